"""Where people start: occupations outside the field, titles of several meanings, and what a title or years imply."""

from typing import Annotated, Literal

from pydantic import Field

from knowledge.models.fact import Confidence, Fact, Id, Level, Text


class BackgroundSkill(Fact):
    """A skill people of a background usually bring: a question to ask, never evidence."""

    skill: Id
    typical_level: Level


class Background(Fact):
    """A starting occupation outside the field and the doors that are realistic from it."""

    id: Id
    title: Text
    aliases: tuple[str, ...] = ()
    soc_code: str = ""
    soc_title: str = ""
    us_median_pay_2025: int | None = Field(default=None, description="USD a year, official median of May 2025.")
    isco_group: str = ""
    skills: tuple[BackgroundSkill, ...]
    roles: tuple[Id, ...] = Field(description="Realistic roles, best first.")
    months_low: int
    months_high: int
    first_gaps: tuple[Id, ...]
    why: Text
    say_it_like_this: Text
    watch_out: Text
    confidence: Confidence
    sources: tuple[str, ...]


class ImpliedSkill(Fact):
    """What a title, its words, years, a background or an education imply until the person says otherwise."""

    scope: Literal["role_id", "title_contains", "seniority", "background", "education"]
    key: str
    years_min: int
    years_max: int
    skill: Id
    level: Level
    confidence: Annotated[float, Field(gt=0, lt=1)]
    note: str = ""


class AmbiguousTitle(Fact):
    """A title that means several jobs, with the question that tells them apart."""

    title: Text
    default_role: str = ""
    other_roles: tuple[Id, ...]
    ask: Text


TitleWordKind = Literal[
    "spelling",
    "ending",
    "seniority",
    "head",
    "field",
    "broad",
    "loose",
    "technology",
    "known",
    "managed",
    "mark",
    "occupation",
    "outside",
]


class TitleWord(Fact):
    """Words of job titles that are read alike."""

    kind: TitleWordKind
    means: str = Field(default="", description="What the words are read as; empty where the kind says it all.")
    words: tuple[str, ...]
    note: str = ""


class TitleRule(Fact):
    """Which role a head such as 'engineer' means beside certain words, where no alias of a role says it."""

    head: tuple[str, ...] = Field(description="Kinds of head, or lead, alone or whole for titles without one.")
    words: tuple[str, ...] = Field(description="Ways to fit; words of one way are joined by ' + '.")
    role: Id
    runner_up: str = ""
    seniority: str = ""
    kind: Literal["role", "plain"] = "role"
    note: str = ""
