"""The figures that may back a claim, and those that its words may mean instead."""

from __future__ import annotations

from collections.abc import Callable

from agent.grounding.agreement import disagreeing
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.fitting import fitting_atoms, unit_fits, value_fits
from agent.grounding.labels import Atom
from agent.grounding.matching import conflict, rivals, score
from agent.grounding.quantity import Quantity
from agent.grounding.theirs import OF_OTHERS, is_about_you, may_use_person

Scored = tuple[float, Atom]


def fitting_of(
    claim: Claim, read: Read, bank: Bank, context: frozenset[str], family: frozenset[str] | None
) -> tuple[list[Scored], str, bool]:
    """Figures that fit, what a near miss contradicts, and whether that is a figure of its own."""
    found: list[Scored] = []
    against, is_firm = "", False
    may = _may_back(claim, read, context)
    for atom in fitting_atoms(claim, bank):
        if not may(atom) or (family is not None and atom.family not in family):
            continue
        if wrong := disagreeing(claim, atom, read, bank, context):
            against = f"{atom.label}: that is another {wrong}"
            continue
        if kind := conflict(claim.own, atom, claim.kind, bank):
            against = f"{atom.label}: that is another {_KINDS[kind]}"
            is_firm = is_firm or (atom.origin == "figure" and kind in ("thing", "pct", "exam", "lvl", "role", "src"))
            continue
        found.append((score(claim, atom, bank, context), atom))
    return found, against, is_firm


def others_of(claim: Claim, read: Read, bank: Bank, context: frozenset[str], floor: float) -> list[Scored]:
    """Figures of the same unit with another value that suit the words at least so well, best first."""
    found: list[Scored] = []
    may = _may_back(claim, read, context)
    exams = claim.own.get("exam") or claim.far.get("exam")
    for atom in rivals(claim, bank):
        if _is_of_exam(atom) and not exams and not atom.subject & claim.near_stems and claim.kind == "count":
            continue
        points = score(claim, atom, bank, context)
        if points < floor or not may(atom) or value_fits(claim, atom):
            continue
        if isinstance(claim.what, Quantity) and not unit_fits(claim.what, atom):
            continue
        if not conflict(claim.own, atom, claim.kind, bank):
            found.append((points, atom))
    return sorted(found, key=lambda one: (-one[0], one[1].label, one[1].value))


def _is_of_exam(atom: Atom) -> bool:
    return "exam" in atom.typed or "exam" in atom.typed.get("thing", ())


def _may_back(claim: Claim, read: Read, context: frozenset[str]) -> Callable[[Atom], bool]:
    """Which figures may back a claim at all: the person's for what is theirs, and those whose subject is named."""
    mine, person_ok = is_about_you(claim, read), may_use_person(claim, read)
    words = claim.near_stems | claim.far_stems | context

    def may(atom: Atom) -> bool:
        if is_persons(atom):
            return person_ok and ("other" not in atom.typed.get("who", ()) or OF_OTHERS.search(read.text) is not None)
        return not mine and (read.is_row or not atom.needs or bool(atom.needs & words))

    return may


_KINDS = {
    "exam": "exam", "vendor": "vendor's exam", "band": "number of years", "cc": "country", "src": "source",
    "lvl": "level", "role": "role", "pct": "percentile", "end": "end of the range", "thing": "thing",
}  # fmt: skip


def is_persons(atom: Atom) -> bool:
    return atom.origin == "said" or "who" in atom.typed
