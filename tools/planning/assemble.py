"""All parts of a plan put together, with the evidence behind every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.asking.read_back import lines_of
from tools.evidence import JUDGEMENT, PERSON, Evidence, cite
from tools.planning import guidance, outlook
from tools.planning.at_work import experience, gate_milestones
from tools.planning.costs import budget_of
from tools.planning.exams import certification_lines, certification_notes
from tools.planning.gaps import GAPS_SHOWN, gap_lines
from tools.planning.model import (
    Action,
    FirstScreen,
    Plan,
    Reading,
    Standing,
)
from tools.planning.pay import pay_picture
from tools.planning.program import Program, make_program
from tools.planning.role_choice import planned_role, role_behind, role_choice
from tools.planning.timeline import make_timeline
from tools.skill_gap import gap_report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.models.roles import Role
    from tools.choosing.case import Case
    from tools.choosing.models import Recommendation
    from tools.evidence import Citation
    from tools.planning.model import Budget, Reach
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline
    from tools.skill_gap import SkillGapReport


FIRST_STEP_HOURS = 1.0
"""The first action is small enough to be done on any day (judgement)."""


def assemble(situation: Situation, case: Case, recommendation: Recommendation) -> Plan:
    """The plan for the role the recommendation aims at."""
    knowledge = situation.knowledge
    target = knowledge.roles[planned_role(situation, recommendation)]
    program = make_program(situation, target.id, case.course(target.id))
    timeline = make_timeline(situation, program)
    gaps = gap_report(knowledge, target.id, situation.levels, GAPS_SHOWN)
    behind = role_behind(situation, recommendation, target)
    pay, pay_evidence, pay_sources = pay_picture(situation, target, behind)
    shown_gaps = gap_lines(situation, gaps, program, timeline)
    reach = outlook.reach_of(situation, program, timeline, shown_gaps)
    market, market_evidence = guidance.market_facts(knowledge, target)
    budget = budget_of(situation, program, timeline)
    thin = bool(pay.no_data) or all(line.confidence == "low" for line in pay.lines[:1])
    own = own_evidence(situation, program, reach, budget)
    evidence = tuple(
        dict.fromkeys(
            [*own, *recommendation.evidence, *gaps.evidence, *program.exams.evidence, *pay_evidence, *market_evidence]
        )
    )
    held: tuple[Citation, ...] = (*recommendation.sources, *gaps.sources, *program.exams.sources, *pay_sources)
    return Plan(
        kind="plan",
        today=situation.today,
        facts_as_of=knowledge.as_of,
        first_screen=first_screen(situation, recommendation, program, timeline, reach),
        standing=standing_of(situation, program, target, gaps),
        role=role_choice(situation, case, recommendation, target),
        pay=pay,
        reach=reach,
        gaps=shown_gaps,
        certifications=tuple(certification_lines(situation, program, timeline, behind)),
        certification_notes=certification_notes(program),
        phases=timeline.phases,
        experience_milestones=(
            *gate_milestones(situation, recommendation, timeline),
            *experience(situation, program, timeline),
        ),
        weeks=timeline.weeks,
        normal_week=guidance.normal_week(situation, timeline),
        decision_points=guidance.decision_points(situation, program, timeline),
        applying=outlook.applying_of(situation, program, timeline, target),
        inside_route=guidance.inside_route(situation, program),
        budget=budget,
        own_words=guidance.own_words(situation, target),
        exercise=guidance.exercise(target, recommendation),
        market=market,
        worked_example=guidance.worked_example(situation, target, program),
        supporters=guidance.supporters(situation, target),
        risks=outlook.risks_of(situation, program, timeline, thin),
        step_after=guidance.step_after(knowledge, target, behind),
        assumptions=outlook.assumptions_of(situation, program, recommendation),
        would_change=outlook.would_change(recommendation, reach),
        open_questions=outlook.open_questions(situation),
        constraints=situation.limits.lines,
        challenged=situation.profile.open_contradictions,
        evidence=evidence,
        sources=cite(knowledge, evidence, held),
    )


NO_HOURS = (
    "There is no time for a plan in what you named. Name the hours you can keep in a bad week, even one, and the weeks "
    "you have; what follows is where you stand until then."
)


def first_screen(
    situation: Situation, recommendation: Recommendation, program: Program, timeline: Timeline, reach: Reach
) -> FirstScreen:
    """Verdict, this week's two actions, hours, the next review and the last day."""
    return FirstScreen(
        verdict=recommendation.headline if situation.halves else NO_HOURS,
        actions=tuple(actions(situation, timeline)),
        hours_per_week=situation.hours_per_week,
        next_review=guidance.next_review(situation, timeline),
        starts=situation.start,
        ends=timeline.end or situation.last_day or situation.start,
    )


def actions(situation: Situation, timeline: Timeline) -> Iterator[Action]:
    """Two things for the first seven days: block the hours, and the first piece of the first milestone."""
    by = outlook.first_day_by(situation)
    usable = situation.weeks[0].halves / 2 if situation.weeks else 0.0
    first = timeline.phases[0].milestones[0] if timeline.phases else None
    small = min(FIRST_STEP_HOURS, usable) / 2
    if first is None:
        yield Action(
            by=by, text="Tell me how many hours a week you have; with those named I cannot place work", hours=0
        )
        return
    start = max(0.0, min(usable - small, first.hours))
    if first.kind == "project":
        text = (
            f"Begin '{first.title}': one page with what it is for, its three checks, what and whom you need for it, "
            "and the first small piece"
        )
    else:
        where = f". Start here: {first.resources[0]}" if first.resources else ""
        text = f"Begin '{first.title}'{where}"
    yield Action(by=by, text=text, hours=start)
    yield Action(
        by=by,
        text="Block your hours in the calendar and do the written exercise below",
        hours=small,
    )


def standing_of(situation: Situation, program: Program, target: Role, report: SkillGapReport) -> Standing:
    """Where the person stands, in their own answers and in numbers."""
    return Standing(
        readings=tuple(
            Reading(label=line.label, value=line.value, how=how_of(line.how))
            for line in lines_of(situation.profile, situation.knowledge)
        ),
        readiness_must_pct=program.before.must_have_pct,
        readiness_overall_pct=program.before.overall_pct,
        band=program.before.band,
        strengths=tuple(f"{one.name}: {one.seen}" for one in report.strengths[:5]),
        interpretation=guidance.strengths_words(situation, target),
    )


def how_of(word: str) -> str:
    """Where a line of the read-back came from."""
    return word if word in ("said", "read", "assumed", "confirmed") else "said"


def own_evidence(situation: Situation, program: Program, reach: Reach, budget: Budget) -> list[Evidence]:
    """The plan's own figures: what the person said, and what is our arithmetic or judgement."""
    hours = "hours"
    said = situation.profile.hours_per_week is not None
    items = [
        Evidence(
            figure="hours a week", value=situation.hours_per_week, unit=hours, source=PERSON if said else JUDGEMENT
        ),
        Evidence(figure="hours until the last day", value=reach.hours_available, unit=hours, source=JUDGEMENT),
        Evidence(figure="hours needed, low", value=reach.hours_needed_low, unit=hours, source=JUDGEMENT),
        Evidence(figure="hours needed, typical", value=reach.hours_needed, unit=hours, source=JUDGEMENT),
        Evidence(figure="hours needed, high", value=reach.hours_needed_high, unit=hours, source=JUDGEMENT),
        Evidence(figure="must-have readiness at the end", value=reach.readiness_must_pct, unit="%", source=JUDGEMENT),
        Evidence(figure="readiness now, must-haves", value=program.before.must_have_pct, unit="%", source=JUDGEMENT),
        Evidence(figure="cost of the plan", value=budget.total, unit=budget.currency, source=JUDGEMENT),
    ]
    if situation.rate and situation.shown_currency != "USD":
        items.append(
            Evidence(
                figure=f"{situation.shown_currency} for one US dollar",
                value=situation.rate[0],
                unit=situation.shown_currency,
                source="FX_CAPI",
                as_of=situation.rate[1],
            )
        )
    return items
