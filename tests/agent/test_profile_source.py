"""Reading profile files and CVs from disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.profile_source import LARGEST_FILE, json_value, read_data, read_text
from agent.wrong_use import WrongUse


def test_toml_and_json_hold_the_same_table(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('goal = "x"\n[skills]\npython = 4\n', encoding="utf-8")
    (tmp_path / "a.json").write_text('{"goal": "x", "skills": {"python": 4}}', encoding="utf-8")
    assert read_data(tmp_path / "a.toml") == read_data(tmp_path / "a.json") == {"goal": "x", "skills": {"python": 4}}


def test_file_of_exactly_the_largest_size_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "cv.txt"
    path.write_bytes(b"x" * LARGEST_FILE)
    assert len(read_text(path)) == LARGEST_FILE
    path.write_bytes(b"x" * (LARGEST_FILE + 1))
    with pytest.raises(WrongUse, match="1 MB"):
        read_text(path)


def test_json_that_is_no_object_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[1, 2]", encoding="utf-8")
    with pytest.raises(WrongUse, match="not an object"):
        read_data(tmp_path / "a.json")


@pytest.mark.parametrize("text", ["NaN", "Infinity", "[-Infinity]", "[" * 100_000, "9" * 5000, "{'a': 1}", ""])
def test_json_that_cannot_be_used_is_refused_by_the_name_of_its_place(text: str) -> None:
    with pytest.raises(WrongUse, match=r"^here: not valid JSON"):
        json_value(text, "here")


def test_long_file_name_leaves_room_for_the_reason(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="cannot be read") as error:
        read_text(tmp_path / ("x" * 3000))
    assert len(str(error.value)) < 300
