"""A made-up person who answers the interview: what is asked about is told, and nothing else."""

from __future__ import annotations

from datetime import date

from knowledge.base import Knowledge
from tools.asking.question_bank import BY_SLOT
from tools.choosing.work_style import HALF, MIDDLE, taste_of
from tools.interview import Question, question_for
from tools.profile import Origin, Profile, SkillClaim

TOLD_TOGETHER = {
    "goal": ("goals", "out_of_field"),
    "current_role": ("current_role", "background", "current_title", "seniority", "years_experience"),
    "years_experience": ("years_experience", "years_ai"),
    "hours_per_week": ("hours_per_week", "horizon_weeks", "deadline"),
    "horizon": ("horizon_weeks", "deadline"),
}
"""What people tell in answer to one question; any other slot is told by itself."""


def rating_of(item: str, person: Profile, knowledge: Knowledge) -> int:
    """The answer of a person to a statement: their own, else what their other answers let expect, else the middle."""
    if item in person.preferences:
        return person.preferences[item]
    axes = taste_of(person, knowledge).axes
    loadings = knowledge.interest_items[item].loadings
    lean = sum(load * (axes[axis][0] - MIDDLE) / HALF for axis, load in loadings.items() if axis in axes)
    return max(1, min(5, round(3 + 2 * lean / sum(abs(load) for load in loadings.values()))))


def answered(
    known: Profile, person: Profile, question: Question, knowledge: Knowledge, first: tuple[str, ...] = ()
) -> Profile:
    """The profile after the person answered; `first` are fields told with the very first answer."""
    fields = (
        *TOLD_TOGETHER.get(question.slot, BY_SLOT[question.slot].fields if question.slot in BY_SLOT else ()),
        *first,
    )
    told = {field: getattr(person, field) for field in fields}
    origins = {**known.origins, **{field: Origin(how="said") for field in fields}}
    if question.items:
        told["preferences"] = {name: rating_of(name, person, knowledge) for name in question.items}
    return known.model_copy(update={**told, "origins": origins})


def interview(
    person: Profile, knowledge: Knowledge, today: date, first: tuple[str, ...] = (), known: Profile | None = None
) -> list[str]:
    """Keys of the questions asked of a person until nothing more is needed."""
    return held(person, knowledge, today, first, known)[1]


def after_interview(person: Profile, knowledge: Knowledge, today: date, first: tuple[str, ...] = ()) -> Profile:
    """What is known of a person once nothing more is asked."""
    return held(person, knowledge, today, first, None)[0]


_HELD: dict[str, tuple[Profile, list[str]]] = {}


def held(
    person: Profile, knowledge: Knowledge, today: date, first: tuple[str, ...], known: Profile | None
) -> tuple[Profile, list[str]]:
    """A whole interview: what is known after it, and what was asked; each is held once for all tests."""
    case = repr((person, id(knowledge), today, first, known))
    if case in _HELD:
        return _HELD[case]
    profile, asked = known or Profile(), []
    while not (question := question_for(profile, tuple(asked), knowledge, today)).done:
        profile = answered(profile, person, question, knowledge, first if not asked else ())
        asked.append(question.key)
        assert len(asked) < 20, asked
    _HELD[case] = profile, asked
    return profile, asked


def after_cv(person: Profile, *fields: str) -> Profile:
    """The profile of somebody whose CV told these fields."""
    told = {field: getattr(person, field) for field in fields}
    return Profile(**told, origins={field: Origin(how="read") for field in fields})


def skill(name: str, level: float = 3) -> SkillClaim:
    """A claim of one skill."""
    return SkillClaim(skill=name, level=level)
