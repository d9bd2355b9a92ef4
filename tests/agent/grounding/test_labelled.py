"""Labelled sentences over made-up conversations: what is false is caught, what is true passes."""

from __future__ import annotations

import csv
import json
from datetime import date
from functools import cache
from pathlib import Path

from agent.grounding import Known, check

HERE = Path(__file__).parents[2] / "data" / "grounding"
SETS = Path(__file__).parents[3] / "benchmarks" / "grounding"

LEAST_CAUGHT = 0.985
MOST_REFUSED = 0.02
"""Bars of the labelled work: what is held out is measured by benchmarks/grounding/score.py."""


@cache
def world(name: str) -> Known:
    data = json.loads((SETS / "worlds" / f"{name}.json").read_text(encoding="utf-8"))
    return Known(data["evidence"], (data["said"],), date.fromisoformat(data["today"]))


def shares(rows: list[tuple[str, bool, str]]) -> tuple[float, float, list[str]]:
    wrong = {True: 0, False: 0}
    shown = []
    for name, is_true, text in rows:
        if check(text, world(name)).is_clean != is_true:
            wrong[is_true] += 1
            shown.append(f"{'refused' if is_true else 'missed'} {name}: {text}")
    true = sum(1 for _, is_true, _ in rows if is_true)
    return 1 - wrong[False] / (len(rows) - true), wrong[True] / true, shown


def test_sentences_of_this_suite_are_judged_as_labelled() -> None:
    with (HERE / "sentences.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["world"], row["ok"] == "true", row["sentence"]) for row in csv.DictReader(file)]
    caught, refused, shown = shares(rows)
    assert len(rows) > 800
    assert caught >= LEAST_CAUGHT, shown
    assert refused < MOST_REFUSED, shown


def test_labelled_work_sentences_are_judged_as_labelled() -> None:
    lines = (SETS / "sentences_work.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [(row["world"], row["ok"], row["text"]) for row in map(json.loads, lines)]
    caught, refused, shown = shares(rows)
    assert caught >= LEAST_CAUGHT, shown
    assert refused < MOST_REFUSED, shown
