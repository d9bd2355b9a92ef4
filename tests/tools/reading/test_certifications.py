"""Which certifications a text says somebody holds."""

from datetime import date

import pytest
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


def test_expired_certification_says_so() -> None:
    assert held("My CKA expired in 2024") == ["CKA (expired)"]


def test_shorthand_with_two_meanings_is_asked_about() -> None:
    (found,) = find_held("AIP", facts(), TODAY, is_answer=True)
    assert found.question
