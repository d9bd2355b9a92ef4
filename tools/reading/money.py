"""Amounts of money as people write them: 12 LPA, ₹1.2 crore, $120k, €65.000, 45 £/h, 2 lakh a month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from tools.profile import Money
from tools.reading.money_words import (
    GROSS,
    INDIAN_SCALES,
    NET,
    NOTHING,
    NUMBER,
    PERIODS,
    RUPEE_COUNTRIES,
    SCALE,
    SCALES,
    SIGNS,
    Period,
)

HOURS_A_YEAR = 2080
"""52 weeks of 40 hours: the factor of the US Bureau of Labor Statistics between hourly and yearly wages."""
DAYS_A_YEAR = 260
"""52 weeks of 5 days (judgement: holidays are paid days)."""

_PER_YEAR = MappingProxyType({"once": 1, "hour": HOURS_A_YEAR, "day": DAYS_A_YEAR, "month": 12, "year": 1})
_PERIOD = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in PERIODS)
_BEFORE = "|".join(f"(?P<b{number}>{pattern})" for number, (pattern, _) in enumerate(SIGNS))
_AFTER = "|".join(f"(?P<a{number}>{pattern})" for number, (pattern, _) in enumerate(SIGNS))
_MONEY = re.compile(
    rf"(?<![\w.,])(?:(?:{_BEFORE})\s{{0,2}})?(?P<low>{NUMBER})\s{{0,2}}(?P<low_scale>{SCALE})?\+?"
    rf"(?:\s{{0,2}}(?:-|–|—|to|bis|a)\s{{0,2}}(?:[₹$€£]\s?)?(?P<high>{NUMBER})\s{{0,2}}(?P<high_scale>{SCALE})?\+?)?"
    rf"(?:\s{{0,2}}(?:{_AFTER})(?![a-z]))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class AmountRead:
    """An amount in a text: its figure or range, what was said about it, and where it stands."""

    low: float
    high: float
    currency: str
    period: Period | None
    net: bool | None
    start: int
    end: int
    is_money: bool
    """True where a sign, or lakh and crore, say that it is money; a bare number may be anything."""

    def money(self, period: Period = "year") -> Money | None:
        """The lower end as money; None where no currency is known. `period` holds where none was said."""
        if not self.currency or self.low > 1e12:
            return None
        return Money(amount=self.low, currency=self.currency, period=self.period or period, net=self.net)


def read_money(text: str, default_currency: str = "", period: Period = "year") -> Money | None:
    """The first amount of a text; 'no budget' and 'free' are 0. None where there is no amount or no currency for it."""
    if is_nothing(text):
        return Money(amount=0, currency=default_currency or "USD", period="once")
    amounts = list(find_amounts(text, default_currency, bare=True))
    found = next((amount for amount in amounts if amount.is_money), amounts[0] if amounts else None)
    return found.money(period) if found else None


def is_nothing(text: str) -> bool:
    """True where the text says that there is no money to spend."""
    return NOTHING.search(text[:400]) is not None


def find_amounts(text: str, default_currency: str = "", bare: bool = False) -> Iterator[AmountRead]:
    """Amounts in a text, in order. With `bare`, numbers that nothing marks as money count too."""
    last: AmountRead | None = None
    for hit in _MONEY.finditer(text):
        amount = _amount(hit, text, default_currency)
        if last is not None and _continues(last, amount, text):
            last = replace(last, low=last.low + amount.low, high=last.high + amount.high, end=amount.end)
            continue
        if last is not None:
            yield last
        last = amount if bare or (amount.is_money and amount.currency) else None
    if last is not None:
        yield last


def yearly_amount(money: Money) -> float:
    """The amount for one year of full-time work; a single payment counts as it is."""
    return money.amount * _PER_YEAR[money.period]


def _continues(last: AmountRead, amount: AmountRead, text: str) -> bool:
    """'1 crore 20 lakh' is one amount."""
    return (
        last.is_money
        and amount.is_money
        and text[last.end : amount.start].strip() in {"", "and"}
        and last.low >= 1e7 > amount.high >= 1e5
        and "crore" in text[last.start : last.end].lower()
    )


def _amount(hit: re.Match[str], text: str, default: str) -> AmountRead:
    scale, high_scale = _scale_name(hit["low_scale"]), _scale_name(hit["high_scale"])
    low = _figure(hit["low"], bool(scale or high_scale))
    high = _figure(hit["high"], bool(high_scale)) if hit["high"] else low
    # "60-70k": the scale at the end is that of both.
    scale = high_scale if high_scale and not scale and low <= high else scale
    low, high = low * SCALES.get(scale, 1), high * SCALES.get(high_scale or scale, 1)
    return AmountRead(
        low=min(low, high),
        high=max(low, high),
        currency=_currency(hit, scale or high_scale, default),
        period="year" if scale == "lpa" else _period_after(text[hit.end() : hit.end() + 24]),
        net=_net(text[max(0, hit.start() - 24) : hit.end() + 32]),
        start=hit.start(),
        end=hit.end(),
        is_money=_sign_of(hit) is not None or scale in INDIAN_SCALES,
    )


def _net(near: str) -> bool | None:
    if NET.search(near):
        return True
    return False if GROSS.search(near) else None


def _scale_name(found: str | None) -> str:
    return re.sub(r"[.\s]", "", found or "").lower()


def _period_after(near: str) -> Period | None:
    """The period said right after an amount, at most three words on."""
    hits = [(hit.start(), name) for name, pattern in _PERIOD if (hit := pattern.search(near))]
    start, name = min(hits, default=(0, None))
    return name if len(near[:start].split()) <= 3 else None


def _currency(hit: re.Match[str], scale: str, default: str) -> str:
    """The currency a sign names, in the light of the country; lakh and crore alone mean rupees."""
    sign = _sign_of(hit)
    if sign:
        shared = SIGNS[sign[0]][1]
        return (default if default in shared else shared[0]) if shared else sign[1].upper()
    if scale in INDIAN_SCALES:
        return default if default in RUPEE_COUNTRIES and scale != "lpa" else "INR"
    return default


def _sign_of(hit: re.Match[str]) -> tuple[int, str] | None:
    for name, found in hit.groupdict().items():
        if found and name[0] in "ab" and name[1:].isdigit():
            return int(name[1:]), found
    return None


def _figure(digits: str, has_scale: bool) -> float:
    """A number in any of the usual ways of writing: 1,20,000 and 65.000 and 1'200 and 93.6 and 1.234,56."""
    text = re.sub(r"['’\s]", "", digits)
    marks = [char for char in text if char in ".,"]
    if not marks:
        return float(text)
    last = marks[-1]
    whole, _, rest = text.rpartition(last)
    whole = re.sub(r"[.,]", "", whole)
    # Three digits after the only kind of mark are thousands, unless a scale follows: 65.000, but 1.250 crore.
    is_decimal = len(rest) != 3 or (has_scale and marks == ["."])
    if len(marks) > 1 and len(set(marks)) == 1:
        is_decimal = False
    return float(f"{whole}.{rest}") if is_decimal else float(whole + rest)
