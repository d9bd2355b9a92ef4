"""Amounts of money as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.profile import Money
from tools.reading.money import find_amounts, is_nothing, read_money, yearly_amount

AMOUNTS = [
    ("12 LPA", "", 1_200_000, "INR", "year"),
    ("₹1.2 crore", "", 12_000_000, "INR", "year"),
    ("93.6 lakh", "", 9_360_000, "INR", "year"),
    ("$120k", "", 120_000, "USD", "year"),
    ("€65.000", "", 65_000, "EUR", "year"),
    ("45 £/h", "", 45, "GBP", "hour"),
    ("2 lakh a month", "", 200_000, "INR", "month"),
    ("12,50,000", "INR", 1_250_000, "INR", "year"),
    ("Rs. 18,00,000 per annum", "", 1_800_000, "INR", "year"),
    ("15 lakhs pa", "", 1_500_000, "INR", "year"),
    ("about 25-30 LPA", "", 2_500_000, "INR", "year"),
    ("60-70k EUR brutto", "", 60_000, "EUR", "year"),
    ("CHF 120'000", "", 120_000, "CHF", "year"),
    ("120 000 €", "", 120_000, "EUR", "year"),
    ("1.234.567,89 EUR", "", 1_234_567.89, "EUR", "year"),
    ("R$ 8.000 por mes", "", 8_000, "BRL", "month"),
    ("1 crore 20 lakh", "", 12_000_000, "INR", "year"),
    ("30.000 pesos al mes", "MXN", 30_000, "MXN", "month"),
    ("$2000", "CAD", 2_000, "CAD", "year"),
    ("4 lakh", "PKR", 400_000, "PKR", "year"),
    ("85k", "GBP", 85_000, "GBP", "year"),
]


@pytest.mark.parametrize(("text", "default", "amount", "currency", "period"), AMOUNTS)
def test_amount_is_read_as_people_of_that_currency_write_it(
    text: str, default: str, amount: float, currency: str, period: str
) -> None:
    money = read_money(text, default)
    assert money is not None
    assert (money.amount, money.currency, money.period) == (pytest.approx(amount), currency, period)


@pytest.mark.parametrize("text", ["free", "no budget", "0", "nothing", "I have no money", "free resources only"])
def test_no_money_is_a_real_answer_of_zero(text: str) -> None:
    assert read_money(text, "INR") == Money(amount=0, currency="INR", period="once")


@pytest.mark.parametrize("text", ["500", "we have 20 people", "no idea", ""])
def test_number_without_a_currency_is_no_money(text: str) -> None:
    assert read_money(text) is None


def test_net_and_gross_words_are_kept() -> None:
    net, gross, unsaid = read_money("3,000 euros net a month"), read_money("18 LPA CTC"), read_money("$50/hr")
    assert net is not None
    assert gross is not None
    assert unsaid is not None
    assert (net.net, gross.net, unsaid.net) == (True, False, None)


def test_words_that_look_like_currencies_are_none() -> None:
    assert list(find_amounts("won 3 awards, tried PHP 7 and 2 real projects, try 5 times")) == []


def test_lack_of_budget_is_not_read_into_other_zeros() -> None:
    assert not is_nothing("I have no experience")
    assert not is_nothing("budget 500")


@pytest.mark.parametrize(("period", "factor"), [("hour", 2080), ("day", 260), ("month", 12), ("year", 1), ("once", 1)])
def test_year_of_pay_follows_from_the_period(period: str, factor: int) -> None:
    assert yearly_amount(Money.model_validate({"amount": 10, "currency": "EUR", "period": period})) == 10 * factor


@given(st.integers(1, 10**9))
def test_amount_with_thousands_marks_is_the_same_in_every_notation(amount: int) -> None:
    for shown in (f"{amount:,}", f"{amount:,}".replace(",", "."), f"{amount:,}".replace(",", " "), str(amount)):
        money = read_money(f"{shown} EUR")
        assert money is not None
        assert money.amount == amount
