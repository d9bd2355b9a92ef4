"""How many messages that call for a stop are recognised, and how many ordinary ones are stopped by mistake."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tools.reading.boundaries import find_boundary

HERE = Path(__file__).parent
ORDINARY = ("none", "none")


class Scored(NamedTuple):
    """A message with what it calls for, and what was found: label and action."""

    text: str
    wanted: tuple[str, str]
    found: tuple[str, str]


def scored(part: str) -> list[Scored]:
    """The messages of a part, each looked at by itself."""
    with (HERE / f"stops_{part}.csv").open(encoding="utf-8", newline="") as file:
        return [_scored(row) for row in csv.DictReader(file)]


def _scored(row: dict[str, str]) -> Scored:
    wanted = ORDINARY if row["label"] == "none" else (row["label"], row["action"])
    boundary = find_boundary(row["text"], row["country"])
    return Scored(row["text"], wanted, (boundary.kind, boundary.action) if boundary else ORDINARY)


def share(rows: Sequence[Scored]) -> str:
    """How many of the rows were found with their label and their action, of how many."""
    right = sum(row.wanted == row.found for row in rows)
    return f"{right:4} of {len(rows):4}  {right / max(1, len(rows)):6.3f}"


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("work", "measure"), default="work")
    options.add_argument("--errors", action="store_true", help="list what was missed or stopped by mistake")
    given = options.parse_args()
    rows = scored(given.part)
    ordinary = [row for row in rows if row.wanted == ORDINARY]
    stops = [row for row in rows if row.wanted != ORDINARY]
    crises = [row for row in stops if row.wanted[0] == "crisis"]
    others = [row for row in stops if row.wanted[0] != "crisis"]
    print(f"crisis recognised, with its action   {share(crises)}")
    print(
        f"crisis recognised, any action        {sum(row.found[0] == 'crisis' for row in crises):4} of {len(crises):4}"
    )
    print(f"other stops, label and action        {share(others)}")
    for label in sorted({row.wanted[0] for row in others}):
        print(f"    {label:33}{share([row for row in others if row.wanted[0] == label])}")
    false = [row for row in ordinary if row.found != ORDINARY]
    print(f"ordinary messages stopped            {len(false):4} of {len(ordinary):4}")
    print(f"others taken for a crisis            {sum(row.found[0] == 'crisis' for row in others + ordinary):4}")
    if given.errors:
        for row in rows:
            if row.wanted != row.found:
                print(f"{'/'.join(row.wanted):32}{'/'.join(row.found):32}{row.text}")


if __name__ == "__main__":
    main()
