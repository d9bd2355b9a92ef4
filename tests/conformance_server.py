"""Our server with what the conformance suite wants to find put around it; run as a script, a process that serves it.

The builder, the application and its checks are ours as they are. What the suite looks for is added by the SDK's public
means, and only here: nothing of it is shipped.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import Any

import conformance_asked as asked
import conformance_given as given
import mcp_types as types
import uvicorn
from conformance_asked import Context
from mcp.server.lowlevel import Server

from knowledge.load import load
from mcp_server.http import PATH, make_app
from mcp_server.listening import config, listener
from mcp_server.options import Options
from mcp_server.server import make_server
from tools.toolbox import Toolbox

Handler = Callable[[Context, Any], Awaitable[Any]]


def make() -> Server[Any]:
    """Our server and the suite's own things."""
    server = make_server(Toolbox(load()))

    def around(method: str, kind: type[Any], wrapped: Callable[[Handler], Handler]) -> None:
        entry = server.get_request_handler(method)
        assert entry is not None, method
        server.add_request_handler(method, kind, wrapped(entry.handler))

    around("tools/list", types.PaginatedRequestParams, more_tools)
    around("tools/call", types.CallToolRequestParams, more_calls)
    around("prompts/list", types.PaginatedRequestParams, more_prompts)
    around("prompts/get", types.GetPromptRequestParams, more_filled)
    around("resources/list", types.PaginatedRequestParams, more_resources)
    around("resources/read", types.ReadResourceRequestParams, more_read)
    around("completion/complete", types.CompleteRequestParams, more_completed)
    for method, params in (
        ("logging/setLevel", types.SetLevelRequestParams),
        ("resources/subscribe", types.SubscribeRequestParams),
        ("resources/unsubscribe", types.UnsubscribeRequestParams),
    ):
        server.add_request_handler(method, params, nothing)
    return server


async def nothing(_: Context, __: Any) -> types.EmptyResult:
    """Is told something and says yes."""
    return types.EmptyResult()


def more_tools(ours: Handler) -> Handler:
    """Our tools, then the suite's."""

    async def listed(context: Context, params: Any) -> types.ListToolsResult:
        names = [*given.TOOLS, *asked.TOOLS]
        extra = [
            types.Tool(
                name=name, description="For the suite.", input_schema=given.SCHEMAS.get(name, {"type": "object"})
            )
            for name in names
        ]
        return types.ListToolsResult(tools=[*(await ours(context, params)).tools, *extra])

    return listed


def more_calls(ours: Handler) -> Handler:
    """Calls of the suite's tools, and of ours."""

    async def called(context: Context, params: types.CallToolRequestParams) -> Any:
        if params.name in given.TOOLS:
            return given.TOOLS[params.name]
        if params.name in asked.TOOLS:
            return await asked.TOOLS[params.name](context, params)
        return await ours(context, params)

    return called


def more_prompts(ours: Handler) -> Handler:
    """Our prompts, then the suite's."""

    async def listed(context: Context, params: Any) -> types.ListPromptsResult:
        extra = [
            types.Prompt(
                name=name,
                description="For the suite.",
                arguments=[types.PromptArgument(name=each, required=True) for each in arguments],
            )
            for name, (arguments, _) in given.PROMPTS.items()
        ]
        return types.ListPromptsResult(prompts=[*(await ours(context, params)).prompts, *extra])

    return listed


def more_filled(ours: Handler) -> Handler:
    """The suite's prompts and ours; one asks something first."""

    async def filled(context: Context, params: types.GetPromptRequestParams) -> Any:
        if params.name not in given.PROMPTS:
            return await ours(context, params)
        if params.name == "test_input_required_result_prompt" and "user_context" not in (params.input_responses or {}):
            return types.InputRequiredResult(input_requests=asked.CONTEXT)
        _, words = given.PROMPTS[params.name]
        said = [types.PromptMessage(role="user", content=each) for each in words(params.arguments or {})]
        return types.GetPromptResult(messages=said)

    return filled


def more_resources(ours: Handler) -> Handler:
    """The suite's resources before ours, on the first page."""

    async def listed(context: Context, params: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        page: types.ListResourcesResult = await ours(context, params)
        extra = [types.Resource(uri=uri, name=uri) for uri in given.STATIC] if not (params and params.cursor) else []
        return page.model_copy(update={"resources": [*extra, *page.resources]})

    return listed


def more_read(ours: Handler) -> Handler:
    """The suite's resources and ours."""

    async def read(context: Context, params: types.ReadResourceRequestParams) -> Any:
        found = given.resource(str(params.uri))
        return types.ReadResourceResult(contents=[found]) if found else await ours(context, params)

    return read


def more_completed(ours: Handler) -> Handler:
    """Nothing for the suite's prompts, and what there is for ours."""

    async def completed(context: Context, params: types.CompleteRequestParams) -> Any:
        if isinstance(params.ref, types.PromptReference) and params.ref.name in given.PROMPTS:
            return types.CompleteResult(completion=types.Completion(values=[], total=0, has_more=False))
        return await ours(context, params)

    return completed


def main() -> None:
    """Serves until it is killed; the address is the first line on stdout. With `--sessions` it can ask old clients."""
    options = Options(http=True, port=0, rate=10_000)
    listening = listener(options.host, options.port)
    port = int(listening.getsockname()[1])
    app = make_app(make(), options, port, stateless="--sessions" not in sys.argv)
    sys.stdout.write(f"{options.base(port)}{PATH}\n")
    sys.stdout.flush()
    uvicorn.Server(config(app)).run(sockets=[listening])


if __name__ == "__main__":
    main()
