"""A tool as an MCP client sees it: schemas as the wire needs them, read-only, with nothing named twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mcp_types as types

from tools.declare import Tool

NAMED = ("properties", "$defs", "patternProperties")
"""Keys of a schema whose value holds names chosen by us, each with a schema of its own."""


def listed(tool: Tool[Any, Any]) -> types.Tool:
    """The entry of a tool in `tools/list`."""
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=query_schema(tool),
        output_schema=answer_schema(tool),
        annotations=types.ToolAnnotations(
            title=tool.title, read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def query_schema(tool: Tool[Any, Any]) -> dict[str, Any]:
    """The input schema; the day may be left out, for the server knows it."""
    schema = slim(tool.query_schema())
    if tool.is_dated:
        required = [name for name in schema.get("required", ()) if name != "today"]
        schema["required"] = required
        today = schema["properties"]["today"]
        today["description"] = "Day of the answer as an ISO date; the server's day when left out."
    return schema


def answer_schema(tool: Tool[Any, Any]) -> dict[str, Any]:
    """The output schema of `tools.evidence.as_json`: absent values are left out, so they are not required."""
    return without_absent(slim(tool.answer_schema()))


def slim(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without the titles pydantic derives from names: a model pays for every word and learns nothing."""
    return {key: slim_part(key, value) for key, value in schema.items() if key != "title"}


def slim_part(key: str, value: Any) -> Any:
    """The value of one schema key, slimmed."""
    if key in NAMED:
        return {name: slim(part) if isinstance(part, Mapping) else part for name, part in value.items()}
    if key in ("const", "default", "enum", "examples", "required"):
        return value
    if isinstance(value, Mapping):
        return slim(value)
    if isinstance(value, list):
        return [slim(part) if isinstance(part, Mapping) else part for part in value]
    return value


def without_absent(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema in which a property that may be null is not required, here and in its definitions."""
    made = dict(schema)
    properties = made.get("properties", {})
    if "required" in made:
        made["required"] = [name for name in made["required"] if not may_be_null(properties[name])]
    if "$defs" in made:
        made["$defs"] = {name: without_absent(part) for name, part in made["$defs"].items()}
    return made


def may_be_null(schema: Mapping[str, Any]) -> bool:
    """True where null is among the values of a property, or any value is."""
    kinds = [part.get("type") for part in schema.get("anyOf", [schema])]
    return "null" in kinds or not ({"type", "anyOf", "$ref", "enum", "const", "oneOf", "allOf"} & set(schema))
