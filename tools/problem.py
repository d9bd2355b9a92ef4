"""An answer that is no result: what was wrong with the question, and how to mend it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.errors import AmbiguousName, UnknownId
from tools.evidence import Model
from tools.plain_text import one_line

LONGEST_LOOKED_AT = 2_000
"""Characters of a wrong value that are looked at to say what it was (judgement)."""

LISTED_BY = {
    "role": "`career-coach roles` lists them.",
    "certification": "`career-coach certifications` lists them.",
    "source": "`career-coach sources` lists them.",
    "country": "Write its name or its two-letter code, for example India or IN.",
    "covered country": "",
    "skill": "Leave it out, or write its usual name.",
}
"""How to go on after a name that nothing comes near, by what it should have been."""

ProblemKind = Literal["unknown", "ambiguous", "invalid", "out-of-field", "unsupported", "stopped"]


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
    try:
        text = one_line(str(given)[:LONGEST_LOOKED_AT])
    except RecursionError:  # lists in lists without end
        text = "something nested too deep to show"
    return text if len(text) <= limit else text[: limit - 3] + "..."


def problem_of(error: UnknownId | AmbiguousName, field: str = "") -> Problem:
    """A fact error as a problem of one field, with a way to mend it."""
    if isinstance(error, UnknownId):
        near = f"Did you mean {' or '.join(error.suggestions)}?" if error.suggestions else ""
        hint = near or LISTED_BY.get(error.kind, "")
        message = f"{shorten(error.given)!r} is not a {error.kind} I know. {hint}".strip()
        return Problem(
            kind="unknown", field=field, given=shorten(error.given), message=message, suggestions=error.suggestions
        )
    several = [*error.choices[:-2], " or ".join(error.choices[-2:])]
    message = f"{one_line(str(error))} Write {', '.join(several)}."
    return Problem(
        kind="ambiguous", field=field, given=shorten(error.given), message=message, suggestions=error.choices
    )
