"""How many statements of time of a labelled set are read within the labelled bounds: hours a week, years, deadlines."""

from __future__ import annotations

import argparse
import csv
from datetime import date, timedelta
from pathlib import Path

from knowledge.base import Knowledge
from knowledge.load import load
from tools.read_profile import ReadFact, read_text

HERE = Path(__file__).parent
TODAY = date(2026, 11, 23)
ASKED = {"hours": "hours_per_week", "years": "years_experience", "ai_years": "years_ai", "deadline": "horizon"}
FIELDS = {
    "hours": ("hours_per_week",),
    "years": ("years_experience",),
    "ai_years": ("years_ai",),
    "deadline": ("deadline", "horizon_weeks"),
}


def as_value(fact: ReadFact) -> float | date | None:
    """A number as it is; a deadline in weeks as its day."""
    if fact.field == "deadline":
        return date.fromisoformat(str(fact.value))
    if not isinstance(fact.value, (int, float)):
        return None
    return TODAY + timedelta(weeks=fact.value) if fact.field == "horizon_weeks" else float(fact.value)


def is_right(row: dict[str, str], value: float | date | None) -> bool:
    """True for a value within the bounds, and for none where nothing is there to be read."""
    if not row["low"]:
        return value is None
    if isinstance(value, date):
        return date.fromisoformat(row["low"]) <= value <= date.fromisoformat(row["high"])
    return value is not None and float(row["low"]) <= round(value, 2) <= float(row["high"])


def score(part: str, knowledge: Knowledge) -> list[tuple[dict[str, str], float | date | None]]:
    """Every row of a part with what was read in it, asked for by the slot of its kind."""
    with (HERE / f"times_{part}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    read = []
    for row in rows:
        facts = read_text(row["text"], knowledge, TODAY, about=ASKED[row["kind"]]).facts
        values = (as_value(fact) for fact in facts if fact.field in FIELDS[row["kind"]])
        read.append((row, next((value for value in values if value is not None), None)))
    return read


def main() -> None:
    """Scores and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("work", "measure"), default="work", help="which half of the set")
    options.add_argument("--errors", action="store_true", help="show the rows that are read wrongly")
    given = options.parse_args()
    read = score(given.part, load())
    wrong = [(row, value) for row, value in read if not is_right(row, value)]
    for row, value in wrong if given.errors else []:
        print(f"{row['text']!r}: {row['kind']} {row['low']} to {row['high']}, read as {value}")
    for kind in ASKED:
        of = [row for row, _ in read if row["kind"] == kind]
        print(f"{kind}: {len(of) - sum(row['kind'] == kind for row, _ in wrong)} of {len(of)}")
    print(f"times, {given.part}: {len(read) - len(wrong)} of {len(read)} right, {1 - len(wrong) / len(read):.3f}")


if __name__ == "__main__":
    main()
