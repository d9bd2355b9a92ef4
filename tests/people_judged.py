"""Holds what came out of a conversation against the hidden facts of the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from made_up_people import Person, made_up_people
from people_driver import Course, converse
from talking import TODAY

from tools.profile import Profile

SLOT_OF = {
    "goals": "goal",
    "background": "current_role",
    "seniority": "current_role",
    "current_title": "current_role",
    "horizon_weeks": "horizon",
    "minor": "",
}
"""The slot of a field, where it has another name; nothing for what is noticed and not asked."""

NEVER_INVENTED = (
    "goals",
    "country",
    "hours_per_week",
    "horizon_weeks",
    "budget",
    "certifications",
    "wants_code",
    "employer_support",
    "production",
    "decision",
    "salary_current",
    "salary_wanted",
)
"""Fields that nobody may have who did not tell them."""

READ_BETWEEN_LINES = ("production", "decision", "wants_code")
"""Fields that may be read out of the story of a CV without being stated in so many words."""


@dataclass
class Judged:
    """A conversation and how far it was understood."""

    course: Course
    right: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Slots that were told, with what was understood instead."""

    @property
    def person(self) -> Person:
        """The person."""
        return self.course.person


@cache
def judged_people() -> tuple[Judged, ...]:
    """Every person's conversation, held and judged."""
    return tuple(judged(person.case) for person in made_up_people())


@cache
def judged(case: str) -> Judged:
    """The conversation of one person, held once and judged."""
    person = next(one for one in (*made_up_people(), *made_up_people("later")) if one.case == case)
    course = converse(person)
    result = Judged(course)
    told, profile = course.told, course.profile
    for name, expected in person.facts.items():
        if name in ("skills", "no_skills"):
            continue
        slot = SLOT_OF.get(name, name)
        if slot in told or not slot:
            found = value_of(profile, name)
            note(result, name, fits(found, expected), f"{name}: {found!r} instead of {expected!r}")
    judge_skills(result, told)
    judge_inventions(result, told)
    return result


def note(result: Judged, name: str, is_right: bool, words: str) -> None:
    """Puts a slot among the right or the wrong ones."""
    if is_right:
        result.right.append(name)
    else:
        result.wrong.append(words)


def judge_skills(result: Judged, told: set[str]) -> None:
    """Skills are one slot: right where each that was told has a level in its range, and none is claimed that is not."""
    expected = {
        name: levels
        for name, levels in result.person.facts.get("skills", {}).items()
        if "skills" in told or f"skills.{name}" in told
    }
    absent = result.person.facts.get("no_skills", ())
    if not expected and not absent:
        return
    levels = {claim.skill: claim.level for claim in result.course.profile.skills}
    off = [
        f"{name} {levels.get(name)} not in {low}-{high}"
        for name, (low, high) in expected.items()
        if not low <= levels.get(name, -1) <= high
    ]
    off += [f"{name} claimed at {levels[name]}" for name in absent if levels.get(name, 0) > 0]
    note(result, "skills", not off, f"skills: {'; '.join(off)}")


def judge_inventions(result: Judged, told: set[str]) -> None:
    """Nobody has said what they did not say."""
    if result.person.leaves:
        return
    profile = result.course.profile
    for name in NEVER_INVENTED:
        origin = profile.origins.get(name)
        if SLOT_OF.get(name, name) in told or origin is None or origin.how == "assumed":
            continue
        if result.person.cv and name in READ_BETWEEN_LINES:
            continue
        if getattr(profile, name) not in (None, (), ""):
            result.wrong.append(f"{name}: {getattr(profile, name)!r} was never told (from {origin.words!r})")


def value_of(profile: Profile, name: str) -> Any:
    """A field in the form in which it is compared."""
    if name == "horizon_weeks":
        if profile.horizon_weeks is None and profile.deadline is not None:
            return round((profile.deadline - TODAY).days / 7, 1)
        return profile.horizon_weeks
    if name == "certifications":
        return [held.certification for held in profile.certifications]
    value = getattr(profile, name)
    return list(value) if isinstance(value, tuple) else value


def fits(found: Any, expected: Any) -> bool:
    """True where a value is what was expected: equal, in the range, or with the same members."""
    if isinstance(expected, Mapping):
        return fits_table(found, expected)
    if isinstance(expected, list) and expected and not isinstance(expected[0], str):
        low, high = expected
        return found is not None and low <= found <= high
    if isinstance(expected, list):
        return sorted(found or ()) == sorted(expected)
    if expected == "no hurry":
        return found in (None, "", [])
    return bool(found == expected) and isinstance(found, bool) == isinstance(expected, bool)


def fits_table(found: Any, expected: Mapping[str, Any]) -> bool:
    """True for an amount in its range and currency, for one of several values, or for a list with given members."""
    if "amount" in expected:
        low, high = expected["amount"]
        return (
            found is not None
            and low <= found.amount <= high
            and found.currency == expected.get("currency", found.currency)
        )
    members = found if isinstance(found, list) else [found]
    needed = all(name in members for name in expected.get("with", ()))
    return needed and ("any" not in expected or any(name in members for name in expected["any"]))
