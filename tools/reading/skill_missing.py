"""Skills a person says they do not have, and the sentence that a skill stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.reading.skill_words import MISSING_AFTER, MISSING_BEFORE, MISSING_LINK, RESET
from tools.reading.skills import find_skills

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_SENTENCE_END = re.compile(r"[!?\n;•·]|\.(?=\s|$)")
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b(?:github|gitlab|linkedin|medium|kaggle)\.com\S*", re.IGNORECASE
)
# "No AWS certificate", "no Java jobs": what is missing is something else.
_NOT_ITSELF = re.compile(
    r"^[ -](?:[\w-]+ )?(?:certif\w+|certs?|exams?|jobs?|roles?|degree|courses?|projects?|team|please|company|budget|"
    r"developers?|engineers?|only|either way)\b",
    re.IGNORECASE,
)


def missing_skills(text: str, knowledge: Knowledge, is_list: bool = False) -> list[str]:
    """Skills the person says they do not have, by id, in order: 'no Python', 'never used Docker', 'Java: none'."""
    plain = ADDRESS.sub(lambda hit: " " * len(hit[0]), text)
    gone: list[str] = []
    for skill in find_skills(plain, knowledge, is_casual=True, is_list=is_list):
        start, end = sentence_of(text, skill.start, skill.end)
        after = text[skill.end : end]
        if is_missing(text[start : skill.start], after) and not _NOT_ITSELF.match(after):
            gone.append(skill.skill)
    return list(dict.fromkeys(gone))


def sentence_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence, or the line of a list, that holds a span begins and ends."""
    begin = max(
        (hit.end() for hit in _SENTENCE_END.finditer(text, max(0, start - 400), start)), default=max(0, start - 400)
    )
    stop = _SENTENCE_END.search(text, end)
    return begin, min(stop.start() if stop else len(text), end + 400)


def is_missing(before: str, after: str) -> bool:
    """True where the words around say that the skill is not there: 'no Kubernetes yet', 'never used X, Y or Z'."""
    if MISSING_AFTER.match(after):
        return True
    *_, last = [None, *MISSING_BEFORE.finditer(before)]
    if last is None or before[last.start() :].lower().startswith(("not only", "no problem", "not just", "no doubt")):
        return False
    between = before[last.end() :]
    if RESET.search(between):
        return False
    if "," in between and not re.search(r"\b(?:or|nor)\b", between + after[:80]):
        return False
    # What stands between may name other skills: only verbs and statements end the reach of the "no".
    words = re.sub(r"[A-Z][\w.+#-]*|\b\w+\b(?=\s*(?:,|or\b|nor\b|/|and\b))", " ", between)
    return MISSING_LINK.fullmatch(words) is not None
