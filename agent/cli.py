"""`career-coach`: finds the command that was asked for, runs it, and turns what goes wrong into one line."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module

from agent.clock import local_day
from agent.streams import is_full, let_go, put, stopped
from agent.wrong_use import DONE, WrongUse, echoed, one_line
from knowledge.errors import AmbiguousName, KnowledgeError, UnknownId

# Every command with its home and what it does. A home is imported when its command is given.
COMMANDS: dict[str, tuple[str, str]] = {
    "chat": ("agent.commands.chat", "talk with the coach (what runs when no command is named)"),
    "plan": ("agent.commands.plan", "write the plan of a profile file"),
    "batch": ("agent.commands.batch", "write a plan for everybody in a table"),
    "tool": ("agent.commands.tool", "ask one tool; without a name, list the tools"),
    "compare": ("agent.commands.compare", "put two roles side by side"),
    "roles": ("agent.commands.facts", "list the roles, or show one"),
    "certifications": ("agent.commands.facts", "list the certifications, or show one"),
    "sources": ("agent.commands.facts", "list the sources of the facts, or show one"),
    "threads": ("agent.commands.threads", "list, show, export or delete saved conversations"),
    "knowledge": ("agent.commands.knowledge", "check the facts, or show any one of them"),
}

# Commands that answer and end before they have left garbage worth collecting.
BRIEF = ("plan", "tool", "compare", "roles", "certifications", "sources")

HELP = """usage: career-coach [--data-dir DIR] [COMMAND] [...]

A career coach for the AI field: it asks, looks up sourced facts and writes a personal, dated plan.
It is a program. It needs no key and no network.

commands:
{commands}

options:
  --data-dir DIR  folder that keeps conversations
  --version       show the version
  -h, --help      show this; `career-coach COMMAND --help` shows the options of a command

exit codes: 0 done, 1 the answer is a refusal or part of it failed, 2 wrong use or bad input
"""


def main(arguments: Sequence[str] | None = None, today: date | None = None) -> int:
    """Runs `career-coach` and gives back its exit code."""
    if arguments is not None:
        return answer(list(arguments), today)
    if sys.argv[1:2] and sys.argv[1] in BRIEF:
        gc.disable()
    try:
        return answer(sys.argv[1:], today)
    finally:
        gc.freeze()  # the process ends here: what it holds need not be looked through for garbage once more


def answer(given: list[str], today: date | None) -> int:
    """Runs one command line, says in one line what goes wrong, and gives back the exit code."""
    # pydantic would look through every installed distribution for plugins: a tenth of a short command's time.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    speak_utf8()
    try:
        if sys.stdout is None:
            raise WrongUse("The answer cannot be written: stdout is closed.")
        code = run(given, today or local_day())
        put("")
        return code
    except WrongUse as error:
        return stopped(f"career-coach: {one_line(str(error))}\n")
    except BrokenPipeError:
        # The reader (`head`, a closed pager) has all it wanted.
        let_go(sys.stdout)
        return DONE
    except OSError as error:
        if not is_full(error):
            raise
        return stopped(f"career-coach: The answer cannot be written: {error.strerror}.\n")
    except KeyboardInterrupt:
        return 130


def run(given: list[str], today: date) -> int:
    """Runs one command line and gives back its exit code. Raises WrongUse."""
    shared = shared_options(given)
    if given and given[0] in ("-h", "--help", "help"):
        put(help_text())
        return DONE
    if given and given[0] == "--version":
        if len(given) > 1:
            raise WrongUse(f"--version stands alone; {echoed(given[1])} is one argument too many.")
        put(version_text())
        return DONE
    name = given.pop(0) if given and not given[0].startswith("-") else "chat"
    if name not in COMMANDS:
        raise WrongUse(unknown_command(name))
    try:
        code: int = import_module(COMMANDS[name][0]).run(name, [*shared, *given], today)
    except SystemExit as stop:  # argparse leaves this way after --help
        return stop.code if isinstance(stop.code, int) else DONE
    except WrongUse as error:
        raise WrongUse(f"{name}: {error}") from None
    except KnowledgeError as error:
        raise WrongUse(f"{name}: {said_of(error)}") from None
    return code


def said_of(error: KnowledgeError) -> str:
    """What is wrong with a name or a fact, with a way to mend it."""
    if not isinstance(error, (UnknownId, AmbiguousName)):
        return str(error)
    from tools.problem import problem_of

    return problem_of(error).message


def shared_options(given: list[str]) -> list[str]:
    """Takes `--data-dir DIR` off the front, so that it may stand before the command too."""
    if given and given[0].startswith("--data-dir="):
        return [given.pop(0)]
    if len(given) > 1 and given[0] == "--data-dir":
        return [given.pop(0), given.pop(0)]
    return []


def unknown_command(name: str) -> str:
    """What to say about a command that is none."""
    from knowledge.tables import nearest

    near = nearest(name, COMMANDS, limit=1)
    hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(COMMANDS)}."
    return f"{echoed(name)} is not a command. {hint}"


def help_text() -> str:
    """What `--help` prints."""
    return HELP.format(commands="\n".join(f"  {name:<15} {what}" for name, (_, what) in COMMANDS.items()))


def version_text() -> str:
    """Name, version and the day of the facts."""
    from importlib.metadata import version

    from knowledge.load import load

    return f"career-coach {version('career-coach')} (facts of {load().as_of})\n"


def speak_utf8() -> None:
    """Output in UTF-8 where a program reads it, and never a crash for a sign a terminal cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
