"""The policy in which Claude leads: rules keep the frame, Claude finds the words, and rules go on where it cannot."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from agent.claude.asking import asked_behind
from agent.claude.cost import Budget
from agent.claude.exchange import Desk
from agent.claude.faults import Fault, Unanswered
from agent.claude.kept import Kept, last_said
from agent.claude.leading import (
    Lead,
    lead_after_answer,
    lead_after_plan_shown,
    lead_after_reading,
    open_question,
    rules,
)
from agent.claude.looking import results_of
from agent.claude.turn import PURPOSE, Turn
from agent.claude.words import BACK, GREETING, ONCE, going_on
from agent.offline import OfflinePolicy, Talk
from agent.policy import Ask, Emit, Say, UseTools, WritePlan, unheard
from agent.state import Json, State
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from agent.claude.wire import Asks

Move = Ask | UseTools | WritePlan | Say

MODEL = "claude-sonnet-5-5"
"""The model where none is named: the price of a session stays within a few cents, see benchmarks (judgement)."""


class ClaudePolicy:
    """Interview, plan and open talk in Claude's words. Holds no state but the line to Claude: all is in the talk."""

    def __init__(self, wire: Asks, model: str = MODEL, budget: Budget | None = None, run: str = "") -> None:
        self.wire = wire
        self.model = model
        self.budget = budget or Budget()
        self.run = run or secrets.token_hex(4)
        """This run of the program: a new one tries Claude again, whatever kept it from answering before."""
        self.offline = OfflinePolicy()

    def close(self) -> None:
        """Ends the line to Claude."""
        self.wire.close()

    def stop(self) -> None:
        """Ends the answer that is on its way."""
        self.wire.stop()

    def decide(self, state: State, tools: Toolbox) -> Move:
        """The next move."""
        return self.decide_aloud(state, tools, unheard)

    def decide_aloud(self, state: State, tools: Toolbox, emit: Emit) -> Move:
        """The next move; what Claude writes meanwhile is provisional and goes to `emit`."""
        if not state.get("is_greeted"):
            greeted: Json = {"is_greeted": True, "inbox": state.get("inbox"), "led_by": "claude"}
            return Say(text=GREETING, remember=greeted)
        kept, talk = Kept.of(state), Talk(state, tools)
        if state.get("led_by") == "offline" and kept.run == self.run:
            if not self.is_called_back(state):
                return self.offline.decide(state, tools)
            lead = Lead(base=open_question(talk))
        else:
            lead = self.lead(talk, kept)
        if lead.base is None:
            return self.noting(lead, state, kept)
        return self.spoken(talk, lead, kept, emit)

    def is_called_back(self, state: State) -> bool:
        """True where the person wants Claude to lead again."""
        inbox = state.get("inbox") or {}
        return inbox.get("kind") != "cv" and BACK.fullmatch(inbox.get("text", "")) is not None

    def lead(self, talk: Talk, kept: Kept) -> Lead:
        """Who makes the next move, and what the rules would do."""
        state, tools = talk.state, talk.tools
        if kept.once:
            return rules(self.offline.decide(state, tools))
        if state.get("inbox"):
            return lead_after_answer(talk, self.offline.decide(state, tools))
        if state.get("reading"):
            return lead_after_reading(talk, self.offline.decide(state, tools))
        if state.get("results"):
            is_own = state["move"].get("purpose") == PURPOSE and kept.base is not None
            return Lead(base=Ask.model_validate(kept.base)) if is_own else rules(self.offline.decide(state, tools))
        if talk.stage == "open" and lead_after_plan_shown(talk, kept.told):
            return Lead(base=open_question(talk))
        return rules(self.offline.decide(state, tools))

    def noting(self, lead: Lead, state: State, kept: Kept) -> Move:
        """A move of the rules; what the person said stays with them where it has to."""
        move, number = lead.move, last_said(state)
        assert move is not None
        changed = kept.holding_back(number) if lead.is_kept_back and number is not None else kept
        changed = replace(changed, once=False)
        if changed == kept:
            return move
        return move.model_copy(update={"remember": {**move.remember, "claude": changed.plain()}})

    def spoken(self, talk: Talk, lead: Lead, kept: Kept, emit: Emit) -> Move:
        """A move in Claude's words, or the rules' with the reason where Claude gave none."""
        assert lead.base is not None
        desk = Desk(self.wire, self.model, self.budget, emit)
        turn = Turn(talk, lead.base, kept, desk, lead.move)
        results = (talk.state.get("results") or []) if kept.base is not None else []
        try:
            return turn.decide(results_of(turn.exchange.messages, results, talk))
        except Unanswered as error:
            return self.handed_over(turn, error.fault)

    def handed_over(self, turn: Turn, fault: Fault) -> Say:
        """What is said when Claude gives no answer. The rules make this move, and lead from here on unless it was
        only this that Claude did not want to answer."""
        state, is_once = turn.state, fault.kind == "refusal"
        words = f"{fault.words} {ONCE if is_once else going_on(fault.kind)}"
        kept, number = replace(turn.kept.rested(), run=self.run), last_said(state)
        if is_once and number is not None:
            kept = kept.holding_back(number)
        rest = turn.fallback or turn.base
        remember: Json = dict(turn.changed)
        if isinstance(rest, Say):
            words, remember = f"{words}\n\n{rest.text}", {**remember, **rest.remember}
        elif isinstance(rest, Ask):
            remember |= asked_behind(rest)
        else:
            # A look-up: the rules make it when they see the question again.
            remember |= {"inbox": state.get("inbox")}
            kept = replace(kept, once=is_once)
        remember |= {"usage": turn.exchange.usage, "claude": kept.plain()}
        return Say(text=words, remember={**remember, "led_by": "claude" if is_once else "offline"})
