"""Numbers and years in words, and figures that follow from two of a plan's own in one step."""

from __future__ import annotations

from datetime import date

import pytest
from grounded import TODAY

from agent.grounding import Known, check
from agent.grounding.days import find_days
from agent.grounding.numbers import find_numbers


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("one hundred and sixty-five", 165),
        ("two hundred and eighty-four thousand", 284_000),
        ("eighty-seven point seven", 87.7),
        ("seventeen point six lakh", 1_760_000),
        ("twenty-five lakh ninety thousand", 2_590_000),
        ("a thousand two hundred", 1_200),
    ],
)
def test_number_in_words_is_read_as_one_number(words: str, value: float) -> None:
    assert [round(one.value, 6) for one in find_numbers(f"It is {words} in all.")] == [value]


def test_two_round_numbers_joined_by_and_stay_two() -> None:
    assert [one.value for one in find_numbers("between one hundred and two hundred")] == [100, 200]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("the second of May 2027", date(2027, 5, 2)),
        ("the twenty-first of January 2028", date(2028, 1, 21)),
        ("September twenty twenty-eight", date(2028, 9, 1)),
    ],
)
def test_day_in_words_is_read(words: str, first: date) -> None:
    assert [day.first for day in find_days(f"It ends on {words}.", TODAY)] == [first]


def _figure(name: str, value: float, unit: str) -> dict[str, object]:
    return {"figure": name, "value": value, "unit": unit, "source": "judgement", "as_of": "", "note": ""}


PLAN = Known(
    [
        _figure("budget", 1200, "GBP"),
        _figure("left of the budget", 901, "GBP"),
        _figure("hours until the last day", 324, "hours"),
        _figure("hours needed, typical", 338.4, "hours"),
        _figure("median: Data Engineer, senior level", 230_000, "AED a year"),
        _figure("difference of the median: Data Engineer, senior level", 11, "%"),
    ],
    (),
    TODAY,
)


@pytest.mark.parametrize(
    "text",
    [
        "The plan takes a quarter of your budget.",
        "Three quarters of your budget stay with you.",
        "You lack just 14 hours in the typical case.",
        "Senior data engineers have a median 11% higher.",
    ],
)
def test_one_step_between_two_figures_of_the_plan_passes(text: str) -> None:
    assert check(text, PLAN).is_clean


@pytest.mark.parametrize(
    "text",
    [
        "The plan takes three quarters of your budget.",
        "A quarter of your budget stays with you.",
        "You lack 41 hours in the typical case.",
        "Becoming senior will raise your pay by 11%.",
    ],
)
def test_wrong_step_or_promise_is_refused(text: str) -> None:
    assert not check(text, PLAN).is_clean
