"""How alike a person's skills and a role's are: the importance-weighted cosine of levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role, RoleSkill


@dataclass(frozen=True, slots=True)
class AnyOf:
    """An any-of group of one role: as many of the highest targets as the role needs, and all the members."""

    role: int
    members: tuple[str, ...]
    targets: tuple[int, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class SkillIndex:
    """Which roles ask for a skill, so that only what a person holds is looked at. Weights are importance squared."""

    roles: tuple[str, ...]
    norms: tuple[float, ...]
    single: Mapping[str, tuple[tuple[int, float, float], ...]]  # skill: role, weight times target, weight
    groups: tuple[AnyOf, ...]
    in_groups: Mapping[str, tuple[int, ...]]  # skill: groups it is a member of


@per_knowledge
def skill_index(knowledge: Knowledge) -> SkillIndex:
    """The index of all roles, made once."""
    single: dict[str, list[tuple[int, float, float]]] = {}
    in_groups: dict[str, list[int]] = {}
    groups: list[AnyOf] = []
    norms: list[float] = []
    for number, role in enumerate(knowledge.roles.values()):
        own = groups_of(number, role)
        alone = [row for row in role.skills if not row.group]
        for row in alone:
            single.setdefault(row.skill, []).append((number, weight_of(row) * row.target_level, weight_of(row)))
        for place, group in enumerate(own, start=len(groups)):
            for skill in group.members:
                in_groups.setdefault(skill, []).append(place)
        groups += own
        square = sum(weight_of(row) * row.target_level**2 for row in alone)
        square += sum(group.weight * target**2 for group in own for target in group.targets)
        norms.append(sqrt(square))
    return SkillIndex(
        roles=tuple(knowledge.roles),
        norms=tuple(norms),
        single={skill: tuple(found) for skill, found in single.items()},
        groups=tuple(groups),
        in_groups={skill: tuple(found) for skill, found in in_groups.items()},
    )


def weight_of(row: RoleSkill) -> float:
    """How much a skill counts in its role, as for readiness."""
    return float(row.importance**2)


def groups_of(number: int, role: Role) -> list[AnyOf]:
    """The any-of groups of a role, each weighted by its most important member."""
    needs = {need.group: need.count for need in role.group_needs}
    found = []
    for name in dict.fromkeys(row.group for row in role.skills if row.group):
        rows = [row for row in role.skills if row.group == name]
        targets = sorted((row.target_level for row in rows), reverse=True)[: needs.get(name, 1)]
        weight = max(weight_of(row) for row in rows)
        found.append(AnyOf(number, tuple(row.skill for row in rows), tuple(targets), weight))
    return found


def similarities(knowledge: Knowledge, levels: Mapping[str, float]) -> dict[str, float]:
    """The cosine of every role divided by the best role's, by role id; all 0 where nothing is known."""
    raw = cosines(skill_index(knowledge), levels)
    best = max(raw, default=0.0)
    return {name: value / best if best else 0.0 for name, value in zip(skill_index(knowledge).roles, raw, strict=True)}


def cosines(index: SkillIndex, levels: Mapping[str, float]) -> list[float]:
    """For every role, 0 to 1: how much somebody's levels have the shape of the role's, among the skills it names."""
    dots = [0.0] * len(index.roles)
    squares = [0.0] * len(index.roles)
    met: dict[int, None] = {}
    for skill, level in levels.items():
        square = level * level
        for role, pull, weight in index.single.get(skill, ()):
            dots[role] += pull * level
            squares[role] += weight * square
        for place in index.in_groups.get(skill, ()):
            met[place] = None
    for place in sorted(met):
        group = index.groups[place]
        held = sorted((levels[skill] for skill in group.members if skill in levels), reverse=True)
        for level, target in zip(held, group.targets, strict=False):
            dots[group.role] += group.weight * level * target
            squares[group.role] += group.weight * level * level
    return [
        dot / (norm * sqrt(square)) if square and norm else 0.0
        for dot, square, norm in zip(dots, squares, index.norms, strict=True)
    ]
