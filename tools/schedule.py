"""Blocks of work placed on real days: never more in a week than the person has, lighter weeks and pauses kept free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import count, islice

# Work is counted in half hours, so that sums are exact.
HALVES = 2

LONG_PLAN_WEEKS = 12
"""Plans longer than this have pauses (judgement)."""

PAUSE_EVERY = 6
"""About one week in six is kept free in a long plan."""

LIGHT_SHARE = 0.5
"""Share of the usual hours in a week of holidays (judgement)."""

WEEKS_KEPT = 52

YEAR_END = ((12, 24), (1, 1))
"""The days around the turn of the year are taken as holidays until the person names their own (judgement)."""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of a plan and the half hours that can be used in them."""

    number: int
    start: date
    halves: int
    note: str = ""

    @property
    def end(self) -> date:
        """Last day of the week."""
        return self.start + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Block:
    """Work to be placed: what it is and how many half hours it takes."""

    key: str
    halves: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its first and last day, and the half hours it takes in each week by week number."""

    key: str
    start: date
    end: date
    parts: tuple[tuple[int, int], ...]

    @property
    def halves(self) -> int:
        """Half hours placed in all."""
        return sum(halves for _, halves in self.parts)


def weeks_from(start: date, hours_per_week: float, pauses: bool) -> Iterator[Week]:
    """The weeks of a plan without end. A week's half hours never exceed the hours per week."""
    for year in count():
        yield from year_of_weeks(start, int(hours_per_week * HALVES), pauses, year)


@lru_cache(maxsize=1024)
def year_of_weeks(start: date, full: int, pauses: bool, year: int) -> tuple[Week, ...]:
    """Fifty-two weeks of a plan, the first ones for year 0; kept, for many people share a day and a number of hours."""
    numbers = range(year * WEEKS_KEPT + 1, (year + 1) * WEEKS_KEPT + 1)
    return tuple(week_of(number, start + timedelta(weeks=number - 1), full, pauses) for number in numbers)


def week_of(number: int, first: date, full: int, pauses: bool) -> Week:
    """One week: a pause, a lighter one at the turn of the year, or a full one."""
    if pauses and number % PAUSE_EVERY == 0:
        return Week(number, first, 0, "pause")
    if is_year_end(first):
        return Week(number, first, int(full * LIGHT_SHARE), "lighter: turn of the year")
    return Week(number, first, full)


def is_year_end(first: date) -> bool:
    """True where a week from this day holds any day from 24 December to 1 January."""
    # Seven days that begin before the holidays hold one of them where the last day has come to them.
    last = first + timedelta(days=6)
    return any((d.month, d.day) >= YEAR_END[0] or (d.month, d.day) <= YEAR_END[1] for d in (first, last))


def calendar(start: date, end: date, hours_per_week: float) -> tuple[Week, ...]:
    """The whole weeks from a start day to a last day; pauses where the plan is long."""
    whole = max(0, ((end - start).days + 1) // 7)
    return tuple(islice(weeks_from(start, hours_per_week, pauses=whole > LONG_PLAN_WEEKS), whole))


def calendar_for(start: date, hours_per_week: float, halves: int) -> tuple[Week, ...]:
    """As many weeks from a start day as that many half hours need; none where there are no hours."""
    full = int(hours_per_week * HALVES)
    if full <= 0:
        return ()
    long = halves > full * LONG_PLAN_WEEKS
    found: list[Week] = []
    for week in weeks_from(start, hours_per_week, pauses=long):
        if halves <= 0:
            return tuple(found)
        found.append(week)
        halves -= week.halves
    raise AssertionError("weeks_from has no end")


def capacity(weeks: Iterable[Week]) -> int:
    """Half hours that a run of weeks can hold."""
    return sum([week.halves for week in weeks])


def place(blocks: Iterable[Block], weeks: tuple[Week, ...], weekdays_only: bool = False) -> tuple[Placed, ...]:
    """Blocks one after the other in the weeks. A block that does not fit whole is left out, and all after it."""
    days = [day for day in range(7) if not weekdays_only or (weeks[0].start.weekday() + day) % 7 < 5] if weeks else []
    placed: list[Placed] = []
    index, used, room = 0, 0, capacity(weeks)
    for block in blocks:
        if block.halves > room:
            break
        room -= block.halves
        left, parts = block.halves, []
        first: date | None = None
        while left:
            week = weeks[index]
            if used >= week.halves:
                index, used = index + 1, 0
                continue
            take = min(left, week.halves - used)
            first = first or week.start + timedelta(days=days[len(days) * used // week.halves])
            used, left = used + take, left - take
            parts.append((week.number, take))
            last = week.start + timedelta(days=days[-(-len(days) * used // week.halves) - 1])
        if first is not None:
            placed.append(Placed(block.key, first, last, tuple(parts)))
    return tuple(placed)
