"""What is said beside a verdict: beta, advised experience, old facts, another cloud."""

from __future__ import annotations

from typing import Any

import pytest
from certification_worlds import TODAY, exam, world

from knowledge.load import load
from tools.certificates.answer import CertificationStep
from tools.certificates.caveats import other_cloud
from tools.certificates.cost import study_hours
from tools.certifications import certification_plan

KNOWLEDGE = load()


def taken(**facts: Any) -> CertificationStep:
    world_of_one = world(exam("one", **facts))
    (step,) = certification_plan(world_of_one, "maker", (), TODAY, weeks_hours=10.0, years=3).taken()
    return step


def test_exam_in_beta_says_so_in_its_reason() -> None:
    step = taken(status_seen="beta", beta_start="2026-09-29", launch_date="2027-01-14")
    assert "in beta" in step.reason
    assert "2027-01-14" in step.reason
    assert "check" in step.reason


def test_advised_experience_beyond_the_persons_stands_in_the_reason() -> None:
    assert "The provider advises 4 years of making" in taken(recommended_experience="4 years of making").reason
    assert "advises" not in taken(recommended_experience="2 years of making").reason


def test_old_facts_are_dated_in_reason_and_warning() -> None:
    step = taken(as_of="2026-05-21")
    assert "read on 2026-05-21: check it" in step.reason
    assert any("Read on 2026-05-21: check it" in warning for warning in step.warnings)
    assert "read on" not in taken(as_of="2026-11-01").reason


@pytest.mark.parametrize(
    ("role", "provider", "name", "day"),
    [
        ("ml-engineer", "Databricks", "dbx-ml-assoc", "2026-05-21"),
        ("mlops-engineer", "HashiCorp", "hc-tf-004", "2026-01-08"),
    ],
)
def test_shipped_facts_that_are_old_say_when_they_were_read(role: str, provider: str, name: str, day: str) -> None:
    path = certification_plan(KNOWLEDGE, role, (), TODAY, providers=(provider,))
    step = next(step for step in path.steps if step.certification == name)
    assert f"Read on {day}: check it" in " ".join(step.warnings)
    assert step.verdict != "take" or f"read on {day}: check it" in step.reason


@pytest.mark.parametrize(
    ("levels", "waits"),
    [
        ({"azure": 3.0}, True),
        ({"azure": 3.0, "aws": 1.5}, False),
        ({"azure": 1.0}, False),
        ({"aws": 3.0, "azure": 3.0}, False),
        ({}, False),
    ],
)
def test_exam_of_a_cloud_the_person_does_not_use_waits(levels: dict[str, float], waits: bool) -> None:
    why = other_cloud(KNOWLEDGE, KNOWLEDGE.certifications["aws-saa-c03"], levels, ())
    assert bool(why) == waits
    if waits:
        assert "You work with Azure" in why


def test_exam_of_another_cloud_is_later_in_the_path_unless_its_provider_was_named() -> None:
    levels = {"azure": 3.0, "python": 3.0}
    path = certification_plan(KNOWLEDGE, "ai-engineer", (), TODAY, weeks_hours=8.0, levels=levels, years=6)
    step = next(step for step in path.steps if step.certification == "aws-mla-c02")
    assert step.verdict == "later"
    assert "services of AWS" in step.reason
    named = certification_plan(KNOWLEDGE, "ai-engineer", (), TODAY, levels=levels, providers=("AWS",), years=6)
    assert not any("You work with Azure" in step.reason for step in named.steps)


def test_exam_that_asks_for_no_service_of_a_cloud_waits_for_nobody() -> None:
    assert other_cloud(KNOWLEDGE, KNOWLEDGE.certifications["ms-pl-300"], {"aws": 4.0}, ()) == ""


def test_share_of_the_weekly_hours_is_assumed_only_where_no_cap_is_given() -> None:
    facts = world(exam("one"))
    with_cap = certification_plan(facts, "maker", (), TODAY, weeks_hours=10.0, hours_cap=60.0)
    without = certification_plan(facts, "maker", (), TODAY, weeks_hours=10.0)
    assert any("At most 60 hours in all go to exams" in line for line in with_cap.assumptions)
    assert not any("40%" in line for line in with_cap.assumptions)
    assert any("At most 40% of the weekly hours" in line for line in without.assumptions)


def test_no_name_of_a_site_is_shown_as_the_basis_of_study_hours() -> None:
    for name in KNOWLEDGE.certifications:
        basis = study_hours(KNOWLEDGE, name).basis.casefold()
        assert not any(site in basis for site in ("quidproquo", "cert_compass", "hybridcloudworks", "peer"))
