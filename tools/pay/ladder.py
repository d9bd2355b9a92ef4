"""The ladder: the most direct pay figure that one source has for a role, level and country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.memo import per_knowledge
from tools.pay.models import PaySource

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.pay import PayFactor, SalaryCell
    from knowledge.models.roles import Role

SOURCE_IDS: dict[PaySource, str] = {"adverts": "AIJOBS_2025", "survey": "SO_2025"}
PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
RATES_SOURCE, PPP_SOURCE = "FX_CAPI", "WB_PPP"
DATA_YEAR = "2025"  # year of both sources; factors are in US dollars of that year

# Below this a factor is one or two employers, not a level (judgement; in these facts only the advert factor of lead
# architects, 4 adverts). From here to 7 it is used and said to be thin: a cell of that size would not be published.
FEWEST_BEHIND_A_FACTOR = 5

Percentiles = tuple[float | None, float | None, float | None, float | None, float | None]


@dataclass(frozen=True)
class PayName:
    """Under which names of the pay tables a role is looked up in one source, the first one first."""

    own: str
    stand_in: str
    family: str


@dataclass(frozen=True)
class Rung:
    """Where the ladder stopped, and the percentiles found there, in local currency a year."""

    kind: PaySource
    step: int
    pay_role: str
    level: str
    percentiles: Percentiles
    cell: SalaryCell | None = None
    factors: tuple[PayFactor, ...] = ()
    upper_part: bool = False

    @property
    def median(self) -> float | None:
        """The middle of the group."""
        return self.percentiles[2]

    @property
    def weakest(self) -> int:
        """The smallest number of adverts or people that the answer rests on."""
        return self.cell.units if self.cell else min(factor.units for factor in self.factors)


def pay_name(knowledge: Knowledge, role: Role, kind: PaySource) -> PayName | None:
    """The names a role has in one source, or None where that source must not answer for it."""
    pay = role.pay
    if kind == "adverts":
        if not pay.role and not pay.proxy:
            return None
        return PayName(pay.role or pay.proxy, pay.proxy or pay.role, pay.family)
    if pay.survey_refused:
        return None
    name = pay.survey_proxy or pay.role or pay.proxy
    if not name:
        return None
    known = pay_titles(knowledge).get(name)
    return PayName(name, name, known.family if known else pay.family)


@dataclass(frozen=True)
class PayTitle:
    """What the pay tables need to know about a role or a name of theirs."""

    title: str
    pay_role: str
    family: str


@per_knowledge
def pay_titles(knowledge: Knowledge) -> dict[str, PayTitle]:
    """Title, pay name and pay family of every role, then of the names in the pay tables that are no role."""
    raw = {name: knowledge.roles.raw(name) for name in knowledge.roles}
    roles = {
        name: PayTitle(record["title"], record["pay"].get("role", ""), record["pay"]["family"])
        for name, record in raw.items()
    }
    others = {name: PayTitle(role.title, name, role.family) for name, role in knowledge.pay_roles.items()}
    return {**others, **roles}


def climb(knowledge: Knowledge, kind: PaySource, role: Role, level: str, country: str) -> Rung | None:
    """The first step that gives figures for a role, in one source; None where the ladder ends without any."""
    name = pay_name(knowledge, role, kind)
    if name is None:
        return None
    found = _direct(knowledge, kind, name, level, country)
    if found is not None:
        return found
    worked_out, is_too_thin = _by_factors(knowledge, kind, name, level, country)
    if worked_out is not None:
        return worked_out
    if is_too_thin:
        return _instead_of_thin_factor(knowledge, kind, name, level, country)
    # "All roles" stands only for a role that this source knows somewhere: else it would pay everybody the same.
    return _all_roles(knowledge, kind, level, country) if _is_known(knowledge, kind, name) else None


def direct_at_all_levels(knowledge: Knowledge, kind: PaySource, role: Role, country: str) -> Rung | None:
    """The role's own cell, or its stand-in's, with all levels together."""
    name = pay_name(knowledge, role, kind)
    if name is None:
        return None
    found = _direct(knowledge, kind, name, "all", country)
    return found if found is not None and found.step < 3 else None


def _direct(knowledge: Knowledge, kind: PaySource, name: PayName, level: str, country: str) -> Rung | None:
    """Steps 1 to 3: the exact cell, the stand-in's cell, the family's cell."""
    tries = ((1, name.own), (2, name.stand_in), (3, f"family:{name.family}"))
    for step, pay_role in tries:
        cell = cell_of(knowledge, kind, pay_role, level, country)
        if cell is not None:
            return _of_cell(kind, step, cell)
    return None


def _by_factors(
    knowledge: Knowledge, kind: PaySource, name: PayName, level: str, country: str
) -> tuple[Rung | None, bool]:
    """Step 4: base x role x family and level x country x spread, in US dollars, at the data year's rate.

    The second value is True where the only factor for the level rests on too few adverts or people.
    """
    base = factor_of(knowledge, kind, "base", "US / reference")
    role = factor_of(knowledge, kind, "role", name.stand_in)
    family_level = factor_of(knowledge, kind, "family_level", f"{name.family}:{level}")
    place = factor_of(knowledge, kind, "country_vs_US", country)
    rate = rate_of_data_year(knowledge, country)
    if base is None or role is None or family_level is None or place is None or rate is None:
        return None, False
    if min(role.units, family_level.units) < FEWEST_BEHIND_A_FACTOR:
        return None, True
    middle = base.factor * role.factor * family_level.factor * place.factor * rate
    spread = [factor_of(knowledge, kind, "spread", percentile) for percentile in PERCENTILES]
    values = [None if factor is None else middle * factor.factor for factor in spread]
    percentiles: Percentiles = (values[0], values[1], values[2], values[3], values[4])
    used = (base, role, family_level, place)
    return Rung(kind, 4, name.stand_in, level, percentiles, factors=used), False


def _instead_of_thin_factor(
    knowledge: Knowledge, kind: PaySource, name: PayName, level: str, country: str
) -> Rung | None:
    """For a lead, the upper part of the senior group; else the role at all levels; never all roles pooled."""
    if level == "lead":
        senior = _direct(knowledge, kind, name, "senior", country)
        if senior is not None:
            upper: Percentiles = (None, None, None, senior.percentiles[3], senior.percentiles[4])
            return Rung(kind, senior.step, senior.pay_role, "senior", upper, senior.cell, upper_part=True)
    at_all = _direct(knowledge, kind, name, "all", country)
    return at_all if at_all is not None and at_all.step < 3 else None


def _all_roles(knowledge: Knowledge, kind: PaySource, level: str, country: str) -> Rung | None:
    """Step 5: all roles at that level, then at all levels."""
    for wanted in (level, "all"):
        cell = cell_of(knowledge, kind, "all", wanted, country)
        if cell is not None:
            return _of_cell(kind, 5, cell)
    return None


def _of_cell(kind: PaySource, step: int, cell: SalaryCell) -> Rung:
    percentiles: Percentiles = (cell.p10, cell.p25, cell.p50, cell.p75, cell.p90)
    return Rung(kind, step, cell.role, cell.level, percentiles, cell)


def _is_known(knowledge: Knowledge, kind: PaySource, name: PayName) -> bool:
    return factor_of(knowledge, kind, "role", name.stand_in) is not None


def cell_of(knowledge: Knowledge, kind: PaySource, pay_role: str, level: str, country: str) -> SalaryCell | None:
    """One published cell of one source, or None."""
    source = SOURCE_IDS[kind]
    for cell in knowledge.cells.where(role=pay_role, country=country):
        if cell.level == level and cell.source == source:
            return cell
    return None


def factor_of(knowledge: Knowledge, source: PaySource, kind: str, key: str) -> PayFactor | None:
    """One factor of one source, or None; factors of two sources are never mixed."""
    return _factors(knowledge, source, kind).get(key)


@per_knowledge
def _factors(knowledge: Knowledge, source: PaySource, kind: str) -> dict[str, PayFactor]:
    return {factor.key: factor for factor in knowledge.factors.where(source=SOURCE_IDS[source], kind=kind)}


def rate_of_data_year(knowledge: Knowledge, country: str) -> float | None:
    """Local currency per US dollar in the year of the data, or None where it is not known."""
    rate = rate_on(knowledge, country, "data year")
    return rate[1] if rate else None


def rate_on(knowledge: Knowledge, country: str, when: Literal["data year", "newest"]) -> tuple[str, float] | None:
    """Day and rate, in local currency per US dollar, of the data year or the newest one."""
    if country not in knowledge.countries:
        return None
    rates: dict[str, float] = knowledge.countries[country].rates
    days = sorted(day for day in rates if when == "newest" or day.startswith(DATA_YEAR))
    return (days[-1], rates[days[-1]]) if days else None


def source_of_country(knowledge: Knowledge, country: str, preferred: str) -> str:
    """The source of a country's rates or purchasing power: the preferred one where the country names it."""
    sources = knowledge.countries[country].sources
    return preferred if preferred in sources else sources[0]
