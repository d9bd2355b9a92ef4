"""Spans for tests: kept in memory, and what they say as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


class Kept:
    """The spans that have ended."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    @property
    def spans(self) -> list[ReadableSpan]:
        """All of them, in the order in which they began."""
        return sorted(self.exporter.get_finished_spans(), key=lambda span: span.start_time or 0)

    def named(self, name: str) -> list[ReadableSpan]:
        """Those of a name."""
        return [span for span in self.spans if span.name == name]

    def holder(self, span: ReadableSpan) -> str:
        """The name of the span that holds this one, empty where none does."""
        parent = span.parent.span_id if span.parent else None
        return next((one.name for one in self.spans if one.context and one.context.span_id == parent), "")

    @property
    def written(self) -> str:
        """Everything that leaves the program, as text."""
        return "\n".join(str(span.to_json()) for span in self.spans)


@contextmanager
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """Keeps the spans of what is done within. A provider of the whole process could never be taken back."""
    found = Kept()
    monkeypatch.setattr("agent.spans.tracer", lambda: found.provider.get_tracer("test"))
    yield found
    found.provider.shutdown()


def told(span: ReadableSpan) -> dict[str, Any]:
    """The attributes of a span."""
    return dict(span.attributes or {})
