"""What a person's answers on taste say about two roles they named, and what would turn the choice around."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from knowledge.load import load
from tools.choosing.doors import services_for
from tools.choosing.models import Recommendation
from tools.profile import Profile
from tools.recommend import recommend

KNOWLEDGE = load()
TODAY = date(2026, 11, 23)
UNHAPPY = KNOWLEDGE.interest_items["p-code-half"].text


def between(**facts: Any) -> Recommendation:
    told: dict[str, Any] = {
        "goals": ("ai-engineer", "ai-architect"),
        "current_role": "software-engineer",
        "years_experience": 6,
        "production": True,
        "decision": True,
    }
    return recommend(Profile(**told, **facts), KNOWLEDGE, TODAY)


def test_answers_on_taste_are_among_the_reasons_between_two_named_roles() -> None:
    found = between(preferences={"p-code-half": 5, "p-exec": 1})
    said = [reason for reason in found.reasons if "speaks for AI Engineer" in reason]
    assert len(said) == 1
    assert f"\u201c{UNHAPPY}\u201d fits you very well" in said[0]
    assert "does not fit you at all" in said[0]


def test_taste_is_weighed_against_the_other_named_role_where_neither_fits_the_hours() -> None:
    told: dict[str, Any] = {"preferences": {"p-code-half": 5}, "hours_per_week": 6, "horizon_weeks": 30}
    profile = Profile(
        goals=("ai-engineer", "ai-architect"), current_role="cloud-architect", years_experience=11, production=True,
        decision=True, **told,
    )  # fmt: skip
    found = recommend(profile, KNOWLEDGE, TODAY)
    assert found.kind == "decision"
    assert any("speaks for AI Engineer" in reason for reason in found.reasons)


def test_nothing_is_said_of_taste_where_nothing_was_answered() -> None:
    assert not any("taste" in reason for reason in between().reasons)


@pytest.mark.parametrize("goals", [("ai-engineer", "ai-architect"), ("ml-engineer", "data-engineer")])
def test_what_would_flip_a_choice_between_two_names_one_of_them(goals: tuple[str, str]) -> None:
    profile = Profile(goals=goals, current_role="software-engineer", years_experience=6, production=True, decision=True)
    found = recommend(profile, KNOWLEDGE, TODAY)
    other = next(KNOWLEDGE.roles[goal].title for goal in goals if goal != found.target)
    assert not any("name another role" in flip.change for flip in found.flips)
    assert any(other in f"{flip.change} {flip.then}" for flip in found.flips)


def test_a_move_from_a_background_is_said_in_plain_words() -> None:
    profile = Profile(background="school-teacher", goals=("ai-adoption-specialist",), years_experience=9)
    assert any("a usual first door for a school teacher" in one for one in recommend(profile, KNOWLEDGE, TODAY).reasons)


def test_service_with_an_unchecked_address_is_shown_and_says_so() -> None:
    first = services_for(KNOWLEDGE, "IE")[0]
    assert (first.name.startswith("CareersPortal"), first.note) == (True, "(address not checked)")


def test_country_without_a_service_of_its_own_gets_the_worldwide_one() -> None:
    assert services_for(KNOWLEDGE, "KE")[0].name == KNOWLEDGE.career_services.where(country="ZZ")[0].service
