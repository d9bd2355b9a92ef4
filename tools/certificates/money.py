"""A budget as people write it, in US dollars; and the rate at which fees are shown in a person's own currency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.evidence import Evidence
from tools.memo import per_knowledge
from tools.problem import Problem, ProblemError, shorten
from tools.profile import Money

if TYPE_CHECKING:
    from knowledge.base import Knowledge

RATE_SOURCE = "FX_CAPI"


@dataclass(frozen=True, slots=True)
class Rate:
    """Units of a currency for one US dollar, and the day or month of the rate."""

    currency: str
    per_usd: float
    day: str


@per_knowledge
def rate_of(knowledge: Knowledge, currency: str) -> Rate | None:
    """The newest rate of a currency; None where no covered country uses it."""
    if currency == "USD":
        return Rate("USD", 1.0, "")
    for code in knowledge.countries:
        record = knowledge.countries.raw(code)
        rates = record.get("rates") or {}
        if record["currency"] == currency and rates:
            day = max(rates)
            return Rate(currency, float(rates[day]), day)
    return None


def budget_in_usd(knowledge: Knowledge, budget: str | float | Money | None, currency: str) -> tuple[float | None, str]:
    """The budget in US dollars and the currency it was given in. Raises ProblemError for one that cannot be read."""
    if budget is None or (isinstance(budget, str) and not budget.strip()):
        return None, ""
    if isinstance(budget, (int, float)):
        return float(budget), "USD"
    money = _read(budget, currency) if isinstance(budget, str) else budget
    rate = rate_of(knowledge, money.currency) if isinstance(money, Money) else None
    if isinstance(money, str) or rate is None:
        given = shorten(budget if isinstance(budget, str) else budget.currency)
        why = money if isinstance(money, str) else f"{given!r} is not a currency I have a rate for."
        message = f"{why.partition(' Write ')[0]} Write a number in USD, or an amount such as '₹20,000' or '500 EUR'."
        raise ProblemError(Problem(kind="invalid", field="budget", given=given, message=message))
    return money.amount / rate.per_usd, money.currency


def _read(text: str, currency: str) -> Money | str:
    """The amount, or what is wrong with it; a bare number is in dollars, as when it is given as a number."""
    from tools.reading.whole import whole_money

    is_bare = text.strip().replace(",", "").replace(".", "", 1).isdecimal()
    return whole_money(text[:200], "USD" if is_bare else currency or "USD", "once")


def rate_evidence(rate: Rate) -> Evidence:
    """The evidence of a rate."""
    figure = f"{rate.currency} for one US dollar"
    return Evidence(figure=figure, value=rate.per_usd, unit=rate.currency, source=RATE_SOURCE, as_of=rate.day)
