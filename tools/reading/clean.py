"""Text as it is read: hidden characters dropped, and what speaks to a program instead of about a person blanked."""

from __future__ import annotations

import re
import unicodedata

from tools.reading.refusal_words import INJECTION

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_KEPT = frozenset("\n\t")
_HIDDEN = ("Cc", "Cf", "Cs", "Co")
LONGEST_RUN, LONGEST_WORD = 60, 200
"""Longer runs of one character, and longer words, are decoration or worse (judgement)."""
_RUN = re.compile(rf"(.)\1{{{LONGEST_RUN},}}", re.DOTALL)
_NO_WORD = re.compile(rf"(\S{{{LONGEST_WORD}}})\S+")


def visible(text: str) -> str:
    """The text without control, zero-width and direction marks, with one kind of line break, endless runs cut short."""
    plain = _BREAKS.sub("\n", text)
    if not (plain.isascii() and plain.isprintable()):
        plain = "".join(char for char in plain if char in _KEPT or unicodedata.category(char) not in _HIDDEN)
    return _NO_WORD.sub(lambda hit: hit[1], _RUN.sub(lambda hit: hit[1] * LONGEST_RUN, plain))


def without_orders(text: str) -> str:
    """The text with every sentence that gives orders to a program blanked; all places stay where they are."""
    blanked = text
    for hit in INJECTION.finditer(text):
        first = hit.end() - len(hit[0].lstrip())
        start = max(text.rfind("\n", 0, first), text.rfind(". ", 0, first)) + 1
        stop = re.compile(r"\n|[.!?](?:\s|$)").search(text, hit.end())
        end = stop.start() if stop else len(text)
        blanked = blanked[:start] + " " * (end - start) + blanked[end:]
    return blanked
