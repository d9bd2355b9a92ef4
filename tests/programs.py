"""`career-coach` as processes of their own that begin at once: each is forked from one that has loaded everything.

A process that is killed, interrupted or read from is a real one; only the seconds of its start are saved. Run as a
script, this is the process they are forked from.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from datetime import date
from fcntl import ioctl
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).parents[1]
PATIENCE = 120.0
"""Seconds after which a process is given up."""

LONGEST = 200_000
"""Bytes of what a process is told: arguments and environment."""

LOADED = ("agent.cli", "agent.chat", "agent.claude.policy", "agent.claude.wire", "agent.commands.chat",
          "agent.commands.compare", "agent.commands.facts", "agent.commands.knowledge", "agent.commands.plan",
          "agent.commands.threads", "agent.commands.tool", "agent.graph", "agent.rendering", "agent.open_talk",
          "agent.cv_said", "anthropic", "knowledge.load", "langgraph.checkpoint.sqlite", "tools.plan",
          "tools.planning.text", "tools.read_profile", "tools.reading.cv", "tools.recommend")  # fmt: skip
"""What the commands load."""

ASKING = """#!{python} -IS
import json, os, socket, sys
line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
line.connect({path!r})
told = {{"arguments": sys.argv[1:], "environment": dict(os.environ), "folder": os.getcwd()}}
socket.send_fds(line, [json.dumps(told).encode()], [0, 1, 2])
line.recv(20)
sys.exit(int(line.recv(20) or 137))
"""
"""A program of the name `career-coach`: what it is asked to do is done by a process that begins at once."""


@dataclass
class Begun:
    """A process that was begun: its number, and the line on which it says how it ended."""

    pid: int
    line: socket.socket | None

    def wait(self, seconds: float = PATIENCE) -> int:
        """The exit code; -9 for one that could not say it."""
        if self.line is None:
            return -signal.SIGKILL
        if not select.select([self.line], [], [], seconds)[0]:
            self.kill()
            raise TimeoutError(f"the process did not end within {seconds} s")
        said = self.line.recv(20)
        self.close()
        return int(said) if said else -signal.SIGKILL

    def kill(self) -> None:
        """SIGKILL: nothing can be tidied up. It is over when this comes back."""
        if self.line is None:
            return
        with suppress(ProcessLookupError):  # it ended by itself a moment ago
            os.kill(self.pid, signal.SIGKILL)
        select.select([self.line], [], [], PATIENCE)
        self.close()

    def close(self) -> None:
        """Listens no more."""
        if self.line is not None:
            self.line.close()
        self.line = None


class Programs:
    """The process that others are forked from, and the folder of a `career-coach` that asks it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = str(folder / "line")

    def begin(self, files: Sequence[int], arguments: list[str], environment: dict[str, str]) -> Begun:
        """A process with these three files, a terminal if they are one."""
        line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        line.connect(self.path)
        told = {"arguments": arguments, "environment": environment, "folder": str(ROOT)}
        socket.send_fds(line, [json.dumps(told).encode()], files)
        return Begun(int(line.recv(20)), line)

    def run(
        self, arguments: list[str], given: str | bytes | None, environment: dict[str, str]
    ) -> subprocess.CompletedProcess[str]:
        """A process from beginning to end, with all that is typed there at once; with None, /dev/null is its stdin."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            typed, typing = os.pipe()
            if given is None:
                os.close(typed)
                typed = os.open(os.devnull, os.O_RDONLY)
            begun = self.begin([typed, out.fileno(), err.fileno()], arguments, environment)
            os.close(typed)
            write(typing, given.encode() if isinstance(given, str) else given or b"")
            os.close(typing)
            code = begun.wait()
            said = [file.seek(0) or file.read().decode() for file in (out, err)]
        return subprocess.CompletedProcess(arguments, code, *said)


def write(file: int, content: bytes) -> None:
    """All of it, as long as somebody reads."""
    try:
        while content:
            content = content[os.write(file, content) :]
    except BrokenPipeError:
        pass


@contextmanager
def programs(environment: dict[str, str]) -> Iterator[Programs]:
    """The process that others are forked from, as long as it is needed."""
    with tempfile.TemporaryDirectory() as name, socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door:
        found = Programs(Path(name))
        program = found.folder / "career-coach"
        program.write_text(ASKING.format(python=sys.executable, path=found.path), encoding="utf-8")
        program.chmod(0o700)
        door.bind(found.path)
        # Whoever asks before it has loaded everything waits.
        door.listen(50)
        command = [sys.executable, __file__, str(door.fileno())]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, pass_fds=[door.fileno()], env=environment, cwd=ROOT
        ) as process:
            yield found
            assert process.stdin is not None
            process.stdin.close()
            process.wait(PATIENCE)


def serve(door: socket.socket) -> None:
    """Forks a process for each who asks, until its stdin ends."""
    for name in LOADED:
        import_module(name)
    warm()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        ready = select.select([door, 0], [], [])[0]
        if 0 in ready:
            return
        line = door.accept()[0]
        told, files, *_ = socket.recv_fds(line, LONGEST, 3)
        if told and os.fork() == 0:
            door.close()
            be(line, files, **json.loads(told))
        for file in files:
            os.close(file)
        line.close()


def warm() -> None:
    """Holds a whole conversation, so that the facts are read and what is worked out from them is there."""
    with open(os.devnull, "w", encoding="utf-8") as nobody, redirect_stdout(nobody):
        import_module("agent.example").show_example(date(2026, 11, 23))
    # What is there stays there: no process that is forked looks through it for garbage.
    gc.collect()
    gc.freeze()


def be(
    line: socket.socket, files: Sequence[int], arguments: list[str], environment: dict[str, str], folder: str
) -> NoReturn:
    """What a process is that was begun with these files."""
    os.setsid()
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    if os.isatty(0):
        ioctl(0, termios.TIOCSCTTY, 0)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.argv = ["career-coach", *arguments]
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False, buffering=1 if os.isatty(1) else -1)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
    code: Any = 1
    try:
        line.send(str(os.getpid()).encode())
        code = import_module("agent.cli").main()
    except SystemExit as ended:
        code = ended.code
    finally:
        if (error := sys.exc_info()[1]) is not None:
            traceback.print_exception(error)
        sys.stdout.flush()
        line.send(str(code or 0).encode())
        # What is left to tidy up belongs to the process this one was forked from.
        os._exit(0)


if __name__ == "__main__":
    # The folder of this file is for tests: what is tested stands above it.
    sys.path[0] = os.getcwd()
    serve(socket.socket(fileno=int(sys.argv[1])))
