"""Amounts of money as people write them: 12 LPA, ₹1.2 crore, $120k, €65.000, 45 £/h, 2 lakh a month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from tools.profile import Money
from tools.reading.figures import Figure, find_figures
from tools.reading.money_words import (
    GROSS,
    INDIAN_SCALES,
    LATE_SIGNS,
    LETTER_SIGNS,
    NET,
    NOTHING,
    PERIODS,
    RUPEE_COUNTRIES,
    SCALE_CURRENCY,
    SCALE_OF,
    SCALES,
    SIGNS,
    STRONG,
    Period,
)

HOURS_A_YEAR = 2080
"""52 weeks of 40 hours: the factor of the US Bureau of Labor Statistics between hourly and yearly wages."""
DAYS_A_YEAR = 260
"""52 weeks of 5 days (judgement: holidays are paid days)."""
WEEKS_A_YEAR = 52

LEAST_PESOS = 100
"""Below it "PHP 7" is a version of the language, not an amount (judgement)."""

Every = Literal["once", "hour", "day", "week", "month", "year"]
_PER_YEAR = MappingProxyType({"once": 1, "hour": HOURS_A_YEAR, "day": DAYS_A_YEAR, "month": 12, "year": 1})
_PERIOD = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in PERIODS)
_SIGN = "|".join(f"(?P<s{number}>{pattern})" for number, (pattern, _) in enumerate(SIGNS))
_ANY_SIGN = "|".join(pattern for pattern, _ in SIGNS)
_SIGN_BEFORE = re.compile(rf"(?<![A-Za-zÀ-ɏ])(?:{_SIGN})\s{{0,2}}[:=~-]?\s?$", re.IGNORECASE)
_SIGN_AFTER = re.compile(rf"(?:\s{{0,2}}|\s(?:de|di|of)\s|[-/]|\.–\s?)(?:{_SIGN})(?![a-zà-ɏ])(?!\s?\d)", re.IGNORECASE)
_LETTER_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z])\s?$")
_LATE_AFTER = re.compile(rf"\s{{0,2}}({'|'.join(LATE_SIGNS)})(?![a-zà-ɏ])", re.IGNORECASE)
_UP_TO = re.compile(
    rf"\s*(?:{_ANY_SIGN})?\s*(?:/-)?(?:\s*(?:/\s?\w{{1,6}}|per \w{{3,5}}|a month|a year|an hour))?\s*"
    r"(?:-|–|—|~|〜|to|till?|bis|a|à|al|até|ate|hasta|se|tot|til|do|đến|から|or|oder|ou|o|upto|up to)"
    rf"\s*(?:about |around )?(?:{_ANY_SIGN}|R)?\s*",
    re.IGNORECASE,
)
_OR = re.compile(r"\b(?:or|oder|ou|o)\b", re.IGNORECASE)
_AND = re.compile(rf"\s*(?:{_ANY_SIGN})?\s*(?:and|y|und|e|et|en|och|og|i|aur|&)\s*(?:{_ANY_SIGN})?\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|entre|zwischen|tra|fra|tussen|mellan|mellem|beech)\W{0,3}\D{0,8}$", re.IGNORECASE)
_IN_THOUSANDS = re.compile(r"(?:teur|t€|k€)\s?\||\|\s?(?:teur|t€)", re.IGNORECASE)
_LETTER = re.compile(r"[A-Za-zÀ-ɏ]")
_SUFFIX = re.compile(r"\s?(?:/-|\.-|\.–|,-)")
_BREAK_AFTER = re.compile(r"[;\n!?]|\.\s|,(?!\s{0,1}(?:per|a|pm|pa|net|gross|in hand)\b)")
_BREAK_BEFORE = re.compile(r"[;\n!?]|\.\s|,\s")
# "9 hours a week and 700 euros": the week is that of the hours.
_OTHER_BEFORE = re.compile(r"[;\n!?]|\.\s|,\s|\b(?:and|but|plus|und|y|et|e|aur)\b", re.IGNORECASE)
MOST_WORDS = 5
NEAR = 44
"""Characters on either side of an amount in which its period, net or gross is looked for (judgement)."""


@dataclass(frozen=True)
class AmountRead:
    """An amount in a text: its figure or range, what was said about it, and where it stands."""

    low: float
    high: float
    currency: str
    period: Every | None
    net: bool | None
    start: int
    end: int
    is_money: bool
    """True where a sign, or lakh and crore, say that it is money; a bare number may be anything."""
    has_sign: bool = False
    """True where a currency is named: no noun behind it can make it a number of things."""
    scale: str = ""
    is_paid_by: bool = False
    """True where the period stands right behind the amount: no noun can."""

    def money(self, period: Period = "year") -> Money | None:
        """The lower end as money; None where no currency is known. `period` holds where none was said."""
        if not self.currency or self.low > 1e12:
            return None
        if self.period == "week":
            return Money(amount=self.low * WEEKS_A_YEAR, currency=self.currency, period="year", net=self.net)
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
    figures = list(find_figures(text))
    number = 0
    while number < len(figures):
        low = figures[number]
        after = figures[number + 1] if number + 1 < len(figures) else None
        high = after if after is not None and _is_range(text, low, after) else None
        number += 1 if high is None else 2
        end = figures[number].start if number < len(figures) else len(text)
        begin = figures[number - (2 if high is None else 3)].end if number > (1 if high is None else 2) else 0
        amount = _amount(text, low, high, (begin, end), default_currency)
        if amount is not None and (bare or (amount.is_money and amount.currency)):
            yield amount


def yearly_amount(money: Money) -> float:
    """The amount for one year of full-time work; a single payment counts as it is."""
    return money.amount * _PER_YEAR[money.period]


def _is_range(text: str, low: Figure, high: Figure) -> bool:
    """True for two figures with 'to' between them, or 'and' after 'between'."""
    if high.start - low.end > NEAR or low.value > high.value:
        return False
    if _UP_TO.fullmatch(text, low.end, high.start):
        # "12 LPA or 15 LPA" are two amounts, "12 or 15 LPA" is a range.
        return not (low.scale and _OR.search(text[low.end : high.start]))
    is_between = _BETWEEN.search(text[max(0, low.start - 24) : low.start]) is not None
    return is_between and _AND.fullmatch(text, low.end, high.start) is not None


def _amount(text: str, low: Figure, high: Figure | None, room: tuple[int, int], default: str) -> AmountRead | None:
    """The amount that one figure or two make; `room` is where the figures beside it end and start."""
    last = high or low
    before, after = text[max(room[0], low.start - NEAR) : low.start], text[last.end : min(room[1], last.end + NEAR)]
    sign, start, end = _sign(before, after, default)
    is_glued = bool(_LETTER.match(before[-1:])) and start == 0
    end_glued = bool(_LETTER.match(after[:1])) and end == 0
    scale = last.scale or low.scale
    currency = sign or _by_scale(scale, default)
    if is_glued or end_glued or (scale in SCALE_OF and SCALE_OF[scale] != currency and not last.is_words):
        return None
    if last.is_words and not (last.is_marked or sign):
        return None
    if currency == "PHP" and last.value < LEAST_PESOS and "php" in f"{before[-5:]}{after[:5]}".lower():
        return None
    first, top = _spread(low, high, scale, currency)
    if not scale and _IN_THOUSANDS.search(before[-5:] + "|" + after[:5]):
        first, top = first * 1e3, top * 1e3
    suffix = _SUFFIX.match(after, end)
    end = suffix.end() if suffix else end
    return AmountRead(
        low=min(first, top),
        high=max(first, top),
        currency=currency,
        period="year" if scale in ("lpa", "cpa") else "month" if scale == "lpm" else _period(text, before, after, end),
        net=_net(before, after),
        start=low.start - start,
        end=last.end + end,
        is_money=bool(sign) or scale in INDIAN_SCALES or scale in SCALE_CURRENCY,
        has_sign=bool(sign),
        scale=scale,
        is_paid_by=_first_period(after[end:], words=0) is not None,
    )


def _spread(low: Figure, high: Figure | None, scale: str, currency: str) -> tuple[float, float]:
    """Both ends. "60-70k": the scale at the end is that of both; "60m" of a strong currency is 60 thousand."""
    factor = SCALES.get(scale, 1)
    top = high.value if high else low.value
    first = low.value
    if high is not None and high.scale and not low.scale and first * factor <= top:
        first *= factor
    if scale == "m" and currency in STRONG and 10e6 <= top < 1e9:
        first, top = first / 1e3, top / 1e3
    return first, top


def _sign(before: str, after: str, default: str) -> tuple[str, int, int]:
    """The currency beside a figure, and how many characters of it stand before and behind."""
    ahead, behind = _SIGN_BEFORE.search(before[-24:]), _SIGN_AFTER.match(after)
    if ahead is not None or behind is not None:
        # "$ 500 CAD": the one that says more counts.
        hits = [hit for hit in (ahead, behind) if hit is not None]
        names = [_code_of(hit, default) for hit in hits]
        best = min(range(len(hits)), key=lambda number: (len(names[number][1]), number))
        return names[best][0], len(ahead[0]) if ahead else 0, behind.end() if behind else 0
    letter = _LETTER_BEFORE.search(before)
    if letter and LETTER_SIGNS.get(letter[1]) == default:
        return default, len(letter[0]), 0
    late = _LATE_AFTER.match(after)
    if late and LATE_SIGNS[late[1].lower()] == default:
        return default, 0, late.end()
    return "", 0, 0


def _code_of(hit: re.Match[str], default: str) -> tuple[str, tuple[str, ...]]:
    """The currency a sign names, in the light of the country, and the others it could be."""
    number = next(int(name[1:]) for name, found in hit.groupdict().items() if found)
    shared = SIGNS[number][1]
    found = hit[f"s{number}"]
    return (default if default in shared else shared[0]) if shared else found.upper(), shared


def _by_scale(scale: str, default: str) -> str:
    """Lakh and crore alone mean rupees, 'tys.' złoty; any other scale is of the country's money."""
    if scale in INDIAN_SCALES:
        return default if default in RUPEE_COUNTRIES and scale != "lpa" else "INR"
    return default or SCALE_CURRENCY.get(scale, "")


def _period(text: str, before: str, after: str, end: int) -> Every | None:
    """The period said right after an amount, at most five words on, or before it in the same clause."""
    near = after[end:]
    cut = _BREAK_AFTER.search(near)
    behind = _first_period(near[: cut.start()] if cut else near)
    if behind is not None:
        return behind
    clause = _OTHER_BEFORE.split(before)[-1]
    hits = [(hit.start(), name) for name, pattern in _PERIOD for hit in pattern.finditer(clause)]
    return max(hits)[1] if hits else None


def _first_period(near: str, words: int = MOST_WORDS) -> Every | None:
    hits = [(hit.start(), name) for name, pattern in _PERIOD if (hit := pattern.search(near))]
    start, name = min(hits, default=(0, None))
    return name if len(near[:start].split()) <= words else None


def _net(before: str, after: str) -> bool | None:
    near = f"{_BREAK_BEFORE.split(before)[-1]} | {after}"
    if NET.search(near):
        return True
    return False if GROSS.search(near) else None
