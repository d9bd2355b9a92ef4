"""Columns of a table: what people write on top of them is understood, and a slip is not passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.batch.columns import columns_of, delimiter_of, known, read_map
from agent.wrong_use import WrongUse
from tools.reading.profile_keys import READERS


def test_every_key_of_a_profile_file_can_be_a_column() -> None:
    assert set(READERS) <= set(known().values())


def test_headers_are_known_in_any_order_case_and_spelling() -> None:
    headers = ["Hours / week", "TARGET ROLE", "Student-ID", "years_of_experience", "Country"]
    assert columns_of(headers).keys == ("hours_per_week", "goal", "id", "years_experience", "country")


def test_column_for_each_skill_or_interest_is_a_part_of_it() -> None:
    assert columns_of(["goal", "skills.Node.js", "Preferences.s-coding"]).keys == (
        "goal",
        "skills.Node.js",
        "preferences.s-coding",
    )


def test_other_columns_are_left_out_and_named() -> None:
    found = columns_of(["goal", "Shoe size", ""])
    assert found.keys == ("goal", "", "")
    assert found.unused == ("Shoe size",)


@pytest.mark.parametrize("header", ["gaol", "contry", "hours per weak", "certifcations"])
def test_header_with_a_slip_is_asked_about_and_not_left_out(header: str) -> None:
    with pytest.raises(WrongUse, match="Did you mean"):
        columns_of(["id", "skills", header])


def test_two_columns_for_one_thing_are_refused_and_can_be_mended() -> None:
    with pytest.raises(WrongUse, match="both read as goal"):
        columns_of(["goal", "Target role"])
    assert columns_of(["goal", "Target role"], {"Target role": ""}).keys == ("goal", "")


def test_table_without_a_column_about_the_person_is_refused() -> None:
    with pytest.raises(WrongUse, match="first row names the columns"):
        columns_of(["1", "Ana", "x"])


def test_map_names_keys_for_foreign_headers() -> None:
    assert columns_of(["Wunschrolle", "Land"], {"wunschrolle": "goal", "Land": "country"}).keys == ("goal", "country")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"Lnad": "country"}, "Did you mean Land"),
        ({"Land": "contry"}, "Did you mean country"),
        ({"Land": "?"}, "Known"),
    ],
)
def test_map_that_does_not_fit_says_how_to_mend_it(given: dict[str, str], said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        columns_of(["goal", "Land"], given)


def test_map_file_holds_texts(tmp_path: Path) -> None:
    file = tmp_path / "map.toml"
    file.write_text('"Mein \\"Ziel\\"" = "goal"\n')
    assert read_map(file) == {'Mein "Ziel"': "goal"}
    file.write_text("goal = 3\n")
    with pytest.raises(WrongUse, match="in quotes"):
        read_map(file)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_separator_is_known_by_the_headers(delimiter: str) -> None:
    assert delimiter_of(delimiter.join(["id", '"goal"', "note, with; signs", "country"])) == delimiter
