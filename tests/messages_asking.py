"""A request for the stand-in Messages API, and the real SDK to send it with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import anthropic
import httpx2
from messages_faults import Fault
from messages_reply import Json, Model, text, use
from messages_server import Limits, Served, serving

MODEL = "claude-sonnet-5-5"


def tool(name: str, strict: bool = False, **properties: Json) -> Json:
    """A tool with these fields, all of them required."""
    schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return {
        "name": name,
        "description": f"Tool {name}.",
        "input_schema": schema,
        **({"strict": True} if strict else {}),
    }


WORDS: Json = {"type": "string"}
OPTIONAL: Json = {"anyOf": [{"type": "string"}, {"type": "null"}]}
FACT: Json = {
    "type": "object",
    "properties": {"field": WORDS, "value": WORDS, "words": WORDS},
    "required": ["field", "value", "words"],
    "additionalProperties": False,
}
TOOLS = [
    tool("ask_person", True, slot=WORDS, text=WORDS, choices={"type": "array", "items": WORDS}),
    tool("note_facts", True, facts={"type": "array", "items": FACT}),
    tool("write_plan", True),
    tool("salary_lookup", True, role=WORDS, country=WORDS, level=OPTIONAL),
    tool("certification_path", True, role=OPTIONAL, certification=OPTIONAL),
    tool("compare_roles", True, role_a=WORDS, role_b=WORDS),
]
"""The tools a coach has, in short."""

SAID = (
    text("Hello there, good to meet you. Pay is given as ₹ or $ here."),
    use("salary_lookup", role="x", country="y"),
)
"""An answer with words and a call: 15 events as a stream."""


def request(*messages: Json | str, **more: Any) -> dict[str, Any]:
    """The arguments of a call: words are a user's message."""
    asked = [{"role": "user", "content": one} if isinstance(one, str) else one for one in messages or ("Hello",)]
    return {"model": MODEL, "max_tokens": 2000, "messages": asked, **more}


def assistant(*content: Json) -> Json:
    """A message of the model's side."""
    return {"role": "assistant", "content": list(content)}


def result(call_id: str, words: str, is_error: bool = False) -> Json:
    """A tool's result."""
    return {"type": "tool_result", "tool_use_id": call_id, "content": words, "is_error": is_error}


def cached(words: str) -> Json:
    """A text block with a mark for the cache."""
    return {**text(words), "cache_control": {"type": "ephemeral"}}


@contextmanager
def client_of(served: Served, **more: Any) -> Iterator[anthropic.Anthropic]:
    """The real SDK, pointed at the server; it tries nothing twice unless told to."""
    settings: dict[str, Any] = {"base_url": served.base_url, "api_key": served.key, "max_retries": 0, "timeout": 5.0}
    # Loading the certificates takes most of the time of a test, and there is nothing to encrypt here.
    settings["http_client"] = httpx2.Client(verify=False, trust_env=False)
    with anthropic.Anthropic(**{**settings, **more}) as client:
        yield client


@contextmanager
def calling(
    model: Model, faults: Iterable[Fault] = (), limits: Limits | None = None, **settings: Any
) -> Iterator[anthropic.Anthropic]:
    """The real SDK, pointed at a server of its own with this model."""
    with serving(model, faults, limits) as served, client_of(served, **settings) as client:
        yield client
