"""The socket that the server listens on, and how uvicorn serves the connections that come in over it."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

LAST_CALLS = 10
"""Seconds that calls under way have after the signal to stop. Judgement: what a container gets before it is killed."""
MOST_CONNECTIONS = 500
"""Connections at a time. Judgement: half of the files that a process may have open by default on Linux."""
LONGEST_SILENCE = 20.0
"""Seconds in which the head of a call has to have come. Judgement: as long as its body may take."""


class Prompt(H11Protocol):
    """A connection that is closed when no call has begun over it for too long: half a head would keep it for ever."""

    patience = LONGEST_SILENCE

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes up the connection and begins to watch it."""
        super().connection_made(cast("asyncio.Transport", transport))
        self.watch = self.loop.call_later(self.patience, self.look, None)

    def connection_lost(self, exc: Exception | None) -> None:
        """Lets go of the connection."""
        self.watch.cancel()
        super().connection_lost(exc)

    def look(self, seen: RequestResponseCycle | None) -> None:
        """Closes the connection if the last call on it was answered, and no other has begun since the last look."""
        if self.cycle is seen and (seen is None or seen.response_complete):
            self.transport.close()
        else:
            self.watch = self.loop.call_later(self.patience, self.look, self.cycle)


def config(app: ASGIApp) -> uvicorn.Config:
    """How the application is run. No header of a client is believed about where it comes from."""
    return uvicorn.Config(
        app,
        http=Prompt,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=LAST_CALLS,
    )


def listener(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises OSError."""
    # Named as TCP: only then does asyncio switch off the waiting for fuller packets, 40 ms a call.
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE)
    family, kind, protocol, _, address = found[0]
    made = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":  # elsewhere this would let two servers share a port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen()
    except OSError:
        made.close()
        raise
    return made
