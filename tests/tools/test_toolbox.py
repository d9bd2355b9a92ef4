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
    "next_question": {},
    "recommend_role": {"profile": {}},
    "compare_roles": {"role_a": "a", "role_b": "b"},
    "salary_lookup": {"role": "a", "country": "IN"},
    "skill_gap": {"role": "a"},
    "certification_path": {"role": "a"},
    "build_plan": {"profile": {}},
}
