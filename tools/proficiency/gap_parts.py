"""The parts of a skill-gap report: gaps in words, what moves readiness most, strengths, and the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tools.evidence import Evidence
from tools.learning.resources import resources_for
from tools.markdown import trim
from tools.memo import per_knowledge
from tools.proficiency.gap_evidence import card_evidence, hours_evidence
from tools.proficiency.gap_models import Gap, Lift, ProofProject, Strength, TierStatus
from tools.proficiency.gap_order import GapFacts, missing_below
from tools.proficiency.graph import STUDY_LIMIT, SkillGraph, SkillNode, skill_graph
from tools.proficiency.levels import EffectiveSkill, Levels
from tools.proficiency.readiness import CORE, EXPECTED, NEAR, TIERS, Slot, Tier, Wanted, role_slots

if TYPE_CHECKING:
    from knowledge.base import Knowledge

BIGGEST = 3
MOST_KEPT = 2048  # pieces of evidence a role keeps ready: few levels occur, as claims are whole numbers
IMPORTANCE_WORDS = {5: "Core", 4: "Expected", 3: "Useful", 2: "Occasional", 1: "Occasional"}
SHOWN_WORDS = {
    "tested": "tested or reviewed",
    "project": "shown by a project or certificate",
    "described": "described from experience",
    "bare": "nothing shown for it yet",
}


@dataclass(frozen=True, slots=True, eq=False)
class GapCard:
    """What is the same for everybody who has a gap: made once, for there are few kinds of them."""

    gap: Gap
    evidence: tuple[Evidence, ...]


class GapDesk:
    """Where the gaps of one role are put into words; keeps the cards it has made."""

    def __init__(self, knowledge: Knowledge, role: str) -> None:
        self._knowledge, self._role = knowledge, role
        self._graph = skill_graph(knowledge)
        self._asked = {one.skill for slot in role_slots(knowledge, role) for one in slot.members}
        self._cards: dict[tuple[str, int, int, int, Tier], GapCard] = {}
        self._behind = lru_cache(maxsize=MOST_KEPT)(self._evidence_of)

    def card(self, facts: GapFacts) -> GapCard:
        """What a gap shows whoever has it."""
        key = (facts.wanted.skill, int(facts.level), facts.to_level, facts.target, facts.tier)
        card = self._cards.get(key)
        if card is None:
            card = self._cards[key] = make_card(self._knowledge, self._role, facts)
        return card

    def evidence(self, facts: GapFacts) -> tuple[Evidence, ...]:
        """The evidence for the figures of a gap."""
        upto = hours_end(self._graph[facts.wanted.skill], facts)
        return self._behind(self.card(facts), facts.wanted.skill, facts.level, upto)

    def _evidence_of(self, card: GapCard, skill: str, level: float, upto: int) -> tuple[Evidence, ...]:
        if not upto:
            return card.evidence
        node = self._graph[skill]
        return (*card.evidence, hours_evidence(node, node.span(level, upto), upto))

    def gap(self, facts: GapFacts, levels: Levels, plain: Mapping[str, float]) -> Gap:
        """A gap in words."""
        card, node = self.card(facts), self._graph[facts.wanted.skill]
        update: dict[str, object] = {
            "level": round(facts.level, 3),
            "seen": seen(self._graph, levels, node.id),
            "priority": round(facts.priority, 4),
        }
        below = missing_below(node.id, plain, self._graph)
        if below:
            update["after"] = tuple(skill for skill in below if skill in self._asked)
            update["also_needs"] = tuple(self._graph[skill].name for skill in below if skill not in self._asked)
        upto = hours_end(node, facts)
        if upto:
            hours = node.span(facts.level, upto)
            update["hours_low"] = round(hours.low, 1)
            update["hours_typical"] = round(hours.typical, 1)
            update["hours_high"] = round(hours.high, 1)
            update["hours_to_level"] = upto
        return card.gap.model_copy(update=update)


@per_knowledge
def gap_desk(knowledge: Knowledge, role: str) -> GapDesk:
    """The desk of a role, kept so that its cards are made once."""
    return GapDesk(knowledge, role)


def make_card(knowledge: Knowledge, role: str, facts: GapFacts) -> GapCard:
    """The part of a gap that does not depend on the person."""
    graph, one = skill_graph(knowledge), facts.wanted
    node = graph[one.skill]
    resources = resources_for(knowledge, one.skill, int(facts.level), facts.to_level)
    project = proof_project(knowledge, role, one.skill, facts.to_level)
    gap = Gap(
        skill=one.skill,
        name=node.name,
        instead_of=tuple(graph[other.skill].name for other in facts.slot.members if other.skill != one.skill),
        tier=facts.tier,
        importance=facts.slot.importance,
        level=0.0,
        to_level=facts.to_level,
        target_level=facts.target,
        seen="",
        why=why_it_counts(facts.slot, one),
        posting_share_pct=one.share_pct,
        posting_sample=one.sample,
        learned_by=node.learned_by,
        milestone=node.note.removeprefix("Milestone: ") if node.learned_by == "experience" else "",
        resources=resources,
        project=project,
        priority=0.0,
    )
    return GapCard(gap, card_evidence(knowledge, gap, one))


def hours_end(node: SkillNode, facts: GapFacts) -> int:
    """The level up to which hours teach a skill, 0 where they do not: experience, and everything above level 3."""
    upto = min(facts.to_level, STUDY_LIMIT)
    return 0 if node.learned_by == "experience" or facts.level >= upto - NEAR else upto


def why_it_counts(slot: Slot, one: Wanted) -> str:
    """How important a skill is for the role, and how often employers ask for it."""
    if one.share_pct is None:
        asked = "how often postings ask for it was not measured"
    elif one.sample:
        asked = f"{trim(one.share_pct)} % of {one.sample:,} sampled postings ask for it"
    else:
        asked = f"about {trim(one.share_pct)} % of postings ask for it"
    return f"{IMPORTANCE_WORDS[slot.importance]} for the role; {asked}."


def seen(graph: SkillGraph, levels: Levels, skill: str) -> str:
    """What a level rests on, in words."""
    held = levels.get(skill)
    if held is None or getattr(held, "level", held) == 0:
        return "Nothing seen yet."
    if not isinstance(held, EffectiveSkill):
        return f"Given as level {trim(held)}."
    if held.how == "assumed":
        return f"Assumed: {held.via}."
    if held.how == "transfer":
        return f"A head start from {graph[held.via].name}."
    if held.how == "implied by what builds on it":
        return f"Implied by {graph[held.via].name}, which builds on it."
    if held.via:
        return f"Your certification {held.via} shows level {trim(held.stated)}, so it counts as {trim(held.level)}."
    shown = SHOWN_WORDS[held.evidence or "bare"]
    return f"You put it at level {trim(held.stated)}; {shown}, so it counts as {trim(held.level)}."


@per_knowledge
def proof_project(knowledge: Knowledge, role: str, skill: str, to_level: int) -> ProofProject | None:
    """A project that shows a skill: its own small one, else a portfolio project, the role's first."""
    own = [project for project in knowledge.skills[skill].projects if project.level_shown >= to_level]
    for small in own or knowledge.skills[skill].projects:
        return ProofProject(
            id=small.id,
            title=small.title,
            brief=small.brief,
            evidence_artefact=small.evidence_artefact,
            hours_typical=small.hours,
        )
    best: tuple[tuple[bool, bool, float, str], ProofProject] | None = None
    for name in knowledge.projects:
        project = knowledge.projects[name]
        reached = max((step.to_level for step in project.steps if step.skill == skill), default=0)
        for step in project.group_steps:
            if skill in knowledge.skill_groups[step.group].skills:
                reached = max(reached, step.to_level)
        rank = (reached < to_level, role not in project.roles, project.hours_typical, project.id)
        if reached and (best is None or rank < best[0]):
            shown = ProofProject(
                id=project.id,
                title=project.title,
                brief=project.brief,
                evidence_artefact=project.evidence_artefact,
                hours_typical=project.hours_typical,
            )
            best = (rank, shown)
    return best[1] if best else None


def biggest_lifts(
    knowledge: Knowledge, role: str, levels: Mapping[str, float], found: Sequence[GapFacts]
) -> tuple[Lift, ...]:
    """The three gaps that move readiness most when they are closed for their tier, with the points each adds."""
    slots = role_slots(knowledge, role)
    total = sum(slot.weight for slot in slots)
    core = sum(slot.weight for slot in slots if slot.importance == CORE) or total
    lifts = []
    for facts in found:
        closed = {one.skill: levels.get(one.skill, 0.0) for one in facts.slot.members}
        closed[facts.wanted.skill] = float(facts.to_level)
        gain = facts.slot.weight * (facts.slot.fraction(closed) - facts.slot.fraction(levels))
        is_core = facts.slot.importance == CORE
        lifts.append((-gain, facts.wanted.skill, facts, 100 * gain / total, 100 * gain / core if is_core else 0.0))
    graph = skill_graph(knowledge)
    return tuple(
        Lift(
            skill=skill,
            name=graph[skill].name,
            from_level=round(facts.level, 3),
            to_level=facts.to_level,
            overall_points=round(overall, 1),
            must_have_points=round(must, 1),
        )
        for _, skill, facts, overall, must in sorted(lifts, key=lambda lift: lift[:2])[:BIGGEST]
    )


def strengths_of(knowledge: Knowledge, role: str, levels: Levels, plain: Mapping[str, float]) -> tuple[Strength, ...]:
    """What is at its target already, most important first."""
    graph = skill_graph(knowledge)
    return tuple(
        Strength(
            skill=one.skill,
            name=graph[one.skill].name,
            level=round(plain.get(one.skill, 0.0), 3),
            target_level=one.target,
            importance=slot.importance,
            seen=seen(graph, levels, one.skill),
        )
        for slot in role_slots(knowledge, role)
        for one in slot.members
        if plain.get(one.skill, 0.0) >= one.target - NEAR
    )


def tier_status(knowledge: Knowledge, role: str, found: Sequence[GapFacts]) -> tuple[TierStatus, ...]:
    """How many slots each tier needs, and how many are met; each tier includes the one before."""
    open_in = {facts.slot.key: facts.tier for facts in found}
    least = {"credible": CORE, "hire-ready": EXPECTED, "on the job": 1}
    status = []
    for place, tier in enumerate(TIERS):
        needed = [slot for slot in role_slots(knowledge, role) if slot.importance >= least[tier]]
        unmet = sum(slot.key in open_in and open_in[slot.key] in TIERS[: place + 1] for slot in needed)
        status.append(TierStatus(tier=tier, needed=len(needed), met=len(needed) - unmet))
    return tuple(status)
