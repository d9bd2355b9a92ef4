"""Lengths of time in a text, in hours: '90 min', 'an hour and a half', '1h30', '7-9 pm', '45 minutes each way'."""

from __future__ import annotations

import re
from itertools import islice

from tools.reading.hour_words import A_WEEK_AFTER, AMOUNT_RE, CLOCK, EACH_WAY, PART_BEFORE
from tools.reading.how_often import MOST_MENTIONS, Amount
from tools.reading.numbers import number_of

MOST_HOURS = 168.0
EARLIEST, NOON = 6, 12
"""Times of day from which 'de 9 a 13 h' is one of the clock, and no range of lengths (judgement)."""


def amounts_in(text: str) -> list[Amount]:
    """Amounts of hours in order: '90 min', 'an hour and a half', '1h30', '7-9 pm'."""
    hits = islice(AMOUNT_RE.finditer(text), MOST_MENTIONS)
    clocks = [(hit, _between(text, hit)) for hit in islice(CLOCK.finditer(text), MOST_MENTIONS)]
    sure = [clock for hit, clock in clocks if clock is not None and _is_time_of_day(text, hit)]
    found = [_both_ways(text, hours) for hit in hits if (hours := length_of(hit)) is not None]
    found = [*sure, *(one for one in found if not any(o.start < one.end and one.start < o.end for o in sure))]
    for _, clock in clocks:
        if clock is not None and not any(other.start < clock.end and clock.start < other.end for other in found):
            found.append(clock)
    return sorted(found, key=lambda hours: hours.start)


def _is_time_of_day(text: str, hit: re.Match[str]) -> bool:
    """True for 'de 9 a 13 h' and '19h à 21h': hours that late are of the clock, if no week or day stands behind."""
    is_led = bool(hit["lead"] or hit["ax"] or hit["am"])
    is_late = int(hit["a"]) >= EARLIEST and int(hit["b"]) >= NOON - 1
    return bool(hit["bx"]) and is_led and is_late and A_WEEK_AFTER.match(text, hit.end()) is None


def _both_ways(text: str, amount: Amount) -> Amount:
    """'45 minutes each way' is twice that."""
    hit = EACH_WAY.match(text, amount.end)
    return Amount(amount.hours * 2, amount.start, hit.end()) if hit else amount


def length_of(hit: re.Match[str]) -> Amount | None:
    """The length an amount gives, in hours; of a range the lower end."""
    if hit["halfhour"]:
        value = 0.5
    elif hit["quarters"]:
        value = 0.75 if hit["quarters"].lower().startswith(("three", "drei", "tres")) else 0.25
    elif hit["word"]:
        value = 1.0 if hit["word"].lower().startswith(("ek", "un")) else 1.5
    elif hit["low"]:
        value = number_of(hit["low"]) / (60 if hit["minute"] else 1)
        value += _more(hit)
    else:
        number = re.match(r"\d+", hit[0])
        value = float(number[0]) if number else 0.0
    return Amount(value, hit.start(), hit.end()) if 0 < value <= MOST_HOURS else None


def _more(hit: re.Match[str]) -> float:
    """What is added to whole hours: a half, a quarter, or the minutes of '1h30'."""
    if hit["half"]:
        return 0.5
    if hit["quarter"]:
        return 0.25
    return int(hit["more"]) / 60 if hit["more"] and not hit["minute"] else 0.0


def _between(text: str, hit: re.Match[str]) -> Amount | None:
    """The hours from one time of day to another; a time needs a mark of one, or a part of the day beside it."""
    is_marked = any(hit[name] for name in ("am", "bm", "ax", "bx")) or re.match(
        r"\s?(?:(?:every|each) (?:night|evening|morning|day)|in the (?:evening|morning)|at night|de la |abends|"
        r"morgens)",
        text[hit.end() :],
        re.IGNORECASE,
    )
    is_marked = is_marked or PART_BEFORE.search(text[max(0, hit.start() - 16) : hit.start()])
    # "Saturdays 9 to 1": a range of lengths does not fall.
    if not is_marked and int(hit["b"]) >= int(hit["a"]):
        return None
    first = int(hit["a"]) + int(hit["am"] or 0) / 60
    last = int(hit["b"]) + int(hit["bm"] or 0) / 60
    length = (last - first) % 12 or 12.0
    if hit["ax"] and hit["bx"] and hit["ax"][0].lower() != hit["bx"][0].lower():
        length = (last % 12 + 12 - first % 12) % 24
    return Amount(round(length, 2), hit.start(), hit.end()) if 0 < length <= 10 else None
