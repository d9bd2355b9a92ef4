"""Years of an answer that gives a number and no unit, and how long a span of years or months is."""

from __future__ import annotations

import re

from tools.reading.ages import find_ages, own_age
from tools.reading.no_years import NONE_AFTER_ALL, NONE_ANSWER
from tools.reading.numbers import COUNT, OTHER_UNIT, number_of
from tools.reading.year_words import (
    AI_WORDS,
    IN_DATE,
    LAST_YEAR,
    LATELY,
    NOT_COUNTED,
    SPAN,
    THEN,
)

MOST_YEARS = 60.0
MONTHS = ("month", "mth", "mo", "mahin", "mes", "mês", "maand", "mies", "mån", "个", "ヶ")
"""Beginnings of the names of a month as a unit."""

_BARE = re.compile(rf"(?<![\w.,]){COUNT}", re.IGNORECASE)
# "My father worked 30 years, me only 5": a number that is said to be one's own.
_OWN = re.compile(
    r"\b(?:me|myself|mine|as for me|i (?:have|only have|just have|did|got)|i[’']ve(?: got)?|"
    r"(?:have|has|[’']ve)(?: only| just)?(?: been)? (?:worked|working|employed)|ich|yo|moi|eu|io|main)"
    r"\b[^.;!?\n\d]{0,15}$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\W*(?:(?:about|around|roughly|maybe|only|just|i have|i[’']ve|i think|like|say|well|hmm+|over|almost|nearly|"
    r"total|"
    r"approximately|etwa|unos|environ)\W+)*",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"{_FIRST.pattern}(?P<n>{COUNT})\+?\s?(?=[.;,!(](?!\d))", re.IGNORECASE)
_JOB = r"\s(?:at|with|as|for|in|bei|als|chez|comme|en|como|na|no|em)\s"
# "Four at Bosch, two at Siemens".
_IN_TURN = re.compile(
    rf"\W*{COUNT}{_JOB}[^,.;\d]{{2,30}}?(?:,| and|, and|;| then|, then| \+| plus)\s{COUNT}{_JOB}", re.I
)
_PARTED = re.compile(
    rf"(?<![a-z]){AI_WORDS}(?![a-z])|\b(?:of (?:which|them|those|these)|total|overall|in all|davon)\b", re.IGNORECASE
)
_AND_HALF = re.compile(r"\s?(?:and a half|& a half|½|y medio|et demie?|e meio|e mezzo)(?!\w)", re.IGNORECASE)
# "The first one was BI": no number.
_SUCH_ONE = re.compile(
    r"\b(?:first|second|third|last|latest|other|this|that|which|each|every|previous|current|no|"
    r"not|not even|kein)\s$",
    re.I,
)
_WEEKS = re.compile(
    rf"{_FIRST.pattern}(?P<n>{COUNT})\s(?:weeks?|wks?|wochen?|semanas?|semaines?|hafte|"
    rf"settimane?)\b(?! (?:of )?(?:holiday|"
    r"vacation|notice|leave|course))",
    re.IGNORECASE,
)
_ONES = re.compile(r"(?:one|ek|un[ao]?|une|eine?|uma?)", re.IGNORECASE)
_NOT_ONE = re.compile(r"\s(?:bhi nahi|single|sol[oa]\b|einzig|seule?\b|únic)", re.IGNORECASE)
_SINCE_AGE = re.compile(
    rf"\b(?:since|from) (?:i was|the age of|age) (?:about |"
    rf"around )?(?P<n>{COUNT})",
    re.IGNORECASE,
)
_LESS = re.compile(rf"(?:\bless than|\bunder|\bweniger als|\bmenos de|\bmoins de|<)\s?(?P<n>{COUNT})", re.IGNORECASE)


def length_of(hit: re.Match[str]) -> float:
    """The years that a match of SPAN is."""
    unit = hit["unit"].lower()
    value = number_of(hit["low"])
    if unit.startswith(("decade", "déc", "jahrz")):
        return value * 10
    if unit.startswith(MONTHS):
        return round(value / 12, 2)
    extra = 0.5 if hit["half"] else number_of(hit["more"]) / 12 if hit["more"] else 0.0
    return round(value + extra, 2)


def leading_years(text: str) -> float | None:
    """The number that begins an answer and stands by itself: 'Four. I also did a year of unpaid internship.'"""
    hit = _LEADING.match(text)
    value = number_of(hit["n"]) if hit is not None else None
    return value if value is not None and value <= MOST_YEARS else None


def _since_age(text: str) -> float | None:
    """'Since I was 20, and I'm 30 now': the years between the two ages."""
    hit = _SINCE_AGE.search(text)
    age = own_age(text) if hit is not None else None
    if hit is None or age is None or age.age <= number_of(hit["n"]):
        return None
    return float(age.age - number_of(hit["n"]))


def bare_years(text: str) -> tuple[float | None, float | None]:
    """Years in all and with AI of an answer that names no unit; of none at all 0."""
    if LAST_YEAR.fullmatch(text):
        return 1.0, None
    if (grown := _since_age(text)) is not None:
        return grown, None
    span = SPAN.search(text)
    if span is not None and LATELY.fullmatch(text[: span.start()]) and not text[span.end() :].strip(" .!,"):
        return length_of(span), None
    if span is None and (weeks := _WEEKS.match(text)) is not None:
        return round(number_of(weeks["n"]) / 52, 2), None
    numbers = _numbers(text, span is not None)
    if not numbers:
        return (0.0 if NONE_ANSWER.match(text) or NONE_AFTER_ALL.search(text) else None), None
    less = _LESS.search(text)
    if less is not None and number_of(less["n"]) == numbers[0]:
        return max(0.0, numbers[0] - 0.5), None
    if (then := THEN.search(text)) is not None and number_of(then["n"]) in numbers[1:]:
        return numbers[0] + number_of(then["n"]), None
    if _IN_TURN.match(text) and not _PARTED.search(text):
        return sum(numbers), None
    return numbers[0], numbers[1] if len(numbers) > 1 and numbers[1] <= numbers[0] else None


def _numbers(text: str, has_span: bool) -> list[float]:
    """Numbers that can be years. Beside a span that was left out, such as an age, only one's own count."""
    ages = [(age.start, age.end) for age in find_ages(text)]
    found = []
    for hit in _BARE.finditer(text):
        before = text[max(0, hit.start() - 30) : hit.start()]
        if any(start < hit.end() and hit.start() < end for start, end in ages):
            continue
        if OTHER_UNIT.match(text[hit.end() :]) or IN_DATE.match(text, hit.end()) or NOT_COUNTED.search(before):
            continue
        if (has_span or ages) and not (_OWN.search(before) or _FIRST.fullmatch(text[: hit.start()])):
            continue
        if _ONES.fullmatch(hit[0]) and (_SUCH_ONE.search(before) or _NOT_ONE.match(text, hit.end())):
            continue
        value = number_of(hit[0]) + (0.5 if _AND_HALF.match(text, hit.end()) else 0)
        if value <= MOST_YEARS:
            found.append(value)
    return found
