"""Amounts in other terms: currencies, purchasing power, a given pay, today, the next level and role."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.load import load
from tools.pay.models import PayAnswer
from tools.pay.money import adjusted, ordinal, standing
from tools.salary import SalaryReport, headline
from tools.toolbox import Toolbox

KNOWLEDGE = load()
TOOLBOX = Toolbox(KNOWLEDGE)
DAY = date(2026, 11, 23)


def ask(**arguments: object) -> SalaryReport:
    found = TOOLBOX.call("salary_lookup", {"role": "AI Engineer", "years_experience": 4, **arguments}, DAY)
    assert isinstance(found, SalaryReport), found
    return found


def first_of(report: SalaryReport) -> PayAnswer:
    answer = headline(report)
    assert answer is not None
    return answer


def test_conversion_shows_rate_and_day_of_the_data_and_of_now() -> None:
    report = ask(country="IN", currency="usd")
    then, now = report.conversions
    assert (then.rate_day, now.rate_day) == ("2025-06-15", "2026-09-29")
    assert then.rate == pytest.approx(1 / 86.087436, rel=1e-4)
    middle = first_of(report).p50
    assert middle is not None
    assert then.p50 == pytest.approx(middle / 86.087436, rel=0.01)
    text = TOOLBOX.text("salary_lookup", report)
    assert "2025-06-15" in text
    assert "FX_CAPI" in text


def test_own_currency_needs_no_conversion() -> None:
    assert ask(country="IN", currency="INR").conversions == ()


def test_purchasing_power_is_a_figure_of_its_own() -> None:
    report = ask(country="IN")
    power = report.purchasing_power
    assert power is not None
    assert power.ppp == KNOWLEDGE.countries["IN"].ppp
    assert power.p50_intl_usd is not None
    assert power.p50_intl_usd == pytest.approx((first_of(report).p50 or 0) / 20.421988, rel=0.01)


@pytest.mark.parametrize("country", ["TR", "AR", "EG"])
def test_purchasing_power_is_refused_for_currencies_that_moved_too_fast(country: str) -> None:
    power = ask(country=country).purchasing_power
    assert power is not None
    assert power.p50_intl_usd is None
    assert power.note.startswith("Not given")


def test_pay_at_the_median_is_the_50th_percentile() -> None:
    report = ask(country="US", pay=149_400)
    assert report.standings[0].percentile == 50


def test_pay_is_read_as_people_write_it() -> None:
    lakh = ask(country="IN", pay="18 LPA")
    monthly = ask(country="IN", pay="1.5 lakh a month")
    number = ask(country="IN", pay=1_800_000)
    assert lakh.standings == monthly.standings == number.standings
    assert lakh.standings[0].percentile is not None


def test_pay_outside_the_known_percentiles_says_only_the_side() -> None:
    low = ask(country="US", pay=20_000).standings[0]
    high = ask(country="US", pay=900_000).standings[0]
    assert (low.percentile, high.percentile) == (None, None)
    assert "below the 10th" in low.words
    assert "above the 90th" in high.words


def test_pay_in_another_currency_is_placed_at_a_dated_rate() -> None:
    place = ask(country="IN", pay="$30k").standings[0]
    assert place.currency == "INR"
    assert "2026-09-29" in place.words


@pytest.mark.parametrize("pay", ["18 LPA net", "45 $/h", "500 $ a day"])
def test_net_and_hourly_pay_is_not_placed(pay: str) -> None:
    report = ask(country="US", pay=pay)
    assert report.standings == ()
    assert report.standing_note


@given(st.floats(1_000, 900_000))
@settings(max_examples=100, deadline=None)
def test_more_pay_never_stands_lower(pay: float) -> None:
    answer = first_of(ask(country="US"))
    less, more = (standing(KNOWLEDGE, answer, amount, "USD") for amount in (pay, pay * 1.1))
    assert less is not None
    assert more is not None
    if less.percentile is not None and more.percentile is not None:
        assert more.percentile >= less.percentile
    assert "above the" not in less.words or "above the" in more.words


def test_figures_are_not_moved_in_time_unless_asked() -> None:
    assert ask(country="US").adjusted is None


def test_move_to_today_is_small_and_shown() -> None:
    report = ask(country="US", adjust=True)
    moved = report.adjusted
    assert moved is not None
    assert moved.growth_pct_a_year is not None
    assert abs(moved.growth_pct_a_year) <= 5
    assert moved.p50 is not None
    assert "estimate" in moved.note
    text = TOOLBOX.text("salary_lookup", report)
    assert "Moved to today" in text


def test_without_official_growth_nothing_is_moved() -> None:
    moved = ask(country="KE", adjust=True).adjusted
    assert moved is not None
    assert moved.p50 is None


def test_a_day_before_the_data_moves_nothing() -> None:
    report = ask(country="US")
    assert adjusted(first_of(report), report.official, date(2025, 1, 1)).p50 is None


def test_next_level_is_a_difference_between_groups() -> None:
    report = ask(country="US")
    step = report.next_steps[0]
    assert (step.kind, step.level, step.p50) == ("level", "senior", 179_000)
    assert step.difference_pct == round((179_000 / 149_400 - 1) * 100)
    assert "not a promise" in step.note


def test_counted_and_worked_out_groups_are_not_subtracted() -> None:
    report = ask(country="IN", years_experience=1)
    assert first_of(report).step == 3
    step = next(step for step in report.next_steps if step.kind == "level")
    assert step.step == 4
    assert step.difference_pct is None


def test_next_roles_compare_within_the_same_source() -> None:
    report = ask(country="US")
    roles = [step for step in report.next_steps if step.kind == "role"]
    assert roles
    assert {step.source for step in report.next_steps} == {first_of(report).source}


def test_rupees_are_shown_in_lakh_and_crore() -> None:
    text = TOOLBOX.text("salary_lookup", ask(role="AI Architect", country="IN", years_experience=14))
    assert " LPA" in text
    assert "Crore" in text


@pytest.mark.parametrize(("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (53, "53rd")])
def test_ranks_read_as_words(number: int, words: str) -> None:
    assert ordinal(number) == words
