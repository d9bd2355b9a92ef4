"""Who leads a conversation: rules, or Claude where there is a key. Only here the environment is looked at for it."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent.policy import Policy

KEYS = ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN")
"""Either of them is enough for the SDK."""

BASE_URL = "ANTHROPIC_BASE_URL"


@dataclass(frozen=True)
class Leader:
    """What was asked for: a policy by name, and how Claude is used where it leads."""

    policy: str = "auto"
    model: str = ""
    max_usd: float | None = None

    @property
    def has_key(self) -> bool:
        """True where Claude can be asked."""
        return any(os.environ.get(name) for name in KEYS)


@contextmanager
def led(leader: Leader) -> Iterator[Policy]:
    """The policy that leads, its line to Claude closed in the end. Raises WrongUse."""
    if leader.policy == "offline" or (leader.policy == "auto" and not leader.has_key):
        from agent.offline import OfflinePolicy

        if leader.model or leader.max_usd is not None:
            raise WrongUse("--model and --max-usd are for Claude. Set ANTHROPIC_API_KEY, and leave --policy at auto.")
        yield OfflinePolicy()
        return
    if not leader.has_key:
        raise WrongUse("--policy claude needs a key: set ANTHROPIC_API_KEY. --policy offline needs none.")
    from agent.claude.cost import Budget
    from agent.claude.policy import MODEL, ClaudePolicy
    from agent.claude.wire import Line, Wire

    budget = Budget() if leader.max_usd is None else Budget(usd=leader.max_usd)
    # Without these two the SDK looks for them by itself.
    line = Line(api_key=os.environ.get(KEYS[0]) or None, base_url=os.environ.get(BASE_URL) or None)
    policy = ClaudePolicy(Wire(line), leader.model or MODEL, budget)
    try:
        yield policy
    finally:
        policy.close()
