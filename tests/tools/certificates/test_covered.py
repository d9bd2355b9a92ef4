"""What a held certification makes needless, and under which name a holding is shown."""

from __future__ import annotations

import pytest
from certification_worlds import TODAY, exam, world

from knowledge.load import load
from tools.certificates.covered import covered_by, covers, has_versions, held_name
from tools.certifications import certification_plan
from tools.profile import HeldCertification

KNOWLEDGE = load()
UNDATED = HeldCertification(certification="aws-sap-c03", words="AWS Certified Solutions Architect - Professional")


def test_what_is_required_all_the_way_down_is_covered() -> None:
    facts = world(
        exam("low", level="foundational"),
        exam("mid", requires=("low",), requires_logic="all"),
        exam("top", level="professional", requires=("mid",), requires_logic="all"),
    )
    assert covered_by(facts, ("top",), "low") == "top"
    assert covered_by(facts, ("low",), "top") == ""


def test_one_of_several_requirements_is_not_known_to_be_held() -> None:
    facts = world(exam("one"), exam("two"), exam("top", requires=("one", "two"), requires_logic="any", skills=()))
    assert not covers(facts, "top", "one")


def test_advised_exam_of_the_same_level_is_not_covered_and_a_lower_one_is() -> None:
    facts = world(exam("peer"), exam("low", level="foundational"), exam("top", recommended_prior=("peer", "low")))
    assert not covers(facts, "top", "peer")
    assert covers(facts, "top", "low")


def test_lower_exam_of_the_same_provider_on_nothing_new_is_covered() -> None:
    facts = world(
        exam("top", level="professional", skills=("building", "testing")),
        exam("low", skills=("testing",)),
        exam("other", skills=("testing", "selling")),
        exam("elsewhere", provider="Oracle", skills=("testing",)),
    )
    assert [name for name in ("low", "other", "elsewhere") if covers(facts, "top", name)] == ["low"]


@pytest.mark.parametrize(
    ("held", "below"),
    [
        ("OGEA-103", "togaf-101"),
        ("OGEA-103", "togaf-102"),
        ("AWS Certified Solutions Architect - Professional", "aws-saa-c03"),
        ("AZ-305 (2026-01)", "ms-az-104"),
    ],
)
def test_path_skips_what_a_held_one_covers(held: str, below: str) -> None:
    path = certification_plan(KNOWLEDGE, "enterprise-architect", (held,), TODAY)
    found = [step for step in path.steps if step.certification == below]
    assert all(step.verdict == "skip" and step.reason.startswith("Covered by what you hold") for step in found)
    assert found or below == "ms-az-104"


def test_undated_holding_of_a_changed_exam_shows_no_version_and_asks_for_the_day() -> None:
    path = certification_plan(KNOWLEDGE, "ai-architect", (UNDATED,), TODAY)
    assert (path.held[0].name, path.held[0].code) == ("AWS Certified Solutions Architect - Professional", "")
    assert any("When did you earn" in question for question in path.questions)
    dated = certification_plan(KNOWLEDGE, "ai-architect", ("SAP-C03 (2026-11-18)",), TODAY)
    assert dated.held[0].code == "SAP-C03"
    assert not any("When did you earn" in question for question in dated.questions)


def test_name_keeps_its_version_where_the_day_is_known() -> None:
    assert has_versions(KNOWLEDGE, "aws-sap-c03")
    assert held_name(KNOWLEDGE, "aws-sap-c03", is_dated=True).endswith("(C03)")
    assert held_name(KNOWLEDGE, "ms-az-104", is_dated=False) == KNOWLEDGE.certifications["ms-az-104"].name
