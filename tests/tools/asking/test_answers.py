"""What an answer does to the profile: facts taken, skips and conflicts noted, assumed skills denied."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from knowledge.load import load
from tools.asking.answers import Heard, Taken, take_reading
from tools.profile import Profile, SkillClaim
from tools.read_profile import ProfileReading, ReadFact

FACTS = load()


def fact(field: str, value: Any, words: str = "") -> ReadFact:
    return ReadFact(field=field, value=value, words=words or str(value), start=0, end=1)


def taken(text: str, *facts: ReadFact, about: str = "", items: tuple[str, ...] = (), **profile: Any) -> Taken:
    heard = Heard(text, about, ProfileReading(facts=facts), items)
    return take_reading(Profile(**profile), heard, FACTS)


@pytest.mark.parametrize(
    "text",
    ["skip", "Skip it.", "", "  ", "I don't know", "i do not know yet", "prefer not to say", "no idea", "-", "later"],
)
def test_words_that_leave_a_question_open_are_a_skip(text: str) -> None:
    answer = taken(text, about="budget")
    assert answer.is_skip
    assert answer.profile.skipped == ("budget",)


@pytest.mark.parametrize("text", ["no", "none", "not yet", "I know Python", "skip Docker, I know Python", "0"])
def test_real_answer_is_no_skip(text: str) -> None:
    assert not taken(text, about="budget").is_skip


def test_skip_without_a_question_is_nothing() -> None:
    assert not taken("skip").is_skip


def test_facts_are_taken_and_the_old_values_kept_for_undo() -> None:
    answer = taken("5 years, India", fact("years_experience", 5), fact("country", "IN"), years_experience=3)
    assert (answer.profile.years_experience, answer.profile.country) == (5, "IN")
    assert set(answer.changed) == {"years_experience", "country"}
    (undo,) = answer.undo()
    restored = Profile.model_validate({**answer.profile.model_dump(mode="json"), **undo})
    assert restored == Profile(years_experience=3)


def test_answer_that_tells_nothing_changes_nothing() -> None:
    answer = taken("qwertz", about="budget")
    assert not answer.is_understood
    assert answer.undo() == []
    assert answer.profile == Profile()


def test_ratings_go_to_the_statements_that_were_asked() -> None:
    answer = taken("4 2", about="preferences", items=("s-coding", "s-systems"))
    assert answer.profile.preferences == {"s-coding": 4, "s-systems": 2}
    assert answer.profile.origins["preferences"].words == "4 2"


def test_assumed_skill_that_is_denied_is_said_to_be_zero() -> None:
    held = {"current_role": "software-engineer", "current_title": "Java developer", "years_experience": 6.0}
    answer = taken("no Spring Boot, please", **held)
    assert [(claim.skill, claim.level) for claim in answer.profile.skills] == [("spring-boot", 0)]


def test_named_skill_can_be_taken_back() -> None:
    answer = taken("I do not know SQL", skills=(SkillClaim(skill="sql", level=3),))
    assert answer.profile.skills == (SkillClaim(skill="sql", level=0, words="I do not know SQL"),)


def test_skill_nobody_took_for_granted_is_not_denied() -> None:
    assert taken("no Kubernetes yet").profile == Profile()


def test_skill_that_is_missing_is_noted_where_skills_are_told() -> None:
    answer = taken("no Kubernetes yet", about="skills")
    assert [(claim.skill, claim.level) for claim in answer.profile.skills] == [("kubernetes", 0)]


def test_two_numbers_for_one_thing_are_kept_as_a_conflict_and_the_smaller_one_is_used() -> None:
    answer = taken(
        "no experience, well 10 years",
        fact("years_experience", 0, "no experience"),
        fact("years_experience", 10, "10 years"),
    )
    assert answer.profile.years_experience == 0
    (conflict,) = answer.news()["conflicts"]
    assert conflict == {
        "field": "years_experience",
        "words": ["no experience", "10 years"],
        "used": "no experience",
        "origin": "no experience",
    }


def test_two_days_leave_the_sooner_one() -> None:
    answer = taken("June, no, March", fact("deadline", "2027-06-30"), fact("deadline", "2027-03-31"))
    assert answer.profile.deadline == date(2027, 3, 31)


def test_same_fact_twice_is_no_conflict() -> None:
    assert taken("5 years, yes 5", fact("years_experience", 5), fact("years_experience", 5)).conflicts == ()
