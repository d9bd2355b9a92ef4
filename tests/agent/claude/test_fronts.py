"""Claude in processes of their own: terminal, pipe, JSON lines; killed in the middle of an answer and gone on with."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread, Timer
from typing import Any, TypeAlias

import pexpect
import pytest
from messages_checks import fault_of
from messages_faults import Fault
from messages_models import LIES, CoachModel, LiarModel, ToolHappyModel
from messages_server import Served, serving
from pexpect.fdpexpect import fdspawn
from programs import PATIENCE, Begun, Programs
from talking import ANSWERS, COMMAND, OPENING, TODAY, environment, events_of, kinds, user

from agent.claude.faults import WORDS
from agent.claude.words import going_on
from agent.commands.chat import parser
from agent.threads import open_store, state_in, threads_export, threads_list, threads_show
from agent.wrong_use import WrongUse

Run: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]
"""Runs a chat to its end."""


def chat(data: Path, *arguments: str) -> list[str]:
    """The arguments of a chat."""
    return ["--data-dir", str(data), "chat", "--today", TODAY.isoformat(), *arguments]


@pytest.fixture
def run(start: Programs) -> Run:
    """Runs `career-coach chat` with a key for a server."""

    def running(served: Served, data: Path, *arguments: str, given: str, **env: str) -> Any:
        return start.run(chat(data, *arguments), given, environment(**{**served.environment, **env}))

    return running


def in_terminal(start: Programs, served: Served, data: Path, **env: str) -> tuple[Begun, fdspawn]:
    """A conversation in a terminal of 100 columns and 40 rows."""
    screen, own = pty.openpty()
    termios.tcsetwinsize(own, (40, 100))
    setting = environment(**{**served.environment, "TERM": "xterm", **env})
    begun = start.begin([own, own, own], chat(data, "--thread", "t"), setting)
    os.close(own)
    return begun, fdspawn(screen, encoding="utf-8", timeout=60)


def test_whole_command_talks_with_claude_where_there_is_a_key(tmp_path: Path) -> None:
    with serving(CoachModel()) as served:
        command, setting = [*COMMAND, *chat(tmp_path)], environment(**served.environment)
        done = subprocess.run(
            command, input=f"{OPENING}\n", capture_output=True, text=True, timeout=PATIENCE, env=setting, check=False
        )
    assert done.returncode == 0, done.stderr
    assert "How many hours a week" in done.stdout
    assert len(served.journal.requests) == 1


def test_json_lines_pass_words_on_as_they_come_and_say_what_stays(run: Run, tmp_path: Path) -> None:
    with serving(CoachModel()) as served:
        done = run(served, tmp_path, "--jsonl", "--thread", "j", given=user(OPENING) + user("8 hours, 12 months"))
    events = events_of(done.stdout)
    assert done.returncode == 0, done.stderr
    assert all(list(event)[:2] == ["type", "thread"] for event in events)
    assert set(kinds(events)) == {"message", "question", "delta", "tool"}
    heard = "".join(event["text"] for event in events if event["type"] == "delta" and event["attempt"] == 2)
    assert heard == events[-1]["text"]
    assert "Claude (claude-sonnet-5-5): 2 calls" in done.stderr
    assert served.journal.requests[0]["model"] == "claude-sonnet-5-5"


def test_what_is_done_behind_the_words_is_shown_on_request(run: Run, tmp_path: Path) -> None:
    with serving(ToolHappyModel(most=2)) as served:
        told = run(served, tmp_path, "--verbose", "--thread", "v", given=OPENING + "\n")
    assert "[looks up] recommend_role" in told.stderr
    assert "[tool] recommend_role" in told.stderr
    assert "looks up" not in told.stdout
    assert "[cost so far] 1 call, " in told.stderr
    assert "Claude (claude-sonnet-5-5): 2 calls, " in told.stderr


def test_pipe_shows_only_what_is_final(run: Run, tmp_path: Path) -> None:
    with serving(LiarModel()) as served:
        done = run(served, tmp_path, given=f"{OPENING}\n8 hours a week, 12 months\n")
    assert done.returncode == 0, done.stderr
    for lie in LIES:
        assert lie.mark not in done.stdout
    assert done.stdout.count("How many hours a week can you give to this") == 1
    assert "\x1b" not in done.stdout


def test_terminal_shows_words_as_they_come_and_takes_back_what_is_not_final(start: Programs, tmp_path: Path) -> None:
    with serving(LiarModel(), [Fault("slow", 4, times=9, pause=0.05)]) as served:
        begun, child = in_terminal(start, served, tmp_path, NO_COLOR="1")
        child.expect("> $")
        child.sendline(OPENING)
        child.expect("> $")
        seen = str(child.before)
        begun.kill()
        child.close()
    marks = [lie.mark for lie in LIES if lie.mark in seen]
    assert marks, "the passage was never shown"
    assert seen.rindex("\x1b[J") > max(seen.rindex(mark) for mark in marks)
    assert seen.index("...") < min(seen.index(mark) for mark in marks), "nothing showed that an answer was waited for"
    final = seen[seen.rindex("\x1b[J") :]
    assert final.count("How many hours a week") == 1


def test_interrupt_ends_at_once_while_an_answer_is_waited_for(start: Programs, tmp_path: Path) -> None:
    with serving(CoachModel(), [Fault("stall", 8)]) as served:
        begun, child = in_terminal(start, served, tmp_path)
        child.expect("> $")
        child.sendline(OPENING)
        until(lambda: bool(served.journal.entries) and served.journal.entries[0].events_sent >= 8)
        child.send("\x03")
        # The SDK's own patience is longer than this.
        child.expect("Saved. Go on later", timeout=15)
        child.expect(pexpect.EOF)
        assert begun.wait() == 0
        child.close()
    with open_store(tmp_path) as saver:
        assert [entry["text"] for entry in state_in(saver, "t")["log"] if entry["type"] == "user"] == [OPENING]


def test_key_chooses_claude_and_options_choose_model_and_limit(run: Run, tmp_path: Path) -> None:
    with serving(CoachModel()) as served:
        done = run(served, tmp_path / "a", "--model", "claude-haiku-5-5", given=OPENING + "\n")
        off = run(served, tmp_path / "b", "--policy", "offline", given=OPENING + "\n")
        calls = len(served.journal)
        short = run(served, tmp_path / "c", "--max-usd", "0.000001", given=f"{OPENING}\n8 hours a week\n")
    (thread,) = [info.thread for info in threads_list(tmp_path / "a")]
    assert threads_show(tmp_path / "a", thread).splitlines()[-1].startswith("Claude (claude-haiku-5-5): 1 call, ")
    assert threads_export(tmp_path / "a", thread)["usage"]["calls"] == 1
    assert served.journal.requests[0]["model"] == "claude-haiku-5-5"
    assert "Claude (claude-haiku-5-5): 1 call" in done.stderr
    assert "Claude (" not in off.stderr
    assert calls == 1
    assert f"{WORDS['budget']} {going_on('budget')}" in short.stdout


def test_wrong_key_is_said_in_plain_words_and_the_plan_is_written(run: Run, tmp_path: Path) -> None:
    lines = "\n".join([OPENING, "8 hours a week, 12 months", "yes", "0", "plan", "quit"])
    with serving(CoachModel()) as served:
        done = run(served, tmp_path, given=f"{lines}\n", ANTHROPIC_API_KEY="sk-ant-wrong")
    assert done.returncode == 0
    assert done.stdout.count(WORDS["key"]) == 1
    assert "# Your plan for AI Engineer" in done.stdout
    assert "Traceback" not in done.stderr
    assert "sk-ant-wrong" not in done.stdout + done.stderr


@pytest.mark.parametrize("amount", ["none", "0", "-1", "inf", "nan"])
def test_wrong_amount_is_refused_in_one_line(amount: str) -> None:
    with pytest.raises(WrongUse, match="not an amount in USD"):
        parser("chat").read([f"--max-usd={amount}"])


def test_chat_by_rules_does_not_load_the_sdk(tmp_path: Path) -> None:
    code = (
        "import sys; from agent.cli import main; "
        f"main(['--data-dir', {str(tmp_path)!r}, 'chat', '--today', '2026-11-23', '--thread', 'x']); "
        "sys.stderr.write('heavy: ' + ' '.join(n for n in ('anthropic', 'agent.claude.policy') if n in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input="hello\n", capture_output=True, text=True, env=environment(), check=False
    )
    assert done.stderr.endswith("heavy: "), done.stderr


# --- killed ------------------------------------------------------------------------------------------------


class Program:
    """A conversation as a process that can be killed."""

    def __init__(self, start: Programs, served: Served, data: Path) -> None:
        (typed, typing), (reading, said) = os.pipe(), os.pipe()
        setting = environment(**served.environment)
        self.begun = start.begin([typed, said, 2], chat(data, "--jsonl", "--thread", "k"), setting)
        os.close(typed)
        os.close(said)
        self.keys, self.screen = os.fdopen(typing, "w"), os.fdopen(reading)
        self.lines: SimpleQueue[str] = SimpleQueue()
        # Always read: a plan is longer than a pipe holds, and the program would wait with it for ever.
        self.reader = Thread(target=lambda: [self.lines.put(line) for line in self.screen])
        self.reader.start()
        self.limit = Timer(PATIENCE, self.begun.kill)
        self.limit.start()

    def question(self) -> dict[str, Any]:
        """The next question; other events are passed over."""
        while True:
            event: dict[str, Any] = json.loads(self.lines.get(timeout=PATIENCE))
            if event["type"] == "question":
                return event

    def tell(self, words: str) -> None:
        """One answer."""
        self.keys.write(user(words))
        self.keys.flush()

    def kill(self) -> None:
        """SIGKILL: nothing can be tidied up."""
        self.limit.cancel()
        self.begun.kill()
        self.reader.join()
        self.keys.close()
        self.screen.close()


def until(is_so: Callable[[], bool]) -> None:
    """Waits until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


SAID = (OPENING, *(ANSWERS[slot] for slot in ("hours_per_week", "production", "budget", "constraints", "read_back")),
        "what would you do in my place?")  # fmt: skip
"""A whole conversation of the person."""


@pytest.mark.parametrize(
    ("looks", "turn", "from_request", "at_event"),
    [
        pytest.param(0, 1, 1, 0, id="before the first word"),
        pytest.param(0, 1, 1, 9, id="in the middle of a question"),
        pytest.param(2, 1, 2, 5, id="after a look-up"),
        pytest.param(0, 4, 4, 6, id="in the last question"),
        pytest.param(0, 6, 5, 4, id="in the first words about the plan"),
        pytest.param(0, 7, 6, 9, id="in the talk after the plan"),
    ],
)
def test_killed_in_the_middle_of_any_answer_the_conversation_goes_on(
    start: Programs, run: Run, tmp_path: Path, looks: int, turn: int, from_request: int, at_event: int
) -> None:
    model = ToolHappyModel(most=looks) if looks else CoachModel()
    with serving(model, [Fault("stall", at_event, from_request=from_request)]) as served:
        program = Program(start, served, tmp_path)
        for words in SAID[:turn]:
            program.question()
            program.tell(words)
        until(lambda: len(served.journal) == from_request and served.journal.entries[-1].events_sent >= at_event)
        program.kill()
        done = run(served, tmp_path, "--jsonl", "--thread", "k", given="".join(map(user, SAID[turn:])))
    events = events_of(done.stdout)
    assert done.returncode == 0, done.stderr
    assert ("plan" in kinds(events)) == (turn < 6)
    assert events[-1]["type"] == "question"
    assert [fault_of(request) for request in served.journal.requests if fault_of(request)] == []
    with open_store(tmp_path) as saver:
        state = state_in(saver, "k")
    # No answer lost, none asked for again; no figure and no result twice.
    assert [entry["text"] for entry in state["log"] if entry["type"] == "user"] == list(SAID)
    assert [entry["type"] for entry in state["log"]].count("plan") == 1
    figures = [json.dumps(figure, sort_keys=True) for figure in state["evidence"]]
    assert len(figures) == len(set(figures))
    results = [block["tool_use_id"] for one in state["messages"] for block in one["content"] if "tool_use_id" in block]
    assert len(results) == len(set(results))
