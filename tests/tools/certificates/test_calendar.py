"""What a certification is on a given day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from certification_worlds import TODAY, exam, world

from knowledge.load import load
from tools.certificates.calendar import final_day, first_day, stale_warning, standing

DISPUTED = {
    "field": "retirement_date",
    "value": "2026-11-30",
    "second_value": "2026-12-01",
    "agrees": False,
    "counted": True,
    "url": "another page",
    "as_of": "2026-09-21",
    "kind": "dated_report_of_official",
    "checked_on": "2026-11-23",
}


@pytest.mark.parametrize(
    ("facts", "status", "earliest", "latest"),
    [
        ({}, "live", TODAY, None),
        ({"launch_date": "2026-11-23"}, "live", TODAY, None),
        ({"launch_date": "2026-12-01", "status_seen": "announced"}, "announced", date(2026, 12, 1), None),
        ({"launch_date": "2026-12", "status_seen": "announced"}, "announced", date(2026, 12, 31), None),
        ({"status_seen": "announced"}, "announced", None, None),
        ({"status_seen": "beta", "beta_start": "2026-07"}, "beta", None, None),
        ({"status_seen": "beta", "beta_start": "2026-12"}, "announced", None, None),
        (
            {"status_seen": "beta", "beta_start": "2026-09-29", "launch_date": "2027-01-14"},
            "beta",
            date(2027, 1, 14),
            None,
        ),
        ({"retirement_date": "2026-12-31"}, "retiring", TODAY, date(2026, 12, 31)),
        ({"retirement_date": "2026-11-23"}, "retiring", TODAY, TODAY),
        ({"retirement_date": "2026-11-22"}, "retired", None, None),
        ({"status_seen": "retired"}, "retired", None, None),
        ({"status_seen": "conflicting"}, "conflicting", None, None),
    ],
)
def test_status_follows_from_the_dates(
    facts: dict[str, Any], status: str, earliest: date | None, latest: date | None
) -> None:
    now = standing(world(exam("a-1", **facts)), "a-1", TODAY)
    assert (now.status, now.earliest, now.latest) == (status, earliest, latest)


def test_of_two_last_days_the_earlier_counts_and_both_are_shown() -> None:
    facts = world(exam("a-1", retirement_date="2026-11-30", second_sources=[DISPUTED]))
    now = standing(facts, "a-1", TODAY)
    assert now.latest == date(2026, 11, 30)
    assert "2026-11-30" in now.note
    assert "2026-12-01" in now.note


def test_between_two_disputed_last_days_nothing_is_planned() -> None:
    facts = world(exam("a-1", retirement_date="2026-11-30", second_sources=[DISPUTED]))
    now = standing(facts, "a-1", date(2026, 12, 1))
    assert now.status == "conflicting"
    assert not now.is_sittable
    assert standing(facts, "a-1", date(2026, 12, 2)).status == "retired"


def test_a_day_known_by_month_is_read_with_caution() -> None:
    assert first_day("2026-02") == date(2026, 2, 1)
    assert final_day("2026-02") == date(2026, 2, 28)
    assert final_day("2026") == date(2026, 12, 31)
    assert first_day("undated stored copy") is None
    assert first_day("2026-02-30") is None


def test_facts_older_than_ninety_days_carry_a_warning() -> None:
    facts = world(exam("old", as_of="2026-08-24"), exam("new", as_of="2026-08-25"))
    assert "2026-08-24" in stale_warning(facts, "old", TODAY)
    assert stale_warning(facts, "new", TODAY) == ""


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("aws-dva-c02", "retiring"),
        ("aws-dva-c03", "announced"),
        ("aws-sap-c02", "retired"),
        ("aws-sap-c03", "live"),
        ("aws-mla-c02", "beta"),
        ("ms-ai-102", "retired"),
        ("ms-ai-103", "live"),
        ("nv-ncp-aai", "conflicting"),
    ],
)
def test_shipped_exams_have_their_status_of_the_day(name: str, status: str) -> None:
    assert standing(load(), name, TODAY).status == status


def test_shipped_conflict_on_the_last_day_of_dva_c02_keeps_both_days() -> None:
    now = standing(load(), "aws-dva-c02", TODAY)
    assert now.latest == date(2026, 11, 30)
    assert "2026-12-01" in now.note
