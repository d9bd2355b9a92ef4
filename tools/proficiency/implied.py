"""What a title, its words, the years, a background and an education imply until the person says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Profile

Scope = Literal["role_id", "title_contains", "seniority", "background", "education"]

FADES_AFTER_YEARS = 10
"""An education counts one level less after ten years of work (note of the implied-skill table)."""

# "Go", "Data" or "Test" say something about skills only beside one of these words (note of the table).
TECHNICAL_TITLE = re.compile(
    r"\b(engineer|developer|programmer|architect|analyst|scientist|admin|administrator|tester|devops|sre|consultant"
    r"|specialist|technician|software|tech)\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Implied:
    """A skill that is taken as known, how well, how sure, and from what."""

    skill: str
    level: int
    confidence: float
    why: str


def implied_by(profile: Profile, knowledge: Knowledge) -> dict[str, Implied]:
    """The strongest assumption for each skill, by skill id."""
    best: dict[str, Implied] = {}
    for row in every_row(profile, knowledge):
        old = best.get(row.skill)
        if old is None or (row.level * row.confidence, row.level) > (old.level * old.confidence, old.level):
            best[row.skill] = row
    return best


def every_row(profile: Profile, knowledge: Knowledge) -> Iterator[Implied]:
    """Every assumption that applies, a skill possibly more than once."""
    years = int(profile.years_experience or 0)
    if profile.current_role and profile.current_role in knowledge.roles:
        yield from implied(knowledge, "role_id", profile.current_role, years_in_role(profile, knowledge))
    for word in words_of_title(knowledge, profile.current_title) if profile.current_title else ():
        yield from implied(knowledge, "title_contains", word, years)
    for word in seniority_words(profile, knowledge):
        yield from implied(knowledge, "seniority", word, years)
    if profile.background:
        yield from implied(knowledge, "background", profile.background, years)
    if profile.education:
        fade = 1 if years >= FADES_AFTER_YEARS else 0
        for row in implied(knowledge, "education", profile.education, years):
            if row.level > fade:
                yield Implied(row.skill, row.level - fade, row.confidence, row.why)


def years_in_role(profile: Profile, knowledge: Knowledge) -> int:
    """Whole years in the present work; the fewest the role asks for where none were told (cautious)."""
    role = knowledge.roles[profile.current_role or ""]
    if profile.years_experience is None and profile.years_ai is None:
        return role.years_min
    years = profile.years_experience if profile.years_experience is not None else profile.years_ai
    if is_ai_work(role.id, role.family) and profile.years_ai is not None:
        years = min(years or 0, profile.years_ai)
    return int(years or 0)


def is_ai_work(role: str, family: str) -> bool:
    """True for roles whose years are years in AI: the title says so, or the family does."""
    return family == "ai-engineering" or "ai" in role.split("-")


def seniority_words(profile: Profile, knowledge: Knowledge) -> tuple[str, ...]:
    """Seniority words that apply; 'architect' and 'manager' add nothing to a title that is such a role already."""
    words = [profile.seniority.casefold()] if profile.seniority else []
    role = profile.current_role if profile.current_role in knowledge.roles else None
    own = set(role.split("-")) if role else set()
    return tuple(word for word in words if word not in own & {"architect", "manager"})


def words_of_title(knowledge: Knowledge, title: str) -> tuple[str, ...]:
    """The words of the implied-skill table that stand in a title."""
    technical = TECHNICAL_TITLE.search(title) is not None
    return tuple(
        word for word, pattern, needs in title_words(knowledge) if pattern.search(title) and (technical or not needs)
    )


@per_knowledge
def title_words(knowledge: Knowledge) -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """Each title word with its pattern and whether it needs a technical title around it."""
    found: dict[str, bool] = {}
    for row in knowledge.implied_skills.where(scope="title_contains"):
        found[row.key] = found.get(row.key, False) or "context" in row.note
    return tuple(
        (word, re.compile(rf"(?<![\w+#.]){re.escape(word)}(?![\w+#])", re.IGNORECASE), needs)
        for word, needs in found.items()
    )


@per_knowledge
def implied(knowledge: Knowledge, scope: Scope, key: str, years: int) -> tuple[Implied, ...]:
    """The rows of one key that hold for a number of whole years."""
    return tuple(
        Implied(row.skill, row.level, row.confidence, reason(knowledge, scope, key))
        for row in knowledge.implied_skills.where(scope=scope, key=key)
        if row.years_min <= years <= row.years_max
    )


def reason(knowledge: Knowledge, scope: Scope, key: str) -> str:
    """Where an assumption comes from, in words."""
    if scope == "role_id":
        return f"usual for the title {knowledge.roles[key].title}"
    if scope == "background":
        return f"usual for people who come from {knowledge.backgrounds[key].title.lower()}"
    if scope == "education":
        return f"usual after this education: {key.replace('-', ' ')}"
    return f"the title says {key}"
