"""CV files from disk: text, PDF and DOCX as text; every way a file can be wrong ends in one clear line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent.profile_source import named
from agent.wrong_use import WrongUse
from tools.reading.files.kinds import kind_of
from tools.reading.files.read import read_file
from tools.reading.files.unreadable import MOST_BYTES, REASONS, UnreadableFile

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# What the other process is given of our surroundings: what Python needs to find itself, and no key.
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "PYTHONHOME", "SYSTEMROOT", "TMPDIR", "VIRTUAL_ENV")


@dataclass(frozen=True)
class Limits:
    """What reading one file may take. A CV of thirty pages took 90 MB and 3 s where it was measured."""

    memory: int = 300_000_000
    """Bytes of address space."""
    cpu_seconds: int = 15
    wall_seconds: float = 30


USUAL = Limits()


def read_cv_file(path: Path, limits: Limits = USUAL) -> str:
    """The text of a CV file. Raises WrongUse."""
    try:
        return text_of(read_bytes(path), limits)
    except UnreadableFile as error:
        raise WrongUse(f"{named(path)}: {error}") from None


def checked_cv(path: Path, knowledge: Knowledge) -> str:
    """The text of a CV file that is a CV. Raises WrongUse for other texts too."""
    from tools.reading.clean import visible
    from tools.reading.cv_signs import no_cv_because

    text = read_cv_file(path)
    reason = no_cv_because(visible(text), knowledge)
    if reason is not None:
        raise WrongUse(f"{named(path)}: {REASONS[reason]}")
    return text


def read_bytes(path: Path) -> bytes:
    """What a file holds. Raises WrongUse, and UnreadableFile for too much."""
    try:
        # A pipe or a device has no end: only files are opened.
        if path.exists() and not path.is_file() and not path.is_dir():
            raise WrongUse(f"{named(path)}: not a file. Give a CV as text, PDF or DOCX.")
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else "not a file name"
        raise WrongUse(f"{named(path)}: cannot be read ({reason}).") from None
    if len(content) > MOST_BYTES:
        raise UnreadableFile("too-large")
    return content


def text_of(data: bytes, limits: Limits = USUAL) -> str:
    """The text of a file's bytes. Formats with a structure are taken apart in a process of their own.

    Raises UnreadableFile.
    """
    if kind_of(data) not in ("pdf", "zip"):
        return read_file(data)
    # -P: no module of the folder somebody happens to stand in is taken for one of ours.
    command = [sys.executable, "-P", "-m", "agent.cv_child", str(limits.memory), str(limits.cpu_seconds)]
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, env=kept, timeout=limits.wall_seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise UnreadableFile("time") from None
    if done.returncode == -signal.SIGXCPU:
        raise UnreadableFile("time")
    return _answer(done.stdout)


def _answer(printed: bytes) -> str:
    """The text that the other process printed. Raises UnreadableFile; without an answer it ran out of memory."""
    try:
        answer = json.loads(printed)
    except ValueError:
        raise UnreadableFile("memory") from None
    if "text" not in answer:
        raise UnreadableFile(answer["reason"])
    text: str = answer["text"]
    return text
