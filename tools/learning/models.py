"""What a plan of learning is made of: projects, study, milestones, and the hours they take."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.evidence import Model

LearningTier = Literal["credible", "hire-ready"]
Seniority = Literal["entry", "mid", "senior", "architect"]


class SkillStep(Model):
    """A skill that a piece of work takes from one level to another."""

    skill: str
    name: str
    from_level: float
    to_level: float


class ChosenProject(Model):
    """A portfolio project chosen for one person, with the hours it takes that person."""

    id: str
    title: str
    brief: str
    why: str
    hours_low: float
    hours_typical: float
    hours_high: float
    steps: tuple[SkillStep, ...]
    prerequisites: tuple[str, ...] = Field(description="Skill ids that must be known before it starts.")
    evidence_artefact: str
    acceptance: tuple[str, ...]
    cost_usd_low: float
    cost_usd_high: float
    uses_free_way: bool
    free_way: str
    employer_variant: str
    seniority: Seniority
    closes: tuple[str, ...] = Field(description="Skill ids of the gaps it closes.")


class LearningResource(Model):
    """Something to learn from, with what is known of its address."""

    id: str
    title: str
    provider: str
    url: str
    hours: float
    cost_usd: float
    cost_model: Literal["free", "freemium", "paid"]
    url_status: Literal["seen", "corrected", "not-found", "recalled"]
    note: str = Field(default="", description="Filled where the address was not confirmed.")


class StudyBlock(Model):
    """Learning one skill from one level to another: by study, or by practice where study does not reach."""

    kind: Literal["study", "practice"]
    skill: str
    name: str
    from_level: float
    to_level: int
    hours_low: float
    hours_typical: float
    hours_high: float
    resources: tuple[LearningResource, ...]
    before: str = Field(default="", description="Id of the project that needs it; empty: at any time.")


class ExperienceMilestone(Model):
    """Something learned only by doing it with others: no hours, but a milestone and who could give the chance."""

    skill: str
    name: str
    from_level: float
    to_level: int
    what: str
    who: str
    in_project: str = Field(default="", description="Id of a chosen project in which it is practised.")


class LearningSet(Model):
    """A small set of projects, the study they need, and milestones, that close the gaps of one tier."""

    role: str
    tier: LearningTier
    projects: tuple[ChosenProject, ...]
    study: tuple[StudyBlock, ...]
    milestones: tuple[ExperienceMilestone, ...]
    project_hours: float = Field(description="Typical hours of the projects.")
    study_hours: float = Field(description="Typical hours of study and practice blocks.")
    floor_hours: float = Field(description="Added so that the set never falls below the floor; an assumption.")
    reserve_hours: float = Field(description="The reserve of 25 %.")
    hours_low: float = Field(description="All of it, when things go well, reserve included.")
    hours_typical: float = Field(description="What to plan on: projects, study, floor and reserve.")
    hours_high: float
    floor_share: float = Field(description="Share of the hours of the same skills learned one by one.")
    one_by_one_hours: float = Field(description="Typical hours of the same skills learned one by one.")
    cost_usd_low: float
    cost_usd_high: float
    closes: tuple[str, ...] = Field(description="Skill ids of the gaps that are closed at the end.")
    left_open: tuple[str, ...] = Field(description="Skill ids of the gaps that are not; experience is not among them.")
    hours_available: float | None = None
    fits: bool = True
    is_partial: bool = Field(default=False, description="True for the part of a set that fits the hours there are.")
