"""Roles, what they ask for and how people reach them."""

from typing import Annotated, Literal

from pydantic import Field

from knowledge.models.fact import Confidence, Fact, Id, Percent, Text

Track = Literal["engineer", "hybrid", "architect", "data", "research", "product", "security", "governance", "adjacent"]
Axis = Literal["build", "design", "people", "research", "data", "ops", "risk", "product"]
Importance = Annotated[int, Field(ge=1, le=5)]


class RoleAlias(Fact):
    """A title people write. `plain` is the same work without AI: a fair target, but as a present job a background."""

    name: Text
    kind: Literal["canonical", "alias", "plain"]


class Responsibility(Fact):
    """One thing the role is answerable for."""

    text: Text
    sources: tuple[str, ...]


class RoleSkill(Fact):
    """How well, and how urgently, a role needs one skill."""

    skill: Id
    target_level: Annotated[int, Field(ge=1, le=5)] = Field(
        description="Level at which the role is done well; not the level needed to be hired."
    )
    importance: Importance = Field(description="5 core, 4 expected, 3 useful, 2 or 1 occasional.")
    tier: Literal["must", "should", "nice", "optional"]
    group: str = Field(default="", description="Any-of group within the role; its best members count once.")
    posting_share_pct: Percent | None = Field(
        default=None, description="Share of sampled postings; None is not measured."
    )
    posting_sample: int | None = None
    in_demand: bool = Field(default=False, description="Flagged in demand by O*NET for the nearest occupation.")
    sources: tuple[str, ...]
    confidence: Confidence


class GroupNeed(Fact):
    """A role that needs more than one member of an any-of group."""

    group: Id
    count: Annotated[int, Field(ge=2)]
    note: str = ""


class Transition(Fact):
    """A move from the role that holds this record to another one."""

    to: Id
    months_low: Annotated[int, Field(gt=0)]
    months_high: Annotated[int, Field(gt=0)]
    difficulty: Annotated[int, Field(ge=1, le=5)]
    why: Text
    sources: tuple[str, ...]


class Occupation(Fact):
    """The nearest entries of the public occupation systems."""

    soc_code: str = ""
    soc_title: str = ""
    soc_match: Literal["none", "exact", "alternate-title", "nearest"]
    esco_label: str = ""
    esco_uri: str = ""
    isco_group: str = ""
    onet_job_zone: int | None = None
    onet_interests: str = Field(default="", description="First three RIASEC letters of the O*NET occupation.")


class RolePay(Fact):
    """Under which name a role's pay is looked up, and by whom it is represented when it has none."""

    role: str = Field(default="", description="Name of the role in the pay tables; empty means no pay data at all.")
    level: Literal["", "entry", "mid", "senior", "lead"] = Field(
        default="", description="Level that the title fixes, for example 'senior' for Senior AI Engineer."
    )
    family: str
    proxy: str = Field(default="", description="Name in the pay tables that stands in where the role has no cell.")
    survey_proxy: str = Field(
        default="", description="The same for the survey; empty with survey_refused means no answer."
    )
    survey_refused: bool = Field(default=False, description="True where no fair stand-in exists in the survey.")
    note: Text
    adverts: int = 0
    survey_answers: int = 0


class Role(Fact):
    """A role somebody can aim for."""

    id: Id
    title: Text
    family: Id
    track: Track
    path: Literal["", "engineer", "hybrid", "architect"] = ""
    level: Annotated[int, Field(ge=1, le=6)] = Field(description="1 entry ... 5 lead or architect, 6 principal.")
    in_article: bool
    summary: Text
    years_min: int
    years_typical: int
    years_max: int
    coding_share_pct: Percent
    posting_sample: int = 0
    customer_facing_pct: Percent | None = None
    riasec: str
    work_style: dict[Axis, Annotated[int, Field(ge=0, le=5)]]
    work_style_sources: tuple[str, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    occupation: Occupation
    pay: RolePay
    aliases: tuple[RoleAlias, ...]
    responsibilities: tuple[Responsibility, ...]
    group_needs: tuple[GroupNeed, ...] = ()
    transitions: tuple[Transition, ...] = ()
    skills: tuple[RoleSkill, ...]
