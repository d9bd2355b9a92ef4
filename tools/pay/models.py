"""What a salary report holds: percentiles by source, and the published figures that stand beside them.

As in knowledge.models, annotations are values here and not text, which pydantic would compile once more.
"""

from typing import Literal

from pydantic import Field

from knowledge.models.fact import Confidence
from tools.evidence import Model, Result

PayLevel = Literal["entry", "mid", "senior", "lead"]
PaySource = Literal["adverts", "survey"]

LEVELS: tuple[PayLevel, ...] = ("entry", "mid", "senior", "lead")


class FactorUsed(Model):
    """One factor of an answer that was worked out, with the number of adverts or people behind it."""

    kind: Literal["base", "role", "family_level", "country_vs_US", "spread"]
    key: str
    factor: float
    n: int


class PayAnswer(Model):
    """Yearly gross pay of a group, from one source: percentiles, and everything needed to judge them."""

    source_kind: PaySource = Field(description="adverts: advertised base ranges; survey: what people say they earn.")
    source: str = Field(description="Source id.")
    role: str = Field(description="Role id that was asked for.")
    role_title: str
    stands_in: str = Field(default="", description="Title of the role whose pay this is, where it is another one.")
    level: Literal["entry", "mid", "senior", "lead", "all"]
    level_means: str = Field(description="How this source decides the level: job title, or years of experience.")
    country: str
    currency: str
    p10: float | None = None
    p25: float | None = None
    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    basis: Literal["base", "total"]
    basis_means: str
    n: int | None = Field(default=None, description="Adverts or people in the group; None where it was worked out.")
    n_weakest: int = Field(description="The smallest number of adverts or people that the answer rests on.")
    n_of: Literal["adverts", "people"]
    year: str
    confidence: Confidence
    confidence_why: str
    step: int = Field(description="Step of the ladder, 1 to 5; the lower the step number, the more direct.")
    step_label: str
    factors: tuple[FactorUsed, ...] = Field(default=(), description="Factors multiplied, before the spread.")
    rate: float | None = Field(default=None, description="Local currency per US dollar used with the factors.")
    rate_day: str = ""
    rate_source: str = ""
    notes: tuple[str, ...] = Field(default=(), description="What to know before using this answer.")


class OmittedSource(Model):
    """A source that gives no answer here, and why."""

    source_kind: PaySource
    reason: str


class OfficialPay(Model):
    """An official wage of the nearest occupation, all seniorities together unless its title says otherwise."""

    country: str
    region: str = ""
    occupation_code: str
    occupation: str
    match: str = Field(description="How near the occupation is to the role.")
    year: int
    currency: str
    p10: float | None = None
    p25: float | None = None
    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    mean: float | None = None
    n: int | None = Field(default=None, description="People employed or adverts counted, where told.")
    growth_pct: float | None = Field(default=None, description="Growth of the median since the year before, percent.")
    concept: str = Field(default="", description="What is counted as pay.")
    annualisation: str = ""
    note: str = ""
    url: str = ""
    source: str


class CitedPay(Model):
    """A published figure, to read beside the percentiles; nothing is worked out from it."""

    id: str
    role_title: str = Field(description="The role it is about.")
    nearness: Literal["same role", "same pay title", "stand-in role", "same family"]
    level: str = ""
    experience: str = ""
    region: str = ""
    currency: str
    low: float | None = None
    mid: float | None = None
    high: float | None = None
    period: Literal["year", "day"]
    statistic: str
    basis: str
    sample: str = ""
    publisher: str
    quotes: str = ""
    as_of: str
    url: str
    confidence: Confidence
    note: str = ""


class ArticlePay(Model):
    """A range claimed by the article this coach started from, with the verdict on it."""

    article_role: str
    table: str
    experience: str
    currency: str
    low: float
    high: float
    open_ended: bool
    words: str = Field(description="The article's own words.")
    verdict: str
    reason: str
    own_data: str
    source: str


class PayPart(Model):
    """One published component of pay: base, bonus, additional cash, equity."""

    region: str = ""
    role_title: str
    level: str = ""
    employers: str
    component: str
    low: float | None = None
    mid: float | None = None
    high: float | None = None
    unit: str
    publisher: str
    as_of: str
    url: str
    confidence: Confidence
    note: str = ""
    source: str


class Centre(Model):
    """The middle of one source, as the spread compares it."""

    name: str
    value: float
    source: str
    is_compared: bool = Field(default=True, description="False for a group too wide to measure a spread by.")


class Spread(Model):
    """How far the sources lie apart. They are never averaged."""

    currency: str
    centres: tuple[Centre, ...]
    lowest: str
    highest: str
    ratio: float = Field(description="Highest middle divided by the lowest.")
    reasons: tuple[str, ...]


class PayStep(Model):
    """What the next level or another role pays: a difference between groups, not a promise."""

    kind: Literal["level", "role"]
    role: str
    role_title: str
    level: str
    p50: float
    currency: str
    difference_pct: float | None = Field(
        default=None, description="Median against that of the first answer; None where the two cannot be compared."
    )
    source: str
    step: int
    note: str


class Conversion(Model):
    """Percentiles of the first answer in another currency, with rate and day."""

    currency: str
    rate: float = Field(description="Units of the new currency for one unit of the old one.")
    rate_day: str
    source: str = Field(description="Source id of the rate.")
    meaning: str
    p25: float | None = None
    p50: float | None = None
    p75: float | None = None


class PurchasingPower(Model):
    """The median of the first answer by purchasing power, or why it is not given."""

    p50_intl_usd: float | None = None
    ppp: float | None = Field(default=None, description="Local currency for one international dollar.")
    year: int | None = None
    source: str = ""
    note: str


class Standing(Model):
    """Where a given pay stands among the people or adverts of one answer."""

    source_kind: PaySource
    level: str
    pay: float
    currency: str
    percentile: int | None = Field(default=None, description="Interpolated between the known percentiles, or None.")
    words: str


class Adjusted(Model):
    """The first answer moved to today by the growth of official wages: optional, small and shown."""

    p25: float | None = None
    p50: float | None = None
    p75: float | None = None
    growth_pct_a_year: float | None = None
    years: float | None = None
    note: str


class Market(Model):
    """A country near by that has pay data for the role."""

    country: str
    name: str
    source_kind: PaySource
    confidence: Confidence


class NoData(Model):
    """Why there is no percentile answer, and where there is one."""

    reason: str
    nearest: tuple[Market, ...] = ()


class SalaryReport(Result):
    """Pay for a role in a country: sources side by side, never averaged, each figure with its source."""

    role: str
    role_title: str
    country: str
    country_name: str
    currency: str
    years: float | None = None
    title_level: PayLevel | None = Field(default=None, description="Level that the title, or the person, names.")
    levels: tuple[PayLevel, ...] = Field(
        default=(), description="Levels answered; two where the years lie on a border, none where levels do not apply."
    )
    level_from: str = Field(default="", description="Where the level came from, in words.")
    published_first: bool = Field(
        default=False, description="True where cited figures should be read before the percentiles."
    )
    answers: tuple[PayAnswer, ...] = Field(default=(), description="The first one is the one to start from.")
    omitted: tuple[OmittedSource, ...] = ()
    no_data: NoData | None = None
    official: tuple[OfficialPay, ...] = ()
    reference_elsewhere: tuple[OfficialPay, ...] = Field(
        default=(), description="United States wages, for orientation only, where this country has none for the role."
    )
    cited: tuple[CitedPay, ...] = ()
    cited_more: int = Field(default=0, description="Cited figures left out of the list.")
    article: tuple[ArticlePay, ...] = ()
    article_note: str = ""
    parts: tuple[PayPart, ...] = ()
    spread: Spread | None = None
    spread_note: str = ""
    next_steps: tuple[PayStep, ...] = ()
    purchasing_power: PurchasingPower | None = None
    conversions: tuple[Conversion, ...] = ()
    standings: tuple[Standing, ...] = ()
    standing_note: str = ""
    adjusted: Adjusted | None = None
    warnings: tuple[str, ...] = ()
