"""A coach led by Claude for tests: its line to a stand-in Messages API, without waiting."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

import anthropic
import httpx2
import pytest
from _pytest.mark import ParameterSet
from langgraph.checkpoint.memory import InMemorySaver
from messages_faults import Fault
from messages_models import CoachModel
from messages_reply import Json, Model, Reply, digest, use
from messages_server import Limits, Served, serving
from talking import TODAY, TOOLS, Talk, shown

from agent.claude.cost import Budget
from agent.claude.policy import ClaudePolicy
from agent.claude.wire import Line, Wire
from agent.offline import OfflinePolicy
from agent.session import Session
from agent.state import State
from tools.evidence import as_json
from tools.toolbox import Toolbox


class PlainWire(Wire):
    """A line without certificates, which nothing here needs and which take most of the time of a test."""

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        client = anthropic.Anthropic(
            api_key=line.api_key,
            base_url=line.base_url,
            max_retries=line.retries,
            timeout=httpx2.Timeout(line.silence, connect=line.connecting),
            http_client=httpx2.Client(verify=False, trust_env=False),
            open_telemetry=False,
        )
        self.__dict__["client"] = client


class Remembering(OfflinePolicy):
    """The rules, who work out the same move once: what is the best question takes most of the time of a turn."""

    moves: ClassVar[dict[str, Any]] = {}

    def decide(self, state: State, tools: Toolbox) -> Any:
        """The rules' move."""
        # The talk with Claude is nothing that rules look at.
        seen = {name: value for name, value in state.items() if name not in ("messages", "usage", "claude", "led_by")}
        key = f"{id(tools)} {digest(seen)}"
        if key not in self.moves:
            self.moves[key] = super().decide(state, tools)
        return self.moves[key]


@cache
def offline_plan() -> str:
    """The plan that the person of the tests gets from rules alone, to the byte."""
    return plan_of(Talk(Remembering()).to_plan())


def plan_of(talk: Talk) -> str:
    """The plan of a conversation, to the byte."""
    return json.dumps(as_json(talk.session.plan()), ensure_ascii=False)


@contextmanager
def wire_to(served: Served, **line: Any) -> Iterator[PlainWire]:
    """A line to a server, closed in the end."""
    settings: dict[str, Any] = {"api_key": served.key, "base_url": served.base_url, "silence": 10.0, "pause": 0.0}
    wire = PlainWire(Line(**{**settings, **line}))
    try:
        yield wire
    finally:
        wire.close()


@dataclass
class Coached:
    """A conversation led by Claude over real sockets, and the server that plays its part."""

    talk: Talk
    served: Served
    wire: PlainWire
    policy: ClaudePolicy

    @property
    def sent(self) -> str:
        """Everything that was sent to Claude, as text."""
        return json.dumps(self.served.journal.requests, ensure_ascii=False)

    @property
    def final(self) -> list[dict[str, Any]]:
        """What stays on the screen: events without what may be taken back and what is done behind the words."""
        return [event for event in self.talk.events if event["type"] not in BEHIND]

    @property
    def words(self) -> str:
        """The words that stay on the screen."""
        return shown(self.final)


BEHIND = ("delta", "retract", "usage", "look-up", "tool")


@contextmanager
def coached(
    model: Model,
    faults: Iterable[Fault] = (),
    limits: Limits | None = None,
    budget: Budget | None = None,
    session: Callable[[ClaudePolicy], Session] | None = None,
    rules: OfflinePolicy | None = None,
    **line: Any,
) -> Iterator[Coached]:
    """A conversation that has just begun; nothing was asked of Claude yet."""
    with serving(model, faults, limits) as served, wire_to(served, **line) as wire:
        policy = ClaudePolicy(wire, budget=budget, run="test")
        policy.offline = rules or Remembering()
        made = session(policy) if session else Session(InMemorySaver(), "t", policy, TOOLS, TODAY)
        yield Coached(Talk(session=made), served, wire, policy)


def at_each_event(kinds: Iterable[str], events: int) -> list[ParameterSet]:
    """Every kind at every event of a turn: the first, middle and last one always, the others in long runs."""
    always = (0, events // 2, events - 1)
    return [
        pytest.param(kind, at, marks=() if at in always else pytest.mark.soak) for kind in kinds for at in range(events)
    ]


class Turns:
    """A model that gives one answer after the other, whatever it is told; the last one again and again."""

    def __init__(self, *replies: Reply | Json) -> None:
        self.replies = [reply if isinstance(reply, Reply) else Reply((reply,)) for reply in replies]
        self.number = 0

    def answer(self, request: Json) -> Reply:
        """The reply whose turn it is."""
        reply = self.replies[min(self.number, len(self.replies) - 1)]
        self.number += 1
        return reply


class After:
    """A model that coaches until the plan is there, and is another one from then on."""

    def __init__(self, then: Model, before: Model | None = None) -> None:
        self.before, self.then = before or CoachModel(), then

    def answer(self, request: Json) -> Reply:
        """What the one of the two says."""
        is_planned = "The program showed the plan" in json.dumps(request["messages"])
        return (self.then if is_planned else self.before).answer(request)


def asking(slot: str, words: str, *choices: str) -> Json:
    """A call of `ask_person`."""
    return use("ask_person", slot=slot, text=words, choices=list(choices))
