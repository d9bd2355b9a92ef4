"""The server on a real socket, in a thread or in a process of its own, and plain calls to it."""

from __future__ import annotations

import http.client
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from threading import Thread
from typing import Any

import uvicorn

from knowledge.load import load
from mcp_server.http import make_app
from mcp_server.listening import config, listener
from mcp_server.options import Options
from mcp_server.server import make_server
from mcp_server.tokens import FileTokens
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
LOCAL = Options(http=True, port=0)
STARTED = "from mcp_server.main import main; raise SystemExit(main())"
OLD = {"mcp-protocol-version": "2025-11-25"}
LIST: dict[str, Any] = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}


@dataclass(frozen=True)
class Answer:
    """What came back over HTTP."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def data(self) -> Any:
        """The body as JSON."""
        return json.loads(self.text)


@contextmanager
def served(options: Options = LOCAL, tokens: FileTokens | None = None) -> Iterator[int]:
    """The port of a server that runs in a thread of this process."""
    listening = listener(options.host, options.port)
    port = int(listening.getsockname()[1])
    app = make_app(make_server(Toolbox(load()), today=lambda: TODAY), options, port, tokens)
    server = uvicorn.Server(config(app))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield port
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def process(arguments: Sequence[str] = ("--port", "0")) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server that was started from the shell, and its port; killed when the test forgets to stop it."""
    command = [sys.executable, "-c", STARTED, "--http", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            line = server.stderr.readline()
            port = re.search(r":(\d+)/mcp", line)
            assert port, line
            yield server, int(port[1])
        finally:
            server.kill()


def call(port: int, body: Any = LIST, *, method: str = "POST", path: str = "/mcp", **headers: str) -> Answer:
    """One plain call, without the SDK; `body` is JSON, or bytes as they are."""
    named = {"content-type": "application/json", "accept": "application/json, text/event-stream", **OLD}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path, raw if method == "POST" else None, named)
        came = connection.getresponse()
        return Answer(came.status, {name.lower(): value for name, value in came.getheaders()}, came.read().decode())
    finally:
        connection.close()


def at_rate(rate: float) -> Options:
    """A local server's options with another rate."""
    return replace(LOCAL, rate=rate)


def until_closed(port: int, seconds: float = 10) -> bool:
    """True once nobody listens on a port any more."""
    for _ in range(int(seconds * 20)):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except ConnectionRefusedError:
            return True
        time.sleep(0.05)
    return False
