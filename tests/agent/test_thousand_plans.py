"""A thousand made-up people get the same plan from rules alone and with Claude, to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from in_words import answers_in_words
from messages_models import CoachModel
from some_people import profiles
from talking import TOOLS, Talk
from wired import coached, plan_of

import agent.offline
from agent.offline import OfflinePolicy
from tools.profile import Profile

PARTS, PEOPLE_EACH = 20, 50
"""Parts of one run, so that every core takes its share; each part has people of its own."""


@pytest.fixture(autouse=True)
def _questions_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Rules ask the same of the same profile, whoever finds the words, and what to ask takes most of a turn: it is
    worked out once for both conversations of a person. What is asked is compared below."""
    work_out, known = agent.offline.question_for, dict[Any, Any]()

    def remembered(profile: Profile, asked: tuple[str, ...], *rest: Any) -> Any:
        key = (profile.model_dump_json(), asked)
        if key not in known:
            known[key] = work_out(profile, asked, *rest)
        return known[key]

    monkeypatch.setattr(agent.offline, "question_for", remembered)
    yield
    known.clear()


def led_to_plan(talk: Talk, answers: dict[str, str]) -> tuple[str, str, list[str]]:
    """The plan at the end of a conversation and the profile behind it, to the byte, and what was asked."""
    for _ in range(25):
        if talk.slot in ("follow_up", ""):
            break
        talk.say(answers.get(talk.slot, "skip"))
    return plan_of(talk), talk.session.profile.model_dump_json(), talk.state["asked"]


@cache
def people_met() -> set[str]:
    """Everybody who was led through both conversations in this process."""
    return set()


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_plans_through_claude_are_the_plans_by_rules(part: int) -> None:
    met, before = people_met(), len(people_met())

    @seed(part)
    @settings(
        max_examples=PEOPLE_EACH * 2,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(profiles(TOOLS.knowledge))
    def same(person: Profile) -> None:
        # Who was met already is made up again now and then.
        if person.model_dump_json() in met or len(met) - before == PEOPLE_EACH:
            return
        answers = answers_in_words(person, TOOLS.knowledge)
        by_rules = led_to_plan(Talk(OfflinePolicy()), answers)
        with coached(CoachModel(), rules=OfflinePolicy()) as coach:
            assert led_to_plan(coach.talk, answers) == by_rules
            assert coach.talk.state["led_by"] == "claude"
            assert coach.served.journal.requests
        met.add(person.model_dump_json())

    same()
    assert len(met) - before == PEOPLE_EACH
