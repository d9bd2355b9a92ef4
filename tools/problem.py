"""An answer that is no result: what was wrong with the question, and how to mend it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.errors import AmbiguousName, UnknownId
from tools.evidence import Model

ProblemKind = Literal["unknown", "ambiguous", "invalid", "out-of-field", "unsupported"]


class Problem(Model):
    """Something the caller can act on: field, what was given, what is allowed, what comes nearest."""

    kind: ProblemKind
    field: str = ""
    given: str = Field(default="", description="What was given, shortened.")
    message: str
    suggestions: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()

    def line(self) -> str:
        """The problem as one line: what, where and how to mend it."""
        where = f"{self.field}: " if self.field else ""
        hint = f" Allowed: {', '.join(self.allowed)}." if self.allowed else ""
        return f"{where}{self.message}{hint}"


class ProblemError(Exception):
    """Raised inside a tool where it cannot answer; the toolbox turns it into its Problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.line())
        self.problem = problem


def shorten(given: object, limit: int = 60) -> str:
    """What was given, cut so that a long input is never echoed back."""
    text = " ".join(str(given).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."


def problem_of(error: UnknownId | AmbiguousName, field: str = "") -> Problem:
    """A fact error as a problem of one field."""
    if isinstance(error, UnknownId):
        return Problem(
            kind="unknown", field=field, given=shorten(error.given), message=str(error), suggestions=error.suggestions
        )
    return Problem(
        kind="ambiguous", field=field, given=shorten(error.given), message=str(error), suggestions=error.choices
    )
