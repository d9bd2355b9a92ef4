"""What a rule gets to see: the valid facts, the ids there are, and a place to report to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from knowledge.base import Knowledge
from knowledge.checks.finding import Severity, did_you_mean, quoted
from knowledge.checks.reading import LenientFolder
from knowledge.models.fact import Fact
from knowledge.names import fold


class Inspection:
    """One look over a data folder."""

    def __init__(self, folder: LenientFolder, knowledge: Knowledge, today: date, as_of: date | None) -> None:
        self.knowledge = knowledge
        self.today = today
        self.as_of = as_of
        """The day the facts were last looked over, where about.toml says so."""
        self._folder = folder

    def report(
        self, fact: Fact, key: str, problem: str, remedy: str = "", severity: Severity = "error", where: str = ""
    ) -> None:
        """Note something wrong at a key of a fact; `where` is the key of the part of the fact that holds it."""
        file, prefix = self._folder.place_of(fact)
        self._folder.report(file, f"{prefix}{where}{key}", problem, remedy, severity)

    def warn(self, fact: Fact, key: str, problem: str, remedy: str = "", where: str = "") -> None:
        """Note something that does not stop the facts from being used."""
        self.report(fact, key, problem, remedy, "warning", where)

    def report_file(self, file: str, problem: str, remedy: str = "") -> None:
        """Note something wrong with a file of the data folder as a whole."""
        self._folder.report(self._folder.name(self._folder.folder / file), "", problem, remedy)

    def file_of(self, fact: Fact) -> str:
        """The file that holds a fact, as it is shown."""
        return self._folder.place_of(fact)[0]

    def place_of(self, fact: Fact) -> str:
        """File and, in a table, line of a fact."""
        file, prefix = self._folder.place_of(fact)
        return f"{file}: {prefix}".rstrip(".: ")

    def has_file(self, file: str) -> bool:
        """Whether the data folder has this file."""
        return (self._folder.folder / file).is_file()

    def can_judge(self, *kinds: str) -> bool:
        """Whether all facts of these kinds are there: otherwise what seems missing may just be unread."""
        return not (self._folder.unread | self._folder.incomplete).intersection(kinds)

    def ids(self, kind: str) -> set[str]:
        """The ids of a kind, or of several under one name, such as 'pay role'."""
        names = _UNIONS.get(kind, (kind,))
        found = set().union(*(self._folder.ids.get(name, set()) for name in names))
        return found | {"WORLD"} if kind == "pay country" else found

    def expect(self, kind: str, given: str, fact: Fact, key: str, where: str = "") -> bool:
        """Whether an id exists; one that does not is reported with the nearest that does."""
        if given in self.ids(kind) or self._folder.unread.intersection(_UNIONS.get(kind, (kind,))):
            return True
        remedy = did_you_mean(given, sorted(self.ids(kind))) or _HOMES.get(kind, "")
        self.report(fact, key, f"{quoted(given)} is not {_article(kind)} {kind}.", remedy, where=where)
        return False

    @cached_property
    def exceptions(self) -> Mapping[tuple[str, str], float]:
        """Documented exceptions by rule and id, with the figure that is right there; 0 where it is not a figure."""
        file = "exceptions.toml"
        found: dict[tuple[str, str], float] = {}
        listed = self._folder.settings(file).get("exceptions", []) if self.has_file(file) else []
        for number, each in enumerate(listed if isinstance(listed, list) else [None]):
            if isinstance(each, Mapping) and all(each.get(key) for key in ("rule", "id", "reason")):
                value = each.get("value", 0)
                found[str(each["rule"]), str(each["id"])] = float(value) if isinstance(value, (int, float)) else 0.0
            else:
                problem = "An exception names its rule, the id and the reason."
                self._folder.report(self._folder.name(self._folder.folder / file), f"exceptions[{number}]", problem)
        return found


def report_shared_names(inspection: Inspection, named: Iterable[tuple[Fact, str, str, str]]) -> None:
    """Report names that two owners claim; `named` holds fact, key, owner and name."""
    owners: dict[str, tuple[str, str]] = {}
    for fact, key, owner, name in named:
        first, where = owners.setdefault(fold(name), (owner, inspection.file_of(fact)))
        if first != owner:
            inspection.report(
                fact, key, f"{quoted(name)} is a name of {quoted(first)} too ({where}).", "Keep it in one."
            )


def cycles(graph: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Every cycle that a walk along the arrows meets, each from one of its members back to itself."""
    found: list[list[str]] = []
    done: set[str] = set()
    for start in graph:
        path: list[str] = []
        _walk(graph, start, path, done, found)
    return found


def _walk(
    graph: Mapping[str, Sequence[str]], node: str, path: list[str], done: set[str], found: list[list[str]]
) -> None:
    if node in path:
        found.append([*path[path.index(node) :], node])
    elif node not in done:
        path.append(node)
        for other in graph.get(node, ()):
            _walk(graph, other, path, done, found)
        path.pop()
        done.add(node)


def _article(kind: str) -> str:
    return "an" if kind[0] in "aeiou" else "a"


_UNIONS = {"pay role": ("role", "pay role"), "pay country": ("country",)}

_HOMES = {
    "source": "Describe it in sources.toml first.",
    "role": "Roles are the files of the folder roles.",
    "skill": "Skills are the files of the folder skills.",
    "skill group": "Groups are the files of the folder groups.",
    "certification": "Certifications are the files of the folder certifications.",
    "country": "Countries are the files of the folder countries.",
    "pay country": "Countries are the files of the folder countries.",
    "pay role": "Use the id of a role, or add the name to pay/pay_roles.toml.",
}
