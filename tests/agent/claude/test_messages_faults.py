"""What the SDK makes of each fault at each event of a streamed turn: written down here, for the coach relies on it."""

from __future__ import annotations

import json
import threading
from functools import cache
from typing import Any, get_args

import anthropic
import httpx2
import pytest
from messages_asking import SAID, WORDS, calling, client_of, request, tool
from messages_faults import ERRORS, STOPS, Break, Fault, Kind, Refusal
from messages_models import Fixed
from messages_reply import Reply, Turn
from messages_server import closed_address, serving

ASKED = request(tools=[tool("salary_lookup", role=WORDS, country=WORDS)])
EVENTS = len(Turn(Reply(SAID), "m", 1, {}, 1).events())
PLACES = range(EVENTS + 1)
"""Every event of the turn, and the place after the last."""
WHOLE = SAID[0]["text"]

RAISED_AT_ONCE: dict[str, type[anthropic.APIStatusError]] = {
    "rate-limit": anthropic.RateLimitError,
    "rate-limit-retry-after": anthropic.RateLimitError,
    "spend-limit": anthropic.EnforcedSpendLimitReachedError,
    "server-error": anthropic.InternalServerError,
    "overloaded": anthropic.OverloadedError,
    "gateway-timeout": anthropic.GatewayTimeoutError,
    "wrong-key": anthropic.AuthenticationError,
    "forbidden": anthropic.PermissionDeniedError,
    "no-credit": anthropic.BadRequestError,
    "billing": anthropic.PaymentRequiredError,
    "too-large": anthropic.ContentTooLargeError,
    "too-long": anthropic.BadRequestError,
    "unknown-model": anthropic.NotFoundError,
}
"""What a refused request raises."""

TRIED_AGAIN = {"rate-limit", "rate-limit-retry-after", "spend-limit", "server-error", "overloaded", "gateway-timeout"}
"""What the SDK tries again by itself, before the first event. Even a used-up spend limit: it comes with status 429."""

RAISED_ON_THE_WAY: dict[str, type[Exception]] = {
    "reset": httpx2.ReadError,
    "dropped": httpx2.RemoteProtocolError,
    "garbage": json.JSONDecodeError,
    "garbage-bytes": UnicodeDecodeError,
    "stall": httpx2.ReadTimeout,
}
"""What breaks a stream raises as it is: none of these is an error of the SDK."""


ENOUGH, SHORT = 10.0, 0.4
"""Seconds an answer may keep the SDK waiting: more than a busy machine needs, and what a silence is given."""


class Went:
    """How a streamed call went: what was shown, how it ended."""

    def __init__(self, fault: Fault | None, is_streamed: bool = True, **settings: Any) -> None:
        self.shown = ""
        self.message: Any = None
        self.error: Exception | None = None
        with serving(Fixed(*SAID), [fault] if fault else []) as served, client_of(served, **settings) as client:
            try:
                self.message = self.streamed(client) if is_streamed else client.messages.create(**ASKED)
            except (anthropic.AnthropicError, httpx2.HTTPError, ValueError, AssertionError) as error:
                self.error = error
        self.entries = list(served.journal)

    def streamed(self, client: anthropic.Anthropic) -> Any:
        """The final message, with what was shown kept."""
        with client.messages.stream(**ASKED) as stream:
            for event in stream:
                if event.type == "text":
                    self.shown += event.text
            return stream.get_final_message()


@cache
def went(kind: Kind, at_event: int) -> Went:
    """How a call went that was struck once, and not tried again."""
    return Went(Fault(kind, at_event), timeout=SHORT if kind == "stall" else ENOUGH)


def test_a_call_without_a_fault_is_whole() -> None:
    found = Went(None)
    assert (found.shown, found.message.stop_reason) == (WHOLE, "tool_use")
    assert found.entries[0].events_sent == EVENTS


@pytest.mark.parametrize("kind", get_args(Refusal))
@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_refused_request_raises_by_its_status(kind: Refusal, is_streamed: bool) -> None:
    error = Went(Fault(kind), is_streamed).error
    assert type(error) is RAISED_AT_ONCE[kind]
    status, name, message = ERRORS[kind]
    assert (error.status_code, error.type, error.api_message) == (status, name, message)


@pytest.mark.parametrize("at_event", PLACES[1:])
@pytest.mark.parametrize("kind", ["rate-limit", "server-error", "overloaded", "wrong-key", "billing", "error-event"])
def test_an_error_on_the_way_raises_the_bare_class_with_status_200(kind: Kind, at_event: int) -> None:
    found = went(kind, at_event)
    assert type(found.error) is anthropic.APIStatusError
    assert found.error.status_code == 200
    assert found.error.type == ERRORS["overloaded" if kind == "error-event" else kind][1]
    assert WHOLE.startswith(found.shown)


def test_an_error_event_may_be_the_first_event() -> None:
    error = went("error-event", 0).error
    assert (type(error), getattr(error, "status_code", 0)) == (anthropic.APIStatusError, 200)


@pytest.mark.parametrize("at_event", PLACES)
@pytest.mark.parametrize("kind", RAISED_ON_THE_WAY)
def test_a_broken_stream_raises_an_error_that_is_not_the_sdks(kind: Kind, at_event: int) -> None:
    """Even behind the last event, where nothing is missing: who stops reading at `message_stop` never sees it."""
    found = went(kind, at_event)
    assert type(found.error) is RAISED_ON_THE_WAY[kind]
    assert not isinstance(found.error, anthropic.AnthropicError)
    assert WHOLE.startswith(found.shown)


@pytest.mark.parametrize("at_event", PLACES)
def test_a_clean_cut_is_no_error_and_has_no_stop_reason(at_event: int) -> None:
    found = went("clean-cut", at_event)
    if at_event == 0:
        assert type(found.error) is AssertionError
    elif at_event < EVENTS - 1:
        assert found.message.stop_reason is None
    else:
        # The reason comes with the event before the last: an answer without its very last event is whole.
        assert found.message.stop_reason == "tool_use"


def test_a_clean_cut_inside_a_call_leaves_a_call_that_looks_whole() -> None:
    starts = [went("clean-cut", at_event).message for at_event in PLACES[1:]]
    halves = [message for message in starts if len(message.content) == 2 and message.stop_reason is None]
    assert {json.dumps(message.content[1].input) for message in halves} == {
        "{}",
        '{"role": "x"}',
        '{"role": "x", "country": "y"}',
    }


@pytest.mark.parametrize("at_event", [0, 5])
def test_a_page_in_place_of_a_stream_is_no_error_of_the_sdk(at_event: int) -> None:
    found = went("web-page", at_event)
    assert (type(found.error), found.shown) == (AssertionError, "")


@pytest.mark.parametrize("at_event", PLACES)
@pytest.mark.parametrize("kind", STOPS)
def test_a_stop_ends_in_good_order_wherever_it_comes(kind: Kind, at_event: int) -> None:
    found = went(kind, at_event)
    assert found.error is None
    assert found.message.stop_reason == kind
    assert WHOLE.startswith(found.shown)
    half = [block for block in found.message.content if block.type == "tool_use" and not block.input]
    assert not half or kind in ("max_tokens", "model_context_window_exceeded")


def test_a_slow_stream_comes_through() -> None:
    found = Went(Fault("slow", at_event=2, pause=0.01))
    assert found.message.stop_reason == "tool_use"


def test_pings_alone_keep_a_stream_open_for_ever_and_never_reach_the_one_who_reads() -> None:
    """A limit that is checked for each event never comes to its turn, and no timeout of the SDK strikes. What ends it
    is closing the stream from another thread, which raises ReadError in the reading one."""
    with (
        serving(Fixed(*SAID), [Fault("drip", at_event=6)]) as served,
        client_of(served, timeout=SHORT) as client,
        client.messages.stream(**ASKED) as stream,
    ):
        seen = [next(iter(stream)).type]
        closing = threading.Timer(1.0, stream.close)
        closing.start()
        with pytest.raises(httpx2.ReadError):
            seen += [event.type for event in stream]
        closing.join()
    assert "ping" not in seen
    assert served.journal.entries[0].events_sent == 6


# --- before the first event --------------------------------------------------------------------------------


@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_refused_connection_raises_a_connection_error(is_streamed: bool) -> None:
    found = Went(Fault("refused"), is_streamed)
    assert type(found.error) is anthropic.APIConnectionError
    assert found.entries == []
    with (
        calling(Fixed(*SAID), base_url=closed_address()) as client,
        pytest.raises(anthropic.APIConnectionError) as caught,
    ):
        client.messages.create(**ASKED)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


@pytest.mark.parametrize("kind", sorted(TRIED_AGAIN | {"refused"}))
def test_one_retry_of_the_sdk_gets_through_what_strikes_once_before_the_answer(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = waits_kept(monkeypatch)
    found = Went(Fault(kind, retry_after=0.25), max_retries=1)
    assert (found.shown, found.message.stop_reason) == (WHOLE, "tool_use")
    assert len(waits) == 1
    if kind == "rate-limit-retry-after":
        assert waits == [0.25]
    else:
        assert 0.375 <= waits[0] <= 0.5


@pytest.mark.parametrize("kind", sorted(set(get_args(Refusal)) - TRIED_AGAIN))
def test_what_cannot_get_better_is_not_tried_again(kind: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = waits_kept(monkeypatch)
    found = Went(Fault(kind), max_retries=2)
    assert (type(found.error), waits, len(found.entries)) == (RAISED_AT_ONCE[kind], [], 1)


@pytest.mark.parametrize("kind", ["error-event", "overloaded", "reset", "dropped", "garbage", "garbage-bytes", "stall"])
def test_nothing_is_tried_again_once_the_stream_has_begun(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = waits_kept(monkeypatch)
    found = Went(Fault(kind, at_event=4), max_retries=2, timeout=SHORT if kind == "stall" else ENOUGH)
    assert found.error is not None
    assert (waits, len(found.entries)) == ([], 1)


def test_a_fault_strikes_as_often_as_it_says_and_from_where_it_says() -> None:
    faults = [Fault("overloaded", times=2, from_request=2), Fault("billing", from_request=3)]
    ends = []
    with calling(Fixed(*SAID), faults) as client:
        for _ in range(5):
            try:
                ends.append(client.messages.create(**ASKED).stop_reason)
            except anthropic.APIStatusError as error:
                ends.append(error.type)
    assert ends == ["tool_use", "overloaded_error", "overloaded_error", "billing_error", "tool_use"]


def waits_kept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits of the SDK before it tries again; none of them is waited."""
    waits: list[float] = []
    monkeypatch.setattr("anthropic._base_client.time.sleep", waits.append)
    return waits


# --- answers that are not streamed -------------------------------------------------------------------------

NOT_STREAMED: dict[str, type[Exception]] = {
    "reset": anthropic.APIConnectionError,
    "dropped": anthropic.APIConnectionError,
    "clean-cut": json.JSONDecodeError,
    "garbage": json.JSONDecodeError,
    "garbage-bytes": UnicodeDecodeError,
    "error-event": anthropic.OverloadedError,
    "stall": anthropic.APITimeoutError,
}


@pytest.mark.parametrize("kind", NOT_STREAMED)
def test_a_broken_answer_at_once_raises(kind: Break) -> None:
    assert (
        type(Went(Fault(kind), is_streamed=False, timeout=SHORT if kind == "stall" else ENOUGH).error)
        is NOT_STREAMED[kind]
    )
