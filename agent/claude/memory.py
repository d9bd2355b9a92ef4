"""The talk with Claude as it is kept and sent: appended to, closed where a call waits, and condensed when it grows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from agent.state import Json

LONGEST = 80_000
"""Characters of a talk above which older turns are condensed: about 20,000 tokens, which cost more to send again
than the shorter talk costs to cache anew (judgement)."""

LEFT = 24_000
"""Characters of the newest turns that stay as they are (judgement)."""

LONGEST_LINE = 240
"""Characters of one thing said in a condensed talk (judgement)."""


def text(words: str) -> Json:
    """A text block."""
    return {"type": "text", "text": words}


def result(call_id: str, words: str, is_error: bool = False) -> Json:
    """What came of a call."""
    block: Json = {"type": "tool_result", "tool_use_id": call_id, "content": words or "(nothing)"}
    return {**block, "is_error": True} if is_error else block


def pending(messages: Sequence[Json]) -> list[Json]:
    """Calls of the last answer that have no result yet."""
    answers = [number for number, message in enumerate(messages) if message["role"] == "assistant"]
    if not answers:
        return []
    last = answers[-1]
    given = {
        block["tool_use_id"]
        for message in messages[last + 1 :]
        for block in message["content"]
        if block["type"] == "tool_result"
    }
    return [block for block in messages[last]["content"] if block["type"] == "tool_use" and block["id"] not in given]


def told(messages: Sequence[Json], blocks: Sequence[Json]) -> list[Json]:
    """The talk with more said on the user's side; results stand before words, as the API wants them."""
    if not blocks:
        return list(messages)
    if not messages or messages[-1]["role"] != "user":
        return [*messages, {"role": "user", "content": in_order(blocks)}]
    last = messages[-1]
    return [*messages[:-1], {"role": "user", "content": in_order([*last["content"], *blocks])}]


def in_order(blocks: Sequence[Json]) -> list[Json]:
    """Results first."""
    return sorted(blocks, key=lambda block: block["type"] != "tool_result")


def answered(messages: Sequence[Json], content: Sequence[Json]) -> list[Json]:
    """The talk with an answer of Claude; an empty one leaves nothing behind."""
    kept = [block for block in content if block["type"] != "text" or block["text"].strip()]
    return [*messages, {"role": "assistant", "content": kept}] if kept else list(messages)


def without_thoughts(messages: Sequence[Json]) -> list[Json]:
    """The talk without thoughts: they hold only for the model and the very words they came with."""
    bare = [
        {**message, "content": [block for block in message["content"] if "thinking" not in block["type"]]}
        for message in messages
    ]
    return [message for message in bare if message["content"]]


def size(messages: Sequence[Json]) -> int:
    """Characters of a talk as it is sent."""
    return sum(len(json.dumps(message, ensure_ascii=False)) for message in messages)


def condensed(messages: Sequence[Json], left: int = LEFT) -> list[Json]:
    """The talk with older turns in short: what was said stays in a line each, results go, for they can be had again.

    Evidence is no part of it: every figure stays known, and is checked against, for good.
    """
    start = cut_at(messages, left)
    if start == 0:
        return list(messages)
    names = {block["id"]: block["name"] for message in messages for block in blocks_of(message, "tool_use")}
    lines = [line for message in messages[:start] for block in message["content"] for line in in_short(block, names)]
    summary = "Earlier in this conversation, in short:\n" + "\n".join(lines)
    rest = without_thoughts(messages[start:])
    return told_first(summary, rest)


def much_shorter(messages: Sequence[Json]) -> list[Json]:
    """The talk with little more than its newest third left whole: for a model that takes no more."""
    return condensed(messages, min(LEFT, size(messages) // 3))


def told_first(summary: str, messages: Sequence[Json]) -> list[Json]:
    """Messages that begin with a summary on the user's side."""
    if messages and messages[0]["role"] == "user":
        return [{"role": "user", "content": [text(summary), *messages[0]["content"]]}, *messages[1:]]
    return [{"role": "user", "content": [text(summary)]}, *messages]


def cut_at(messages: Sequence[Json], left: int) -> int:
    """The first message that stays whole: one of the user's that answers no call of an older one."""
    room, start = left, len(messages)
    for number in range(len(messages) - 1, -1, -1):
        room -= size(messages[number : number + 1])
        if room < 0:
            break
        # A result without its call is refused by the API, so a message that brings results cannot be the first.
        if not blocks_of(messages[number], "tool_result"):
            start = number
    return start if start < len(messages) else last_start(messages)


def last_start(messages: Sequence[Json]) -> int:
    """Where the newest turn begins, when it alone is longer than what would be left."""
    numbers = [number for number, message in enumerate(messages) if message["role"] == "assistant"]
    return numbers[-1] if numbers else 0


def blocks_of(message: Json, kind: str) -> list[Json]:
    """The blocks of a message of one kind."""
    return [block for block in message["content"] if block["type"] == kind]


def in_short(block: Json, names: Mapping[str, str]) -> list[str]:
    """One block as lines."""
    if block["type"] == "text":
        return [f"- {shortened(line)}" for line in str(block["text"]).splitlines() if line.strip()][:6]
    if block["type"] == "tool_use":
        said = block["input"].get("text") if isinstance(block["input"], dict) else ""
        return [f"- You asked: {shortened(str(said))}"] if said else [f"- You called {block['name']}."]
    if block["type"] == "tool_result" and names.get(block["tool_use_id"]) == "ask_person":
        return [f"- They answered: {shortened(str(block['content']))}"]
    return []


def shortened(words: str) -> str:
    """Words on one line of bounded length."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST_LINE else f"{plain[: LONGEST_LINE - 3]}..."
