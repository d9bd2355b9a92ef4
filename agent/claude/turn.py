"""One turn of Claude: it is told what happened and answers; the answer becomes a move, or goes back with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from agent.claude import memory
from agent.claude.asking import asked_behind, asked_move
from agent.claude.assembling import Answer
from agent.claude.checked import Backing, backing_of, cut_note, reports
from agent.claude.context import context, news, plan_words
from agent.claude.exchange import Desk, Exchange
from agent.claude.looking import call_of, plan_day, refusal_of, told_of
from agent.claude.noted import note, said_in, stands_in
from agent.claude.reply import Wanted, wanted
from agent.claude.scrubbing import REPORT, borne_out
from agent.claude.words import PLAN_CHANGED
from agent.intents import Intent
from agent.offline import Talk
from agent.open_talk import show_plan
from agent.policy import Ask, Say, UseTools, WritePlan
from agent.state import Json, State
from agent.tried_out import plan_call
from agent.words import CHANGED
from tools.evidence import as_json
from tools.planning.model import Plan

if TYPE_CHECKING:
    from agent.claude.kept import Kept

Move = Ask | UseTools | WritePlan | Say

MOST_CALLS = 5
"""Calls of Claude for one move; then the rules make it (judgement)."""

MOST_ROUNDS = 3
"""Look-ups one after the other to one thing the person said (judgement)."""

MOST_LOOKS = 6
"""Look-ups at once (judgement)."""

PURPOSE = "claude"
"""The purpose of tools that Claude called: their results go back to it."""

TOO_MANY = "No more look-ups now: answer with what you have."
LOOK_FIRST = "Not asked yet: read the results first, then ask."
NOT_YET = "Not made: read the results first."
READ_BACK_OPEN = "The summary waits for the person: they say yes or correct it."
ALREADY_SHOWN = "The plan was shown just now. Say in a few sentences what it comes to."
TWICE = "Only the first call of this kind counts."
STANDS = "What the plan says stands:"
WENT_ON = "(The program went on.)"
AGAIN = "Say it again without that, or with a figure that a tool gave."


@dataclass
class Words:
    """What an answer says and asks, as far as it is borne out."""

    said: str
    asked: str
    cut: int = 0
    """Sentences that were left out."""


class Turn:
    """One decision of Claude's, on the ground of the rules' own move."""

    def __init__(self, talk: Talk, base: Ask, kept: Kept, desk: Desk, fallback: Move | None = None) -> None:
        self.talk = talk
        self.base = base
        """What the rules ask next, or ask again."""
        self.fallback = fallback
        """The rules' whole move, where it is more than that question."""
        self.kept = kept
        self.state = talk.state
        self.exchange = Exchange(talk.state, talk.tools, desk)
        self.facts = kept.facts
        self.changed: Json = {}
        """What facts that were noted changed: the profile, and what can be taken back."""
        self.is_sent_back = False
        self.has_refused_looks = False
        self.backing: Backing | None = None

    # --- the loop ----------------------------------------------------------------------------------------

    def decide(self, before: Sequence[Json]) -> Move:
        """The move; `before` are blocks that Claude is told first, the results of its look-ups. Raises Unanswered."""
        self.exchange.tell(*before)
        self.exchange.tell(*news(self.state, self.kept.told, self.kept.kept_back, self.exchange.messages))
        self.exchange.tell(memory.text("\n\n".join(part for part in (self.plan_shown(), self.now()) if part)))
        self.exchange.shorten()
        for _ in range(MOST_CALLS):
            answer = self.exchange.ask()
            move = self.act(wanted(answer), answer)
            if move is not None:
                return move
            self.exchange.take_back()
        return self.by_rules()

    def now(self) -> str:
        """What is known and suggested at this point."""
        words, self.facts = context(self.talk, self.base, self.facts)
        return words

    def plan_shown(self) -> str:
        """What the plan comes to, where it was shown since Claude was told last."""
        if not any(entry["type"] == "plan" for entry in self.state.get("log", [])[self.kept.told :]):
            return ""
        call = plan_call(self.talk, self.talk.profile, plan_day(self.talk))
        found = self.talk.tools.call(call.tool, call.arguments, self.talk.today)
        return plan_words(found) if isinstance(found, Plan) else ""

    def act(self, want: Wanted, answer: Answer) -> Move | None:
        """The move an answer makes, or None where it goes back with results or reasons."""
        if want.is_empty:
            return self.by_rules()
        self.exchange.keep(answer.content if want.calls else (memory.text(want.said),))
        for block in want.more:
            self.exchange.refuse(block, TWICE)
        for block in want.notes:
            self.exchange.tell(self.noted(block))
        if self.changed and self.talk.stage == "open":
            return self.plan_again()
        return self.look(want) if want.looks else self.speak(want)

    # --- facts and look-ups ------------------------------------------------------------------------------

    def noted(self, block: Json) -> Json:
        """What became of facts that Claude noted; the rules' move is worked out anew where any was taken."""
        talk = self.talk
        said = said_in(self.state.get("log", []), self.kept.kept_back)
        found = note(block["input"].get("facts"), talk.profile, said, talk.knowledge, talk.today)
        if found.taken:
            before, after = (one.model_dump(mode="json") for one in (talk.profile, found.profile))
            undo = {name: before[name] for name in before if before[name] != after[name]}
            known = self.changed.get("undo", self.state.get("undo", []))
            self.changed = {"profile": as_json(found.profile), "undo": [*known, undo]}
            self.talk = Talk(cast(State, {**self.state, **self.changed}), talk.tools)
            self.base = self.base if talk.stage == "open" else self.rebased()
            self.fallback = None
        return memory.result(block["id"], found.report, is_error=not found.taken)

    def rebased(self) -> Ask:
        """The rules' question now that more is known."""
        if self.talk.stage == "read-back":
            return self.talk.ask_read_back(heading=CHANGED, **self.carried)
        move = self.talk.interview(**self.carried)
        return move if isinstance(move, Ask) else self.base

    @property
    def carried(self) -> Json:
        """What was to be remembered with the rules' question, whatever is asked in its place."""
        return {name: value for name, value in self.base.remember.items() if name in ("conflicts", "offer")}

    def plan_again(self) -> WritePlan:
        """The plan worked out again, because the person told something new."""
        self.exchange.take_back()
        self.exchange.settle(WENT_ON)
        self.exchange.reword()
        remember = {**self.changed, "question": None, "offer": None}
        return WritePlan(reason=PLAN_CHANGED, remember=self.remembered(remember))

    def look(self, want: Wanted) -> Move | None:
        """The look-ups as one move; what is not made, and what has to wait for them, goes back with the reason."""
        made: list[Json] = []
        for block in want.looks:
            is_allowed = self.kept.rounds < MOST_ROUNDS and len(made) < MOST_LOOKS
            why = refusal_of(block, self.talk) if is_allowed else TOO_MANY
            if why:
                self.exchange.refuse(block, why)
            else:
                made.append(block)
        self.exchange.refuse(want.ask, LOOK_FIRST)
        self.exchange.refuse(want.plan, NOT_YET)
        # What is said beside a look-up is not shown, and nobody has checked it.
        self.exchange.reword()
        if not made:
            is_again, self.has_refused_looks = self.has_refused_looks, True
            return self.by_rules() if is_again else None
        self.exchange.take_back()
        self.exchange.desk.emit({"type": "look-up", "calls": [told_of(block) for block in made]})
        self.kept = self.kept.waiting(self.base, tuple(made))
        calls = tuple(call_of(block, self.talk) for block in made)
        return UseTools(calls=calls, purpose=PURPOSE, remember=self.remembered(self.changed, is_waiting=True))

    # --- words for the person ----------------------------------------------------------------------------

    def speak(self, want: Wanted) -> Move | None:
        """Words, a question or the plan, once every figure in them is borne out."""
        words = self.borne_out(want)
        if words is None:
            return None
        if want.plan is not None:
            self.exchange.refuse(want.ask, TWICE)
            return self.write_plan(want.plan, words)
        if want.ask is not None:
            choices = tuple(one for one in want.choices if self.backed().holds(one))
            move = asked_move(self.talk, self.base, want, words.asked, choices)
            if isinstance(move, Ask):
                return self.put(words, move)
            self.exchange.refuse(want.ask, move)
            return None
        if words.said or words.cut:
            return self.put(words, None)
        # Only facts were noted: on with what is open now.
        self.exchange.tell(memory.text(self.now()))
        return None

    def borne_out(self, want: Wanted) -> Words | None:
        """The words that hold; None where they go back with what does not, which happens once."""
        words = Words(want.said, want.asked_text)
        found = self.backed().look_over_both(words.said, words.asked)
        if all(one.is_clean for one in found):
            return words
        if not self.is_sent_back:
            self.is_sent_back = True
            self.send_back(want, reports(found))
            return None
        (said, first), (asked, second) = (one.without_faults() if one.faults else (one.text, 0) for one in found)
        words = Words(said.strip(), asked.strip(), first + second)
        self.exchange.reword(words.said, words.asked)
        return words

    def backed(self) -> Backing:
        """What words may rest on; worked out once a turn."""
        if self.backing is None:
            self.backing = backing_of(self.state, self.talk.tools)
        return self.backing

    def is_said(self, words: str) -> bool:
        """True for words that the person said."""
        return stands_in(words, said_in(self.state.get("log", []), self.kept.kept_back))

    def send_back(self, want: Wanted, report: str) -> None:
        """Sends words back with what nothing bears out."""
        self.exchange.reword()
        words = f"{REPORT}\n{report}\n{AGAIN}"
        self.exchange.refuse(want.ask, words)
        self.exchange.refuse(want.plan, words)
        if want.ask is None and want.plan is None:
            self.exchange.tell(memory.text(words))

    def write_plan(self, block: Json, words: Words) -> Move | None:
        """The plan: read back first, made when the person agrees, shown again once it is there."""
        is_shown = self.talk.stage == "open" and bool(self.plan_shown())
        if self.talk.stage == "read-back" or is_shown:
            self.exchange.refuse(block, ALREADY_SHOWN if is_shown else READ_BACK_OPEN)
            return self.put(words, None) if words.said else None
        if self.talk.stage != "open":
            return self.put(words, self.talk.ask_read_back(**self.carried))
        shown = show_plan(Intent("plan"), self.talk)
        return shown.model_copy(update={"remember": self.remembered({**self.changed, **shown.remember})})

    def put(self, words: Words, question: Ask | None) -> Say | Ask:
        """Words, then the question; both in one after the plan, where the question is only what the talk ends with."""
        stands = "" if words.said or self.talk.stage != "open" else self.verdict
        said = "\n\n".join(part for part in (words.said, cut_note(words.cut), stands) if part)
        if question is not None and not said:
            return self.as_asked(question)
        if question is not None and question.is_model_text and self.talk.stage == "open":
            return self.as_asked(question.model_copy(update={"text": f"{said}\n\n{question.text}"}))
        remember = {**self.changed, **asked_behind(question or self.base)}
        # Where nothing of Claude's words is left, these are the rules' own.
        return Say(text=said, is_model_text=bool(words.said), remember=self.remembered(remember))

    @property
    def verdict(self) -> str:
        """What the plan says, for who is told nothing else."""
        verdict = ((self.state.get("plan") or {}).get("brief") or {}).get("verdict", "")
        return f"{STANDS} {verdict}" if verdict else ""

    def as_asked(self, question: Ask) -> Ask:
        """A question as the move."""
        kept = question.model_dump(mode="json", exclude={"remember", "move"})
        remember = {**self.changed, **question.remember, "question": kept}
        return question.model_copy(update={"remember": self.remembered(remember)})

    def by_rules(self) -> Move:
        """The rules' own move, in their own words."""
        self.exchange.take_back()
        self.exchange.settle(WENT_ON)
        if self.fallback is not None:
            return self.fallback.model_copy(update={"remember": self.remembered(self.fallback.remember)})
        if self.base.remember or self.changed:
            return self.as_asked(self.base)
        move = self.talk.go_on()
        return move.model_copy(update={"remember": self.remembered(move.remember)})

    # --- what is kept ------------------------------------------------------------------------------------

    def remembered(self, remember: Json, is_waiting: bool = False) -> Json:
        """What the conversation keeps of this turn."""
        messages = self.exchange.cleaned()
        if not is_waiting:
            messages = borne_out(messages, self.backed().holds, self.is_said)
        kept = self.kept if is_waiting else self.kept.rested()
        kept = replace(kept, told=len(self.state.get("log", [])), facts=self.facts)
        own: Json = {"led_by": "claude", "messages": messages, "usage": self.exchange.usage, "claude": kept.plain()}
        return {**remember, **own}
