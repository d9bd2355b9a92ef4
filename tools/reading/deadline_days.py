"""Days by which somebody wants to be there: by March 2027, 15/06/2027, by next summer, end of the year, Diwali."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from tools.reading.calendar_words import SOUTHERN, month_of, season_of
from tools.reading.deadline_words import (
    BY_YEAR,
    DAY_MONTH,
    FISCAL,
    HALF_OF,
    IN_PASSING,
    ISO,
    MONTH_DAY,
    MONTH_SLASH,
    MONTH_YEAR,
    NEXT,
    NOT_BEFORE,
    ON_EVENT,
    QUARTER,
    SEASON,
    SLASHED,
    THIS_SPAN,
    UP_TO_EVENT,
    YEAR_END,
)
from tools.reading.feasts import FEAST, feast_day
from tools.reading.one_of import lettered


@dataclass(frozen=True)
class DeadlineRead:
    """A last day, a number of weeks, or that there is no hurry (neither)."""

    day: date | None
    weeks: int | None
    start: int
    end: int


def is_ours(text: str, hit: re.Match[str], is_answer: bool) -> bool:
    """True where the time is the person's own: asked for, or led up to by 'by' or 'before', and nothing else's."""
    before = text[max(0, hit.start() - 70) : hit.start()]
    if UP_TO_EVENT.search(before) or (is_answer and ON_EVENT.search(before)):
        return True
    if NOT_BEFORE.search(before[-40:]) or IN_PASSING.search(before[-60:]):
        return False
    return is_answer or "lead" not in hit.re.groupindex or bool(hit["lead"])


def pick(pattern: re.Pattern[str], text: str, is_answer: bool) -> re.Match[str] | None:
    return next((hit for hit in pattern.finditer(text) if is_ours(text, hit, is_answer)), None)


def _whole_date(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    for pattern in (ISO, SLASHED, MONTH_SLASH, DAY_MONTH, MONTH_DAY):
        hit = pick(pattern, text, is_answer)
        if hit is None:
            continue
        month = int(hit["m"]) if hit["m"].isdigit() else month_of(hit["m"])
        day_number = int(hit["d"] or 0)
        if month > 12 >= day_number and pattern is SLASHED:
            # "04/30/2027": no month has that number, so the month stands first.
            month, day_number = day_number, month
        if not 1 <= month <= 12:
            continue
        if hit["d"] is None:
            return _at(hit, _month_end(hit, int(hit["y"]), month))
        if 1 <= day_number <= monthrange(2028, month)[1]:
            return _dated(hit, today, month, day_number)
    return None


def _dated(hit: re.Match[str], today: date, month: int, day_number: int) -> DeadlineRead | None:
    year = int(hit["y"]) % 2000 + 2000 if hit["y"] else today.year
    if day_number > monthrange(year, month)[1]:
        return None
    day = date(year, month, day_number)
    if day < today and not hit["y"]:
        day = date(year + 1, month, min(day_number, monthrange(year + 1, month)[1]))
    return DeadlineRead(day, None, hit.start(), hit.end())


def _month(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(MONTH_YEAR, text, is_answer)
    # "may" and "mar" are words too: without "by" they need a year.
    has_more = hit is not None and (hit["lead"] or hit["y"] or hit["follows"] or hit["part"] or hit["tak"])
    has_more = has_more or (hit is not None and _is_led_to(text, hit, is_answer))
    if hit is None or (not has_more and hit["m"].lower() in {"may", "mar", "mai"}):
        return None
    month = month_of(hit["m"])
    # "Next November", said in November, is that of the year to come.
    year = today.year + (month < today.month or (month == today.month and bool(hit["next"])))
    if hit["y"]:
        year = int(hit["y"]) if len(hit["y"]) > 2 else 2000 + int(hit["y"])
    elif hit["follows"] or (hit["next"] or "").lower().startswith("agle"):
        year = today.year + 1
    if not hit["y"] and _part_of_month(hit, year, month) <= today:
        # "Before November", said in November.
        year += 1
    return _at(hit, _part_of_month(hit, year, month))


def _is_led_to(text: str, hit: re.Match[str], is_answer: bool) -> bool:
    """True where an event or a word such as 'in' leads to a month whose name is a word too, or the answer is no "
    "more."""
    before = text[: hit.start()][-70:]
    if UP_TO_EVENT.search(before):
        return True
    is_alone = not re.search(r"\w", text[: hit.start()] + text[hit.end() :])
    return is_answer and (is_alone or _INTO.search(before) is not None or ON_EVENT.search(before) is not None)


_INTO = re.compile(
    r"\b(?:in|en|im|em|a|around|for|during|sometime in|this|about|maybe|late|say|à|gegen|hacia|"
    r"vers)\s$",
    re.IGNORECASE,
)


def _part_of_month(hit: re.Match[str], year: int, month: int) -> date:
    """The 10th for 'early', the 15th for 'mid' (judgement), else the end; before the first for 'before June'."""
    part = (hit["part"] or "").lower().removeprefix("the ").removeprefix("very ")
    if part.startswith(("early", "begin", "start", "anfang", "princip", "comien", "inic", "iníc", "début", "shuru")):
        return date(year, month, 10)
    if part.startswith(("mid", "mitte", "media", "meados", "mi", "courant", "half", "poł")):
        return date(year, month, 15)
    return _last_day(year, month) if part else _month_end(hit, year, month)


def _season(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(SEASON, text, is_answer)
    if hit is None:
        return None
    month = season_of(hit["s"])
    month = (month + 5) % 12 + 1 if country in SOUTHERN else month
    year = int(hit["y"]) if hit["y"] else today.year
    day = date(year, month, 1)
    day = day if day > today or hit["y"] else date(year + 1, month, 1)
    part = (hit["part"] or "").lower()
    # "End of summer" is its last month's end; without such a word it is the first day.
    if part.startswith(("the end", "end", "late", "ende", "fin", "fim", "eind")):
        ahead = day.month + 2
        day = _last_day(day.year + (ahead - 1) // 12, (ahead - 1) % 12 + 1)
    return _at(hit, day)


def _feast(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(FEAST, text, is_answer)
    day = feast_day(hit, today) if hit is not None else None
    return _at(hit, day) if hit is not None and day is not None else None


def _this_span(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'End of this month', 'end of next week', 'month end'."""
    hit = pick(THIS_SPAN, text, is_answer)
    if hit is None:
        return None
    what = (hit["what"] or "month").lower()
    is_next = (hit["next"] or "").strip().lower().startswith(("next", "coming", "nächst", "próx", "proch"))
    if what.startswith(("w", "sem")):
        return _at(hit, today + timedelta(days=6 - today.weekday() + 7 * is_next))
    month = today.month + is_next
    if what.startswith(("q", "tri")):
        month = (today.month + 2) // 3 * 3 + 3 * is_next
    return _at(hit, _last_day(today.year + (month - 1) // 12, (month - 1) % 12 + 1))


def _half_of(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(HALF_OF, text, is_answer)
    if hit is None:
        return None
    is_first = hit["h"] == "1" or (hit["o"] or "").lower() in ("first", "1st")
    year = int(hit["y"]) if hit["y"].isdigit() else today.year + hit["y"].lower().startswith("next")
    return _at(hit, date(year, 6, 30) if is_first else date(year, 12, 31))


def _quarter(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(QUARTER, text, is_answer)
    if hit is None:
        return None
    month = (int(hit["q"]) if hit["q"] else _ORDINALS[lettered(hit["o"])[:3]]) * 3
    year = today.year + (month < today.month)
    if hit["y"]:
        year = int(hit["y"]) if hit["y"].isdigit() else today.year + 1
    return _at(hit, _month_end(hit, year, month))


def _fiscal(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(FISCAL, text, is_answer)
    if hit is None:
        return None
    month = _FISCAL_END.get(country, 12)
    if hit["y"]:
        # "FY 2026-27" ends in 2027, by March where the country's own year of accounts is that of the calendar.
        month = month if month < 12 else 3
        return _at(hit, _last_day(int(hit["y"]) + 1, month))
    day = _last_day(today.year, month)
    return _at(hit, day if day > today else _last_day(today.year + 1, month))


def _year_end(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(YEAR_END, text, is_answer)
    if hit is None:
        return None
    if hit["mid"]:
        return _at(hit, date(int(hit["mid"][-4:]), 6, 30))
    if hit["early2"]:
        return _at(hit, date(int(hit["early2"][-4:]), 3, 31))
    if hit["mid2"] or hit["early"]:
        return _at(hit, date(today.year + 1, 6, 30) if hit["mid2"] else date(today.year + 1, 3, 31))
    if (named := re.search(r"(20\d\d) end$", hit[0], re.IGNORECASE)) is not None:
        return _at(hit, date(int(named[1]), 12, 31))
    year = int(hit["y"]) if hit["y"] else today.year + bool(hit["next"])
    return _at(hit, date(year, 12, 31))


def _by_year(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'By 2028' is before that year begins, unless it has begun; 'in 2028' and 'by the end of 2028' are its end."""
    hit = next((hit for hit in BY_YEAR.finditer(text) if is_answer or hit["lead"]), None)
    if hit is None or NOT_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()]):
        return None
    year = int(hit["y"] or hit["y2"] or hit["y3"])
    is_end = hit["end"] or hit["in"] or hit["y3"]
    return _at(hit, date(year - 1 if year > today.year and not is_end else year, 12, 31))


def _next(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = pick(NEXT, text, is_answer)
    if hit is None:
        return None
    what = hit["what"].lower()
    if what.startswith(("w", "sem", "haf")):
        day = today + timedelta(days=7)
    else:
        ahead = (today.month + 2) // 3 * 3 + 3 if what.startswith("q") else today.month + 1
        day = _last_day(today.year + (ahead - 1) // 12, (ahead - 1) % 12 + 1)
    return DeadlineRead(day, None, hit.start(), hit.end())


def _at(hit: re.Match[str], day: date) -> DeadlineRead:
    return DeadlineRead(day, None, hit.start(), hit.end())


def _month_end(hit: re.Match[str], year: int, month: int) -> date:
    """The last day of a month; 'before June' is the last day before it."""
    is_before = (hit["lead"] or "").lower().startswith(("before", "antes", "avant", "vor ", "prima", "przed", "voor "))
    return date(year, month, 1) - timedelta(days=1) if is_before else _last_day(year, month)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


_ORDINALS = MappingProxyType(
    {
        "fir": 1, "1st": 1, "ers": 1, "pri": 1, "pre": 1, "sec": 2, "2nd": 2, "zwe": 2, "seg": 2, "deu": 2, "thi": 3,
        "3rd": 3, "dri": 3, "ter": 3, "tro": 3, "fou": 4, "4th": 4, "vie": 4, "cua": 4, "qua": 4, "las": 4, "ult": 4,
        "últ": 4, "der": 4,
    }
)  # fmt: skip
_FISCAL_END = MappingProxyType(
    {"IN": 3, "JP": 3, "GB": 3, "NZ": 3, "SG": 3, "HK": 3, "CA": 3, "AU": 6, "PK": 6, "BD": 6, "EG": 6, "KE": 6,
     "ZA": 2, "US": 9}
)  # fmt: skip
"""Month in which the government's year of accounts ends, where it is not December."""
DAY_READERS = (
    _whole_date,
    _feast,
    _this_span,
    _fiscal,
    _half_of,
    _month,
    _season,
    _quarter,
    _year_end,
    _by_year,
    _next,
)
"""Ways to name a day, each tried in turn: the more exact one first."""
