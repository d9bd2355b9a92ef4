"""`career-coach tool NAME`: one tool's answer as JSON, or the list of tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.commands.answer import code_of, result_or_stop
from agent.commands.output import json_text, say
from agent.commands.parser import CommandParser, add_today, day
from agent.profile_source import LARGEST_FILE, json_value, read_profile_file
from agent.wrong_use import DONE, WrongUse
from tools.problem import ProblemError

if TYPE_CHECKING:
    from tools.declare import Tool
    from tools.toolbox import Toolbox

ABOUT = "Ask one tool; without a name, list the tools. `career-coach tool NAME --help` shows what a tool takes."


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Prints the answer and gives back the exit code. Raises WrongUse."""
    from knowledge.load import load
    from tools.toolbox import Toolbox

    toolbox = Toolbox(load())
    chosen, rest = take_name(arguments)
    if not chosen:
        CommandParser(f"{name} [NAME]", ABOUT).read(rest)
        say(listing(toolbox))
        return DONE
    return answer(toolbox, named(toolbox, chosen), rest, today)


def answer(toolbox: Toolbox, tool: Tool[Any, Any], arguments: Sequence[str], today: date) -> int:
    """Calls one tool, prints what it says, and gives back the exit code. Raises WrongUse."""
    options = parser(tool, None).read(arguments)
    given = arguments_of(options, tool, toolbox, today)
    result = result_or_stop(toolbox.call(tool.name, given, today), tool.name)
    if options.format == "text":
        say(toolbox.text(tool.name, result))
    else:
        from tools.evidence import as_json

        say(json_text(as_json(result)))
    return code_of(result)


def arguments_of(options: argparse.Namespace, tool: Tool[Any, Any], toolbox: Toolbox, today: date) -> dict[str, Any]:
    """Arguments from `--json`, then from flags, which win. A profile is read from its file. Raises WrongUse.

    The day of `--json` counts unless `--today` names one; `today` is used where neither does.
    """
    from agent.commands.fields import given_fields

    given = json_object(options.json) | given_fields(options, tool.query)
    if tool.is_dated and options.today is not None:
        given["today"] = options.today
    profile = given.get("profile")
    if isinstance(profile, str):
        asked = given.get("today")
        on = day_of_json(asked) if isinstance(asked, str) else asked if isinstance(asked, date) else today
        given["profile"] = read_profile_file(Path(profile), toolbox.knowledge, on).without_name()
    return given


def day_of_json(text: str) -> date:
    """The day that `--json` names. Raises WrongUse."""
    try:
        return day(text)
    except argparse.ArgumentTypeError as error:
        raise WrongUse(f"today: {error}.") from None


def json_object(text: str | None) -> dict[str, Any]:
    """Arguments given as one JSON object; `-` reads it from stdin. Raises WrongUse."""
    if text == "-":
        text = from_stdin()
    value = json_value(text, "--json") if text is not None else {}
    if not isinstance(value, dict):
        raise WrongUse('--json: write an object such as {"role": "ai-engineer"}.')
    return value


def from_stdin() -> str:
    """What stands on stdin, without a byte order mark. Raises WrongUse."""
    if sys.stdin is None:
        raise WrongUse("--json -: there is nothing to read from: stdin is closed.")
    try:
        text = sys.stdin.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:  # UnicodeDecodeError is a ValueError
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise WrongUse(f"--json -: cannot be read ({reason}).") from None
    if len(text) > LARGEST_FILE:
        raise WrongUse(f"--json -: more than {LARGEST_FILE:,} characters.")
    return text.removeprefix("\ufeff")


def parser(tool: Tool[Any, Any], today: date | None) -> CommandParser:
    """Options of one tool: a flag for every field of its query; `today` where the day is not to be left open."""
    from agent.commands.fields import add_fields

    made = CommandParser(f"tool {tool.name}", tool.description.replace("%", "%%"))
    made.add_argument("--json", metavar="TEXT", help="the arguments as one JSON object; - reads it from stdin")
    made.add_argument("--format", choices=("json", "text"), default="json", help="json (default), or text to read")
    add_today(made, today)
    add_fields(made, tool.query)
    return made


def take_name(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The tool's name, which comes first, and the rest; `--data-dir` may stand before it."""
    rest = list(arguments)
    skip = 2 if rest[:1] == ["--data-dir"] else 1 if rest and rest[0].startswith("--data-dir=") else 0
    named_first = len(rest) > skip and not rest[skip].startswith("-")
    return (rest.pop(skip), rest) if named_first else ("", rest)


def named(toolbox: Toolbox, name: str) -> Tool[Any, Any]:
    """A tool by its name, hyphens allowed. Raises WrongUse with the nearest name."""
    try:
        return toolbox.tool(name.replace("-", "_"))
    except ProblemError as error:
        raise WrongUse(error.problem.message) from None


def listing(toolbox: Toolbox) -> str:
    """Every tool with the first sentence of its description."""
    width = max(len(name) for name in toolbox.names)
    return "\n".join(f"{tool.name:<{width}}  {first_sentence(tool.description)}" for tool in toolbox.tools)


def first_sentence(text: str) -> str:
    """The text up to its first full stop or colon that ends a clause."""
    ends = [text.find(mark) for mark in (". ", ": ") if mark in text]
    return text[: min(ends)] if ends else text.removesuffix(".")
