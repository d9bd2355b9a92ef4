"""The tools bound to one Knowledge: call one by name, get its result or a problem that can be acted on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import Any

from pydantic import BaseModel, ValidationError

from knowledge.base import Knowledge
from knowledge.errors import AmbiguousName, UnknownId
from knowledge.tables import nearest
from tools.days import outside
from tools.declare import Tool
from tools.evidence import Result
from tools.plain_text import harmless_data
from tools.problem import Problem, ProblemError, problem_of, shorten
from tools.wrong_argument import example_of, invalid

# Name and home of every tool, in the order in which they are listed. A home is imported when its tool is used.
HOMES: dict[str, str] = {
    "read_profile": "tools.read_profile",
    "coach_interview": "tools.coach_interview",
    "next_question": "tools.interview",
    "recommend_role": "tools.recommend",
    "compare_roles": "tools.compare",
    "salary_lookup": "tools.salary",
    "skill_gap": "tools.skill_gap",
    "certification_path": "tools.certifications",
    "build_plan": "tools.plan",
}


class Toolbox:
    """Every tool, by name. Holds no state of its own besides the knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the tools, in listing order."""
        return tuple(HOMES)

    @cached_property
    def tools(self) -> tuple[Tool[Any, Any], ...]:
        """Every tool, imported."""
        return tuple(self.tool(name) for name in HOMES)

    def tool(self, name: str) -> Tool[Any, Any]:
        """A tool by name. Raises ProblemError for a name that is none."""
        if name not in HOMES:
            near = nearest(name, HOMES)
            hint = f" Did you mean {' or '.join(near)}?" if near else f" There are: {', '.join(HOMES)}."
            raise ProblemError(
                Problem(
                    kind="unknown",
                    field="tool",
                    given=shorten(name),
                    message=f"{shorten(name)!r} is not a tool.{hint}",
                    suggestions=near,
                )
            )
        found: Tool[Any, Any] = getattr(import_module(HOMES[name]), name)
        return found

    def call(self, name: str, arguments: Mapping[str, Any], today: date) -> Result | Problem:
        """The result of a tool, or what is wrong with the call. `today` is used where the arguments name no day."""
        # What danger is read by is made ready with the first call, not on import.
        from tools.stopped import stop_in

        # Words of danger come before everything that may be wrong with the call, or with the tool's name.
        stop = stop_in(arguments, name, self.knowledge, today)
        if stop is not None:
            return stop
        try:
            tool = self.tool(name)
            query = with_checked_profile(query_of(tool, arguments, today), arguments, self.knowledge, today)
            result: Result = tool(query, self.knowledge)
            return result
        except ProblemError as error:
            problem = self.told_where(error.problem, name)
        except (UnknownId, AmbiguousName) as error:
            problem = self.told_where(problem_of(error, error.kind), name)
        # No result holds a stop now: nothing is left to the tool.
        return stop_in(arguments, "", self.knowledge, today) or problem

    def told_where(self, problem: Problem, name: str) -> Problem:
        """The problem; where a value stands in the wrong field, that and which field it belongs to."""
        if problem.field == "tool" or not problem.given:
            return problem
        from tools.misplaced import placed

        if problem.field.startswith("profile."):
            from tools.profile import Profile

            return placed(problem, Profile.model_fields, self.knowledge)
        return placed(problem, self.tool(name).query.model_fields, self.knowledge)

    def text(self, name: str, result: Result | Problem) -> str:
        """A result as Markdown, complete by itself; a problem as its line."""
        if isinstance(result, Problem):
            return result.line()
        shown: str = self.tool(name).as_text(result)
        return shown


def query_of(tool: Tool[Any, Any], arguments: Mapping[str, Any], today: date) -> BaseModel:
    """The query that arguments make. Raises ProblemError; a fault inside a tool is none and is not caught."""
    given = harmless_data(dict(arguments))
    if tool.is_dated and given.get("today") is None:
        given["today"] = today
    try:
        query: BaseModel = tool.query.model_validate(given)
    except ValidationError as error:
        raise ProblemError(invalid(error, tuple(tool.query.model_fields))) from None
    for name, field in tool.query.model_fields.items():
        value = getattr(query, name)
        if isinstance(value, str) and field.is_required() and not value.strip():
            message = f"This field is needed: it is empty. {example_of([name])}".strip()
            raise ProblemError(Problem(kind="invalid", field=name, message=message))
    asked = getattr(query, "today", None)
    if isinstance(asked, date) and (message := outside(asked)):
        raise ProblemError(Problem(kind="invalid", field="today", given=str(asked), message=message))
    return query


def with_checked_profile(
    query: BaseModel, arguments: Mapping[str, Any], knowledge: Knowledge, today: date
) -> BaseModel:
    """The query with its person checked against the facts, where they came as data. Raises ProblemError.

    A profile that is handed over as such was checked where it was read.
    """
    if not isinstance(arguments.get("profile"), Mapping) or not hasattr(query, "profile"):
        return query
    from tools.profile_check import checked_profile

    day = getattr(query, "today", None) or today
    return query.model_copy(update={"profile": checked_profile(query.profile, knowledge, day, "profile.")})
