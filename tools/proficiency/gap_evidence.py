"""The evidence behind the figures of a skill-gap report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tools.evidence import JUDGEMENT, Evidence
from tools.markdown import trim
from tools.proficiency.gap_models import Gap, Lift
from tools.proficiency.graph import SkillNode, Span
from tools.proficiency.readiness import Readiness, Wanted

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def readiness_evidence(now: Readiness, lifts: Sequence[Lift]) -> tuple[Evidence, ...]:
    """Evidence for both readiness figures and for what moves them."""
    rule = "weighted by importance squared; levels are claims, weights and targets judgement"
    return (
        Evidence(figure="Must-have readiness", value=now.must_have_pct, unit="%", source=JUDGEMENT, note=rule),
        Evidence(figure="Overall readiness", value=now.overall_pct, unit="%", source=JUDGEMENT, note=rule),
        *(
            Evidence(
                figure=f"Readiness gained by {lift.name} at level {lift.to_level}",
                value=lift.overall_points,
                unit="points",
                source=JUDGEMENT,
                note=f"{trim(lift.must_have_points)} points of must-have readiness",
            )
            for lift in lifts
        ),
    )


def hours_evidence(node: SkillNode, hours: Span, upto: int) -> Evidence:
    """Hours of a gap, low to high."""
    return Evidence(
        figure=f"Hours for {node.name} to level {upto}",
        value=round(hours.typical, 1),
        unit="hours",
        source=JUDGEMENT,
        note=f"from {hours.low:.0f} to {hours.high:.0f}; learned alone, not inside a project",
    )


def card_evidence(knowledge: Knowledge, gap: Gap, one: Wanted) -> tuple[Evidence, ...]:
    """Evidence for what a card shows: target, share of postings, resources, project."""
    found = [
        Evidence(figure=f"Target level of {gap.name}", value=gap.target_level, unit="level of 5", source=JUDGEMENT)
    ]
    if one.share_pct is not None:
        found.append(share_evidence(knowledge, gap.name, one))
    for resource in gap.resources:
        note = f"address {resource.url_status}"
        hours, price = f"Hours of {resource.title}", f"Price of {resource.title}"
        found.append(Evidence(figure=hours, value=resource.hours, unit="hours", source=JUDGEMENT, note=note))
        found.append(Evidence(figure=price, value=resource.cost_usd, unit="USD", source=JUDGEMENT, note=note))
    if gap.project:
        figure = f"Hours of the project {gap.project.title}"
        found.append(Evidence(figure=figure, value=gap.project.hours_typical, unit="hours", source=JUDGEMENT))
    return tuple(found)


def share_evidence(knowledge: Knowledge, name: str, one: Wanted) -> Evidence:
    """The share of postings that ask for a skill, with sample and source."""
    return Evidence(
        figure=f"Postings that ask for {name}",
        value=one.share_pct if one.share_pct is not None else "not measured",
        unit="%",
        source=one.source,
        as_of=knowledge.sources[one.source].as_of,
        note=f"sample of {one.sample:,} postings" if one.sample else "size of the sample not known",
    )


def without_repeats(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each figure once: a resource may serve several gaps."""
    return tuple({(item.figure, item.note): item for item in evidence}.values())
