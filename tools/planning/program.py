"""What is to be done: projects with the study they need, exams worth taking, applications, and what fits of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tools.certifications import certification_plan
from tools.learning.learning_set import held_after, learning_set, levels_after, part_that_fits
from tools.proficiency.readiness import APPLY_FROM_PCT, Readiness, readiness
from tools.schedule import HALVES, calendar_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tools.certificates.answer import CertificationPath, CertificationStep
    from tools.learning.models import LearningSet
    from tools.planning.situation import Situation
    from tools.proficiency.levels import Levels

APPLY_WEEKS = 6
APPLY_SHARE = 0.15
"""Applying takes six usual weeks, or this share of all hours where that is less (judgement)."""

EXAM_SHARE = 0.2
"""At most this share of the hours goes to exams: what was built counts for more (judgement)."""

WORTH_GOING_ON_HOURS = 20.0
"""With fewer hours left than this, the plan ends with the applications (judgement)."""


@dataclass(frozen=True)
class Program:
    """The work of a plan. `needed` is all of the credible tier; `core` is it, or the part of it that fits."""

    role: str
    needed: LearningSet
    core: LearningSet
    further: LearningSet | None
    exams: CertificationPath
    apply_halves: int
    ends: Mapping[str, float]
    before: Readiness
    after_core: Readiness
    after: Readiness
    needed_halves: int

    @property
    def fits(self) -> bool:
        """True where all of the credible tier is done by the last day."""
        return not self.core.is_partial

    @property
    def taken(self) -> tuple[CertificationStep, ...]:
        """Exams to sit, in order."""
        return self.exams.taken()


def make_program(situation: Situation, role: str, needed: LearningSet) -> Program:
    """The best work for a role within the hours, the money and the days there are; projects come before exams."""
    hours = situation.halves / HALVES
    # A child learns; nobody sends a child to apply.
    apply_weeks = 0 if situation.profile.minor else APPLY_WEEKS
    apply_hours = min(apply_weeks * situation.hours_per_week, APPLY_SHARE * hours)
    core = needed
    if needed.hours_typical > hours:
        core = fitting(situation, needed, hours - apply_hours)
        if reached_by(situation, role, core).must_have_pct < APPLY_FROM_PCT:
            # Applying would only disappoint: the hours go to learning.
            core, apply_hours = fitting(situation, needed, hours), 0.0
    apply_hours = max(0.0, min(apply_hours, hours - core.hours_typical))
    spare = hours - core.hours_typical - apply_hours
    no_exams = core.is_partial or situation.profile.minor
    exams = exam_path(situation, role, core, 0.0 if no_exams else min(EXAM_SHARE * hours, max(0.0, spare)))
    ends = levels_after(situation.plain_levels, core)
    further = go_further(situation, role, core, exams, held_after(situation.levels, core), spare - exam_hours(exams))
    final = levels_after(ends, further) if further else ends
    knowledge = situation.knowledge
    return Program(
        role=role,
        needed=needed,
        core=core,
        further=further,
        exams=exams,
        apply_halves=int(apply_hours * HALVES),
        ends=final,
        before=readiness(knowledge, role, situation.plain_levels),
        after_core=readiness(knowledge, role, ends),
        after=readiness(knowledge, role, final),
        needed_halves=halves_in_all(situation, needed, exams),
    )


def reached_by(situation: Situation, role: str, learning: LearningSet) -> Readiness:
    """Readiness when a learning set is done."""
    return readiness(situation.knowledge, role, levels_after(situation.plain_levels, learning))


def fitting(situation: Situation, needed: LearningSet, hours: float) -> LearningSet:
    """The part of a learning set that fits the hours there are."""
    return part_that_fits(
        situation.knowledge, needed, situation.levels, max(0.0, hours), budget_usd=situation.budget_usd
    )


def go_further(
    situation: Situation,
    role: str,
    core: LearningSet,
    exams: CertificationPath,
    levels: Levels,
    hours: float,
) -> LearningSet | None:
    """Work towards being hire-ready in the hours that are left; None where they are few, or no last day was named."""
    if core.is_partial or situation.last_day is None or hours < WORTH_GOING_ON_HOURS:
        return None
    budget = situation.budget_usd
    left = None if budget is None else max(0.0, budget - core.cost_usd_high - exams.cost_usd)
    more = learning_set(
        situation.knowledge,
        role,
        levels,
        background=situation.profile.background,
        budget_usd=left,
        hours_available=hours,
        tier="hire-ready",
        current_role=situation.profile.current_role,
    )
    if not more.fits:
        more = part_that_fits(situation.knowledge, more, levels, hours, left)
    return more if more.projects or more.study else None


def exam_path(situation: Situation, role: str, learning: LearningSet, hours_cap: float) -> CertificationPath:
    """Certifications with verdicts, within what the projects leave of the budget and within a cap of hours."""
    profile, budget = situation.profile, situation.budget_usd
    left = None if budget is None else max(0.0, budget - learning.cost_usd_high)
    return certification_plan(
        situation.knowledge,
        role,
        tuple(profile.certifications),
        situation.start,
        budget_usd=left,
        weeks_hours=situation.hours_per_week,
        deadline=situation.last_day,
        levels=situation.plain_levels,
        hours_cap=hours_cap,
        years=profile.years_experience,
        country=profile.country,
        currency=situation.shown_currency,
    )


def exam_hours(exams: CertificationPath) -> float:
    """Hours of study for the exams to take: the middle of each range, in half hours."""
    return sum(step_hours(step) for step in exams.taken())


def step_hours(step: CertificationStep) -> float:
    """Hours planned for one exam: the middle of its range, to half an hour."""
    low, high = step.study_hours_low or 0.0, step.study_hours_high or step.study_hours_low or 0.0
    return round((low + high) / 2 * HALVES) / HALVES


def halves_in_all(situation: Situation, needed: LearningSet, exams: CertificationPath) -> int:
    """Half hours of everything: the credible tier, the exams to take, and applying."""
    hours = needed.hours_typical + exam_hours(exams) + APPLY_WEEKS * situation.hours_per_week
    return round(hours * HALVES)


def day_needed(situation: Situation, halves: int) -> date | None:
    """The day on which that much work is done at the present hours; None where there are no hours at all."""
    weeks = calendar_for(situation.start, situation.hours_per_week, halves)
    return weeks[-1].end if weeks else None


def hours_needed_by(situation: Situation, halves: int) -> float | None:
    """Hours a week with which that much work fits the weeks there are, rounded up to a half; None without weeks."""
    usable = [week for week in situation.weeks if week.halves]
    if not usable or not situation.hours_per_week:
        return None
    full = round(situation.hours_per_week * HALVES)
    weeks = sum(week.halves for week in usable) / full
    return -(-halves // weeks) / HALVES if weeks else None
