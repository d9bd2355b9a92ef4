"""`career-coach chat`: the conversation in a terminal, over a pipe, and for programs as JSON lines."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Protocol

from agent.claude.cost import so_far, usage_line
from agent.cv_said import give_cv, sent_cv, typed_cv
from agent.cv_source import checked_cv
from agent.editing import forked_session
from agent.leader import Leader
from agent.lines import BadLine, Lines, user_text, without_controls
from agent.provisional import Provisional, rows_of
from agent.rendering import show_block
from agent.session import Event, Session, open_session
from agent.wrong_use import DONE
from knowledge.load import load
from tools.toolbox import Toolbox

PASTE_SECONDS = 0.03
"""Lines that arrive within this time of one another were pasted together (judgement)."""


def run_chat(
    data_dir: Path,
    thread: str | None,
    cv: Path | None,
    policy: str | Leader,
    jsonl: bool,
    today: date | None,
    verbose: bool = False,
) -> int:
    """Talks until the person leaves and gives back the exit code. Raises WrongUse."""
    tools = Toolbox(load()) if cv is not None else None
    cv_text = checked_cv(cv, tools.knowledge) if cv is not None and tools is not None else ""
    lines = Lines()
    if not jsonl and not lines.is_terminal and thread is None and cv is None and lines.is_empty():
        from agent.example import show_example

        return show_example(today)
    with open_session(data_dir, thread, policy, today, tools) as session:
        plain = Terminal(lines, verbose) if lines.is_terminal else Pipe(lines, verbose)
        front: Front = JsonLines(lines, verbose) if jsonl else plain
        if thread is not None and session.is_new:
            front.note(f"There was no conversation {thread!r}; this is a new one.\n")
        elif thread is not None:
            front.note(f"Going on with {thread}\nSay '/profile' to see what is known, '/plan' to see the plan.\n")
        try:
            talk(session, front, cv_text)
        except KeyboardInterrupt:
            front.interrupted()
        if cost := usage_line(session.usage):
            front.note(cost)
        front.note(how_to_resume(session.thread, data_dir))
    return DONE


def run_edit(data_dir: Path, thread: str, slot: str, answer: str | None, today: date | None) -> int:
    """Gives one answer of a saved conversation anew, in a copy, and talks on about what changed. Raises WrongUse."""
    lines = Lines()
    with forked_session(data_dir, thread, slot, today=today) as session:
        front: Front = Terminal(lines) if lines.is_terminal and answer is None else Pipe(lines)
        front.note(f"A copy of {thread}, which stays as it is.\n")
        try:
            if answer is None:
                talk(session, front, "")
            else:
                front.show(session, session.begin())
                front.show(session, session.answer(answer))
        except KeyboardInterrupt:
            front.interrupted()
        front.note(how_to_resume(session.thread, data_dir))
    return DONE


def talk(session: Session, front: Front, cv_text: str) -> None:
    """Question and answer until the conversation ends or nobody answers any more."""
    front.show(session, session.begin(cv_text))
    while not session.is_over:
        said = front.listen()
        if said is None:
            return
        front.show(session, give_cv(session, said) if isinstance(said, Path) else session.answer(said))


def how_to_resume(thread: str, data_dir: Path) -> str:
    """How a conversation is gone on with; the command stands on a line of its own, to be copied whole."""
    from agent.commands.threads import data_dir as usual_dir

    folder = "" if data_dir == usual_dir(None) else f"--data-dir {data_dir} "
    return f"Saved. Go on later with:\ncareer-coach {folder}chat --thread {thread}"


class Front(Protocol):
    """How events are shown and answers are heard."""

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Shows events as they come."""
        ...

    def listen(self) -> str | Path | None:
        """The next answer, the file of a CV, or None where there will be neither."""
        ...

    def note(self, text: str) -> None:
        """Says something that is no part of the conversation."""
        ...

    def interrupted(self) -> None:
        """What is shown when the person presses Ctrl-C."""
        ...


class JsonLines:
    """One JSON event a line out, one in; notes go to stderr."""

    def __init__(self, lines: Lines, verbose: bool = False) -> None:
        self.lines = lines
        self.verbose = verbose
        self.thread = ""

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Writes events as they come; what is done behind the words only where that is wanted."""
        self.thread = session.thread
        for event in events:
            if self.verbose or event["type"] not in BEHIND:
                self.write(event)

    def write(self, event: Event) -> None:
        """Writes one event, in one line that is sent at once; what it is stands first."""
        ordered = {"type": event["type"], "thread": event.get("thread", self.thread), **event}
        sys.stdout.write(json.dumps(ordered, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    def listen(self) -> str | Path | None:
        """The text of the next user event; a line that is none gets an error event and the next one is read."""
        while (line := self.lines.next()) is not None:
            if not line.strip():
                continue
            if (path := sent_cv(line)) is not None:
                return path
            try:
                return user_text(line)
            except BadLine as error:
                self.write({"type": "error", "thread": self.thread, "text": str(error)})
        return None

    def note(self, text: str) -> None:
        """Says something on stderr."""
        sys.stderr.write(f"{text}\n")

    def interrupted(self) -> None:
        """Nothing: the reader is a program."""


class Pipe:
    """Plain text out and in, without prompts; notes go to stderr."""

    def __init__(self, lines: Lines, verbose: bool = False) -> None:
        self.lines = lines
        self.verbose = verbose

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Prints events as finished blocks; what may still be taken back is not shown."""
        for event in events:
            if self.verbose and (line := behind(event)):
                self.note(line)
            for block in blocks_of(session, [event]):
                sys.stdout.write(block + "\n\n")
                sys.stdout.flush()

    def listen(self) -> str | Path | None:
        """The next line, or the file of a CV that it names."""
        line = self.lines.next()
        return None if line is None else typed_cv(line) or without_controls(line)

    def note(self, text: str) -> None:
        """Says something on stderr."""
        sys.stderr.write(f"{text}\n")

    def interrupted(self) -> None:
        """Nothing: the reader is a program."""


class Terminal:
    """A person at a terminal: a prompt, finished blocks, colour where it is wanted."""

    PROMPT = "> "

    def __init__(self, lines: Lines, verbose: bool = False) -> None:
        self.lines = lines
        self.verbose = verbose
        self.is_shown = sys.stdout.isatty()
        can = os.environ.get("TERM", "") not in ("", "dumb")
        self.colour = bool(self.is_shown and can and not os.environ.get("NO_COLOR"))
        self.passage = Provisional(sys.stdout, self.colour) if self.is_shown and can else None
        self.is_led = False
        if self.is_shown:
            edit_lines()

    def show(self, session: Session, events: Iterable[Event]) -> None:
        """Prints events as finished blocks, as wide as the terminal is now; a passage is shown while it is written."""
        self.is_led = session.is_led_by_model
        try:
            with stopped_by_interrupt(session):
                self.wait()
                for event in events:
                    self.show_passage(event)
                    for block in blocks_of(session, [event]):
                        self.show_finished(block)
        finally:
            self.take_back()
            sys.stdout.flush()

    def show_passage(self, event: Event) -> None:
        """What is being written, until it is taken back; what is done behind it where that is wanted."""
        if event["type"] == "delta" and self.passage is not None:
            if self.passage.words == WAITING:
                self.take_back()
            self.passage.add(without_controls(event["text"]), columns(), rows())
        elif event["type"] == "retract":
            self.take_back()
            self.wait()
        elif self.verbose and (line := behind(event)):
            self.take_back()
            self.note(line)
            self.wait()

    def wait(self) -> None:
        """Shows that a model is waited for, where one leads: rules take no time."""
        if self.passage is not None and self.is_led:
            self.passage.add(WAITING, columns(), rows())

    def show_finished(self, block: str) -> None:
        """A block that stays, in place of the passage that led to it."""
        self.take_back()
        if self.is_shown:
            show_block(block, sys.stdout, columns(), self.colour)
            sys.stdout.write("\n")
        else:
            sys.stdout.write(block + "\n\n")

    def take_back(self) -> None:
        """Erases a passage that is not final."""
        if self.passage is not None:
            self.passage.take_back()

    def listen(self) -> str | Path | None:
        """The next answer, or the file of a CV that it names; lines pasted together are one."""
        try:
            first = input(self.PROMPT) if self.is_shown else self.lines.next()
        except EOFError:
            return None
        text = None if first is None else without_controls("\n".join([first, *self.pasted()]))
        return None if text is None else typed_cv(text) or text

    def pasted(self) -> Iterator[str]:
        """Lines that are there already, for nobody types that fast."""
        while select.select([sys.stdin], [], [], PASTE_SECONDS)[0]:
            # Not by sys.stdin: while a line is edited the terminal leaves carriage returns as they are, and a reader
            # that makes line ends of them would wait for one sign more.
            chunk = os.read(sys.stdin.fileno(), 65_536)
            if not chunk:
                return
            yield chunk.decode("utf-8", "replace").rstrip("\r\n")

    def note(self, text: str) -> None:
        """Says something below the conversation; a command to be copied stays on one line."""
        rows = [row for line in text.split("\n") for row in noted(line, columns())] if self.is_shown else [text]
        print("\n".join(rows), file=sys.stdout if self.is_shown else sys.stderr)

    def interrupted(self) -> None:
        """A new line, so that what follows does not stand behind the prompt."""
        sys.stdout.write("\n")


def noted(line: str, width: int) -> list[str]:
    """A line of a note as rows of the terminal."""
    return [line] if line.startswith("career-coach ") else rows_of(line, max(width - 1, 1))


@contextmanager
def stopped_by_interrupt(session: Session) -> Iterator[None]:
    """Ctrl-C ends at once, also while an answer of Claude's is waited for in another thread."""

    def interrupted(number: int, frame: FrameType | None) -> None:
        session.stop()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def columns() -> int:
    """Columns of the terminal now."""
    # Asked of the terminal itself: editing lines writes a width of its own into the environment.
    with suppress(OSError):
        if wide := os.get_terminal_size(sys.stdout.fileno()).columns:
            return wide
    return shutil.get_terminal_size().columns


def rows() -> int:
    """Rows of the terminal now."""
    with suppress(OSError):
        if high := os.get_terminal_size(sys.stdout.fileno()).lines:
            return high
    return shutil.get_terminal_size().lines


def edit_lines() -> None:
    """Arrow keys and a history for what is typed at a prompt; the history is kept in memory alone."""
    with suppress(ImportError):  # not every system has it
        import_module("readline")


WAITING = "..."
"""What stands on the screen until a model says something."""

BEHIND = ("look-up", "usage")
"""Events about what is done behind the words: shown with --verbose."""


def behind(event: Event) -> str:
    """A line on what is done behind the words, empty for any other event."""
    if event["type"] == "usage":
        return so_far(event)
    if event["type"] == "tool":
        return f"[tool] {event['tool']}"
    if event["type"] == "look-up":
        return "\n".join(f"[looks up] {looked_up(call)}" for call in event["calls"])
    return ""


def looked_up(call: Event) -> str:
    """A look-up of Claude's with what it asked for."""
    given = ", ".join(f"{name}={value}" for name, value in call.items() if name != "tool")
    return f"{call['tool']}({given})"


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
    lines = "\n".join(f"- {line}" for line in event.get("changes", ()))
    now = f"Now: {event['now']}\n\n" if event.get("now") else ""
    return f"{event.get('reason', '')}\n\n{now}{lines}\n\nSay 'plan' to see all of it.".lstrip()
