"""Equations that a sentence states and that must hold: another currency, hours at a pace, a part of an amount."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.grounding.amounts import hours_of
from agent.grounding.arithmetic import amounts_of, converted, step_fits
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.days import Day
from agent.grounding.fitting import amount_fits, values_of
from agent.grounding.fractions import Fraction
from agent.grounding.labels import Atom
from agent.grounding.operands import Operand, operands_of
from agent.grounding.pace import stretch_between
from agent.grounding.quantity import Quantity
from agent.grounding.units import DAYS

_IS = re.compile(
    r"[\s,:=(]*(?:(?:is|are|was|=|comes?|come|to|would|be|makes?|equals?|or|that|converts?|about|roughly|some|"
    r"around|close|nearly|"
    r"just|at|in|euros?|dollars?|us|pounds?|rupees?|dirhams?|reais|which|means|works?|out|approximately|"
    r"almost|a|an|year|month|i\.e\.|the|same|as|worth|exams?|fees?|list|price|costs?)[\s,:=(]*){0,7}",
    re.IGNORECASE,
)


def denied_equation(claim: Claim, read: Read, bank: Bank) -> str:
    """Why an amount set equal to one in another currency is not that; empty where it is, or none is set equal."""
    what = claim.what
    if isinstance(what, Quantity) and what.kind == "hours" and not what.per and not what.group:
        return _denied_product(claim, what, read)
    if isinstance(what, Quantity) and what.kind == "span" and not what.group:
        return (
            _denied_length(claim, what, read)
            or _denied_pace(claim, what, read, bank)
            or _denied_stretch(claim, what, read, bank)
        )
    if not isinstance(what, Quantity) or what.kind != "money" or not what.unit or what.group:
        return ""
    for other in read.claims:
        known = other.what
        if (
            not isinstance(known, Quantity)
            or known.kind != "money"
            or known.unit in ("", what.unit)
            or other.end > claim.start
        ):
            continue
        if (
            _is_rate(claim, bank)
            or not _is_set_equal(other, claim, read)
            or _is_rate(other, bank)
            or _is_right_side(other, read)
        ):
            continue
        steps = list(converted(amounts_of([Operand("money", known.value, known.unit, known.per, True)]), bank))
        steps += [(value / 12, unit, "month") for value, unit, per in steps if per == "year"]
        steps = [step for step in steps if step[1] == what.unit]
        if steps and not any(
            abs(step[0] - what.value) <= 0.015 * what.value or step_fits(what, *step) for step in steps
        ):
            return f"{other.words} is {steps[0][0]:,.0f} {what.unit} at the known rate, not {claim.words}"
    return ""


_OF_NAME = re.compile(
    r"\s(?:of|for) (?:the )?(?:[A-Z][\w-]*\s){1,6}(?:comes? to|is|are|becomes?|makes?|equals?)\s(?:about |around |"
    r"roughly )?"
)


_FAR_APART = 150
"""Characters between two amounts beyond which no words set them equal (judgement)."""


def _is_set_equal(other: Claim, claim: Claim, read: Read) -> bool:
    """True where words or a sign between two amounts say that they are the same."""
    if claim.start - other.end > _FAR_APART:
        return False
    between = read.text[other.end : claim.start]
    if _OF_NAME.fullmatch(between):
        return True
    return (_IS.fullmatch(between) is not None and bool(between.strip(" ,:("))) or between.strip() in (
        "(",
        "≈",
        "=",
        "~",
    )


def _is_rate(claim: Claim, bank: Bank) -> bool:
    """True for '5.22 reais to the dollar': a rate, and no amount that is converted."""
    what = claim.what
    return isinstance(what, Quantity) and any(
        abs(rate - what.value) <= 0.005 * rate for rates in bank.rates.values() for rate in rates
    )


def _is_right_side(claim: Claim, read: Read) -> bool:
    """True for the second amount of an equation: the next one begins anew."""
    return any(
        other.kind == "money" and other.end <= claim.start and _is_set_equal(other, claim, read)
        for other in read.claims
        if isinstance(other.what, Quantity) and isinstance(claim.what, Quantity) and other.what.unit != claim.what.unit
    )


def is_held_equation(claim: Claim, read: Read, bank: Bank) -> bool:
    """True for an amount set equal to a backed one before it in another currency, at a known rate.

    This wins over every denial: what an amount is in another currency is about whatever the amount is about.
    """
    what = claim.what
    if not isinstance(what, Quantity) or what.kind != "money" or not what.unit:
        return False
    for other in read.claims:
        known = other.what
        if not isinstance(known, Quantity) or known.kind != "money" or known.unit in ("", what.unit):
            continue
        if not other.is_backed or other.end > claim.start or not _is_set_equal(other, claim, read):
            continue
        amount = Operand("money", known.value, known.unit, known.per, True)
        if any(
            unit == what.unit and amount_fits(what.value, what, value) for value, unit, _ in converted([amount], bank)
        ):
            return True
    return False


def is_held_product(claim: Claim, read: Read) -> bool:
    """True for a stretch that makes the hours of the sentence at its hours a week: '6 a week is 24 in four weeks'."""
    what = claim.what
    if not isinstance(what, Quantity) or what.kind != "span" or what.unit not in DAYS or what.group:
        return False
    weeks = what.value * DAYS[what.unit] / 7
    others = [one.what for one in read.claims if one is not claim and isinstance(one.what, Quantity) and one.is_backed]
    paces = [one.value for one in others if one.kind == "hours" and one.per == "week"]
    totals = [one.value for one in others if one.kind in ("hours", "bare") and not one.per]
    return any(abs(pace * weeks - total) <= 0.03 * total for pace in paces for total in totals)


_MAKES = re.compile(
    r"[\s,:]*(?:that is|that makes|which is|which makes|makes?|is|are|come to|=)\s(?:about |some |around )?$",
    re.IGNORECASE,
)


def _denied_product(claim: Claim, what: Quantity, read: Read) -> str:
    """Why hours a week for so many weeks do not make these hours; empty where they do, or no product is said."""
    before = [one for one in read.claims if one.end <= claim.start and isinstance(one.what, Quantity)]
    if len(before) < 2 or not _MAKES.fullmatch(read.text, before[-1].end, claim.start):
        return ""
    week, span = before[-2].what, before[-1].what
    assert isinstance(week, Quantity)
    assert isinstance(span, Quantity)
    if week.kind != "hours" or week.per != "week" or span.kind != "span" or span.unit not in DAYS:
        return ""
    made = week.value * span.value * DAYS[span.unit] / 7
    return "" if abs(made - what.value) <= 0.03 * made else f"that is {made:.0f} hours, not {claim.words}"


_SO = re.compile(
    r"[\s,:(=]*(?:so|that is|that makes|which is|i\.e\.|is|are|=|makes?)\s(?:about |some |around |roughly |"
    r"nearly |just )*$",
    re.IGNORECASE,
)


def _denied_length(claim: Claim, what: Quantity, read: Read) -> str:
    """Why '78 weeks, so about one year' does not hold; empty where it does, or no length is set equal to another."""
    before = [one for one in read.claims if one.end <= claim.start]
    other = before[-1].what if before else None
    if not isinstance(other, Quantity) or other.kind != "span" or other.unit == what.unit or other.group:
        return ""
    if other.unit not in DAYS or what.unit not in DAYS or not _SO.fullmatch(read.text, before[-1].end, claim.start):
        return ""
    length = other.value * DAYS[other.unit] / DAYS[what.unit]
    if any(abs(value - length) <= 0.12 * length for value in values_of(what)):
        return ""
    return f"{before[-1].words} are {length:.1f} {what.unit}, not {claim.words}"


_NEEDED = re.compile(r"\b(?:typical|need|low|high|best|worst)\b", re.IGNORECASE)


def _hours(atom: Atom) -> Quantity:
    return Quantity("hours", atom.value, 1.0, 0, 0, "hours")


_PACE = re.compile(r"\b(?:pace|rate|your (?:weekly )?hours)\b", re.IGNORECASE)


_MEANS = re.compile(
    r"\b(?:is|are|takes?|turns?|comes?|stretch|means?|makes?|into|in|last|lasts|equals?)\b|=", re.IGNORECASE
)


_AWAY = re.compile(r"\b(?:away|from (?:now|today)|ago|until|till|left)\b", re.IGNORECASE)


def _denied_stretch(claim: Claim, what: Quantity, read: Read, bank: Bank) -> str:
    """Why a stretch to the one day that the sentence names is not so long; empty where it is, or none is said."""
    days = [one.what for one in read.claims if isinstance(one.what, Day)]
    beside = read.text[max(0, claim.start - 25) : claim.end + 25]
    if len(days) != 1 or not days[0].has_year or days[0].grain not in ("day", "month") or not _AWAY.search(beside):
        return ""
    if len([one for one in read.claims if one.kind == "span"]) != 1 or "valid" in claim.own.get("thing", ()):
        return ""
    others = [one.day for one in operands_of(claim, read, bank) if one.kind == "date" and one.day and not one.is_named]
    steps = [
        step
        for first in (bank.today, *others)
        for day in (days[0].first, days[0].last)
        for step in stretch_between(first, day, what.unit)
    ]
    if not steps or any(step_fits(what, *step) for step in steps):
        return ""
    return f"from today to {days[0].last} it is {steps[0][0]:.1f} {what.unit}, not {claim.words}"


def _denied_pace(claim: Claim, what: Quantity, read: Read, bank: Bank) -> str:
    """Why hours at a weekly pace do not take the stretch they are said to; empty where they do, or none is said."""
    before = [
        one for one in read.claims if one.end <= claim.start and isinstance(one.what, Quantity) and one.kind == "hours"
    ]
    totals = [one for one in before if isinstance(one.what, Quantity) and not one.what.per and one.what.unit == "hours"]
    if not totals and _PACE.search(read.text):
        totals = [replace(claim, what=_hours(one)) for one in hours_of(read.text[: claim.start] + " need", bank)]
        totals = totals if _NEEDED.search(read.text[: claim.start]) else []
    if (
        len(totals) != 1
        or not _MEANS.search(read.text, totals[0].end if totals[0].end <= claim.start else 0, claim.start)
        or what.unit not in ("weeks", "months")
    ):
        return ""
    weekly = [
        one
        for one in operands_of(claim, read, bank)
        if one.per == "week" and one.value and one.kind in ("hours", "bare")
    ]
    weekly = [one for one in weekly if one.is_named] or (
        [one for one in weekly if one.is_persons] if _PACE.search(read.text) else []
    )
    total = totals[0].what
    assert isinstance(total, Quantity)
    lengths = [total.value / one.value * 7 / DAYS[what.unit] for one in weekly]
    if not lengths or any(amount_fits(value, what, length) for value in values_of(what) for length in lengths):
        return ""
    return f"{totals[0].words} at that pace take {lengths[0]:.0f} {what.unit}, not {claim.words}"


def denied_part(claim: Claim, read: Read) -> str:
    """Why an amount is not the part of another that the sentence says; empty where it is, or no part is said."""
    what = claim.what
    if not isinstance(what, Fraction):
        return ""
    before = [one.what for one in read.claims if one.end <= claim.start and one.kind == "money"]
    after = [one.what for one in read.claims if one.start >= claim.end and one.kind == "money"]
    is_of = re.match(
        r"\s+of\s+(?:your|the|these|those|my|a)?\s*\S{0,3}$", read.text[claim.end : after[0].start] if after else ""
    )
    if len(before) != 1 or len(after) != 1 or not is_of:
        return ""
    one, other = before[0], after[0]
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit or not other.value:
        return ""
    share = 100 * one.value / other.value
    return "" if what.low <= share <= what.high else f"that is {share:.0f} %, not {claim.words}"
