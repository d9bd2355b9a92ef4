"""A question of the interview put to the person through the client, where it can ask: in both protocol eras."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types.version import is_version_at_least

if TYPE_CHECKING:
    from tools.coach_interview import Interview

INPUT_REQUIRED = "2026-07-28"
"""From this revision on a question travels in the result of the call, and the answer in the call made again."""

SKIP = "skip"
"""What somebody who declines a question has said."""

AGAIN = "Call coach_interview again with this profile and asked: it asks the person by itself."
CLOSED = (
    "The person closed the question without an answer. Ask them in the chat whether to go on; build_plan works with"
    " what is known, and coach_interview goes on from this profile and asked."
)


def can_ask(context: ServerRequestContext[Any], turn: Interview) -> bool:
    """True where a question is open and the client said that it can put one to the person."""
    capabilities = context.session.client_capabilities
    asking = capabilities.elicitation if capabilities is not None else None
    # An empty declaration, the only one there was before there were two ways of asking, stands for forms.
    takes_forms = asking is not None and (asking.form is not None or asking.url is None)
    return bool(turn.question) and takes_forms and (is_modern(context) or context.session.can_send_request)


def is_modern(context: ServerRequestContext[Any]) -> bool:
    """True where questions travel in results."""
    return is_version_at_least(context.protocol_version, INPUT_REQUIRED)


async def reply_of(
    context: ServerRequestContext[Any], params: types.CallToolRequestParams, turn: Interview
) -> types.ElicitResult | types.InputRequiredResult | None:
    """What the person did with the question; the question itself where the client has to call again; None for neither.

    Nothing is kept between the two calls: the same arguments lead to the same question.
    """
    request = types.ElicitRequestFormParams(message=message_of(turn), requested_schema=form(turn))
    if is_modern(context):
        key = turn.asked[-1]
        reply = (params.input_responses or {}).get(key)
        if isinstance(reply, types.ElicitResult):
            return reply
        return types.InputRequiredResult(input_requests={key: types.ElicitRequest(params=request)})
    try:
        return await context.session.elicit_form(request.message, request.requested_schema, context.request_id)
    except MCPError:
        # A client that promised to ask and cannot: the assistant asks in its place.
        return None


def words_of(reply: types.ElicitResult) -> str | None:
    """The answer in words; None where the question was closed."""
    if reply.action == "cancel":
        return None
    said = (reply.content or {}).get("answer") if reply.action == "accept" else None
    return str(said).strip() or SKIP if said is not None else SKIP


def message_of(turn: Interview) -> str:
    """The question as the person reads it."""
    skip = f"If you skip it: {turn.default}" if turn.default else ""
    return "\n\n".join(part for part in (turn.note, turn.question, " ".join(filter(None, (turn.why, skip)))) if part)


def form(turn: Interview) -> dict[str, Any]:
    """A form with one line for the answer; quick answers are examples, for any words are as good."""
    quick = f"For example: {' / '.join(turn.choices)}" if turn.choices else "In your own words."
    answer = {"type": "string", "title": "Your answer", "description": quick}
    return {"type": "object", "properties": {"answer": answer}, "required": ["answer"]}
