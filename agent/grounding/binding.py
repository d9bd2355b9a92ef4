"""Which words of a sentence belong to which of its claims."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from agent.grounding.days import Day
from agent.grounding.fractions import Fraction
from agent.grounding.labels import Typed, typed_of
from agent.grounding.quantity import Quantity
from agent.grounding.terms import Term, stems_at

_SEPARATORS = (
    re.compile(r"[;|]|:\s|\s[–—]\s|(?<=[.!?])\s"),
    re.compile(
        r"\b(?:while|whereas|but|(?<!more )(?<!less )(?<!fewer )(?<!higher )(?<!lower )than|versus|vs\.?|"
        r"against|compared (?:to|with))\b",
        re.IGNORECASE,
    ),
    re.compile(r",(?=\s)(?!\s(?:which|that|who|so|as)\b)"),
    re.compile(r"\b(?:and|or|nor)\b", re.IGNORECASE),
    re.compile(r"\)"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """One checkable thing a sentence says, with the words bound to it and those further off."""

    what: Quantity | Day | Fraction
    start: int
    end: int
    words: str
    own: Typed = field(default_factory=dict)
    far: Typed = field(default_factory=dict)
    near_stems: frozenset[str] = frozenset()
    far_stems: frozenset[str] = frozenset()
    group: int = 0
    row: int = 0
    """Figures listed one after another share a row."""
    links: frozenset[str] = frozenset()
    """Names of the figures that the amount beside it stands for: a year or a number of people is theirs."""
    is_backed: bool = False
    """True once a figure is known to back it: only then may it enter a sum that backs another."""

    @property
    def kind(self) -> str:
        """Kind of what is claimed."""
        if isinstance(self.what, Day):
            return "date"
        return "percent" if isinstance(self.what, Fraction) else self.what.kind


def bound(text: str, whats: Sequence[Quantity | Day | Fraction], terms: list[Term]) -> list[Claim]:
    claims = [Claim(what, what.start, what.end, text[what.start : what.end].strip()) for what in whats]
    if not claims:
        return []
    rows = _rows(text, claims)
    cuts = _cuts(text, rows)
    stems = stems_at(text)
    made: list[Claim] = []
    for number, row in enumerate(rows):
        left, right = _segment(cuts, row[0].start, len(text))
        if row is rows[-1] and row[-1].kind == "date" and (rest := _AND_THEN.search(text, row[-1].end)):
            # "You apply on that day and sit the exam the day after."
            right = rest.start()
        # What stands before a semicolon may be about something else.
        begun = text.rfind(";", 0, row[0].start) + 1
        inside = [other for other in rows if left <= other[0].start < right]
        own_row = _row_terms([term for term in terms if left <= term.start < right], row, inside)
        near = frozenset(stem for stem, *at in stems if left <= at[0] < right and _is_nearest(at, row, inside))
        far_stems = frozenset(stem for stem, _, _ in stems) - near
        for place, claim in enumerate(row):
            own = _inherited(_by_place(own_row, row, place, text), terms, claim, (begun, left), made)
            if DIFFERENCE_BEHIND.match(text, claim.end):
                own = [*own, *(term for term in terms if term.kind in ("role", "lvl", "exam") and term not in own)]
            if _WHOLE.search(text[max(0, claim.start - 20) : claim.start]):
                own = [term for term in own if term.kind != "thing" or term.value not in ("left", "cost", "have")]
            own = _of_same(_in_order(own, terms, row, place), row, place, made)
            far = [term for term in terms if term not in own]
            made.append(
                replace(claim, own=typed_of(own), far=typed_of(far), near_stems=near, far_stems=far_stems, row=number)
            )
    return _numbered(made)


def _in_order(own: list[Term], terms: Sequence[Term], row: Sequence[Claim], place: int) -> list[Term]:
    """'A needs less than B: 225 against 338': as many names before a row as it has figures belong to them in order."""
    if len(row) < 2:
        return own
    for kind in ("role", "exam", "lvl"):
        if any(term.kind == kind for term in own):
            continue
        before = [term for term in sorted(terms, key=lambda one: one.start) if term.end <= row[0].start]
        names = list(dict.fromkeys(term.value for term in before if term.kind == kind))
        if len(names) == len(row):
            own = [*own, Term(kind, names[place], 0, 0)]
    return own


def _of_same(own: list[Term], row: Sequence[Claim], place: int, made: Sequence[Claim]) -> list[Term]:
    """Terms of an amount in another currency: those of the amount before it, where it has none of its own."""
    what = row[place].what
    before = [claim for claim in made if claim.kind == "money"]
    is_money = isinstance(what, Quantity) and what.kind == "money" and what.unit
    if not is_money or not before or any(term.kind in ("role", "pct", "exam", "lvl") for term in own):
        return own
    last = [claim for claim in before if claim.row == before[-1].row]
    other = last[min(place, len(last) - 1)]
    mine = what.unit if isinstance(what, Quantity) else ""
    if not isinstance(other.what, Quantity) or not other.what.unit or other.what.unit == mine:
        return own
    kinds = ("role", "pct", "exam", "lvl", "cc")
    return [*own, *(Term(kind, value, 0, 0) for kind in kinds for value in sorted(other.own.get(kind, ())))]


def _numbered(claims: list[Claim]) -> list[Claim]:
    """Claims with the two ends of a range under one number."""
    made: list[Claim] = []
    for number, claim in enumerate(claims):
        before, here = made[-1].what if made else None, claim.what
        is_range = (
            isinstance(before, Quantity) and isinstance(here, Quantity) and here.group and before.group == here.group
        )
        made.append(replace(claim, group=made[-1].group if is_range else number))
    return made


# "18 % above a senior one": a difference is about both sides.
DIFFERENCE_BEHIND = re.compile(
    r"\s*(?:a (?:year|month)\s)?(?:more|less|above|below|higher|lower|over|under|dearer|cheaper|ahead|behind|"
    r"apart|between)\b",
    re.IGNORECASE,
)


# "R$ 59 spent out of R$ 600": the whole is neither what is spent nor what is left.
_WHOLE = re.compile(r"\b(?:out of|of the|of your|from the|from your)\s(?:typical |whole |full )?\S?$", re.IGNORECASE)
_AND_THEN = re.compile(r"\b(?:and|but|then)\b", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:,|;|/)?\s*(?:and|or|to|up to|through|against|versus|vs\.?|[-–—])?\s*", re.IGNORECASE)


def _rows(text: str, claims: Sequence[Claim]) -> list[list[Claim]]:
    """Claims that stand in a row, 'A, B and C' or the two ends of a range: they share the words around them."""
    rows: list[list[Claim]] = []
    for claim in claims:
        before = rows[-1][-1] if rows else None
        if before and _is_same(before, claim) and _LISTED.fullmatch(text, before.end, max(before.end, claim.start)):
            rows[-1].append(claim)
        else:
            rows.append([claim])
    return rows


def _is_same(a: Claim, b: Claim) -> bool:
    if isinstance(a.what, Quantity) and isinstance(b.what, Quantity) and a.what.group and a.what.group == b.what.group:
        return True
    return a.kind == b.kind


def _cuts(text: str, rows: Sequence[Sequence[Claim]]) -> list[int]:
    """Where one claim's part of the sentence ends and the next one's begins."""
    cuts = []
    for before, after in pairwise(rows):
        start, end = before[-1].end, after[0].start
        is_apposed = _CLOSED.match(text, after[-1].end) is not None
        at = _cut(text, start, max(start, end), is_apposed)
        cuts += [at] if at is not None else []
    cuts += [hit.start() for hit in _SEMICOLON.finditer(text)]
    cuts += [row[-1].end for row in rows if _APPOSED.search(text, 0, row[0].start) and _ENDED.match(text, row[-1].end)]
    return sorted(cuts)


# "The lower quarter, $141,600, and": what an amount between commas is about stands before it.
_SEMICOLON = re.compile(r";\s")
_APPOSED = re.compile(r"[,(–—:]\s*(?:at |namely |that is |now |about |around |some )?$")
_ENDED = re.compile(r"\s?(?:a year|a month)?\s?(?:[,)]+\s(?:and|but|or|while)\b|\),?\s)")
_CLOSED = re.compile(r"\s?(?:a year|a month)?\s?(?:[,.;)!]|and\b|but\b|$)")


def _cut(text: str, start: int, end: int, is_apposed: bool) -> int | None:
    for pattern in _SEPARATORS:
        hits = [hit.start() for hit in pattern.finditer(text, start, end)]
        if not hits:
            continue
        if not is_apposed or not _APPOSED.fullmatch(text, hits[-1], end):
            return hits[-1]
        if len(hits) > 1:
            return hits[-2]
    return None


def _segment(cuts: Sequence[int], at: int, length: int) -> tuple[int, int]:
    left = max((cut for cut in cuts if cut <= at), default=0)
    return left, min((cut for cut in cuts if cut > at), default=length)


_NEAREST = ("role", "lvl", "pct", "exam", "thing", "end")


def _row_terms(terms: Sequence[Term], row: Sequence[Claim], inside: Sequence[Sequence[Claim]]) -> list[Term]:
    """Terms of a part of a sentence; where it holds several claims, each term goes to the nearest."""
    if len(inside) == 1:
        return list(terms)
    mine = []
    for term in terms:
        # Figures of another kind do not compete: a median and the number of people behind it are of one role.
        same = [one for one in inside if one[0].kind == row[0].kind or "bare" in (one[0].kind, row[0].kind)]
        nearest = min(same, key=lambda one: _distance(term.start, term.end, one))
        if term.kind not in _NEAREST or nearest is row:
            mine.append(term)
    return mine


def _is_nearest(at: Sequence[int], row: Sequence[Claim], inside: Sequence[Sequence[Claim]]) -> bool:
    return len(inside) == 1 or min(inside, key=lambda one: _distance(at[0], at[1], one)) is row


def _distance(left: int, right: int, row: Sequence[Claim]) -> float:
    start, end = row[0].start, row[-1].end
    # A word behind its figure is a little less usual than one before it.
    return start - right if right <= start else 1.2 * (left - end) if left >= end else 0


_AGAINST = re.compile(r"\b(?:against|versus|vs)\b", re.IGNORECASE)


def _by_place(terms: Sequence[Term], row: Sequence[Claim], place: int, text: str) -> list[Term]:
    """Of a row of figures and as many words of one kind, the first word belongs to the first figure, and so on."""
    if len(row) == 1:
        return list(terms)
    ends = {term.value for term in terms if term.kind == "end"}
    is_both = ends == {"low", "high"} and len(row) == 2
    kept = [term for term in terms if term.kind != "end" or (is_both and term.value == ("low", "high")[place])]
    against = _AGAINST.search(text, row[0].end, row[-1].start)
    for kind in ("pct", "role", "exam", "lvl"):
        values = list(
            dict.fromkeys(term.value for term in sorted(kept, key=lambda one: one.start) if term.kind == kind)
        )
        if kind == "pct" and set(values) == {"25", "75"}:
            values = ["25", "75"]
        if kind == "pct" and all(value.isdigit() for value in values):
            values = sorted(values, key=int)
        if len(values) == len(row):
            kept = [term for term in kept if term.kind != kind or term.value == values[place]]
        elif against and kind in ("role", "exam", "lvl"):
            # "Three times as often: 46.2 against 15.3": the second is of the other one.
            kept = [term for term in kept if term.kind != kind]
    return kept


def _inherited(
    own: list[Term], terms: Sequence[Term], claim: Claim, bounds: tuple[int, int], made: Sequence[Claim]
) -> list[Term]:
    """Own terms, and those of earlier parts for kinds that the own part does not name."""
    begun, left = bounds
    kinds = {term.kind for term in own}
    more = []
    for kind in ("cc", "src", "role", "lvl", "exam", "band"):
        if kind in kinds or (kind == "src" and claim.kind == "count"):
            continue
        earlier = [term for term in terms if term.kind == kind and begun <= term.start and term.end <= left]
        if not earlier:
            continue
        last = earlier[-1]
        between = [one for one in made if one.kind in (claim.kind, "bare") and one.end <= claim.start]
        if kind == "cc" or not between:
            more += [term for term in earlier if term.start >= last.start - 40]
    return [*own, *more]
