"""Lines that end only because the page does, joined again."""

from __future__ import annotations

import re

FULL_LINE = 0.7
"""Share of the longest usual line from which a line is taken to be full (judgement)."""

_CUT_WORD = re.compile(r"[^\W\d_]{2}-$")
_GOES_ON = re.compile(r"[a-zß-öø-ÿ(&]")
_ENDED = re.compile(r"[.!?:;|]$")


def unwrapped(text: str) -> str:
    """The text with sentences that run over a line's end on one line; headings, lists and jobs keep their lines."""
    lines = text.split("\n")
    lengths = sorted(len(line) for line in lines if line.strip())
    full = lengths[int(len(lengths) * 0.9)] * FULL_LINE if lengths else 0
    joined: list[str] = []
    last = 0
    for line in lines:
        begins = _GOES_ON.match(line.lstrip())
        if joined and begins and last >= full and "\t" not in line and not _ENDED.search(joined[-1]):
            is_cut = _CUT_WORD.search(joined[-1]) is not None
            joined[-1] = joined[-1][:-1] + line.lstrip() if is_cut else f"{joined[-1]} {line.lstrip()}"
        else:
            joined.append(line)
        last = len(line)
    return "\n".join(joined)
