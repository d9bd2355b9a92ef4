"""One request of a stand-in Messages API and its answer, or what a fault makes of it, down to the bytes."""

from __future__ import annotations

import json
import socket
import struct
import time
from http.server import BaseHTTPRequestHandler
from select import select
from typing import TYPE_CHECKING, Any

from messages_faults import ERRORS, GARBAGE, PAGE, Fault, content_of, error_body, is_refusal, is_stop
from messages_journal import Entry
from messages_reply import Reply, Turn, on_the_wire
from messages_usage import prompt_tokens, tokens_of

if TYPE_CHECKING:
    from messages_server import MessagesServer

Json = dict[str, Any]

KEY = "sk-ant-a-key-for-tests"
LONGEST_WAIT = 10.0
"""Seconds after which a connection on which nothing comes is given up, so that no test hangs (judgement)."""


class Answering(BaseHTTPRequestHandler):
    """One request and its answer; then the connection closes."""

    protocol_version = "HTTP/1.1"
    timeout = LONGEST_WAIT
    disable_nagle_algorithm = True
    server: MessagesServer

    def log_message(self, format: str, *args: Any) -> None:
        """Prints nothing: there is a journal."""

    def handle(self) -> None:
        """Takes the request, unless the door is shut."""
        self.number, self.fault = self.server.faults.next()
        if self.fault is not None and self.fault.kind == "refused":
            self.hang_up()
            return
        super().handle()

    def do_POST(self) -> None:
        """Answers a request."""
        self.close_connection = True
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = self.path.partition("?")[0]
        self.entry = Entry(self.number, {}, headers, self.fault)
        if wrong := self.wrong_outside(path, body):
            self.refuse(*wrong)
            return
        request: Json = json.loads(body)
        self.entry.request = request
        self.server.journal.add(self.entry)
        if path.endswith("/count_tokens"):
            self.send_json(200, {"input_tokens": prompt_tokens(request)})
        else:
            self.answer(request)

    def wrong_outside(self, path: str, body: bytes) -> tuple[int, str, str] | None:
        """What is wrong with a request before it is read."""
        if path not in ("/v1/messages", "/v1/messages/count_tokens"):
            return 404, "not_found_error", "Not found"
        # Version 2 of the SDK sends the key as a bearer token, others in a header of its own.
        if KEY not in (self.headers.get("x-api-key"), self.headers.get("authorization", "").removeprefix("Bearer ")):
            return ERRORS["wrong-key"]
        if not self.headers.get("anthropic-version"):
            return 400, "invalid_request_error", "anthropic-version: header is required"
        if len(body) > self.server.limits.most_bytes:
            return ERRORS["too-large"]
        return None

    def answer(self, request: Json) -> None:
        """Answers, or does what the fault says."""
        fault = self.fault
        if fault is not None and is_refusal(fault) and (fault.at_event == 0 or not request.get("stream")):
            self.refuse_with(fault)
        elif wrong := self.server.wrong_with(request):
            self.refuse(*wrong)
        else:
            turn = self.server.turn_for(request, self.number)
            events = self.server.events_for(turn, request, fault)
            self.take_down(turn, events)
            if request.get("stream"):
                self.stream(events)
            else:
                self.answer_at_once(turn, events)

    def take_down(self, turn: Turn, events: list[Json]) -> None:
        """Notes what is being answered."""
        ending = events[-2]
        reason = ending["delta"]["stop_reason"]
        self.entry.reply = Reply(content_of(events), reason, ending["delta"]["stop_details"])
        self.entry.usage = {**turn.usage, "output_tokens": tokens_of(self.entry.reply.words)}
        ending["usage"]["output_tokens"] = self.entry.usage["output_tokens"]

    # --- one answer at once --------------------------------------------------------------------------------

    def answer_at_once(self, turn: Turn, events: list[Json]) -> None:
        """The message as one body, or what the fault makes of it."""
        reply = self.entry.reply or turn.reply
        message = Turn(reply, turn.model, turn.number, turn.usage, self.entry.usage["output_tokens"]).message()
        kind = self.fault.kind if self.fault else ""
        if kind == "reset":
            self.hang_up()
        elif kind in ("stall", "drip"):
            self.wait()
        elif kind in ("dropped", "clean-cut", "garbage", "garbage-bytes"):
            half = json.dumps(message).encode()[:60] + (b"\xff" if kind == "garbage-bytes" else b"")
            self.send_body(200, half, length=len(half) + (1 if kind == "dropped" else 0))
        elif kind == "web-page":
            self.send_body(200, PAGE, kind="text/html")
        elif kind == "error-event":
            self.refuse_with(Fault("overloaded"))
        else:
            if self.fault and kind == "slow":
                time.sleep(self.fault.pause)
            self.entry.is_whole = True
            self.send_json(200, message)

    # --- a stream ------------------------------------------------------------------------------------------

    def stream(self, events: list[Json]) -> None:
        """The events one after the other, up to where the fault strikes."""
        fault = None if self.fault is None or is_stop(self.fault) else self.fault
        at_event = min(fault.at_event, len(events)) if fault else len(events)
        if fault and fault.kind == "web-page":
            self.send_body(200, PAGE, kind="text/html")
            return
        self.begin()
        for event in events[:at_event]:
            self.send_event(on_the_wire(event))
        if fault:
            self.strike(fault, events[at_event:])
        else:
            self.end()

    def strike(self, fault: Fault, left: list[Json]) -> None:
        """What happens in place of the next event."""
        if fault.kind == "reset":
            self.hang_up()
        elif fault.kind == "dropped":
            return  # The connection closes, and the body has no end.
        elif fault.kind == "clean-cut":
            self.end()
        elif fault.kind in GARBAGE:
            self.send_chunk(GARBAGE[fault.kind])
            self.end()
        elif fault.kind == "error-event" or is_refusal(fault):
            kind = "overloaded" if fault.kind == "error-event" else fault.kind
            self.send_chunk(on_the_wire(error_body(kind, self.request_id)))
            self.end()
        elif fault.kind == "stall":
            self.wait()
        elif fault.kind == "drip":
            self.drip(fault.pause)
        else:
            self.send_late(fault, left)

    def drip(self, pause: float) -> None:
        """Pings and nothing else, until the other side leaves or the server closes."""
        until = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < until and not self.server.closing.wait(pause):
            self.send_chunk(on_the_wire({"type": "ping"}))

    def send_late(self, fault: Fault, left: list[Json]) -> None:
        """What is left, with a pause before each event."""
        for event in left:
            if self.server.closing.wait(fault.pause):
                return
            self.send_event(on_the_wire(event))
        self.end()

    def begin(self) -> None:
        """The head of a stream."""
        self.entry.status = 200
        self.send_response(200)
        self.send_header("content-type", "text/event-stream; charset=utf-8")
        self.send_header("transfer-encoding", "chunked")
        self.finish_headers()

    def send_event(self, data: bytes) -> None:
        """One event, counted."""
        self.send_chunk(data)
        self.entry.events_sent += 1

    def send_chunk(self, data: bytes) -> None:
        """Bytes of a body whose length is not known."""
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def end(self) -> None:
        """The end of such a body."""
        self.entry.is_whole = self.fault is None or is_stop(self.fault) or self.fault.kind == "slow"
        self.wfile.write(b"0\r\n\r\n")

    # --- how a connection ends -----------------------------------------------------------------------------

    def hang_up(self) -> None:
        """Closes so that the other side sees a reset: nothing lingers, an RST is sent."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def wait(self) -> None:
        """Says nothing until the other side leaves or the server closes."""
        while not self.server.closing.wait(0.01):
            readable, _, _ = select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    # --- errors and bodies ---------------------------------------------------------------------------------

    @property
    def request_id(self) -> str:
        """The name under which the API would find this request again."""
        return f"req_{self.number:020d}"

    def refuse_with(self, fault: Fault) -> None:
        """Answers with the error of a fault."""
        asked = {"retry-after": str(fault.retry_after)} if fault.kind == "rate-limit-retry-after" else {}
        self.send_json(ERRORS[fault.kind][0], error_body(fault.kind, self.request_id), asked)

    def refuse(self, status: int, name: str, message: str) -> None:
        """Answers with an error."""
        error = {"type": name, "message": message}
        self.send_json(status, {"type": "error", "error": error, "request_id": self.request_id})

    def send_json(self, status: int, data: Json, more: dict[str, str] | None = None) -> None:
        """A JSON body."""
        self.send_body(status, json.dumps(data, ensure_ascii=False).encode(), more=more)

    def send_body(
        self,
        status: int,
        body: bytes,
        kind: str = "application/json",
        length: int | None = None,
        more: dict[str, str] | None = None,
    ) -> None:
        """A body of known length."""
        self.entry.status = status
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body) if length is None else length))
        for name, value in (more or {}).items():
            self.send_header(name, value)
        self.finish_headers()
        self.wfile.write(body)

    def finish_headers(self) -> None:
        """What every answer says at its head."""
        self.send_header("request-id", self.request_id)
        self.send_header("connection", "close")
        self.end_headers()
