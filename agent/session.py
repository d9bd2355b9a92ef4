"""One conversation from the outside: begin, answer, and the events that come of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.changes import brief_of, outlook_of
from agent.clock import local_day
from agent.leader import Leader, led
from agent.spans import GIVEN, MADE, Spans, messages
from agent.state import Json, State
from agent.threads import checked_id, forget_steps, holding, ids_in, open_store
from knowledge.load import load
from tools.evidence import as_json
from tools.planning.model import Plan
from tools.problem import Problem
from tools.profile import Profile
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from langchain_core.runnables import RunnableConfig
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from langgraph.checkpoint.sqlite import SqliteSaver
    from langgraph.graph.state import CompiledStateGraph
    from langgraph.types import StreamMode

    from agent.policy import Policy

Event = Json
"""What a front end shows: {"type": "question" | "message" | "tool" | "plan" | "error", "thread": ..., ...}.

Where Claude leads there are others while a move is decided on: "delta" (words that may still be taken back), "retract"
(those of an attempt are void; all are once a question or message comes), "look-up" and "usage".
"""

WORDED = ("question", "message", "error")
"""Events with words for the person."""

CV_SENT = "[a CV]"
"""What stands for a CV where a turn is described."""


@contextmanager
def open_session(
    data_dir: Path,
    thread: str | None = None,
    policy: str | Leader = "auto",
    today: date | None = None,
    tools: Toolbox | None = None,
) -> Iterator[Session]:
    """A conversation of a data folder, a new one where no thread is named; shipped facts unless others are given.

    Raises WrongUse.
    """
    leader = policy if isinstance(policy, Leader) else Leader(policy)
    with led(leader) as leading, open_store(data_dir) as saver:
        name = checked_id(thread) if thread else new_id(saver, today)
        tidy = partial(forget_steps, saver, name)
        with holding(data_dir, name):
            yield Session(saver, name, leading, tools or Toolbox(load()), today, after_turn=tidy)


def new_id(saver: SqliteSaver, today: date | None) -> str:
    """An id that no thread has: the day and four letters."""
    taken = set(ids_in(saver))
    while True:
        name = f"{today or local_day()}-{secrets.token_hex(2)}"
        if name not in taken:
            return name


class Session:
    """A conversation that is driven turn by turn; everything it knows is in the store after each turn."""

    def __init__(
        self,
        saver: BaseCheckpointSaver[Any],
        thread: str,
        policy: Policy,
        tools: Toolbox,
        today: date | None = None,
        after_turn: Callable[[], None] | None = None,
    ) -> None:
        from agent.graph import STEPS_A_TURN, build_graph

        self.spans = Spans(thread)
        self.thread = thread
        self.policy = policy
        self.after_turn = after_turn
        self.tools = tools
        self.named_day = today
        self.graph: CompiledStateGraph[State, None, State, State] = build_graph(
            policy, tools, lambda: self.today, saver, self.spans
        )
        self.config: RunnableConfig = {"configurable": {"thread_id": thread}, "recursion_limit": STEPS_A_TURN}
        self.is_over = False

    def stop(self) -> None:
        """Ends what is waited for outside; the conversation stays where it was saved last."""
        from agent.policy import Speaking

        if isinstance(self.policy, Speaking):
            self.policy.stop()

    @property
    def is_led_by_model(self) -> bool:
        """True where a language model leads, for whose words one has to wait."""
        return self.leads() == "claude"

    def leads(self) -> str | None:
        """Who leads: "claude", "offline", or nobody yet where Claude may."""
        from agent.policy import Speaking

        if not isinstance(self.policy, Speaking):
            return "offline"
        led_by: str | None = self.graph.get_state(self.config).values.get("led_by")
        return led_by

    @property
    def today(self) -> date:
        """The day that was named, or the day it is here."""
        return self.named_day or local_day()

    @property
    def is_new(self) -> bool:
        """True where nothing of this conversation is kept yet."""
        return not self.graph.get_state(self.config).values

    @property
    def waiting(self) -> Json | None:
        """The question that waits for its answer."""
        pending = [item.value for task in self.graph.get_state(self.config).tasks for item in task.interrupts]
        return pending[0] if pending else None

    def begin(self, cv_text: str = "") -> Iterator[Event]:
        """What is said first: a greeting, or the question at which the conversation stopped."""
        snapshot = self.graph.get_state(self.config)
        cv: Json = {"text": cv_text, "key": "cv", "slot": "", "items": [], "kind": "cv"}
        if not snapshot.values:
            yield from self.run({"inbox": cv} if cv_text else {"inbox": None})
        elif cv_text and self.waiting is not None:
            yield from self.resume(cv)
        elif self.waiting is not None:
            yield self.question_event(self.waiting)
        elif snapshot.next:
            # Killed in the middle of a turn: go on from the last step that was saved.
            yield from self.run(None)
        else:
            yield from self.run({"inbox": cv if cv_text else None})

    def answer(self, text: str) -> Iterator[Event]:
        """What comes of an answer, up to the next question or the end."""
        yield from self.resume(text)

    def resume(self, value: str | Json) -> Iterator[Event]:
        """The graph taken up where it asked."""
        from langgraph.types import Command

        yield from self.run(Command(resume=value), value if isinstance(value, str) else CV_SENT)

    def run(self, given: Any, heard: str = "") -> Iterator[Event]:
        """Runs the graph until it waits or ends; every step is on disk before the next one begins."""
        with self.spans.turn() as span:
            shown: list[str] = []
            for event in self.events(given):
                if event["type"] in WORDED:
                    shown.append(event["text"])
                yield event
            if span.is_heard:
                span.note(self.outcome())
                span.words(lambda: {GIVEN: messages("user", heard), MADE: messages("assistant", *shown)})
        if self.after_turn is not None:
            self.after_turn()

    def outcome(self) -> Json:
        """Where the conversation stands after a turn, and who led it."""
        led_by, state = self.leads(), self.graph.get_state(self.config).values
        provider = "anthropic" if led_by == "claude" else None
        named = {"gen_ai.provider.name": provider, "career_coach.led_by": led_by}
        return {**named, "career_coach.stage": state.get("stage", "interview")}

    def events(self, given: Any) -> Iterator[Event]:
        """The events of one run of the graph."""
        asks = False
        modes: list[StreamMode] = ["updates", "custom"]
        steps: Iterator[Any] = self.graph.stream(given, self.config, stream_mode=modes, durability="sync")
        for mode, update in steps:
            if mode == "custom":
                # Provisional: what is written while a move is decided on.
                yield {"thread": self.thread, **update}
                continue
            for node, changed in update.items():
                if node == "__interrupt__":
                    asks = True
                    yield self.question_event(changed[0].value)
                    continue
                for entry in (changed or {}).get("log", ()):
                    yield from self.events_of(entry)
        self.is_over = not asks

    def question_event(self, question: Json) -> Event:
        """A question as an event."""
        parts = ("key", "slot", "text", "choices", "why", "default")
        return {"type": "question", "thread": self.thread, **{str(part): question[part] for part in parts}}

    def events_of(self, entry: Json) -> Iterator[Event]:
        """An entry of the log as events; what the person said is no news to them."""
        if entry["type"] in ("message", "tool", "error"):
            yield {"type": entry["type"], "thread": self.thread, **entry}
        elif entry["type"] == "plan":
            plan = self.plan()
            if isinstance(plan, Problem):
                yield {"type": "error", "thread": self.thread, "text": plan.line()}
                return
            said = {name: entry[name] for name in ("reason", "changes") if entry.get(name)}
            if said and (now := outlook_of(brief_of(plan))):
                said["now"] = now
            yield {"type": "plan", "thread": self.thread, **said, "plan": as_json(plan)}

    def plan(self) -> Plan | Problem:
        """The plan as it stands, worked out again: the same profile and day give the same one."""
        from agent.graph import plan_query

        state = self.graph.get_state(self.config).values
        day = date.fromisoformat((state.get("plan") or state)["today"])
        found = self.tools.call("build_plan", plan_query(self.profile, self.tools, day), day)
        assert isinstance(found, (Plan, Problem))
        return found

    def plan_text(self) -> str:
        """The plan as Markdown, addressed to the person by name where one is known."""
        from tools.planning.text import plan_text

        plan = self.plan()
        return plan.line() if isinstance(plan, Problem) else plan_text(plan, name=self.profile.name)

    @property
    def usage(self) -> Json:
        """What Claude has cost in this conversation, empty where it was never asked."""
        usage: Json = self.graph.get_state(self.config).values.get("usage", {})
        return usage

    @property
    def profile(self) -> Profile:
        """The person as far as they are known."""
        return Profile.model_validate(self.graph.get_state(self.config).values.get("profile", {}))
