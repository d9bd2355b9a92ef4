"""What the interview asks, and what the article claims."""

from typing import Literal

from pydantic import Field

from knowledge.models.fact import Fact, Id, Text
from knowledge.models.roles import Axis


class InterestItem(Fact):
    """A short statement answered from 1 to 5; its loadings move the work-style profile."""

    id: Id
    text: Text
    scale: str
    loadings: dict[Axis, float]
    in_article: bool
    info_bits_role: float = Field(description="Simulated information of one answer about which role fits, in bits.")
    info_bits_path: float = Field(description="The same about which of three paths fits.")
    note: str = ""
    sources: tuple[str, ...]


class InterviewQuestion(Fact):
    """A question of the interview, when it is asked and what its answer decides."""

    id: Id
    text: Text
    kind: Literal["goal", "fact", "evidence", "preference", "constraint"]
    ask_when: Text
    value: Literal["high", "medium", "low"]
    why: Text


class Claim(Fact):
    """One claim of the article in our own words, with what is known about it."""

    id: Id
    section: str
    role: str
    claim: Text
    figure: str = ""
    check: Literal["supported", "partly", "outdated", "unsupported", "opinion"]
    note: str = ""


class ArticleTerm(Fact):
    """A skill-like term of the article and the skills it means."""

    term: Text
    skills: tuple[str, ...]


class WorkStyleAxis(Fact):
    """One of the eight axes of the work-style profile."""

    axis: Axis
    meaning: Text
