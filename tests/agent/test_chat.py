"""The three front ends as processes of their own: a terminal, a pipe, JSON lines; killed and gone on with."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any, TypeAlias

import pexpect
import pytest
from pexpect.fdpexpect import fdspawn
from programs import Programs
from talking import COMMAND, OPENING, TODAY, environment, events_of, kinds, started, user

from agent.chat import noted, run_chat
from agent.example import ANSWERS as EXAMPLE
from agent.leader import Leader
from agent.wrong_use import WrongUse
from tools.asking.question_bank import BY_SLOT

Coach: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]
"""Runs `career-coach chat` to its end: coach(folder, *arguments, given=typed)."""

PROMPT = r"\n(?:\x1b\[\?2004h)?> "
"""The prompt; a terminal that can tell pasted text apart is asked to in front of it."""

PATIENCE = 300
"""Seconds after which a process is given up: a machine may be busy with much else."""


class Terminal:
    """The coach in a pseudo-terminal of 40 rows."""

    def __init__(self, start: Programs, data: Path, *arguments: str, columns: int = 100, **more: str) -> None:
        screen, own = pty.openpty()
        termios.tcsetwinsize(own, (40, columns))
        self.begun = start.begin([own, own, own], chat(data, *arguments), environment(TERM="xterm", **more))
        os.close(own)
        self.screen = fdspawn(screen, encoding="utf-8", timeout=PATIENCE)

    def __enter__(self) -> fdspawn:
        return self.screen

    def __exit__(self, *_: object) -> None:
        # Whatever happens, the process is gone afterwards.
        self.begun.kill()
        self.screen.close()


@contextmanager
def started_terminal(data: Path) -> Iterator[pexpect.spawn]:
    """The coach in a pseudo-terminal, started from nothing; whatever happens, the process is gone afterwards."""
    child = pexpect.spawn(
        COMMAND[0],
        [*COMMAND[1:], *chat(data)],
        encoding="utf-8",
        timeout=PATIENCE,
        dimensions=(40, 100),
        env=environment(TERM="xterm"),
    )
    # A signal to a process that is slow to end would hide its exit code: it is given its time.
    child.ptyproc.delayafterterminate = child.delayafterterminate = 5
    try:
        yield child
    finally:
        if child.isalive():
            child.kill(signal.SIGKILL)
            child.wait()
        child.close()


def ended(child: pexpect.spawn) -> str:
    """What was shown before the end."""
    child.expect(pexpect.EOF)
    return str(child.before)


def chat(data: Path, *arguments: str) -> list[str]:
    """The arguments of a chat."""
    return ["--data-dir", str(data), "chat", "--today", TODAY.isoformat(), *arguments]


@pytest.fixture
def coach(start: Programs) -> Coach:
    """Conversations in processes that begin at once."""

    def run(data: Path, *arguments: str, given: str | bytes = "") -> Any:
        return start.run(chat(data, *arguments), given, environment())

    return run


def plain(text: str) -> str:
    """What was shown, without the sequences that drive the terminal."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def answer_until(child: pexpect.spawn, words: str) -> str:
    """Answers whatever is asked until these words are shown; gives back everything that was shown."""
    shown = ""
    for text in [OPENING, *["skip"] * 12]:
        child.expect(PROMPT)
        shown += str(child.before)
        if words in shown:
            return shown
        child.sendline("yes" if "Is this right" in str(child.before) else text)
    raise AssertionError(f"{words!r} was never shown: {shown[-2000:]}")


def resume_id(text: str) -> str:
    """The thread id a farewell names, on a line of its own."""
    found = re.search(r"^career-coach .*chat --thread (\S+)$", plain(text), re.MULTILINE)
    assert found is not None, text
    return found[1]


def test_session_in_a_terminal_goes_from_greeting_to_plan(tmp_path: Path) -> None:
    with started_terminal(tmp_path) as child:
        shown = answer_until(child, "What would you like to look at next?")
        assert "I am a program" in " ".join(shown.split())
        child.sendline("/quit")
        assert resume_id(ended(child))
        child.wait()
        assert child.exitstatus == 0


def test_interrupt_saves_and_says_how_to_go_on(start: Programs, tmp_path: Path) -> None:
    with Terminal(start, tmp_path) as child:
        child.expect(PROMPT)
        child.sendline(OPENING)
        child.expect(PROMPT)
        child.send("\x03")
        thread = resume_id(ended(child))
    with Terminal(start, tmp_path, "--thread", thread) as again:
        again.expect(PROMPT)
        assert "in your own words" not in str(again.before)
        again.send("\x04")
        ended(again)


def test_narrow_terminal_without_colour_gets_plain_lines_that_fit(start: Programs, tmp_path: Path) -> None:
    with Terminal(start, tmp_path, columns=40, NO_COLOR="1") as child:
        shown = answer_until(child, "What would you like to")
    assert "\x1b[1m" not in shown
    words = [line for line in plain(shown).split("\n") if len(line) > 40 and " " in line[:40].strip()]
    assert [
        line for line in words if not line.startswith(">") and OPENING[:20] not in line and "http" not in line
    ] == []


def test_lines_pasted_together_are_one_answer(start: Programs, tmp_path: Path) -> None:
    with Terminal(start, tmp_path) as child:
        child.expect(PROMPT)
        child.send("I am a Java developer\nwith 6 years\nand want to become an AI engineer\n")
        child.expect(PROMPT)
        child.sendline("/profile")
        child.expect(PROMPT)
        shown = str(child.before)
    assert "AI Engineer" in shown
    assert "Years of work: 6" in shown


def test_arrow_keys_bring_back_what_was_typed_and_leave_no_file(start: Programs, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with Terminal(start, tmp_path / "data", HOME=str(home)) as child:
        child.expect(PROMPT)
        child.sendline("/profile")
        child.expect(PROMPT)
        assert "I have understood" in str(child.before)
        child.send("\x1b[A\r")
        child.expect(PROMPT)
        assert "I have understood" in str(child.before)
    assert list(home.iterdir()) == []


def test_piped_answers_give_a_plan_and_notes_stay_off_stdout(tmp_path: Path) -> None:
    done = started(tmp_path, given=f"{OPENING}\n8 hours a week, 12 months\n/plan\n/quit\n")
    assert done.returncode == 0
    assert "AI Engineer" in done.stdout
    assert "> " not in done.stdout.split("\n\n")[-1]
    assert "\x1b" not in done.stdout
    assert "--thread" not in done.stdout
    assert resume_id(done.stderr)


def test_pipe_that_ends_early_says_how_to_go_on_and_goes_on(coach: Coach, tmp_path: Path) -> None:
    first = coach(tmp_path, given=f"{OPENING}\n")
    assert first.returncode == 0
    thread = resume_id(first.stderr)
    second = coach(tmp_path, "--thread", thread, given="8 hours a week, 12 months\n/profile\n")
    assert "in your own words" not in second.stdout
    assert "Goal: AI Engineer" in second.stdout
    assert "Hours a week: 8" in second.stdout


@pytest.mark.parametrize("how", ["empty", "closed", "null"])
def test_without_a_terminal_and_with_nothing_to_read_an_example_is_shown(
    start: Programs, tmp_path: Path, how: str
) -> None:
    if how == "closed":
        command = ["sh", "-c", 'exec "$@" <&-', "sh", *COMMAND, *chat(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=environment(), check=False)
    else:
        done = start.run(chat(tmp_path), "" if how == "empty" else None, environment())
    assert done.returncode == 0, done.stderr
    assert "made-up person" in done.stdout
    assert "AI Architect" in done.stdout
    assert "https://" in done.stdout
    assert not (tmp_path / "conversations.sqlite").exists()


def test_json_lines_hold_one_event_each(coach: Coach, tmp_path: Path) -> None:
    lines = [
        user(OPENING),
        user("8 hours a week, 12 months"),
        user("/plan"),
        user("compare with data engineer"),
        user("quit"),
    ]
    done = coach(tmp_path, "--jsonl", "--thread", "j", given="".join(lines))
    events = events_of(done.stdout)
    assert done.returncode == 0
    assert kinds(events)[:2] == ["message", "question"]
    assert {"message", "question", "tool", "plan"} <= set(kinds(events))
    assert {event["thread"] for event in events} == {"j"}
    assert "--thread j" in done.stderr


def test_plan_event_is_what_the_plan_command_prints(start: Programs, coach: Coach, tmp_path: Path) -> None:
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"goal": "AI engineer", "country": "IN", "hours_per_week": 8, "horizon_weeks": 52}))
    printed = start.run(["plan", str(profile), "--format", "json", "--today", TODAY.isoformat()], "", environment())
    told = user("I want to become an AI engineer within 12 months. I live in India and have 8 hours a week.") + user(
        "/plan"
    )
    events = events_of(coach(tmp_path, "--jsonl", given=told).stdout)
    plan = next(event["plan"] for event in events if event["type"] == "plan")
    assert set(plan) == set(json.loads(printed.stdout))
    assert plan["role"] == json.loads(printed.stdout)["role"]


def test_bad_lines_get_an_error_event_each_and_the_conversation_goes_on(coach: Coach, tmp_path: Path) -> None:
    bad = [
        "not json",
        "[]",
        '{"type": "user"}',
        '{"type": "user", "text": 3}',
        '{"type": "system", "text": "x"}',
        "[" * 5000,
    ]
    events = events_of(coach(tmp_path, "--jsonl", given="\n".join([*bad, "", user(OPENING)])).stdout)
    errors = events[2:8]
    assert kinds(errors) == ["error"] * 6
    told = ["column 1", "no object", 'no "text"', "a string", '"system" is not known', "nested too deeply"]
    assert [words for words, event in zip(told, errors, strict=True) if words not in event["text"]] == []
    assert kinds(events)[-1] == "question"
    assert events[-1]["slot"] != "goal"


def test_bytes_that_are_no_text_do_no_harm(coach: Coach, tmp_path: Path) -> None:
    done = coach(tmp_path, "--jsonl", given=b"\xff\xfe\n" + user("\ud800 I want to be an AI engineer").encode())
    assert done.returncode == 0
    assert "error" in kinds(events_of(done.stdout))
    assert "Traceback" not in done.stderr


def test_event_says_first_what_it_is(coach: Coach, tmp_path: Path) -> None:
    done = coach(tmp_path, "--jsonl", given="x\n" + user(OPENING) + user("/plan"))
    assert all(line.startswith('{"type": "') for line in done.stdout.splitlines())
    assert {"message", "question", "error", "plan", "tool"} <= set(kinds(events_of(done.stdout)))


def test_line_without_an_end_in_sight_is_refused_and_the_next_one_is_read(coach: Coach, tmp_path: Path) -> None:
    done = coach(tmp_path, "--jsonl", given=user("x" * 2_500_000) + user("y" * 300_000) + user(OPENING))
    errors = [event["text"] for event in events_of(done.stdout) if event["type"] == "error"]
    assert len(errors) == 2
    assert "1,000,000" in errors[0]
    assert "200,000" in errors[1]
    assert events_of(done.stdout)[-1]["slot"] != "goal"


class Program:
    """A program that talks with the coach line by line; it gives up by itself rather than wait for ever."""

    def __init__(self, start: Programs, data: Path, thread: str) -> None:
        (typed, typing), (reading, said) = os.pipe(), os.pipe()
        self.begun = start.begin([typed, said, 2], chat(data, "--jsonl", "--thread", thread), environment())
        os.close(typed)
        os.close(said)
        self.keys, self.screen = os.fdopen(typing, "w"), os.fdopen(reading)
        self.limit = Timer(PATIENCE, self.begun.kill)
        self.limit.start()

    def event(self) -> dict[str, Any]:
        """The next event."""
        event: dict[str, Any] = json.loads(self.screen.readline())
        return event

    def question(self) -> dict[str, Any]:
        """The next question; other events are passed over."""
        while (event := self.event())["type"] != "question":
            pass
        return event

    def tell(self, text: str) -> None:
        """One answer."""
        self.keys.write(user(text))
        self.keys.flush()

    def kill(self) -> None:
        """SIGKILL: nothing can be tidied up."""
        self.limit.cancel()
        self.begun.kill()
        self.keys.close()
        self.screen.close()


def test_killed_at_a_question_the_conversation_goes_on_there(start: Programs, coach: Coach, tmp_path: Path) -> None:
    program = Program(start, tmp_path, "k")
    program.question()
    program.tell(OPENING)
    program.question()
    program.tell("8 hours a week, 12 months")
    slot = program.question()["slot"]
    program.kill()
    events = events_of(coach(tmp_path, "--jsonl", "--thread", "k", given=user("/profile")).stdout)
    assert kinds(events)[0] == "question"
    assert events[0]["slot"] == slot
    profile = next(event["text"] for event in events if event["type"] == "message")
    assert "Goal: AI Engineer" in profile
    assert "Hours a week: 8" in profile


@pytest.mark.parametrize("milliseconds", [0, 15])
def test_killed_in_the_middle_of_a_turn_the_conversation_is_whole_and_goes_on(
    start: Programs, coach: Coach, tmp_path: Path, milliseconds: int
) -> None:
    program = Program(start, tmp_path, "m")
    program.question()
    program.tell(OPENING)
    time.sleep(milliseconds / 1000)
    program.kill()
    done = coach(tmp_path, "--jsonl", "--thread", "m", given=user(OPENING) + user("/profile"))
    assert done.returncode == 0, done.stderr
    assert "question" in kinds(events_of(done.stdout))
    assert "Goal: AI Engineer" in done.stdout


def test_conversation_open_in_another_window_is_not_opened_twice(start: Programs, coach: Coach, tmp_path: Path) -> None:
    program = Program(start, tmp_path, "once")
    program.question()
    second = coach(tmp_path, "--thread", "once", given="hello\n")
    other = coach(tmp_path, "--thread", "other", given="hello\n")
    program.kill()
    third = coach(tmp_path, "--thread", "once", given="hello\n")
    assert (second.returncode, other.returncode, third.returncode) == (2, 0, 0)
    assert "open in another window" in second.stderr


def test_unknown_thread_id_begins_a_conversation_of_that_name_and_says_so(coach: Coach, tmp_path: Path) -> None:
    done = coach(tmp_path, "--thread", "fresh", given="hello\n")
    assert "no conversation 'fresh'" in done.stderr
    assert "I am a program" in done.stdout


@pytest.mark.parametrize("thread", ["../x", "a b", "x" * 65, "-x", ".x"])
def test_thread_id_that_could_be_a_path_is_refused(tmp_path: Path, thread: str) -> None:
    with pytest.raises(WrongUse, match="is not a thread id"):
        run_chat(tmp_path, thread, None, "auto", True, TODAY)


def test_cv_that_is_missing_or_no_text_is_refused_before_anything_is_kept(tmp_path: Path) -> None:
    binary, data = tmp_path / "cv.bin", tmp_path / "data"
    binary.write_bytes(b"\x00\x01\xff")
    for path in (tmp_path / "none.txt", binary, tmp_path):
        with pytest.raises(WrongUse):
            run_chat(data, None, path, "auto", True, TODAY)
    assert not data.exists()


def test_data_folder_that_cannot_be_used_is_one_line_and_exit_code_2(coach: Coach, tmp_path: Path) -> None:
    (tmp_path / "conversations.sqlite").write_text("this is no database" * 100)
    done = coach(tmp_path, given="hello\n")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    with pytest.raises(WrongUse, match="cannot be written"):
        run_chat(tmp_path / "conversations.sqlite" / "inside", "a", None, "auto", True, TODAY)


def test_claude_without_a_key_is_refused_before_anything_is_kept(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="needs a key: set ANTHROPIC_API_KEY"):
        run_chat(tmp_path / "data", "a", None, "claude", True, TODAY)
    with pytest.raises(WrongUse, match="are for Claude"):
        run_chat(tmp_path / "data", "a", None, Leader(model="claude-haiku-5-5"), True, TODAY)
    assert not (tmp_path / "data").exists()


def test_every_answer_of_the_example_is_for_a_real_question() -> None:
    assert set(EXAMPLE) <= {*BY_SLOT, "preferences", "read_back"}


def test_note_is_folded_at_blanks_and_a_command_is_kept_whole() -> None:
    cost = "Claude (claude-sonnet-5-5): 5 calls, 0.0159 USD at list prices."
    assert noted(cost, 40) == ["Claude (claude-sonnet-5-5): 5 calls,", "0.0159 USD at list prices."]
    command = "career-coach --data-dir /a/rather/long/folder/somewhere chat --thread 2026-11-23-beef"
    assert noted(command, 40) == [command]
