"""A small Messages API over real sockets: its answers come from a model given to it, its faults are chosen."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from messages_answering import KEY, Answering
from messages_checks import fault_of
from messages_faults import Fault, Faults, content_of, event_at_tokens, is_stop, left_to_say, stopped
from messages_journal import Journal
from messages_reply import Model, Reply, Turn, with_ids
from messages_usage import Cache, parts, prompt_tokens, tokens_of

Json = dict[str, Any]

MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5")
CONTEXT_WINDOW = 200_000
MOST_BYTES = 32 * 1024 * 1024
"""A larger request is refused (the API's documentation)."""


@dataclass(frozen=True)
class Limits:
    """What this server allows."""

    models: tuple[str, ...] = MODELS
    context_window: int = CONTEXT_WINDOW
    most_bytes: int = MOST_BYTES


class MessagesServer(ThreadingHTTPServer):
    """The server: one thread a request, all of them joined when it closes."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def __init__(self, model: Model, faults: Iterable[Fault] = (), limits: Limits | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.model = model
        self.faults = Faults(faults)
        self.limits = limits or Limits()
        self.journal = Journal()
        self.cache = Cache()
        self.closing = Event()
        self.paused: list[Json] = []
        self.broken: list[BaseException] = []
        """What failed on this side: a fault of the test, not of the one who called."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keeps what failed; a caller who hangs up is no failure."""
        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, ConnectionError | TimeoutError):
            self.broken.append(error)

    def turn_for(self, request: Json, number: int) -> Turn:
        """The answer to a request that is in order."""
        said = request["messages"][-1]
        if said["role"] == "assistant":
            asked = {**request, "messages": request["messages"][:-1]}
            reply = left_to_say(with_ids(self.model.answer(asked), request), parts(said["content"]))
        else:
            reply = with_ids(self.model.answer(request), request)
        check_calls(reply, request)
        usage = self.cache.usage(request)
        return Turn(reply, request["model"], number, usage, tokens_of(reply.words))

    def wrong_with(self, request: Json) -> tuple[int, str, str] | None:
        """Status, type and message of what is wrong with a request, or None."""
        if fault := fault_of(request):
            return 400, "invalid_request_error", fault
        if request["model"] not in self.limits.models:
            return 404, "not_found_error", f"model: {request['model']}"
        if (size := prompt_tokens(request)) > (most := self.limits.context_window):
            return 400, "invalid_request_error", f"prompt is too long: {size} tokens > {most} maximum"
        last = request["messages"][-1]
        if last["role"] == "assistant" and words_of(last["content"]) not in self.paused:
            message = "This model does not support assistant message prefill. The conversation must end with a user"
            return 400, "invalid_request_error", f"{message} message."
        return None

    def events_for(self, turn: Turn, request: Json, fault: Fault | None) -> list[Json]:
        """The events of an answer, up to where it has to stop."""
        room = self.limits.context_window - prompt_tokens(request)
        limits = ((request["max_tokens"], "max_tokens"), (room, "model_context_window_exceeded"))
        ends = [(at, why) for most, why in limits if (at := event_at_tokens(turn.events(), most)) is not None]
        if fault is not None and is_stop(fault):
            ends.append((fault.at_event, fault.kind))
        if not ends:
            return turn.events()
        at_event, reason = min(ends)
        events = stopped(turn, reason, at_event)
        if reason == "pause_turn":
            self.paused.append(words_of(list(content_of(events))))
        return events


def words_of(content: str | list[Json]) -> Json:
    """What a message says, whatever else its blocks carry."""
    return {"said": [(part["type"], part.get("text") or part.get("name", "")) for part in parts(content)]}


def check_calls(reply: Reply, request: Json) -> None:
    """Raises ValueError where a stand-in model calls a tool as no model could: by a name it was not given, or a strict
    one without all its fields."""
    known = {tool["name"]: tool for tool in request.get("tools", ())}
    for block in (block for block in reply.content if block["type"] == "tool_use"):
        if block["name"] not in known:
            raise ValueError(f"{block['name']} is no tool of this request")
        schema = known[block["name"]]["input_schema"]
        if known[block["name"]].get("strict") and set(block["input"]) != set(schema.get("properties", {})):
            raise ValueError(f"{block['name']} was called with {sorted(block['input'])}")


class Served:
    """A server that is up: where it is, what it was asked."""

    def __init__(self, server: MessagesServer) -> None:
        self.server = server
        self.journal = server.journal
        self.faults = server.faults
        self.key = KEY
        self.base_url = f"http://127.0.0.1:{server.server_address[1]}"

    @property
    def environment(self) -> dict[str, str]:
        """What a process of its own has to have in its environment to call this server."""
        return {"ANTHROPIC_BASE_URL": self.base_url, "ANTHROPIC_API_KEY": self.key, "NO_PROXY": "127.0.0.1"}


@contextmanager
def serving(model: Model, faults: Iterable[Fault] = (), limits: Limits | None = None) -> Iterator[Served]:
    """A Messages API that answers with this model: its address (`base_url`), key and journal. Leaves no thread behind.

    Raises what failed inside the server, once the test itself is through.
    """
    server = MessagesServer(model, faults, limits)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Served(server)
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
    if server.broken:
        raise server.broken[0]


def closed_address() -> str:
    """An address at which nobody listens: a connection is refused there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"
