"""What is wrong with what a person typed or a file they named: always one line, never a traceback."""

from __future__ import annotations

DONE, REFUSED, WRONG = 0, 1, 2
"""Exit codes: done; the answer is a refusal or some of it failed; wrong use or bad input."""

LONGEST_LINE = 600
"""Characters of an error line that are shown: enough for advice, too few for a pasted file (judgement)."""


class WrongUse(Exception):
    """Wrong use or bad input, in one line that says how to mend it."""


MOST_ECHOED = 60
"""Characters of what somebody typed that a line repeats (judgement)."""


def echoed(text: str) -> str:
    """What somebody typed, in quotes, cut short and printable."""
    shown = one_line(text[: MOST_ECHOED * 4])
    return repr(shown if len(shown) <= MOST_ECHOED else shown[: MOST_ECHOED - 3] + "...")


def one_line(text: str) -> str:
    """Text as one printable line: control characters, which could drive a terminal, become spaces."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[: LONGEST_LINE * 2])
    line = " ".join(printable.split())
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 3] + "..."
