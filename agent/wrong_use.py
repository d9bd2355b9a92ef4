"""What is wrong with what a person typed or a file they named: always one line, never a traceback."""

from __future__ import annotations

DONE, REFUSED, WRONG = 0, 1, 2
"""Exit codes: done; the answer is a refusal or some of it failed; wrong use or bad input."""

LONGEST_LINE = 600
"""Characters of an error line that are shown: enough for advice, too few for a pasted file (judgement)."""


class WrongUse(Exception):
    """Wrong use or bad input, in one line that says how to mend it."""


def one_line(text: str) -> str:
    """Text as one printable line: control characters, which could drive a terminal, become spaces."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[: LONGEST_LINE * 2])
    line = " ".join(printable.split())
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 3] + "..."
