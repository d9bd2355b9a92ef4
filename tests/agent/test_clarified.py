"""Clarifying questions answered in other words, limits in the middle of the questions, and going on after a pause."""

from __future__ import annotations

import pytest
from talking import OPENING, TODAY, TOOLS, Talk, shown

from agent.words import is_go_on
from tools.asking.answers import Heard, Taken, take_reading
from tools.asking.contradictions import settled
from tools.profile import Profile
from tools.read_profile import read_text


def taken(text: str, about: str) -> Taken:
    """What comes of an answer to the question about a slot, where nothing is known yet."""
    found = read_text(text, TOOLS.knowledge, TODAY, about)
    return take_reading(Profile(), Heard(text, about, found, is_interview=True), TOOLS.knowledge)


def test_answer_in_the_words_of_the_clarifying_question_settles_the_role() -> None:
    talk = Talk()
    talk.say("I'm a conversation designer in Oslo for 4 years and I want to become an AI product manager.")
    assert talk.slot == "current_role"
    talk.say("Also code and pipelines, I would say.")
    assert talk.state["profile"]["current_role"] == "prompt-engineer"
    assert talk.slot != "current_role"


def test_wish_with_several_meanings_is_clarified_by_the_first_or_the_second() -> None:
    talk = Talk()
    events = talk.say("I want to become a conversation designer. I am a Java developer in Oslo, 4 years.")
    assert talk.slot == "goal"
    assert "outside the field" not in shown(events)
    talk.say("the first one")
    assert talk.state["profile"]["goals"] == ["ai-conversation-designer"]


def test_visa_asked_back_in_the_middle_is_answered_with_its_limit_and_moves_nobody() -> None:
    talk = Talk()
    talk.say(OPENING)
    country = talk.state["profile"]["country"]
    events = talk.say("Which work permit do I need for Norway?")
    assert "visa and legal questions" in shown(events).casefold()
    assert talk.state["profile"]["country"] == country


def test_years_corrected_in_another_answer_count() -> None:
    talk = Talk()
    talk.say("I'm a Java developer in Pune with 5 years of experience and I want to be an AI engineer. 8 hours a week.")
    slot = talk.slot
    talk.say("Actually 9 years, I left out two jobs.")
    assert talk.state["profile"]["years_experience"] == 9
    assert talk.slot == slot


@pytest.mark.parametrize(
    "text",
    ["I am safe. Let us go on with the plan.", "Thanks, I feel better. Could we continue?", "I'm ready to carry on",
     "I am calmer now, can we get back to the plan?", "Next question please"],
)  # fmt: skip
def test_conversation_goes_on_in_other_words(text: str) -> None:
    assert is_go_on(text)


@pytest.mark.parametrize("text", ["I cannot go on", "I do not want to go on", "No reason to continue", "I feel better"])
def test_conversation_stays_paused_without_a_wish_to_go_on(text: str) -> None:
    assert not is_go_on(text)


@pytest.mark.parametrize(
    "text",
    ["I would rather not say", "no comment", "That is private.", "next question please", "I won't tell you that",
     "I'd rather not set a date.", "I don't want to discuss that."],
)  # fmt: skip
def test_refusal_is_a_skip_and_nothing_is_asked_again(text: str) -> None:
    talk = Talk()
    talk.say(OPENING)
    slot = talk.slot
    events = talk.say(text)
    assert talk.slot != slot
    assert "could not read" not in shown(events)
    assert slot in talk.state["profile"]["skipped"]


def test_goal_is_asked_again_once_where_the_first_answer_names_none() -> None:
    talk = Talk()
    talk.say("I live in Hamburg.")
    assert talk.slot == "goal"
    talk.say("Web developer now, 4 years.")
    assert talk.slot != "goal"


def test_undecided_is_an_answer_and_the_goal_is_not_asked_again() -> None:
    talk = Talk()
    talk.say("I do not know yet which job.")
    assert talk.slot != "goal"


@pytest.mark.parametrize(
    ("slot", "text"),
    [
        ("certifications", "Well, none that I remember."),
        ("constraints", "Silly questions."),
        ("constraints", "I have no car, but I doubt it matters."),
        ("skills", "InDesign, proofreading, layout, print"),
        ("wants_code", "Is it difficult? I can't say."),
    ],
)
def test_answer_that_tells_nothing_of_ours_is_taken_and_not_asked_again(slot: str, text: str) -> None:
    assert taken(text, slot).is_understood


@pytest.mark.parametrize("text", ["I know some things, you know, it depends", "What do you mean, skills, tools?"])
def test_sentence_is_no_list_of_skills(text: str) -> None:
    assert not taken(text, "skills").is_understood


def test_hours_chosen_out_of_two_answers_are_not_challenged_and_not_cut() -> None:
    talk = Talk()
    talk.say(f"{OPENING} 3 hours a week.")
    talk.say("I have 22 hours every week")
    assert talk.slot == "hours_per_week"
    talk.say("22 hours is the right one")
    assert talk.slot != "hours_per_week"
    profile = Profile.model_validate(talk.state["profile"])
    assert settled(profile, TOOLS.knowledge, TODAY).hours_per_week == 22


def test_decision_denied_first_and_told_later_is_asked_about() -> None:
    talk = Talk()
    talk.say(f"{OPENING} No technical decision of mine was ever followed.")
    events = talk.say("All of the firm uses one pipeline because I decided so")
    assert "Which one holds?" in shown(events)
