"""The part of a learning set that fits the hours there are: the projects that do, and study that fills the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tools.learning.draft import RESERVE_SHARE, Draft, Ground, floor_share, weigh
from tools.learning.effort import Course, Point, follow, study_to_close
from tools.learning.first import Upto, as_study, bring, study_hours
from tools.learning.project_options import is_never_free
from tools.learning.project_order import arranged
from tools.learning.project_works import Need, Work, works_for
from tools.proficiency.readiness import NEAR, RoleSlots, role_slots, shares

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.learning.models import LearningSet
    from tools.proficiency.graph import SkillGraph

NOTHING: frozenset[str] = frozenset()

RANK = itemgetter(0)

LEVELS = (1, 2, 3)
"""Every must-have is brought to the first level before one of them goes deeper."""


def fullest_part(knowledge: Knowledge, ground: Ground, learning: LearningSet, hours: float, free_only: bool) -> Draft:
    """The projects of a set that fit, or a smaller one of the role, and what fills the hours that they leave."""
    slots = role_slots(knowledge, ground.role.id)
    start = Point(ground.levels, ground.known)
    chosen = {project.id for project in learning.projects}
    practised = frozenset(block.skill for block in learning.study if block.kind == "practice")
    every = works_for(knowledge, ground.role.id, learning.tier)
    best = best_part(ground, slots, every_subset([work for work in every if work.id in chosen]), start, hours)
    # Where a project of the set does not fit, a smaller one of the role may: study alone shows nothing.
    works = tuple(piece.work for piece in best.course.pieces)
    if len(works) < len(chosen):
        others = [work for work in every if work not in works and not (free_only and is_never_free(work))]
        wider = best_part(ground, slots, [(*works, work) for work in others], start, hours)
        if wider.course.pieces and shares(slots, wider.end) > (shares(slots, best.end) if works else (-1.0, -1.0)):
            best = wider
    ordered = arranged(best.course, start, ground.graph, slots)
    return filled(ground, ordered, hours, practised) or filled(ground, best.course, hours, practised) or best


def every_subset(works: Sequence[Work]) -> list[tuple[Work, ...]]:
    """Every choice among a few projects, none left out."""
    return [picks for size in range(1, len(works) + 1) for picks in combinations(works, size)]


def best_part(ground: Ground, slots: RoleSlots, choices: Sequence[Sequence[Work]], start: Point, hours: float) -> Draft:
    """The choice of projects that fits and, with study beside it, raises must-have readiness most; else study alone."""
    nothing = Course([], start.levels, start.known)
    best, reached = None, (-1.0, -1.0)
    for picks in choices:
        course = None if is_too_long(picks, hours) else follow(picks, start, ground.graph)
        part = filled(ground, course, hours) if course else None
        if part is not None and (gain := shares(slots, part.end)) > reached:
            best, reached = part, gain
    return best or filled(ground, nothing, hours) or weigh(ground, nothing, ())


def is_too_long(works: Sequence[Work], hours: float) -> bool:
    """True where even the low figures of some projects, reserve included, come to more hours than there are."""
    return sum(work.hours.low for work in works) * (1 + RESERVE_SHARE) > hours


def filled(ground: Ground, course: Course, hours: float, practised: frozenset[str] = NOTHING) -> Draft | None:
    """A course and the study that still fits; None where the course itself does not fit.

    Skills in `practised` are practised too where hours are left: beyond what study reaches, or what is only stated.
    """
    part = weigh(ground, course, ())
    if part.hours.typical > hours:
        return None
    fill = Fill(ground, course, part, hours)
    goals = fill.goals(NOTHING)
    if not (fill.whole(goals) and not practised):  # with all of them added there is nothing left to try again
        fill.whole(fill.goals(practised) if practised else goals)
        fill.begun(goals)
    return weigh(ground, course, tuple(as_study(fill.upto, course.levels)))


class Goal(NamedTuple):
    """A level to bring a skill to, for an open need."""

    rank: tuple[int, int, float, str]  # most important, then lowest, then quickest
    skill: str
    to: int


@dataclass
class Fill:
    """Study added to a course while it fits the hours."""

    ground: Ground
    course: Course
    part: Draft
    hours: float
    upto: Upto = field(default_factory=Upto)
    work: float = 0.0
    alone: float = 0.0
    share: float = 0.0
    opened: list[tuple[Need, float]] = field(default_factory=list)  # with the hours of each by itself

    def __post_init__(self) -> None:
        self.work, self.alone = self.part.work.typical, self.part.alone.typical
        self.share = floor_share(self.ground.role)
        levels = self.course.levels
        self.opened = [
            (need, span.typical)
            for need, span in zip(self.ground.opened, self.ground.alone, strict=True)
            if not need.is_met(levels)
        ]

    def goals(self, practised: frozenset[str]) -> list[Goal]:
        """What to bring the open needs to, in order: every must-have a level before one goes deeper."""
        graph = self.ground.graph
        found = [goal for need, _ in self.opened for goal in goals_of(need, self.course, graph, practised)]
        return sorted(found, key=RANK)

    def whole(self, goals: Sequence[Goal]) -> bool:
        """Add each goal that fits with all that it builds on; True where every one did."""
        is_all = True
        for goal in goals:
            if goal.to <= self.upto.get(goal.skill, 0):
                continue
            longer = self.upto.copy()
            bring(goal.skill, goal.to, self.course.known, self.ground.graph, longer)
            is_all = self.take(longer) and is_all
        return is_all

    def begun(self, goals: Sequence[Goal]) -> None:
        """Add what leads to each goal, level by level, as far as it fits."""
        for goal in goals:
            if goal.to <= self.upto.get(goal.skill, 0):
                continue
            way = self.upto.copy()
            bring(goal.skill, goal.to, self.course.known, self.ground.graph, way)
            for skill, to in way.items():
                have = max(self.course.levels.get(skill, 0.0), self.upto.get(skill, 0))
                if not all(self.take({**self.upto, skill: level}) for level in range(int(have) + 1, to + 1)):
                    break

    def take(self, longer: Upto) -> bool:
        """Keep a longer list of study where its hours fit."""
        levels, graph, upto = self.course.levels, self.ground.graph, self.upto
        more = 0.0
        for skill, to in longer.items():
            before = upto.get(skill, 0)
            if to != before:
                more += graph[skill].typical_hours(max(levels.get(skill, 0.0), before), to)
        work, alone = self.work + more, self.alone
        for need, hours in self.opened:
            if need.is_met(longer) and not need.is_met(upto):
                alone += hours
        if max(work, self.share * alone) * (1 + RESERVE_SHARE) > self.hours:
            return False
        self.upto, self.work, self.alone = longer, work, alone
        return True


def goals_of(need: Need, course: Course, graph: SkillGraph, practised: frozenset[str]) -> Iterator[Goal]:
    """The levels of a need that are still to be reached: by study, or by practice where that is allowed."""
    skill = study_to_close([need], course.levels, course.known, graph)[-1][0]
    practise = skill in practised
    most = need.goal if practise else min(need.goal, graph[skill].ceiling)
    least = (course.levels if practise else course.known).get(skill, 0.0) + NEAR
    for to in LEVELS:
        if least < to <= most:
            yield Goal((-need.importance, to, hours_to(skill, to, course, graph), skill), skill, to)


def hours_to(skill: str, to: int, course: Course, graph: SkillGraph) -> float:
    """Typical hours to a level, with all that it builds on."""
    upto = Upto()
    bring(skill, to, course.known, graph, upto)
    return study_hours(as_study(upto, course.levels), graph)
