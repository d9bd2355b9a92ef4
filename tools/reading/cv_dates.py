"""From when until when: the spans of time in a CV, in the ways and languages that people write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from tools.reading.one_of import lettered

_MONTH_NAMES = (
    "january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari",
    "february|feb|febr|februar|février|fevrier|févr|fév|fev|febrero|fevereiro|febbraio|februari",
    "march|mar|märz|maerz|mär|mrz|mars|marzo|março|marco|maart|mrt",
    "april|apr|avril|avr|abril|abr|aprile",
    "may|mai|mayo|maio|maggio|mag|mei",
    "june|jun|juni|juin|junio|junho|giugno|giu",
    "july|jul|juli|juillet|juil|julio|julho|luglio|lug",
    "august|aug|août|aout|agosto|ago|augustus",
    "september|sept|sep|septembre|septiembre|setembro|set|settembre",
    "october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott",
    "november|nov|novembre|noviembre|novembro",
    "december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dezembro|dicembre",
)
MONTHS = MappingProxyType({name: number for number, row in enumerate(_MONTH_NAMES, 1) for name in row.split("|")})
# First month in the north: an internship of the summer begins in June wherever it was, for want of a better guess.
_SEASONS = MappingProxyType(
    {
        **dict.fromkeys(("spring", "frühling", "frühjahr", "primavera", "printemps"), 3),
        **dict.fromkeys(("summer", "sommer", "verano", "verão", "été", "estate"), 6),
        **dict.fromkeys(("autumn", "fall", "herbst", "otoño", "outono", "automne", "autunno"), 9),
        **dict.fromkeys(("winter", "invierno", "inverno", "hiver"), 12),
    }
)


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_YEAR = r"(?:19[5-9]|20[0-4])\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_NAMED = (
    rf"(?:{_DAY}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?)?(?P<month>{_any_of(MONTHS)})\b\.?,?"
    r"(?:\s+(?:de\s+|del\s+|of\s+)?|\s?[-/'’]\s?)['’]?"
)
_POINTS = (
    rf"{_NAMED}(?P<y1>{_YEAR}|\d\d(?![\d/.]))",
    rf"(?P<d2>{_DAY})[./-](?P<m2>{_DAY})[./-](?P<y2>{_YEAR})",
    rf"(?P<y3>{_YEAR})[-/.](?P<m3>0[1-9]|1[0-2])(?:[-/.]{_DAY})?(?!\d)",
    rf"(?P<m4>{_NUMBER})\s?[/.-]\s?(?P<y4>{_YEAR})",
    r"(?P<m5>0[1-9]|1[0-2])/(?P<y5>\d\d)(?![\d/])",
    rf"(?P<season>{_any_of(_SEASONS)})\s+(?:of\s+|de\s+)?(?P<y6>{_YEAR})",
    rf"Q(?P<quarter>[1-4])[\s/-]*(?P<y7>{_YEAR})",
    rf"(?P<y8>{_YEAR})(?!\d)",
)
_NAMELESS = re.compile(r"\?P<\w+>")
_POINT = r"(?<![\w/.])(?:" + "|".join(_NAMELESS.sub("?:", point) for point in _POINTS) + ")"
_NOW = (
    r"(?:(?:the )?present(?:e)?|présent|currently|current|now|today|till (?:date|now)|to date|date|ongoing|heute|jetzt|"
    r"laufend|aktuell|(?:la )?actualidad|actualmente|actual|la fecha|hoy|aujourd['’ ]?hui|ce jour|en cours|"
    r"atualmente|atual|hoje|o momento|oggi|attuale|in corso|heden)\b"
)
_DASH = (
    r"[ \t]*(?:[-–—−‐‑~→]+|(?<=\s)(?:to|until|till|through|bis|a|à|al|hasta|até|ate|au|jusqu['’]à|fino a|tot)(?=\s))"
)
_AND = r"[ \t]*\n?[ \t]*(?:(?:the|la|el|o|à|a|zum|bis|to|till|until|hasta|até|ate)\s){0,2}"
_RANGE = re.compile(
    rf"(?P<start>{_POINT}){_DASH}{_AND}(?:(?P<end>{_POINT}|{_NOW})|(?P<short>\d\d)(?![\d/.])|(?P<open>(?=\n|\Z)))|"
    rf"(?P<school>{_YEAR})/(?P<two>\d\d)(?![\d/])|"
    rf"\b(?:since|seit|ab|desde|depuis|from|von|dal|sinds|as of)\s+(?:\w{{2,3}}\s)?(?P<since>{_POINT})"
    rf"(?!{_DASH})",
    re.IGNORECASE,
)
_SINGLE = re.compile(_POINT, re.IGNORECASE)
_PARSED = tuple(re.compile(point, re.IGNORECASE) for point in _POINTS)

MOST_YEARS_BACK = 60
"""A job that began longer ago is a birthday or a slip (judgement)."""
YEAR_ALONE = (4, 9)
"""A job of which one year alone is known is counted as half of it (judgement)."""


@dataclass(frozen=True)
class SpanRead:
    """A span of time: its first month, its last or None where it goes on, and where it stands."""

    first: date
    last: date | None
    start: int
    end: int


def find_spans(text: str, today: date) -> list[SpanRead]:
    """Spans with a beginning and an end, or a beginning that reaches to today, in order."""
    return [span for hit in _RANGE.finditer(text) if (span := _span(hit, today)) is not None]


def find_single(text: str, start: int, end: int, today: date) -> SpanRead | None:
    """The span of one point of time: "Summer 2020", "Jun 2020" or a year alone."""
    hit = _SINGLE.search(text, start, end)
    if hit is None:
        return None
    first, last = _month(hit[0], today, is_end=False), _month(hit[0], today, is_end=True)
    if first is None or last is None or first > today:
        return None
    if last < first:
        first, last = date(first.year, YEAR_ALONE[0], 1), date(first.year, YEAR_ALONE[1], 1)
    return SpanRead(first, min(last, today), hit.start(), hit.end())


def without_spans(line: str) -> str:
    """A line with its spans and points of time blanked, every place kept."""
    blank = _RANGE.sub(lambda hit: "|" + " " * (len(hit[0]) - 1), line)
    return _SINGLE.sub(lambda hit: "|" + " " * (len(hit[0]) - 1), blank)


def has_span(line: str) -> bool:
    """True for a line with a span of time in it."""
    return _RANGE.search(line) is not None


def months_of(spans: Iterable[SpanRead], today: date) -> set[int]:
    """The months that spans cover, each once, counted from year 0."""
    months: set[int] = set()
    for span in spans:
        last = span.last or today
        months.update(range(span.first.year * 12 + span.first.month, last.year * 12 + last.month + 1))
    return months


def _span(hit: re.Match[str], today: date) -> SpanRead | None:
    begins = hit["start"] or hit["since"] or hit["school"]
    first = _month(begins, today, is_end=False)
    if first is None or first > today or today.year - first.year > MOST_YEARS_BACK:
        return None
    last = _last(hit, begins, today)
    if last is not None and last < first:
        if not (hit["end"] and first.year == last.year):
            return None
        # One year alone on both sides: "2020 - 2020".
        first, last = date(first.year, YEAR_ALONE[0], 1), date(first.year, YEAR_ALONE[1], 1)
    is_over = last is not None and last <= date(today.year, today.month, 1)
    return SpanRead(first, last if is_over else None, hit.start(), hit.end())


def _last(hit: re.Match[str], begins: str, today: date) -> date | None:
    """The last month; None for a span that goes on."""
    two = hit["short"] or hit["two"]
    if two:
        century = re.search(_YEAR, begins)
        if century is None:
            return date(1, 1, 1)
        year = int(century[0][:2] + two)
        return date(year if year >= int(century[0]) else year + 100, 6, 1)
    if hit["end"] is None or re.fullmatch(_NOW, hit["end"], re.IGNORECASE):
        return None
    return _month(hit["end"], today, is_end=True) or date(1, 1, 1)


def _month(text: str, today: date, is_end: bool) -> date | None:
    """The first day of a month. A year alone counts from its middle, so that 2019 - 2022 is three years."""
    hit = next((hit for pattern in _PARSED if (hit := pattern.fullmatch(text))), None)
    if hit is None:
        return None
    parts = hit.groupdict()
    year = int(next(value for name, value in parts.items() if name[0] == "y" and value))
    if year < 100:
        year += 2000 if year <= today.year % 100 + 1 else 1900
    if parts.get("month"):
        return date(year, MONTHS[lettered(parts["month"])], 1)
    if parts.get("d2"):
        day, month = int(parts["d2"]), int(parts["m2"])
        return date(year, month if month <= 12 else min(12, day), 1)
    number = next((value for name, value in parts.items() if name[0] == "m" and value), None)
    if number:
        return date(year, int(number), 1)
    if parts.get("season"):
        return _later(year, _SEASONS[parts["season"].lower()], 2 if is_end else 0)
    if parts.get("quarter"):
        return date(year, int(parts["quarter"]) * 3 - (0 if is_end else 2), 1)
    middle = date(year, 6 if is_end else 7, 1)
    return date(year, 1, 1) if not is_end and middle > today else middle


def _later(year: int, month: int, months: int) -> date:
    return date(year + (month + months - 1) // 12, (month + months - 1) % 12 + 1, 1)
