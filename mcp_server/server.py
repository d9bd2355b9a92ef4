"""`career-coach-mcp`: the same tools, from the same declarations, for any MCP client over stdio."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from importlib.metadata import version
from typing import Any

import anyio
import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

from knowledge.load import load
from mcp_server.schema import listed
from mcp_server.wire import mended_stdin
from tools.evidence import as_json
from tools.problem import Problem
from tools.toolbox import Toolbox

INSTRUCTIONS = (
    "Career advice for the AI field from sourced facts. Every figure in a result has its source in `evidence` and "
    "`sources`: repeat figures only as they stand there, and say where they come from. Names, age, gender and origin "
    "are not inputs. To interview someone, call next_question with the profile so far, then read_profile with the "
    "answer; build_plan writes the plan. A result may say that there is no data: say so too. An error names the "
    "field, what is allowed and what comes nearest."
)

USAGE = """usage: career-coach-mcp [--version] [--help]

Serves the career coach's tools to an MCP client over stdin and stdout. A client starts it;
it needs no key and no network. It takes no other options: --http is not available yet.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `career-coach-mcp` and gives back its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in ("-h", "--help"):
        sys.stdout.write(USAGE)
        return 0
    if given == ["--version"]:
        sys.stdout.write(f"career-coach-mcp {version('career-coach')}\n")
        return 0
    if given:
        later = " is not available yet; the server speaks over stdin and stdout."
        known = later if given[0] in ("--http", "--host", "--port") else " is not an option."
        known = " stands alone." if given[0] == "--version" else known
        sys.stderr.write(f"career-coach-mcp: {given[0][:60]!r}{known} See `career-coach-mcp --help`.\n")
        return 2
    if sys.stdin is None or sys.stdout is None:
        sys.stderr.write("career-coach-mcp: stdin and stdout have to be open: a client speaks over them.\n")
        return 2
    try:
        anyio.run(serve)
    except KeyboardInterrupt:
        return 130
    return 0


async def serve() -> None:
    """Serves one client over stdin and stdout until it hangs up."""
    server = make_server(Toolbox(load()))
    async with stdio_server(stdin=mended_stdin()) as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


def local_day() -> date:
    """Today where the server runs: the one place where the server looks at the clock."""
    return datetime.now().astimezone().date()


def make_server(toolbox: Toolbox, today: Callable[[], date] = local_day) -> Server[Any]:
    """An MCP server for a toolbox; `today` is asked at every call, for a server outlives its day."""

    @cache
    def listing() -> types.ListToolsResult:
        return types.ListToolsResult(tools=[listed(tool) for tool in toolbox.tools])

    async def list_tools(_: Any, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return listing()

    async def call_tool(_: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        return answer(toolbox, params.name, params.arguments or {}, today())

    return Server(
        "career-coach",
        version=version("career-coach"),
        title="Career coach",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def answer(toolbox: Toolbox, name: str, arguments: dict[str, Any], today: date) -> types.CallToolResult:
    """A tool's result: data for a program, text for a reader. Raises MCPError for a tool there is not."""
    result = toolbox.call(name, arguments, today)
    if isinstance(result, Problem) and name not in toolbox.names:
        raise MCPError(types.INVALID_PARAMS, result.line())
    if isinstance(result, Problem):
        return types.CallToolResult(content=[said(compact(as_json(result)))], is_error=True)
    return types.CallToolResult(content=[said(toolbox.text(name, result))], structured_content=as_json(result))


def said(text: str) -> types.TextContent:
    """Text as MCP content."""
    return types.TextContent(text=text)


def compact(data: dict[str, Any]) -> str:
    """Plain data as one line of JSON."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
