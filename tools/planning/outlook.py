"""What the means allow: how far the plan reaches, the ways out where it falls short, risks, what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tools.learning.learning_set import FLOOR_SHARE, FLOOR_SHARE_ENTRY, RESERVE_SHARE
from tools.markdown import day, join, trim
from tools.planning.model import Applying, Reach, WayOut
from tools.planning.program import day_needed, hours_needed_by
from tools.planning.stages import HOURS_PER_APPLICATION
from tools.proficiency.levels import assumed_skills
from tools.proficiency.readiness import APPLY_FROM_PCT
from tools.schedule import HALVES, PAUSE_EVERY

if TYPE_CHECKING:
    from knowledge.models.roles import Role
    from tools.choosing.models import Recommendation
    from tools.planning.model import GapLine
    from tools.planning.program import Program
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline

MOST_HOURS_PROPOSED = 15.0
"""More hours a week beside a job are never proposed (judgement)."""

SEARCH_WEEKS = (8, 16)
"""From the first application to an offer, in weeks: a wide assumption (judgement)."""

NOTICE_WEEKS = (4, 13)
"""Short and long notice periods, in weeks: one month and three months (judgement; contracts say which)."""

ASSUMED_SHOWN = 8


def reach_of(situation: Situation, program: Program, timeline: Timeline, gaps: tuple[GapLine, ...]) -> Reach:
    """How far the plan goes by its last day, and what would be needed for all of the credible tier."""
    needed, fits = program.needed, program.fits
    final = program.after if program.further is not None else program.after_core
    placed = [milestone for phase in timeline.phases for milestone in phase.milestones]
    return Reach(
        tier_reached=tier_words(program),
        fits=fits,
        hours_needed_low=needed.hours_low,
        hours_needed=needed.hours_typical,
        hours_needed_high=needed.hours_high,
        hours_exams=sum(one.hours for one in placed if one.kind == "exam"),
        hours_applying=sum(one.hours for one in placed if one.kind == "applications"),
        hours_available=situation.halves / HALVES,
        date_needed=None if fits else day_needed(situation, program.needed_halves),
        readiness_must_pct=final.must_have_pct,
        readiness_overall_pct=final.overall_pct,
        band=final.band,
        left_open=tuple(gap.name for gap in gaps if gap.tier == "credible" and gap.left_open),
        ways_out=() if fits else ways_out(situation, program),
    )


def tier_words(program: Program) -> str:
    """What is reached, in words."""
    if program.core.is_partial:
        return "a part of the credible tier"
    rest = ", as far as study and projects go; the rest is experience at work" if program.core.milestones else ""
    if program.further is not None and not program.further.is_partial:
        return f"hire-ready{rest}"
    return ("credible, and on towards hire-ready" if program.further is not None else "credible") + rest


def ways_out(situation: Situation, program: Program) -> tuple[WayOut, ...]:
    """Up to three changes that would make it fit: a later day, more hours, a smaller target."""
    found = []
    later = day_needed(situation, program.needed_halves)
    if later is not None:
        hours = trim(situation.hours_per_week)
        found.append(
            WayOut(change=f"A later day: {day(later)}", effect=f"All of the credible tier at {hours} hours a week")
        )
    more = hours_needed_by(situation, program.needed_halves)
    if more is not None and situation.last_day is not None and more <= MOST_HOURS_PROPOSED:
        found.append(
            WayOut(change=f"{trim(more)} hours a week", effect=f"All of the credible tier by {day(situation.last_day)}")
        )
    shown = [project.title for project in program.core.projects] or [block.name for block in program.core.study[:3]]
    if shown:
        must = program.after_core.must_have_pct
        found.append(
            WayOut(
                change="A narrower target by the same day",
                effect=f"What the phases below do: {join(shown)}, shown well, and {must:g} % of the must-haves",
            )
        )
    return tuple(found[:3])


def name_of(situation: Situation, skill: str) -> str:
    """Name of a skill, or the id where it is a group."""
    known = situation.knowledge.skills.get(skill)
    return known.name if known is not None else skill


def applying_of(situation: Situation, program: Program, timeline: Timeline, target: Role) -> Applying:
    """When applying starts, how many a week, and what offer and notice mean for the last day."""
    milestone = timeline.first("applications")
    if milestone is None:
        reason = (
            f"This plan ends before applying makes sense: readiness is {program.after_core.must_have_pct:g} % of the "
            f"must-haves then, and from {APPLY_FROM_PCT:g} % on a portfolio gets answers (judgement)."
        )
        return Applying(notes=(reason,), search_words=search_words(target))
    weeks = max(1, sum("applications" in week.work for week in timeline.weeks))
    number = max(1, int(milestone.hours // HOURS_PER_APPLICATION))
    soon, late = (milestone.start + timedelta(weeks=weeks) for weeks in SEARCH_WEEKS)
    notes = [
        f"An offer usually takes {SEARCH_WEEKS[0]} to {SEARCH_WEEKS[1]} weeks from the first application (judgement): "
        f"between {day(soon)} and {day(late)}."
    ]
    notes += notice_notes(situation, soon)
    if "remote_only" in situation.limits.names:
        notes.append("Remote only: filter for it, and ask in which countries the employer may hire.")
    return Applying(
        starts=milestone.start,
        per_week=max(1, round(number / weeks)),
        hours=milestone.hours,
        search_words=search_words(target),
        notes=tuple(notes),
    )


def notice_notes(situation: Situation, soon: date) -> list[str]:
    """By when an offer is needed so that the new job can start on the last day, and whether this plan gets there."""
    last = situation.profile.deadline
    if last is None:
        return []
    found = []
    latest = last
    if situation.has_work:
        short, long = (last - timedelta(weeks=weeks) for weeks in NOTICE_WEEKS)
        latest = short
        found.append(
            f"To start somewhere new by {day(last)}, an offer is needed by {day(short)} with a month's notice, and by "
            f"{day(long)} with three. Look at your contract and tell me which."
        )
    if soon > latest:
        found.append(
            f"Honestly: a new post by {day(last)} is unlikely on this plan, for first offers come later than that. "
            "Apply after the first project already, give it more hours, or move the day."
        )
    return found


def search_words(target: Role) -> tuple[str, ...]:
    """Titles to search adverts for: plain ones first where adverts rarely say AI."""
    plain = [alias.name for alias in target.aliases if alias.kind == "plain"]
    rest = [alias.name for alias in target.aliases if alias.kind != "plain"]
    ordered = [*plain, *rest] if target.track == "adjacent" else [*rest, *plain]
    return tuple(dict.fromkeys(ordered))[:4]


def risks_of(situation: Situation, program: Program, timeline: Timeline, pay_is_thin: bool) -> tuple[str, ...]:
    """What could go wrong here, each with what to do about it."""
    return tuple(risks(situation, program, timeline, pay_is_thin))


def risks(situation: Situation, program: Program, timeline: Timeline, pay_is_thin: bool) -> Iterator[str]:
    """The risks, likeliest first."""
    low, high = program.needed.hours_low, program.needed.hours_high
    yield (
        f"Hours: learning may take from {trim(low, 0)} to {trim(high, 0)} hours; the estimates were not measured on "
        "learners. The reserve takes the first slip, the decision points the rest."
    )
    learned = sorted({s for p in program.core.projects for s in p.closes} | {b.skill for b in program.core.study})
    fast = [
        s for s in learned if s in situation.knowledge.skills and situation.knowledge.skills[s].volatility == "high"
    ]
    if fast:
        names = join([name_of(situation, skill) for skill in fast[:3]])
        yield f"Ageing: what is true of {names} changes quickly. Learn the idea with one tool first."
    if any(m.kind == "exam" for phase in timeline.phases for m in phase.milestones):
        yield "Exams change: look at the provider's page before you pay; this plan says when each fact was read."
    if pay_is_thin:
        yield "Pay: the figures for your country rest on few or indirect answers. Ask three recruiters as well."
    if situation.profile.current_role is None and situation.has_work:
        yield "A step down in pay at first is common from another field. Set the lowest pay you can live on beforehand."
    if situation.hours_per_week < 5:
        yield "With few hours a week, learning fades between sittings: keep the same day, reread your last notes."


def assumptions_of(situation: Situation, program: Program, recommendation: Recommendation) -> tuple[str, ...]:
    """Everything that was taken as given without being said."""
    share = FLOOR_SHARE_ENTRY if program.needed.floor_share > FLOOR_SHARE else FLOOR_SHARE
    found = list(situation.assumptions)
    assumed = assumed_skills(situation.profile, situation.knowledge)[:ASSUMED_SHOWN]
    if assumed:
        names = ", ".join(f"{one.name} {one.level}" for one in assumed)
        found.append(
            f"From your title, years and education I take as known (level 0 to 5): {names}. Each counts a little less "
            "until something shows it. Correct me."
        )
    found.append(
        f"Hours are estimates; learning together never counts for less than {share:.0%} of the same skills one by one, "
        f"and {RESERVE_SHARE:.0%} reserve is added (judgement)."
    )
    if any(week.note == "pause" for week in situation.weeks):
        found.append(f"Every {PAUSE_EVERY}th week is free, and the weeks around the turn of the year are lighter.")
    found += recommendation.cautions
    found += program.exams.assumptions if program.taken else ()
    return tuple(dict.fromkeys(found))


def would_change(recommendation: Recommendation, reach: Reach) -> tuple[str, ...]:
    """What would change the plan, and how. Where it does not fit, the ways out say what more hours would do."""
    flips = [flip for flip in recommendation.flips if reach.fits or " hours a week" not in flip.change]
    found = [f"{flip.change}: {flip.then}" for flip in flips]
    if recommendation.question is not None:
        found.append(f"The question that decides: {recommendation.question.text}")
    return tuple(found or ["Another goal, other hours or another country: say so, and I plan again."])


OPEN: tuple[tuple[str, str], ...] = (
    ("country", "Where will you work? Pay and services depend on it."),
    ("hours_per_week", "How many hours a week can you keep up in a bad week?"),
    ("production", "Have you run anything in production, and what broke?"),
    ("decision", "Which technical decision of yours did others have to follow?"),
    ("budget", "What may exams and cloud use cost in all?"),
    ("years_experience", "How many years have you worked, and in which roles?"),
    ("salary_current", "What do you earn now? Then I can show where it stands. You need not say."),
)
"""What is worth telling the coach, by field of the profile, most useful first."""


def open_questions(situation: Situation) -> tuple[str, ...]:
    """What was not said and would sharpen the plan."""
    profile = situation.profile
    # Nobody without a job is asked what they did or earned in one.
    at_work = ("production", "decision", "salary_current")
    asked = [(field, text) for field, text in OPEN if situation.has_work or field not in at_work]
    found = [text for field, text in asked if getattr(profile, field) is None]
    if not profile.skills:
        found.insert(0, "Which skills do you use, and what could you show for each?")
    if any(one.earned is None for one in profile.certifications):
        found.append("When did you earn your certifications? Most run out.")
    if situation.has_work:
        found.append("How long is your notice period?")
    else:
        found.append("Which thing that you built could you show, with an address?")
    found.append("Which weeks are you away? I keep them free.")
    return tuple(found[:5])


def first_day_by(situation: Situation) -> date:
    """The day by which the first step is done: within seven days."""
    return situation.start + timedelta(days=6)
