"""Skills, how they build on one another, what they cost in hours and how they are shown."""

from typing import Annotated, Literal

from pydantic import Field

from knowledge.models.fact import Amount, Confidence, Fact, Hours, Id, Level, Percent, Text

StudyLevel = Annotated[int, Field(ge=0, le=3)]


class SkillAlias(Fact):
    """A surface form of a skill, with what must or must not stand near it when the word is ambiguous."""

    text: Text
    kind: Literal["canonical", "alias", "never"]
    case_sensitive: bool = False
    ambiguous: bool = False
    needs_nearby: tuple[str, ...] = Field(default=(), description="One of these within 60 characters, or no match.")
    needs_field: bool = Field(
        default=False, description="Words of the field, another tool, or one of needs_nearby near it, or no match."
    )
    rejected_by: tuple[str, ...] = Field(default=(), description="Any of these around it, and it is no match.")
    note: str = ""


class Prerequisite(Fact):
    """A skill that comes first, and how well."""

    skill: Id
    min_level: Annotated[int, Field(ge=1, le=5)]
    strength: Literal["hard", "soft"]
    sources: tuple[str, ...]


class Transfer(Fact):
    """Share of the effort saved for another skill at equal level; it holds in both directions."""

    skill: Id
    coefficient: Annotated[float, Field(gt=0, lt=1)]
    sources: tuple[str, ...]
    note: str = ""


class HoursStep(Fact):
    """Hours of focused learning and practice from one level to the next."""

    from_level: Level
    to_level: Level
    low: Hours
    typical: Hours
    high: Hours
    basis: Text
    confidence: Confidence


class SkillProject(Fact):
    """A small project that shows a single skill."""

    id: Id
    title: Text
    brief: Text
    evidence_artefact: Text
    level_shown: Level
    hours: Hours


class Skill(Fact):
    """Something a person can do, on the 0 to 5 scale."""

    id: Id
    name: Text
    category: str
    kind: Literal["concept", "technology", "platform", "practice", "soft"]
    description: Text
    volatility: Literal["low", "med", "high"]
    half_life_months: Annotated[int, Field(gt=0)]
    in_article: bool
    posting_share_pct: Percent | None = Field(
        default=None, description="Share of 1,765 postings; None is not measured."
    )
    onet_examples: str = ""
    learned_by: Literal["study", "project", "experience"]
    max_level_by_study: StudyLevel
    learning_note: Text
    sources: tuple[str, ...] = ()
    aliases: tuple[SkillAlias, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    hours: tuple[HoursStep, ...]
    projects: tuple[SkillProject, ...] = ()


class SkillGroup(Fact):
    """Skills that postings list as alternatives: the best members count."""

    id: Id
    label: Text
    skills: tuple[Id, ...]
    need_count: int = 1
    note: str = ""
    postings_any: int | None = None
    two_or_more_pct: Percent | None = None
    sources: tuple[str, ...]


class SkillLevel(Fact):
    """One step of the 0 to 5 scale."""

    level: Level
    label: Text
    meaning: Text
    evidence_needed: Text
    self_report_weight: Annotated[float, Field(ge=0, le=1)]


class Resource(Fact):
    """Something to learn from."""

    id: Id
    title: Text
    provider: str
    url: Annotated[str, Field(pattern=r"^https://\S+$")]
    hours: Hours
    cost_usd: Amount
    cost_model: Literal["free", "freemium", "paid"]
    type: str
    level_from: Level
    level_to: Level
    skills: tuple[Id, ...]
    url_status: Literal["seen", "corrected", "not-found", "recalled"]
    hours_basis: str
    seen_at_source: str = ""
    checked_on: str = ""
    note: str = ""


class ProjectStep(Fact):
    """A skill that a portfolio project takes from one level to another."""

    skill: Id
    from_level: StudyLevel
    to_level: StudyLevel


class ProjectGroupStep(Fact):
    """The same for one member of an any-of group."""

    group: Id
    from_level: StudyLevel
    to_level: StudyLevel


class ProjectPrerequisite(Fact):
    """What must be known before a project can start."""

    skill: Id
    min_level: StudyLevel


class Project(Fact):
    """A portfolio project that exercises several skills at once. Hours hold for someone at the starting levels."""

    id: Id
    title: Text
    brief: Text
    roles: tuple[Id, ...]
    steps: tuple[ProjectStep, ...]
    group_steps: tuple[ProjectGroupStep, ...] = ()
    hours_low: Hours
    hours_typical: Hours
    hours_high: Hours
    prerequisites: tuple[ProjectPrerequisite, ...] = ()
    evidence_artefact: Text
    acceptance: tuple[str, ...]
    cost_usd_low: Amount
    cost_usd_high: Amount
    free_way: Text = Field(description="Starts with yes or no: whether it can be done offline and at no cost, and how.")
    employer_variant: Text
    seniority: Literal["entry", "mid", "senior", "architect"]
    beginner_ok: bool


class SkillDemand(Fact):
    """How often a skill is mentioned in a sample of postings."""

    skill: Id
    sample: str
    postings: int
    mentions: int
    pct: Percent
