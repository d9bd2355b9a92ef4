"""What the conformance suite wants to find in a server beside its own: tools that ask or tell the client something."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import anyio
import mcp_types as types
from conformance_given import text
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError

Context = ServerRequestContext[Any]
Asking = Callable[[Context, types.CallToolRequestParams], Awaitable[types.CallToolResult | types.InputRequiredResult]]

PAUSE = 0.05
KEY = b"of this test alone"
STRING: dict[str, Any] = {"type": "string"}


def said(words: str) -> types.CallToolResult:
    return types.CallToolResult(content=[text(words)])


def form(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "required": list(properties)}


def wanted(message: str, **properties: Any) -> types.ElicitRequest:
    return types.ElicitRequest(params=types.ElicitRequestFormParams(message=message, requested_schema=form(properties)))


def sampled(words: str, most: int) -> types.CreateMessageRequest:
    message = types.SamplingMessage(role="user", content=text(words))
    return types.CreateMessageRequest(params=types.CreateMessageRequestParams(messages=[message], max_tokens=most))


NAME = wanted("What is your name?", name=STRING)
CONFIRM = wanted("Please confirm", ok={"type": "boolean"})
ROOTS = types.ListRootsRequest()

QUESTIONS: Mapping[str, list[types.InputRequests]] = {
    "test_input_required_result_elicitation": [{"user_name": NAME}],
    "test_input_required_result_sampling": [{"capital_question": sampled("What is the capital of France?", 100)}],
    "test_input_required_result_list_roots": [{"client_roots": ROOTS}],
    "test_input_required_result_request_state": [{"confirm": CONFIRM}],
    "test_input_required_result_tampered_state": [{"confirm": CONFIRM}],
    "test_input_required_result_multiple_inputs": [
        {"user_name": NAME, "greeting": sampled("Generate a greeting", 50), "client_roots": ROOTS}
    ],
    "test_input_required_result_multi_round": [
        {"step1": wanted("Step 1: What is your name?", name=STRING)},
        {"step2": wanted("Step 2: What is your favorite color?", color=STRING)},
    ],
    "test_input_required_result_capabilities": [{"user_name": NAME, "greeting": sampled("Generate a greeting", 50)}],
    "test_streaming_elicitation": [{"user_name": NAME}],
}
"""What a tool asks, round by round, of a client of the new era."""

WITHOUT_STATE = {
    "test_input_required_result_elicitation",
    "test_input_required_result_sampling",
    "test_input_required_result_list_roots",
}
CONTEXT: types.InputRequests = {"user_context": wanted("What context should the prompt use?", context=STRING)}
"""What the prompt asks."""


def state(number: int) -> str:
    """The number of a round in words that nobody else can make."""
    return f"{number}.{hmac.new(KEY, str(number).encode(), hashlib.sha256).hexdigest()}"


def round_of(given: str | None) -> int:
    """The round that a state stands for. Raises MCPError for a state that was not made here."""
    number = 0 if given is None else next((n for n in range(1, 9) if hmac.compare_digest(state(n), given)), -1)
    if number < 0:
        raise MCPError(types.INVALID_PARAMS, "requestState: this is none of mine.")
    return number


def may_be_asked(context: Context, request: types.InputRequest) -> bool:
    """True where the client said that it can answer such a request."""
    can = context.session.client_capabilities or types.ClientCapabilities()
    if isinstance(request, types.ElicitRequest):
        return can.elicitation is not None
    return can.sampling is not None if isinstance(request, types.CreateMessageRequest) else can.roots is not None


async def in_rounds(
    context: Context, params: types.CallToolRequestParams
) -> types.CallToolResult | types.InputRequiredResult:
    """The next question of a tool, or its answer once there is a reply to every one."""
    rounds, replies = QUESTIONS[params.name], params.input_responses or {}
    done = round_of(params.request_state)
    if params.request_state is None and replies:
        done = 1
    if done and not set(rounds[done - 1]) <= set(replies):
        done -= 1
    if done == len(rounds):
        return said(f"state-ok: {sorted(replies)}")
    asked = {key: each for key, each in rounds[done].items() if may_be_asked(context, each)}
    kept = None if params.name in WITHOUT_STATE else state(done + 1)
    return types.InputRequiredResult(input_requests=asked, request_state=kept)


async def with_log(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Says three things while it works."""
    for words in ("Tool execution started", "Tool processing data", "Tool execution completed"):
        await context.session.send_log_message("info", words, related_request_id=context.request_id)
        await anyio.sleep(PAUSE)
    return said("It was logged.")


async def with_progress(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Says three times how far it is."""
    for progress in (0, 50, 100):
        await context.session.report_progress(progress, 100)
        await anyio.sleep(PAUSE)
    return said("It was reported.")


async def with_sampling(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Has the client's model answer."""
    message = types.SamplingMessage(role="user", content=text(str((params.arguments or {})["prompt"])))
    answer = await context.session.create_message([message], max_tokens=100, related_request_id=context.request_id)
    return said(f"LLM response: {answer.content}")


async def without_sampling(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Needs a client that can sample."""
    needed = types.ClientCapabilities(sampling=types.SamplingCapability())
    if not context.session.check_client_capability(needed):
        told = {"requiredCapabilities": needed.model_dump(by_alias=True, mode="json", exclude_none=True)}
        raise MCPError(types.MISSING_REQUIRED_CLIENT_CAPABILITY, "The client cannot sample.", told)
    return said("The client can sample.")


def in_form(message: str, properties: Mapping[str, Any]) -> Asking:
    """A tool that asks for these through the client, in the old era."""

    async def ask(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        words = str((params.arguments or {}).get("message", message))
        reply = await context.session.elicit_form(words, form(properties), context.request_id)
        return said(f"Elicitation completed: action={reply.action}, content={reply.content}")

    return ask


def options(*words: str) -> list[dict[str, str]]:
    return [{"const": word, "title": word.title()} for word in words]


STATUS = {"type": "string", "enum": ["active", "inactive", "pending"]}
DEFAULTS = {
    "name": {"type": "string", "default": "John Doe"},
    "age": {"type": "integer", "default": 30},
    "score": {"type": "number", "default": 95.5},
    "status": {**STATUS, "default": "active"},
    "verified": {"type": "boolean", "default": True},
}
ENUMS = {
    "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
    "titledSingle": {"type": "string", "oneOf": options("value1", "value2", "value3")},
    "legacyEnum": {"type": "string", "enum": ["opt1", "opt2"], "enumNames": ["Option One", "Option Two"]},
    "untitledMulti": {"type": "array", "items": {"type": "string", "enum": ["option1", "option2"]}},
    "titledMulti": {"type": "array", "items": {"anyOf": options("value1", "value2", "value3")}},
}

TOOLS: Mapping[str, Asking] = {
    **dict.fromkeys(QUESTIONS, in_rounds),
    "test_tool_with_logging": with_log,
    "test_logging_tool": with_log,
    "test_tool_with_progress": with_progress,
    "test_sampling": with_sampling,
    "test_missing_capability": without_sampling,
    "test_elicitation": in_form("Who are you?", {"username": STRING, "email": STRING}),
    "test_elicitation_sep1034_defaults": in_form("Is this you?", DEFAULTS),
    "test_elicitation_sep1330_enums": in_form("Which of these?", ENUMS),
}
"""What a tool does."""
