"""Any code, name or shorthand to a certification."""

from __future__ import annotations

from datetime import date

import pytest
from certification_worlds import TODAY, exam, replaced, world

from knowledge.load import load
from tools.certificates.names import resolve_certification

KNOWLEDGE = load()


@pytest.mark.parametrize(
    ("given", "certification"),
    [
        ("AI-103", "ms-ai-103"),
        ("ai103", "ms-ai-103"),
        ("exam AI 103", "ms-ai-103"),
        ("AWS SAA", "aws-saa-c03"),
        ("SAA", "aws-saa-c03"),
        ("AWS SAP", "aws-sap-c03"),
        ("AWS Certified Solutions Architect Associate", "aws-saa-c03"),
        ("Azure Solutions Architect (AZ-305)", "ms-az-305"),
        ("Certified Kubernetes Administrator", "cncf-cka"),
        ("Google PMLE", "gcp-pmle"),
        ("Databricks Machine Learning Associate", "dbx-ml-assoc"),
        ("Security+", "comptia-sy0-701"),
        ("TOGAF", "togaf-103"),
        ("AI Practitioner", "aws-aif-c01"),
        ("ME1-C02", "aws-mla-c02"),
    ],
)
def test_what_people_write_leads_to_the_certification(given: str, certification: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert (named.kind, named.certification) == ("known", certification)


@pytest.mark.parametrize(
    ("given", "certification"),
    [
        ("AI-102", "ms-ai-103"),
        ("Azure AI Engineer Associate", "ms-ai-103"),
        ("AI-100", "ms-ai-103"),
        ("SAP-C01", "aws-sap-c03"),
        ("SAP-C02", "aws-sap-c03"),
        ("MLS-C01", "aws-mla-c02"),
        ("Terraform-002", "hc-tf-004"),
        ("CCA-F", "anth-ccar-f"),
    ],
)
def test_an_old_code_leads_to_its_successor_along_the_chain(given: str, certification: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert (named.kind, named.certification) == ("replaced", certification)
    assert named.successors


def test_the_kind_of_succession_is_said() -> None:
    assert resolve_certification(KNOWLEDGE, "MLS-C01", TODAY).successors[0].kind == "closest"
    assert "not a one-to-one successor" in resolve_certification(KNOWLEDGE, "MLS-C01", TODAY).message
    assert [link.old_code for link in resolve_certification(KNOWLEDGE, "AI-100", TODAY).successors] == [
        "AI-100",
        "AI-102",
    ]


@pytest.mark.parametrize(
    "given",
    [
        "AIP",
        "AIP cert",
        "AWS AIP",
        "CCA",
        "CCA certification",
        "the CCA exam",
        "Claude Certified Architect",
        "AWS Solutions Architect",
    ],
)
def test_ambiguous_shorthand_asks_which_one(given: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert named.kind == "ambiguous"
    assert len(named.choices) > 1
    assert named.question.endswith("?")


@pytest.mark.parametrize("given", ["SAA-C04", "AWS SAA-C04 exam", "Google Cloud GenAI Engineer"])
def test_a_code_known_not_to_exist_is_said_not_to_exist(given: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert named.kind == "does-not-exist"
    assert not named.certification
    assert "does not exist" in named.message


@pytest.mark.parametrize("given", ["QQQ-77", "SAA-C05", "PMP", "", "x" * 5000])
def test_an_unknown_code_is_said_not_to_be_known(given: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert named.kind == "unknown"
    assert not named.certification
    assert named.message.startswith("I do not know this one")
    assert len(named.message) < 300


@pytest.mark.parametrize("given", ["PL-600", "MB-240", "TensorFlow Developer Certificate"])
def test_an_ended_exam_without_successor_is_said_to_have_none(given: str) -> None:
    named = resolve_certification(KNOWLEDGE, given, TODAY)
    assert named.kind == "ended"
    assert not named.certification


def test_what_is_no_certification_is_said_to_be_none() -> None:
    assert resolve_certification(KNOWLEDGE, "OpenAI Academy certificate", TODAY).kind == "not-covered"


def test_the_answer_depends_on_the_day() -> None:
    assert resolve_certification(KNOWLEDGE, "AI-102", date(2026, 6, 30)).kind == "known"
    assert resolve_certification(KNOWLEDGE, "AI-102", date(2026, 7, 1)).certification == "ms-ai-103"


def test_every_code_and_name_of_the_shipped_facts_is_understood() -> None:
    for fact in KNOWLEDGE.certifications.values():
        for given in filter(None, (fact.id, fact.code, fact.name)):
            named = resolve_certification(KNOWLEDGE, given, TODAY)
            assert named.kind in ("known", "replaced", "ended"), given


def test_a_circle_of_successors_comes_to_an_end() -> None:
    facts = world(
        exam("a-1", status_seen="retired"),
        replaced=[
            replaced("a-1", "b-1", old_certification="a-1"),
            replaced("b-1", "a-1", new_certification="a-1"),
        ],
    )
    assert resolve_certification(facts, "A-1", TODAY).kind == "replaced"


def test_question_which_one_names_only_certifications_of_that_maker() -> None:
    choices = resolve_certification(KNOWLEDGE, "Claude Certified Architect", TODAY).choices
    assert len(choices) == 2
    assert all("Claude Certified Architect" in choice for choice in choices)


@pytest.mark.parametrize(
    ("given", "nearest"), [("AI-104", "AI-103"), ("AZ-306", "AZ-305"), ("AI-1030", "AI-103"), ("DP-999", "DP-900")]
)
def test_unknown_code_is_answered_with_the_nearest_of_its_family(given: str, nearest: str) -> None:
    found = resolve_certification(KNOWLEDGE, given, TODAY)
    assert found.choices[0] == nearest
    assert all(choice.startswith(nearest[:2]) for choice in found.choices)


@pytest.mark.parametrize("given", ["Plumber", "asdf", "driving licence", "QQQ-77"])
def test_nothing_is_suggested_where_nothing_is_near(given: str) -> None:
    assert resolve_certification(KNOWLEDGE, given, TODAY).choices == ()
