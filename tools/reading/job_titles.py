"""The title that belongs to the dates of a job: on their line, on a line above it, or below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.errors import AmbiguousName
from tools.reading.cv_dates import has_span, without_spans
from tools.reading.cv_sections import Section, heading_kind
from tools.reading.titles import RoleMatch, match_title

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SURE = 0.7
"""Confidence from which words beside the dates of a job are its title (judgement)."""
_FILLED = re.compile(r"[^\n]*\S[^\n]*")
LONGEST_TITLE = 80
LONGEST_LINE = 110
"""Characters of a line that holds a title; sentences are longer (judgement)."""
LINES_AWAY = 2
"""Lines between the dates and the title: the employer, the place (judgement)."""

_PARTS = re.compile(
    r"\s*(?:[|•·,;]|\s[-–—]\s|\s{2,}|\t|\s@\s|\s(?:at|bei|chez|en|na|no|presso)\s|\(|\))\s*", re.IGNORECASE
)
_BULLET = re.compile(r"\s*(?:[-–*•▪◦‣●○■□➢➤►✓✔·]|\d{1,2}[.)])\s")
_LABEL = re.compile(
    r"^\W*(?:role|position|title|job title|designation|post|cargo|puesto|poste|fun[cç][aã]o|funktion|stelle|funzione|"
    r"ruolo)\s*[:–-]\s*",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(r"^\W*[^\W\d_][\w /&-]{2,28}:\s")
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|se|kg|ltd|limited|llc|inc|corp|corporation|pvt|plc|s\.?a\.?s?|s\.?l\.?|ltda|s\.?r\.?l|bv|oy|ab|"
    r"technologies|solutions|systems|consulting|services|group|bank|labs?|university|universit\w+)\b\.?\s*$",
    re.IGNORECASE,
)
# Words that end a title, in whatever trade.
_TRADE = re.compile(
    r"\b(?:engineer|developer|programmer|architect|manager|analyst|consultant|specialist|administrator|officer|lead|"
    r"leader|head|director|assistant|associate|coordinator|designer|scientist|researcher|teacher|lecturer|tutor|nurse|"
    r"technician|operator|agent|advisor|adviser|executive|representative|supervisor|intern|trainee|founder|editor|"
    r"writer|translator|accountant|planner|buyer|clerk|owner|partner|fellow|professor|ingenieur\w*|entwickler\w*|"
    r"berater"
    r"\w*|leiter\w*|techniker\w*|administrador\w*|ingenier[oa]|desarrollador\w*|desenvolvedor\w*|analista|"
    r"t[eé]cnic[oa]|"
    r"gerente|responsable|ing[eé]nieure?|d[eé]veloppeu\w+|chef\w*|consultor\w*|engenheir[oa]|sviluppat\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class JobTitle:
    """A title, what it means where the facts know it, and where it stands."""

    words: str
    match: RoleMatch | None
    start: int


def title_near(
    text: str, start: int, end: int, part: Section | None, knowledge: Knowledge, taken: set[int]
) -> JobTitle:
    """The title of the job whose dates stand between `start` and `end`; its words alone where no list knows it.

    `taken` are the lines whose titles belong to other jobs.
    """
    lines = list(_lines(text, start, end, part, taken))
    for first, last in lines:
        found = _known(text, first, last, knowledge)
        if found is not None:
            return found
    pieces = [piece for first, last in lines for piece in _pieces(text, first, last)]
    named = [(words, at) for words, at in pieces if not _COMPANY.search(words) and re.search(r"[^\W\d_]{3}", words)]
    for words, at in [*(piece for piece in named if _TRADE.search(piece[0])), *named[:1]]:
        return JobTitle(words, None, at)
    return JobTitle("", None, start)


def line_around(text: str, at: int) -> tuple[int, int]:
    """Where the line of a place begins and ends."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def is_bullet(line: str) -> bool:
    """True for an item of a list."""
    return _BULLET.match(line) is not None


def _lines(text: str, start: int, end: int, part: Section | None, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The line of the dates, then those near it; above first, but for a part that begins with dates."""
    yield start, end
    top = part.start if part is not None else 0
    bottom = part.end if part is not None else len(text)
    above = [] if is_bullet(text[start:end]) else list(_above(text, start, top))
    below = [] if is_bullet(text[start:end]) else list(_below(text, end, bottom))
    dates_first = part is not None and part.kind == "work" and _begins_with_dates(text, part)
    for first, last in [*below, *above] if dates_first else [*above, *below]:
        if first not in taken:
            yield first, last


def _begins_with_dates(text: str, part: Section) -> bool:
    hit = _FILLED.search(text, part.start, part.end)
    line = hit[0][:LONGEST_LINE] if hit else ""
    return has_span(line) and not re.search(r"[^\W\d_]{4,}[^\n]*[^\W\d_]{4,}", without_spans(line))


def _above(text: str, start: int, top: int) -> Iterator[tuple[int, int]]:
    at, blank = start, 0
    for _ in range(LINES_AWAY + 1):
        if at - 1 <= top:
            return
        first, last = line_around(text, at - 1)
        at = max(first, top)
        line = text[at:last]
        if not line.strip():
            blank += 1
            if blank > 1:
                return
            continue
        if not _can_hold_title(line) or line.rstrip().endswith((".", ";")):
            return
        yield at, last


def _below(text: str, end: int, bottom: int) -> Iterator[tuple[int, int]]:
    at = end + 1
    for _ in range(LINES_AWAY):
        if at >= bottom:
            return
        first, last = line_around(text, at)
        line = text[first:last]
        if not line.strip() or not _can_hold_title(line):
            return
        yield first, last
        at = last + 1


def _can_hold_title(line: str) -> bool:
    if is_bullet(line) or len(line) > LONGEST_LINE or has_span(line) or heading_kind(line) is not None:
        return False
    return _LABEL.match(line) is not None or _OTHER_LABEL.match(line) is None


def _known(text: str, start: int, end: int, knowledge: Knowledge) -> JobTitle | None:
    """The first part of a line that the facts know as a title, or know to have several meanings."""
    for words, at in _pieces(text, start, end):
        try:
            match = match_title(words, knowledge)
        except AmbiguousName:
            return JobTitle(words, None, at)
        if match is not None and match.confidence >= SURE:
            return JobTitle(words, match, at)
    return None


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Parts of a line between separators, dates and labels left out, with where each begins."""
    line = without_spans(text[start:end])
    label = _LABEL.match(line) or _BULLET.match(line)
    at = label.end() if label else 0
    for cut in [*_PARTS.finditer(line, at), None]:
        stop = cut.start() if cut else len(line)
        stripped = line[at:stop].strip(" \t\n*_#-–—:•")
        if 2 < len(stripped) <= LONGEST_TITLE and not stripped.isdigit():
            yield stripped, start + line.index(stripped, at)
        at = max(at, cut.end()) if cut else stop
