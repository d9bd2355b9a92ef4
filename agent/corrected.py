"""What a correction is about: a line of the read-back, or the answer given just before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tools.asking.at_odds import YES_NO
from tools.asking.corrections import after_inner, begins_anew, corrects_only, named_slot, without_lead
from tools.asking.question_bank import BY_SLOT
from tools.reading.facts import ReadFact

if TYPE_CHECKING:
    from agent.offline import Talk
    from tools.asking.read_back import Line

_FIRST = re.compile(r"\W*(?:the )?(?:first|former|1st|one|1)(?: (?:one|is right|is correct))?\W*", re.IGNORECASE)
_SECOND = re.compile(r"\W*(?:the )?(?:second|latter|last|2nd|two|2)(?: (?:one|is right|is correct))?\W*", re.IGNORECASE)
_YES = re.compile(r"\b(?:yes|yep|yeah|i did|i have|i do|true)\b(?! not)", re.IGNORECASE)
_NO = re.compile(r"\b(?:no|nope|not|never|didn'?t|haven'?t)\b", re.IGNORECASE)
_LINE = re.compile(
    r"^\W*(?:(?:in|on|and|change|correct|fix|edit|the)\s+)*(?:(?:line|number|point|item|no\.?)\s*)?#?(?P<number>\d{1,2})\b"
    r"(?:(?:\s+(?:is|was|reads|should (?:be|read)|to|=))*\s*(?:wrong|incorrect|not (?:right|correct|true)|false)?)"
    r"\s*[:,.;)=-]*\s*(?P<rest>[^\n]*)$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^\W*(?:no,? )?(?:(?:the|my) )?(?P<what>[a-z][a-z ]{2,30}?) (?:is|are|was) "
    r"(?:wrong|incorrect|not (?:right|correct|true)|false)\b[\s:,.;-]*(?P<rest>[^\n]*)$",
    re.IGNORECASE,
)
_REMOVED = re.compile(
    r"^\W*(?:please )?(?:remove|delete|drop|forget|erase|take out|ignore|clear) (?:the )?"
    r"(?:line|number|point|item|no\.?)?\s*#?(?P<number>\d{1,2})\W*$|^\W*(?:line|number|point|item)\s*#?(?P<other>\d{1,2})[\s:,.-]*"
    r"(?:remove|delete|drop|forget|erase|take (?:it )?out|ignore|clear)(?: it| that)?\W*$",
    re.IGNORECASE,
)
_LINE_WORD = re.compile(r"\b(?:line|number|point|item)\b|^\W*\d{1,2}\s*(?:[:.)]|is\b|should\b)", re.IGNORECASE)


LONGEST_CORRECTION = 300
"""Characters of a line that corrects one other line: longer texts tell more than that (judgement)."""


def line_of(text: str, lines: Sequence[Line]) -> tuple[str, str]:
    """The slot of the line that a text corrects, and what it should read; nothing and nothing where it names none."""
    if len(text) > LONGEST_CORRECTION:
        return "", ""
    found = _LINE.match(text)
    if found is not None and 1 <= int(found["number"]) <= len(lines):
        rest = found["rest"].strip()
        if _LINE_WORD.search(text) or not rest or not rest[0].isalpha():
            return lines[int(found["number"]) - 1].slot, without_lead(rest)
        # '3 years in Germany' names no line, '3 Germany' does.
        return (
            ("", "")
            if re.match(r"\s*(?:h|hrs?|hours?|y|yrs?|years?|months?|weeks?)\b", rest, re.I)
            else (
                lines[int(found["number"]) - 1].slot,
                rest,
            )
        )
    named = _NAMED.match(text)
    slot = named_slot(named["what"].strip()) if named is not None else None
    return (slot, without_lead(named["rest"].strip())) if named is not None and slot is not None else ("", "")


def removed_line(text: str, lines: Sequence[Line]) -> str:
    """The slot of the line that is to be taken out; empty where none is."""
    found = _REMOVED.match(text[:LONGEST_CORRECTION])
    number = int(found["number"] or found["other"]) if found is not None else 0
    return lines[number - 1].slot if 1 <= number <= len(lines) else ""


def meant_slot(talk: Talk, text: str, slot: str) -> tuple[str, str]:
    """What is to be read, and what it is about: the question that waits, or the answer that is taken back."""
    question = talk.state.get("question") or {}
    choices = question.get("choices", ())
    if str(question.get("key", "")).startswith("contradiction:") and len(choices) == 2:
        for pattern, choice in zip((_FIRST, _SECOND), choices, strict=True):
            if pattern.fullmatch(text):
                return str(choice), slot
        if slot in YES_NO and yes_or_no(text):
            return yes_or_no(text), slot
        named = choice_in(text, [str(choice) for choice in choices])
        if named and slot and not any(tells(fact, slot) for fact in talk.facts_in(text, slot)):
            return named, slot
    if str(question.get("key", "")).startswith("which:") and len(text) <= LONGEST_CORRECTION:
        meant = meant_choice(talk, text, str(question.get("text", "")), [str(choice) for choice in choices])
        if meant:
            return meant, slot
    if len(text) > LONGEST_CORRECTION:
        return text, slot
    anew = after_inner(text)
    if anew and slot in BY_SLOT and any(tells(fact, slot) for fact in talk.facts_in(anew, slot)):
        return anew, slot
    if begins_anew(text) and slot in BY_SLOT and not corrects_only(text):
        # "Actually 6 years, I forgot the first job": nothing of it answers the question that waits.
        is_answer = any(tells(fact, slot) for fact in talk.facts_in(text, slot))
        return (text, slot) if is_answer or not talk.facts_in(text, "") else (text, "")
    if not corrects_only(text):
        return (text, slot) if slot or talk.facts_in(text, "") else (without_lead(text), slot)
    rest = without_lead(text)
    earlier = [key.split(":")[-1] for key in reversed(talk.asked)]
    for about in dict.fromkeys(name for name in (*earlier, slot) if name != slot and name in BY_SLOT):
        if any(tells(fact, about) for fact in talk.facts_in(rest, about)):
            return rest, about
    return text, slot


def meant_choice(talk: Talk, text: str, asked: str, choices: Sequence[str]) -> str:
    """The role that an answer to 'mostly this, or also that?' means, in the words of the question; else nothing."""
    roles = talk.knowledge.roles
    if len(choices) != 2 or any(choice not in roles for choice in choices):
        return ""
    titles = [roles[choice].title for choice in choices]
    for pattern, title in zip((_FIRST, _SECOND), titles, strict=True):
        if pattern.fullmatch(text):
            return title
    halves = re.split(r",? or (?:also |rather |mostly )?", re.split(r"(?<=[.!?])\s+", asked.strip())[-1])
    named = choice_in(text, halves) if len(halves) == 2 else ""
    return titles[halves.index(named)] if named else ""


def yes_or_no(text: str) -> str:
    """'Yes' or 'no' where a text says one of them somewhere, else nothing."""
    is_yes, is_no = _YES.search(text) is not None, _NO.search(text) is not None
    return "" if is_yes == is_no else "yes" if is_yes else "no"


def choice_in(text: str, choices: Sequence[str]) -> str:
    """The one of two choices that a text repeats a telling word or number of; empty where it is both or neither."""
    said = telling_words(text)
    one, other = (telling_words(choice) for choice in choices)
    first, second = said & (one - other), said & (other - one)
    if bool(first) == bool(second):
        return ""
    return choices[0] if first else choices[1]


def telling_words(text: str) -> set[str]:
    """Numbers, and words of four letters and more."""
    return {word for word in re.findall(r"\d[\d.,]*\d|\d|[^\W\d_]{4,}", text.casefold())}


def tells(fact: ReadFact, slot: str) -> bool:
    """True where a fact answers the question about a slot."""
    return fact.field in (slot, *BY_SLOT[slot].fields)
