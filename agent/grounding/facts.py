"""The fields of a tool's result as figures: days, hours, amounts, counts and texts that its evidence does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Figure = dict[str, Any]

_SKIPPED = frozenset({"evidence", "sources", "key", "kind", "how", "confidence", "basis"})
# What names a thing among its own fields, the first that is there.
_NAMES = (
    "title",
    "name",
    "label",
    "item",
    "text",
    "code",
    "skill",
    "role",
    "occupation",
    "question",
    "change",
    "number",
)
LONGEST = 120
"""Characters of a name that a figure keeps (judgement)."""

_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?$")
_UNITS = (
    (re.compile(r"hours_per_week$|^hours_a_week$"), "hours a week"),
    (re.compile(r"(?:^|_)hours(?:_|$)|^can$|^typical_hours$"), "hours"),
    (re.compile(r"_pct$|^pct$|share$"), "%"),
    (re.compile(r"points$"), "points"),
    (re.compile(r"_usd$|^usd$"), "USD"),
    (re.compile(r"months$|^validity$"), "months"),
    (re.compile(r"weeks$"), "weeks"),
    (re.compile(r"days$"), "days"),
    (re.compile(r"minutes$"), "minutes"),
    (re.compile(r"years(?:_|$)"), "years"),
    (re.compile(r"^per_week$"), "applications a week"),
)
_PERCENTILE = re.compile(r"p(10|25|50|75|90)$")
_AMOUNTS = frozenset({"amount", "total", "left", "given", "cost", "fee", "low", "high", "mid", "value", "budget"})
_COUNTED = {
    "phases": "phases", "gaps": "gaps", "milestones": "milestones", "certifications": "certifications",
    "steps": "steps", "decision_points": "decision points", "ranking": "roles", "sources": "sources",
}  # fmt: skip


# Fields whose name says less than the texts say of them.
_SAID = {
    "readiness_must_pct": "must-have readiness",
    "readiness_overall_pct": "overall readiness, of everything",
    "readiness_pct": "readiness, must-haves",
    "reach": "at the end, by the last day",
    "standing": "now, today",
    "hours_available": "hours in all until the last day",
    "hours_exams": "hours that exams take in this plan",
    "hours_applying": "hours that applications take in this plan",
}


def facts_of(result: Mapping[str, Any]) -> list[Figure]:
    """Every field of a result, as plain data, in the shape of evidence; what the evidence itself lists is left out."""
    made: dict[tuple[str, str, str], Figure] = {}
    budget = result.get("budget")
    currency = str(budget.get("currency", "")) if isinstance(budget, Mapping) else ""
    if evidence := result.get("evidence"):
        made["figures", "", ""] = _figure("figures that carry a source", len(evidence), "figures")
    for figure in _facts(result, "", currency):
        made.setdefault((figure["figure"], str(figure["value"]), figure["unit"]), figure)
    for source in result.get("sources", ()):
        words = " | ".join(str(value) for value in source.values() if value)
        made.setdefault(("source", words, ""), _figure(f"source {source.get('id', '')}", words, ""))
    return list(made.values())


def names_of(result: Mapping[str, Any]) -> list[str]:
    """Titles, publishers, addresses and ids of a result's sources: what may be named."""
    return [str(value) for source in result.get("sources", ()) for value in source.values() if value]


def _figure(figure: str, value: float | int | str, unit: str) -> Figure:
    return {"figure": figure, "value": value, "unit": unit, "source": "field", "as_of": "", "note": ""}


def _facts(value: Any, path: str, currency: str) -> Iterator[Figure]:
    if isinstance(value, Mapping):
        yield from _of_table(value, path, currency)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _facts(one, path, currency)
    elif isinstance(value, str) and value.strip():
        unit = "date" if _DAY.fullmatch(value) else ""
        if unit or any(char.isalnum() for char in value):
            yield _figure(path or "text", value, unit)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield _figure(path, value, "")


def _of_table(table: Mapping[str, Any], path: str, currency: str) -> Iterator[Figure]:
    currency = str(table.get("currency") or currency)
    name = next((str(table[key]) for key in _NAMES if isinstance(table.get(key), str | int) and table[key] != ""), "")[
        :LONGEST
    ]
    for key, value in table.items():
        if key in _SKIPPED:
            continue
        # The nearest field and name say enough; a whole path would drag other things' words along.
        said = _SAID.get(key) or key.replace("_", " ")
        words = f"{path.split(':')[0].split(' > ')[-1]} > {said}" if path else said
        about = f"{said}: {name}" if name and name != str(value) else words
        if isinstance(value, list | tuple) and key in _COUNTED:
            yield _figure(f"number of {about}", len(value), _COUNTED[key])
            if key == "certifications":
                yield from _verdicts(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield _number(key, value, about, name, currency)
        else:
            yield from _facts(value, about, currency)


def _verdicts(lines: Any) -> Iterator[Figure]:
    taken = sum(1 for line in lines if isinstance(line, Mapping) and line.get("verdict") == "take")
    yield _figure("exams to take in the plan", taken, "exams")
    for line in lines:
        if isinstance(line, Mapping) and line.get("exam_day"):
            name = line.get("code") or line.get("name")
            yield _figure(f"{name}: exam day in the plan", str(line["exam_day"]), "date")


def _number(key: str, value: float | int, about: str, name: str, currency: str) -> Figure:
    if hit := _PERCENTILE.match(key):
        return _figure(f"{hit[1]}th percentile of pay: {name}", value, f"{currency} a year" if currency else "")
    if key == "n":
        return _figure(f"number counted: {name}", value, "people")
    unit = next((unit for pattern, unit in _UNITS if pattern.search(key)), "")
    if not unit and currency and key in _AMOUNTS:
        unit = currency
    return _figure(about, value, unit)
