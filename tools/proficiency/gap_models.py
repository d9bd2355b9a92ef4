"""What a skill-gap report is made of."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.evidence import Model, Result
from tools.learning.models import LearningResource
from tools.proficiency.readiness import Readiness, Tier


class ProofProject(Model):
    """A project that shows a skill."""

    id: str
    title: str
    brief: str
    evidence_artefact: str
    hours_typical: float


class Gap(Model):
    """A skill, or the best of several that stand for each other, that is still below what the role wants."""

    skill: str
    name: str
    instead_of: tuple[str, ...] = Field(default=(), description="Names of skills that would do as well.")
    tier: Tier
    importance: int = Field(description="5 core, 4 expected, 3 useful, 2 or 1 occasional.")
    level: float = Field(description="Effective level now, 0 to 5.")
    to_level: int = Field(description="Level that closes its tier.")
    target_level: int = Field(description="Level at which the role is done well.")
    seen: str = Field(description="What the present level rests on.")
    why: str
    posting_share_pct: float | None = Field(default=None, description="Share of sampled postings that ask for it.")
    posting_sample: int | None = None
    hours_low: float | None = Field(
        default=None, description="Hours to `to_level`; absent where hours do not teach it."
    )
    hours_typical: float | None = None
    hours_high: float | None = None
    hours_to_level: int | None = Field(default=None, description="Where the hours end; above level 3 it is experience.")
    learned_by: Literal["study", "project", "experience"]
    milestone: str = Field(default="", description="For experience: what shows it.")
    resources: tuple[LearningResource, ...] = ()
    project: ProofProject | None = None
    after: tuple[str, ...] = Field(default=(), description="Skill ids of gaps that come first.")
    also_needs: tuple[str, ...] = Field(default=(), description="Names of skills to bring that the role does not list.")
    priority: float = Field(description="Importance, distance, demand and what it unlocks, per hour; only the order.")


class Lift(Model):
    """How far closing one gap moves readiness."""

    skill: str
    name: str
    from_level: float
    to_level: int
    overall_points: float
    must_have_points: float


class Strength(Model):
    """Something the role asks for that is at its target already."""

    skill: str
    name: str
    level: float
    target_level: int
    importance: int
    seen: str


class NotUnderstood(Model):
    """A name that no skill answers to."""

    given: str
    message: str
    suggestions: tuple[str, ...] = ()


class TierStatus(Model):
    """How much of a tier is met."""

    tier: Tier
    needed: int
    met: int


class SkillGapReport(Result):
    """Readiness for a role, the gaps in order, and the three that move it most."""

    role: str
    title: str
    readiness: Readiness
    tiers: tuple[TierStatus, ...]
    gaps: tuple[Gap, ...] = Field(description="In the order in which to close them.")
    biggest: tuple[Lift, ...] = Field(description="The gaps that move readiness most.")
    strengths: tuple[Strength, ...]
    assumed: tuple[str, ...] = Field(default=(), description="Skills taken as known until corrected, with the reason.")
    not_understood: tuple[NotUnderstood, ...] = ()
    notes: tuple[str, ...] = ()
