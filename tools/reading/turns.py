"""What an answer is besides facts: a question back, a pleasantry, a reminder that it was said before."""

from __future__ import annotations

import re

_ASKING = (
    r"what|why|how|which|who|whom|whose|when|where|is|are|am i|can|could|do|does|did|should|would|will|shall|"
    r"qu[eé]|por qu[eé]|c[oó]mo|cu[aá]l(?:es)?|cu[aá]nto|d[oó]nde|es|puedo|warum|was|wie|welche[rsn]?|wozu|wieso|kann|"
    r"kya|kyun?|kyon|kaise|kaun\w*|kitn[aie]|kahan?|pourquoi|comment|quel(?:le)?s?|est-ce"
)
_LEAD = (
    r"(?:(?:but|and|so|ok(?:ay)?|hm+|well|sorry|wait|hey|hi|hello|please|pero|aber|und|y|acha|achha|lekin)\b[\s,]*)*"
)
_QUESTION = re.compile(rf"^\W*{_LEAD}(?:{_ASKING})\b[^\n]*\?\W*$", re.IGNORECASE)
# Questions that people also write without the mark.
_WITHOUT_MARK = re.compile(
    rf"^\W*{_LEAD}(?:why(?: (?:do|is|are|would|should|does) [^\n]*)?|what (?:do|does) (?:you|that|this|it) mean[^\n]*|"
    r"what is (?:this|that|the difference)[^\n]*|what'?s (?:this|that|the (?:difference|weather))[^\n]*|"
    r"how (?:is|does) (?:this|that|it) [^\n]*|por qu[eé]|warum|wieso|kyun?|pourquoi|which one is better|huh|what)\W*$",
    re.IGNORECASE,
)
# "What about AI engineer?" proposes an answer.
_PROPOSAL = re.compile(
    r"^\W*(?:what|how) about\b|^\W*(?:is|would|are) [^?]{1,30} (?:ok(?:ay)?|fine|enough|alright)\?", re.I
)
_PLEASANTRY = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|thanks?(?: you)?(?: so much| a lot)?|thx|hello|hi|hey|hola|buenas|buenos d[ií]as|hallo|"
    r"guten tag|namaste|bonjour|good (?:morning|evening|afternoon)|sure|fine|great|cool|nice|good|please|"
    r"alright|got it|i see|hm+|haha|lol|yes|yeah|yep|y|yup|help|sorry|wait|go on|next|gracias|danke|vale|bien|gut|si|"
    r"sí|"
    r"ja|oui|haan?|ji|theek hai|accha|achha|let'?s go|ready|continue)\b[\s,.!]*)+$",
    re.IGNORECASE,
)


def is_question_back(text: str) -> bool:
    """True for a question instead of an answer; a proposal with a question mark is an answer."""
    if _PROPOSAL.match(text):
        return False
    last = [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]
    return bool(last) and len(last) <= 2 and all(is_question(part) for part in last)


def is_question(sentence: str) -> bool:
    """True for one sentence that asks."""
    return _QUESTION.match(sentence) is not None or _WITHOUT_MARK.match(sentence) is not None


def is_pleasantry(text: str) -> bool:
    """True for words that carry no fact: a thank-you, a bare yes, a greeting."""
    return _PLEASANTRY.match(text) is not None


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence a span stands in, its mark included."""
    first = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    ends = [at for mark in ".!?\n" if (at := text.find(mark, end)) >= 0]
    return text[first : min(ends) + 1 if ends else len(text)].strip()
