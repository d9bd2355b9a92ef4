"""How many job titles lead to their role, how many of those outside the field to none, and their seniority words."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from knowledge.base import Knowledge
from knowledge.load import load
from tools.reading.titles import find_role

HERE = Path(__file__).parent
NONE = "none"


class Scored(NamedTuple):
    """A title, the roles that are right for it, and what was read."""

    text: str
    roles: tuple[str, ...]
    seniority: str
    role: str
    seniority_read: str
    confidence: float

    @property
    def is_right(self) -> bool:
        """True where the role is one of those that are right."""
        return self.role in self.roles


def scored(part: str, knowledge: Knowledge) -> list[Scored]:
    """The titles of a part, each read by itself. Only a role, or the same work without AI, counts as a role."""
    with (HERE / f"titles_{part}.csv").open(encoding="utf-8", newline="") as file:
        return [_scored(row["text"], row["role"], row["seniority"], knowledge) for row in csv.DictReader(file)]


def _scored(text: str, roles: str, seniority: str, knowledge: Knowledge) -> Scored:
    match = find_role(text, knowledge)
    role = match.role if match is not None else None
    read = match.seniority if match is not None else ""
    sure = match.confidence if match is not None else 0.0
    return Scored(text, tuple(roles.split("|")), seniority, role or NONE, read, sure)


def share(right: int, of: int) -> str:
    """A count of a whole, and its share."""
    return f"{right:4} of {of:4}  {right / max(1, of):6.3f}"


def show(rows: Sequence[Scored]) -> None:
    """Print the figures of a part."""
    outside = [row for row in rows if row.roles == (NONE,)]
    called = [row for row in rows if row.role == NONE]
    labelled = [row for row in rows if row.seniority and row.role != NONE]
    sure = [row for row in rows if row.confidence >= 0.9 and row.role != NONE]
    print(f"titles right              {share(sum(row.is_right for row in rows), len(rows))}")
    print(f"none found (recall)       {share(sum(row.role == NONE for row in outside), len(outside))}")
    print(f"none right (precision)    {share(sum(row.is_right for row in called), len(called))}")
    print(f"right at 0.9 and more     {share(sum(row.is_right for row in sure), len(sure))}")
    print(f"seniority, where labelled {share(sum(r.seniority == r.seniority_read for r in labelled), len(labelled))}")


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("work", "measure"), default="work")
    options.add_argument("--errors", action="store_true", help="list the titles that were read wrong")
    given = options.parse_args()
    rows = scored(given.part, load())
    show(rows)
    if given.errors:
        for row in rows:
            if not row.is_right:
                print(f"{row.text:50}{'|'.join(row.roles):40}{row.role} {row.confidence}")
        for row in rows:
            if row.seniority and row.role != NONE and row.seniority != row.seniority_read:
                print(f"{row.text:50}{row.seniority:20}{row.seniority_read}")


if __name__ == "__main__":
    main()
