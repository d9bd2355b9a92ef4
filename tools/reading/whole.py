"""A value that has to be one amount, number of hours or years and nothing else: understood whole or refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from tools.markdown import trim
from tools.problem import shorten
from tools.profile import Money
from tools.reading.bare_years import MOST_YEARS
from tools.reading.hour_amounts import MOST_HOURS
from tools.reading.hours import read_hours
from tools.reading.money import find_amounts, is_nothing
from tools.reading.money_words import GROSS, NET, PERIODS, Period
from tools.reading.numbers import NUMBER, UP_TO
from tools.reading.years import read_years

LEAST_YEARLY_PAY = 100
"""A yearly pay below this many units of any currency is an amount in lakh or thousands without the word (judgement)."""
LAKH = 100_000
MOST_MONEY = 1e12
NO_HOURS = f"This is no number of hours a week from 0 to {MOST_HOURS:.0f}. Write it like 8, or two evenings and Sunday."

_NEGATIVE = re.compile(
    r"(?:^|[\s(=])(?:[-−–]\s?[^\w\s]{0,2}\s?\d|[₹$€£¥]\s?[-−–]\s?\d|(?:minus|negative)\s+\W?\d)", re.IGNORECASE
)
_ABOUT = (
    r"about|around|approx\w*|roughly|ca\.?|circa|up to|at most|max(?:imum)?|at least|min(?:imum)?|only|just|say|or so"
)
_MONEY_WORDS = re.compile(
    rf"\b(?:{_ABOUT}|ctc|pay|salary|budget|total|base|fixed|in hand|take home|before tax|after tax|a|per|in|of|my|is)\b"
    r"|[~≈<>.,;:()+-]|(?<!\d)/|/(?!\d)",
    re.IGNORECASE,
)
_TIME_WORDS = re.compile(
    rf"\b(?:{_ABOUT}|{UP_TO.strip()}|\d+(?:h|hrs?)|{NUMBER}|hours?|hrs?|h|hpw|minutes?|mins?|ghant[ea]|horas?|"
    rf"stunden?|std|heures?|"
    r"weeks?|wk|semanas?|woche|semaine|haft[ea]|days?|d[ií]as?|tag|din|roz|months?|mes|monat|mahin[ae]|"
    r"(?:week|working |work )?days?|evenings?|nights?|mornings?|lunch(?:es)?|breaks?|weekends?|(?:mon|tues?|wednes|"
    r"thurs?|fri|satur|sun)(?:days?)?|sat|weekly|daily|full|half|free|whole|most|some|every|each|full[ -]?time|none|"
    r"nothing|no time|zero|a|an|per|on|at|over|and|plus|the|my|in|of|por|la|pro|par|or|one|two|three|to|study|"
    r"learn(?:ing)?|spare|time|for)\b|[~≈<>.,;:()+&-]|(?<!\d)/|/(?!\d)",
    re.IGNORECASE,
)
_YEARS_WORDS = re.compile(
    rf"\b(?:{_ABOUT}|{UP_TO.strip()}|{NUMBER}|years?|yrs?|y|yoe|saal|sal|a[nñ]os?|jahren?|ans|anni|months?|mos?|meses|"
    r"monaten?|mois|decades?|and|a half|half|of|in|with|work(?:ing)?|professional|total|overall|all|altogether|"
    r"experience|exp|ai|ml|it|tech|software|industry|since|from|20\d\d|19\d\d|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|"
    r"jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|fresher|fresh graduate|new grad(?:uate)?|none|nothing|no|not yet|"
    r"less than|under|a|one|the)\b|[~≈<>.,;:()+-]|(?<!\d)/|/(?!\d)",
    re.IGNORECASE,
)
_SURE = re.compile(r"\d|[^\W\d_]{3}")
"""A digit or a word: an 'a' on its own is a number only beside its noun."""


def whole_money(text: str, currency: str, period: Period, known: Iterable[str] = ()) -> Money | str:
    """The one amount a text is, or what is wrong with it in a sentence. `known` are the currencies there are rates for.

    `period` holds where none is said; `currency` where none is named.
    """
    if _NEGATIVE.search(text):
        return "An amount cannot be negative. Write it like 500 USD."
    if is_nothing(text):
        return Money(amount=0, currency=currency or "USD", period="once")
    amounts = list(find_amounts(text, currency, bare=True))
    if not amounts:
        return f'No amount in {shorten(text)!r} that I can read. Write it like "12 LPA", "$500" or "300 EUR".'
    if len(amounts) > 1:
        return 'That is more than one amount. Write one, like "12 LPA", "$500" or "300 EUR".'
    amount = amounts[0]
    left = _left(text[: amount.start] + " " + text[amount.end :], (*_PERIOD_WORDS, NET, GROSS, _MONEY_WORDS))
    if re.fullmatch(r"[A-Za-z]{3}", left):
        return f"{left.upper()!r} is not a currency I know. Write it like 500 USD."
    if left:
        return f"I do not understand {shorten(left)!r} in it. Write an amount like 12 LPA, $500 or 300 EUR."
    if not amount.currency:
        figure = trim(amount.low, 2)
        return f'In which currency? Write it like "{figure} USD".'
    if amount.low > MOST_MONEY:
        return "That is more than can be. Write it like 500 USD."
    money = amount.money(period)
    if money is None or (known and money.currency not in known):
        return f"{amount.currency!r} is not a currency I know. Write it like 500 USD."
    return money


def too_small(money: Money, as_data: bool = False) -> str:
    """What to say about a yearly pay that lacks its lakh or thousand, and how it is written, as text or as data; empty
    where it can be."""
    if money.period != "year" or not 0 < money.amount < LEAST_YEARLY_PAY:
        return ""
    figure = trim(money.amount, 2)
    is_lakh = money.currency == "INR"
    wish = f'"{figure} LPA"' if is_lakh else f'"{figure}k {money.currency}"'
    if as_data:
        whole = trim(money.amount * (LAKH if is_lakh else 1000), 2)
        wish = f'{{"amount": {whole}, "currency": "{money.currency}"}}'
    return f"{figure} {money.currency} a year is no pay. If you mean it, write {wish}; else the whole amount."


def whole_hours(text: str) -> float | str:
    """The hours a week a text is, or what is wrong with it in a sentence."""
    if _NEGATIVE.search(text):
        return f"Hours cannot be negative. Write a number from 0 to {MOST_HOURS:.0f}."
    if _left(text, (_TIME_WORDS,)) or not _SURE.search(text):
        return NO_HOURS
    found = read_hours(text, is_answer=True)
    return NO_HOURS if found is None else found.hours


def whole_years(text: str, today: date) -> float | str:
    """The years a text is, or what is wrong with it in a sentence."""
    if _NEGATIVE.search(text):
        return f"Years cannot be negative. Write a number from 0 to {MOST_YEARS:.0f}."
    total, ai = (None, None) if _left(text, (_YEARS_WORDS,)) or not _SURE.search(text) else read_years(text, today)
    found = ai if total is None else total
    return f"This is no number of years from 0 to {MOST_YEARS:.0f}. Write it like 4 or 2.5." if found is None else found


_PERIOD_WORDS = tuple(re.compile(pattern, re.IGNORECASE) for _, pattern in PERIODS)


def _left(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    """What is left of a text once everything understood is taken out."""
    for pattern in patterns:
        text = pattern.sub(" ", text)
    return " ".join(text.split()) if re.search(r"[\w/−-]|[^\x00-\x7f]", text) else ""
