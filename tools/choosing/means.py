"""Whether a role fits into the hours a person has until their day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from tools.asking.contradictions import HOURS_BESIDE_WORK, HOURS_FULL_TIME
from tools.choosing.models import Means
from tools.learning.learning_set import learning_set
from tools.markdown import trim
from tools.pay.rates import spendable_usd
from tools.schedule import HALVES, calendar, capacity

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.learning.models import LearningSet
    from tools.proficiency.levels import EffectiveSkill
    from tools.profile import Profile


def steady_hours(profile: Profile) -> float | None:
    """Hours a week that count: what was named, but never more than can be kept up; None where none were named."""
    if profile.hours_per_week is None:
        return None
    has_job = bool(profile.current_role or profile.background or profile.current_title)
    return min(profile.hours_per_week, HOURS_BESIDE_WORK if has_job else HOURS_FULL_TIME)


def first_day(profile: Profile, today: date) -> date:
    """The day the person starts, never in the past."""
    return max(profile.start or today, today)


def last_day(profile: Profile, today: date) -> date | None:
    """The day by which the person wants to be there; the sooner one where weeks and a date were named."""
    start = first_day(profile, today)
    named = [profile.deadline] if profile.deadline is not None else []
    if profile.horizon_weeks is not None:
        named.append(start + timedelta(weeks=profile.horizon_weeks) - timedelta(days=1))
    return min(named, default=None)


def hours_until(profile: Profile, today: date) -> float | None:
    """Hours there are in all, pauses and holidays left out as in a plan; None where hours or day are not known."""
    hours, end = steady_hours(profile), last_day(profile, today)
    return None if hours is None or end is None else hours_between(first_day(profile, today), end, hours)


@lru_cache(maxsize=512)
def hours_between(start: date, end: date, hours_per_week: float) -> float:
    """Hours in the usable weeks of a calendar."""
    return capacity(calendar(start, end, hours_per_week)) / HALVES


def course_of(
    profile: Profile,
    knowledge: Knowledge,
    role: str,
    levels: Mapping[str, EffectiveSkill],
    available: float | None,
) -> LearningSet:
    """What this person learns to be credible in a role, and whether it fits into the hours there are."""
    return learning_set(
        knowledge,
        role,
        levels,
        background=profile.background,
        domains=tuple(skill for skill in levels if skill.startswith("domain-")),
        beginner=not profile.years_experience,
        budget_usd=spendable_usd(knowledge, profile.budget),
        hours_available=available,
        current_role=profile.current_role,
    )


def means_of(profile: Profile, course: LearningSet, title: str) -> Means:
    """The whole hours a course takes, beside the hours there are; its role under the title people use."""
    available = course.hours_available
    return Means(
        role=course.role,
        title=title,
        fits=None if available is None else course.fits,
        hours_low=float(round(course.hours_low)),
        hours_typical=float(round(course.hours_typical)),
        hours_high=float(round(course.hours_high)),
        hours_available=available,
        note=note_of(profile),
    )


def note_of(profile: Profile) -> str:
    """What was done about hours that nobody keeps up."""
    hours = steady_hours(profile)
    if hours is None or profile.hours_per_week == hours:
        return ""
    return f"counted with {trim(hours)} hours a week, not {trim(profile.hours_per_week or 0)}: more is rarely kept up"
