"""A tool as an MCP client sees it: read-only, with schemas that say all they have to and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

import mcp_types as types
from pydantic.fields import FieldInfo

from mcp_server.plan_page import SHOWN_BY
from tools.declare import Tool
from tools.toolbox import Toolbox

Schema = dict[str, Any]

DEFINITIONS = Path(__file__).parent / "tools.json"
"""What `worked_out` makes of the declarations, kept because importing every tool takes half as long as the protocol
itself. A test holds it to the declarations; `python tests/mcp_server/test_schema.py` renews it."""

PROFILE: Schema = {"type": "object", "description": "As coach_interview gives it"}
"""What stands for the profile's schema wherever it is not the first."""

DETAIL: Schema = {"enum": ["concise", "full"], "default": "concise"}
TODAY: Schema = {"type": "string", "format": "date"}

PICTURED = "Plan"
"""The result that there is a picture of."""

MOST_WORDS = 8
"""Fixed words of a field that are listed; more are looked up by the tool, which names the nearest (judgement)."""


def listing(toolbox: Toolbox) -> list[types.Tool]:
    """The entries of `tools/list`. Those of the toolbox as it is were worked out beforehand: see `DEFINITIONS`."""
    if type(toolbox) is not Toolbox:
        return worked_out(toolbox.tools)
    return [types.Tool.model_validate(entry) for entry in json.loads(DEFINITIONS.read_text(encoding="utf-8"))]


def worked_out(tools: Iterable[Tool[Any, Any]]) -> list[types.Tool]:
    """The same from the declarations; a part of another tool is not listed, and a profile is described once."""
    entries: list[types.Tool] = []
    is_told = False
    for tool in tools:
        if not tool.part_of:
            entries.append(listed(tool, tells_profile=not is_told))
            is_told = is_told or "profile" in tool.query.model_fields
    return entries


def listed(tool: Tool[Any, Any], tells_profile: bool = True) -> types.Tool:
    """The entry of a tool in `tools/list`."""
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=query_schema(tool, tells_profile),
        output_schema=answer_schema(tool),
        _meta=SHOWN_BY if tool.answer.__name__ == PICTURED else None,
        annotations=types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False),
    )


def query_schema(tool: Tool[Any, Any], tells_profile: bool = True) -> Schema:
    """The input schema; the day may be left out, for the server knows it."""
    whole = tool.query_schema()
    fields = {name: short(field, whole.get("$defs", {})) for name, field in whole["properties"].items()}
    if "profile" in fields:
        fields["profile"] = profile_schema(whole) if tells_profile else PROFILE
    if "today" in fields:
        fields["today"] = TODAY
    if tool.brief is not None:
        fields["detail"] = DETAIL
    required = [name for name in whole.get("required", ()) if name != "today"]
    return {
        "type": "object",
        "properties": fields,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def profile_schema(whole: Mapping[str, Any]) -> Schema:
    """The profile with its fields: their names tell what they hold, and a profile is seldom made by hand."""
    fields = whole["$defs"]["Profile"]["properties"]
    kinds = {name: kind_of(field, whole["$defs"]) for name, field in fields.items()}
    texts = [name for name, kind in kinds.items() if kind == {"type": "string"}]
    others = {name: kind for name, kind in kinds.items() if name not in texts}
    words = f"As coach_interview or read_profile gives it. Text: {', '.join(texts)}"
    return {"type": "object", "description": words, "properties": others}


def answer_schema(tool: Tool[Any, Any]) -> Schema:
    """The output schema: fields at the top with their types; it holds for the short form and for the whole result."""
    whole = tool.answer_schema()
    shown = {name: field for name, field in tool.answer.model_fields.items() if is_shown(tool, name, field)}
    fields = {name: kind_of(whole["properties"][name], whole.get("$defs", {})) for name in shown}
    # What may be null is left out of what is sent.
    required = [name for name, field in shown.items() if field.is_required() and not may_be_null(field)]
    fields = {name: sort_of(field) for name, field in fields.items()}
    return {"type": "object", "properties": fields, **({"required": required} if required else {})}


def sort_of(field: Mapping[str, Any]) -> Schema:
    """The type alone: fixed words are told apart by whoever reads them, and are text."""
    return {"type": "string"} if "enum" in field else {key: field[key] for key in ("type", "anyOf") if key in field}


def is_shown(tool: Tool[Any, Any], name: str, field: FieldInfo) -> bool:
    """True for a field a client is told of: of a large result what every short form has, else what is described."""
    if tool.brief is None:
        return field.is_required() or field.description is not None
    # Lists are cut in the short form: they are there as well, and not worth their price here.
    return field.is_required() and name in tool.brief.fields and get_origin(field.annotation) is not tuple


def may_be_null(field: FieldInfo) -> bool:
    """True for a field that may have no value."""
    return type(None) in get_args(field.annotation)


def kind_of(field: Mapping[str, Any], known: Mapping[str, Any]) -> Schema:
    """One field with nothing but its type, its fixed words, or the fields its records need."""
    found = short(field, known)
    told = [resolved(way, known) for way in field.get("anyOf", [field])]
    items = resolved(told[0].get("items", {}), known)
    kind: Schema = {key: found[key] for key in ("type", "anyOf", "enum") if key in found}
    if "required" in items:
        kind["items"] = {"type": "object", "required": items["required"]}
    return kind | ({"required": told[0]["required"]} if "required" in told[0] else {})


def short(field: Mapping[str, Any], known: Mapping[str, Any]) -> Schema:
    """One field with its type or its fixed words, and what it is for. Limits are said by the tool that is called."""
    ways = [resolved(way, known) for way in field.get("anyOf", [field])]
    told = [way for way in ways if way.get("type") != "null"]
    kinds = list(dict.fromkeys(way["type"] for way in told if "type" in way))
    made: Schema = {"type": kinds[0]} if len(kinds) == 1 else {}
    if len(kinds) > 1:  # not every client takes a list of types
        made = {"anyOf": [{"type": kind} for kind in kinds]}
    if len(told) == 1 and len(told[0].get("enum", ())) in range(1, MOST_WORDS + 1):
        made = {"enum": told[0]["enum"]}
    words = field.get("description")
    return {**made, "description": words} if words else made


def resolved(way: Mapping[str, Any], known: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema behind its reference."""
    reference = str(way.get("$ref", ""))
    return known[reference.rsplit("/", 1)[-1]] if reference else way
