"""Any figure of the evidence written in the house's own formats passes; with a changed digit it does not."""

from __future__ import annotations

from datetime import date, timedelta

from grounded import TODAY, figure, known, passes
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tools.markdown import day, money, trim, yearly

AMOUNTS = st.integers(min_value=20_000, max_value=30_000_000)
CURRENCIES = st.sampled_from(("USD", "GBP", "EUR", "INR", "JPY", "KES", "AED", "BRL"))
ROLES = st.sampled_from(("AI Engineer", "Data Scientist", "Solutions Architect", "MLOps / LLMOps Engineer"))
FEW = settings(max_examples=60, deadline=None)


def other_digit(text: str, place: int) -> str:
    """The text with one of its digits changed."""
    places = [at for at, char in enumerate(text) if char.isdigit()]
    at = places[place % len(places)]
    return text[:at] + str((int(text[at]) + 3) % 10) + text[at + 1 :]


@FEW
@given(AMOUNTS, CURRENCIES, ROLES)
def test_yearly_pay_in_the_house_format_passes(amount: int, currency: str, role: str) -> None:
    world = known(
        (figure(f"50th percentile of pay: {role}, senior level", amount, f"{currency} a year", "SO_2025"),), ()
    )
    assert passes(f"The median for a senior {role} is {yearly(amount, currency)}.", world)


@FEW
@given(AMOUNTS, CURRENCIES, st.integers(0, 9))
def test_yearly_pay_with_a_changed_digit_is_refused(amount: int, currency: str, place: int) -> None:
    shown = yearly(amount, currency)
    changed = other_digit(shown, place)
    assume(not changed.lstrip("₹$£€¥ABCDEFGHIJKLMNOPQRSTUVWXYZ ").startswith("0"))
    world = known(
        (figure("50th percentile of pay: AI Engineer, senior level", amount, f"{currency} a year", "SO_2025"),), ()
    )
    assert not passes(f"The median for senior AI Engineers is {changed}.", world)


@FEW
@given(st.integers(10, 5_000), st.sampled_from(("USD", "GBP", "EUR", "INR", "KES")), st.integers(0, 9))
def test_fee_in_the_house_format_passes_and_a_changed_digit_does_not(amount: int, currency: str, place: int) -> None:
    world = known((figure("AI-103: fee", float(amount), currency, "certification:ms-ai-103"),), ())
    shown = money(amount, currency)
    assert passes(f"AI-103 costs {shown}.", world)
    assert not passes(f"AI-103 costs {other_digit(shown, place)}.", world)


@FEW
@given(st.integers(0, 2_000), st.integers(0, 9))
def test_day_in_the_house_format_passes_and_another_day_does_not(ahead: int, shift: int) -> None:
    due: date = TODAY + timedelta(days=ahead + 2)
    world = known((figure("end of the plan", due.isoformat(), "date"),), ())
    assert passes(f"The plan ends on {day(due)}.", world)
    assert passes(f"The plan ends in {due:%B %Y}.", world)
    assert not passes(f"The plan ends on {day(due + timedelta(days=shift + 1))}.", world)


@FEW
@given(st.integers(11, 9_990).map(lambda tenths: tenths / 10), st.integers(0, 3))
def test_hours_trimmed_pass_and_a_changed_digit_does_not(hours: float, place: int) -> None:
    world = known((figure("hours needed, typical", hours, "hours"),), ())
    shown = trim(hours)
    changed = other_digit(shown, place)
    assert passes(f"You need {shown} hours.", world)
    assert not passes(f"You need {changed} hours.", world)


@FEW
@given(st.integers(1, 999).map(lambda tenths: tenths / 10), st.integers(0, 2))
def test_shares_trimmed_pass_and_a_changed_digit_does_not(share: float, place: int) -> None:
    world = known((figure("postings for AI Engineer that ask for Python", share, "%", "jd1765"),), ())
    shown = trim(share)
    assert passes(f"Python is asked for in {shown} % of the postings.", world)
    assert not passes(f"Python is asked for in {other_digit(shown, place)} % of the postings.", world)
