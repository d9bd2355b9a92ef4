"""Which moves between roles are realistic, and the shortest way from one role to another."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role, Transition

STAYING = 0.45
"""Value of staying in the present role (coaching rules, section 3)."""

TWO_STEPS = 0.5
"""A move over one role between counts half (coaching rules, section 3)."""

DOOR = (0.9, 0.75, 0.6)
"""Value of the first, second and third door of a background (judgement)."""

FROM_STUDY = {1: 0.6, 2: 0.6, 3: 0.5}
"""Value by role level for somebody who comes from study or no known work, where a role asks no years (judgement)."""

# What makes a way longer than its months say (judgement): a step that only our judgement vouches for, another craft,
# and a job of its own kind in between, such as work at the customer's on the way from engineer to architect.
UNPROVEN = 1.5
OTHER_CRAFT_MONTHS = 12.0
DETOUR_MONTHS = 24.0

STUDY_MONTHS = {1: 6.0, 2: 9.0, 3: 18.0}
"""Months of study before a first role, by level, to compare ways with; never shown (judgement)."""


@dataclass(frozen=True, slots=True)
class Move:
    """How realistic a move is, 0 to 1, and how it is made."""

    value: float
    how: str  # 'stay', 'step', 'two steps', 'door', 'study' or 'none'
    via: str = ""  # the role between, for two steps
    step: Transition | None = None
    rank: int = 0  # of a door


NO_MOVE = Move(0.0, "none")


@dataclass(frozen=True, slots=True)
class Hop:
    """One role on a way, and the move that leads to it; no move for a role that is held or reached by study."""

    role: str
    step: Transition | None = None


@per_knowledge
def moves_from(knowledge: Knowledge, current: str, background: str) -> Mapping[str, Move]:
    """The best move to each role that can be reached from a present role, a background, or from study."""
    found: dict[str, Move] = {}
    if current in knowledge.roles:
        put(found, current, Move(STAYING, "stay"))
        for step in knowledge.roles[current].transitions:
            put(found, step.to, Move(ease(step), "step", step=step))
    if background in knowledge.backgrounds:
        for rank, door in enumerate(knowledge.backgrounds[background].roles, start=1):
            put(found, door, Move(DOOR[min(rank, len(DOOR)) - 1], "door", rank=rank))
    if not found:
        for role in knowledge.roles.values():
            if role.years_min == 0 and role.level in FROM_STUDY:
                put(found, role.id, Move(FROM_STUDY[role.level], "study"))
    for first, move in list(found.items()):
        if move.how != "stay":
            for step in knowledge.roles[first].transitions:
                value = TWO_STEPS * min(move.value, ease(step))
                put(found, step.to, Move(value, "two steps", via=first, step=step))
    return found


def put(found: dict[str, Move], role: str, move: Move) -> None:
    """Keep the better of two moves; the first one on a tie. Staying is staying, however easy coming back would be."""
    old = found.get(role)
    if old is None or (move.value > old.value and old.how != "stay"):
        found[role] = move


def ease(step: Transition) -> float:
    """1 minus a tenth of the difficulty (coaching rules, section 3)."""
    return 1 - step.difficulty / 10


def months_between(step: Transition) -> float:
    """The middle of the months a move takes."""
    return (step.months_low + step.months_high) / 2


@per_knowledge
def distances_to(knowledge: Knowledge, goal: str) -> Mapping[str, tuple[float, Transition | None]]:
    """For each role that leads to the goal: weighed months of the shortest way, and its first step."""
    incoming: dict[str, list[tuple[str, Transition]]] = {}
    for role in knowledge.roles.values():
        for step in role.transitions:
            incoming.setdefault(step.to, []).append((role.id, step))
    best: dict[str, tuple[float, Transition | None]] = {goal: (0.0, None)}
    waiting = [(0.0, goal)]
    while waiting:
        distance, name = heapq.heappop(waiting)
        if distance > best[name][0]:
            continue
        for before, step in incoming.get(name, ()):
            total = distance + weighed(knowledge, before, step, goal)
            if before not in best or total < best[before][0]:
                best[before] = (total, step)
                heapq.heappush(waiting, (total, before))
    return best


def weighed(knowledge: Knowledge, before: str, step: Transition, goal: str) -> float:
    """Months of a step, longer where little vouches for it, where the craft changes, and for a detour."""
    months = months_between(step) * (UNPROVEN if set(step.sources) <= {"judgement"} else 1.0)
    here, there = knowledge.roles[before], knowledge.roles[step.to]
    if here.family != there.family:
        months += OTHER_CRAFT_MONTHS
    return months + (DETOUR_MONTHS if step.to != goal and there.path == "hybrid" else 0.0)


def way_to(
    knowledge: Knowledge, current: str, background: str, goal: str, is_open: Callable[[Role], bool]
) -> tuple[Hop, ...]:
    """The shortest way whose first role is open now, the goal last; empty where none is known.

    A way that begins with the present role means: stay, and grow until the goal opens.
    """
    distances = distances_to(knowledge, goal)
    starts = [
        (entry_months(knowledge, name, move, current) + distances[name][0], rank, name, move)
        for rank, (name, move) in enumerate(moves_from(knowledge, current, background).items())
        if name in distances and name != goal and move.how != "two steps" and is_open(knowledge.roles[name])
    ]
    if not starts:
        return ()
    _, _, first, move = min(starts, key=lambda start: start[:2])
    hops = [Hop(first, move.step)]
    while (step := distances[hops[-1].role][1]) is not None:
        hops.append(Hop(step.to, step))
    return tuple(hops)


def entry_months(knowledge: Knowledge, name: str, move: Move, current: str) -> float:
    """Weighed months to the first role of a way."""
    if move.how == "stay":
        return 0.0
    if move.step is not None:
        return weighed(knowledge, current, move.step, "")
    return STUDY_MONTHS.get(knowledge.roles[name].level, 24.0) + OTHER_CRAFT_MONTHS * max(move.rank - 1, 0) / 4
