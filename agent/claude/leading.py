"""Who makes a move: what the rules do alone, and what Claude words on the ground of the rules' own move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.after_plan import follow_up
from agent.claude.context import is_wordable
from agent.claude.words import PRIVACY, PROGRAM
from agent.follow_up import command_word, is_question, look_up, understand
from agent.intents import Kind
from agent.policy import Ask, Say, UseTools, WritePlan
from tools.asking.question_bank import BY_SLOT
from tools.reading.boundaries import find_boundary

if TYPE_CHECKING:
    from agent.offline import Talk
    from agent.state import Json

Move = Ask | UseTools | WritePlan | Say

PASSED_ON = ("minor", "out-of-field", "visa-legal")
"""Boundaries whose words Claude may know of afterwards: the others are answered by the rules and stay with them."""

BY_RULES: tuple[Kind, ...] = ("help", "plan", "sources", "profile", "undo", "quit", "keep", "what if", "change")
"""What the rules do after the plan, where the words say it plainly: it acts on the plan or on the conversation."""

SELF = {"program": PROGRAM, "privacy": PRIVACY}


@dataclass(frozen=True)
class Lead:
    """A move of the rules, and the ground on which Claude speaks where it does: the question that is open then."""

    move: Move | None = None
    base: Ask | None = None
    is_kept_back: bool = False
    """True where what the person said just now is never told to Claude."""


def rules(move: Move, is_kept_back: bool = False) -> Lead:
    """The rules alone."""
    return Lead(move=move, is_kept_back=is_kept_back)


def lead_after_answer(talk: Talk, move: Move) -> Lead:
    """Who speaks to what the person said, where the rules would make this move."""
    inbox = talk.state["inbox"] or {}
    text: str = inbox["text"]
    if inbox.get("kind") == "cv" or talk.stage == "paused":
        return rules(move, is_kept_back=talk.stage == "paused")
    found = find_boundary(text, talk.profile.country or "")
    if found is not None and (found.stops_coaching or not isinstance(move, UseTools)):
        return rules(move, is_kept_back=found.kind not in PASSED_ON)
    if command_word(" ".join(text.split())) or isinstance(move, WritePlan):
        return rules(move)
    if talk.stage == "open":
        return lead_after_plan(talk, move, text, inbox)
    intent = look_up(text, talk.knowledge)
    if intent is not None and intent.kind in SELF:
        return rules(Say(text=SELF[intent.kind]))
    if isinstance(move, UseTools) and reads(move):
        return rules(move)
    if isinstance(move, Ask) and move.key != (talk.state.get("question") or {}).get("key"):
        # An earlier answer to be given anew, or a line of the summary to be corrected.
        return rules(move)
    if isinstance(move, Ask) and move.slot == "read_back":
        return rules(move)
    return Lead(move, open_question(talk))


def lead_after_plan(talk: Talk, move: Move, text: str, inbox: Json) -> Lead:
    """The same once the plan is there: most talk is Claude's, what acts on the plan is the rules'."""
    if inbox["slot"] in BY_SLOT and isinstance(move, UseTools) and reads(move):
        return rules(move)
    if not text.strip() or inbox["slot"] == "which_certification":
        return rules(move)
    intent = understand(text, talk.knowledge)
    if intent is None:
        return Lead(move, open_question(talk)) if is_question(text) else rules(move)
    if intent.kind in SELF:
        return rules(Say(text=SELF[intent.kind]))
    is_rules = intent.kind in BY_RULES or (intent.kind == "thanks" and not text.rstrip().endswith("?"))
    return rules(move) if is_rules else Lead(move, open_question(talk))


def lead_after_reading(talk: Talk, move: Move) -> Lead:
    """Who speaks to facts that were read, where the rules would make this move."""
    reading = talk.state["reading"] or {}
    boundary = reading.get("boundary")
    if boundary:
        return rules(move, is_kept_back=boundary["kind"] not in PASSED_ON)
    is_cv = talk.state["move"]["calls"][0]["arguments"].get("kind") == "cv"
    if is_cv or isinstance(move, UseTools | WritePlan):
        return rules(move)
    if reading["purpose"] in ("told", "what if"):
        # Nothing changed: it was talk, and no answer.
        return Lead(move, open_question(talk)) if isinstance(move, Say) else rules(move)
    if isinstance(move, Say):
        return Lead(move, open_question(talk)) if talk.stage == "open" else rules(move)
    has_more = "?" in reading["text"] or not reading["is_understood"]
    return Lead(base=move) if is_wordable(move) or has_more else rules(move)


def lead_after_plan_shown(talk: Talk, told: int) -> bool:
    """True where a plan was shown that Claude has not spoken about, and that is no mere repetition."""
    log = talk.state.get("log", [])
    shown = [number for number, entry in enumerate(log) if entry["type"] == "plan"]
    if not shown or shown[-1] < told or any(entry["type"] == "message" for entry in log[shown[-1] :]):
        return False
    return len(shown) == 1 or bool(log[shown[-1]].get("reason"))


def reads(move: UseTools) -> bool:
    """True where an answer is read for facts."""
    return move.calls[0].tool == "read_profile"


def open_question(talk: Talk) -> Ask:
    """The question that waits, as the ground of what is said before it is asked again."""
    question = talk.state.get("question")
    if question:
        return Ask(**question)
    return follow_up(talk) if talk.stage == "open" else Ask(key="", slot="", text="")
