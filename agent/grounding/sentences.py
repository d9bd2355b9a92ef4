"""Sentences of Markdown with where they stand: list items, table rows, headings and hard-wrapped paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

LONGEST = 900
"""Characters after which a stretch without an end is cut at a space, so that work stays linear (judgement)."""


Sort = Literal["text", "item", "row", "head", "heading", "code"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, and the sort of block it stands in."""

    start: int
    end: int
    block: int
    sort: Sort


_ITEM = re.compile(r"[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]+")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]")
_ROW = re.compile(r"[ \t]*\|")
_RULE = re.compile(r"[ \t]*\|[\s|:-]+$")
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_STOP = re.compile(r"[.!?…]+[\"'”’)\]*_]{0,4}(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|e\. g|i\. e|sr|jr|dr|mr|mrs|ms|prof|st|vs|approx|ca|no|nr|rs|dhs?|etc|inc|ltd|co|corp|"
    r"dept|est|fig|cf|"
    r"al|min|max|avg|incl|excl|resp|u\.s|u\.k|u\.a\.e|p\.a|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|"
    r"tue|wed|thu|fri|sat|sun|yrs?|hrs?|wks?|mos?)|(?<![\w.])[A-Za-z])\.$",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\s+[\"'“‘(\[*_]{0,3}([^\s])")


def pieces(text: str) -> Iterator[Piece]:
    """The sentences of a text in order; blank stretches between them belong to none."""
    for number, (start, end, sort) in enumerate(_blocks(text)):
        if sort in ("row", "head", "heading", "code"):
            yield from _chunks(text, start, end, number, sort)
            continue
        for left, right in _sentences(text, start, end):
            yield from _chunks(text, left, right, number, sort)


def _blocks(text: str) -> Iterator[tuple[int, int, Sort]]:
    at, begun, last, sort = 0, -1, 0, _TEXT
    is_fenced = False
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        start, at = at, at + len(line)
        is_fence = _FENCE.match(line) is not None
        kind = "code" if is_fenced or is_fence else _sort(line, lines[number + 1] if number + 1 < len(lines) else "")
        is_fenced = is_fenced != is_fence
        if kind == "text" and line.strip() and begun >= 0:
            last = at
            continue
        if begun >= 0:
            yield begun, last, sort
            begun = -1
        if kind in ("text", "item") and line.strip():
            begun, last, sort = start, at, kind
        elif line.strip():
            yield start, at, kind
    if begun >= 0:
        yield begun, last, sort


_TEXT: Sort = "text"


def _sort(line: str, following: str) -> Sort:
    if _ROW.match(line):
        return "head" if _RULE.match(following) else "row"
    if _HEADING.match(line):
        return "heading"
    return "item" if _ITEM.match(line) else "text"


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    for hit in _STOP.finditer(text, start, end):
        if hit.end() >= end:
            break
        if _goes_on(text, left, hit, end):
            continue
        yield left, hit.end()
        left = hit.end()
    yield left, end


def _goes_on(text: str, left: int, hit: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, hit.end(), min(end, hit.end() + 40))
    if following is None:
        return False
    head = text[max(left, hit.start() - 12) : hit.start() + 1]
    if hit[0].startswith(".") and len(hit[0].rstrip("\"'”’)]*_")) == 1:
        if _ABBREVIATION.search(head):
            return True
        # The number of a list item.
        if text[left : hit.start()].strip(" \t\n-*").isdigit():
            return True
    return following[1].islower()


def _chunks(text: str, start: int, end: int, block: int, sort: Sort) -> Iterator[Piece]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield Piece(start, cut, block, sort)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Piece(start, end, block, sort)
