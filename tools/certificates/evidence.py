"""The evidence for every figure of a certification path: from facts, from sums, from the person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tools.certificates.answer import BuildInstead, CertificationStep, ExamFacts, FreeOption, WayOut
from tools.certificates.choice import ASSUMED_HOURS, EXAM_SHARE, HORIZON_DAYS
from tools.certificates.cost import RETAKE_SHARE
from tools.certificates.money import rate_evidence
from tools.certificates.offers import demand_evidence
from tools.certificates.steps import exam_evidence, step_evidence
from tools.evidence import JUDGEMENT, PERSON, Evidence

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.certificates.path import Decided


def fact_evidence(
    knowledge: Knowledge,
    decided: Decided,
    steps: tuple[CertificationStep, ...],
    free: tuple[FreeOption, ...],
    exam: ExamFacts | None,
) -> Iterable[Evidence]:
    """The evidence for every figure that comes from a fact."""
    currency = decided.rate.currency if decided.rate else ""
    for step in steps:
        yield from step_evidence(knowledge, step, currency)
    if exam:
        yield from exam_evidence(knowledge, exam)
    if decided.role_id:
        yield from demand_evidence(knowledge, decided.role_id)
    if decided.rate:
        yield rate_evidence(decided.rate)
    for item in free:
        yield Evidence(figure=f"{item.name}: cost", value=0, unit="USD", source=f"free:{item.id}")
        if item.hours:
            yield Evidence(figure=f"{item.name}: length", value=item.hours, unit="hours", source=f"free:{item.id}")


def sum_evidence(
    decided: Decided, taken: list[CertificationStep], project: BuildInstead | None, out: tuple[WayOut, ...]
) -> Iterable[Evidence]:
    """The evidence for what was added up, assumed, or said by the person."""
    means = decided.means
    if means.budget_usd is not None:
        yield Evidence(figure="Budget", value=round(means.budget_usd, 2), unit="USD", source=PERSON)
    if taken:
        for figure, value, unit in (
            ("Known cost of everything to take", round(sum(step.cost_usd or 0.0 for step in taken), 2), "USD"),
            ("Study hours of everything to take, low", sum(step.study_hours_low or 0.0 for step in taken), "hours"),
            ("Study hours of everything to take, high", sum(step.study_hours_high or 0.0 for step in taken), "hours"),
        ):
            yield Evidence(figure=figure, value=value, unit=unit, source=JUDGEMENT, note="sum of the steps")
    if means.hours is not None:
        yield Evidence(figure="Hours for exams in all", value=round(means.hours, 1), unit="hours", source=JUDGEMENT)
    for status in decided.holdings.statuses:
        if status.expires:
            figure = f"{status.code or status.name}: runs out"
            yield Evidence(figure=figure, value=status.expires.isoformat(), unit="date", source=PERSON)
    for way in out:
        figure_of: float | str | None = way.usd or way.hours_per_week or (way.day.isoformat() if way.day else None)
        if figure_of is not None:
            yield Evidence(figure=way.text, value=figure_of, source=JUDGEMENT, note="worked out from the parts above")
    if project:
        figure = f"{project.title}: typical hours"
        yield Evidence(figure=figure, value=project.hours_typical, unit="hours", source=JUDGEMENT)
    if decided.role_id:
        yield from JUDGED


JUDGED = (
    Evidence(figure="Share of a second fee kept for a retake", value=RETAKE_SHARE * 100, unit="%", source=JUDGEMENT),
    Evidence(figure="Share of weekly hours for exams, at most", value=EXAM_SHARE * 100, unit="%", source=JUDGEMENT),
    Evidence(figure="Hours a week where none were given", value=ASSUMED_HOURS, unit="hours", source=JUDGEMENT),
    Evidence(figure="Horizon where no deadline was given", value=HORIZON_DAYS, unit="days", source=JUDGEMENT),
)
