"""What a certification costs in money and hours, part by part; what is not known stays blank and is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.certificates.answer import CostPart
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification

# Judgement: three in ten people pay a second time. No provider in the facts publishes its pass rate.
RETAKE_SHARE = 0.3
# Judgement: low and high hours by level, near the middle of the exams of that level whose hours are known
# (foundational 12, associate 23, professional 11, specialty 3, expert 5 of them).
HOURS_BY_LEVEL = {
    "foundational": (15.0, 25.0),
    "associate": (40.0, 80.0),
    "professional": (60.0, 120.0),
    "specialty": (60.0, 120.0),
    "expert": (60.0, 90.0),
}
_RETAKE_FEE = re.compile(r"\bretake (\d+)\b")
_ALSO_SEEN = re.compile(r"\b(\d+) and (\d+) also seen")
_YEARLY = re.compile(r"\b(\d+) USD a year|annual fee (\d+) USD")
_RENEWAL_FEE = re.compile(r"renewal fee (\d+) for non-members")
_APPLICATION = re.compile(r"\+ (\d+) application fee")
_EVERY = re.compile(r"\b(\d+) USD every (\d+) years")
_NON_MEMBER = re.compile(r"maintenance fee \d+ member / (\d+) non-member")


@dataclass(frozen=True, slots=True)
class Cost:
    """Known parts and their sum; `usd` is None where the fee or a mandatory course has no known price."""

    parts: tuple[CostPart, ...]
    usd: float | None
    fee: float | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StudyHours:
    """Hours of study, low to high, and on what they rest."""

    low: float
    high: float
    basis: str
    assumed: bool

    @property
    def typical(self) -> float:
        """The middle of the range: what the order and the calendar count with."""
        return (self.low + self.high) / 2


@per_knowledge
def cost_of(knowledge: Knowledge, certification_id: str) -> Cost:
    """What a certification costs: fee, likely retake, mandatory course, maintenance of the first year."""
    fact = knowledge.certifications[certification_id]
    fee, warnings = _fee(fact)
    parts = [CostPart(part="fee", usd=fee, basis=_fee_basis(fact))]
    if found := _APPLICATION.search(fact.price_note):
        parts.append(CostPart(part="application", usd=float(found[1]), basis=fact.price_note))
    if fee:
        parts.append(_retake(fact, fee))
    if has_course(fact):
        parts.append(CostPart(part="mandatory course", usd=None, basis=f"price not known: {course_rule(fact)}"))
    if part := _maintenance(fact):
        parts.append(part)
    blocking = any(part.usd is None for part in parts if part.part in ("fee", "mandatory course"))
    known = sum(part.usd for part in parts if part.usd is not None)
    return Cost(tuple(parts), None if blocking else round(known, 2), fee, warnings)


def _fee(fact: Certification) -> tuple[float | None, tuple[str, ...]]:
    """The fee counted with: the higher one where two sources print different fees, each being said with its date."""
    if fact.price_usd is None:
        return None, ()
    disputed = [
        (float(second.second_value), f"read {second.as_of}")
        for second in fact.second_sources
        if second.field == "price_usd" and second.counted and not second.agrees and _is_amount(second.second_value)
    ]
    if noted := _ALSO_SEEN.search(fact.price_note):
        disputed += [(float(noted[1]), "undated"), (float(noted[2]), "undated")]
    if not disputed:
        return fact.price_usd, ()
    printed = ", ".join(f"{value:g} ({when})" for value, when in [(fact.price_usd, f"read {fact.as_of}"), *disputed])
    counted = max([fact.price_usd, *(value for value, _ in disputed)])
    return counted, (f"Sources print different fees in USD: {printed}. The highest is counted.",)


def _is_amount(text: str) -> bool:
    return re.fullmatch(r"\d+(?:\.\d+)?", text) is not None


def _fee_basis(fact: Certification) -> str:
    if fact.price_usd is None:
        return f"not known{f': {fact.price_note}' if fact.price_note else ''}"
    return "US list price before tax" + (f"; {fact.price_note}" if fact.price_note else "")


def _retake(fact: Certification, fee: float) -> CostPart:
    if "free retake included" in fact.renewal:
        return CostPart(part="likely retake", usd=0, basis="one free retake is part of the purchase")
    stated = _RETAKE_FEE.search(fact.price_note)
    again = float(stated[1]) if stated else fee
    basis = f"judgement: {RETAKE_SHARE:.0%} of a second fee, as no pass rate is published"
    return CostPart(part="likely retake", usd=round(RETAKE_SHARE * again, 2), basis=basis)


def _maintenance(fact: Certification) -> CostPart | None:
    """The yearly fee to keep it, where one is charged; None where keeping it costs nothing a year."""
    text = f"{fact.renewal}; {fact.price_note}"
    a_year: float | None = None
    if found := _YEARLY.search(text):
        a_year = float(found[1] or found[2])
    elif found := _EVERY.search(text):
        a_year = int(found[1]) / int(found[2])
    elif (found := _RENEWAL_FEE.search(text)) and fact.validity_months:
        a_year = int(found[1]) * 12 / fact.validity_months
    elif found := _NON_MEMBER.search(text):
        a_year = float(found[1])
    if a_year is not None:
        return CostPart(part="maintenance, first year", usd=round(a_year, 2), basis=text.strip("; "))
    charged = re.search(r"\bfees?\b", fact.renewal) or "annual maintenance" in fact.validity_note
    basis = f"a fee is charged, its amount is not known: {fact.renewal or fact.validity_note}"
    return CostPart(part="maintenance, first year", usd=None, basis=basis) if charged else None


def course_rule(fact: Certification) -> str:
    """What is said about a mandatory course, in the words of the facts."""
    return fact.gate_note if "course" in fact.gate_note else fact.price_note


def has_course(fact: Certification) -> bool:
    """True where a course must be paid for: its price is in no source the facts have read."""
    text = f"{fact.gate_note} {fact.price_note}"
    return bool(re.search(r"mandatory course|course required|mandatory \d+-hour course|included in course price", text))


# How the kinds of source behind study hours are called; their names are among the sources and help nobody here.
PLAIN_BASIS = (
    (r"peer estimate \(cert_compass, (\d{4}-\d\d)\)", r"a public site's estimate of \1"),
    (r"HybridCloudWorks catalogue hours", "a public site's estimate: length of its course, not of the preparation"),
    (r"\(quidproquo(?: derivation)?\)", "(a study guide's estimate)"),
    (r"\(peer\)", "(a public site's estimate)"),
    (r"\bpeers? (?=\d)", "a public site's estimate "),
)


def plain_basis(text: str) -> str:
    """What study hours rest on, with the kind of source in place of its name."""
    for pattern, words in PLAIN_BASIS:
        text = re.sub(pattern, words, text)
    return text


@per_knowledge
def study_hours(knowledge: Knowledge, certification_id: str) -> StudyHours:
    """Hours of study for a certification; where no source has any, an assumption by level that says so."""
    fact = knowledge.certifications[certification_id]
    if fact.study_hours_low is not None:
        high = fact.study_hours_high if fact.study_hours_high is not None else fact.study_hours_low
        return StudyHours(fact.study_hours_low, high, plain_basis(fact.study_basis), False)
    low, high = HOURS_BY_LEVEL[fact.level]
    basis = f"assumption: usual for {fact.level} exams whose hours are known; no source for this one"
    return StudyHours(low, high, basis, True)
