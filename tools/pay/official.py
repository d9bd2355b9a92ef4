"""Official wages beside the percentiles: of the nearest occupation, of all seniorities together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.pay.models import OfficialPay

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.pay import AdjacentWage, OccupationWage, OfficialWage
    from knowledge.models.roles import Role

# Tracks whose people official statistics count among software staff when they have no nearer group (judgement).
SOFTWARE_TRACKS = frozenset({"engineer", "hybrid", "architect", "data"})
OCCUPATION_CONCEPT = "wages before tax, without most bonus and equity; all seniorities together"


def is_adjacent(role: Role) -> bool:
    """True for roles that have no pay data of their own, in no source."""
    return role.pay.family == "adjacent"


def is_contract_work(role: Role) -> bool:
    """True where the work is paid by the hour or task, so that no yearly figure describes it."""
    return "contract" in role.pay.note


def official_pay(knowledge: Knowledge, role: Role, country: str, with_regions: bool = False) -> tuple[OfficialPay, ...]:
    """Official wages for a role in a country, nearest occupation first; none where there are none."""
    if is_adjacent(role):
        rows = knowledge.adjacent_wages.where(role=role.id, country=country)
        return tuple(_of_adjacent(knowledge, row) for row in rows)
    if country == "US":
        return tuple(_of_occupation(*pair) for pair in _us_occupations(knowledge, role))
    rows_here = _official_rows(knowledge, role, country)
    return tuple(_of_official(row, match) for row, match in rows_here if with_regions or not row.region)


def countries_with_reference(knowledge: Knowledge, role: Role) -> tuple[str, ...]:
    """Names of the countries that hold a reference wage for an adjacent role."""
    codes = dict.fromkeys(row.country for row in knowledge.adjacent_wages.where(role=role.id))
    return tuple(knowledge.countries[code].name for code in codes)


def _us_occupations(knowledge: Knowledge, role: Role) -> list[tuple[OccupationWage, OccupationWage | None, str]]:
    """Newest row, the row of the year before, and the match, for the role's occupation and those that name the role."""
    matches: dict[str, str] = {}
    if role.occupation.soc_code:
        code = role.occupation.soc_code.split(".")[0]
        is_wider = not role.occupation.soc_code.endswith(".00")
        matches[code] = "broad: holds the nearest occupation and others" if is_wider else role.occupation.soc_match
    for row in knowledge.occupation_wages.where(nearest_role=role.id):
        matches.setdefault(row.soc_code, "nearest")
    found = []
    for code, match in matches.items():
        rows = sorted(knowledge.occupation_wages.where(soc_code=code, area="US"), key=lambda row: row.year)
        if rows:
            found.append((rows[-1], rows[-2] if len(rows) > 1 else None, match))
    return found


def _official_rows(knowledge: Knowledge, role: Role, country: str) -> list[tuple[OfficialWage, str]]:
    """Rows of the role; else of its stand-ins; else of all software staff."""
    pay = role.pay
    for number, name in enumerate(dict.fromkeys((role.id, pay.role, pay.proxy, pay.survey_proxy))):
        rows = knowledge.official_wages.where(country=country, nearest_role=name) if name else ()
        if rows:
            return [(row, row.match if number == 0 else f"{row.match} for a near role") for row in rows]
    if role.track not in SOFTWARE_TRACKS:
        return []
    rows = knowledge.official_wages.where(country=country, nearest_role="software-engineer")
    return [(row, "broad: software staff as a whole") for row in rows]


def _of_occupation(row: OccupationWage, before: OccupationWage | None, match: str) -> OfficialPay:
    return OfficialPay(
        country="US",
        occupation_code=row.soc_code,
        occupation=row.soc_title,
        match=match,
        year=row.year,
        currency=row.currency,
        p10=row.p10,
        p25=row.p25,
        p50=row.p50,
        p75=row.p75,
        p90=row.p90,
        mean=row.mean,
        n=row.employment,
        growth_pct=_growth(row, before),
        concept=OCCUPATION_CONCEPT,
        note="the 90th percentile is above what is published" if row.p90_topcoded else "",
        source=row.source,
    )


def _growth(row: OccupationWage, before: OccupationWage | None) -> float | None:
    """Growth of the median over one year, percent."""
    if before is None or not before.p50 or not row.p50 or row.year - before.year != 1:
        return None
    return round((row.p50 / before.p50 - 1) * 100, 1)


def _of_official(row: OfficialWage, match: str) -> OfficialPay:
    return OfficialPay(
        country=row.country,
        region=row.region,
        occupation_code=f"{row.occupation_system} {row.occupation_code}",
        occupation=row.occupation_title,
        match=match,
        year=row.year,
        currency=row.currency,
        p10=row.p10,
        p25=row.p25,
        p50=row.p50,
        p75=row.p75,
        p90=row.p90,
        mean=row.mean,
        concept=row.pay_concept,
        annualisation=row.annualisation,
        note=_low_and_high(row),
        url=row.url,
        source=row.source,
    )


def _low_and_high(row: OfficialWage) -> str:
    return f"the publisher's own low and high: {row.low} to {row.high}" if row.low and row.high else ""


def _of_adjacent(knowledge: Knowledge, row: AdjacentWage) -> OfficialPay:
    growth = None
    if row.kind == "official" and row.country == "US":
        rows = sorted(knowledge.occupation_wages.where(soc_code=row.occupation), key=lambda wage: wage.year)
        growth = _growth(rows[-1], rows[-2]) if len(rows) > 1 and rows[-1].year == row.year else None
    is_advert = row.kind == "adverts"
    return OfficialPay(
        country=row.country,
        occupation_code=row.occupation,
        occupation=row.title,
        match=row.match,
        year=row.year,
        currency=row.currency,
        p10=row.p10,
        p25=row.p25,
        p50=row.p50,
        p75=row.p75,
        p90=row.p90,
        n=row.n,
        growth_pct=growth,
        concept="stated ranges of adverts, not an official wage" if is_advert else "wages of all seniorities together",
        note=row.note.removesuffix("; n is employment"),
        source=row.source,
    )
