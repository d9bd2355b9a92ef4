"""What is said to be more is more, two wrong figures do not back each other, and outcomes are not promised."""

from __future__ import annotations

import pytest
from grounded import passes, whys


@pytest.mark.parametrize(
    "text",
    [
        "You earn less than the median senior AI Engineer advert offers.",
        "Your $152,000 is $27,000 below the median of $179,000 for senior AI Engineers.",
        "You have 324 hours and need 338 in the typical case, about 14 more.",
        "Your hours nearly cover the typical need.",
    ],
)
def test_comparisons_that_the_figures_bear_out_pass(text: str) -> None:
    assert passes(text), whys(text)


@pytest.mark.parametrize(
    "text",
    [
        "You earn more than the median senior AI Engineer advert offers.",
        "Your $152,000 is $27,000 above the median of $179,000 for senior AI Engineers.",
        "Your hours are more than enough for the typical case.",
        "You are in the top tenth of senior AI Engineers.",
    ],
)
def test_comparisons_that_the_figures_deny_are_faults(text: str) -> None:
    assert not passes(text)


def test_two_wrong_amounts_do_not_back_each_other() -> None:
    assert not passes("The median for senior AI Engineers is $171,400, which is $19,400 above your $152,000.")


@pytest.mark.parametrize(
    "text",
    [
        "AI-102 is the exam to take.",
        "AI-102 has not been retired.",
        "You will get an offer by Christmas.",
        "It is very likely that you get an offer.",
        "Readiness more than triples your chance of a job.",
    ],
)
def test_retired_exams_are_not_offered_and_outcomes_not_promised(text: str) -> None:
    assert not passes(text)


def test_an_outer_percentile_must_be_called_one() -> None:
    assert not passes("Senior AI Engineers make $237,400.")
    assert passes("Senior AI Engineers make $237,400 at the upper quarter.")
