"""The seam: a policy decides on one move and touches nothing; the graph makes the move."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Protocol

from pydantic import Field, TypeAdapter

from agent.state import Json, State
from tools.evidence import Model
from tools.toolbox import Toolbox


class Call(Model):
    """One tool to call."""

    tool: str
    arguments: dict[str, Any] = Field(default={})


class BaseMove(Model):
    """What every move may carry."""

    remember: Json = Field(default={}, description="Fields of the state that change with this move.")


class Ask(BaseMove):
    """Ask the person one thing and wait."""

    move: Literal["ask"] = "ask"
    key: str = Field(description="Name of the question.")
    slot: str = Field(default="", description="What the answer is about.")
    text: str
    why: str = ""
    choices: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    default: str = Field(default="", description="What is used when it is skipped.")


class UseTools(BaseMove):
    """Call tools; their results come back in the state."""

    move: Literal["use_tools"] = "use_tools"
    calls: Annotated[tuple[Call, ...], Field(min_length=1)]
    purpose: str = Field(default="answer", description="'answer' takes what was read into the profile; others do not.")


class WritePlan(BaseMove):
    """Work out the plan and show it."""

    move: Literal["write_plan"] = "write_plan"
    reason: str = Field(default="", description="Why it is worked out again, as shown to the person.")
    day: str = Field(
        default="", description="The day it is for, ISO; today when empty. An earlier plan is shown as it was."
    )


class Say(BaseMove):
    """Tell the person something and go on; `ends` leaves the conversation, which stays saved."""

    move: Literal["say"] = "say"
    text: str
    ends: bool = False


Move = Annotated[Ask | UseTools | WritePlan | Say, Field(discriminator="move")]
_MOVE: TypeAdapter[Ask | UseTools | WritePlan | Say] = TypeAdapter(Move)


def read_move(data: Json) -> Ask | UseTools | WritePlan | Say:
    """A move from plain data. Raises ValidationError."""
    return _MOVE.validate_python(data)


class Policy(Protocol):
    """Decides what happens next. The same state always gets the same move from rules; nothing is performed here."""

    def decide(self, state: State, tools: Toolbox) -> Ask | UseTools | WritePlan | Say:
        """The next move."""
        ...


class ScriptedPolicy:
    """Replays a list of moves, one for each decision, for tests and recorded conversations."""

    def __init__(self, moves: list[Ask | UseTools | WritePlan | Say]) -> None:
        self._moves = list(moves)

    def decide(self, state: State, tools: Toolbox) -> Ask | UseTools | WritePlan | Say:
        """The move whose turn it is, counted by what the conversation has kept; the last one is said again."""
        turn = state.get("turn", 0)
        return self._moves[min(turn, len(self._moves) - 1)]
