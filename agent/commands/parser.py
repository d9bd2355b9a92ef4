"""How a command reads its arguments: argparse, with one-line errors that name the nearest option."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from agent.wrong_use import WrongUse, echoed
from tools.days import outside

QUOTED = re.compile(r"'((?:[^'\\]|\\.){61,})'", re.DOTALL)
"""What somebody typed, as argparse repeats it, where it is too long to be repeated."""


class CommandParser(argparse.ArgumentParser):
    """Options of one command. Wrong use raises WrongUse instead of printing a usage block."""

    def __init__(self, command: str, description: str, keeps: bool = False) -> None:
        """`keeps` is True for a command that looks at conversations; the others take `--data-dir` without a word."""
        super().__init__(prog=f"career-coach {command}".rstrip(), description=description, allow_abbrev=False)
        about = "folder that keeps conversations" if keeps else argparse.SUPPRESS
        self.add_argument("--data-dir", type=a_path, metavar="DIR", help=about)

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The options given. Raises WrongUse; `--help` prints and raises SystemExit."""
        options, unknown = self.parse_known_args(list(arguments))
        if unknown:
            raise WrongUse(f"{self._named(unknown[0])} See `{self.prog} --help`.")
        return options

    def error(self, message: str) -> NoReturn:
        """Raises WrongUse with what argparse found wrong."""
        short = QUOTED.sub(lambda hit: echoed(hit[1]), message)
        raise WrongUse(f"{short[:1].upper()}{short[1:]}. See `{self.prog} --help`.")

    def _named(self, given: str) -> str:
        if not given.startswith("-"):
            return f"{echoed(given)} is one argument too many. Put a text of several words in quotes."
        from knowledge.tables import nearest

        flags = [flag for flag in self._option_string_actions if flag.startswith("--")]
        near = nearest(given.split("=")[0], flags, limit=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        return f"There is no option {echoed(given.split('=')[0])[1:-1]}.{hint}"


def filled(text: str) -> str:
    """A text that is not empty. Raises ArgumentTypeError, which argparse turns into its line."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty; give a value or leave it out")
    return text


def a_path(text: str) -> Path:
    """A path that is not empty, which would mean the present folder. Raises ArgumentTypeError."""
    return Path(filled(text))


def add_today(parser: CommandParser, today: date | None) -> None:
    """Adds `--today`: the day an answer is for; `today` is used where none is named."""
    parser.add_argument("--today", type=day, default=today, metavar="DATE", help="day of the answer, as 2026-11-23")


def day(text: str) -> date:
    """An ISO date within the calendar of the facts. Raises ArgumentTypeError, which argparse turns into its line."""
    try:
        asked = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{echoed(text)} is not a date such as 2026-11-23") from None
    if refusal := outside(asked):
        raise argparse.ArgumentTypeError(refusal.removesuffix("."))
    return asked
