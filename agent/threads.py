"""Where conversations are kept: one SQLite file only its owner can read, a thread for each conversation."""

from __future__ import annotations

import fcntl
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from agent.claude.cost import usage_line
from agent.wrong_use import WrongUse, one_line

if TYPE_CHECKING:
    from langgraph.checkpoint.sqlite import SqliteSaver

    from agent.state import Json

FILE, LOCK = "conversations.sqlite", "conversations.lock"
THREAD_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
WITH_CLAUDE = ("led_by", "messages", "usage", "claude")
"""What is kept besides where Claude leads."""

BUSY_SECONDS = 10.0
"""How long to wait for another process that is writing (judgement)."""


@dataclass(frozen=True)
class ThreadInfo:
    """One saved conversation in a line."""

    thread: str
    last_day: str
    stage: str
    goal: str
    answers: int


@contextmanager
def open_store(data_dir: Path) -> Iterator[SqliteSaver]:
    """The conversations of a data folder, made where there are none yet. Raises WrongUse."""
    # Read when langgraph is imported: only plain data is ever loaded from a checkpoint.
    os.environ.setdefault("LANGGRAPH_STRICT_MSGPACK", "true")
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
    from langgraph.checkpoint.sqlite import SqliteSaver

    path = private_file(data_dir)
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)) as connection:
        try:
            saver = SqliteSaver(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
            saver.setup()
            # With a write-ahead log this still survives SIGKILL, and is much faster than FULL.
            connection.execute("PRAGMA synchronous=NORMAL")
            # What is deleted is overwritten, not only unlinked.
            connection.execute("PRAGMA secure_delete=ON")
        except sqlite3.DatabaseError as error:
            raise WrongUse(f"{path}: cannot be read ({error}). Move the file away to begin anew.") from None
        yield saver


@contextmanager
def holding(data_dir: Path, thread: str) -> Iterator[None]:
    """Keeps a conversation to this process: two that answered its questions in turn would mix them up.

    Raises WrongUse where another process has it. The lock goes with the process, however that ends.
    """
    handle = os.open(private_file(data_dir, LOCK), os.O_RDWR)
    try:
        lock(handle, thread)
        yield
    finally:
        os.close(handle)


def lock(handle: int, thread: str) -> None:
    """Locks one byte of a file, a different one for each conversation. Raises WrongUse where it is locked."""
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, crc32(thread.encode()))
    except (BlockingIOError, PermissionError):
        raise WrongUse(f"The conversation {thread} is open in another window. End it there first.") from None


def private_file(data_dir: Path, name: str = FILE) -> Path:
    """A file of the data folder, made for its owner alone. Raises WrongUse where that cannot be done."""
    path = data_dir / name
    try:
        if not data_dir.is_dir():
            data_dir.mkdir(mode=0o700, parents=True)
            data_dir.chmod(0o700)  # mkdir's mode is cut by the umask, and parents get none
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise WrongUse(f"{path}: cannot be written ({error.strerror}). Name a folder with --data-dir.") from None
    return path


def checked_id(thread: str) -> str:
    """A thread id that may be used. Raises WrongUse."""
    if not THREAD_ID.fullmatch(thread):
        raise WrongUse(f"{one_line(thread)!r} is not a thread id: letters, digits, '.', '_' and '-', at most 64.")
    return thread


def ids_in(saver: SqliteSaver) -> tuple[str, ...]:
    """Ids of all threads, the one used last first."""
    rows = saver.conn.execute(
        "SELECT thread_id FROM checkpoints GROUP BY thread_id ORDER BY MAX(checkpoint_id) DESC, thread_id"
    )
    return tuple(row[0] for row in rows)


def state_in(saver: SqliteSaver, thread: str) -> Json:
    """What a thread has kept, as plain data. Raises WrongUse for a thread that is not there."""
    found = saver.get_tuple({"configurable": {"thread_id": thread, "checkpoint_ns": ""}})
    if found is None:
        raise WrongUse(unknown_thread(thread, ids_in(saver)))
    values: dict[str, Any] = found.checkpoint["channel_values"]
    return values


def unknown_thread(thread: str, known: tuple[str, ...]) -> str:
    """What to say about a thread that is not there."""
    from knowledge.tables import nearest

    near = nearest(thread, known) if known else ()
    hint = f"Did you mean {' or '.join(near)}?" if near else "'career-coach threads list' names those that are saved."
    return f"There is no saved conversation {one_line(thread)!r}. {hint}"


def forget_steps(saver: SqliteSaver, thread: str) -> None:
    """Drops all but the last checkpoint of a thread: older ones are never gone back to."""
    last = saver.conn.execute("SELECT MAX(checkpoint_id) FROM checkpoints WHERE thread_id = ?", (thread,)).fetchone()[0]
    if last is None:
        return
    with saver.conn:
        for table in ("writes", "checkpoints"):
            saver.conn.execute(f"DELETE FROM {table} WHERE thread_id = ? AND checkpoint_id < ?", (thread, last))


def threads_list(data_dir: Path) -> tuple[ThreadInfo, ...]:
    """Every saved conversation, the one used last first. Raises WrongUse."""
    with open_store(data_dir) as saver:
        return tuple(info_of(thread, state_in(saver, thread)) for thread in ids_in(saver))


def info_of(thread: str, state: Json) -> ThreadInfo:
    """A conversation in a line."""
    profile = state.get("profile") or {}
    goal = " or ".join(profile.get("goals", [])) or profile.get("out_of_field", "")
    answers = sum(entry["type"] == "user" for entry in state.get("log", []))
    return ThreadInfo(thread, state.get("today", ""), state.get("stage", "interview"), goal, answers)


def threads_show(data_dir: Path, thread: str) -> str:
    """What was said in a conversation, as text. Raises WrongUse."""
    with open_store(data_dir) as saver:
        state = state_in(saver, thread)
    lines = [spoken(entry) for entry in state.get("log", [])]
    waiting = state.get("question")
    if waiting:
        lines.append(f"coach: {waiting['text']}")
    lines.append(usage_line(state.get("usage", {})))
    return "\n\n".join(line for line in lines if line)


def spoken(entry: Json) -> str:
    """One entry of the log as text; tool calls are left out."""
    if entry["type"] == "user":
        return f"you: {entry['text']}"
    if entry["type"] in ("question", "message", "error"):
        return f"coach: {entry['text']}"
    return f"coach: [the plan of {entry['today']}]" if entry["type"] == "plan" else ""


def threads_export(data_dir: Path, thread: str) -> Json:
    """Everything that is kept about a conversation, as plain data. Raises WrongUse."""
    with open_store(data_dir) as saver:
        state = state_in(saver, thread)
    kept = ("today", "stage", "forked_from", "profile", "asked", "question", "plan", "evidence", "log", *WITH_CLAUDE)
    return {"thread": thread, **{name: state[name] for name in kept if name in state}}


def threads_delete(data_dir: Path, thread: str) -> None:
    """Removes a conversation for good. Raises WrongUse for one that is not there."""
    with open_store(data_dir) as saver:
        state_in(saver, thread)
        saver.delete_thread(thread)
        saver.conn.commit()
        saver.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
