"""The days that can be asked about."""

from __future__ import annotations

from datetime import date

# The facts begin here, and far ahead the dates of a plan would leave the calendar (judgement).
EARLIEST, LATEST = date(2020, 1, 1), date(2100, 1, 1)


def outside(day: date) -> str:
    """What to say about a day that cannot be asked about; empty where it can."""
    return "" if EARLIEST <= day <= LATEST else f"{day} is outside the days I can answer for: {EARLIEST} to {LATEST}."
