"""Moves: direct steps, two steps, doors of a background, first roles after study; and the way to a far goal."""

from __future__ import annotations

from itertools import pairwise

import pytest
from worlds import background, role, transition, world

from knowledge.base import Knowledge
from knowledge.load import load
from tools.choosing.moves import moves_from, way_to


def small() -> Knowledge:
    return world(
        roles=[
            role("software", transitions=[transition("ai", difficulty=2), transition("data", difficulty=3)]),
            role("ai", transitions=[transition("lead", (24, 48), difficulty=3)]),
            role("data", years_min=0),
            role("lead", level=5),
            role("far"),
        ],
        backgrounds=[background("teacher", ["data", "ai", "lead"])],
    )


def test_a_direct_step_counts_by_its_difficulty() -> None:
    moves = moves_from(small(), "software", "")
    assert moves["ai"].value == pytest.approx(0.8)
    assert moves["data"].value == pytest.approx(0.7)


def test_two_steps_count_half_of_the_harder_one() -> None:
    found = moves_from(small(), "software", "")["lead"]
    assert (found.value, found.via) == (pytest.approx(0.35), "ai")


def test_staying_counts_little_and_an_unknown_move_nothing() -> None:
    moves = moves_from(small(), "software", "")
    assert moves["software"].value == 0.45
    assert "far" not in moves


def test_doors_count_by_rank() -> None:
    moves = moves_from(small(), "", "teacher")
    assert [moves[name].rank for name in ("data", "ai", "lead")] == [1, 2, 3]
    assert moves["data"].value > moves["ai"].value > moves["lead"].value


def test_somebody_from_study_starts_where_no_years_are_asked() -> None:
    moves = moves_from(small(), "", "")
    assert [name for name, move in moves.items() if move.how == "study"] == ["data"]


def test_the_way_begins_with_a_role_that_is_open() -> None:
    way = way_to(small(), "software", "", "lead", lambda role: role.id == "ai")
    assert [hop.role for hop in way] == ["ai", "lead"]


def test_the_way_may_begin_with_staying_where_nothing_else_is_open() -> None:
    way = way_to(small(), "software", "", "lead", lambda role: role.id == "software")
    assert [hop.role for hop in way] == ["software", "ai", "lead"]


def test_no_way_is_said_to_be_none() -> None:
    assert way_to(small(), "software", "", "far", lambda role: True) == ()


def test_an_engineer_becomes_an_architect_by_way_of_senior_engineering() -> None:
    way = way_to(load(), "ai-engineer", "", "ai-architect", lambda role: role.id == "ai-engineer")
    assert [hop.role for hop in way] == ["ai-engineer", "senior-ai-engineer", "ai-architect"]


def test_every_step_of_a_way_is_a_known_transition() -> None:
    knowledge = load()
    for goal in knowledge.roles:
        way = way_to(knowledge, "software-engineer", "", goal, lambda role: True)
        for before, hop in pairwise(way):
            assert hop.step in knowledge.roles[before.role].transitions
