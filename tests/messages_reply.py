"""What a stand-in model answers, and how an answer looks on the wire: as one message, or as events of a stream."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

Json = dict[str, Any]

PIECE = re.compile(r"\s*\S+(?:\s+\S+){0,2}\s*$|\s*\S+(?:\s+\S+){0,2}")
"""A few words with the space before them: what one delta of a text brings (judgement)."""

JSON_PIECE = 24
"""Characters of a tool's input that one delta brings: names and values are cut in the middle (judgement)."""


@dataclass(frozen=True)
class Reply:
    """One answer of a model: its blocks, and why it stopped."""

    content: tuple[Json, ...] = ()
    stop_reason: str = ""
    """Worked out when empty: `tool_use` where a tool is called, else `end_turn`."""
    stop_details: Json | None = None

    @property
    def reason(self) -> str:
        """Why the model stopped."""
        is_calling = any(block["type"] == "tool_use" for block in self.content)
        return self.stop_reason or ("tool_use" if is_calling else "end_turn")

    @property
    def words(self) -> str:
        """The texts of this answer, those given to tools included."""
        return "\n".join(json.dumps(block, ensure_ascii=False) for block in self.content)


class Model(Protocol):
    """Answers a request, and looks at nothing else: the same request always gets the same reply."""

    def answer(self, request: Json) -> Reply:
        """The reply to a request."""
        ...


def text(words: str) -> Json:
    """A text block."""
    return {"type": "text", "text": words}


def use(name: str, /, **given: Any) -> Json:
    """A call of a tool; it gets its id when the reply is sent."""
    return {"type": "tool_use", "name": name, "input": given}


def thinking(words: str) -> Json:
    """A block of thought, signed as the API signs them."""
    return {"type": "thinking", "thinking": words, "signature": digest(words)}


def digest(data: object) -> str:
    """A short name that depends on nothing but the data."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:20]


def with_ids(reply: Reply, request: Json) -> Reply:
    """The reply with an id for each call, made of the request: the same turn, tried again, has the same ids."""
    name = digest(request["messages"])
    content = tuple(
        {"type": "tool_use", "id": f"toolu_{name}{index:02d}", **without_type(block)}
        if block["type"] == "tool_use"
        else block
        for index, block in enumerate(reply.content)
    )
    return Reply(content, reply.stop_reason, reply.stop_details)


def without_type(block: Json) -> Json:
    """What a block holds besides its type."""
    return {key: value for key, value in block.items() if key != "type"}


@dataclass
class Turn:
    """A reply on its way: the frame of the message around it, and what it costs."""

    reply: Reply
    model: str
    number: int
    usage: Json
    output_tokens: int
    frame: Json = field(init=False)

    def __post_init__(self) -> None:
        self.frame = {
            "id": f"msg_{self.number:06d}{digest(self.reply.words)}",
            "type": "message",
            "role": "assistant",
            "model": self.model,
            "content": [],
            "stop_reason": None,
            "stop_sequence": None,
        }

    def message(self) -> Json:
        """The whole message, as an answer that is not streamed."""
        ended = {"stop_reason": self.reply.reason, "stop_details": self.reply.stop_details}
        usage = {**self.usage, "output_tokens": self.output_tokens}
        return {**self.frame, "content": list(self.reply.content), **ended, "usage": usage}

    def events(self) -> list[Json]:
        """The events of a stream, in order: start, blocks, end. A ping follows the start, as it does in truth."""
        return [
            {"type": "message_start", "message": {**self.frame, "usage": {**self.usage, "output_tokens": 1}}},
            {"type": "ping"},
            *(event for index, block in enumerate(self.reply.content) for event in block_events(index, block)),
            *self.ending(self.reply.reason, self.reply.stop_details),
        ]

    def ending(self, reason: str, details: Json | None = None) -> list[Json]:
        """The last two events."""
        delta = {"stop_reason": reason, "stop_sequence": None, "stop_details": details}
        usage = {"output_tokens": self.output_tokens}
        return [{"type": "message_delta", "delta": delta, "usage": usage}, {"type": "message_stop"}]


def block_events(index: int, block: Json) -> Iterator[Json]:
    """The events of one block."""
    yield {"type": "content_block_start", "index": index, "content_block": emptied(block)}
    for delta in deltas(block):
        yield {"type": "content_block_delta", "index": index, "delta": delta}
    yield {"type": "content_block_stop", "index": index}


def emptied(block: Json) -> Json:
    """A block as it starts."""
    empty: Mapping[str, Json] = {
        "text": {"text": ""},
        "tool_use": {"input": {}},
        "thinking": {"thinking": "", "signature": ""},
    }
    return {**block, **empty[block["type"]]}


def deltas(block: Json) -> Iterator[Json]:
    """What fills a block, piece by piece."""
    if block["type"] == "text":
        yield from ({"type": "text_delta", "text": piece} for piece in PIECE.findall(block["text"]))
    elif block["type"] == "thinking":
        yield {"type": "thinking_delta", "thinking": block["thinking"]}
        yield {"type": "signature_delta", "signature": block["signature"]}
    else:
        whole = json.dumps(block["input"], ensure_ascii=False)
        # The API opens every input with an empty piece.
        for piece in ("", *(whole[at : at + JSON_PIECE] for at in range(0, len(whole), JSON_PIECE))):
            yield {"type": "input_json_delta", "partial_json": piece}


def on_the_wire(event: Json) -> bytes:
    """An event as server-sent bytes."""
    return f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
