"""Certifications, their calendar, what replaced them, and credentials that cost nothing."""

from typing import Annotated, Literal

from pydantic import Field

from knowledge.models.fact import Amount, Fact, Hours, Id, PartialDate, Percent, Text

CertificationConfidence = Literal["verified-official", "two-source", "secondary", "unverified"]


class Domain(Fact):
    """A part of an exam and its weight in percent; low equals high when a single figure is published."""

    name: str = ""
    weight_low_pct: Percent
    weight_high_pct: Percent
    name_basis: str
    source: Text
    as_of: str
    evidence: str


class SecondSource(Fact):
    """One fact compared with a second source: both values, and whether they agree."""

    field: str
    value: str
    second_value: str
    agrees: bool
    counted: bool
    url: Text
    as_of: Text
    kind: str
    note: str = ""
    checked_on: str


class Certification(Fact):
    """A certification or one version of its exam. Status for a day is computed from the dates, not read from here."""

    id: Id
    code: str = ""
    name: Text
    provider: Text
    level: Literal["foundational", "associate", "professional", "expert", "specialty"]
    status_seen: Literal["live", "beta", "announced", "retiring", "retired", "conflicting"]
    status_basis: str = ""
    status_note: str = ""
    beta_start: PartialDate | None = None
    launch_date: PartialDate | None = None
    launch_note: str = ""
    retirement_date: PartialDate | None = Field(default=None, description="Last day on which the exam can be taken.")
    price_usd: Amount | None = None
    price_note: str = ""
    duration_min_low: int | None = None
    duration_min_high: int | None = None
    duration_note: str = ""
    questions_low: int | None = None
    questions_high: int | None = None
    questions_note: str = ""
    passing_score: str = ""
    validity_months: int | None = None
    validity_note: str = ""
    renewal: str = ""
    requires: tuple[Id, ...] = ()
    requires_logic: Literal["", "all", "any"] = ""
    gate_note: str = Field(default="", description="Gates that are not certifications: experience, course, membership.")
    recommended_prior: tuple[Id, ...] = ()
    contains: tuple[Id, ...] = Field(default=(), description="Exams that this one holds whole: who has it needs none.")
    recommended_experience: str = ""
    topics: tuple[str, ...] = Field(default=(), description="What the exam is about, in the words of the fact table.")
    skills: tuple[Id, ...] = Field(default=(), description="Project skills that those topics show.")
    study_hours_low: Hours | None = None
    study_hours_high: Hours | None = None
    study_basis: str = ""
    audience: tuple[str, ...] = Field(default=(), description="Audiences named by the fact table.")
    roles: tuple[Id, ...] = Field(default=(), description="Roles of this project that those audiences mean.")
    availability: str = ""
    official_url: str = ""
    official_url_seen: str = ""
    source: Text
    as_of: str
    confidence: CertificationConfidence
    evidence: str
    second_source_url: str = ""
    second_source_agrees: Literal["", "yes", "partly", "no"] = ""
    two_source_fields: tuple[str, ...] = ()
    checked_on: str = ""
    domains: tuple[Domain, ...] = ()
    second_sources: tuple[SecondSource, ...] = ()


class Succession(Fact):
    """An old code and what came after it."""

    old_code: Text
    old_certification: str = ""
    new_code: str = ""
    new_certification: str = ""
    kind: Literal["direct", "closest", "rename", "chain", "edition", "none", "unknown"]
    ended_on: PartialDate | None = None
    new_status_note: str = ""
    note: str = ""
    confidence: str
    source: Text


class CertificationAlias(Fact):
    """A shorthand, an old name, a code that does not exist, or something that is no certification."""

    alias: Text
    code: str = ""
    certification: str = ""
    kind: str
    note: str = ""


class PathwayStep(Fact):
    """One step of a pathway."""

    certification: Id
    relation: str
    note: str = ""
    source: Text
    confidence: str


class Pathway(Fact):
    """An order in which certifications are taken: a provider's, or our own (confidence 'editorial')."""

    id: Id
    provider: str
    audience: str
    roles: tuple[Id, ...]
    steps: tuple[PathwayStep, ...]


class PostingMention(Fact):
    """How often postings of a role name a certification. Role 'all' pools every title."""

    role: str
    certification: str = ""
    name: Text
    postings: Annotated[int, Field(gt=0)]
    mentions: Annotated[int, Field(ge=0)]
    share_pct: Percent
    text_seen: str
    source: str


class FreeCredential(Fact):
    """A credential or programme that costs nothing or little; it shows exposure, not skill."""

    id: Id
    name: Text
    provider: str
    kind: str
    topics: tuple[str, ...]
    skills: tuple[Id, ...] = ()
    hours: str = ""
    cost_usd: Amount | None = Field(
        default=None, description="None: no fee statement was read, so it is not called free."
    )
    cost_note: str = ""
    proctored: str = ""
    url: Annotated[str, Field(pattern=r"^https://\S+$")]
    source: Text
    as_of: str
    confidence: str
    note: str = ""


class ArticleCertification(Fact):
    """A certification as the article names it, with what was found."""

    text: Text
    meaning: str
    verdict: Text
    fact: Text
