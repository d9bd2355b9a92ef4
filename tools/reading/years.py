"""Years of experience as people give them: 4 years, 18 months, since 2019, fresher; in all, with AI or one skill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from tools.reading.ages import find_ages
from tools.reading.bare_years import MONTHS, MOST_YEARS, bare_years, leading_years, length_of
from tools.reading.begun import begun_after_studies, find_begun
from tools.reading.calendar_words import month_of
from tools.reading.no_years import BEGINNER, NEVER_WORKED, NO_AI, NONE, NOT_AT_WORK, ONLY_PLAYED
from tools.reading.numbers import NUMBER, number_of
from tools.reading.others import is_of_others, without_others
from tools.reading.taken_back import concluded, taken_off, without_taken_back
from tools.reading.year_parts import share_of_years, sum_of_ai, sum_of_topics
from tools.reading.year_words import (
    AI_AFTER,
    AI_BEFORE,
    AI_WORDS,
    ALSO,
    AROUND,
    BEHIND_NOUN,
    IN_DECADES,
    LAST_WITH_AI,
    LATELY_AT_WORK,
    LIFE_OF_THING,
    LIVED,
    NOT_AFTER,
    NOT_BEFORE,
    NOW,
    OF_THINGS,
    PART_OF,
    PER,
    PER_ARTICLES,
    PLUS,
    PUT_RIGHT,
    ROLE_AFTER,
    SINCE,
    SINCE_THEN,
    SPAN,
    THEN,
    TOPIC,
    TOPIC_BEFORE,
    TOTAL_AFTER,
    VAGUE,
    WORK_AFTER,
    YEAR_AND_HALF,
)


@dataclass(frozen=True)
class YearsRead:
    """A number of years, what they are years of, and where it stands."""

    years: float
    of: Literal["total", "ai", "topic", "plain"]
    start: int
    end: int
    topic: str = ""


def _lengths(text: str) -> Iterator[YearsRead]:
    """Lengths of time that are years of work: no age, no time ahead, and nobody else's."""
    ages = [(age.start, age.end) for age in find_ages(text)]
    is_first = True
    for hit in SPAN.finditer(text):
        if any(start < hit.end() and hit.start() < end for start, end in ages):
            continue
        years = length_of(hit)
        before, after = text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60]
        is_led = AI_AFTER.match(after) is not None and re.search(r"\b(?:last|past)\s*$", before, re.IGNORECASE)
        # "The past seven years in hotels" is work; behind other years it is a part of them.
        is_led = is_led or (is_first and LATELY_AT_WORK.search(before) and WORK_AFTER.match(after))
        if (
            years > MOST_YEARS
            or (NOT_BEFORE.search(before) and not is_led)
            or NOT_AFTER.match(after)
            or PER.match(after)
        ):
            continue
        if OF_THINGS.match(after) or AROUND.search(before) or LIFE_OF_THING.search(before):
            continue
        if LIVED.search(before) or is_of_others(before):
            continue
        # "65,000 euros a year", "9 hours a month": an article right behind a noun says how often.
        if hit["low"].lower() in PER_ARTICLES and BEHIND_NOUN.search(before):
            continue
        is_first = False
        yield _told(years, before, after, hit)


def _spans(text: str, today: date) -> Iterator[YearsRead]:
    """Lengths of time, times since a year and decades that are years of work."""
    yield from _lengths(text)
    for hit in SINCE.finditer(text):
        month = month_of(hit["month"]) if hit["month"] else _month_of_part(hit["part"])
        years = years_since(int(hit["year"]), month, today)
        if 0 <= years <= MOST_YEARS:
            yield _told(years, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)
    for hit in SINCE_THEN.finditer(text):
        month = month_of(hit["m2"]) if hit["m2"] else 0
        years = years_since(int(hit["y"] or hit["y2"]), month, today) if not hit["last"] else 1.0
        if 0 <= years <= MOST_YEARS:
            yield YearsRead(years, "ai" if says_ai(hit[0]) else "plain", hit.start(), hit.end())
    if (since := begun_after_studies(text)) is not None and 0 <= today.year - int(since["year"]) <= MOST_YEARS:
        yield YearsRead(float(today.year - int(since["year"])), "plain", since.start(), since.end())
    for begun in find_begun(text):
        # "Started 14 years ago": as long as that the work has gone on.
        yield YearsRead(begun.years, "ai" if begun.is_ai else "plain", begun.start, begun.end)
    for hit in YEAR_AND_HALF.finditer(text):
        yield _told(1.5, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)
    for length, pattern in IN_DECADES:
        for hit in pattern.finditer(text):
            yield _told(length, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)


def find_years(text: str, today: date) -> Iterator[YearsRead]:
    """Statements of experience in a text, in order; plans, ages, gaps and courses are left out."""
    text = without_others(without_taken_back(text))
    spans = list(_spans(text, today))
    yield from spans
    none = NONE.search(text) or (None if spans else BEGINNER.search(text) or NEVER_WORKED.search(text))
    if none:
        yield YearsRead(0.0, "total", none.start(), none.end())


def _after_vague(text: str, found: list[YearsRead]) -> list[YearsRead]:
    """'A few years. Four, I think.': the number that is put right behind counts."""
    exact = PUT_RIGHT.match(text, found[0].end) if len(found) == 1 else None
    if exact is None or not VAGUE.match(text, found[0].start):
        return found
    return [replace(found[0], years=number_of(exact["n"]), end=exact.end())]


def part_with_ai(text: str, today: date) -> float | None:
    """The years with AI of an answer about them that gives a part of the years, or a sum: 'half of my 6 years'."""
    text = without_others(without_taken_back(text))
    if (share := share_of_years(text)) is not None:
        return share[0]
    if (part := PART_OF.search(text)) is not None:
        return number_of(part["n"])
    topics = sum_of_topics(text)
    return sum_of_ai(text, list(_lengths(text))) if topics is None else topics


def read_years(text: str, today: date) -> tuple[float | None, float | None]:
    """Years in all and years with AI of an answer to the question about years; a bare number counts."""
    text = without_others(without_taken_back(text), of_people=True)
    if (sum_told := concluded(text)) is not None and number_of(sum_told["n"]) <= MOST_YEARS:
        return number_of(sum_told["n"]), _ai_of(text)
    found = list(find_years(text, today))
    part = PART_OF.search(text)
    if part is not None:
        is_ai = AI_AFTER.match(text[part.end() : part.end() + 60]) is not None
        if re.search(r"\b(?:last|past) ", part[0], re.IGNORECASE) and not is_ai:
            # "I worked 5 of the last 8 years".
            return number_of(part["n"]), None
        return number_of(part["total"]), number_of(part["n"]) if is_ai else None
    found = _after_vague(text, found)
    if (leading := leading_years(text)) is not None and found and found[0].start > 0:
        ai = _years_of_ai(text, found)
        return max(0.0, round(leading - taken_off(text), 2)), _ai_of(text) if ai is None else ai
    total = next((item.years for item in found if item.of in ("total", "plain", "topic")), None)
    ai = _years_of_ai(text, found)
    if not found:
        total, ai = bare_years(text)
        return None if total is None else max(0.0, total - taken_off(text)), ai
    in_turn = years_in_turn(text, found)
    total = total if in_turn is None else in_turn
    return None if total is None else max(0.0, round(total - taken_off(text), 2)), _ai_of(text) if ai is None else ai


def _years_of_ai(text: str, found: list[YearsRead]) -> float | None:
    """The first years with AI; '1 year GenAI plus 2 years classical ML' are added up."""
    parts = [item for item in found if item.of == "ai"]
    if len(parts) == 2 and PLUS.search(text[parts[0].end : parts[1].start]):
        return round(parts[0].years + parts[1].years, 2)
    return parts[0].years if parts else None


def years_in_turn(text: str, found: list[YearsRead]) -> float | None:
    """The sum of years that followed each other in different jobs; None where the text tells of one time only."""
    plain = [item for item in found if item.of != "ai"]
    if not plain:
        return None
    jobs = [item for item in plain if ROLE_AFTER.match(text[item.end : item.end + 12])]
    if len(jobs) > 1 and len(jobs) == len(plain):
        return round(sum(item.years for item in jobs), 2)
    if len(plain) == 2 and plain[0].of != "total" and NOW.search(text[plain[0].end : plain[1].start]):
        return round(plain[0].years + plain[1].years, 2)
    then = THEN.search(text, plain[0].end)
    if then is None and plain[0].of in ("topic", "plain"):
        also = ALSO.match(text[plain[0].end : plain[0].end + 60])
        return round(plain[0].years + number_of(also["n"]), 2) if also else None
    if then is None or any(item.of in ("total", "ai") and item.start < then.end() for item in found[1:]):
        return None
    unit = (then["unit"] or "").lower()
    more = next((item.years for item in plain if item.start >= then.start() and item.start < then.end()), None)
    added = number_of(then["n"]) if more is None else more
    return round(plain[0].years + added, 2) if more is not None or not unit.startswith(MONTHS) else None


def says_ai(text: str) -> bool:
    """True where the text names AI or a part of it."""
    return re.search(rf"(?<![a-z]){AI_WORDS}(?![a-z])", text, re.IGNORECASE) is not None


def says_no_ai(text: str) -> bool:
    """True where the text says that there was no work with AI."""
    return NO_AI.search(text) is not None


def says_only_played(text: str) -> bool:
    """True where somebody has only tried AI or uses it as anybody does, which is no work with it."""
    return NOT_AT_WORK.search(text) is not None or (ONLY_PLAYED.search(text) is not None and SPAN.search(text) is None)


def _ai_of(text: str) -> float | None:
    """'..., 2 in AI' or '..., none with AI': the part of the years that a number without a unit gives."""
    if NO_AI.search(text):
        return 0.0
    last = LAST_WITH_AI.search(text)
    if last is not None:
        return 1.0 if last["year"] else number_of(last["n"] or last["n2"] or last["n3"])
    hit = re.search(
        rf"\b(?P<n>{NUMBER}|none|nothing|zero)\s{{1,3}}(?:of (?:them|those|these|which|that)\s{{1,3}}(?:(?:were|was|"
        rf"as|doing|spent|purely|only|all|on|in|with|years?)\s){{0,3}}|(?:with|in|on|mit|con|en|avec|of)\s{{1,3}})"
        rf"{AI_WORDS}\b",
        text,
        re.IGNORECASE,
    )
    if hit is None:
        return None
    return 0.0 if hit["n"].lower() in {"none", "nothing", "zero"} else number_of(hit["n"])


def _month_of_part(part: str | None) -> int:
    """'Since late 2023': November, February for early and July for mid (judgement); 0 where no part is named."""
    name = (part or "").lower().removeprefix("the ")
    if name.startswith(("late", "end", "fin", "fim")):
        return 11
    if name.startswith(("early", "begin", "start", "anfang", "princ", "d", "in")):
        return 2
    return 7 if name else 0


def years_since(year: int, month: int, today: date) -> float:
    """Years from a month, or from a year whose month is not known (then whole years), until today."""
    if not month:
        return float(today.year - year)
    return round(((today.year - year) * 12 + today.month - month) / 12, 1)


def _told(years: float, before: str, after: str, hit: re.Match[str]) -> YearsRead:
    if AI_AFTER.match(after) or AI_BEFORE.search(before):
        return YearsRead(years, "ai", hit.start(), hit.end())
    if TOTAL_AFTER.match(after):
        return YearsRead(years, "total", hit.start(), hit.end())
    topic = TOPIC.match(after) or TOPIC_BEFORE.search(before)
    if topic:
        return YearsRead(years, "topic", hit.start(), hit.end(), _named(topic))
    return YearsRead(years, "plain", hit.start(), hit.end())


def _named(topic: re.Match[str]) -> str:
    return next(name for name in topic.groups() if name).strip()
