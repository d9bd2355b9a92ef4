"""How many amounts of a labelled set are read as labelled: both ends, currency, period, and net or gross where said."""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from knowledge.base import Knowledge
from knowledge.load import load
from tools.reading.means import asked_amount, period_meant
from tools.reading.money import AmountRead
from tools.reading.money_slots import CUES

HERE = Path(__file__).parent
BASIS = {True: "net", False: "gross", None: ""}
CLOSE = 0.005
"""Share by which a figure may differ."""


def slot_asked(text: str) -> str:
    """The question such a text would answer: the one about the budget where it speaks of one, else that about pay."""
    return next((slot for slot, pattern in CUES if pattern.search(text)), "salary_current")


def as_row(
    found: AmountRead | None, slot: str, knowledge: Knowledge
) -> tuple[float | None, float | None, str, str, str]:
    """What was read, as a row of the set has it."""
    if found is None or not found.currency:
        return None, None, "", "", ""
    period = found.period or period_meant(knowledge, slot, found)
    return found.low, found.high, found.currency, period, BASIS[found.net]


def is_right(row: dict[str, str], read: tuple[float | None, float | None, str, str, str]) -> bool:
    """True where everything that is labelled agrees, and where nothing was read if nothing is there."""
    low, high, currency, period, basis = read
    if not row["low"]:
        return low is None
    if low is None or high is None:
        return False
    ends = zip((low, high), (float(row["low"]), float(row["high"])), strict=True)
    is_close = all(abs(value - wanted) <= CLOSE * wanted for value, wanted in ends)
    agrees = currency == row["currency"] and row["period"] in ("", period) and row["basis"] in ("", basis)
    return is_close and agrees


def score(part: str, knowledge: Knowledge) -> tuple[int, list[tuple[dict[str, str], object]]]:
    """How many rows there are, and those that are read wrongly, with what was read."""
    with (HERE / f"amounts_{part}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wrong: list[tuple[dict[str, str], object]] = []
    for row in rows:
        known = (
            str(knowledge.countries.raw(row["country"])["currency"]) if row["country"] in knowledge.countries else ""
        )
        read = as_row(asked_amount(row["text"], known), slot_asked(row["text"]), knowledge)
        if not is_right(row, read):
            wrong.append((row, read))
    return len(rows), wrong


def main() -> None:
    """Scores and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("work", "measure"), default="work", help="which half of the set")
    options.add_argument("--errors", action="store_true", help="show the rows that are read wrongly")
    given = options.parse_args()
    count, wrong = score(given.part, load())
    for row, read in wrong if given.errors else []:
        print(f"{row['text']!r} ({row['country']}): {list(row.values())[2:]} read as {read}")
    print(f"amounts, {given.part}: {count - len(wrong)} of {count} right, {(count - len(wrong)) / count:.3f}")


if __name__ == "__main__":
    main()
