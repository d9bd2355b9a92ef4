"""The claims of a sentence, each with the words that say what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from agent.grounding.atoms import mask
from agent.grounding.binding import Claim, bound
from agent.grounding.days import Day, find_days
from agent.grounding.fractions import Fraction, find_fractions, find_quantifiers, percentile_meant
from agent.grounding.labels import Typed, typed_of
from agent.grounding.quantities import find_quantities
from agent.grounding.quantity import Quantity
from agent.grounding.terms import LABEL, Term, codes_in, stems_at, terms_of

LINK = re.compile(r"https?://[^\s)>\]\"'”]+|\bwww\.[^\s)>\]\"'”]+")
_LIST_NUMBER = re.compile(
    r"^\|\s*\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s*(?=\|)|^\W{0,4}(?:\d{1,3}[.)]\s|(?:one|two|three|four|five|first|"
    r"second)\s?:)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """A sentence taken apart."""

    text: str
    claims: tuple[Claim, ...]
    terms: tuple[Term, ...]
    codes: tuple[tuple[str, int, int], ...]
    links: tuple[tuple[str, int, int], ...]
    typed: Typed
    stems: frozenset[str]
    is_row: bool = False
    """A row of a table: its figures belong to its columns as much as to its words."""
    parts: tuple[Fraction, ...] = ()
    """Parts of a whole that stand for a percentile."""


# "The highest middle I have": no end of a range.
_SUPERLATIVES = frozenset({"lowest", "highest", "most", "least", "longest", "shortest"})


def read_sentence(text: str, today: date, names: frozenset[str] = frozenset(), is_row: bool = False) -> Read:
    """The claims of a sentence and its words; `names` are exams known by a name in capitals."""
    links = tuple((hit[0].rstrip(".,;:!?*_"), hit.start(), hit.end()) for hit in LINK.finditer(text))
    bare = mask(text, [(start, end) for _, start, end in links])
    codes = tuple(codes_in(bare))
    terms = [term for term in terms_of(bare) if not _is_superlative(bare, term) and not _is_of_badge(bare, term)]
    terms += _named(bare, names)
    days = list(find_days(bare, today))
    labels = [(hit.start(), hit.end()) for hit in LABEL.finditer(bare)]
    if hit := _LIST_NUMBER.match(bare):
        labels.append((hit.start(), hit.end()))
    hidden = mask(bare, [*((s, e) for _, s, e in codes), *((day.start, day.end) for day in days), *labels])
    parts = [part for part in find_fractions(hidden)]
    amounts = find_quantities(mask(hidden, [(part.start, part.end) for part in parts]))
    whats, extra, meant = _sorted_out(hidden, amounts, parts, days)
    terms = [*terms, *extra]
    claims = bound(text, whats, terms)
    return Read(
        text,
        tuple(claims),
        tuple(terms),
        codes,
        links,
        typed_of(terms),
        frozenset(stem for stem, _, _ in stems_at(bare)),
        is_row,
        tuple(meant),
    )


def _is_superlative(text: str, term: Term) -> bool:
    """True for 'the highest middle', but not for 'at the most'."""
    is_bound = text[max(0, term.start - 7) : term.start].lower() == "at the "
    return term.kind == "end" and text[term.start : term.end].lower() in _SUPERLATIVES and not is_bound


_CERTIFIED = re.compile(r"\bCertified\s(?:[A-Z]\w*\s){0,4}$")


def _is_of_badge(text: str, term: Term) -> bool:
    """True for a role in the name of a certificate: 'Certified Kubernetes Administrator'."""
    return term.kind == "role" and _CERTIFIED.search(text[max(0, term.start - 60) : term.start]) is not None


def _named(text: str, names: frozenset[str]) -> list[Term]:
    if not names:
        return []
    pattern = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{2,6}(?![\w-])")
    return [
        Term("exam", hit[0].lower(), hit.start(), hit.end())
        for hit in pattern.finditer(text)
        if hit[0].lower() in names
    ]


def _sorted_out(
    text: str, amounts: list[Quantity], parts: list[Fraction], days: list[Day]
) -> tuple[list[Quantity | Day | Fraction], list[Term], list[Fraction]]:
    """What is to be checked; parts of a group above or below an amount become percentiles."""
    kept = [one for one in amounts if not _is_free(text, one)]
    has_money = any(one.kind == "money" or (one.kind == "bare" and one.value >= 1000) for one in kept)
    shares = [one for one in kept if one.kind == "percent" and one.value in (10, 25, 50, 75, 90)]
    extra: list[Term] = []
    meant: list[Fraction] = []
    asked: list[Quantity | Day | Fraction] = []
    for part in [*parts, *(_as_part(one) for one in shares)] if has_money else []:
        pcts = percentile_meant(text, part)
        extra += [Term("pct", value, part.start, part.end) for value in pcts]
        meant += [part] if pcts else []
    taken = {part.start for part in meant}
    asked += [one for one in kept if one.start not in taken]
    asked += [part for part in parts if part.start not in taken]
    asked += [part for part in find_quantifiers(text) if not has_money or _OF_ANSWERS.match(text, part.end)]
    asked += days
    return sorted(asked, key=lambda one: one.start), extra, meant


_OF_ANSWERS = re.compile(r"\s(?:of the |the )?(?:\d+ )?(?:survey )?(?:answers|postings|adverts|respondents)\b", re.I)


def _as_part(one: Quantity) -> Fraction:
    return Fraction(one.value, one.value, one.value, one.start, one.end, "")


_ONE = re.compile(r"one|1", re.IGNORECASE)
_SCALE = re.compile(r"\bof $")
_BY = re.compile(r"\b(?:divided by|over|times|by)\s$|[÷×/*]\s?$", re.IGNORECASE)
_VAGUE = re.compile(r"\b(?:a )?(?:few|several|many|some|couple of)\s*$", re.IGNORECASE)


# "One from June and one from September"; "for the one and for the other".
_ONE_OF_TWO = re.compile(
    r"one\s(?:for|from|of|in|with|at|by|on)\b[^;]*\b(?:one|another|other)\b|one\s(?:and|but)\b[^;]{0,40}\bthe other\b",
    re.IGNORECASE,
)
_RATES = re.compile(r"\s(?:exchange\s)?(?:rates?|ranges?|figures|amounts|medians)\b", re.IGNORECASE)
_DONE = r"(?:compared?|looked (?:up|at)|look at|asked (?:for|about)|read|checked|used?|have (?:here|at hand)|looked)"
_I_DID = re.compile(rf"[\w\s/-]{{0,40}}?\s(?:that )?I(?:'ve| have)? {_DONE}\b", re.IGNORECASE)
_I_DO = re.compile(rf"\bI(?:'ve| have)? {_DONE}\s(?:the |all |these |those )?$", re.IGNORECASE)
_LOOKED_AT = re.compile(
    r"[\w\s/-]{0,30}?\b(?:skills|medians|ranges|rates|groups|roles|sources|figures)\b", re.IGNORECASE
)


def _is_own_count(text: str, one: Quantity) -> bool:
    """True for how many things were looked up or compared: what was done here is no figure of a result."""
    if one.kind not in ("bare", "count") or one.value > 12:
        return False
    if one.value == 2 and re.match(r"[^;]*?,\sone\s(?:for|from|of|in|at)\b[^;]*\b(?:one|another)\b", text[one.end :]):
        return True
    if not _LOOKED_AT.match(text, one.end):
        return False
    return bool(_I_DID.match(text, one.end) or _I_DO.search(text[max(0, one.start - 40) : one.start]))


def _is_free(text: str, one: Quantity) -> bool:
    """True for a number that needs no evidence: 'one of them', '1st', 'a few thousand', a name such as 3D."""
    said = text[one.start : one.end]
    if one.kind in ("bare", "count", "times") and text[one.end : one.end + 1].isalpha() and not said[-1:].isalpha():
        return one.value in (10, 25, 50, 75, 90) or not text.startswith("th percentile", one.end)
    if (one.value == 1 and one.kind in ("bare", "count", "points") and one.unit != "children") or (
        one.value == 1 and one.unit == "days" and one.is_words
    ):
        return not said.strip()[:1].isdigit() or one.kind == "bare"
    if one.kind == "bare" and one.value in (5, 10, 100) and _SCALE.search(text[max(0, one.start - 4) : one.start]):
        # The end of a scale: 82 of 100, level 3 of 5.
        return True
    if one.kind == "bare" and _BY.search(text[max(0, one.start - 14) : one.start]) and one.value in (12, 52):
        return True
    if one.value == 1 and one.is_words and _ONE_OF_TWO.match(text, one.start):
        return True
    if one.kind == "money" and one.is_words and one.value <= 12 and _RATES.match(text, one.end):
        return True
    if _is_own_count(text, one):
        return True
    if _VAGUE.search(text[max(0, one.start - 12) : one.start]) and one.is_words:
        return True
    return "\x00" in said


# --- which words belong to which claim ------------------------------------------------------------------------
