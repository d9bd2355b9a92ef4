"""Amounts in other terms: another currency, purchasing power, today, and where a person's own pay stands."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING

from tools.markdown import yearly
from tools.memo import per_knowledge
from tools.pay.ladder import PPP_SOURCE, RATES_SOURCE, rate_on, source_of_country
from tools.pay.models import Adjusted, Conversion, OfficialPay, PayAnswer, PurchasingPower, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.base import Knowledge

NO_PPP = frozenset({"NGN", "ARS", "TRY", "EGP"})
"""Currencies that move too fast for a purchasing-power factor of 2024 (pay facts, conversions)."""
MOST_GROWTH_PCT = 5.0
"""Most that is added a year when moving a figure to today (judgement: an adjustment must be small)."""
DATA_DAY = date(2025, 6, 15)
"""The day that stands for the data year, as in the exchange rates."""


def purchasing_power(knowledge: Knowledge, first: PayAnswer) -> PurchasingPower:
    """The median in international dollars, or why it is not given."""
    country = knowledge.countries[first.country]
    if country.ppp is None or country.ppp_year is None:
        return PurchasingPower(note=f"No purchasing-power factor is known for {country.name}.")
    if country.currency in NO_PPP:
        note = f"Not given: prices in {country.currency} moved too much since the factor of {country.ppp_year}."
        return PurchasingPower(note=note)
    if first.p50 is None:
        return PurchasingPower(note="Not given: the first answer has no median.")
    return PurchasingPower(
        p50_intl_usd=rounded(first.p50 / country.ppp),
        ppp=country.ppp,
        year=country.ppp_year,
        source=source_of_country(knowledge, first.country, PPP_SOURCE),
        note=f"What the median buys, by the prices of the whole economy in {country.ppp_year}; not an exchange rate.",
    )


def conversions(knowledge: Knowledge, first: PayAnswer, currency: str) -> tuple[Conversion, ...]:
    """The first answer in another currency: at the rate of the data year, and at the newest one."""
    if currency == first.currency:
        return ()
    into = _country_of(knowledge, currency)
    then, then_into = rate_on(knowledge, first.country, "data year"), rate_on(knowledge, into, "data year")
    now, now_into = rate_on(knowledge, first.country, "newest"), rate_on(knowledge, into, "newest")
    source = source_of_country(knowledge, first.country, RATES_SOURCE)
    found = []
    if then and then_into:
        meaning = "what it was worth in the year of the data"
        found.append(_converted(first, currency, then, then_into[1], source, meaning))
    if now and now_into:
        meaning = "the same amounts at the newest rate here"
        found.append(_converted(first, currency, now, now_into[1], source, meaning))
    return tuple(found)


def _converted(
    first: PayAnswer, currency: str, local: tuple[str, float], into: float, source: str, meaning: str
) -> Conversion:
    day, per_dollar = local
    rate = into / per_dollar
    return Conversion(
        currency=currency,
        rate=float(f"{rate:.6g}"),
        rate_day=day,
        source=source,
        meaning=meaning,
        p25=_rounded_or_none(first.p25, rate),
        p50=_rounded_or_none(first.p50, rate),
        p75=_rounded_or_none(first.p75, rate),
    )


def _country_of(knowledge: Knowledge, currency: str) -> str:
    """A covered country that uses a currency. Raises KeyError for a currency that none uses."""
    return _currency_homes(knowledge)[currency]


def currencies(knowledge: Knowledge) -> tuple[str, ...]:
    """Currencies with an exchange rate, in alphabetical order."""
    return tuple(sorted(_currency_homes(knowledge)))


@per_knowledge
def _currency_homes(knowledge: Knowledge) -> dict[str, str]:
    """The first covered country that uses each currency."""
    homes: dict[str, str] = {}
    for code in knowledge.countries:
        homes.setdefault(knowledge.countries.raw(code)["currency"], code)
    return homes


def standing(knowledge: Knowledge, answer: PayAnswer, pay: float, currency: str) -> Standing | None:
    """Where a yearly gross pay stands in one answer; None where the answer has no distribution."""
    points = _points(answer)
    if len(points) < 2:
        return None
    local, how = pay, ""
    if currency != answer.currency:
        mine = rate_on(knowledge, _country_of(knowledge, currency), "newest")
        theirs = rate_on(knowledge, answer.country, "newest")
        if mine is None or theirs is None:
            return None
        local = pay * theirs[1] / mine[1]
        how = f", at the rate of {theirs[0]}"
    percentile, place = _place(points, local)
    of = f"{answer.n} {answer.n_of}" if answer.n else "an estimate from a country factor, no direct answers"
    kind = "base pay" if answer.basis == "base" else "total pay"
    return Standing(
        source_kind=answer.source_kind,
        level=answer.level,
        pay=rounded(local) if how else local,
        currency=answer.currency,
        percentile=percentile,
        words=f"{yearly(local, answer.currency)}{how} lies {place} of {of} ({kind}, {answer.level} level).",
    )


def _points(answer: PayAnswer) -> list[tuple[int, float]]:
    known = ((10, answer.p10), (25, answer.p25), (50, answer.p50), (75, answer.p75), (90, answer.p90))
    return [(rank, value) for rank, value in known if value]


def _place(points: list[tuple[int, float]], pay: float) -> tuple[int | None, str]:
    """The percentile between two known ones, straight on a log scale; outside them only the side."""
    if pay < points[0][1]:
        return None, f"below the {points[0][0]}th percentile"
    if pay > points[-1][1]:
        return None, f"above the {points[-1][0]}th percentile"
    for (low_rank, low), (high_rank, high) in pairwise(points):
        if low <= pay <= high:
            share = 0.5 if high == low else log(pay / low) / log(high / low)
            rank = round(low_rank + share * (high_rank - low_rank))
            return rank, f"at about the {ordinal(rank)} percentile"
    return None, "between the known percentiles"


def ordinal(number: int) -> str:
    """A rank in words: 1st, 22nd, 38th."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def adjusted(first: PayAnswer, official: Sequence[OfficialPay], today: date | None) -> Adjusted:
    """The first answer moved from the data year to a day, by the growth of the official wage; or why not."""
    growth = next((row.growth_pct for row in official if row.growth_pct is not None), None)
    if today is None:
        return Adjusted(note="Not adjusted: no day was given to move it to.")
    if growth is None:
        return Adjusted(note="Not adjusted: no official wage growth is known here for this kind of work.")
    years = (today - DATA_DAY).days / 365
    if years <= 0:
        return Adjusted(note="Not adjusted: the day asked about is not after the data.")
    growth = max(-MOST_GROWTH_PCT, min(MOST_GROWTH_PCT, growth))
    factor = (1 + growth / 100) ** years
    return Adjusted(
        p25=_rounded_or_none(first.p25, factor),
        p50=_rounded_or_none(first.p50, factor),
        p75=_rounded_or_none(first.p75, factor),
        growth_pct_a_year=growth,
        years=round(years, 1),
        note="An estimate, not an observation: the growth of the official median in its last year is carried on.",
    )


def _rounded_or_none(value: float | None, factor: float) -> float | None:
    return None if value is None else rounded(value * factor)


def rounded(value: float) -> float:
    """Three significant digits: an amount that was worked out is no more exact."""
    return float(f"{value:.3g}")
