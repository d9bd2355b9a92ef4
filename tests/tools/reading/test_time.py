"""Hours a week, years of experience and deadlines."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading.deadlines import read_deadline
from tools.reading.feasts import day_in, easter
from tools.reading.hours import MOST_HOURS, read_hours
from tools.reading.years import MOST_YEARS, find_years, read_years

TODAY = date(2026, 11, 23)

HOURS = [
    ("8 h a week", 8),
    ("8-10 hrs", 8),
    ("8", 8),
    ("10+", 10),
    ("about eight hours a week", 8),
    ("an hour a day", 7),
    ("half an hour a day", 3.5),
    ("30 minutes a day", 3.5),
    ("2 hours on weekdays", 10),
    ("2 hours on weekdays and 5 on weekends", 15),
    ("one hour each weekday and 4 hours on Sunday", 9),
    ("two evenings and Sunday", 8),
    ("weekends", 8),
    ("evenings", 10),
    ("1-2 hours daily", 7),
    ("weekly 6 hours", 6),
    ("weekend mein 8 ghante milte hain", 8),
    ("5 horas a la semana", 5),
    ("20 hours a month", 4.62),
    ("I work 40 hours a week and can study 6 hours a week", 6),
    ("none", 0),
    ("weekends only, 4 hours each day", 8),
    ("Mon-Fri, 2h each", 10),
    ("Mon/Wed/Fri 7–9 pm", 6),
    ("9 to 11 every night", 14),
    ("four nights, about 90 min each", 6),
    ("am Wochenende je 3 Std.", 6),
    ("jeden Tag eine halbe Stunde", 3.5),
    ("a fortnightly six-hour block plus 2 hrs every week", 5),
    ("1 hr x 6 days", 6),
    ("half an hour over lunch, Monday to Friday", 2.5),
    ("weekdays 1 hr, weekends 3 hrs", 8),
    ("twice a week for two hours", 4),
    ("every other day 2 hours", 7),
    ("3 evenings, 6 hours in total", 6),
    ("2 heures chaque soir", 14),
    ("6 godzin tygodniowo", 6),
    ("每周10小时", 10),
    ("full-time, I quit my job", 40),
]


@pytest.mark.parametrize(("text", "hours"), HOURS)
def test_hours_a_week_are_read_and_the_lower_end_counts(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours, abs=0.01)


@pytest.mark.parametrize("text", ["I do not know", "300 hours a week", "4 years"])
def test_impossible_or_missing_hours_are_none(text: str) -> None:
    assert read_hours(text, is_answer=text != "4 years") is None


@pytest.mark.parametrize(
    "text",
    ["the exam itself takes 3 hours", "open 24 hours", "my phone battery lasts 10 hrs", "I sleep 6 hours a night"],
)
def test_hours_of_a_thing_are_not_hours_for_learning(text: str) -> None:
    assert read_hours(text, is_answer=True) is None


def test_hours_of_the_job_are_not_hours_for_learning() -> None:
    assert read_hours("I work 45 hours a week at a bank") is None


def test_sessions_are_marked_as_an_estimate_and_stated_hours_are_not() -> None:
    sessions, stated = read_hours("two evenings", True), read_hours("4 hours a week", True)
    assert sessions is not None
    assert stated is not None
    assert sessions.is_estimate
    assert not stated.is_estimate


YEARS = [
    ("4 years", 4, None),
    ("4", 4, None),
    ("4.5 yrs exp", 4.5, None),
    ("6 months", 0.5, None),
    ("18 months", 1.5, None),
    ("since 2019", 7, None),
    ("since March 2021", 5.7, None),
    ("fresher", 0, None),
    ("a decade", 10, None),
    ("10+ years", 10, None),
    ("2 years 6 months", 2.5, None),
    ("6 saal", 6, None),
    ("4 and 1", 4, 1),
    ("8 years in IT, AI for 2 years", 8, 2),
    ("I have 4 years of experience, 2 in AI", 4, 2),
    ("15 years, none in AI", 15, 0),
    ("none", 0, None),
    ("Less than 1", 0.5, None),
    ("anderthalb Jahre Berufserfahrung", 1.5, None),
    ("dhai saal se naukri kar raha hu", 2.5, None),
    ("twenty-two years in banking", 22, None),
    ("five years as a nurse, then two as a data analyst", 7, None),
    ("3 years at Infosys and 4 years at TCS", 7, None),
    ("6 years in total, 18 months of that in ML", 6, 1.5),
    ("fifteen years Java; AI only for the last 6 months", 15, 0.5),
    ("trabajo en inteligencia artificial desde hace tres años", None, 3),
    ("seit 2023 im KI-Team", None, 3),
    ("8 months building LLM apps", None, 0.67),
]


@pytest.mark.parametrize(("text", "total", "with_ai"), YEARS)
def test_years_in_all_and_with_ai_are_told_apart(text: str, total: float, with_ai: float | None) -> None:
    assert read_years(text, TODAY) == (total, with_ai)


@pytest.mark.parametrize(
    "text",
    [
        "in 2 years",
        "I'm 45 years old",
        "career break 6 years",
        "a 3 year degree",
        "expires in two years",
        "3 years ago",
        "for the next 5 years",
        "the model was trained on 3 years of sales data",
        "AI has been around for seventy years",
        "our company was founded 40 years ago",
    ],
)
def test_ages_plans_gaps_and_courses_are_no_experience(text: str) -> None:
    assert list(find_years(text, TODAY)) == []


DEADLINES = [
    ("by next summer", date(2027, 6, 1)),
    ("by March 2027", date(2027, 3, 31)),
    ("before June", date(2027, 5, 31)),
    ("by the end of the year", date(2026, 12, 31)),
    ("by 2028", date(2027, 12, 31)),
    ("by the end of 2027", date(2027, 12, 31)),
    ("by July 15", date(2027, 7, 15)),
    ("by 31/03/2027", date(2027, 3, 31)),
    ("by mid 2027", date(2027, 6, 30)),
    ("by december", date(2026, 12, 31)),
    ("by Easter", date(2027, 3, 28)),
    ("before Christmas", date(2026, 12, 24)),
    ("by Diwali", date(2027, 10, 29)),
    ("before Eid al-Fitr 2027", date(2027, 3, 9)),
    ("by Thanksgiving next year", date(2027, 11, 25)),
    ("by the end of this month", date(2026, 11, 30)),
    ("by mid-April", date(2027, 4, 15)),
    ("bis Ende Januar", date(2027, 1, 31)),
    ("para finales de junio", date(2027, 6, 30)),
    ("d'ici fin mars", date(2027, 3, 31)),
    ("até dezembro", date(2026, 12, 31)),
    ("by 06/2027", date(2027, 6, 30)),
    ("by the first half of 2027", date(2027, 6, 30)),
]


@pytest.mark.parametrize(("text", "day"), DEADLINES)
def test_deadline_is_a_day_counted_from_today(text: str, day: date) -> None:
    found = read_deadline(f"I want to be there {text}", TODAY)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize("year", range(2026, 2031))
def test_feast_of_the_tables_lies_in_its_year(year: int) -> None:
    assert easter(year).weekday() == 6
    for name in ("diwali", "holi", "eid", "eid al-adha", "ramadan", "chinese new year", "hanukkah", "thanksgiving"):
        day = day_in(name, year)
        assert day is not None
        assert day.year == year


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=160), st.booleans())
def test_any_text_is_read_for_times_without_an_error(text: str, is_answer: bool) -> None:
    hours = read_hours(text, is_answer)
    assert hours is None or 0 <= hours.hours <= MOST_HOURS
    assert all(0 <= item.years <= MOST_YEARS for item in find_years(text, TODAY))
    found = read_deadline(text, TODAY, is_answer=is_answer)
    assert found is None or found.weeks is None or found.weeks >= 1


@given(st.integers(1, 20))
def test_hours_a_week_are_the_same_however_they_are_said(hours: int) -> None:
    for text in (f"{hours} hours a week", f"{hours}h/week", f"about {hours} hrs per week", f"weekly {hours} hours"):
        for written in (text, text.upper(), f"I can do {text}.", f"{hours} Stunden pro Woche"):
            found = read_hours(written, is_answer=True)
            assert found is not None, written
            assert found.hours == hours, written


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("in 6 months", 26),
        ("within a year", 52),
        ("in 6-12 months", 52),
        ("6 mahine mein", 26),
        ("in a fortnight", 2),
        ("in einem halben Jahr", 26),
    ],
)
def test_length_of_time_is_a_number_of_weeks(text: str, weeks: int) -> None:
    found = read_deadline(text, TODAY)
    assert found is not None
    assert found.weeks == weeks


def test_summer_comes_in_december_in_the_south() -> None:
    found = read_deadline("by next summer", TODAY, country="AU")
    assert found is not None
    assert found.day == date(2026, 12, 1)


def test_bare_answers_are_months_only_where_the_deadline_was_asked() -> None:
    asked = read_deadline("12", TODAY, is_answer=True)
    assert asked is not None
    assert asked.weeks == 52
    assert read_deadline("12", TODAY) is None
    assert read_deadline("6 months", TODAY) is None


@pytest.mark.parametrize(
    "text", ["my exam expires in two months", "in the last six months I built an app", "I may do it", "8 hours a week"]
)
def test_time_of_something_else_is_no_deadline(text: str) -> None:
    assert read_deadline(text, TODAY) is None


def test_no_hurry_is_an_answer_without_a_day() -> None:
    found = read_deadline("no hurry", TODAY, is_answer=True)
    assert found is not None
    assert (found.day, found.weeks) == (None, None)
