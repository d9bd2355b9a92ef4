"""Questions that fit the person: doors and strengths of a background, amounts in the money of the country."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.load import load
from tools.asking.fitting import ALL_OF_THEM, brought_by, fitted, round_amount
from tools.asking.person import Person
from tools.asking.question_bank import BY_SLOT, ENTRIES, Entry
from tools.profile import Profile

FACTS = load()
NURSE: dict[str, Any] = {"background": "nurse", "current_title": "nurse"}


def question(slot: str, **facts: Any) -> Entry:
    return fitted(BY_SLOT[slot], Person(Profile(**facts), FACTS))


def test_nothing_known_leaves_the_bank_as_it_is() -> None:
    assert [fitted(entry, Person(Profile(), FACTS)) for entry in ENTRIES] == [*ENTRIES]


def test_people_from_outside_are_asked_about_what_their_work_usually_brings() -> None:
    entry = question("skills", **NURSE)
    assert entry.text.startswith("People from work as a nurse often bring ")
    assert all(FACTS.skills[claim.skill].name in entry.text for claim in brought_by(FACTS, "nurse"))
    assert entry.choices[0] == ALL_OF_THEM


def test_people_from_outside_are_shown_the_doors_that_are_realistic() -> None:
    entry = question("goal", **NURSE)
    assert [FACTS.roles[role].title for role in FACTS.backgrounds["nurse"].roles] == [*entry.choices[:-1]]


def test_people_in_the_field_are_asked_as_ever() -> None:
    inside: dict[str, Any] = {"current_role": "data-engineer", "current_title": "data engineer"}
    assert question("skills", **inside) == BY_SLOT["skills"]
    assert question("goal", **inside) == BY_SLOT["goal"]


def test_budget_is_offered_in_the_money_of_the_country() -> None:
    assert question("budget", country="IN").choices == ("Nothing", "Up to 20,000 INR", "Up to 50,000 INR")
    assert question("budget", country="US").choices == ("Nothing", "Up to 200 USD", "Up to 500 USD")


def test_people_without_a_job_are_offered_longer_weeks() -> None:
    assert "25 hours" in question("hours_per_week", current_title="student", years_experience=0).choices
    assert question("hours_per_week", **NURSE) == BY_SLOT["hours_per_week"]


@pytest.mark.parametrize(("amount", "rounded"), [(17_000, 20_000), (44_500, 40_000), (184, 200), (8, 8)])
def test_amounts_have_one_leading_digit(amount: float, rounded: float) -> None:
    assert round_amount(amount) == rounded


@pytest.mark.parametrize("name", FACTS.backgrounds)
def test_every_background_makes_a_sentence(name: str) -> None:
    text = question("skills", background=name, current_title=name).text
    assert "  " not in text
    assert text[0].isupper()
