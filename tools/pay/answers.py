"""The percentile answer of one source for a role, level and country, with everything needed to judge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.models.fact import Confidence
from tools.markdown import yearly
from tools.memo import per_knowledge
from tools.pay.ladder import (
    DATA_YEAR,
    RATES_SOURCE,
    SOURCE_IDS,
    Rung,
    climb,
    direct_at_all_levels,
    factor_of,
    pay_titles,
    rate_on,
    source_of_country,
)
from tools.pay.models import FactorUsed, PayAnswer, PaySource

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.pay import LadderCheck
    from knowledge.models.roles import Role

FEWEST_ADVERTS = 30
"""Adverts of a country under which the pay facts call it survey only."""
FEWEST_PEOPLE = 10
"""Answers of a country under which the survey is not used (judgement: with 8, Nigeria came out at 2 to 3.4 times the
local guides)."""
FACTOR_MEDIUM = 100
"""Adverts or people behind the weakest factor from which an answer may be called medium (a cell of 100 is 'high')."""

LEVEL_MEANS: dict[PaySource, str] = {
    "adverts": "the job board's level, a matter of title",
    "survey": "years of experience: under 3 entry, 3 to 5 mid, 6 to 9 senior, 10 and more lead",
}
BASIS_MEANS: dict[PaySource, str] = {
    "adverts": "base pay: both ends of advertised ranges, without bonus or equity",
    "survey": "total pay as people report it themselves",
}
FAMILIES = {
    "ai_ml_engineering": "AI and machine learning engineering",
    "ai_science": "data science and AI research",
    "architecture": "architecture",
    "data": "data engineering",
    "analytics": "analytics",
    "software": "software engineering",
    "platform": "cloud and platform engineering",
    "security": "security",
    "governance": "governance",
    "product": "product management",
    "leadership": "engineering leadership",
}


@per_knowledge
def answer_of(knowledge: Knowledge, role_id: str, kind: PaySource, level: str, country: str) -> PayAnswer | None:
    """The answer of one source for a role id, level (or 'all') and country, or None where it must not give one."""
    role = knowledge.roles[role_id]
    if not is_used(knowledge, kind, country):
        return None
    if level == "all":
        rung = direct_at_all_levels(knowledge, kind, role, country)
    else:
        rung = climb(knowledge, kind, role, level, country)
    return _answer(knowledge, role, country, rung, level) if rung else None


@per_knowledge
def is_used(knowledge: Knowledge, kind: PaySource, country: str) -> bool:
    """True where a source holds enough of a country to be used there at all."""
    factor = factor_of(knowledge, kind, "country_vs_US", country)
    if factor is None:
        return any(cell.source == SOURCE_IDS[kind] for cell in knowledge.cells.where(country=country))
    return factor.units >= (FEWEST_ADVERTS if kind == "adverts" else FEWEST_PEOPLE)


def check_of(knowledge: Knowledge, role: Role, kind: PaySource, level: str, country: str) -> LadderCheck | None:
    """What is known about this answer beside published figures, for the roles that were checked."""
    name = "survey with proxy" if kind == "survey" and role.pay.survey_proxy else kind
    for check in knowledge.ladder_checks.where(country=country, role=role.pay.role, level=level):
        if check.source == name:
            return check
    return None


def is_far(check: LadderCheck) -> bool:
    """True where published figures lie more than a quarter away."""
    return check.flag.startswith("over 25%")


def _answer(knowledge: Knowledge, role: Role, country: str, rung: Rung, asked: str) -> PayAnswer:
    stands_in = _stands_in(knowledge, role, rung)
    p10, p25, p50, p75, p90 = (_three_digits(value) if rung.step == 4 else value for value in rung.percentiles)
    confidence, why = _confidence(knowledge, rung, bool(stands_in), country)
    cell = rung.cell
    rate = None if cell else rate_on(knowledge, country, "data year")
    return PayAnswer(
        source_kind=rung.kind,
        source=cell.source if cell else SOURCE_IDS[rung.kind],
        role=role.id,
        role_title=role.title,
        stands_in=stands_in,
        level=rung.level,
        level_means=LEVEL_MEANS[rung.kind] if rung.level != "all" else "all levels together",
        country=country,
        currency=cell.currency if cell else knowledge.countries[country].currency,
        p10=p10,
        p25=p25,
        p50=p50,
        p75=p75,
        p90=p90,
        basis="base" if rung.kind == "adverts" else "total",
        basis_means=BASIS_MEANS[rung.kind],
        n=cell.units if cell else None,
        n_weakest=rung.weakest,
        n_of=people_word(rung.kind),
        year=cell.year if cell else DATA_YEAR,
        confidence=confidence,
        confidence_why=why,
        step=rung.step,
        step_label=_step_label(rung, stands_in),
        factors=tuple(FactorUsed(kind=f.kind, key=f.key, factor=f.factor, n=f.units) for f in rung.factors),
        rate=rate[1] if rate else None,
        rate_day=rate[0] if rate else "",
        rate_source=source_of_country(knowledge, country, RATES_SOURCE) if rate else "",
        notes=_notes(knowledge, role, country, rung, asked),
    )


def people_word(kind: PaySource) -> str:
    """What a source counts."""
    return "adverts" if kind == "adverts" else "people"


def _stands_in(knowledge: Knowledge, role: Role, rung: Rung) -> str:
    """The name of the group whose pay this is, where it is not the role itself."""
    if rung.step == 3:
        family = rung.pay_role.removeprefix("family:")
        return f"all {FAMILIES.get(family, family.replace('_', ' '))} roles together"
    if rung.step == 5:
        return "all roles of the field together"
    return "" if rung.pay_role == role.id else title_of(knowledge, rung.pay_role)


def title_of(knowledge: Knowledge, pay_role: str) -> str:
    """The title of a name in the pay tables."""
    known = pay_titles(knowledge).get(pay_role)
    return known.title if known else pay_role.replace("-", " ")


def _step_label(rung: Rung, stands_in: str) -> str:
    """The step in words, with the name of the group where it is another one."""
    of = f"the group of {stands_in}, standing in for this role"
    labels = {
        1: of if stands_in else "the role's own group",
        2: of,
        3: stands_in,
        4: "worked out from factors" + (f" of {stands_in}, standing in for this role" if stands_in else ""),
        5: stands_in,
    }
    return labels[rung.step] + (", its upper part" if rung.upper_part else "")


def _confidence(knowledge: Knowledge, rung: Rung, has_stand_in: bool, country: str) -> tuple[Confidence, str]:
    """Confidence as published, lowered where the group is not the role itself; and why, in words."""
    of = people_word(rung.kind)
    if rung.step == 5:
        return "low", "all roles are pooled, so the role itself makes no difference"
    if rung.cell is None:
        level: Confidence = "medium" if rung.weakest >= FACTOR_MEDIUM else "low"
        parts = ", ".join(f"{_factor_word(knowledge, f.kind, country)} {f.units}" for f in rung.factors[1:])
        return level, f"not a group that was counted, but worked out from factors ({of} behind each: {parts})"
    seen = f"{rung.cell.units} {of}"
    # Another role's group is at best medium evidence for this one (judgement).
    if has_stand_in and rung.cell.confidence == "high":
        return "medium", f"{seen}, but of another group than the role itself"
    return rung.cell.confidence, seen


def _factor_word(knowledge: Knowledge, kind: str, country: str) -> str:
    words = {"role": "role", "family_level": "level", "country_vs_US": knowledge.countries[country].name}
    return words.get(kind, kind)


def _three_digits(value: float | None) -> float | None:
    """A worked-out amount to three significant digits, as the published cells are."""
    return None if value is None else float(f"{value:.3g}")


def _notes(knowledge: Knowledge, role: Role, country: str, rung: Rung, asked: str) -> tuple[str, ...]:
    notes = []
    of = people_word(rung.kind)
    if rung.upper_part:
        notes.append("No group of lead level exists here: this is the upper part (75th to 90th percentile) of senior.")
    elif rung.level == "all" and rung.step < 4:
        notes.append("All levels together, which for this role means mostly experienced people.")
    if rung.step == 4 and rung.weakest < 8:
        notes.append(f"Rests on only {rung.weakest} {of} at one point: too few to lean on.")
    note = _note_on_check(check_of(knowledge, role, rung.kind, asked, country), rung)
    return (*notes, note) if note else tuple(notes)


def _note_on_check(check: LadderCheck | None, rung: Rung) -> str:
    """How far published figures lie from this answer, where that is far. Stale once the answer has changed."""
    if check is None or not is_far(check) or check.p50 is None or rung.median is None:
        return ""
    if abs(rung.median - check.p50) > 0.02 * check.p50:
        return ""
    reason = check.likely_reason.replace("_", " ")
    if check.ratio is None or check.centre is None:
        floor = f" ({yearly(check.low, check.currency)})" if check.low else ""
        return f"More than 25% under the published floor{floor}: {reason}."
    side = "under" if check.ratio < 1 else "over"
    return f"{abs(1 - check.ratio):.0%} {side} the middle of published figures: {reason}."
