"""A made-up person who answers the interview: what is asked about is told, and nothing else."""

from __future__ import annotations

from datetime import date

from knowledge.base import Knowledge
from tools.asking.question_bank import BY_SLOT
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


def answered(known: Profile, person: Profile, question: Question, first: tuple[str, ...] = ()) -> Profile:
    """The profile after the person answered; `first` are fields told with the very first answer."""
    fields = (
        *TOLD_TOGETHER.get(question.slot, BY_SLOT[question.slot].fields if question.slot in BY_SLOT else ()),
        *first,
    )
    told = {field: getattr(person, field) for field in fields}
    origins = {**known.origins, **{field: Origin(how="said") for field in fields}}
    if question.items:
        told["preferences"] = dict.fromkeys(question.items, 3)
    return known.model_copy(update={**told, "origins": origins})


def interview(
    person: Profile, knowledge: Knowledge, today: date, first: tuple[str, ...] = (), known: Profile | None = None
) -> list[str]:
    """Keys of the questions asked of a person until nothing more is needed."""
    profile, asked = known or Profile(), []
    while not (question := question_for(profile, tuple(asked), knowledge, today)).done:
        profile = answered(profile, person, question, first if not asked else ())
        asked.append(question.key)
        assert len(asked) < 20, asked
    return asked


def after_cv(person: Profile, *fields: str) -> Profile:
    """The profile of somebody whose CV told these fields."""
    told = {field: getattr(person, field) for field in fields}
    return Profile(**told, origins={field: Origin(how="read") for field in fields})


def skill(name: str, level: float = 3) -> SkillClaim:
    """A claim of one skill."""
    return SkillClaim(skill=name, level=level)
