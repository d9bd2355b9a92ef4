"""A page laid out with blanks put into reading order: columns one after the other, rows of a table as rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

GAP = 3
"""Blanks between two words that stand apart (judgement)."""
NEAR = 2
"""Columns of letters by which the beginnings of lines may differ and still be one margin (judgement)."""
FEWEST_LINES = 4
"""Lines on one side that make a column (judgement)."""
SHORT = 22
"""Characters up to which the right side of a row is a value, not a line of text (judgement)."""
MOST_COLUMNS = 3
MOST_WIDE = 400
"""Columns of letters of a page; a page of small letters has two hundred (judgement)."""

_APART = re.compile(rf" {{{GAP},}}|\t+")
_DATED = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[/.]\d\d\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Split:
    """A line on both sides of a margin."""

    left: str
    right: str


def in_reading_order(page: str, most: int = MOST_COLUMNS) -> str:
    """The text of a page whose places are kept by blanks, column after column."""
    lines = [line.expandtabs(8).rstrip()[:MOST_WIDE] for line in page.split("\n")]
    margin = _margin(lines) if most > 1 else None
    if margin is None:
        return _tidy("\n".join(_APART.sub("\t", line.strip()) for line in lines))
    parts: list[str] = []
    band: list[_Split] = []
    for line in [*lines, None]:
        split = _split(line, margin) if line is not None else None
        if split is not None:
            band.append(split)
            continue
        parts += _columns(band, most)
        band = []
        if line is not None:
            parts.append(_APART.sub("\t", line.strip()))
    return _tidy("\n".join(parts))


def columns_apart(text: str) -> str:
    """A text file in reading order: as it is, unless it is laid out in columns."""
    pages = text.replace("\r\n", "\n").split("\f")
    has_columns = [_margin([line.expandtabs(8).rstrip()[:MOST_WIDE] for line in page.split("\n")]) for page in pages]
    if not any(margin is not None for margin in has_columns):
        return text
    return "\n\n".join(in_reading_order(page) for page in pages)


def _margin(lines: Sequence[str]) -> int | None:
    """Where the right column of a page begins, if it has two."""
    begins = Counter(hit.end() for line in lines for hit in re.finditer(rf" {{{GAP},}}(?=\S)", line))
    filled = sum(1 for line in lines if line)
    for margin, _ in sorted(begins.items(), key=lambda item: (-item[1], item[0]))[:5]:
        split = [_split(line, margin) for line in lines]
        near = [part for part in split if part is not None]
        right = [part.right for part in near if part.right]
        left = [part.left for part in near if part.left]
        crossing = sum(1 for line, part in zip(lines, split, strict=True) if line and part is None)
        is_clear = crossing <= filled * 0.4
        if is_clear and min(len(left), len(right)) >= FEWEST_LINES and _are_columns(near, left, right):
            return margin
    return None


def _are_columns(near: Sequence[_Split], left: Sequence[str], right: Sequence[str]) -> bool:
    """True for two texts side by side; False for rows: dates beside jobs, values beside names."""
    if max(_dated(left), _dated(right)) >= 0.4:
        return False
    rows = [part for part in near if part.left or part.right]
    both = sum(1 for part in rows if part.left and part.right)
    typical = sorted(len(text) for text in right)[len(right) // 2]
    if typical <= SHORT and both >= len(rows) * 0.8:
        return False
    beside = sum(1 for one, two in pairwise(rows) if one.right and two.right)
    return beside >= len(right) * 0.5


def _dated(texts: Sequence[str]) -> float:
    """Share of short lines with a date in them."""
    return sum(1 for text in texts if len(text) <= 30 and _DATED.search(text)) / max(1, len(texts))


def _split(line: str, margin: int) -> _Split | None:
    """The two sides of a line; None for one that runs across. A line pushed to the side by a long one counts."""
    if not line.strip():
        return _Split("", "")
    for hit in re.finditer(r"^ *| {2,}", line):
        if hit.end() >= margin - NEAR and hit.start() <= margin and hit.end() <= margin + 4 * NEAR:
            return _Split(line[: hit.start()], line[hit.end() :])
    return _Split(line, "") if len(line) <= margin - 1 else None


def _columns(band: Sequence[_Split], most: int) -> list[str]:
    """The lines of a stretch of two columns: all of the left, then all of the right."""
    left, right = "\n".join(part.left for part in band), "\n".join(part.right for part in band)
    if not right.strip():
        return [_APART.sub("\t", line.strip()) for line in left.split("\n")]
    return [in_reading_order(left, most - 1), "", in_reading_order(right, most - 1), ""]


def _tidy(text: str) -> str:
    """The text without more than one empty line in a row."""
    return re.sub(r"\n\s*\n\s*\n+", "\n\n", text).strip("\n")
