"""Two answers that cannot both be true, and what is used while they stay open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Contradiction:
    """Two answers that cannot both be true."""

    key: str
    slot: str
    """What the question is about."""
    finding: str
    """Both answers, and that they do not go together."""
    ask: str
    """The question that would settle it."""
    cautious: str
    """Which reading is used while it stays open, in words."""
    changes: tuple[tuple[str, Any], ...] = ()
    """Fields of the profile under the cautious reading."""
    choices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What the person is asked."""
        return f"{self.finding} {self.ask}"
