"""Amounts of money as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.profile import Money
from tools.reading.means import asked_amount
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
    ("sixty thousand dollars", "", 60_000, "USD", "year"),
    ("one and a half crore a year", "", 15_000_000, "INR", "year"),
    ("half a lakh per month", "", 50_000, "INR", "month"),
    ("dedh lakh mahina", "", 150_000, "INR", "month"),
    ("Rs 6,50,000/- per annum", "INR", 650_000, "INR", "year"),
    ("fünfundsechzigtausend Euro im Jahr", "", 65_000, "EUR", "year"),
    ("60 Tsd. Euro jährlich", "EUR", 60_000, "EUR", "year"),
    ("65 TEUR p.a.", "EUR", 65_000, "EUR", "year"),
    ("Tagessatz: 720 EUR", "", 720, "EUR", "day"),
    ("TJM de 450 à 500 euros", "", 450, "EUR", "day"),
    ("35 mil euros al año", "", 35_000, "EUR", "year"),
    ("un millón y medio de pesos al mes", "COP", 1_500_000, "COP", "month"),
    ("8 mil reais por mês", "", 8_000, "BRL", "month"),
    ("12 tys. zł na rękę miesięcznie", "", 12_000, "PLN", "month"),
    ("52 000 kr/mån", "SEK", 52_000, "SEK", "month"),
    ("45.000 kr. om måneden", "DKK", 45_000, "DKK", "month"),
    ("60 bin TL aylık", "TRY", 60_000, "TRY", "month"),
    ("15 juta per bulan", "", 15_000_000, "IDR", "month"),
    ("25 triệu/tháng", "", 25_000_000, "VND", "month"),
    ("月薪2万5", "CNY", 25_000, "CNY", "month"),
    ("年収600万円", "", 6_000_000, "JPY", "year"),
    ("연봉 5000만원", "", 50_000_000, "KRW", "year"),
    ("R650 000 per annum", "ZAR", 650_000, "ZAR", "year"),
    ("N450,000 monthly", "NGN", 450_000, "NGN", "month"),
    ("£120m", "GBP", 120_000, "GBP", "year"),
    ("4m a month", "COP", 4_000_000, "COP", "month"),
    ("¥25,000 a month", "CNY", 25_000, "CNY", "month"),
    ("연봉 6천만원", "KRW", 60_000_000, "KRW", "year"),
    ("USh 2.5 million per month", "UGX", 2_500_000, "UGX", "month"),
    ("the exam voucher was £900", "GBP", 900, "GBP", "once"),
    ("between thirty and forty thousand dollars a year", "USD", 30_000, "USD", "year"),
]


@pytest.mark.parametrize(("text", "default", "amount", "currency", "period"), AMOUNTS)
def test_amount_is_read_as_people_of_that_currency_write_it(
    text: str, default: str, amount: float, currency: str, period: str
) -> None:
    money = read_money(text, default)
    assert money is not None
    assert (money.amount, money.currency, money.period) == (pytest.approx(amount), currency, period)


RANGES = [
    ("60-70k EUR", 60_000, 70_000),
    ("zwischen 50.000 und 60.000 Euro", 50_000, 60_000),
    ("eighty to a hundred thousand dollars", 80_000, 100_000),
    ("24-28 lakhs", 2_400_000, 2_800_000),
    ("€50k to €60k", 50_000, 60_000),
    ("12 or 15 LPA", 1_200_000, 1_500_000),
    ("between thirty and forty thousand dollars", 30_000, 40_000),
    ("zwischen fünfzig und sechzig tausend Euro", 50_000, 60_000),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_range_keeps_both_ends_and_the_scale_of_the_last(text: str, low: float, high: float) -> None:
    (amount,) = find_amounts(text)
    assert (amount.low, amount.high) == (low, high)


NO_AMOUNTS = [
    "built with GPT-4",
    "10k users",
    "ISO 27001 lead implementer",
    "room 404",
    "call me on 98765 43210",
    "works on Python 3.12",
    "top 1% on a coding site",
    "trained on 2 lakh images",
    "1.2 crore rows per night",
    "served 2 million requests a day",
    "team of 12, 3 in Lisbon",
    "PIN code 560034",
    "it was back in 2019",
    "4K video at 60 fps",
    "RTX 4090",
    "Llama 3 70B",
]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_counts_versions_and_numbers_of_things_are_no_answer_about_money(text: str) -> None:
    assert asked_amount(text, "INR") is None


@given(
    st.text(alphabet="abcdefgxyzABCXYZ", min_size=1, max_size=4),
    st.integers(1, 10**6),
    st.text(alphabet="fgoqwxyzFGOQWXYZ", min_size=1, max_size=4),
)
def test_digits_glued_to_letters_never_become_an_amount(before: str, number: int, after: str) -> None:
    for text in (f"q{before}q{number}", f"q{before}q{number}q{after}"):
        assert list(find_amounts(text, "EUR", bare=True)) == []


@given(st.integers(1, 90_000), st.sampled_from(["EUR", "INR", "USD", "GBP", "CHF"]))
def test_amount_is_the_same_in_every_shape_it_is_written_in(thousands: int, currency: str) -> None:
    amount = thousands * 1000
    shapes = (
        f"{currency} {amount}",
        f"{amount} {currency}",
        f"{currency}{amount:,}",
        f"{thousands}k {currency}",
        f"{thousands} thousand {currency} a year",
        f"{amount:,}".replace(",", "'") + f" {currency}",
        f"I earn {thousands}k {currency} per year",
    )
    read = [read_money(shape) for shape in shapes]
    assert {(money.amount, money.currency, money.period) for money in read if money} == {(amount, currency, "year")}
    assert None not in read


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_for_amounts_without_an_error(text: str) -> None:
    for amount in find_amounts(text, "EUR", bare=True):
        assert 0 <= amount.start < amount.end <= len(text)
        assert amount.low <= amount.high
    asked_amount(text, "INR")


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
