"""Text from outside: nothing in it drives a terminal, hides, or turns round what is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.evidence import as_json
from tools.markdown import literal
from tools.plain_text import HIDDEN, harmless, harmless_data, one_line
from tools.profile import Profile


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("A\x1b[31mB", "AB"),
        ("A\x1b]0;title\x07B", "AB"),
        ("A\x9b31mB", "AB"),
        ("A\u202eB\u2066C\u200b", "ABC"),
        ("A\x00\x07\x7fB", "AB"),
        ("A\ud800B", "AB"),
        ("A\r\nB\u2028C", "A\nB\nC"),
        ("क्\u200dष", "क्\u200dष"),
        ("José 李雷 O'Brien", "José 李雷 O'Brien"),
    ],
)
def test_what_drives_a_terminal_is_taken_out_and_names_stay(given_text: str, shown: str) -> None:
    assert harmless(given_text) == shown


@given(st.text())
def test_no_hidden_sign_is_left_in_any_text_but_joiners_inside_words(text: str) -> None:
    left = [sign for sign in harmless(text) if unicodedata.category(sign) in HIDDEN]
    assert set(left) <= {"\n", "\t", "\u200c", "\u200d"}
    assert "\n" not in one_line(text)


def test_every_text_of_a_profile_is_harmless() -> None:
    bad = "x\x1b[2J\u202ey\nz"
    profile = Profile.model_validate(
        {
            "name": bad,
            "city": bad,
            "current_title": bad,
            "notes": bad,
            "constraints": [bad],
            "certifications": [{"certification": bad, "words": bad}],
            "skills": [{"skill": "python", "level": 3, "words": bad}],
            "origins": {"city": {"how": "said", "words": bad}},
        }
    )
    assert profile.name == "xy z"
    assert "\x1b" not in str(as_json(profile))
    assert "\u202e" not in str(as_json(profile))


def test_data_is_cleaned_however_deep_and_endless_nesting_ends() -> None:
    assert harmless_data({"a\x07": ["b\x1b[0m", {"c": "d\u202e"}]}) == {"a": ["b", {"c": "d"}]}
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert harmless_data(deep)


def test_markdown_in_a_name_is_shown_sign_by_sign() -> None:
    assert literal("A\n# B <i> |c| `d` [e](f)") == r"A \# B \<i\> \|c\| \`d\` \[e\](f)"
    assert literal("Priya O'Brien-Shah") == "Priya O'Brien-Shah"
