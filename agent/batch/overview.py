"""The run as a table for a spreadsheet: a row a person, by id; nothing in it is taken for a formula."""

from __future__ import annotations

import csv
import io
from typing import Any

HEADER = ("id", "row", "outcome", "role", "readiness_pct", "fits", "readiness_at_end_pct", "hours", "cost_usd", "ends")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Signs at whose sight a spreadsheet calculates (OWASP, CSV injection)."""


def overview_row(digest: dict[str, Any]) -> bytes:
    """One person as a line of CSV."""
    cells: list[Any] = [harmless(digest["id"]), digest["row"], digest["kind"]]
    if digest["kind"] == "plan":
        phases = digest["phases"]
        cells += [digest["role"], digest["readiness"], "yes" if digest["fits"] else "no", digest["readiness_at_end"]]
        cells += [round(sum(phase[part] for phase in phases), 2) for part in (2, 3)]
        cells.append(digest["ends"])
    return line_of([*cells, *[""] * (len(HEADER) - len(cells))])


def line_of(cells: list[Any]) -> bytes:
    """Cells as a line of CSV."""
    file = io.StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue().encode()


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe before it says that it is text."""
    return f"'{text}" if text.startswith(FORMULA) else text
