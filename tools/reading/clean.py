"""Text as it is read: hidden characters dropped, and what speaks to a program instead of about a person blanked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from tools.reading.refusal_words import INJECTION

_VISIBLE = re.compile(r"[^\n]")
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_KEPT = frozenset("\n\t")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")
# Letters and marks by their class that show nothing, and can carry words nobody sees: fillers and variation selectors.
_UNSEEN = frozenset(
    {"\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u2800", "\u3164", "\uffa0"}
    | {chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
)
LONGEST_RUN, LONGEST_WORD = 60, 200
"""Longer runs of one character, and longer words, are decoration or worse (judgement)."""
_RUN = re.compile(rf"(.)\1{{{LONGEST_RUN},}}", re.DOTALL)
_NO_WORD = re.compile(rf"(\S{{{LONGEST_WORD}}})\S+")

_BELOW_ZERO = (
    r"(?:[-−–](?:[₹$€£¥]|rs\.? ?)?|[₹$€£¥] ?[-−–]|(?:minus|negative) )\d[\d.,]*\s?"
    r"(?:k|l\.?p\.?a|lakhs?|lacs?|crores?|cr|million|m)?(?![\w-])"
    r"(?=\s*(?:[₹$€£¥]|usd|eur|gbp|inr|dollars?|euros?|pounds?|rupees?|rs\b|years?|yrs?|months?|weeks?|days?|hours?|"
    r"hrs?|h\b|"
    r"minutes?)|(?<=[kam₹$€£¥])|(?<=lakh)|(?<=lakhs)|(?<=crore)|(?<=crores)|(?<=cr))"
)
_EACH = r"(?:\s*(?:[a-z]{3,7})?\s*(?:an?|per|/)\s*(?:years?|annum|months?|weeks?|days?|hours?))?"
_MONEY_BELOW = r"(?:[-−–][₹$€£¥]|[₹$€£¥] ?[-−–])\d[\d.,]*"
_NEGATIVE = re.compile(rf"(?:^\s*|(?<=[^\d\s][ \t])|(?<=[(=]))(?:{_BELOW_ZERO}|{_MONEY_BELOW}){_EACH}", re.IGNORECASE)
_NEGATIVE_INSIDE = re.compile(rf"(?:(?<=[^\d\s][ \t])|(?<=[(=]))(?:{_BELOW_ZERO}|{_MONEY_BELOW}){_EACH}", re.IGNORECASE)
# "CTC -12 LPA": behind the name of what is given, a dash is a colon.
_LABEL_DASH = re.compile(r"(?:(?<=\bctc)|(?<=\bpackage)|(?<=\bsalary))\s?[-–—]{1,2}\s?(?=[₹$€£]?\s?\d)", re.IGNORECASE)
_ONLY_NEGATIVE = re.compile(r"\s*[-−–]\s?[^\w\s]?\d[\d.,]*\s*")


def visible(text: str) -> str:
    """The text without control, zero-width and direction marks, with one kind of line break, endless runs cut short."""
    plain = _BREAKS.sub("\n", text)
    if not (plain.isascii() and plain.isprintable()):
        plain = "".join(char for char in plain if char in _KEPT or not _is_hidden(char))
    return _NO_WORD.sub(lambda hit: hit[1], _RUN.sub(lambda hit: hit[1] * LONGEST_RUN, plain))


def _is_hidden(char: str) -> bool:
    return char in _UNSEEN or unicodedata.category(char) in _HIDDEN


def blanked(text: str, spans: Iterable[tuple[int, int]], blank: str = " ") -> str:
    """The text with these stretches blanked, line ends left; all places stay where they are."""
    parts: list[str] = []
    at = 0
    for first, last in sorted(spans):
        start = max(at, first)
        if last > start:
            parts += [text[at:start], _VISIBLE.sub(blank, text[start:last])]
            at = last
    return "".join([*parts, text[at:]])


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


def without_negatives(text: str) -> str:
    """The text with amounts below zero blanked: they are slips, and without their sign they would be read as told."""
    text = _LABEL_DASH.sub(lambda hit: " " * len(hit[0]), text)
    if _ONLY_NEGATIVE.fullmatch(text):
        return " " * len(text)
    # A line that begins with a dash among others is an item of a list.
    pattern = _NEGATIVE if "\n" not in text.strip() else _NEGATIVE_INSIDE
    return pattern.sub(lambda hit: " " * len(hit[0]), text)
