"""`career-coach chat`: the conversation in a terminal, over a pipe, and for programs as JSON lines."""

from __future__ import annotations

import io
import json
import os
import select
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import IO, Protocol

from agent.profile_source import read_text
from agent.rendering import show_block
from agent.session import Event, Session, open_session
from agent.wrong_use import DONE

LONGEST_INPUT = 200_000
"""Characters of one answer that are read, as many as the reader takes."""

EMPTY_SECONDS = 0.3
"""How long an input may be silent before it counts as open (judgement)."""

PASTE_SECONDS = 0.03
"""Lines that arrive within this time of one another were pasted together (judgement)."""


def run_chat(
    data_dir: Path,
    thread: str | None,
    cv: Path | None,
    policy: str,
    jsonl: bool,
    today: date | None,
) -> int:
    """Talks until the person leaves and gives back the exit code. Raises WrongUse."""
    cv_text = read_text(cv) if cv is not None else ""
    lines = Lines()
    if not jsonl and not lines.is_terminal and thread is None and cv is None and lines.is_empty():
        from agent.example import show_example

        return show_example(policy, today)
    with open_session(data_dir, thread, policy, today) as session:
        front: Front = JsonLines(lines) if jsonl else Terminal(lines) if lines.is_terminal else Pipe(lines)
        if thread is not None and session.is_new:
            front.note(f"There was no conversation {thread!r}; this is a new one.")
        elif thread is not None:
            front.note(f"Going on with {thread}. Say '/profile' to see what is known, '/plan' to see the plan.")
        try:
            talk(session, front, cv_text)
        except KeyboardInterrupt:
            front.interrupted()
        front.note(how_to_resume(session.thread, data_dir))
    return DONE


def talk(session: Session, front: Front, cv_text: str) -> None:
    """Question and answer until the conversation ends or nobody answers any more."""
    front.show(session, session.begin(cv_text))
    while not session.is_over:
        text = front.listen()
        if text is None:
            return
        front.show(session, session.answer(text))


def how_to_resume(thread: str, data_dir: Path) -> str:
    """How a conversation is gone on with, as one line."""
    from agent.commands.threads import data_dir as usual_dir

    folder = "" if data_dir == usual_dir(None) else f"--data-dir {data_dir} "
    return f"Saved. Go on later with: career-coach {folder}chat --thread {thread}"


class Lines:
    """Standard input line by line."""

    def __init__(self) -> None:
        self.stream: IO[str] | None = sys.stdin
        self.is_terminal = self.stream is not None and not self.stream.closed and self.stream.isatty()
        self._first: str | None = None
        if not self.is_terminal and isinstance(self.stream, io.TextIOWrapper):
            self.stream.reconfigure(encoding="utf-8", errors="replace")

    def is_empty(self) -> bool:
        """True where the input is at its end already; one that is open and silent belongs to a program that listens."""
        if self.stream is None or self.stream.closed:
            return True
        if not select.select([self.stream], [], [], EMPTY_SECONDS)[0]:
            return False
        self._first = self._line()
        return self._first == ""

    def next(self) -> str | None:
        """The next line without its end, or None at the end of input."""
        line, self._first = (self._line() if self._first is None else self._first), None
        return line.rstrip("\r\n")[:LONGEST_INPUT] if line else None

    def _line(self) -> str:
        if self.stream is None or self.stream.closed:
            return ""
        return self.stream.readline()


class Front(Protocol):
    """How events are shown and answers are heard."""

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Shows events as they come."""
        ...

    def listen(self) -> str | None:
        """The next answer, or None where there will be none."""
        ...

    def note(self, text: str) -> None:
        """Says something that is no part of the conversation."""
        ...

    def interrupted(self) -> None:
        """What is shown when the person presses Ctrl-C."""
        ...


class JsonLines:
    """One JSON event a line out, one in; notes go to stderr."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.thread = ""

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Writes events as they come."""
        self.thread = session.thread
        for event in events:
            self.write(event)

    def write(self, event: Event) -> None:
        """Writes one event, in one line that is sent at once."""
        sys.stdout.write(json.dumps(event, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    def listen(self) -> str | None:
        """The text of the next user event; a line that is none gets an error event and the next one is read."""
        while (line := self.lines.next()) is not None:
            if not line.strip():
                continue
            text = user_text(line)
            if text is not None:
                return text
            wanted = 'Send one JSON object a line: {"type": "user", "text": "..."}.'
            self.write({"type": "error", "thread": self.thread, "text": wanted})
        return None

    def note(self, text: str) -> None:
        """Says something on stderr."""
        print(text, file=sys.stderr)  # noqa: T201

    def interrupted(self) -> None:
        """Nothing: the reader is a program."""


def user_text(line: str) -> str | None:
    """The text of a user event, or None where a line is none."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(event, dict) or event.get("type") != "user" or not isinstance(event.get("text"), str):
        return None
    text: str = event["text"]
    # A lone surrogate is no character and could not be stored.
    return text.encode("utf-8", "replace").decode("utf-8")[:LONGEST_INPUT]


class Pipe:
    """Plain text out and in, without prompts; notes go to stderr."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Prints events as finished blocks."""
        for block in blocks_of(session, events):
            sys.stdout.write(block + "\n\n")
            sys.stdout.flush()

    def listen(self) -> str | None:
        """The next line."""
        return self.lines.next()

    def note(self, text: str) -> None:
        """Says something on stderr."""
        print(text, file=sys.stderr)  # noqa: T201

    def interrupted(self) -> None:
        """Nothing: the reader is a program."""


class Terminal:
    """A person at a terminal: a prompt, finished blocks, colour where it is wanted."""

    PROMPT = "> "

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.is_shown = sys.stdout.isatty()
        can = os.environ.get("TERM", "") not in ("", "dumb")
        self.colour = self.is_shown and can and not os.environ.get("NO_COLOR")

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Prints events as finished blocks, as wide as the terminal is now."""
        for block in blocks_of(session, events):
            if not self.is_shown:
                sys.stdout.write(block + "\n\n")
                continue
            show_block(block, sys.stdout, shutil.get_terminal_size().columns, self.colour)
            sys.stdout.write("\n")
        sys.stdout.flush()

    def listen(self) -> str | None:
        """The next answer; lines pasted together are one."""
        try:
            first = input(self.PROMPT) if self.is_shown else self.lines.next()
        except EOFError:
            return None
        return None if first is None else "\n".join([first, *self.pasted()])[:LONGEST_INPUT]

    def pasted(self) -> Iterator[str]:
        """Lines that are there already, for nobody types that fast."""
        while select.select([sys.stdin], [], [], PASTE_SECONDS)[0]:
            line = sys.stdin.readline()
            if not line:
                return
            yield line.rstrip("\r\n")

    def note(self, text: str) -> None:
        """Says something below the conversation."""
        print(text, file=sys.stdout if self.is_shown else sys.stderr)

    def interrupted(self) -> None:
        """A new line, so that what follows does not stand behind the prompt."""
        sys.stdout.write("\n")


def blocks_of(session: Session, events: Iterable[Event]) -> Iterator[str]:
    """What a person is shown of events: tool calls are left out, a plan that was only changed is not shown whole."""
    for event in events:
        if event["type"] in ("message", "error"):
            yield event["text"]
        elif event["type"] == "question":
            yield question_text(event)
        elif event["type"] == "plan":
            yield changed_text(event) if event.get("reason") else session.plan_text()


def question_text(event: Event) -> str:
    """A question with its quick answers."""
    choices = event.get("choices") or ()
    return f"{event['text']}\n\n(for example: {' / '.join(choices)})" if choices else str(event["text"])


def changed_text(event: Event) -> str:
    """What a plan that was worked out again changed."""
    lines = "\n".join(f"- {line}" for line in event["changes"])
    first = event["plan"].get("first_screen") or {}
    verdict = f"Now: {first['verdict']}\n" if first.get("verdict") else ""
    return f"{event.get('reason', '')}\n\n{verdict}{lines}\n\nSay 'plan' to see all of it.".lstrip()
