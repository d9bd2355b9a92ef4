"""Plain output never cuts a word and stays as narrow as the terminal."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.rendering import plain_block, show_block, with_narrow_tables

TABLE = "| Skill | Level | Why |\n| --- | --- | --- |\n| Python | 3 | asked for in most postings |\n| SQL | 2 | data |"


def test_heading_and_marks_become_plain_text() -> None:
    assert plain_block("# The plan\n\n**Bold** and `code`", 40) == "The plan\n--------\n\nBold and code"


def test_table_that_fits_is_shown_in_columns() -> None:
    first, second, _ = plain_block(TABLE, 60).split("\n")
    assert first == "Skill   Level  Why"
    assert second == "Python  3      asked for in most postings"


def test_table_that_does_not_fit_becomes_a_group_a_row() -> None:
    assert plain_block(TABLE, 30).split("\n") == [
        "Python",
        "  Level: 3",
        "  Why: asked for in most",
        "    postings",
        "",
        "SQL",
        "  Level: 2",
        "  Why: data",
    ]


def test_table_of_two_columns_reads_as_label_and_value() -> None:
    table = "|  | What I go by |\n| --- | --- |\n| Goal | AI Architect |\n| Skills you named | Python (solid), SQL |"
    assert plain_block(table, 30).split("\n") == [
        "- Goal: AI Architect",
        "- Skills you named: Python",
        "  (solid), SQL",
    ]


def test_empty_cells_are_left_out_and_columns_without_a_name_have_no_label() -> None:
    rows = "| Cloud use, upper end | $20 | most of it is optional and the rest is cheap for you |\n| Left | $9 |  |"
    table = f"|  | Amount |  |\n| --- | --- | --- |\n{rows}"
    lines = plain_block(table, 40).split("\n")
    assert lines == [
        "Cloud use, upper end",
        "  Amount: $20",
        "  most of it is optional and the rest is",
        "    cheap for you",
        "",
        "Left",
        "  Amount: $9",
    ]
    assert not any(": :" in line or "; :" in line or line.endswith(":") for line in lines)


def test_row_that_begins_with_a_number_is_headed_by_its_name() -> None:
    rows = "| 1 | Python | credible | Model platform with promotion gates |"
    table = f"|  | Skill | Tier | Closed by |\n| --- | --- | --- | --- |\n{rows}"
    assert plain_block(table, 36).split("\n")[0] == "1. Python"


def test_runs_of_weeks_stay_one_item_each_however_narrow() -> None:
    rows = "| 1-4 | Mon 23 Nov 2026 | 8 | build a service |\n| 5 | Mon 21 Dec 2026 | 0 | pause |"
    table = f"| Weeks | From | Hours a week | Work |\n| --- | --- | --- | --- |\n{rows}"
    assert with_narrow_tables(table, 80) == table
    assert with_narrow_tables(table, 40).split("\n") == [
        "- Weeks 1-4: From Mon 23 Nov 2026, Hours a week 8, Work build a service",
        "- Week 5: From Mon 21 Dec 2026, Hours a week 0, Work pause",
    ]


def test_what_follows_a_list_is_no_part_of_its_last_item() -> None:
    assert plain_block("- call 112\nAre you safe right now?", 60).split("\n") == [
        "- call 112",
        "",
        "Are you safe right now?",
    ]


def test_items_hang_under_their_mark() -> None:
    lines = plain_block("- one two three four five six seven eight nine ten", 30).split("\n")
    assert all(line.startswith("  ") for line in lines[1:])


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(st.text("abcdefgh", min_size=1, max_size=30), min_size=1, max_size=40), width=st.integers(40, 100)
)
def test_no_line_is_wider_than_the_terminal_and_no_word_is_cut(words: list[str], width: int) -> None:
    shown = plain_block(" ".join(words), width)
    assert all(len(line) <= width for line in shown.split("\n"))
    assert shown.split() == words


def test_wide_table_is_never_cut_where_colour_is_shown() -> None:
    wide = f"| Whose | Source |\n| --- | --- |\n| {'Software Engineer ' * 4}| https://example.org/{'a' * 60} |"
    out = io.StringIO()
    show_block(wide, out, 80, colour=True)
    assert "a" * 50 in out.getvalue()
    assert "…" not in out.getvalue()


def test_table_that_fits_stays_a_table_where_colour_is_shown() -> None:
    assert with_narrow_tables(TABLE, 80) == TABLE
    assert with_narrow_tables(TABLE, 30).startswith("**Python**\n\n- Level: 3\n- Why: asked for")


@pytest.mark.parametrize(("width", "colour"), [(40, True), (100, False)])
def test_narrow_or_colourless_terminal_gets_no_control_codes(width: int, colour: bool) -> None:
    out = io.StringIO()
    show_block(f"# Title\n\n{TABLE}", out, width, colour)
    assert "\x1b" not in out.getvalue()
    assert "Title" in out.getvalue()
