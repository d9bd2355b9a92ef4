"""Where the figures of a comparison come from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.choosing.evidence import ARTICLE, of_means, of_step, years_source
from tools.comparing.models import ClaimRow, Comparison, PayFigure, RoleCard, SkillRow, Standing
from tools.evidence import JUDGEMENT, PERSON, Evidence
from tools.proficiency.readiness import wanted

if TYPE_CHECKING:
    from knowledge.base import Knowledge

BUILT_IN, BUILT_IN_SAMPLE = "jd1765", "1,765"
"""Source of the shares that notes on claims quote, and how they name it."""


def comparison_evidence(answer: Comparison, knowledge: Knowledge) -> tuple[Evidence, ...]:
    """Evidence for every figure of a comparison besides those of certifications."""
    return tuple(pieces(answer, knowledge))


def pieces(answer: Comparison, knowledge: Knowledge) -> Iterator[Evidence]:
    """The evidence one by one."""
    for card in (answer.a, answer.b):
        yield from of_card(card, knowledge)
    for row in (*answer.shared_skills, *answer.only_a, *answer.only_b):
        yield from of_skill(row, answer, knowledge)
    yield from of_counts(answer)
    for figure in answer.pay:
        yield from of_pay(figure)
    for claim in answer.article_pay:
        yield Evidence(
            figure=f"the article's claim on pay: {claim.title}, {claim.experience or claim.where}", value=claim.text,
            source=ARTICLE, note=f"{claim.verdict}: {claim.reason}",
        )  # fmt: skip
    for axis in answer.axes:
        yield Evidence(figure=f"work style, {axis.axis}", value=f"{axis.a} and {axis.b}", unit="of 5", source=JUDGEMENT)
    for step in (*answer.path, *answer.path_back):
        yield from of_step(step, knowledge)
    for move in answer.onward:
        yield Evidence(
            figure=f"months onward to {move.title}", value=f"{move.months_low} to {move.months_high}", unit="months",
            source=JUDGEMENT, note=f"difficulty {move.difficulty} of 5",
        )  # fmt: skip
    for said in answer.claims:
        yield from of_claim(said)
    for person in answer.standing:
        yield from of_standing(person, answer)
    if answer.years_experience is not None:
        yield Evidence(figure="years of work asked about", value=answer.years_experience, unit="years", source=PERSON)


def of_claim(said: ClaimRow) -> Iterator[Evidence]:
    """A claim that holds a figure, and what is known about it where that holds one."""
    if re.search(r"\d", said.claim + said.figure):
        value = said.figure or said.claim
        yield Evidence(figure=f"a claim of the article on {said.section}", value=value, source=ARTICLE, note=said.check)
    if re.search(r"\d", said.note):
        source = BUILT_IN if BUILT_IN_SAMPLE in said.note else JUDGEMENT
        yield Evidence(figure=f"what is known of a claim on {said.section}", value=said.note, source=source)


def of_counts(answer: Comparison) -> Iterator[Evidence]:
    """How many skills both ask for, and how many only one."""
    counts = (
        ("both roles", len(answer.shared_skills)),
        (f"{answer.a.title} alone", len(answer.only_a)),
        (f"{answer.b.title} alone", len(answer.only_b)),
    )
    for who, number in counts:
        yield Evidence(figure=f"skills asked for by {who}", value=number, unit="skills", source=JUDGEMENT)


def of_card(card: RoleCard, knowledge: Knowledge) -> Iterator[Evidence]:
    """Years, share of code and level of a role."""
    source = years_source(knowledge, card.role)
    years = (("least", card.years_min), ("typical", card.years_typical), ("most", card.years_max))
    for name, value in years:
        yield Evidence(figure=f"years in the role, {name}: {card.title}", value=value, unit="years", source=source)
    yield Evidence(
        figure=f"share of the week that is code: {card.title}", value=card.coding_share_pct, unit="%", source=JUDGEMENT
    )
    yield Evidence(figure=f"level: {card.title}", value=card.level, unit="of 6", source=JUDGEMENT)


def of_skill(row: SkillRow, answer: Comparison, knowledge: Knowledge) -> Iterator[Evidence]:
    """Measured posting shares of a skill, each with the sample it was counted in."""
    sides = ((answer.a, row.share_a, row.sample_a), (answer.b, row.share_b, row.sample_b))
    for card, share, sample in sides:
        if share is None:
            continue
        fact = next(one for one in knowledge.roles[card.role].skills if one.skill == row.skill)
        yield Evidence(
            figure=f"postings for {card.title} that name {row.name}", value=share, unit="%", source=wanted(fact).source,
            note=f"of {sample} postings" if sample else "",
        )  # fmt: skip


def of_pay(figure: PayFigure) -> Iterator[Evidence]:
    """The percentiles of one row."""
    percentiles = (
        ("p25", figure.p25),
        ("p50", figure.p50),
        ("p75", figure.p75),
        ("p90", figure.p90),
        ("mean", figure.mean),
    )
    for name, value in percentiles:
        if value is not None:
            yield Evidence(
                figure=f"pay {name}: {figure.role}, {figure.level}", value=value, unit=f"{figure.currency} a year",
                source=figure.source, as_of=figure.year, note=figure.basis,
            )  # fmt: skip


def of_standing(standing: Standing, answer: Comparison) -> Iterator[Evidence]:
    """Fit, similarity, readiness and hours of one person."""
    title = answer.a.title if standing.side == "a" else answer.b.title
    figures = (
        ("fit", standing.fit, "points of 100"),
        ("similarity", standing.similarity, "% of the most similar role"),
        ("readiness, must-haves", standing.readiness_must, "%"),
        ("readiness", standing.readiness, "%"),
    )
    for name, value, unit in figures:
        if value is not None:
            yield Evidence(figure=f"{name}: {title}", value=value, unit=unit, source=JUDGEMENT)
    if standing.means is not None:
        yield from of_means(standing.means)
