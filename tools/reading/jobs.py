"""The jobs of a CV: titles, from when until when, and what they add up to in years."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from knowledge.errors import AmbiguousName
from tools.reading.calendar_words import MONTH, MONTHS
from tools.reading.titles import RoleMatch, match_title

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_POINT = (
    rf"(?:(?:{MONTH})\.?,?\s*'?(?:(?:19|20)\d\d|\d\d\b)|(?:0?[1-9]|1[0-2])\s?[/.]\s?(?:19|20)\d\d|"
    r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)"
)
_NOW = r"(?:present|current(?:ly)?|now|today|till date|to date|ongoing|date|heute|actualidad|actual|aujourd'hui|hoy)"
_RANGE = re.compile(
    rf"(?P<start>{_POINT})\s*(?:-|–|—|to|until|till|bis|a|hasta|au)\s*(?P<end>{_POINT}|{_NOW})|"
    rf"\b(?:since|seit|desde)\s+(?P<since>{_POINT})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_HEADING = re.compile(
    r"^[ \t#*_=-]*(?P<name>(?:work |professional |employment |career |relevant )*(?:experience|history|employment)|"
    r"education(?: and training)?|academic\w*|qualifications?|"
    r"(?:technical |core |key |it )*(?:skills|competenc\w+|technologies|tech stack|tools)(?: and tools| & tools| "
    r"summary)?|(?:personal |key |selected )*projects?|"
    r"certifications?(?: and (?:licen[cs]es|training|courses))?|licen[cs]es.*|summary|profile|objective|about(?: "
    r"me)?|interests|hobbies|languages|publications|awards|"
    r"references|volunteer\w*|training|courses|contact|ausbildung|berufserfahrung|kenntnisse|experiencia(?: "
    r"laboral)?|educaci[oó]n|formaci[oó]n|habilidades)[ \t:*_=-]*$",
    re.IGNORECASE | re.MULTILINE,
)
_STUDY = re.compile(
    r"\b(?:university|college|school|institute of technology|b\.?\s?tech|b\.?\s?sc|b\.?\s?e\b|m\.?\s?tech|m\.?\s?sc|"
    r"bachelor|master(?:'s)? (?:of|in|degree)|ph\.?d|degree|diploma|"
    r"cgpa|gpa|percentage|gcse|a-levels?|higher secondary|universit\w+|boot ?camp)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[|•·,;]|\s[-–—]\s|\s{2,}|\t|\s@\s|\sat\s|\(|\))\s*", re.IGNORECASE)
_AI_TITLE = re.compile(
    r"\b(?:ai|a\.i\.|ml|mlops|llm\w*|gen ?ai|machine learning|deep learning|artificial intelligence|data scien\w+|"
    r"nlp|computer vision|prompt|generative|agentic)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class JobRead:
    """One job: its title, its months, and the stretch of text that tells of it."""

    title: str
    match: RoleMatch | None
    first: date
    last: date | None
    """The last month; None where the job goes on."""
    start: int
    end: int
    title_start: int
    title_end: int

    @property
    def is_ai(self) -> bool:
        """True where the title says that the work is with AI."""
        return _AI_TITLE.search(self.title) is not None


def sections(text: str) -> list[tuple[str, int, int]]:
    """Headings of a CV in small letters, each with where its part begins and ends."""
    hits = list(_HEADING.finditer(text))
    ends = [*(hit.start() for hit in hits[1:]), len(text)][: len(hits)]
    return [(hit["name"].lower(), hit.end(), end) for hit, end in zip(hits, ends, strict=True)]


def find_jobs(text: str, knowledge: Knowledge, today: date) -> list[JobRead]:
    """The jobs of a CV, in order of the text; stretches of study are left out."""
    barred = [(start, end) for name, start, end in sections(text) if _is_no_work(name)]
    ranges = [hit for hit in _RANGE.finditer(text) if not any(start <= hit.start() < end for start, end in barred)]
    breaks = [start for _, start, _ in sections(text)]
    found: list[JobRead] = []
    for number, hit in enumerate(ranges):
        dates = _dates(hit, today)
        line_start, line_end = _line(text, hit.start())
        if dates is None or _STUDY.search(text[line_start:line_end]):
            continue
        title, match, title_start = _title(text, line_start, line_end, knowledge, number == 0)
        following = ranges[number + 1].start() if number + 1 < len(ranges) else len(text)
        end = min(
            [
                _line(text, following)[0] if following < len(text) else following,
                *(at for at in breaks if at > hit.start()),
            ]
        )
        if match is None and _STUDY.search(text[line_start : min(end, line_end + 200)]):
            continue
        first, last = dates
        start = min(line_start, title_start)
        found.append(
            JobRead(title, match, first, last, start, max(end, line_end), title_start, title_start + len(title))
        )
    return found


def years_in(jobs: Iterable[JobRead], today: date) -> float:
    """Years that jobs cover, months that overlap counted once, to one decimal."""
    months: set[int] = set()
    for job in jobs:
        last = job.last or today
        months.update(range(job.first.year * 12 + job.first.month, last.year * 12 + last.month + 1))
    return round(len(months) / 12, 1)


def years_of_ranges(text: str, today: date) -> tuple[float, int, int] | None:
    """Years that the spans of a message cover ('2016-2019, 2019-now'), with where they stand; studies left out."""
    months: set[int] = set()
    hits: list[re.Match[str]] = []
    for hit in _RANGE.finditer(text):
        dates = None if hit["since"] else _dates(hit, today)
        first = max(text.rfind(mark, 0, hit.start()) for mark in ",;.\n")
        stops = [at for mark in ",;.\n" if (at := text.find(mark, hit.end())) >= 0]
        if dates is None or _STUDY.search(text[first + 1 : min(stops, default=len(text))]):
            continue
        last = dates[1] or today
        months.update(range(dates[0].year * 12 + dates[0].month, last.year * 12 + last.month + 1))
        hits.append(hit)
    return (round(len(months) / 12, 1), hits[0].start(), hits[-1].end()) if hits else None


def present_job(jobs: list[JobRead]) -> JobRead | None:
    """The job that goes on, else the last one; the first of the text where several go on."""
    titled = [job for job in jobs if job.title]
    running = [job for job in titled if job.last is None]
    return running[0] if running else max(titled, key=lambda job: job.last or job.first, default=None)


def _is_no_work(heading: str) -> bool:
    return (
        re.search(
            r"educat|academ|qualif|certif|licen|train|course|award|publication|project|ausbildung|formaci", heading
        )
        is not None
    )


def _line(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _dates(hit: re.Match[str], today: date) -> tuple[date, date | None] | None:
    first = _month(hit["start"] or hit["since"], is_end=False)
    if hit["since"] or re.fullmatch(_NOW, hit["end"] or "", re.IGNORECASE):
        last = None
    else:
        last = _month(hit["end"], is_end=True)
        if last is not None and last < (first or today):
            return None
    is_possible = first is not None and first <= today and today.year - first.year <= 60
    if first is None or not is_possible:
        return None
    return first, None if last is not None and last > today else last


def _month(text: str, is_end: bool) -> date | None:
    """The first day of a month. A year alone begins in January and ends in December: years as people count them."""
    named = re.match(rf"(?P<m>{MONTH})\.?,?\s*'?(?P<y>\d{{4}}|\d\d)", text, re.IGNORECASE)
    if named:
        year = int(named["y"]) if len(named["y"]) == 4 else 2000 + int(named["y"])
        return date(year, MONTHS[named["m"].lower()[:3]], 1)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    year = next((number for number in numbers if number > 31), 0)
    month = next((number for number in numbers if 1 <= number <= 12), 0) if len(numbers) > 1 else 0
    if not year:
        return None
    # A year alone: half of the first and half of the last year count, so that 2019 - 2022 is three years.
    return date(year, month or (6 if is_end else 7), 1)


def _title(
    text: str, line_start: int, line_end: int, knowledge: Knowledge, is_first: bool
) -> tuple[str, RoleMatch | None, int]:
    """The title on the line of the dates, on the line before it, or on the one after."""
    before_start, before_end = _line(text, line_start - 1) if line_start > 0 else (0, 0)
    after_start, after_end = _line(text, line_end + 1) if line_end + 1 < len(text) else (line_end, line_end)
    lines = [(line_start, line_end), (before_start, before_end), (after_start, after_end)]
    for start, end in lines:
        if _RANGE.search(text, start, end) and start != line_start:
            continue
        for part, at in _pieces(text, start, end):
            try:
                match = match_title(part, knowledge)
            except AmbiguousName:
                return part, None, at
            if match is not None and match.confidence >= 0.7:
                return part, match, at
    pieces = [(part, at) for part, at in _pieces(text, line_start, line_end) if not _YEAR.search(part)]
    return (pieces[0][0], None, pieces[0][1]) if pieces else ("", None, line_start)


def _pieces(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """Parts of a line between separators, dates left out, with where each begins."""
    line = text[start:end]
    blank = _RANGE.sub(lambda hit: "|" + " " * (len(hit[0]) - 1), line)
    pieces: list[tuple[str, int]] = []
    at = 0
    for cut in [*_PARTS.finditer(blank), None]:
        stop = cut.start() if cut else len(blank)
        part = blank[at:stop]
        stripped = part.strip(" \t*_#-–—:•")
        if 2 < len(stripped) <= 80 and not stripped.isdigit():
            pieces.append((stripped, start + at + part.index(stripped)))
        at = cut.end() if cut else stop
    return pieces
