"""Phrases found in a text: whole words, the longest, whatever the hyphens, plurals and capitals."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading.phrases import PART, PhraseFinder

NAMES = ["Python", "machine learning", "machine learning models", "C", "C++", "C#", "Node.js", ".NET", "R&D", "policy"]
FINDER = PhraseFinder([*((name, False, name) for name in NAMES), ("Go", True, "Go"), ("Go live", False, "Go live")])


def found(text: str, any_case: bool = False) -> list[tuple[str, str]]:
    return [(hit.value, text[hit.start : hit.end]) for hit in FINDER.find(text, any_case)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("python, PYTHON and pythonic", [("Python", "python"), ("Python", "PYTHON")]),
        ("Machine-Learning", [("machine learning", "Machine-Learning")]),
        ("machine learning models", [("machine learning models", "machine learning models")]),
        ("machine learning model", [("machine learning", "machine learning")]),
        ("machine\nlearning", []),
        ("company policies", [("policy", "policies")]),
        ("C, C++ and C#", [("C", "C"), ("C++", "C++"), ("C#", "C#")]),
        ("F#, C+ and C #", [("C", "C")]),
        ("Python+C", [("Python", "Python"), ("C", "C")]),
        ("Node.js. Node. js", [("Node.js", "Node.js")]),
        ("ASP.NET and .NET; the end. Net pay", [(".NET", ".NET"), (".NET", ".NET")]),
        ("R & D, R&D", [("R&D", "R & D"), ("R&D", "R&D")]),
        ("“Python”’s (Python)", [("Python", "Python"), ("Python", "Python")]),
        ("snake_python_case", [("Python", "python")]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_phrases_are_whole_words_and_the_longest_one_counts(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_capitals_count_where_the_phrase_says_so() -> None:
    assert [value for value, _ in found("Go, go")] == ["Go"]
    assert [value for value, _ in found("Go, go", any_case=True)] == ["Go", "Go"]


def test_shorter_phrase_is_found_where_the_longer_one_fits_by_its_letters_alone() -> None:
    finder = PhraseFinder([("Node.js", False, "long"), ("node", False, "short"), ("js", False, "last")])
    assert [hit.value for hit in finder.find("node . js")] == ["short", "last"]


def test_first_of_two_equal_phrases_counts() -> None:
    finder = PhraseFinder([("a-b", False, 1), ("A B", False, 2)])
    assert [hit.value for hit in finder.find("a b")] == [1]


def test_finder_without_phrases_finds_nothing() -> None:
    assert list(PhraseFinder[int]([]).find("Python")) == []
    assert list(PhraseFinder([("", False, 1), ("--", False, 2)]).find("-- Python")) == []


@pytest.mark.parametrize("filling", [" ", "a", "a ", "word, ", "\n"])
def test_long_text_is_searched_in_parts_and_places_stay_true(filling: str) -> None:
    text = f"Python{filling * (2 * PART // len(filling))} Python"
    assert {hit.start for hit in FINDER.find(text)} >= {len(text) - 6}
    assert all(text[hit.start : hit.end] == "Python" for hit in FINDER.find(text))


@settings(max_examples=150)
@given(st.text(max_size=60), st.sampled_from(NAMES), st.text(max_size=60))
def test_phrase_between_blanks_is_found_in_any_text(before: str, name: str, after: str) -> None:
    text = f"{before}; {name} ; {after}"
    start = len(before) + 2
    assert any(hit.start <= start < hit.end for hit in FINDER.find(text))


@settings(max_examples=150)
@given(st.text(alphabet="cC+#.& \n-_/nodejpyth'ßİ\x1e\x1f\x00", max_size=80))
def test_finds_are_in_order_and_apart(text: str) -> None:
    hits = list(FINDER.find(text))
    assert all(first.end <= second.start for first, second in pairwise(hits))
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
