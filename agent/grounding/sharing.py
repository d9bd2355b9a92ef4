"""Units carried over between neighbours: '17.6 and 30.3 lakh', 'AED 139,000 and 323,000', '40 to 60 questions'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.grounding.quantity import Quantity

_JOINS = re.compile(r"\s?(?:-|–|—|to|up to|and|or|bis|less|minus|plus|until|against|versus|vs\.?)\s?", re.IGNORECASE)


_RANGE = re.compile(r"\s?(?:-|–|—|to|up to|and|bis|until)\s?", re.IGNORECASE)


_LEFT_OF_RANGE = re.compile(
    r"\b(?:between|from|somewhere from)\s*\W{0,3}(?:about |around |roughly |some )?$", re.IGNORECASE
)


def shared(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Units carried over between neighbours: '17.6 and 30.3 lakh', 'AED 139,000 and 323,000', '40 to 60 questions'."""
    made = list(found)
    for i in range(len(made) - 2, -1, -1):
        left, right = made[i], made[i + 1]
        if _JOINS.fullmatch(text, left.end, right.start) or _second_sign(text, left, right):
            made[i] = _as(left, right)
    for i in range(1, len(made)):
        left, right = made[i - 1], made[i]
        if _JOINS.fullmatch(text, left.end, right.start) and right.kind in ("bare", "count") and left.kind == "money":
            made[i] = replace(right, kind="money", unit=left.unit, per=left.per) if not right.unit else right
        if _is_range(text, left, made[i]):
            group = left.group or i
            made[i - 1], made[i] = (
                replace(made[i - 1], group=group, is_low=not left.group),
                replace(made[i], group=group),
            )
    return [_for_one(text, one, made[:number]) for number, one in enumerate(made)]


_PARALLEL = re.compile(
    r"[^.;:]{0,40}?(?:,| and| but)\s(?:only |about |just |some )?$|[^.;:]{0,40}?(?:, | and | but )(?:only |about |"
    r"just |some )?"
)
_THEN = re.compile(r"\s(?:for|of them|with|on|in|at)\b|[.,;]|$")


def _for_one(text: str, one: Quantity, before: list[Quantity]) -> Quantity:
    """'A lasts three years, B for one.': the last one counts years too."""
    spans = [other for other in before if other.kind == "span"]
    is_bare = one.kind == "bare" and one.is_words and text[: one.start].endswith(("for ", "after ", "within ", "in "))
    last = before[-1] if before else None
    if (
        last
        and one.kind == "bare"
        and one.is_words
        and last.kind in ("hours", "span")
        and _PARALLEL.fullmatch(text, last.end, one.start)
    ):
        return replace(one, kind=last.kind, unit=last.unit, per=last.per) if _THEN.match(text, one.end) else one
    if not is_bare or not spans or text[one.end : one.end + 1].strip(".,;)"):
        return one
    return replace(one, kind="span", unit=spans[-1].noun or spans[-1].unit)


def _second_sign(text: str, left: Quantity, right: Quantity) -> bool:
    """True for '₹15-30 LPA', where only spaces and a sign stand between."""
    return left.end <= right.start and _JOINS.fullmatch(text[left.end : right.start].strip()) is not None


def _as(left: Quantity, right: Quantity) -> Quantity:
    """The left end of a pair with the unit and scale of its right end, where it has none."""
    is_open = (
        left.kind in ("bare",) or (left.kind == "count" and not left.unit) or (left.kind == "money" and not left.scale)
    )
    if left.kind in ("bare", "count") and not left.scale and left.value < 1000 and right.scale and not right.unit:
        factor = right.step / _last_digit(right)
        return replace(
            left,
            kind=right.kind,
            value=left.value * factor,
            step=left.step * factor,
            scale=right.scale,
            noun=right.noun,
        )
    is_open = is_open or (left.kind == right.kind == "money" and left.unit == "USD" and left.unit != right.unit)
    if not is_open or (right.kind in ("bare", "count") and not right.unit):
        return replace(left, per=left.per or right.per) if left.kind == right.kind == "bare" else left
    if left.kind == "money" and left.unit == "USD" and right.unit in ("CAD", "SGD", "AUD"):
        left = replace(left, unit=right.unit)
    if left.kind == "money":
        # "₹50-90 LPA" and "€80 to 115K": the scale stands at the end; "AED 139,000 and 323,000" has none.
        if right.kind != "money" or not right.scale or left.value >= 1000 or right.value < left.value * 100:
            return replace(left, per=left.per or right.per) if right.kind == "money" else left
        factor = right.step / _last_digit(right)
        return replace(
            left, value=left.value * factor, step=left.step * factor, per=left.per or right.per, scale=right.scale
        )
    factor = right.step / _last_digit(right) if right.scale and left.value < 1000 else 1.0
    return replace(
        left, kind=right.kind, unit=right.unit, per=right.per, value=left.value * factor, step=left.step * factor,
        scale=right.scale if factor > 1 else left.scale, noun=right.noun,
    )  # fmt: skip


def _last_digit(one: Quantity) -> float:
    """What the last digit would be worth without the scale."""
    from agent.grounding.numbers import SCALES

    return one.step / SCALES.get(one.scale.lower(), 1.0)


def _is_range(text: str, left: Quantity, right: Quantity) -> bool:
    between = text[left.end : right.start]
    if left.kind != right.kind or not _RANGE.fullmatch(between) or left.value > right.value:
        return False
    joined = between.strip().lower() != "and"
    return joined or _LEFT_OF_RANGE.search(text[max(0, left.start - 30) : left.start]) is not None
