"""Families of messages at which coaching stops, in several languages, beside ordinary ones of like words."""

import csv
from pathlib import Path

import pytest

from tools.reading.boundaries import find_boundary

with (Path(__file__).parents[2] / "data" / "stop_families.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [(row["label"], row["action"], row["text"]) for row in csv.DictReader(file)]
STOPS = [row for row in ROWS if row[0] != "none"]
ORDINARY = [row[2] for row in ROWS if row[0] == "none"]


@pytest.mark.parametrize(("label", "action", "text"), STOPS, ids=[row[2][:60] for row in STOPS])
def test_message_that_calls_for_a_stop_is_recognised(label: str, action: str, text: str) -> None:
    boundary = find_boundary(text)
    assert boundary is not None
    assert (boundary.kind, boundary.action) == (label, action)


@pytest.mark.parametrize("text", ORDINARY, ids=[text[:60] for text in ORDINARY])
def test_ordinary_message_with_words_of_a_stop_is_none(text: str) -> None:
    assert find_boundary(text) is None


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("mai apni jaan de dunga", "handoff"),
        ("Mera dost bol raha hai ki woh apni jaan de dega", "handoff-other"),
        ("me voy a matar", "handoff"),
        ("mi hermano dice que se va a matar", "handoff-other"),
    ],
)
def test_danger_of_somebody_else_is_told_from_ones_own(text: str, action: str) -> None:
    boundary = find_boundary(text)
    assert boundary is not None
    assert boundary.action == action


@pytest.mark.parametrize("text", ["no quiero seguir viviendo", "n kiero seguir bibiendo", "no kiero seguir viviendo"])
def test_spanish_as_it_is_typed_on_a_phone_is_read(text: str) -> None:
    boundary = find_boundary(text)
    assert boundary is not None
    assert (boundary.kind, boundary.language) == ("crisis", "es")
