"""By when somebody wants to be there: in 6 months, by March 2027, by next summer, end of the year, no hurry."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from tools.days import LATEST
from tools.reading.deadline_days import DAY_READERS, DeadlineRead, is_ours
from tools.reading.deadline_words import (
    AFTER_HOURS,
    BARE_LENGTH,
    BEHIND_AFTER,
    BEHIND_BEFORE,
    DENIED,
    FROM_TODAY,
    IN_LENGTH,
    IN_PASSING,
    JUST_NUMBER,
    LEAD,
    LENGTH_IN,
    LISTED_LENGTH,
    NO_DATE,
    NOT_BEFORE,
    OF_HOURS,
    OPEN,
    PART,
)
from tools.reading.named_days import read_named_day
from tools.reading.numbers import NUMBER, number_of
from tools.reading.others import without_others
from tools.reading.taken_back import CORRECTION
from tools.reading.years import find_years

WEEKS_A_YEAR = 52
MOST_WEEKS = 520
LONGEST_BESIDE = 2
"""Years that are a plan right behind the hours a week; more of them are experience (judgement)."""
MOST_LENGTHS = 20
"""Lengths of time of one text that are looked at (judgement)."""
LONGEST_SLIP = 4
"""Words up to which a past day is taken for a slip of the year, and asked about (judgement)."""


def read_deadline(text: str, today: date, country: str = "", is_answer: bool = False) -> DeadlineRead | None:
    """By when somebody wants to be there. A month means its last day, a season its first; None if nothing is said."""
    text = without_others(text, of_people=is_answer)
    if (later := _put_right(text, today, country, is_answer)) is not None:
        return later
    text = _without_denied(text)
    none = NO_DATE.search(text) if is_answer else None
    for read in READERS:
        found = read(text, today, country, is_answer)
        if found is not None and not (_is_told_of_the_past(text, found, today) or _is_too_late(found)):
            # "The move is due in March, for this I have no deadline": none is what the person says of this.
            is_open = none is not None and found.end <= none.start()
            return DeadlineRead(None, None, none.start(), none.end()) if none and is_open else found
    hit = OPEN.search(text)
    return DeadlineRead(None, None, hit.start(), hit.end()) if hit else None


def _without_denied(text: str) -> str:
    """'Not June, July': the time that is denied right before another one is blanked."""
    hit = DENIED.search(text)
    return text if hit is None else text[: hit.start()] + " " * (hit.end() - hit.start()) + text[hit.end() :]


def _put_right(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'July, sorry, August 2027': the day behind the last mark of a correction, where one is read there."""
    marks = list(islice(CORRECTION.finditer(text), MOST_LENGTHS))
    if not is_answer or not marks:
        return None
    at = marks[-1].end()
    found = read_deadline(text[at:], today, country, is_answer)
    if (number := JUST_NUMBER.match(text, at)) is not None:
        # "Six months, sorry, nine": nine of the same.
        said = list(islice(BARE_LENGTH.finditer(text[: marks[-1].start()]), MOST_LENGTHS))
        unit = said[-1]["unit"] if said else ""
        found = read_deadline(f"{number['n']} {unit}", today, country, is_answer) if unit else found
    return replace(found, start=found.start + at, end=found.end + at) if found is not None else None


def _is_too_late(found: DeadlineRead) -> bool:
    return found.day is not None and found.day > LATEST


def _is_told_of_the_past(text: str, found: DeadlineRead, today: date) -> bool:
    """True for a day gone by in a sentence of its own: 'I bought this laptop in March 2023' is no slip of the year."""
    is_past = found.day is not None and found.day <= today
    return is_past and len(text.split()) > LONGEST_SLIP and not _LED.match(text[found.start : found.end])


def _length(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hits = [*IN_LENGTH.finditer(text), *LENGTH_IN.finditer(text)]
    ours = (hit for hit in hits if is_ours(text, hit, is_answer) and _is_of_plan(text, hit, is_answer))
    return _weeks_of(next(ours, None), today)


def _from_today(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'One year from today': the same date then; of a month that is too short its last day."""
    hit = FROM_TODAY.search(text)
    if hit is None or NOT_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()]):
        return None
    number = number_of(hit["low"]) if hit["low"] else 1
    is_months = (hit["unit"] or "").lower().startswith("m")
    months = today.month - 1 + round(number * (1 if is_months else 12))
    if not today.month <= months <= MOST_WEEKS * 12 // WEEKS_A_YEAR + 12:
        return None
    year, month = today.year + months // 12, months % 12 + 1
    day = date(year, month, min(today.day, monthrange(year, month)[1]))
    return DeadlineRead(day, None, hit.start(), hit.end())


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
    beside = None if is_answer else AFTER_HOURS.search(text)
    if beside is not None:
        is_short = number_of(beside["low"]) <= LONGEST_BESIDE or _weeks_in(beside["unit"].lower()) < WEEKS_A_YEAR
        if is_short or _is_ahead(text, beside, today, is_answer):
            return _weeks_of(beside, today)
    hits = islice(BARE_LENGTH.finditer(text) if is_answer else LISTED_LENGTH.finditer(text), MOST_LENGTHS)
    return _weeks_of(next((hit for hit in hits if _is_ahead(text, hit, today, is_answer)), None), today)


def read_bare_length(text: str) -> DeadlineRead | None:
    """'6 months' as an item of its own, in answer to a question that months cannot answer; years may be behind."""
    hits = (hit for hit in LISTED_LENGTH.finditer(text) if not BEHIND_AFTER.match(text[hit.end() : hit.end() + 40]))
    return _weeks_of(
        next((hit for hit in hits if not NOT_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()])), None)
    )


def _is_ahead(text: str, hit: re.Match[str], today: date, is_answer: bool) -> bool:
    """True for a length of the time to come: not hours of it, no experience, and in a list only beside such years."""
    before, after = text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 40]
    if (
        IN_PASSING.search(before)
        or OF_HOURS.search(before[-30:])
        or BEHIND_BEFORE.search(before)
        or BEHIND_AFTER.match(after)
    ):
        return False
    if is_answer:
        return True
    return any(other.end <= hit.start() or hit.end() <= other.start for other in find_years(text, today))


def _weeks_of(hit: re.Match[str] | None, today: date | None = None) -> DeadlineRead | None:
    if hit is None:
        return None
    # "6-12 months" is the last moment of the range: that is what "by then" means.
    number = number_of(hit["high"] or hit["low"]) + (0.5 if hit.groupdict().get("half") else 0)
    per_unit = _weeks_in(hit["unit"].lower())
    weeks = round(number * per_unit)
    if today is not None and per_unit < 1 and 7 <= number <= MOST_WEEKS * 7 and number % 7:
        # Days that make no whole weeks are counted to the day.
        return DeadlineRead(today + timedelta(days=int(number)), None, hit.start(), hit.end())
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
READERS = (_from_today, _length, _part, *DAY_READERS, read_named_day, _bare_length, _bare)
"""Ways to say by when, each tried in turn: the more exact one first."""
