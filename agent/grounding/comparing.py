"""Comparisons: what is said to be more is more, what is said to be less is less, and by as much as is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.grounding.amounts import fees_of, hours_of, pay_of
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.fitting import amount_fits, values_of
from agent.grounding.labels import Atom, Typed, typed_of
from agent.grounding.names import Found
from agent.grounding.quantity import Quantity
from agent.grounding.roles import same_role
from agent.grounding.standings import denied_betweens, denied_moves, denied_places, figures_of_pay, parts_of_group
from agent.grounding.terms import stems_of, terms_of

_MORE = (
    r"more than|above|over|higher than|better than|ahead of|exceeds?|beyond|dearer than|bigger than|larger than|"
    r"longer than|in excess of|outweighs?|(?:higher|larger|bigger|better)(?:\s\w+){1,2}\sthan|more|higher"
)
_LESS = (
    r"less than|below|under|lower than|behind|short of|cheaper than|smaller than|fewer than|shorter than|worse "
    r"than|(?:lower|smaller)(?:\s\w+){1,2}\sthan|less|lower"
)
_COMPARE = re.compile(
    rf"\b(?P<neg>not |n't )?(?:(?:clearly|well|far|much|slightly|a little|a bit|already|somewhat|still|just|"
    rf"comfortably|way)\s)*"
    rf"(?P<more>{_MORE})\b|\b(?P<less>{_LESS})\b|\b(?P<same>as much as|the same as|equal to|level with|"
    rf"on a par with)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"(?:not|n't|nor|neither|no)\s[\w\s]{0,12}$")
_PAID = re.compile(
    r"\b(?:earns?|makes?|pays?|paid|salary|median|middle|percentile|quarter|typical|adverts?|group)\b", re.IGNORECASE
)
# Between a difference and the word for its direction.
_GAP = re.compile(
    r"\s*(?:a year|a month|points?|hours?|thousand)?\s*(?:or so )?(?:clearly|well|just|still)?\s*", re.IGNORECASE
)
_FIGURE_NEXT = re.compile(
    r"\s(?:about |nearly |almost |some |an? )?(?:half|third|quarter|fifth|tenth|two|three|four|\d+ ?(?:%|per)|twice)\b",
    re.IGNORECASE,
)
_BOUND_ONLY = frozenset({"over", "under", "beyond", "behind", "more", "less", "higher", "lower"})
"""Words that also stand before a bare figure as its bound, or mean something else."""
_BARE = frozenset({"more", "less", "higher", "lower"})


def denied_comparisons(read: Read, bank: Bank) -> Iterator[Found]:
    """Comparisons of the person's pay, of hours or of two groups that the figures deny."""
    yield from figures_of_pay(read, bank)
    yield from denied_moves(read, bank)
    yield from denied_places(read, bank)
    yield from denied_betweens(read, bank)
    if read.parts:
        return
    yield from _denied_shares(read, bank)
    if _PAID.search(read.text):
        yield from parts_of_group(read, bank)
    for hit in _COMPARE.finditer(read.text):
        if hit["neg"] or _DENIED.search(read.text[: hit.start()]) or _FIGURE_NEXT.match(read.text, hit.end()):
            continue
        if why := _denied(hit, read, bank):
            yield hit.start(), hit.end(), why
            return


# "30 lakh at the median, a bit over 40 lakh at the upper quartile": a bound, not a comparison.
_HEDGED = re.compile(r",\s(?:a (?:bit|little|touch) |slightly |just |well )?(?:over|under|above|below)$", re.IGNORECASE)


_SAMPLE = re.compile(r"\b(?:adverts|people|answers|postings|respondents)\b", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(?P<way>more|less)\s(?:often|frequently|commonly|widely)(?:\s\w+){0,3}\sthan\b|"
    r"\b(?P<way2>more|fewer)\s(?:postings|adverts|employers)[^;.]{0,40}\sthan\b",
    re.IGNORECASE,
)


def _denied_shares(read: Read, bank: Bank) -> Iterator[Found]:
    """'Python is asked for less often than Docker': set against the shares of postings that ask for either."""
    hit = _OFTEN.search(read.text)
    if hit is None or any(one.kind in ("percent", "times") for one in read.claims):
        return
    left = stems_of(read.text[: hit.start()] + (read.text[hit.start() : hit.end()] if hit["way2"] else ""))
    right = stems_of(read.text[hit.end() :])
    mine, theirs = _shares(left - right, bank), _shares(right - left, bank)
    pairs = [(a, b) for a in mine for b in theirs if a.typed.get("role") == b.typed.get("role")]
    pairs = pairs or _by_role(read, hit, left | right, bank)
    is_more = (hit["way"] or hit["way2"]).lower() == "more"
    if pairs and all((a.value <= b.value) == is_more for a, b in pairs):
        a, b = pairs[0]
        yield hit.start(), hit.end(), f"{a.label} is {a.value:g} % and {b.label} {b.value:g} %"


def _by_role(read: Read, hit: re.Match[str], stems: frozenset[str], bank: Bank) -> list[tuple[Atom, Atom]]:
    """Shares of one skill for the role before and the role behind a comparison."""
    here = typed_of(terms_of(read.text[: hit.start()])).get("role", frozenset())
    there = typed_of(terms_of(read.text[hit.end() :])).get("role", frozenset())
    asked = _shares(stems, bank) if here and there else []
    return [
        (a, b)
        for a in asked
        for b in asked
        if a is not b and a.subject == b.subject and _is_of_role(a, here) and _is_of_role(b, there)
    ]


def _is_of_role(atom: Atom, roles: frozenset[str]) -> bool:
    return any(same_role(one, other) for one in roles for other in atom.typed.get("role", ()))


def _shares(stems: frozenset[str], bank: Bank) -> list[Atom]:
    """Shares of postings for what the words name: those with most of their own words in it."""
    asked = [one for one in bank.by_kind.get("percent", ()) if one.origin == "figure" and "post" in one.typed["thing"]]
    found = [(len(one.subject & stems) / len(one.subject), one) for one in asked if one.subject & stems]
    best = max((share for share, _ in found), default=0.0)
    return [one for share, one in found if share == best]


def _denied(hit: re.Match[str], read: Read, bank: Bank) -> str:
    """Why a comparison does not hold: no two values that its sides may mean stand so; empty where some do."""
    diff = _difference(hit, read)
    word = (hit["more"] or hit["less"] or "").lower()
    if word in _BOUND_ONLY and diff is None and not _sides_named(hit, read):
        return ""
    if word == "behind" and _SAMPLE.search(read.text[: hit.start()]):
        return ""
    if word in _BOUND_ONLY and diff is None and _HEDGED.search(read.text[: hit.end()]):
        return ""
    if word in _BARE and read.text[hit.end() : hit.end() + 1] in (",", ":", ""):
        return ""
    if diff and diff.kind == "percent" and (why := _denied_sign(hit, diff, read, bank)):
        return why
    start = diff.start if diff else hit.start()
    left, right = _sides(read.text, start, hit.end())
    for kind in ("money", "hours", "percent"):
        if diff and diff.kind not in _KINDS[kind]:
            continue
        mine = _values(left, read, bank, kind, start, diff)
        theirs = _values(right, read, bank, kind, hit.end(), diff, is_right=True)
        if not diff and _is_bound(left, mine, theirs):
            continue
        pairs = [(a, b) for a in mine for b in theirs if _are_alike(a, b)]
        if not pairs:
            continue
        # Adverts are set against adverts where both sides have some.
        pairs = [(a, b) for a, b in pairs if a.typed.get("src") == b.typed.get("src")] or pairs
        if any(_holds(hit, diff, a.value, b.value) for a, b in pairs):
            return ""
        a, b = pairs[0]
        return f"{a.label or 'it'} is {a.value:,g} and {b.label or 'it'} {b.value:,g}"
    return ""


def _is_bound(left: str, mine: list[Atom], theirs: list[Atom]) -> bool:
    """True for 'architects are often above €100,000': the amount is a claim of its own, not one side of two."""
    is_pointed = any(atom.family for atom in mine) and not typed_of(terms_of(left)).get("pct")
    return is_pointed and any(not atom.family for atom in theirs)


def _are_alike(a: Atom, b: Atom) -> bool:
    """True for values of one currency; for two percentiles of one group."""
    if a.unit and b.unit and a.unit != b.unit:
        return False
    return not (a.family and b.family and "pct" in a.typed and "pct" in b.typed and "role" not in a.typed) or (
        a.family == b.family
    )


def _holds(hit: re.Match[str], diff: Claim | None, mine: float, theirs: float) -> bool:
    return not _is_denied(hit, mine, theirs) and not (diff and _is_other(diff, mine, theirs))


_BELOW = re.compile(r"less|below|under|lower|behind|short|cheaper|smaller|fewer|shorter|worse", re.IGNORECASE)


def _denied_sign(hit: re.Match[str], diff: Claim, read: Read, bank: Bank) -> str:
    """Why '25 % above' does not hold of a group that is 25 % below another one."""
    what = diff.what
    known = [
        atom
        for atom in bank.by_kind.get("percent", ())
        if atom.label.startswith("difference")
        and isinstance(what, Quantity)
        and amount_fits(what.value, what, atom.value)
    ]
    subject = typed_of(terms_of(read.text[: diff.start]))
    for atom in known:
        is_subject = _is_of_group(subject, atom)
        if is_subject and (atom.value < 0) != bool(_BELOW.search(hit[0])):
            return f"{atom.label} is {atom.value:g} %"
    return ""


def _is_of_group(said: Typed, atom: Atom) -> bool:
    roles, levels = said.get("role", frozenset()), said.get("lvl", frozenset())
    is_role = any(same_role(one, other) for one in roles for other in atom.typed.get("role", ()))
    return is_role and (not levels or bool(levels & atom.typed.get("lvl", frozenset())))


_KINDS = {"money": ("money", "percent", "bare", "count"), "hours": ("hours", "percent", "bare", "count"),
          "percent": ("points", "percent")}  # fmt: skip


def _difference(hit: re.Match[str], read: Read) -> Claim | None:
    """The figure right before a comparison: by how much the one side is more or less."""
    for claim in read.claims:
        if claim.end <= hit.start() and _GAP.fullmatch(read.text, claim.end, hit.start()):
            return claim if isinstance(claim.what, Quantity) and not claim.what.group else None
    return None


def _sides_named(hit: re.Match[str], read: Read) -> bool:
    return hit[0].lower().split()[-1] in ("over", "under") and any(claim.start > hit.end() for claim in read.claims)


def _is_denied(hit: re.Match[str], mine: float, theirs: float) -> bool:
    if hit["more"]:
        return mine <= theirs
    if hit["less"]:
        return mine >= theirs
    return abs(mine - theirs) > 0.08 * max(mine, theirs)


def _is_other(diff: Claim, mine: float, theirs: float) -> bool:
    """True where the difference of two known values is not the one that is said."""
    what = diff.what
    assert isinstance(what, Quantity)
    if what.kind == "percent":
        low, high = sorted((mine, theirs))
        known = [100 * (high - low) / low, 100 * (high - low) / high, high - low] if low else []
    else:
        known = [abs(mine - theirs), abs(mine - theirs) / 12]
    loose = 0.02 * max(mine, theirs) if what.kind != "percent" else 1.0
    return not any(
        amount_fits(value, what, one) or abs(value - one) <= loose for value in values_of(what) for one in known
    )


_COSTS = re.compile(
    r"\bcosts?\b|\bfees?\b|\bprices?\b|cheap|dear|expensive|[$€£₹]|dollars?|euros?|pounds?", re.IGNORECASE
)
EXAM = re.compile(r"[A-Z]{2,}\w*-\w*\d|\bexam\b|\bfee\b|\b[A-Z]{3}\b")
_ENDS = (";", ", ", " and ", " but ", ". ", " by ", ": ", " while ")


_AT = re.compile(r", at(?=\s)")


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    left = text[:start]
    cut = max(left.rfind(mark) for mark in (";", ". ", " and ", " but ", ", so ", " while ", ": "))
    right = text[end:]
    right = _AT.sub(r"  at", right)
    ends = [at for at in (right.find(mark) for mark in _ENDS) if at > 0]
    return left[max(0, cut) :], right[: min(ends, default=len(right))]


def _values(
    words: str, read: Read, bank: Bank, kind: str, at: int, diff: Claim | None, is_right: bool = False
) -> list[Atom]:
    """The one value that a side of a comparison names or points at; none where it is open."""
    low, high = (at, at + len(words)) if is_right else (at - len(words), at)
    named = [one for one in read.claims if low <= one.start < high and one is not diff and _is_of(one, kind)]
    if named:
        return _as_atoms(named[0] if is_right else named[-1], kind, EXAM.search(words) is not None)
    if kind == "money" and _COSTS.search(read.text) and (fees := fees_of(words, bank)):
        return fees
    if kind == "money" and (_PAID.search(read.text) or any(one.kind == "money" for one in read.claims)):
        return pay_of(words, read, bank, at, is_right)
    return hours_of(words, bank) if kind == "hours" else []


def _is_of(claim: Claim, kind: str) -> bool:
    what = claim.what
    if not isinstance(what, Quantity):
        return False
    if kind == "percent":
        return what.kind in ("percent", "points")
    is_open = what.kind == "bare" or (what.kind == "count" and not what.unit)
    return what.kind == kind or (is_open and what.value >= (1000 if kind == "money" else 20))


def _as_atoms(claim: Claim, kind: str, is_exam: bool) -> list[Atom]:
    what = claim.what
    if not isinstance(what, Quantity) or what.group:
        return []
    value = what.value * 12 if what.per == "month" else what.other if what.other and what.value < 1000 else what.value
    if kind == "money" and value < 5000 and not is_exam:
        return []
    return [Atom(what.kind, value, what.unit, label=claim.words)]
