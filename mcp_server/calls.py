"""One call of a tool from beginning to end: worked out, and a question of it put to the person where that can be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import mcp_types as types
from mcp.server.context import ServerRequestContext

from mcp_server.answers import Answered, answered
from mcp_server.interview import AGAIN, CLOSED, can_ask, reply_of, words_of
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from tools.coach_interview import Interview


async def call(
    context: ServerRequestContext[Any], params: types.CallToolRequestParams, toolbox: Toolbox, day: date
) -> types.CallToolResult | types.InputRequiredResult:
    """The answer to a call, or the question the client has to put first. Raises MCPError for a tool there is not."""
    given = params.arguments or {}
    first = answered(toolbox, params.name, given, day)
    turn = as_turn(first.result)
    if turn is None or not can_ask(context, turn):
        return first.told()
    reply = await reply_of(context, params, turn)
    if isinstance(reply, types.InputRequiredResult):
        return reply
    return first.told() if reply is None else replied(first, turn, words_of(reply), toolbox, given, day).told()


def replied(
    first: Answered, turn: Interview, words: str | None, toolbox: Toolbox, given: Mapping[str, Any], day: date
) -> Answered:
    """The turn after the person's words; the open one where they closed the question."""
    if words is None or first.tool is None:
        return replace(first, result=turn.model_copy(update={"next_step": CLOSED}))
    arguments = {"today": given.get("today"), "profile": turn.profile, "asked": turn.asked, "answer": words}
    then = answered(toolbox, first.tool.name, arguments, day)
    following = as_turn(then.result)
    if following is None or following.done:
        return then
    return replace(then, result=following.model_copy(update={"next_step": AGAIN}))


def as_turn(result: object) -> Interview | None:
    """A turn of the interview; None for any other result."""
    from tools.coach_interview import Interview  # making its models takes longer than listing the tools

    return result if isinstance(result, Interview) else None
