"""What somebody enjoys, on the eight axes of work style, beside what a role is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import erf, log2, sqrt
from typing import TYPE_CHECKING

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.guidance import InterestItem
    from knowledge.models.roles import Axis, Role
    from tools.profile import Profile

MIDDLE, HALF = 2.5, 2.5
"""The axes run from 0 to 5."""

CODE_WISH = {"most": 4.5, "some": 3.0, "none": 0.5}
"""Where a wish for code lies on the axis 'build' (judgement)."""

ANSWER_NOISE = 1.0
"""Spread of an answer from 1 to 5 around what the role would suggest, for the modelled information (judgement)."""

NEUTRAL = 0.5
"""Value of the style term where nothing was answered."""


@dataclass(frozen=True, slots=True)
class Taste:
    """Where somebody stands on the axes they were asked about, and how much was asked of each."""

    axes: Mapping[Axis, tuple[float, float]]  # axis: (0 to 5, weight)

    @property
    def is_known(self) -> bool:
        """True where at least one axis was asked about."""
        return bool(self.axes)


def taste_of(profile: Profile, knowledge: Knowledge) -> Taste:
    """The taste that answers to interest items, and the wish for code, add up to."""
    sums: dict[Axis, float] = {}
    weights: dict[Axis, float] = {}
    for name in sorted(profile.preferences):
        if name not in knowledge.interest_items:
            continue
        answer = (profile.preferences[name] - 3) / 2
        for axis, loading in knowledge.interest_items[name].loadings.items():
            sums[axis] = sums.get(axis, 0.0) + loading * answer
            weights[axis] = weights.get(axis, 0.0) + abs(loading)
    axes = {axis: (MIDDLE + HALF * sums[axis] / weights[axis], weights[axis]) for axis in sums}
    if profile.wants_code is not None:
        axes["build"] = joined(axes.get("build"), CODE_WISH[profile.wants_code])
    return Taste(axes)


def joined(answered: tuple[float, float] | None, wish: float) -> tuple[float, float]:
    """The axis 'build' with the wish for code counted as one answer more."""
    if answered is None:
        return wish, 1.0
    value, weight = answered
    return (value * weight + wish) / (weight + 1), weight + 1


def style_match(taste: Taste, style: Mapping[Axis, int]) -> float:
    """1 minus the weighted mean distance on the axes asked about; neutral where none was."""
    total = sum([weight for _, weight in taste.axes.values()])
    if not total:
        return NEUTRAL
    distance = sum([weight * abs(value - style[axis]) / 5 for axis, (value, weight) in taste.axes.items()])
    return 1 - distance / total


def expected_answer(item: InterestItem, role: Role) -> float:
    """The answer from 1 to 5 that somebody made for the role would tend to give."""
    load = sum(abs(value) for value in item.loadings.values())
    if not load:
        return 3.0
    lean = sum(value * (role.work_style[axis] - MIDDLE) / HALF for axis, value in item.loadings.items()) / load
    return 3 + 2 * lean


@per_knowledge
def telling_items(knowledge: Knowledge, role_a: str, role_b: str) -> tuple[tuple[str, float, float], ...]:
    """Interest items by how well one answer tells two roles apart: id, bits, expected answer of a minus that of b."""
    a, b = knowledge.roles[role_a], knowledge.roles[role_b]
    found = []
    for item in knowledge.interest_items.values():
        left, right = expected_answer(item, a), expected_answer(item, b)
        found.append((item.id, round(bits_between(left, right), 3), round(left - right, 3)))
    return tuple(sorted(found, key=lambda row: (-row[1], row[0])))


def bits_between(left: float, right: float) -> float:
    """Modelled information of one answer about which of two equally likely roles fits, in bits, at most 1."""
    total = 0.0
    for p, q in zip(answers(left), answers(right), strict=True):
        middle = (p + q) / 2
        total += sum(part / 2 * log2(part / middle) for part in (p, q) if part > 0)
    return max(total, 0.0)


def answers(mean: float) -> list[float]:
    """Probability of each answer from 1 to 5 around a mean."""
    edges = [0.0, *(below(edge - mean) for edge in (1.5, 2.5, 3.5, 4.5)), 1.0]
    return [high - low for low, high in pairwise(edges)]


def below(distance: float) -> float:
    """Share of answers below a distance from the mean."""
    return (1 + erf(distance / (ANSWER_NOISE * sqrt(2)))) / 2
