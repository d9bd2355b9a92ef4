"""Where the person stands in a group, what six figures are, and by how much pay rises from one role to another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.grounding.amounts import pays_of_person
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.fractions import find_fractions
from agent.grounding.labels import Atom, Typed, typed_of
from agent.grounding.matching import conflict, score
from agent.grounding.names import Found
from agent.grounding.quantity import Quantity
from agent.grounding.terms import terms_of

_GROUP_PART = re.compile(
    r"\byou[^,;.]{0,25}\b(?:earn|make|get|are paid)\s(?P<way>more|"
    r"less) than (?P<part>[^,;.]{3,25}?) of (?:your|the|all|them|those|mid|senior|lead|people)",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\b(?P<n>five|six|seven|eight)[\s-]figures?\b", re.IGNORECASE)
_NOT_REACHED = re.compile(r"\b(?:not|never|nobody|no one|nowhere near|short of|below|under)\b|n't\b", re.IGNORECASE)
_DIGITS = {"five": 10_000.0, "six": 100_000.0, "seven": 1_000_000.0, "eight": 10_000_000.0}


def parts_of_group(read: Read, bank: Bank) -> Iterator[Found]:
    """'You earn less than three quarters of your group': the person's pay against that percentile."""
    hit = _GROUP_PART.search(read.text)
    part = next(find_fractions(hit["part"] + " of"), None) if hit else None
    mine = pays_of_person(bank) if hit else []
    if hit is None or part is None or not mine:
        return
    pct = str(round(part.value if hit["way"].lower() == "more" else 100 - part.value))
    theirs = [
        atom.value
        for atom in bank.by_kind.get("money", ())
        if atom.per == "year"
        and atom.unit == mine[0].unit
        and atom.typed.get("pct") == frozenset({pct})
        and "who" not in atom.typed
        if not conflict(
            {key: value for key, value in read.typed.items() if key in ("role", "lvl", "src")}, atom, "money", bank
        )
    ]
    is_more = hit["way"].lower() == "more"
    if theirs and all(mine[0].value < value if is_more else mine[0].value > value for value in theirs):
        yield hit.start("way"), hit.end(), f"you are at {mine[0].value:,.0f}; percentile {pct} is {theirs[0]:,.0f}"


def figures_of_pay(read: Read, bank: Bank) -> Iterator[Found]:
    for hit in _FIGURES.finditer(read.text):
        claim = Claim(
            Quantity("money", 0, 1, hit.start(), hit.end()),
            hit.start(),
            hit.end(),
            hit[0],
            read.typed,
            {},
            read.stems,
            frozenset(),
        )
        low = _DIGITS[hit["n"].lower()]
        fitting = [
            (score(claim, atom, bank), atom)
            for atom in bank.by_kind.get("money", ())
            if atom.per == "year"
            and atom.origin in ("figure", "said")
            and not conflict(read.typed, atom, "money", bank)
        ]
        if not fitting:
            yield hit.start(), hit.end(), f"no tool gave {hit[0]}"
            continue
        best = max(fitting, key=lambda one: one[0])[1]
        is_denied = _NOT_REACHED.search(read.text[max(0, hit.start() - 25) : hit.start()]) is not None
        if (low <= best.value < 10 * low) == is_denied:
            yield hit.start(), hit.end(), f"{best.label} is {best.value:,.0f} {best.unit}"


_FROM_TO = re.compile(r"\b[Ff]rom\b(?P<a>[^,;:]{3,60}?)\bto\b(?P<b>[^;:]{3,60})")


def denied_moves(read: Read, bank: Bank) -> Iterator[Found]:
    """'From A to B the median rises by x %': set against the medians of both roles."""
    shares = [claim for claim in read.claims if claim.kind == "percent" and isinstance(claim.what, Quantity)]
    hit = _FROM_TO.search(read.text)
    if hit is None or len(shares) != 1:
        return
    one, other = (typed_of(terms_of(hit[side])) for side in ("a", "b"))
    if not one.get("role") or not other.get("role"):
        return
    rises = [
        (100 * abs(b.value / a.value - 1), a, b)
        for a in _medians(one, read, bank)
        for b in _medians(other, read, bank)
        if a.unit == b.unit and a.typed.get("lvl") == b.typed.get("lvl") and a is not b
    ]
    what = shares[0].what
    if rises and isinstance(what, Quantity) and not any(abs(rise - what.value) <= 1.5 for rise, _, _ in rises):
        rise, a, b = rises[0]
        yield shares[0].start, shares[0].end, f"from {a.label} to {b.label} it is {rise:.0f} %"


def _medians(typed: Typed, read: Read, bank: Bank) -> list[Atom]:
    wanted = {**typed, "pct": frozenset({"50"})}
    if "lvl" in read.typed:
        wanted["lvl"] = read.typed["lvl"]
    return [
        atom
        for atom in bank.by_kind.get("money", ())
        if atom.per == "year" and atom.origin == "figure" and "50" in atom.typed.get("pct", ()) and "role" in atom.typed
        if atom.typed["role"] & typed["role"] and not conflict(wanted, atom, "money", bank)
    ]


_PLACE = re.compile(
    r"\b(?:you|your|yours)\b[^,;.?]{0,45}?\b(?:in|among|inside|within|belong to)\s(?:around |about |roughly )?the\s"
    r"(?P<where>top|upper|best[\s-]paid|highest[\s-]paid|bottom|lower|lowest[\s-]paid|worst[\s-]paid)\s"
    r"(?P<part>half|third|quarter|fifth|tenth|ten per ?cent|10 ?%|25 ?%|20 ?%)"
    r"|\b(?:you|your|yours)\b[^,;.?]{0,45}?\b(?:at|on|near|around|in)\s(?:about |around |roughly )?(?:the )?"
    r"(?P<n>\d{1,2})(?:st|nd|rd|th)\spercentile(?!,| of [^.]{0,60}(?:is|are|lies?)\b)",
    re.IGNORECASE,
)
_PARTS = {"half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10, "10": 10, "25": 25, "20": 20, "ten": 10}
_NEAR_PERCENTILE = 2.0
"""Percentiles that a place may be off (judgement)."""


def denied_places(read: Read, bank: Bank) -> Iterator[Found]:
    """'You are in the top tenth': set against the percentile that the person's pay has, as far as it is known."""
    hit = _PLACE.search(read.text)
    if hit is None or re.search(r"\b(?:not|n't|hardly|nowhere)\b", hit[0]):
        return
    low, high = _stretch(hit)
    places = list(_places_of_person(read, bank))
    if places and not any(least <= high and low <= most for least, most in places):
        yield hit.start(), hit.end(), f"your pay is between percentile {places[0][0]:.0f} and {places[0][1]:.0f} of it"


_BETWEEN = re.compile(
    r"\b(?:you|your)\b[^,;.?]{0,50}?\bbetween (?P<a>[^,;.?]{3,40}?),? and (?P<b>[^,;.?]{3,60})", re.IGNORECASE
)
_AT = re.compile(
    r"\b(?:your\b[^,;.?]{0,30}?\b(?:is|are|equals?)|you(?:'re|’re| are|'d be| would be| sit| stand)"
    r"(?=(?: \w+)? at the\b))\s(?:already |now )?(?:exactly |just |precisely |right |about )?(?:at )?(?P<a>the "
    r"[^,;.?]{3,60})",
    re.IGNORECASE,
)


def denied_betweens(read: Read, bank: Bank) -> Iterator[Found]:
    """'You are between the median and the upper quarter' of a group: set against the percentiles of that group."""
    mine = pays_of_person(bank)
    hit = _BETWEEN.search(read.text) or _AT.search(read.text)
    if hit is None or not mine or re.search(r"\bnot\b|n't\b", hit[0]):
        return
    ends = [_percentile(hit["a"])] + ([_percentile(hit["b"])] if hit.re is _BETWEEN else [])
    wanted = {key: value for key, value in read.typed.items() if key in ("role", "lvl", "src", "cc")}
    groups = _percentiles(wanted, mine[0].unit, bank)
    known = [[group[end] for end in ends if end in group] for group in groups]
    known = [values for values in known if len(values) == len(ends)]
    if "" in ends or not (known or (wanted.get("role") and groups)):
        return
    low_high = [(min(values), max(values)) for values in known]
    near = 0.01 * mine[0].value
    if not any(low - near <= mine[0].value <= high + near for low, high in low_high):
        yield hit.start("a"), hit.end(), f"your pay is {mine[0].value:,.0f}"


def _percentile(words: str) -> str:
    found = typed_of(terms_of(words)).get("pct", frozenset())
    return next(iter(found)) if len(found) == 1 else ""


def _percentiles(wanted: Typed, unit: str, bank: Bank) -> list[dict[str, float]]:
    groups: dict[str, dict[str, float]] = {}
    for atom in bank.by_kind.get("money", ()):
        pct = atom.typed.get("pct", frozenset())
        is_of_group = len(pct) == 1 and atom.per == "year" and atom.unit == unit and atom.origin == "figure"
        if is_of_group and not conflict(wanted, atom, "money", bank):
            groups.setdefault(atom.family, {})[next(iter(pct))] = atom.value
    return list(groups.values())


def _stretch(hit: re.Match[str]) -> tuple[float, float]:
    if hit["n"]:
        return float(hit["n"]) - _NEAR_PERCENTILE, float(hit["n"]) + _NEAR_PERCENTILE
    size = float(_PARTS[re.split(r"[\s%]", hit["part"].lower())[0]])
    is_top = hit["where"].lower().startswith(("top", "upper", "best", "highest"))
    return (100 - size, 100.0) if is_top else (0.0, size)


def _places_of_person(read: Read, bank: Bank) -> Iterator[tuple[float, float]]:
    """Between which percentiles the person's pay lies, in each group that the sentence may mean."""
    known = [atom.value for atom in bank.by_kind.get("count", ()) if atom.unit == "percentile"]
    if known:
        yield from ((value, value) for value in known)
        return
    mine = pays_of_person(bank)
    groups: dict[str, dict[int, float]] = {}
    wanted = {key: value for key, value in read.typed.items() if key in ("role", "lvl", "src")}
    for atom in bank.by_kind.get("money", ()) if mine else ():
        pcts = [int(one) for one in atom.typed.get("pct", ()) if one.isdigit()]
        is_of_group = len(pcts) == 1 and atom.per == "year" and atom.unit == mine[0].unit and atom.origin == "figure"
        if is_of_group and not conflict(wanted, atom, "money", bank):
            groups.setdefault(atom.family, {})[pcts[0]] = atom.value
    for values in groups.values():
        below = [pct for pct, value in values.items() if value <= mine[0].value]
        above = [pct for pct, value in values.items() if value > mine[0].value]
        yield float(max(below, default=0)), float(min(above, default=100))
