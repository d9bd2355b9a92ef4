"""A regular expression for any of many words that tries each beginning once, however many words share it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from types import MappingProxyType

_SAME_LETTER = MappingProxyType({ord("\u017f"): "s", ord("\u0131"): "i"})


def one_of(words: Iterable[str]) -> str:
    """An expression without groups that matches the longest of the words first; meant for any case."""
    return _branch(sorted({word.lower() for word in words if word}))


def _branch(words: list[str]) -> str:
    """The expression for sorted words; an empty one among them means that the rest may be missing."""
    is_optional = "" in words
    parts: list[str] = [
        re.escape(letter) + _branch([word[1:] for word in group])
        for letter, group in groupby((word for word in words if word), key=lambda word: word[0])
    ]
    if not parts:
        return ""
    if len(parts) == 1 and not is_optional:
        return parts[0]
    return f"(?:{'|'.join(parts)})" + ("?" if is_optional else "")


def lettered(word: str) -> str:
    """A word in small letters as the tables have it: a pattern for any case also fits a long s and a dotless i."""
    return word.lower().replace("\u0307", "").translate(_SAME_LETTER)
