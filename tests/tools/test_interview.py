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
from interviewed import after_cv, after_interview, interview, skill

from knowledge.load import load
from tools.asking.person import Person
from tools.asking.question_bank import BY_SLOT, ENTRIES
from tools.interview import LIMIT_AFTER_CV, LIMIT_FROM_NOTHING, question_for, ranked, untold
from tools.profile import Money, Origin, Profile
from tools.recommend import recommend
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
    """Questions asked of somebody who answers each, and tells nothing by it."""
    keys = list(asked)
    while key := next_key(tuple(keys), **{**facts, "origins": {**answers(keys), **facts.get("origins", {})}}):
        keys.append(key)
    return keys[len(asked) :]


def answers(keys: list[str]) -> dict[str, Origin]:
    entries = [BY_SLOT[key] for key in keys if key in BY_SLOT]
    return {field: Origin(how="said") for entry in entries for field in entry.fields}


NO_GOAL = ("goal", "goal:again")
"""Asked for the goal twice: who names none then is undecided."""


def test_question_that_is_skipped_counts_twice() -> None:
    known: dict[str, Any] = {**DEVELOPER, "goals": ("ai-engineer",), "years_experience": 7}
    slots = ("wants_code", "skills", "country", "hours_per_week", "production")
    assert question_for(Profile(**known, skipped=slots), slots, FACTS, TODAY).done
    assert not question_for(Profile(**known), slots, FACTS, TODAY).done


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


@pytest.mark.parametrize("first", STYLES, ids=["terse", "some", "wordy"])
def test_half_of_all_interviews_need_six_questions_at_most(first: tuple[str, ...]) -> None:
    assert median(len(interview(person.profile, FACTS, TODAY, first)) for person in PEOPLE) <= 6


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
    assert {"budget", "production"} <= {*keys}


def test_answer_without_a_value_counts_as_told() -> None:
    undecided = {"origins": {"goals": Origin(how="said", words="no idea yet")}, **DEVELOPER}
    assert "goal" not in all_keys(**undecided)


def test_skipped_question_is_not_asked_again_and_its_default_is_named() -> None:
    profile = Profile(**DEVELOPER, goals=("ai-engineer",), skipped=("hours_per_week",))
    assert "hours_per_week" not in all_keys(**DEVELOPER, goals=("ai-engineer",), skipped=("hours_per_week",))
    assert [entry.slot for entry in untold(profile, ())] == ["hours_per_week"]


def test_code_is_asked_about_early_of_someone_undecided_and_not_of_someone_with_one_goal() -> None:
    assert "wants_code" in all_keys(("goal",), **DEVELOPER, years_experience=5)[:2]
    assert "wants_code" not in all_keys(("goal",), **DEVELOPER, years_experience=5, goals=("ai-engineer",))


def test_code_is_asked_about_early_of_someone_outside_the_field() -> None:
    asked = ("goal", "current_role")
    assert "wants_code" in all_keys(asked, background="school-teacher", years_experience=9, goals=("ai-engineer",))[:2]


def test_decision_gate_is_asked_only_where_an_architect_or_lead_role_is_wished_for() -> None:
    told = {**DEVELOPER, "years_experience": 6}
    assert "decision" in all_keys(("goal",), **told, goals=("ai-architect",))
    assert "decision" not in all_keys(("goal",), **told, goals=("ai-engineer",))


def test_production_gate_is_not_asked_of_beginners_children_or_governance_goals() -> None:
    assert "production" in all_keys(("goal",), **DEVELOPER, years_experience=6, goals=("senior-ai-engineer",))
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


def test_taste_is_asked_only_where_it_decides_between_roles() -> None:
    torn = next(person.profile for person in PEOPLE if person.name.startswith("undecided security-minded"))
    question = question_for(torn.model_copy(update={"preferences": {}, "country": "IN"}), NO_GOAL, FACTS, TODAY)
    assert (question.slot, len(question.items)) == ("preferences", 3)
    told: dict[str, Any] = {**DEVELOPER, "years_experience": 5, "wants_code": "some", "production": True}
    assert "preferences" not in all_keys(("goal",), **told, goals=("ai-engineer",))
    # Between these two the gates decide, whatever the taste.
    assert "preferences" not in all_keys(("goal",), **told, decision=False, goals=("ai-engineer", "ai-architect"))


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


def test_what_is_asked_next_is_worth_no_less_than_anything_asked_later() -> None:
    profile = Profile(**DEVELOPER, years_experience=6, goals=("ai-architect",))
    person = Person(profile, FACTS)
    worths = {getattr(item, "slot", ""): worth for worth, item in ranked(person, ("goal",), TODAY)}
    assert worths[next_key(("goal",), **profile.model_dump(exclude_defaults=True))] == max(worths.values())


def test_interview_stops_where_no_answer_would_change_enough() -> None:
    person = next(person for person in PEOPLE if person.name.startswith("nurse"))
    known = person.profile.model_copy(update={"country": "US", "skipped": ("skills", "constraints")})
    question = question_for(known, NO_GOAL, FACTS, TODAY)
    assert question.done
    assert question.reason == "I know enough for a plan."


@pytest.mark.parametrize("first", STYLES, ids=["terse", "some", "wordy"])
def test_questions_asked_suffice_for_the_advice_that_all_answers_together_give(first: tuple[str, ...]) -> None:
    same = 0
    for person in PEOPLE:
        told = recommend(after_interview(person.profile, FACTS, TODAY, first), FACTS, TODAY)
        whole = recommend(person.profile, FACTS, TODAY)
        same += (told.kind, told.target) == (whole.kind, whole.target)
    # Three of 35 lose a detail that was not worth a question, such as a deadline far beyond what is needed.
    assert same >= 32


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


@settings(max_examples=25, deadline=None)
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
