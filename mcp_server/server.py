"""The one builder of the MCP server: the same tools, from the same declarations, for any client and transport."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from importlib.metadata import version
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server

from mcp_server import completion, prompts, resources
from mcp_server.calls import call
from mcp_server.faults import covered
from mcp_server.plan_page import EXTENSION
from mcp_server.schema import listing
from tools.toolbox import Toolbox

INSTRUCTIONS = (
    "Career advice for the AI field from sourced facts. To advise a person, begin with coach_interview and hand back "
    "the profile it gives: nothing is kept here. When it is done, build_plan writes the plan. Results are concise; "
    "detail 'full' gives everything, with the evidence for each figure. Repeat figures only as they stand in a result, "
    "and say where they come from: coach://sources/{id} tells more about a source. Names, age, gender and origin are "
    "not inputs. A result may say that there is no data: say so too. An error names the field, what is allowed and "
    "what comes nearest: mend the call and try again."
)


def local_day() -> date:
    """Today where the server runs: the one place where the server looks at the clock."""
    return datetime.now().astimezone().date()


def make_server(toolbox: Toolbox, today: Callable[[], date] = local_day) -> Server[Any]:
    """An MCP server for a toolbox; `today` is asked at every call, for a server outlives its day."""

    @cache
    def tools_listed() -> types.ListToolsResult:
        return types.ListToolsResult(tools=listing(toolbox))

    async def list_tools(_: Any, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return tools_listed()

    async def call_tool(
        context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult | types.InputRequiredResult:
        return await call(context, params, toolbox, today())

    server: Server[Any] = Server(
        "career-coach",
        version=version("career-coach"),
        title="Career coach",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        **prompts.handlers(),
        **resources.handlers(toolbox.knowledge, today),
        **completion.handlers(toolbox.knowledge),
    )
    server.extensions = {EXTENSION: {}}
    server.middleware.append(covered)
    return server
