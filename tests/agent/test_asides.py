"""What is said instead of an answer is answered, does not count, and the question is asked again."""

from __future__ import annotations

import pytest
from talking import OPENING, Talk, kinds, shown

from agent.asides import meaning_of
from knowledge.load import load


def opened(text: str = OPENING) -> Talk:
    talk = Talk()
    talk.say(text)
    return talk


@pytest.mark.parametrize(
    "text",
    ["why do you ask?", "What do you mean?", "What is MLOps?", "what does RAG mean?", "How many more questions?",
     "What is the weather like where you are?", "can I skip this?"],
)  # fmt: skip
def test_question_back_is_answered_and_the_same_question_asked_again_without_counting(text: str) -> None:
    talk = opened()
    slot, asked = talk.slot, talk.state["asked"]
    events = talk.say(text)
    assert "could not read" not in shown(events)
    assert kinds(events)[-1] == "question"
    assert (talk.slot, talk.state["asked"]) == (slot, asked)


def test_word_is_explained_from_the_facts_or_not_at_all() -> None:
    facts = load()
    assert meaning_of("MLOps", facts, Talk().session.today).startswith("MLOps")
    assert meaning_of("the AI engineer", facts, Talk().session.today).startswith("AI Engineer: ")
    assert "SAA-C03" not in meaning_of("qwertzuiop", facts, Talk().session.today)
    assert "no fact about" in shown(opened().say("what is a qwertzuiop?"))


def test_number_for_the_question_before_corrects_that_answer() -> None:
    talk = opened("I want to become an AI engineer")
    while talk.slot != "hours_per_week":
        talk.say("skip")
    talk.say("5 hours a week, in 12 months")
    slot = talk.slot
    talk.say("no wait, 8")
    assert talk.session.profile.hours_per_week == 8
    assert talk.slot == slot


def test_answer_to_something_else_is_taken_and_the_question_shown_once_more() -> None:
    talk = opened("I want to become an AI engineer")
    slot, asked = talk.slot, talk.state["asked"]
    told = "I live in Kenya." if slot != "country" else "I can study 8 hours a week."
    events = talk.say(told)
    assert "I have noted that." in shown(events)
    assert (talk.slot, talk.state["asked"]) == (slot, asked)


def test_two_answers_that_cannot_both_be_true_are_asked_about_at_once_and_once() -> None:
    talk = opened()
    events = talk.say("I have worked for 15 years in total.")
    assert "You said both" in shown(events)
    talk.say("15 years")
    assert talk.session.profile.years_experience == 15
    assert "You said both" not in shown(talk.to_plan().events[len(events) :][-1:])


def test_who_refuses_everything_is_soon_left_alone() -> None:
    talk = opened("I would rather not say.")
    while talk.slot != "read_back":
        talk.say("none of your business")
    assert len(talk.state["asked"]) <= 5


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("line 3 is wrong, 9 years", "years_experience", 9),
        ("forget my budget", "budget", None),
        ("3: 9 years", "years_experience", 9),
    ],
)
def test_line_of_the_read_back_is_corrected_in_words(text: str, field: str, value: object) -> None:
    talk = opened()
    while talk.slot != "read_back":
        talk.say({"budget": "20000 rupees"}.get(talk.slot, "skip"))
    events = talk.say(text)
    assert "I have changed that." in shown(events) or value is None
    assert getattr(talk.session.profile, field) == value


def test_line_is_taken_out_by_its_number() -> None:
    talk = opened()
    while talk.slot != "read_back":
        talk.say("skip")
    lines = talk.events[-1]["text"].splitlines()
    number = next(line.split(".")[0] for line in lines if "Place:" in line)
    talk.say(f"remove line {number}")
    assert talk.session.profile.country is None


def test_line_named_as_wrong_is_asked_about() -> None:
    talk = opened()
    while talk.slot != "read_back":
        talk.say("skip")
    assert "How should it read?" in shown(talk.say("my country is wrong"))
    talk.say("Kenya")
    assert (talk.session.profile.country, talk.slot) == ("KE", "read_back")
