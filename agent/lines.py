"""What is typed or piped in: line by line, without the control characters of a terminal."""

from __future__ import annotations

import io
import json
import re
import select
import sys
from typing import IO

LONGEST_INPUT = 200_000
"""Characters of one answer that are read, as many as the reader takes."""

LONGEST_LINE = 1_000_000
"""Characters of one JSON line that are read: an answer of the longest kind with every sign escaped (judgement)."""

EMPTY_SECONDS = 0.3
"""How long an input may be silent before it counts as open (judgement)."""

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_a-z0-9=>])")
"""Sequences that drive a terminal: arrow keys, colours, titles."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def without_controls(text: str) -> str:
    """Text without terminal sequences and stray control characters; tabs and line ends stay."""
    plain = _ESCAPES.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", plain)[:LONGEST_INPUT]


class Lines:
    """Standard input line by line."""

    def __init__(self) -> None:
        self.stream: IO[str] | None = sys.stdin
        self.is_terminal = self.stream is not None and not self.stream.closed and self.stream.isatty()
        self._first: str | None = None
        if not self.is_terminal and isinstance(self.stream, io.TextIOWrapper):
            self.stream.reconfigure(encoding="utf-8", errors="replace")

    def is_empty(self) -> bool:
        """True where the input is at its end already; one that is open and silent belongs to a program that listens."""
        if self.stream is None or self.stream.closed:
            return True
        if not select.select([self.stream], [], [], EMPTY_SECONDS)[0]:
            return False
        self._first = self._line()
        return self._first == ""

    def next(self) -> str | None:
        """The next line without its end, or None at the end of input; of an endless one only the beginning."""
        line, self._first = (self._line() if self._first is None else self._first), None
        return line.rstrip("\r\n") if line else None

    def _line(self) -> str:
        if self.stream is None or self.stream.closed:
            return ""
        line = self.stream.readline(LONGEST_LINE + 1)
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith("\n"):
            rest = self.stream.readline(LONGEST_LINE + 1)
        return line


class BadLine(Exception):
    """A line that is no event of a user, with what is wrong with it."""


WANTED = 'Send one JSON object a line: {"type": "user", "text": "..."}.'


def user_text(line: str) -> str:
    """The text of a user event. Raises BadLine."""
    if len(line) > LONGEST_LINE:
        raise BadLine(f"The line is too long: at most {LONGEST_LINE:,} characters are read. {WANTED}")
    event = json_value(line)
    if not isinstance(event, dict):
        raise BadLine(f"The line is JSON, but no object. {WANTED}")
    kind, text = event.get("type"), event.get("text")
    if "type" not in event:
        raise BadLine(f'The event has no "type". The one I know is "user". {WANTED}')
    if kind != "user":
        raise BadLine(f'The type {json.dumps(kind)[:60]} is not known. The one I know is "user". {WANTED}')
    if "text" not in event:
        raise BadLine(f'The event has no "text". {WANTED}')
    if not isinstance(text, str):
        raise BadLine(f'"text" has to be a string. {WANTED}')
    if len(text) > LONGEST_INPUT:
        raise BadLine(f"The text has {len(text):,} characters; at most {LONGEST_INPUT:,} are read.")
    # A lone surrogate is no character and could not be stored.
    return without_controls(text.encode("utf-8", "replace").decode("utf-8"))


def json_value(line: str) -> object:
    """What a line of JSON holds. Raises BadLine."""
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise BadLine(f"The line is not JSON: {error.msg.lower()} at column {error.colno}. {WANTED}") from None
    except (ValueError, RecursionError):
        raise BadLine(f"The line is not JSON that I can read: it is nested too deeply. {WANTED}") from None
