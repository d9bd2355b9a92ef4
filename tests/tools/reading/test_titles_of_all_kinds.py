"""Titles as people write them: abbreviations, other languages, brackets, slips, and words that only look technical."""

from __future__ import annotations

import pytest
from shipped_facts import facts

from tools.reading.titles import find_role

ROLES = {
    "Lead SRE": "devops-engineer",
    "Senior SSE, payments team": "software-engineer",
    "TPM, GenAI programmes": "ai-project-manager",
    "DS II - Pricing": "data-scientist",
    "LLM Ops": "mlops-engineer",
    "Data Scientist (NLP)": "data-scientist",
    "Software Engineer, Machine Learning": "ml-engineer",
    "Manager, Data Engineering": "data-engineer",
    "Director, Data Science": "data-scientist",
    "Data & AI Architect": "ai-architect",
    "[Remote] Prompt Engineer, 6-month contract": "prompt-engineer",
    "Engineer, Site Reliability": "devops-engineer",
    "Softwareentwicklerin Java (m/w/d)": "software-engineer",
    "Backend-Entwickler:in": "software-engineer",
    "Lösungsarchitekt": "solutions-architect",
    "Ingénieur vision par ordinateur": "cv-engineer",
    "Analista de dados": "data-analyst",
    "Científica de datos": "data-scientist",
    "Inżynier danych": "data-engineer",
    "Makine öğrenimi mühendisi": "ml-engineer",
    "Аналитик данных": "data-analyst",
    "机器学习工程师": "ml-engineer",
    "Machien Learning Engineer": "ml-engineer",
    "Senoir data enginer": "data-engineer",
    "Biomedical AI Engineer": "ai-engineer",
    "Tableau Developer": "analytics-engineer",
    "QA Lead": "ai-qa-engineer",
}
OUTSIDE = (
    "Rust-proofing technician",
    "Docker at the container port",
    "Cloud kitchen manager",
    "Python breeder at a reptile zoo",
    "Pipeline engineer (oil & gas)",
    "Infrastructure engineer, highways",
    "Research scientist, plant breeding",
    "AI Hardware Engineer",
    "AI Recruiter",
    "Data centre cleaner",
    "CNC programmer",
    "Developer of commercial property",
    "Security guard",
    "Lead singer",
    "Head nurse",
    "Staff writer",
    "Ingeniero civil",
    "Architecte d'intérieur",
    "kierowca ciężarówki",
    "Professor of machine learning",
    "Quality engineer",
)


@pytest.mark.parametrize(("title", "role"), ROLES.items())
def test_title_leads_to_its_role(title: str, role: str) -> None:
    found = find_role(title, facts())
    assert found is not None
    assert found.role == role


@pytest.mark.parametrize("title", OUTSIDE)
def test_words_that_look_technical_make_no_role(title: str) -> None:
    found = find_role(title, facts())
    assert found is None or found.role is None


def test_two_titles_in_one_line_are_the_first_and_its_runner_up() -> None:
    found = find_role("Data Scientist / ML Engineer", facts())
    assert found is not None
    assert (found.role, found.runner_up) == ("data-scientist", "ml-engineer")
    assert found.confidence < 0.8


def test_plain_testing_work_is_a_goal_and_as_a_present_job_a_background() -> None:
    for title in ("QA Engineer", "Software tester", "SDET"):
        found = find_role(title, facts())
        assert found is not None
        assert (found.kind, found.role, found.background) == ("plain", "ai-qa-engineer", "manual-tester")


def test_what_follows_the_title_says_more_only_where_the_title_is_broad() -> None:
    broad, narrow = find_role("Software Engineer - Data Platform", facts()), find_role("Data Scientist - AWS", facts())
    assert broad is not None
    assert narrow is not None
    assert (broad.role, narrow.role) == ("data-engineer", "data-scientist")


def test_the_employer_is_no_part_of_the_title() -> None:
    found = find_role("Backend Engineer at Robotics AI Labs", facts())
    assert found is not None
    assert found.role == "software-engineer"


def test_confidence_falls_with_what_was_guessed() -> None:
    titles = ("ML Engineer", "Senior ML Engineer", "Krypton ML Engineer", "ML Enginneer Krypton")
    sure = [found.confidence for title in titles if (found := find_role(title, facts()))]
    assert len(sure) == len(titles)
    assert sure == sorted(sure, reverse=True)
    assert sure[0] == 1.0
    assert sure[-1] >= 0.5
