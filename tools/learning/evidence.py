"""The evidence behind the figures of a learning set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.evidence import JUDGEMENT, Evidence
from tools.markdown import trim

if TYPE_CHECKING:
    from tools.learning.models import ChosenProject, LearningResource, LearningSet, StudyBlock


def learning_evidence(learning: LearningSet) -> tuple[Evidence, ...]:
    """An entry for each figure of a learning set: totals, projects, study, resources. None was measured on learners."""
    share = f"{learning.floor_share:.0%}"
    found = [
        hours("Hours to plan on", learning.hours_typical, learning.hours_low, learning.hours_high),
        hours("Hours of the projects", learning.project_hours),
        hours("Hours of study and practice", learning.study_hours),
        hours(
            "Hours of further practice", learning.floor_hours, note=f"so that it is never below {share} of one by one"
        ),
        hours("Hours in reserve", learning.reserve_hours, note="a quarter of all other hours"),
        hours("Hours of the same skills one by one", learning.one_by_one_hours),
    ]
    for project in learning.projects:
        found += project_evidence(project)
    for block in learning.study:
        found += block_evidence(block)
    return tuple({(item.figure, item.note): item for item in found}.values())


def project_evidence(project: ChosenProject) -> Iterator[Evidence]:
    """Hours and cost of a project."""
    yield hours(f"Hours of {project.title}", project.hours_typical, project.hours_low, project.hours_high)
    yield Evidence(
        figure=f"Cost of {project.title}",
        value=project.cost_usd_high,
        unit="USD",
        source=JUDGEMENT,
        note="done in its free way" if project.uses_free_way else f"from {trim(project.cost_usd_low)}, mostly optional",
    )


def block_evidence(block: StudyBlock) -> Iterator[Evidence]:
    """Hours of a block, and of what it is learned from."""
    what = f"Hours of {block.kind} for {block.name} to level {block.to_level}"
    yield hours(what, block.hours_typical, block.hours_low, block.hours_high)
    for resource in block.resources:
        yield from resource_evidence(resource)


def resource_evidence(resource: LearningResource) -> Iterator[Evidence]:
    """Hours and price of a resource."""
    note = f"address {resource.url_status}"
    yield hours(f"Hours of {resource.title}", resource.hours, note=note)
    yield Evidence(
        figure=f"Price of {resource.title}", value=resource.cost_usd, unit="USD", source=JUDGEMENT, note=note
    )


def hours(figure: str, value: float, low: float | None = None, high: float | None = None, note: str = "") -> Evidence:
    """A number of hours, with its range where there is one."""
    if low is not None and high is not None:
        note = f"from {trim(low)} to {trim(high)}"
    return Evidence(figure=figure, value=value, unit="hours", source=JUDGEMENT, note=note)
