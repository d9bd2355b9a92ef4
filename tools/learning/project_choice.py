"""Which few portfolio projects suit a person and a goal; hours only break ties."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from tools.learning.effort import Course, Point, follow, study_to_close
from tools.learning.first import Study, study_hours
from tools.learning.project_options import Case, Option, bits, options_for, useful
from tools.learning.project_order import arranged
from tools.learning.project_works import Need
from tools.proficiency.graph import SkillGraph, skill_graph
from tools.proficiency.readiness import role_slots

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# All of these are judgement.
MOST_PROJECTS = 3
MOST_WHEN_SHORT = 4  # one more where three cannot close every gap
SENIORITY_RANGE = 1.5  # one project at the target seniority, unless that makes the set this many times as long
CLOSENESS_RANGE = 1.1  # closeness decides among sets of at most this many times the hours of the cheapest
TRIED = 6  # sets whose hours are worked out exactly


@dataclass(frozen=True, slots=True)
class Candidate:
    """A set of projects with what decides between sets."""

    missed: int  # needs that neither these projects nor study close
    off_seniority: bool
    closeness: float
    hours: float  # an estimate: whatever one project teaches counts as there when another one starts
    closed: int
    picks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tried:
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
        self._candidates: dict[int, list[Candidate]] = {}
        self._tried: dict[tuple[int, ...], Tried | None] = {}

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
        tried: list[Tried] = []
        for candidate in in_order(self._up_to(most), cheapest):
            if candidate.picks not in self._tried:
                self._tried[candidate.picks] = self._followed(candidate)
            if found := self._tried[candidate.picks]:
                tried.append(found)
            if len(tried) == TRIED:
                break
        return first_of(tried, cheapest)

    def _up_to(self, most: int) -> list[Candidate]:
        """Every set of at most so many projects that could do."""
        for size in range(1, most + 1):
            if size not in self._candidates:
                self._candidates[size] = self._sets.of_size(size)
        return [one for size in range(1, most + 1) for one in self._candidates[size]]

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


class Sets:
    """Every set of useful projects that can be followed, by size, each with an estimate of its hours."""

    def __init__(self, options: Sequence[Option], case: Case, graph: SkillGraph) -> None:
        self._options, self._floor_hours = options, case.floor_hours
        self._senior = bits([option.at_seniority for option in options])
        self._ledger = Ledger(case.levels, graph)
        self._studies = [self._ledger.bits_of(option.study) for option in options]
        self._teaches = [self._ledger.bits_of(taught_by(option)) for option in options]
        self._alone = [
            self._ledger.bits_of(study_to_close([need], case.levels, case.known, graph)) for need in case.open_needs
        ]
        chosen = useful(options)
        self._useful = sorted([*chosen, *self._time_savers(chosen)])
        self._waiting = any(options[i].suppliers for i in self._useful)
        self._every = (1 << len(case.open_needs)) - 1
        self._by_work_only = bits([not by_study(need, graph) for need in case.open_needs])
        self._left_over: dict[int, int] = {}

    def _time_savers(self, chosen: Sequence[int]) -> list[int]:
        """Further projects that save more study before one of the chosen ones than they take themselves."""
        needed = [self._studies[i] for i in chosen if self._studies[i]]
        return [
            place
            for place, option in enumerate(self._options)
            if place not in chosen
            and any(self._ledger.hours(study & self._teaches[place]) > option.hours for study in needed)
        ]

    def of_size(self, size: int) -> list[Candidate]:
        """The sets of so many projects."""
        found = (self._candidate(picks) for picks in combinations(self._useful, size))
        return [candidate for candidate in found if candidate is not None]

    def _candidate(self, picks: tuple[int, ...]) -> Candidate | None:
        """A set with what decides between sets; None where one of its projects waits for one outside it."""
        chosen = sum([1 << i for i in picks])
        if self._waiting and any(not chosen & givers for i in picks for givers in self._options[i].suppliers):
            return None
        closes, hours, near = together(self._options, picks, chosen)
        open_still = self._every & ~closes
        return Candidate(
            missed=(self._by_work_only & open_still).bit_count(),
            off_seniority=bool(self._senior) and not chosen & self._senior,
            closeness=round(near / len(picks), 1),
            hours=max(hours + self._study_hours(picks, open_still), self._floor_hours),
            closed=closes.bit_count(),
            picks=picks,
        )

    def _study_hours(self, picks: Sequence[int], needs: int) -> float:
        """Typical hours of the study before these projects and of closing these needs, shared study counted once."""
        study = self._left_over.get(needs)
        if study is None:
            study = self._left_over[needs] = sum_of_bits(
                [alone for place, alone in enumerate(self._alone) if needs >> place & 1]
            )
        for i in picks:
            own, others = self._studies[i], 0
            for j in picks:
                if j != i:
                    others |= self._teaches[j]
            study |= own & ~others
        return self._ledger.hours(study)


class Ledger:
    """Study of one person as bits, one for each level of each skill: what two projects share is counted once."""

    def __init__(self, levels: Mapping[str, float], graph: SkillGraph) -> None:
        self._levels, self._graph = levels, graph
        self._steps: dict[tuple[str, int], int] = {}
        self._each: list[float] = []
        self._sums: dict[int, float] = {0: 0.0}

    def bits_of(self, study: Sequence[Study]) -> int:
        """The steps of some study."""
        found = 0
        for skill, have, to in study:
            for level in range(int(have) + 1, to + 1):
                found |= 1 << self._step(skill, level)
        return found

    def _step(self, skill: str, level: int) -> int:
        place = self._steps.get((skill, level))
        if place is None:
            place = self._steps[skill, level] = len(self._each)
            have = max(self._levels.get(skill, 0.0), level - 1.0)
            self._each.append(self._graph[skill].typical_hours(have, level))
        return place

    def hours(self, study: int) -> float:
        """Typical hours of these steps."""
        found = self._sums.get(study)
        if found is None:
            lowest = study & -study
            found = self._sums[study] = self._each[lowest.bit_length() - 1] + self.hours(study ^ lowest)
        return found


def taught_by(option: Option) -> list[Study]:
    """What a project takes further, as study would."""
    return [(move.skill, float(move.start), move.to) for move in option.work.steps]


def sum_of_bits(masks: Sequence[int]) -> int:
    """Every bit that is set in one of several numbers."""
    found = 0
    for mask in masks:
        found |= mask
    return found


def together(options: Sequence[Option], picks: Sequence[int], chosen: int) -> tuple[int, float, float]:
    """What several projects close, their own hours, and the sum of their closeness."""
    closes, hours, near = 0, 0.0, 0.0
    for i in picks:
        option = options[i]
        closes |= option.closes
        hours += option.work_hours
        near += option.closeness
        for closed_after, givers in option.chained:
            if chosen & givers:
                closes |= closed_after
    return closes, hours, near


def in_order(found: Sequence[Candidate], cheapest: bool) -> list[Candidate]:
    """Sets, best first: what stays open, seniority, then closeness among the short ones, then hours."""
    if cheapest:
        return sorted(found, key=lambda one: (one.missed, one.hours, -one.closed, one.picks))
    shortest = least(found, lambda one: one.missed)
    affordable = [one for one in found if one.hours <= shortest[one.missed] * SENIORITY_RANGE]
    short = least(affordable, lambda one: (one.missed, one.off_seniority))

    def rank(one: Candidate) -> tuple[int, bool, bool, float, float, int, tuple[int, ...]]:
        key = (one.missed, one.off_seniority)
        is_long = one.hours > short[key] * CLOSENESS_RANGE
        return (*key, is_long, 0.0 if is_long else -one.closeness, one.hours, -one.closed, one.picks)

    return sorted(affordable, key=rank)


def least(found: Sequence[Candidate], key: Callable[[Candidate], Hashable]) -> dict[Hashable, float]:
    """The fewest hours among the sets of each kind."""
    hours: dict[Hashable, float] = {}
    for one in found:
        kind = key(one)
        if one.hours < hours.get(kind, float("inf")):
            hours[kind] = one.hours
    return hours


def by_study(need: Need, graph: SkillGraph) -> bool:
    """True where study alone reaches the goal."""
    return any(graph[skill].ceiling >= need.goal for skill in need.members)
