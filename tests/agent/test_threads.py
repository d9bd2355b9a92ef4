"""Saved conversations: listed, shown, exported, and deleted without a trace."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from talking import OPENING, TODAY, TOOLS, Talk

from agent.session import open_session
from agent.threads import threads_delete, threads_export, threads_list, threads_show
from agent.wrong_use import WrongUse

SECRET = "Zanzibarian"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with two conversations."""
    for thread, text in (("one", f"{OPENING} My team is called {SECRET}."), ("two", "I want to be a data engineer")):
        with open_session(tmp_path, thread, today=TODAY, tools=TOOLS) as session:
            Talk(session=session).say(text)
    return tmp_path


def test_conversations_are_listed_the_last_one_first(folder: Path) -> None:
    infos = threads_list(folder)
    assert [info.thread for info in infos] == ["two", "one"]
    assert infos[1].goal == "ai-engineer"
    assert infos[1].answers == 1
    assert infos[1].last_day == TODAY.isoformat()


def test_empty_folder_lists_nothing(tmp_path: Path) -> None:
    assert threads_list(tmp_path) == ()


def test_shown_conversation_holds_both_sides_and_the_open_question(folder: Path) -> None:
    text = threads_show(folder, "one")
    assert f"you: {OPENING}" in text
    assert text.count("coach: ") >= 3


def test_export_is_plain_json_with_everything_that_is_kept(folder: Path) -> None:
    exported = json.loads(json.dumps(threads_export(folder, "one")))
    assert exported["thread"] == "one"
    assert exported["profile"]["goals"] == ["ai-engineer"]
    assert exported["log"]


def test_deleted_conversation_leaves_no_word_behind_and_the_other_one_stays(folder: Path) -> None:
    threads_delete(folder, "one")
    assert [info.thread for info in threads_list(folder)] == ["two"]
    assert not any(SECRET.encode() in file.read_bytes() for file in folder.iterdir())


@pytest.mark.parametrize("action", [threads_show, threads_export, threads_delete])
def test_unknown_conversation_is_named_with_what_comes_nearest(folder: Path, action: object) -> None:
    assert callable(action)
    with pytest.raises(WrongUse, match=r"no saved conversation 'oen'.*one"):
        action(folder, "oen")


def test_new_conversations_get_different_ids(tmp_path: Path) -> None:
    names = set()
    for _ in range(3):
        with open_session(tmp_path, today=TODAY, tools=TOOLS) as session:
            list(session.begin())
            names.add(session.thread)
    assert len(names) == 3
    assert all(name.startswith("2026-11-23-") for name in names)
