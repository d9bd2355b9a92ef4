"""When Claude gives no answer: rules go on with the same talk, nothing is lost or said twice, and it comes back."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any, get_args

import pytest
from messages_faults import ALWAYS, STOPS, Break, Fault, Kind, Refusal
from messages_models import CoachModel
from messages_reply import text
from messages_server import Limits
from talking import ANSWERS, OPENING, TODAY, TOOLS, Talk, shown
from wired import BEHIND, After, Coached, Remembering, Turns, asking, at_each_event, coached, offline_plan, plan_of

from agent.claude.cost import Budget
from agent.claude.faults import WORDS
from agent.claude.kept import Kept
from agent.claude.policy import ClaudePolicy
from agent.claude.wire import Line, Wire
from agent.session import Session

NOT_PASSING = (
    "wrong-key",
    "forbidden",
    "no-credit",
    "billing",
    "spend-limit",
    "too-large",
    "unknown-model",
)
BROKEN: tuple[Kind, ...] = ("reset", "dropped", "clean-cut", "garbage", "garbage-bytes", "error-event", "overloaded")
ONCE: tuple[Kind, ...] = (
    *BROKEN,
    "server-error",
    "rate-limit",
    "rate-limit-retry-after",
    "gateway-timeout",
    "web-page",
    "stall",
    "drip",
    "slow",
)
"""What the next try mends."""

EVENTS = 14
"""Events of a turn with a question."""


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK waits half a second before it tries again."""
    monkeypatch.setattr("anthropic._base_client.time.sleep", lambda seconds: None)


def final(events: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What stays on the screen: kind and words."""
    return [(event["type"], event.get("text", "")) for event in events if event["type"] not in BEHIND]


def one_turn(faults: list[Fault], **line: Any) -> tuple[list[dict[str, Any]], Coached]:
    """What comes of the first answer of a conversation."""
    with coached(CoachModel(), faults, silence=0.4, **line) as coach:
        return coach.talk.say(OPENING), coach


@pytest.fixture(scope="module")
def undisturbed() -> list[tuple[str, str]]:
    """The same turn when nothing goes wrong."""
    with coached(CoachModel()) as coach:
        return final(coach.talk.say(OPENING))


# --- one fault, at every event of a turn ---------------------------------------------------------------------


def test_turn_has_as_many_events_as_are_struck(undisturbed: list[tuple[str, str]]) -> None:
    _, coach = one_turn([])
    assert coach.served.journal.entries[0].events_sent == EVENTS


@pytest.mark.parametrize(("kind", "at_event"), [*at_each_event(ONCE, EVENTS), ("refused", 0)])
def test_turn_that_breaks_once_ends_as_if_it_had_not(
    kind: Kind, at_event: int, undisturbed: list[tuple[str, str]]
) -> None:
    events, coach = one_turn([Fault(kind, at_event)])
    assert final(events) == undisturbed
    assert left_on_screen(events) in ("", undisturbed[-1][1])
    assert coach.talk.state["led_by"] == "claude"
    assert [entry["text"] for entry in coach.talk.state["log"] if entry["type"] == "user"] == [OPENING]


def left_on_screen(events: list[dict[str, Any]]) -> str:
    """Provisional words that were not taken back."""
    void = {event["attempt"] for event in events if event["type"] == "retract"}
    return "".join(event["text"] for event in events if event["type"] == "delta" and event["attempt"] not in void)


@pytest.mark.parametrize(
    ("kind", "at_event"), at_each_event([kind for kind in ONCE if kind not in ("drip", "slow")], EVENTS - 1)
)
def test_turn_that_breaks_every_time_is_the_rules_turn_with_one_sentence_before(kind: Kind, at_event: int) -> None:
    events, coach = one_turn([Fault(kind, at_event, times=ALWAYS)])
    (said, question) = final(events)
    assert said[0] == "message"
    assert "try again" in said[1]
    assert question == ("question", first_question(Talk(Remembering()).say(OPENING)))
    assert left_on_screen(events) == ""
    assert coach.talk.state["led_by"] == "offline"


def first_question(events: list[dict[str, Any]]) -> str:
    """The words of the question in events."""
    return str(next(event["text"] for event in events if event["type"] == "question"))


@pytest.mark.parametrize(("kind", "at_event"), at_each_event(STOPS, EVENTS))
def test_turn_that_stops_early_asks_a_whole_question(kind: Kind, at_event: int) -> None:
    events, coach = one_turn([Fault(kind, at_event)])
    assert coach.talk.slot == "hours_per_week"
    assert events[-1]["text"].endswith("?")
    assert left_on_screen(events) in ("", events[-1]["text"])
    assert [event["type"] for event in events].count("question") == 1


@pytest.mark.parametrize("at_event", [1, 4, 8])
@pytest.mark.parametrize("kind", ["max_tokens", "model_context_window_exceeded"])
def test_text_that_is_cut_off_is_shown_up_to_its_last_whole_sentence(kind: Kind, at_event: int) -> None:
    words = "Begin with the first step. Then show it to somebody who works there. It is worth the effort you put in."
    with coached(After(Turns(text(words)))) as coach:
        coach.talk.to_plan()
        coach.served.faults.add(Fault(kind, at_event, times=9))
        events = coach.talk.say("what would you do in my place?")
        said = shown(event for event in events if event["type"] == "message")
        assert said == "" or said.endswith((".", "?", "!"))
        assert words.startswith(said) or "I did not understand" in said


# --- what no second try mends --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", NOT_PASSING)
def test_reason_is_said_in_plain_words_and_the_plan_is_reached_by_rules(kind: Refusal) -> None:
    with coached(CoachModel(), [Fault(kind, times=ALWAYS)]) as coach:
        coach.talk.to_plan()
        said = [words for words in WORDS.values() if words in coach.words]
        assert len(said) == 1
        assert coach.words.count(said[0]) == 1
        assert plan_of(coach.talk) == offline_plan()
        assert "sk-ant" not in coach.words


def test_every_kind_of_refusal_is_one_of_those_tested() -> None:
    passing = {"rate-limit", "rate-limit-retry-after", "server-error", "overloaded", "gateway-timeout", "too-long"}
    assert set(get_args(Refusal)) == {*NOT_PASSING, *passing}
    assert set(get_args(Break)) - {"refused", "stall", "drip", "slow", "web-page"} <= set(BROKEN)


def test_claude_comes_back_when_it_is_called_and_knows_what_was_said_meanwhile() -> None:
    with coached(CoachModel(), [Fault("billing", times=1)]) as coach:
        coach.talk.tell(OPENING, "8 hours a week, 12 months")
        assert coach.talk.state["led_by"] == "offline"
        calls = len(coach.served.journal)
        coach.talk.say("try again")
        assert coach.talk.state["led_by"] == "claude"
        assert len(coach.served.journal) == calls + 1
        assert "8 hours a week, 12 months" in coach.sent
        coach.talk.to_plan()
        assert plan_of(coach.talk) == offline_plan()


def test_next_run_of_the_program_tries_claude_again() -> None:
    with coached(CoachModel(), [Fault("wrong-key", times=1)]) as coach:
        coach.talk.say(OPENING)
        assert coach.talk.state["led_by"] == "offline"
        again = ClaudePolicy(coach.wire, run="another")
        talk = Talk(session=Session(coach.talk.session.graph.checkpointer, "t", again, TOOLS, TODAY))
        talk.say("8 hours a week, 12 months")
        assert talk.state["led_by"] == "claude"


def test_no_network_at_all_is_said_once() -> None:
    from messages_server import closed_address

    wire = Wire(Line(api_key="sk-ant-x", base_url=closed_address(), retries=0, pause=0.0))
    from langgraph.checkpoint.memory import InMemorySaver

    talk = Talk(session=Session(InMemorySaver(), "t", ClaudePolicy(wire), TOOLS, TODAY))
    talk.to_plan()
    wire.close()
    assert shown(talk.events).count(WORDS["network"]) == 1
    assert "plan" in [event["type"] for event in talk.events]


# --- limits --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("budget", [Budget(calls=2), Budget(tokens=9_000), Budget(usd=0.012)])
def test_used_up_limit_stops_claude_clearly_and_rules_go_on(budget: Budget) -> None:
    with coached(CoachModel(), budget=budget) as coach:
        coach.talk.to_plan()
        assert coach.words.count(WORDS["budget"]) == 1
        used = coach.talk.state["usage"]
        assert used["calls"] == len(coach.served.journal) < 5
        assert plan_of(coach.talk) == offline_plan()
        coach.talk.say("try again")
        assert len(coach.served.journal) == used["calls"]


def test_refused_words_are_answered_by_rules_and_not_sent_again() -> None:
    with coached(CoachModel()) as coach:
        coach.talk.to_plan()
        coach.served.faults.add(Fault("refusal", 3))
        events = coach.talk.say("Is falconry a wonderful thing, do you think?")
        assert WORDS["refusal"] in shown(events)
        assert coach.talk.state["led_by"] == "claude"
        coach.talk.say("and what would you do in my place?")
        sent = json.dumps(coach.served.journal.requests[-1])
        assert "falconry" not in sent
        assert "in my place" in sent


def test_talk_that_is_too_long_is_condensed_and_goes_on() -> None:
    with coached(CoachModel(), limits=Limits(context_window=6_500)) as coach:
        coach.talk.to_plan()
        for number in range(14):
            coach.talk.say(f"What do you think of the {number}. day, and would it be {'really ' * 60}wise?")
        assert coach.talk.state["led_by"] == "claude"
        statuses = [entry.status for entry in coach.served.journal]
        assert 400 in statuses
        assert statuses[-1] == 200
        last = coach.served.journal.requests[-1]["messages"][0]["content"][0]["text"]
        assert last.startswith("Earlier in this conversation")


def test_long_talk_is_condensed_before_it_is_refused_and_evidence_never() -> None:
    with coached(CoachModel()) as coach:
        coach.talk.to_plan()
        evidence = len(coach.talk.state["evidence"])
        for number in range(24):
            coach.talk.say(f"Is the {number}. one {'really ' * 560}wise, in your view?")
        sizes = [len(json.dumps(request["messages"])) for request in coach.served.journal.requests]
        assert max(sizes) < 100_000
        assert any(after < before for before, after in pairwise(sizes))
        assert len(coach.talk.state["evidence"]) >= evidence
        assert coach.talk.state["led_by"] == "claude"


# --- nothing is lost -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("from_request", [1, 2, 3, 4, 5, 6])
def test_fault_at_any_turn_loses_no_answer(from_request: int) -> None:
    with coached(CoachModel(), [Fault("overloaded", 5, times=ALWAYS, from_request=from_request)]) as coach:
        coach.talk.to_plan()
        said = [entry["text"] for entry in coach.talk.state["log"] if entry["type"] == "user"]
        led = Talk(Remembering()).to_plan().state["log"]
        assert said == [entry["text"] for entry in led if entry["type"] == "user"]
        assert plan_of(coach.talk) == offline_plan()


def test_fault_after_a_look_up_leaves_the_waiting_question_open() -> None:
    pay: dict[str, Any] = {"years_experience": None, "level": "", "currency": "", "pay": "", "basis": ""}
    from messages_reply import use

    looks = use("salary_lookup", role="ai-engineer", country="IN", **pay)
    with coached(Turns(looks, asking("hours_per_week", "How many hours?"))) as coach:
        coach.served.faults.add(Fault("billing", from_request=2, times=ALWAYS))
        events = coach.talk.say(OPENING)
        assert WORDS["credit"] in shown(events)
        assert coach.talk.slot == "hours_per_week"
        assert coach.talk.state["asked"] == ["goal", "hours_per_week"]
        assert Kept.of(coach.talk.state).base is None
        coach.talk.to_plan(**ANSWERS)
        assert plan_of(coach.talk) == offline_plan()
