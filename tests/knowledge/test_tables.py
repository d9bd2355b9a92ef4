"""Tables and rows check a fact when it is first looked at, and say where a broken one stands."""

from __future__ import annotations

import pytest
import worlds as w

from knowledge.errors import DataError, UnknownId
from knowledge.models.pay import SalaryCell
from knowledge.models.places import World
from knowledge.models.postings import Posting
from knowledge.models.skills import SkillGroup
from knowledge.tables import Rows, Table, cell_text, nearest, read_cells

GROUP = {"id": "cloud", "label": "Cloud", "skills": ["aws", "azure"], "sources": ["judgement"]}
HEADER = ["code", "name", "subregion", "region", "currency"]


def groups(**records: dict[str, object]) -> Table[SkillGroup]:
    return Table("skill group", SkillGroup, {name: (f"{name}.toml", record) for name, record in records.items()})


def test_a_record_is_checked_when_it_is_asked_for_and_not_before() -> None:
    table = groups(cloud=GROUP, broken={"id": "broken"})
    assert table["cloud"].skills == ("aws", "azure")
    assert "broken" in table
    with pytest.raises(DataError) as caught:
        table["broken"]
    assert caught.value.file == "broken.toml"
    assert caught.value.key == "label"


def test_a_record_is_made_once() -> None:
    table = groups(cloud=GROUP)
    assert table["cloud"] is table["cloud"]


def test_an_unknown_id_comes_with_the_nearest() -> None:
    with pytest.raises(UnknownId) as caught:
        groups(cloud=GROUP)["clowd"]
    assert caught.value.suggestions == ("cloud",)
    assert groups(cloud=GROUP).get("clowd") is None


def test_a_record_can_be_read_raw_without_being_checked() -> None:
    table = groups(broken={"id": "broken"})
    assert table.raw("broken") == {"id": "broken"}
    assert table.file_of("broken") == "broken.toml"


def test_a_table_of_facts_that_exist_answers_like_one_of_files() -> None:
    table = Table.of("skill group", SkillGroup, [w.skill_group("cloud", ["aws"])])
    assert list(table) == ["cloud"]
    assert table.raw("cloud")["label"] == "Cloud"


def places(*rows: list[str]) -> Rows[World]:
    return Rows("country", World, [("world.csv", [HEADER, *rows])])


KENYA = ["KE", "Kenya", "Eastern Africa", "Africa", "KES"]


def test_rows_are_chosen_by_their_text() -> None:
    rows = places(KENYA, ["IN", "India", "Southern Asia", "Asia", "INR"])
    assert [place.name for place in rows.where(region="Africa")] == ["Kenya"]
    assert rows.where(region="Africa", code="IN") == ()
    assert [place.code for place in rows[0:2]] == ["KE", "IN"]
    assert rows[-1].code == "IN"


def test_a_row_with_too_few_cells_is_named_with_its_line() -> None:
    with pytest.raises(DataError) as caught:
        places(KENYA, ["IN", "India"])[1]
    assert str(caught.value) == "world.csv: line 3\n  2 cells where the header has 5."


def test_the_place_of_a_row_is_file_and_line() -> None:
    assert places(KENYA).place_of(0) == "world.csv: line 2"


def test_rows_of_facts_that_exist_can_be_chosen_too() -> None:
    rows = Rows.of("pay cell", SalaryCell, [w.cell("ai-engineer", "IN"), w.cell("ai-engineer", "US")])
    assert [cell.country for cell in rows.where(role="ai-engineer", country="US")] == ["US"]
    assert len(Rows.of("pay cell", SalaryCell, [])) == 0
    assert Rows.of("pay cell", SalaryCell, []).where(role="x") == ()


def test_no_rows_at_all_have_no_rows_to_choose() -> None:
    assert Rows("country", World, []).where(code="KE") == ()


def test_lists_in_a_cell_are_split_at_semicolons_and_empty_cells_are_the_default() -> None:
    assert read_cells(Posting, ["skills", "url"], ["a; b;", ""]) == {"skills": ["a", "b"], "url": ""}
    assert read_cells(SalaryCell, ["p10", "p25"], ["", ""]) == {"p25": ""}


@pytest.mark.parametrize(("value", "text"), [(None, ""), (("a", "b"), "a;b"), (3, "3"), (True, "True")])
def test_a_value_becomes_the_text_of_a_cell(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_nothing_near_is_no_suggestion() -> None:
    assert nearest("qqqq", ["python", "sql"]) == ()
    assert nearest("pyton", ["python", "sql"]) == ("python",)


def test_slip_comes_before_a_short_name_that_stands_inside_what_was_given() -> None:
    assert nearest("indonisia", ["nis", "indonesia", "inde"])[0] == "indonesia"
    assert nearest("pandsa", ["dsa", "pandas"]) == ("pandas", "dsa")
