"""What a course of projects and the study beside it come to in hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tools.learning.effort import Course, cheapest_way, study_to_close
from tools.learning.first import Study, known_levels
from tools.learning.project_works import Need
from tools.proficiency.graph import SkillGraph, Span, skill_graph, sum_of
from tools.proficiency.levels import Levels, plain_levels

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

# Coaching rules, section 4 (judgement): joint learning never saves more than half of the hours of the same skills
# learned one by one; for entry roles less, for there a small project claims too much. A quarter is kept in reserve.
FLOOR_SHARE = 0.5
FLOOR_SHARE_ENTRY = 0.65
RESERVE_SHARE = 0.25
ENTRY_ROLE_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a person stands before the needs of a role: what is open, and the hours of closing each by itself."""

    role: Role
    graph: SkillGraph
    needs: tuple[Need, ...]
    levels: dict[str, float]
    known: dict[str, float]  # the same as the person states them
    opened: tuple[Need, ...]
    alone: tuple[Span, ...]


class Draft(NamedTuple):
    """Projects in order and the study that comes after them, before it is put into words."""

    course: Course
    extra: tuple[Study, ...]
    work: Span
    hours: Span  # floor and reserve included
    alone: Span
    end: dict[str, float]


def floor_share(role: Role) -> float:
    """Share of the hours of single skills below which a set is never planned."""
    return FLOOR_SHARE_ENTRY if role.level <= ENTRY_ROLE_LEVEL else FLOOR_SHARE


def ground_of(knowledge: Knowledge, role: Role, needs: Sequence[Need], levels: Levels) -> Ground:
    """Where a person stands before the needs of a role."""
    graph, plain = skill_graph(knowledge), plain_levels(levels)
    opened = tuple(need for need in needs if not need.is_met(plain))
    alone = tuple(cheapest_way(need, plain, graph) for need in opened)
    return Ground(role, graph, tuple(needs), plain, known_levels(levels, graph), opened, alone)


def draft(ground: Ground, course: Course) -> Draft:
    """A course with the study that closes what it leaves open."""
    return weigh(ground, course, study_for_rest(ground, course))


def study_for_rest(ground: Ground, course: Course) -> tuple[Study, ...]:
    """The study that closes what a course leaves open, prerequisites first."""
    rest = [need for need in ground.opened if not need.is_met(course.levels)]
    return tuple(study_to_close(rest, course.levels, course.known, ground.graph))


def weigh(ground: Ground, course: Course, extra: tuple[Study, ...]) -> Draft:
    """A course and its study in hours."""
    end = dict(course.levels)
    for skill, _, to in extra:
        end[skill] = max(end.get(skill, 0.0), float(to))
    return weighed(ground, course, extra, sum_of(spans_of(ground.graph, course, extra)), end)


def spans_of(graph: SkillGraph, course: Course, extra: tuple[Study, ...]) -> Iterator[Span]:
    """Hours of every part: each project with the study before it, then the study beside them."""
    for piece in course.pieces:
        yield piece.hours
        for skill, have, to in piece.study:
            yield graph[skill].span(have, to)
    for skill, have, to in extra:
        yield graph[skill].span(have, to)


def weighed(ground: Ground, course: Course, extra: tuple[Study, ...], work: Span, end: dict[str, float]) -> Draft:
    """Hours to plan on: `max(projects + study, floor x one by one)` and the reserve.

    The floor is about what joint learning saves on what the role needs. Nothing is saved on prerequisites that the
    role does not ask for: their hours are in the study, in full, and not in the sum one by one (judgement).
    """
    alone = sum_of(span for need, span in zip(ground.opened, ground.alone, strict=True) if need.is_met(end))
    share, reserve = floor_share(ground.role), 1 + RESERVE_SHARE
    hours = Span(
        max(work.low, share * alone.low) * reserve,
        max(work.typical, share * alone.typical) * reserve,
        max(work.high, share * alone.high) * reserve,
    )
    return Draft(course, extra, work, hours, alone, end)
