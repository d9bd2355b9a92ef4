"""Work is placed on real days, and no week ever holds more hours than the person has."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tools.schedule import HALVES, PAUSE_EVERY, Block, calendar, calendar_for, capacity, place

MONDAY = date(2026, 11, 23)

starts = st.dates(date(2026, 1, 1), date(2030, 1, 1))
hours = st.integers(1, 80).map(lambda halves: halves / HALVES)
blocks = st.lists(st.integers(1, 120), max_size=12).map(
    lambda sizes: [Block(f"b{number}", size) for number, size in enumerate(sizes)]
)


@given(starts, hours, st.integers(1, 110))
def test_no_week_of_a_calendar_holds_more_than_the_hours_a_week(start: date, per_week: float, weeks: int) -> None:
    found = calendar(start, start + timedelta(weeks=weeks, days=-1), per_week)
    assert len(found) == weeks
    assert all(week.halves <= per_week * HALVES for week in found)


@given(starts, hours, st.integers(1, 110), blocks)
def test_what_is_placed_is_placed_whole_and_in_order_and_within_each_week(
    start: date, per_week: float, weeks: int, work: list[Block]
) -> None:
    span = calendar(start, start + timedelta(weeks=weeks, days=-1), per_week)
    placed = place(work, span)
    load: dict[int, int] = {}
    for block, spot in zip(work, placed, strict=False):
        assert spot.key == block.key
        assert spot.halves == block.halves
        assert spot.start <= spot.end
        for number, halves in spot.parts:
            load[number] = load.get(number, 0) + halves
    limits = {week.number: week.halves for week in span}
    assert all(used <= limits[number] for number, used in load.items())
    assert all(one.end <= two.end and one.start <= two.start for one, two in pairwise(placed))
    if len(placed) < len(work):
        used = sum(spot.halves for spot in placed)
        assert work[len(placed)].halves > capacity(span) - used


@given(starts, hours, st.integers(0, 3000))
def test_a_calendar_for_an_amount_of_work_is_long_enough_and_no_week_too_long(
    start: date, per_week: float, halves: int
) -> None:
    weeks = calendar_for(start, per_week, halves)
    assert capacity(weeks) >= halves
    assert not weeks or capacity(weeks[:-1]) < halves


def test_a_long_plan_has_a_free_week_in_every_six_and_a_short_one_has_none() -> None:
    long = calendar(MONDAY, MONDAY + timedelta(weeks=30, days=-1), 8)
    short = calendar(MONDAY, MONDAY + timedelta(weeks=10, days=-1), 8)
    assert [week.number for week in long if week.note == "pause"] == [PAUSE_EVERY * n for n in range(1, 6)]
    assert not [week for week in short if week.note == "pause"]


def test_the_weeks_around_the_turn_of_the_year_are_lighter() -> None:
    weeks = calendar(MONDAY, MONDAY + timedelta(weeks=8, days=-1), 8)
    assert {week.start for week in weeks if week.halves == 8} == {date(2026, 12, 21), date(2026, 12, 28)}


def test_half_a_week_of_work_ends_in_the_middle_of_the_week() -> None:
    (spot,) = place([Block("b", 8)], calendar(MONDAY, MONDAY + timedelta(days=6), 8))
    assert (spot.start, spot.end) == (MONDAY, MONDAY + timedelta(days=3))


def test_without_any_hours_nothing_is_placed_and_nothing_runs_forever() -> None:
    assert calendar_for(MONDAY, 0, 100) == ()
    assert place([Block("b", 2)], calendar(MONDAY, MONDAY + timedelta(weeks=5), 0)) == ()
