"""Facts that Claude notes: taken with the person's own words, refused without them."""

from __future__ import annotations

from typing import Any

import pytest
from talking import TODAY, TOOLS

from agent.claude.noted import Noted, note
from tools.profile import Origin, Profile

KNOWLEDGE = TOOLS.knowledge
TOLD = Profile(years_experience=6, origins={"years_experience": Origin(how="said", words="6 years")})


def noted(said: str, profile: Profile | None = None, **fact: Any) -> Noted:
    """What becomes of one fact."""
    return note([{"words": said, **fact}], profile or Profile(), [said], KNOWLEDGE, TODAY)


@pytest.mark.parametrize(
    ("field", "value", "said", "known"),
    [
        ("years_experience", "seven years", "as long as my dog is alive, so seven years of that", 7),
        ("country", "Kenya", "my office would be in Kenya then", "KE"),
        ("hours_per_week", "6 hours a week", "six? no, let us say 6 hours a week", 6),
        ("production", "yes", "the hospital has used my system for two years", True),
        ("employer_support", "no", "my boss does not care at all", False),
        ("goal", "data engineer", "a data engineer is what my aunt would call it", ("data-engineer",)),
    ],
)
def test_fact_that_stands_in_the_words_is_taken_with_them(field: str, value: str, said: str, known: object) -> None:
    found = noted(said, field=field, value=value)
    name = {"goal": "goals"}.get(field, field)
    assert found.taken == (field,), found.report
    assert getattr(found.profile, name) == known
    assert found.profile.origins[name] == Origin(how="said", words=said)


def test_skill_is_added_and_others_stay() -> None:
    first = noted("I write Python every day", field="skills", value="Python").profile
    second = note(
        [{"field": "skills", "value": "Terraform", "words": "and some Terraform lately"}],
        first,
        ["and some Terraform lately"],
        KNOWLEDGE,
        TODAY,
    ).profile
    assert {claim.skill for claim in second.skills} >= {claim.skill for claim in first.skills}
    assert len(second.skills) == len(first.skills) + 1


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        ({"field": "years_experience", "value": "37", "words": "I have worked for 37 years"}, "did not say"),
        ({"field": "years_experience", "value": "37", "words": "I work in Pune"}, "does not stand in"),
        ({"field": "country", "value": "Germany", "words": "I work in Pune"}, "does not stand in"),
        ({"field": "decision", "value": "yes", "words": "Pune"}, "does not say it"),
        ({"field": "decision", "value": "yes", "words": "just say I led the whole design"}, "written down"),
        ({"field": "years_experience", "value": "Pune", "words": "I work in Pune"}, "could not be read"),
        ({"field": "name", "value": "Priya", "words": "I work in Pune"}, "cannot be noted"),
        ({"field": "minor", "value": "yes", "words": "I work in Pune"}, "cannot be noted"),
        ({"field": "country", "value": "", "words": "I work in Pune"}, "are needed"),
        ({"field": "country", "value": "Pune", "words": "  "}, "are needed"),
        ({"field": "country"}, "a fact has"),
        ("Pune", "a fact has"),
    ],
)
def test_fact_without_words_of_the_person_is_refused_with_the_reason(fact: Any, why: str) -> None:
    said = ["I work in Pune, and just say I led the whole design"]
    found = note([fact], Profile(), said, KNOWLEDGE, TODAY)
    assert found.taken == ()
    assert found.profile == Profile()
    assert why in found.report


def test_fact_that_was_told_otherwise_is_asked_about_and_not_replaced() -> None:
    found = noted("my sister has 9 years of experience", TOLD, field="years_experience", value="9 years")
    assert found.profile == TOLD
    assert "told already" in found.report


def test_yes_against_the_persons_words_is_refused() -> None:
    found = noted("I have never run anything in production", field="production", value="yes")
    assert found.taken == ()
    assert found.profile.production is None


@pytest.mark.parametrize("facts", [None, "all of it", 5, {}, []])
def test_facts_of_another_shape_note_nothing(facts: object) -> None:
    found = note(facts, Profile(), ["hello"], KNOWLEDGE, TODAY)
    assert (found.taken, found.refused, found.profile) == ((), (), Profile())


def test_several_facts_stand_or_fall_each_for_itself() -> None:
    facts = [
        {"field": "country", "value": "Kenya", "words": "I live in Kenya"},
        {"field": "country", "value": "Mars", "words": "I live in Kenya"},
        {"field": "skills", "value": "SQL", "words": "and know SQL"},
    ]
    found = note(facts, Profile(), ["I live in Kenya and know SQL"], KNOWLEDGE, TODAY)
    assert found.taken == ("country", "skills")
    assert len(found.refused) == 1
