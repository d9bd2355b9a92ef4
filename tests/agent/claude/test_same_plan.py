"""Whoever finds the words, the plan is the same to the byte."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from in_words import answers_in_words
from messages_models import CoachModel, LiarModel
from messages_reply import Model
from some_people import profiles
from talking import TOOLS, Talk
from wired import coached, plan_of

from agent.offline import OfflinePolicy
from tools.profile import Profile

PEOPLE = profiles(TOOLS.knowledge)


def led_to_plan(talk: Talk, answers: dict[str, str]) -> str:
    """The plan at the end of a conversation, to the byte; also of one that is stopped before."""
    for _ in range(25):
        if talk.slot in ("follow_up", ""):
            break
        talk.say(answers.get(talk.slot, "skip"))
    return plan_of(talk)


def same_plan(person: Profile, model: Model) -> None:
    """Asserts that rules alone and Claude come to the same plan, after the same questions."""
    answers = answers_in_words(person, TOOLS.knowledge)
    by_rules = Talk(OfflinePolicy())
    expected = led_to_plan(by_rules, answers)
    with coached(model, rules=OfflinePolicy()) as coach:
        assert led_to_plan(coach.talk, answers) == expected
        assert coach.talk.state["asked"] == by_rules.state["asked"]
        assert coach.talk.state["led_by"] == "claude"


@settings(max_examples=6, deadline=None, derandomize=True, phases=[Phase.generate])
@given(PEOPLE)
def test_plan_through_claude_is_the_plan_by_rules(person: Profile) -> None:
    same_plan(person, CoachModel())


@settings(max_examples=2, deadline=None, derandomize=True, phases=[Phase.generate])
@given(PEOPLE)
def test_plan_through_a_liar_is_the_plan_by_rules(person: Profile) -> None:
    same_plan(person, LiarModel())


@pytest.mark.soak
@settings(
    max_examples=1000, deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(PEOPLE)
def test_thousand_plans_through_claude_are_the_plans_by_rules(person: Profile) -> None:
    same_plan(person, CoachModel())
