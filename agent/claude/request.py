"""A request to the Messages API: tools and instructions first and always the same bytes, then the talk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from agent.state import Json

MOST_WRITTEN = 4_000
"""Tokens of one answer, thoughts included; the longest answers wanted are a tenth of it (judgement)."""

EFFORT = "low"
"""The talk is short, and whatever has to be worked out is worked out by tools (judgement)."""

WITH_EFFORT = re.compile(r"-[5-9](?:-|$)")
"""Models that know how much effort is wanted: older ones refuse the word."""

MARK: Json = {"type": "ephemeral"}


@cache
def system_words() -> str:
    """The instructions. They name no person, no day and no figure, so that every conversation shares them."""
    return files("agent.claude").joinpath("prompts", "coach.md").read_text(encoding="utf-8").strip()


def request_for(messages: Sequence[Json], model: str, tools: Sequence[Json]) -> Json:
    """The arguments of one call. What will be sent again is marked for the cache: instructions, and the talk so far."""
    made: Json = {
        "model": model,
        "max_tokens": MOST_WRITTEN,
        "tools": list(tools),
        "system": [{"type": "text", "text": system_words(), "cache_control": MARK}],
        "messages": marked(messages),
    }
    return {**made, "output_config": {"effort": EFFORT}} if WITH_EFFORT.search(model) else made


def marked(messages: Sequence[Json]) -> list[Json]:
    """The talk with a mark on its last block."""
    if not messages or messages[-1]["role"] != "user":
        return list(messages)
    last = messages[-1]
    blocks = [*last["content"][:-1], {**last["content"][-1], "cache_control": MARK}]
    return [*messages[:-1], {**last, "content": blocks}]
