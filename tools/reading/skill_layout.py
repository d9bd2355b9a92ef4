"""How a text is laid out: its sentences, its rows and columns, and the heading that stands over a list."""

from __future__ import annotations

import re
from bisect import bisect_right

LONGEST_SENTENCE = 600
"""Characters after which a sentence is cut, so that one without an end costs no more than many (judgement)."""
SHORTEST_WRAPPED = 50
"""Characters of a line from which a small letter on the next one goes on with it (judgement)."""
_LINE_BREAK = re.compile(r"\n(?=\w)")
# "never used: Spark, Kafka" begins a line of its own, whatever its first letter.
_LABEL = re.compile(r"[\w'/ -]{2,40}:(?=\s)")
_OPEN_END = frozenset({"with", "in", "of", "and", "or", "the", "a", "an", "using", "for", "no", "not", "from", "as"})
"""No line ends with such a word, whatever its length."""
_SENTENCE_END = re.compile(
    r"[!?\n;•·▪●\t. ](?:(?<![. ])|(?<=\.)(?<!\.{4})(?=\s|$)(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\byrs\.)(?<!\bexp\.)"
    r"(?<!\bincl\.)(?<!\bapprox\.)|(?<=[^ \t][ \t])[ \t]{2,}(?=\S))"
)
_CELLS = re.compile(r"(?<=\S)(?:[ \t]*\|[ \t]*|\t[ \t]*|[ \t]{3,})(?=\S)")
_HEADING = re.compile(r"^[ \t]*(?:#+[ \t]*)?[*_]{0,3}([^\n:|]{2,60}?)[*_]{0,3}[ \t]*:?[*_]{0,3}[ \t]*$")


def unwrapped(text: str) -> str:
    """The text with the line breaks inside a paragraph as blanks; every place stays where it is."""
    return _LINE_BREAK.sub(_blank_or_break, text)


def _blank_or_break(hit: re.Match[str]) -> str:
    text, end = hit.string, hit.start()
    before = text[max(0, end - SHORTEST_WRAPPED) : end]
    if before.rpartition(" ")[2] in _OPEN_END:
        return " "
    is_long = len(before) == SHORTEST_WRAPPED and "\n" not in before and not _LABEL.match(text, end + 1)
    return " " if is_long and text[end + 1].islower() and before[-1] not in ".:!?;" else "\n"


def lowered(text: str) -> str:
    """The text in small letters; every place stays where it is, also where a small letter is two characters."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(low if len(low := char.lower()) == 1 else char for char in text)


class Layout:
    """A text with its sentences, found once and asked for by place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.low = lowered(text)
        self._starts, self._ends = _sentences(text)
        self._headings: tuple[list[int], list[str]] | None = None

    def sentence(self, place: int) -> tuple[int, int]:
        """Where the sentence, the item of a list or the cell that holds a place begins and ends."""
        number = bisect_right(self._starts, place) - 1
        return self._starts[number], self._ends[number]

    def row(self, place: int) -> tuple[int, int]:
        """Where the line that holds a place begins and ends; no further than a sentence may be long."""
        start = self.text.rfind("\n", max(0, place - LONGEST_SENTENCE), place) + 1 or max(0, place - LONGEST_SENTENCE)
        end = self.text.find("\n", place, place + LONGEST_SENTENCE)
        return start, end if end >= 0 else min(len(self.text), place + LONGEST_SENTENCE)

    def is_table(self, start: int, end: int) -> bool:
        """True for a line that is a row of a table: cells with a bar, a tab or a wide gap between them."""
        return _CELLS.search(self.text, start, end) is not None

    def heading(self, place: int) -> str:
        """The heading over the list that a place is in, in small letters; empty where there is none."""
        if self._headings is None:
            self._headings = _headings(self.low)
        places, headings = self._headings
        number = bisect_right(places, place) - 1
        return headings[number] if number >= 0 else ""


def _sentences(text: str) -> tuple[list[int], list[int]]:
    starts: list[int] = [0]
    ends: list[int] = []
    for hit in _SENTENCE_END.finditer(text):
        _cut_long(text, starts, ends, hit.start())
        ends.append(hit.start())
        starts.append(hit.end())
    _cut_long(text, starts, ends, len(text))
    ends.append(len(text))
    return starts, ends


def _cut_long(text: str, starts: list[int], ends: list[int], end: int) -> None:
    """Cuts the sentence that begins at the last start into pieces, each between two words where it has blanks."""
    while end - starts[-1] > LONGEST_SENTENCE:
        limit = starts[-1] + LONGEST_SENTENCE
        cut = text.rfind(" ", starts[-1] + 1, limit) + 1 or limit
        ends.append(cut)
        starts.append(cut)


def _headings(low: str) -> tuple[list[int], list[str]]:
    """Places from which a heading holds, and the headings; an empty one where a list ends."""
    places, headings = [0], [""]
    place, is_open = 0, False
    for line in low.split("\n"):
        hit = _HEADING.match(line) if len(line) < 80 else None
        stripped = line.strip()
        if hit is not None and (stripped.endswith((":", ":**", ":*", "__")) or stripped.startswith(("#", "**"))):
            places.append(place + len(line))
            headings.append(hit[1])
            is_open = False
        elif not stripped:
            if is_open and headings[-1]:
                places.append(place)
                headings.append("")
        else:
            is_open = True
        place += len(line) + 1
    return places, headings
