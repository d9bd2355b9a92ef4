"""One run: shards are made or found, then put together. Killed anywhere, the same call goes on to the same bytes."""

from __future__ import annotations

import fcntl
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from agent.batch import manifest as manifests
from agent.batch.manifest import Manifest
from agent.batch.output import FILES, put_together, read_summary
from agent.batch.pool import pool_of
from agent.batch.records import Record
from agent.batch.rows import Row, Table, row_of
from agent.batch.seen import each_once
from agent.batch.shards import Shard, place_of, shards
from agent.batch.worker import Job, do
from agent.clock import local_day
from agent.profile_source import named
from agent.wrong_use import WrongUse

SHARDS, EACH, LOCK = ".shards", "people", ".lock"

Progress = Callable[[int], None]
"""Is told how many rows are done."""
Note = Callable[[str], None]
"""Is told what somebody should know, in a line."""


@dataclass(frozen=True)
class Finished:
    """What a run left behind."""

    out: Path
    summary: dict[str, Any]
    is_old: bool = False
    """True where nothing had to be done."""


def nobody(told: int | str) -> None:
    """Tells nobody."""


def run(
    people: Table | Path | str | Iterable[Mapping[str, Any]],
    out: Path | str,
    *,
    today: date | None = None,
    workers: int = 1,
    each: bool = False,
    progress: Progress = nobody,
    note: Note = nobody,
) -> Finished:
    """Plans everybody in a table and writes `plans.jsonl`, `problems.jsonl` and `summary.json` into a folder.

    people: a CSV or JSON lines file, or mappings with the keys of a profile file and perhaps an `id`.
    out: the folder, made where it is not there. What an unfinished run left in it is gone on with.
    today: the day of the plans; when left out, the day of the unfinished run, else of the clock.
    workers: processes that plan; the bytes are the same with any number.
    each: also a Markdown file a person, in `people/`.
    Raises WrongUse: a table that cannot be read, a folder that cannot be written, another run in it.
    """
    table = Table(Path(people)) if isinstance(people, (str, Path)) else people
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone_in(folder):
            return Run(table, folder, today, workers, each, progress, note).finished()
    except OSError as error:
        where = named(Path(str(error.filename))) if error.filename else named(folder)
        raise WrongUse(
            f"{where}: cannot be written ({error.strerror}). What is done is kept; the same call goes on."
        ) from None


@dataclass
class Run:
    """A run on its way."""

    table: Table | Iterable[Mapping[str, Any]]
    out: Path
    today: date | None
    workers: int
    each: bool
    progress: Progress
    note: Note
    rows_done: int = 0

    def finished(self) -> Finished:
        """Does what is left to do. Raises WrongUse, OSError."""
        before = manifests.read(self.out)
        now = self.manifest(before)
        if before == replace(now, finished=True) and self.is_all_there():
            return Finished(self.out, read_summary(self.out), is_old=True)
        self.tell(before, now)
        manifests.write(self.out, now)
        names = self.made(now)
        summary = put_together(self.out, self.out / SHARDS, names, self.about(now))
        manifests.write(self.out, replace(now, finished=True))
        shutil.rmtree(self.out / SHARDS, ignore_errors=True)
        return Finished(self.out, summary)

    def manifest(self, before: Manifest | None) -> Manifest:
        """What this run is a run of."""
        if isinstance(self.table, Table):
            with self.table.opened():  # says why it cannot be read
                digest, lines = manifests.digest_of_table(
                    self.table.path, repr((sorted(self.table.given.items()), self.table.encoding))
                )
        else:
            digest, lines = "rows", 0
        from knowledge.load import load

        is_going_on = before is not None and not before.finished and self.today is None
        day = before.day if before and is_going_on else (self.today or local_day()).isoformat()
        as_of, facts = load().as_of, manifests.digest_of_facts()
        return Manifest(digest, lines, facts, as_of, day, "each" if self.each else "")

    def is_all_there(self) -> bool:
        """True where no file of a finished run is missing."""
        return isinstance(self.table, Table) and all((self.out / name).is_file() for name in FILES)

    def tell(self, before: Manifest | None, now: Manifest) -> None:
        """Says whether an earlier run is gone on with, and what is different."""
        if before is None:
            return
        changes = now.changes(before)
        if before.finished:
            why = f" ({'; '.join(changes)})" if changes else ""
            self.note(f"A finished run is in this folder; it is made anew{why}.")
        elif changes:
            self.note(f"An unfinished run is in this folder, but {'; '.join(changes)}: what still holds is kept.")
        else:
            self.note(f"Going on with the unfinished run, for {now.day}.")

    def about(self, now: Manifest) -> dict[str, Any]:
        """What the summary says about the run itself."""
        unused = list(self.table.columns().unused) if isinstance(self.table, Table) else []
        return {"day": now.day, "facts_as_of": now.facts_as_of, "columns_not_used": unused}

    # --- shards ---------------------------------------------------------------------------------------------

    def made(self, now: Manifest) -> list[str]:
        """The names of all shards in their order, each of them made."""
        cvs = self.table.path.parent if isinstance(self.table, Table) else None
        folder = self.out / SHARDS
        job = Job(folder, manifests.as_day(now.day), self.out / EACH if self.each else None, cvs)
        names: list[str] = []
        for shard in self.does(self.missing(now, folder, names), job):
            self.count(shard)
        return names

    def count(self, shard: Shard) -> None:
        """Says how many rows are done, with those of one more shard."""
        self.rows_done += len(shard.rows)
        self.progress(self.rows_done)

    def missing(self, now: Manifest, folder: Path, names: list[str]) -> Iterator[Shard]:
        """Shards that are not there yet; the names of all are noted on the way."""
        for shard in shards(each_once(self.rows()), now.fingerprint()):
            names.append(shard.name)
            if place_of(folder, shard.name).exists():
                self.count(shard)
            else:
                yield shard

    def rows(self) -> Iterator[Row]:
        """The people of the table."""
        if isinstance(self.table, Table):
            return self.table.rows()
        return (row_of(number, Record(0, dict(data)), ()) for number, data in enumerate(self.table, 1))

    def does(self, wanted: Iterable[Shard], job: Job) -> Iterator[Shard]:
        """Does shards, here or in worker processes, and gives each back when it is done."""
        if self.workers > 1:
            with pool_of(job, self.workers) as pool:
                yield from pool.done(wanted)
            return
        from knowledge.load import load
        from tools.toolbox import Toolbox

        toolbox = Toolbox(load())
        for shard in wanted:
            do(shard, job, toolbox)
            yield shard


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keeps a second run out of a folder. Raises WrongUse."""
    with (folder / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WrongUse(
                f"{named(folder)}: another run is writing here. Wait for it, or give another folder."
            ) from None
        yield
