"""What a certification costs, and what a budget is."""

from __future__ import annotations

import pytest
from certification_worlds import exam, world

from knowledge.load import load
from tools.certificates.cost import cost_of, study_hours
from tools.certificates.money import budget_in_usd, rate_of
from tools.problem import ProblemError
from tools.profile import Money

KNOWLEDGE = load()


def parts(name: str) -> dict[str, float | None]:
    return {part.part: part.usd for part in cost_of(KNOWLEDGE, name).parts}


def test_a_likely_retake_is_three_tenths_of_a_second_fee_and_says_that_it_is_judgement() -> None:
    cost = cost_of(world(exam("a-1", price_usd=200)), "a-1")
    assert cost.usd == pytest.approx(260)
    assert "judgement" in cost.parts[1].basis


def test_a_free_retake_costs_nothing() -> None:
    assert parts("cncf-kcna") == {"fee": 250, "likely retake": 0}


def test_a_stated_retake_fee_is_used() -> None:
    assert parts("sf-ai-201")["likely retake"] == pytest.approx(30)


def test_yearly_maintenance_is_part_of_the_cost() -> None:
    assert parts("isc2-cissp")["maintenance, first year"] == 135
    assert parts("scrum-csm")["maintenance, first year"] == 50
    assert parts("iapp-aigp")["maintenance, first year"] == 125


def test_an_unknown_fee_stays_unknown() -> None:
    cost = cost_of(KNOWLEDGE, "aws-sap-c03")
    assert cost.fee is None
    assert cost.usd is None


def test_a_mandatory_course_without_a_price_leaves_the_cost_unknown() -> None:
    assert "mandatory course" in parts("pmi-cpmai")
    assert cost_of(KNOWLEDGE, "pmi-cpmai").usd is None


def test_of_two_fees_the_higher_is_counted_and_both_are_said() -> None:
    cost = cost_of(KNOWLEDGE, "cncf-cka")
    assert cost.fee == 445
    assert "445" in cost.warnings[0]
    assert "395" in cost.warnings[0]


def test_study_hours_without_a_source_are_an_assumption_and_say_so() -> None:
    known, assumed = study_hours(KNOWLEDGE, "ms-az-104"), study_hours(KNOWLEDGE, "anth-ccar-f")
    assert not known.assumed
    assert known.basis.startswith("a public site's estimate")
    assert assumed.assumed
    assert assumed.basis.startswith("assumption")


@pytest.mark.parametrize(
    ("budget", "usd"),
    [(0, 0), (250.5, 250.5), ("500", 500), ("$500", 500), ("no budget", 0), (Money(amount=0, currency="EUR"), 0)],
)
def test_a_budget_is_read_as_people_write_it(budget: str | float | Money, usd: float) -> None:
    assert budget_in_usd(KNOWLEDGE, budget, "")[0] == pytest.approx(usd)


def test_a_budget_in_another_currency_is_converted_at_the_newest_rate() -> None:
    rate = rate_of(KNOWLEDGE, "INR")
    assert rate is not None
    assert rate.day == max(KNOWLEDGE.countries["IN"].rates)
    assert budget_in_usd(KNOWLEDGE, "₹20,000", "")[0] == pytest.approx(20_000 / rate.per_usd)


@pytest.mark.parametrize("budget", ["a lot", Money(amount=5, currency="XTS")])
def test_a_budget_that_cannot_be_read_says_how_to_write_one(budget: str | Money) -> None:
    with pytest.raises(ProblemError, match="Write a number in USD"):
        budget_in_usd(KNOWLEDGE, budget, "")
