"""What is said once the plan is there: a question answered, a statement taken over, and what is only tried out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent.follow_up import is_question, look_up, understand
from agent.intents import Intent
from agent.policy import Ask, Say, UseTools, WritePlan
from agent.state import Json
from agent.tried_out import offer_shown, values_before
from agent.words import FOLLOW_UP, FOLLOW_UP_SHORT, NOT_A_CHANGE, NOT_UNDERSTOOD, SAME
from tools.asking.question_bank import BY_SLOT
from tools.certificates.names import resolve_certification

if TYPE_CHECKING:
    from agent.offline import Talk
    from knowledge.base import Knowledge

Turn = Ask | UseTools | WritePlan | Say

AIM = ("goals", "out_of_field", "deadline", "horizon_weeks")
"""What a whole plan hangs on: it changes only where somebody says that it shall."""

CHANGE = re.compile(
    r"\b(?:actually|change|changed|instead|rather|switch\w*|no longer|any ?more|not .* but|correct\w*|sorry|i meant|now"
    r"|set|make (?:it|that|my)|decided|my (?:goal|aim|target|dream|deadline|plan)"
    r"|(?:i(?:'d| would)?|we) (?:\w+ )?(?:want|wish|like|prefer|aim|hope|plan|need|have|must|can|only|got)"
    r"|(?:i'?m|i am) (?:aiming|going)|i'?ve)\b",
    re.IGNORECASE,
)
"""Signs that somebody means to change an answer."""

RATING = re.compile(r"\W*(?:[1-5]|(?:a |an |about )?[1-5](?: (?:of|out of) 5|/5)?)\W*")
MOST_WORDS = 6
"""An answer to the plan's own question is short (judgement)."""

LONGEST_UNDO = 20
"""Changes that can be taken back (judgement)."""


def follow_up(talk: Talk) -> Ask:
    """The question that stays open after the plan; the plan's own question stands behind it once."""
    is_first = not any(entry.get("slot") == "follow_up" for entry in talk.state.get("log", []))
    text = FOLLOW_UP if is_first else FOLLOW_UP_SHORT
    deciding = plan_question(talk)
    slot, items = slot_of(deciding, talk.knowledge)
    shown = f"{text}\n\nThe plan leaves one question open; answer it here if you like: {deciding}" if slot else text
    return Ask(key="follow-up", slot="follow_up", text=shown if is_first else text, items=items)


def plan_question(talk: Talk) -> str:
    """The question that would decide between two roles, where the plan holds one."""
    brief = (talk.state.get("plan") or {}).get("brief", {})
    return str(brief.get("deciding") or "")


def slot_of(question: str, knowledge: Knowledge) -> tuple[str, tuple[str, ...]]:
    """The slot that an answer to the plan's question fills, and the statement it rates."""
    if not question:
        return "", ()
    if question == knowledge.interview_questions["q-coding"].text:
        return "wants_code", ()
    rated = tuple(name for name, item in knowledge.interest_items.items() if question.endswith(f": {item.text}?"))
    return ("preferences", rated[:1]) if rated else ("goal", ())


def heard_after_plan(talk: Talk, text: str, inbox: Json) -> Turn:
    """An answer to what was asked, a question about the plan, or a statement that may change it."""
    if inbox["slot"] in BY_SLOT:
        asked = look_up(text, talk.knowledge)
        return talk.answer(asked) if asked is not None else talk.read(text, inbox["slot"])
    if inbox["slot"] == "which_certification":
        return which_certification(talk, text)
    if not text.strip():
        return talk.go_on()
    intent = understand(text, talk.knowledge)
    if intent is not None:
        return talk.answer(intent)
    if is_question(text):
        return Say(text=NOT_A_CHANGE)
    return talk.read(text, answered_slot(talk, text), purpose="told")


def which_certification(talk: Talk, text: str) -> Turn:
    """The answer to which certification is meant; anything else said there is taken as what it is."""
    named = resolve_certification(talk.knowledge, text, talk.today)
    is_name = named.kind not in ("unknown", "ambiguous")
    move = talk.answer(Intent("certification", words=text)) if is_name else heard_after_plan(talk, text, {"slot": ""})
    return move.model_copy(update={"remember": {"question": None, **move.remember}})


def answered_slot(talk: Talk, text: str) -> str:
    """The slot of the plan's own question where a text may be the answer to it."""
    slot, _ = slot_of(plan_question(talk), talk.knowledge)
    if slot == "preferences":
        return slot if RATING.fullmatch(text) else ""
    return slot if slot and len(text.split()) <= MOST_WORDS else ""


def taken_after_plan(talk: Talk, reading: Json) -> Turn:
    """What comes of a statement: the plan worked out again, or a change of aim that is first shown and not made."""
    boundary = reading["boundary"]
    if boundary and boundary["stops_coaching"]:
        return talk.stop(boundary)
    reply = talk.limit(boundary) if boundary else ""
    for question in reading["questions"]:
        key = f"which:{question['slot']}"
        if key not in talk.asked:
            return talk.pose(Ask(key=key, slot=question["slot"], text=question["text"], choices=question["choices"]))
    if not reading["changed"]:
        return Say(text=reply or (SAME if reading["is_understood"] else NOT_UNDERSTOOD))
    is_asked = bool(reading["about"])
    if not is_asked and not set(AIM).isdisjoint(reading["changed"]) and not CHANGE.search(reading["text"]):
        return offer_shown(talk, reading)
    reason = "You changed an answer, so I worked the plan out again."
    return WritePlan(
        reason=f"{reply}\n\n{reason}" if reply else reason,
        remember={**talk.heard(reading), "profile": reading["profile"], "undo": undo_of(talk, reading), "offer": None},
    )


def undo_of(talk: Talk, reading: Json) -> list[Json]:
    """What can be taken back, with the values before this change last."""
    return [*talk.state.get("undo", []), values_before(talk, reading)][-LONGEST_UNDO:]
