"""`career-coach batch PEOPLE OUT`: a plan for everybody in a table."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.commands.output import note, say
from agent.commands.parser import CommandParser, a_path, add_today
from agent.profile_source import named
from agent.wrong_use import DONE, REFUSED, WrongUse, echoed

if TYPE_CHECKING:
    from agent.batch.rows import Table

EACH = ("markdown",)
EACH_LATER = ("html", "pdf", "ics")
MOST_WORKERS = 256
"""Processes (judgement)."""


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Plans a table and gives back the exit code. Raises WrongUse."""
    options = parser(name).read(arguments)
    if options.each in EACH_LATER:
        raise WrongUse(f"--each {options.each} is not available yet. Use {' or '.join(EACH)}.")
    from agent.batch.columns import read_map
    from agent.batch.manifest import digest_of_table
    from agent.batch.rows import Table
    from agent.batch.run import run as run_batch
    from agent.batch.shown import shown

    table = Table(options.people, read_map(options.columns) if options.columns else {}, options.encoding)
    refuse_output(options.out, options.people)
    tell_unused(table, options.quiet)
    at_most = max(0, digest_of_table(table.path, "")[1] - 2)
    with shown(at_most, options.quiet) as progress:
        finished = run_batch(
            table,
            options.out,
            today=options.today,
            workers=options.workers or cores(),
            each=bool(options.each),
            progress=progress,
            note=(lambda line: None) if options.quiet else note,
        )
    if not options.quiet:
        say("\n".join(told(finished.summary, finished.out, finished.is_old)))
    return DONE if set(finished.summary["outcomes"]) <= {"plan"} else REFUSED


def parser(name: str) -> CommandParser:
    """Options of `batch`."""
    made = CommandParser(name, "Write a plan for everybody in a table. Killed or stopped, the same command goes on.")
    made.add_argument("people", type=a_path, metavar="PEOPLE", help="CSV or JSON lines, a row a person")
    made.add_argument("out", type=a_path, metavar="OUT", help="folder for the plans, the problems and a summary")
    made.add_argument("--columns", type=a_path, metavar="FILE", help="TOML file: header = key of a profile")
    made.add_argument("--encoding", default="", metavar="NAME", help="of the table, where it is not UTF-8")
    made.add_argument("--each", choices=(*EACH, *EACH_LATER), help="also a file a person, in OUT/people")
    made.add_argument("--workers", type=workers, metavar="N", help="processes that plan; all cores when left out")
    made.add_argument("--quiet", action="store_true", help="say nothing but errors")
    add_today(made, None)
    return made


def workers(text: str) -> int:
    """A number of processes. Raises ArgumentTypeError, which argparse turns into its line."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MOST_WORKERS:
        raise ArgumentTypeError(f"{echoed(text)} is no number of processes from 1 to {MOST_WORKERS}")
    return int(text)


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def refuse_output(out: Path, people: Path) -> None:
    """Raises WrongUse where the table would be written over, or the folder is none."""
    if out.exists() and not out.is_dir():
        raise WrongUse(f"{named(out)}: this is a file. OUT is a folder; give another name.")
    from agent.batch.output import FILES

    for target in FILES:
        try:
            is_same = (out / target).samefile(people)
        except OSError:
            continue
        if is_same:
            raise WrongUse(f"{named(people)}: this would be written over. Give OUT another name.")


def tell_unused(table: Table, is_quiet: bool) -> None:
    """Says which columns are not used: one that was misnamed would be missed otherwise. Raises WrongUse."""
    unused = table.columns().unused
    if unused and not is_quiet:
        note(f"Columns that are not used: {', '.join(unused)}. --columns says what a column holds.")


def told(summary: dict[str, Any], out: Path, is_old: bool) -> list[str]:
    """The end of a run in a few lines."""
    outcomes = summary["outcomes"]
    plans, problems = outcomes.get("plan", 0), outcomes.get("problem", 0)
    others = sum(outcomes.values()) - plans - problems
    lines = ["This run was finished before; nothing was done."] if is_old else []
    lines.append(f"{counted(summary['people'], 'person', 'people')}, day {summary['day']}: {counted(plans, 'plan')}.")
    if others:
        why = "a goal outside the field, or other help comes first"
        lines.append(f"{counted(others, 'answer')} without a plan ({why}).")
    if problems:
        fields = ", ".join(f"{field} {count}" for field, count in summary["problems"].items())
        lines.append(f"{counted(problems, 'row')} with a problem ({fields}): see {named(out / 'problems.jsonl')}.")
    if plans:
        roles = ", ".join(f"{role['title']} {role['people']}" for role in summary["roles"][:5])
        lines.append(f"Roles: {roles}{', ...' if len(summary['roles']) > 5 else ''}.")
        lines.append(f"Hours {summary['hours']:,.0f}, cost at list prices {summary['cost_usd']:,.0f} USD.")
    return [*lines, f"Written to {named(out)}."]


def counted(count: int, one: str, more: str = "") -> str:
    """A count with its word."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"
