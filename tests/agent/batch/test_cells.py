"""Cells of a row: lists, levels, yes and no as people type them."""

from __future__ import annotations

from typing import Any

import pytest

from agent.batch.cells import data_of


@pytest.mark.parametrize(
    ("key", "cell", "value"),
    [
        ("goal", "AI engineer; AI architect", ["AI engineer", "AI architect"]),
        ("certifications", "AZ-104, AI-102", ["AZ-104", "AI-102"]),
        ("skills", "Python, SQL", ["Python", "SQL"]),
        ("skills", "Python=4; CI/CD, Jenkins", [{"skill": "Python", "level": 4}, "CI/CD, Jenkins"]),
        ("skills", "Python: 2,5 | SQL (3)", [{"skill": "Python", "level": 2.5}, {"skill": "SQL", "level": 3}]),
        ("production", "Yes", True),
        ("decision", "nein", False),
        ("employer_support", "perhaps", "perhaps"),
        ("horizon_weeks", "26", 26),
        ("horizon_weeks", "half a year", "half a year"),
        ("preferences", "s-coding=4, s-people = 2", {"s-coding": 4, "s-people": 2}),
        ("years_experience", "2,5", "2,5"),
        ("notes", " two\nlines ", "two\nlines"),
    ],
)
def test_cell_is_taken_apart_as_it_is_meant(key: str, cell: str, value: Any) -> None:
    assert data_of((key,), (cell,)) == {key: value}


def test_empty_cells_and_columns_left_out_say_nothing() -> None:
    assert data_of(("goal", "", "city"), ("  ", "x", "")) == {}


def test_columns_of_parts_join_the_whole() -> None:
    keys = ("skills.Python", "skills", "skills.SQL", "preferences.s-coding", "preferences")
    assert data_of(keys, ("4", "Go", "", "5", "s-people=1")) == {
        "skills": ["Go", {"skill": "Python", "level": 4}],
        "preferences": {"s-people": 1, "s-coding": 5},
    }
