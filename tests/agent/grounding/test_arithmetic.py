"""One step of arithmetic over what a sentence names or points at."""

import pytest
from grounded import passes


@pytest.mark.parametrize(
    "text",
    [
        "The AI Engineer median lies $27,000 above what you earn.",
        "$800 minus the $66 of the plan leaves $734.",
        "AI-103 and MLA-C02 together cost $315.",
        "The middle half of the AI Engineers is $95,800 wide.",
        "You need 338 hours and have 324, so 14 hours are missing.",
        "From 5.1 to 66.7 % is more than sixty points.",
    ],
)
def test_sum_or_difference_passes(text: str) -> None:
    assert passes(text)


@pytest.mark.parametrize(
    "text",
    [
        "The AI Engineer median lies $37,000 above what you earn.",
        "$800 minus the $66 of the plan leaves $724.",
        "AI-103 and MLA-C02 together cost $345.",
        "You need 338 hours and have 324, so 24 hours are missing.",
    ],
)
def test_wrong_sum_or_difference_is_refused(text: str) -> None:
    assert not passes(text)


def test_year_in_months_and_a_month_in_a_year() -> None:
    assert passes("$179,000 a year is about $14,900 a month.")
    assert not passes("$179,000 a year is about $17,900 a month.")


def test_conversion_uses_the_known_rate() -> None:
    assert passes("$165 is about €145.")
    assert not passes("$165 is about €195.")
    assert not passes("Your $152,000 is about €179,000.")


def test_hours_at_a_weekly_pace_take_so_many_weeks() -> None:
    assert passes("At 8 hours a week, 338 hours are about 42 weeks.")
    assert not passes("At 8 hours a week, 338 hours are about 24 weeks.")
    assert not passes("338 hours at your pace take about 24 weeks.")


def test_product_with_a_supposed_number_of_weeks_passes_when_it_is_right() -> None:
    assert passes("That is 8 h x 40 weeks = 320 h.")
    assert not passes("That is 8 h x 40 weeks = 360 h.")


def test_ratio_of_two_figures() -> None:
    assert passes("The AI Engineer median is nearly 1.2 times what you earn.")
    assert not passes("The AI Engineer median is three times what you earn.")


def test_stretch_until_a_day() -> None:
    assert passes("It is a bit more than seven weeks until MLA-C02 opens.")
    assert not passes("It is half a year until MLA-C02 opens.")
    assert passes("The plan ends in ten months.")
    assert not passes("From today to 20 September 2027 it is fifteen months.")


def test_figure_of_another_thing_is_no_sum_of_what_nobody_named() -> None:
    assert not passes("You have $66 left of the budget.")
