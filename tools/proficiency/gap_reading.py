"""What a caller wrote about skills, present job and education, as a profile; what was not understood is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from knowledge.errors import UnknownId
from knowledge.names import fold
from knowledge.tables import nearest
from tools.problem import Problem, ProblemError, problem_of, shorten
from tools.proficiency.gap_models import NotUnderstood
from tools.profile import EvidenceKind, Profile, SkillClaim
from tools.reading.titles import find_role

if TYPE_CHECKING:
    from knowledge.base import Knowledge

UNSAID_LEVEL = 2.0
"""Level of a skill that is only named (judgement: works with it, nothing proven)."""

# Names of the six levels, and the words people use for them (judgement).
LEVEL_WORDS = {
    "none": 0.0,
    "aware": 1.0,
    "basic": 1.0,
    "beginner": 1.0,
    "guided": 2.0,
    "intermediate": 2.0,
    "independent": 3.0,
    "good": 3.0,
    "advanced": 4.0,
    "strong": 4.0,
    "expert": 5.0,
}

GivenSkill = tuple[str, float | None, EvidenceKind, date | None]


def level_named(words: str) -> float | str:
    """The number of a level that is written as a word; anything else as it was given."""
    return LEVEL_WORDS.get(words.strip().casefold(), words)


def check_given(given: Sequence[tuple[str, date | None]], today: date) -> None:
    """Raises ProblemError for a skill without a name, or last used on a day to come."""
    for name, last_used in given:
        if not name.strip():
            message = 'A skill has an empty name. Write it like {"python": 4}.'
            raise ProblemError(Problem(kind="invalid", field="skills", message=message))
        if last_used is not None and last_used > today:
            message = f"{shorten(name)}: {last_used} is after {today}. Give a day that has been."
            raise ProblemError(Problem(kind="invalid", field="skills", given=str(last_used), message=message))


def read_claims(
    given: Sequence[GivenSkill], knowledge: Knowledge
) -> tuple[tuple[SkillClaim, ...], tuple[NotUnderstood, ...], tuple[str, ...]]:
    """Claims by skill id, the names that no skill answers to, and what had to be assumed."""
    claims: list[SkillClaim] = []
    unknown: list[NotUnderstood] = []
    unsaid: list[str] = []
    for name, level, evidence, last_used in given:
        if too_broad(name, knowledge):
            unknown.append(NotUnderstood(given=shorten(name), message=f"{shorten(name)!r} is too broad to be a skill."))
            continue
        try:
            skill = knowledge.skill(name)
        except UnknownId as error:
            told = problem_of(error).message
            unknown.append(NotUnderstood(given=shorten(name), message=told, suggestions=error.suggestions))
            continue
        if skill.id in [claim.skill for claim in claims]:
            first = next(claim.words for claim in claims if claim.skill == skill.id)
            message = f"{skill.name} is named twice, as {first!r} and {shorten(name)!r}. Give it once, with one level."
            raise ProblemError(Problem(kind="invalid", field="skills", given=shorten(name), message=message))
        if level is None:
            unsaid.append(skill.name)
        claimed = UNSAID_LEVEL if level is None else level
        claims.append(
            SkillClaim(skill=skill.id, level=claimed, evidence=evidence, last_used=last_used, words=shorten(name))
        )
    notes = (f"No level was given for {', '.join(unsaid)}: level {UNSAID_LEVEL:.0f} is assumed.",) if unsaid else ()
    return tuple(claims), tuple(unknown), notes


def too_broad(name: str, knowledge: Knowledge) -> bool:
    """True for words such as AI, which are evidence of no skill."""
    return name not in knowledge.skills and fold(name) in {fold(word) for word in knowledge.never_skills}


def profile_of(
    claims: tuple[SkillClaim, ...],
    current_role: str | None,
    years_experience: float | None,
    education: str | None,
    knowledge: Knowledge,
) -> tuple[Profile, tuple[str, ...]]:
    """The person behind a query, and a note where the present job was not understood."""
    profile = Profile(
        skills=claims,
        years_experience=years_experience,
        education=education,
        current_title=current_role or "",
    )
    if not current_role:
        return profile, ()
    match = find_role(current_role, knowledge)
    if match is None:
        return profile, (f"The present job {shorten(current_role)!r} is not one I know; only its words count.",)
    # The same work without AI is no evidence of the role: as a present job it is a background.
    role = match.role if match.kind == "role" else None
    found = {"current_role": role, "background": match.background, "seniority": match.seniority}
    return profile.model_copy(update=found), ()


def education_of(given: str | None, knowledge: Knowledge) -> str | None:
    """The key of an education. Raises ProblemError, with the nearest or all of them, for one that is not known."""
    if not given or not given.strip():
        return None
    keys = tuple(dict.fromkeys(row.key for row in knowledge.implied_skills.where(scope="education")))
    wanted = re.sub(r"[^a-z]+", "-", given.casefold()).strip("-")
    if wanted in keys:
        return wanted
    near = nearest(wanted.replace("-", " "), [key.replace("-", " ") for key in keys])
    hint = f"Did you mean {' or '.join(repr(one) for one in near)}?" if near else f"Known: {', '.join(keys)}."
    message = f"The education {shorten(given)!r} is not one I know. {hint}"
    raise ProblemError(
        Problem(kind="unknown", field="education", given=shorten(given), message=message, suggestions=near)
    )
