"""What the shipped certifications are said to show: governance of AI only where an exam is about that."""

from __future__ import annotations

import pytest

from knowledge.load import load

KNOWLEDGE = load()
ABOUT_AI_GOVERNANCE = {"ai-governance", "responsible-ai", "ai-management-system", "ai-audit"}


def test_ai_governance_is_shown_only_by_exams_about_it() -> None:
    for fact in (*KNOWLEDGE.certifications.values(), *KNOWLEDGE.free_credentials.values()):
        if "ai-governance" in fact.skills:
            assert ABOUT_AI_GOVERNANCE.intersection(fact.topics), fact.id


@pytest.mark.parametrize("name", ["iapp-aigp", "isaca-aaia", "isaca-aaism", "pecb-42001-li", "comptia-cy0-001"])
def test_exams_about_ai_governance_still_show_it(name: str) -> None:
    assert "ai-governance" in KNOWLEDGE.certifications[name].skills


@pytest.mark.parametrize(
    ("name", "skill"),
    [
        ("togaf-103", "ai-governance"),
        ("isc2-cissp", "ai-risk-management"),
        ("isaca-cism", "compliance-audit"),
        ("dbx-de-pro", "ai-governance"),
    ],
)
def test_exam_of_another_field_shows_nothing_of_it(name: str, skill: str) -> None:
    assert skill not in KNOWLEDGE.certifications[name].skills
