"""Similarity: the importance-weighted cosine of levels, any-of groups counted by their best members."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import role, role_skill, world

from knowledge.load import load
from tools.choosing.similarity import similarities

SHIPPED = load()
SKILLS = sorted(SHIPPED.skills)


def test_levels_shaped_like_the_role_are_as_similar_as_can_be() -> None:
    knowledge = world(
        roles=[role("builder", skills={"python": (4, 5), "sql": (2, 5)}), role("talker", skills={"talk": (3, 5)})]
    )
    found = similarities(knowledge, {"python": 2.0, "sql": 1.0})
    assert found == {"builder": pytest.approx(1.0), "talker": 0.0}


def test_a_core_skill_counts_more_than_an_occasional_one() -> None:
    knowledge = world(
        roles=[
            role("core", skills={"python": (3, 5), "sql": (3, 1)}),
            role("aside", skills={"python": (3, 1), "sql": (3, 5)}),
        ]
    )
    found = similarities(knowledge, {"python": 3.0})
    assert found["core"] == 1.0
    assert found["aside"] < 0.3


def test_only_the_best_member_of_an_any_of_group_counts() -> None:
    clouds = [role_skill("aws", 3, 5, group="cloud"), role_skill("azure", 3, 5, group="cloud")]
    knowledge = world(roles=[role("cloudy", skills=clouds), role("other", skills={"python": (3, 5)})])
    assert (
        similarities(knowledge, {"aws": 3.0})["cloudy"] == similarities(knowledge, {"aws": 3.0, "azure": 1.0})["cloudy"]
    )


def test_nothing_known_is_similar_to_nothing() -> None:
    assert set(similarities(SHIPPED, {}).values()) == {0.0}


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(SKILLS), st.floats(0.1, 5), min_size=1, max_size=12))
def test_similarity_lies_between_nothing_and_the_best_role(levels: dict[str, float]) -> None:
    found = similarities(SHIPPED, levels).values()
    assert all(0.0 <= value <= 1.0 for value in found)
    assert max(found) in (0.0, 1.0)
