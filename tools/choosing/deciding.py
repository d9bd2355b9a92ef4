"""What would decide between two close roles, and what would turn a recommendation around."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from tools.asking.contradictions import HOURS_BESIDE_WORK
from tools.choosing.fit import FAMILY, NAMED, STAYING_LOSS, WEIGHTS, Fit
from tools.choosing.gates import SENIOR_LEVEL, counted_years
from tools.choosing.means import steady_hours
from tools.choosing.models import DecidingQuestion, Flip, Means
from tools.choosing.work_style import style_match, taste_of, telling_items
from tools.markdown import day, trim

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Profile

CLOSE = 0.05
"""Two roles this close in fit are undecided (coaching rules, section 3)."""

TELLS_ENOUGH = 0.1
"""An item that tells two roles apart by fewer bits is not worth asking (judgement)."""

CODE_BANDS = (20, 50)
"""Percent of the week at which the question on coding draws its lines."""


def code_band(share: float) -> int:
    """Which answer to the question on coding a role stands for."""
    return sum(share >= line for line in CODE_BANDS)


def deciding_question(profile: Profile, knowledge: Knowledge, first: Fit, second: Fit) -> DecidingQuestion:
    """The open question whose answer tells two roles apart best."""
    between = (first.role.id, second.role.id)
    shares = first.role.coding_share_pct, second.role.coding_share_pct
    if profile.wants_code is None and code_band(shares[0]) != code_band(shares[1]):
        return DecidingQuestion(
            id="q-coding",
            text=knowledge.interview_questions["q-coding"].text,
            between=between,
            why=f"{first.role.title} is about {shares[0]:.0f} % code, {second.role.title} about {shares[1]:.0f} %.",
        )
    for item, bits, lean in telling_items(knowledge, *between):
        if item not in profile.preferences and bits >= TELLS_ENOUGH:
            more, less = (first, second) if lean > 0 else (second, first)
            return DecidingQuestion(
                id=item,
                text=f"How far is this true of you, from 1 to 5: {knowledge.interest_items[item].text}?",
                between=between,
                why=f"A high answer speaks for {more.role.title}, a low one for {less.role.title}.",
                bits=bits,
            )
    return DecidingQuestion(
        id="q-goal",
        text=f"Whose work would you rather do in five years: that of {first.role.title} or of {second.role.title}?",
        between=between,
        why="Everything else I know of you fits both.",
    )


def gate_flips(profile: Profile, knowledge: Knowledge, closed: Fit) -> Iterator[Flip]:
    """What would open a role whose gates are not open."""
    missing = [gate for gate in closed.gates if not gate.is_open]
    parts = [gate_change(profile, knowledge, closed, gate.name, gate.status == "unknown") for gate in missing]
    if parts:
        change = parts[0] if len(parts) == 1 else "All of these: " + "; ".join(parts)
        yield Flip(change=change[0].upper() + change[1:], then=f"{closed.role.title} opens.")


def gate_change(profile: Profile, knowledge: Knowledge, fit: Fit, gate: str, is_unknown: bool) -> str:
    """One missing condition as a change in the facts."""
    if gate == "years":
        years = counted_years(profile, fit.role, knowledge)
        if years is None:
            return f"{fit.role.years_min} or more years of work, which I do not know of yet"
        least = fit.role.years_min if fit.role.level >= SENIOR_LEVEL else fit.role.years_min - 1
        more = max(least - years, 0.5)
        return f"{trim(more)} more {'year' if more == 1 else 'years'} of this kind of work"
    known = ", if you have it already" if is_unknown else ""
    if gate == "production":
        return f"something you ran in production, with users{known}"
    return f"a technical decision that others followed, written down with what you rejected{known}"


def goal_flip(profile: Profile, first: Fit, second: Fit) -> Iterator[Flip]:
    """Naming the second role as the goal, where that would put it first."""
    if profile.goals:
        return
    gained = WEIGHTS["goal"] * (NAMED - second.goal) + (STAYING_LOSS if second.move.how == "stay" else 0.0)
    kept = FAMILY if first.role.family == second.role.family else 0.0
    if second.total + gained > first.total + WEIGHTS["goal"] * (kept - first.goal):
        yield Flip(
            change=f"If {second.role.title} is what you want, say so",
            then=f"A named goal comes first: I would plan for {second.role.title}.",
        )


def taste_flip(profile: Profile, knowledge: Knowledge, first: Fit, second: Fit) -> Iterator[Flip]:
    """The one answer on taste that would put the second role first, where one answer can."""
    if profile.goals and second.goal < first.goal:
        return
    for item, bits, lean in telling_items(knowledge, second.role.id, first.role.id):
        if bits < TELLS_ENOUGH:
            return
        wanted = 5 if lean > 0 else 1
        if profile.preferences.get(item) == wanted:
            continue
        other = taste_of(profile.model_copy(update={"preferences": {**profile.preferences, item: wanted}}), knowledge)
        gain = style_match(other, second.role.work_style) - second.style
        loss = first.style - style_match(other, first.role.work_style)
        if second.total + WEIGHTS["style"] * (gain + loss) > first.total:
            asked = profile.preferences.get(item)
            now = f"you said {asked}" if asked is not None else "not asked yet"
            yield Flip(
                change=f"{wanted} of 5 on \u201c{knowledge.interest_items[item].text}\u201d ({now})",
                then=f"{second.role.title} comes out ahead of {first.role.title}.",
            )
        return


def means_flips(profile: Profile, means: Means, end: date | None, start: date) -> Iterator[Flip]:
    """How many hours, or which day, would change whether a role fits."""
    hours = steady_hours(profile)
    if means.fits is None or hours is None or end is None or not means.hours_available or not hours:
        return
    share = means.hours_typical / means.hours_available
    if means.fits:
        least = ceil(hours * share)
        if hours / 3 <= least < hours:  # a warning only where the room is not ample (judgement)
            yield Flip(
                change=f"Fewer than about {least} hours a week until {day(end)}",
                then=f"{means.title} no longer fits into your time.",
            )
        return
    later = start + timedelta(days=ceil(((end - start).days + 1) * share))
    more = ceil(hours * share)
    change = f"Until {day(later)} instead of {day(end)}"
    if more <= HOURS_BESIDE_WORK:
        change = f"About {more} hours a week instead of {trim(hours)}, or until {day(later)}"
    yield Flip(change=change, then=f"{means.title} fits into your time.")
