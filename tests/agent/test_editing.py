"""An earlier answer given anew: in a copy of the conversation, and in words inside it."""

from pathlib import Path

import pytest
from talking import TODAY, Talk, shown

from agent.editing import forked_session
from agent.session import open_session
from agent.threads import threads_export, threads_list
from agent.wrong_use import WrongUse


@pytest.fixture
def saved(tmp_path: Path) -> str:
    """A conversation that has its plan, kept in a folder."""
    with open_session(tmp_path, "first", "offline", TODAY) as session:
        Talk(session=session).to_plan()
    return "first"


def test_another_answer_is_tried_in_a_copy_and_what_changes_is_shown(tmp_path: Path, saved: str) -> None:
    before = threads_export(tmp_path, saved)
    with forked_session(tmp_path, saved, "hours_per_week", today=TODAY) as fork:
        asked = list(fork.begin())
        told = list(fork.answer("4 hours a week"))
        copy = fork.thread
    assert asked[0]["slot"] == "hours_per_week"
    assert "You answered before: 8 hours" in asked[0]["text"]
    plan = next(event for event in told if event["type"] == "plan")
    assert "Hours a week: 8 before, now 4." in plan["changes"]
    assert threads_export(tmp_path, saved) == before
    assert {info.thread for info in threads_list(tmp_path)} == {saved, copy}


def test_the_same_answer_again_changes_nothing_in_the_plan(tmp_path: Path, saved: str) -> None:
    with forked_session(tmp_path, saved, "budget", today=TODAY) as fork:
        list(fork.begin())
        told = list(fork.answer("20000 rupees"))
    plan = next(event for event in told if event["type"] == "plan")
    assert len(plan["changes"]) == 1


def test_a_list_is_told_anew_and_not_added_to(tmp_path: Path, saved: str) -> None:
    with forked_session(tmp_path, saved, "skills", today=TODAY) as fork:
        list(fork.begin())
        list(fork.answer("Python well"))
        held = {claim.skill for claim in fork.profile.skills if claim.level}
    assert held == {"python"}


def test_a_conversation_without_a_plan_goes_on_with_its_interview(tmp_path: Path) -> None:
    with open_session(tmp_path, "young", "offline", TODAY) as session:
        talk = Talk(session=session)
        talk.tell("I am a Java developer in Pune and I want to become an AI engineer")
    with forked_session(tmp_path, "young", "country", today=TODAY) as fork:
        list(fork.begin())
        told = list(fork.answer("Germany"))
        assert fork.profile.country == "DE"
    assert told[-1]["type"] == "question"
    assert told[-1]["slot"] not in ("country", "follow_up")


@pytest.mark.parametrize(
    ("thread", "slot", "said"),
    [("frist", "budget", "first"), ("first", "budjet", "budget"), ("first", "shoe size", "hours_per_week")],
)
def test_what_is_not_there_is_refused_with_what_is(
    tmp_path: Path, saved: str, thread: str, slot: str, said: str
) -> None:
    with pytest.raises(WrongUse, match=said), forked_session(tmp_path, thread, slot, today=TODAY):
        pass


@pytest.mark.parametrize("words", ["go back to the hours", "change my hours", "edit hours", "back to hours per week"])
def test_in_the_chat_the_question_is_asked_again_and_the_plan_says_what_changed(words: str) -> None:
    talk = Talk().to_plan()
    talk.say(words)
    assert talk.slot == "hours_per_week"
    told = talk.say("4 hours a week")
    assert "Hours a week: 8 before, now 4." in next(event for event in told if event["type"] == "plan")["changes"]


def test_an_earlier_answer_can_be_changed_in_the_middle_of_the_interview() -> None:
    talk = Talk()
    talk.say("I am a Java developer in Pune with 6 years of experience, I want to be an AI engineer, 8 hours a week")
    talk.say("change my hours to 5 hours a week")
    assert talk.session.profile.hours_per_week == 5
    assert talk.slot not in ("hours_per_week", "")


def test_a_wish_to_change_ones_life_is_an_answer_and_no_correction() -> None:
    talk = Talk()
    assert "Which skills" not in shown(talk.say("I want to change my career to AI engineer"))
    assert talk.session.profile.goals == ("ai-engineer",)
