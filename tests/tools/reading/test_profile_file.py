"""Profile files: every key read, every mistake named with a way to mend it."""

import math
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli
from shipped_facts import facts

from tools.problem import Problem, ProblemError
from tools.profile import Profile
from tools.reading.profile_file import profile_from_data
from tools.reading.profile_keys import READERS

TODAY = date(2026, 11, 23)


def profile(cv_text: str = "", **data: Any) -> Profile:
    return profile_from_data(data, facts(), TODAY, cv_text=cv_text)


def problem(**data: Any) -> Problem:
    with pytest.raises(ProblemError) as raised:
        profile(**data)
    return raised.value.problem


EVERYTHING = """
name = "Asha"
goal = ["AI Engineer", "AI Architect"]
current_role = "Sr. Java Developer"
years_experience = 6
years_ai = 0.5
country = "india"
city = "Pune"
hours_per_week = 8
deadline = 2027-06-30
start = 2026-12-01
production = true
decision = false
wants_code = "some"
employer_support = true
certifications = ["AZ-104", {code = "CKA", earned = 2024-05-01}]
constraints = ["remote only"]
education = "B.Tech computer science"
salary_current = "18 LPA"
salary_wanted = {amount = 3000000, currency = "INR", period = "year"}
cv = "cv.txt"
notes = "I like building things."
[budget]
amount = 20000
currency = "INR"
[preferences]
s-coding = 4
[skills]
Java = 4
[skills.Python]
level = 2
evidence = "project"
last_used = 2026-01-01
"""


def test_every_key_of_a_file_reaches_the_profile() -> None:
    found = profile(**tomli.loads(EVERYTHING))
    assert found.goals == ("ai-engineer", "ai-architect")
    assert (found.current_role, found.current_title, found.seniority) == (
        "software-engineer",
        "Sr. Java Developer",
        "senior",
    )
    assert (found.years_experience, found.years_ai, found.hours_per_week) == (6, 0.5, 8)
    assert (found.country, found.city, found.deadline, found.start) == (
        "IN",
        "Pune",
        date(2027, 6, 30),
        date(2026, 12, 1),
    )
    assert (found.production, found.decision, found.wants_code, found.employer_support) == (True, False, "some", True)
    assert [held.certification for held in found.certifications] == ["ms-az-104", "cncf-cka"]
    assert found.certifications[1].earned == date(2024, 5, 1)
    assert (found.education, found.constraints, found.preferences) == ("cs-degree", ("remote only",), {"s-coding": 4})
    assert found.budget is not None
    assert found.salary_current is not None
    assert found.salary_wanted is not None
    assert (found.budget.amount, found.salary_current.amount, found.salary_wanted.amount) == (
        20000,
        1_800_000,
        3_000_000,
    )
    assert {claim.skill: (claim.level, claim.evidence) for claim in found.skills} == {
        "java": (4, "bare"),
        "python": (2, "project"),
    }
    assert (found.name, found.notes) == ("Asha", "I like building things.")


def test_every_value_says_that_it_came_from_the_file() -> None:
    origins = profile(country="IN", years_experience=3).origins
    assert {name: (origin.how, origin.words) for name, origin in origins.items()} == {
        "country": ("said", "profile file"),
        "years_experience": ("said", "profile file"),
    }


def test_list_of_skills_is_as_good_as_a_table() -> None:
    found = profile(skills=["Python", {"skill": "SQL", "level": 2, "evidence": "described", "last_used": "2020-01"}])
    assert [(claim.skill, claim.level, claim.last_used) for claim in found.skills] == [
        ("python", 3, None),
        ("sql", 2, date(2020, 1, 1)),
    ]


MISTAKES: list[tuple[str, dict[str, Any], str]] = [
    ("golas", {"golas": "x"}, "Did you mean goal?"),
    ("goal", {"goal": "AI Wizard"}, "is not a role I know"),
    ("goal", {"goal": "AI Consultant"}, "?"),
    ("goal", {"goal": 3}, "Give a role"),
    ("years_experience", {"years_experience": math.nan}, "not a number"),
    ("years_experience", {"years_experience": math.inf}, "not a number"),
    ("years_experience", {"years_experience": -1}, "not possible"),
    ("years_experience", {"years_experience": True}, "not a number"),
    ("hours_per_week", {"hours_per_week": 200}, "0 to 168"),
    ("horizon_weeks", {"horizon_weeks": 1.5}, "whole number"),
    ("country", {"country": "Indai"}, "Did you mean India"),
    ("country", {"country": "Georgia"}, "GE or US"),
    ("budget.currency", {"budget": {"amount": 5, "currency": "XYZ"}}, "not a currency"),
    ("budget.amount", {"budget": {"amount": -5, "currency": "USD"}}, "not possible"),
    ("budget.amount", {"budget": {"currency": "USD"}}, "missing"),
    ("budget.curency", {"budget": {"amount": 5, "curency": "USD"}}, "no key"),
    ("budget", {"budget": 300}, "In which currency?"),
    ("skills.Pyton", {"skills": {"Pyton": 3}}, "Did you mean python"),
    ("skills.Python", {"skills": {"Python": 9}}, "0 to 5"),
    ("skills.python", {"skills": {"Python": 3, "python": 2}}, "twice"),
    ("skills.SQL.evidence", {"skills": {"SQL": {"level": 2, "evidence": "sure"}}}, "How is it shown?"),
    ("skills.SQL.lvl", {"skills": {"SQL": {"lvl": 2}}}, "no key"),
    ("deadline", {"deadline": date(2020, 1, 1)}, "Give a later day"),
    ("deadline", {"deadline": "soonish"}, "2027-06-30"),
    ("start", {"start": "2020-01-01"}, "or later"),
    ("wants_code", {"wants_code": "lots"}, "most, some, none"),
    ("production", {"production": "yes"}, "true or false"),
    ("preferences.s-codin", {"preferences": {"s-codin": 4}}, "Did you mean s-coding?"),
    ("preferences.s-coding", {"preferences": {"s-coding": 6}}, "1 to 5"),
    ("certifications.earned", {"certifications": [{"code": "CKA", "earned": "2030-01"}]}, "has been"),
    ("seniority", {"seniority": "wizard"}, "senior"),
    ("background", {"background": "wizardry"}, "not a background"),
    ("notes", {"notes": 3}, "free text"),
    ("city", {"city": ["Pune"]}, "text"),
]


@pytest.mark.parametrize(("field", "data", "hint"), MISTAKES)
def test_mistake_is_named_with_its_field_and_how_to_mend_it(field: str, data: dict[str, Any], hint: str) -> None:
    found = problem(**data)
    assert found.field == field
    assert hint in found.line()
    assert "\n" not in found.line()


@pytest.mark.parametrize("key", READERS)
def test_no_key_lets_a_wrong_type_through(key: str) -> None:
    with pytest.raises(ProblemError) as raised:
        profile(**{key: object()})
    assert raised.value.problem.field.split(".")[0] == key


def test_goal_outside_the_field_is_kept_and_an_open_goal_is_none() -> None:
    assert profile(goal="pastry chef").out_of_field == "pastry chef"
    assert profile(goal="undecided") == profile(goal=[]) == Profile()


@pytest.mark.parametrize(("words", "day"), [("in 6 months", date(2027, 5, 24)), ("by next summer", date(2027, 6, 1))])
def test_deadline_in_words_is_a_day(words: str, day: date) -> None:
    assert profile(deadline=words).deadline == day


def test_amounts_in_words_and_bare_amounts_take_the_currency_of_the_country() -> None:
    bare, words = profile(country="GB", budget=300).budget, profile(salary_current="12 LPA").salary_current
    assert bare is not None
    assert words is not None
    assert (bare.amount, bare.currency, bare.period) == (300, "GBP", "once")
    assert (words.amount, words.currency, words.period) == (1_200_000, "INR", "year")


def test_notes_and_cv_add_what_the_file_leaves_open_and_change_nothing_it_says() -> None:
    found = profile(
        cv_text="SKILLS\nPython, Docker\n",
        years_experience=3,
        skills={"Python": 1},
        notes="6 years, no budget, 5 hours a week",
    )
    assert found.years_experience == 3
    assert found.hours_per_week == 5
    assert found.budget is not None
    assert found.budget.amount == 0
    assert {claim.skill: claim.level for claim in found.skills} == {"python": 1, "docker": 3}
    assert found.origins["hours_per_week"].words == "5 hours a week"


def test_notes_of_a_child_mark_the_profile() -> None:
    assert profile(notes="I am 16 and I like robots").minor


def test_shipped_examples_are_read_without_a_problem() -> None:
    folder = Path(__file__).parents[3] / "examples" / "profiles"
    examples = sorted(folder.glob("*.toml"))
    assert examples
    for path in examples:
        data = tomli.loads(path.read_text(encoding="utf-8"))
        assert profile_from_data(data, facts(), TODAY).origins, path.name
