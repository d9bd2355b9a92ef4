"""Whether a known figure is what a sentence claims: its value, its unit, and what both say it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import fsum

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.fitting import kinds_of
from agent.grounding.labels import Atom, Typed
from agent.grounding.roles import is_named, is_within, same_role
from agent.grounding.terms import stems_of

# --- value ----------------------------------------------------------------------------------------------------


# --- words ----------------------------------------------------------------------------------------------------

_NONE: frozenset[str] = frozenset()
_EXCLUSIVE = ({"must", "overall"}, {"now", "end"}, {"left", "cost", "budget"}, {"need", "have"})
_SOFT_SOURCES = frozenset({"guide", "press", "blog", "board"})
_FIRM_SOURCES = frozenset({"survey", "adverts", "official", "article", "cited"})


def conflict(own: Typed, atom: Atom, kind: str, bank: Bank) -> str:
    """Kind of the first word that claim and figure contradict each other in; empty where none does."""
    typed = atom.typed
    is_persons = atom.origin == "said" or "who" in typed
    if kind != "date" and (name := _unheard_of(own, bank, is_persons)):
        return name
    for name in ("exam", "vendor", "band", "cc", "src", "lvl", "role", "pct", "end"):
        said = own.get(name)
        if not said or (is_persons and name != "exam"):
            continue
        known = typed.get(name)
        if name in ("role", "lvl") and not known and _is_loose_amount(atom):
            return name
        if name == "role" and known and not any(same_role(one, other) for one in said for other in known):
            if "official" in typed.get("src", ()) and (
                any(is_named(one, atom.label) or one.startswith("software|") for one in said)
            ):
                continue
            if "together" in atom.label and any(is_within(one, other) for one in said for other in known):
                continue
            return name
        if name == "pct" and _wrong_percentile(said, atom, kind):
            return name
        if name == "src" and (
            not _source_fits(said, known)
            or (atom.origin in ("asof", "note") and kind == "date" and said & _FIRM_SOURCES and not known)
        ):
            return name
        if name == "vendor" and ("exam" not in typed.get("thing", ()) or own.get("exam")):
            continue
        if name == "band" and kind not in ("money", "percent"):
            continue
        if name in ("exam", "vendor", "band", "cc", "lvl", "end") and known and not said & known:
            return name
    return _wrong_thing(own, atom, kind) if not is_persons or kind == "money" else ""


def _unheard_of(own: Typed, bank: Bank, is_persons: bool) -> str:
    """Kind of a word that names a country or role of which nothing at all is known; empty where there is none."""
    if (places := own.get("cc")) and not places & (bank.places | (bank.places_said if is_persons else frozenset())):
        return "cc"
    roles = own.get("role")
    return "role" if roles and not any(bank.knows_role(one) for one in roles) else ""


def _is_loose_amount(atom: Atom) -> bool:
    """True for an amount of a note: it says too little of itself to be the pay of a role or level."""
    return atom.kind == "money" and atom.origin in ("note", "prose", "text") and atom.per == ""


def _wrong_percentile(said: frozenset[str], atom: Atom, kind: str) -> bool:
    known = atom.typed.get("pct")
    if known:
        return not said & known
    if kind not in ("money", "bare") or atom.kind != "money" or atom.per != "year":
        return False
    ends = atom.typed.get("end", frozenset())
    return not ("typical" in ends and said & {"50", "mean"})


def _source_fits(said: frozenset[str], known: frozenset[str] | None) -> bool:
    firm = said & _FIRM_SOURCES
    if said and known and said <= _SOFT_SOURCES and not said & known:
        return not known & (_SOFT_SOURCES | _FIRM_SOURCES)
    if not firm or not known:
        return True
    return bool(firm & known) or bool(said - _FIRM_SOURCES) or not known & _FIRM_SOURCES


def _wrong_thing(own: Typed, atom: Atom, kind: str) -> str:
    said, known = own.get("thing", frozenset()), atom.typed.get("thing", frozenset())
    if kind == "percent" and not _is_of_postings(said, atom):
        return "thing"
    # "The low estimate is a third of what you have": only what is needed has a low end.
    is_end = bool(own.get("end", _NONE) & atom.typed.get("end", _NONE))
    for group in _EXCLUSIVE:
        if is_end and "need" in group:
            continue
        mine, its = said & group, known & group
        if mine and its and not mine & its and _matters(group, atom, kind):
            return "thing"
    return ""


def _is_of_postings(said: frozenset[str], atom: Atom) -> bool:
    """False where a share of postings is claimed and the figure is a share of something else."""
    return not {"ask", "post"} <= said or "post" in atom.typed.get("thing", ())


def _matters(group: set[str], atom: Atom, kind: str) -> bool:
    if "cost" in group:
        return atom.kind == "money" and not atom.per
    if "need" in group:
        return atom.kind == "hours" and not atom.per
    return atom.kind in ("percent", "points")


@dataclass(frozen=True, slots=True)
class Scored:
    """A figure and how much of its words the claim has."""

    score: float
    atom: Atom


_TERM_WEIGHT = {
    "role": 3.0,
    "exam": 4.0,
    "pct": 2.5,
    "lvl": 2.0,
    "src": 1.5,
    "cc": 1.0,
    "end": 1.5,
    "thing": 2.0,
    "who": 2.0,
    "band": 2.0,
    "vendor": 1.5,
}


def score(
    claim: Claim, atom: Atom, bank: Bank, context: frozenset[str] = frozenset(), near_only: bool = False
) -> float:
    """How much of what a figure is about stands in the claim's words; further off counts half."""
    total = LINKED if atom.label in claim.links else 0.0
    for name, known in atom.typed.items():
        weight = _TERM_WEIGHT.get(name, 0.0)
        own, far = claim.own.get(name), None if near_only else claim.far.get(name)
        if not own and not far and name != "role":
            continue
        if name == "role":
            share = max(_role_share(own, known), 0.5 * _role_share(far, known))
            # A role that nobody mentioned is hardly the one meant.
            total += weight * share if own or far or atom.stems & context & _ROLE_STEMS else -UNMENTIONED
        elif name == "thing":
            mine, further = known & (own or _NONE), known & (far or _NONE) - (own or _NONE)
            total += weight * (len(mine) + 0.4 * len(further)) - (1.5 if "exam" in mine else 0.0)
        elif own and own & known:
            total += weight
        elif far and far & known:
            total += 0.5 * weight
    if atom.subject:
        near = len(atom.subject & claim.near_stems) / len(atom.subject)
        total += 2.5 * (near if near_only else max(near, 0.4 * len(atom.subject & claim.far_stems) / len(atom.subject)))
    if (
        "exam" in atom.typed
        and not claim.own.get("exam")
        and not claim.far.get("exam")
        and not (atom.typed.get("vendor", _NONE) & (claim.own.get("vendor") or _NONE))
        and not atom.subject & claim.near_stems
    ):
        total -= UNMENTIONED
    weights = bank.weights
    # Summed exactly, so that the order of a set changes nothing.
    total += fsum(weights.get(stem, 0.0) for stem in atom.stems & claim.near_stems)
    if not near_only:
        total += 0.4 * fsum(weights.get(stem, 0.0) for stem in (atom.stems & claim.far_stems) - claim.near_stems)
    return total


UNMENTIONED = 0.8
LINKED = 2.5
_ROLE_STEMS = stems_of("engineer architect scientist analyst developer programmer manager consultant")


def _role_share(said: frozenset[str] | None, known: frozenset[str]) -> float:
    """1 for the very role, a little for a bare 'architect'."""
    if not said:
        return 0.0
    if said & known:
        return 1.0
    return 0.35 if any(same_role(one, other) for one in said for other in known) else 0.0


def rivals(claim: Claim, bank: Bank) -> Iterator[Atom]:
    """Figures of the claim's kind that share a word or term with it: any of them may be the one meant."""
    seen: set[int] = set()
    terms = [
        f"{name}:{value}" for typed in (claim.own, claim.far) for name, values in typed.items() for value in values
    ]
    words = [word for word in claim.near_stems | claim.far_stems if bank.weights.get(word, 0.0) >= 0.3]
    kinds = kinds_of(claim)
    kinds = ("money", "percent", "hours", "count", "span", "bare") if kinds == ("any",) else kinds
    for kind in kinds:
        for word in (*words, *terms):
            for atom in bank.by_word.get((kind, word), ()):
                if id(atom) not in seen:
                    seen.add(id(atom))
                    yield atom
