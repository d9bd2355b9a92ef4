"""Words shown in a terminal while they are still being written, and taken back whole before anything else is shown."""

from __future__ import annotations

import unicodedata
from typing import TextIO

BACK, CLEAR = "\x1b[{rows}A", "\r\x1b[J"
"""Up so many rows; to the first column, and everything from there on erased."""

DIM, PLAIN = "\x1b[2m", "\x1b[0m"


class Provisional:
    """A passage on its way. No more of it is on the screen than can be erased again."""

    def __init__(self, out: TextIO, colour: bool) -> None:
        self.out = out
        self.colour = colour
        self.words = ""
        self._rows: list[str] = []

    def add(self, words: str, width: int, height: int) -> None:
        """Shows more words, as the last rows that fit into the terminal."""
        self.words += words
        rows = rows_of(self.words, max(width - 1, 1))[-max(height - 2, 1) :]
        if rows == self._rows:
            return
        same = next((n for n, (old, new) in enumerate(zip(self._rows, rows, strict=False)) if old != new), None)
        kept = min(len(self._rows), len(rows)) if same is None else same
        self._erase_from(kept)
        shown = "\n".join(rows[kept:])
        self.out.write(f"{DIM}{shown}{PLAIN}" if self.colour else shown)
        self.out.flush()
        self._rows = rows

    def take_back(self) -> None:
        """Erases what is shown."""
        if self._rows:
            self._erase_from(0)
            self.out.flush()
        self.words, self._rows = "", []

    def _erase_from(self, row: int) -> None:
        """Erases the rows from one on; the cursor stands in the last one, and then at the beginning of that one."""
        if not self._rows:
            return
        if row == len(self._rows):
            self.out.write("\n")
            return
        up = len(self._rows) - 1 - row
        self.out.write((BACK.format(rows=up) if up else "") + CLEAR)


def rows_of(words: str, width: int) -> list[str]:
    """Words as rows of at most so many columns, broken at blanks where there are any."""
    rows: list[str] = []
    for line in words.split("\n"):
        row = ""
        for word in line.split(" "):
            joined = f"{row} {word}" if row else word
            if columns_of(joined) <= width:
                row = joined
                continue
            if row:
                rows.append(row)
            *whole, row = pieces(word, width)
            rows += whole
        rows.append(row)
    return rows


def pieces(word: str, width: int) -> list[str]:
    """A word in pieces of at most so many columns, at least one."""
    found, piece = [], ""
    for sign in word:
        if columns_of(piece + sign) > width and piece:
            found.append(piece)
            piece = ""
        piece += sign
    return [*found, piece]


def columns_of(text: str) -> int:
    """Columns that a text takes: two for wide signs, none for marks that stand on others."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )
