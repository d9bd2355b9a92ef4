"""Claude itself, for those who have a key: `pytest -m live`. It costs a few cents, and can cost no more than 0.15 USD.

Never part of CI. What Claude says differs from run to run; what is checked here holds whatever it says.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from talking import ANSWERS, COMMAND, OPENING, TODAY, TOOLS, environment, events_of, kinds, shown, user

from agent.claude.faults import WORDS
from agent.commands.chat import parser
from agent.graph import plan_query
from agent.threads import threads_export
from tools.evidence import as_json
from tools.planning.model import Plan
from tools.profile import Profile

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not os.environ.get("ANTHROPIC_API_KEY"), reason="ANTHROPIC_API_KEY is not set"),
]

MOST_USD = 0.05
"""The limit of one conversation here. It is looked at before each call, so that one call may go beyond."""

ORDER = ("hours_per_week", "production", "budget", "constraints", "certifications", "education", "read_back")


def talk(data: Path, *texts: str, model: str = "") -> list[dict[str, Any]]:
    """The events of a conversation with Claude, in a process of its own; its key is the one of who runs the tests."""
    chosen = ["--model", model] if model else []
    command = [*COMMAND, "--data-dir", str(data), "chat", "--jsonl", "--thread", "live", "--policy", "claude", *chosen]
    command += ["--max-usd", str(MOST_USD), "--today", TODAY.isoformat()]
    ours = {name: value for name, value in os.environ.items() if name.startswith("ANTHROPIC")}
    lines = "".join(user(text) for text in texts)
    done = subprocess.run(
        command, input=lines, capture_output=True, text=True, timeout=600, env=environment(**ours), check=False
    )
    assert done.returncode == 0, done.stderr
    return events_of(done.stdout)


def check_that_claude_led(data: Path, events: list[dict[str, Any]]) -> None:
    """Claude gave the words all along, within the limit."""
    assert not [words for words in WORDS.values() if words in shown(events)]
    kept = threads_export(data, "live")
    assert kept["led_by"] == "claude"
    assert kept["usage"]["calls"] > 0
    assert 0 < kept["usage"]["usd"] < MOST_USD * 2


def test_claude_words_a_question_and_answers_one(tmp_path: Path) -> None:
    events = talk(tmp_path, OPENING, "Before I answer: what does an AI engineer do all day?")
    check_that_claude_led(tmp_path, events)
    assert kinds(events).count("question") == 3
    assert "delta" in kinds(events)


def test_plan_with_claude_is_the_plan_without(tmp_path: Path) -> None:
    texts = [OPENING, *(ANSWERS[slot] for slot in ORDER), "plan", "yes"]
    events = talk(tmp_path, *texts, model="claude-haiku-5-5")
    check_that_claude_led(tmp_path, events)
    kept = threads_export(tmp_path, "live")
    assert kept["stage"] == "open"
    assert kept["profile"]["hours_per_week"] == 8
    profile = Profile.model_validate(kept["profile"])
    found = TOOLS.call("build_plan", plan_query(profile, TOOLS, TODAY), TODAY)
    assert isinstance(found, Plan)
    assert as_json(found) in [event.get("plan") for event in events]


def test_limit_that_the_tests_name_is_one_the_command_knows() -> None:
    assert parser("chat").read(["--max-usd", str(MOST_USD)]).max_usd == MOST_USD
