"""What an answer is expected to change: nothing for the same telling, more where more hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from knowledge.load import load
from tools.asking.expected_change import change_of, expected_change
from tools.asking.person import Person
from tools.asking.plausible import OF_SLOT, Answer, plausible
from tools.asking.question_bank import ENTRIES
from tools.asking.told import Outlook, Told, apart
from tools.profile import Money, Profile

FACTS = load()
TODAY = date(2026, 11, 23)
DEVELOPER: dict[str, Any] = {
    "current_role": "software-engineer",
    "current_title": "Java developer",
    "years_experience": 6.0,
    "goals": ("ai-engineer",),
}


def outlook(**facts: Any) -> Outlook:
    return Outlook(Profile(**{**DEVELOPER, **facts}), FACTS, TODAY)


def change(slot: str, **facts: Any) -> float:
    here = outlook(**facts)
    return change_of(slot, Person(here.profile, FACTS), here)


def test_same_telling_is_not_apart_and_another_role_is_apart_by_one() -> None:
    told = Told(kind="go now", target="a", hours=100, weeks=12)
    assert apart(told, told) == 0
    assert apart(told, replace(told, target="b")) == 1


@pytest.mark.parametrize(
    "other", [{"hours": 105.0}, {"weeks": 15.0}, {"hours": 109.0, "weeks": 8.5}], ids=["hours", "weeks", "both"]
)
def test_what_moves_within_the_tolerance_is_the_same_plan(other: dict[str, float]) -> None:
    told = Told(kind="go now", target="a", hours=100, weeks=12)
    assert apart(told, replace(told, **other)) == 0


def test_a_later_day_is_further_apart_than_a_near_one() -> None:
    told = Told(kind="go now", target="a", hours=100, weeks=12)
    far = [apart(told, replace(told, weeks=weeks)) for weeks in (20.0, 30.0, 60.0)]
    assert far == sorted(far)
    assert far[0] > 0


def test_change_is_the_chance_times_the_distance_of_each_answer() -> None:
    here = outlook()
    poor = {"budget": Money(amount=0, currency="USD", period="once")}
    whole = expected_change((Answer(1.0, poor),), "budget", here)
    assert whole == pytest.approx(apart(here.told(), here.told(poor)))
    assert expected_change((Answer(0.25, poor),), "budget", here) == pytest.approx(whole / 4)


def test_answer_that_changes_nothing_is_worth_nothing() -> None:
    assert expected_change((Answer(1.0, {}),), "goal", outlook()) == 0


def test_decision_is_worth_most_where_it_opens_the_goal() -> None:
    senior: dict[str, Any] = {"current_role": "solutions-architect", "current_title": "", "years_experience": 10.0}
    torn = change("decision", **senior, production=True, goals=("ai-engineer", "ai-architect"))
    assert torn > 4 * change("decision")


def test_two_gates_that_open_a_role_only_together_are_both_worth_asking() -> None:
    wish: dict[str, Any] = {"goals": ("ai-architect",)}
    assert change("production", **wish) > change("production")
    assert change("decision", **wish) > change("decision")


def test_country_without_pay_to_show_is_worth_less() -> None:
    nurse: dict[str, Any] = {"current_role": None, "current_title": "nurse", "background": "nurse"}
    assert change("country", **nurse, goals=("ai-domain-evaluator",)) < change("country")


def test_a_child_is_shown_no_pay_and_no_exam() -> None:
    told = outlook(minor=True).told({"country": "IN"})
    assert (told.has_pay, told.exams) == (False, ())
    assert outlook().told({"country": "IN"}).has_pay


def test_what_is_told_agrees_with_the_whole_recommendation() -> None:
    from tools.recommend import recommend

    here = outlook(hours_per_week=5, horizon_weeks=20)
    whole, told = recommend(here.profile, FACTS, TODAY), here.told()
    assert (told.kind, told.target, told.nearest) == (whole.kind, whole.target, whole.nearest or "")
    assert round(told.hours) == whole.means[0].hours_typical


@pytest.mark.parametrize("slot", OF_SLOT)
def test_chances_of_answers_add_up_to_one_at_most(slot: str) -> None:
    for facts in ({}, DEVELOPER, {"background": "nurse", "current_title": "nurse"}):
        profile = Profile(**facts)
        told = Outlook(profile, FACTS, TODAY).told()
        answers = plausible(slot, Person(profile, FACTS), told)
        assert all(answer.chance >= 0 for answer in answers)
        assert sum(answer.chance for answer in answers) <= 1 + 1e-9


def test_every_question_has_plausible_answers_that_are_valid() -> None:
    profile = Profile(**DEVELOPER)
    told = Outlook(profile, FACTS, TODAY).told()
    for entry in ENTRIES:
        for answer in plausible(entry.slot, Person(profile, FACTS), told):
            changed = Profile.model_validate({**profile.model_dump(), **answer.changes})
            assert changed == profile.model_copy(update=answer.changes)


def test_doors_of_a_background_are_the_goals_people_from_there_may_name() -> None:
    profile = Profile(background="nurse", current_title="nurse")
    told = Outlook(profile, FACTS, TODAY).told()
    goals = {answer.changes["goals"][0] for answer in plausible("goal", Person(profile, FACTS), told)}
    assert {*FACTS.backgrounds["nurse"].roles} <= goals
