"""A person handed over as data is checked like one in a profile file."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from shipped_facts import facts

from tools.planning.model import Plan
from tools.problem import Problem
from tools.profile import Profile
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)


def plan_of(profile: Any) -> Any:
    return Toolbox(facts()).call("build_plan", {"profile": profile}, TODAY)


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("deadline", {"deadline": "9999-12-31"}, "2020-01-01 to 2100-01-01"),
    ("deadline", {"deadline": "2060-01-01"}, "10 years"),
    ("deadline", {"deadline": 20270630}, "not a day"),
    ("start", {"start": "2019-01-01"}, "2020-01-01 to 2100-01-01"),
    ("start", {"start": "2060-01-01"}, "10 years"),
    ("budget.currency", {"budget": {"amount": 5, "currency": "XYZ"}}, "not a currency"),
    ("budget", {"budget": True}, "amount"),
    ("budget", {"budget": [1]}, "amount"),
    ("salary_current", {"salary_current": {"amount": 12, "currency": "INR"}}, '"amount": 1200000'),
    ("skills", {"skills": [{"skill": "python", "level": 3}, {"skill": "Python", "level": 2}]}, "twice"),
    ("skills", {"skills": [{"skill": "pyton", "level": 3}]}, "Did you mean python"),
    ("skills.last_used", {"skills": [{"skill": "python", "level": 3, "last_used": "2099-01-01"}]}, "has been"),
    ("skills.0.level", {"skills": [{"skill": "python", "level": True}]}, "no numbers"),
    ("certifications.earned", {"certifications": [{"certification": "CKA", "earned": "2027-01-01"}]}, "has been"),
    ("certifications", {"certifications": [{"certification": "CKA (2025-13)"}]}, "not a day"),
    ("seniority", {"seniority": "wizard"}, "senior"),
    ("education", {"education": "life"}, "cs-degree"),
    ("background", {"background": "wizardry"}, "known"),
    ("skipped", {"skipped": ["xyzzy"]}, "goal"),
    ("preferences", {"preferences": {"s-codin": 4}}, "s-coding"),
    ("name", {"name": "x" * 100_000}, "500"),
    ("notes", {"notes": "x" * 300_000}, "200,000"),
    ("years_experience", {"years_experience": True}, "no numbers"),
    ("years_experience", {"years_experience": 10**350}, "0 to 60"),
    ("production", {"production": "maybe"}, "true or false"),
    ("goals", {"goals": ["AI Wizard"]}, "not a role"),
    ("goals", {"goals": ["engineer"]}, "Write ai-engineer"),
    ("goals", {"goals": ["ai-engineer", "Plumber"]}, "career-coach roles"),
    ("current_role", {"current_role": "Plumber"}, "not a role"),
    ("country", {"country": "Narnia"}, "not a country"),
    ("country", {"country": "Georgia"}, "Write GE or US"),
    ("golas", {"golas": []}, "goals"),
]


@pytest.mark.parametrize(("field", "profile", "hint"), WRONG, ids=lambda value: str(value)[:40])
def test_mistake_in_a_profile_names_its_field_and_how_to_mend_it(
    field: str, profile: dict[str, Any], hint: str
) -> None:
    problem = plan_of(profile)
    assert isinstance(problem, Problem)
    assert problem.field == f"profile.{field}"
    assert hint in problem.line()
    assert len(problem.given) <= 60


def test_names_in_a_profile_count_as_ids() -> None:
    written = plan_of({"goals": ["AI Engineer"], "country": "india", "skills": [{"skill": "Python", "level": 3}]})
    ids = plan_of({"goals": ["ai-engineer"], "country": "IN", "skills": [{"skill": "python", "level": 3}]})
    assert isinstance(ids, Plan)
    assert written == ids


def test_goal_outside_the_field_is_kept_in_its_own_words_as_in_a_file() -> None:
    assert plan_of({"goals": ["pastry chef"]}) == plan_of({"out_of_field": "pastry chef"})


def test_profile_that_was_read_before_is_not_checked_again() -> None:
    assert isinstance(plan_of(Profile(goals=("ai-engineer",), seniority="wizard")), Plan)
