"""What a certification path is: steps with verdicts, what is held, what it costs, and what else would do."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from tools.amounts import HoursPerWeek, Money, NotTrueOrFalse, SkillLevel, Years
from tools.days import as_day
from tools.evidence import Model, Result

Status = Literal["announced", "beta", "live", "retiring", "retired", "conflicting"]
Verdict = Literal["take", "later", "skip"]
NameKind = Literal["known", "replaced", "ended", "ambiguous", "does-not-exist", "not-covered", "unknown"]
Binding = Literal["none", "budget", "time"]
# Far enough for any plan, and near enough that a date can still be counted on from there.
Day = Annotated[date, BeforeValidator(as_day), Field(ge=date(1990, 1, 1), le=date(2150, 12, 31))]


class CertificationQuery(Model):
    """A role, or one certification, and the means the person has."""

    role: str | None = Field(default=None, description="Id or usual name, such as 'AI Architect'.")
    certification: str | None = Field(default=None, description="One code or name to answer for, such as 'AI-102'.")
    held: tuple[str, ...] = Field(default=(), description="Codes or names held: 'AZ-104 (2026-03)'.")
    budget: str | Annotated[float, NotTrueOrFalse, Field(ge=0, le=1e9, allow_inf_nan=False)] | Money | None = Field(
        default=None, description="For exams: a number of USD, or '₹20,000'."
    )
    hours_per_week: HoursPerWeek | None = None
    deadline: Day | None = Field(default=None, description="Last day for the exams.")
    providers: tuple[str, ...] = Field(default=(), description="Only these, such as 'AWS'.")
    skills: dict[str, SkillLevel] | None = Field(default=None, description="Skill name to level 0-5.")
    years_experience: Years | None = None
    country: str | None = Field(default=None, description="Sets the currency of fees.")
    memberships: tuple[str, ...] = Field(default=(), description="Partner programmes of the employer.")
    today: Day = Field(description="The day the answer is for; exams open and close by date.")


class SuccessionLink(Model):
    """One step from an old code to what came after it."""

    old_code: str
    new_code: str = ""
    kind: str = Field(description="direct, closest, rename, chain, edition, none or unknown.")
    ended_on: str = ""
    note: str = ""


class NamedCertification(Model):
    """What a code, name or shorthand leads to."""

    given: str
    kind: NameKind
    named: str = Field(default="", description="Id of the certification that was named, where the facts hold it.")
    certification: str = Field(default="", description="Id of the one to look at today: itself, or its successor.")
    code: str = ""
    name: str = ""
    successors: tuple[SuccessionLink, ...] = ()
    message: str
    question: str = ""
    choices: tuple[str, ...] = ()


class Gate(Model):
    """Something that must be there before the exam or the certificate. `met` is None where it is not known."""

    kind: Literal["certification", "experience", "course", "membership", "to check"]
    text: str
    met: bool | None = None


class CostPart(Model):
    """A part of what a certification costs, in US dollars; None is not known."""

    part: Literal["fee", "application", "likely retake", "mandatory course", "maintenance, first year"]
    usd: float | None
    basis: str


class Mention(Model):
    """In how many postings of a sample employers name it."""

    name: str
    sample: str = Field(description="Role whose postings were read, or 'all'.")
    sample_title: str
    postings: int
    mentions: int
    share_pct: float
    lower_bound: bool = Field(default=False, description="True where only the start of each posting was read.")


class CertificationStep(Model):
    """One certification with its verdict, when it can be sat, what it takes and what it closes."""

    certification: str
    code: str = ""
    name: str
    provider: str
    level: str
    verdict: Verdict
    reason: str
    status: Status
    status_note: str = ""
    earliest_day: date | None = Field(default=None, description="First day it can be sat; None: no such day is known.")
    latest_day: date | None = Field(default=None, description="Last day it can be sat; the earlier one in a conflict.")
    exam_day: date | None = Field(default=None, description="Of a 'take': a day that leaves time to study for it.")
    requires: tuple[str, ...] = ()
    requires_logic: Literal["", "all", "any"] = ""
    after: tuple[str, ...] = Field(default=(), description="Steps of this path that come first.")
    gates: tuple[Gate, ...] = ()
    advice: str = Field(default="", description="Experience the provider recommends; advice, not a gate.")
    replaces: tuple[str, ...] = Field(default=(), description="Old codes whose place it takes.")
    closes: tuple[str, ...] = Field(default=(), description="Skill ids the role needs and the exam examines.")
    study_hours_low: float | None = None
    study_hours_high: float | None = None
    study_basis: str = ""
    study_assumed: bool = False
    fee_usd: float | None = None
    fee_note: str = ""
    fee_local: float | None = None
    cost_usd: float | None = Field(default=None, description="Sum of the known parts; None where the fee is unknown.")
    cost_parts: tuple[CostPart, ...] = ()
    validity_months: int | None = None
    renewal: str = ""
    mention: Mention | None = None
    confidence: str = ""
    as_of: str = ""
    official_url: str = ""
    warnings: tuple[str, ...] = ()


class HeldStatus(Model):
    """A certification the person holds, or says to hold, on the day asked about."""

    given: str
    kind: NameKind
    certification: str = ""
    code: str = ""
    name: str = ""
    state: Literal["current", "runs out soon", "expired", "not counted"]
    earned: date | None = None
    expires: date | None = None
    renewal: str = ""
    renewed_by: tuple[str, ...] = Field(default=(), description="Steps of this path whose pass renews it.")
    note: str = ""


class ExamPart(Model):
    """A domain of an exam with its weight in percent."""

    name: str
    weight_low_pct: float
    weight_high_pct: float


class ExamFacts(Model):
    """How the exam looks; a blank is not known."""

    certification: str
    duration_min_low: int | None = None
    duration_min_high: int | None = None
    questions_low: int | None = None
    questions_high: int | None = None
    questions_note: str = ""
    passing_score: str = ""
    domains: tuple[ExamPart, ...] = ()
    availability: str = ""


class FreeOption(Model):
    """A credential that costs nothing. It shows exposure, so it belongs next to something built."""

    id: str
    name: str
    provider: str
    kind: str
    hours: str = ""
    closes: tuple[str, ...] = ()
    url: str
    note: str = ""
    warnings: tuple[str, ...] = ()


class BuildInstead(Model):
    """A portfolio project that shows the same skills without an exam."""

    project: str
    title: str
    hours_typical: float
    proves: str
    closes: tuple[str, ...] = ()


class WayOut(Model):
    """How a path that does not fit could fit, cheapest first."""

    kind: Literal["budget", "hours", "deadline", "free", "employer", "build"]
    text: str
    usd: float | None = None
    hours_per_week: float | None = None
    day: date | None = None
    certification: str = ""


class ArticleVerdict(Model):
    """A certification as the article names it, what was found, and its status today."""

    text: str
    meaning: str
    verdict: str
    fact: str
    certification: str = ""
    status: str = ""
    our_verdict: str = ""


class CertificationPath(Result):
    """Which certifications to take, leave for later and skip, in order, with the reason for each."""

    role: str = ""
    role_title: str = ""
    today: date
    decision: Literal["take", "build", "answer"] = Field(
        description="take: some are worth it now; build: skip them all and build; answer: about one certification."
    )
    summary: str
    asked: NamedCertification | None = None
    exam: ExamFacts | None = None
    steps: tuple[CertificationStep, ...] = ()
    held: tuple[HeldStatus, ...] = ()
    cost_usd: float = Field(default=0, description="Known cost of everything marked 'take'.")
    budget_usd: float | None = None
    currency: str = ""
    usd_rate: float | None = Field(default=None, description="Units of `currency` for one US dollar.")
    rate_date: str = ""
    hours_low: float = 0
    hours_high: float = 0
    hours_available: float | None = Field(default=None, description="Hours that may go to exams until the deadline.")
    binding: Binding = "none"
    ways_out: tuple[WayOut, ...] = ()
    demand: tuple[Mention, ...] = ()
    free: tuple[FreeOption, ...] = ()
    build_instead: BuildInstead | None = None
    article: tuple[ArticleVerdict, ...] = ()
    questions: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def taken(self) -> tuple[CertificationStep, ...]:
        """The steps to take, in order."""
        return tuple(step for step in self.steps if step.verdict == "take")
