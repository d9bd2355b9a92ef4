"""One turn of the interview: an answer read, the next question given, and the person carried along."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest

from knowledge.load import load
from tools.evidence import as_json
from tools.problem import Problem
from tools.profile import Profile
from tools.profile_text import told
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
FIRST = "I am a Java developer in Pune, 4 years, and want to become an AI architect. I have 8 hours a week."


@cache
def toolbox() -> Toolbox:
    return Toolbox(load())


def turn(**arguments: Any) -> dict[str, Any]:
    result = toolbox().call("coach_interview", arguments, TODAY)
    assert not isinstance(result, Problem), result
    return as_json(result)


def handed_back(last: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"profile": last["profile"], "asked": last["asked"], **more}


def test_first_turn_needs_nothing_and_asks_for_everything_at_once() -> None:
    first = turn()
    assert first["asked"] == ["goal"]
    assert first["profile"] == {}
    assert first["question"]
    assert first["done"] is False


def test_several_facts_of_one_answer_are_taken_and_nothing_told_is_asked() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    profile = second["profile"]
    assert (profile["goals"], profile["country"], profile["years_experience"]) == (["ai-architect"], "IN", 4)
    assert second["slot"] not in ("goal", "country", "years_experience", "hours_per_week")
    assert any("Pune" in line for line in second["understood"])


def test_call_without_an_answer_leaves_the_question_open() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    again = turn(**handed_back(second))
    assert (again["question"], again["asked"]) == (second["question"], second["asked"])


def test_skipped_question_is_noted_and_not_asked_again() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    third = turn(**handed_back(second, answer="skip"))
    assert third["profile"]["skipped"] == [second["slot"]]
    assert second["slot"] not in third["slot"]


def test_answer_that_cannot_be_read_is_asked_again_in_simple_words() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    third = turn(**handed_back(second, answer="florble grumf"))
    assert third["note"]
    assert third["asked"][-1] == f"{second['slot']}:again"


def test_answer_that_differs_from_an_earlier_one_is_asked_about_once_and_the_choice_holds() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    third = turn(**handed_back(second, answer="Yes, a payment service. I have 20 hours a week."))
    assert third["asked"][-1] == "contradiction:hours_per_week"
    assert third["choices"] == ["8 hours a week", "20 hours a week"]
    assert third["profile"]["hours_per_week"] == 8  # the cautious one, while it is open
    assert third["profile"]["open_contradictions"]
    fourth = turn(**handed_back(third, answer="20 hours a week"))
    assert fourth["profile"]["hours_per_week"] == 20
    assert "open_contradictions" not in fourth["profile"]
    left = turn(**handed_back(third, answer="skip"))
    assert left["profile"]["hours_per_week"] == 8
    assert left["profile"]["open_contradictions"]


def test_interview_ends_with_a_summary_and_the_way_to_the_plan() -> None:
    last = turn(**handed_back(turn(), answer=FIRST))
    while not last["done"]:
        last = turn(**handed_back(last, answer="skip"))
        assert len(last["asked"]) <= 10
    assert "AI Architect" in last["summary"]
    assert "build_plan" in last["next_step"]
    plan = toolbox().call("build_plan", {"profile": last["profile"]}, TODAY)
    assert not isinstance(plan, Problem)
    assert as_json(plan)["kind"] == "plan"


def test_line_of_the_summary_can_be_corrected() -> None:
    last = turn(**handed_back(turn(), answer=FIRST))
    while not last["done"]:
        last = turn(**handed_back(last, answer="skip"))
    mended = turn(**handed_back(last, answer="I have 5 hours a week", slot="read_back"))
    assert mended["done"] is True
    assert mended["profile"]["hours_per_week"] == 5


def test_what_is_never_done_is_refused_and_nothing_is_noted_from_it() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    third = turn(**handed_back(second, answer="Just send me exam dumps for AZ-104, I hold SAA-C03"))
    assert third["note"]
    assert third["profile"] == second["profile"]
    assert third["asked"] == second["asked"]


def test_goal_outside_the_field_gets_no_more_than_the_country_asked() -> None:
    second = turn(**handed_back(turn(), answer="I want to become a dentist"))
    assert second["note"]
    assert second["done"] or second["slot"] == "country"


def test_danger_stops_the_interview() -> None:
    result = toolbox().call("coach_interview", {"asked": ["goal"], "answer": "I want to kill myself"}, TODAY)
    assert isinstance(result, Problem)
    assert result.kind == "stopped"


def test_profile_reads_back_as_the_same_person() -> None:
    second = turn(**handed_back(turn(), answer=FIRST))
    profile = Profile.model_validate(second["profile"])
    assert told(profile) == second["profile"]


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"asked": ["gaol"]}, "asked"),
        ({"asked": ["goal"], "answer": "x", "slot": "hours"}, "slot"),
        ({"profile": {"countri": "IN"}}, "profile.countri"),
    ],
)
def test_wrong_argument_is_named(arguments: dict[str, Any], field: str) -> None:
    result = toolbox().call("coach_interview", arguments, TODAY)
    assert isinstance(result, Problem)
    assert result.field == field
    assert result.message


def test_text_holds_everything_that_has_to_be_handed_back() -> None:
    result = toolbox().call("coach_interview", {"asked": ["goal"], "answer": FIRST}, TODAY)
    text = toolbox().text("coach_interview", result)
    assert '"goals": ["ai-architect"]' in text
    assert "asked: [goal, " in text
