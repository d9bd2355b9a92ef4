"""A figure in a text: what kind, how much, in which unit, for which period, and how closely it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["money", "percent", "hours", "span", "count", "times", "points", "bare", "date", "code"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a text: what kind, how much, in which unit, for which period, and how closely it is meant."""

    kind: Kind
    value: float
    step: float
    start: int
    end: int
    unit: str = ""
    """A currency, a length of time, or what is counted; empty where the text does not say."""
    per: str = ""
    hedge: str = ""
    other: float | None = None
    scale: str = ""
    noun: str = ""
    """The word behind a count that names no unit known here."""
    group: int = 0
    """Figures of one range share a group."""
    is_low: bool = False
    """The first of two figures of a range."""
    is_words: bool = False
