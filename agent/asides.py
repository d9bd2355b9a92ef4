"""What somebody says instead of an answer: a question asked back, a word to be explained, small talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent.intents import role_of
from agent.policy import Ask, Say, UseTools, WritePlan
from agent.tried_out import BECAME, LEAD
from agent.words import (
    AGAIN,
    GLOSSARY,
    HOW_MANY,
    LATER,
    MAY_SKIP,
    NO_SMALL_TALK,
    NOT_UNDERSTOOD,
    UNKNOWN_WORD,
)
from knowledge.errors import KnowledgeError
from tools.asking.question_bank import BY_SLOT
from tools.certificates.names import resolve_certification
from tools.interview import AGAIN as AGAIN_KEY
from tools.problem import shorten
from tools.reading.turns import is_pleasantry, is_question_back

if TYPE_CHECKING:
    from datetime import date

    from agent.offline import Talk
    from agent.state import Json
    from knowledge.base import Knowledge

TIMES_SHOWN = 2
"""How often in a row a question is shown before it counts as asked again (judgement)."""

_LEAD = r"^\W*(?:(?:sorry|hm+|ok(?:ay)?|wait|but|and|well|please|first)\b[\s,]*)*"
_DEFINE = re.compile(
    _LEAD + r"(?:what(?:'s| is| are| was|s)(?: meant by)?|what do you mean (?:by|with)|what does|define|explain"
    r"|(?:can|could) you explain|tell me (?:more )?about|(?:the )?meaning of|(?:i )?(?:do not|don'?t) know what)\s+"
    r"(?:an? |the |that |this )?[\"'\u201c\u2018]?(?P<what>[^\n?\"'\u201d\u2019]{1,60}?)[\"'\u201d\u2019]?"
    r"(?: (?:mean|means|stand for|stands for|is|are|in this context|exactly|here))*\s*[?.!]*\s*$",
    re.IGNORECASE,
)
_IN_OTHER_WORDS = re.compile(
    _LEAD + r"(?:what|huh|pardon|come again|what do you mean(?: (?:by|with) (?:that|this|it))?|meaning"
    r"|(?:i )?(?:do not|don'?t|didn'?t|did not) (?:understand|get)(?: (?:it|that|this|the|your|question|you))*"
    r"|(?:can|could|would) you (?:please )?(?:explain|rephrase|repeat|clarify|say)"
    r"(?: (?:it|that|this|the|question|again|in other words|more simply|simpler|please))*"
    r"|what does (?:that|this|it) mean|i(?:'m| am) (?:confused|lost)"
    r"|(?:i )?(?:do not|don'?t) know what (?:that|this|it|you) (?:means?|is)"
    r"|no entiendo|ich verstehe (?:das |die frage )?nicht|samajh nahi aaya|je ne comprends pas)\s*[?.!]*\s*$",
    re.IGNORECASE,
)
_OK = re.compile(r"^\W*(?:ok(?:ay)?|yes|well|hm+)\b[\s,.!]*", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|yes|well|hm+)\b[\s,.!]*)?(?:and |so |but )?(?:what |how about )?if\b", re.I
)
_HOW_MANY = re.compile(
    r"\bhow (?:many|much) (?:more )?(?:questions?|longer|is left)\b|\bhow long (?:does|will) (?:this|it)\b", re.I
)
_MAY_SKIP = re.compile(r"\b(?:can|may|must|do|should) i (?:have to |really )?(?:skip|answer|pass)\b", re.IGNORECASE)


MOST_WORDS = 9
"""A line that asks for a word to be explained is no longer than this (judgement)."""

LONGEST_ASIDE = 300
"""Characters of a question that is asked back: longer texts are answers (judgement)."""


def aside(talk: Talk, text: str) -> Ask | Say | None:
    """The answer to what is asked back, after which the open question is asked again; None for an answer."""
    if len(text) > LONGEST_ASIDE:
        return None
    question = talk.state.get("question")
    if _IN_OTHER_WORDS.match(text):
        entry = BY_SLOT.get(str((question or {}).get("slot", "")))
        if question is None or entry is None or talk.stage != "interview":
            return None
        return Ask(**{**question, "text": f"{entry.simple} {entry.why}"})
    if not is_question_back(text) and not (_DEFINE.match(text) and len(text.split()) <= MOST_WORDS):
        return None
    if _HOW_MANY.search(text):
        return Say(text=HOW_MANY)
    if _MAY_SKIP.search(text):
        default = (question or {}).get("default", "")
        return Say(text=f"{MAY_SKIP} {default}".strip())
    asked = _DEFINE.match(text)
    if asked is not None:
        meant = meaning_of(asked["what"].strip(), talk.knowledge, talk.today)
        return Say(text=meant or UNKNOWN_WORD.format(word=shorten(asked["what"].strip())))
    return Say(text=LATER)


def ask_again(talk: Talk, reading: Json, remember: Json) -> Ask | UseTools | WritePlan | Say:
    """The same in simpler words, once; then the default."""
    entry = BY_SLOT.get(reading["about"])
    waiting = talk.state.get("question") or {}
    key = f"{reading['about']}{AGAIN_KEY}"
    is_settled = str(waiting.get("key", "")).startswith(("contradiction:", "which:"))
    if talk.stage != "interview":
        # The summary stays open: it is not read out again for a line that could not be read.
        kept = {} if talk.stage == "read-back" else remember
        return Say(text=NOT_UNDERSTOOD, remember=kept)
    if entry is None or is_settled or key in talk.asked or not talk.may_ask:
        return talk.interview(**{**remember, "question": None})
    lead = small_talk(reading["text"])
    if lead and talk.times_shown < TIMES_SHOWN:
        return Say(text=lead)
    lead = "" if lead or is_pleasantry(reading["text"]) else f"{AGAIN} "
    again = Ask(key=key, slot=entry.slot, text=f"{lead}{entry.simple}", why=entry.why, choices=entry.choices)
    return talk.pose(again, **{name: kept for name, kept in remember.items() if name != "question"})


def small_talk(text: str) -> str:
    """What is said to words that tell nothing: briefly, and only where they asked something."""
    return NO_SMALL_TALK if "?" in text else ""


def supposed(text: str) -> str:
    """A goal that is only supposed, as one that is wished for: 'and if I went for data analyst instead?'."""
    if len(text) > LONGEST_ASIDE or not _SUPPOSED.match(text):
        return text
    rest = LEAD.sub("", _OK.sub("", text)).strip(" ?.,")
    return BECAME.sub("I want to be", rest) if BECAME.search(rest) else text


def meaning_of(name: str, knowledge: Knowledge, today: date) -> str:
    """What a word of the questions, a skill, a certification or a role is, in a sentence; empty where unknown."""
    plain = re.sub(r"^(?:an?|the)\s+", "", name.strip(" .,!"), flags=re.IGNORECASE)
    known = GLOSSARY.get(plain.casefold())
    if known:
        return known
    try:
        skill = knowledge.skill(plain)
        return f"{skill.name}: {_sentence(skill.description)}"
    except KnowledgeError:
        pass
    role = role_of(plain, knowledge)
    if role is not None:
        return f"{knowledge.roles[role].title}: {_sentence(knowledge.roles[role].summary)}"
    found = resolve_certification(knowledge, plain, today)
    certification = knowledge.certifications.get(found.certification or "") if found.kind == "known" else None
    return f"{certification.name} is a certification of {certification.provider}." if certification else ""


def _sentence(text: str) -> str:
    """A text with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
