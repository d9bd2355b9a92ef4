"""Judges one claim: backed by a figure, by the person's words or by one step of arithmetic, or why not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.grounding.arithmetic import MOST_CLAIMS, worked_out
from agent.grounding.bank import Bank
from agent.grounding.binding import DIFFERENCE_BEHIND, Claim
from agent.grounding.candidates import Scored, fitting_of, is_persons, others_of
from agent.grounding.claims import Read
from agent.grounding.days import Day
from agent.grounding.equations import denied_equation, denied_part, is_held_equation, is_held_product
from agent.grounding.fitting import day_fits, value_fits
from agent.grounding.fractions import Fraction
from agent.grounding.labels import Atom
from agent.grounding.matching import score
from agent.grounding.quantity import Quantity
from agent.grounding.theirs import is_told

MARGIN = 1.6
"""How much better another figure must suit the words before it is taken for the one meant (judgement)."""

WORDS_MARGIN = 4.0
"""The same for what the person said, which says less of what it is about (judgement)."""

SUPPORT = 0.5
"""How well a rough figure must suit the words, so that it is not met by chance (judgement)."""

LEAST = 3.0
"""How well it must suit them at least: one rare word in common names no figure (judgement)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The figure that backs a claim, or why none does."""

    atom: Atom | None = None
    why: str = ""


def with_backed(read: Read, bank: Bank, context: frozenset[str]) -> Read:
    """The sentence with its claims marked that figures back, so that two wrong ones do not back each other."""
    if len(read.claims) < 2 or len(read.claims) > MOST_CLAIMS:
        return read
    # First what figures back by themselves, then what is worked out from those, and once more from these.
    for _ in range(3):
        claims = tuple(
            claim if claim.is_backed else replace(claim, is_backed=_stands(claim, read, bank, context))
            for claim in read.claims
        )
        if [one.is_backed for one in claims] == [one.is_backed for one in read.claims]:
            break
        read = replace(read, claims=claims)
        if all(one.is_backed for one in claims):
            break
    return read


def _stands(claim: Claim, read: Read, bank: Bank, context: frozenset[str]) -> bool:
    return not judge(claim, read, bank, context).why


def judge(
    claim: Claim, read: Read, bank: Bank, context: frozenset[str], family: frozenset[str] | None = None
) -> Verdict:
    """Whether a claim stands, and by which figure."""
    if isinstance(claim.what, Day) and claim.what.wrong:
        return Verdict(why=f"{claim.words}: {claim.what.wrong}")
    if is_held_equation(claim, read, bank) or is_held_product(claim, read):
        return Verdict(Atom("bare", 0.0, label="worked out"))
    if why := denied_equation(claim, read, bank) or denied_part(claim, read):
        return Verdict(why=why)
    what = claim.what
    if is_calendar(claim, read, bank):
        return Verdict(Atom("span", 0.0, label="the calendar"))
    if isinstance(what, Quantity) and what.unit == "exams" and what.value == _exams_of_vendor(claim, bank):
        return Verdict(Atom("count", what.value, label="exams of this vendor"))
    if isinstance(what, Quantity) and what.unit == "roles" and what.value == bank.roles_said:
        return Verdict(Atom("count", what.value, label="what you asked about"))
    fitting, against, is_firm = fitting_of(claim, read, bank, context, family)
    if fitting and _is_difference(claim, read):
        fitting = [one for one in fitting if is_persons(one[1]) or "diff" in one[1].typed.get("thing", ())]
    if fitting:
        return _of_fitting(claim, read, bank, context, fitting)
    if (
        not is_told(claim, read)
        and not (is_firm and _is_exact(claim, read))
        and worked_out(claim, read, bank, is_contradicted=is_firm)
    ):
        return Verdict(Atom("bare", 0.0, label="worked out"))
    others = others_of(claim, read, bank, context, 3.5)
    if isinstance(claim.what, Fraction) and _is_figure_of_speech(claim, read):
        return Verdict(Atom("bare", 0.0, label="a part of speech"))
    return Verdict(why=_why(claim, others, against))


def _exams_of_vendor(claim: Claim, bank: Bank) -> int:
    """How many exams of the one vendor that the claim names have a known fee; none where it names no vendor."""
    vendors = claim.own.get("vendor", frozenset())
    fees = [atom for atom in bank.by_kind.get("money", ()) if atom.label.endswith(": fee") and atom.origin == "figure"]
    return len({atom.label for atom in fees if vendors and vendors <= atom.typed.get("vendor", frozenset())})


_STEP_OF = re.compile(
    r"\b(?:step|jump|gap|difference|rise|raise|increase|distance|drop|lead|gain)(?:\sup)? of\s(?:about |around |"
    r"some |nearly )?$",
    re.IGNORECASE,
)


def _is_difference(claim: Claim, read: Read) -> bool:
    """True for an amount that is said to lie between two others: only a difference backs it."""
    if claim.kind != "money" or (isinstance(claim.what, Quantity) and claim.what.group):
        return False
    return _STEP_OF.search(read.text[: claim.start]) is not None


def is_calendar(claim: Claim, read: Read, bank: Bank) -> bool:
    """True for the twelve months of a yearly amount, and for a band of years that results name."""
    what = claim.what
    if not isinstance(what, Quantity) or what.kind not in ("span", "bare", "count"):
        return False
    if what.kind == "span" and (what.unit, what.value) in (("months", 12.0), ("weeks", 52.0)):
        return len([one for one in read.claims if one.kind == "money"]) > 1
    return any(
        term.kind == "band" and term.start <= claim.start and claim.end <= term.end and term.value in bank.bands
        for term in read.terms
    )


def _is_exact(claim: Claim, read: Read) -> bool:
    """True for three digits or more that are no difference: a known figure that they meet is the one meant."""
    what = claim.what
    if not isinstance(what, Quantity) or what.kind != "money" or _digits(what.value) < 3:
        return False
    return not DIFFERENCE_BEHIND.match(read.text, claim.end)


def _digits(value: float) -> int:
    return len(f"{value:.6g}".replace(".", "").strip("0"))


def _of_fitting(claim: Claim, read: Read, bank: Bank, context: frozenset[str], fitting: Sequence[Scored]) -> Verdict:
    """Whether a claim stands that figures fit: they must suit it, and no other figure much better."""
    if _is_unsupported(claim, read, bank, context, fitting) and not worked_out(claim, read, bank):
        return Verdict(why=f"no figure says {claim.words} of this")
    if DIFFERENCE_BEHIND.match(read.text, claim.end) and any(_is_gap(atom, read) for _, atom in fitting):
        return Verdict(fitting[0][1])
    best = max(fitting, key=lambda one: one[0])
    meant = _better(claim, read, bank, context, best)
    if meant is None or worked_out(claim, read, bank, is_contradicted=True):
        return Verdict(best[1])
    return Verdict(why=f"{meant.label} is {meant.shown or _number(meant)}, not {claim.words}")


def _is_unsupported(claim: Claim, read: Read, bank: Bank, context: frozenset[str], fitting: Sequence[Scored]) -> bool:
    """True for a rough figure that only figures about something else fit."""
    if not all(_is_weak(claim, atom, read) for _, atom in fitting):
        return False
    if _is_of_budget(read, bank) and any(atom.label.startswith("share of the budget") for _, atom in fitting):
        return False
    if any(_has_sibling(claim, atom, read, bank) for _, atom in fitting):
        return False
    before = in_context(claim, context)
    return all(points + max(0.0, score(before, atom, bank, near_only=True)) < SUPPORT for points, atom in fitting)


def _is_of_budget(read: Read, bank: Bank) -> bool:
    """True where the sentence names the budget, by its word or by its amount."""
    known = bank.by_label.get("budget", ())
    return "budget" in read.text.lower() or any(value_fits(one, atom) for one in read.claims for atom in known)


def _is_gap(atom: Atom, read: Read) -> bool:
    """True for what the hours needed differ by from those there are, at the end that the sentence names."""
    ends = read.typed.get("end", frozenset()) or frozenset({"typical"})
    return atom.label.startswith("hours missing or to spare") and bool(atom.typed["end"] & ends)


def _has_sibling(claim: Claim, atom: Atom, read: Read, bank: Bank) -> bool:
    """True where another figure of the same note or text is met by another claim of the sentence."""
    if atom.origin != "text":
        return False
    others = [one for one in read.claims if one is not claim and one.is_backed]
    return any(
        value_fits(one, other) and other.value != atom.value
        for one in others
        for other in bank.by_label.get(atom.label, ())
    )


def in_context(claim: Claim, context: frozenset[str]) -> Claim:
    """The claim as if the sentence before it stood beside it."""
    return replace(claim, own={}, far={}, near_stems=context, far_stems=frozenset(), links=frozenset())


def _is_weak(claim: Claim, atom: Atom, read: Read) -> bool:
    """True for a rough or round figure: by itself it may meet some known one by chance."""
    what = claim.what
    if is_persons(atom) or read.is_row or claim.links:
        return False
    if isinstance(what, Fraction):
        return True
    if not isinstance(what, Quantity) or what.kind == "count" or what.group or what.hedge == "exact":
        return False
    if _digits(what.value) >= 3:
        # Three digits that are met to the last one are no chance, whatever stands before them.
        return not value_fits(replace(claim, what=replace(what, hedge="")), atom)
    return bool(what.hedge) or what.kind in ("percent", "points", "span")


def _better(claim: Claim, read: Read, bank: Bank, context: frozenset[str], best: Scored) -> Atom | None:
    """A figure with another value that suits the words clearly better than the one that fits."""
    if read.is_row:
        return None
    is_yours = is_persons(best[1]) and _is_yours(claim, read)
    floor = max(best[0] + (WORDS_MARGIN if is_persons(best[1]) else MARGIN), LEAST)
    if best[1].origin == "said" and claim.kind == "span":
        floor = best[0] + 1.0
    for points, atom in others_of(claim, read, bank, context, floor):
        if points < max(best[0] + WORDS_MARGIN, LEAST) and best[1].origin == "said" and atom.origin != "said":
            continue
        if not _is_rival(claim, best[1], atom) or (is_yours and not is_persons(atom)):
            continue
        # The words right beside the claim must speak for it too; they alone where the sentence names it elsewhere.
        mine, its = (score(claim, one, bank, context, near_only=True) for one in (best[1], atom))
        if best[1].origin == atom.origin == "said" and its <= mine:
            continue
        is_named = any(other is not claim and value_fits(other, atom) for other in read.claims)
        is_bare = its == mine and points >= best[0] + MARGIN + 1
        if (its > mine and its >= mine + MARGIN) or (not is_named and (its > mine or is_bare)):
            return atom
    return None


_YOUR = re.compile(r"\byour\s+\W{0,3}$", re.IGNORECASE)
_YOU_NEXT = re.compile(
    r"\s*(?:a year )?(?:puts?|places?|leaves?|sets?) you\b|,? you(?:'d|'re| are| would| sit| stand| lie)\b",
    re.IGNORECASE,
)


def _is_yours(claim: Claim, read: Read) -> bool:
    """True for 'your €98,000' and '€98,000 puts you'."""
    before = read.text[max(0, claim.start - 12) : claim.start]
    return _YOUR.search(before) is not None or _YOU_NEXT.match(read.text, claim.end) is not None


def _is_rival(claim: Claim, best: Atom, atom: Atom) -> bool:
    """True for a figure that would be said in the same way as the one that fits."""
    if isinstance(claim.what, Day):
        if "rate" in claim.own.get("thing", ()) and "rate" in best.typed.get("thing", ()):
            return False
        if atom.origin in ("note", "prose") or (atom.origin == "asof" and best.origin != "asof"):
            # The day on which a record was read is meant only where the other is one too.
            return False
        wide = Atom("date", 0.0, first=claim.what.first, last=claim.what.last)
        return not (atom.first and atom.last and day_fits(Day(atom.first, atom.last, 0, 0), wide))
    if (
        atom.origin in ("note", "prose")
        or atom.label == best.label
        or (best.kind == "bare" and best.origin != "figure")
    ):
        return False
    if best.is_field and atom.subject & best.stems:
        # A field about the same skill or exam: the name of a field says too little to prefer the other.
        return False
    if "rate" in best.typed.get("thing", ()) and "rate" not in atom.typed.get("thing", ()):
        return False
    if atom.kind in ("span", "hours"):
        return atom.kind == best.kind and atom.per == best.per
    return (atom.kind, atom.unit, atom.per) == (best.kind, best.unit, best.per) or claim.kind == "count"


_SPEECH = re.compile(
    r"\s*(?:of (?:it|that|this|the (?:work|job|battle|time|fun|scope|story|way|point|evening|plan|project|"
    r"phase|answer|problem|truth|room|page))\b|-|the (?:scope|time|way|battle|work)|an? \w+|its|your (?:time|"
    r"evenings?|day|week)|"
    r"option|way|choice|step|road|path|person|party|one)",
    re.IGNORECASE,
)


def _is_figure_of_speech(claim: Claim, read: Read) -> bool:
    """True for 'half of it' and 'a third option': no share of anything that is counted."""
    return _SPEECH.match(read.text, claim.end) is not None


def _why(claim: Claim, others: Sequence[Scored], reason: str) -> str:
    if reason:
        return f"no figure says {claim.words} of this ({reason})"
    near = max(others, key=lambda one: one[0], default=None)
    if near and near[0] >= 5.0:
        return f"no figure says {claim.words}; {near[1].label} is {near[1].shown or _number(near[1])}"
    return f"no tool gave {claim.words}, and the person did not say it"


def _number(atom: Atom) -> str:
    return f"{atom.value:,g} {atom.unit}".strip()
