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
    r"\b(?:above|over|below|more|less|higher|lower|rises?|raises?|up|down|increases?|beyond|dearer|cheaper|"
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
    if isinstance(what, Quantity) and what.kind == "money" and claim.own.get("pct") and what.hedge in ("more", "less"):
        # "A quarter earn more than that" is the percentile itself, and no bound.
        what = replace(what, hedge="")
    is_share = isinstance(what, Fraction) and _AS_MUCH.search(read.text)
    if is_contradicted and not is_share and not any(one.is_named for one in operands):
        return False
    if isinstance(what, Fraction):
        return any(what.low <= value <= what.high for value in (*_ratios(operands, read), *_parts(operands, read)))
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


_AS_MUCH = re.compile(
    r"\bas (?:long|much|many|often|frequently|commonly|widely|dear|expensive|high|big|large|far)\b|"
    r"\btimes (?:more|longer|dearer)\b|\bthe time\b",
    re.IGNORECASE,
)


def _parts(operands: Sequence[Operand], read: Read) -> Iterator[float]:
    """'A third as long as': of two figures of one kind the smaller in the larger, in per cent."""
    is_open = _AS_MUCH.search(read.text) is not None
    kept = [one for one in operands if one.value > 0 and one.kind not in ("date", "code")]
    for a, b in combinations(kept, 2):
        is_pair = (a.is_named and b.is_named) or (is_open and _is_one_apart(a, b))
        if a.kind == b.kind and is_pair and go_together(a, b, read):
            yield 100 * min(a.value, b.value) / max(a.value, b.value)


def _is_one_apart(a: Operand, b: Operand) -> bool:
    """True for two figures that differ in one thing only: the same skill asked of two roles, one field of two exams."""
    if a.atom is None or b.atom is None:
        return True
    one, other = a.atom, b.atom
    is_same_role = one.typed.get("role") == other.typed.get("role")
    if one.subject and other.subject and "exam" not in one.typed:
        return (one.subject == other.subject) != is_same_role
    return one.label.partition(": ")[2] == other.label.partition(": ")[2] or not one.subject


_REDUCED = re.compile(
    r"\b(?:voucher|half (?:the |its )?(?:price|fee|off)|discount|coupon|rebate|reduced|reduction)\b", re.IGNORECASE
)


_HALF = re.compile(r"\bhalf\b", re.IGNORECASE)


def _money(operands: Sequence[Operand], read: Read) -> Iterator[Step]:
    yield from sums_of(amounts_of(operands), read)
    if _REDUCED.search(read.text):
        shares = [one.value for one in operands if one.kind == "percent" and one.is_named]
        shares += [50.0] if _HALF.search(read.text) else []
        for one, share in product(amounts_of(operands), shares):
            yield one.value * share / 100, one.unit, one.per
            yield one.value * (1 - share / 100), one.unit, one.per
    if not SUM.search(read.text.lower()):
        return
    counts = [one for one in operands if one.kind == "count" and 1 < one.value <= 12 and one.is_named]
    counts += [Operand("count", 2.0, is_named=True)] if _BOTH.search(read.text) else []
    yield from ((one.value * count.value, one.unit, one.per) for one, count in product(amounts_of(operands), counts))


# --- shares, points and times ---------------------------------------------------------------------------------


_ABOVE = re.compile(r"\b(?:above|over|more|higher|rises?|raises?|up|increases?|beyond|dearer|extra|ahead)\b")
_BELOW = re.compile(r"\b(?:below|less|lower|down|cheaper|behind|under|falls?|drops?)\b")


def _is_only(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    return one.search(text) is not None and other.search(text) is None


def _ratios(operands: Sequence[Operand], read: Read) -> Iterator[float]:
    """Shares of one amount in another, and by how much they differ, in per cent."""
    amounts = [one for one in amounts_of(operands) if one.kind == "money"]
    amounts += [one for one in operands if one.kind == "hours" and not one.per and one.unit == "hours" and one.value]
    text = read.text.lower()
    has_difference = _RELATIVE.search(text)
    is_up, is_down = _is_only(_ABOVE, _BELOW, text), _is_only(_BELOW, _ABOVE, text)
    for a, b in combinations(amounts, 2):
        if not a.unit or a.unit != b.unit or not go_together(a, b, read):
            continue
        low, high = sorted((a.value, b.value))
        if has_difference:
            # "A third below" is of the larger one, "a third above" of the smaller one.
            if not is_down:
                yield 100 * (high - low) / low
            if not is_up:
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
    is_open = _AS_MUCH.search(read.text) is not None
    others = [one for one in operands if one.kind in ("hours", "percent", "span", "bare") and (one.is_named or is_open)]
    amounts = [one for one in [*amounts_of(operands), *others] if one.value > 0]
    for a, b in combinations(amounts, 2):
        if not (a.is_named or b.is_named) and a.kind == "percent" and not _is_one_apart(a, b):
            continue
        if (a.kind == b.kind or "bare" in (a.kind, b.kind)) and go_together(a, b, read):
            yield max(a.value, b.value) / min(a.value, b.value), "", ""


# --- hours and lengths ----------------------------------------------------------------------------------------


# --- equations that must hold ---------------------------------------------------------------------------------
