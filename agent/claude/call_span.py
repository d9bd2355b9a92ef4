"""The span of one call of the Messages API, with the names of OpenTelemetry's GenAI conventions."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agent.spans import GIVEN, MADE, Spanned, conversation_of_now
from agent.state import Json

if TYPE_CHECKING:
    from types import TracebackType

    from agent.claude.assembling import Answer, Assembly

PORTS = {"http": 80, "https": 443}


class CallSpan(Spanned):
    """The span of one try to get an answer. Tries of one call that breaks on its way are spans beside each other."""

    def __init__(self, request: Json, address: str, assembly: Assembly, provider: str = "anthropic") -> None:
        where = urlsplit(address)
        attributes = {
            "gen_ai.operation.name": "chat",
            "gen_ai.provider.name": provider,
            "gen_ai.request.model": request["model"],
            "gen_ai.request.max_tokens": request["max_tokens"],
            "gen_ai.request.reasoning.level": request.get("output_config", {}).get("effort"),
            "gen_ai.request.stream": True,
            "server.address": where.hostname,
            "server.port": where.port or PORTS.get(where.scheme),
            **conversation_of_now(),
        }
        super().__init__(f"chat {request['model']}", attributes, is_call=True)
        self.request = request
        self.assembly = assembly
        self._begun = time.monotonic()
        self._has_first = False

    def __enter__(self) -> CallSpan:
        """The span, begun."""
        super().__enter__()
        return self

    def take(self, event: Json) -> None:
        """Notes what only the events of the stream tell."""
        if event.get("type") == "message_start":
            begun = event.get("message") or {}
            self.note({"gen_ai.response.id": begun.get("id"), "gen_ai.response.model": begun.get("model")})
        elif event.get("type") == "content_block_delta" and not self._has_first:
            self._has_first = True
            self.note({"gen_ai.response.time_to_first_chunk": time.monotonic() - self._begun})

    def answered(self, answer: Answer) -> None:
        """Notes the answer: its words only where they are wanted."""
        self.words(
            lambda: {
                "gen_ai.system_instructions": parts(self.request["system"]),
                GIVEN: [{"role": one["role"], "parts": parts(one["content"])} for one in self.request["messages"]],
                MADE: [{"role": "assistant", "parts": parts(answer.content), "finish_reason": answer.stop_reason}],
            }
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Notes what was used and why it ended, also where the answer broke off."""
        ended = "error" if kind is not None else self.assembly.stop_reason
        self.note({"gen_ai.response.finish_reasons": [ended], **used(self.assembly.usage)})
        super().__exit__(kind, error, traceback)


def used(usage: Json) -> dict[str, int]:
    """Tokens as the conventions count them: the prompt whole, with what came from the cache or went into it."""
    names = ("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
    if not usage:
        return {}
    fresh, read, written = (int(usage.get(name, 0)) for name in names)
    return {
        "gen_ai.usage.input_tokens": fresh + read + written,
        "gen_ai.usage.cache_read.input_tokens": read,
        "gen_ai.usage.cache_write.input_tokens": written,
        "gen_ai.usage.output_tokens": int(usage.get("output_tokens", 0)),
    }


def parts(content: Sequence[Json]) -> list[Json]:
    """Blocks of a message as the conventions write them."""
    return [part(block) for block in content]


def part(block: Json) -> Json:
    """One block; of kinds that the conventions do not know, the kind alone."""
    if block["type"] == "text":
        return {"type": "text", "content": block["text"]}
    if block["type"] == "tool_use":
        return {"type": "tool_call", "id": block["id"], "name": block["name"], "arguments": block["input"]}
    if block["type"] == "tool_result":
        return {"type": "tool_call_response", "id": block["tool_use_id"], "response": block.get("content")}
    if block["type"] == "thinking":
        return {"type": "reasoning", "content": block.get("thinking", "")}
    return {"type": block["type"]}
