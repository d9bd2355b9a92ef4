"""In which order to do chosen projects: what moves must-have readiness most comes first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from tools.learning.effort import Course, Point, can_start, course_of
from tools.learning.project_works import Work
from tools.proficiency.graph import SkillGraph
from tools.proficiency.readiness import NEAR, RoleSlots, must_have_share, shares

ORDER_RANGE = 1.1
"""An order may take this many times the hours of the shortest one, for one project teaches the next (judgement)."""


def arranged(course: Course, start: Point, graph: SkillGraph, slots: RoleSlots, gentle: bool = False) -> Course:
    """The projects of a course in the order that raises must-have readiness earliest, and that closes as much.

    A gentle course still begins with what suits a beginner.
    """
    works = [piece.work for piece in course.pieces]
    if len(works) < 2:
        return course
    reached: dict[tuple[str, ...], float] = {}
    end, limit = shares(slots, course.levels), course.hours * ORDER_RANGE + NEAR
    best = course
    first: tuple[float, ...] = (-1.0,)
    for order in permutations(works):
        steps = steps_of(order, start, graph, slots, reached, gentle, first)
        if steps is None or steps <= first:
            continue
        other = course_of(order, start, graph)
        if other.hours <= limit and all(new >= old for new, old in zip(shares(slots, other.levels), end, strict=True)):
            best, first = other, steps
    return best


def steps_of(
    order: Sequence[Work],
    start: Point,
    graph: SkillGraph,
    slots: RoleSlots,
    reached: dict[tuple[str, ...], float],
    gentle: bool,
    first: tuple[float, ...],
) -> tuple[float, ...] | None:
    """Must-have readiness after each project but the last, the fit for a beginner before it; None if it cannot be.

    None too as soon as an order falls behind `first`, the best one so far: the rest of it would change nothing.
    """
    found, point = [float(not gentle or order[0].project.beginner_ok)], start
    done: tuple[str, ...] = ()
    if found[0] < first[0]:
        return None
    for place, work in enumerate(order, start=1):
        if not can_start(work, point.known):
            return None
        if place == len(order):
            break
        point, done = point.do(work, graph)[1], (*done, work.id)
        if done not in reached:
            reached[done] = must_have_share(slots, point.levels)
        found.append(reached[done])
        if len(first) > place and tuple(found) < first[: place + 1]:
            return None
    return tuple(found)
