"""`career-coach chat`: the conversation, in a terminal, over a pipe or for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent.commands.parser import CommandParser, a_path, add_today, filled
from agent.commands.threads import data_dir
from agent.wrong_use import WrongUse

POLICIES = ("auto", "offline", "claude")


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Talks until the person leaves and gives back the exit code. Raises WrongUse."""
    options = parser(name).read(arguments)
    if options.policy == "claude":
        raise WrongUse("--policy claude is not available yet. Use auto or offline.")
    from agent.chat import run_chat

    # No day is handed down unless one was named: a conversation may go on past midnight.
    folder = data_dir(options.data_dir)
    return run_chat(folder, options.thread, options.cv, options.policy, options.jsonl, options.today)


def parser(name: str) -> CommandParser:
    """Options of `chat`."""
    made = CommandParser(
        name, "Talk with the coach. It asks at most ten questions; any of them can be skipped.", keeps=True
    )
    made.add_argument("--thread", type=filled, metavar="ID", help="go on with a saved conversation")
    made.add_argument("--cv", type=a_path, metavar="FILE", help="begin with a CV: text, Markdown, PDF or DOCX")
    made.add_argument("--policy", choices=POLICIES, default="auto", help="who leads: rules alone need no key")
    made.add_argument("--jsonl", action="store_true", help="for programs: one JSON event a line, in and out")
    add_today(made, None)
    return made
