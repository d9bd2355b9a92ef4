"""How many times a week hours are meant: 4 hours each day, Mon-Fri 2h each, 6 h in total."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from tools.reading.hour_words import COUNTED_BEFORE, IN_TOTAL, SESSION_AFTER, SPREAD
from tools.reading.numbers import COUNT, number_of
from tools.reading.week_words import DAY_OFF, DAYS, FREQUENCIES, OFF_BEFORE, WEEKDAYS, WEEKENDS, days_of

MOST_MENTIONS = 60
"""Times that an answer names at most; a longer text is no answer about hours (judgement)."""
REACH = 30
"""Characters between hours and the days they are meant for (judgement)."""

LONG_SESSION = 5.0
"""Hours from which 'evenings mostly, ten hours' are those of a week and not of each evening (judgement)."""

_OFTEN = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in FREQUENCIES)
_WHOLE = ("week", "month", "fortnight")
_DAYS = ("twice", "list", "both", "counted", "weekday", "times", "other")
_NEXT = re.compile(
    r"[\s,(/]*(?:(?:of|in|on|from|de|von|du|da|na|nos|nas|in den|an|am|en|en los|dans|les|los|aos|às|nei|only|just|"
    r"nur|solo|sólo|only on|but only|but only on) )?(?:the |"
    r"my |these |those |our )?",
    re.IGNORECASE,
)
_WEEKEND = re.compile(r"\b(?:sat|sun|week-?end|samstag|sonn|s[áa]b|dom|sam|dim|zat|zon|woche)", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r"[.;!?\n](?:\s|$)|\b(?:and|plus|und|y|et|e|aur|but|pero|aber)\b|\+", re.IGNORECASE)


_TOO = re.compile(
    r"\s(?:too|included|inclusive|incl\.?|as well|also|bhi|auch|inklusive|también|incluid[oa]s?|aussi|compris|inclus|"
    r"também|inclusive|inclus[oa]|compres[oa]|anche)(?=\W*$|\W*[,.;)])",
    re.IGNORECASE,
)
_INCLUDING = re.compile(
    r"\b(?:even|including|incl\.?|inclusive|and also|auch|inklusive|selbst|incluso|incluyendo|también|même|y compris|"
    r"inclusive|até|anche|compreso)\s(?:on |at |the |am |los |el |le |la |nos |no |aos )*$",
    re.IGNORECASE,
)
_AS_A_WHOLE = re.compile(
    r"(?:during|in|over|through) the week|unter der woche|entre semana|en semaine|durante a semana", re.IGNORECASE
)
# "Saturday four", "Sunday: 3 h": days that lead to the amount behind them.
_LEADS = re.compile(rf"\s*(?:[:=–-]\s?|(?:for|about|maybe|then|je|jeweils)\s)?(?:{COUNT}|an?\s)", re.IGNORECASE)
_APART = re.compile(r"[,;+]|\b(?:and|plus|und|y|et|e|aur)\b", re.IGNORECASE)
_TOTAL_BEFORE = re.compile(
    r"\b(?:in total|total(?: of)?|altogether|combined|together|insgesamt|zusammen|en total|au total|no total|juntos?)"
    r"[\s:,]{1,2}(?:about |around |maybe |only |just )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Often:
    """Words that say how often: their kind, the days or times a week, and where they stand."""

    kind: str
    days: float
    start: int
    end: int


@dataclass(frozen=True)
class Amount:
    """A length of time in hours, and where it stands."""

    hours: float
    start: int
    end: int


@dataclass(frozen=True)
class Picked:
    """How many times a week an amount counts, and the words that say so."""

    times: float
    said: tuple[Often, ...] = ()


def find_often(text: str) -> list[Often]:
    """Words that say how often, in order; of two that overlap the first kind of the table counts."""
    found: list[Often] = []
    taken = bytearray(len(text))
    for kind, pattern in _OFTEN:
        for hit in islice(pattern.finditer(text), MOST_MENTIONS):
            start, end = hit.span()
            if not any(taken[start:end]):
                taken[start:end] = b"x" * (end - start)
                is_off = kind in ("list", "weekend") and _is_off(text, start, end)
                found.append(Often("off" if is_off else kind, days_of(kind, hit), start, end))
    if any(often.kind == "daily" for often in found):
        # "An hour a day, Sundays too": every day has them already.
        found = [often for often in found if not _is_one_of_all(text, often)]
    return sorted(found, key=lambda often: often.start)[:MOST_MENTIONS]


def _is_one_of_all(text: str, often: Often) -> bool:
    """True for 'Sundays too' and 'even at the weekend': days that are named beside all the others."""
    before = text[max(0, often.start - 24) : often.start]
    return often.kind in ("list", "weekend") and bool(_TOO.match(text, often.end) or _INCLUDING.search(before))


def _is_off(text: str, start: int, end: int) -> bool:
    """True for days that are left out: 'Sunday off', 'except on Fridays'."""
    return DAY_OFF.match(text, end) is not None or OFF_BEFORE.search(text[max(0, start - 24) : start]) is not None


def times_a_week(text: str, amount: Amount, often: list[Often]) -> Picked | None:
    """How many times a week an amount counts by the words around it; None where nothing says so."""
    before = [o for o in often if o.end <= amount.start and _is_near(text, o.end, amount.start)]
    after = _in_a_row(text, [o for o in often if o.start >= amount.end and _is_near(text, amount.end, o.start)])
    if before and after and _is_cut_off(text, amount, before[-1], after[0]):
        after = []
    # "Mon-Thu one hour each evening, Saturday four": what leads to the next number is no part of this.
    after = after[: next((at for at, o in enumerate(after) if _is_of_next(text, amount, o)), len(after))]
    if _TOTAL_BEFORE.search(text[max(0, amount.start - 24) : amount.start]):
        return Picked(1.0, tuple(before[-1:]))
    counted = COUNTED_BEFORE.search(text[max(0, amount.start - 24) : amount.start])
    if counted and (SESSION_AFTER.match(text, amount.end) or (counted["sign"] and not often)):
        return Picked(number_of(counted["n"]))
    if IN_TOTAL.match(text, amount.end):
        return Picked(1.0, tuple(before[-1:]))
    off = sum(o.days for o in often if o.kind == "off")
    after = [o for o in after if o.kind != "off"]
    before = [o for o in before if o.kind != "off"]
    picked = _each(before, after) or _behind(text, amount, before, after) or _ahead(text, amount, before, after)
    if picked is not None and picked.times == WEEKDAYS and _is_of_all_days(text, amount, picked):
        return Picked(1.0, picked.said)
    if picked is not None and picked.times == WEEKDAYS:
        off = sum(o.days for o in often if o.kind == "off" and not _WEEKEND.search(text[o.start : o.end]))
    if picked is not None and 0 < off < picked.times and picked.times in (WEEKDAYS, DAYS):
        return Picked(picked.times - off, picked.said)
    return picked


def of_whole_week(text: str, picked: Picked | None, often: list[Often], last: Amount) -> Picked | None:
    """'45 min in the morning and 45 at night, every day': days behind the last amount are those of all of them."""
    days = [o for o in often if o.kind in ("daily", "weekday", "list")]
    if picked is None or [o.kind for o in picked.said] == ["daily"]:
        # "Every day two hours, Monday-Friday".
        behind = [o for o in days if o.kind != "daily" and o.start >= last.end and 1 < o.days < DAYS]
        is_led = len(behind) == 1 and _LEADS.match(text, behind[0].end) is not None
        return (
            Picked(behind[0].days, (*picked.said, behind[0])) if picked and len(behind) == 1 and not is_led else picked
        )
    if len(days) != 1 or days[0].start < last.end or [o.kind for o in picked.said] != ["plain"]:
        return picked
    return Picked(days[0].days, (*picked.said, days[0]))


def _is_cut_off(text: str, amount: Amount, last: Often, first: Often) -> bool:
    """True in "weekdays 1 hr, weekends 3 hrs": what stands behind the comma belongs to the next amount."""
    return "," in text[amount.end : first.start] and "," not in text[last.end : amount.start]


def _is_of_all_days(text: str, amount: Amount, picked: Picked) -> bool:
    """True for 'five hours during the week, four at the weekend': of its days together."""
    is_whole = any(_AS_A_WHOLE.fullmatch(text[o.start : o.end].strip()) for o in picked.said)
    return is_whole and amount.hours >= LONG_SESSION


def _is_of_next(text: str, amount: Amount, often: Often) -> bool:
    """True for days behind a comma or an 'and' that stand right before another number."""
    is_apart = _APART.search(text[amount.end : often.start]) is not None
    return often.kind in ("list", "weekend", "weekday") and is_apart and _LEADS.match(text, often.end) is not None


def _each(before: list[Often], after: list[Often]) -> Picked | None:
    """'4 hours each day', on the days that were named: of weekends two."""
    each = _first(after, "each", "daily")
    if each is None or _first(after, *_DAYS):
        return None
    weekend = _last(before, "weekend") or _first(after, "weekend")
    if weekend is not None:
        return Picked(WEEKENDS, (each, weekend))
    days = _last(before, *_DAYS, "daily")
    if days is not None:
        return Picked(days.days, (each, days))
    return Picked(each.days, (each,))


def _behind(text: str, amount: Amount, before: list[Often], after: list[Often]) -> Picked | None:
    """'2 hours on weekdays', '5 hours over three evenings', '8 hours a week'."""
    total, days, weekend = _first(after, *_WHOLE), _first(after, *_DAYS), _first(after, "weekend")
    if days is not None:
        named = _last(before, "list", "weekday", "counted") if days.kind == "twice" else None
        if named is not None:
            return Picked(2 * named.days, (days, named))
        is_spread = SPREAD.search(text[amount.end : after[-1].end]) or IN_TOTAL.match(text, days.end)
        said = [o for o in (days, _first(after, "each", "daily"), total) if o is not None]
        return Picked(1.0 if is_spread else days.days, tuple(said))
    if weekend is not None and (total is None or weekend.start < total.start):
        return Picked(1.0, (weekend,))
    is_of_days = _last(before, *_DAYS, "daily", "plain") is not None
    return Picked(total.days, (total,)) if total is not None and not is_of_days else None


def _ahead(text: str, amount: Amount, before: list[Often], after: list[Often]) -> Picked | None:
    """'Weekdays 2 hours', 'am Wochenende je 3 Std.', 'weekly 6 hours'."""
    total = _first(after, *_WHOLE)
    days = _last(before, *_DAYS, "daily") or _last(before, "plain")
    if days is not None and days.kind == "plain" and amount.hours >= LONG_SESSION:
        return Picked(1.0, (days,))
    if days is not None and days.kind == "daily":
        # "Unter der Woche jeden Abend": every one of the days just named.
        days = next((o for o in before if o.kind in ("weekday", "list") and days.start - o.end <= 6), days)
    if days is not None:
        return Picked(days.days, tuple(o for o in (days, total) if o is not None))
    weekend = _last(before, "weekend")
    if weekend is not None:
        has_each = any(o.kind == "each" and o.start >= weekend.end for o in before)
        return Picked(WEEKENDS if has_each else 1.0, (weekend,))
    # "20 hours, I only work mornings": no morning has as many.
    said = (_first(after, "plain") if amount.hours < LONG_SESSION else None) or _last(before, *_WHOLE)
    return Picked(said.days, (said,)) if said is not None else None


def _first(often: list[Often], *kinds: str) -> Often | None:
    return next((o for o in often if o.kind in kinds), None)


def _last(often: list[Often], *kinds: str) -> Often | None:
    return next((o for o in reversed(often) if o.kind in kinds), None)


def _in_a_row(text: str, often: list[Often]) -> list[Often]:
    """The words that follow an amount without a new clause between them."""
    kept: list[Often] = []
    for o in often:
        if kept and not _NEXT.fullmatch(text, kept[-1].end, o.start):
            break
        kept.append(o)
    return kept


def _is_near(text: str, start: int, end: int) -> bool:
    """True where only fillers stand between; an 'and' or a full stop begins something else."""
    return end - start <= REACH and _NEW_CLAUSE.search(text[start:end]) is None
