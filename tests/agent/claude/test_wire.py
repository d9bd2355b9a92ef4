"""The line to Claude: what it makes of every fault at every event of an answer."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any, get_args

import pytest
from messages_asking import SAID, WORDS, request, tool
from messages_faults import STOPS, Break, Fault, Refusal
from messages_models import Fixed
from messages_reply import Model, Reply, Turn, text, use
from messages_server import serving
from wired import at_each_event, wire_to

from agent.claude.assembling import Answer, Assembly, string_so_far
from agent.claude.faults import BrokenStream, Unanswered

ASKED = request(tools=[tool("salary_lookup", role=WORDS, country=WORDS)])
EVENTS = len(Turn(Reply(SAID), "m", 1, {}, 1).events())
WHOLE = SAID[0]["text"]
BREAKS = [kind for kind in get_args(Break) if kind not in ("slow", "refused")]
PASSING = ("rate-limit", "rate-limit-retry-after", "server-error", "overloaded", "gateway-timeout")


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK waits half a second before it tries again."""
    monkeypatch.setattr("anthropic._base_client.time.sleep", lambda seconds: None)


class Listener:
    """What was heard while an answer came, and what is left of it."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def __call__(self, event: dict[str, Any]) -> None:
        self.events.append(event)

    @property
    def left(self) -> str:
        """The words of tries that were not taken back."""
        void = {event["attempt"] for event in self.events if event["type"] == "retract"}
        heard = [event for event in self.events if event["type"] == "delta" and event["attempt"] not in void]
        return "".join(event["text"] for event in heard)


class Went:
    """How a call went."""

    def __init__(self, model: Model, faults: Iterable[Fault] = (), asked: dict[str, Any] = ASKED, **line: Any) -> None:
        self.heard = Listener()
        self.answer: Answer | None = None
        self.error: Unanswered | None = None
        with serving(model, faults) as served, wire_to(served, **line) as wire:
            try:
                self.answer = wire.ask(asked, self.heard, 1)
            except Unanswered as error:
                self.error = error
        self.entries = list(served.journal)

    @property
    def kind(self) -> str:
        """The kind of fault it ended with, empty for an answer."""
        return self.error.fault.kind if self.error else ""


def test_whole_answer_is_heard_as_it_is() -> None:
    went = Went(Fixed(*SAID))
    assert went.answer is not None
    assert went.answer.text == WHOLE
    assert went.heard.left == WHOLE
    assert [call["input"] for call in went.answer.calls] == [{"role": "x", "country": "y"}]
    assert went.answer.spent[0]["output_tokens"] > 1


SLOW = ("stall", "drip")
ONCE = [(kind, at) for kind in (*BREAKS, *PASSING) if kind not in SLOW for at in range(EVENTS + 1)]
"""Each kind at every event of the turn and behind it."""


@pytest.mark.parametrize(("kind", "at_event"), [*ONCE, *at_each_event(SLOW, EVENTS + 1)])
def test_one_more_try_mends_what_breaks_once_wherever_it_breaks(kind: Any, at_event: int) -> None:
    went = Went(Fixed(*SAID), [Fault(kind, at_event, pause=0.02)], silence=0.4)
    assert went.answer is not None, went.error
    assert went.answer.text == WHOLE
    assert [call["input"] for call in went.answer.calls] == [{"role": "x", "country": "y"}]
    # Not one word twice, and none of the broken try left.
    assert went.heard.left == WHOLE


TWICE = [(kind, at) for kind in (*BREAKS, *PASSING) for at in ((0, 6) if kind in SLOW else (0, 1, 4, EVENTS - 2))]


@pytest.mark.parametrize(("kind", "at_event"), TWICE)
def test_what_breaks_twice_leaves_nothing_on_the_screen_and_is_named(kind: Any, at_event: int) -> None:
    went = Went(Fixed(*SAID), [Fault(kind, at_event, times=20, pause=0.02)], silence=0.4)
    assert went.error is not None
    assert went.heard.left == ""
    named = {"stall": "stalled", "drip": "stalled", "reset": "network", "dropped": "network"}
    named |= {"error-event": "overloaded", "overloaded": "overloaded", "server-error": "server"}
    named |= {"gateway-timeout": "server", "rate-limit": "rate-limit", "rate-limit-retry-after": "rate-limit"}
    assert went.kind == named.get(kind, "broken")
    assert went.error.fault.words.endswith((".", "?"))


def test_connection_that_is_refused_once_is_tried_again_by_the_sdk() -> None:
    assert Went(Fixed(*SAID), [Fault("refused")]).heard.left == WHOLE
    assert Went(Fixed(*SAID), [Fault("refused", times=20)]).kind == "network"


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("wrong-key", "key"),
        ("forbidden", "forbidden"),
        ("no-credit", "credit"),
        ("billing", "credit"),
        ("spend-limit", "spend-limit"),
        ("too-large", "too-long"),
        ("too-long", "too-long"),
        ("unknown-model", "unknown-model"),
    ],
)
def test_what_no_retry_mends_is_named_after_one_try(kind: Refusal, named: str) -> None:
    went = Went(Fixed(*SAID), [Fault(kind, times=20)])
    assert went.kind == named
    # The API marks a spend limit as passing, so the SDK tries it again.
    assert len(went.entries) == (3 if kind == "spend-limit" else 1)


@pytest.mark.parametrize("kind", ["wrong-key", "billing", "forbidden"])
def test_what_no_retry_mends_is_not_tried_again_on_the_way_either(kind: Refusal) -> None:
    went = Went(Fixed(*SAID), [Fault(kind, 4)])
    assert went.kind == {"wrong-key": "key", "billing": "credit", "forbidden": "forbidden"}[kind]
    assert len(went.entries) == 1
    assert went.heard.left == ""


@pytest.mark.parametrize("at_event", range(EVENTS + 1))
@pytest.mark.parametrize("kind", STOPS)
def test_no_call_counts_unless_the_answer_ended_with_calling(kind: Any, at_event: int) -> None:
    went = Went(Fixed(*SAID), [Fault(kind, at_event)])
    assert went.answer is not None
    assert went.answer.stop_reason == kind
    assert went.answer.calls == ()
    assert WHOLE.startswith(went.heard.left)


def test_pings_alone_do_not_hold_the_person_up() -> None:
    before = threading.active_count()
    went = Went(Fixed(*SAID), [Fault("drip", 5, times=20, pause=0.02)], silence=0.3)
    assert went.kind == "stalled"
    assert threading.active_count() <= before + 1


def test_answer_that_takes_too_long_in_all_is_given_up() -> None:
    went = Went(Fixed(*SAID), [Fault("slow", 2, times=20, pause=0.15)], silence=2.0, whole=0.4)
    assert went.kind == "stalled"


def test_waiting_ends_at_once_when_it_is_stopped() -> None:
    with serving(Fixed(*SAID), [Fault("stall", 6)]) as served, wire_to(served) as wire:
        heard = Listener()

        def stopping(event: dict[str, Any]) -> None:
            heard(event)
            wire.stop()

        with pytest.raises(KeyboardInterrupt):
            wire.ask(ASKED, stopping, 1)
        wire.stop()
    assert heard.events


def test_what_broken_tries_cost_is_counted() -> None:
    went = Went(Fixed(*SAID), [Fault("reset", 6)])
    assert went.answer is not None
    assert len(went.answer.spent) == 2
    assert all(one["input_tokens"] > 0 for one in went.answer.spent)
    lost = Went(Fixed(*SAID), [Fault("reset", 6, times=9)])
    assert lost.error is not None
    assert len(lost.error.spent) == 2


def test_words_of_a_question_are_heard_while_its_call_is_written() -> None:
    words = 'Good. "Eight" hours – or ₹ 10 \\ and\nhow many in all? 😀'
    question = use("ask_person", slot="hours_per_week", text=words, choices=["4", "8"])
    tools = [tool("ask_person", slot=WORDS, text=WORDS, choices={"type": "array", "items": WORDS})]
    went = Went(Fixed(text("I see."), question), asked=request(tools=tools))
    assert went.heard.left == f"I see.\n\n{words}"
    assert len([event for event in went.heard.events if event["type"] == "delta"]) > 3


def test_silent_answer_is_an_answer() -> None:
    went = Went(Fixed())
    assert went.answer is not None
    assert (went.answer.content, went.answer.stop_reason) == ((), "end_turn")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("", ""),
        ("Hel", "Hel"),
        ('Hello", "choices": [', "Hello"),
        ("a\\", "a"),
        ("a\\n", "a\n"),
        ("a\\u00", "a"),
        ("a\\u00e9", "aé"),
        ("a\\ud83d", "a"),
        ("a\\ud83d\\ude", "a"),
        ("a\\ud83d\\ude00", "a😀"),
        ('a \\"b\\" c', 'a "b" c'),
    ],
)
def test_string_is_read_as_far_as_it_is_written(written: str, heard: str) -> None:
    assert string_so_far(written) == heard


@pytest.mark.parametrize(
    "events",
    [
        [],
        [{"type": "ping"}],
        [{"type": "message_start"}],
        [{"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}],
        [{"type": "message_start", "message": {}}, {"type": "content_block_delta", "index": 3, "delta": {}}],
        [{"type": "message_start", "message": {}}, {"type": "message_stop"}],
    ],
)
def test_events_of_another_shape_are_no_answer(events: list[dict[str, Any]]) -> None:
    assembly = Assembly()
    with pytest.raises(BrokenStream):
        assembled(assembly, events)


def assembled(assembly: Assembly, events: list[dict[str, Any]]) -> Answer:
    """The answer that events make."""
    for event in events:
        assembly.take(event)
    return assembly.answer()
