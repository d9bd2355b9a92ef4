"""Judges a group of claims: a single figure, or the two ends of a range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent.grounding.arithmetic import worked_out
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.candidates import fitting_of
from agent.grounding.claims import Read
from agent.grounding.judging import is_calendar, judge
from agent.grounding.labels import Atom
from agent.grounding.quantity import Quantity


def judge_group(group: Sequence[Claim], read: Read, bank: Bank, context: frozenset[str]) -> list[str]:
    """For each claim of a group, a single figure or both ends of a range, why it does not stand; else empty."""
    if len(group) == 2 and all(is_calendar(claim, read, bank) for claim in group):
        return ["", ""]
    if len(group) == 2 and isinstance(group[0].what, Quantity):
        return _range(group, read, bank, context)
    return [judge(claim, read, bank, context).why for claim in group]


def _range(group: Sequence[Claim], read: Read, bank: Bank, context: frozenset[str]) -> list[str]:
    """Both ends of a range must belong to one range or to percentiles of one group."""
    low, high = group
    if isinstance(low.what, Quantity) and isinstance(high.what, Quantity) and low.what.value == high.what.value:
        return [f"{low.words} and {high.words} are not two ends", ""]
    families = [{atom.family for _, atom in fitting_of(claim, read, bank, context, None)[0]} for claim in group]
    both = frozenset(families[0] & families[1])
    if both and _is_short_range(group, both, read, bank, context):
        return [f"{low.words} and {high.words} are not the two ends of it", ""]
    if both:
        return [judge(claim, read, bank, context, both).why for claim in group]
    if (all(families) and _is_move(low, read)) or all(worked_out(claim, read, bank, is_range=True) for claim in group):
        return ["", ""]
    if isinstance(low.what, Quantity) and isinstance(high.what, Quantity) and _is_narrow(low.what, high.what):
        middle = replace(low.what, value=(low.what.value + high.what.value) / 2, step=high.what.value - low.what.value)
        if worked_out(replace(low, what=middle), read, bank, is_range=True):
            return ["", ""]
    whys = [judge(claim, read, bank, context).why for claim in group]
    return whys if any(whys) else [f"{low.words} and {high.words} are not the two ends of one known range", ""]


def _is_short_range(
    group: Sequence[Claim], families: frozenset[str], read: Read, bank: Bank, context: frozenset[str]
) -> bool:
    """True for 'from the low to the typical case' where the high one is known too, and nothing says typical."""
    if "typical" in read.typed.get("end", ()) or read.is_row:
        return False
    low, high = (
        {(atom.family, end) for _, atom in fitting_of(claim, read, bank, context, families)[0] for end in _end_of(atom)}
        for claim in group
    )
    return any(
        (family, "low") in low
        and (family, "typical") in high
        and (family, "high") not in high
        and (family, "high") in bank.ends
        for family in families
    )


def _end_of(atom: Atom) -> frozenset[str]:
    is_range = atom.kind == "hours" and not atom.per
    return atom.typed.get("end", frozenset({"typical"})) if is_range else frozenset()


def _is_narrow(low: Quantity, high: Quantity) -> bool:
    """True for 'between five and six weeks': bounds of one value that is worked out."""
    return low.kind == "span" and 0 < high.value - low.value <= max(1.0, 0.25 * low.value)


def _is_move(low: Claim, read: Read) -> bool:
    """True for 'from 40 to 69.8 %': a change, not a range."""
    before = read.text[max(0, low.start - 8) : low.start].lower()
    return before.rstrip().endswith("from") and low.kind in ("percent", "money", "date", "points", "bare")
