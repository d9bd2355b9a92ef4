"""What must be there before an exam or its certificate besides other exams: years, a course, a membership."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.certificates.answer import Gate
from tools.certificates.cost import course_rule, has_course

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification
    from tools.certificates.order import Holdings

_YEARS = re.compile(r"(\d+)(?:\+|-\d+)? years?")
_REFUSED = re.compile(r"not offered in ([^;.]+)")
ADVANCED = frozenset({"professional", "expert", "specialty"})


@dataclass(frozen=True, slots=True)
class Person:
    """What gates ask about a person; None is not known."""

    years: float | None = None
    memberships: tuple[str, ...] = ()
    country_name: str = ""


def gates_of(knowledge: Knowledge, fact: Certification, holdings: Holdings, person: Person) -> tuple[Gate, ...]:
    """The gates of a certification, each with whether the person meets it."""
    found = []
    if fact.requires:
        found.append(_certification_gate(knowledge, fact, holdings))
    if needs_membership(fact):
        found.append(Gate(kind="membership", text=fact.availability, met=is_member(fact, person.memberships)))
    if has_course(fact):
        found.append(Gate(kind="course", text=course_rule(fact), met=None))
    if "experience" in fact.gate_note and "no experience" not in fact.gate_note:
        text = f"{fact.gate_note}; {fact.recommended_experience}".rstrip("; ")
        found.append(Gate(kind="experience", text=text, met=_has_years(text, person.years)))
    if fact.gate_note.startswith("conflicting"):
        found.append(Gate(kind="to check", text=fact.gate_note))
    if place := _refused_place(fact, person.country_name):
        found.append(Gate(kind="to check", text=place))
    return tuple(found)


def _certification_gate(knowledge: Knowledge, fact: Certification, holdings: Holdings) -> Gate:
    met = [holdings.satisfies(knowledge, name, fact.id) for name in fact.requires]
    codes = [knowledge.certifications[name].code or knowledge.certifications[name].name for name in fact.requires]
    joined = (" or " if fact.requires_logic == "any" else " and ").join(codes)
    note = f" ({fact.gate_note})" if fact.gate_note else ""
    return Gate(
        kind="certification",
        text=f"requires {joined}{note}",
        met=any(met) if fact.requires_logic == "any" else all(met),
    )


def needs_membership(fact: Certification) -> bool:
    """True where only staff of certain organisations are admitted."""
    return "membership is required" in fact.gate_note or fact.availability.startswith("Only staff of")


def is_member(fact: Certification, memberships: Sequence[str]) -> bool:
    """True where one of the memberships is named by the rule of the exam, or names its provider."""
    rule = f"{fact.availability} {fact.gate_note} {fact.provider}".casefold()
    return any(len(name.strip()) > 2 and name.strip().casefold() in rule for name in memberships)


def _has_years(text: str, years: float | None) -> bool | None:
    asked = _YEARS.search(text)
    return None if years is None or asked is None else years >= float(asked[1])


def lacks_years(fact: Certification, years: float | None) -> str:
    """Why the years are not there, or not known to be: the experience an exam is made for; empty where they are."""
    text = f"{fact.gate_note} {fact.recommended_experience}" if "experience" in fact.gate_note else ""
    text = text or (fact.recommended_experience if fact.level in ADVANCED else "")
    asked = _YEARS.search(text)
    if asked is None or (years is not None and years >= float(asked[1])):
        return ""
    made_for = f"It is made for people with {fact.recommended_experience or asked[0]}."
    return made_for if years is not None else f"{made_for} Say how many years you have."


def _refused_place(fact: Certification, country_name: str) -> str:
    """A note that an exam is not offered in a country, in the words of the fact."""
    found = _REFUSED.search(fact.status_note)
    if not found or not country_name or country_name.casefold() not in found[1].casefold():
        return ""
    return f"{found[0]}: check before you book"
