"""Days, months, quarters, seasons and years in prose, as stretches of the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

MONTHS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
             "september sept sep", "october oct", "november nov", "december dec"), 1)
        for name in names.split()
    }
)  # fmt: skip
_MONTH = r"(?:" + "|".join(sorted((n.capitalize() for n in MONTHS), key=len, reverse=True)) + r")\.?"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?"
_PART = r"(?P<part>early|mid|middle of|late|beginning of|start of|end of|close of|the end of|the start of|begin of)"
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_YEAR = rf"(?:(?:19|20)\d\d|twenty[\s-]twenty(?:[\s-](?:{'|'.join(_UNITS)}))?)"
_ORDINALS = MappingProxyType(
    {
        name: number
        for number, name in enumerate(
            (
                *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
                *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
                *("eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third"),
                *("twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth"),
                *("twenty-ninth", "thirtieth", "thirty-first"),
            ),
            1,
        )
    }
)  # fmt: skip
_NTH = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_FIND = re.compile(
    rf"(?<![\w-])(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)(?![\w-])"
    rf"|(?:(?<![\w])(?P<weekday>{_WEEKDAY}),?\s(?:the\s)?)?(?<![\w.,])(?P<d1>\d{{1,2}}|\b(?:{_NTH}))(?:st|nd|rd|"
    rf"th)?\s(?:of\s)?(?P<m1>{_MONTH})(?:,?\s(?P<y1>{_YEAR}))?(?![\w])"
    rf"|(?<![\w])(?P<m2>{_MONTH})\s(?:the\s)?(?P<d2>\d{{1,2}}|{_NTH})(?:st|nd|rd|th)?(?![\w:.%,]\d|\d|\s?%)(?:,?\s(?P<y2>{_YEAR}))?"
    rf"|(?<![\w])(?:{_PART}[\s-])?(?P<m3>{_MONTH})(?:\s(?:of\s)?|,\s)(?P<y3>{_YEAR})(?![\w])"
    rf"|(?<![\w])(?P<q>Q[1-4]|(?:first|second|third|fourth|last)\squarter)(?:\s(?:of\s)?|/)(?P<yq>{_YEAR})"
    rf"|(?<![\w])(?P<season>spring|summer|autumn|fall|winter)(?:\s(?:of\s)?|/)(?P<ys>{_YEAR})(?![\w])"
    rf"|(?<![\w])(?P<half>first|second)\shalf\sof\s(?P<yh>{_YEAR})"
    rf"|(?:(?<![\w])(?P<part2>early|mid|late|end of|start of|beginning of|"
    rf"close of)[\s-])?(?<![\w.,$€£₹/-])(?P<y>{_YEAR})(?![\w%]|[.,]\d|-\d\d\d\d\d)"
    rf"|(?<![\w])(?P<lead>in|by|of|until|till|since|for|from|next|last|this|before|after|to|through|early|mid|late|"
    rf"every|end of|start of|beginning of|middle of|around)[\s-](?P<m4>{_MONTH})(?![\w-])(?!\s\d)",
    re.IGNORECASE,
)
_QUARTERS = MappingProxyType({"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4})
_SEASONS = MappingProxyType({"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12})


@dataclass(frozen=True, slots=True)
class Day:
    """A stretch of the calendar and where it is named."""

    first: date
    last: date
    start: int
    end: int
    has_year: bool = True
    grain: str = "day"
    wrong: str = ""
    """Why it cannot be: a weekday that is not the one of the date, or a day that no month has."""


def find_days(text: str, today: date) -> Iterator[Day]:
    """Every date of a text in order. One without a year is read as the nearest to today."""
    for hit in _FIND.finditer(text):
        made = _day(hit, today)
        if made is not None:
            yield made


def _day(hit: re.Match[str], today: date) -> Day | None:
    at = (hit.start(), hit.end())
    if hit["iso"]:
        return _iso(hit["iso"], at)
    if hit["d1"] or hit["d2"]:
        return _dated(hit, at, today)
    if hit["m3"]:
        return _month(MONTHS[_low(hit["m3"])], _year_of(hit["y3"]), hit["part"] or "", at, True)
    if hit["q"]:
        return _quarter(hit, at)
    if hit["season"]:
        month, year = _SEASONS[hit["season"].lower()], _year_of(hit["ys"])
        first = date(year, month, 1)
        return Day(first, _end(year + (month == 12), (month + 1) % 12 + 1), *at, grain="season")
    if hit["half"]:
        first = date(_year_of(hit["yh"]), 1 if hit["half"].lower() == "first" else 7, 1)
        return Day(first, _end(first.year, first.month + 5), *at, grain="half")
    if hit["y"]:
        return _year(_year_of(hit["y"]), (hit["part2"] or "").lower(), at)
    return _bare_month(hit, at, today)


def _year_of(words: str) -> int:
    """A year in digits, or 'twenty twenty-eight'."""
    if words.isdigit():
        return int(words)
    last = re.split(r"[\s-]", words.lower())[-1]
    return 2020 + (_UNITS.index(last) + 1 if last in _UNITS else 0)


def _number_of(words: str) -> int:
    return int(words) if words.isdigit() else _ORDINALS[words.lower()]


def _low(word: str) -> str:
    return word.lower().rstrip(".")


def _end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _iso(text: str, at: tuple[int, int]) -> Day | None:
    parts = [int(part) for part in text.split("-")]
    try:
        if len(parts) == 3:
            day = date(*parts)
            return Day(day, day, *at)
        return Day(date(parts[0], parts[1], 1), _end(parts[0], parts[1]), *at, grain="month")
    except ValueError:
        return None


def _dated(hit: re.Match[str], at: tuple[int, int], today: date) -> Day | None:
    one = "1" if hit["d1"] else "2"
    name = hit[f"m{one}"]
    if name[0].islower() and _low(name) in ("may", "march", "mar", "sep", "dec"):
        return None
    month, number = MONTHS[_low(name)], _number_of(hit[f"d{one}"])
    years = [_year_of(hit[f"y{one}"])] if hit[f"y{one}"] else [today.year, today.year + 1, today.year - 1]
    found = [day for day in (_real(year, month, number) for year in years) if day]
    if not found:
        return Day(today, today, *at, wrong="there is no such day")
    day = min(found, key=lambda one: abs((one - today).days))
    named = (hit["weekday"] or "").lower()[:3]
    wrong = named and hit[f"y{one}"] and _WEEKDAYS[day.weekday()] != named
    return Day(day, day, *at, has_year=len(years) == 1, wrong=f"that day is a {day:%A}" if wrong else "")


def _real(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _month(month: int, year: int, part: str, at: tuple[int, int], has_year: bool) -> Day:
    first, last = date(year, month, 1), _end(year, month)
    part = part.lower().removeprefix("the ")
    # Early, middle and late: thirds of a month, a little wider (judgement).
    if part.startswith(("early", "begin", "start")):
        last = first + timedelta(days=11)
    elif part.startswith("mid"):
        first, last = first + timedelta(days=8), first + timedelta(days=20)
    elif part.startswith(("late", "end", "close")):
        first = first + timedelta(days=18)
    return Day(first, last, *at, has_year=has_year, grain="month")


def _quarter(hit: re.Match[str], at: tuple[int, int]) -> Day:
    name = hit["q"].lower()
    number = int(name[1]) if name[0] == "q" else _QUARTERS[name.split()[0]]
    year = _year_of(hit["yq"])
    return Day(date(year, 3 * number - 2, 1), _end(year, 3 * number), *at, grain="quarter")


def _year(year: int, part: str, at: tuple[int, int]) -> Day:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if part.startswith(("early", "begin", "start")):
        last = date(year, 4, 30)
    elif part.startswith("mid"):
        first, last = date(year, 5, 1), date(year, 8, 31)
    elif part:
        first = date(year, 9, 1)
    return Day(first, last, *at, grain="year")


def _bare_month(hit: re.Match[str], at: tuple[int, int], today: date) -> Day | None:
    name, lead = hit["m4"], hit["lead"].lower()
    if name[0].islower() or (lead in ("for", "to") and _low(name) == "may") or lead == "every":
        return None
    month = MONTHS[_low(name)]
    if lead == "next":
        year = today.year + (month <= today.month)
    elif lead == "last":
        year = today.year - (month >= today.month)
    else:
        near = (today.year, today.year + 1, today.year - 1)
        year = min(near, key=lambda one: abs((date(one, month, 15) - today).days))
    return _month(month, year, lead, at, lead in ("next", "last"))
