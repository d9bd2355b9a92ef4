"""One client over stdin and stdout, until it hangs up or the server is told to stop."""

from __future__ import annotations

import os
import signal
import sys

import anyio
from mcp.server.stdio import stdio_server

from knowledge.load import load
from mcp_server.server import make_server
from mcp_server.wire import mended_stdin
from tools.toolbox import Toolbox

INTERRUPTED = 130
"""What a shell reports for a command that Ctrl-C ended: 128 and the number of the signal."""
STOPS = {signal.SIGTERM: 0, signal.SIGINT: INTERRUPTED}


def serve_stdio() -> int:
    """Serves one client and gives back the exit code."""
    try:
        code = anyio.run(serve)
    except KeyboardInterrupt:
        return INTERRUPTED
    if code is None:
        return 0
    # A thread still waits for a line from a client that has not hung up; Python would wait for it for ever.
    sys.stderr.flush()
    os._exit(code)


async def serve() -> int | None:
    """Serves until the client hangs up (None) or a signal stops it (the exit code)."""
    told: list[int] = []
    async with anyio.create_task_group() as group:

        async def stop_when_told() -> None:
            with anyio.open_signal_receiver(*STOPS) as signals:
                async for number in signals:
                    told.append(STOPS[number])
                    group.cancel_scope.cancel()

        if sys.platform != "win32":  # where signals cannot be waited for, Ctrl-C raises KeyboardInterrupt
            group.start_soon(stop_when_told)
        server = make_server(Toolbox(load()))
        async with stdio_server(stdin=mended_stdin()) as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())
        group.cancel_scope.cancel()
    return told[0] if told else None
