"""Which few portfolio projects suit a person and a goal; hours only break ties."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tools.learning.effort import Course, Point, follow, study_to_close
from tools.learning.first import study_hours
from tools.learning.project_options import Case, by_study, options_for
from tools.learning.project_order import arranged
from tools.learning.project_sets import Candidate, Picks, Sets
from tools.proficiency.graph import skill_graph
from tools.proficiency.readiness import role_slots

if TYPE_CHECKING:
    from knowledge.base import Knowledge

__all__ = ["CLOSENESS_RANGE", "MOST_PROJECTS", "MOST_WHEN_SHORT", "SENIORITY_RANGE", "ProjectChoice", "by_study"]

# All of these are judgement.
MOST_PROJECTS = 3
MOST_WHEN_SHORT = 4  # one more where three cannot close every gap
SENIORITY_RANGE = 1.5  # one project at the target seniority, unless that makes the set this many times as long
CLOSENESS_RANGE = 1.1  # closeness decides among sets of at most this many times the hours of the cheapest
TRIED = 6  # sets whose hours are worked out exactly


class Tried(NamedTuple):
    """A set that was followed to its end."""

    missed: int
    off_seniority: bool
    closeness: float
    hours: float
    course: Course


class ProjectChoice:
    """The projects of a role as one person meets them, and the sets of them that were followed so far."""

    def __init__(self, knowledge: Knowledge, role: str, case: Case) -> None:
        self._case, self._graph = case, skill_graph(knowledge)
        self._start = Point(dict(case.levels), dict(case.known))
        self._slots = role_slots(knowledge, role)
        self._options = options_for(knowledge, role, case)
        self._gentle = case.taste.beginner and any(option.work.project.beginner_ok for option in self._options)
        self._sets = Sets(self._options, case, self._graph)
        self._tried: dict[Picks, Tried | None] = {}

    def course(self, cheapest: bool = False) -> Course:
        """The projects that close the open needs, what moves readiness most first; empty where none can be started.

        Where time is short, `cheapest` puts hours before closeness.
        """
        best = self._best(MOST_PROJECTS, cheapest)
        if best is None or (best.missed and len(self._options) > MOST_PROJECTS):
            wider = self._best(MOST_WHEN_SHORT, cheapest)
            best = min((one for one in (best, wider) if one), key=lambda one: one.missed, default=None)
        if best is None:
            return Course([], self._start.levels, self._start.known)
        return arranged(best.course, self._start, self._graph, self._slots, self._gentle)

    def _best(self, most: int, cheapest: bool) -> Tried | None:
        """The best of the sets that can be followed; the first few are worked out exactly."""
        found = [one for size in range(1, most + 1) for one in self._sets.of_size(size)]
        tried: list[Tried] = []
        rivals: set[Picks] | None = None
        for candidate in in_order(found, self._sets.hours, cheapest):
            if candidate.picks not in self._tried:
                self._tried[candidate.picks] = self._followed(candidate)
            if one := self._tried[candidate.picks]:
                tried.append(one)
                if len(tried) == 1:
                    rivals = rivals_of(one, found, cheapest, self._case.floor_hours)
            if rivals is not None:
                rivals.discard(candidate.picks)
            if len(tried) == TRIED or (rivals is not None and not rivals):
                break
        return first_of(tried, cheapest)

    def _followed(self, candidate: Candidate) -> Tried | None:
        """A set followed to its end, or None where that is not possible."""
        case, graph = self._case, self._graph
        course = follow([self._options[i].work for i in candidate.picks], self._start, graph, self._gentle)
        if course is None or (self._gentle and not course.pieces[0].work.project.beginner_ok):
            return None
        rest = [need for need in case.open_needs if not need.is_met(course.levels)]
        hours = course.hours + study_hours(study_to_close(rest, course.levels, course.known, graph), graph)
        return Tried(
            missed=sum(not by_study(need, graph) for need in rest),
            off_seniority=candidate.off_seniority,
            closeness=candidate.closeness,
            hours=max(hours, case.floor_hours),
            course=course,
        )


def first_of(tried: Sequence[Tried], cheapest: bool) -> Tried | None:
    """What stays open decides first, then seniority, then closeness among sets of like length, then hours."""
    if not tried:
        return None
    if cheapest:
        return min(tried, key=lambda one: (one.missed, one.hours))
    missed, off = min((one.missed, one.off_seniority) for one in tried)
    equal = [one for one in tried if (one.missed, one.off_seniority) == (missed, off)]
    limit = min(one.hours for one in equal) * CLOSENESS_RANGE
    return min((one for one in equal if one.hours <= limit), key=lambda one: (-one.closeness, one.hours))


def rivals_of(first: Tried, found: Sequence[Candidate], cheapest: bool, floor_hours: float) -> set[Picks] | None:
    """The sets that could still be chosen in place of the first one; None where every set could.

    No set takes less than the floor. So a set close to it that misses nothing, at the seniority asked for, gives way
    only to one that is closer; on a tie to one with fewer hours. Nothing else has to be followed.
    """
    if first.missed or first.off_seniority or first.hours > floor_hours * (1 if cheapest else CLOSENESS_RANGE):
        return None
    if cheapest:
        return set()
    is_shortest = first.hours <= floor_hours
    return {
        one.picks
        for one in found
        if not one.off_seniority
        and (one.closeness > first.closeness or (one.closeness == first.closeness and not is_shortest))
    }


def in_order(found: Sequence[Candidate], hours_of: Callable[[Candidate], float], cheapest: bool) -> Iterator[Candidate]:
    """Sets, best first: what stays open, seniority, then closeness among the short ones, then hours.

    What stays open comes first, so hours are worked out only for as many sets as are asked for.
    """
    for missed in sorted({one.missed for one in found}):
        like = [(hours_of(one), one) for one in found if one.missed == missed]
        if cheapest:
            like.sort(key=lambda pair: (pair[0], -pair[1].closed, pair[1].picks))
        else:
            like = by_closeness(like)
        for _, one in like:
            yield one


def by_closeness(like: Sequence[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """Sets with their hours, of which as much stays open: the affordable ones, best first."""
    longest = min([hours for hours, _ in like]) * SENIORITY_RANGE
    affordable = [pair for pair in like if pair[0] <= longest]
    short: dict[bool, float] = {}
    for hours, one in affordable:
        short[one.off_seniority] = min(hours, short.get(one.off_seniority, hours))

    def rank(pair: tuple[float, Candidate]) -> tuple[bool, bool, float, float, int, Picks]:
        hours, one = pair
        is_long = hours > short[one.off_seniority] * CLOSENESS_RANGE
        return (one.off_seniority, is_long, 0.0 if is_long else -one.closeness, hours, -one.closed, one.picks)

    return sorted(affordable, key=rank)
