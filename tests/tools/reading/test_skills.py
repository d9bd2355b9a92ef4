"""Which skills a text names and what it claims about them."""

import csv
from datetime import date
from pathlib import Path

import pytest
from shipped_facts import facts

from tools.reading.skill_claims import Job, read_claims
from tools.reading.skills import find_skills

TODAY = date(2026, 11, 23)
SENTENCES = Path(__file__).parents[2] / "data" / "skill_sentences.csv"
CASES = list(csv.DictReader(SENTENCES.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("case", CASES, ids=[case["case_id"] for case in CASES])
@pytest.mark.parametrize("is_casual", [False, True], ids=["cv", "chat"])
def test_sentence_names_the_skills_it_should_and_none_it_should_not(case: dict[str, str], is_casual: bool) -> None:
    found = {skill.skill for skill in find_skills(case["text"], facts(), is_casual)}
    assert {name for name in case["must_find"].split(";") if name} <= found
    assert not found & {name for name in case["must_not_find"].split(";") if name}


def claims(text: str, is_list: bool = False) -> dict[str, tuple[float, str]]:
    found = read_claims(text, facts(), TODAY, is_list=is_list)
    return {read.claim.skill: (read.claim.level, read.claim.evidence) for read in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I write Python and a bit of SQL", {"python": (3, "bare"), "sql": (1, "bare")}),
        (
            "Python well, SQL basics, Docker in production",
            {"python": (3, "bare"), "sql": (2, "bare"), "docker": (3, "described")},
        ),
        ("Python (3/5), SQL: 2, Docker - basic", {"python": (3, "bare"), "sql": (2, "bare"), "docker": (2, "bare")}),
        ("8 years of Java, 2 years of Python", {"java": (4, "described"), "python": (3, "described")}),
        (
            "expert in Python, familiar with Docker and Kubernetes",
            {"python": (5, "bare"), "docker": (2, "bare"), "kubernetes": (2, "bare")},
        ),
        ("strong Python and SQL", {"python": (4, "bare"), "sql": (4, "bare")}),
        ("learning PyTorch", {"pytorch": (1, "bare")}),
        ("Built a RAG app https://github.com/x/y", {"rag": (3, "project")}),
    ],
)
def test_words_around_a_skill_say_how_well_and_how_it_was_shown(
    text: str, expected: dict[str, tuple[float, str]]
) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "no Kubernetes yet",
        "never used AWS, Docker or Terraform",
        "I want to learn RAG",
        "Do I need Kubernetes?",
        "My team uses Terraform",
        "no experience with PyTorch",
        "without Docker experience",
        "Interested in LLMs and agents",
        "I can't code in C++",
        "Kubernetes: none",
    ],
)
def test_missing_wished_and_asked_about_skills_are_no_claims(text: str) -> None:
    assert claims(text) == {}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("no Kubernetes yet, Python 5 years", "python"),
        ("I don't know Kubernetes but I am good at Docker", "docker"),
        ("I want to learn RAG and I know Python", "python"),
        ("What about TensorFlow? I know PyTorch.", "pytorch"),
    ],
)
def test_denial_and_wish_end_where_a_statement_begins(text: str, skill: str) -> None:
    assert list(claims(text)) == [skill]


def test_small_letters_name_a_skill_in_a_chat_and_an_everyday_word_does_not() -> None:
    assert set(claims("i know sql, aws and rag")) == {"sql", "aws", "rag"}
    assert claims("I want to go to production and make things") == {}
    assert set(claims("go, python, docker", is_list=True)) == {"go-lang", "python", "docker"}


def test_skill_of_a_past_job_is_described_and_was_used_until_it_ended() -> None:
    text = "Hadoop clusters"
    (read,) = read_claims(text, facts(), TODAY, is_casual=False, jobs=[Job(0, len(text), date(2018, 6, 1))])
    assert (read.claim.evidence, read.claim.last_used) == ("described", date(2018, 6, 1))


def test_span_that_means_something_else_holds_no_skill() -> None:
    text = "AWS Certified Solutions Architect"
    assert read_claims(text, facts(), TODAY, taken=[(0, len(text))]) == []
