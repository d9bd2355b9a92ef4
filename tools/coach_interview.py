"""One turn of the interview for whoever has no conversation of their own: an answer read, the next question given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import Field

from tools.declare import tool
from tools.evidence import Model, Result
from tools.profile import Profile
from tools.profile_text import profile_line

if TYPE_CHECKING:
    from knowledge.base import Knowledge


class InterviewQuery(Model):
    """The person so far, what was asked, and what they answered to the last question."""

    profile: Profile = Profile()
    asked: tuple[str, ...] = Field(default=(), description="As returned.")
    answer: str = Field(default="", description="The person's words, or 'skip'.")
    slot: str = Field(default="", description="Slot answered, if not the last asked.")
    today: date = Field(description="The day of the interview.")


class Interview(Result):
    """What to ask now, or that nothing is left, and the person so far."""

    done: bool = Field(default=False, description="True where nothing is left to ask.")
    question: str = Field(default="", description="What to ask the person now.")
    why: str = ""
    """Why it is asked."""
    choices: tuple[str, ...] = Field(default=(), description="Quick answers; any other words are as good.")
    default: str = ""
    """What is used when the question is skipped."""
    slot: str = ""
    """What the question is about."""
    progress: str = ""
    understood: tuple[str, ...] = ()
    """What the answer told, with its words."""
    note: str = Field(default="", description="What to tell the person first: a limit, or what was not understood.")
    summary: str = Field(default="", description="What was understood in all, to be read back.")
    next_step: str = Field(default="", description="What to do with this.")
    profile: dict[str, Any] = Field(default={}, description="The person so far; hand it back.")
    asked: tuple[str, ...] = Field(default=(), description="Keys of what was asked; hand them back.")


def as_text(turn: Interview) -> str:
    """The turn as an assistant reads it, with what it has to hand back."""
    quick = f"For example: {' / '.join(turn.choices)}" if turn.choices else ""
    why = " ".join(part for part in (turn.why, f"If skipped: {turn.default}" if turn.default else "") if part)
    listed = f"[{', '.join(turn.asked)}]"
    parts = [turn.note, turn.summary, turn.question, quick, why, f"({turn.progress}) {turn.next_step}"]
    return "\n\n".join([*(part for part in parts if part), f"{profile_line(turn.profile)}\nasked: {listed}"])


@tool(as_text=as_text)
def coach_interview(query: InterviewQuery, knowledge: Knowledge) -> Interview:
    """Interview a person for a plan: reads their answer into the profile and gives the next question, or says that it
    is done. Call it first with nothing, then with the profile and asked it returned and their answer. With a CV call
    read_profile before. It looks up no facts."""
    # The readers hold hundreds of phrases: they are made ready with the first call, not on import.
    from tools.asking.one_turn import turn

    return turn(query, knowledge)
