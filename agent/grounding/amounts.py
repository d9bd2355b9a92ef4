"""The amounts that words of a sentence point at: the person's pay, the middle of a group, hours that are there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.labels import Atom, Typed, typed_of
from agent.grounding.matching import conflict, score
from agent.grounding.quantity import Quantity
from agent.grounding.terms import stems_of, terms_of

_YOU_EARN = re.compile(
    r"\byou(?:'re| are| earn| make| get| already| now| stand| sit| lie|r (?:\w+ )?(?:pay|salary)|r (?=[^\w\s]?\d))\b|"
    r"\byou(?='re|’re)", re.IGNORECASE
)  # fmt: skip
_YOURSELF = re.compile(
    r"\s(?:you\b|what you (?:earn|make|get|have)\b|your (?:own |present |current |yearly |annual )?(?:pay|salary)|"
    r"yours)",
    re.IGNORECASE,
)


def pays_of_person(bank: Bank) -> list[Atom]:
    """The person's yearly pay as results or the person give it; empty where nobody said it."""
    theirs = [
        atom
        for atom in bank.by_kind.get("money", ())
        if ("who" in atom.typed or atom.origin == "said") and "other" not in atom.typed.get("who", ())
    ]
    yearly = [atom for atom in theirs if atom.per in ("year", "") and _is_pay(atom)]
    monthly = [replace(atom, value=12 * atom.value, per="year") for atom in theirs if atom.per == "month"]
    return [*yearly, *monthly][:1]


def _is_pay(atom: Atom) -> bool:
    if atom.origin != "said":
        return "pay" in atom.label
    things = atom.typed.get("thing", frozenset())
    return atom.value >= 1000 and "budget" not in things and ("pay" in things or atom.per == "year")


def pay_of(words: str, read: Read, bank: Bank, at: int, is_right: bool = False) -> list[Atom]:
    """The yearly pay that words point at: the person's, or the middle of a group; none where it is open."""
    typed = typed_of(terms_of(words))
    is_you = _YOURSELF.match(words) if is_right else _YOU_EARN.search(words) and not typed.get("pct")
    if is_you:
        return pays_of_person(bank)
    if not (typed.get("role") or typed.get("pct")):
        return []
    found = typed if "pct" in typed else {**typed, "pct": frozenset({"50"})}
    claim = Claim(Quantity("money", 0, 1, at, at), at, at, words, found, {}, stems_of(words), read.stems)
    scored = [(score(claim, atom, bank), atom) for atom in _of_group(found, bank)]
    if not scored:
        return []
    best = max(scored, key=lambda one: one[0])
    return [atom for points, atom in scored if points >= best[0] - 0.5 and atom.unit == best[1].unit]


def _of_group(found: Typed, bank: Bank) -> Iterable[Atom]:
    for atom in bank.by_kind.get("money", ()):
        is_asked = atom.per == "year" and atom.origin == "figure" and atom.typed.get("pct", frozenset()) & found["pct"]
        if is_asked and "who" not in atom.typed and not conflict(found, atom, "money", bank):
            yield atom


def fees_of(words: str, bank: Bank) -> list[Atom]:
    """Fees of the one exam that words name, in every currency they are known in."""
    exams = typed_of(terms_of(words)).get("exam", frozenset())
    exams |= {name for name in bank.names if name.upper() in words}
    return [
        atom
        for atom in bank.by_kind.get("money", ())
        if len(exams) == 1 and exams & atom.typed.get("exam", frozenset()) and _FEE.search(atom.label)
        if atom.origin == "figure"
    ]


_FEE = re.compile(r": fee(?:, converted)?$")
_THERE = re.compile(
    r"\byou have\b|\byour (?:\w+ )?hours\b|\byou've got\b|\bthe hours (?:you|there)\b|\byou can\b", re.IGNORECASE
)
_WANTED = re.compile(
    r"\b(?:need(?:ed|s)?|required?|takes?|typical|low|high|best|worst|highest|lowest|the plan (?:needs|takes|asks))\b",
    re.IGNORECASE,
)  # fmt: skip
_ENDS = (
    ("low", re.compile(r"\b(?:low(?:est)?|best|least)\b")),
    ("high", re.compile(r"\b(?:high(?:est)?|worst|most)\b")),
)


def hours_of(words: str, bank: Bank) -> list[Atom]:
    """The hours that words point at: those there are until the last day, or those needed; none where it is open."""
    if _THERE.search(words):
        return hours_known("hours until the last day", bank)
    if _WANTED.search(words):
        end = next((name for name, pattern in _ENDS if pattern.search(words.lower())), "typical")
        return hours_known(f"hours needed, {end}", bank)
    return []


def hours_known(label: str, bank: Bank) -> list[Atom]:
    """The figure of this name."""
    return [atom for atom in bank.by_kind.get("hours", ()) if atom.label == label and atom.origin == "figure"][:1]
