"""Hours a week as people give them: 8 h a week, 8-10 hrs, two evenings and Sunday, an hour a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from tools.reading.numbers import COUNT, NUMBER, OTHER_UNIT, UP_TO, number_of

# What a session is taken for where no hours are said (judgement; the person is told and can correct it).
SESSION_HOURS = MappingProxyType(
    {
        "evening": 2.0,
        "night": 2.0,
        "morning": 1.0,
        "lunch": 0.5,
        "day": 4.0,
        "saturday": 4.0,
        "sunday": 4.0,
        "weekend": 8.0,
    }
)
WEEKDAYS, DAYS = 5, 7
FULL_TIME = 40.0
"""Hours of a full working week."""
MOST_HOURS = 168.0

_UNIT = r"(?:hours?|hrs?\.?|h|ghant[ea]|horas?|stunden?|std\.?|heures?|minutes?|mins?)(?![a-z])"
_AMOUNT = rf"(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s*\+?\s*(?P<unit>{_UNIT})(?: or (?:so|two|three))?"
_FILL = (
    r"(?:\s+(?:of|for|to|on|in|study|studying|learning|free|spare|time|or so|max|maximum|approximately|about|mein))*"
)
_EVERY = (
    r"\s*(?:/|a|an|per|each|every|in a|in the|por|a la|al|pro|in der|par|on|over|at|during|across|in|de)?"
    r"\s*(?:the\s+|a\s+)?"
)
_SPANS: tuple[tuple[str, float], ...] = (
    (r"(?:weeks?|wk|w|semanas?|woche|semaine|hafte|hafta)(?![a-z])", 1),
    (r"(?:(?:days? (?:on|during) )?(?:week ?days?|working days?|work days?|business days?))(?![a-z])", WEEKDAYS),
    (r"(?:evenings?|nights?|mornings?)(?![a-z])", WEEKDAYS),
    (
        r"(?:weekends?|saturdays?(?: and | & |/)sundays?|sat(?:/| and | & )sun|fin de semana|fines de semana|"
        r"wochenende)(?![a-z])",
        1,
    ),
    (r"(?:saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sat|sun)(?![a-z])", 1),
    (r"(?:days?|d[ií]as?|tag|jour|din|roz)(?![a-z])", DAYS),
    (r"(?:months?|mes|monat|mahin[ae])(?![a-z])", 12 / 52),
)
_SPAN = "|".join(f"(?P<p{number}>{pattern})" for number, (pattern, _) in enumerate(_SPANS))
_AMOUNT_PER = re.compile(rf"(?<![\w.,]){_AMOUNT}{_FILL}{_EVERY}(?:{_SPAN})", re.IGNORECASE)
_PER_AMOUNT = re.compile(
    rf"\b(?P<p0>weekly|every week|(?:a|per) week|hafte (?:mein|me)|hpw)\W{{0,3}}(?:about |around |ca\.? )?{_AMOUNT}|"
    rf"\b(?P<q5>daily|every day|har din|roz(?:ana)?)\W{{0,3}}(?:about "
    rf")?(?P<low2>{NUMBER})(?:{UP_TO}{NUMBER})?\s*(?P<unit2>{_UNIT})|"
    rf"\b(?P<q3>(?:on |at |over )?(?:the )?weekends?(?: (?:mein|me|pe|"
    rf"par))?)\W{{0,3}}(?P<low3>{NUMBER})(?:{UP_TO}{NUMBER})?\s*(?P<unit3>{_UNIT})",
    re.IGNORECASE,
)
_WEEKLY = re.compile(rf"(?<![\w.,]){_AMOUNT}\s*(?:weekly|hebdo\w*|semanal\w*|w[oö]chentlich)", re.IGNORECASE)
_DAILY = re.compile(rf"(?<![\w.,]){_AMOUNT}\s*daily", re.IGNORECASE)
_MORE = re.compile(
    rf"(?:and|plus|\+|,|y|aur)\s*(?P<low>{NUMBER})(?:\s*{_UNIT})?\s*(?:on|at|over|each|every)?\s*(?:the )?"
    rf"(?!month|mes|monat|mahin)(?:{_SPAN})",  # "8 hours a week, 12 months" names a time span, not more hours
    re.IGNORECASE,
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SESSIONS = re.compile(
    rf"(?:(?P<count>{NUMBER})\s+)?(?:(?:full|free|whole|half|week ?day|week|weekend|{_DAY}|my|the|most|some|every)\s+)*"
    rf"(?P<kind>evenings?|nights?|mornings?|lunch(?: ?breaks?| ?times?)?s?|saturdays?|sundays?|weekends?|"
    rf"days?)(?![a-z])",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\b(?:work|works|working|worked|job|shifts?|employed|office|on[- ]call|commut\w+|sleep)\b[^,.;!?]*$", re.IGNORECASE
)
_FOR_STUDY = re.compile(
    r"\b(?:stud\w+|learn\w*|free|spare|spend|give|available|can do|invest|dedicate|afford|spare)\b", re.IGNORECASE
)
_BARE = re.compile(rf"(?<![\w.,])(?P<low>{COUNT})(?:{UP_TO}(?P<high>{COUNT}))?", re.IGNORECASE)
_WITH_UNIT = re.compile(rf"(?<![\w.,]){_AMOUNT}", re.IGNORECASE)
# "5 hours" and nothing else is an answer about hours, whatever was asked.
_ALONE = re.compile(rf"^\W*(?:about |around |maybe |max(?:imum)? |up to |roughly |ca\.? )*{_AMOUNT}\W*$", re.IGNORECASE)
_NOT_HOURS_BEFORE = re.compile(r"\b(?:not|team of|level|class|grade|version|age)\s*$", re.IGNORECASE)
_BESIDE_SESSIONS = re.compile(
    r"(?:\s|\b(?:and|plus|or|only|just|on|at|in|the|my|a|per|each|week|free|maybe|about|for|study|learning|max|every|"
    r"y|und|aur)\b|[&+/()-])*",
    re.IGNORECASE,
)
_NONE = re.compile(r"^\W*(?:none|no(?: free)? time|nothing|zero|0)\b\W*(?:hours?)?\W*$", re.IGNORECASE)


@dataclass(frozen=True)
class HoursRead:
    """Hours a week: the lower end of what was said, and whether sessions had to be taken for hours."""

    hours: float
    start: int
    end: int
    is_estimate: bool = False


def read_hours(text: str, is_answer: bool = False) -> HoursRead | None:
    """Hours a week a person has for learning, or None. With `is_answer` a bare number and sessions count too."""
    found = [*_stated(text)]
    if found:
        return _sum(found)
    sessions = [*_sessions(text)] if is_answer or _FOR_STUDY.search(text) else [*_listed_sessions(text)]
    if sessions:
        return _sum(sessions)
    alone = _ALONE.match(text)
    if alone is not None:
        return _read(alone, alone["low"], alone["unit"], 1)
    if not is_answer:
        return None
    if _NONE.match(text):
        return HoursRead(0.0, 0, len(text))
    if re.search(r"\bfull[ -]?time\b", text, re.IGNORECASE):
        return HoursRead(FULL_TIME, 0, len(text), is_estimate=True)
    return _bare(text)


def _bare(text: str) -> HoursRead | None:
    """A number with the unit, else one that counts nothing else: the 6 in "6 years" and "team of 6" is no answer."""
    for hit in _WITH_UNIT.finditer(text):
        if not _AT_WORK.search(text[max(0, hit.start() - 40) : hit.start()]):
            return _read(hit, hit["low"], hit["unit"], 1)
    for hit in _BARE.finditer(text):
        before = text[max(0, hit.start() - 30) : hit.start()]
        if not OTHER_UNIT.match(text[hit.end() :]) and not _NOT_HOURS_BEFORE.search(before):
            return _read(hit, hit["low"], "h", 1)
    return None


def _listed_sessions(text: str) -> Iterator[HoursRead]:
    """Sessions that are an item of a list of facts by themselves: 'Pune, 2 evenings and Sunday, want ...'."""
    for item in re.finditer(r"[^,.;\n|]+", text):
        rest = _SESSIONS.sub(" ", item[0])
        if not _BESIDE_SESSIONS.fullmatch(rest):
            continue
        for found in _sessions(item[0]):
            yield HoursRead(found.hours, item.start() + found.start, item.start() + found.end, found.is_estimate)


def _sum(parts: list[HoursRead]) -> HoursRead | None:
    total = round(sum(part.hours for part in parts), 2)
    is_estimate = any(part.is_estimate for part in parts)
    if total > MOST_HOURS:
        return None
    return HoursRead(total, min(part.start for part in parts), max(part.end for part in parts), is_estimate)


def _stated(text: str) -> Iterator[HoursRead]:
    """Amounts with a unit and a span; what is said about the job itself is left out."""
    end = -1
    patterns = (_AMOUNT_PER, _WEEKLY, _DAILY, _PER_AMOUNT)
    for hit in sorted((hit for pattern in patterns for hit in pattern.finditer(text)), key=_first):
        before = text[max(0, hit.start() - 40) : hit.start()]
        about_job = _AT_WORK.search(before) and not _FOR_STUDY.search(before[-25:])
        if hit.start() < end or about_job:
            continue
        part = _of(hit)
        if part is None:
            continue
        yield part
        end = part.end
        more = _MORE.match(text, _skip_space(text, end))
        if more is not None:
            extra = _read(more, more["low"], "h", _factor(more))
            if extra is not None:
                yield extra
                end = extra.end


def _first(hit: re.Match[str]) -> tuple[int, int]:
    return hit.start(), -hit.end()


def _skip_space(text: str, start: int) -> int:
    while start < len(text) and text[start] == " ":
        start += 1
    return start


def _of(hit: re.Match[str]) -> HoursRead | None:
    groups = hit.groupdict()
    low = next(value for name, value in groups.items() if name.startswith("low") and value)
    unit = next((value for name, value in groups.items() if name.startswith("unit") and value), "h")
    return _read(hit, low, unit, _factor(hit))


def _factor(hit: re.Match[str]) -> float:
    for name, value in hit.groupdict().items():
        if value and name[0] in "pq" and name[1:].isdigit():
            return _SPANS[int(name[1:])][1]
    return DAYS if hit.re is _DAILY else 1


def _read(hit: re.Match[str], low: str, unit: str, factor: float) -> HoursRead | None:
    hours = number_of(low) * (1 / 60 if unit.lower().startswith("min") else 1) * factor
    return HoursRead(round(hours, 2), hit.start(), hit.end()) if hours <= MOST_HOURS else None


def _sessions(text: str) -> Iterator[HoursRead]:
    """'Two evenings and Sunday': sessions, each taken for the hours it usually gives."""
    for hit in _SESSIONS.finditer(text):
        kind = hit["kind"].lower()
        name = "lunch" if kind.startswith("lunch") else kind.rstrip("s")
        per_day = name in {"evening", "night", "morning", "lunch"}
        words = hit[0].lower()
        if name == "day" and not (hit["count"] or "full" in words or "half" in words):
            continue
        usual = _usual_count(words, per_day and (kind != name or "every" in words))
        count = number_of(hit["count"]) if hit["count"] else usual
        count = count if name != "weekend" else 1.0
        hours = SESSION_HOURS[name] * (0.5 if "half" in words and name != "lunch" else 1)
        yield HoursRead(count * hours, hit.start(), hit.end(), is_estimate=True)


def _usual_count(words: str, is_daily: bool) -> float:
    """How many sessions a week are meant where no number is said: 'evenings' are those of the five working days."""
    if "weekend" in words:
        return 2.0
    return 1.0 if re.search(_DAY, words) or not is_daily else float(WEEKDAYS)
