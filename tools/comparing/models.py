"""What a comparison of two roles holds, row by row as the article compares them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.choosing.models import Gate, Means, Step
from tools.evidence import Model, Result

Side = Literal["a", "b", "neither"]


class RoleCard(Model):
    """What the work of one role is."""

    role: str
    title: str
    summary: str
    track: str
    level: int
    level_label: str
    years_min: int
    years_typical: int
    years_max: int
    coding_share_pct: float
    responsibilities: tuple[str, ...]
    posting_sample: int
    confidence: str


class SkillRow(Model):
    """One skill both or one of the roles ask for, with level wanted and share of postings."""

    skill: str
    name: str
    level_a: int | None = None
    level_b: int | None = None
    importance_a: int | None = None
    importance_b: int | None = None
    share_a: float | None = Field(default=None, description="Percent of the role's sampled postings; None unmeasured.")
    share_b: float | None = None
    sample_a: int | None = Field(default=None, description="Postings behind the share.")
    sample_b: int | None = None
    group: str = Field(default="", description="Any-of group within which it is an alternative, in either role.")


class PayFigure(Model):
    """One source's answer for one role and level, as it stands; sources are never averaged."""

    side: Side
    role: str = Field(description="Role the figure is for; a stand-in where the source has no such role.")
    is_stand_in: bool = False
    level: str
    is_yours: bool = Field(default=False, description="True for the level that the years asked about mean.")
    p25: float | None = None
    p50: float | None
    p75: float | None = None
    p90: float | None = Field(default=None, description="Where only the upper part of a group is the answer.")
    mean: float | None = Field(default=None, description="Where a source publishes no median.")
    currency: str
    basis: str
    n: int | None = Field(
        default=None, description="Adverts or people counted; None where it is an estimate or not told."
    )
    is_published: bool = Field(default=False, description="True for a wage that a publisher gives as it is.")
    year: str = ""
    confidence: str = ""
    step: str = Field(default="", description="How direct the answer is.")
    source: str


class ArticlePay(Model):
    """A pay range of the article: a claim with its verdict, never a fact."""

    side: Side
    title: str
    where: str
    experience: str
    text: str
    verdict: str
    reason: str


class CertificationRow(Model):
    """A certification of a role with its standing on the day asked about."""

    side: Side
    certification: str
    code: str
    name: str
    status: str
    verdict: str = ""
    reason: str = ""


class AxisRow(Model):
    """One axis of work style: how much of it each role holds, 0 to 5."""

    axis: str
    meaning: str
    a: int
    b: int


class EnjoyItem(Model):
    """A statement that speaks for one of the two roles when somebody agrees with it."""

    item: str
    text: str
    for_side: Side
    in_article: bool
    bits: float


class Onward(Model):
    """A move onward from a role."""

    side: Side
    to: str
    title: str
    months_low: int
    months_high: int
    difficulty: int
    why: str


class ClaimRow(Model):
    """A claim of the article with what is known about it."""

    section: str
    about: str
    claim: str
    figure: str = ""
    check: str
    note: str = ""


class Standing(Model):
    """Where one person stands toward one of the roles."""

    side: Side
    fit: float
    similarity: float
    readiness_must: float | None = None
    readiness: float | None = None
    gates: tuple[Gate, ...] = ()
    means: Means | None = None


class Comparison(Result):
    """Two roles side by side, and which of them is for whom."""

    a: RoleCard
    b: RoleCard
    country: str = ""
    country_name: str = ""
    years_experience: float | None = None
    shared_skills: tuple[SkillRow, ...]
    only_a: tuple[SkillRow, ...]
    only_b: tuple[SkillRow, ...]
    pay: tuple[PayFigure, ...] = ()
    pay_notes: tuple[str, ...] = ()
    article_pay: tuple[ArticlePay, ...] = ()
    certifications: tuple[CertificationRow, ...] = ()
    axes: tuple[AxisRow, ...]
    enjoy: tuple[EnjoyItem, ...]
    onward: tuple[Onward, ...]
    path: tuple[Step, ...] = Field(default=(), description="From the first role to the second, where a way is known.")
    path_back: tuple[Step, ...] = Field(default=(), description="From the second role to the first.")
    claims: tuple[ClaimRow, ...] = ()
    standing: tuple[Standing, ...] = Field(default=(), description="With a profile: where this person stands.")
    verdict: tuple[str, ...] = Field(description="Which of the two for whom, as rules a person can apply.")
    notes: tuple[str, ...] = ()
