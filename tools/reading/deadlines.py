"""By when somebody wants to be there: in 6 months, by March 2027, by next summer, end of the year, no hurry."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from tools.reading.deadline_days import DAY_READERS, DeadlineRead, is_ours
from tools.reading.deadline_words import (
    BARE_LENGTH,
    BEHIND_AFTER,
    BEHIND_BEFORE,
    IN_LENGTH,
    LEAD,
    LENGTH_IN,
    LISTED_LENGTH,
    NOT_BEFORE,
    OF_HOURS,
    OPEN,
    PART,
)
from tools.reading.numbers import NUMBER, number_of
from tools.reading.years import find_years

MOST_WEEKS = 520
MOST_LENGTHS = 20
"""Lengths of time of one text that are looked at (judgement)."""
LONGEST_SLIP = 4
"""Words up to which a past day is taken for a slip of the year, and asked about (judgement)."""


def read_deadline(text: str, today: date, country: str = "", is_answer: bool = False) -> DeadlineRead | None:
    """By when somebody wants to be there. A month means its last day, a season its first; None if nothing is said."""
    for read in READERS:
        found = read(text, today, country, is_answer)
        if found is not None and not _is_told_of_the_past(text, found, today):
            return found
    hit = OPEN.search(text)
    return DeadlineRead(None, None, hit.start(), hit.end()) if hit else None


def _is_told_of_the_past(text: str, found: DeadlineRead, today: date) -> bool:
    """True for a day gone by in a sentence of its own: 'I bought this laptop in March 2023' is no slip of the year."""
    is_past = found.day is not None and found.day <= today
    return is_past and len(text.split()) > LONGEST_SLIP and not _LED.match(text[found.start : found.end])


def _length(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hits = [*IN_LENGTH.finditer(text), *LENGTH_IN.finditer(text)]
    ours = (hit for hit in hits if is_ours(text, hit, is_answer) and _is_of_plan(text, hit, is_answer))
    return _weeks_of(next(ours, None))


def _part(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'Half a year': asked for, or led up to by 'in' or 'within'."""
    for hit in PART.finditer(text):
        before = text[max(0, hit.start() - 24) : hit.start()]
        is_led = re.search(
            r"\b(?:in|within|next|over|for|dans|dentro de|em|innerhalb)\W+(?:about |the |einem |un |um )*$",
            before,
            re.IGNORECASE,
        )
        if (is_answer or is_led) and _is_ahead(text, hit, today, True) and not NOT_BEFORE.search(before):
            weeks = next(int(name[1:]) for name, found in hit.groupdict().items() if found)
            return DeadlineRead(None, weeks, hit.start(), hit.end())
    return None


def _is_of_plan(text: str, hit: re.Match[str], is_answer: bool) -> bool:
    """False for 'for 3 years' in passing, and for time that was worked: 'for' leads to both."""
    if not re.match(r"(?:for|en|em|om|za|tra|para|unos|over)\b", hit[0], re.IGNORECASE):
        return True
    after = text[hit.end() : hit.end() + 40]
    if not re.match(r"for\b|om\b|over\b|unos\b", hit[0], re.IGNORECASE):
        return not BEHIND_AFTER.match(after)
    is_behind = BEHIND_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()]) or BEHIND_AFTER.match(after)
    is_past = re.search(
        r"\b\w+ed\b|\b(?:have|has|had|was|were|been|did)\b|\b\w+ing\b", text[: hit.start()], re.IGNORECASE
    )
    return is_answer and not is_behind and not is_past


def _bare_length(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'6 months', as an answer; the week in '8 hours a week' is none."""
    hits = islice(BARE_LENGTH.finditer(text) if is_answer else LISTED_LENGTH.finditer(text), MOST_LENGTHS)
    return _weeks_of(next((hit for hit in hits if _is_ahead(text, hit, today, is_answer)), None))


def read_bare_length(text: str) -> DeadlineRead | None:
    """'6 months' as an item of its own, in answer to a question that months cannot answer; years may be behind."""
    hits = (hit for hit in LISTED_LENGTH.finditer(text) if not BEHIND_AFTER.match(text[hit.end() : hit.end() + 40]))
    return _weeks_of(
        next((hit for hit in hits if not NOT_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()])), None)
    )


def _is_ahead(text: str, hit: re.Match[str], today: date, is_answer: bool) -> bool:
    """True for a length of the time to come: not hours of it, no experience, and in a list only beside such years."""
    before, after = text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 40]
    if OF_HOURS.search(before[-30:]) or BEHIND_BEFORE.search(before) or BEHIND_AFTER.match(after):
        return False
    if is_answer:
        return True
    return any(other.end <= hit.start() or hit.end() <= other.start for other in find_years(text, today))


def _weeks_of(hit: re.Match[str] | None) -> DeadlineRead | None:
    if hit is None:
        return None
    # "6-12 months" is the last moment of the range: that is what "by then" means.
    number = number_of(hit["high"] or hit["low"]) + (0.5 if hit.groupdict().get("half") else 0)
    weeks = round(number * _weeks_in(hit["unit"].lower()))
    return DeadlineRead(None, weeks, hit.start(), hit.end()) if 1 <= weeks <= MOST_WEEKS else None


def _weeks_in(unit: str) -> float:
    """Weeks in a unit of time, by the beginning of its name."""
    return next(weeks for names, weeks in _WEEKS if unit.startswith(names))


_WEEKS: tuple[tuple[tuple[str, ...], float], ...] = (
    (("tah",), 52),
    (("d", "tag", "jou"), 1 / 7),
    (("fort",), 2),
    (("semes",), 26),
    (("q", "tri"), 13),
    (("w", "haf", "sem", "sett", "tyg", "周", "週"), 1),
    (("m", "個", "个", "ヶ", "か", "カ", "개", "ay", "bul", "kuu"), 52 / 12),
    (("",), 52),
)


def _bare(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """The answer '12' is a number of months, as the question has it; '2027' is the end of that year."""
    hit = re.match(rf"\W*(?:about |maybe |around )?(?P<n>{NUMBER})\W*$", text, re.IGNORECASE) if is_answer else None
    if hit is None:
        return None
    number = number_of(hit["n"])
    if today.year <= number <= today.year + 10:
        return DeadlineRead(date(int(number), 12, 31), None, hit.start(), hit.end())
    weeks = round(number * 52 / 12)
    return DeadlineRead(None, weeks, hit.start(), hit.end()) if 1 <= weeks <= MOST_WEEKS else None


_LED = re.compile(rf"\s*{LEAD}\b", re.IGNORECASE)
READERS = (_length, _part, *DAY_READERS, _bare_length, _bare)
"""Ways to say by when, each tried in turn: the more exact one first."""
