"""What the Messages API refuses in a request, in its own words as far as they are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from messages_usage import MOST_BREAKPOINTS, breakpoints, parts

Json = dict[str, Any]

TOOL_NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")
GONE = ("temperature", "top_p", "top_k")
MOST_STRICT_TOOLS, MOST_UNIONS = 20, 16
"""Limits over all strict tools of a request together (the API's documentation of structured outputs). A third one, 24
properties that are not required, cannot be met here, where every property is required."""

NOT_STRICT = {
    "integer": ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
    "number": ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
    "string": ("maxLength", "minLength"),
    "array": ("maxItems", "uniqueItems"),
}
"""Keys that a strict schema may not have, by type (400 in the API since strict tools exist)."""


def fault_of(request: Json) -> str | None:
    """The first thing that is wrong with the shape of a request, or None."""
    return next((fault for check in CHECKS for fault in check(request)), None)


def missing(request: Json) -> Iterator[str]:
    """Fields every request needs, and those that are gone."""
    yield from (f"{name}: Field required" for name in ("model", "max_tokens", "messages") if not request.get(name))
    yield from (f"{name}: Extra inputs are not permitted" for name in GONE if name in request)
    if request.get("max_tokens", 1) < 1:
        yield "max_tokens: Input should be greater than or equal to 1"


def order(request: Json) -> Iterator[str]:
    """Roles and empty content."""
    messages = request["messages"]
    if messages[0]["role"] != "user":
        yield 'messages: first message must use the "user" role'
    for number, message in enumerate(messages):
        if message["role"] not in ("user", "assistant"):
            yield f"messages.{number}.role: Input should be 'user' or 'assistant'"
        found = parts(message["content"])
        if not found:
            yield f"messages.{number}: all messages must have non-empty content"
        if any(part["type"] == "text" and not part["text"].strip() for part in found):
            yield f"messages.{number}: text content blocks must contain non-whitespace text"


def pairs(request: Json) -> Iterator[str]:
    """Every call has its result in the next message, before any words, and every result has its call."""
    messages, seen = request["messages"], set[str]()
    open_ids: list[str] = []
    for number, message in enumerate(messages):
        found = parts(message["content"])
        results = [part["tool_use_id"] for part in found if part["type"] == "tool_result"]
        for lost in (name for name in results if name not in open_ids):
            yield f"messages.{number}.content: unexpected `tool_use_id` found in `tool_result` blocks: {lost}"
        if left := [name for name in open_ids if name not in results]:
            yield (
                f"messages.{number - 1}: `tool_use` ids were found without `tool_result` blocks immediately after: "
                + ", ".join(left)
            )
        if any(part["type"] != "tool_result" for part in found[: len(results)]):
            yield f"messages.{number}: `tool_result` blocks must come first"
        open_ids = [part["id"] for part in found if part["type"] == "tool_use"]
        if seen & set(open_ids) or len(set(open_ids)) < len(open_ids):
            yield f"messages.{number}: `tool_use` ids must be unique"
        seen |= set(open_ids)
    if open_ids:
        yield f"messages.{len(messages) - 1}: `tool_use` ids were found without `tool_result` blocks: {open_ids}"


def tools(request: Json) -> Iterator[str]:
    """Names of tools, and what a strict schema may hold."""
    given = request.get("tools", [])
    names = [tool["name"] for tool in given]
    if len(set(names)) < len(names):
        yield "tools: Tool names must be unique."
    for number, tool in enumerate(given):
        if not TOOL_NAME.fullmatch(tool["name"]):
            yield f"tools.{number}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{{1,128}}$'"
        if tool.get("strict"):
            yield from (f"tools.{number}.custom: {fault}" for fault in strict_faults(tool["input_schema"]))
    yield from too_much(given)


def strict_faults(schema: Json) -> Iterator[str]:
    """What is wrong with a strict schema, wherever it stands in it."""
    for part in schemas_in(schema):
        kind = part.get("type")
        if kind == "object":
            if part.get("additionalProperties") is not False:
                yield "For 'object' type, 'additionalProperties' must be explicitly set to false"
            if left := [name for name in part.get("properties", {}) if name not in part.get("required", ())]:
                # The API itself allows a few: this project asks for all of them (stack notes).
                yield f"properties that are not required: {', '.join(left)}"
        kinds = kind if isinstance(kind, list) else [kind]
        for one in map(str, kinds):
            if bad := sorted(set(NOT_STRICT.get(one, ())) & set(part)):
                yield f"For '{one}' type, properties {', '.join(bad)} are not supported"
        if part.get("minItems", 0) > 1:
            yield "For 'array' type, 'minItems' values other than 0 or 1 are not supported"


def too_much(given: list[Json]) -> Iterator[str]:
    """Limits over all strict tools together."""
    strict = [tool for tool in given if tool.get("strict")]
    if len(strict) > MOST_STRICT_TOOLS:
        yield f"Too many strict tools ({len(strict)}). The maximum number of strict tools supported is 20."
    found = [part for tool in strict for part in schemas_in(tool["input_schema"])]
    unions = sum("anyOf" in part or isinstance(part.get("type"), list) for part in found)
    if unions > MOST_UNIONS:
        yield f"Schemas contains too many parameters with union types ({unions} parameters with type arrays or anyOf)"


def schemas_in(schema: Json) -> Iterator[Json]:
    """A schema and every schema inside it."""
    yield schema
    for name in ("properties", "$defs"):
        for part in schema.get(name, {}).values():
            yield from schemas_in(part)
    for name in ("anyOf", "allOf", "oneOf"):
        for part in schema.get(name, ()):
            yield from schemas_in(part)
    if isinstance(schema.get("items"), dict):
        yield from schemas_in(schema["items"])


def cache(request: Json) -> Iterator[str]:
    """Marks for the cache."""
    if (found := breakpoints(request)) > MOST_BREAKPOINTS:
        yield f"A maximum of 4 blocks with cache_control may be provided. Found {found}."


CHECKS = (missing, order, pairs, tools, cache)
