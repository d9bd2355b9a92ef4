"""Where a command's answer goes: text or JSON on stdout, or into a file that is never left half written."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from agent.profile_source import named
from agent.streams import put
from agent.wrong_use import WrongUse


def say(text: str) -> None:
    """Writes an answer to stdout, ending in one newline. Raises WrongUse where nothing more fits, or all is closed."""
    put(text.rstrip("\n") + "\n")


def note(text: str) -> None:
    """Writes a remark for the person, which is no part of the answer, to stderr."""
    if sys.stderr is not None:
        sys.stderr.write(text.rstrip("\n") + "\n")


def json_text(value: Any) -> str:
    """Plain data as JSON: keys in order, so that the same answer is the same bytes."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)


def keep_inputs(target: Path, inputs: Iterable[Path]) -> None:
    """Raises WrongUse where an answer would be written over a file it is made from, by whatever name or link."""
    for source in inputs:
        try:
            is_same = target.samefile(source)
        except (OSError, ValueError):  # one of them is not there: they are two
            continue
        if is_same:
            raise WrongUse(f"{named(target)}: this would write over {named(source)}. Give -o another file name.")


def deliver(text: str, target: Path | None) -> None:
    """Writes an answer to a file, or to stdout where none is named. Raises WrongUse."""
    if target is None:
        say(text)
        return
    try:
        write_whole(target, text.rstrip("\n") + "\n")
    except OSError as error:
        raise WrongUse(f"{named(target)}: cannot be written ({error.strerror}).") from None


def write_whole(target: Path, text: str) -> None:
    """Writes a file under another name and renames it: what was there stays until the new text is complete."""
    place = target.resolve()  # a link stays a link
    if place.exists() and not place.is_file():  # a pipe or /dev/stdout cannot be renamed over; a folder fails here
        place.write_text(text, encoding="utf-8")
        return
    unfinished = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with unfinished.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if place.exists():
            unfinished.chmod(place.stat().st_mode & 0o777)
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)
