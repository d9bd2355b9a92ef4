"""A data folder becomes Knowledge group by group; a broken file says what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from small_data import SmallData, small_data

from knowledge.errors import DataError
from knowledge.load import load

CELLS = "pay/board_cells.csv"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path / "data")


def test_facts_of_a_folder_are_loaded(data: SmallData) -> None:
    knowledge = load(data.folder)
    assert knowledge.as_of == "2026-11-23"
    assert sorted(knowledge.roles) == ["ai-architect", "ai-engineer"]
    assert knowledge.certifications["exam-b"].requires == ("exam-a",)
    assert {cell.source for cell in knowledge.cells} == {"AIJOBS_2025", "SO_2025"}
    assert knowledge.sources["SO_2025"].attribution == "Survey, ODbL 1.0"


def test_a_folder_without_facts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"about\.toml is missing"):
        load(tmp_path)


def test_a_broken_file_stops_only_its_own_group(data: SmallData) -> None:
    data.put("skills/python.toml", "id = ")
    knowledge = load(data.folder)
    assert knowledge.role("AI engineer").id == "ai-engineer"
    with pytest.raises(DataError) as caught:
        knowledge.skills["git"]
    assert caught.value.file == "skills/python.toml"


@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("sources.toml", b"[x]\ntitle = 1", "title"),
        ("sources.toml", b"\xff", "cannot be read"),
        ("sources.toml", None, "missing"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(data: SmallData, file: str, content: bytes | None, words: str) -> None:
    if content is None:
        (data.folder / file).unlink()
    else:
        data.put(file, content)
    with pytest.raises(DataError) as caught:
        list(load(data.folder).sources.values())
    assert caught.value.file == file
    assert words in str(caught.value)


def test_an_id_that_two_files_claim_is_refused(data: SmallData) -> None:
    data.put("skills/other.toml", data.text("skills/git.toml"))
    with pytest.raises(DataError, match=r"'git' is used in skills/git\.toml too"):
        load(data.folder).skills["git"]


def test_a_record_without_an_id_is_refused(data: SmallData) -> None:
    data.change("skills/git.toml", "id", None)
    with pytest.raises(DataError, match="has no id"):
        load(data.folder).skills["python"]


def test_an_empty_table_is_refused(data: SmallData) -> None:
    data.put(CELLS, "")
    with pytest.raises(DataError, match="The file is empty"):
        len(load(data.folder).cells)


def test_templates_are_not_loaded(data: SmallData) -> None:
    data.put("templates/example_cells.csv", data.text(CELLS))
    assert len(load(data.folder).cells) == 3


def test_a_folder_whose_own_name_is_templates_is_loaded(tmp_path: Path) -> None:
    data = small_data(tmp_path / "templates")
    assert len(load(data.folder).cells) == 3


def test_importing_and_opening_facts_reads_no_group_and_loads_no_model() -> None:
    code = (
        "import sys; from knowledge.load import load; knowledge = load(); "
        "print('pydantic' in sys.modules, 'knowledge.models.roles' in sys.modules, sorted(vars(knowledge)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False False ['_facts']"
