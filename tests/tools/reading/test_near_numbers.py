"""Long answers: what is kept of them for the readers of times and money, and how long they take."""

from datetime import date
from time import process_time

import pytest
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.near_numbers import AROUND, LONG_TEXT, MOST_KEPT, near_numbers
from tools.reading.said import Reading

TODAY = date(2026, 11, 23)
PROSE = "Our customers grow vegetables and the program tells them when the rain comes. "


def kept(text: str) -> str:
    """What is left of a text."""
    return near_numbers(Reading(text, facts(), TODAY)).reading.text


def test_text_that_is_not_long_is_kept_whole() -> None:
    text = (PROSE * 100)[:LONG_TEXT]
    assert kept(text) == text


def test_what_stands_deep_in_a_long_text_is_read_at_its_place() -> None:
    text = PROSE * 300 + "I can study 9 hours a week and spend 700 euros on courses. " + PROSE * 300
    reading = read_text(text, facts(), TODAY)
    hours = next(fact for fact in reading.facts if fact.field == "hours_per_week")
    assert reading.profile.hours_per_week == 9
    assert reading.profile.budget is not None
    assert reading.profile.budget.amount == 700
    assert text[hours.start : hours.end].startswith("9 hours")


def test_no_more_than_a_bound_is_kept_whatever_is_written() -> None:
    assert len(kept("7 " * 100_000)) <= MOST_KEPT + LONG_TEXT
    assert len(kept("x" * 100_000 + " 7 hours " + "x" * 100_000)) <= 2 * AROUND + 10


@pytest.mark.parametrize(
    "unit", ["\tx ", "\t \t ", "1 2 3 ", "a month ", "$5 ", "in Georgia, ", "- ", "x" * 190 + " ", PROSE]
)
def test_time_to_read_a_long_answer_grows_with_its_length_and_no_more(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    taken: list[float] = []
    for given in (text[: len(text) // 4], text):
        begun = process_time()
        read_text(given, facts(), TODAY, about="hours_per_week")
        taken.append(process_time() - begun)
    # Four times the text takes four times as long; a busy machine is given twice that, and half a second.
    assert taken[1] <= 8 * taken[0] + 0.5
