"""The needs of a role that learning closes, and its portfolio projects, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.proficiency.graph import SkillGraph, Span, skill_graph
from tools.proficiency.readiness import NEAR, Slot, Wanted, entry_level, role_slots

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.skills import Project
    from tools.learning.models import LearningTier


@dataclass(frozen=True, slots=True)
class Need:
    """A slot of a role that learning has to bring to a level: a skill, or one member of an any-of group."""

    key: str
    goals: tuple[tuple[str, int], ...]  # every member that would do, with the level that is enough
    members: tuple[str, ...]  # those worth planning for: the most important ones
    goal: int
    importance: int

    def best(self, levels: Mapping[str, float]) -> str:
        """The member that is furthest on the way to its goal; the first on a tie."""
        return max(self.goals, key=lambda one: min(1.0, levels.get(one[0], 0.0) / one[1]))[0]

    def is_met(self, levels: Mapping[str, float]) -> bool:
        """True where one member has reached its goal."""
        for skill, goal in self.goals:  # noqa: SIM110 - a generator would cost more than what it looks at
            if levels.get(skill, 0.0) >= goal - NEAR:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Chance:
    """A skill that a project takes to the goal of a need, and the level that has to be there first."""

    skill: str
    start: int
    by_study: bool  # study alone reaches that level


@dataclass(frozen=True, slots=True)
class Move:
    """A step of a project, with the hard prerequisites of its skill and how far the project itself takes those."""

    skill: str
    start: int
    to: int
    first: tuple[tuple[str, int, int], ...]  # skill, least level, levels that the same project adds
    wanted: bool  # the role needs it, or a step that it needs builds on it: what it builds on is studied first
    is_language: bool
    # The same as it is compared with, worked out once: a step is looked at some hundred times for each plan.
    from_level: float
    to_level: float
    reached_at: float  # from here on a level counts as at its end
    open_at: tuple[tuple[str, float], ...]  # from which levels of which skills on the step can be learned


@dataclass(frozen=True, slots=True)
class Choice:
    """A step in one skill of a group."""

    ways: tuple[tuple[int, Move], ...]  # each member's step, with the level that is enough


@dataclass(frozen=True, slots=True)
class Work:
    """A portfolio project as plain values."""

    id: str
    project: Project
    hours: Span
    steps: tuple[Move, ...]
    choices: tuple[Choice, ...]
    prerequisites: tuple[tuple[str, int], ...]  # without those that only experience gives
    shown: tuple[tuple[str, float, bool], ...]  # the same as levels that doing it shows; True for a language
    before: tuple[tuple[str, int], ...]  # what is studied first: prerequisites, start levels of single skills
    building: tuple[Move, ...]  # the wanted steps that build on something
    teaches: tuple[tuple[str, int], ...]  # every level of every skill that its steps lead through
    beyond_study: tuple[tuple[str, int], ...]  # the prerequisites that only another project gives
    reaches: Mapping[str, int]  # the level it takes each skill to
    chances: Mapping[str, tuple[Chance, ...]]  # by need: the members that it takes to their goal


@per_knowledge
def needs_of(knowledge: Knowledge, role: str, tier: LearningTier) -> tuple[Need, ...]:
    """What learning has to close for a tier; skills that only experience gives are left to milestones."""
    graph = skill_graph(knowledge)
    least = 5 if tier == "credible" else 4
    wanted = (slot for slot in role_slots(knowledge, role) if slot.importance >= least)
    return tuple(need for slot in wanted if (need := need_of(slot, graph)))


def need_of(slot: Slot, graph: SkillGraph) -> Need | None:
    """A slot as something to learn, or None where experience alone teaches it."""
    members = tuple(one for one in slot.members if graph[one.skill].learned_by != "experience")
    if not members:
        return None
    ranked = sorted(members, key=lambda one: (-one.importance, -(one.share_pct or 0)))
    # A less important member counts where it is held; nobody is sent to learn it instead.
    core = [one for one in ranked if one.importance == slot.importance]
    return Need(
        key=slot.key,
        goals=tuple((one.skill, entry_level(one.target)) for one in ranked),
        members=tuple(one.skill for one in core),
        goal=max(entry_level(one.target) for one in core),
        importance=slot.importance,
    )


def single_skills(needs: Sequence[Need]) -> frozenset[str]:
    """The skills that are needed as such, not as one of several."""
    return frozenset(need.goals[0][0] for need in needs if len(need.goals) == 1)


@per_knowledge
def works_for(knowledge: Knowledge, role: str, tier: LearningTier | None = None) -> tuple[Work, ...]:
    """The portfolio projects of a role, in id order, as they meet the needs of a tier; without one, no needs at all."""
    needs = needs_of(knowledge, role, tier) if tier else ()
    every = (knowledge.projects[name] for name in sorted(knowledge.projects))
    return tuple(work_of(knowledge, project, role, needs) for project in every if role in project.roles)


def work_of(knowledge: Knowledge, project: Project, role: str, needs: Sequence[Need]) -> Work:
    """A project as plain values; steps in experience skills say where they are practised and count for nothing here."""
    graph = skill_graph(knowledge)
    asked = {one.skill: one for slot in role_slots(knowledge, role) for one in slot.members}
    taught = [step for step in project.steps if graph[step.skill].learned_by != "experience"]
    raises = {step.skill: (step.from_level, step.to_level) for step in taught}
    groups = [
        (members, step)
        for step in project.group_steps
        if (members := with_goals(knowledge.skill_groups[step.group].skills, asked, graph))
    ]
    goals = {skill for need in needs for skill, _ in need.goals}
    wanted = relied_on([*raises, *(one for members, _ in groups for one, _ in members)], goals, graph)
    steps = tuple(
        move_of(step.skill, step.from_level, step.to_level, raises, wanted, graph)
        for step in sorted(taught, key=lambda step: len(graph[step.skill].builds_on))  # what others build on first
    )
    choices = tuple(
        Choice(
            tuple((goal, move_of(one, step.from_level, step.to_level, raises, wanted, graph)) for one, goal in members)
        )
        for members, step in groups
    )
    moves = [*(move for choice in choices for _, move in choice.ways), *steps]
    reaches, starts = {move.skill: move.to for move in moves}, {move.skill: move.start for move in moves}
    prerequisites = tuple(
        (need.skill, need.min_level) for need in project.prerequisites if graph[need.skill].learned_by != "experience"
    )
    return Work(
        id=project.id,
        project=project,
        hours=Span(project.hours_low, project.hours_typical, project.hours_high),
        steps=steps,
        choices=choices,
        prerequisites=prerequisites,
        shown=tuple((skill, float(level), graph[skill].is_language) for skill, level in prerequisites),
        teaches=tuple((move.skill, level) for move in steps for level in range(move.start + 1, move.to + 1)),
        building=tuple(move for move in steps if move.wanted and move.first),
        before=before_start(prerequisites, steps, graph, single_skills(needs)),
        beyond_study=tuple((skill, level) for skill, level in prerequisites if level > graph[skill].ceiling),
        reaches=reaches,
        chances={need.key: found for need in needs if (found := chances_of(need, reaches, starts, graph))},
    )


def relied_on(raised: Sequence[str], wanted: set[str], graph: SkillGraph) -> frozenset[str]:
    """Of the skills that a project raises, those that are wanted, and those that the wanted ones build on."""
    found = {skill for skill in raised if skill in wanted}
    below = {name for skill in found for name, _ in graph[skill].builds_on}
    return frozenset(found | below)


def move_of(
    skill: str, start: int, to: int, raises: Mapping[str, tuple[int, int]], wanted: frozenset[str], graph: SkillGraph
) -> Move:
    """A step with its prerequisites; one that the same project takes far enough is learned within it."""
    first = []
    for below, least in graph[skill].first:
        low, high = raises.get(below, (0, 0))
        first.append((below, least, high - low if high >= least else 0))
    return Move(
        skill=skill,
        start=start,
        to=to,
        first=tuple(first),
        wanted=skill in wanted,
        is_language=graph[skill].is_language,
        from_level=float(start),
        to_level=float(to),
        reached_at=to - NEAR,
        open_at=tuple((below, least - NEAR) for below, least in graph[skill].first),
    )


def before_start(
    prerequisites: tuple[tuple[str, int], ...],
    steps: tuple[Move, ...],
    graph: SkillGraph,
    wanted: frozenset[str],
) -> tuple[tuple[str, int], ...]:
    """What has to be known when a project starts: its prerequisites, and the start levels of skills the role wants."""
    upto = dict(prerequisites)
    for step in steps:
        if step.skill in wanted:
            upto[step.skill] = max(upto.get(step.skill, 0), min(step.start, graph[step.skill].ceiling))
    return tuple(upto.items())


def chances_of(
    need: Need, reaches: Mapping[str, int], starts: Mapping[str, int], graph: SkillGraph
) -> tuple[Chance, ...]:
    """The members of a need that a project takes to their goal."""
    return tuple(
        Chance(skill, starts[skill], graph[skill].ceiling >= starts[skill] - NEAR)
        for skill, goal in need.goals
        if reaches.get(skill, 0) >= goal
    )


def with_goals(skills: tuple[str, ...], asked: Mapping[str, Wanted], graph: SkillGraph) -> tuple[tuple[str, int], ...]:
    """The members of a group that can be learned, those the role asks for most first, with the level that is enough."""
    known = [(skill, asked.get(skill)) for skill in skills if graph[skill].learned_by != "experience"]
    known.sort(key=lambda one: (one[1].importance, one[1].share_pct or 0.0) if one[1] else (0, 0.0), reverse=True)
    return tuple((skill, entry_level(one.target) if one else 0) for skill, one in known)
