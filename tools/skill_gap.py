"""What a person still lacks for a role: readiness, gaps in the order to close them, and what closes each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import Field, field_validator

from tools.amounts import SkillLevel
from tools.asked_role import role_asked
from tools.brief import Brief, Few, Part
from tools.declare import tool
from tools.evidence import Model, cite
from tools.proficiency.gap_evidence import readiness_evidence, without_repeats
from tools.proficiency.gap_models import Gap, Lift, NotUnderstood, ProofProject, SkillGapReport, Strength, TierStatus
from tools.proficiency.gap_order import gaps_in_order
from tools.proficiency.gap_parts import biggest_lifts, gap_desk, strengths_of, tier_status
from tools.proficiency.gap_reading import check_given, education_of, level_named, profile_of, read_claims
from tools.proficiency.gap_text import report_text
from tools.proficiency.levels import Levels, assumed_skills, effective_levels, plain_levels
from tools.proficiency.readiness import TIERS, readiness_of, role_slots
from tools.profile import EvidenceKind, PastDay, Years

if TYPE_CHECKING:
    from knowledge.base import Knowledge

__all__ = [
    "Gap",
    "Lift",
    "NotUnderstood",
    "ProofProject",
    "SkillGapQuery",
    "SkillGapReport",
    "SkillInput",
    "Strength",
    "TierStatus",
    "gap_report",
    "skill_gap",
]


class SkillInput(Model):
    """A skill as the caller names it."""

    skill: str = Field(max_length=200, description="Skill id, name or usual short form, for example 'RAG'.")
    level: SkillLevel | None = Field(
        default=None, description="0 none, 1 aware, 2 guided, 3 independent, 4 advanced, 5 expert; 2 where unsaid."
    )
    evidence: EvidenceKind = Field(default="bare", description="How it can be shown; 'bare' is a claim alone.")
    last_used: PastDay | None = None

    @field_validator("level", mode="before")
    @classmethod
    def in_words_too(cls, given: Any) -> Any:
        """The name of a level as its number."""
        return level_named(given) if isinstance(given, str) else given


class SkillGapQuery(Model):
    """Which role, and what the person can do already."""

    role: str = Field(max_length=200, description="Id or usual name, such as 'AI architect'.")
    skills: tuple[SkillInput, ...] = Field(
        default=(),
        max_length=300,
        description="Skills held, with a level 0-5 each where known.",
    )
    current_role: str | None = Field(default=None, max_length=200, description="Present title; implies skills.")
    years_experience: Years | None = Field(default=None, description="Years of work.")
    education: str | None = Field(default=None, max_length=200, description="For example 'CS degree' or 'MBA'.")
    today: date = Field(description="The day asked about; skills fade from their last use.")

    @field_validator("skills", mode="before")
    @classmethod
    def in_any_form(cls, given: Any) -> Any:
        """A table, a list of names or of tables, or one text with commas, all as a list of tables."""
        if isinstance(given, str):
            given = [part for part in given.split(",") if part.strip()]
        if isinstance(given, Mapping):
            return [{"skill": name, "level": level} for name, level in given.items()]
        if isinstance(given, (list, tuple)):
            return [{"skill": item.strip()} if isinstance(item, str) else item for item in given]
        return given


BRIEF = Brief(
    fields={
        "role": None,
        "title": None,
        "readiness": None,
        "tiers": None,
        "biggest": None,
        "gaps": Few(
            8, ("skill", "tier", "level", "to_level", "hours_low", "hours_typical", "hours_high", "learned_by")
        ),
        "strengths": Few(8),
        "assumed": Few(8),
        "not_understood": None,
        "notes": None,
    },
    parts=(
        Part("", 4),
        Part("What moves"),
        Part("To be credible", 10, ("|",)),
        Part("To be ready", 8, ("|",)),
        Part("What is there", 4),
        Part("Taken as known", 4),
    ),
)


@tool(as_text=report_text, brief=BRIEF)
def skill_gap(query: SkillGapQuery, knowledge: Knowledge) -> SkillGapReport:
    """What a person lacks for a role: readiness in percent, and gaps in the order to close them, with hours, resources
    and a project that proves each. Needs a role, and skills or a present title. Levels are claims, not tests. For a
    dated plan use build_plan."""
    role = str(role_asked(query.role, "role", knowledge).role)
    check_given([(item.skill, item.last_used) for item in query.skills], query.today)
    claims, not_understood, notes = read_claims(
        [(item.skill, item.level, item.evidence, item.last_used) for item in query.skills], knowledge
    )
    education = education_of(query.education, knowledge)
    profile, still_more = profile_of(claims, query.current_role, query.years_experience, education, knowledge)
    levels = effective_levels(profile, knowledge, query.today)
    assumed = tuple(f"{item.name} at level {item.level}: {item.why}" for item in assumed_skills(profile, knowledge))
    return gap_report(knowledge, role, levels).model_copy(
        update={"assumed": assumed, "not_understood": not_understood, "notes": (*notes, *still_more)}
    )


def gap_report(knowledge: Knowledge, role_id: str, levels: Levels, most: int | None = None) -> SkillGapReport:
    """Readiness and gaps of effective levels for a role; the same levels always give the same report.

    With `most`, only that many gaps are put into words, those of the nearest tiers first; the evidence is for all.
    """
    plain = plain_levels(levels)
    found = gaps_in_order(knowledge, role_id, plain)
    now = readiness_of(role_slots(knowledge, role_id), plain)
    desk = gap_desk(knowledge, role_id)
    shown = found if most is None else sorted(found, key=lambda facts: TIERS.index(facts.tier))[:most]
    biggest = biggest_lifts(knowledge, role_id, plain, found)
    evidence = without_repeats(
        (*readiness_evidence(now, biggest), *(item for facts in found for item in desk.evidence(facts)))
    )
    return SkillGapReport(
        role=role_id,
        title=knowledge.roles[role_id].title,
        readiness=now,
        tiers=tier_status(knowledge, role_id, found),
        gaps=tuple(desk.gap(facts, levels, plain) for facts in shown),
        biggest=biggest,
        strengths=strengths_of(knowledge, role_id, levels, plain),
        evidence=evidence,
        sources=cite(knowledge, evidence),
    )
