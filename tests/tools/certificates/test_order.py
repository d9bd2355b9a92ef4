"""What is held, what comes first, what renews what."""

from __future__ import annotations

from datetime import date

import pytest
from certification_worlds import TODAY, exam, replaced, world

from knowledge.load import load
from tools.certificates.index import same_credential
from tools.certificates.order import add_months, first_required, read_holdings, renewals
from tools.profile import HeldCertification

KNOWLEDGE = load()
NOTHING = read_holdings(KNOWLEDGE, (), TODAY)


def test_every_one_of_several_requirements_comes_first() -> None:
    facts = world(exam("a-1"), exam("b-1"), exam("top", requires=("a-1", "b-1"), requires_logic="all"))
    assert first_required(facts, "top", read_holdings(facts, (), TODAY), TODAY) == ("a-1", "b-1")
    assert first_required(facts, "top", read_holdings(facts, ("A-1",), TODAY), TODAY) == ("b-1",)


def test_one_of_several_alternatives_is_enough() -> None:
    facts = world(exam("a-1"), exam("b-1"), exam("top", requires=("a-1", "b-1"), requires_logic="any"))
    assert first_required(facts, "top", read_holdings(facts, (), TODAY), TODAY) == ("a-1",)
    assert first_required(facts, "top", read_holdings(facts, (), TODAY), TODAY, preferred=("b-1",)) == ("b-1",)
    assert first_required(facts, "top", read_holdings(facts, ("B-1",), TODAY), TODAY) == ()


def test_a_requirement_that_can_no_longer_be_sat_shuts_the_door() -> None:
    facts = world(exam("a-1", status_seen="retired"), exam("top", requires=("a-1",), requires_logic="all"))
    assert first_required(facts, "top", read_holdings(facts, (), TODAY), TODAY) is None
    assert first_required(facts, "top", read_holdings(facts, ("A-1",), TODAY), TODAY) == ()


def test_requirements_that_go_round_in_a_circle_are_no_way_in() -> None:
    facts = world(
        exam("a-1", requires=("b-1",), requires_logic="all"), exam("b-1", requires=("a-1",), requires_logic="all")
    )
    assert first_required(facts, "a-1", read_holdings(facts, (), TODAY), TODAY) is None


@pytest.mark.parametrize(
    ("given", "state", "expires"),
    [
        ("AZ-104 (2026-10)", "current", date(2027, 10, 1)),
        ("AZ-104 (2026-03-01)", "runs out soon", date(2027, 3, 1)),
        ("AZ-104 2025-03-01", "expired", date(2026, 3, 1)),
        ("AZ-104", "current", None),
        ("AZ-104 (expired)", "expired", None),
        ("AZ-900 2019", "current", None),
    ],
)
def test_what_is_held_has_a_state_on_the_day(given: str, state: str, expires: date | None) -> None:
    status = read_holdings(KNOWLEDGE, (given,), TODAY).statuses[0]
    assert (status.state, status.expires) == (state, expires)


def test_a_held_certification_of_the_profile_is_read_too() -> None:
    held = HeldCertification(certification="aws-saa-c03", earned=date(2025, 3, 1))
    status = read_holdings(KNOWLEDGE, (held,), TODAY).statuses[0]
    assert (status.certification, status.expires) == ("aws-saa-c03", date(2028, 3, 1))


def test_an_earlier_version_that_still_counts_covers_the_present_one() -> None:
    holdings = read_holdings(KNOWLEDGE, ("SAP-C02 (2025-05)",), TODAY)
    assert holdings.covers(KNOWLEDGE, "aws-sap-c03")


def test_a_renamed_and_changed_credential_is_another_one() -> None:
    holdings = read_holdings(KNOWLEDGE, ("AI-102",), TODAY)
    assert not holdings.covers(KNOWLEDGE, "ms-ai-103")
    assert not same_credential(KNOWLEDGE, "ms-ai-102", "ms-ai-103")


def test_a_pass_that_need_not_be_current_counts_after_it_ran_out() -> None:
    holdings = read_holdings(KNOWLEDGE, ("CKA 2020-01",), TODAY)
    assert holdings.statuses[0].state == "expired"
    assert first_required(KNOWLEDGE, "cncf-cks", holdings, TODAY) == ()
    assert first_required(KNOWLEDGE, "ms-az-305", read_holdings(KNOWLEDGE, ("AZ-104 2020-01",), TODAY), TODAY)


def test_what_is_not_understood_is_not_counted_and_what_is_ambiguous_is_asked() -> None:
    holdings = read_holdings(KNOWLEDGE, ("QQQ-77", "AIP", "  "), TODAY)
    assert [status.state for status in holdings.statuses] == ["not counted", "not counted"]
    assert not holdings.current
    assert len(holdings.questions) == 1


def test_a_higher_pass_renews_the_lower_one() -> None:
    assert "aws-saa-c03" in renewals(KNOWLEDGE)["aws-sap-c03"]
    assert {"aws-aif-c01", "aws-mla-c02", "aws-dea-c01"} <= set(renewals(KNOWLEDGE)["aws-aip-c01"])


def test_months_are_added_within_the_month() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_versions_of_one_exam_are_one_credential() -> None:
    facts = world(
        exam("x-c01", code="XYZ-C01", status_seen="retired", validity_months=36),
        exam("x-c02", code="XYZ-C02"),
        replaced=[
            replaced("xyz-c01", "xyz-c02", old_certification="x-c01", new_certification="x-c02"),
        ],
    )
    assert read_holdings(facts, ("XYZ-C01",), TODAY).covers(facts, "x-c02")


def test_an_ended_credential_is_not_said_to_be_renewable() -> None:
    ended = read_holdings(KNOWLEDGE, ("AI-102 (2026-05)",), TODAY).statuses[0]
    assert "not renewable" in ended.renewal
    unknown = read_holdings(KNOWLEDGE, ("AZ-204 (2026-05)",), TODAY).statuses[0]
    assert "ask the provider" in unknown.renewal
    renewed = read_holdings(KNOWLEDGE, ("SAP-C02 (2026-05)",), TODAY).statuses[0]
    assert renewed.renewal == KNOWLEDGE.certifications["aws-sap-c02"].renewal


def test_an_old_code_without_a_record_counts_as_the_present_version() -> None:
    facts = world(
        exam("x-c02", code="XYZ-C02", validity_months=36),
        replaced=[replaced("xyz-c01", "xyz-c02", new_certification="x-c02", ended_on="2026-01")],
    )
    assert read_holdings(facts, ("XYZ-C01",), TODAY).covers(facts, "x-c02")
