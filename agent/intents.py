"""What a question after the plan wants, and how its parts are read out of the words that were found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from knowledge.errors import AmbiguousName, KnowledgeError
from tools.reading.titles import find_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.base import Knowledge

Kind = Literal[
    "help",
    "plan",
    "sources",
    "profile",
    "undo",
    "quit",
    "keep",
    "what if",
    "compare",
    "why not",
    "about",
    "pay",
    "gap",
    "certification",
    "change",
    "thanks",
    "program",
    "privacy",
]


def pattern_of(text: str) -> re.Pattern[str]:
    """A pattern for words in capitals or not."""
    return re.compile(text, re.IGNORECASE)


SLOTS: tuple[tuple[str, str], ...] = (
    ("goal", r"goals?|target|role i want|dream job"),
    ("current_role", r"current (?:role|job|title)|(?:my )?(?:job|title|position)|work now"),
    ("years_experience", r"years?(?: of (?:work|experience))?|experience"),
    ("country", r"country|place|location|city"),
    ("hours_per_week", r"hours?(?: (?:a|per) week)?|weekly hours"),
    ("horizon", r"deadline|horizon|date|time ?frame|months|weeks"),
    ("budget", r"budget|money"),
    ("skills", r"skills?"),
    ("certifications", r"certifications?|certificates?|exams i hold"),
    ("wants_code", r"coding|code|amount of code"),
    ("production", r"production"),
    ("decision", r"decisions?"),
    ("employer_support", r"employer(?: support)?"),
    ("education", r"education|degree|studies"),
    ("constraints", r"constraints?|conditions"),
)
"""How people name the answers they want to change."""


YEARS = re.compile(r"\b(\d{1,2}(?:\.5)?) (?:years|yrs)\b", re.IGNORECASE)


SAME_ROLE = re.compile(r"(?:it|this|that|mine|(?:the|my|this|that) (?:role|job|plan|goal|one))", re.IGNORECASE)
"""Words for the role of the plan."""


NO_EXAM = re.compile(r"\b(?:covid-19|utf-8|gpt-\d|sha-\d+|iso-\d+)\b", re.IGNORECASE)


AS_ROLE = pattern_of(r"\bas (?:an? |the )?(?P<role>[\w/ .-]+?)(?= in\b| with\b| after\b| at\b|[?.!,]|$)")


HOLDS = pattern_of(r"\bI (?:have|hold|got|passed|own|earned|did)\b|\bI'?ve\b|\bpassed\b|\bmine\b")
"""Signs that a certification is held: a fact about the person and no question."""


@dataclass(frozen=True)
class Intent:
    """What is wanted, with the roles, the slot or the words it is about."""

    kind: Kind
    roles: tuple[str, ...] = ()
    slot: str = ""
    words: str = ""
    unclear: tuple[str, ...] = ()
    """Names of roles that were not understood."""
    country: str | None = None
    """Country named in the question."""
    years: float | None = None
    """Years of work named in the question."""


def roles_in(names: tuple[str, ...], knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Role ids of names, and the names that were not understood."""
    known: list[str] = []
    unclear: list[str] = []
    for name in names:
        if SAME_ROLE.fullmatch(name.strip(" .?!")):
            continue
        role = role_of(name, knowledge)
        if role is None:
            unclear.append(name.strip())
        else:
            known.append(role)
    return tuple(known), tuple(unclear)


def role_of(name: str, knowledge: Knowledge) -> str | None:
    """The role id of a name; None for one that is unknown or has several meanings."""
    bare = re.sub(r"^(?:(?:an?|the|being|becoming|to be|be)\s+)+", "", name.strip(" .?!\"'"), flags=re.IGNORECASE)
    try:
        found = find_role(bare, knowledge)
    except AmbiguousName:
        return None
    return found.role if found else None


def plain(kind: Kind) -> Callable[[re.Match[str], Knowledge], Intent | None]:
    """The intent of a kind that needs nothing but the words."""
    return lambda found, knowledge: Intent(kind, words=found.string)


def compare(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """Two roles side by side."""
    names = tuple(name for name in (found.groupdict().get("a"), found.groupdict().get("b")) if name)
    roles, unclear = roles_in(names, knowledge)
    return Intent("compare", roles, unclear=unclear, words=found.string)


def why_not(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """What speaks against a role."""
    roles, unclear = roles_in((found["a"] or found["b"] or "",), knowledge)
    return Intent("why not", roles, unclear=unclear, words=found.string)


def pay(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """Pay of the role that is named."""
    roles, unclear = one_role(found, knowledge)
    country, years = country_in(found.string, knowledge), YEARS.search(found.string)
    return Intent("pay", roles, "", found.string, unclear, country, float(years[1]) if years else None)


def own_pay(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """'What do I earn in Germany as an AI architect': the role behind 'as', the plan's where none is named."""
    named = AS_ROLE.search(found.string)
    roles, unclear = roles_in((named["role"],), knowledge) if named else ((), ())
    country, years = country_in(found.string, knowledge), YEARS.search(found.string)
    return Intent("pay", roles, "", found.string, unclear, country, float(years[1]) if years else None)


def why(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """'Why AI engineer': the reasons for the plan's role, or what speaks against another one."""
    role = role_of(found["a"], knowledge)
    return Intent("why not", (role,), words=found.string) if role else None


def gap(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """What is missing for a role."""
    roles, unclear = one_role(found, knowledge)
    return Intent("gap", roles, unclear=unclear, words=found.string)


def one_role(found: re.Match[str], knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The role that stands where a pattern has it: ids, and a name that was not understood."""
    name = found.groupdict().get("a") or ""
    return roles_in((name,), knowledge) if name else ((), ())


def country_in(text: str, knowledge: Knowledge) -> str | None:
    """The code of a country named behind 'in', or None."""
    for found in re.finditer(r"\bin (?:the )?([\w .'-]+)", text, re.IGNORECASE):
        words = found[1].strip(" .?!").split()
        for length in range(min(3, len(words)), 0, -1):
            try:
                return knowledge.place(" ".join(words[:length])).code
            except KnowledgeError:
                continue
    return None


def exam_code(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """A question about an exam code; None where it is held, or is no exam."""
    if NO_EXAM.fullmatch(found[0]) or HOLDS.search(found.string):
        return None
    return Intent("certification", words=found[0])


def named_certification(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """A question about a certification by name."""
    name = found["a"].strip(" .?!")
    return None if HOLDS.search(found.string) or not name else Intent("certification", words=name)


def change(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    """An earlier answer to be changed, with the new value where there is one."""
    value = (found.groupdict().get("value") or "").strip()
    slot = slot_named(found["slot"].strip())
    return Intent("change", slot=slot, words=value) if slot else None


def slot_named(what: str) -> str:
    """The slot that people mean by a word, empty where there is none."""
    return next((slot for slot, names in SLOTS if re.fullmatch(rf"(?:{names})", what, re.IGNORECASE)), "")
