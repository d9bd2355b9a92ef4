"""Hours, years, years with AI and days as people answer: parts that add up, corrections, and times of others."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.taken_back import concluded, stated_first, taken_off, without_taken_back

TODAY = date(2026, 11, 23)
ASKED = {"hours": "hours_per_week", "years": "years_experience", "ai_years": "years_ai", "deadline": "horizon"}
FIELDS = {"hours": ("hours_per_week",), "years": ("years_experience",), "ai_years": ("years_ai",)}
with (Path(__file__).parents[2] / "data" / "time_families.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [tuple(row.values()) for row in csv.DictReader(file)]


def read_value(kind: str, text: str) -> float | date | None:
    found = read_text(text, facts(), TODAY, about=ASKED[kind]).facts
    for fact in found:
        if fact.field == "deadline":
            day: date | None = date.fromisoformat(str(fact.value))
        elif fact.field == "horizon_weeks" and isinstance(fact.value, (int, float)):
            day = TODAY + timedelta(weeks=fact.value)
        else:
            day = None
        if kind == "deadline" and day is not None:
            return day
        if fact.field in FIELDS.get(kind, ()) and isinstance(fact.value, (int, float)):
            return float(fact.value)
    return None


@pytest.mark.parametrize(("kind", "low", "high", "text"), ROWS, ids=[row[3][:60] for row in ROWS])
def test_answer_about_time_is_read_as_it_is_meant(kind: str, low: str, high: str, text: str) -> None:
    value = read_value(kind, text)
    if not low:
        assert value is None
    elif isinstance(value, date):
        assert date.fromisoformat(low) <= value <= date.fromisoformat(high)
    else:
        assert value is not None
        assert float(low) <= round(value, 2) <= float(high)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("10 hours, no wait, 8 hours", "8 hours"),
        ("not 10 but 6 hours", "6 hours"),
        ("11, not counting the two years I took off", "11"),
        ("8 hours a week", "8 hours a week"),
    ],
)
def test_number_that_is_taken_back_is_blanked_and_the_rest_stays(text: str, left: str) -> None:
    blanked = without_taken_back(text)
    assert len(blanked) == len(text)
    assert left in blanked
    assert ("10" in blanked) == ("10" in left)


def test_what_was_once_done_is_taken_back_for_hours_and_counts_for_years() -> None:
    text = "previously 5 years as a nurse, but now 2 as a developer"
    assert "5" in without_taken_back(text)
    assert "5" not in without_taken_back(text, of_habits=True)


def test_sum_counts_only_beside_its_parts() -> None:
    assert concluded("so 4 hours") is None
    assert stated_first("10 hours in total") is None
    found = concluded("Mon to Thu one hour, so four")
    assert found is not None
    assert found["n"] == "four"


@pytest.mark.parametrize(
    ("text", "years"), [("10 years minus 2", 2), ("8 years minus 6 months", 0.5), ("6 years, more or less", 0)]
)
def test_years_away_from_work_are_taken_off(text: str, years: float) -> None:
    assert taken_off(text) == years


@given(st.text(alphabet="0123456789 hweo,.;no waitsorrybut-–½", max_size=200))
@settings(max_examples=150, deadline=None)
def test_taking_back_moves_nothing(text: str) -> None:
    for of_habits in (False, True):
        blanked = without_taken_back(text, of_habits)
        assert len(blanked) == len(text)
        assert all(new in (old, " ") for old, new in zip(text, blanked, strict=True))
