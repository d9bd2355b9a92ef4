"""One step of arithmetic over figures a sentence names or points at: sum, difference, ratio, months and rates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.days import Day
from agent.grounding.fitting import amount_fits, values_of
from agent.grounding.fractions import Fraction
from agent.grounding.matching import conflict
from agent.grounding.operands import Operand, are_distinct, operands_of
from agent.grounding.pace import hours_steps, span_steps
from agent.grounding.quantity import Quantity
from agent.grounding.sums import DIFFERENCE, SUM, Step, go_together, sums_of

_RELATIVE = re.compile(
    r"\b(?:above|below|more|less|higher|lower|rises?|raises?|up|down|increases?|beyond|dearer|cheaper|"
    r"difference|as much again|"
    r"extra|ahead|behind)\b"
)
_BOTH = re.compile(r"\b(?:both|each)\b", re.IGNORECASE)
_SHARE = re.compile(r"\b[Oo]f\b|\bcovers?\b|\bmeets?\b|\breach|\bless than\b|\bagainst\b")
_MONTHLY = re.compile(r"\b(?:months?|monthly|twelve parts|twelfth)\b|/ ?12")
_YEARLY = re.compile(r"\b(?:years?|yearly|annual(?:ly)?)\b")


_VAGUE = 15.0
"""Points beyond which a part in words (most, hardly any) is too vague to be worked out (judgement)."""

MOST_CLAIMS = 24
"""Figures of one sentence beyond which no sums are tried: no honest sentence works out so many (judgement)."""


def worked_out(claim: Claim, read: Read, bank: Bank, is_range: bool = False, is_contradicted: bool = False) -> bool:
    """True where one step over figures that the sentence names or points at gives the claim.

    What is the figure of something else (`is_contradicted`) is no sum of figures that the sentence does not name.
    """
    what = claim.what
    if isinstance(what, Day) or len(read.claims) > MOST_CLAIMS:
        return False
    operands = operands_of(claim, read, bank)
    if isinstance(what, Fraction) and what.high - what.low > _VAGUE:
        return False
    if isinstance(what, Quantity) and claim.own.get("pct") and what.hedge in ("more", "less"):
        # "A quarter earn more than that" is the percentile itself, and no bound.
        what = replace(what, hedge="")
    if is_contradicted and not any(one.is_named for one in operands):
        return False
    if isinstance(what, Fraction):
        return any(what.low <= value <= what.high for value in _ratios(operands, read))
    if is_range:
        # The other end of the range is no operand.
        operands = [one for one in operands if one.kind != "span" or one.unit != what.unit]
        steps = (
            span_steps(claim, operands, read, bank) if what.kind == "span" else _other_unit(claim, operands, read, bank)
        )
        return any(step_fits(what, *step) for step in steps)
    return any(step_fits(what, *step) for step in _steps(replace(claim, what=what), operands, read, bank))


def _steps(claim: Claim, operands: list[Operand], read: Read, bank: Bank) -> Iterator[Step]:
    what = claim.what
    assert isinstance(what, Quantity)
    kind = what.kind
    if kind in ("money", "bare") or (kind == "count" and not what.unit and what.value >= 100):
        yield from _other_unit(claim, operands, read, bank)
        yield from _money(operands, read)
    if kind in ("percent", "points", "bare"):
        yield from ((value, "%", "") for value in _ratios(operands, read))
        yield from _points(operands, read)
    if kind in ("hours", "bare"):
        yield from hours_steps(operands, read)
    if kind == "span":
        yield from span_steps(claim, operands, read, bank)
    if kind == "times" or (kind == "bare" and what.value <= 20):
        yield from _times(operands, read)
    if kind in ("count", "bare"):
        counts = [one for one in operands if one.kind == "count" and one.unit == what.unit]
        bare = [one for one in operands if one.kind in ("bare", "count") and not one.unit and one.is_named]
        yield from sums_of([*counts, *(one for one in bare if one not in counts)], read)


def step_fits(what: Quantity, value: float, unit: str, per: str) -> bool:
    """True where a value worked out is what is said, by unit, period and rounding."""
    if what.kind == "money" and ((what.unit and unit and what.unit != unit) or (what.per and per and what.per != per)):
        return False
    if what.kind == "hours" and what.per != per:
        return False
    if what.unit == "minutes":
        value *= 60
    return any(amount_fits(reading, what, value) for reading in values_of(what))


# --- money ----------------------------------------------------------------------------------------------------


def amounts_of(operands: Sequence[Operand]) -> list[Operand]:
    amounts = [
        one for one in operands if one.value and (one.kind == "money" or (one.kind == "bare" and one.value >= 20))
    ]
    yearly = [
        Operand(one.kind, one.value * 12, one.unit, "year", one.is_named, one.is_persons, None, one.atom)
        for one in amounts
        if one.per == "month"
    ]
    return [*amounts, *yearly]


def _other_unit(claim: Claim, operands: list[Operand], read: Read, bank: Bank) -> Iterator[Step]:
    """The same amount for a month, for a year or in another currency: of what the words beside the claim are about."""
    text = read.text.lower()
    unit = claim.what.unit if isinstance(claim.what, Quantity) else ""
    amounts = [
        one for one in amounts_of(operands) if one.atom is None or not conflict(claim.own, one.atom, claim.kind, bank)
    ]
    amounts = [one for one in amounts if not (one.is_named and _is_rate(one, bank))]
    if _MONTHLY.search(text):
        yield from ((one.value / 12, one.unit, "month") for one in amounts if one.per in ("year", ""))
    if _YEARLY.search(text):
        yield from ((one.value * 12, one.unit, "year") for one in amounts if one.per == "month")
    named = [one for one in amounts if one.is_named and one.unit and one.unit != unit]
    yield from converted(named or amounts, bank)


def _is_rate(one: Operand, bank: Bank) -> bool:
    return any(abs(rate - one.value) <= 0.005 * rate for rates in bank.rates.values() for rate in rates)


def converted(amounts: Sequence[Operand], bank: Bank) -> Iterator[Step]:
    for one in amounts:
        for (to, of), rates in bank.rates.items():
            if one.unit == of:
                yield from ((one.value * rate, to, one.per) for rate in rates)
            elif one.unit == to:
                yield from ((one.value / rate, of, one.per) for rate in rates)


def _money(operands: Sequence[Operand], read: Read) -> Iterator[Step]:
    yield from sums_of(amounts_of(operands), read)
    if not SUM.search(read.text.lower()):
        return
    counts = [one for one in operands if one.kind == "count" and 1 < one.value <= 12 and one.is_named]
    counts += [Operand("count", 2.0, is_named=True)] if _BOTH.search(read.text) else []
    yield from ((one.value * count.value, one.unit, one.per) for one, count in product(amounts_of(operands), counts))


# --- shares, points and times ---------------------------------------------------------------------------------


def _ratios(operands: Sequence[Operand], read: Read) -> Iterator[float]:
    """Shares of one amount in another, and by how much they differ, in per cent."""
    amounts = [one for one in amounts_of(operands) if one.kind == "money"]
    amounts += [one for one in operands if one.kind == "hours" and not one.per and one.unit == "hours" and one.value]
    has_difference = _RELATIVE.search(read.text.lower())
    for a, b in combinations(amounts, 2):
        if not a.unit or a.unit != b.unit or not go_together(a, b, read):
            continue
        low, high = sorted((a.value, b.value))
        if has_difference:
            yield 100 * (high - low) / low
            yield 100 * (high - low) / high
        if _SHARE.search(read.text) and (a.is_named or b.is_named or a.is_persons != b.is_persons):
            yield 100 * low / high


def _points(operands: Sequence[Operand], read: Read) -> Iterator[Step]:
    text = read.text.lower()
    shares = [one for one in operands if one.kind in ("percent", "points", "bare") and one.value <= 100]
    if DIFFERENCE.search(text):
        for a, b in combinations(shares, 2):
            if (a.is_named and b.is_named) or ("point" in text and are_distinct(a, b, read)):
                yield abs(a.value - b.value), "%", ""
    if re.search(r"\b(?:rest|other|remaining|missing)\b", text):
        yield from ((100 - one.value, "%", "") for one in shares if one.is_named)


def _times(operands: Sequence[Operand], read: Read) -> Iterator[Step]:
    others = [one for one in operands if one.kind in ("hours", "percent", "span", "bare") and one.is_named]
    amounts = [one for one in [*amounts_of(operands), *others] if one.value > 0]
    for a, b in combinations(amounts, 2):
        if (a.kind == b.kind or "bare" in (a.kind, b.kind)) and go_together(a, b, read):
            yield max(a.value, b.value) / min(a.value, b.value), "", ""


# --- hours and lengths ----------------------------------------------------------------------------------------


# --- equations that must hold ---------------------------------------------------------------------------------
