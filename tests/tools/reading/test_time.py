"""Hours a week, years of experience and deadlines."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.read_profile import read_text
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
    ("two hours daily, Fridays off", 12),
    ("every day 1 hour except Saturday and Sunday", 5),
    ("3 horas por dia, de segunda a sexta", 15),
    ("30 minutes each way on the bus, five days", 5),
    ("7,5 hours in the week", 7.5),
    ("ten-ish hours", 10),
    ("une dizaine d'heures par semaine", 10),
    ("\u017fix hours a week", 6),
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


YEARS_IN_PARTS = [
    ("two years as a clerk, three as an analyst", 5, None),
    ("9 years in all, 4 of them machine learning", 9, 4),
    ("3 of my 11 years were in NLP", 11, 3),
    ("a quarter of a century behind the wheel", 25, None),
    ("A few years. Five, I think.", 5, None),
    ("7y", 7, None),
    ("joined as tester in May 2022 and still there", 4.5, None),
    ("since I graduated in 2020", 6, None),
    ("the last 30 months", 2.5, None),
    ("5 years at a bank, then ten years at home with the kids", 5, None),
    ("4+ in support, before that 3 in sales", 7, None),
    ("my son turned 9 last week", None, None),
]


@pytest.mark.parametrize(("text", "total", "with_ai"), [*YEARS, *YEARS_IN_PARTS])
def test_years_in_all_and_with_ai_are_told_apart(text: str, total: float | None, with_ai: float | None) -> None:
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
    ("by the second quarter of 2027", date(2027, 6, 30)),
    ("bis Anfang März nächsten Jahres", date(2027, 3, 10)),
    ("by the close of FY 2027-28", date(2028, 3, 31)),
    ("in 100 days", date(2027, 3, 3)),
    ("by 15 \u017feptember 2027", date(2027, 9, 15)),
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


BITS = (
    "27-", "2027-27", "2027-13", "2027-02-31", "31/02/2027", "29.02.2027", "00/00/2027", "13/2027", "32 march", "0 may",
    "2027-28", "fy 2099-00", "q4 2099", "by", "before", "end of", "mid", "next year", "\u017feptember",
    "k\u0131te", "\u0130ki y\u0131l",
    "\u00b2", "\u0663\u0664", "1\u00bd", "9999", "99h", "24:59", "7-9pm", "daily", "sunday off", "except",
    "2 of my 0 years", "years", "days", "each way", "in", "quarter of a century", "since",
    "last quarter of", "new year", "holi 2050",
    "between forty and fifty thousand",
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(BITS), min_size=1, max_size=5).map(" ".join),
    st.sampled_from(["horizon", "hours_per_week", "years_experience", "years_ai", "certifications", "budget", ""]),
    st.sampled_from([TODAY, date(2028, 2, 29), date(2026, 12, 31)]),
)
def test_impossible_dates_and_odd_letters_are_read_without_an_error(text: str, about: str, today: date) -> None:
    facts_read = read_text(text, facts(), today, about=about).facts
    assert all(0 <= fact.start <= fact.end <= len(text) for fact in facts_read)


@pytest.mark.parametrize(
    ("country", "day"), [("IN", date(2027, 3, 31)), ("AU", date(2027, 6, 30)), ("DE", date(2026, 12, 31))]
)
def test_year_of_accounts_ends_as_that_of_the_country_does(country: str, day: date) -> None:
    found = read_deadline("by the end of the financial year", TODAY, country)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize("text", ["see you in 3 weeks", "won a 36-hour hackathon", "One thing: I do not code"])
def test_what_is_told_in_passing_is_neither_hours_nor_a_deadline(text: str) -> None:
    assert read_hours(text, is_answer=True) is None
    assert read_deadline(text, TODAY, is_answer=True) is None


def test_year_right_behind_the_hours_a_week_is_ahead_and_no_experience() -> None:
    profile = read_text("Tester. 6 h a week, 1 year. 900 EUR.", facts(), TODAY).profile
    assert (profile.hours_per_week, profile.horizon_weeks, profile.years_experience) == (6, 52, None)
    assert profile.budget is not None
    assert profile.budget.amount == 900


@pytest.mark.parametrize("about", ["production", "decision"])
def test_years_of_one_thing_told_at_another_question_are_not_all_the_work(about: str) -> None:
    reading = read_text("I have been on call for it for three years", facts(), TODAY, about=about)
    assert reading.profile.years_experience is None


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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("this coming Friday", date(2026, 11, 27)),
        ("next Tuesday", date(2026, 12, 1)),
        ("by Sunday", date(2026, 11, 29)),
        ("bis nächsten Freitag", date(2026, 11, 27)),
        ("vendredi prochain", date(2026, 11, 27)),
        ("até sexta-feira", date(2026, 11, 27)),
        ("the Friday after next", date(2026, 12, 4)),
    ],
)
def test_day_named_near_is_the_one_ahead(text: str, day: date) -> None:
    found = read_deadline(text, TODAY, is_answer=True)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize("text", ["Monday until Friday 2 hours", "2 hours on Friday", "see you next Tuesday"])
def test_days_to_learn_and_days_to_meet_are_no_deadline(text: str) -> None:
    assert read_deadline(text, TODAY, is_answer=True) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("the exam is on Feb 14", date(2027, 2, 14)),
        ("am 14. März ist die Prüfung", date(2027, 3, 14)),
        ("my course starts on the 3rd of April", date(2027, 4, 3)),
        ("el 3 de abril tengo el examen", date(2027, 4, 3)),
        ("avant le 1er mai", date(2027, 5, 1)),
    ],
)
def test_day_of_an_event_is_a_deadline_where_it_was_asked(text: str, day: date) -> None:
    found = read_deadline(text, TODAY, is_answer=True)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("before my visa expires on 30/04/2027", date(2027, 4, 30)),
        ("until my savings run out on 15.06.27", date(2027, 6, 15)),
        ("by 04/30/2027", date(2027, 4, 30)),
        ("before 1-7-2027", date(2027, 7, 1)),
        ("by the time my lease ends in August 2027", date(2027, 8, 31)),
    ],
)
def test_date_behind_a_word_that_leads_to_it_is_a_deadline_without_being_asked(text: str, day: date) -> None:
    found = read_deadline(f"I want a new job {text}", TODAY)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "text",
    [
        "the film comes out on 12 March",
        "our flight leaves on 20 December",
        "my dentist appointment is next Thursday",
        "the warranty ends on 30 June 2027",
    ],
)
def test_day_of_a_film_a_flight_or_a_warranty_is_no_deadline(text: str) -> None:
    assert read_deadline(text, TODAY, is_answer=True) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("one full day a week", 8),
        ("two full days a week", 16),
        ("half a day on Wednesdays", 4),
        ("a whole day every Sunday", 8),
        ("half of Sunday", 4),
        ("my Wednesdays are free", 4),
        ("une journée par semaine", 8),
        ("an hour and a quarter each evening", 8.75),
        ("three quarters of an hour daily", 5.25),
    ],
)
def test_full_day_is_eight_hours_and_half_a_day_four(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == pytest.approx(hours)


@pytest.mark.parametrize("text", ["our shop is open 10 to 6", "the library closes at 9", "the dentist is at 4"])
def test_opening_hours_and_appointments_are_not_hours_for_learning(text: str) -> None:
    assert read_hours(text, is_answer=True) is None


@pytest.mark.parametrize(
    ("text", "total", "with_ai"),
    [
        ("12 yrs in QA, the last 2 testing chatbots", 12, 2),
        ("10 years in marketing, the last 3 doing AI", 10, 3),
        ("11 years in finance, past year on LLM tools", 11, 1),
        ("20 ans d'expérience, les 3 derniers en IA", 20, 3),
        ("12 anos de TI, os últimos 2 com IA", 12, 2),
    ],
)
def test_last_years_with_ai_are_part_of_all_the_years(text: str, total: float, with_ai: float) -> None:
    assert read_years(text, TODAY) == (total, with_ai)


@pytest.mark.parametrize(
    "text",
    [
        "Berufseinsteiger",
        "recién egresado",
        "jeune diplômé",
        "recém-formado",
        "fresh out of university",
        "acabo de graduarme",
        "abhi college khatam hua hai",
    ],
)
def test_beginners_have_no_years_of_work_in_any_language(text: str) -> None:
    assert read_years(text, TODAY) == (0, None)


def test_years_told_beside_a_fresh_degree_are_counted() -> None:
    assert read_years("just finished my degree, 6 years in sales", TODAY)[0] == 6


@pytest.mark.parametrize(
    "text",
    [
        "the loan runs for 30 years",
        "the warranty is three years",
        "a two year phone contract",
        "my visa lasts two years",
    ],
)
def test_life_of_a_loan_a_warranty_or_a_contract_is_no_experience(text: str) -> None:
    assert list(find_years(text, TODAY)) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [("mortgage broker for 9 years", 9), ("worked in a phone shop for 5 years", 5), ("six and a half years", 6.5)],
)
def test_work_with_loans_or_phones_is_experience(text: str, years: float) -> None:
    assert read_years(text, TODAY)[0] == years


@pytest.mark.parametrize(("text", "hours"), [("open to 8 hours a week", 8), ("I take the bus so 5", 5)])
def test_being_open_to_hours_is_no_opening_hour(text: str, hours: float) -> None:
    found = read_hours(text, is_answer=True)
    assert found is not None
    assert found.hours == hours


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Credit analyst, started 14 years ago", 14),
        ("I joined as a tester six years ago", 6),
        ("I began working about 3 years ago", 3),
        ("I had my accident 14 years ago", None),
        ("started learning Spanish 5 years ago", None),
        ("I joined a bank 9 years ago and left in 2020", None),
    ],
)
def test_years_since_somebody_began_to_work_are_experience(text: str, years: float | None) -> None:
    assert read_years(text, TODAY)[0] == years


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Scratch the 5 hours, I dropped my second job: 12 hours a week from now on.", 12),
        ("I quit my evening job so 30 hours a week", 30),
        ("I left my job of 40 hours a week", None),
        ("my job: 40 hours a week", None),
    ],
)
def test_hours_that_a_job_left_behind_are_for_learning(text: str, hours: float | None) -> None:
    found = read_hours(text)
    assert (found.hours if found else None) == hours
