"""Numbers, quantities, days, roles, fractions and terms as they stand in prose."""

from datetime import date

import pytest
from grounded import TODAY

from agent.grounding.days import find_days
from agent.grounding.fractions import find_fractions
from agent.grounding.numbers import find_numbers
from agent.grounding.quantities import find_quantities
from agent.grounding.roles import find_roles, same_role
from agent.grounding.terms import codes_in, terms_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,209", 1209), ("25,90,000", 2590000), ("1'200", 1200), ("1.234,56", 1234.56), ("forty-two", 42),
        ("three and a half", 3.5), ("half a million", 500000), ("ninety lakh", 9_000_000), ("82.9k", 82900),
        ("213 mil", 213000), ("1.2 crore", 12_000_000), ("a thousand", 1000), ("two hundred thousand", 200000),
    ],
)  # fmt: skip
def test_number_is_read_in_digits_and_in_words(text: str, value: float) -> None:
    (number,) = find_numbers(text)
    assert number.value == pytest.approx(value)


def test_point_before_three_digits_has_two_readings() -> None:
    (number,) = find_numbers("95.400")
    assert {number.value, number.other} == {95.4, 95400.0}


def test_version_is_no_number() -> None:
    assert not list(find_numbers("1.2.3"))


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("R$ 7.500 a month", "money", 7500, "BRL"), ("95.400 €", "money", 95400, "EUR"), 
        ("12 LPA", "money", 1.2e6, "INR"),
        ("S$140,000", "money", 140000, "SGD"), ("213 Canadian dollars", "money", 213, "CAD"), 
        ("53.8 per cent", "percent", 53.8, "%"),
        ("120 minutes", "hours", 120, "minutes"), ("half a year", "span", 6, "months"),
        ("26 AI Architect postings", "count", 26, "postings"),
        ("12 architects", "count", 12, "people"), ("twice what", "times", 2, ""), 
        ("US$106,000", "money", 106000, "USD"),
    ],
)  # fmt: skip
def test_quantity_has_its_unit(text: str, kind: str, value: float, unit: str) -> None:
    (one,) = find_quantities(text)
    assert (one.kind, one.value, one.unit) == (kind, pytest.approx(value), unit)


def test_ends_of_a_range_share_unit_and_scale() -> None:
    low, high = find_quantities("₹15-30 LPA")
    assert (low.value, high.value, low.group) == (1.5e6, 3e6, high.group)
    low, high = find_quantities("between 17.6 and 30.3 lakh")
    assert (low.kind, low.value) == ("money", pytest.approx(1.76e6))
    assert [one.unit for one in find_quantities("AED 139,000 and 323,000")] == ["AED", "AED"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on 21 December 2026", "2026-12-21", "2026-12-21"), ("in early June 2027", "2027-06-01", "2027-06-12"),
        ("by the end of Q1 2027", "2027-01-01", "2027-03-31"), ("next March", "2027-03-01", "2027-03-31"),
        ("by spring 2028", "2028-03-01", "2028-05-31"), ("of 2024", "2024-01-01", "2024-12-31"),
        ("August 2nd, 2027", "2027-08-02", "2027-08-02"), ("2026-09-29", "2026-09-29", "2026-09-29"),
    ],
)  # fmt: skip
def test_day_is_a_stretch_of_the_calendar(text: str, first: str, last: str) -> None:
    (found,) = find_days(text, TODAY)
    assert (found.first, found.last) == (date.fromisoformat(first), date.fromisoformat(last))


def test_may_and_march_are_words_too() -> None:
    assert not list(find_days("You may march on, and 5 may follow.", TODAY))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Senior ML engineers", {"ml|engineer"}), ("AI/ML engineer (undivided)", {"ai+ml|engineer"}),
        ("Generative AI / LLM Engineer", {"genai|engineer", "llm|engineer"}), 
        ("all architecture roles together", {"|architect"}),
        ("prompt engineering", set()), ("solution architecture", set()),
        ("enterprise and solution architects", {"enterprise|architect", "solution|architect"}),
    ],
)  # fmt: skip
def test_role_is_read_by_its_grammar(text: str, roles: set[str]) -> None:
    assert {role for role, _, _ in find_roles(text)} == roles


def test_stand_in_must_be_named() -> None:
    assert same_role("|architect", "solution|architect")
    assert not same_role("ai|architect", "solution|architect")
    assert not same_role("ai|engineer", "ai+ml|engineer")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nearly half of them", 50),
        ("four in five people", 80),
        ("one posting in thirty-two", 3.125),
        ("two thirds", 66.67),
        ("every second posting", 50),
    ],
)
def test_fraction_is_a_share(text: str, value: float) -> None:
    (part,) = find_fractions(text)
    assert part.value == pytest.approx(value, abs=0.01)


def test_codes_are_those_of_exams() -> None:
    found = {
        code
        for code, _, _ in codes_in("AI-103, MLA-C02, 1Z0-1122-26 and ME1-C02, not GPT-4, UTF-16, COVID-19 or SHA-256.")
    }
    assert found == {"AI-103", "MLA-C02", "1Z0-1122-26", "ME1-C02"}


def test_terms_say_whose_figure_it_is() -> None:
    terms = {(term.kind, term.value) for term in terms_of("The survey's median for senior AI Engineers in Brazil")}
    assert {("src", "survey"), ("pct", "50"), ("lvl", "senior"), ("role", "ai|engineer"), ("cc", "BR")} <= terms
