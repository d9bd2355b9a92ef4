"""`career-coach plan PROFILE`: the plan of a profile file, as Markdown or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from agent.commands.answer import code_of, result_or_stop
from agent.commands.output import deliver, json_text, keep_inputs
from agent.commands.parser import CommandParser, a_path, add_today
from agent.profile_source import inputs_of, named, profile_of, read_data
from agent.wrong_use import WrongUse

if TYPE_CHECKING:
    from tools.evidence import Result
    from tools.problem import Problem
    from tools.toolbox import Toolbox

FORMATS = ("markdown", "json")
LATER = ("html", "pdf", "ics")
SUFFIXES = {".json": "json", ".html": "html", ".pdf": "pdf", ".ics": "ics"}


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Writes the plan and gives back the exit code. Raises WrongUse."""
    options = parser(name, today).read(arguments)
    form = options.format or SUFFIXES.get(options.output.suffix.lower() if options.output else "", "markdown")
    if form in LATER:
        raise WrongUse(f"--format {form} is not available yet. Use {' or '.join(FORMATS)}.")
    from knowledge.load import load
    from tools.toolbox import Toolbox

    toolbox = Toolbox(load())
    data = read_data(options.profile)
    if options.output is not None:
        keep_inputs(options.output, inputs_of(options.profile, data))
    profile = profile_of(data, options.profile, toolbox.knowledge, options.today)
    arguments_of_tool = {"profile": profile.without_name(), "today": options.today}
    result = result_or_stop(toolbox.call("build_plan", arguments_of_tool, options.today), named(options.profile))
    deliver(as_form(form, result, profile.name, toolbox), options.output)
    return code_of(result)


def as_form(form: str, result: Result | Problem, name: str, toolbox: Toolbox) -> str:
    """The plan in one of FORMATS; the name, which no tool reads, is in the title of the text alone."""
    from tools.evidence import as_json
    from tools.planning.model import Plan
    from tools.planning.text import plan_text

    if form == "json":
        return json_text(as_json(result))
    return plan_text(result, name) if isinstance(result, Plan) else toolbox.text("build_plan", result)


def parser(name: str, today: date) -> CommandParser:
    """Options of `plan`."""
    made = CommandParser(name, "Write the plan of a profile file (TOML or JSON).")
    made.add_argument(
        "profile", type=a_path, metavar="PROFILE", help="profile file, for example examples/profiles/*.toml"
    )
    add_today(made, today)
    made.add_argument(
        "--format",
        choices=[*FORMATS, *LATER],
        help="markdown (default) or json; html, pdf and ics are not available yet",
    )
    made.add_argument("-o", "--output", type=a_path, metavar="FILE", help="write to a file instead of stdout")
    return made
