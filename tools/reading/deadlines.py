"""By when somebody wants to be there: in 6 months, by March 2027, by next summer, end of the year, no hurry."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from tools.reading.calendar_words import MONTH, MONTHS, SEASONS, SOUTHERN
from tools.reading.numbers import NUMBER, UP_TO, number_of
from tools.reading.years import find_years

MOST_WEEKS = 520

_UNITS = (
    r"(?P<unit>days?|weeks?|wks?|months?|mos?\b|years?|yrs?|hafte|mahin[ae]|saal|semanas?|meses|mes|a[nñ]os?|"
    r"wochen?|monaten?|jahren?)"
)
_LENGTH = rf"(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s*\+?\s*{_UNITS}(?![a-z])"
_IN_LENGTH = re.compile(
    rf"\b(?:in|within|over(?: the next)?|next|for the next|during the next|inside|horizon(?: is| of|:)?|deadline(?: "
    rf"is| of|:)?|"
    rf"timeline(?: is| of|:)?|en|dentro de|innerhalb von|inside of|max(?:imum)?|at most)\s+(?:the next |about |"
    rf"around |roughly |max )*{_LENGTH}",
    re.IGNORECASE,
)
_LENGTH_IN = re.compile(rf"(?<![\w.,]){_LENGTH}\s+(?:mein|me|from now|time|from today)\b", re.IGNORECASE)
_BARE_LENGTH = re.compile(rf"(?<![\w.,]){_LENGTH}", re.IGNORECASE)
_HALF_YEAR = re.compile(r"\b(?:half a year|six months)\b", re.IGNORECASE)
_LEAD = (
    r"(?:by|before|until|till|up to|not later than|no later than|deadline(?: is|:)?|target(?: is|:| date)?|antes de|"
    r"bis|hasta|para)"
)
_ISO = re.compile(rf"(?P<lead>\b{_LEAD}\s+(?:the )?)?\b(?P<y>20\d\d)-(?P<m>\d\d)(?:-(?P<d>\d\d))?\b", re.IGNORECASE)
_SLASHED = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?)?(?<!\d)(?P<d>\d\d?)[./](?P<m>\d\d?)[./](?P<y>20\d\d)\b", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?)?\b(?P<d>\d\d?)(?:st|nd|rd|th)?\.?(?: "
    rf"of)?\s+(?P<m>{MONTH})\.?(?:,?\s+(?P<y>20\d\d))?\b",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?)?\b(?P<m>{MONTH})\.?\s+(?P<d>\d\d?)(?:st|nd|rd|"
    rf"th)?(?:,?\s+(?P<y>20\d\d))?\b(?!\d)",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?(?:(?:end|beginning|start|middle) of )?(?:next "
    rf")?)?\b(?P<m>{MONTH})\.?(?:\s+(?:of )?(?P<y>20\d\d))?\b",
    re.IGNORECASE,
)
_SEASON = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?)?\b(?P<which>next |this |coming |the )*(?P<s>{'|'.join(SEASONS)})(?:\s+(?:of "
    rf")?(?P<y>20\d\d))?\b",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    rf"(?P<lead>\b{_LEAD}\s+(?:the )?(?:end of )?)?\bq(?P<q>[1-4])(?:[ /-]*(?P<y>20\d\d))?\b", re.IGNORECASE
)
_YEAR_END = re.compile(
    r"\b(?:by |before |at |until )?(?:the )?(?:end of (?:the|this) year|year[- ]end|end of (?P<y>20\d\d)|this year|"
    r"(?P<next>(?:end of )?next year)|(?P<mid>mid(?:dle)?(?: of)?[- ]20\d\d)|christmas|"
    r"fin de a[nñ]o|ende des jahres|saal ke (?:end|ant))\b",
    re.IGNORECASE,
)
_BY_YEAR = re.compile(r"\b(?:by|before|until|till)\s+(?P<y>20\d\d)\b(?!-)", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:by |before |in |within )?next (?P<what>month|week|quarter)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:no (?:hurry|rush|deadline|fixed date|pressure|time limit)|not in (?:a|any) (?:hurry|rush)|whenever|any "
    r"?time|open[- ]ended|flexible|"
    r"as (?:soon|fast|quick(?:ly)?|early) as (?:possible|i can)|asap|right away|immediately|the sooner the better|"
    r"so (?:schnell|bald) wie m(?:ö|oe)glich|(?:lo|tan) (?:antes|r[aá]pido)(?: como sea)? posible|cuanto antes|"
    r"jald[ia] se jald[ia]|jitni? jald[ia](?: ho sake)?|le plus (?:t[oô]t|vite) possible|"
    r"take my time|koi jaldi nahi|sin prisa|keine eile|doesn'?t matter|no date)\b",
    re.IGNORECASE,
)
# A time that belongs to something else: an exam that expires, a contract, what was done.
_NOT_BEFORE = re.compile(
    r"\b(?:expires?|expiring|exam is|ends?|renew\w*|retir\w*|born|built|shipped|grew|reduced|delivered|launched|"
    r"completed|contract|notice|"
    r"visa|joined|left|started|laid off|starts?|starting|begins?|graduat\w*|last|past|worked|since|from|interview "
    r"is)\b[^.;!?]{0,20}$",
    re.IGNORECASE,
)


_OF_HOURS = re.compile(
    r"(?:hours?|hrs?|h|minutes?|mins?|evenings?|times?|days?|ghant[ea]|horas?|stunden)\s*(?:per|/|each|every|in)?\s*$",
    re.IGNORECASE,
)


# Time that was worked, not time to come.
_BEHIND_BEFORE = re.compile(
    r"\b(?:experience(?: of)?|worked|working|work|been|since|seit|desde hace|hace|actually|tengo|for the (?:last|past)|"
    r"python|java|sql|javascript|aged?|old)\W{0,3}(?:for |about |around |over |the )*$",
    re.IGNORECASE,
)
_BEHIND_AFTER = re.compile(
    r"^\W{0,2}(?:of |de |in |with |con |as |als |como |mit |using |doing )*(?:(?:work(?:ing)? |total |professional )*"
    r"exp(?:erience|eriencia)?\b|erfahrung|anubhav|in total|overall|ago\b|old\b|alt\b|se\b|with\b|con\b|in [a-z]+ing\b|"
    r"as (?:an? )?\w|als\b|como\b|not\b|, not\b)",
    re.IGNORECASE,
)
_LISTED_LENGTH = re.compile(
    rf"(?:(?<=[,;\n|])|^)\s*(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s*"
    r"(?P<unit>months?|weeks?|meses|semanas?|monate|wochen|mahin[ae]|hafte)\s*(?=$|[,;\n|.])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DeadlineRead:
    """A last day, a number of weeks, or that there is no hurry (neither)."""

    day: date | None
    weeks: int | None
    start: int
    end: int


def read_deadline(text: str, today: date, country: str = "", is_answer: bool = False) -> DeadlineRead | None:
    """By when somebody wants to be there. A month means its last day, a season its first; None if nothing is said."""
    for read in (_length, _whole_date, _month, _season, _quarter, _year_end, _by_year, _next, _bare_length, _bare):
        found = read(text, today, country, is_answer)
        if found is not None:
            return found
    hit = _OPEN.search(text)
    return DeadlineRead(None, None, hit.start(), hit.end()) if hit else None


def _ours(text: str, hit: re.Match[str], is_answer: bool) -> bool:
    """True where the time is the person's own: asked for, or led up to by 'by' or 'before', and nothing else's."""
    if _NOT_BEFORE.search(text[max(0, hit.start() - 40) : hit.start()]):
        return False
    return is_answer or "lead" not in hit.re.groupindex or bool(hit["lead"])


def _pick(pattern: re.Pattern[str], text: str, is_answer: bool) -> re.Match[str] | None:
    return next((hit for hit in pattern.finditer(text) if _ours(text, hit, is_answer)), None)


def _length(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    return _weeks_of(_pick(_IN_LENGTH, text, is_answer) or _pick(_LENGTH_IN, text, is_answer))


def _bare_length(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'6 months', as an answer; the week in '8 hours a week' is none."""
    hits = _BARE_LENGTH.finditer(text) if is_answer else _LISTED_LENGTH.finditer(text)
    return _weeks_of(next((hit for hit in hits if _is_ahead(text, hit, today, is_answer)), None))


def _is_ahead(text: str, hit: re.Match[str], today: date, is_answer: bool) -> bool:
    """True for a length of the time to come: not hours of it, no experience, and in a list only beside such years."""
    before, after = text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 40]
    if _OF_HOURS.search(before[-30:]) or _BEHIND_BEFORE.search(before) or _BEHIND_AFTER.match(after):
        return False
    if is_answer:
        return True
    return any(other.end <= hit.start() or hit.end() <= other.start for other in find_years(text, today))


def _weeks_of(hit: re.Match[str] | None) -> DeadlineRead | None:
    if hit is None:
        return None
    # "6-12 months" is the last moment of the range: that is what "by then" means.
    weeks = round(number_of(hit["high"] or hit["low"]) * _weeks_in(hit["unit"].lower()))
    return DeadlineRead(None, weeks, hit.start(), hit.end()) if 1 <= weeks <= MOST_WEEKS else None


def _weeks_in(unit: str) -> float:
    if unit.startswith(("d", "t")):
        return 1 / 7
    if unit.startswith(("w", "haf", "sem")):
        return 1
    return 52 / 12 if unit.startswith(("m",)) else 52


def _whole_date(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    for pattern in (_ISO, _SLASHED, _DAY_MONTH, _MONTH_DAY):
        hit = _pick(pattern, text, is_answer)
        if hit is None:
            continue
        month = int(hit["m"]) if hit["m"].isdigit() else MONTHS[hit["m"].lower()[:3]]
        if hit["d"] is None:
            return _at(hit, _month_end(hit, int(hit["y"]), month))
        day_number = int(hit["d"])
        if 1 <= month <= 12 and 1 <= day_number <= monthrange(2028, month)[1]:
            return _dated(hit, today, month, day_number)
    return None


def _dated(hit: re.Match[str], today: date, month: int, day_number: int) -> DeadlineRead | None:
    year = int(hit["y"]) if hit["y"] else today.year
    if day_number > monthrange(year, month)[1]:
        return None
    day = date(year, month, day_number)
    if day < today and not hit["y"]:
        day = date(year + 1, month, min(day_number, monthrange(year + 1, month)[1]))
    return DeadlineRead(day, None, hit.start(), hit.end())


def _month(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = _pick(_MONTH_YEAR, text, is_answer)
    # "may" and "mar" are words too: without "by" they need a year.
    if hit is None or (not hit["lead"] and not hit["y"] and hit["m"].lower() in {"may", "mar", "mai"}):
        return None
    month = MONTHS[hit["m"].lower()[:3]]
    year = int(hit["y"]) if hit["y"] else today.year + (month < today.month)
    return _at(hit, _month_end(hit, year, month))


def _season(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = _pick(_SEASON, text, is_answer)
    if hit is None:
        return None
    month = SEASONS[hit["s"].lower()]
    month = (month + 5) % 12 + 1 if country in SOUTHERN else month
    year = int(hit["y"]) if hit["y"] else today.year
    day = date(year, month, 1)
    return _at(hit, day if day > today or hit["y"] else date(year + 1, month, 1))


def _quarter(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = _pick(_QUARTER, text, is_answer)
    if hit is None:
        return None
    month = int(hit["q"]) * 3
    year = int(hit["y"]) if hit["y"] else today.year + (month < today.month)
    return _at(hit, _month_end(hit, year, month))


def _year_end(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = _pick(_YEAR_END, text, is_answer)
    if hit is None:
        return None
    if hit["mid"]:
        return _at(hit, date(int(hit["mid"][-4:]), 6, 30))
    year = int(hit["y"]) if hit["y"] else today.year + bool(hit["next"])
    return _at(hit, date(year, 12, 31))


def _by_year(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """'By 2028' is before that year begins, unless it has begun."""
    hit = _pick(_BY_YEAR, text, is_answer)
    if hit is None:
        return None
    year = int(hit["y"])
    return _at(hit, date(year - 1 if year > today.year else year, 12, 31))


def _next(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    hit = _pick(_NEXT, text, is_answer)
    if hit is None:
        return None
    if hit["what"].lower() == "week":
        day = today + timedelta(days=7)
    else:
        ahead = today.month + (1 if hit["what"].lower() == "month" else 3)
        day = _last_day(today.year + (ahead - 1) // 12, (ahead - 1) % 12 + 1)
    return DeadlineRead(day, None, hit.start(), hit.end())


def _bare(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """The answer '12' is a number of months, as the question has it; '2027' is the end of that year."""
    hit = re.match(rf"\W*(?:about |maybe |around )?(?P<n>{NUMBER})\W*$", text, re.IGNORECASE) if is_answer else None
    if hit is None:
        return None
    number = number_of(hit["n"])
    if today.year <= number <= today.year + 10:
        return _at(hit, date(int(number), 12, 31))
    weeks = round(number * 52 / 12)
    return DeadlineRead(None, weeks, hit.start(), hit.end()) if 1 <= weeks <= MOST_WEEKS else None


def _at(hit: re.Match[str], day: date) -> DeadlineRead:
    return DeadlineRead(day, None, hit.start(), hit.end())


def _month_end(hit: re.Match[str], year: int, month: int) -> date:
    """The last day of a month; 'before June' is the last day before it."""
    is_before = (hit["lead"] or "").lower().startswith(("before", "antes"))
    return date(year, month, 1) - timedelta(days=1) if is_before else _last_day(year, month)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
