"""A question of Claude's as a move: the rules' own question in other words, another open one, or a free one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.claude.context import entry_of, is_wordable
from agent.claude.noted import plain
from agent.policy import Ask
from agent.state import Json
from tools.asking.question_bank import BY_SLOT
from tools.interview import has_answer

if TYPE_CHECKING:
    from agent.claude.reply import Wanted
    from agent.offline import Talk

FREE = "free"
"""Begin of the key of a question that is about no slot."""

NOTHING_LEFT = "Nothing is left to ask. Call write_plan."
EMPTY = "The question has no words."
ENOUGH = "As many questions were asked as anybody is asked. Ask the suggested one, or call write_plan."


def asked_move(talk: Talk, base: Ask, want: Wanted, words: str, choices: tuple[str, ...]) -> Ask | str:
    """The question as a move, or why it is not asked. `words` and `choices` are those that nothing speaks against."""
    slot = want.asked_slot
    if talk.stage == "open":
        return after_plan(base, want, words, choices)
    if slot == base.slot and base.key:
        return in_words(base, words, choices)
    if not talk.may_ask:
        return ENOUGH
    if not words:
        return EMPTY
    if not slot:
        return counted(talk, base, Ask(key=f"{FREE}:{len(talk.asked)}", slot="", text=words), words, choices)
    entry = entry_of(slot, talk)
    if entry is None or has_answer(talk.profile, BY_SLOT[slot]):
        hint = NOTHING_LEFT if base.slot == "read_back" else f"Ask the suggested one: slot={base.slot}."
        return f"{slot} was told or asked already. {hint}"
    return counted(talk, base, entry, words, choices)


def after_plan(base: Ask, want: Wanted, words: str, choices: tuple[str, ...]) -> Ask | str:
    """A question after the plan: about an answer to be given anew, or what the talk goes on with."""
    if not words:
        return EMPTY
    slot = want.asked_slot
    if slot in BY_SLOT and base.slot != slot:
        entry = BY_SLOT[slot]
        base = Ask(key=f"change:{slot}", slot=slot, text=words, why=entry.why, choices=entry.choices)
    elif slot != base.slot or not slot:
        base = Ask(key="follow-up", slot="follow_up", text=words)
    return in_words(base, words, choices)


def in_words(base: Ask, words: str, choices: tuple[str, ...]) -> Ask:
    """The rules' question in Claude's words; one whose parts are answered in order stays as it is."""
    keeps = is_wordable(base) or plain(base.text) in plain(words)
    if not words or not keeps:
        return base
    return base.model_copy(update={"text": words, "is_model_text": True, "choices": base.choices or choices})


def asked_behind(question: Ask) -> Json:
    """What is remembered where something is said first, so that the question is asked next."""
    remember: Json = dict(question.remember)
    if question.slot == "read_back" and question.remember:
        # The summary is long, and made anew when it is its turn.
        remember["question"] = None
    elif question.slot not in ("follow_up", "") and (question.is_model_text or question.remember):
        remember["question"] = question.model_dump(mode="json", exclude={"remember", "move"})
    return remember


def counted(talk: Talk, base: Ask, question: Ask, words: str, choices: tuple[str, ...]) -> Ask:
    """Another question in place of the suggested one: it counts, and the suggested one does not."""
    asked = list(base.remember.get("asked", talk.asked))
    if base.key in asked and "asked" in base.remember:
        asked.remove(base.key)
    kept = {name: value for name, value in base.remember.items() if name in ("conflicts", "offer")}
    worded = in_words(question, words, choices)
    return worded.model_copy(update={"remember": {**kept, "question": None, "asked": [*asked, question.key]}})
