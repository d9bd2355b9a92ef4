"""A worker: a process that plans the shards it is sent, line by line, until its stdin ends."""

from __future__ import annotations

import contextlib
import gc
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING

from agent.batch.each import write_each
from agent.batch.shards import Shard, shard_from, write_shard
from agent.batch.work import Outcome, outcome_of

if TYPE_CHECKING:
    from tools.toolbox import Toolbox


@dataclass(frozen=True)
class Job:
    """What is the same for all shards of a run."""

    folder: Path
    """Where shards are kept."""
    today: date
    each: Path | None = None
    """Folder for a file a person, where they are wanted."""
    cvs: Path | None = None
    """Folder in which CVs that rows name are looked for."""

    def as_json(self) -> str:
        """As one line, to be sent to a worker."""
        return json.dumps({key: str(value) for key, value in vars(self).items() if value is not None})


def job_from(data: dict[str, str]) -> Job:
    """A job that was sent."""
    each, cvs = data.get("each"), data.get("cvs")
    return Job(
        Path(data["folder"]),
        date.fromisoformat(data["today"]),
        Path(each) if each else None,
        Path(cvs) if cvs else None,
    )


def do(shard: Shard, job: Job, toolbox: Toolbox) -> None:
    """Plans the rows of a shard and writes it. Raises OSError."""
    write_shard(job.folder, shard.name, planned(shard, job, toolbox))


def planned(shard: Shard, job: Job, toolbox: Toolbox) -> Iterator[Outcome]:
    """What came of each row; a file of their own is written on the way for those who get one."""
    for row in shard.rows:
        outcome = outcome_of(row, toolbox, job.today, job.cvs)
        if job.each is not None and outcome.plan is not None:
            write_each(job.each, outcome)
        yield outcome


def serve(lines: Iterable[str], answers: IO[str]) -> None:
    """Does the shards that come, a line each after the one of the job, and answers each with a line: empty, or what
    went wrong with the disk."""
    from knowledge.load import load
    from tools.toolbox import Toolbox

    coming = iter(lines)
    job = job_from(json.loads(next(coming)))
    toolbox = Toolbox(load())
    gc.freeze()
    for line in coming:
        try:
            do(shard_from(json.loads(line)), job, toolbox)
            answer = ""
        except OSError as error:
            answer = error.strerror or type(error).__name__
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def main() -> None:
    """Serves stdin until it ends: also when the process that started this one was killed."""
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError, StopIteration):
        serve(sys.stdin, sys.stdout)


if __name__ == "__main__":
    main()
