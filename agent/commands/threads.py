"""`career-coach threads`: the saved conversations, listed, shown, exported and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from agent.commands.output import deliver, json_text, keep_inputs, note, say
from agent.commands.parser import CommandParser, a_path, add_today, filled
from agent.profile_source import named
from agent.wrong_use import DONE, WrongUse

if TYPE_CHECKING:
    from argparse import Namespace

    from agent.threads import ThreadInfo


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Does one thing with saved conversations and gives back the exit code. Raises WrongUse."""
    options = parser(name).read(arguments)
    folder = data_dir(options.data_dir)
    if options.output is not None:
        from agent.threads import FILE

        keep_inputs(options.output, [folder / FILE])
    if options.action == "list":
        list_threads(folder, options.json)
    elif not options.thread:
        raise WrongUse(f"Name a conversation: `career-coach threads {options.action} ID`. `threads list` names them.")
    else:
        with_thread(options, folder)
    return DONE


def parser(name: str) -> CommandParser:
    """Options of `threads`."""
    made = CommandParser(name, "Saved conversations. They stay on this machine, in the data folder.", keeps=True)
    made.add_argument(
        "action", choices=("list", "show", "export", "edit", "delete"), help="export gives all that is kept"
    )
    made.add_argument("thread", nargs="?", type=filled, metavar="ID", help="which conversation")
    made.add_argument(
        "--slot", type=filled, metavar="SLOT", help="edit: the answer to give anew, such as hours_per_week"
    )
    made.add_argument("--answer", type=filled, metavar="TEXT", help="edit: the new answer; asked for without it")
    add_today(made, None)
    made.add_argument("-o", "--output", type=a_path, metavar="FILE", help="show, export: write to a file")
    made.add_argument("--json", action="store_true", help="list: print JSON instead of text")
    return made


def list_threads(folder: Path, as_json: bool) -> None:
    """Prints every saved conversation; looking makes no folder. Raises WrongUse."""
    from agent.threads import FILE, threads_list

    found = threads_list(folder) if (folder / FILE).exists() else ()
    if as_json:
        say(json_text([asdict(info) for info in found]))
    elif found:
        say("\n".join(map(line_of, found)))
    else:
        say("No saved conversations.")


def line_of(info: ThreadInfo) -> str:
    """A conversation on one line."""
    goal = info.goal or "goal still open"
    answers = "1 answer" if info.answers == 1 else f"{info.answers} answers"
    return f"{info.thread}  {info.last_day}  {info.stage}  {answers}  {goal}"


def with_thread(options: Namespace, folder: Path) -> None:
    """Shows, exports or deletes one conversation. Raises WrongUse."""
    from agent.threads import FILE, threads_delete, threads_export, threads_show

    only_for_edit(options)

    if not (folder / FILE).exists():
        raise WrongUse(f"There is no saved conversation {options.thread!r} in {folder}.")
    if options.action == "show":
        deliver(threads_show(folder, options.thread), options.output)
    elif options.action == "edit":
        edit(options, folder)
    elif options.action == "export":
        deliver(json_text(threads_export(folder, options.thread)), options.output)
    else:
        threads_delete(folder, options.thread)
        note(f"Deleted {options.thread}.")


def only_for_edit(options: Namespace) -> None:
    """Nothing where the options fit the action. Raises WrongUse."""
    if options.action == "edit":
        if not options.slot:
            raise WrongUse("Name the answer to give anew: `career-coach threads edit ID --slot hours_per_week`.")
    elif options.slot or options.answer:
        raise WrongUse(f"--slot and --answer belong to `career-coach threads edit ID`, not to {options.action}.")


def edit(options: Namespace, folder: Path) -> None:
    """Gives one answer anew in a copy of a conversation, and shows what that changes. Raises WrongUse."""
    from agent.chat import run_edit

    run_edit(folder, options.thread, options.slot, options.answer, options.today)


def data_dir(given: Path | None) -> Path:
    """The folder that keeps conversations: the one named, or the user's data folder. Raises WrongUse for a file."""
    if given is not None:
        if given.exists() and not given.is_dir():
            raise WrongUse(f"--data-dir: {named(given)} is a file. Name the folder that keeps conversations.")
        return given
    from platformdirs import user_data_path

    return user_data_path("career-coach", appauthor=False)
