"""The days that can be asked about, and days as they are written in data."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

# The facts begin here, and far ahead the dates of a plan would leave the calendar (judgement).
EARLIEST, LATEST = date(2020, 1, 1), date(2100, 1, 1)


def outside(day: date) -> str:
    """What to say about a day that cannot be asked about; empty where it can."""
    return "" if EARLIEST <= day <= LATEST else f"{day} is outside the days I can answer for: {EARLIEST} to {LATEST}."


def as_day(value: Any) -> Any:
    """A day of an ISO date; a number, which would count as seconds, is none. Raises ValueError."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    elif isinstance(value, date):
        return value
    raise ValueError("This is not a day. Write it like 2027-06-30")


def within(day: date) -> date:
    """A day that can be planned with. Raises ValueError naming the limits."""
    if refusal := outside(day):
        raise ValueError(refusal.removesuffix("."))
    return day


def not_beyond(day: date) -> date:
    """A day on which something was: long ago is fine. Raises ValueError."""
    if day > LATEST:
        raise ValueError(f"{day} is after {LATEST}, the last day I can answer for")
    return day
