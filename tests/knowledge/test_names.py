"""Names are compared by letters and digits, and lead to one id."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import UnknownId
from knowledge.names import NameIndex, fold


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("AI Architect", "ai-architect"),
        ("ai_architect", "AI ARCHITECT"),
        ("  Sr.  GenAI Engineer ", "sr genai engineer"),
        ("AI/ML Engineer", "ai ml engineer"),
        ("C++", "c++"),
        ("ＡＩ Engineer", "ai engineer"),
        ("SAA–C03", "saa-c03"),
    ],
)
def test_case_hyphens_and_spacing_do_not_matter(written: str, same: str) -> None:
    assert fold(written) == fold(same)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("C#", "C"), ("Node.js", "Node js"), ("R", "R&D")])
def test_signs_that_tell_names_apart_are_kept(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_first_id_to_claim_a_name_keeps_it() -> None:
    index = NameIndex("role", [("AI Engineer", "ai-engineer"), ("ai engineer", "other")])
    assert index["AI-Engineer"] == "ai-engineer"
    assert len(index) == 1


def test_an_unknown_name_comes_with_names_that_resemble_it() -> None:
    index = NameIndex("role", [("AI Architect", "a"), ("Data Analyst", "d"), ("IN", "in")])
    with pytest.raises(UnknownId) as caught:
        index.resolve("AI Arcitect")
    assert caught.value.suggestions[0] == "AI Architect"
    assert "Did you mean 'AI Architect'" in str(caught.value)


def test_names_without_a_letter_or_digit_are_no_names() -> None:
    index = NameIndex("role", [("", "a"), (" - ", "b")])
    assert len(index) == 0
    assert "" not in index
    assert 3 not in index


def test_a_long_name_is_not_echoed_whole() -> None:
    assert len(str(UnknownId("role", "x" * 5000))) < 120
