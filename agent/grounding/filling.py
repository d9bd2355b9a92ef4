"""Fills the bank: figures of results, what repeats them in another currency, and the person's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from agent.grounding.atoms import atoms_of, atoms_said
from agent.grounding.bank import Bank, Rates
from agent.grounding.derived import derived
from agent.grounding.labels import Atom


def make_bank(figures: Iterable[Mapping[str, Any]], said: Sequence[str], named: Sequence[str], today: date) -> Bank:
    """The bank of figures, of the person's words and of what may be named."""
    items = _with_bands(list(figures))
    atoms = list(atoms_of(items, today))
    words = "\n".join(said)
    spoken = [atom for part in said for atom in atoms_said(part, today)]
    rates: Rates = {}
    for atom in atoms:
        pair = _rate(atom)
        if pair:
            rates[pair] = (*rates.get(pair, ()), atom.value)
    texts = "\n".join(
        f"{item.get('figure', '')} | {item.get('value', '')} {item.get('unit', '')} | "
        f"{item.get('source', '')} | {item.get('note', '')}"
        for item in items
    )
    known = "\n".join([texts, words, *named])
    prose = tuple(
        str(item["value"]) for item in items if isinstance(item.get("value"), str) and len(item["value"]) >= 16
    )
    atoms = [*_with_home_currency(_with_groups(atoms, rates)), *_turned(atoms)]
    return Bank((*atoms, *derived(atoms, spoken), *_yearly(spoken), *spoken), known, words, today, rates, prose)


_RANGE = re.compile(r"the article's range, (?P<group>.+?), (?:low|high)$")
_BESIDE = "our data beside the article's range"


def _with_bands(items: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What stands beside a range of the article, with the name of that range, which results give just before it."""
    made: list[Mapping[str, Any]] = []
    group = ""
    for item in items:
        if hit := _RANGE.match(str(item.get("figure", ""))):
            group = hit["group"]
        is_beside = item.get("figure") == _BESIDE and group
        made.append({**item, "figure": f"{_BESIDE}: {group}"} if is_beside else item)
    return made


_ELSEWHERE = re.compile(r"^(?:\d+th percentile|median|mean) in [A-Z]{3}$")


def _with_groups(atoms: list[Atom], rates: Rates) -> list[Atom]:
    """Percentiles in another currency with the group of the figure that they repeat."""
    paid = [atom for atom in atoms if atom.kind == "money" and atom.per == "year" and atom.origin == "figure"]
    paid = [atom for atom in paid if "role" in atom.typed and "pct" in atom.typed]
    return [_with_group(atom, paid, rates) if _ELSEWHERE.match(atom.label) else atom for atom in atoms]


def _with_group(atom: Atom, paid: Sequence[Atom], rates: Rates) -> Atom:
    same = [one for one in paid if one.typed["pct"] == atom.typed.get("pct") and one.unit != atom.unit]
    near = [(abs(value / atom.value - 1), one) for one in same for value in _in(atom.unit, one, rates) if atom.value]
    off, group = min(near, key=lambda one: one[0], default=(1.0, atom))
    kept = {name: group.typed[name] for name in ("role", "lvl", "cc") if name in group.typed} if off < 0.015 else {}
    return replace(atom, typed={**atom.typed, **kept})


def _in(unit: str, one: Atom, rates: Rates) -> Iterator[float]:
    yield from (one.value * rate for rate in rates.get((unit, one.unit), ()))
    yield from (one.value / rate for rate in rates.get((one.unit, unit), ()))


def _with_home_currency(atoms: Sequence[Atom]) -> list[Atom]:
    """Amounts of a note that names no currency, in the one most figures of pay are in."""
    paid = Counter(atom.unit for atom in atoms if atom.kind == "money" and atom.per == "year" and atom.unit)
    home = paid.most_common(1)[0][0] if paid else ""
    return [replace(atom, unit=home) if atom.kind == "money" and not atom.unit else atom for atom in atoms]


_RATE = re.compile(r"^([A-Z]{3}) for one (US dollar|[A-Z]{3})$")


def _rate(atom: Atom) -> tuple[str, str] | None:
    hit = _RATE.match(atom.label)
    if hit is None or atom.origin != "figure" or atom.kind == "date" or not atom.value:
        return None
    return hit[1], "USD" if hit[2] == "US dollar" else hit[2]


def _turned(atoms: Sequence[Atom]) -> list[Atom]:
    """Rates the other way round: what a euro is in dollars, where dollars in euros are known."""
    pairs = [(atom, pair) for atom in atoms if (pair := _rate(atom))]
    return [
        replace(atom, value=1 / atom.value, unit=of, label=f"{of} for one {to}", shown="") for atom, (to, of) in pairs
    ]


def _yearly(spoken: Sequence[Atom]) -> list[Atom]:
    """Pay that the person named for a month, as a year's."""
    return [
        replace(atom, value=atom.value * 12, per="year", shown=f"{atom.value * 12:,.0f} {atom.unit}")
        for atom in spoken
        if atom.kind == "money" and atom.per == "month"
    ]
