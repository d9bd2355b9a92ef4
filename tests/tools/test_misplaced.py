"""A value in the wrong field is sent to the right one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from shipped_facts import facts

from tools.misplaced import placed
from tools.problem import Problem
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)


def problem_of(name: str, **arguments: Any) -> Problem:
    found = Toolbox(facts()).call(name, arguments, TODAY)
    assert isinstance(found, Problem)
    return found


@pytest.mark.parametrize(
    ("name", "arguments", "field", "place"),
    [
        ("salary_lookup", {"role": "India", "country": "AI Engineer"}, "role", "country"),
        ("salary_lookup", {"role": "AI Engineer", "country": "INR"}, "country", "currency"),
        ("salary_lookup", {"role": "senior", "country": "IN"}, "role", "level"),
        ("salary_lookup", {"role": "DE", "country": "Data Scientist"}, "country", "role"),
        ("certification_path", {"role": "AZ-104"}, "role", "certification"),
        ("skill_gap", {"role": "python"}, "role", "skills"),
        ("build_plan", {"profile": {"country": "ai-engineer"}}, "profile.country", "profile.goals"),
    ],
)
def test_value_in_the_wrong_field_is_sent_to_its_own(
    name: str, arguments: dict[str, Any], field: str, place: str
) -> None:
    problem = problem_of(name, **arguments)
    assert problem.field == field
    assert f"Give it as {place}," in problem.message
    assert (problem.suggestions, problem.allowed) == ((), ())


def test_value_is_not_sent_to_a_field_that_the_tool_has_not() -> None:
    problem = problem_of("skill_gap", role="India")
    assert "Give it as" not in problem.message


def test_word_with_several_meanings_is_asked_about_where_it_stands() -> None:
    assert problem_of("salary_lookup", role="AI Engineer", country="Georgia").suggestions == ("GE", "US")


def test_name_of_what_a_field_holds_stays_where_it_is() -> None:
    problem = Problem(kind="unknown", field="role", given="ai-engineer", message="Not in this world.")
    assert placed(problem, ("role", "country"), facts()) == problem
