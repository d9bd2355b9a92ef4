"""Two answers that cannot both be true: found, asked about once, and otherwise settled the cautious way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tools.asking.contradiction import Contradiction
from tools.asking.work_at_odds import (
    FEWEST_TOP_YEARS,
    TOP_LEVEL,
    WITHOUT_WORK,
    expert_at_odds,
    pay_at_odds,
    title_at_odds,
    years_at_odds,
    years_of_skill_at_odds,
    years_of_work,
)
from tools.markdown import day, join, trim
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge

HOURS_BESIDE_WORK = 15.0
"""Above this many hours a week beside a full-time job, people stop keeping a plan (judgement)."""

HOURS_FULL_TIME = 45.0
"""The same for someone without a job: more than a full working week (judgement)."""

CODING_ROLE_PCT = 40
"""From this share of coding on, a role cannot be had without writing code (judgement; shares are in the roles)."""

DEADLINES_APART = timedelta(weeks=6)
"""A date and a number of weeks that differ by more than this are two answers (judgement)."""


def contradictions(profile: Profile, knowledge: Knowledge, today: date) -> tuple[Contradiction, ...]:
    """Every contradiction of a profile, in the order in which they are asked about."""
    return tuple(_found(profile, knowledge, today))


def settled(profile: Profile, knowledge: Knowledge, today: date) -> Profile:
    """The profile under the cautious reading of everything that cannot be true; each one is noted as left open."""
    changes: dict[str, Any] = {}
    noted = list(profile.open_contradictions)
    for found in _found(profile, knowledge, today):
        changes.update(found.changes)
        noted.append(f"{found.finding} {found.cautious}")
    noted += top_claims(profile, knowledge)
    if not noted or noted == list(profile.open_contradictions):
        return profile
    return profile.model_copy(update={**changes, "open_contradictions": tuple(dict.fromkeys(noted))})


def top_claims(profile: Profile, knowledge: Knowledge) -> tuple[str, ...]:
    """What is said of skills rated at the top within a few years and with nothing to show: the levels stay."""
    years = profile.years_experience
    if years is None or years >= FEWEST_TOP_YEARS:
        return ()
    bare = (claim.skill for claim in profile.skills if claim.level >= TOP_LEVEL and claim.evidence == "bare")
    names = [skill.name for name in dict.fromkeys(bare) if (skill := knowledge.skills.get(name)) is not None]
    if not names:
        return ()
    each = "it as a claim until something shows it" if len(names) == 1 else "each as a claim until something shows it"
    return (f"You rate {join(names)} at {trim(TOP_LEVEL)} with {years_of_work(years)}: I count {each}.",)


def _found(profile: Profile, knowledge: Knowledge, today: date) -> Iterator[Contradiction]:
    yield from years_at_odds(profile)
    yield from years_of_skill_at_odds(profile, knowledge, today)
    yield from title_at_odds(profile)
    yield from expert_at_odds(profile, knowledge)
    yield from pay_at_odds(profile, knowledge)
    yield from _dates(profile, today)
    yield from _hours(profile)
    yield from _code(profile, knowledge)


def _dates(profile: Profile, today: date) -> Iterator[Contradiction]:
    deadline = profile.deadline
    if deadline is None:
        return
    if deadline <= (profile.start or today):
        yield Contradiction(
            "contradiction:deadline",
            "horizon",
            f"The date you named, {day(deadline)}, is over before the plan can start.",
            "By when would you like to be there?",
            "I plan without a deadline.",
            (("deadline", None),),
        )
        return
    weeks = profile.horizon_weeks
    by_weeks = (profile.start or today) + timedelta(weeks=weeks) if weeks else deadline
    if abs(by_weeks - deadline) > DEADLINES_APART:
        sooner = min(by_weeks, deadline)
        yield Contradiction(
            "contradiction:deadline",
            "horizon",
            f"You named {day(deadline)} and {weeks} weeks as the time you have. They do not agree.",
            "Which one counts?",
            f"I use the sooner one, {day(sooner)}.",
            (("deadline", sooner), ("horizon_weeks", None)),
        )


def _hours(profile: Profile) -> Iterator[Contradiction]:
    hours = profile.hours_per_week
    works = has_work(profile)
    limit = HOURS_BESIDE_WORK if works else HOURS_FULL_TIME
    origin = profile.origins.get("hours_per_week")
    is_settled = origin is not None and origin.how == "confirmed"
    if hours is not None and hours > limit and not is_settled:
        beginning = "Beside a job hardly" if works else "Hardly"
        yield Contradiction(
            "contradiction:hours",
            "hours_per_week",
            f"You named {trim(hours)} hours a week. {beginning} anybody keeps that up for months.",
            "How many hours could you still keep in a bad week?",
            f"I plan with {trim(limit)} hours, so that the plan survives the first busy month.",
            (("hours_per_week", limit),),
        )


def has_work(profile: Profile) -> bool:
    """True where there is a present employer, in the field or outside it."""
    title = profile.current_title.casefold()
    if profile.years_experience == 0 or any(word in title for word in WITHOUT_WORK):
        return False
    return bool(profile.current_role or profile.background or title)


def _code(profile: Profile, knowledge: Knowledge) -> Iterator[Contradiction]:
    if profile.wants_code != "none":
        return
    coding = [role for name in profile.goals if (role := knowledge.roles[name]).coding_share_pct >= CODING_ROLE_PCT]
    if coding and len(coding) == len(profile.goals):
        role = coding[0]
        yield Contradiction(
            "contradiction:wants_code",
            "wants_code",
            f"You would like to write no code, and {role.title} work is about {role.coding_share_pct:.0f} % code.",
            "Would some code be fine, or shall I look at roles without it?",
            "I keep the role you named and say where the code is.",
            (),
            ("Some code is fine", "No code: look at other roles"),
        )
