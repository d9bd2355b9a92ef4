"""What the toolbox answered, as an exit code: a result, a refusal, or a question that has to be asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.wrong_use import DONE, REFUSED, WrongUse

if TYPE_CHECKING:
    from tools.evidence import Result
    from tools.problem import Problem

REFUSALS = ("out-of-field", "unsupported", "stopped")
"""Problems that no better wording of the question mends: the answer is a refusal."""


def result_or_stop(answer: Result | Problem, where: str = "") -> Result | Problem:
    """The answer, unless the question itself was wrong. Raises WrongUse."""
    from tools.problem import Problem

    if isinstance(answer, Problem) and answer.kind not in REFUSALS:
        raise WrongUse(f"{where}: {answer.line()}" if where else answer.line())
    return answer


def code_of(answer: Result | Problem) -> int:
    """Exit code of an answer: 1 for a refusal, 0 for everything else."""
    from tools.problem import Problem

    # A result that stops short of its subject says so in `stopped` (a goal outside the field, a crisis).
    refused = isinstance(answer, Problem) or bool(getattr(answer, "stopped", ""))
    return REFUSED if refused else DONE
