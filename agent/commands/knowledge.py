"""`career-coach knowledge check|show`: whether the facts are in order, and any one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from agent.commands.output import note, say
from agent.commands.parser import CommandParser, add_today, filled
from agent.wrong_use import DONE, REFUSED, WrongUse

if TYPE_CHECKING:
    from argparse import Namespace


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Checks or shows facts and gives back the exit code. Raises WrongUse or UnknownId."""
    options = parser(name, today).read(arguments)
    return check_facts(options) if options.action == "check" else show_fact(options)


def parser(name: str, today: date) -> CommandParser:
    """Options of `knowledge`."""
    made = CommandParser(name, "The facts behind every answer: check a data folder, or show one fact whole.")
    made.add_argument("action", choices=("check", "show"), help="check the data folder, or show one fact")
    made.add_argument(
        "what", nargs="?", type=filled, metavar="FOLDER|ID", help="check: another data folder; show: id or name"
    )
    add_today(made, today)
    return made


def check_facts(options: Namespace) -> int:
    """Prints every finding and gives back 1 where something is wrong. Raises WrongUse for a folder there is not."""
    from knowledge.check import check
    from knowledge.load import SHIPPED

    folder = Path(options.what) if options.what else SHIPPED
    if not folder.is_dir():
        raise WrongUse(f"{folder}: there is no such folder.")
    findings = check(folder, options.today)
    wrong = [finding for finding in findings if finding.severity == "error"]
    for finding in findings:
        say(finding.line())
    note(f"{len(wrong)} errors, {len(findings) - len(wrong)} warnings in {folder}")
    return REFUSED if wrong else DONE


def show_fact(options: Namespace) -> int:
    """Prints one fact of any kind. Raises WrongUse or UnknownId."""
    from knowledge.load import load
    from knowledge.show import show

    if not options.what:
        raise WrongUse("Name a fact, for example `career-coach knowledge show ai-engineer`.")
    say(show(load(), options.what))
    return DONE
