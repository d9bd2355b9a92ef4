"""Ids that were seen, on disk: memory stays the same however many there are."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from agent.batch.columns import ID
from agent.batch.rows import Row


def each_once(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows; one whose id an earlier row has is told, so that nobody is planned twice and no file written over."""
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "ids.sqlite")) as ids:
        ids.execute("PRAGMA journal_mode=OFF")
        ids.execute("PRAGMA synchronous=OFF")
        ids.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, line INTEGER, row INTEGER) WITHOUT ROWID")
        for row in rows:
            if row.trouble:
                yield row
                continue
            added = ids.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", (row.id, row.line, row.number))
            yield row if added.rowcount else twice(row, ids)


def twice(row: Row, ids: sqlite3.Connection) -> Row:
    """A row whose id stands in an earlier one."""
    line, number = ids.execute("SELECT line, row FROM seen WHERE id = ?", (row.id,)).fetchone()
    where = f"line {line}" if line else f"row {number}"
    trouble = f"The id stands on {where} too, which is planned. Give each person an id of their own."
    return replace(row, data={}, trouble=trouble, where=ID)
