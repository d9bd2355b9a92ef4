"""The exchange with Claude within one move: the talk as it grows, what each call costs, what stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from agent.claude import memory, scrubbing
from agent.claude.assembling import Answer
from agent.claude.cost import Budget, added
from agent.claude.faults import Fault, Unanswered
from agent.claude.request import request_for
from agent.claude.schemas import tools_of
from agent.state import Json, State

if TYPE_CHECKING:
    from agent.claude.wire import Asks
    from agent.policy import Emit
    from tools.toolbox import Toolbox


@dataclass(frozen=True)
class Desk:
    """What an exchange works with."""

    wire: Asks
    model: str
    budget: Budget
    emit: Emit


class Exchange:
    """Question and answer with Claude, from what is saved of it to what will be."""

    def __init__(self, state: State, tools: Toolbox, desk: Desk) -> None:
        self.desk = desk
        self.knowledge = tools.knowledge
        self.tools = tools_of(tools)
        self.messages: list[Json] = list(state.get("messages", []))
        self.usage: Json = state.get("usage", {})
        self.faulty: dict[int, tuple[str, str]] = {}
        """Answers in the talk whose words nothing bore out, and what the person read of them, said and asked."""
        self.is_heard = False
        """True while words that may still be taken back stand on the screen."""

    # --- the talk ----------------------------------------------------------------------------------------

    def tell(self, *blocks: Json) -> None:
        """Adds to what Claude is told next."""
        self.messages = memory.told(self.messages, blocks)

    def refuse(self, block: Json | None, why: str) -> None:
        """Tells Claude that a call was not made, and why."""
        if block is not None:
            self.tell(memory.result(block["id"], why, is_error=True))

    def keep(self, content: Sequence[Json]) -> None:
        """Adds what Claude said."""
        self.messages = memory.answered(self.messages, content)

    def settle(self, words: str) -> None:
        """Gives every call that waits the same result."""
        self.tell(*(memory.result(block["id"], words) for block in memory.pending(self.messages)))

    def shorten(self) -> None:
        """Condenses a talk that has grown too long."""
        if memory.size(self.messages) > memory.LONGEST:
            self.messages = memory.condensed(self.cleaned())

    def reword(self, said: str = "", asked: str = "") -> None:
        """Puts the words the person reads in place of those of Claude's last answer, once the talk is kept."""
        self.faulty[self.last_answer] = (said, asked)

    def cleaned(self) -> list[Json]:
        """The talk with no words in it that nothing bore out."""
        messages = self.messages
        for number, (said, asked) in self.faulty.items():
            messages = scrubbing.scrubbed(messages, number, said, asked)
        self.faulty = {}
        return messages

    @property
    def last_answer(self) -> int:
        """The number of Claude's last answer in the talk."""
        return max(number for number, message in enumerate(self.messages) if message["role"] == "assistant")

    # --- calls -------------------------------------------------------------------------------------------

    def ask(self) -> Answer:
        """The next answer. Raises Unanswered, also for an answer that Claude did not want to give."""
        if self.desk.budget.is_used_up(self.usage):
            raise Unanswered(Fault("budget"))
        answer = self.ask_once()
        if answer.stop_reason == "pause_turn":
            rest = self.call(memory.answered(self.messages, answer.content))
            answer = replace(rest, content=(*answer.content, *rest.content))
        if answer.stop_reason == "model_context_window_exceeded":
            self.take_back()
            self.messages = memory.much_shorter(self.cleaned())
            answer = self.ask_once()
        if answer.stop_reason == "refusal":
            self.take_back()
            raise Unanswered(Fault("refusal"))
        return answer

    def ask_once(self) -> Answer:
        """One call; a talk that is too long is condensed, and thoughts that are not wanted are left out, once."""
        try:
            return self.call(self.messages)
        except Unanswered as error:
            shorter = self.without_cause(error.fault)
            if shorter == self.messages:
                raise
            self.messages = shorter
        return self.call(self.messages)

    def without_cause(self, fault: Fault) -> list[Json]:
        """The talk without what a fault complains of; the same talk where that cannot be mended."""
        if fault.kind == "too-long":
            return memory.much_shorter(self.cleaned())
        is_about_thoughts = fault.kind == "request" and "thinking" in fault.detail
        return memory.without_thoughts(self.messages) if is_about_thoughts else self.messages

    def call(self, messages: Sequence[Json]) -> Answer:
        """One call, its price noted. Raises Unanswered."""
        request = request_for(messages, self.desk.model, self.tools)
        try:
            answer = self.desk.wire.ask(request, self.hear, self.attempt)
        except Unanswered as error:
            self.count(error.spent)
            raise
        self.count(answer.spent)
        return answer

    @property
    def attempt(self) -> int:
        """The number of the next try, one of its own in the whole conversation."""
        return int(self.usage.get("calls", 0)) + 1

    def count(self, spent: Sequence[Json]) -> None:
        """Adds what tries cost; one that never began counts as a call too."""
        self.usage = added(self.usage, spent or ({},), self.desk.model, self.knowledge)
        self.desk.emit({"type": "usage", **self.usage})

    # --- the screen --------------------------------------------------------------------------------------

    def hear(self, event: Json) -> None:
        """Passes on what is written, and notes whether anything of it stands on the screen."""
        if event["type"] in ("delta", "retract"):
            self.is_heard = event["type"] == "delta"
        self.desk.emit(event)

    def take_back(self) -> None:
        """Takes back the words that were heard of the last try."""
        if self.is_heard:
            self.hear({"type": "retract", "attempt": self.attempt - 1})
