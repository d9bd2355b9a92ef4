"""The line to Claude: the SDK's client, one streamed answer at a time, and one more try where a stream breaks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol

from agent.claude.assembling import Answer, Assembly
from agent.claude.call_span import CallSpan
from agent.claude.faults import BrokenStream, Stalled, Unanswered, errors_of_a_call, fault_of
from agent.policy import Emit
from agent.state import Json

if TYPE_CHECKING:
    import anthropic

TRIES = 2
"""How often an answer is asked for that breaks on its way (judgement: what breaks twice breaks again)."""


@dataclass(frozen=True)
class Line:
    """Where Claude is, and how long it is waited for. Times in seconds, all of them judgement."""

    api_key: str | None = None
    base_url: str | None = None
    connecting: float = 10.0
    silence: float = 25.0
    """So long nothing may come, neither bytes nor anything but pings."""
    whole: float = 120.0
    """So long one answer may take."""
    pause: float = 1.0
    """Before an answer that broke is asked for again."""
    retries: int = 2
    """How often the SDK tries again what fails before the answer begins."""


class Asks(Protocol):
    """Whatever answers requests as the Messages API does."""

    def ask(self, request: Json, emit: Emit, attempt: int) -> Answer:
        """The answer. Raises Unanswered."""
        ...

    def stop(self) -> None:
        """Ends the answer that is on its way."""
        ...

    def close(self) -> None:
        """Ends the connection."""
        ...


class Wire:
    """A line to the Messages API. The client is made when first needed, and kept: making it costs time."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.reading: Reading | None = None

    @cached_property
    def client(self) -> anthropic.Anthropic:
        """The SDK's client. The SDK owns retries before the first event, this class those after it."""
        import anthropic
        import httpx2

        line = self.line
        return anthropic.Anthropic(
            api_key=line.api_key,
            base_url=line.base_url,
            max_retries=line.retries,
            timeout=httpx2.Timeout(line.silence, connect=line.connecting),
            # Its calls have spans of ours, one each; with its own every token would be counted twice.
            open_telemetry=False,
        )

    def close(self) -> None:
        """Ends the connection, where there is one."""
        if "client" in self.__dict__:
            self.client.close()

    def ask(self, request: Json, emit: Emit, attempt: int) -> Answer:
        """The answer to a request, its words given to `emit` as they come. Raises Unanswered.

        Each try has a number of its own, counted from `attempt`; the words of a broken one are taken back.
        """
        spent: tuple[Json, ...] = ()
        for number in range(attempt, attempt + TRIES):
            assembly, heard = Assembly(), Heard(emit, number)
            try:
                with CallSpan(request, str(self.client.base_url), assembly) as span:
                    self.stream(request, assembly, heard, span)
                    answer = assembly.answer()
                    span.answered(answer)
                return Answer(answer.content, answer.stop_reason, (*spent, *answer.spent))
            except errors_of_a_call() as error:
                spent = (*spent, assembly.usage)  # one that told no usage is a call, and has had its number, too
                heard.take_back()
                fault = fault_of(error)
                is_last = not fault.may_pass or is_settled(error) or number == attempt + TRIES - 1
            if is_last:
                break
            time.sleep(self.line.pause)
        raise Unanswered(fault, spent)

    def stream(self, request: Json, assembly: Assembly, heard: Heard, span: CallSpan) -> None:
        """Reads one answer to its end. Raises what the SDK raises, Stalled, or KeyboardInterrupt once it is stopped."""
        reading = Reading(lambda: self.client.messages.create(**request, stream=True), self.line)
        self.reading = reading
        try:
            for event in reading.events():
                heard.add(assembly.take(event))
                span.take(event)
        finally:
            self.reading = None
            reading.close()

    def stop(self) -> None:
        """Ends the answer that is on its way, if any: the person does not want to wait for it."""
        if self.reading is not None:
            self.reading.stop()


def is_settled(error: Exception) -> bool:
    """True for an error before the first event, which the SDK has tried again where that can help."""
    import anthropic

    return isinstance(error, anthropic.APIConnectionError) or getattr(error, "status_code", 200) != 200


class Heard:
    """The words of one try on their way to whoever listens."""

    def __init__(self, emit: Emit, attempt: int) -> None:
        self.emit = emit
        self.attempt = attempt
        self.has_spoken = False

    def add(self, words: str) -> None:
        """Passes words on."""
        if words:
            self.has_spoken = True
            self.emit({"type": "delta", "text": words, "attempt": self.attempt})

    def take_back(self) -> None:
        """Says that the words of this try are void."""
        if self.has_spoken:
            self.emit({"type": "retract", "attempt": self.attempt})
            self.has_spoken = False


def plain(event: Any) -> Json:
    """An event as plain data. Raises BrokenStream for something else in its place."""
    if not hasattr(event, "model_dump"):
        raise BrokenStream(f"{type(event).__name__} in place of an event")
    found: Json = event.model_dump(mode="json", warnings=False)
    return found


BEGUN: Json = {"type": "begun"}
"""Put before the first event: the other side has answered, and the SDK tries no more."""


class Reading(Thread):
    """Reads one stream, in a thread of its own: who waits for it can be told that it is late, or to stop waiting."""

    def __init__(self, begin: Callable[[], anthropic.Stream[Any]], line: Line) -> None:
        super().__init__(daemon=True)
        self.line = line
        self.error: Exception | None = None
        self._begin = begin
        self._stream: anthropic.Stream[Any] | None = None
        self._queue: SimpleQueue[Json | None] = SimpleQueue()
        self._is_stopped = False

    def run(self) -> None:
        """Reads to the end of the answer. What comes behind the end, or fails there, is of no concern."""
        try:
            with self._begin() as self._stream:
                self._queue.put(BEGUN)
                for event in self._stream:
                    found = plain(event)
                    self._queue.put(found)
                    if found["type"] == "message_stop":
                        return
        except errors_of_a_call() as error:
            self.error = error
        finally:
            self._queue.put(None)

    def events(self) -> Iterator[Json]:
        """The events as they come. Pings never reach who reads, so a stream with nothing else counts as silent.

        Raises Stalled, KeyboardInterrupt once it is stopped, or what broke the stream.
        """
        self.start()
        until, has_begun = time.monotonic() + self.line.whole, False
        while (event := self._next(until, has_begun)) is not None:
            has_begun = True
            if event is not BEGUN:
                yield event
        if self.error is not None:
            raise self.error

    def _next(self, until: float, has_begun: bool) -> Json | None:
        """The next event, None behind the last. While the SDK tries to begin, only the time in all is limited."""
        left = until - time.monotonic()
        try:
            event = self._queue.get(timeout=max(min(self.line.silence, left) if has_begun else left, 0.0))
        except Empty:
            raise Stalled("nothing came") from None
        if self._is_stopped:
            raise KeyboardInterrupt
        return event

    def stop(self) -> None:
        """Ends the waiting."""
        self._is_stopped = True
        self._queue.put(None)

    def close(self) -> None:
        """Ends the stream, wherever it is."""
        if self._stream is not None:
            self._stream.close()
