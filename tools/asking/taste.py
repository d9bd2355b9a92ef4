"""Interest items: which few statements tell two close roles apart best, and what a row of answers means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tools.memo import per_knowledge
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.guidance import InterestItem

ITEMS_AT_ONCE = 3
"""Statements in one question: three short ones are answered in one line, five are not (judgement)."""


def taste_question(knowledge: Knowledge, pair: tuple[str, str]) -> dict[str, Any]:
    """The fields of a question that tells two roles apart."""
    chosen = telling_items(knowledge, *pair)
    lines = [f"{number}. {knowledge.interest_items[name].text}" for number, name in enumerate(chosen, 1)]
    return {
        "key": "preferences",
        "slot": "preferences",
        "text": "How far are these true of you, from 1 (not at all) to 5 (very much)? Numbers are enough: '4 2 5'.\n"
        + "\n".join(lines),
        "why": f"They tell {knowledge.roles[pair[0]].title} and {knowledge.roles[pair[1]].title} apart.",
        "items": chosen,
        "default": "I count your taste as even between them.",
    }


def competing(profile: Profile, close: tuple[str, str] | None) -> tuple[str, str] | None:
    """The two roles a person is torn between: the two they named, or the two that cannot be told apart so far."""
    return (profile.goals[0], profile.goals[1]) if len(profile.goals) > 1 else close


@per_knowledge
def telling_items(knowledge: Knowledge, role_a: str, role_b: str) -> tuple[str, ...]:
    """The items whose answers differ most between two roles, weighed by their information about roles in bits."""
    a, b = knowledge.roles[role_a].work_style, knowledge.roles[role_b].work_style

    def tells(item: InterestItem) -> float:
        apart = sum(weight * (a.get(axis, 0) - b.get(axis, 0)) for axis, weight in item.loadings.items())
        return abs(apart) * item.info_bits_role

    chosen: dict[str, str] = {}
    for item in sorted(knowledge.interest_items.values(), key=lambda item: (-tells(item), item.id)):
        # One statement an axis: three that all ask about coding would tell one thing three times.
        chosen.setdefault(max(item.loadings, key=lambda axis: abs(item.loadings[axis])), item.id)
    return tuple(chosen.values())[:ITEMS_AT_ONCE]


def read_ratings(text: str, items: tuple[str, ...]) -> dict[str, int]:
    """Answers 1 to 5 by item, in the order asked; none where the numbers do not match the statements."""
    numbered = re.findall(r"(?<!\d)([1-9])\s*[.):=]\s*([1-5])(?!\d)", text)
    if numbered and all(int(place) <= len(items) for place, _ in numbered):
        return {items[int(place) - 1]: int(rating) for place, rating in numbered}
    ratings = [int(found) for found in re.findall(r"(?<![\d.,])[1-5](?![\d.])", text)]
    if len(ratings) == 1 and re.search(r"\b(all|each|every)\b", text, re.IGNORECASE):
        ratings *= len(items)
    return dict(zip(items, ratings, strict=True)) if len(ratings) == len(items) else {}
