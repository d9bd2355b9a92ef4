"""`career-coach roles|certifications|sources [ID]`: the facts as a list, or one of them whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from agent.commands.output import json_text, note, say
from agent.commands.parser import CommandParser, add_today, filled
from agent.wrong_use import DONE, WrongUse

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.fact import Fact

Row = dict[str, Any]


def run(name: str, arguments: Sequence[str], today: date) -> int:
    """Prints a list or one record and gives back the exit code. Raises WrongUse, UnknownId or AmbiguousName."""
    options = parser(name, today).read(arguments)
    from knowledge.load import load

    knowledge = load()
    if options.id:
        fact = FIND[name](knowledge, options.id, options.today)
        say(json_text(fact.model_dump(mode="json", exclude_none=True)) if options.json else page(knowledge, fact))
    else:
        rows = LISTS[name](knowledge, options.today)
        say(json_text(rows) if options.json else columns(rows))
    return DONE


def parser(name: str, today: date) -> CommandParser:
    """Options of the three commands."""
    made = CommandParser(name, f"List the {name}, or show one of them whole.")
    made.add_argument("id", nargs="?", type=filled, metavar="ID", help="id, or the name or code people use")
    made.add_argument("--json", action="store_true", help="print JSON instead of text")
    add_today(made, today)
    return made


def page(knowledge: Knowledge, fact: Fact) -> str:
    """One record as text, its sources with it."""
    from knowledge.show import show_fact

    return show_fact(knowledge, fact)


def columns(rows: Sequence[Row]) -> str:
    """Rows as text in columns; the last one, the longest, is not padded."""
    names = list(rows[0]) if rows else []
    widths = {name: max(len(str(row[name])) for row in rows) for name in names[:-1]}
    return "\n".join("  ".join(str(row[name]).ljust(widths.get(name, 0)) for name in names).rstrip() for row in rows)


def list_roles(knowledge: Knowledge, today: date) -> list[Row]:
    """Id, track and title of every role."""
    return [{"id": role.id, "track": role.track, "title": role.title} for role in knowledge.roles.values()]


def list_certifications(knowledge: Knowledge, today: date) -> list[Row]:
    """Id, code, status on the day, and name of every certification."""
    from tools.certificates.calendar import standing

    return [
        {"id": exam.id, "code": exam.code, "status": standing(knowledge, exam.id, today).status, "name": exam.name}
        for exam in knowledge.certifications.values()
    ]


def list_sources(knowledge: Knowledge, today: date) -> list[Row]:
    """Id, date, licence and title of every source."""
    return [
        {"id": source.id, "as_of": source.as_of, "publisher": source.publisher, "title": source.title}
        for source in knowledge.sources.values()
    ]


def find_role(knowledge: Knowledge, name: str, today: date) -> Fact:
    """The role of an id, title or alias. Raises WrongUse."""
    from tools.asked_role import role_asked
    from tools.problem import ProblemError

    try:
        return knowledge.roles[str(role_asked(name, "", knowledge).role)]
    except ProblemError as error:
        raise WrongUse(error.problem.line()) from None


def find_certification(knowledge: Knowledge, name: str, today: date) -> Fact:
    """The certification of an id, code or name, else the one that replaced it, with a note. Raises WrongUse."""
    from tools.certificates.names import resolve_certification

    answer = resolve_certification(knowledge, name, today)
    found = answer.named or answer.certification
    if not found:
        hint = "" if answer.choices or answer.kind != "unknown" else " `career-coach certifications` lists them."
        raise WrongUse(f"{answer.message}{hint}")
    if answer.kind != "known":
        note(answer.message)
    return knowledge.certifications[found]


def find_source(knowledge: Knowledge, name: str, today: date) -> Fact:
    """The source of an id. Raises UnknownId."""
    return knowledge.sources[name]


LISTS: dict[str, Callable[[Knowledge, date], list[Row]]] = {
    "roles": list_roles,
    "certifications": list_certifications,
    "sources": list_sources,
}

FIND: dict[str, Callable[[Knowledge, str, date], Fact]] = {
    "roles": find_role,
    "certifications": find_certification,
    "sources": find_source,
}
