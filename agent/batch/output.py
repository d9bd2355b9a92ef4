"""The files of a run, put together from its shards: each is whole, or as it was before."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from agent.batch.overview import HEADER, line_of, overview_row
from agent.batch.shards import place_of, read_shard
from agent.batch.summary import Summary
from agent.commands.output import json_text, write_whole
from agent.profile_source import named
from agent.wrong_use import WrongUse

PLANS, PROBLEMS, OVERVIEW, SUMMARY = "plans.jsonl", "problems.jsonl", "overview.csv", "summary.json"
FILES = (PLANS, PROBLEMS, OVERVIEW, SUMMARY)


def put_together(out: Path, shards: Path, names: Sequence[str], about: dict[str, Any]) -> dict[str, Any]:
    """Writes the output of a run, in the order of the table, and gives back its summary. Raises OSError, WrongUse."""
    summary = Summary()
    with ExitStack() as stack:
        plans = stack.enter_context(whole_file(out / PLANS))
        problems = stack.enter_context(whole_file(out / PROBLEMS))
        overview = stack.enter_context(whole_file(out / OVERVIEW))
        overview.write(line_of(list(HEADER)))
        for name in names:
            for digest, line in outcomes_in(shards, name):
                (problems if digest["kind"] == "problem" else plans).write(line)
                overview.write(overview_row(digest))
                summary.add(digest)
    data = about | summary.as_data()
    write_whole(out / SUMMARY, json_text(data) + "\n")
    return data


def read_summary(out: Path) -> dict[str, Any]:
    """The summary that a finished run wrote. Raises OSError, WrongUse."""
    try:
        data: dict[str, Any] = json.loads((out / SUMMARY).read_text(encoding="utf-8"))
    except ValueError:
        raise WrongUse(
            f"{named(out / SUMMARY)}: this is no summary of a run. Remove it, and the run is made anew."
        ) from None
    return data


def outcomes_in(shards: Path, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The outcomes of one shard. Raises WrongUse for a damaged one, which is thrown away."""
    try:
        yield from read_shard(shards, name)
    except (EOFError, ValueError, StopIteration, RuntimeError):
        place_of(shards, name).unlink(missing_ok=True)
        raise WrongUse(
            "A part of this run was damaged on the disk. Give the same command again: it makes it anew."
        ) from None


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A file that takes its name when all of it is written. Raises OSError."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
