"""The pieces of text without which a pattern cannot match are in every text that it matches."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading import (
    care_words,
    child_words,
    danger_english,
    danger_languages,
    elsewhere_words,
    low_mood,
    ranking_words,
    refusal_words,
)
from tools.reading.families import Family, Sieve, fold
from tools.reading.stems import stems_of

MODULES = (
    care_words,
    child_words,
    danger_english,
    danger_languages,
    elsewhere_words,
    low_mood,
    ranking_words,
    refusal_words,
)
FAMILIES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Family)
} | {"orders": Family(*refusal_words.ORDERS)}


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        ("kill myself", {"kill myself"}),
        ("kill(?:s|ed)? myself", {"kill myself", "kills myself", "killed myself"}),
        (r"\b(?:end|ending) it\b", {"end it", "ending it"}),
        (r"want[^.]{0,20}to die", {"to die"}),
        (r"(?:a|b)+c{2}", {"c"}),
        (r"colou?r", {"color", "colour"}),
        (r"(?:die|\w+)", None),
        (r"x*", None),
        (r"a\.i\.", {"a.i."}),
        (r"die(?! of laughter)", {"die"}),
        (r"gr[ae]y", {"gray", "grey"}),
    ],
)
def test_rarest_pieces_of_a_pattern_are_found(pattern: str, stems: set[str] | None) -> None:
    assert stems_of(pattern) == stems


def without_looks(pattern: str) -> str:
    """A pattern without what must stand around a match: that takes nothing away from the match itself."""
    kept: list[str] = []
    looks: list[bool] = []
    for token in re.findall(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(|\)|.", pattern, re.DOTALL):
        if token.startswith("("):
            looks.append(token != "(" or (bool(looks) and looks[-1]))
        if not (looks and looks[-1]):
            kept.append(token)
        if token == ")":
            looks.pop()
    return "".join(kept)


@pytest.mark.parametrize("name", FAMILIES)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_no_phrasing_matches_a_text_without_one_of_its_pieces(name: str, data: st.DataObject) -> None:
    family = FAMILIES[name]
    number = data.draw(st.integers(0, len(family.phrasings) - 1))
    text = data.draw(st.from_regex(re.compile(without_looks(family.phrasings[number])), fullmatch=True))
    stems = family.stems[number]
    assert stems is not None
    assert any(stem in fold(text) for stem in stems)


@pytest.mark.parametrize("name", FAMILIES)
def test_patterns_are_written_for_folded_text(name: str) -> None:
    if name == "orders":
        return
    for phrasing in FAMILIES[name].phrasings:
        letters = re.sub(r"\\[A-Z]|\(\?P<", "", phrasing)
        assert letters == fold(letters).replace("\u00df", "ß")


def test_sieve_says_which_phrasings_can_stand_in_a_text() -> None:
    first, second = Family("red (?:car|bike)", "green"), Family("blue")
    sieve = Sieve((first, second))
    sifted = sieve.of("a red car and a red bike")
    assert [hit[0] for hit in sifted.hits(first)] == ["red car", "red bike"]
    assert not sifted.may_hold(second)
    assert sifted.without(first) == "a         and a         "
    assert not sieve.of("nothing of it")


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
