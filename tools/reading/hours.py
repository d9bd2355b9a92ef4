"""Hours a week as people give them: 8 h a week, 8-10 hrs, two evenings and Sunday, an hour a day, Mon-Fri 2h each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tools.reading.hour_amounts import MOST_HOURS, amounts_in, length_of
from tools.reading.hour_words import (
    AFTER_DAYS,
    ALONE,
    AMOUNT_RE,
    AT_WORK,
    BARE,
    BEFORE_DAYS,
    FOR_STUDY,
    FREED,
    HOW_OFTEN,
    INTERVAL,
    JOB_AFTER,
    JOINED_AFTER,
    JOINED_BEFORE,
    LONG_THING,
    NONE,
    NOT_HOURS_BEFORE,
    OF_THINGS,
    ON_DAYS,
    ONE_THING,
    OPENING,
    OTHER_PURSUIT,
    OWN_CLAUSE,
    PART_OF_DAY,
    REST_OF_THING,
    ROTA,
    SAME,
    THING_AFTER,
    UNUSABLE_AFTER,
    WHOLE_WEEK,
    WORK_ASIDE,
)
from tools.reading.how_often import MOST_MENTIONS, Amount, Often, find_often, of_whole_week, times_a_week
from tools.reading.numbers import OTHER_UNIT, number_of
from tools.reading.others import is_of_others, without_others
from tools.reading.sessions import BESIDE_SESSIONS, SESSIONS, read_sessions
from tools.reading.taken_back import concluded, stated_first, without_taken_back

FULL_TIME = 40.0
"""Hours of a full working week."""


@dataclass(frozen=True)
class HoursRead:
    """Hours a week: the lower end of what was said, and whether sessions had to be taken for hours."""

    hours: float
    start: int
    end: int
    is_estimate: bool = False


def read_hours(text: str, is_answer: bool = False) -> HoursRead | None:
    """Hours a week a person has for learning, or None. With `is_answer` a bare number and sessions count too."""
    text = WORK_ASIDE.sub(_blank, text)
    text = ROTA.sub(_blank, without_others(without_taken_back(text, of_habits=True), is_answer))
    if is_answer and (total := stated_first(text) or concluded(text)) is not None:
        return _total(text, total)
    found = list(_stated(text))
    if found:
        return _sum([*found, *_unitless(text, found), *_joined_sessions(text, found)])
    text = _without_things(text)
    if is_answer and (bare := list(_unitless(text, []))):
        return _sum(bare)
    sessions = [*_sessions(text)] if is_answer or FOR_STUDY.search(text) else [*_listed_sessions(text)]
    if sessions:
        return _sum(sessions)
    alone = ALONE.match(text)
    if alone is not None:
        return _weekly(length_of(alone))
    return _answer(text) if is_answer else None


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


def _total(text: str, hit: re.Match[str]) -> HoursRead | None:
    """The sum that somebody gives of the parts told beside it."""
    hours = number_of(hit["n"])
    return HoursRead(hours, 0, len(text)) if hours <= MOST_HOURS else None


def _answer(text: str) -> HoursRead | None:
    if NONE.match(text):
        return HoursRead(0.0, 0, len(text))
    full = WHOLE_WEEK.search(text)
    if full and not AT_WORK.search(text[: full.start()]):
        return HoursRead(FULL_TIME, 0, len(text), is_estimate=True)
    return _bare(text)


def _bare(text: str) -> HoursRead | None:
    """A number with the unit, else one that counts nothing else: the 6 in "6 years" and "team of 6" is no answer."""
    for hit in AMOUNT_RE.finditer(text):
        if not _is_of_things(text, hit.start(), hit.end()):
            return _weekly(length_of(hit))
    for hit in BARE.finditer(text):
        before = text[max(0, hit.start() - 30) : hit.start()]
        is_counted = (
            ONE_THING.match(text, hit.start())
            or OTHER_UNIT.match(text[hit.end() :])
            or re.match(r"[-x×/:.](?!ish)\w", text[hit.end() :])
        )
        is_other = NOT_HOURS_BEFORE.search(before) or OPENING.search(before)
        if not is_counted and not is_other and number_of(hit["low"]) <= MOST_HOURS:
            return HoursRead(number_of(hit["low"]), hit.start(), hit.end())
    return None


def _without_things(text: str) -> str:
    """The text with hours of work, of sleep or of a thing blanked, and with how often they are."""
    for amount in amounts_in(text):
        if _is_of_things(text, amount.start, amount.end):
            behind = (HOW_OFTEN.match(text, amount.end), REST_OF_THING.match(text, amount.end))
            end = max([amount.end, *(hit.end() for hit in behind if hit)])
            text = text[: amount.start] + " " * (end - amount.start) + text[end:]
    return text


def _is_of_things(text: str, start: int, end: int) -> bool:
    """True for hours of work, of sleep or of a thing."""
    before = OWN_CLAUSE.split(text[max(0, start - 40) : start])[-1]
    # "A 48-hour hackathon" is a thing, "a 10-hour week" is not.
    if text[start:end].lower().endswith("-hour") and LONG_THING.match(text, end):
        return True
    if UNUSABLE_AFTER.match(text, end):
        return True
    if INTERVAL.search(before) or THING_AFTER.match(text, end) or JOB_AFTER.match(text, end):
        return True
    if FREED.search(before):
        return False
    if OTHER_PURSUIT.search(before):
        return True
    about_job = AT_WORK.search(before) and not FOR_STUDY.search(before[-25:])
    is_thing = OF_THINGS.search(before) and not FOR_STUDY.search(before)
    return bool(about_job) or bool(is_thing) or is_of_others(before)


def _stated(text: str) -> Iterator[HoursRead]:
    """Amounts that are said with how often; what is said about the job or a thing is left out."""
    text = _without_things(text)
    often = find_often(text)
    amounts = amounts_in(text)
    used: set[Often] = set()
    for number, amount in enumerate(amounts):
        begin = amounts[number - 1].end if number else 0
        end = amounts[number + 1].start if number + 1 < len(amounts) else len(text)
        room = [o for o in often if begin <= o.start and o.end <= end + 1 and (o not in used or o.start > amount.start)]
        picked = of_whole_week(text, times_a_week(text, amount, room), often, amounts[-1])
        if picked is None:
            continue
        used.update(picked.said)
        first = min([amount.start, *(o.start for o in picked.said)])
        last = max([amount.end, *(o.end for o in picked.said)])
        hours = round(amount.hours * picked.times, 2)
        if hours <= MOST_HOURS and not JOB_AFTER.match(text, last):
            yield HoursRead(hours, first, last)
            yield from _same_again(text, amount, last, often)


def _same_again(text: str, amount: Amount, start: int, often: list[Often]) -> Iterator[HoursRead]:
    """'8 hours on Saturday and the same on Sunday': an amount that counts for other days too."""
    hit = SAME.search(text, start)
    if hit is None or (AMOUNT_RE.search(text, start, hit.start()) is not None):
        return
    for o in often:
        if o.kind in ("list", "weekend", "weekday", "daily", "counted") and 0 <= o.start - hit.end() <= 2:
            hours = round(amount.hours * (1.0 if o.kind == "weekend" else o.days), 2)
            yield HoursRead(hours, hit.start(), o.end)


def _weekly(hours: Amount | None) -> HoursRead | None:
    return HoursRead(round(hours.hours, 2), hours.start, hours.end) if hours is not None else None


def _sum(parts: list[HoursRead]) -> HoursRead | None:
    total = round(sum(part.hours for part in parts), 2)
    is_estimate = any(part.is_estimate for part in parts)
    if total > MOST_HOURS:
        return None
    return HoursRead(total, min(part.start for part in parts), max(part.end for part in parts), is_estimate)


def _unitless(text: str, found: list[HoursRead]) -> Iterator[HoursRead]:
    """'... and 5 on weekends', 'weekend pe 3', '6-8 on weekends': numbers beside days, without the word for hours."""
    often = [o for o in find_often(text) if o.kind in ("weekend", "weekday", "list", "daily", "week")]
    often = [o for o in often if not any(part.start < o.end and o.start < part.end for part in found)]
    for hit in islice(BARE.finditer(text), MOST_MENTIONS) if often else ():
        is_read = any(part.start < hit.end() and hit.start() < part.end for part in found)
        is_other = OTHER_UNIT.match(text, hit.end()) or NOT_HOURS_BEFORE.search(text[: hit.start()][-30:])
        beside = None if is_read or is_other else _beside(text, hit, often)
        hours = number_of(hit["low"]) * (1.0 if beside.kind == "weekend" else beside.days) if beside else 0
        if beside is not None and 0 < hours <= MOST_HOURS:
            yield HoursRead(round(hours, 2), min(hit.start(), beside.start), max(hit.end(), beside.end))


def _beside(text: str, hit: re.Match[str], often: list[Often]) -> Often | None:
    """The days right behind a number, 'on' between them, or right before it."""
    for o in often:
        if o.start >= hit.end() and BEFORE_DAYS.fullmatch(text, hit.end(), o.start):
            is_led = ON_DAYS.match(text, hit.end()) is not None
            # "... plus 4 Sat".
            is_led = is_led or (o.kind == "list" and JOINED_BEFORE.search(text[: hit.start()][-8:]) is not None)
            if is_led or o.kind in ("week", "daily"):
                return o
        if o.end <= hit.start() and o.kind != "week" and AFTER_DAYS.fullmatch(text, o.end, hit.start()):
            return o
    return None


def _sessions(text: str) -> Iterator[HoursRead]:
    for session in read_sessions(text):
        yield HoursRead(session.hours, session.start, session.end, is_estimate=True)


def _joined_sessions(text: str, found: list[HoursRead]) -> Iterator[HoursRead]:
    """'... and half my Saturday': a part of a day beside stated hours, joined to them."""
    for session in _sessions(text):
        is_apart = not any(part.start < session.end and session.start < part.end for part in found)
        is_joined = JOINED_BEFORE.search(text[: session.start][-8:]) or JOINED_AFTER.match(text, session.end)
        if is_apart and is_joined and PART_OF_DAY.match(text[session.start : session.end]):
            yield session


def _listed_sessions(text: str) -> Iterator[HoursRead]:
    """Sessions that are an item of a list of facts by themselves: 'Pune, 2 evenings and Sunday, want ...'."""
    for item in re.finditer(r"[^,.;\n|]+", text):
        rest = SESSIONS.sub(" ", item[0])
        if not BESIDE_SESSIONS.fullmatch(rest):
            continue
        for found in _sessions(item[0]):
            yield HoursRead(found.hours, item.start() + found.start, item.start() + found.end, found.is_estimate)
