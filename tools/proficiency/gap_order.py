"""Which skills are gaps for a role, and in which order to close them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tools.memo import per_knowledge
from tools.proficiency.graph import SkillGraph, skill_graph
from tools.proficiency.readiness import NEAR, Slot, Tier, Wanted, entry_level, role_slots, tier_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Coaching rules, section 4 (judgement): demand is 0.5 and the measured share, 0.7 where it was not measured;
# a skill is worth a quarter more for each wanted skill that builds on it.
DEMAND_BASE, DEMAND_UNKNOWN = 0.5, 0.7
UNLOCK_EACH = 0.25
SMALLEST_STEP_HOURS = 4.0  # no step counts as cheaper than one sitting of half a day (judgement)


class GapFacts(NamedTuple):
    """A gap as plain values."""

    slot: Slot
    wanted: Wanted
    target: int
    level: float
    tier: Tier
    to_level: int
    priority: float


def gaps_in_order(knowledge: Knowledge, role: str, levels: Mapping[str, float]) -> tuple[GapFacts, ...]:
    """Every gap of a role: by `importance^2 x distance x demand x unlock / hours`, prerequisites first."""
    graph = skill_graph(knowledge)
    unlocks = unlock_factors(knowledge, role)
    found = [
        facts for slot in role_slots(knowledge, role) if (facts := gap_in(slot, levels, graph, unlocks)) is not None
    ]
    found.sort(key=lambda facts: (-facts.priority, facts.wanted.skill))
    return prerequisites_first(found, levels, graph)


def gap_in(slot: Slot, levels: Mapping[str, float], graph: SkillGraph, unlocks: Mapping[str, float]) -> GapFacts | None:
    """The gap of a slot, or None: its best member below target, or a further member where several are wanted."""
    for place, one in enumerate(furthest(slot, levels)[: slot.count]):
        # The second of two clouds may sit one level lower, and one in depth is enough to be hired.
        target = one.target if place == 0 else max(1, one.target - 1)
        level = levels.get(one.skill, 0.0)
        tier = tier_of(slot.importance if place == 0 else 0, level, target)
        if tier is not None:
            to_level = target if tier == "on the job" else entry_level(target)
            weight = priority(slot, one, target, level, graph, unlocks.get(one.skill, 1.0))
            return GapFacts(slot, one, target, level, tier, to_level, weight)
    return None


def furthest(slot: Slot, levels: Mapping[str, float]) -> Sequence[Wanted]:
    """The members of a slot, the one nearest to its target first."""
    if len(slot.members) == 1:
        return slot.members
    return sorted(slot.members, key=lambda one: -min(1.0, levels.get(one.skill, 0.0) / one.target))


def priority(slot: Slot, one: Wanted, target: int, level: float, graph: SkillGraph, unlock: float) -> float:
    """`importance^2 x (target - e) / target x demand x unlock / hours to the next level`."""
    demand = DEMAND_UNKNOWN if one.share_pct is None else DEMAND_BASE + one.share_pct / 100
    hours = max(SMALLEST_STEP_HOURS, graph[one.skill].typical_hours(level, int(level + NEAR) + 1))
    return slot.importance**2 * (target - level) / target * demand * unlock / hours


@per_knowledge
def unlock_factors(knowledge: Knowledge, role: str) -> dict[str, float]:
    """For each skill: 1 and a quarter for each skill the role wants that needs it first."""
    graph = skill_graph(knowledge)
    factors: dict[str, float] = {}
    for slot in role_slots(knowledge, role):
        for one in slot.members:
            for below, _ in graph[one.skill].needs:
                factors[below] = factors.get(below, 1.0) + UNLOCK_EACH
    return factors


def prerequisites_first(found: list[GapFacts], levels: Mapping[str, float], graph: SkillGraph) -> tuple[GapFacts, ...]:
    """The same order, but what a gap builds on stands before it."""
    by_skill = {facts.wanted.skill: facts for facts in found}
    placed: dict[str, GapFacts] = {}
    started: set[str] = set()

    def place(facts: GapFacts) -> None:
        skill = facts.wanted.skill
        if skill in started:
            return
        started.add(skill)
        for below in missing_below(skill, levels, graph):
            if below in by_skill:
                place(by_skill[below])
        placed[skill] = facts

    for facts in found:
        place(facts)
    return tuple(placed.values())


def missing_below(skill: str, levels: Mapping[str, float], graph: SkillGraph) -> tuple[str, ...]:
    """The hard prerequisites of a skill that are not held at the level it asks for."""
    return tuple(below for below, level in graph[skill].needs if levels.get(below, 0.0) < level - NEAR)
