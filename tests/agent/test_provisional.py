"""A passage that is shown while it is written: it can be taken back whole, whatever the terminal's size."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.provisional import Provisional, columns_of, rows_of

TOKEN = re.compile(r"\x1b\[(?P<number>\d*)(?P<kind>[AJm])|(?P<sign>.|\n)", re.DOTALL)


class Screen:
    """A terminal that knows the few things a passage uses."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.lines = [""]
        self.row, self.column = 0, 0

    def feed(self, written: str) -> None:
        for found in TOKEN.finditer(written):
            if found["kind"] == "A":
                self.row -= int(found["number"])
                assert self.row >= 0
            elif found["kind"] == "J":
                self.lines[self.row :] = [self.lines[self.row][: self.column]]
            elif found["sign"] == "\r":
                self.column = 0
            elif found["sign"] == "\n":
                self.row, self.column = self.row + 1, 0
                self.lines += [""] * (self.row + 1 - len(self.lines))
            elif found["sign"]:
                line = self.lines[self.row]
                assert len(line) == self.column
                self.lines[self.row] = line + found["sign"]
                self.column += 1
                assert columns_of(self.lines[self.row]) <= self.width


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(alphabet="ab cdefg\n, ü汉", max_size=30), max_size=12),
    st.integers(8, 40),
    st.integers(3, 12),
    st.booleans(),
)
def test_passage_is_shown_as_far_as_it_fits_and_taken_back_whole(
    pieces: list[str], width: int, height: int, colour: bool
) -> None:
    out, screen = io.StringIO(), Screen(width)
    out.write("before\n")
    passage = Provisional(out, colour)
    seen = 0
    for number, piece in enumerate(pieces, 1):
        passage.add(piece, width, height)
        screen.feed(out.getvalue()[seen:])
        seen = len(out.getvalue())
        rows = rows_of("".join(pieces[:number]), width - 1)
        assert screen.lines[1:] == rows[-max(height - 2, 1) :]
    passage.take_back()
    screen.feed(out.getvalue()[seen:])
    assert screen.lines in (["before", ""], ["before"])


def test_taking_back_nothing_writes_nothing() -> None:
    out = io.StringIO()
    passage = Provisional(out, True)
    passage.take_back()
    assert out.getvalue() == ""


def test_next_passage_begins_anew() -> None:
    out, screen = io.StringIO(), Screen(30)
    passage = Provisional(out, False)
    passage.add("one two", 30, 10)
    passage.take_back()
    passage.add("three", 30, 10)
    screen.feed(out.getvalue())
    assert screen.lines == ["three"]


@pytest.mark.parametrize(
    ("words", "width", "rows"),
    [
        ("", 5, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("a\n\nb", 5, ["a", "", "b"]),
        ("汉汉汉", 4, ["汉汉", "汉"]),
    ],
)
def test_words_are_broken_at_blanks_and_long_words_anywhere(words: str, width: int, rows: list[str]) -> None:
    assert rows_of(words, width) == rows
