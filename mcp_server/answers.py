"""What a call gives back: a result as data and as text, short unless asked for in full, or a problem to act on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import mcp_types as types
from mcp.shared.exceptions import MCPError

from knowledge.tables import nearest
from tools.declare import Tool
from tools.evidence import Result, as_json
from tools.problem import Problem, shorten
from tools.toolbox import Toolbox

DETAILS = ("concise", "full")


@dataclass(frozen=True)
class Answered:
    """What came of a call: the tool, its result or the problem, and how much of it is wanted."""

    tool: Tool[Any, Any] | None
    result: Result | Problem
    detail: object = DETAILS[0]

    def told(self) -> types.CallToolResult:
        """The answer as a client gets it."""
        if isinstance(self.result, Problem):
            return refused(self.result)
        assert self.tool is not None
        return shown(self.tool, self.result, self.detail)


def answered(toolbox: Toolbox, name: str, arguments: Mapping[str, Any], today: date) -> Answered:
    """What comes of a call. Raises MCPError for a tool there is not."""
    tool, given, detail = asked(toolbox, name, arguments)
    result = toolbox.call(name, given, today)
    if isinstance(result, Problem) and result.kind == "stopped":
        # Words of danger come before everything that is wrong with the call.
        return Answered(tool, result)
    if tool is None:
        raise MCPError(types.INVALID_PARAMS, not_served(toolbox, name))
    return Answered(tool, result if detail in DETAILS else wrong_detail(detail), detail)


def asked(
    toolbox: Toolbox, name: str, arguments: Mapping[str, Any]
) -> tuple[Tool[Any, Any] | None, dict[str, Any], object]:
    """The tool that is served under a name, what it is given, and how much of its result is wanted."""
    given = dict(arguments)
    named = toolbox.tool(name) if name in toolbox.names else None
    tool = named if named is not None and not named.part_of else None
    if tool is None or tool.brief is None:
        return tool, given, DETAILS[0]
    detail = given.get("detail")
    detail = DETAILS[0] if detail is None else detail
    if detail in DETAILS:
        # A tool that can itself look up more or less is told how much is wanted.
        given = {name: value for name, value in given.items() if name != "detail"}
        given |= {"detail": detail} if "detail" in tool.query.model_fields else {}
    return tool, given, detail


def shown(tool: Tool[Any, Any], result: Result, detail: object) -> types.CallToolResult:
    """A result: data for a program, text for a reader. In full it is what `career-coach tool` gives."""
    data, text = (as_json(result), tool.as_text(result)) if detail == "full" else tool.short(result)
    return types.CallToolResult(content=[said(text)], structured_content=data)


def refused(problem: Problem) -> types.CallToolResult:
    """A problem: field, what was given, what is allowed and what comes nearest."""
    return types.CallToolResult(content=[said(compact(as_json(problem)))], is_error=True)


def not_served(toolbox: Toolbox, name: str) -> str:
    """What to say about a tool there is not."""
    names = [tool.name for tool in toolbox.tools if not tool.part_of]
    whole = next((tool.part_of for tool in toolbox.tools if tool.name == name), "")
    near = (whole,) if whole else nearest(name, names)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(names)}."
    return f"tool: {shorten(name)!r} is not a tool. {hint}"


def wrong_detail(detail: object) -> Problem:
    """What to say about a detail there is not."""
    near = nearest(detail[:60], DETAILS) if isinstance(detail, str) else ()
    message = "This is not one of the words that can stand here."
    given = shorten(detail)
    return Problem(kind="invalid", field="detail", given=given, message=message, suggestions=near, allowed=DETAILS)


def said(text: str) -> types.TextContent:
    """Text as MCP content."""
    return types.TextContent(text=text)


def compact(data: dict[str, Any]) -> str:
    """Plain data as one line of JSON."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
