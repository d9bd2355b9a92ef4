"""The interview asks what changes the plan most, nothing twice and nothing told, and stops early."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from statistics import median
from typing import Any

import pytest
from advised_people import PEOPLE, TODAY
from hypothesis import given, settings
from hypothesis import strategies as st
from interviewed import after_cv, interview, skill

from knowledge.load import load
from tools.asking.question_bank import ENTRIES
from tools.interview import LIMIT_AFTER_CV, LIMIT_FROM_NOTHING, question_for, untold
from tools.profile import Money, Origin, Profile
from tools.toolbox import Toolbox

FACTS = load()
DEVELOPER: dict[str, Any] = {"current_role": "software-engineer", "current_title": "Java developer"}

STYLES: tuple[tuple[str, ...], ...] = (
    (),
    ("current_role", "background", "current_title", "seniority", "years_experience"),
    ("current_role", "background", "years_experience", "country", "hours_per_week", "horizon_weeks", "skills"),
)
"""What people tell with the very first answer: the goal alone, their work too, nearly everything."""


def next_key(asked: tuple[str, ...] = (), **facts: Any) -> str:
    question = question_for(Profile(**facts), asked, FACTS, TODAY)
    return "" if question.done else question.key


def all_keys(asked: tuple[str, ...] = (), **facts: Any) -> list[str]:
    keys = list(asked)
    while key := next_key(tuple(keys), **{**facts, "skipped": (*facts.get("skipped", ()), *keys)}):
        keys.append(key)
    return keys[len(asked) :]


def test_question_answered_with_something_else_is_asked_again_once() -> None:
    known = {**DEVELOPER, "goals": ("ai-engineer",), "years_experience": 7}
    again = next_key(("goal", "budget"), **known)
    assert again == "budget:again"
    assert next_key(("goal", "budget", again), **known) not in ("budget", "budget:again")
    assert next_key(("goal", "budget"), **known, skipped=("budget",)) != "budget:again"


def test_first_question_from_nothing_is_open_and_about_the_goal() -> None:
    question = question_for(Profile(), (), FACTS, TODAY)
    assert question.slot == "goal"
    assert "in your own words" in question.text


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
@pytest.mark.parametrize("first", STYLES, ids=["terse", "some", "wordy"])
def test_interview_stays_within_ten_questions_and_asks_nothing_twice(person: Any, first: tuple[str, ...]) -> None:
    asked = interview(person.profile, FACTS, TODAY, first)
    assert len(asked) <= LIMIT_FROM_NOTHING
    assert len(set(asked)) == len(asked)


def test_half_of_all_interviews_need_six_questions_at_most() -> None:
    lengths = [len(interview(person.profile, FACTS, TODAY, first)) for person in PEOPLE for first in STYLES]
    assert median(lengths) <= 6


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_after_a_cv_four_questions_are_the_most(person: Any) -> None:
    known = after_cv(person.profile, "current_role", "background", "years_experience", "skills")
    assert len(interview(person.profile, FACTS, TODAY, known=known)) <= LIMIT_AFTER_CV


def test_nothing_told_is_asked_again() -> None:
    told = {
        **DEVELOPER,
        "goals": ("ai-engineer",),
        "years_experience": 6,
        "country": "IN",
        "hours_per_week": 8,
        "horizon_weeks": 52,
        "skills": (skill("java"), skill("sql"), skill("docker")),
    }
    keys = all_keys(**told)
    assert not {"goal", "current_role", "years_experience", "country", "hours_per_week", "horizon", "skills"} & {*keys}
    assert keys[0] == "production"


def test_answer_without_a_value_counts_as_told() -> None:
    undecided = {"origins": {"goals": Origin(how="said", words="no idea yet")}, **DEVELOPER}
    assert "goal" not in all_keys(**undecided)


def test_skipped_question_is_not_asked_again_and_its_default_is_named() -> None:
    profile = Profile(**DEVELOPER, goals=("ai-engineer",), skipped=("hours_per_week",))
    assert "hours_per_week" not in all_keys(**DEVELOPER, goals=("ai-engineer",), skipped=("hours_per_week",))
    assert [entry.slot for entry in untold(profile, ())] == ["hours_per_week"]


def test_code_is_asked_about_early_of_someone_undecided_and_not_of_someone_with_one_goal() -> None:
    assert next_key(("goal",), **DEVELOPER, years_experience=5) == "wants_code"
    assert "wants_code" not in all_keys(("goal",), **DEVELOPER, years_experience=5, goals=("ai-engineer",))


def test_code_is_asked_about_early_of_someone_outside_the_field() -> None:
    asked = ("goal", "current_role")
    assert next_key(asked, background="school-teacher", years_experience=9, goals=("ai-engineer",)) == "wants_code"


def test_decision_gate_is_asked_only_where_an_architect_or_lead_role_is_wished_for() -> None:
    told = {**DEVELOPER, "years_experience": 6}
    assert "decision" in all_keys(("goal",), **told, goals=("ai-architect",))
    assert "decision" not in all_keys(("goal",), **told, goals=("ai-engineer",))


def test_production_gate_is_not_asked_of_beginners_children_or_governance_goals() -> None:
    assert "production" in all_keys(("goal",), **DEVELOPER, years_experience=3, goals=("ml-engineer",))
    assert "production" not in all_keys(("goal",), years_experience=0, goals=("ml-engineer",))
    assert "production" not in all_keys(("goal",), minor=True, goals=("ml-engineer",))
    assert "production" not in all_keys(("goal",), background="lawyer", goals=("ai-governance-specialist",))


def test_a_child_is_not_asked_about_money_employers_or_years_of_work() -> None:
    keys = all_keys(minor=True, goals=("ai-engineer",))
    assert not {"budget", "employer_support", "years_experience", "salary_current", "decision"} & {*keys}


def test_pay_is_never_asked_for() -> None:
    assert not {"salary_current", "salary_wanted", "name"} & {entry.slot for entry in ENTRIES}


def test_goal_outside_the_field_ends_the_interview_after_the_country() -> None:
    assert all_keys(out_of_field="pastry chef") == ["country"]
    assert all_keys(out_of_field="pastry chef", country="FR") == []


def test_taste_is_asked_only_of_people_torn_between_roles() -> None:
    told: dict[str, Any] = {
        **DEVELOPER,
        "years_experience": 6,
        "wants_code": "some",
        "production": True,
        "decision": False,
        "hours_per_week": 8,
        "horizon_weeks": 52,
        "country": "IN",
        "skills": (skill("java"), skill("sql"), skill("docker")),
    }
    torn = question_for(Profile(**told, goals=("ai-engineer", "ai-architect")), ("goal",), FACTS, TODAY)
    assert (torn.slot, len(torn.items)) == ("preferences", 3)
    assert "preferences" not in all_keys(("goal",), **told, goals=("ai-engineer",))


def test_contradiction_comes_first_and_once() -> None:
    told = {**DEVELOPER, "years_experience": 2, "years_ai": 9}
    first = question_for(Profile(**told), ("goal",), FACTS, TODAY)
    assert first.key == "contradiction:years_ai"
    assert "9 years with AI" in first.text
    assert next_key(("goal", first.key), **told) != first.key


def test_every_question_says_why_it_is_asked_and_what_happens_without_an_answer() -> None:
    for entry in ENTRIES:
        assert entry.why
        assert entry.default
        assert entry.simple
        assert entry.question in FACTS.interview_questions


def test_question_worth_nothing_in_the_facts_would_not_outrank_one_worth_much() -> None:
    by_worth = {entry.slot: FACTS.interview_questions[entry.question].value for entry in ENTRIES}
    keys = all_keys(("goal",), **DEVELOPER, years_experience=6, goals=("ai-engineer",))
    worths = [by_worth[key] for key in keys]
    assert worths == sorted(worths, key=["high", "medium", "low"].index)


def test_tool_gives_the_same_question_and_its_text_is_complete() -> None:
    tools = Toolbox(FACTS)
    result = tools.call("next_question", {"profile": {"goals": ["ai-engineer"]}, "asked": ["goal"]}, TODAY)
    assert result == question_for(Profile(goals=("ai-engineer",)), ("goal",), FACTS, TODAY)
    text = tools.text("next_question", result)
    assert "Why I ask" in text
    assert "If you skip it" in text


def test_name_changes_no_question() -> None:
    told: dict[str, Any] = {**DEVELOPER, "years_experience": 6, "goals": ("ai-engineer",)}
    assert all_keys(**told, name="Priya") == all_keys(**told, name="Peter") == all_keys(**told)


@settings(max_examples=60, deadline=None)
@given(
    goals=st.lists(st.sampled_from(["ai-engineer", "ai-architect", "data-engineer"]), max_size=2, unique=True),
    years=st.none() | st.integers(0, 40),
    years_ai=st.none() | st.integers(0, 40),
    hours=st.none() | st.integers(0, 80),
    wants=st.none() | st.sampled_from(["most", "some", "none"]),
    minor=st.booleans(),
    country=st.none() | st.sampled_from(["IN", "US", "KE"]),
    budget=st.none() | st.just(Money(amount=0, currency="USD")),
    deadline=st.none() | st.dates(date(2025, 1, 1), date(2030, 1, 1)),
)
def test_any_interview_ends_without_repeating_itself(
    goals: list[str], years: int | None, years_ai: int | None, hours: int | None, wants: Any, minor: bool, **facts: Any
) -> None:
    keys = all_keys(
        goals=tuple(goals),
        years_experience=years,
        years_ai=years_ai,
        hours_per_week=hours,
        wants_code=wants,
        minor=minor,
        **facts,
    )
    assert len(keys) <= LIMIT_FROM_NOTHING
    assert len(set(keys)) == len(keys)


def test_more_is_asked_of_someone_who_tells_less() -> None:
    person = replace(PEOPLE[1]).profile
    assert len(interview(person, FACTS, TODAY, STYLES[2])) < len(interview(person, FACTS, TODAY))
