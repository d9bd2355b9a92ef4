"""Facts that exclude each other: raised once, never where somebody corrects or answers the very question."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from knowledge.load import load
from tools.asking.answers import Heard, Taken, take_reading
from tools.profile import Origin, Profile
from tools.read_profile import ProfileReading, ReadFact

FACTS = load()
TODAY = date(2026, 11, 23)
EARLIER: dict[str, Any] = {
    "years_experience": 4.0,
    "country": "PT",
    "hours_per_week": 6.0,
    "production": True,
    "budget": {"amount": 0, "currency": "EUR"},
}


def fact(field: str, value: Any, words: str = "", how: Any = "said", start: int = 0) -> ReadFact:
    return ReadFact(field=field, value=value, words=words or str(value), start=start, end=start + 1, how=how)


def answer(text: str, *facts: ReadFact, about: str = "skills", how: Any = "said", is_interview: bool = True) -> Taken:
    origins = {name: Origin(how=how, words=f"{name} earlier") for name in EARLIER}
    heard = Heard(text, about, ProfileReading(facts=facts), is_interview=is_interview)
    return take_reading(Profile(**EARLIER, origins=origins), heard, FACTS)


@pytest.mark.parametrize(
    ("field", "value", "used"),
    [
        ("years_experience", 9.0, 4.0),
        ("country", "CA", "CA"),
        ("hours_per_week", 12.0, 6.0),
        ("production", False, False),
    ],
)
def test_later_value_that_differs_is_asked_about_and_the_cautious_one_used(field: str, value: Any, used: Any) -> None:
    taken = answer("I live like this", fact(field, value))
    assert [conflict.field for conflict in taken.conflicts] == [field]
    assert getattr(taken.profile, field) == used


def test_two_budgets_are_asked_about() -> None:
    taken = answer("I can spend 2,000", fact("budget", {"amount": 2000.0, "currency": "EUR", "period": "once"}))
    assert [conflict.field for conflict in taken.conflicts] == ["budget"]
    assert taken.profile.budget is not None
    assert taken.profile.budget.amount == 0


def test_long_words_are_quoted_by_their_value() -> None:
    words = "I have worked in ever so many places, for twelve years now, in all"
    (conflict,) = answer("words", fact("years_experience", 12.0, words)).news()["conflicts"]
    assert conflict["words"] == ["years_experience earlier", "12 years"]


def test_country_named_beside_the_point_is_no_place_to_live() -> None:
    assert answer("AWS for a US bank", fact("country", "US")).conflicts == ()
    assert answer("I live in Canada", fact("country", "CA")).conflicts


def test_correction_in_words_replaces_what_was_told() -> None:
    taken = answer("Actually 9 years, I forgot the first job", fact("years_experience", 9.0))
    assert (taken.conflicts, taken.profile.years_experience) == ((), 9.0)


def test_answer_to_the_very_question_replaces_what_was_told() -> None:
    taken = answer("9", fact("years_experience", 9.0), about="years_experience")
    assert (taken.conflicts, taken.profile.years_experience) == ((), 9.0)


def test_after_the_plan_a_statement_replaces_what_was_told() -> None:
    taken = answer("I have 9 years", fact("years_experience", 9.0), is_interview=False)
    assert (taken.conflicts, taken.profile.years_experience) == ((), 9.0)


def test_fewer_years_told_in_passing_are_those_of_one_job() -> None:
    taken = answer("on call for 2 years", fact("years_experience", 2.0), about="production")
    assert (taken.conflicts, taken.profile.years_experience) == ((), 4.0)
    assert answer("I have worked for 2 years in all", fact("years_experience", 2.0)).conflicts


def test_rounding_is_no_contradiction() -> None:
    assert answer("5 years", fact("years_experience", 5.0)).conflicts == ()


def test_cv_takes_nothing_away_from_what_was_said_but_its_years_are_asked_about() -> None:
    taken = answer("CV", fact("country", "CA", how="read"), fact("years_experience", 9.0, how="read"), about="")
    assert taken.profile.country == "PT"
    assert [conflict.field for conflict in taken.conflicts] == ["years_experience"]


def test_years_said_against_those_of_a_cv_are_asked_about() -> None:
    taken = answer("I have 9 years of experience", fact("years_experience", 9.0), how="read")
    assert [conflict.field for conflict in taken.conflicts] == ["years_experience"]


def test_value_corrected_within_an_answer_is_no_conflict() -> None:
    text = "5 years, no wait, 8 years"
    first, second = fact("years_ai", 5.0), fact("years_ai", 8.0, start=text.index("8"))
    taken = answer(text, first, second, about="years_experience")
    assert (taken.conflicts, taken.profile.years_ai) == ((), 8.0)


def python(level: float) -> ReadFact:
    return fact("skills", {"skill": "python", "level": level, "evidence": "bare"}, "expert in Python")


def test_never_coded_but_expert_is_asked_about_and_counts_as_never_meanwhile() -> None:
    taken = answer("I have never coded, but I am an expert in Python", python(5.0), about="goal")
    assert [conflict.field for conflict in taken.conflicts] == ["skills"]
    assert [claim.level for claim in taken.profile.skills if claim.skill == "python"] == [0]


def test_expert_who_said_earlier_that_they_never_coded_is_asked_about() -> None:
    never = take_reading(Profile(), Heard("I never coded", "goal", ProfileReading(), is_interview=True), FACTS)
    heard = Heard("Expert in Python", "country", ProfileReading(facts=(python(5.0),)), is_interview=True)
    assert [conflict.field for conflict in take_reading(never.profile, heard, FACTS).conflicts] == ["skills"]


def test_beginner_who_never_coded_contradicts_nothing() -> None:
    assert answer("I have never coded", about="goal").conflicts == ()


def test_more_years_of_work_than_the_age_allows_are_asked_about() -> None:
    text = "I am 22 years old and have 15 years of experience"
    before = Profile()
    heard = Heard(text, "goal", ProfileReading(facts=(fact("years_experience", 15.0),)), is_interview=True)
    taken = take_reading(before, heard, FACTS)
    assert [conflict.field for conflict in taken.conflicts] == ["years_experience"]
    assert taken.profile.years_experience == 4
