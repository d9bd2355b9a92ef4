"""Conversations for tests: driven in memory, in a folder, or as a process of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from langgraph.checkpoint.memory import InMemorySaver

from agent.offline import OfflinePolicy
from agent.policy import Policy
from agent.session import Session
from knowledge.load import load
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
TOOLS = Toolbox(load())

OPENING = "I am a Java developer in Pune with 6 years of experience and I want to become an AI engineer."
ANSWERS = {
    "goal": OPENING,
    "current_role": "Java developer, 6 years",
    "years_experience": "6 years",
    "wants_code": "Most of the week",
    "skills": "Java well, SQL well, Python basics, Docker",
    "country": "India",
    "hours_per_week": "8 hours a week, 12 months",
    "horizon": "12 months",
    "production": "Yes",
    "decision": "Not yet",
    "budget": "20000 rupees",
    "certifications": "none",
    "employer_support": "no",
    "education": "BTech computer science",
    "constraints": "no",
    "preferences": "4 2 3",
    "read_back": "yes",
}
"""What the person of these conversations answers, by slot."""


class Talk:
    """A conversation and everything that was shown in it."""

    def __init__(self, policy: Policy | None = None, session: Session | None = None) -> None:
        self.session = session or Session(InMemorySaver(), "t", policy or OfflinePolicy(), TOOLS, TODAY)
        self.events: list[dict[str, Any]] = list(self.session.begin())

    def say(self, text: str) -> list[dict[str, Any]]:
        """The events that come of one answer."""
        new = list(self.session.answer(text))
        self.events += new
        return new

    def tell(self, *texts: str) -> list[dict[str, Any]]:
        """The events that come of the last of several answers."""
        new: list[dict[str, Any]] = []
        for text in texts:
            new = self.say(text)
        return new

    @property
    def slot(self) -> str:
        """What the open question is about, empty at the end."""
        waiting = self.session.waiting
        return str(waiting["slot"]) if waiting else ""

    @property
    def state(self) -> dict[str, Any]:
        """What the conversation keeps."""
        return dict(self.session.graph.get_state(self.session.config).values)

    def to_plan(self, **answers: str) -> Talk:
        """Answers everything up to the plan."""
        for _ in range(20):
            if self.slot == "follow_up":
                return self
            self.say({**ANSWERS, **answers}.get(self.slot, "skip"))
        raise AssertionError("the interview did not end")


def shown(events: Iterable[dict[str, Any]]) -> str:
    """The words of events."""
    return "\n".join(str(event.get("text", "")) for event in events)


def kinds(events: Iterable[dict[str, Any]]) -> list[str]:
    """The kinds of events, in order."""
    return [str(event["type"]) for event in events]


COMMAND = [sys.executable, "-c", "from agent.cli import main; raise SystemExit(main())"]


def environment(**more: str) -> dict[str, str]:
    """The environment of a coach in a process of its own: no key, no colour forced, UTF-8."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "LANG"))}
    return {**kept, "PYTHONUTF8": "1", **more}


def started(data: Path, *arguments: str, given: str = "", timeout: float = 300) -> subprocess.CompletedProcess[str]:
    """Starts `career-coach chat` from nothing with what is typed, and gives back what came of it."""
    command = [*COMMAND, "--data-dir", str(data), "chat", "--today", TODAY.isoformat(), *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, timeout=timeout, env=environment(), check=False
    )


def events_of(output: str) -> list[dict[str, Any]]:
    """The events of a `--jsonl` run."""
    return [json.loads(line) for line in output.splitlines()]


def user(text: str) -> str:
    """A user event as a line."""
    return json.dumps({"type": "user", "text": text}) + "\n"
