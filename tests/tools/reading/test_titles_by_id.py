"""A role named by its id, or by the words of its id, is read at once and as the list of all names reads it."""

from __future__ import annotations

import pytest

from knowledge.errors import AmbiguousName
from knowledge.load import load
from tools.reading.titles import match_title

KNOWLEDGE = load()


@pytest.mark.parametrize("role", sorted(KNOWLEDGE.roles))
def test_the_words_of_an_id_mean_what_they_mean_with_a_word_before_them(role: str) -> None:
    words = role.replace("-", " ").title()
    at_once = match_title(words, KNOWLEDGE)
    # "a" is no part of an id, so that this reading looks through the names of all roles and occupations.
    looked_up = match_title(f"a {words}", KNOWLEDGE)
    assert at_once
    assert looked_up
    assert (at_once.role, at_once.kind, at_once.seniority, at_once.confidence, at_once.runner_up) == (
        looked_up.role,
        looked_up.kind,
        looked_up.seniority,
        looked_up.confidence,
        looked_up.runner_up,
    )


def test_a_title_of_several_meanings_is_asked_about_however_it_is_written() -> None:
    for title in KNOWLEDGE.ambiguous_titles:
        with pytest.raises(AmbiguousName):
            match_title(title.lower(), KNOWLEDGE)
