"""What a project takes one person: the study it needs first, its own hours, and the levels reached afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.readiness import NEAR, Slot, Wanted, entry_level, role_slots
from tools.skill_graph import SkillGraph, Span, skill_graph, sum_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.skills import Project
    from tools.learning_models import LearningTier


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
class Work:
    """A portfolio project as plain values."""

    id: str
    project: Project
    hours: Span
    steps: tuple[tuple[str, int, int], ...]  # skill, from level, to level
    choices: tuple[tuple[tuple[tuple[str, int], ...], int, int], ...]  # members with goals, from level, to level
    prerequisites: tuple[tuple[str, int], ...]  # without those that only experience gives
    before: tuple[tuple[str, int], ...]  # what is studied first: prerequisites, start levels of single skills
    beyond_study: tuple[tuple[str, int], ...]  # the prerequisites that only another project gives
    reaches: Mapping[str, int]  # the level it takes each skill to
    chances: Mapping[str, tuple[Chance, ...]]  # by need: the members that it takes to their goal


@dataclass(slots=True)
class Piece:
    """One project in its place: what is studied before it, how long it takes, what it raises."""

    work: Work
    study: list[tuple[str, float, int]]  # skill, from level, to level
    hours: Span
    raised: list[tuple[str, float, float]]  # skill, level before, level after


@dataclass(slots=True)
class Course:
    """Projects in an order that can be followed, and the levels at the end."""

    pieces: list[Piece]
    levels: dict[str, float]
    study_hours: float = 0.0
    project_hours: float = 0.0

    @property
    def hours(self) -> float:
        """Typical hours of everything."""
        return self.study_hours + self.project_hours


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
    steps = tuple(
        (step.skill, step.from_level, step.to_level)
        for step in project.steps
        if graph[step.skill].learned_by != "experience"
    )
    choices = tuple(
        (members, step.from_level, step.to_level)
        for step in project.group_steps
        if (members := with_goals(knowledge.skill_groups[step.group].skills, asked, graph))
    )
    moves = [*((skill, start, to) for members, start, to in choices for skill, _ in members), *steps]
    reaches, starts = {skill: to for skill, _, to in moves}, {skill: start for skill, start, _ in moves}
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
        before=before_start(prerequisites, steps, graph, single_skills(needs)),
        beyond_study=tuple((skill, level) for skill, level in prerequisites if level > graph[skill].ceiling),
        reaches=reaches,
        chances={need.key: found for need in needs if (found := chances_of(need, reaches, starts, graph))},
    )


def before_start(
    prerequisites: tuple[tuple[str, int], ...],
    steps: tuple[tuple[str, int, int], ...],
    graph: SkillGraph,
    wanted: frozenset[str],
) -> tuple[tuple[str, int], ...]:
    """What has to be known when a project starts: its prerequisites, and the start levels of skills the role wants."""
    upto = dict(prerequisites)
    for skill, start, _ in steps:
        if skill in wanted:
            upto[skill] = max(upto.get(skill, 0), min(start, graph[skill].ceiling))
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


def member_for(members: tuple[tuple[str, int], ...], start: int, to: int, levels: Mapping[str, float]) -> str:
    """The member of a group to do a project with: what comes nearest to its goal, then what is known best."""

    def worth(one: tuple[str, int]) -> tuple[float, float]:
        have = levels.get(one[0], 0.0)
        after = max(have, min(float(to), have + to - start))
        return (min(1.0, after / one[1]) if one[1] else 0.0, have)

    return max(members, key=worth)[0]


def can_start(work: Work, levels: Mapping[str, float]) -> bool:
    """True where every prerequisite is held or can be studied; the others need an earlier project."""
    if not work.beyond_study:
        return True
    return all(levels.get(skill, 0.0) >= level - NEAR for skill, level in work.beyond_study)


def study_before(work: Work, levels: Mapping[str, float]) -> list[tuple[str, float, int]]:
    """What this person has to study before a project: skill, level before, level after."""
    return [(skill, have, to) for skill, to in work.before if to > (have := levels.get(skill, 0.0)) + NEAR]


def study_hours(study: Sequence[tuple[str, float, int]], graph: SkillGraph) -> float:
    """Typical hours of studying several skills."""
    return sum(graph[skill].typical_hours(have, to) for skill, have, to in study)


def carry_out(work: Work, levels: dict[str, float], study: list[tuple[str, float, int]]) -> Piece:
    """Study for a project and do it: raises `levels` in place and gives back what happened."""
    for skill, _, to in study:
        levels[skill] = max(levels.get(skill, 0.0), to)
    chosen = [(member_for(members, start, to, levels), start, to) for members, start, to in work.choices]
    moves = [*work.steps, *chosen]
    new = sum([levels.get(skill, 0.0) < to - NEAR for skill, _, to in moves]) / len(moves) if moves else 0.0
    raised = []
    for skill, start, to in moves:
        have = levels.get(skill, 0.0)
        after = min(float(to), have + to - start)
        if after > have + NEAR:
            raised.append((skill, have, after))
            levels[skill] = after
    return Piece(work, study, scaled(work.hours, new), raised)


def scaled(hours: Span, new: float) -> Span:
    """Hours of a project of which only a share is new: never below its low figure (as the project table has it)."""
    typical = hours.low + (hours.typical - hours.low) * new
    share = typical / hours.typical if hours.typical else 1.0
    return Span(hours.low * share, typical, hours.high * share)


@dataclass(slots=True)
class Point:
    """Levels at one point of a course, with what was worked out from there: many courses begin alike."""

    levels: dict[str, float]
    before: dict[str, tuple[float, list[tuple[str, float, int]]]] = field(default_factory=dict)
    after: dict[str, tuple[Piece, Point]] = field(default_factory=dict)

    def study(self, work: Work, graph: SkillGraph) -> tuple[float, list[tuple[str, float, int]]]:
        """What has to be studied before a project from here, hours first."""
        found = self.before.get(work.id)
        if found is None:
            study = study_before(work, self.levels)
            found = self.before[work.id] = (study_hours(study, graph), study)
        return found

    def do(self, work: Work, study: list[tuple[str, float, int]]) -> tuple[Piece, Point]:
        """A project carried out from here, and the point reached."""
        found = self.after.get(work.id)
        if found is None:
            levels = dict(self.levels)
            found = self.after[work.id] = (carry_out(work, levels, study), Point(levels))
        return found


def follow(
    works: Sequence[Work], start: Mapping[str, float] | Point, graph: SkillGraph, gentle: bool = False
) -> Course | None:
    """Projects in the order that needs least study at each point, or None where one cannot be started.

    A gentle course begins with what suits a beginner. Courses that begin at the same `Point` share what was worked out.
    """
    point = start if isinstance(start, Point) else Point(dict(start))
    course, left = Course([], point.levels), list(works)
    while left:
        options = [
            (gentle and not work.project.beginner_ok, hours, work.id, work, study)
            for work in left
            if can_start(work, point.levels)
            for hours, study in [point.study(work, graph)]
        ]
        if not options:
            return None
        _, hours, _, work, study = min(options, key=itemgetter(0, 1, 2))
        left.remove(work)
        piece, point = point.do(work, study)
        course.pieces.append(piece)
        course.study_hours += hours
        course.project_hours += piece.hours.typical
    course.levels = point.levels
    return course


def one_by_one(needs: Sequence[Need], levels: Mapping[str, float], graph: SkillGraph) -> Span:
    """Hours of closing each need by itself, the cheapest member of a group counted."""
    return sum_of(cheapest_way(need, levels, graph) for need in needs)


def cheapest_way(need: Need, levels: Mapping[str, float], graph: SkillGraph) -> Span:
    """Hours of closing one need by itself, by the member that takes the fewest."""
    spans = [graph[skill].span(levels.get(skill, 0.0), need.goal) for skill in need.members]
    return spans[0] if len(spans) == 1 else min(spans, key=lambda span: span.typical)
