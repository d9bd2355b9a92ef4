"""A value understood whole or refused: amounts, hours, years; and no amount below zero read as told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.profile import Money
from tools.read_profile import read_text
from tools.reading.clean import without_negatives
from tools.reading.whole import too_small, whole_hours, whole_money, whole_years

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("12 LPA", 1_200_000, "INR", "year"),
        ("1 crore 20 lakh", 12_000_000, "INR", "year"),
        ("$120k", 120_000, "USD", "year"),
        ("€65.000", 65_000, "EUR", "year"),
        ("45 £/h", 45, "GBP", "hour"),
        ("about 500 euros a year", 500, "EUR", "year"),
        ("3,000 € net per month", 3_000, "EUR", "month"),
        ("18 LPA CTC", 1_800_000, "INR", "year"),
        ("Rs. 20,000", 20_000, "INR", "year"),
        ("60-70k USD", 60_000, "USD", "year"),
        ("no budget", 0, "USD", "once"),
    ],
)
def test_amount_as_people_write_it_is_taken(text: str, amount: float, currency: str, period: str) -> None:
    money = whole_money(text, "", "year")
    assert isinstance(money, Money)
    assert (money.amount, money.currency, money.period) == (amount, currency, period)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("-500 USD", "negative"),
        ("-$5", "negative"),
        ("$-5", "negative"),
        ("minus 5 USD", "negative"),
        ("500 XYZ", "'XYZ' is not a currency"),
        ("$1e309", "e309"),
        ("1e30", "e30"),
        ("1/0", "more than one"),
        ("12 LPA or 15 LPA", "more than one"),
        ("abc", "No amount"),
        ("", "No amount"),
        ("500", "In which currency"),
        ("500 USD per unicorn", "unicorn"),
    ],
)
def test_amount_not_understood_whole_is_refused_with_the_reason(text: str, why: str) -> None:
    found = whole_money(text, "", "year")
    assert isinstance(found, str)
    assert why in found
    assert "Write" in found


def test_currency_without_a_rate_is_refused_where_the_known_ones_are_given() -> None:
    assert isinstance(whole_money("500 MNT", "", "year", ("USD",)), str)


@pytest.mark.parametrize(
    ("text", "hours"),
    [("8", 8), ("8-10", 8), ("8.5 hours per week", 8.5), ("two evenings and Sunday", 8), ("2h daily", 14), ("none", 0)],
)
def test_hours_in_words_are_taken(text: str, hours: float) -> None:
    assert whole_hours(text) == hours


@pytest.mark.parametrize("text", ["abc", "a", "-8", "1/0", "1e5", "lots", "8 apples", "200", "nan", ""])
def test_hours_not_understood_whole_are_refused(text: str) -> None:
    found = whole_hours(text)
    assert isinstance(found, str)
    assert "0 to 168" in found


@pytest.mark.parametrize(("text", "years"), [("4", 4), ("9 years", 9), ("18 months", 1.5), ("since 2019", 7)])
def test_years_in_words_are_taken(text: str, years: float) -> None:
    assert whole_years(text, TODAY) == years


@pytest.mark.parametrize("text", ["abc", "a", "-4", "1/0", "1e3", "99", "4 apples", ""])
def test_years_not_understood_whole_are_refused(text: str) -> None:
    assert isinstance(whole_years(text, TODAY), str)


def test_yearly_pay_without_its_lakh_or_thousand_says_how_to_write_it() -> None:
    assert '"12 LPA"' in too_small(Money(amount=12, currency="INR"))
    assert '"90k USD"' in too_small(Money(amount=90, currency="USD"))
    assert too_small(Money(amount=45, currency="GBP", period="hour")) == ""
    assert too_small(Money(amount=0, currency="USD")) == ""


@given(st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_any_text_is_an_amount_or_a_reason(text: str) -> None:
    found = whole_money(text, "USD", "year")
    assert isinstance(found, (Money, str))
    assert isinstance(whole_hours(text), (float, str))


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("-8", "hours_per_week"),
        ("I have -4 years of experience", ""),
        ("my budget is -500 USD", ""),
        ("-500 USD", "budget"),
        ("I earn -12 LPA", ""),
        ("I earn $-5000 a year", ""),
        ("in -3 months", "horizon"),
    ],
)
def test_amount_below_zero_in_free_text_is_not_read_as_told(text: str, about: str) -> None:
    assert read_text(text, facts(), TODAY, about, country="IN").facts == ()


@pytest.mark.parametrize(
    "text", ["8-10 hours a week", "AZ-104 and gpt-4", "2019 -2021 at X, 10 -12 LPA", "- 5 years Java\n- 8 hours a week"]
)
def test_dash_of_a_range_a_code_or_a_list_is_no_minus(text: str) -> None:
    assert without_negatives(text) == text
