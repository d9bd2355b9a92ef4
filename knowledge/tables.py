"""Facts by id and facts in rows, each checked against its model only when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

from knowledge.errors import DataError, UnknownId

if TYPE_CHECKING:
    from pydantic import ValidationError

    from knowledge.models.fact import Fact

F = TypeVar("F", bound="Fact")
MEMORY = "memory"
"""Where a fact stands that was made by a program and not read from a file."""


def describe_invalid(file: str, error: ValidationError) -> DataError:
    """The first problem pydantic found, as file, key and remedy."""
    first = error.errors(include_url=False)[0]
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
    given = first.get("input")
    shown = f" (given: {given!r})" if isinstance(given, (str, int, float)) else ""
    return DataError(file, key, first["msg"] + shown + ".")


class Table(Mapping[str, F], Generic[F]):
    """Facts of one kind by id. A record is validated the first time it is asked for."""

    def __init__(self, kind: str, model: type[F], raw: Mapping[str, tuple[str, Mapping[str, Any]]]) -> None:
        self.kind = kind
        self._model = model
        self._raw = raw
        self._facts: dict[str, F] = {}

    @classmethod
    def of(cls, kind: str, model: type[F], facts: Iterable[F], key: str = "id") -> Table[F]:
        """A table of facts that exist already, for small worlds in tests."""
        made = cls(kind, model, {})
        made._facts = {getattr(fact, key): fact for fact in facts}
        made._raw = {name: (MEMORY, {}) for name in made._facts}
        return made

    def __getitem__(self, name: str) -> F:
        fact = self._facts.get(name)
        if fact is not None:
            return fact
        if name not in self._raw:
            raise UnknownId(self.kind, name, nearest(name, self._raw))
        file, record = self._raw[name]
        return self._facts.setdefault(name, validate(self._model, file, record))

    def get(self, name: str, default: Any = None) -> Any:
        """The fact of that id, or the default: an unknown id is an ordinary answer here."""
        return self[name] if name in self._raw else default

    def __contains__(self, name: object) -> bool:
        return name in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)

    def file_of(self, name: str) -> str:
        """The data file that holds a record."""
        return self._raw[name][0]

    def raw(self, name: str) -> Mapping[str, Any]:
        """A record as the file has it, not validated: for indexes of names, which need no more."""
        file, record = self._raw[name]
        return self._facts[name].model_dump() if file == MEMORY else record


class Rows(Sequence[F], Generic[F]):
    """Facts of one kind in rows. Rows are chosen by their text first and validated when they are looked at."""

    def __init__(self, kind: str, model: type[F], sheets: Sequence[tuple[str, list[list[str]]]]) -> None:
        """`sheets` holds a file name and its rows, header first; all sheets have the same columns."""
        self.kind = kind
        self._model = model
        self._where: dict[tuple[tuple[str, str], ...], tuple[F, ...]] = {}
        self._facts: dict[int, F] = {}
        self._header = sheets[0][1][0] if sheets else []
        self._rows = [(name, number, row) for name, sheet in sheets for number, row in enumerate(sheet[1:], 2)]

    @classmethod
    def of(cls, kind: str, model: type[F], facts: Iterable[F]) -> Rows[F]:
        """Rows of facts that exist already, for small worlds in tests."""
        made = cls(kind, model, [])
        made._facts = dict(enumerate(facts))
        made._header = list(model.model_fields)
        made._rows = [
            (MEMORY, number, [cell_text(getattr(fact, name)) for name in made._header])
            for number, fact in made._facts.items()
        ]
        return made

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._fact(i) for i in range(*index.indices(len(self)))]
        return self._fact(range(len(self))[index])

    def where(self, **equals: str) -> tuple[F, ...]:
        """The rows whose columns hold exactly these texts, in file order."""
        key = tuple(sorted(equals.items()))
        found = self._where.get(key)
        if found is None:
            columns = [(self._header.index(name), text) for name, text in key] if self._header else []
            hits = (i for i, (_, _, row) in enumerate(self._rows) if all(row[c] == text for c, text in columns))
            found = self._where[key] = tuple(self._fact(i) for i in hits)
        return found

    def place_of(self, index: int) -> str:
        """File and line of a row."""
        name, number, _ = self._rows[index]
        return f"{name}: line {number}"

    def _fact(self, index: int) -> F:
        fact = self._facts.get(index)
        if fact is None:
            name, number, row = self._rows[index]
            if len(row) != len(self._header):
                raise DataError(
                    f"{name}: line {number}", "", f"{len(row)} cells where the header has {len(self._header)}."
                )
            record = read_cells(self._model, self._header, row)
            fact = self._facts[index] = validate(self._model, f"{name}: line {number}", record)
        return fact


def validate(model: type[F], file: str, record: Mapping[str, Any]) -> F:
    """A fact of a record, or the first thing that is wrong with it. Raises DataError."""
    from pydantic import ValidationError

    try:
        return model.model_validate(dict(record))
    except ValidationError as error:
        raise describe_invalid(file, error) from None


def read_cells(model: type[Fact], header: Sequence[str], row: Sequence[str]) -> dict[str, Any]:
    """A CSV row as a record: ';' separates values, and an empty cell is the default where there is one."""
    record: dict[str, Any] = {}
    for name, text in zip(header, row, strict=True):
        field = model.model_fields.get(name)
        if field is not None and get_origin(field.annotation) is tuple:
            record[name] = [part.strip() for part in text.split(";") if part.strip()]
        elif text != "" or field is None or field.is_required():
            record[name] = text
    return record


def cell_text(value: Any) -> str:
    """A value as a CSV cell holds it."""
    if isinstance(value, tuple):
        return ";".join(map(str, value))
    return "" if value is None else str(value)


def nearest(
    given: str, names: Iterable[str], limit: int = 3, key: Callable[[str], str] = str.casefold, least: float = 65
) -> tuple[str, ...]:
    """The names that look most like what was given, best first; none when nothing is close: `least` of 100."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import OSA

    # WRatio 65: below it the suggestions stop resembling what was typed (judgement, tried on role and exam names)
    given, known = given[:100], list(names)
    found = process.extract(given, known, scorer=fuzz.WRatio, processor=key, limit=None, score_cutoff=least)
    # A short name inside a longer one counts there as much as a slip does: "Nis" in "Indonisia". A slip comes first.
    folded = key(given)
    near = sorted((name for name, _, _ in found), key=lambda name: -OSA.normalized_similarity(folded, key(name)))
    return tuple(near[:limit])
