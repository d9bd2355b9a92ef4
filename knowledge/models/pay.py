"""Pay: percentiles, factors, official wages, cited figures. Gross, per year, nominal unless a row says otherwise."""

from typing import Annotated, Literal

from pydantic import Field

from knowledge.models.fact import Amount, Confidence, Fact, Text

PayLevel = Literal["entry", "mid", "senior", "lead", "all"]
Basis = Literal["base_advertised_range_ends", "total_comp_self_reported"]


class SalaryCell(Fact):
    """Percentiles of one role, level and country from one source, in local currency a year."""

    role: str = Field(description="Role id, 'family:<name>' for a pooled family, or 'all'.")
    family: str
    level: PayLevel
    years_band: str
    country: str = Field(description="ISO 3166 alpha-2, or WORLD (USD, dominated by the US; never fills a country).")
    currency: str
    basis: Basis
    year: str
    units: Annotated[int, Field(gt=0)] = Field(description="Distinct adverts or respondents.")
    observations: int
    p10: Amount | None = None
    p25: Amount
    p50: Amount
    p75: Amount
    p90: Amount | None = None
    p25_usd: Amount
    p50_usd: Amount
    p75_usd: Amount
    confidence: Confidence
    source: str


class PayFactor(Fact):
    """A multiplicative factor for a missing cell. Factors of two sources are never mixed."""

    kind: Literal["base", "role", "family_level", "country_vs_US", "spread"]
    key: str
    factor: Annotated[float, Field(gt=0)]
    units: int
    source: str


class OccupationWage(Fact):
    """US national wages of one occupation in one year, in USD a year, without most bonus and equity."""

    soc_code: str
    soc_title: Text
    nearest_role: str = ""
    area: str
    year: int
    month: str
    employment: int | None = None
    currency: str
    basis: str
    mean: Amount | None = None
    p10: Amount | None = None
    p25: Amount | None = None
    p50: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    p90_topcoded: bool = False
    p75_topcoded: bool = False
    note: str = ""
    source: str


class OfficialWage(Fact):
    """An official wage of a country, annualised by the rule it names."""

    country: str
    region: str = ""
    occupation_system: str
    occupation_code: str
    occupation_title: Text
    nearest_role: str
    match: str
    year: int
    currency: str
    mean: Amount | None = None
    p10: Amount | None = None
    p25: Amount | None = None
    p50: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    low: str = ""
    high: str = ""
    published_unit: str
    published_values: str
    annualisation: str
    pay_concept: str
    coverage: str
    licence: str
    licence_text_seen: str
    seen_in: str
    url: str
    source: str


class AdjacentWage(Fact):
    """Reference pay beside a role that has no pay data: the nearest occupation, or adverts of the same work."""

    role: str
    kind: Literal["official", "adverts"]
    country: str
    occupation: str
    title: Text
    match: str
    year: int
    currency: str
    n: int | None = None
    p10: Amount | None = None
    p25: Amount | None = None
    p50: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    note: str = ""
    source: str


class ReferenceFigure(Fact):
    """A published figure to cite beside the percentiles with its address; never to compute with."""

    id: str
    country: str
    roles: tuple[str, ...] = Field(description="Role ids; empty where the title is no role of this project.")
    title: str = Field(description="The title group the publisher wrote about.")
    level: str = ""
    currency: str
    low: Amount | None = None
    mid: Amount | None = None
    high: Amount | None = None
    statistic: str
    as_of: str
    url: Text
    note: str = ""
    experience: str = ""
    exp_min: float | None = None
    exp_max: float | None = None
    region: str = ""
    period: Literal["year", "day"]
    basis: str
    sample: str = ""
    publisher: Text
    quotes: str = ""
    seen_via: str
    confidence: Literal["high", "medium", "low"]


class PayMix(Fact):
    """One component of pay: base, bonus, additional cash, equity."""

    country: str
    region: str = ""
    role: str
    level: str = ""
    employer_group: str
    component: str
    low: Amount | None = None
    mid: Amount | None = None
    high: Amount | None = None
    unit: Text
    as_of: str
    publisher: Text
    quotes: str = ""
    url: Text
    confidence: Confidence
    note: str = ""


class ArticleRange(Fact):
    """A pay range the article states, and the verdict on it against the other data."""

    table: str
    country: str
    role: str
    level: str = ""
    article_role: str
    experience: str = ""
    years_min: int | None = None
    years_max: int | None = None
    currency: str
    low: Amount
    high: Amount
    high_open_ended: bool
    text: Text
    publishers: int
    agree: int
    below: int
    above: int
    better_sources: int
    agreeing: str = ""
    lower: str = ""
    higher: str = ""
    unclear: str = ""
    own_data: str
    verdict: Text
    reason: Text
    source: str


class LadderCheck(Fact):
    """What the lookup answers for a cell beside the published figures, and why they differ."""

    country: str
    role: str
    level: str
    source: str
    recommended_first: bool
    step: str
    units: str
    p50: Amount | None = None
    currency: str
    match: str
    publishers_n: str
    low: Amount | None = None
    centre: Amount | None = None
    high: Amount | None = None
    ratio: float | None = None
    inside_range: str
    flag: str
    likely_reason: str
    publishers: str


class PayRole(Fact):
    """A name in the pay tables that is no role of the project, such as the survey's undivided AI/ML engineer."""

    id: str
    title: Text
    family: str
    note: str
