"""`career-coach batch` as somebody gives it: what it says, what it leaves behind, what it refuses."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date
from pathlib import Path

import pexpect
import pytest

from agent.cli import main

TODAY = date(2026, 11, 23)
TABLE = "id;Target role;Shoe size\n=1+1;AI engineer;42\n2;Plumber;43\n3;;44\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE)
    return path


def given(*arguments: object) -> int:
    return main(["batch", *map(str, arguments)], TODAY)


def test_end_of_a_run_says_what_came_of_it(table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert given(table, tmp_path / "out", "--workers", 1) == 1
    said = capsys.readouterr()
    assert "3 people, day 2026-11-23: 2 plans." in said.out
    assert "1 answer without a plan" in said.out
    assert "Columns that are not used: Shoe size." in said.err


def test_quiet_run_says_nothing(table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given(table, tmp_path / "out", "--quiet", "--workers", 1)
    assert capsys.readouterr() == ("", "")


def test_table_where_all_get_a_plan_ends_well(tmp_path: Path) -> None:
    table = tmp_path / "people.jsonl"
    table.write_text('{"goal": "AI engineer"}\n')
    assert given(table, tmp_path / "out", "--quiet", "--workers", 1) == 0


def test_nothing_in_the_overview_is_a_formula(table: Path, tmp_path: Path) -> None:
    given(table, tmp_path / "out", "--quiet", "--workers", 1)
    with (tmp_path / "out" / "overview.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == ["id", "'=1+1", "2", "3"]
    assert [row[2] for row in rows[1:]] == ["plan", "no plan", "plan"]


def test_each_gets_a_file_named_by_their_id(table: Path, tmp_path: Path) -> None:
    given(table, tmp_path / "out", "--quiet", "--workers", 1, "--each", "markdown")
    files = sorted(path.name for path in (tmp_path / "out" / "people").iterdir())
    assert files[0].startswith("1-1.")
    assert files[1:] == ["2.md", "3.md"]


def test_columns_are_mapped_by_a_file(tmp_path: Path) -> None:
    table, columns = tmp_path / "people.csv", tmp_path / "columns.toml"
    table.write_text("Kennung,Wunschrolle\n7,AI engineer\n")
    columns.write_text('Kennung = "id"\nWunschrolle = "goal"\n')
    assert given(table, tmp_path / "out", "--columns", columns, "--quiet", "--workers", 1) == 0
    assert json.loads((tmp_path / "out" / "plans.jsonl").read_text())["id"] == "7"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nobody.csv", "out"], "nobody.csv: cannot be read (No such file or directory)."),
        (["people.csv", "people.csv"], "people.csv: this is a file. OUT is a folder"),
        (["people.csv", "out", "--workers", "0"], "no number of processes"),
        (["people.csv", "out", "--each", "pdf"], "not available yet"),
        (["people.csv", "out", "--columns", "none.toml"], "none.toml: cannot be read"),
        (["people.csv", "out", "--encoding", "utf-99"], "no encoding I know"),
        (["empty.csv", "out"], "empty.csv: nothing is in it"),
        (["plans.jsonl", "."], "plans.jsonl: this would be written over"),
        (["people.csv"], "The following arguments are required: OUT"),
    ],
)
def test_wrong_use_is_one_line_and_writes_nothing(
    arguments: list[str], said: str, table: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(table.parent)
    Path("empty.csv").write_text("")
    Path("plans.jsonl").write_text('{"goal": "AI engineer"}\n')
    assert given(*arguments) == 2
    line = capsys.readouterr().err
    assert said in line
    assert line.count("\n") == 1
    assert not Path("out", "plans.jsonl").exists()


def test_terminal_shows_a_bar_with_rate_and_time_left(table: Path, tmp_path: Path) -> None:
    table.write_text("goal\n" + "AI engineer\n" * 120)
    start = "from agent.cli import main; raise SystemExit(main())"
    command = ["-c", start, "batch", str(table), str(tmp_path / "out"), "--workers", "1"]
    child = pexpect.spawn(sys.executable, command, encoding="utf-8", timeout=60)
    child.expect(r"plans .*?\d+/120")
    child.expect("a second")
    child.expect("120 people")
    child.expect(pexpect.EOF)
