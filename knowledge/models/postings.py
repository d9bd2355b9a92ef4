"""What was counted in job postings of a role; no text of a posting is kept."""

from typing import Literal

from knowledge.models.fact import Fact, Id, Percent


class Posting(Fact):
    """Facts of one job posting behind the architect-side shares; no text of it is kept."""

    id: str
    role: Id
    title: str
    employer: str
    country: str
    year: str
    text_seen: Literal["excerpt", "full", "keywords"]
    url: str
    years_min: str
    years_max: str
    salary_low: str
    salary_high: str
    currency: str
    salary_period: str
    degree: str
    certifications: str
    hands_on: str
    skills: tuple[str, ...]
    source: str


class PostingShare(Fact):
    """How many postings of a role mention a skill."""

    role: Id
    skill: Id
    postings: int
    mentions: int
    pct: Percent
    basis: str


class TitleCount(Fact):
    """How often titles of the same work carry the letters AI."""

    role: Id
    postings: int
    employers: int
    with_ai_in_title: int
    us_with_stated_pay: int
    sample: str
    sources: tuple[str, ...]
