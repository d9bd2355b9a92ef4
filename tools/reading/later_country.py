"""Amounts told before the country was known, in the currency that their words mean there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.profile import Money, Profile
from tools.reading.means import MONEY_SLOTS, period_meant
from tools.reading.money import find_amounts

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def in_money_of(before: Profile, after: Profile, knowledge: Knowledge) -> Profile:
    """The profile with pesos, crowns and dollars told before as those of a country that is known since this answer."""
    if before.country or after.country is None or after.country not in knowledge.countries:
        return after
    currency = str(knowledge.countries.raw(after.country)["currency"])
    told = {slot: getattr(before, slot) for slot in MONEY_SLOTS}
    changes = {
        slot: _reread(slot, money, before.origins[slot].words, currency, knowledge)
        for slot, money in told.items()
        if money is not None and slot in before.origins and money == getattr(after, slot)
    }
    return after.model_copy(update=changes) if changes else after


def _reread(slot: str, money: Money, words: str, currency: str, knowledge: Knowledge) -> Money:
    """One amount: nothing is nothing in any money; else what its own words name where the country is known."""
    if money.amount == 0:
        return money.model_copy(update={"currency": currency})
    for amount in find_amounts(words, currency, bare=True):
        period = period_meant(knowledge, slot, amount)
        meant = amount.money(period)
        is_same = meant is not None and (amount.low == money.amount or meant.amount == money.amount)
        if is_same and meant is not None and amount.has_sign and meant.currency != money.currency:
            return meant
    return money
