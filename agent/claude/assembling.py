"""The events of a stream put together to one answer, and the words in it as they come."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agent.claude.faults import BrokenStream
from agent.state import Json

SPOKEN = "ask_person"
"""The tool whose text the person reads: it is shown while it is written, as plain text is."""

TEXT_FIELD = re.compile(r'"text"\s*:\s*"')
LAST_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?$")
LAST_HALF = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\(?:u[0-9a-fA-F]{0,3})?)?$")

PIECES: Mapping[str, tuple[str, str]] = {
    "text_delta": ("text", "text"),
    "input_json_delta": ("json", "partial_json"),
    "thinking_delta": ("thinking", "thinking"),
    "signature_delta": ("signature", "signature"),
}
"""For each kind of piece: the part of a block it adds to, and where it holds it."""


@dataclass(frozen=True)
class Answer:
    """One whole answer: its blocks, why it ended, and what it and the tries before it cost."""

    content: tuple[Json, ...]
    stop_reason: str
    spent: tuple[Json, ...] = ()

    @property
    def calls(self) -> tuple[Json, ...]:
        """Its tool calls; a call is only whole where the answer ended with calling."""
        if self.stop_reason != "tool_use":
            return ()
        return tuple(block for block in self.content if block["type"] == "tool_use")

    @property
    def text(self) -> str:
        """Its plain words."""
        return "\n\n".join(block["text"].strip() for block in self.content if block["type"] == "text").strip()


@dataclass
class Assembly:
    """An answer on its way."""

    usage: Json = field(default_factory=dict)
    stop_reason: str = ""
    is_ended: bool = False
    _begun: bool = False
    _blocks: dict[int, Json] = field(default_factory=dict)
    _shown: int = 0

    def take(self, event: Json) -> str:
        """Takes up one event and gives back what it adds to the words that the person reads. Raises BrokenStream."""
        try:
            return self._take(event)
        except (KeyError, TypeError, AttributeError) as error:
            raise BrokenStream(f"an event of no known shape: {error!r}") from None

    def _take(self, event: Json) -> str:
        kind = event["type"]
        if kind == "message_start":
            self._begun = True
            self.usage = counted(event["message"].get("usage") or {})
        elif not self._begun:
            raise BrokenStream(f"{kind} before the start")
        elif kind == "content_block_start":
            self._blocks[event["index"]] = {**event["content_block"], "json": "", "heard": ""}
        elif kind == "content_block_delta":
            return self._add(self._blocks[event["index"]], event["delta"])
        elif kind == "message_delta":
            self.stop_reason = event["delta"].get("stop_reason") or self.stop_reason
            self.usage = {**self.usage, **counted(event.get("usage") or {})}
        elif kind == "message_stop":
            self.is_ended = True
        return ""

    def _add(self, block: Json, delta: Json) -> str:
        """Adds one piece to its block."""
        if delta["type"] not in PIECES:
            return ""
        part, where = PIECES[delta["type"]]
        block[part] = (block.get(part) or "") + delta[where]
        heard = block["text"] if block["type"] == "text" else spoken(block)
        # Two passages do not run into each other.
        gap = "\n\n" if heard and not block["heard"] and self._shown else ""
        new = heard[len(block["heard"]) :]
        block["heard"] = heard
        self._shown += len(new)
        return gap + new

    def answer(self) -> Answer:
        """The whole answer. Raises BrokenStream where it is none."""
        if not self._begun:
            raise BrokenStream("no answer at all")
        if not self.stop_reason:
            raise BrokenStream("the stream ended without a reason")
        blocks = [self._blocks[index] for index in sorted(self._blocks)]
        return Answer(tuple(finished(block, self.stop_reason) for block in blocks), self.stop_reason, (self.usage,))


def spoken(block: Json) -> str:
    """The words of a question as far as its input is written."""
    if block["type"] != "tool_use" or block.get("name") != SPOKEN:
        return ""
    found = TEXT_FIELD.search(block["json"])
    return string_so_far(block["json"][found.end() :]) if found else ""


def string_so_far(written: str) -> str:
    """The text of a JSON string that may still be growing; a half escape is left for later."""
    end = re.match(r'(?:[^"\\]|\\.)*', written, re.DOTALL)
    body = end[0] if end else ""
    # Of a pair of surrogates the first half waits for the second.
    body = LAST_HALF.sub("", LAST_ESCAPE.sub("", body))
    try:
        return str(json.loads(f'"{body}"', strict=False))
    except json.JSONDecodeError:
        return ""


def finished(block: Json, stop_reason: str) -> Json:
    """A block as it goes back to the API. Raises BrokenStream for a call that cannot be read."""
    bare = {key: value for key, value in block.items() if key not in ("json", "heard") and value is not None}
    if block["type"] == "tool_use":
        bare["input"] = read_input(block["json"]) if stop_reason == "tool_use" else {}
    return bare


def read_input(written: str) -> Json:
    """The input of a call. Raises BrokenStream."""
    try:
        found: Any = json.loads(written or "{}")
    except json.JSONDecodeError as error:
        raise BrokenStream(f"the input of a call cannot be read: {error}") from None
    if not isinstance(found, dict):
        raise BrokenStream("the input of a call is no object")
    return found


def counted(usage: Mapping[str, Any]) -> Json:
    """The tokens of a usage, those that are numbers."""
    names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return {name: usage[name] for name in names if isinstance(usage.get(name), int)}
