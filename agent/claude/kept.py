"""What the talk with Claude stands on, as it is kept between two decisions."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from agent.policy import Ask
from agent.state import Json, State

MOST_LOOKED = 6
"""Look-ups whose whole results a text may rest on; the figures of every one stay in the evidence (judgement)."""


@dataclass(frozen=True)
class Kept:
    """Kept between two decisions."""

    told: int = 0
    """Entries of the log that Claude was told."""
    kept_back: tuple[int, ...] = ()
    """Entries it is never told: what the rules had to deal with alone."""
    facts: Json = field(default_factory=dict)
    """What it was told about the person."""
    base: Json | None = None
    """The rules' move that waits while Claude looks something up."""
    rounds: int = 0
    """Look-ups in a row since the person spoke."""
    looked: tuple[Json, ...] = ()
    """The look-ups made last."""
    once: bool = False
    """True where the rules shall make the next move."""
    run: str = ""
    """The run of the program in which the rules took over."""

    @classmethod
    def of(cls, state: State) -> Kept:
        """What a conversation has kept."""
        data: dict[str, Any] = dict(state.get("claude") or {})
        for name in ("kept_back", "looked"):
            data[name] = tuple(data.get(name, ()))
        return cls(**data)

    def plain(self) -> Json:
        """As plain data."""
        return {**asdict(self), "kept_back": list(self.kept_back), "looked": list(self.looked)}

    def holding_back(self, *numbers: int) -> Kept:
        """With entries that Claude is never told."""
        return replace(self, kept_back=tuple(sorted({*self.kept_back, *numbers})))

    def waiting(self, base: Ask, looks: tuple[Json, ...]) -> Kept:
        """With the rules' move put aside for look-ups."""
        waits = {**base.model_dump(mode="json"), "remember": base.remember}
        looked = (*self.looked, *({"name": one["name"], "input": one["input"]} for one in looks))[-MOST_LOOKED:]
        return replace(self, base=waits, rounds=self.rounds + 1, looked=looked)

    def rested(self) -> Kept:
        """With nothing put aside: a move was made."""
        return replace(self, base=None, rounds=0, once=False)


def last_said(state: State) -> int | None:
    """The number of the entry that the person said last."""
    log = state.get("log", [])
    return next((number for number in range(len(log) - 1, -1, -1) if log[number]["type"] == "user"), None)
