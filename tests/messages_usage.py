"""What a request costs a stand-in Messages API: tokens, and which of them its prompt cache serves."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

CHARACTERS_A_TOKEN = 4
"""The usual rule of thumb for English: no tokenizer of these models is public, so every count here is an estimate."""

LEAST_CACHED = 1024
"""A shorter prefix is not cached (the API's documentation; 512 to 4,096 by model)."""

LOOKBACK = 20
"""So many blocks before a breakpoint are searched for a prefix that was written before (the API's documentation)."""

MOST_BREAKPOINTS = 4


@dataclass(frozen=True)
class Block:
    """One part of a prompt, in the order in which prompts are cached: tools, system, messages."""

    words: str
    is_breakpoint: bool = False

    @property
    def tokens(self) -> int:
        """An estimate of its tokens."""
        return tokens_of(self.words)


@dataclass
class Cache:
    """Prefixes that were written. No time passes here: nothing expires, as nothing does within five minutes."""

    written: set[str] = field(default_factory=set)

    def usage(self, request: Json) -> Json:
        """The input side of `usage`; what is marked for it is written, as it is once an answer begins."""
        blocks = blocks_of(request)
        names, sizes = prefixes(blocks, request)
        marks = [index for index, block in enumerate(blocks) if block.is_breakpoint]
        found = self.longest(names, marks)
        read = sizes[found] if found is not None else 0
        kept = [index for index in marks if sizes[index] >= LEAST_CACHED]
        self.written.update(names[index] for index in kept)
        end = max([read, *(sizes[index] for index in kept)])
        return {
            "input_tokens": (sizes[-1] if sizes else 0) - end,
            "cache_creation_input_tokens": end - read,
            "cache_read_input_tokens": read,
        }

    def longest(self, names: list[str], marks: list[int]) -> int | None:
        """Where the longest prefix ends that was written before: each breakpoint looks back over 20 blocks."""
        for mark in reversed(marks):
            for index in range(mark, max(mark - LOOKBACK, -1), -1):
                if names[index] in self.written:
                    return index
        return None


def prefixes(blocks: list[Block], request: Json) -> tuple[list[str], list[int]]:
    """Name and size in tokens of the prompt up to and with each block. Another model shares nothing."""
    name, size = str(request["model"]), 0
    names, sizes = [], []
    for block in blocks:
        name = hashlib.sha256(f"{name}\n{block.words}".encode()).hexdigest()
        size += block.tokens
        names.append(name)
        sizes.append(size)
    return names, sizes


def blocks_of(request: Json) -> list[Block]:
    """Every block of a prompt in order, with its breakpoint."""
    blocks = [
        *(block_of("tool", tool) for tool in request.get("tools", ())),
        *(block_of("system", part) for part in parts(request.get("system", ""))),
        *message_blocks(request),
    ]
    if request.get("cache_control") and blocks:
        blocks[-1] = Block(blocks[-1].words, is_breakpoint=True)
    return blocks


def message_blocks(request: Json) -> Iterator[Block]:
    """The blocks of the messages. The choice of tool and thinking belong to them: a change leaves the rest cached."""
    settings = {key: request[key] for key in ("tool_choice", "thinking") if key in request}
    for number, message in enumerate(request["messages"]):
        for index, part in enumerate(parts(message["content"])):
            first = f"{message['role']} {json.dumps(settings) if number == 0 else ''}" if index == 0 else ""
            yield block_of(first, part)


def parts(content: str | list[Json]) -> list[Json]:
    """Content as blocks: plain words are one text block."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}] if content else []
    return content


def block_of(opening: str, part: Json) -> Block:
    """A block as it counts: byte for byte, without its mark."""
    bare = {key: value for key, value in part.items() if key != "cache_control"}
    return Block(f"{opening} {json.dumps(bare, ensure_ascii=False)}", is_breakpoint=bool(part.get("cache_control")))


def breakpoints(request: Json) -> int:
    """How many blocks are marked for the cache."""
    marked = [*request.get("tools", ()), *parts(request.get("system", ""))]
    marked += [part for message in request["messages"] for part in parts(message["content"])]
    return sum(bool(part.get("cache_control")) for part in marked) + bool(request.get("cache_control"))


def tokens_of(words: str) -> int:
    """An estimate of the tokens of a text."""
    return -(-len(words) // CHARACTERS_A_TOKEN)


def prompt_tokens(request: Json) -> int:
    """An estimate of all tokens of a prompt."""
    return sum(block.tokens for block in blocks_of(request))
