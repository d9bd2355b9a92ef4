"""Interest items: few, telling, and read by number."""

from __future__ import annotations

import pytest

from knowledge.load import load
from tools.asking.taste import read_ratings, telling_items

FACTS = load()
ITEMS = ("a", "b", "c")


def test_items_tell_engineer_and_architect_apart_on_different_axes() -> None:
    items = telling_items(FACTS, "ai-engineer", "ai-architect")
    axes = [
        max(FACTS.interest_items[name].loadings, key=FACTS.interest_items[name].loadings.__getitem__) for name in items
    ]
    assert len(items) == 3
    assert len(set(axes)) == 3
    assert axes[0] == "build"


def test_items_do_not_depend_on_the_order_of_the_roles() -> None:
    assert telling_items(FACTS, "ai-engineer", "ml-engineer") == telling_items(FACTS, "ml-engineer", "ai-engineer")


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("4 2 5", {"a": 4, "b": 2, "c": 5}),
        ("4, 2 and 5", {"a": 4, "b": 2, "c": 5}),
        ("1. 4\n2. 2\n3. 5", {"a": 4, "b": 2, "c": 5}),
        ("2) 5", {"b": 5}),
        ("all 3", {"a": 3, "b": 3, "c": 3}),
        ("4 2", {}),
        ("7 8 9", {}),
        ("I like it", {}),
    ],
)
def test_ratings_are_read_in_order_and_never_guessed(text: str, ratings: dict[str, int]) -> None:
    assert read_ratings(text, ITEMS) == ratings
