"""How much one client may ask of the server: calls a second, bytes of a call, seconds to send it."""

from __future__ import annotations

import ipaddress
import json
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import lru_cache

import anyio
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import principal_components
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 2 * 1024 * 1024
"""Bytes. Judgement: the longest text a tool takes, with every sign written as an escape, fits in."""
LONGEST_SENDING = 20.0
"""Seconds in which a call has to have arrived. Judgement: a phone on a slow line sends the largest in ten."""
MOST_CLIENTS = 10_000
"""Clients that are counted at a time; the one not heard of for longest is forgotten. Judgement: about 2 MB."""
BURST_SECONDS = 10.0
"""Seconds' worth of calls that may come at once. Judgement: an assistant that looks up all its tools and resources."""
TOO_MANY = -32000
"""A server's own error code (JSON-RPC 2.0, section 5.1)."""


class Buckets:
    """A token bucket for each client: full at first, a call takes one, time fills it again."""

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic, most: int = MOST_CLIENTS) -> None:
        self.rate = rate
        self.size = max(1.0, rate * BURST_SECONDS)
        self.clock = clock
        self.most = most
        self.left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> float:
        """Takes one call of this client; 0, or the seconds until it may ask again."""
        now = self.clock()
        left, then = self.left.pop(client, (self.size, now))
        left = min(self.size, left + (now - then) * self.rate)
        allowed = left >= 1
        self.left[client] = (left - 1 if allowed else left, now)
        if len(self.left) > self.most:
            self.left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self.rate


class SlowSender(Exception):
    """A call that had not arrived whole in time."""


class Limits:
    """An ASGI application that turns away clients that ask too often or send too slowly."""

    def __init__(self, app: ASGIApp, buckets: Buckets, sending: float = LONGEST_SENDING) -> None:
        self.app = app
        self.buckets = buckets
        self.sending = sending

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        if seconds := self.buckets.wait(client_of(scope)):
            whole = math.ceil(seconds)
            return await refuse(send, 429, f"Too many calls. Ask again in {whole} s.", {"retry-after": str(whole)})
        try:
            await self.app(scope, in_time(receive, self.sending), send)
        except SlowSender:
            await refuse(send, 408, "The call did not arrive in time.", {"connection": "close"})


def in_time(receive: Receive, seconds: float) -> Receive:
    """The same messages; the body has to be whole after so many seconds. What comes later may take its time."""
    deadline = anyio.current_time() + seconds
    arrived = False

    async def receive_in_time() -> Message:
        nonlocal arrived
        if arrived:
            return await receive()
        with anyio.move_on_at(deadline):
            message = await receive()
            arrived = not message.get("more_body", False)
            return message
        raise SlowSender

    return receive_in_time


def client_of(scope: Scope) -> str:
    """Who asks: whom the token names, else the address."""
    if isinstance(user := scope.get("user"), AuthenticatedUser):
        return f"token {principal_components(user.access_token)}"
    return address_of((scope.get("client") or ("", 0))[0])


@lru_cache(MOST_CLIENTS)
def address_of(host: str) -> str:
    """The address as it is counted: one household has many of the sixth version. A client makes many calls."""
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return f"address {host}"
    if number.version == 6 and not number.ipv4_mapped:
        return f"address {ipaddress.ip_network((number, 64), strict=False).network_address}"
    return f"address {number}"


async def refuse(send: Send, status: int, message: str, headers: Mapping[str, str]) -> None:
    """Answers with an error that both a person and an MCP client can read."""
    error = {"jsonrpc": "2.0", "id": None, "error": {"code": TOO_MANY, "message": message}}
    body = json.dumps(error).encode()
    named = {"content-type": "application/json", "content-length": str(len(body)), **headers}
    raw = [(name.encode(), value.encode()) for name, value in named.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body})
