"""Facts about means in an answer: place, hours, deadline, budget and pay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.errors import AmbiguousName
from tools.memo import per_knowledge
from tools.profile import Money
from tools.reading.deadline_days import DeadlineRead
from tools.reading.deadlines import read_bare_length, read_deadline
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.hours import read_hours
from tools.reading.money import AmountRead, find_amounts, is_nothing
from tools.reading.money_slots import CUES, EARNS, clause_before, is_of_others, may_be_asked, slot_of
from tools.reading.money_words import Period
from tools.reading.near_numbers import near_numbers
from tools.reading.numbers import COUNT
from tools.reading.places import PlaceRead, read_place
from tools.reading.said import Reading
from tools.reading.time_wording import in_plain_words

if TYPE_CHECKING:
    from knowledge.base import Knowledge

MONEY_SLOTS = ("budget", "salary_current", "salary_wanted")
NOT_OF_TIME = (
    *MONEY_SLOTS, "country", "goal", "wants_code", "certifications", "employer_support", "constraints", "education",
    "preferences", "name",
)  # fmt: skip
"""Questions that a number of months cannot answer: given there, it is by when; elsewhere it may be experience."""
LEAST_YEARLY_PAY = 8000
"""International dollars a year below which an amount is no year's pay in any covered country (judgement)."""
LEAST_MONTHLY_PAY = 100
"""Below it a bare amount of pay is left as it was said: an hour's pay, or lakh without the word (judgement)."""
# At the question about hours, years without any hours are those behind, not those ahead.
_YEARS = re.compile(r"^\W*\w+\s*(?:years?|yrs?|saal|sal|a[nñ]os?|jahren?|ans)\b", re.IGNORECASE)
# "8 hours a week for 12 months": how long somebody will learn. What has gone on for so long is no plan.
_FOR_LENGTH = re.compile(
    rf",? (?:for|over) (?:the (?:next|coming) )?(?P<length>(?:{COUNT}) (?:weeks?|months?)\b)"
    r"(?!\s*(?:now|already|so far|as|at|in|with|ago|doing)\b)",
    re.IGNORECASE,
)


def read_country(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion], str]:
    """Country and city; a question where the name has two meanings; and the country to go on with."""
    place = read_place(reading.text, reading.knowledge, reading.asks("country"), _known_countries(reading))
    if place is None:
        return [], [], reading.country
    if place.is_ambiguous:
        return [], [_which_country(reading, place)], reading.country
    facts = [reading.fact("country", place.code, place.start, place.end)]
    if place.city:
        facts.append(reading.fact("city", place.city, place.start, place.end))
    return facts, [], place.code


def _known_countries(reading: Reading) -> tuple[str, ...]:
    """The country told before, and those whose money is named: "\u00a345k, Cambridge" is in the United Kingdom."""
    named = {
        amount.currency
        for amount in find_amounts(near_numbers(reading).reading.text)
        if amount.has_sign or amount.is_money
    }
    codes = [code for code in reading.knowledge.countries if reading.knowledge.countries.raw(code)["currency"] in named]
    return tuple(code for code in (reading.country, *codes) if code)


def _which_country(reading: Reading, place: PlaceRead) -> ReadQuestion:
    words = reading.text[place.start : place.end].strip()
    try:
        reading.knowledge.place(words)
    except AmbiguousName as error:
        return ReadQuestion(slot="country", text=error.question, choices=error.choices, words=words)
    return ReadQuestion(slot="country", text="Which country is that?", choices=place.choices, words=words)


def read_time(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Hours a week and deadline."""
    near = near_numbers(reading)
    plain = in_plain_words(near.reading)
    facts, questions = _time(plain.reading)
    return near.back(plain.back(facts)), questions


def _time(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    text = reading.text
    facts: list[ReadFact] = []
    questions: list[ReadQuestion] = []
    hours = read_hours(text, reading.asks("hours_per_week"))
    if hours is not None:
        why = "evenings and days are taken for the hours they usually give" if hours.is_estimate else ""
        facts.append(reading.fact("hours_per_week", hours.hours, hours.start, hours.end, why))
    is_answer = reading.asks("horizon") or (reading.asks("hours_per_week") and re.search(r"[^\W\d_]", text) is not None)
    deadline = read_deadline(text, reading.today, reading.country, is_answer)
    if deadline is None and hours is not None and (length := _FOR_LENGTH.match(text, hours.end)):
        deadline = read_deadline(length["length"], reading.today, reading.country, is_answer=True)
        deadline = replace(deadline, start=length.start("length"), end=length.end()) if deadline else None
    if deadline is None and reading.asks(*NOT_OF_TIME):
        deadline = read_bare_length(text)
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
    near = near_numbers(reading)
    facts, questions = _means(near.reading)
    return near.back(facts), questions


def _means(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    text = reading.text
    if reading.asks(*MONEY_SLOTS):
        found = list(_asked_money(reading))
        bare = () if found else find_amounts(text, "", bare=True)
        if found or not any(may_be_asked(text, amount) for amount in bare):
            return found, []
        return [], [ReadQuestion(slot=reading.about, text="In which currency is that?", words=text.strip()[:80])]
    facts = list(_free_money(reading))
    # Around the text stands a letter, so that a bare "no" is not read as an empty purse.
    if not any(fact.field == "budget" for fact in facts) and is_nothing(f"x {text} x"):
        nothing = Money(amount=0, currency=reading.currency or "USD", period="once")
        facts.append(reading.fact("budget", nothing.model_dump(mode="json"), 0, len(text)))
    return facts, []


def asked_amount(text: str, currency: str) -> AmountRead | None:
    """The amount that answers a question about money: the first with a sign, else the first that can be one."""
    amounts = [amount for amount in find_amounts(text, currency, bare=True) if may_be_asked(text, amount)]
    own = [amount for amount in amounts if not is_of_others(text, amount)] or amounts
    return next((amount for amount in own if amount.is_money), own[0] if own else None)


def _asked_money(reading: Reading) -> Iterator[ReadFact]:
    text = reading.text
    if is_nothing(text):
        if reading.asks("budget"):
            nothing = Money(amount=0, currency=reading.currency or "USD", period="once")
            yield reading.fact("budget", nothing.model_dump(mode="json"), 0, len(text))
        return
    first = asked_amount(text, reading.currency)
    if first is None:
        return
    slot = reading.about
    # "My budget is 500 euros", said when pay was asked, is the budget all the same.
    told = [told for told, pattern in CUES if pattern.search(clause_before(text, first.start))]
    if told and "budget" in (told[0], slot) and slot not in told:
        slot = told[0]
    # "I earn 12 LPA now", said when the pay wished for was asked, is the pay of now.
    if slot == "salary_wanted" and "salary_wanted" not in told and EARNS.search(clause_before(text, first.start)):
        slot = "salary_current"
    yield from _as_fact(reading, slot, first, 0, len(text))
    if first.is_money:
        others = (amount for amount in find_amounts(text, reading.currency) if amount.start >= first.end)
        yield from _by_cue(reading, others, {slot}, needs_cue=True)


def _free_money(reading: Reading) -> Iterator[ReadFact]:
    # A bare number is money only beside a word that says so; without any such word none is looked at.
    has_cue = any(pattern.search(reading.text) for _, pattern in CUES)
    amounts = list(find_amounts(reading.text, reading.currency, bare=has_cue))
    found = list(_by_cue(reading, amounts, set()))
    yield from found
    if not found:
        yield from _unasked(reading, amounts)


def _by_cue(
    reading: Reading, amounts: Iterable[AmountRead], taken: set[str], needs_cue: bool = False
) -> Iterator[ReadFact]:
    """Amounts that words beside them give to a slot, the first for each."""
    for amount in amounts:
        slot = slot_of(reading.text, amount)
        has_cue = any(pattern.search(clause_before(reading.text, amount.start)) for _, pattern in CUES)
        if slot is None or slot in taken or not amount.currency or (needs_cue and not has_cue):
            continue
        facts = list(_as_fact(reading, slot, amount, amount.start, amount.end))
        taken.update(fact.field for fact in facts)
        yield from facts


def _unasked(reading: Reading, amounts: list[AmountRead]) -> Iterator[ReadFact]:
    """'5 hours and 300 euros': a sum too small for a year's pay, given to another question, is what can be spent."""
    for amount in amounts:
        is_sum = amount.has_sign and amount.period in (None, "once") and not is_of_others(reading.text, amount)
        # Where nothing was asked it has to be an item of its own: "10 hours a week, 9 months, 1.500 EUR".
        is_item = reading.about or _is_item(reading.text, amount)
        if is_sum and is_item and is_small(reading.knowledge, amount):
            yield from _as_fact(reading, "budget", amount, amount.start, amount.end)
            return


def _is_item(text: str, amount: AmountRead) -> bool:
    ends = (
        re.search(r"[,;.|\n]\s*$", text[: amount.start][-4:]),
        re.match(
            r"\s*(?:$|[,;.|"
            r"\n])",
            text[amount.end :][:4],
        ),
    )
    return None not in ends


def is_small(knowledge: Knowledge, amount: AmountRead) -> bool:
    """True for an amount that nobody would call a year's pay, at the purchasing power of its currency."""
    power = _buying_power(knowledge).get(amount.currency)
    return power is not None and amount.high / power < LEAST_YEARLY_PAY


def period_meant(knowledge: Knowledge, slot: str, amount: AmountRead) -> Period:
    """The period where none is said: a budget is spent once, pay is a year's unless it is too little for one."""
    if slot == "budget":
        return "once"
    is_month = amount.period is None and amount.low >= LEAST_MONTHLY_PAY and is_small(knowledge, amount)
    return "month" if is_month else "year"


@per_knowledge
def _buying_power(knowledge: Knowledge) -> dict[str, float]:
    """Local currency per international dollar by currency; of the euro's countries the first that is known."""
    powers: dict[str, float] = {}
    for code in knowledge.countries:
        record = knowledge.countries.raw(code)
        if record.get("ppp"):
            powers.setdefault(str(record["currency"]), float(record["ppp"]))
    return powers


def _as_fact(reading: Reading, slot: str, amount: AmountRead, start: int, end: int) -> Iterator[ReadFact]:
    """The amount as the profile holds it: of a range the lower end, and pay too small for a year is a month's."""
    period = period_meant(reading.knowledge, slot, amount)
    is_guess = period == "month" and amount.period is None
    notes = ["taken for a month: it is too little for a year"] if is_guess else []
    money = amount.money(period)
    if money is None:
        return
    if amount.high > amount.low:
        low, high = (f"{end:,.2f}".removesuffix(".00") for end in (amount.low, amount.high))
        notes.append(f"the lower end of {low} to {high} {amount.currency}")
    if amount.period == "week":
        notes.append("a week's pay times 52")
    yield reading.fact(slot, money.model_dump(mode="json"), start, end, "; ".join(notes))
