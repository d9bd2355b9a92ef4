"""The work on one row: its profile is read and planned like any other, or what is wrong with it is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from agent.batch.digest import digest_of
from agent.batch.rows import Row
from agent.wrong_use import WrongUse, one_line
from tools.evidence import as_json
from tools.planning.model import Plan
from tools.problem import Problem, ProblemError

if TYPE_CHECKING:
    from tools.profile import Profile
    from tools.toolbox import Toolbox

CV_OUTSIDE = "A CV stands in the folder of the table or below it. Give its path from there."


@dataclass(frozen=True)
class Outcome:
    """What came of a row: its plan, or what was wrong and how to mend it."""

    row: Row
    plan: Plan | None
    name: str = ""
    """The person's name, for the title of their own plan alone."""
    field: str = ""
    given: str = ""
    message: str = ""

    def line(self) -> bytes:
        """The outcome as one line of JSON, keys in order, without its end."""
        head = {"id": self.row.id, "row": self.row.number}
        if self.plan is not None:
            return orjson.dumps(head | {"plan": as_json(self.plan)}, option=orjson.OPT_SORT_KEYS)
        told = {"line": self.row.line, "field": self.field, "given": self.given, "message": self.message}
        return orjson.dumps(head | {key: value for key, value in told.items() if value}, option=orjson.OPT_SORT_KEYS)

    def digest(self) -> dict[str, Any]:
        """What a summary of many needs of it."""
        digest = digest_of(self.plan) if self.plan is not None else {"kind": "problem", "field": self.field}
        return {"id": self.row.id, "row": self.row.number} | digest


def outcome_of(row: Row, toolbox: Toolbox, today: date, folder: Path | None = None) -> Outcome:
    """Plans one row. `folder` is where CVs that rows name are looked for; without it no file is read."""
    if row.trouble:
        return Outcome(row, None, field=row.where, message=row.trouble)
    try:
        profile = profile_in(row.data, toolbox, today, folder)
    except ProblemError as error:
        return told(row, error.problem)
    except WrongUse as error:
        return Outcome(row, None, field="cv", message=str(error))
    answer = toolbox.call("build_plan", {"profile": profile.without_name(), "today": today}, today)
    if isinstance(answer, Problem):
        return told(row, answer)
    assert isinstance(answer, Plan)
    return Outcome(row, answer, profile.name)


def told(row: Row, problem: Problem) -> Outcome:
    """A problem of a row, with what it could have been."""
    allowed = f" Allowed: {', '.join(problem.allowed)}." if problem.allowed else ""
    return Outcome(row, None, field=problem.field, given=problem.given, message=one_line(problem.message + allowed))


def profile_in(data: Mapping[str, Any], toolbox: Toolbox, today: date, folder: Path | None) -> Profile:
    """The profile that a row holds. Raises ProblemError, and WrongUse for its CV."""
    from tools.reading.profile_file import profile_from_data

    return profile_from_data(data, toolbox.knowledge, today, cv_text=cv_in(data, toolbox, folder))


def cv_in(data: Mapping[str, Any], toolbox: Toolbox, folder: Path | None) -> str:
    """The text of the CV that a row names. Raises WrongUse, also for a file elsewhere: a row is nobody's order."""
    from agent.cv_source import checked_cv

    name = data.get("cv")
    if not isinstance(name, str) or not name.strip():
        return ""
    if folder is None:
        raise WrongUse(CV_OUTSIDE)
    home = folder.resolve()
    try:
        path = (home / name.strip()).resolve()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise WrongUse(CV_OUTSIDE) from None
    if not path.is_relative_to(home):
        raise WrongUse(CV_OUTSIDE)
    return checked_cv(path, toolbox.knowledge)


def plan_rows(rows: Iterable[Mapping[str, Any]], today: date, toolbox: Toolbox | None = None) -> Iterator[Outcome]:
    """The outcome of each mapping, which holds the keys of a profile file and may hold an `id`; nothing is written.

    For notebooks and pipelines: one process, one row after another, no file read.
    """
    from agent.batch.records import Record
    from agent.batch.rows import row_of
    from tools.toolbox import Toolbox

    if toolbox is None:
        from knowledge.load import load

        toolbox = Toolbox(load())
    for number, data in enumerate(rows, 1):
        yield outcome_of(row_of(number, Record(0, dict(data)), ()), toolbox, today)
