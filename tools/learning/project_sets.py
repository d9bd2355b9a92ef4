"""Every set of a few projects that could do, with an estimate of its hours; study they share counts once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from tools.learning.effort import study_to_close
from tools.learning.first import Study, StudyStep
from tools.learning.project_options import Case, Option, bits, by_study, useful
from tools.proficiency.graph import SkillGraph

Picks = tuple[int, ...]
"""Places of some projects among the options."""


class Candidate(NamedTuple):
    """A set of projects with what decides between sets."""

    missed: int  # needs that neither these projects nor study close
    off_seniority: bool
    closeness: float
    closed: int
    picks: Picks
    own_hours: float
    study: int  # steps before these projects and to what they leave open; what two of them need counts once


class Sum(NamedTuple):
    """Some projects with what adds up over them, whatever else is chosen."""

    last: int  # place of the last one among the useful ones
    picks: Picks
    chosen: int  # the same as bits
    closes: int
    hours: float
    closeness: float
    study: int  # steps of the study before them that none of the others teaches
    teaches: int  # steps that they take further


NONE = Sum(-1, (), 0, 0, 0.0, 0.0, 0, 0)


class Sets:
    """Every set of useful projects that can be followed, by size, each with an estimate of its hours."""

    def __init__(self, options: Sequence[Option], case: Case, graph: SkillGraph) -> None:
        self._options, self._floor_hours = options, case.floor_hours
        self._senior = bits([option.at_seniority for option in options])
        before = [steps_of(option.study) for option in options]
        alone = [steps_of(study_to_close((need,), case.levels, case.known, graph)) for need in case.open_needs]
        self._ledger = Ledger(case.levels, graph, before, [option.work.teaches for option in options], alone)
        self._studies = [self._ledger.bits_of(steps) for steps in before]
        self._teaches = [self._ledger.bits_of(option.work.teaches) for option in options]
        self._alone = [self._ledger.bits_of(steps) for steps in alone]
        chosen = useful(options)
        self._useful = sorted([*chosen, *self._time_savers(chosen)])
        self._waiting = any([options[i].suppliers for i in self._useful])
        self._chained = any([options[i].chained for i in self._useful])
        self._every = (1 << len(case.open_needs)) - 1
        self._by_work_only = bits([not by_study(need, graph) for need in case.open_needs])
        self._left_over: dict[int, int] = {}
        self._sums = [[NONE]]
        self._found: dict[int, list[Candidate]] = {}

    def _time_savers(self, chosen: Sequence[int]) -> list[int]:
        """Further projects that save more study before one of the chosen ones than they take themselves."""
        needed = [self._studies[i] for i in chosen if self._studies[i]]
        return [
            place
            for place, option in enumerate(self._options)
            if needed
            and place not in chosen
            and any([self._ledger.hours(study & self._teaches[place]) > option.hours for study in needed])
        ]

    def of_size(self, size: int) -> list[Candidate]:
        """The sets of so many projects, in the order of their places."""
        while len(self._sums) <= size:
            self._sums.append(self._one_larger(self._sums[-1]))
        if size not in self._found:
            sums = self._sums[size]
            self._found[size] = [self._candidate(one) for one in sums if not self._waiting or self._can_start(one)]
        return self._found[size]

    def hours(self, candidate: Candidate) -> float:
        """Estimated hours of a set: whatever one project teaches counts as there when another one starts."""
        return max(candidate.own_hours + self._ledger.hours(candidate.study), self._floor_hours)

    def _one_larger(self, smaller: Sequence[Sum]) -> list[Sum]:
        """Each sum with each of the projects that come after its last one."""
        rows = [
            (place, i, self._options[i], self._studies[i], self._teaches[i]) for place, i in enumerate(self._useful)
        ]
        return [
            Sum(
                place,
                (*one.picks, i),
                one.chosen | 1 << i,
                one.closes | option.closes,
                one.hours + option.work_hours,
                one.closeness + option.closeness,
                one.study & ~teaches | study & ~one.teaches,
                one.teaches | teaches,
            )
            for one in smaller
            for place, i, option, study, teaches in rows[one.last + 1 :]
        ]

    def _can_start(self, one: Sum) -> bool:
        """False where one of the projects waits for one outside the set."""
        for i in one.picks:
            for givers in self._options[i].suppliers:
                if not one.chosen & givers:
                    return False
        return True

    def _candidate(self, one: Sum) -> Candidate:
        """A set with what decides between sets."""
        _, picks, chosen, closes, hours, closeness, study, _ = one
        if self._chained:
            for i in picks:
                for closed_after, givers in self._options[i].chained:
                    if chosen & givers:
                        closes |= closed_after
        needs = self._every & ~closes
        left_over = self._left_over.get(needs)
        if left_over is None:
            left_over = self._left_over[needs] = sum_of_bits(
                [alone for place, alone in enumerate(self._alone) if needs >> place & 1]
            )
        return Candidate(
            (self._by_work_only & needs).bit_count(),
            bool(self._senior) and not chosen & self._senior,
            round(closeness / len(picks), 1),
            closes.bit_count(),
            picks,
            hours,
            study | left_over,
        )


class Ledger:
    """Study of one person as bits, one for each level of each skill: what two projects share is counted once."""

    def __init__(
        self,
        levels: Mapping[str, float],
        graph: SkillGraph,
        before: Sequence[Sequence[StudyStep]],
        taught: Sequence[Sequence[StudyStep]],
        alone: Sequence[Sequence[StudyStep]],
    ) -> None:
        self._levels, self._graph = levels, graph
        studied = {step for steps in (*before, *alone) for step in steps}
        # What is taught and never studied gets no bit. Hours are added up in the order of the bits.
        met = chain.from_iterable((*before, *taught, *alone))
        self._steps = [step for step in dict.fromkeys(met) if step in studied]
        self._places = {step: 1 << place for place, step in enumerate(self._steps)}
        self._each: dict[int, float] = {}
        self._sums: dict[int, float] = {0: 0.0}

    def bits_of(self, steps: Sequence[StudyStep]) -> int:
        """Some steps of study as bits."""
        found, places = 0, self._places
        for step in steps:
            if step in places:
                found |= places[step]
        return found

    def hours(self, study: int) -> float:
        """Typical hours of these steps."""
        found = self._sums.get(study)
        if found is None:
            lowest = study & -study
            each = self._each.get(lowest)
            if each is None:
                each = self._each[lowest] = self._hours_of(lowest)
            found = self._sums[study] = each + self.hours(study ^ lowest)
        return found

    def _hours_of(self, place: int) -> float:
        """Typical hours of one step."""
        skill, level = self._steps[place.bit_length() - 1]
        return self._graph[skill].typical_hours(max(self._levels.get(skill, 0.0), level - 1.0), level)


def steps_of(study: Sequence[Study]) -> list[StudyStep]:
    """Every level of every skill that some study leads through."""
    return [(skill, level) for skill, have, to in study for level in range(int(have) + 1, to + 1)]


def sum_of_bits(masks: Sequence[int]) -> int:
    """Every bit that is set in one of several numbers."""
    found = 0
    for mask in masks:
        found |= mask
    return found
