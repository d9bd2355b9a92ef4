"""Every fault at every event of every streamed turn of a whole conversation: the same words, answers and plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from messages_faults import ALWAYS, Fault, Kind
from messages_models import CoachModel
from messages_reply import Json, Reply
from messages_seen import Seen
from wired import Coached, coached, offline_plan, plan_of

KINDS: tuple[Kind, ...] = (
    "rate-limit",
    "rate-limit-retry-after",
    "server-error",
    "overloaded",
    "gateway-timeout",
    "refused",
    "reset",
    "dropped",
    "clean-cut",
    "garbage",
    "garbage-bytes",
    "web-page",
    "error-event",
    "stall",
    "drip",
    "slow",
)
"""What one more try mends."""

AFTER_PLAN = ("What does it pay?", "what would you do in my place?")
"""A look-up with an answer in words, and free talk."""

MOST_REQUESTS = 80


class Words(CoachModel):
    """A coach who says something in words before each step, so that a turn has text and a call."""

    def answer(self, request: Json) -> Reply:
        """Words, then what the coach does."""
        reply = super().answer(request)
        seen = Seen(request)
        said: Json = {"type": "text", "text": "Good, that helps. Let us look at the next step together."}
        return reply if seen.called_in_turn else Reply((said, *reply.content), reply.stop_reason)


@dataclass(frozen=True)
class Held:
    """A whole conversation: what stayed on the screen, what was kept, and how many calls it took."""

    final: tuple[tuple[str, str], ...]
    left: str
    said: tuple[str, ...]
    plan: str
    led_by: str
    asked: tuple[str, ...]
    longest: int
    requests: int


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK waits half a second before it tries again."""
    monkeypatch.setattr("anthropic._base_client.time.sleep", lambda seconds: None)


def held(faults: list[Fault]) -> Held:
    """A conversation up to the plan and beyond it."""
    with coached(Words(), faults, silence=0.3) as coach:
        coach.talk.to_plan()
        coach.talk.tell(*AFTER_PLAN)
        return outcome(coach)


def outcome(coach: Coached) -> Held:
    """What came of a conversation."""
    log = coach.talk.state["log"]
    return Held(
        final=tuple((event["type"], event.get("text", "")) for event in coach.final),
        left=left_on_screen(coach.talk.events),
        said=tuple(entry["text"] for entry in log if entry["type"] == "user"),
        plan=plan_of(coach.talk),
        led_by=coach.talk.state["led_by"],
        asked=tuple(coach.talk.state["asked"]),
        longest=max((entry.events_sent for entry in coach.served.journal), default=0),
        requests=len(coach.served.journal),
    )


def left_on_screen(events: list[dict[str, Any]]) -> str:
    """Provisional words that were not taken back, in order."""
    void = {event["attempt"] for event in events if event["type"] == "retract"}
    return "".join(event["text"] for event in events if event["type"] == "delta" and event["attempt"] not in void)


@cache
def undisturbed() -> Held:
    """The same conversation when nothing goes wrong."""
    return held([])


LONGEST = 22
"""Events of the longest turn of this conversation, and the place behind the last."""


def test_no_turn_has_more_events_than_are_struck() -> None:
    found = undisturbed()
    assert found.longest == LONGEST - 1
    assert found.requests >= 8
    assert found.plan == offline_plan()


def sampled(kinds: tuple[Kind, ...]) -> list[Any]:
    """Every kind at every event; those at one event, another one for each kind, always, the others in long runs."""
    return [
        pytest.param(kind, at, marks=() if at == number + 2 else pytest.mark.soak)
        for number, kind in enumerate(kinds)
        for at in range(LONGEST)
    ]


@pytest.mark.parametrize(("kind", "at_event"), sampled(KINDS))
def test_conversation_in_which_every_call_breaks_once_is_the_same_conversation(kind: Kind, at_event: int) -> None:
    whole = undisturbed()
    found = held([Fault(kind, at_event, from_request=number, pause=0.01) for number in range(1, MOST_REQUESTS, 2)])
    assert (found.final, found.left) == (whole.final, whole.left)
    assert (found.said, found.asked, found.plan, found.led_by) == (whole.said, whole.asked, whole.plan, "claude")
    if kind != "slow" and at_event < 8:
        assert found.requests > whole.requests or kind == "refused"


LASTING = tuple(kind for kind in KINDS if kind != "slow")


@pytest.mark.parametrize("from_request", range(1, 9))
@pytest.mark.parametrize(
    ("kind", "at_event"),
    [
        pytest.param(kind, at, marks=() if (kind, at) == ("error-event", 9) else pytest.mark.soak)
        for kind in LASTING
        for at in (0, 9)
    ],
)
def test_conversation_in_which_claude_fails_for_good_loses_no_answer_and_comes_to_the_plan(
    kind: Kind, at_event: int, from_request: int
) -> None:
    whole = undisturbed()
    found = held([Fault(kind, at_event, times=ALWAYS, from_request=from_request, pause=0.01)])
    assert (found.said, found.asked, found.plan) == (whole.said, whole.asked, whole.plan)
    texts = [words for _, words in found.final if words]
    assert len([words for words in texts if "try again" in words]) <= 1
    # "What next?" is asked after every answer once there is a plan.
    questions = [words for words in texts if "?" in words and not words.startswith("What next?")]
    assert len(questions) == len(set(questions))
