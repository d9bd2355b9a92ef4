"""What a conversation keeps: plain JSON, small, and nothing that can be worked out again."""

from __future__ import annotations

from operator import add
from typing import Annotated, Any, Literal, TypedDict

Json = dict[str, Any]
"""Plain data, as it stands in a checkpoint."""

Stage = Literal["interview", "read-back", "open", "paused"]
"""Where a conversation is: asking, checking what was heard, open talk, or stopped for something graver."""


def add_figures(known: list[Json], new: list[Json]) -> list[Json]:
    """Evidence with new figures behind it; a figure that is there already is not kept twice."""
    seen = {figure_key(figure) for figure in known}
    fresh: list[Json] = []
    for figure in new:
        if figure_key(figure) not in seen:
            seen.add(figure_key(figure))
            fresh.append(figure)
    return [*known, *fresh]


def figure_key(figure: Json) -> tuple[str, ...]:
    """What makes two figures the same one."""
    return tuple(str(figure.get(part, "")) for part in ("figure", "value", "unit", "source", "as_of"))


class State(TypedDict, total=False):
    """One conversation. Nodes give back only what changed."""

    today: str
    """The day on which the last move was made, ISO."""
    stage: Stage
    before_pause: Stage
    language: str
    """Language of the pause, as far as the coach has words in it: en, hi (Latin script), hindi, es."""
    forked_from: str
    """The conversation of which this one is a copy with another answer."""
    is_greeted: bool
    turn: int
    """Moves decided on so far."""

    profile: Json
    """The person so far; the name is in it for display and leaves it before any tool is called."""
    asked: list[str]
    """Keys of the questions of the interview, in order."""
    undo: list[Json]
    """Earlier values of changed fields, newest last."""
    conflicts: list[Json]
    """Pairs of facts of one answer that cannot both be true: field, words of both, and whose is used."""

    question: Json | None
    """The question that waits for its answer."""
    inbox: Json | None
    """What the person said last, not looked at yet."""
    reading: Json | None
    """What was read out of it, not looked at yet."""
    results: list[Json] | None
    """What tools gave back for the last move, not looked at yet."""
    offer: Json | None
    """A changed profile the person may take over: 'what if', then 'keep it'."""

    led_by: Literal["claude", "offline"]
    """Who leads, where Claude may; offline once something kept it from answering."""
    messages: list[Json]
    """The talk with Claude as it was sent, older turns in short; replaced whole."""
    usage: Json
    """What Claude has cost so far: calls, tokens of each kind, USD."""
    claude: Json
    """What the talk with Claude stands on: how much of the log it was told, what is kept from it, the rules' move."""

    move: Json
    """The move being made."""
    plan: Json | None
    """The figures of the plan that a later one is compared with; the plan itself is worked out again when shown."""
    evidence: Annotated[list[Json], add_figures]
    """Every figure a tool returned, with its source: appended, never rewritten."""
    log: Annotated[list[Json], add]
    """What was said, in order."""
