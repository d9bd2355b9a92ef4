"""Sentences of Markdown: abbreviations, decimals, lists, tables and hard-wrapped lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.grounding.sentences import LONGEST, pieces


def split(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in pieces(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Take a cloud exam, e.g. AI-103, first.",
        "As a Sr. Engineer you know this.",
        "It is 0.755 pounds to the dollar.",
        "The U.S. figure is older.",
        "You have approx. 40 weeks.",
        "It takes 2.5 hours a week",
    ],
)
def test_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == [text]


def test_two_sentences_are_two() -> None:
    assert split("One is here. The other there! Really?") == ["One is here.", "The other there!", "Really?"]


def test_items_rows_and_headings_are_sentences_of_their_own() -> None:
    text = "# Pay\n\n- first item\n- second item. With more.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    assert split(text)[:4] == ["# Pay", "- first item", "- second item.", "With more."]
    assert [piece.sort for piece in pieces(text)][-3:] == ["head", "row", "row"]


def test_number_of_an_item_is_no_sentence() -> None:
    assert split("1. Begin here.\n2. Go on there.") == ["1. Begin here.", "2. Go on there."]


def test_wrapped_lines_are_one_sentence() -> None:
    assert split("The median is\n$179,000 a year.") == ["The median is\n$179,000 a year."]


def test_code_is_set_apart() -> None:
    assert [piece.sort for piece in pieces("```\nx = 5\n```\nText.")] == ["code", "code", "code", "text"]


def test_long_stretch_is_cut_so_that_work_stays_linear() -> None:
    assert all(len(part) <= LONGEST for part in split("word " * 5_000))


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="aB1. !?\n-|*`#", max_size=120))
def test_pieces_follow_one_another_and_leave_out_only_space(text: str) -> None:
    at = 0
    for piece in pieces(text):
        assert not text[at : piece.start].strip()
        assert piece.start < piece.end
        at = piece.end
    assert not text[at:].strip()
