"""Files that are broken give findings, never a traceback, and do not make others look broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_data import SmallData, small_data

from knowledge.check import Finding, check
from knowledge.load import load

ROLE, SKILL, CELLS = "roles/ai-engineer.toml", "skills/python.toml", "pay/board_cells.csv"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path / "data")


def only(data: SmallData) -> str:
    told = data.told()
    assert len(told) == 1, told
    return told[0]


def test_broken_toml_is_named_with_its_line_and_breaks_nothing_else(data: SmallData) -> None:
    data.put(SKILL, "id = 'python'\nname = Python\n")
    assert only(data).startswith(f"{SKILL}: line 2 This is not valid TOML: ")


def test_a_broken_source_list_does_not_make_every_source_unknown(data: SmallData) -> None:
    data.put("sources.toml", "[judgement\n")
    assert only(data).startswith("sources.toml: line 1 This is not valid TOML: ")


def test_a_file_that_is_not_utf8_is_named_with_its_line(data: SmallData) -> None:
    data.put(ROLE, b'id = "ai-engineer"\ntitle = "caf\xe9"\n')
    assert only(data) == f"{ROLE}: line 2 The file is not UTF-8 text. Save it as UTF-8."


@pytest.mark.parametrize("file", [SKILL, CELLS])
def test_a_byte_order_mark_does_no_harm(data: SmallData, file: str) -> None:
    data.put(file, b"\xef\xbb\xbf" + data.text(file).encode())
    assert data.told() == []
    assert len(load(data.folder).cells) == 3


def test_a_missing_file_and_a_missing_folder_are_named(data: SmallData) -> None:
    (data.folder / "safety/helplines.csv").unlink()
    (data.folder / "levels.toml").unlink()
    for file in (data.folder / "groups").iterdir():
        file.unlink()
    (data.folder / "groups").rmdir()
    assert sorted(data.told()) == [
        "groups The folder is missing.",
        "helplines.csv The file is missing.",
        "levels.toml The file is missing.",
    ]


def test_an_empty_table_is_named(data: SmallData) -> None:
    data.put(CELLS, "")
    assert "The file is empty. Its first line names the columns." in only(data)


def test_a_missing_column_is_named(data: SmallData) -> None:
    data.put(CELLS, data.text(CELLS).replace("role,family,", "family,", 1))
    assert f'{CELLS}: line 1 The column "role" is missing.' in only(data)


def test_an_unknown_column_is_named_with_the_nearest(data: SmallData) -> None:
    data.put(CELLS, data.text(CELLS).replace("confidence", "confidense", 1))
    told = data.told()
    assert f'{CELLS}: line 1 There is no column "confidense" here. Did you mean "confidence"?' in told
    assert all(each.startswith(f"{CELLS}: line 1 ") for each in told)


def test_a_column_that_is_there_twice_is_named(data: SmallData) -> None:
    data.put(CELLS, data.text(CELLS).replace("p10,", "p25,", 1))
    assert {each.split(" The column ")[1] for each in data.told()} == {'"p25" is there twice. Remove one.'}


def test_tables_of_one_kind_have_their_columns_in_one_order(data: SmallData) -> None:
    data.put("pay/other_cells.csv", data.text(CELLS).split("\n")[0].replace("role,family", "family,role") + "\n")
    assert "pay/other_cells.csv: line 1 The columns are not those of the other files." in only(data)


def test_semicolons_between_columns_are_named(data: SmallData) -> None:
    data.put(CELLS, data.text(CELLS).replace(",", ";"))
    assert "The columns are separated by semicolons." in only(data)


@pytest.mark.parametrize(("row", "cells"), [("ai-engineer,engineering\n", 2), ("\n", 0)])
def test_a_row_with_the_wrong_number_of_cells_is_named_with_its_line(data: SmallData, row: str, cells: int) -> None:
    data.put(CELLS, data.text(CELLS) + row)
    assert f"{CELLS}: line 4 {cells} cells where the first line names 20 columns." in only(data)


def test_an_open_quotation_mark_is_named(data: SmallData) -> None:
    data.put(CELLS, data.text(CELLS) + '"ai-engineer,')
    assert f"{CELLS}: line 4 This is not valid CSV: " in only(data)


def test_lines_are_counted_as_an_editor_counts_them(data: SmallData) -> None:
    data.set_cell("article/claims.csv", 2, "note", "one\ntwo")
    data.repeat_row("article/claims.csv", 2, check="wrong")
    told = data.told()
    assert [each.split(" ")[0] for each in told] == ["article/claims.csv:"]


def test_a_file_that_nothing_reads_is_named(data: SmallData) -> None:
    data.put("rolls/ai-tester.toml", data.text(ROLE))
    assert only(data) == 'rolls/ai-tester.toml Nothing reads this file. Did you mean "roles"?'


def test_templates_are_no_facts(data: SmallData) -> None:
    data.put("templates/example_cells.csv", data.text(CELLS))
    data.put("templates/role.toml", "not even TOML")
    assert data.told() == []


def test_a_file_is_called_as_its_id(data: SmallData) -> None:
    data.put("pathways/road.toml", data.text("pathways/way.toml").replace('"way"', '"street"'))
    assert only(data) == (
        'pathways/road.toml: id The file is called road.toml and its id is "street". '
        "Call the file street.toml, or correct the id."
    )


def test_an_id_is_used_once(data: SmallData) -> None:
    data.put("certifications/other/exam-a.toml", data.text("certifications/provider/exam-a.toml"))
    assert '"exam-a" is used twice: also in ' in only(data)
    assert "certifications/other/exam-a.toml" in only(data)


def test_a_list_that_stands_below_a_table_is_explained(data: SmallData) -> None:
    lines = data.text(ROLE).splitlines()
    moved = next(line for line in lines if line.startswith("summary"))
    data.put(ROLE, "\n".join([*(line for line in lines if line != moved), moved]))
    told = data.told()
    assert "Move it up, above the first line in brackets." in " ".join(told)
    assert all(each.startswith(ROLE) for each in told)


def test_everything_wrong_with_a_record_is_told_at_once(data: SmallData) -> None:
    data.change(ROLE, "level", 9)
    data.change(ROLE, "track", "engine")
    data.change(ROLE, "title", None)
    assert [each.split(" ")[1] for each in data.told()] == ["title", "track", "level"]


def test_a_folder_without_facts_is_no_data_folder(tmp_path: Path) -> None:
    (finding,) = check(tmp_path)
    assert "about.toml is missing" in finding.problem
    (finding,) = check(tmp_path / "nowhere")
    assert "about.toml is missing" in finding.problem


@pytest.mark.parametrize("about", ["", "facts = 3\n", "[facts]\n", '[facts]\nas_of = "soon"\n', "[facts]\nas_of = 3\n"])
def test_the_day_of_the_facts_has_to_be_said(data: SmallData, about: str) -> None:
    data.put("about.toml", about)
    assert only(data).startswith("about.toml: facts.as_of The day of the facts is missing.")


FILES = (
    ROLE,
    SKILL,
    CELLS,
    "sources.toml",
    "about.toml",
    "interview/items.toml",
    "implied_skills.csv",
    "exceptions.toml",
)
EXCEPTIONS = "exceptions = 3\n"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(file=st.sampled_from(FILES), at=st.floats(0, 1), length=st.integers(0, 40), junk=st.binary(max_size=20))
def test_no_damage_to_a_file_breaks_the_check(data: SmallData, file: str, at: float, length: int, junk: bytes) -> None:
    path = data.folder / file
    whole = path.read_bytes() if path.is_file() else EXCEPTIONS.encode()
    start = int(at * len(whole))
    data.put(file, whole[:start] + junk + whole[start + length :])
    try:
        assert all(isinstance(finding, Finding) and finding.line() for finding in data.findings())
    finally:
        data.put(file, whole)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    value=st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.lists(st.text(), max_size=2)
    ),
    key=st.sampled_from(
        ("id", "skills", "skills[0].skill", "pay", "work_style", "aliases[0]", "sources", "transitions")
    ),
)
def test_no_value_breaks_the_check(data: SmallData, value: object, key: str) -> None:
    before = data.text(ROLE)
    try:
        data.change(ROLE, key, value)
    except (TypeError, UnicodeEncodeError):  # TOML cannot hold it
        return
    try:
        assert all(finding.line() for finding in data.findings())
    finally:
        data.put(ROLE, before)
