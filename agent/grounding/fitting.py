"""Whether a known value and unit are those of a claim: rounding, words such as about and nearly, months and weeks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agent.grounding.bank import Bank, size_of
from agent.grounding.binding import Claim
from agent.grounding.days import Day
from agent.grounding.fractions import Fraction
from agent.grounding.labels import Atom
from agent.grounding.quantity import Quantity
from agent.grounding.terms import stem_of
from agent.grounding.units import DAYS


def value_fits(claim: Claim, atom: Atom) -> bool:
    """True where the figure's value and unit are those of the claim."""
    what = claim.what
    if isinstance(what, Day):
        return atom.kind == "date" and day_fits(what, atom)
    if isinstance(what, Fraction):
        return atom.kind in ("percent", "points") and what.low <= abs(atom.value) <= what.high
    if what.hedge in ("more", "less") and claim.own.get("pct"):
        # "A quarter earn less than X": X is the percentile itself.
        what = replace(what, hedge="")
    return unit_fits(what, atom) and any(amount_fits(value, what, _in_unit_of(what, atom)) for value in values_of(what))


def values_of(what: Quantity) -> tuple[float, ...]:
    """The readings of a quantity."""
    return (what.value,) if what.other is None else (what.value, what.other)


def amount_fits(value: float, what: Quantity, known: float) -> bool:
    """True where a known amount is what is said, by its rounding and by words such as about and nearly."""
    known = abs(known) if what.kind in ("percent", "points") else known
    step = 1.0 if value != what.value else what.step
    # In words a figure is rounder than its scale: half a million is not anything from a quarter to three.
    shown = min(step / 2, 0.06 * abs(value)) if step > 1 and what.is_words else step / 2
    if what.kind == "times":
        shown = min(shown, max((0.05 if what.is_words else 0.02) * abs(value), 0.006))
    if what.unit == "years":
        shown = min(shown, 0.21)
    if what.hedge == "exact":
        return abs(known - value) <= min(shown, 0.5 if value >= 100 else shown) * 1.0001
    if _is_beyond(value, what.hedge, known):
        return False
    if abs(known - value) <= shown * 1.0001 + 1e-9:
        return True
    if what.kind == "money" and step == 1 and abs(known - value) <= _shown_by_zeros(value) / 2:
        return True
    return _hedged(value, what.hedge, known)


def _is_beyond(value: float, hedge: str, known: float) -> bool:
    """True where a figure lies on the wrong side of a bound: 69.8 is not more than 70."""
    near = 0.002 * abs(value)
    return (hedge in ("over", "more") and known < value - near) or (hedge in ("under", "less") and known > value + near)


def _shown_by_zeros(value: float) -> float:
    """What the last digit that is no zero is worth: 15,900 is rounded to hundreds, 92,000 to thousands."""
    zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
    if value < 10_000 or not zeros:
        return 0.0
    digits = len(str(int(value)).rstrip("0"))
    return 10.0**zeros if digits >= 3 else 1000.0 if zeros >= 3 else 0.0


def _last_digit(size: float) -> float:
    """What the last digit that is no zero is worth, of whole amounts from a thousand on."""
    digits = str(int(size))
    return 10.0 ** (len(digits) - len(digits.rstrip("0"))) if size >= 1000 and size == int(size) else 0.0


def _hedged(value: float, hedge: str, known: float) -> bool:
    # Convention: about within 3 %, nearly and just over on the right side within 6 %, close to within 5 %.
    size = abs(value)
    if hedge == "about":
        # Within 3 %, or half of what the last digit that is no zero is worth: about 7,000 for 7,300.
        return abs(known - value) <= max(0.03 * size, min(_last_digit(size) / 2, 0.05 * size))
    if hedge == "near":
        return abs(known - value) <= 0.05 * size
    if hedge == "under":
        return 0 <= value - known <= 0.065 * size
    if hedge == "over":
        return 0 <= known - value <= 0.065 * size
    if hedge == "more" and value < 10:
        # "More than twice" is anything short of three times.
        return 0 <= known - value < max(1.0, 0.3 * size)
    if hedge in ("least", "most"):
        return abs(known - value) <= 0.08 * size
    if hedge == "more":
        return 0 <= known - value <= 0.3 * size
    if hedge == "less":
        return 0 <= value - known <= 0.3 * size
    return False


def unit_fits(what: Quantity, atom: Atom) -> bool:
    """True where a figure is of the claimed kind, currency, period or thing counted."""
    kind = what.kind
    if kind == "bare" or (kind == "count" and not what.unit):
        return _loose(what, atom)
    if kind == "money":
        return atom.kind == "money" and what.unit in ("", atom.unit) and _period_fits(what.per, atom)
    if kind == "hours":
        is_open = what.per == "week" and atom.origin == "text" and not atom.per
        return atom.kind == "hours" and (what.per == atom.per or not what.per or is_open)
    if kind == "count":
        return atom.kind == "count" and atom.unit == what.unit and what.per == atom.per
    if kind == "percent":
        return atom.kind in ("percent", "points")
    return atom.kind == kind


def _period_fits(per: str, atom: Atom) -> bool:
    return not per or per == atom.per or (per == "year" and not atom.per and atom.origin in ("text", "said"))


def _loose(what: Quantity, atom: Atom) -> bool:
    """A figure without a unit: any kind, but a small count of some thing must meet that thing."""
    if atom.kind in ("date", "code") or (what.per and atom.kind == "money" and not _period_fits(what.per, atom)):
        return False
    if what.kind == "count" and what.value < 1000 and _is_plural(what.noun):
        return atom.kind in ("count", "bare") and stem_of(what.noun) in (
            {stem_of(atom.unit)} if atom.unit else atom.stems
        )
    return not (atom.kind == "hours" and atom.unit == "minutes" and what.kind == "bare" and what.value < 60)


def _is_plural(noun: str) -> bool:
    return (noun.endswith("s") and not noun.endswith("ss")) or noun in ("people", "children")


def _in_unit_of(what: Quantity, atom: Atom) -> float:
    """The known value in the claim's unit: weeks for months, hours for minutes."""
    if what.kind == "hours" and what.unit != atom.unit and atom.unit in ("hours", "minutes"):
        return atom.value / 60 if atom.unit == "minutes" else atom.value * 60
    if what.kind == "span" and atom.unit != what.unit and atom.unit in DAYS and what.unit in DAYS:
        return atom.value * DAYS[atom.unit] / DAYS[what.unit]
    return atom.value


def day_fits(day: Day, atom: Atom) -> bool:
    """True where a known day lies in what the claim names; without a year, in any year."""
    if atom.first is None or atom.last is None or day.wrong:
        return False
    first, last = day.first, day.last
    if not day.has_year:
        shift = atom.first.year - first.year
        first, last = _moved(first, shift), _moved(last, shift)
    if day.grain == "year":
        return first <= atom.last and atom.first <= last
    return first <= atom.first and atom.last <= last


def _moved(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)


# How far a value may lie from what is said at most: 'more than' reaches 30 % beyond it (see _hedged).
_LEAST, _MOST = 0.6, 1.45


def fitting_atoms(claim: Claim, bank: Bank) -> Iterator[Atom]:
    """Figures whose value and unit are those of the claim."""
    what = claim.what
    if isinstance(what, Day):
        yield from (atom for atom in bank.by_kind.get("date", ()) if day_fits(what, atom))
        return
    for kind in kinds_of(claim):
        sizes, atoms = bank.by_value.get(kind, ([], []))
        for low, high in _stretches(what, kind):
            for i in range(bisect_left(sizes, low), bisect_right(sizes, high)):
                if value_fits(claim, atoms[i]):
                    yield atoms[i]


def kinds_of(claim: Claim) -> tuple[str, ...]:
    """Kinds of figures that can be what is claimed; 'any' where the text names no unit."""
    what = claim.what
    if isinstance(what, Quantity) and (what.kind == "bare" or (what.kind == "count" and not what.unit)):
        return ("any",)
    return ("percent", "points") if claim.kind in ("percent", "points") else (claim.kind,)


def _stretches(what: Quantity | Fraction, kind: str) -> Iterator[tuple[float, float]]:
    if isinstance(what, Fraction):
        yield what.low, what.high
        return
    for value in values_of(what):
        size = abs(value) if kind == "any" else size_of(what.kind, value, what.unit)
        # Half a unit of what the last digit shows, in the unit of the index.
        near = what.step * (size / abs(value) if value else 1.0)
        yield _LEAST * size - near, _MOST * size + near
