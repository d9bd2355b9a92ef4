"""Lines to the server, open as long as a test module needs them: each of three transports in each of two eras."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from anyio.from_thread import BlockingPortal, start_blocking_portal
from http_served import STARTED, process
from mcp import Client
from mcp.client.stdio import StdioServerParameters
from mcp.server.lowlevel import Server
from shipped_facts import facts

from mcp_server.server import make_server
from tools.toolbox import Toolbox

ERAS = {"2025-11-25": "legacy", "2026-07-28": "auto"}
"""The two eras, and how the SDK's client is brought to speak them."""
TRANSPORTS = ("memory", "stdio", "http")
TODAY = date(2026, 11, 23)
STDIO = StdioServerParameters(command=sys.executable, args=["-c", STARTED])


@dataclass(frozen=True)
class Line:
    """A client with a server at the other end."""

    client: Client
    portal: BlockingPortal
    transport: str
    era: str

    def ask(self, call: Callable[..., Any], *given: Any) -> Any:
        """What a method of the client gives back."""
        return self.portal.call(call, *given)


@contextmanager
def http_server() -> Iterator[str]:
    """The address of a process that serves as many clients as there are."""
    with process(("--port", "0", "--rate", "10000")) as (_, port):
        yield f"http://127.0.0.1:{port}/mcp"


@contextmanager
def line(transport: str, era: str, address: Callable[[], str], asked: Any = None) -> Iterator[Line]:
    """A line that stays open until the end; `asked` is what the client does with a question to the person."""
    target: Any = STDIO if transport == "stdio" else address() if transport == "http" else in_memory()
    client = Client(target, mode=ERAS[era], elicitation_callback=asked)
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(client):
        yield Line(client, portal, transport, era)


def in_memory() -> Server[Any]:
    """The server in this process."""
    return make_server(toolbox(), today=lambda: TODAY)


@cache
def toolbox() -> Toolbox:
    """The toolbox of this process."""
    return Toolbox(facts())
