"""What a client is told when a call brings out a fault of ours: that there is one, and nothing of what is inside."""

from __future__ import annotations

import logging
from typing import Any

import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

logger = logging.getLogger(__name__)

FAULT = "The server failed at this call; the call may be right. Go on without it, or try once more."


async def covered(ctx: ServerRequestContext[Any], call_next: CallNext) -> HandlerResult:
    """The answer to a request. Raises MCPError for a fault, whose words go to the log on stderr alone: to clients of
    the old era the SDK would send the text of any exception, with whatever it holds."""
    try:
        return await call_next(ctx)
    except (MCPError, ValidationError):
        raise
    except Exception as error:
        logger.exception("%s failed", ctx.method)
        raise MCPError(types.INTERNAL_ERROR, FAULT) from error
