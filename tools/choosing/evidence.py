"""Where the figures of a recommendation come from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from tools.choosing.case import Case
from tools.choosing.doors import all_said_ai
from tools.choosing.fit import WEIGHTS
from tools.choosing.models import Door, Means, Recommendation, RoleFit, Step
from tools.evidence import JUDGEMENT, PERSON, Evidence
from tools.markdown import trim
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge

ARTICLE = "article"


def evidence_of(answer: Recommendation, case: Case) -> tuple[Evidence, ...]:
    """Evidence for every figure of a recommendation, in the order in which they are shown."""
    return tuple(pieces(answer, case))


def pieces(answer: Recommendation, case: Case) -> Iterator[Evidence]:
    """The evidence one by one."""
    for means in answer.means:
        yield from of_means(means)
    for fit in answer.ranking:
        yield from of_fit(fit, case.knowledge)
    for step in answer.way:
        yield from of_step(step, case.knowledge)
    for door in answer.doors:
        yield from of_door(door, case)
    if case.profile.years_experience is not None:
        yield Evidence(figure="years of work", value=case.profile.years_experience, unit="years", source=PERSON)
    for flip in answer.flips:
        yield Evidence(figure="what would change the answer", value=flip.change, source=JUDGEMENT, note=flip.then)
    yield from weights()
    if answer.question is not None and answer.question.bits is not None:
        yield Evidence(
            figure="information of one answer", value=answer.question.bits, unit="bits", source=JUDGEMENT,
            note="modelled, not measured on people",
        )  # fmt: skip
    if any(fit.track == "adjacent" for fit in answer.ranking if fit.role == answer.target):
        yield from of_titles(case.knowledge)


def of_means(means: Means) -> Iterator[Evidence]:
    """Hours needed and had."""
    for name, value in (("low", means.hours_low), ("typical", means.hours_typical), ("high", means.hours_high)):
        yield Evidence(
            figure=f"hours to be credible as {means.title}, {name}", value=value, unit="hours", source=JUDGEMENT,
            note="hours of projects and skills are mostly judgement; a reserve of a quarter is in them",
        )  # fmt: skip
    if means.hours_available is not None:
        yield Evidence(figure="hours there are until the day", value=means.hours_available, unit="hours", source=PERSON)


def of_fit(fit: RoleFit, knowledge: Knowledge) -> Iterator[Evidence]:
    """Fit with its terms, similarity, readiness, the years a role asks for, its share of code."""
    yield Evidence(
        figure=f"fit: {fit.title}", value=fit.fit, unit="points of 100", source=JUDGEMENT, note=sum_of(fit)
    )  # fmt: skip
    figures = (
        ("similarity", fit.similarity, "% of the most similar role"),
        ("readiness, must-haves", fit.readiness_must, "%"),
        ("readiness", fit.readiness, "%"),
    )
    for name, value, unit in figures:
        if value is not None:
            yield Evidence(figure=f"{name}: {fit.title}", value=value, unit=unit, source=JUDGEMENT)
    yield from of_role(knowledge, fit.role)


@per_knowledge
def of_role(knowledge: Knowledge, role_id: str) -> tuple[Evidence, ...]:
    """What holds for a role whoever asks: the years people have in it, its share of code."""
    role, source = knowledge.roles[role_id], years_source(knowledge, role_id)
    years = (("least", role.years_min), ("typical", role.years_typical), ("most", role.years_max))
    return (
        *(
            Evidence(figure=f"years in the role, {name}: {role.title}", value=value, unit="years", source=source)
            for name, value in years
        ),
        Evidence(
            figure=f"share of the week that is code: {role.title}",
            value=role.coding_share_pct,
            unit="%",
            source=JUDGEMENT,
        ),
    )


def sum_of(fit: RoleFit) -> str:
    """How the points of a fit add up."""
    terms = " + ".join(f"{term.name} {trim(term.points)}" for term in fit.terms)
    lost = sum(gate.points_lost for gate in fit.gates)
    return f"{terms} - gates {trim(lost)}" if lost else terms


@per_knowledge
def years_source(knowledge: Knowledge, role: str) -> str:
    """The article, for the two roles whose bands follow its pay table; our judgement for all others."""
    return ARTICLE if any(row.years_min is not None for row in knowledge.article_ranges.where(role=role)) else JUDGEMENT


def of_step(step: Step, knowledge: Knowledge) -> Iterator[Evidence]:
    """Months and difficulty of a step."""
    if step.months_low is None or step.months_high is None or step.difficulty is None:
        return
    months = f"{step.months_low} to {step.months_high}"
    yield Evidence(figure=f"months to {step.title}", value=months, unit="months", source=JUDGEMENT)
    yield Evidence(
        figure=f"difficulty of the step to {step.title}", value=step.difficulty, unit="of 5", source=JUDGEMENT
    )


def of_door(door: Door, case: Case) -> Iterator[Evidence]:
    """Months to the first door and postings of its work."""
    if door.months_low is not None and door.months_high is not None:
        yield Evidence(
            figure=f"months to {door.title}", value=f"{door.months_low} to {door.months_high}", unit="months",
            source=JUDGEMENT, note="at about eight hours a week; not measured",
        )  # fmt: skip
    rows = case.knowledge.title_counts.where(role=door.role)
    if door.postings is not None and rows:
        yield Evidence(
            figure=f"postings with titles of the work of {door.title}, and how many say AI",
            value=f"{door.postings_saying_ai} of {door.postings}", unit="postings", source=rows[0].sources[0],
            note=rows[0].sample,
        )  # fmt: skip


@cache
def weights() -> tuple[Evidence, ...]:
    """The weights of the five terms."""
    return tuple(
        Evidence(figure=f"weight of {name} in the fit", value=weight, source=JUDGEMENT)
        for name, weight in WEIGHTS.items()
    )


def of_titles(knowledge: Knowledge) -> Iterator[Evidence]:
    """How often titles of roles around AI say AI."""
    postings, saying = all_said_ai(knowledge)
    rows = knowledge.title_counts
    if postings:
        yield Evidence(
            figure="postings of roles around AI that say AI in the title", value=f"{saying} of {postings}",
            unit="postings", source=rows[0].sources[0], note=rows[0].sample,
        )  # fmt: skip
