"""Times of a week without hours, taken for the hours they usually give: two evenings and Sunday, weekends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from tools.reading.numbers import NUMBER, number_of
from tools.reading.week_words import WEEKDAYS

# What a session is taken for where no hours are said (judgement; the person is told and can correct it).
SESSION_HOURS = MappingProxyType(
    {
        "evening": 2.0, "night": 2.0, "weeknight": 2.0, "afternoon": 3.0, "morning": 1.0, "lunch": 0.5, "day": 4.0,
        "saturday": 4.0, "sunday": 4.0, "weekend": 8.0, "abend": 2.0, "abende": 2.0, "wochenende": 8.0, "samstag": 4.0,
        "sonntag": 4.0, "noche": 2.0, "tarde": 3.0, "fin de semana": 8.0, "fines de semana": 8.0, "finde": 8.0,
        "sábado": 4.0, "domingo": 4.0, "soir": 2.0, "week-end": 8.0, "samedi": 4.0, "dimanche": 4.0, "noite": 2.0,
        "journée": 8.0, "monday": 4.0, "tuesday": 4.0,
        "wednesday": 4.0, "thursday": 4.0, "friday": 4.0,
        "fim de semana": 8.0, "fins de semana": 8.0, "shaam": 2.0,
    }
)  # fmt: skip
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
FULL_DAY = 8.0
"""Hours of a day that is given whole, as of a working day (judgement)."""
_DAYS_OFF = frozenset({"day", "saturday", "sunday", "samstag", "sonntag", "sábado", "domingo", "samedi", "dimanche"})
_PER_DAY = frozenset(
    {"evening", "night", "weeknight", "afternoon", "morning", "lunch", "abend", "noche", "tarde", "soir", "noite"}
)
SESSIONS = re.compile(
    rf"(?:(?P<count>{NUMBER})\s+)?(?:(?:full|free|whole|entire|half|an?|of|week ?day|week|weekend|{_DAY}|my|the|most|"
    r"some|every|jeden|todos|los|"
    rf"les|cada)\s+)*"
    r"(?<![a-zà-ɏ])(?P<kind>evenings?|weeknights?|nights?|mornings?|afternoons?|lunch(?: ?breaks?| ?times?)?s?|"
    r"saturdays?|sundays?|weekends?|"
    r"days?|abende?|wochenenden?|samstags?|sonntags?|noches?|tardes?|fin(?:es)? de semana|findes?|s[áa]bados?|"
    r"domingos?|soirs?|"
    rf"week-ends?|samedis?|dimanches?|journées?|"
    r"(?:mon|tues|wednes|thurs|fri)days?(?=\s(?:is |are )?free\b)|noites?|f(?:im|ins) de semana|shaam)(?![a-zà-ɏ])"
    rf"(?:(?<=\sday)\s(?:on|every|each|of)\s(?:the )?{_DAY}s?\b)?",
    re.IGNORECASE,
)
BESIDE_SESSIONS = re.compile(
    r"(?:\s|\b(?:and|plus|or|only|just|on|at|in|the|my|a|per|each|week|free|maybe|about|for|study|learning|max|every|"
    r"y|und|aur|nur|solo|sólo|et|e)\b|[&+/()-])*",
    re.IGNORECASE,
)
# The words of a job: a night nurse, a day off, a day rate.
_NOT_FREE = re.compile(
    r"\s?(?:nurse|shifts?|owl|job|rate|work\b|duty|porter|guard|manager|trader|off\b|school|club)", re.IGNORECASE
)

_WORKED = re.compile(
    r"(?<!after )(?<!before )(?<!around )\b(?:work|works|working|arbeite|trabajo|trabalho|travaille)\s"
    r"(?:the |most |every |many |some |late )?$",
    re.IGNORECASE,
)
# "One full day off a week": free of work, and so for learning.
_DAY_OFF_WORK = re.compile(
    r"\s(?:off|free|frei|libres?)(?: work| from work)?,? (?:a|per|each|every|in the|pro|por|a la|par) ?(?:week|"
    r"woche|semana|semaine)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SessionRead:
    """A time of the week, and the hours it is taken for."""

    hours: float
    start: int
    end: int


def read_sessions(text: str) -> Iterator[SessionRead]:
    """'Two evenings and Sunday': sessions, each taken for the hours it usually gives."""
    for hit in SESSIONS.finditer(text):
        kind = hit["kind"].lower()
        name = _name(kind)
        words = hit[0].lower()
        is_free = name == "day" and hit["count"] and _DAY_OFF_WORK.match(text, hit.end())
        before = text[max(0, hit.start() - 24) : hit.start()]
        if _WORKED.search(before) or _WORKED.search(text[max(0, hit.start() - 24) : hit.start("kind")]):
            continue
        if (_NOT_FREE.match(text, hit.end()) and not is_free) or (
            name == "day" and not (hit["count"] or "full" in words or "half" in words)
        ):
            continue
        usual = _usual_count(words, name in _PER_DAY and (kind != name or "every" in words))
        count = number_of(hit["count"]) if hit["count"] else usual
        count = count if SESSION_HOURS[name] < SESSION_HOURS["weekend"] else 1.0
        count = count if not re.match(r"half\b", words) else 1.0
        yield SessionRead(count * _hours_of(name, words), hit.start(), hit.end())


def _hours_of(name: str, words: str) -> float:
    """Hours of one session: eight of a full day and four of half a one; half an evening is half of it."""
    is_day = name in _DAYS_OFF
    if re.search(r"\b(?:full|whole|entire)\b", words) and is_day:
        return FULL_DAY
    if "half" not in words or name == "lunch":
        return SESSION_HOURS[name]
    return FULL_DAY / 2 if is_day else SESSION_HOURS[name] / 2


def _name(kind: str) -> str:
    if kind.startswith("lunch"):
        return "lunch"
    kind = kind.replace("sabado", "sábado")
    if kind in SESSION_HOURS:
        return kind
    return next(name for name in (kind[:-1], kind[:-2], "evening") if name in SESSION_HOURS)


def _usual_count(words: str, is_daily: bool) -> float:
    """How many sessions a week are meant where no number is said: 'evenings' are those of the five working days."""
    if "weekend" in words:
        return 2.0
    return 1.0 if re.search(_DAY, words) or not is_daily else float(WEEKDAYS)
