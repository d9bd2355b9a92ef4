"""Columns kept apart by blanks, put one after the other; rows stay rows."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading.files.columns import in_reading_order
from tools.reading.files.wrapped import unwrapped

LEFT = ["SKILLS", "Python", "PyTorch", "Docker", "", "LANGUAGES", "English C1"]
RIGHT = [
    "EXPERIENCE",
    "ML Engineer, Duna Labs, Budapest",
    "Feb 2022 - Present",
    "- Trained and deployed vision models",
    "- Ran them in production for years",
    "Developer, Tisza Soft, Szeged, Hungary",
    "Sep 2018 - Jan 2022",
]


def page(left: list[str], right: list[str], width: int = 26) -> str:
    return "\n".join(f"{one:<{width}}{two}".rstrip() for one, two in zip(left, right, strict=True))


def test_two_columns_come_one_after_the_other() -> None:
    assert in_reading_order(page(LEFT, RIGHT)) == "\n".join([*LEFT, "", *RIGHT])


def test_headline_over_both_columns_stays_above_them() -> None:
    text = in_reading_order("Daniel Kovacs, machine learning engineer in Budapest\n" + page(LEFT, RIGHT))
    assert text.startswith("Daniel Kovacs, machine learning engineer in Budapest\nSKILLS\nPython")


def test_three_columns_come_one_after_the_other() -> None:
    three = page(LEFT, [f"{two:<44}{three}" for two, three in zip(RIGHT, reversed(RIGHT), strict=True)])
    assert in_reading_order(three) == "\n".join([*LEFT, "", *RIGHT, "", *reversed(RIGHT)])


def test_lines_with_a_date_at_their_end_are_no_columns() -> None:
    rows = page(["Engineer, Acme", "Analyst, Beta", "Tester, Gamma", "Intern, Eta"], ["2021 - now", "2018 - 2021"] * 2)
    assert in_reading_order(rows).split("\n")[0] == "Engineer, Acme\t2021 - now"


def test_page_of_one_column_stays_as_it_is() -> None:
    text = "Ana\n\nEXPERIENCE\nData Engineer, Acme\n  - SQL\n"
    assert in_reading_order(text) == "Ana\n\nEXPERIENCE\nData Engineer, Acme\n- SQL"


def test_sentence_over_two_lines_is_joined_and_a_cut_word_is_whole_again() -> None:
    long = "Built data pipelines with Spark and Airflow for the largest bank of"
    assert unwrapped(f"{long}\nthe country") == f"{long} the country"
    assert unwrapped("Responsible for the deploy-\nment of models into production systems") == (
        "Responsible for the deployment of models into production systems"
    )
    assert unwrapped(f"{long}\n- dbt\nPython") == f"{long}\n- dbt\nPython"


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="ab \n\t|-2019", max_size=400))
def test_no_word_is_lost_or_invented(text: str) -> None:
    assert sorted(in_reading_order(text).split()) == sorted(text.split())
