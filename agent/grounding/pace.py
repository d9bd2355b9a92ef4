"""One step of arithmetic with hours and lengths of time: a pace, a product, a stretch between two days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations, product

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.operands import Operand, are_distinct
from agent.grounding.quantity import Quantity
from agent.grounding.sums import Step, sums_of
from agent.grounding.units import DAYS

_PRODUCT = re.compile(
    r"\bx\b|×|\*|\btimes\b|\bweeks?\b|\bweekly\b|\byear\b|\beach\b|\bmonths?\b|\bper\b|\bpace\b|\bfor\b"
)


def hours_steps(operands: Sequence[Operand], read: Read) -> Iterator[Step]:
    hours = [
        one
        for one in operands
        if (one.kind == "hours" or (one.kind == "bare" and one.is_named)) and one.unit != "minutes"
    ]
    spans = [one for one in operands if one.kind == "span" and one.unit in DAYS and one.value]
    if _PRODUCT.search(read.text.lower()):
        yield from _products(_weekly(operands, read), spans, read)
        for one in _weekly(operands, read):
            # A month is four weeks, or 4.35.
            yield one.value * 4, "hours", "month"
            yield one.value * 4.35, "hours", "month"
        counts = [one for one in operands if one.kind == "count" and one.is_named and one.value]
        for one, count in product([one for one in hours if one.is_named], counts):
            yield one.value * count.value, "hours", ""
            yield one.value / count.value, "hours", ""
    totals = [one for one in hours if not one.per]
    yield from sums_of(totals, read)
    yield from sums_of([one for one in hours if one.per == "week" and one.kind == "hours"], read)
    if re.search(r"\ba week\b|weekly", read.text):
        yield from (
            (total.value * 7 / (span.value * DAYS[span.unit]), "hours", "week")
            for total, span in product(totals, spans)
            if span.is_named or span.is_persons
        )


def _products(weekly: Sequence[Operand], spans: Sequence[Operand], read: Read) -> Iterator[Step]:
    if re.search(r"\b(?:a|one|whole) year\b|\bin a year\b", read.text):
        yield from ((week.value * 52, "hours", "") for week in weekly)
    for week, span in product(weekly, spans):
        if span.is_named or span.is_persons:
            yield week.value * span.value * DAYS[span.unit] / 7, "hours", ""


def _weekly(operands: Sequence[Operand], read: Read) -> list[Operand]:
    """Hours a week: said as such, or in a product ('8 h x 40 weeks'); the ones a sentence names before any others."""
    is_product = (
        re.search(
            r"\bx\b|×|\*|\btimes\b|\bweeks? of \w+ hours?\b|\bat (?:about |some |only )?[\w.]+ (?:h|hours?)\b",
            read.text,
        )
        is not None
    )
    weekly = [
        one
        for one in operands
        if (one.per == "week" and one.kind in ("hours", "bare"))
        or (is_product and one.is_named and one.kind == "hours" and not one.per)
    ]
    # "At your eight hours": what the person has a week, said without the week.
    theirs = {one.value for one in operands if one.per == "week" and one.is_persons}
    weekly += [one for one in operands if _is_pace(one) and one.value in theirs and one not in weekly]
    return [one for one in weekly if one.is_named] or weekly


def _is_pace(one: Operand) -> bool:
    return one.is_named and one.kind == "hours" and not one.per and one.unit == "hours"


_STRETCH = re.compile(
    r"\b(?:until|till|from (?:now|today)|today|now|ago|since|away|left|before|after|later|between|ha(?:s|"
    r"ve) been|to (?:the|your)|"
    r"runs?|in (?:about|roughly|some|just|under|over|\w+ (?:weeks|months|days|years))|you have|old|earlier|"
    r"still|for)\b",
    re.IGNORECASE,
)


def span_steps(claim: Claim, operands: Sequence[Operand], read: Read, bank: Bank) -> Iterator[Step]:
    what = claim.what
    assert isinstance(what, Quantity)
    size = DAYS.get(what.unit, 7.0)
    hours = [one for one in operands if one.kind == "hours" and one.unit != "minutes" and one.value and not one.per]
    weekly = _weekly(operands, read)
    paces = {one.value for one in operands if one.per == "week"}
    hours = [one for one in hours if not (_is_pace(one) and one.value in paces)]
    hours = [one for one in hours if one.is_named] or hours
    for total, week in product(hours, weekly):
        if week is not total and week.value < total.value:
            yield total.value / week.value * 7 / size, "", ""
    spans = [one for one in operands if one.kind == "span" and one.unit in DAYS and (one.is_named or one.is_persons)]
    yield from ((one.value * DAYS[one.unit] / size, "", "") for one in spans if one.is_named)
    for a, b in combinations(spans, 2):
        if a.is_named and b.is_named:
            yield (a.value * DAYS[a.unit] + b.value * DAYS[b.unit]) / size, "", ""
            yield abs(a.value * DAYS[a.unit] - b.value * DAYS[b.unit]) / size, "", ""
    days = [one for one in operands if one.kind == "date" and one.day]
    if "valid" in claim.own.get("thing", ()) or not (_STRETCH.search(read.text) or any(one.is_named for one in days)):
        return
    for one in days:
        yield from stretch_between(bank.today, one.day, what.unit)
    for a, b in combinations(days, 2):
        if a.is_named or a.is_persons or b.is_persons or are_distinct(a, b, read):
            yield from stretch_between(a.day, b.day, what.unit)


def stretch_between(first: date | None, second: date | None, unit: str) -> Iterator[Step]:
    """A stretch between two days; whole calendar months and years count as such."""
    if first is None or second is None or first == second:
        return
    length = abs((first - second).days)
    yield length / DAYS.get(unit, 7.0), "", ""
    if unit in ("months", "years"):
        yield length / (30.44 if unit == "months" else 365.25), "", ""
