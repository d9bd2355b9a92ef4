"""What job titles mean: roles, plain work, other occupations, nothing."""

import pytest
from shipped_facts import facts

from knowledge.errors import AmbiguousName, UnknownId
from tools.reading.field_wish import find_field_wish
from tools.reading.titles import find_role, resolve_role
from tools.reading.titles_in_text import find_titles

ROLES = {
    "AI Architect": ("ai-architect", ""),
    "ai_engineer": ("ai-engineer", ""),
    "ml-engineer": ("ml-engineer", ""),
    "Sr. GenAI Engineer": ("genai-engineer", "senior"),
    "Lead ML Engineer": ("ml-engineer", "lead"),
    "Senior AI Engineer": ("senior-ai-engineer", "senior"),
    "AI/ML Engineer": ("ai-engineer", ""),
    "Engineer, AI": ("ai-engineer", ""),
    "Senior Java Developer": ("software-engineer", "senior"),
    "Full-stack Developer (MERN)": ("software-engineer", ""),
    "C# Developer": ("software-engineer", ""),
    "SDE-2": ("software-engineer", "mid"),
    "Head of Data Science": ("data-scientist", "head"),
    "Data Analyst Intern": ("data-analyst", "intern"),
    "ML Engineer at Google": ("ml-engineer", ""),
    "Staff Software Engineer - Payments": ("software-engineer", "staff"),
    "Machne Lerning Enginer": ("ml-engineer", ""),
    "AI arcitect": ("ai-architect", ""),
    "ingeniero de IA": ("ai-engineer", ""),
    "KI-Ingenieur": ("ai-engineer", ""),
    "analista de datos": ("data-analyst", ""),
}


@pytest.mark.parametrize(("title", "expected"), ROLES.items())
def test_title_leads_to_its_role_with_the_seniority_word_apart(title: str, expected: tuple[str, str]) -> None:
    found = resolve_role(title, facts())
    assert (found.role, found.seniority) == expected


@pytest.mark.parametrize(
    "title",
    ["wedding photographer", "landscape architect", "train driver", "chemical engineer", "Sales manager", "", "???"],
)
def test_title_outside_the_field_is_none_and_not_the_nearest_role(title: str) -> None:
    assert find_role(title, facts()) is None
    with pytest.raises(UnknownId):
        resolve_role(title, facts())


@pytest.mark.parametrize(
    ("title", "background"),
    [
        ("School teacher", "school-teacher"),
        ("maths teacher", "school-teacher"),
        ("ICU nurse", "nurse"),
        ("PhD physics", "physicist"),
    ],
)
def test_occupation_outside_the_field_is_a_background_without_a_role(title: str, background: str) -> None:
    found = resolve_role(title, facts())
    assert (found.kind, found.role, found.background) == ("background", None, background)


@pytest.mark.parametrize("title", ["Business Analyst", "AI Consultant", "Senior AI Consultant", "AI Trainer"])
def test_ambiguous_title_asks_instead_of_guessing(title: str) -> None:
    with pytest.raises(AmbiguousName) as raised:
        resolve_role(title, facts())
    assert raised.value.choices
    assert raised.value.question.endswith("?")


def test_every_canonical_title_of_the_shipped_roles_leads_to_its_own_role_or_is_asked_about() -> None:
    knowledge = facts()
    wrong = []
    for role in knowledge.roles.values():
        try:
            found = resolve_role(role.title, knowledge)
        except AmbiguousName:
            continue
        if found.role != role.id:
            wrong.append((role.title, found.role))
    assert wrong == []


def test_title_with_a_namesake_in_ai_names_it_as_runner_up() -> None:
    found = resolve_role("Project manager", facts())
    assert (found.kind, found.background, found.runner_up) == ("background", "project-manager", "ai-project-manager")


def test_one_word_wish_is_taken_with_little_confidence_and_a_runner_up() -> None:
    found = resolve_role("architect", facts())
    assert (found.role, found.runner_up) == ("ai-architect", "solutions-architect")
    assert found.confidence < 0.75


USES = {
    "Cloud engineer in the UK who wants architect": [("cloud-engineer", "current"), ("ai-architect", "goal")],
    "was a teacher, now data analyst at a bank, goal ML engineer": [
        ("school-teacher", "past"),
        ("data-analyst", "current"),
        ("ml-engineer", "goal"),
    ],
    "from Java developer to AI architect": [("software-engineer", "current"), ("ai-architect", "goal")],
    "should I become AI engineer or ML engineer?": [("ai-engineer", "goal"), ("ml-engineer", "goal")],
    "My boss is an AI architect": [("ai-architect", "other")],
    "I work with data scientists and ML engineers": [("data-scientist", "other"), ("ml-engineer", "other")],
    "machne learning enginer banna hai": [("ml-engineer", "goal")],
    "I used to be a lawyer": [("lawyer", "past")],
    "I'm a senior java dev at a bank": [("software-engineer", "current")],
    "worked as ML Engineer then moved to PM": [("ml-engineer", "past"), ("product-manager", "current")],
    "want to become AI architect": [("ai-architect", "goal")],
    "my manager is a data scientist": [("data-scientist", "other")],
    "Senior Data Scientist | ACME GmbH | 2019 - now": [("data-scientist", "current")],
    "Currently QA lead at Infosys, earlier manual tester": [("ai-qa-engineer", "current"), ("manual-tester", "past")],
    "I interviewed data scientists for my thesis": [("data-scientist", "other")],
    "I no longer want to be a lawyer": [("lawyer", "unwanted")],
    "Hired as a junior dev, now senior software engineer": [
        ("software-engineer", "past"),
        ("software-engineer", "current"),
    ],
    "moved from teacher to data analyst": [("school-teacher", "past"), ("data-analyst", "current")],
    "my dad is a doctor, my mom a teacher": [("doctor", "other"), ("school-teacher", "other")],
    "Je suis développeur web, je veux devenir ingénieur IA": [
        ("software-engineer", "current"),
        ("ai-engineer", "goal"),
    ],
}


@pytest.mark.parametrize(("text", "expected"), USES.items())
def test_title_in_a_sentence_is_told_apart_by_the_words_around_it(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_titles(text, facts())
    assert [
        ((title.match.role or title.match.background) if title.match else None, title.use) for title in found
    ] == expected


def test_words_before_a_title_are_no_part_of_it() -> None:
    (title,) = find_titles("completed a bootcamp, hopeful data engineer", facts())
    assert title.words == "data engineer"


def test_wish_for_a_field_is_a_wish_for_its_usual_role_and_learning_it_is_not() -> None:
    wish = find_field_wish("DevOps se MLOps jaana hai", facts())
    assert wish is not None
    assert wish.match is not None
    assert wish.match.role == "mlops-engineer"
    assert find_field_wish("I want to take a GenAI course", facts()) is None
