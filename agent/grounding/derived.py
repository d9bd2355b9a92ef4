"""Figures that follow from two of a plan's own in one step: hours missing, the share of the budget that is spent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent.grounding.labels import Atom
from agent.grounding.quantity import Kind
from agent.grounding.terms import stems_of

_ENDS = ("low", "typical", "high")


def derived(atoms: Sequence[Atom], spoken: Sequence[Atom]) -> list[Atom]:
    """What a sentence may say of the plan without a sum: each in the words of both figures."""
    known: dict[str, Atom] = {}
    for atom in (*atoms, *_budget_said(atoms, spoken)):
        if atom.origin in ("figure", "said") and atom.kind in ("money", "hours"):
            known.setdefault(atom.label if atom.origin == "figure" else "budget", atom)
    factors = [atom for atom in atoms if atom.kind == "times" and atom.origin == "figure" and atom.value < 1]
    shares = [replace(atom, kind="percent", value=100 * atom.value, unit="%") for atom in factors]
    return [*_of_budget(known), *_of_hours(known), *shares]


def _budget_said(atoms: Sequence[Atom], spoken: Sequence[Atom]) -> list[Atom]:
    """The budget in the person's words: called so, or the least amount that what is left can be left of."""
    amounts = [atom for atom in spoken if atom.kind == "money"]
    named = [atom for atom in amounts if "budget" in atom.typed.get("thing", ())]
    left = [atom for atom in atoms if atom.label == "left of the budget" and atom.kind == "money"]
    open_to = [
        one for one in amounts if left and one.unit == left[0].unit and not one.per and one.value >= left[0].value
    ]
    return named[:1] or sorted(open_to, key=lambda one: one.value)[:1]


def _of_budget(known: dict[str, Atom]) -> Iterator[Atom]:
    budget, left, cost = (known.get(name) for name in ("budget", "left of the budget", "cost of the plan"))
    if budget is None or not budget.value:
        return
    if cost is None and left is not None and left.unit == budget.unit:
        cost = _made("money", budget.value - left.value, budget.unit, "cost of the plan", "cost spent")
        yield cost
    if cost is None or cost.unit != budget.unit:
        return
    spent = 100 * cost.value / budget.value
    yield _made(
        "percent", spent, "%", "share of the budget that the plan costs", "cost budget", "spent used takes spend"
    )
    yield _made(
        "percent", 100 - spent, "%", "share of the budget that is left", "left budget", "remains stays unspent spare"
    )


_MISSING = "missing short lack lacking fewer few many exceeds spare unused remain beyond free"


def _of_hours(known: dict[str, Atom]) -> Iterator[Atom]:
    have = known.get("hours until the last day")
    for end in _ENDS:
        need = known.get(f"hours needed, {end}")
        if have is None or need is None or not need.value or not have.value:
            continue
        ends = {"end": frozenset({end})}
        gap = _made("hours", abs(have.value - need.value), "hours", f"hours missing or to spare, {end}", "", _MISSING)
        share = _made(
            "percent", 100 * have.value / need.value, "%", f"share of the hours needed that there are, {end}", ""
        )
        taken = _made(
            "percent", 100 * need.value / have.value, "%", f"share of the hours that there are needed, {end}", ""
        )
        for one in (gap, share, taken):
            yield replace(one, typed={**one.typed, **ends}, family=one.label.partition(",")[0])


def _made(kind: Kind, value: float, unit: str, label: str, thing: str, words: str = "") -> Atom:
    things = frozenset(name for name in thing.split() if name in ("cost", "left", "budget"))
    origin = "figure" if label == "cost of the plan" else "derived"
    return Atom(
        kind, value, unit, label=label, origin=origin, typed={"thing": things}, stems=stems_of(f"{label} {words}")
    )
