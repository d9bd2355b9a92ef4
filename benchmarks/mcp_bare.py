"""A bare MCP server made with the SDK alone, the yardstick of ours: with one trivial tool, or with the work of ours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import anyio
import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

Answer = Callable[[types.CallToolRequestParams], types.CallToolResult]
TODAY = date(2026, 11, 23)


def always(text: str = "hello", data: dict[str, Any] | None = None) -> Answer:
    """A tool that always gives back the same."""
    result = types.CallToolResult(content=[types.TextContent(text=text)], structured_content=data or {"said": "hello"})
    return lambda _: result


def working() -> Answer:
    """The tools of ours, called with nothing in between."""
    from knowledge.load import load
    from tools.toolbox import Toolbox

    toolbox = Toolbox(load())

    def answer(params: types.CallToolRequestParams) -> types.CallToolResult:
        result = toolbox.call(params.name, params.arguments or {}, TODAY)
        data, text = toolbox.tool(params.name).short(result)
        return types.CallToolResult(content=[types.TextContent(text=text)], structured_content=data)

    return answer


def bare_server(answer: Answer) -> Server[Any]:
    """A server whose one tool gives an answer."""
    tool = types.Tool(name="say", description="Says hello.", input_schema={"type": "object"})

    async def list_tools(_: Any, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[tool])

    async def call_tool(_: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        return answer(params)

    return Server("bare", on_list_tools=list_tools, on_call_tool=call_tool)


async def over_stdio() -> None:
    """Serves one client over stdin and stdout."""
    server = bare_server(always())
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


def over_http(port: int, answer: Answer) -> None:
    """Serves over Streamable HTTP as the SDK does it, keeping nothing and answering in JSON."""
    import uvicorn

    app = bare_server(answer).streamable_http_app(json_response=True, stateless_http=True)
    uvicorn.run(app, port=port, log_level="error", access_log=False)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        over_http(int(sys.argv[1]), working() if "work" in sys.argv else always())
    else:
        anyio.run(over_stdio)
