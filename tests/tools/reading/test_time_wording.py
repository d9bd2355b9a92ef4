"""Times said in many wordings are put into one, and the facts keep the words and places they were written with."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.said import Reading
from tools.reading.time_wording import in_plain_words, plain_words

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("du lundi au vendredi", "Monday-Friday"),
        ("até dezembro do ano que vem", "até December 2027"),
        ("agle saal march tak", "March 2027 tak"),
        ("since May", "since May 2026"),
        ("since last December", "since December 2025"),
        ("since ChatGPT came out", "since November 2022"),
        ("six months, no actually make it nine", "six months, sorry, nine"),
        ("by the first of September", "by 1 September"),
        ("no, nothing with AI", "no, nothing with AI"),
        ("since 2019", "since 2019"),
    ],
)
def test_time_is_put_into_one_wording(text: str, plain: str) -> None:
    assert plain_words(text, TODAY) == plain


def test_fact_keeps_the_words_as_they_were_written() -> None:
    text = "até dezembro do ano que vem"
    found = read_text(text, facts(), TODAY, about="horizon").facts
    assert [(fact.value, fact.words) for fact in found] == [("2027-12-31", text)]


def test_cv_is_left_as_it_is() -> None:
    reading = Reading("since May", facts(), TODAY)
    assert in_plain_words(reading).reading.text == "since May 2026"
    assert in_plain_words(replace(reading, how="read")).reading.text == "since May"


@given(st.text(alphabet="may sincelotdfr0129,'’+:", max_size=120))
@settings(max_examples=100, deadline=None)
def test_facts_stand_within_the_text(text: str) -> None:
    for fact in read_text(text, facts(), TODAY, about="hours_per_week").facts:
        assert 0 <= fact.start <= fact.end <= len(text)
