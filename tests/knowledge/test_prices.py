"""Prices of language models: each mistake in their file is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_data import SmallData, small_data

FILE = "model_prices.csv"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path / "data")


def told(data: SmallData) -> list[str]:
    """What the check says of prices."""
    return [line for line in data.told() if line.startswith(FILE)]


def test_prices_that_are_right_are_not_mentioned(data: SmallData) -> None:
    data.repeat_row(FILE, 2, prompt_over="100000", input_usd="5")
    assert told(data) == []


def test_two_rows_for_one_length_are_named(data: SmallData) -> None:
    data.repeat_row(FILE, 2)
    assert [line for line in told(data) if "has two rows" in line]


def test_model_without_a_price_for_short_prompts_is_named(data: SmallData) -> None:
    data.set_cell(FILE, 2, "prompt_over", "100000")
    assert len([line for line in told(data) if "No row holds for short prompts" in line]) == 1


@pytest.mark.parametrize(("column", "value"), [("cache_read_usd", "3"), ("output_usd", "5000"), ("source", "nobody")])
def test_price_that_cannot_be_is_named(data: SmallData, column: str, value: str) -> None:
    data.set_cell(FILE, 2, column, value)
    assert [line for line in told(data) if column in line]
