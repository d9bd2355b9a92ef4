"""Calling a tool by name: what is a problem for the caller, and what is a fault of ours."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import Field, ValidationError

from knowledge.base import Knowledge
from knowledge.load import load
from tools.declare import Tool, tool
from tools.evidence import Model, Result
from tools.problem import Problem, ProblemError
from tools.toolbox import HOMES, Toolbox, query_of

TODAY = date(2026, 11, 23)


class Query(Model):
    role: str
    hours: float = Field(default=8, ge=0, le=168, allow_inf_nan=False)
    today: date


class Answer(Result):
    hours: float
    today: date


@tool(as_text=lambda answer: f"{answer.hours} h")
def echo(query: Query, knowledge: Knowledge) -> Answer:
    """Say the hours back."""
    return Answer(hours=query.hours, today=query.today)


@tool(as_text=lambda answer: "")
def broken(query: Query, knowledge: Knowledge) -> Answer:
    """Make a result that is not right."""
    return Answer.model_validate({"hours": "many", "today": query.today})


class Two(Toolbox):
    """A toolbox with two small tools."""

    def tool(self, name: str) -> Tool[Any, Any]:
        return {"echo": echo, "broken": broken}.get(name) or super().tool(name)


def call(name: str, **arguments: Any) -> Any:
    return Two(load()).call(name, arguments, TODAY)


def test_day_is_filled_in_where_none_is_named() -> None:
    assert call("echo", role="x").today == TODAY
    assert call("echo", role="x", today=None).today == TODAY
    assert call("echo", role="x", today="2027-01-01").today == date(2027, 1, 1)


@pytest.mark.parametrize("day", ["0001-01-01", "2019-12-31", "2100-01-02", "9999-12-31"])
def test_day_outside_the_calendar_of_the_facts_is_a_problem(day: str) -> None:
    problem = call("echo", role="x", today=day)
    assert isinstance(problem, Problem)
    assert problem.field == "today"


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({}, "role"),
        ({"role": "x", "hours": -1}, "hours"),
        ({"role": "x", "hours": float("nan")}, "hours"),
        ({"role": "x", "hours": "many"}, "hours"),
        ({"role": "x", "hors": 8}, "hors"),
        ({"role": ["x"]}, "role"),
        ({"role": "x", "today": "tomorrow"}, "today"),
    ],
    ids=str,
)
def test_wrong_argument_is_a_problem_that_names_its_field(arguments: dict[str, Any], field: str) -> None:
    problem = call("echo", **arguments)
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.field) == ("invalid", field)
    assert "pydantic" not in problem.line()
    assert "\n" not in problem.line()


def test_unknown_field_is_answered_with_the_nearest() -> None:
    assert call("echo", role="x", hors=8).suggestions == ("hours",)


def test_unknown_tool_is_answered_with_the_nearest() -> None:
    problem = call("salary_lokup")
    assert problem.kind == "unknown"
    assert problem.suggestions[0] == "salary_lookup"


def test_fault_inside_a_tool_is_raised_and_not_taken_for_a_wrong_argument() -> None:
    with pytest.raises(ValidationError):
        call("broken", role="x")


def test_long_input_is_not_echoed_back() -> None:
    assert len(call("echo", role=["x" * 100_000]).model_dump_json()) < 500


@pytest.mark.parametrize("name", HOMES)
def test_tool_is_found_under_its_own_name(name: str) -> None:
    assert Toolbox(load()).tool(name).name == name


@pytest.mark.parametrize("name", HOMES)
def test_no_number_of_a_query_takes_nan_or_infinity(name: str) -> None:
    declared = Toolbox(load()).tool(name)
    for field in declared.query.model_fields:
        for value in ("nan", "inf", float("nan"), float("-inf")):
            try:
                query = query_of(declared, {**MINIMAL[name], field: value}, TODAY)
            except ProblemError:
                continue
            assert isinstance(getattr(query, field), (str, tuple)), f"{field} took {value!r}"


MINIMAL: dict[str, dict[str, Any]] = {
    "read_profile": {"text": "x"},
    "coach_interview": {},
    "next_question": {},
    "recommend_role": {"profile": {}},
    "compare_roles": {"role_a": "a", "role_b": "b"},
    "salary_lookup": {"role": "a", "country": "IN"},
    "skill_gap": {"role": "a"},
    "certification_path": {"role": "a"},
    "build_plan": {"profile": {}},
}


@pytest.mark.parametrize("word", ["Analyst", "engineer", "Architect", "Business Analyst"])
@pytest.mark.parametrize("name", ["salary_lookup", "skill_gap", "certification_path", "build_plan", "compare_roles"])
def test_word_with_several_meanings_is_asked_about_by_every_tool(name: str, word: str) -> None:
    arguments: dict[str, dict[str, Any]] = {
        "salary_lookup": {"role": word, "country": "IN"},
        "build_plan": {"profile": {"goals": [word]}},
        "compare_roles": {"role_a": word, "role_b": "ai-engineer"},
    }
    problem = Toolbox(load()).call(name, arguments.get(name, {"role": word}), TODAY)
    assert isinstance(problem, Problem)
    assert problem.kind == "ambiguous"
    assert all(choice in problem.message for choice in problem.suggestions)


@pytest.mark.parametrize("name", ["skill_gap", "certification_path"])
def test_job_outside_the_field_is_refused_by_every_tool(name: str) -> None:
    problem = Toolbox(load()).call(name, {"role": "nurse"}, TODAY)
    assert isinstance(problem, Problem)
    assert problem.kind == "out-of-field"


@pytest.mark.parametrize(
    ("name", "arguments", "field"),
    [
        ("read_profile", {"text": "x", "about": "xyzzy"}, "about"),
        ("read_profile", {"text": "x", "country": "Narnia"}, "country"),
        ("next_question", {"asked": ["xyzzy"]}, "asked"),
        ("salary_lookup", {"role": " ", "country": "IN"}, "role"),
        ("salary_lookup", {"role": "ai-engineer", "country": "IN", "years_experience": True}, "years_experience"),
        ("certification_path", {"role": "ai-engineer", "budget": True}, "budget"),
        ("certification_path", {"role": "ai-engineer", "hours_per_week": True}, "hours_per_week"),
        ("skill_gap", {"role": "ai-engineer", "skills": {"python": True}}, "skills.0.level"),
    ],
)
def test_argument_that_means_nothing_is_a_problem(name: str, arguments: dict[str, Any], field: str) -> None:
    problem = Toolbox(load()).call(name, arguments, TODAY)
    assert isinstance(problem, Problem)
    assert problem.field == field


def test_questions_asked_so_far_may_be_handed_back_by_their_keys() -> None:
    found = Toolbox(load()).call("next_question", {"asked": ["goal", "skills", "contradiction:hours"]}, TODAY)
    assert not isinstance(found, Problem)


@pytest.mark.parametrize(("given", "meant"), [("rol", "role"), ("job_title", "role"), ("target_role", "role")])
def test_field_that_is_missing_beside_one_there_is_not_was_given_under_another_name(given: str, meant: str) -> None:
    problem = call("echo", **{given: "x"})
    assert (problem.field, problem.suggestions[0]) == (given, meant)


def test_field_that_is_missing_is_shown_how_it_is_written() -> None:
    assert "such as 'AI architect'" in call("echo").message
    assert "such as 'AI architect'" in call("echo", role=" ").message


def test_field_that_shares_a_word_comes_before_one_that_is_only_alike() -> None:
    problem = Toolbox(load()).call("build_plan", {"profile": {"years": 4}}, TODAY)
    assert isinstance(problem, Problem)
    assert problem.suggestions[0] == "years_experience"


def test_true_is_told_how_a_number_is_written() -> None:
    problem = Toolbox(load()).call("salary_lookup", {"role": "x", "country": "IN", "years_experience": True}, TODAY)
    assert isinstance(problem, Problem)
    assert "True and false are no numbers. Write a number of years from 0 to 60" in problem.message


def test_level_that_is_no_number_is_shown_how_one_is_written() -> None:
    for level in ("wizardly", 9):
        problem = Toolbox(load()).call("skill_gap", {"role": "x", "skills": {"python": level}}, TODAY)
        assert isinstance(problem, Problem)
        assert "Write a level from 0 to 5, such as 3." in problem.message
