"""Certifications in a plan: held, to take, for later, to skip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.markdown import day, join
from tools.planning.model import (
    CertificationLine,
)
from tools.planning.program import Program, exam_path, step_hours

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from knowledge.models.roles import Role
    from tools.certificates.answer import CertificationStep, Verdict
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline

UNLIMITED_HOURS = 1000.0
"""What a later role will ask for is looked up without a cap of hours."""


def certification_lines(
    situation: Situation, program: Program, timeline: Timeline, then: Role | None
) -> Iterator[CertificationLine]:
    """Held ones, then every certification with its verdict; then what the role behind the target will ask for."""
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
        yield certification_line(
            situation,
            step,
            "later" if moved else step.verdict,
            "There is no day within this plan on which it can be sat after its study." if moved else step.reason,
            days.get(step.certification),
        )
    if then is not None:
        known = {step.certification for step in program.exams.steps}
        for step in exam_path(situation, then.id, program.core, UNLIMITED_HOURS).taken():
            if step.certification not in known:
                yield certification_line(
                    situation, step, "later", f"With the step to {then.title}. {step.reason}", None
                )


def certification_line(
    situation: Situation, step: CertificationStep, verdict: Verdict, reason: str, exam_day: date | None
) -> CertificationLine:
    """A certification with a verdict, its cost in the person's currency too."""
    return CertificationLine(
        certification=step.certification,
        code=step.code,
        name=step.name,
        verdict=verdict,
        reason=reason,
        exam_day=exam_day,
        cost_usd=step.cost_usd,
        cost=situation.local(step.cost_usd) if step.cost_usd is not None else None,
        study_hours=step_hours(step) if step.study_hours_low is not None else None,
        closes=step.closes,
    )


def certification_notes(program: Program) -> tuple[str, ...]:
    """How often employers ask, what else would do, and what is not certain."""
    exams = program.exams
    taken = join([step.code or step.name for step in exams.taken()])
    first = f"Worth taking now: {taken}." if taken else "No exam now: the projects of this plan show more."
    demand = [
        f"{one.name}: named in {one.mentions} of {one.postings} sampled postings ({one.share_pct:g} %, "
        f"{'all AI-engineering titles together' if one.sample == 'all' else one.sample})"
        for one in exams.demand[:2]
    ]
    free = [f"At no cost: {one.name} ({one.provider}), {one.url}" for one in exams.free[:2]]
    ways = [way.text for way in exams.ways_out if way.kind not in ("build", "free")][:1]
    return tuple(dict.fromkeys([first, *demand, *free, *ways, *exams.warnings[:2]]))
