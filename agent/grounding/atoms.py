"""What is known, in small pieces: figures of results, of notes and of the person's words, with what each is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from agent.grounding.days import Day, find_days
from agent.grounding.labels import FIELD, Atom, Typed, label_atom, typed_of, unit_of, without_percentile
from agent.grounding.quantities import find_quantities
from agent.grounding.quantity import Kind, Quantity
from agent.grounding.terms import CODE, LABEL, codes_in, percentiles, stem_of, stems_of, terms_of


@lru_cache(maxsize=16384)
def atoms_of_figure(
    figure: str, value: float | int | str, unit: str, source: str, as_of: str, note: str, today: date
) -> tuple[Atom, ...]:
    """Everything that one figure of a result says."""
    return tuple(_atoms(figure, value, unit, source, as_of, note, today))


def atoms_of(figures: Iterable[Mapping[str, Any]], today: date) -> Iterator[Atom]:
    """Everything that figures of results say, one after another."""
    for item in figures:
        yield from atoms_of_figure(
            str(item.get("figure", "")), item.get("value", ""), str(item.get("unit") or ""),
            str(item.get("source") or ""), str(item.get("as_of") or ""), str(item.get("note") or ""), today,
        )  # fmt: skip


def _atoms(
    figure: str, value: float | int | str, unit: str, source: str, as_of: str, note: str, today: date
) -> Iterator[Atom]:
    base = label_atom(figure, unit, source, note)
    own = (
        _own(base, value, unit, today)
        if isinstance(value, int | float)
        else list(_texts(base, str(value), unit, today))
    )
    # What a field of a result says in sentences backs the same words, but defines no figure.
    yield from (
        (replace(one, origin="prose") for one in own)
        if source == FIELD and isinstance(value, str) and unit != "date"
        else own
    )
    default = _default_kind(base, unit)
    for one in (
        ()
        if source == FIELD
        else _plain(without_percentile(figure), base, today, default if default[0] == "count" else ("", ""))
    ):
        yield replace(one, origin="note")
    if note:
        about = _merged(base, note, keep_place=True)
        for one in _plain(note, about, today, default):
            yield replace(one, origin="note")
    for day in find_days(as_of, today) if as_of else ():
        yield _dated(base, day, "asof")
    if year := re.search(r"_((?:19|20)\d\d)\b", source):
        day = Day(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31), 0, 0)
        yield _dated(base, day, "asof")


def _default_kind(base: Atom, unit: str) -> tuple[str, str]:
    """Kind and unit of a bare number beside a figure of this unit."""
    kind, known, _ = unit_of(unit)
    if kind in ("hours", "span", "money"):
        return kind, known
    return ("count", "postings") if stem_of("postings") in base.stems else ("", "")


_RATE = re.compile(r"([A-Z]{3}) for one (?:US dollar|[A-Z]{3})$")


def _own(base: Atom, value: float | int, unit: str, today: date) -> list[Atom]:
    kind, name, per = unit_of(unit)
    if rate := _RATE.match(base.label):
        kind, name = "money", rate[1]
    if kind == "bare":
        kind, name = _kind_of_name(base)
    if kind == "hours" and base.label.startswith(("hours a week", "Hours a week")):
        per = "week"
    if kind == "date":
        return []
    return [replace(base, kind=kind, value=float(value), unit=name, per=per, shown=f"{value:,} {unit}".strip())]


def _kind_of_name(base: Atom) -> tuple[Kind, str]:
    if base.label.lower().startswith("postings"):
        return "count", "postings"
    if base.label.startswith("people or adverts"):
        return "count", "people"
    return "bare", ""


def _texts(base: Atom, value: str, unit: str, today: date) -> Iterator[Atom]:
    kind, name, _ = unit_of(unit)
    about = base if unit else _merged(base, value, keep_place=False)
    for day in find_days(value, today):
        yield replace(_dated(about, day, "figure"), stems=_beside(about, value, day.start, day.end))
    for code, _, _ in codes_in(value):
        yield replace(about, kind="code", shown=code)
    default = (kind, name) if kind not in ("bare", "date", "count") else ("", "")
    if unit != "date":
        yield from _plain(re.sub(r"(?<=\d)/(?=\d)", " of ", value), about, today, default)


def _merged(base: Atom, text: str, keep_place: bool) -> Atom:
    """A figure's words together with those of its note: roles and things of both."""
    typed = dict(base.typed)
    for kind, values in typed_of(terms_of(text)).items():
        if kind in ("pct", "end"):
            typed[kind] = values
        elif kind not in ("exam", "cc", "role") or kind not in typed:
            typed[kind] = typed.get(kind, frozenset()) | values
    if "end" in typed and "end" not in typed_of(terms_of(text)):
        del typed["end"]
    return replace(base, typed=typed, stems=base.stems | stems_of(text))


def _plain(text: str, base: Atom, today: date, default: tuple[str, str]) -> Iterator[Atom]:
    days = list(find_days(text, today))
    for day in days:
        yield _dated(base, day, "note")
    names = [*LABEL.finditer(text), *CODE.finditer(text), *_LINK.finditer(text)]
    masked = mask(text, [*((day.start, day.end) for day in days), *((hit.start(), hit.end()) for hit in names)])
    for one in find_quantities(masked):
        yield from _quantity(base, one, default, text)


def _quantity(base: Atom, one: Quantity, default: tuple[str, str], text: str) -> Iterator[Atom]:
    kind, unit = one.kind, one.unit
    is_open = kind == "bare" or (kind == "count" and not unit)
    if is_open and (one.scale in _THOUSANDS or (kind == "bare" and one.value >= 1000 and default[0] != "count")):
        kind, unit = "money", default[1] if default[0] == "money" else ""
    elif is_open and default[0] and (default[0] != "money" or one.value >= 30):
        # A fee in a note is rarely below 30; smaller bare numbers count other things (judgement).
        kind, unit = _as_kind(default[0]), default[1]
    elif is_open:
        unit = one.noun
    base = replace(base, needs=frozenset()) if kind == "count" and not base.label.startswith("factor") else base
    base = replace(base, stems=_beside(base, text, one.start, one.end), typed=_typed_beside(base.typed, one, text))
    if one.group and kind == "hours" and default[0] == "hours" and "end" not in base.typed:
        base = replace(base, typed={**base.typed, "end": frozenset({"low" if one.is_low else "high"})})
    shown = text[one.start : one.end].strip()
    yield replace(base, kind=kind, value=one.value, unit=unit, per=one.per, origin="text", shown=shown)
    if one.other:
        yield replace(base, kind=kind, value=one.other, unit=unit, per=one.per, origin="text", shown=shown)


def _typed_beside(typed: Typed, one: Quantity, text: str) -> Typed:
    """Terms with the percentiles of the clause a figure stands in, where the whole text names several."""
    if len(typed.get("pct", ())) < 2:
        return typed
    left = max(text.rfind(mark, 0, one.start) for mark in (", ", ";", ": ", ". ")) + 1
    right = min((at for at in (text.find(mark, one.end) for mark in (", ", ";", ". ")) if at >= 0), default=len(text))
    pcts = frozenset(term.value for term in percentiles(text[left:right]))
    if pcts == {"25", "75"} and one.group:
        pcts = frozenset({"25" if text.find(text[one.start : one.end], left) == one.start and one.is_low else "75"})
    return {**typed, "pct": pcts} if pcts else typed


def _beside(base: Atom, text: str, start: int, end: int) -> frozenset[str]:
    """A figure's words; of a long text only the clause that a number stands in."""
    if len(text) <= 90:
        return base.stems
    return _near(text, start, end) | stems_of(base.label)


_LINK = re.compile(r"https?://\S+")
_THOUSANDS = frozenset({"k", "thousand", "million", "m", "mn", "millions", "lakh", "crore"})


def _as_kind(name: str) -> Kind:
    kinds: dict[str, Kind] = {
        "hours": "hours",
        "span": "span",
        "money": "money",
        "count": "count",
        "percent": "percent",
    }
    return kinds.get(name, "bare")


def _dated(base: Atom, day: Day, origin: str) -> Atom:
    shown = (
        f"{day.first}" if day.first == day.last else f"{day.first:%Y-%m}" if day.grain == "month" else f"{day.first:%Y}"
    )
    typed = base.typed
    if origin == "asof":
        typed = {**typed, "thing": typed.get("thing", frozenset()) | {"read"}}
        typed.pop("end", None)
    return replace(
        base, kind="date", first=day.first, last=day.last, origin=origin, typed=typed, shown=shown, needs=frozenset()
    )


def mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with stretches blanked out, as long as before."""
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return text


_SAID_OF = (
    ("pay", re.compile(r"\b(?:earn|make|salary|paid|pay|currently|on|i'm on)\b", re.IGNORECASE)),
    ("budget", re.compile(r"\b(?:spend|budget|in all|for exams|for courses|to invest)\b", re.IGNORECASE)),
)


def atoms_said(said: str, today: date) -> Iterator[Atom]:
    """The figures in a person's own words."""
    days = list(find_days(said, today))
    codes = [(hit.start(), hit.end()) for hit in CODE.finditer(said)]
    masked = mask(said, [*((day.start, day.end) for day in days), *codes])
    typed: dict[str, frozenset[str]] = {"who": frozenset({"you"})}
    base = Atom("bare", 0.0, label="what you said", typed=typed, origin="said")
    for day in days:
        yield replace(_dated(base, day, "said"), stems=_near(said, day.start, day.end))
    for one in find_quantities(masked):
        stems = _near(said, one.start, one.end)
        before, behind = said[max(0, one.start - 30) : one.start], said[one.end : one.end + 25]
        beside = f"{re.split('[.;!?] ', before)[-1]} {re.split('[.;!?,] ', behind)[0]}"
        things = frozenset(name for name, pattern in _SAID_OF if one.kind == "money" and pattern.search(beside))
        who = {"who": frozenset({"other"})} if _OTHERS.search(_clause(said, one.start)) else {}
        base = replace(base, typed={**typed, "thing": things, **who} if things else {**typed, **who})
        yield replace(
            base,
            kind=one.kind,
            value=one.value,
            unit=one.unit,
            per=one.per,
            stems=stems,
            shown=said[one.start : one.end].strip(),
        )
        if one.other:
            yield replace(base, kind=one.kind, value=one.other, unit=one.unit, per=one.per, stems=stems)


_OTHERS = re.compile(
    r"\bmy (?:\w+ )?(?:cousin|friend|brother|sister|uncle|aunt|father|mother|boss|colleague|neighbou?r|wife|"
    r"husband|partner|"
    r"recruiter|manager|teacher)\b.{0,30}\b(?:says?|said|told|thinks?|claims?|earns?|gets?|makes?)\b",
    re.IGNORECASE,
)


def _clause(said: str, start: int) -> str:
    """What stands before a figure in its sentence."""
    return said[max(0, max(said.rfind(mark, 0, start) for mark in ".!?;\n") + 1, start - 120) : start]


def _near(said: str, start: int, end: int) -> frozenset[str]:
    """Words of the clause a figure stands in."""
    left = max(said.rfind(mark, 0, start) for mark in ".!?;\n") + 1
    ends = [at for at in (said.find(mark, end) for mark in ("!", "?", ";", "\n", ". ")) if at >= 0]
    return stems_of(said[max(left, start - 80) : min([*ends, end + 60])])
