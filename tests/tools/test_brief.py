"""The short form of a text and of data: whole lines, whole sentences, and a count of what is missing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tools.brief import LONGEST_LINE, LONGEST_TEXT, Brief, Few, Part, brief_data, brief_text, shorter
from tools.evidence import Citation, Evidence, Model, Result

ROWS = "\n".join(f"| row {number} | {'x' * 40} |" for number in range(60))
TABLE = f"## Table\n\n| a | b |\n| --- | --- |\n{ROWS}"
TEXT = f"# Title\n\nFirst.\n\n{TABLE}\n\n## Other\n\n- one\n- two\n\n## Sources\n\n- s\n"


class Item(Model):
    name: str
    size: int = 0
    source: str = ""


class Whole(Result):
    title: str
    remark: str = ""
    items: tuple[Item, ...] = ()
    rest: tuple[str, ...] = ()


BRIEF = Brief({"title": None, "remark": None, "items": Few(2, ("name", "source"))}, (Part(""), Part("Table", 4)))
RESULT = Whole(
    title="t",
    items=tuple(Item(name=f"i{number}", size=number, source="a") for number in range(5)),
    rest=("x", "y"),
    evidence=(Evidence(figure="f", value=1, source="a"),),
    sources=(Citation(id="a", title="A"), Citation(id="b", title="B")),
)


def test_lists_are_cut_and_what_is_left_out_is_counted() -> None:
    assert brief_data(RESULT, BRIEF) == {
        "title": "t",
        "items": [{"name": "i0", "source": "a"}, {"name": "i1", "source": "a"}],
        "detail": "concise",
        "sources": [{"id": "a", "title": "A"}],
        "more": {"items": 3, "rest": 2, "evidence": 1},
    }


def test_what_is_needed_is_there_even_when_it_is_empty() -> None:
    assert brief_data(Whole(title=""), BRIEF)["title"] == ""


def test_text_keeps_the_sections_named_first_and_says_how_many_lines_are_missing() -> None:
    short = brief_text(TEXT, RESULT, BRIEF)
    assert len(short) <= LONGEST_TEXT
    assert "| row 1 |" in short
    assert "| row 2 |" not in short
    assert "(and 58 more lines)" in short
    assert short.split("\n")[-1].startswith("Sources: a, b. Shortened")
    assert "## Other\n\n- one\n- two" in short
    assert "## Sources" not in short


def test_text_that_is_short_already_is_left_as_it_is() -> None:
    assert brief_text("# T\n\nA line.\n", RESULT, BRIEF) == "# T\n\nA line.\n"


def test_text_without_sections_is_never_cut() -> None:
    text = "Help is here: 112. " * 200
    assert brief_text(text, RESULT, BRIEF) == text


def test_table_of_which_no_row_fits_is_left_out_whole() -> None:
    text = f"# T\n\n## Table\n\n| a |\n| --- |\n| {'x' * 400} |\n\n## Sources\n\n{'s' * 2_000}\n"
    assert "| --- |" not in brief_text(text, RESULT, BRIEF)


def test_long_line_ends_with_a_sentence() -> None:
    line = "It pays 1.5 crore. " * 30
    assert shorter(line).endswith("It pays 1.5 crore.")
    assert len(shorter(line)) <= LONGEST_LINE
    assert shorter("x" * 400) == ""


@given(st.lists(st.text(alphabet="ab1.| #-\n", max_size=400), max_size=30))
def test_short_text_is_short_whatever_the_text_is(parts: list[str]) -> None:
    text = "# T\n\n## U\n\n" + "\n\n".join(parts)
    short = brief_text(text, RESULT, BRIEF)
    assert len(short) <= LONGEST_TEXT or short == text


def test_heading_of_which_nothing_fits_but_itself_is_left_out() -> None:
    text = f"# Title\n\n{'y. ' * 640}\n\n## {'Empty' * 20}\n\n### Below\n\n{'z. ' * 640}"
    short = brief_text(text, RESULT, BRIEF)
    assert "Empty" not in short
    assert len(short) <= LONGEST_TEXT


def test_table_of_which_not_even_the_names_of_columns_fit_is_left_out_with_its_heading() -> None:
    text = f"# Title\n\nFirst.\n\n## Wide\n\n| {'a' * LONGEST_LINE} |\n| --- |\n| x |\n\n## Other\n\n{'y. ' * 700}"
    short = brief_text(text, RESULT, Brief({"title": None}, (Part(""), Part("Wide", 2), Part("Other", 1))))
    assert "Wide" not in short
    assert "| --- |" not in short
