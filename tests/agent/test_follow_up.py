"""What people ask after the plan is found in their own words, and a statement about themselves is left alone."""

from __future__ import annotations

import pytest

from agent.follow_up import look_up, understand
from agent.intents import Intent
from knowledge.load import load

FACTS = load()


def intent(text: str) -> Intent:
    found = understand(text, FACTS)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what if I had 5 hours", "what if"),
        ("What if I moved to Germany?", "what if"),
        ("suppose I learn Docker first", "what if"),
        ("keep it", "keep"),
        ("yes, keep that", "keep"),
        ("compare with ML engineer", "compare"),
        ("why not architect", "why not"),
        ("show the sources", "sources"),
        ("where do these figures come from?", "sources"),
        ("change my country", "change"),
        ("my budget is wrong", "change"),
        ("what does an AI architect pay", "pay"),
        ("salary of data scientist in Germany", "pay"),
        ("AZ-305", "certification"),
        ("is the AIP exam worth it?", "certification"),
        ("what do I lack for MLOps engineer", "gap"),
        ("/help", "help"),
        ("help", "help"),
        ("/PLAN", "plan"),
        ("show me the plan", "plan"),
        ("/profile", "profile"),
        ("undo", "undo"),
        ("/quit", "quit"),
        ("bye", "quit"),
        ("thanks a lot", "thanks"),
        ("are you a human?", "program"),
        ("where are my answers stored?", "privacy"),
    ],
)
def test_intent_is_found(text: str, kind: str) -> None:
    assert intent(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "I hold AZ-900",
        "I passed SAA-C03 in May",
        "I moved to Canada",
        "I have 5 hours a week now",
        "my employer pays for exams",
        "I know Python well",
        "/nonsense",
        "",
        "asdf qwer",
    ],
)
def test_statement_is_no_question(text: str) -> None:
    assert understand(text, FACTS) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what should I do on Monday?", "week"),
        ("what should I do next week", "week"),
        ("what now?", "week"),
        ("ok, what next", "week"),
        ("what is the first step", "week"),
        ("where do I start?", "week"),
        ("how long will it take?", "time"),
        ("when will I be done", "time"),
        ("is this realistic?", "time"),
        ("how much does it cost?", "cost"),
        ("what will the plan cost me", "cost"),
        ("when do I start applying", "applying"),
        ("why this project", "project"),
        ("why do I need this project?", "project"),
        ("why this role?", "role"),
        ("which exams should I take?", "exams"),
        ("what could go wrong", "risks"),
        ("what comes after", "after"),
        ("who could help me", "support"),
        ("where do I stand?", "standing"),
    ],
)
def test_question_about_the_plan_is_known_by_its_topic(text: str, topic: str) -> None:
    assert (intent(text).kind, intent(text).slot) == ("about", topic)


@pytest.mark.parametrize("text", ["AIP", "the AIP exam?", "CKA", "SAA"])
def test_shorthand_alone_is_a_certification(text: str) -> None:
    assert intent(text).kind == "certification"


@pytest.mark.parametrize(
    "text", ["what if I lived in Kenya", "and with 5 hours?", "5 hours", "could I do it if I had 3 hours"]
)
def test_other_means_are_tried_out(text: str) -> None:
    assert intent(text).kind == "what if"


def test_own_pay_is_asked_for_the_role_behind_as_in_the_country_named() -> None:
    found = intent("what do I earn in Germany as an AI architect")
    assert (found.kind, found.roles, found.country) == ("pay", ("ai-architect",), "DE")
    assert intent("how much would I make in India?").roles == ()
    assert intent("what would I earn as a data engineer in Kenya").roles == ("data-engineer",)


def test_roles_are_found_in_their_own_order() -> None:
    assert intent("compare AI engineer and AI architect").roles == ("ai-engineer", "ai-architect")
    assert intent("ML engineer vs data engineer").roles == ("ml-engineer", "data-engineer")
    assert intent("why not a machine learning engineer?").roles == ("ml-engineer",)


def test_role_that_nobody_knows_is_named_and_not_guessed() -> None:
    assert intent("compare with wizard of oz").unclear == ("wizard of oz",)


def test_country_and_years_are_taken_from_the_question() -> None:
    found = intent("what does a data scientist with 5 years earn in the United Kingdom?")
    assert (found.roles, found.country, found.years) == (("data-scientist",), "GB", 5)


def test_new_value_is_taken_with_the_change() -> None:
    assert (intent("change my country to Germany").slot, intent("change my country to Germany").words) == (
        "country",
        "Germany",
    )
    assert (intent("set my hours to 6").slot, intent("set my hours to 6").words) == ("hours_per_week", "6")
    assert intent("change my hours per week").slot == "hours_per_week"


@pytest.mark.parametrize("text", ["AZ-900", "4 years", "keep it", "what if", "no", "thanks", "why not architect"])
def test_during_the_interview_an_answer_is_never_taken_for_a_question(text: str) -> None:
    assert look_up(text, FACTS) is None


@pytest.mark.parametrize(
    ("text", "kind"), [("what does an AI engineer pay?", "pay"), ("/plan", "plan"), ("are you a robot?", "program")]
)
def test_during_the_interview_commands_and_plain_questions_are_answered(text: str, kind: str) -> None:
    found = look_up(text, FACTS)
    assert found is not None
    assert found.kind == kind
