"""What the name of a figure says it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from agent.grounding.places import HOME_OF, place_of_figure
from agent.grounding.quantity import Kind
from agent.grounding.terms import VENDOR_OF, Term, stems_of, terms_of
from agent.grounding.units import COUNTED

PERSON = "person"


FIELD = "field"
"""Source of a plain field of a result; its name is a path, not a sentence."""


Typed = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """One known figure: how much of what, and which words say what it is about."""

    kind: Kind
    value: float
    unit: str = ""
    per: str = ""
    label: str = ""
    typed: Typed = field(default_factory=dict)
    stems: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    """Words of which a sentence has to name one: the skill, the resource."""
    subject: frozenset[str] = frozenset()
    """Words that name the very thing: its skill, resource or exam."""
    is_field: bool = False
    """True for a plain field of a result."""
    origin: str = "figure"
    """figure, note, said, asof, field, text."""
    family: str = ""
    """The same for both ends of a range and for all percentiles of one group."""
    first: date | None = None
    last: date | None = None
    shown: str = ""


def label_atom(figure: str, unit: str, source: str, note: str) -> Atom:
    typed = typed_of((*terms_of(figure), *(term for term in terms_of(note) if term.kind in ("role", "src"))))
    if "lvl" not in typed and note.startswith("basis:"):
        typed |= {kind: values for kind, values in typed_of(terms_of(note)).items() if kind == "lvl"}
    label = re.match(r"([A-Z]{3,6}\w*): ", figure)
    if label and "exam" not in typed:
        typed["exam"] = frozenset({label[1].lower()})
    if not (source.startswith(("judgement", PERSON, FIELD, "FX"))) or "src" in typed:
        typed["src"] = typed.get("src", frozenset()) | _kind_of_source(source, figure, unit, note)
    if source.startswith("certification:") and (vendor := VENDOR_OF.get(source.split(":")[1].split("-")[0])):
        typed["vendor"] = frozenset({vendor})
    things = set(typed.get("thing", frozenset()))
    if "readiness" in figure.lower():
        things |= {"now"} if not things & {"end"} else set()
        things |= {"overall"} if not things & {"must"} else set()
    if _EXAM_FIELD.match(figure):
        things.add("exam")
        # An exam named after a role is not that role.
        typed.pop("role", None)
    if source == PERSON or figure.startswith(("your ", "own ")):
        typed["who"] = frozenset({"you"})
    typed["thing"] = frozenset(things - {"ask"} if "code" in things else things)
    place = place_of_figure(figure) or HOME_OF.get(unit.removesuffix(" a year"), "")
    if not place and unit == "USD a year" and figure.startswith(("10th", "25th", "50th", "75th", "90th")):
        place = "" if "in USD" in figure else "US"
    if place and "cc" not in typed and (unit.endswith("a year") or "level," in figure):
        typed["cc"] = frozenset({place})
    return Atom(
        "bare", 0.0, label=figure, typed=typed, needs=_needs(figure), subject=_subject(figure),
        stems=stems_of(f"{figure} {note}" if note.startswith("basis:") else figure),
        family=_family(figure, source), is_field=source == FIELD,
    )  # fmt: skip


def typed_of(terms: Iterable[Term]) -> dict[str, frozenset[str]]:
    """Terms by kind."""
    made: dict[str, set[str]] = {}
    for term in terms:
        made.setdefault(term.kind, set()).add(term.value)
    return {kind: frozenset(values) for kind, values in made.items()}


def _kind_of_source(source: str, figure: str, unit: str, note: str) -> frozenset[str]:
    """What sort of source it is: a survey, adverts, an official office, the article."""
    if unit == "adverts" or source.startswith("AIJOBS"):
        return frozenset({"adverts"})
    if source.startswith("SO_"):
        return frozenset({"survey"})
    if source == "article":
        return frozenset({"article"})
    if re.match(r"\d+th percentile, |mean, |growth of the median, ", figure):
        return frozenset({"official"})
    return frozenset({"cited"}) if note.startswith("basis:") else frozenset()


# Readiness for another role than the plan's is said with that role.
_READY = re.compile(
    r"(?:readiness, must|fit|similarity)[^:]*: (.+)|(?:months(?: onward)?|difficulty of the step) to (.+)"
)


_NEEDS = re.compile(
    r"(?:ask for|that name|that name:|gained by|Hours for(?=.* to level)|Hours of(?: the project)?|Price of|"
    r"Cost of|Target level of|"
    r"weight of|name: )\s(.+?)(?:,? to level \d| at level \d|, lowest|, highest|$)"
)


def _needs(figure: str) -> frozenset[str]:
    if "cost to plan with" in figure:
        return _SET_ASIDE
    if hit := _FACTOR.match(figure):
        return _COUNTRY_FACTOR | stems_of(hit[1].replace("_", " "))
    hit = _NEEDS.search(figure) or _READY.match(figure)
    if hit is None or (figure.startswith("Postings (") and ":" not in figure):
        return frozenset()
    words = (hit[1] or hit[hit.lastindex or 1]).split("(1691")[0]
    if "certif" in words:
        words += " exam badge"
    more = _MOVES if figure.startswith(("months", "difficulty")) else _NONE
    stems = stems_of(words)
    # "Solution architecture" is not asked for wherever an architect is named.
    return (stems - _HEADS or stems if more is _NONE and not _READY.match(figure) else stems) | _initials(words) | more


_NONE: frozenset[str] = frozenset()
_SET_ASIDE = stems_of("plan planned retake budget second aside reserve likely")
_FACTOR = re.compile(r"factor (\w+)")
_COUNTRY_FACTOR = stems_of("factor country countries india indian")


_HEADS = stems_of("engineer architect")


_MOVES = stems_of("step move transition switch")


def _initials(words: str) -> frozenset[str]:
    """The short form of a name: RAG for retrieval-augmented generation."""
    letters = "".join(
        word[0] for word in re.findall(r"[A-Za-z]+", words) if word.lower() not in ("and", "of", "for", "to", "the")
    )
    return frozenset({letters.lower()}) if 3 <= len(letters) <= 5 else _NONE


_EXAM_FIELD = re.compile(
    r"(.+?): (?:fee|study hours|validity|opens|beta|length|questions|pass mark|cost|likely retake|"
    r"postings that name|day of|exam day|"
    r"last day|weight|replaced|retire)"
)


_OF_ROLES = stems_of(
    "machine learning engineer architect developer data scientist analyst associate professional certified"
)


def _subject(figure: str) -> frozenset[str]:
    if hit := _EXAM_FIELD.match(figure):
        # "Google Cloud Professional Machine Learning Engineer" is told from the role by what else stands in it.
        return stems_of(hit[1]) - _OF_ROLES or stems_of(hit[1])
    return frozenset() if _READY.match(figure) else _needs(figure)


_ENDS = re.compile(
    r",? ?\b(?:low(?:est)?|high(?:est)?|typical|least|most|fewest|shortest|longest)\b|\((?:low|high|mid)\) ?|"
    r"^\d+th percentile(?: of pay)?|^(?:50th percentile|median)\b"
)


def _family(figure: str, source: str) -> str:
    if source == FIELD:
        # Level now and level needed of one skill, start and end of one phase.
        return figure.partition(": ")[2] or figure
    return f"{_ENDS.sub('', figure)}|{source}"


def without_percentile(figure: str) -> str:
    return re.sub(r"\d+th percentile|level \d|phase \d", "", figure)


_UNIT_KIND: tuple[tuple[re.Pattern[str], Kind, str], ...] = (
    (re.compile(r"^%"), "percent", "%"),
    (re.compile(r"^points"), "points", "%"),
    (re.compile(r"^hours? a week$"), "hours", "hours"),
    (re.compile(r"^hours"), "hours", "hours"),
    (re.compile(r"^minutes"), "hours", "minutes"),
    (re.compile(r"^(?:months|weeks|years|days)$"), "span", ""),
    (re.compile(r"^times"), "times", ""),
    (re.compile(r"^date$"), "date", ""),
)


_MONEY = re.compile(r"^([A-Z]{3})(?: a (year|month|hour|day))?$")


def unit_of(unit: str) -> tuple[Kind, str, str]:
    """Kind, unit and period that a unit of a result means."""
    if unit.startswith("international dollars"):
        return "money", "INTL", "year"
    if hit := _MONEY.match(unit):
        return "money", hit[1], hit[2] or ""
    for pattern, kind, name in _UNIT_KIND:
        if pattern.match(unit):
            per = "week" if unit.endswith("a week") else ""
            return kind, name or unit, per
    word = unit.split()[0].lower() if unit else ""
    return ("count", COUNTED.get(word, word), "week" if unit.endswith(" a week") else "") if word else ("bare", "", "")
