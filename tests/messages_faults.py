"""What can go wrong with a call of the Messages API, at a chosen event, so many times."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Literal

from messages_reply import Reply, Turn
from messages_usage import tokens_of

Json = dict[str, Any]

Refusal = Literal[
    "rate-limit",
    "rate-limit-retry-after",
    "spend-limit",
    "server-error",
    "overloaded",
    "gateway-timeout",
    "wrong-key",
    "forbidden",
    "no-credit",
    "billing",
    "too-large",
    "too-long",
    "unknown-model",
]
"""The request is answered with an error. Past the first event of a stream the same error comes as an `error` event."""

Break = Literal[
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
]
"""The connection fails: refused before the request is read; reset (RST); dropped (closed without the end of the body);
cut off cleanly; broken JSON; bytes that are no text; a page of some proxy instead; an `error` event; silence; pings
and nothing else; every event late."""

Stop = Literal["max_tokens", "refusal", "pause_turn", "model_context_window_exceeded", "stop_sequence"]
"""The answer ends there for this reason, in good order."""

Kind = Refusal | Break | Stop

ALWAYS = 1_000_000_000

CREDIT = (
    "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase"
    " credits."
)
ERRORS: dict[str, tuple[int, str, str]] = {
    "rate-limit": (429, "rate_limit_error", "This request would exceed your organization's rate limit."),
    "rate-limit-retry-after": (429, "rate_limit_error", "This request would exceed your organization's rate limit."),
    "spend-limit": (429, "rate_limit_error", "You have reached your spend limit."),
    "server-error": (500, "api_error", "Internal server error"),
    "overloaded": (529, "overloaded_error", "Overloaded"),
    "gateway-timeout": (504, "timeout_error", "The request timed out."),
    "wrong-key": (401, "authentication_error", "invalid x-api-key"),
    "forbidden": (403, "permission_error", "Your API key does not have permission to use the specified resource."),
    "no-credit": (400, "invalid_request_error", CREDIT),
    "billing": (402, "billing_error", "There is an issue with your billing or payment information."),
    "too-large": (413, "request_too_large", "Request exceeds the maximum size"),
    "too-long": (400, "invalid_request_error", "prompt is too long: 214312 tokens > 200000 maximum"),
    "unknown-model": (404, "not_found_error", "model: claude-unknown"),
}
"""Status, type and message of each (the API's documentation of errors; wording as seen in public reports)."""

STOPS: tuple[Stop, ...] = ("max_tokens", "refusal", "pause_turn", "model_context_window_exceeded", "stop_sequence")
CUT_OFF: tuple[str, ...] = ("max_tokens", "model_context_window_exceeded")
REFUSED = {"type": "refusal", "category": "general_harms", "explanation": "This request was declined."}

GARBAGE: dict[str, bytes] = {
    "garbage": b'event: content_block_delta\ndata: {"type": "content_block_delta", "index": 0, "del\n\n',
    "garbage-bytes": b"event: content_block_delta\ndata: \xff\xfe\xfa\x00\n\n",
}
PAGE = b"<!doctype html><title>Sign in</title><p>Sign in to this network to go on.</p>\n\n"


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong."""

    kind: Kind
    at_event: int = 0
    """It takes the place of this event of the stream: the events before it were sent. An index past the end strikes
    after the last one. Without a stream there is only one answer, and it strikes there."""
    times: int = 1
    """How many requests it strikes, one after the other."""
    from_request: int = 1
    """The first request it may strike, counted from 1."""
    retry_after: float = 0.05
    """Seconds that `rate-limit-retry-after` asks for."""
    pause: float = 0.02
    """Seconds between what `drip` and `slow` send."""


class Faults:
    """Faults that are still to come."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self._faults = list(faults)
        self._struck: Counter[int] = Counter()
        self._seen = 0
        self._lock = Lock()

    def add(self, *faults: Fault) -> None:
        """Takes up more faults; they start with the next request unless they name a later one."""
        with self._lock:
            self._faults += faults

    def next(self) -> tuple[int, Fault | None]:
        """Number of the request that comes in, and what strikes it: the first fault that is due."""
        with self._lock:
            self._seen += 1
            for index, fault in enumerate(self._faults):
                if self._struck[index] < fault.times and self._seen >= fault.from_request:
                    self._struck[index] += 1
                    return self._seen, fault
            return self._seen, None


def error_body(kind: str, request_id: str) -> Json:
    """An error as the API words it."""
    _, name, message = ERRORS[kind]
    error: Json = {"type": name, "message": message}
    if kind == "spend-limit":
        error["details"] = {"error_code": "enforced_spend_limit_reached"}
    return {"type": "error", "error": error, "request_id": request_id}


def is_refusal(fault: Fault | None) -> bool:
    """True where the fault is an error the API answers with."""
    return fault is not None and fault.kind in ERRORS


def is_stop(fault: Fault | None) -> bool:
    """True where the fault is a reason to stop."""
    return fault is not None and fault.kind in STOPS


def stopped(turn: Turn, reason: str, at_event: int) -> list[Json]:
    """The events of a turn that ends before `at_event` for this reason; an open block is closed.

    Only `max_tokens` and a full context leave a call half written, as in truth; otherwise an open call is left out.
    A pause leaves out every call: what the caller has to do itself is no reason to pause.
    """
    events = turn.events()
    kept = events[: max(2, min(at_event, len(events) - 2))]
    open_call = next((at for at, event in enumerate(kept) if is_call(event) and is_open(kept, event["index"])), None)
    if reason == "pause_turn":
        kept = kept[: next((at for at, event in enumerate(kept) if is_call(event)), len(kept))]
    elif open_call is not None and reason not in CUT_OFF:
        kept = kept[:open_call]
    if (last := kept[-1]).get("index") is not None and is_open(kept, last["index"]):
        kept = [*kept, {"type": "content_block_stop", "index": last["index"]}]
    return [*kept, *turn.ending(reason, REFUSED if reason == "refusal" else None)]


def is_call(event: Json) -> bool:
    """True for the event that opens a call."""
    return bool(event["type"] == "content_block_start" and event["content_block"]["type"] == "tool_use")


def is_open(events: Sequence[Json], index: int) -> bool:
    """True where a block has begun and not ended."""
    return {"type": "content_block_stop", "index": index} not in events


def event_at_tokens(events: Sequence[Json], most: int) -> int | None:
    """The first event with which an answer has more than so many tokens, or None where it stays within."""
    written = ""
    for index, event in enumerate(events):
        if event["type"] == "content_block_delta":
            written += "".join(value for key, value in event["delta"].items() if key != "type")
            if tokens_of(written) > most:
                return index
    return None


def content_of(events: Iterable[Json]) -> tuple[Json, ...]:
    """The blocks that events spell out. The input of a call that was cut off is empty."""
    blocks: list[Json] = []
    for event in events:
        if event["type"] == "content_block_start":
            blocks.append({**event["content_block"], "json": ""})
        elif event["type"] == "content_block_delta":
            take_in(blocks[event["index"]], event["delta"])
    return tuple(finished(block) for block in blocks)


def take_in(block: Json, delta: Json) -> None:
    """Adds one piece to a block."""
    for key, value in delta.items():
        if key != "type":
            name = "json" if key == "partial_json" else key
            block[name] += value


def finished(block: Json) -> Json:
    """A block without what it was gathered with."""
    bare = {key: value for key, value in block.items() if key != "json"}
    if block["type"] == "tool_use" and block["json"].endswith("}"):
        bare["input"] = read(block["json"])
    return bare


def read(words: str) -> Json:
    """The object in a piece of JSON; empty where it is only a part of one."""
    try:
        found: Json = json.loads(words)
    except json.JSONDecodeError:
        return {}
    return found


def left_to_say(reply: Reply, said: Sequence[Json]) -> Reply:
    """What is left of a reply of which a part was said before a pause."""
    left = list(reply.content)
    for block in said:
        if block["type"] != "text" or not left or left[0]["type"] != "text":
            break
        rest = str(left[0]["text"]).removeprefix(block["text"])
        left[:1] = [{**left[0], "text": rest}] if rest.strip() else []
    return Reply(tuple(left), reply.stop_reason, reply.stop_details)
