"""A run over a table: the plans are those made one by one, and nothing that happens on the way changes a byte."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from agent.batch import Table, plan_rows, run, shards
from agent.batch.each import stem_of
from agent.profile_source import read_profile_file
from agent.wrong_use import WrongUse
from knowledge.load import load
from tools.evidence import as_json
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
EXAMPLES = Path(__file__).parents[3] / "examples" / "profiles"
HEAD = "id,name,goal,years_experience,country,hours_per_week,skills,notes\n"
GOOD = "{0},Person {0},{1},{2},IN,{3},Python={4},\n"
OUTPUT = ("plans.jsonl", "problems.jsonl", "overview.csv", "summary.json", "manifest.json")


@pytest.fixture(scope="module")
def toolbox() -> Toolbox:
    return Toolbox(load())


def people(folder: Path, count: int) -> Path:
    goals = ("AI engineer", "AI architect", "Data scientist", "MLOps engineer")
    rows = (GOOD.format(one, goals[one % 4], one % 20, 3 + one % 9, one % 6) for one in range(count))
    table = folder / "people.csv"
    table.write_text(HEAD + "".join(rows))
    return table


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def output(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in OUTPUT}


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "ROWS", 3)


def test_plans_are_the_ones_that_profile_files_get(tmp_path: Path, toolbox: Toolbox) -> None:
    import tomli

    told = [tomli.loads(path.read_text()) for path in sorted(EXAMPLES.glob("*.toml"))]
    table = tmp_path / "people.jsonl"
    table.write_text("".join(json.dumps(data, default=str) + "\n" for data in told))
    run(table, tmp_path / "out", today=TODAY)
    for path, line in zip(sorted(EXAMPLES.glob("*.toml")), lines(tmp_path / "out" / "plans.jsonl"), strict=True):
        profile = read_profile_file(path, toolbox.knowledge, TODAY).without_name()
        alone = toolbox.call("build_plan", {"profile": profile, "today": TODAY}, TODAY)
        assert line["plan"] == json.loads(json.dumps(as_json(alone)))


def test_mappings_in_python_get_the_same_outcomes_as_a_file(tmp_path: Path, toolbox: Toolbox) -> None:
    rows = [{"id": "a", "goal": "AI engineer", "skills": {"Python": 4}}, {"id": "b", "goal": "AI engineer", "hour": 1}]
    table = tmp_path / "people.jsonl"
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))
    run(table, tmp_path / "file", today=TODAY)
    run(rows, tmp_path / "rows", today=TODAY)
    in_memory = [outcome.line() + b"\n" for outcome in plan_rows(rows, TODAY, toolbox) if outcome.plan]
    assert (tmp_path / "file" / "plans.jsonl").read_bytes() == b"".join(in_memory)
    assert (tmp_path / "rows" / "plans.jsonl").read_bytes() == b"".join(in_memory)


@pytest.mark.usefixtures("small_shards")
def test_number_of_workers_and_a_second_run_change_no_byte(tmp_path: Path) -> None:
    table = people(tmp_path, 10)
    for workers, out in ((1, "one"), (1, "again"), (2, "two")):
        run(table, tmp_path / out, today=TODAY, workers=workers)
    assert output(tmp_path / "one") == output(tmp_path / "two") == output(tmp_path / "again")
    assert [line["id"] for line in lines(tmp_path / "one" / "plans.jsonl")] == [str(one) for one in range(10)]


def test_each_bad_row_is_named_once_with_a_remedy_and_the_good_ones_are_planned(tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    bad = (
        "x1,,AI engineer,many,IN,5,Python=4,\n"
        "x2,,AI engineer,3,Atlantis,5,Python=4,\n"
        "x3,,AI engineer,3,IN,500,Python=4,\n"
        "x4,,AI engineer,3,IN,5,Pyhton=4,\n"
        "x5,,AI engineer,3,IN\n"
        '"x6,,AI engineer,3,IN,5,Python=4,\n'
    )
    good = GOOD.format("g1", "AI engineer", 3, 5, 4), GOOD.format("g2", "AI engineer", 3, 5, 4)
    table.write_text(HEAD + good[0] + bad + good[1] + good[0])
    summary = run(table, tmp_path / "out", today=TODAY).summary
    problems = lines(tmp_path / "out" / "problems.jsonl")
    assert [line["id"] for line in lines(tmp_path / "out" / "plans.jsonl")] == ["g1", "g2"]
    fields = [(one["line"], one.get("field")) for one in problems]
    assert fields == [
        (3, "years_experience"),
        (4, "country"),
        (5, "hours_per_week"),
        (6, "skills.Pyhton"),
        (7, None),
        (8, None),
        (10, "id"),
    ]
    assert all(one["message"].endswith((".", "?")) and len(one["message"]) > 30 for one in problems)
    assert summary["outcomes"] == {"plan": 2, "problem": 7}


def test_name_changes_nothing_in_the_plans(tmp_path: Path) -> None:
    table = people(tmp_path, 3)
    run(table, tmp_path / "named", today=TODAY)
    table.write_text(table.read_text().replace("Person", "Somebody"))
    run(table, tmp_path / "renamed", today=TODAY)
    plans = [(tmp_path / folder / "plans.jsonl").read_bytes() for folder in ("named", "renamed")]
    assert plans[0] == plans[1]
    assert b"Person" not in plans[0]


def test_row_reads_no_file_outside_the_folder_of_the_table(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("A CV of somebody else")
    home = tmp_path / "home"
    home.mkdir()
    table = home / "people.csv"
    table.write_text(f"goal,cv\nAI engineer,../secret.txt\nAI engineer,{tmp_path}/secret.txt\n")
    run(table, tmp_path / "out", today=TODAY)
    assert ["folder of the table" in one["message"] for one in lines(tmp_path / "out" / "problems.jsonl")] == [
        True,
        True,
    ]


def test_killed_at_any_moment_the_same_call_goes_on_to_the_same_bytes(tmp_path: Path) -> None:
    table = people(tmp_path, 16)
    run(table, tmp_path / "whole", today=TODAY)
    code = (
        "import sys; from agent.batch import run, shards; shards.ROWS = 2; from datetime import date; "
        "run(sys.argv[1], sys.argv[2], workers=2, today=date(2026, 11, 23), "
        "progress=lambda done: print(done, flush=True))"
    )
    out = tmp_path / "killed"
    command = [sys.executable, "-c", code, str(table), str(out)]
    for kills in range(2):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        for _ in range(kills + 1):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert not (out / "plans.jsonl").exists()
    run(table, out, today=TODAY, workers=1)
    assert (out / "plans.jsonl").read_bytes() == (tmp_path / "whole" / "plans.jsonl").read_bytes()
    assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in (tmp_path / "whole").iterdir())


@pytest.mark.usefixtures("small_shards")
def test_run_that_is_gone_on_with_keeps_its_day_and_its_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table, told, done = people(tmp_path, 9), [], []

    def stop(rows: int) -> None:
        done.append(rows)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(table, tmp_path / "out", today=date(2026, 11, 20), progress=stop)
    finished = run(table, tmp_path / "out", note=told.append)
    assert finished.summary["day"] == "2026-11-20"
    assert told == ["Going on with the unfinished run, for 2026-11-20."]


def test_finished_run_is_known_again_and_a_changed_table_is_told(tmp_path: Path) -> None:
    table = people(tmp_path, 2)
    first = run(table, tmp_path / "out", today=TODAY)
    again = run(table, tmp_path / "out", today=TODAY)
    assert (first.is_old, again.is_old, again.summary) == (False, True, first.summary)
    table.write_text(table.read_text() + GOOD.format("new", "AI engineer", 3, 5, 4))
    told: list[str] = []
    assert run(table, tmp_path / "out", today=TODAY, note=told.append).summary["people"] == 3
    assert told == ["A finished run is in this folder; it is made anew (the table changed)."]


def test_two_runs_do_not_write_into_one_folder(tmp_path: Path) -> None:
    table = people(tmp_path, 1)

    def second(_: int) -> None:
        run(table, tmp_path / "out", today=TODAY)

    with pytest.raises(WrongUse, match="another run"):
        run(table, tmp_path / "out", today=TODAY, progress=second)


def test_disk_that_is_full_is_told_and_what_is_done_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    table = people(tmp_path, 2)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr("agent.batch.output.os.fsync", full)
        with pytest.raises(WrongUse, match="No space left on device"):
            run(table, tmp_path / "out", today=TODAY)
    assert not (tmp_path / "out" / "plans.jsonl").exists()
    assert run(table, tmp_path / "out", today=TODAY).summary["outcomes"] == {"plan": 2}


@pytest.mark.usefixtures("small_shards")
def test_damaged_shard_is_thrown_away_and_made_anew(tmp_path: Path) -> None:
    table = people(tmp_path, 4)
    damaged = []

    def damage(_: int) -> None:
        for path in (tmp_path / "out" / ".shards").rglob("*.gz"):
            path.write_bytes(path.read_bytes()[:-20])
            damaged.append(path)

    with pytest.raises(WrongUse, match="same command again"):
        run(table, tmp_path / "out", today=TODAY, progress=damage)
    assert damaged
    with pytest.raises(WrongUse, match="same command again"):  # the second shard
        run(table, tmp_path / "out", today=TODAY)
    run(table, tmp_path / "out", today=TODAY)
    assert run(table, tmp_path / "whole", today=TODAY).summary == run(table, tmp_path / "out", today=TODAY).summary


@pytest.mark.parametrize(
    ("end", "said"),
    [("exit 1", "worker failed twice at rows 1 to 2"), ("kill -9 $$", r"ended a worker twice .* \(signal 9\)")],
)
def test_worker_that_ends_twice_is_told(end: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table, worker = people(tmp_path, 2), tmp_path / "worker"
    worker.write_text(f"#!/bin/sh\n{end}\n")
    worker.chmod(0o755)
    monkeypatch.setattr("agent.batch.pool.sys.executable", str(worker))
    with pytest.raises(WrongUse, match=said):
        run(table, tmp_path / "out", today=TODAY, workers=2)


def test_workers_end_when_the_run_is_killed(tmp_path: Path) -> None:
    table = people(tmp_path, 150)
    code = "import sys; from agent.batch import run; run(sys.argv[1], sys.argv[2], workers=2)"
    process = subprocess.Popen([sys.executable, "-c", code, str(table), str(tmp_path / "out")])
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        process.kill()
        pytest.skip("children of a process cannot be listed here")
    until(lambda: len(children_of(process.pid)) == 2)
    workers = children_of(process.pid)
    process.kill()
    process.wait()
    until(lambda: not any(is_alive(worker) for worker in workers))


def children_of(pid: int) -> list[int]:
    threads = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for thread in threads for child in (thread / "children").read_text().split()]


def is_alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False


def until(holds: Any, seconds: float = 30) -> None:
    last = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < last
        time.sleep(0.02)


@pytest.mark.parametrize("id", ["../x", "a/b", "CON", "con", "", "x" * 300, "é", "A", "=cmd()"])
def test_files_of_people_stay_in_their_folder_and_apart(id: str) -> None:
    stem = stem_of(id)
    assert stem != stem_of(id + "'")
    assert Path(stem).name == stem
    assert len(stem) < 80
    assert stem.isascii()


def test_table_in_other_encodings_is_read(tmp_path: Path) -> None:
    text = "id;goal;city;hours\n1;AI engineer;München;5\n"
    for encoding, named in (("utf-16", ""), ("cp1252", "cp1252"), ("utf-8-sig", "")):
        table = tmp_path / f"{encoding}.csv"
        table.write_bytes(text.encode(encoding))
        assert [row.data["city"] for row in Table(table, {}, named).rows()] == ["München"]
    with pytest.raises(WrongUse, match="no encoding I know"):
        list(Table(table, {}, "latin-99").rows())
