"""Spans of OpenTelemetry for turns, moves and tool calls, for whoever has set it up; for everybody else nothing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from agent.state import Json

if TYPE_CHECKING:
    from types import TracebackType

    from opentelemetry.context import Context
    from opentelemetry.trace import Span, Tracer

AGENT = "career-coach"
SCOPE = "career_coach"

CONTENT = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
WITH_CONTENT = ("true", "span_only", "span_and_event")
"""Values that ask for words in spans: the older one, and those that took its place (GenAI semantic conventions)."""

ARGUMENTS, RESULT = "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"
GIVEN, MADE = "gen_ai.input.messages", "gen_ai.output.messages"
"""Attributes that hold words."""

THREAD_KEY = "career_coach.thread"

Attributes = Mapping[str, str | int | float | bool | Sequence[str] | None]


def tracer() -> Tracer | None:
    """What makes spans. None where nobody has loaded OpenTelemetry: then nobody listens, and loading it takes time."""
    if "opentelemetry.trace" not in sys.modules:
        return None
    from opentelemetry import trace

    return trace.get_tracer(SCOPE)


def holds_content() -> bool:
    """True where words are wanted in spans."""
    return os.environ.get(CONTENT, "").lower() in WITH_CONTENT


class Spanned:
    """One span around a piece of work: `with Spanned(name, attributes) as span`. What fails is named, never quoted:
    by the name that the other side gave it, else by its class."""

    def __init__(
        self,
        name: str,
        attributes: Attributes,
        parent: Context | None = None,
        is_current: bool = True,
        is_call: bool = False,
    ) -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.is_current = is_current
        self.is_call = is_call
        self.context: Context | None = None
        self._span: Span | None = None
        self._token: Any = None

    def __enter__(self) -> Spanned:
        """The span, begun where somebody listens; else one that takes everything and keeps nothing."""
        makes = tracer()
        if makes is None:
            return self
        from opentelemetry import context, trace

        kind = trace.SpanKind.CLIENT if self.is_call else trace.SpanKind.INTERNAL
        self._span = makes.start_span(self.name, self.parent, kind, told(self.attributes))
        self.context = trace.set_span_in_context(self._span, self.parent)
        if self.is_current:
            self._token = context.attach(self.context)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Ends the span. A reader who wants no more events has not failed."""
        if self._span is None:
            return
        if self._token is not None:
            from opentelemetry import context

            context.detach(self._token)
        if kind is not None and kind is not GeneratorExit:
            self.fail(str(getattr(error, "type", None) or kind.__name__))
        self._span.end()

    @property
    def is_heard(self) -> bool:
        """True where what is noted is kept."""
        return self._span is not None and self._span.is_recording()

    def note(self, attributes: Attributes) -> None:
        """Adds what is known by now; None is left out."""
        if self._span is not None:
            self._span.set_attributes(told(attributes))

    def words(self, content: Callable[[], Mapping[str, object]]) -> None:
        """Adds content, as JSON, where it is wanted; else it is not even put together."""
        if self.is_heard and holds_content():
            self.note({name: json.dumps(value, ensure_ascii=False) for name, value in content().items()})

    def fail(self, kind: str) -> None:
        """Says that the work failed, by a name: messages of errors may hold what a person said."""
        if self._span is None:
            return
        from opentelemetry.trace import Status, StatusCode

        self.note({"error.type": kind})
        self._span.set_status(Status(StatusCode.ERROR))


def told(attributes: Attributes) -> dict[str, Any]:
    """Attributes that have a value."""
    return {name: value for name, value in attributes.items() if value is not None}


class Spans:
    """The spans of one conversation: a turn holds moves and tool calls, a move the calls of a model."""

    def __init__(self, thread: str = "") -> None:
        self.thread = thread
        self._turn: Context | None = None

    @contextmanager
    def turn(self) -> Iterator[Spanned]:
        """Around everything between an answer and the next question.

        It is not the current span: a turn is read event by event, and the reader does other things in between.
        """
        named = {"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": AGENT}
        with Spanned(f"invoke_agent {AGENT}", {**named, **self.conversation}, is_current=False) as span:
            self._turn = span.context
            try:
                yield span
            finally:
                self._turn = None

    def move(self) -> Spanned:
        """Around the decision on one move."""
        return Spanned("decide", self.conversation, self._held())

    def tool(self, name: str) -> Spanned:
        """Around one call of a tool."""
        named = {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": name, "gen_ai.tool.type": "function"}
        return Spanned(f"execute_tool {name}", {**named, **self.conversation}, self._turn)

    @property
    def conversation(self) -> dict[str, str]:
        """Which conversation it is."""
        return {"gen_ai.conversation.id": self.thread} if self.thread else {}

    def _held(self) -> Context | None:
        """Where the turn is, with the conversation for the calls made within."""
        if self._turn is None:
            return None
        from opentelemetry import context

        return context.set_value(THREAD_KEY, self.thread, self._turn)


def conversation_of_now() -> dict[str, str]:
    """The conversation within which something is called, where one is known."""
    if "opentelemetry.context" not in sys.modules:
        return {}
    from opentelemetry import context

    thread = cast(str, context.get_value(THREAD_KEY) or "")
    return {"gen_ai.conversation.id": thread} if thread else {}


def messages(role: str, *texts: str) -> list[Json]:
    """Words as the conventions write messages."""
    parts = [{"type": "text", "content": text} for text in texts if text]
    return [{"role": role, "parts": parts}] if parts else []
