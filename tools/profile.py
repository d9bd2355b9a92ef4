"""What advice depends on about a person, and where each value came from."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, Strict

from tools.amounts import HoursPerWeek, Money, NotTrueOrFalse, SkillLevel, Years
from tools.days import as_day, not_beyond, within
from tools.evidence import Model
from tools.plain_text import harmless, one_line

__all__ = [
    "EvidenceKind",
    "HeldCertification",
    "HoursPerWeek",
    "Money",
    "Origin",
    "Profile",
    "SkillClaim",
    "Slot",
    "Years",
]

Slot = Literal[
    "goal",
    "current_role",
    "years_experience",
    "years_ai",
    "production",
    "decision",
    "wants_code",
    "country",
    "skills",
    "certifications",
    "hours_per_week",
    "horizon",
    "budget",
    "preferences",
    "constraints",
    "education",
    "employer_support",
    "salary_current",
    "salary_wanted",
    "name",
]
"""What the interview may ask about. One name for one thing, in questions, answers, files and plans."""

EvidenceKind = Literal["tested", "project", "described", "bare"]
"""How a claim is shown: tested or reviewed work, a verifiable project or certificate, described experience, nothing."""

Line = Annotated[str, AfterValidator(one_line)]
Text = Annotated[str, AfterValidator(harmless)]
YesOrNo = Annotated[bool, Strict()]
PlannedDay = Annotated[date, BeforeValidator(as_day), AfterValidator(within)]
PastDay = Annotated[date, BeforeValidator(as_day), AfterValidator(not_beyond)]


class Origin(Model):
    """Where a value of the profile came from."""

    how: Literal["said", "read", "assumed", "confirmed"]
    words: Line = Field(default="", description="The person's words, or the line of the CV.")
    why: Line = Field(default="", description="For an assumption: the default and the reason for it.")


class SkillClaim(Model):
    """A skill the person names: a claim, not a level proven."""

    skill: Line = Field(description="Skill id.")
    level: SkillLevel
    evidence: EvidenceKind = "bare"
    last_used: PastDay | None = None
    words: Line = ""


class HeldCertification(Model):
    """A certification the person holds."""

    certification: Line = Field(description="Certification id, or the name as given where the facts do not know it.")
    earned: PastDay | None = None
    words: Line = ""


class Profile(Model):
    """A person as far as advice depends on them. Age, gender, origin, health and belief have no place in it."""

    goals: tuple[Line, ...] = Field(default=(), description="Role ids: one is a goal, two a comparison, none open.")
    out_of_field: Line = Field(default="", description="A goal outside the field, in the person's words.")
    current_role: Line | None = Field(default=None, description="Role id of the present job, where it is one.")
    current_title: Line = Field(default="", description="The present job in the person's words.")
    seniority: Line = Field(default="", description="Seniority word of the title: junior, senior, lead, head, ...")
    background: Line | None = Field(default=None, description="Background id, where the job is outside the field.")
    years_experience: Years | None = None
    years_ai: Years | None = None
    production: YesOrNo | None = Field(default=None, description="Has run something in production.")
    decision: YesOrNo | None = Field(default=None, description="Has taken a technical decision that others followed.")
    wants_code: Literal["most", "some", "none"] | None = Field(
        default=None, description="How much of the week should be code: over half, some, none."
    )
    country: Line | None = Field(default=None, description="ISO 3166 alpha-2 code.")
    city: Line = ""
    skills: tuple[SkillClaim, ...] = ()
    certifications: tuple[HeldCertification, ...] = ()
    hours_per_week: HoursPerWeek | None = None
    deadline: PlannedDay | None = None
    horizon_weeks: Annotated[int, NotTrueOrFalse, Field(ge=1, le=520)] | None = None
    start: PlannedDay | None = Field(default=None, description="First day of the plan; the day of planning when unset.")
    budget: Money | None = None
    preferences: dict[str, Annotated[int, NotTrueOrFalse, Field(ge=1, le=5)]] = Field(
        default={}, description="Answers 1 to 5 to interest items, by item id."
    )
    constraints: tuple[Line, ...] = ()
    education: Line | None = Field(default=None, description="Education key of the implied-skill table.")
    education_text: Line = ""
    employer_support: YesOrNo | None = None
    salary_current: Money | None = None
    salary_wanted: Money | None = None
    minor: YesOrNo = Field(default=False, description="True where the person said they are a child.")
    notes: Text = ""
    name: Line = Field(default="", description="Display only; no tool reads it.")
    origins: dict[str, Origin] = Field(default={}, description="Where values came from, by field name.")
    open_contradictions: tuple[Line, ...] = Field(
        default=(), description="Answers that cannot both be true and were left open; the cautious one is used."
    )
    skipped: tuple[Line, ...] = Field(default=(), description="Slots the person did not want to answer.")

    def without_name(self) -> Profile:
        """The same person, nameless: what tools are given."""
        kept = {field: origin for field, origin in self.origins.items() if field != "name"}
        return self.model_copy(update={"name": "", "origins": kept})
