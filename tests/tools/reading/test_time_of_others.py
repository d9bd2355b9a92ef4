"""Hours, years and days told in everyday words, beside the times of other people, animals and things."""

from datetime import date

import pytest
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.deadlines import read_deadline
from tools.reading.hours import read_hours
from tools.reading.others import is_of_others
from tools.reading.years import read_years

TODAY = date(2026, 11, 23)

CLOCKS = [
    ("los domingos de 10 a 14 h", 4),
    ("samedi de 9h à 12h", 3),
    ("das 19h às 21h, de segunda a quinta", 8),
    ("from 19:00 to 21:00 Monday to Thursday", 8),
    ("de 6 a 8 h por semana", 6),
    ("entre 10 y 12 h semanales", 10),
    ("von 8 bis 12 Stunden pro Woche", 8),
]


@pytest.mark.parametrize(("text", "hours"), CLOCKS)
def test_range_of_the_clock_is_told_from_a_range_of_lengths(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours, abs=0.01)


HOW_OFTEN = [
    ("2ish hours on Sundays", 2),
    ("5ish a week", 5),
    ("twice a day for 30 min", 7),
    ("15 min every morning and again every night", 3.5),
    ("weekdays, 15 min each morning and again each evening", 2.5),
    ("45 min in the morning and 45 min at night, every day", 10.5),
    ("cada 2 días 1 hora", 3.5),
    ("uma hora por dia útil", 5),
    ("tutti i giorni un'ora", 7),
    ("office ke baad roz do ghante", 14),
    ("30 mins x 5", 2.5),
    ("sat sun 3 hours each", 6),
]


@pytest.mark.parametrize(("text", "hours"), HOW_OFTEN)
def test_times_a_day_and_days_are_counted_in_everyday_words(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours, abs=0.01)


SESSIONS = [
    ("one full day off a week, all for studying", 8),
    ("half my Saturday and an hour on Wednesday", 5),
    ("2 hours on Monday and my whole Sunday", 10),
    ("around 1.5 hrs per weekday plus 4 Sat", 11.5),
]


@pytest.mark.parametrize(("text", "hours"), SESSIONS)
def test_part_of_a_day_joined_to_hours_is_added(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours, abs=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "the help desk answers within 2 hours",
        "el tren llegó con 2 horas de retraso",
        "mein Bus hatte 2 Stunden Verspätung",
        "the bus is every 2 hours",
        "my dog sleeps 14 hours a day",
        "I slept 4 hours",
        "my husband works 50 hours a week",
    ],
)
def test_hours_of_others_are_not_hours_for_learning(text: str) -> None:
    assert read_hours(text, is_answer=True) is None


OWN_BESIDE_OTHERS = [
    ("my dog needs 2 hours a day, so maybe 5 hours a week left", 5),
    ("my wife gives me 2 hours every evening", 14),
    ("I work nights at a hospital 36 hours a week, leaves me about 8", 8),
    ("the baby sleeps 2 hours every afternoon so 2 hours a day", 14),
    ("my free time is 6 hours a week", 6),
]


@pytest.mark.parametrize(("text", "hours"), OWN_BESIDE_OTHERS)
def test_own_hours_are_read_beside_those_of_others(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours, abs=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "my cat is 9 and my parents have been married 30 years",
        "mi coche tiene 12 años",
        "meine Eltern sind seit 30 Jahren verheiratet",
        "I was married for 6 years",
        "we have been together for 6 years",
        "my boss has been there 25 years",
        "I've lived in Leeds for 14 years",
        "the last 2 years in hospital",
        "ich bin seit zehn Jahren verheiratet",
    ],
)
def test_years_of_a_life_or_of_others_are_no_experience(text: str) -> None:
    assert read_years(text, TODAY) == (None, None)


YEARS = [
    ("6 yrs teacher, now 2 yrs tech support", 8),
    ("the past six years in nursing", 6),
    ("I have spent the last 4 years driving trucks", 4),
    ("12 years as a dev, the last 3 years as lead", 12),
    ("just under 3 years", 3),
    ("divorced engineer with 12 years in oil and gas", 12),
    ("worked together with doctors for 5 years", 5),
    ("my brother and I ran a bakery for 6 years", 6),
    ("I managed my dad's shop for 8 years", 8),
    ("mi coche tiene 12 años y yo 4 años de experiencia", 4),
    ("my kitchen experience is 9 years", 9),
]


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years_of_work_are_read_in_everyday_words(text: str, years: float) -> None:
    assert read_years(text, TODAY)[0] == pytest.approx(years)


def test_years_of_doing_something_with_models_are_years_with_ai_and_learning_it_is_none() -> None:
    assert read_years("2 years of putting ML models into production", TODAY)[1] == 2
    assert read_years("4 years of maintaining chatbots", TODAY)[1] == 4
    assert read_years("2 years of reading about AI", TODAY)[1] is None


DAYS = [
    ("one year from today", date(2027, 11, 23)),
    ("three months from today", date(2027, 2, 23)),
    ("my start date is the 1st of April", date(2027, 4, 1)),
    ("the joining date is 15 June", date(2027, 6, 15)),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_same_date_and_day_of_a_start_are_exact(text: str, day: date) -> None:
    found = read_deadline(text, TODAY, is_answer=True)
    assert found is not None
    assert found.day == day


def test_date_that_a_shorter_month_lacks_is_its_last_day() -> None:
    found = read_deadline("one month from today", date(2027, 1, 31), is_answer=True)
    assert found is not None
    assert found.day == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("before", "is_theirs"),
    [
        ("my dog is ", True),
        ("and my parents have been there ", True),
        ("I worked with my brother for ", False),
        ("my wife gives me ", False),
        ("my dad's shop has ", False),
        ("we have ", False),
    ],
)
def test_others_are_the_subject_only_at_the_head_of_a_clause(before: str, is_theirs: bool) -> None:
    assert is_of_others(before) is is_theirs


def test_place_of_years_told_in_any_order_begins_before_it_ends() -> None:
    read = read_text("quarter of a century 2 of my 0 years", facts(), TODAY, about="years_experience").facts
    assert read
    assert all(fact.start < fact.end for fact in read)
