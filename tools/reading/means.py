"""Facts about means in an answer: place, hours, deadline, budget and pay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from knowledge.errors import AmbiguousName
from tools.profile import Money
from tools.reading.deadlines import DeadlineRead, read_deadline
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.hours import read_hours
from tools.reading.money import AmountRead, find_amounts, is_nothing, read_money
from tools.reading.money_words import Period
from tools.reading.places import PlaceRead, read_place
from tools.reading.said import Reading

MoneySlot = Literal["budget", "salary_current", "salary_wanted"]

_BUDGET = re.compile(
    r"\b(?:budget\w*|spend\w*|afford|invest|can pay|pay for|put aside|save up|saved|for (?:exams?|courses?|"
    r"certif\w+|learning|training|study)|presupuesto|kharch)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:expect\w*|want\w*|hop(?:e|ing)|target\w*|aim\w*|ask(?:ing)? for|looking for|at least|wish|need to earn|"
    r"would like|goal|dream|minimum|get to|reach|desired|chahiye|quiero)\b",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(?:current\w*|ctc|earn\w*|make|making|paid|pay is|get paid|salary|salaries|take[- ]home|in[- ]hand|drawing|"
    r"income|now|gano|verdiene|kamata|present\w*|on \W?\d)\b|\bpackage\b",
    re.IGNORECASE,
)
# In this order: money for courses is no pay, and pay one hopes for is not the pay one has.
_CUES: tuple[tuple[MoneySlot, re.Pattern[str]], ...] = (
    ("budget", _BUDGET),
    ("salary_wanted", _WANTED),
    ("salary_current", _CURRENT),
)
_OTHER_UNIT = re.compile(
    r"^\s*\+?\s*(?:%|percent|years?|yrs?|saal|a[nñ]os?|jahren?|ans\b|yoe|hours?|hrs?|h\b|ghant\w+|horas?|stunden?|"
    r"months?|mes(?:es)?\b|monaten?|weeks?|days?|users?|people|engineers?|exams?|"
    r"courses?|kids?|projects?|clients?|requests?|x\b|/5|/10|times|"
    r"minutes?|mins?|am\b|pm\b)",
    re.IGNORECASE,
)
# At the question about hours, years without any hours are those behind, not those ahead.
_YEARS = re.compile(r"^\W*\w+\s*(?:years?|yrs?|saal|sal|a[nñ]os?|jahren?|ans)\b", re.IGNORECASE)
_QUESTION_OF_PAY = re.compile(
    r"\b(?:what|how much|which|fair|range|average|typical|could i|can i|should i)\b[^.;!?\n]{0,60}$", re.IGNORECASE
)


def read_country(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion], str]:
    """Country and city; a question where the name has two meanings; and the country to go on with."""
    place = read_place(reading.text, reading.knowledge, reading.asks("country"))
    if place is None:
        return [], [], reading.country
    if place.is_ambiguous:
        return [], [_which_country(reading, place)], reading.country
    facts = [reading.fact("country", place.code, place.start, place.end)]
    if place.city:
        facts.append(reading.fact("city", place.city, place.start, place.end))
    return facts, [], place.code


def _which_country(reading: Reading, place: PlaceRead) -> ReadQuestion:
    words = reading.text[place.start : place.end].strip()
    try:
        reading.knowledge.place("Georgia")
    except AmbiguousName as error:
        return ReadQuestion(slot="country", text=error.question, choices=error.choices, words=words)
    return ReadQuestion(slot="country", text="Which country is that?", words=words)


def read_time(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Hours a week and deadline."""
    text = reading.text
    facts: list[ReadFact] = []
    questions: list[ReadQuestion] = []
    hours = read_hours(text, reading.asks("hours_per_week"))
    if hours is not None:
        why = "evenings and days are taken for the hours they usually give" if hours.is_estimate else ""
        facts.append(reading.fact("hours_per_week", hours.hours, hours.start, hours.end, why))
    is_answer = reading.asks("horizon") or (reading.asks("hours_per_week") and re.search(r"[^\W\d_]", text) is not None)
    deadline = read_deadline(text, reading.today, reading.country, is_answer)
    if deadline is None or (reading.asks("hours_per_week") and hours is None and _YEARS.match(_words(text, deadline))):
        return facts, questions
    if deadline.day is not None and deadline.day <= reading.today:
        words = text[deadline.start : deadline.end]
        questions.append(
            ReadQuestion(
                slot="horizon", text=f"{deadline.day} is past. By when would you like to be there?", words=words
            )
        )
    elif deadline.day is not None:
        facts.append(reading.fact("deadline", deadline.day.isoformat(), deadline.start, deadline.end))
    elif deadline.weeks is not None:
        facts.append(reading.fact("horizon_weeks", deadline.weeks, deadline.start, deadline.end))
    elif reading.asks("horizon", "hours_per_week") or "deadline" in text.lower():
        facts.append(reading.fact("horizon_weeks", None, deadline.start, deadline.end))
    return facts, questions


def _words(text: str, found: DeadlineRead) -> str:
    return text[found.start : found.end]


def read_means(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Budget, pay now and pay wanted."""
    text = reading.text
    if reading.asks("budget", "salary_current", "salary_wanted"):
        found = list(_asked_money(reading))
        if found or not any(_may_be_money(text, amount) for amount in find_amounts(text, "", bare=True)):
            return found, []
        return [], [ReadQuestion(slot=reading.about, text="In which currency is that?", words=text.strip()[:80])]
    facts = list(_free_money(reading))
    # Around the text stands a letter, so that a bare "no" is not read as an empty purse.
    if not any(fact.field == "budget" for fact in facts) and is_nothing(f"x {text} x"):
        nothing = Money(amount=0, currency=reading.currency or "USD", period="once")
        facts.append(reading.fact("budget", nothing.model_dump(mode="json"), 0, len(text)))
    return facts, []


def _asked_money(reading: Reading) -> Iterator[ReadFact]:
    text = reading.text
    if not reading.asks("budget") and is_nothing(text):
        return
    period: Period = "once" if reading.asks("budget") else "year"
    amounts = [amount for amount in find_amounts(text, reading.currency, bare=True) if _may_be_money(text, amount)]
    first = next((amount for amount in amounts if amount.is_money), amounts[0] if amounts else None)
    money = first.money(period) if first is not None else None
    if is_nothing(text):
        money = read_money(text, reading.currency, period)
    if money is not None:
        yield reading.fact(reading.about, money.model_dump(mode="json"), 0, len(text))


def _may_be_money(text: str, amount: AmountRead) -> bool:
    """False for a number that counts years, hours or people, or that is taken back: 'not 6'."""
    if amount.is_money:
        return True
    before = text[max(0, amount.start - 12) : amount.start]
    return not _OTHER_UNIT.match(text[amount.end :][:20]) and not re.search(r"\bnot\s+$", before, re.IGNORECASE)


def _free_money(reading: Reading) -> Iterator[ReadFact]:
    taken: set[str] = set()
    # A bare number is money only beside a word that says so; without any such word none is looked at.
    has_cue = any(pattern.search(reading.text) for _, pattern in _CUES)
    for amount in find_amounts(reading.text, reading.currency, bare=has_cue):
        slot = _slot_of(reading.text, amount)
        if slot is None or slot in taken or not amount.currency:
            continue
        money = amount.money("once" if slot == "budget" else "year")
        if money is not None:
            taken.add(slot)
            yield reading.fact(slot, money.model_dump(mode="json"), amount.start, amount.end)


def _slot_of(text: str, amount: AmountRead) -> MoneySlot | None:
    """What an amount is for: the nearest word that says so; yearly lakhs alone are the pay one has."""
    before, after = _clause_before(text, amount.start), re.split(r"[.;\n,]", text[amount.end : amount.end + 40])[0]
    if _OTHER_UNIT.match(text[amount.end :][:20]) or _QUESTION_OF_PAY.search(before):
        return None
    found = [slot for slot, pattern in _CUES if pattern.search(before) or pattern.search(after)]
    is_close = any(pattern.search(before[-18:]) for _, pattern in _CUES)
    if not amount.is_money and not is_close:
        return None
    if found:
        return found[0]
    return "salary_current" if amount.period in ("year", "month") and amount.is_money else None


def _clause_before(text: str, start: int) -> str:
    """The words before an amount, back to the last mark or 'and'."""
    return re.split(r"[.;\n!?]|,(?!\d)|\b(?:and|but)\b", text[max(0, start - 60) : start])[-1]
