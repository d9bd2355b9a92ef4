"""The one place where the agent looks at the clock; everything below is handed the day."""

from __future__ import annotations

from datetime import date, datetime


def local_day() -> date:
    """Today where the person is."""
    return datetime.now().astimezone().date()
