"""Which country a text names."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.places import read_place

PLACES = {
    "Pune": "IN",
    "india": "IN",
    "Cloud engineer in the UK": "GB",
    "I am from Nairobi, working in Berlin": "KE",
    "clients in Germany, I live in Warsaw": "PL",
    "Studied in Paris, based in Pune": "IN",
    "Mongolia": "MN",
    "Seattle, WA": "US",
    "Atlanta, Georgia": "US",
    "Phoenix, Arizona": "US",
    "España": "ES",
    "remote from Portugal": "PT",
    "vivo en Sevilla": "ES",
    "wohne in Koeln": "DE",
    "moro em Sao Paulo": "BR",
    "QA in gurugram": "IN",
    "Malaga": "ES",
    "Cambridge, MA": "US",
    "Cambridge, UK": "GB",
    "Victoria, BC": "CA",
    "San José, Costa Rica": "CR",
    "Data analyst, Paris, 3 yrs": "FR",
    "moved to Berlin from Lagos": "DE",
    "nurse in Lima": "PE",
    "And I moved: I live in Malaysia now.": "MY",
}

NO_PLACES = ["Which visa do I need to work in Germany?", "100 dollars, US dollars", "How do I move to Canada?"]


@pytest.mark.parametrize("text", NO_PLACES)
def test_country_asked_about_and_the_name_of_money_are_no_home(text: str) -> None:
    assert read_place(text, facts()) is None


AMBIGUOUS = ["Cambridge", "Birmingham", "Hyderabad", "Valencia", "San Jose", "Georgia", "Córdoba", "Punjab"]


@pytest.mark.parametrize("name", AMBIGUOUS)
def test_city_of_several_countries_is_asked_about_until_something_settles_it(name: str) -> None:
    alone = read_place(f"I live in {name}", facts())
    assert alone is not None
    assert alone.is_ambiguous
    assert len(alone.choices) > 1
    for code in alone.choices:
        settled = read_place(f"I live in {name}", facts(), known=(code,))
        assert settled is not None
        assert (settled.code, settled.is_ambiguous) == (code, False)


def test_money_named_beside_a_city_settles_its_country() -> None:
    reading = read_text("I earn £45k in Cambridge", facts(), date(2026, 11, 23))
    assert (reading.profile.country, reading.questions) == ("GB", ())


@pytest.mark.parametrize("code", sorted(facts().countries))
def test_every_covered_country_names_its_cities_and_they_lead_to_it(code: str) -> None:
    cities = facts().countries[code].cities
    assert len(cities) >= 15
    for city in cities:
        found = read_place(city, facts(), is_answer=True)
        assert found is not None, city
        assert found.code == code or (found.is_ambiguous and code in found.choices), city


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120), st.booleans())
def test_any_text_is_read_for_places_without_an_error(text: str, is_answer: bool) -> None:
    found = read_place(text, facts(), is_answer)
    assert found is None or 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(("text", "code"), PLACES.items())
def test_place_leads_to_its_country(text: str, code: str) -> None:
    found = read_place(text, facts())
    assert found is not None
    assert found.code == code
    assert not found.is_ambiguous


@pytest.mark.parametrize(("text", "code"), [("us", "US"), ("uk", "GB"), ("IN", "IN"), ("de", "DE"), ("MN", "MN")])
def test_code_is_a_country_as_an_answer_of_its_own(text: str, code: str) -> None:
    found = read_place(text, facts(), is_answer=True)
    assert found is not None
    assert found.code == code
    assert read_place(text.lower(), facts()) is None


def test_georgia_is_asked_about_unless_the_text_settles_it() -> None:
    alone, settled = read_place("I live in Georgia", facts()), read_place("Tbilisi, Georgia", facts(), is_answer=True)
    assert alone is not None
    assert alone.is_ambiguous
    assert settled is not None
    assert (settled.code, settled.is_ambiguous) == ("GE", False)


@pytest.mark.parametrize(
    "text",
    [
        "Traces in Langfuse and Arize Phoenix",
        "I work in IT",
        "no",
        "Jordan reviewed my code",
        "nice to meet you, I like reading",
    ],
)
def test_tools_words_and_first_names_are_no_places(text: str) -> None:
    assert read_place(text, facts(), is_answer=text == "no") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("kotlin android dev, kyiv, 4y", "UA"),
        ("java dev, oslo", "NO"),
        ("SRE, Austin TX", "US"),
        ("Nurse, Portland OR, 4 years", "US"),
        ("data analyst, Milano MI", "IT"),
    ],
)
def test_item_of_a_list_is_a_place_in_small_letters_and_with_its_state(text: str, code: str) -> None:
    place = read_place(text, facts())
    assert place is not None
    assert place.code == code


@pytest.mark.parametrize("text", ["java, git, sql", "plumber, bath, 10y", "Mobile OK, desktop too"])
def test_words_of_a_list_in_small_letters_are_no_places(text: str) -> None:
    assert read_place(text, facts()) is None
