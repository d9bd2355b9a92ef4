"""What to learn a skill from: one or two resources, free ones first, addresses that were seen first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.learning.models import LearningResource
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.skills import Resource

MOST = 2
ADDRESS_NOTES = {
    "not-found": "The address was looked for and not met; open it before you rely on it.",
    "recalled": "The address was not checked; open it before you rely on it.",
}


@per_knowledge
def resources_for(knowledge: Knowledge, skill: str, from_level: int, to_level: int) -> tuple[LearningResource, ...]:
    """At most two resources that lead a skill between two levels, the most trustworthy first."""
    fitting = [
        resource
        for resource in by_skill(knowledge).get(skill, ())
        if resource.level_from < to_level and resource.level_to > from_level
    ]
    chosen = sorted(fitting, key=lambda resource: rank(resource, from_level))[:MOST]
    return tuple(shown(resource) for resource in chosen)


def rank(resource: Resource, from_level: int) -> tuple[bool, bool, int, bool, int, str]:
    """Free before paid, then a seen address, then the one that starts where the person is."""
    return (
        resource.cost_model == "paid",
        resource.url_status not in ("seen", "corrected"),
        abs(resource.level_from - from_level),
        resource.cost_model != "free",
        len(resource.skills),  # about this skill rather than about many
        resource.id,
    )


def shown(resource: Resource) -> LearningResource:
    """A resource as it is shown to a person."""
    return LearningResource(
        id=resource.id,
        title=resource.title,
        provider=resource.provider,
        url=resource.url,
        hours=resource.hours,
        cost_usd=resource.cost_usd,
        cost_model=resource.cost_model,
        url_status=resource.url_status,
        note=ADDRESS_NOTES.get(resource.url_status, ""),
    )


@per_knowledge
def by_skill(knowledge: Knowledge) -> dict[str, tuple[Resource, ...]]:
    """Resources by the skills they teach."""
    found: dict[str, list[Resource]] = {}
    for name in knowledge.resources:
        resource = knowledge.resources[name]
        for skill in resource.skills:
            found.setdefault(skill, []).append(resource)
    return {skill: tuple(resources) for skill, resources in found.items()}
