"""Dates as well as they are known: a day, a month or a year, or words."""

from __future__ import annotations

import re
from datetime import date

ISO = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")


def is_iso(text: str) -> bool:
    """Whether a text is written as a date; the day need not exist."""
    return ISO.match(text) is not None


def first_day(text: str) -> date:
    """The first day that an ISO date, month or year can mean. Raises ValueError where there is none."""
    return date.fromisoformat(text + {4: "-01-01", 7: "-01"}.get(len(text), ""))


def last_day(text: str) -> date | None:
    """The last day that an ISO date, month or year can mean; None for words and for days that do not exist."""
    if not is_iso(text):
        return None
    for ending in {4: ("-12-31",), 7: ("-31", "-30", "-29", "-28")}.get(len(text), ("",)):
        try:
            return date.fromisoformat(text + ending)
        except ValueError:
            continue
    return None
