"""The figures that may enter a sum: those a sentence names, those its words point at, and the person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.days import Day
from agent.grounding.fitting import values_of
from agent.grounding.fractions import Fraction
from agent.grounding.labels import Atom
from agent.grounding.matching import conflict, score
from agent.grounding.quantity import Quantity
from agent.grounding.roles import is_within
from agent.grounding.theirs import OF_OTHERS

_NONE: frozenset[str] = frozenset()
MOST = 12
"""Figures that the words point at, looked at for a step of arithmetic (judgement: two are meant, a few are near)."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure that may enter a sum."""

    kind: str
    value: float
    unit: str = ""
    per: str = ""
    is_named: bool = False
    is_persons: bool = False
    day: date | None = None
    atom: Atom | None = None


def operands_of(claim: Claim, read: Read, bank: Bank) -> list[Operand]:
    """What may enter: named figures first, then what is pointed at, then the person's."""
    named = [
        operand
        for other in read.claims
        if other.start != claim.start and _may_enter(other, claim)
        for operand in _of_claim(other)
    ][:8]
    amounts = [one for one in named if one.kind in ("money", "percent", "points") and one.kind == named[0].kind]
    if len({one.value for one in amounts}) > 1 and claim.kind in ("money", "percent", "points", "times"):
        # A sentence that names both sides means these.
        return [*named, *_persons(claim, read, bank)]
    return [*named, *_pointed_at(claim, read, bank), *_persons(claim, read, bank)]


def _may_enter(other: Claim, claim: Claim) -> bool:
    """True for what is backed itself, for small counts, and for a stretch at a pace: 5 hours x 10 weeks is 50 hours."""
    what = other.what
    if other.is_backed or other.kind in ("bare", "count", "date"):
        return other.is_backed or not isinstance(what, Quantity) or what.value <= 12
    return {other.kind, claim.kind} <= {"hours", "span"}


def _of_claim(claim: Claim) -> Iterator[Operand]:
    what = claim.what
    if isinstance(what, Quantity):
        for value in values_of(what):
            yield Operand(what.kind, value, what.unit, what.per, True)
    elif isinstance(what, Day):
        yield Operand("date", 0, is_named=True, day=what.last)


_KINDS = {
    "money": ("money",), "percent": ("money", "hours", "percent"), "points": ("percent",), "times": ("money", "hours"),
    "hours": ("hours",), "span": ("hours", "date", "span"), "count": ("count",),
}  # fmt: skip


def _pointed_at(claim: Claim, read: Read, bank: Bank) -> list[Operand]:
    """Figures that the words of the whole sentence point at, best first."""
    typed = read.typed
    about = Claim(claim.what, claim.start, claim.end, claim.words, typed, {}, read.stems, frozenset())
    made: list[Operand] = []
    kinds = _KINDS.get(claim.kind, ("money", "hours", "percent", "date", "count"))
    if claim.kind in ("percent", "times") and _AS_MUCH.search(read.text):
        kinds = ("percent",) if _OFTEN.search(read.text) else tuple(dict.fromkeys((*kinds, "span", "percent")))
    for kind in kinds:
        found = []
        for atom in bank.by_kind.get(kind, ()):
            if (
                atom.origin in ("asof", "said", "note", "prose")
                or "who" in atom.typed
                or conflict(typed, atom, kind, bank)
            ):
                continue
            if atom.needs and not atom.needs & read.stems:
                continue
            if isinstance(claim.what, Fraction) and _is_other_part(atom, read.text):
                continue
            points = score(about, atom, bank)
            if points >= 1.5:
                found.append((points, atom))
        found.sort(key=lambda one: -one[0])
        # Of days only the very one that the words name: any two days lie some stretch apart.
        floor = 0.0 if not found else found[0][0] - 0.4 if kind == "date" else 0.5 * found[0][0]
        kept = [(points, atom) for points, atom in found if points >= floor][:MOST]
        made += [_of_atom(atom) for _, atom in kept]
        if kind == "hours" and _MISSING.search(read.text):
            made += [_of_atom(atom) for atom in bank.by_kind.get("hours", ()) if atom.label in _NEED_AND_HAVE]
        if kind == "money" and _BOTH.search(read.text) and typed.get("vendor"):
            made += [_of_atom(atom) for atom in bank.by_kind.get(kind, ()) if _is_fee(atom, "vendor", typed["vendor"])]
        if kind == "money" and isinstance(claim.what, Fraction) and _BUDGET.search(read.text):
            made += [_of_atom(atom) for atom in bank.by_kind.get(kind, ()) if atom.label in _spent(read.text)]
        exams = typed.get("exam", _NONE)
        if kind == "money" and ("retake" in typed.get("thing", _NONE) or len(exams) > 1):
            made += [_of_atom(atom) for atom in bank.by_kind.get(kind, ()) if _is_fee(atom, "exam", exams)]
        if kind == "date":
            made += [_of_atom(atom) for atom in _one_of_each(found, typed.get("thing", frozenset()))]
    return made


_MISSING = re.compile(
    r"\b(?:missing|short|lack\w*|spare|leaves?|left over|too few|exceeds?|beyond what|more than (?:you have|there))\b",
    re.IGNORECASE,
)
_NEED_AND_HAVE = ("hours needed, typical", "hours until the last day")
_AS_MUCH = re.compile(
    r"\bas (?:long|much|many|often|frequently|commonly|widely)\b|\btimes (?:more|longer|dearer)\b|\bthe time\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(r"\bas (?:often|frequently|commonly|widely)\b", re.IGNORECASE)
_BUDGET = re.compile(r"\bbudget\b|\bwhat you (?:can|have to|want to) spend\b", re.IGNORECASE)
_KEPT = re.compile(r"\b(?:left|leaves?|leaving|remain\w*|stays?|keep|kept|spare|rest|untouched|unspent|saved?)\b", re.I)
_DATED = ("apply", "planend", "examday", "opens", "beta", "gone", "review", "phase")


def _spent(text: str) -> tuple[str, str]:
    """The budget, and what is left of it where something is said to be left, else what is spent."""
    return ("left of the budget" if _KEPT.search(text) else "cost of the plan"), "budget"


def _is_other_part(atom: Atom, text: str) -> bool:
    """True for what is left where the sentence speaks of what is spent of the budget, and the other way round."""
    if atom.label not in ("left of the budget", "cost of the plan") or not _BUDGET.search(text):
        return False
    return atom.label != _spent(text)[0]


def _one_of_each(found: list[tuple[float, Atom]], things: frozenset[str]) -> Iterator[Atom]:
    """The best day for each thing the sentence names: between the start of applying and the end of the plan."""
    named = [thing for thing in _DATED if thing in things]
    if len(named) > 1:
        for thing in named:
            yield from [atom for _, atom in found if thing in atom.typed.get("thing", ())][:1]


def _of_atom(atom: Atom) -> Operand:
    is_persons = atom.origin == "said" or "who" in atom.typed
    return Operand(atom.kind, atom.value, atom.unit, atom.per, False, is_persons, atom.first, atom)


_TO_YOU = re.compile(r"\b(?:you|your|yours|weekly|a week|pace|at (?:about |only )?\w+ hours)\b", re.IGNORECASE)
_TO_THEM = re.compile(r"\b(?:you|your|yours|more|less|too much|budget|over)\b", re.IGNORECASE)


def _persons(claim: Claim, read: Read, bank: Bank) -> list[Operand]:
    """What the person said, where the sentence speaks to them: pay, hours a week, weeks, budget, last day."""
    if not (_TO_THEM if claim.kind == "money" else _TO_YOU).search(read.text):
        return []
    found = [
        _of_atom(atom)
        for atom in bank.atoms
        if (atom.origin == "said" or "who" in atom.typed) and atom.kind in ("money", "hours", "span", "date")
        if "other" not in atom.typed.get("who", ()) or OF_OTHERS.search(read.text)
    ]
    return found[:16]


def are_distinct(a: Operand, b: Operand, read: Read) -> bool:
    """True where the words name both of two figures: senior and lead, two exams, the two quarters."""
    if a.is_named or b.is_named:
        return True
    if a.is_persons != b.is_persons:
        return True
    if a.atom is None or b.atom is None:
        return False
    one, other = a.atom.typed, b.atom.typed
    things = read.typed.get("thing", frozenset())
    both = one.get("thing", frozenset()) ^ other.get("thing", frozenset())
    if a.kind == "date" and len(both & things & frozenset(_DATED)) > 1:
        return True
    if {"now", "end"} <= both:
        return not {"must", "overall"} <= both
    if {"need", "have"} <= both and re.search(
        r"\b(?:leaves?|left|spare|short|missing|over|more than you have|lack)\b", read.text
    ):
        return True
    if "retake" in both & read.typed.get("thing", frozenset()) and one.get("exam") == other.get("exam"):
        return True
    if one_named_each(a.atom, b.atom, read):
        return True
    if "exam" in one and "exam" in other and one["exam"] != other["exam"] and _BOTH.search(read.text):
        return _tail(a.atom) == _tail(b.atom)
    for kind in ("lvl", "exam", "role"):
        said = read.typed.get(kind, frozenset())
        mine, its = one.get(kind, frozenset()), other.get(kind, frozenset())
        if len(said) > 1 and mine and its and not mine & its and _met(said, mine) and _met(said, its):
            return True
    return _is_spread(one.get("pct", frozenset()), other.get("pct", frozenset()), read, a.atom.family == b.atom.family)


_BOTH = re.compile(r"\b(?:both|together|the two|each)\b", re.IGNORECASE)


def _is_fee(atom: Atom, kind: str, names: frozenset[str]) -> bool:
    return atom.label.endswith(": fee") and atom.origin == "figure" and bool(atom.typed.get(kind, _NONE) & names)


def _tail(atom: Atom) -> str:
    return atom.label.partition(": ")[2]


def one_named_each(a: Atom, b: Atom, read: Read) -> bool:
    """True for figures of two skills or projects that the sentence names, each by a word of its own."""
    mine, its = a.subject - b.subject, b.subject - a.subject
    return bool(mine & read.stems and its & read.stems) and a.kind == b.kind


def _met(said: frozenset[str], known: frozenset[str]) -> bool:
    if any(is_within(one, other) for one in said for other in known if "+" in other):
        return True
    return bool(said & known) or any(one.startswith("|") and one[1:] in other for one in said for other in known)


def _is_spread(one: frozenset[str], other: frozenset[str], read: Read, is_family: bool) -> bool:
    said = read.typed.get("pct", frozenset())
    return is_family and one != other and bool(one & said) and bool(other & said)


def may_be_set_off(a: Operand, b: Operand, read: Read) -> bool:
    """Two percentiles of a group are only set against each other where the words name both."""
    for atom in (a.atom, b.atom):
        # Beside a named figure, of a group only what the words name, or its middle.
        pct = atom.typed.get("pct") if atom else None
        if pct and not pct & (read.typed.get("pct", frozenset()) | {"50"}):
            return False
    if a.atom is None or b.atom is None:
        return True
    one, other = a.atom.typed.get("pct"), b.atom.typed.get("pct")
    return not one or not other or one == other or _is_spread(one, other, read, a.atom.family == b.atom.family)
