"""Which certifications a text says somebody holds."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.reading.certifications import find_held

TODAY = date(2026, 11, 23)


def held(text: str, is_answer: bool = False) -> list[str]:
    return [found.certification for found in find_held(text, facts(), TODAY, is_answer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AZ-104 and SAA-C03", ["ms-az-104", "aws-saa-c03"]),
        ("I hold AWS Solutions Architect Associate (2024) and CKA", ["aws-saa-c03", "cncf-cka"]),
        ("passed the AZ-900 in March 2023, want to take AZ-305", ["ms-az-900"]),
        ("SAA-C02", ["SAA-C02"]),
        ("preparing for AZ-104", []),
        ("is AZ-305 worth it?", []),
        ("no AWS certs", []),
        ("studying for CKA", []),
        ("failed AZ-305", []),
        ("AI-900, DP-900 done, AI-102 planned", ["ms-ai-900", "ms-dp-900"]),
        ("AZ900 cleared in 2023", ["ms-az-900"]),
        ("preparing for AWS ML specialty, hold AWS developer associate", ["aws-dva-c02"]),
        ("AWS SAA, expired last year", ["AWS SAA (expired)"]),
        ("Azure fundamentals certified", ["ms-az-900"]),
        ("I use GitHub Copilot daily", []),
    ],
)
def test_certification_counts_when_held_and_not_when_planned_or_asked_about(text: str, expected: list[str]) -> None:
    assert held(text) == expected


def test_answer_keeps_names_that_are_not_known_and_takes_none_for_none() -> None:
    assert held("az-104, PMP", is_answer=True) == ["ms-az-104", "PMP"]
    assert held("none", is_answer=True) == []


def test_date_beside_the_name_is_when_it_was_earned() -> None:
    (found,) = find_held("CKA (May 2024)", facts(), TODAY)
    assert found.earned == date(2024, 5, 1)


@pytest.mark.parametrize(
    ("text", "earned"),
    [
        ("passed AZ-900 in March 2024", date(2024, 3, 1)),
        ("AWS Certified Solutions Architect – Associate (SAA-C03), Jan 2025", date(2025, 1, 1)),
        ("passed the SAA-C03 exam two years ago", date(2024, 11, 1)),
        ("AZ-900 last month", date(2026, 10, 1)),
        ("got the CKA in 05/2025", date(2025, 5, 1)),
        ("CKA since 2022", date(2022, 1, 1)),
        ("in 2023 I passed AZ-900", date(2023, 1, 1)),
        ("CKA, valid until 2028", None),
    ],
)
def test_day_it_was_earned_is_read_as_well_as_it_is_told(text: str, earned: date | None) -> None:
    for is_answer in (False, True):
        (found,) = find_held(text, facts(), TODAY, is_answer)
        assert found.earned == earned


def test_misspelt_name_in_an_answer_is_the_certification_it_resembles() -> None:
    assert held("AWS solution architect asociate", is_answer=True) == ["aws-saa-c03"]
    assert held("terraform associate", is_answer=True) == ["hc-tf-004"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.booleans())
def test_any_text_is_read_for_certifications_without_an_error(text: str, is_answer: bool) -> None:
    for found in find_held(text, facts(), TODAY, is_answer):
        assert found.certification


def test_expired_certification_says_so() -> None:
    assert held("My CKA expired in 2024") == ["CKA (expired)"]


def test_words_that_stand_side_by_side_in_one_name_alone_mean_that_one() -> None:
    (found,) = find_held("Cloud Practitioner", facts(), TODAY, is_answer=True)
    assert (found.certification, found.question) == ("aws-clf-c02", "")


def test_shorthand_with_two_meanings_is_asked_about() -> None:
    (found,) = find_held("AIP", facts(), TODAY, is_answer=True)
    assert found.question
