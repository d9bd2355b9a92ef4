"""`career-coach compare ROLE ROLE`: two roles side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent.commands.answer import code_of, result_or_stop
from agent.commands.output import json_text, say
from agent.commands.parser import CommandParser, add_today, filled

TOOL = "compare_roles"


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Prints the comparison and gives back the exit code. Raises WrongUse."""
    options = parser(name, today).read(arguments)
    from knowledge.load import load
    from tools.evidence import as_json
    from tools.toolbox import Toolbox

    toolbox = Toolbox(load())
    given = {
        "role_a": options.role_a,
        "role_b": options.role_b,
        "country": options.country,
        "years_experience": options.years,
    }
    given = {field: value for field, value in given.items() if value is not None}
    result = result_or_stop(toolbox.call(TOOL, given, options.today))
    say(json_text(as_json(result)) if options.json else toolbox.text(TOOL, result))
    return code_of(result)


def parser(name: str, today: date) -> CommandParser:
    """Options of `compare`."""
    made = CommandParser(name, "Put two roles side by side: work, skills, pay, certificates, growth, the way across.")
    made.add_argument("role_a", type=filled, metavar="ROLE", help="role id or usual name, for example 'AI engineer'")
    made.add_argument("role_b", type=filled, metavar="ROLE", help="the other role")
    made.add_argument("--country", type=filled, metavar="CC", help="country for pay: code, name or city")
    made.add_argument("--years", type=filled, metavar="N", help="years of experience, for pay")
    made.add_argument("--json", action="store_true", help="print JSON instead of text")
    add_today(made, today)
    return made
