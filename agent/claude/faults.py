"""What kept Claude from answering, in plain words, and whether trying once more can help."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from agent.state import Json

if TYPE_CHECKING:
    from anthropic import APIStatusError

FaultKind = Literal[
    "key",
    "forbidden",
    "credit",
    "spend-limit",
    "rate-limit",
    "overloaded",
    "server",
    "network",
    "stalled",
    "broken",
    "too-long",
    "unknown-model",
    "request",
    "refusal",
    "budget",
]

WORDS: dict[FaultKind, str] = {
    "key": "Claude did not accept the key in ANTHROPIC_API_KEY.",
    "forbidden": "This API key may not use this model of Claude.",
    "credit": "The account behind the API key has no credit left, or its billing is not in order.",
    "spend-limit": "The account behind the API key has reached its spend limit.",
    "rate-limit": "Claude takes no more requests with this key for the moment.",
    "overloaded": "Claude is overloaded at the moment.",
    "server": "Claude had a fault on its side.",
    "network": "Claude cannot be reached: the connection failed.",
    "stalled": "Claude stopped in the middle of its answer, and I waited long enough.",
    "broken": "The answer of Claude arrived broken, twice.",
    "too-long": "This conversation is too long for Claude, even in short.",
    "unknown-model": "There is no such model of Claude for this key.",
    "request": "Claude refused the request as it stood.",
    "refusal": "Claude did not want to answer that.",
    "budget": "This conversation has used up its limit for Claude.",
}
"""What the person is told, one sentence each and a hint where there is one."""

PASSING: tuple[FaultKind, ...] = ("rate-limit", "overloaded", "server", "network", "stalled", "broken")
"""What another try in the middle of an answer can mend. Before the answer begins, the SDK tries again by itself."""

BY_TYPE: dict[str, FaultKind] = {
    "authentication_error": "key",
    "permission_error": "forbidden",
    "billing_error": "credit",
    "rate_limit_error": "rate-limit",
    "overloaded_error": "overloaded",
    "api_error": "server",
    "timeout_error": "server",
    "request_too_large": "too-long",
    "not_found_error": "unknown-model",
}
"""The API's names of errors: they hold in the middle of a stream too, where the status is 200."""

BY_STATUS: dict[int, FaultKind] = {
    401: "key",
    402: "credit",
    403: "forbidden",
    404: "unknown-model",
    413: "too-long",
    429: "rate-limit",
    529: "overloaded",
}


@dataclass(frozen=True)
class Fault:
    """One thing that kept Claude from answering."""

    kind: FaultKind
    detail: str = ""
    """What the other side said, for who looks closer; never shown to the person."""

    @property
    def words(self) -> str:
        """What the person is told."""
        return WORDS[self.kind]

    @property
    def may_pass(self) -> bool:
        """True where another try can help."""
        return self.kind in PASSING


class Unanswered(Exception):
    """Claude gave no answer that can be used; what the tries cost is in `spent`, as the API counts it."""

    def __init__(self, fault: Fault, spent: tuple[Json, ...] = ()) -> None:
        super().__init__(f"{fault.kind}: {fault.detail}")
        self.fault = fault
        self.spent = spent


class BrokenStream(Exception):
    """A stream that is no whole answer: cut off, out of order, or no stream at all."""


class Stalled(BrokenStream):
    """A stream on which nothing came for too long."""


def errors_of_a_call() -> tuple[type[Exception], ...]:
    """Everything that a call can raise because of the network or the other side, and nothing else."""
    import anthropic
    import httpx2

    # What breaks a stream half way is raised by the transport and the JSON reader, not by the SDK.
    broken = (BrokenStream, json.JSONDecodeError, UnicodeDecodeError)
    return (anthropic.AnthropicError, httpx2.HTTPError, httpx2.StreamError, *broken)


def fault_of(error: Exception) -> Fault:
    """What an error of a call comes to."""
    import anthropic
    import httpx2

    detail = f"{type(error).__name__}: {error}"[:400]
    if isinstance(error, anthropic.APIStatusError):
        return Fault(kind_of_status(error), detail)
    if isinstance(error, Stalled | anthropic.APITimeoutError | httpx2.TimeoutException):
        return Fault("stalled", detail)
    if isinstance(error, anthropic.APIConnectionError | httpx2.HTTPError | httpx2.StreamError):
        return Fault("network", detail)
    if isinstance(error, BrokenStream | json.JSONDecodeError | UnicodeDecodeError):
        return Fault("broken", detail)
    # What is left of the SDK's errors is raised before anything is sent: no key, or none that can be read.
    return Fault("key", detail)


def kind_of_status(error: APIStatusError) -> FaultKind:
    """The kind of an error that the API names."""
    name, words = str(error.type or ""), str(error.message).casefold()
    if "spend limit" in words or "spend_limit" in words:
        return "spend-limit"
    if "credit balance" in words or "billing" in words:
        return "credit"
    if "prompt is too long" in words or "context window" in words:
        return "too-long"
    if name in BY_TYPE:
        return BY_TYPE[name]
    if error.status_code in BY_STATUS:
        return BY_STATUS[error.status_code]
    return "server" if error.status_code >= 500 else "request"
