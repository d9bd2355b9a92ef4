"""How good somebody is at what: claims, what they carry over, and what their title lets us assume."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from tools.evidence import Model
from tools.proficiency.graph import SkillGraph, skill_graph
from tools.proficiency.implied import Implied, implied_by
from tools.profile import EvidenceKind, Profile, SkillClaim

if TYPE_CHECKING:
    from knowledge.base import Knowledge

How = Literal["claimed", "transfer", "implied by what builds on it", "assumed"]

# Coaching rules, section 3: how far a claim of each kind is believed (judgement).
CONFIDENCE: Mapping[EvidenceKind, float] = {"tested": 1.0, "project": 0.9, "described": 0.75, "bare": 0.6}
DAYS_PER_MONTH = 365.25 / 12

# The level of its skills that a certification shows: an exam asks for knowledge, not for years of work (judgement).
LEVEL_OF_EXAM: Mapping[str, float] = {
    "foundational": 1.0,
    "associate": 2.0,
    "professional": 3.0,
    "expert": 3.0,
    "specialty": 3.0,
}


class EffectiveSkill(NamedTuple):
    """A skill at the level that advice counts on, and what that rests on."""

    skill: str
    level: float  # 0 to 5, confidence and fading included
    how: How
    via: str = ""  # the skill, or the title, background or education, that it comes from
    confidence: float = 1.0
    evidence: EvidenceKind | None = None  # None: nothing was shown, it is assumed or carried over
    words: str = ""
    stated: float = 0.0  # the level the person named, before confidence and fading

    @property
    def is_shown(self) -> bool:
        """True where the person can show it: tested, or in a project or certificate."""
        return self.how == "claimed" and self.evidence in ("tested", "project")


Levels = Mapping[str, "float | EffectiveSkill"]
"""Levels by skill id, with or without what they rest on."""


class AssumedSkill(Model):
    """A skill taken as known until the person says otherwise; never proof."""

    skill: str
    name: str
    level: int
    confidence: float
    why: str


def level_of(levels: Levels, skill: str) -> float:
    """The effective level of a skill, 0 where nothing is known."""
    found = levels.get(skill, 0.0)
    return found.level if isinstance(found, EffectiveSkill) else float(found)


def plain_levels(levels: Levels) -> dict[str, float]:
    """The same levels as numbers alone."""
    return {skill: held.level if isinstance(held, EffectiveSkill) else float(held) for skill, held in levels.items()}


def assumed_skills(profile: Profile, knowledge: Knowledge) -> tuple[AssumedSkill, ...]:
    """What title, years, background and education let us assume, strongest first, stated skills left out."""
    stated = {claim.skill for claim in profile.skills}
    graph = skill_graph(knowledge)
    found = [
        AssumedSkill(
            skill=row.skill, name=graph[row.skill].name, level=row.level, confidence=row.confidence, why=row.why
        )
        for row in implied_by(profile, knowledge).values()
        if row.skill not in stated
    ]
    return tuple(sorted(found, key=lambda item: (-item.level * item.confidence, item.skill)))


def effective_levels(profile: Profile, knowledge: Knowledge, today: date) -> dict[str, EffectiveSkill]:
    """Every skill the person can be counted on for, by id, in id order (coaching rules, section 3).

    A statement corrects what a title lets us assume, also downwards. It never takes away what other skills of the
    same person show, so nobody gets worse by naming one more skill. Only a skill that is denied stays at nothing.
    """
    graph = skill_graph(knowledge)
    stated = {claim.skill: 0.0 for claim in profile.skills}
    for claim in profile.skills:
        stated[claim.skill] = max(stated[claim.skill], claim.level)
    found: dict[str, EffectiveSkill] = {}
    for row in implied_by(profile, knowledge).values():
        found[row.skill] = assumed(row, stated.get(row.skill, 5.0))
    for skill in list(found.values()):
        # What lies below an assumption is an assumption too, and a statement corrects it as well.
        spread_down(found, skill, graph, stated)
    denied = {skill: 0.0 for skill, level in stated.items() if level == 0}
    for skill in (*claims_of(profile, graph, today), *certified(profile, knowledge)):
        if skill.skill not in denied:
            keep_claim(found, skill)
            spread_down(found, skill, graph, denied)
    for skill in list(found.values()):
        spread_sideways(found, skill, graph)
    for name in denied:
        # "No Python" is believed: neither a title, nor a relative, nor what builds on it speaks against it.
        found.pop(name, None)
    # Rounded, so that 0.7 times 3 is 2.1 and no level is missed by a rounding error.
    rounded = {name: to_thousandths(found[name]) for name in sorted(found)}
    return {name: skill for name, skill in rounded.items() if skill.level > 0}


def to_thousandths(skill: EffectiveSkill) -> EffectiveSkill:
    """A skill with its level rounded to three decimals."""
    level = round(skill.level, 3)
    return skill if level == skill.level else skill._replace(level=level)


def claims_of(profile: Profile, graph: SkillGraph, today: date) -> Iterator[EffectiveSkill]:
    """Every claim at the level it counts for; a skill may come twice, with different evidence."""
    for claim in profile.skills:
        if claim.skill in graph:
            yield claimed(claim, graph[claim.skill].half_life_months, today)


def certified(profile: Profile, knowledge: Knowledge) -> Iterator[EffectiveSkill]:
    """The skills that the certifications a person holds show."""
    for held in profile.certifications:
        exam = knowledge.certifications.get(held.certification)
        if exam is None:
            continue
        level = LEVEL_OF_EXAM[exam.level]
        sure = CONFIDENCE["project"]
        for skill in exam.skills:
            yield EffectiveSkill(skill, level * sure, "claimed", exam.name, sure, "project", held.words, level)


def claimed(claim: SkillClaim, half_life_months: int, today: date) -> EffectiveSkill:
    """A claim times how far it is believed, faded since last use."""
    confidence = CONFIDENCE[claim.evidence]
    level = faded(claim.level, claim.last_used, half_life_months, today) * confidence
    return EffectiveSkill(claim.skill, level, "claimed", "", confidence, claim.evidence, claim.words, claim.level)


def faded(level: float, last_used: date | None, half_life_months: int, today: date) -> float:
    """A level after a time without use: halved each half-life, never more than one level down."""
    if last_used is None or last_used >= today:
        return level
    months = (today - last_used).days / DAYS_PER_MONTH
    return float(max(level - 1, 0.0, level * 0.5 ** (months / half_life_months)))


def assumed(row: Implied, stated: float) -> EffectiveSkill:
    """An assumption at its stated confidence, no higher than what the person said of that skill."""
    return EffectiveSkill(row.skill, min(row.level, stated) * row.confidence, "assumed", row.why, row.confidence)


def spread_down(
    found: dict[str, EffectiveSkill], holder: EffectiveSkill, graph: SkillGraph, stated: Mapping[str, float]
) -> None:
    """Count what a skill builds on as held too, no higher than the skill itself."""
    if holder.skill not in graph:
        return
    own_level = holder.level / holder.confidence
    for below, needed in graph[holder.skill].builds_on:
        level = min(needed, own_level, stated.get(below, 5.0)) * holder.confidence
        if is_news(found, below, level):
            said = found[below].stated if below in found else 0.0
            found[below] = EffectiveSkill(
                below, level, "implied by what builds on it", holder.skill, holder.confidence, stated=said
            )


def spread_sideways(found: dict[str, EffectiveSkill], holder: EffectiveSkill, graph: SkillGraph) -> None:
    """Count the head start that a skill gives in its siblings."""
    if holder.skill not in graph:
        return
    for sibling, coefficient in graph[holder.skill].transfers:
        level = holder.level * coefficient
        if is_news(found, sibling, level):
            said = found[sibling].stated if sibling in found else 0.0
            found[sibling] = EffectiveSkill(sibling, level, "transfer", holder.skill, holder.confidence, stated=said)


def is_news(found: Mapping[str, EffectiveSkill], skill: str, level: float) -> bool:
    """True where a level is the higher of two of one skill; the first one is kept on a tie."""
    old = found.get(skill)
    return old is None or level > old.level


def keep_claim(found: dict[str, EffectiveSkill], claim: EffectiveSkill) -> None:
    """Keep a claim; where the title makes the same skill more likely still, at that higher level."""
    old = found.get(claim.skill)
    if old is None or claim.level >= old.level:
        found[claim.skill] = claim
    elif old.how != "claimed":
        found[claim.skill] = claim._replace(level=old.level, confidence=max(old.confidence, claim.confidence))
