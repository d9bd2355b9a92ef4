"""How well skills are read from sentences of CVs, chats and postings: F1, and precision on words with two meanings."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from knowledge.base import Knowledge
from knowledge.load import load
from tools.read_profile import read_text
from tools.reading.skill_claims import read_claims
from tools.reading.skills import find_skills

HERE = Path(__file__).parent
TODAY = date(2026, 11, 23)


class Scored(NamedTuple):
    """A sentence with the skills it claims or asks for, those that were read, and its words with several meanings."""

    text: str
    style: str
    wanted: frozenset[str]
    found: frozenset[str]
    words: tuple[tuple[str, str, bool], ...]
    """A word, the skill it means here or 'none', and whether it was taken for one."""


def scored(part: str, knowledge: Knowledge) -> Iterator[Scored]:
    """The sentences of a part, each read by itself as its style is read."""
    with (HERE / f"skills_{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found = frozenset(read(row["text"], row["style"], knowledge))
            words = tuple(_words(row, found, knowledge))
            yield Scored(row["text"], row["style"], frozenset(filter(None, row["skills"].split(";"))), found, words)


def read(text: str, style: str, knowledge: Knowledge) -> Iterator[str]:
    """Ids of the skills in a text: of a CV or a message as a profile is read, of a posting as it asks for them."""
    if style == "posting":
        yield from (item.claim.skill for item in read_claims(text, knowledge, TODAY, is_casual=False))
        return
    reading = read_text(text, knowledge, TODAY, kind="cv" if style == "cv" else "answer")
    for fact in reading.facts:
        if fact.field == "skills" and isinstance(fact.value, dict):
            yield str(fact.value["skill"])


def _words(row: dict[str, str], found: frozenset[str], knowledge: Knowledge) -> Iterator[tuple[str, str, bool]]:
    """Each word with several meanings: taken where a skill that was read stands on it and on nothing else."""
    named = list(find_skills(row["text"], knowledge, is_casual=row["style"] == "chat"))
    for item in filter(None, row["ambiguous"].split(";")):
        word, _, meaning = item.partition("=")
        spans = [skill for skill in named if row["text"][skill.start : skill.end].lower() == word.lower()]
        taken = meaning in found if meaning != "none" else any(skill.skill in found for skill in spans)
        yield word, meaning, taken


def ratio(right: int, of: int) -> float:
    """A share; 1 of nothing."""
    return right / of if of else 1.0


def show(name: str, rows: Sequence[Scored]) -> None:
    """Prints precision, recall and F1 over all the skills of the rows."""
    right = sum(len(row.wanted & row.found) for row in rows)
    precision = ratio(right, sum(len(row.found) for row in rows))
    recall = ratio(right, sum(len(row.wanted) for row in rows))
    f1 = ratio(int(2e9 * precision * recall), int(1e9 * (precision + recall)))
    print(f"{name:12}{len(rows):5} sentences  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("work", "measure"), default="work")
    options.add_argument("--errors", action="store_true", help="list what was missed or read wrongly")
    given = options.parse_args()
    rows = list(scored(given.part, load()))
    show("all", rows)
    for style in ("cv", "chat", "posting"):
        show(style, [row for row in rows if row.style == style])
    words = [word for row in rows for word in row.words]
    taken = [meaning for _, meaning, is_taken in words if is_taken]
    meant = [is_taken for _, meaning, is_taken in words if meaning != "none"]
    precision, recall = ratio(sum(meaning != "none" for meaning in taken), len(taken)), ratio(sum(meant), len(meant))
    print(f"words with several meanings: {len(words)}  precision {precision:.3f}  recall {recall:.3f}")
    if given.errors:
        for row in rows:
            for skills, sign in ((row.wanted - row.found, "-"), (row.found - row.wanted, "+")):
                if skills:
                    print(f"{sign} {', '.join(sorted(skills)):40} {row.style:8}{row.text!r}")
            for word, meaning, is_taken in row.words:
                if is_taken != (meaning != "none"):
                    print(f"? {word}={meaning:37} {row.style:8}{row.text!r}")


if __name__ == "__main__":
    main()
