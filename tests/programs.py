"""`career-coach` as processes of their own that begin at once: each is forked from one that has loaded everything.

A process that is killed, interrupted or read from is a real one; only the seconds of its start are saved. Run as a
script, this is the process they are forked from.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import ioctl
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

PATIENCE = 120.0
"""Seconds after which a process is given up."""

LONGEST = 200_000
"""Bytes of what a process is told: arguments and environment."""

LOADED = ("agent.cli", "agent.chat", "agent.claude.policy", "agent.claude.wire", "agent.graph", "agent.rendering",
          "agent.open_talk", "agent.cv_said", "anthropic", "knowledge.load", "langgraph.checkpoint.sqlite",
          "tools.plan", "tools.planning.text", "tools.read_profile", "tools.reading.cv", "tools.recommend")  # fmt: skip
"""What a conversation loads."""


@dataclass
class Begun:
    """A process that was begun: its number, and the file on which it says how it ended."""

    pid: int
    ending: int

    def wait(self, seconds: float = PATIENCE) -> int:
        """The exit code; -9 for one that could not say it."""
        if self.ending < 0:
            return -signal.SIGKILL
        if not select.select([self.ending], [], [], seconds)[0]:
            self.kill()
            raise TimeoutError(f"the process did not end within {seconds} s")
        said = os.read(self.ending, 20)
        self.close()
        return int(said) if said else -signal.SIGKILL

    def kill(self) -> None:
        """SIGKILL: nothing can be tidied up. It is over when this comes back."""
        os.kill(self.pid, signal.SIGKILL)
        select.select([self.ending], [], [], PATIENCE)
        self.close()

    def close(self) -> None:
        """Listens no more."""
        os.close(self.ending)
        self.ending = -1


class Programs:
    """The process that others are forked from."""

    def __init__(self, line: socket.socket) -> None:
        self.line = line

    def begin(self, files: Sequence[int], arguments: list[str], environment: dict[str, str]) -> Begun:
        """A process with these three files, a terminal if they are one."""
        ending, said = os.pipe()
        told = json.dumps({"arguments": arguments, "environment": environment}).encode()
        socket.send_fds(self.line, [told], [*files, said])
        os.close(said)
        return Begun(int(self.line.recv(20)), ending)

    def run(self, arguments: list[str], given: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        """A process from beginning to end, with all that is typed there at once."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            typed, typing = os.pipe()
            begun = self.begin([typed, out.fileno(), err.fileno()], arguments, environment)
            os.close(typed)
            with os.fdopen(typing, "wb") as keys:
                keys.write(given.encode())
            code = begun.wait()
            said = [file.seek(0) or file.read().decode() for file in (out, err)]
        return subprocess.CompletedProcess(arguments, code, *said)


@contextmanager
def programs(environment: dict[str, str]) -> Iterator[Programs]:
    """The process that others are forked from, as long as it is needed."""
    mine, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    root = Path(__file__).parents[1]
    command = [sys.executable, __file__, str(its.fileno())]
    with mine, its, subprocess.Popen(command, pass_fds=[its.fileno()], env=environment, cwd=root) as process:
        its.close()
        yield Programs(mine)
        mine.close()
        process.wait(PATIENCE)


def serve(line: socket.socket) -> None:
    """Forks a process for each message, until nobody is there to send one."""
    for name in LOADED:
        import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        told, files, *_ = socket.recv_fds(line, LONGEST, 4)
        if not told:
            return
        pid = os.fork()
        if pid == 0:
            line.close()
            be(files, **json.loads(told))
        for file in files:
            os.close(file)
        line.send(str(pid).encode())


def be(files: Sequence[int], arguments: list[str], environment: dict[str, str]) -> NoReturn:
    """What a process is that was begun with these files."""
    *standard, ending = files
    os.setsid()
    for number, file in enumerate(standard):
        os.dup2(file, number)
        os.close(file)
    if os.isatty(0):
        ioctl(0, termios.TIOCSCTTY, 0)
    os.environ.clear()
    os.environ.update(environment)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False, buffering=1 if os.isatty(1) else -1)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
    code: Any = 1
    try:
        code = import_module("agent.cli").main(arguments)
    except SystemExit as ended:
        code = ended.code
    finally:
        if (error := sys.exc_info()[1]) is not None:
            traceback.print_exception(error)
        sys.stdout.flush()
        os.write(ending, str(code or 0).encode())
        # What is left to tidy up belongs to the process this one was forked from.
        os._exit(0)


if __name__ == "__main__":
    # The folder of this file is for tests: what is tested stands above it.
    sys.path[0] = os.getcwd()
    serve(socket.socket(fileno=int(sys.argv[1])))
