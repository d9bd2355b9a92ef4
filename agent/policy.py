"""The seam: a policy decides on one move and touches nothing; the graph makes the move."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal, Protocol, runtime_checkable

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


class Worded(BaseMove):
    """A move with words for the person."""

    text: str
    is_model_text: bool = Field(default=False, description="True where a language model wrote it: it is checked.")


class Ask(Worded):
    """Ask the person one thing and wait."""

    move: Literal["ask"] = "ask"
    key: str = Field(description="Name of the question.")
    slot: str = Field(default="", description="What the answer is about.")
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


class Say(Worded):
    """Tell the person something and go on; `ends` leaves the conversation, which stays saved."""

    move: Literal["say"] = "say"
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


Emit = Callable[[Json], None]
"""Takes what happens while a move is still being decided on: {"type": "delta", "text": ...} and the like."""


def unheard(event: Json) -> None:
    """Where nobody listens while a move is decided on."""


@runtime_checkable
class Speaking(Policy, Protocol):
    """A policy that can be listened to while it decides."""

    def decide_aloud(self, state: State, tools: Toolbox, emit: Emit) -> Ask | UseTools | WritePlan | Say:
        """The next move; what is written meanwhile is provisional and goes to `emit`."""
        ...

    def stop(self) -> None:
        """Ends what it waits for, from another thread: nothing is decided then."""
        ...


class ScriptedPolicy:
    """Replays a list of moves, one for each decision, for tests and recorded conversations."""

    def __init__(self, moves: list[Ask | UseTools | WritePlan | Say]) -> None:
        self._moves = list(moves)

    def decide(self, state: State, tools: Toolbox) -> Ask | UseTools | WritePlan | Say:
        """The move whose turn it is, counted by what the conversation has kept; the last one is said again."""
        turn = state.get("turn", 0)
        return self._moves[min(turn, len(self._moves) - 1)]
