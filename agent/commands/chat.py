"""`career-coach chat`: the conversation, in a terminal, over a pipe or for programs."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from agent.commands.parser import CommandParser, a_path, add_today, filled
from agent.commands.threads import data_dir
from agent.wrong_use import echoed

POLICIES = ("auto", "offline", "claude")


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Talks until the person leaves and gives back the exit code. Raises WrongUse."""
    options = parser(name).read(arguments)
    from agent.chat import run_chat
    from agent.leader import Leader

    leader = Leader(options.policy, options.model or "", options.max_usd)
    # No day is handed down unless one was named: a conversation may go on past midnight.
    folder = data_dir(options.data_dir)
    return run_chat(folder, options.thread, options.cv, leader, options.jsonl, options.today, options.verbose)


def parser(name: str) -> CommandParser:
    """Options of `chat`."""
    made = CommandParser(
        name, "Talk with the coach. It asks at most ten questions; any of them can be skipped.", keeps=True
    )
    made.add_argument("--thread", type=filled, metavar="ID", help="go on with a saved conversation")
    made.add_argument("--cv", type=a_path, metavar="FILE", help="begin with a CV: text, Markdown, PDF or DOCX")
    made.add_argument(
        "--policy",
        choices=POLICIES,
        default="auto",
        help="who leads: auto takes Claude where ANTHROPIC_API_KEY is set, else rules alone",
    )
    made.add_argument("--model", type=filled, metavar="NAME", help="model of Claude: claude-sonnet-5-5")
    made.add_argument("--max-usd", type=dollars, metavar="USD", help="stop Claude in this conversation there: 1")
    made.add_argument("--verbose", action="store_true", help="show look-ups, and what Claude costs, as they happen")
    made.add_argument("--jsonl", action="store_true", help="for programs: one JSON event a line, in and out")
    add_today(made, None)
    return made


def dollars(text: str) -> float:
    """An amount above zero. Raises ArgumentTypeError, which argparse turns into its line."""
    with suppress(ValueError):
        if 0 < (amount := float(text)) < float("inf"):
            return amount
    raise ArgumentTypeError(f"{echoed(text)} is not an amount in USD such as 0.50")
