"""Hostile and random texts: nothing is raised, nothing is learned from noise, and no slot reaches another one."""

from __future__ import annotations

from random import Random

import pytest
from hostile import FAMILIES, FIELDS_OF, LENGTHS, SAYS, SLOTS, UNITS, hostile_texts, noise, repeated, wrapped
from talking import TODAY, TOOLS, Talk

from tools.plain_text import harmless
from tools.problem import Problem
from tools.profile import Profile
from tools.read_profile import ProfileReading
from tools.reading.files.unreadable import LONGEST_TEXT

SEED = 20261123
TEXTS = list(hostile_texts(len(FAMILIES) * 20, SEED, longest=400))
UNREAD = frozenset({"origins"})
KEPT_IN_OWN_WORDS = {
    "goal": "out_of_field",
    "current_role": "current_title",
    "name": "name",
    "education": "education_text",
    "constraints": "constraints",
}
"""Questions whose answer is kept as it was given where no reader knows it, and where it is kept."""


def read(text: str, about: str = "", kind: str = "answer") -> ProfileReading:
    """A text as the toolbox reads it, which has to give a reading and no problem."""
    found = TOOLS.call("read_profile", {"text": text, "about": about, "kind": kind}, TODAY)
    assert isinstance(found, ProfileReading)
    return found


def changed(profile: Profile) -> set[str]:
    """Fields in which a profile differs from an empty one."""
    empty = Profile()
    return {name for name in Profile.model_fields if getattr(profile, name) != getattr(empty, name)} - UNREAD


@pytest.mark.parametrize("family", FAMILIES)
def test_hostile_text_of_any_kind_raises_nothing(family: str) -> None:
    for one in (one for one in TEXTS if one.family == family):
        found = TOOLS.call("read_profile", {"text": one.text, "about": one.about, "kind": one.kind}, TODAY)
        # An empty text is refused in words; nothing is a fault of ours.
        assert isinstance(found, (ProfileReading, Problem)), one.label
        if isinstance(found, ProfileReading):
            assert all(fact.end <= len(one.text) and fact.start <= fact.end for fact in found.facts), one.label
            assert TOOLS.text("read_profile", found), one.label
        else:
            assert found.field == "text" or found.kind == "stopped", one.label


@pytest.mark.parametrize("name", UNITS)
def test_what_readers_look_for_over_and_over_raises_nothing(name: str) -> None:
    text = repeated(UNITS[name], 400)
    about = SLOTS[list(UNITS).index(name) % len(SLOTS)]
    for kind in ("answer", "cv"):
        found = TOOLS.call("read_profile", {"text": text, "about": about, "kind": kind}, TODAY)
        # What is empty without its hidden signs is refused as empty.
        assert isinstance(found, ProfileReading if harmless(text).strip() else Problem)


def test_texts_are_the_same_for_the_same_seed_and_of_every_kind() -> None:
    again = list(hostile_texts(len(TEXTS), SEED, longest=400))
    assert again == TEXTS
    assert list(hostile_texts(26, SEED + 1)) != list(hostile_texts(26, SEED))
    assert {one.family for one in TEXTS} == set(FAMILIES)
    assert {one.about for one in TEXTS} == set(SLOTS)
    assert {one.kind for one in TEXTS} == {"answer", "cv"}
    assert max(LENGTHS) < LONGEST_TEXT
    # Lone surrogates are in no text that can be written as UTF-8.
    assert all(one.text.encode() or not one.text for one in TEXTS)


@pytest.mark.parametrize("kind", ["answer", "cv"])
@pytest.mark.parametrize("name", ["words of one letter", "skills", "data", "sorrow"])
def test_text_of_ten_million_characters_is_refused_in_words(name: str, kind: str) -> None:
    text = repeated(UNITS[name], 10_000_000)
    found = TOOLS.call("read_profile", {"text": text, "kind": kind}, TODAY)
    assert isinstance(found, Problem)
    assert (found.kind, found.field) == ("invalid", "text")
    assert "10,000,000 characters" in found.message
    assert len(found.line()) < 1000


@pytest.mark.parametrize("about", [slot for slot in SLOTS if slot not in KEPT_IN_OWN_WORDS])
def test_noise_changes_nothing(about: str) -> None:
    for number in range(8):
        chance = Random(f"{about}{number}")
        text = noise(chance, chance.choice([6, 20, 60, 150]))
        reading = read(text, about)
        assert not reading.facts, text
        assert changed(reading.profile) == set(), text
        assert reading.boundary is None, text


@pytest.mark.parametrize("about", KEPT_IN_OWN_WORDS)
def test_noise_is_at_most_kept_as_the_words_of_what_was_asked(about: str) -> None:
    for number in range(8):
        text = noise(Random(f"{about}{number}"), 30)
        profile = read(text, about).profile
        assert changed(profile) <= {KEPT_IN_OWN_WORDS[about]}, text


def test_noise_as_a_cv_changes_nothing() -> None:
    for number in range(20):
        chance = Random(number)
        text = "\n".join(noise(chance, 60) for _ in range(8))
        assert changed(read(text, kind="cv").profile) == set(), text


@pytest.mark.parametrize(("slot", "said"), [(slot, said) for slot, texts in SAYS.items() for said in texts])
def test_statement_in_the_middle_of_noise_changes_its_own_slot_alone(slot: str, said: str) -> None:
    alone = read(said).profile
    assert changed(alone)
    assert changed(alone) <= FIELDS_OF[slot]
    for number in range(3):
        text = wrapped(Random(f"{slot}{number}"), said)
        for about in ("", slot):
            profile = read(text, about).profile
            assert changed(profile) <= FIELDS_OF[slot], text
            assert changed(profile), text


@pytest.mark.parametrize(("slot", "said"), [(slot, texts[0]) for slot, texts in SAYS.items()])
@pytest.mark.parametrize(
    "about",
    [
        "wants_code", "decision", "employer_support", "hours_per_week", "country", "goal", "production",
        "certifications", "education", "salary_wanted",
    ],
)  # fmt: skip
def test_statement_about_another_slot_is_no_answer_to_the_one_asked(slot: str, said: str, about: str) -> None:
    assert changed(read(said, about).profile) <= FIELDS_OF[slot]


@pytest.mark.parametrize("text", ["8 hours a week", "within 12 months", "I passed AZ-900", "500 euros"])
def test_means_told_instead_of_a_goal_are_no_goal_outside_the_field(text: str) -> None:
    reading = read(text, "goal")
    assert changed(reading.profile)
    assert reading.profile.out_of_field == ""
    assert reading.boundary is None


@pytest.mark.parametrize("text", ["6 years of experience", "8 hours a week", "Python (expert)"])
def test_figures_told_instead_of_a_name_are_no_name(text: str) -> None:
    assert read(text, "name").profile.name == ""


def test_chat_takes_hostile_texts_one_after_the_other_and_still_asks() -> None:
    talk = Talk()
    asked = set()
    for one in TEXTS[: len(FAMILIES)]:
        if talk.slot in ("", "follow_up"):
            break
        asked.add(talk.slot)
        events = talk.say(one.text)
        assert events, one.label
        assert not [event for event in events if event["type"] == "error"], one.label
    assert len(asked) > 2


def test_chat_answers_a_text_that_is_too_long_and_goes_on() -> None:
    talk = Talk()
    slot = talk.slot
    events = talk.say(repeated("Python, ", LONGEST_TEXT + 1))
    assert events
    assert talk.slot == slot
    assert Profile.model_validate(talk.state.get("profile", {})) == Profile()
