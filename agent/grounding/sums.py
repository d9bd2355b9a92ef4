"""Sums and differences of two figures that belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from agent.grounding.claims import Read
from agent.grounding.labels import Atom
from agent.grounding.operands import Operand, are_distinct, may_be_set_off, one_named_each

Step = tuple[float, str, str]
"""A value worked out, its unit and its period."""


DIFFERENCE = re.compile(
    r"\b(?:above|below|more|less|fewer|over|under|lies?|missing|short|left|leaves?|minus|dearer|cheaper|wide|"
    r"spans?|gap|up by|"
    r"rises?|points?|difference|apart|away|further|higher|lower|ahead|beyond|than|extra|stays?|spoken for|spent|"
    r"goes|exceeds?|lack\w*|spare|another|remain\w*|save[sd]?|"
    r"drops?|falls?|"
    r"too much|too little|find|from\b.{1,80}\bto|between\b.{1,80}\band|goes up|goes down|up|down|closer)\b|"
    r"\d\s?[-–−]\s?\d"
)


SUM = re.compile(
    r"\b(?:together|total|both|in all|plus|sum|combined|altogether|with a retake|retake|add(?:ed|s|ing)?|"
    r"all three|cost|comes? to|list at|adds? up)\b|\+"
)


_MADE = re.compile(r"\band\b.*\b(?:makes?|comes? to|adds? up|is|are)\b|=")


def sums_of(amounts: Sequence[Operand], read: Read) -> Iterator[Step]:
    text = read.text.lower()
    has_difference, has_sum = DIFFERENCE.search(text), SUM.search(text)
    for a, b in combinations(amounts, 2):
        if not go_together(a, b, read):
            continue
        unit, per = a.unit or b.unit, a.per or b.per
        if has_difference:
            yield abs(a.value - b.value), unit, per
        if has_sum or (a.is_named and b.is_named and _MADE.search(text)):
            yield a.value + b.value, unit, per
    if has_sum and len(amounts) > 2:
        yield from _of_three(amounts, read)


def _of_three(amounts: Sequence[Operand], read: Read) -> Iterator[Step]:
    """Sums of three figures that the words name each by itself."""
    for three in combinations(amounts[:10], 3):
        is_each = all(a.is_named or b.is_named or _is_each(a, b, read) for a, b in combinations(three, 2))
        if is_each and all(go_together(a, b, read) for a, b in combinations(three, 2)):
            yield sum(one.value for one in three), three[0].unit, three[0].per


def _is_each(a: Operand, b: Operand, read: Read) -> bool:
    return bool(a.atom and b.atom and one_named_each(a.atom, b.atom, read))


def _is_other_level(a: Atom, b: Atom, read: Read) -> bool:
    """True for two roles at two levels where the sentence does not name both levels."""
    one, other = a.typed.get("lvl", frozenset()), b.typed.get("lvl", frozenset())
    is_same_role = a.typed.get("role") == b.typed.get("role")
    return (
        bool(one and other and one != other)
        and not is_same_role
        and not (one | other) <= read.typed.get("lvl", frozenset())
    )


def go_together(a: Operand, b: Operand, read: Read) -> bool:
    """True for two figures of one unit that the words set beside each other."""
    if a.atom and b.atom and not (a.is_named or b.is_named) and _is_other_level(a.atom, b.atom, read):
        return False
    is_same = (a.unit == b.unit or not a.unit or not b.unit) and (a.per == b.per or not a.per or not b.per)
    return is_same and are_distinct(a, b, read) and may_be_set_off(a, b, read)
