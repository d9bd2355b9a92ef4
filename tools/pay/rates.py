"""Exchange rates of the facts: the newest one of a currency, with its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Money

ROUNDING_UNITS = 8
"""Whole units of a currency kept back of a budget: each row of a plan's costs is rounded up to one."""


@per_knowledge
def usd_rate(knowledge: Knowledge, currency: str) -> tuple[float, str] | None:
    """Units of a currency for one US dollar and the day of that rate; None where the facts hold none."""
    if currency == "USD":
        return 1.0, ""
    for code in knowledge.countries:
        country = knowledge.countries[code]
        if country.currency == currency and country.rates:
            newest = max(country.rates)
            return country.rates[newest], newest
    return None


def spendable_usd(knowledge: Knowledge, budget: Money | None) -> float | None:
    """A budget in US dollars; None where none was named, or no rate is known for one above zero."""
    if budget is None:
        return None
    if budget.amount == 0:
        return 0.0
    rate = usd_rate(knowledge, budget.currency)
    return max(0.0, budget.amount - ROUNDING_UNITS) / rate[0] if rate else None
