"""Which country a text names."""

import pytest
from shipped_facts import facts

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
}


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
    "text", ["Traces in Langfuse and Arize Phoenix", "I work in IT", "no", "Jordan reviewed my code"]
)
def test_tools_words_and_first_names_are_no_places(text: str) -> None:
    assert read_place(text, facts(), is_answer=text == "no") is None
