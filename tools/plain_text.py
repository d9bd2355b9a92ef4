"""Text from outside made harmless: no sign that drives a terminal, hides or turns round what is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

KEPT = frozenset("\n\t")
HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Unicode classes of controls, direction marks, lone surrogates, private signs and line separators."""
MOST_NESTED = 24
"""Levels of lists and tables that are looked through: no query of ours has more than four (judgement)."""

# What an escape opens goes with it, so that no "[2J" is left behind: CSI, then OSC and its relatives, then two signs.
_ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[\]PX^_][^\x07\x1b\x9c]{0,400}(?:\x07|\x1b\\|\x9c)?|\x1b.?"
)
_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Joiners spell names in several scripts; between two letters beyond ASCII they stay.
_JOINER = re.compile(r"(?<=[^\x00-\x7f])[\u200c\u200d](?=[^\x00-\x7f])")


def harmless(text: str) -> str:
    """The text without escape sequences, control and direction marks and lone surrogates; lines and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    plain = _BREAK.sub("\n", _ESCAPE.sub("", text))
    joiners = {hit.start() for hit in _JOINER.finditer(plain)}
    return "".join(
        sign
        for place, sign in enumerate(plain)
        if sign in KEPT or place in joiners or unicodedata.category(sign) not in HIDDEN
    )


def one_line(text: str) -> str:
    """The same on one line, single spaces between words."""
    return " ".join(harmless(text).split())


def harmless_data(value: Any, depth: int = 0) -> Any:
    """Plain data with every text in it made harmless; models, checked where they were made, stay as they are."""
    if isinstance(value, str):
        return harmless(value)
    if depth > MOST_NESTED or isinstance(value, BaseModel):
        return value
    if isinstance(value, Mapping):
        return {
            harmless(key) if isinstance(key, str) else key: harmless_data(part, depth + 1)
            for key, part in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [harmless_data(part, depth + 1) for part in value]
    return value
