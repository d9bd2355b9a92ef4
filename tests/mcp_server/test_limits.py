"""How much a client may ask: the bucket in small numbers, whose bucket it is, and calls that come too slowly."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import AccessToken
from starlette.authentication import UnauthenticatedUser

from mcp_server.limits import BURST_SECONDS, Buckets, Limits, client_of


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_burst_is_let_through_then_calls_come_at_the_rate() -> None:
    clock = Clock()
    buckets = Buckets(2, clock)
    assert [buckets.wait("a") for _ in range(int(2 * BURST_SECONDS))] == [0.0] * 20
    assert buckets.wait("a") == pytest.approx(0.5)
    clock.now += 0.5
    assert buckets.wait("a") == 0
    assert buckets.wait("a") > 0


def test_one_client_does_not_use_up_what_another_may_ask() -> None:
    buckets = Buckets(0.1, Clock())
    assert buckets.wait("a") == 0
    assert buckets.wait("a") > 0
    assert buckets.wait("b") == 0


def test_who_is_told_to_wait_may_ask_after_that_wait_and_not_before() -> None:
    clock = Clock()
    buckets = Buckets(0.1, clock)
    buckets.wait("a")
    wait = buckets.wait("a")
    clock.now += wait * 0.9
    assert buckets.wait("a") > 0
    clock.now += wait * 0.2
    assert buckets.wait("a") == 0


@given(
    rate=st.floats(0.01, 1000),
    gaps=st.lists(st.floats(0, 30), min_size=1, max_size=60),
)
def test_never_more_calls_than_the_burst_and_the_rate_allow(rate: float, gaps: list[float]) -> None:
    clock = Clock()
    buckets = Buckets(rate, clock)
    allowed = 0
    for gap in gaps:
        clock.now += gap
        allowed += buckets.wait("a") == 0
    assert 1 <= allowed <= buckets.size + rate * sum(gaps) + 1e-6


def test_clients_beyond_the_most_are_forgotten_longest_silent_first() -> None:
    buckets = Buckets(0.1, Clock(), most=2)
    for client in ("a", "b", "a", "c"):
        buckets.wait(client)
    assert list(buckets.left) == ["a", "c"]


def scope_of(host: str, user: object = None) -> dict[str, Any]:
    return {"type": "http", "client": (host, 1), "user": user}


def test_client_is_whom_its_token_names_else_its_address() -> None:
    def user(client: str, subject: str | None) -> AuthenticatedUser:
        return AuthenticatedUser(AccessToken(token="", client_id=client, scopes=[], subject=subject))

    assert client_of(scope_of("192.0.2.1", user("app", "ravi"))) == client_of(
        scope_of("192.0.2.9", user("app", "ravi"))
    )
    assert client_of(scope_of("192.0.2.1", user("app", "ravi"))) != client_of(scope_of("192.0.2.1", user("app", "mei")))
    assert client_of(scope_of("192.0.2.1", UnauthenticatedUser())) == "address 192.0.2.1"
    assert client_of(scope_of("192.0.2.1")) != client_of(scope_of("192.0.2.2"))


def test_addresses_of_one_household_are_one_client() -> None:
    assert client_of(scope_of("2001:db8::1")) == client_of(scope_of("2001:db8::ffff:2"))
    assert client_of(scope_of("2001:db8::1")) != client_of(scope_of("2001:db8:0:1::1"))
    assert client_of(scope_of("::ffff:192.0.2.1")) != client_of(scope_of("::ffff:192.0.2.2"))
    assert client_of({"type": "http"}) == "address "


Receive = Callable[[], Awaitable[Any]]


async def reads_its_body(_: Any, receive: Receive, send: Any) -> None:
    """An application that answers once the body is there, and then waits for the client to hang up."""
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b""})
    assert (await receive())["type"] == "http.disconnect"


def answered(receive: Receive, seconds: float) -> int:
    """The status that a client got."""
    sent: list[Any] = []

    async def run() -> None:
        async def send(message: Any) -> None:
            sent.append(message)

        await Limits(reads_its_body, Buckets(1), sending=seconds)(scope_of("192.0.2.1"), receive, send)

    anyio.run(run)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    return int(sent[0]["status"])


def test_body_that_never_ends_is_given_up() -> None:
    async def receive() -> Any:
        await anyio.sleep(0.005)
        return {"type": "http.request", "body": b" ", "more_body": True}

    assert answered(receive, 0.05) == 408


def test_client_that_sent_its_call_may_wait_as_long_as_it_likes() -> None:
    messages = [
        {"type": "http.request", "body": b"{", "more_body": True},
        {"type": "http.request", "body": b"}", "more_body": False},
    ]

    async def receive() -> Any:
        if messages:
            return messages.pop(0)
        await anyio.sleep(0.1)
        return {"type": "http.disconnect"}

    assert answered(receive, 0.05) == 200
