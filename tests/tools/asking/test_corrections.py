"""What takes an earlier answer back: recognised in words, and nothing else taken for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from knowledge.load import load
from tools.asking.corrections import after_inner, corrects, corrects_only, removed, without_lead
from tools.profile import HeldCertification, Money, Origin, Profile

FACTS = load()
TODAY = date(2026, 11, 23)
KNOWN: dict[str, Any] = {
    "goals": ("ai-engineer", "ai-architect"),
    "country": "IN",
    "city": "Pune",
    "budget": Money(amount=500, currency="USD"),
    "constraints": ("remote only", "caring duties"),
    "certifications": (HeldCertification(certification="aws-saa-c03", words="SAA"),),
    "origins": {"budget": Origin(how="said", words="500 dollars"), "country": Origin(how="said")},
}


def after(text: str, about: str = "", **facts: Any) -> Profile:
    return removed(Profile(**{**KNOWN, **facts}), text, about, FACTS)


@pytest.mark.parametrize(
    "text",
    ["Actually 6 years", "no wait, 8", "sorry, I meant Germany", "Wait, I changed my mind", "I moved to Canada",
     "Correction: no Kubernetes", "not 5, 7 hours", "perdón, quise decir 8"],
)  # fmt: skip
def test_words_of_correction_are_recognised(text: str) -> None:
    assert corrects(text)


@pytest.mark.parametrize("text", ["I have worked for 9 years in total.", "8 hours a week", "I live in Canada", ""])
def test_plain_statement_corrects_nothing(text: str) -> None:
    assert not corrects(text)


@pytest.mark.parametrize(("text", "rest"), [("no wait, 8", "8"), ("sorry, I meant Germany", "Germany"), ("8", "8")])
def test_value_stands_behind_the_lead(text: str, rest: str) -> None:
    assert without_lead(text) == rest


def test_no_in_front_of_a_skill_is_no_lead() -> None:
    assert without_lead("no Spring Boot") == "no Spring Boot"
    assert not corrects_only("Actually yes, a chatbot")


@pytest.mark.parametrize(("text", "rest"), [("5, no wait, 8", "8"), ("5 hours. Sorry, I mean 8", "8"), ("8 hours", "")])
def test_answer_begins_anew_behind_a_correction_inside_it(text: str, rest: str) -> None:
    assert after_inner(text) == rest


@pytest.mark.parametrize(
    "text", ["forget my budget", "remove the budget", "drop the budget please".removesuffix(" please")]
)
def test_answer_that_is_taken_out_is_skipped_and_not_asked_again(text: str) -> None:
    profile = after(text)
    assert profile.budget is None
    assert "budget" in profile.skipped
    assert "budget" not in profile.origins


def test_place_goes_with_its_city() -> None:
    profile = after("forget my country")
    assert (profile.country, profile.city) == (None, "")


def test_one_constraint_is_taken_out_and_the_others_stay() -> None:
    assert after("remove the constraint remote only").constraints == ("caring duties",)
    assert after("drop remote only").constraints == ("caring duties",)
    assert after("remove all constraints").constraints == ()


def test_certification_that_is_not_held_is_taken_out() -> None:
    assert after("I don't have that certificate").certifications == ()
    assert after("remove SAA-C03").certifications == ()
    two = (*KNOWN["certifications"], HeldCertification(certification="ms-az-104"))
    assert [item.certification for item in after("remove AZ-104", certifications=two).certifications] == ["aws-saa-c03"]


def test_one_of_two_goals_is_taken_out() -> None:
    assert after("drop AI architect").goals == ("ai-engineer",)


def test_removing_it_takes_out_what_was_asked_about() -> None:
    assert after("remove", about="budget").budget is None
    assert after("remove it", about="").budget is not None


@pytest.mark.parametrize("text", ["remove friction for users", "I drop in at the office", "forget it", "x" * 5000])
def test_other_words_take_nothing_out(text: str) -> None:
    assert after(text) == Profile(**KNOWN)
