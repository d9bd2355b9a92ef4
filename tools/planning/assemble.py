"""All parts of a plan put together, with the evidence behind every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.evidence import JUDGEMENT, PERSON, Evidence, cite
from tools.markdown import day
from tools.planning import guidance, outlook
from tools.planning.costs import budget_of
from tools.planning.model import (
    Action,
    CertificationLine,
    FirstScreen,
    GapLine,
    Milestone,
    Plan,
    Reading,
    RoleChoice,
    RoleOption,
    Standing,
)
from tools.planning.pay import pay_picture
from tools.planning.program import Program, make_program, step_hours
from tools.planning.timeline import make_timeline
from tools.read_back import lines_of
from tools.readiness import readiness
from tools.skill_gap import gap_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowledge.models.roles import Role
    from tools.case import Case
    from tools.evidence import Citation
    from tools.planning.model import Budget, Reach
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline
    from tools.recommendation import Recommendation, RoleFit
    from tools.skill_gap import SkillGapReport

GAPS_SHOWN = 12
"""Gaps beyond these are named in the role's record; a plan that lists forty is not read (judgement)."""

FIRST_STEP_HOURS = 1.0
"""The first action is small enough to be done on any day (judgement)."""


def assemble(situation: Situation, case: Case, recommendation: Recommendation) -> Plan:
    """The plan for the role the recommendation aims at."""
    knowledge = situation.knowledge
    target = knowledge.roles[planned_role(situation, recommendation)]
    program = make_program(situation, target.id, case.course(target.id))
    timeline = make_timeline(situation, program)
    gaps = gap_report(knowledge, target.id, situation.levels, GAPS_SHOWN)
    then = recommendation.then
    behind = knowledge.roles[then] if then is not None and then != target.id else None
    pay, pay_evidence, pay_sources = pay_picture(situation, target, behind)
    reach = outlook.reach_of(situation, program, timeline)
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
        role=role_choice(situation, recommendation, target),
        pay=pay,
        reach=reach,
        gaps=gap_lines(gaps, program, timeline),
        certifications=tuple(certification_lines(program, timeline)),
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
        step_after=guidance.step_after(knowledge, target, recommendation),
        assumptions=outlook.assumptions_of(situation, program, recommendation),
        would_change=outlook.would_change(recommendation, reach),
        open_questions=outlook.open_questions(situation),
        challenged=situation.profile.open_contradictions,
        evidence=evidence,
        sources=cite(knowledge, evidence, held),
    )


def planned_role(situation: Situation, recommendation: Recommendation) -> str:
    """The role to learn for: the target, or what it leads to where the person holds the target already."""
    target = recommendation.target or ""
    if target == situation.profile.current_role and recommendation.then is not None:
        return recommendation.then
    return target


def first_screen(
    situation: Situation, recommendation: Recommendation, program: Program, timeline: Timeline, reach: Reach
) -> FirstScreen:
    """Verdict, this week's two actions, hours, the next review and the last day."""
    return FirstScreen(
        verdict=recommendation.headline,
        actions=tuple(actions(situation, timeline)),
        hours_per_week=situation.hours_per_week,
        next_review=guidance.next_review(situation, timeline),
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
    resource = f" Start here: {first.resources[0]}." if first.resources else ""
    start = max(0.0, min(usable - small, first.hours))
    if first.steps and not resource:
        resource = f" {first.steps[0]}"
    yield Action(by=by, text=f"Begin '{first.title}'.{resource}", hours=start)
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


def role_choice(situation: Situation, recommendation: Recommendation, target: Role) -> RoleChoice:
    """The role, the runner-up, the nearest within the means, and the reasons."""
    fits = {fit.role: fit for fit in recommendation.ranking}
    runner = recommendation.runner_up
    nearest = next((m for m in recommendation.means if m.role != target.id and m.fits), None)
    return RoleChoice(
        kind=recommendation.kind,
        wished=recommendation.goals,
        then=situation.knowledge.roles[recommendation.then].title if recommendation.then else "",
        target=option(situation, target.id, fits, recommendation.reasons[0] if recommendation.reasons else ""),
        runner_up=option(situation, runner.role, fits, runner.reason) if runner else None,
        nearest_within_means=option(situation, nearest.role, fits, nearest.note) if nearest else None,
        reasons=recommendation.reasons,
        entry_conditions=tuple(
            f"{step.title}: {condition.text} ({condition.status})"
            for step in recommendation.way
            for condition in step.conditions
        ),
        flips=tuple(f"{flip.change}: {flip.then}" for flip in recommendation.flips),
        deciding_question=recommendation.question.text if recommendation.question else "",
    )


def option(situation: Situation, role: str, fits: Mapping[str, RoleFit], reason: str) -> RoleOption:
    """A role with fit and readiness."""
    fit = fits.get(role)
    return RoleOption(
        role=role,
        title=situation.knowledge.roles[role].title,
        fit=fit.fit if fit is not None else 0.0,
        readiness_pct=readiness(situation.knowledge, role, situation.levels).must_have_pct,
        reason=reason,
    )


def gap_lines(report: SkillGapReport, program: Program, timeline: Timeline) -> tuple[GapLine, ...]:
    """The gaps in order, each with what closes it in this plan."""
    lifts = {lift.skill: lift for lift in report.biggest}
    in_tiers = [gap for tier in ("credible", "hire-ready") for gap in report.gaps if gap.tier == tier]
    closers = closers_of(program, timeline)
    return tuple(
        GapLine(
            skill=gap.skill,
            name=gap.name,
            tier=gap.tier,
            now=round(gap.level, 1),
            target=gap.to_level,
            why=gap.why,
            closed_by=closers.get(gap.skill) or (f"at work: {gap.milestone}" if gap.milestone else "after this plan"),
            hours_low=gap.hours_low or 0,
            hours_typical=gap.hours_typical or 0,
            hours_high=gap.hours_high or 0,
            gain_must_points=lifts[gap.skill].must_have_points if gap.skill in lifts else 0.0,
            gain_overall_points=lifts[gap.skill].overall_points if gap.skill in lifts else 0.0,
        )
        for gap in in_tiers[:GAPS_SHOWN]
    )


def closers_of(program: Program, timeline: Timeline) -> dict[str, str]:
    """What first works on each skill: a project, a study block, an exam."""
    found: dict[str, str] = {}
    for learning in (program.core, program.further):
        if learning is not None:
            for project in learning.projects:
                for skill in (*project.closes, *(step.skill for step in project.steps)):
                    found.setdefault(skill, project.title)
            for block in learning.study:
                found.setdefault(block.skill, block.kind)
    for phase in timeline.phases:
        for milestone in phase.milestones:
            if milestone.kind == "exam":
                for skill in milestone.closes:
                    found.setdefault(skill, f"study for {milestone.title.split(':')[0]}")
    return found


def certification_lines(program: Program, timeline: Timeline) -> Iterator[CertificationLine]:
    """Held ones, then every certification with its verdict; one that found no day is for later."""
    for held in program.exams.held:
        note = f"until {day(held.expires)}" if held.expires else held.note or held.state
        yield CertificationLine(
            certification=held.certification or held.given,
            code=held.code,
            name=held.name or held.given,
            verdict="held",
            reason=note,
        )
    days = {m.key: m.due for phase in timeline.phases for m in phase.milestones if m.kind == "exam"}
    for step in program.exams.steps:
        moved = step.certification in timeline.exams_left_out
        yield CertificationLine(
            certification=step.certification,
            code=step.code,
            name=step.name,
            verdict="later" if moved else step.verdict,
            reason="There is no day within this plan on which it can be sat after its study." if moved else step.reason,
            exam_day=days.get(step.certification),
            cost_usd=step.cost_usd,
            study_hours=step_hours(step) if step.study_hours_low is not None else None,
            closes=step.closes,
        )


def certification_notes(program: Program) -> tuple[str, ...]:
    """How often employers ask, what else would do, and what is not certain."""
    exams = program.exams
    demand = [
        f"{one.name}: named in {one.mentions} of {one.postings} sampled postings ({one.share_pct:g} %, {one.sample})"
        for one in exams.demand[:3]
        if one.sample == "all" or not one.name.startswith("Any certificate")
    ]
    free = [f"At no cost: {one.name} ({one.provider}), {one.url}. {one.note}".strip() for one in exams.free[:2]]
    return tuple(
        dict.fromkeys([exams.summary, *demand, *free, *(way.text for way in exams.ways_out[:2]), *exams.warnings[:2]])
    )


GATE_WORDS = {
    "production": ("Run something in production that others rely on", "the owner of a small internal service"),
    "decision": (
        "Take one technical decision that others follow, and write down what you rejected and why",
        "your lead: ask to own one design, however small, and to have it reviewed",
    ),
}


def gate_milestones(situation: Situation, recommendation: Recommendation, timeline: Timeline) -> tuple[Milestone, ...]:
    """What a later step asks for and is not there yet: it is started now, at work, beside the study."""
    fits = {fit.role: fit for fit in recommendation.ranking}
    wanted = [fits[step.role] for step in recommendation.way if step.role in fits]
    missing = dict.fromkeys(
        (gate.name, fit.title) for fit in wanted for gate in fit.gates if gate.status in ("closed", "unknown")
    )
    end = timeline.end or situation.last_day or situation.start
    named: dict[str, str] = {}
    for name, title in missing:
        named.setdefault(name, title)
    return tuple(
        Milestone(
            key=f"gate-{name}",
            kind="experience",
            title=GATE_WORDS[name][0],
            start=situation.start,
            due=end,
            hours=0,
            reason=f"{title} asks for it, and no course stands in for it",
            proof="One page: the situation, the options, what was chosen, what happened",
            fallback=f"Who could give you the chance: {GATE_WORDS[name][1]}",
        )
        for name, title in named.items()
        if name in GATE_WORDS
    )


def experience(situation: Situation, program: Program, timeline: Timeline) -> tuple[Milestone, ...]:
    """What only practice with others gives: no study hours, a time of its own, and who could give the chance."""
    end = timeline.end or situation.last_day or situation.start
    return tuple(
        Milestone(
            key=f"experience-{one.skill}",
            kind="experience",
            title=f"{one.name}: {one.what}",
            start=situation.start,
            due=end,
            hours=0,
            reason=f"The role asks for level {one.to_level}; this is not learned from a course",
            proof="A note on what you did, with the name of someone who saw it",
            fallback=f"Who could give you the chance: {one.who}",
        )
        for one in program.core.milestones
    )


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
