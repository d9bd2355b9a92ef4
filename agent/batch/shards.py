"""Shards: what came of a few rows, in a file whose name says what it was made from. It is whole, or not there."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import orjson

from agent.batch.rows import Row
from agent.batch.work import Outcome

ROWS = 50
"""Rows of a shard: about half a second of work, which is what a kill loses for each worker (judgement)."""

FASTEST = 1
"""How hard a shard is packed: a plan becomes a fifth of its size in less than a millisecond."""


@dataclass(frozen=True)
class Shard:
    """A few rows in their order, and the name of the file that holds what came of them."""

    name: str
    rows: tuple[Row, ...]

    def as_json(self) -> str:
        """As one line, to be sent to a worker."""
        return json.dumps({"name": self.name, "rows": [asdict(row) for row in self.rows]}, ensure_ascii=True)


def shard_from(data: dict[str, Any]) -> Shard:
    """A shard that was sent."""
    return Shard(data["name"], tuple(Row(**row) for row in data["rows"]))


def shards(rows: Iterable[Row], fingerprint: bytes) -> Iterator[Shard]:
    """Rows in shards. The name depends on the rows and on what the run depends on, and on nothing else."""
    waiting: list[Row] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == ROWS:
            yield named_shard(waiting, fingerprint)
            waiting = []
    if waiting:
        yield named_shard(waiting, fingerprint)


def named_shard(rows: Sequence[Row], fingerprint: bytes) -> Shard:
    """Rows with the name of their shard."""
    found = hashlib.sha256(fingerprint)
    found.update(json.dumps([asdict(row) for row in rows], sort_keys=True, ensure_ascii=True).encode())
    return Shard(found.hexdigest(), tuple(rows))


def place_of(folder: Path, name: str) -> Path:
    """Where a shard is kept."""
    return folder / name[:2] / f"{name}.jsonl.gz"


def write_shard(folder: Path, name: str, outcomes: Iterable[Outcome]) -> None:
    """Writes a shard under another name and renames it when it is whole. Raises OSError."""
    place = place_of(folder, name)
    place.parent.mkdir(parents=True, exist_ok=True)
    lines = b"".join(orjson.dumps(one.digest()) + b"\n" + one.line() + b"\n" for one in outcomes)
    unfinished = place.with_name(f"{place.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(gzip.compress(lines, FASTEST, mtime=0))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)


def read_shard(folder: Path, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Each outcome of a shard: its digest and its line, with its end. Raises OSError and EOFError for a broken one."""
    with gzip.open(place_of(folder, name), "rb") as file:
        for digest in file:
            yield orjson.loads(digest), next(file)
