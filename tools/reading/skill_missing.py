"""Skills a person says they do not have, and the sentence that a skill stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.reading.skill_asides import UNTIL_THEN
from tools.reading.skill_words import MISSING_AFTER, MISSING_BEFORE, MISSING_END, MISSING_LINK, NO_SUCH_NO, RESET
from tools.reading.skills import find_skills

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_SENTENCE_END = re.compile(r"[!?\n;•·]|\.(?=\s|$)")
# "Never used: Java, Kafka": all of the list behind the colon is missing, up to the next heading.
_HEADED_MISSING = re.compile(
    r"\b(?:never (?:used|tried|touched|worked with|done|seen)|"
    r"(?:no|zero) (?:\w+ )?(?:experience|knowledge|exposure|skills?)(?: (?:in|with|of|yet|so far|at all))?|"
    r"not (?:my (?:area|field|thing|strength|world|department)|known|familiar(?: with)?|yet (?:used|known|learn\w+)|"
    r"used(?: yet)?)|"
    r"unknown|unfamiliar(?: with)?|(?:don'?t|do not) (?:know|have)|(?:haven'?t|have not) (?:used|tried))"
    r"(?: to me)?(?:\s*:|\s+[-–—])\s+[^:;]*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,100}@[^\s@]+|\b(?:github|gitlab|linkedin|medium|kaggle)\.com\S*",
    re.IGNORECASE,
)
# "No AWS certificate", "no Java jobs": what is missing is something else.
_NOT_ITSELF = re.compile(
    r"^[ -](?:[\w-]+ )?(?:certif\w+|certs?|exams?|jobs?|roles?|degree|courses?|projects?|team|please|company|budget|"
    r"developers?|engineers?|only|either way)\b",
    re.IGNORECASE,
)


def missing_skills(text: str, knowledge: Knowledge, is_list: bool = False) -> list[str]:
    """Skills the person says they do not have, by id, in order: 'no Python', 'never used Docker', 'Java: none'."""
    plain = without_addresses(text.replace("’", "'"))
    gone: list[str] = []
    for skill in find_skills(plain, knowledge, is_casual=True, is_list=is_list):
        start, end = sentence_of(plain, skill.start, skill.end)
        after = plain[skill.end : end]
        if is_missing(plain[start : skill.start], after) and not _NOT_ITSELF.match(after):
            gone.append(skill.skill)
    return list(dict.fromkeys(gone))


def without_addresses(text: str) -> str:
    """The text with blanks for addresses, whose letters name no skill; every place stays where it is."""
    if "@" not in text and "://" not in text and "www." not in text and ".com" not in text:
        return text
    return _ADDRESS.sub(lambda hit: " " * len(hit[0]), text)


def sentence_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence, or the line of a list, that holds a span begins and ends."""
    begin = max(
        (hit.end() for hit in _SENTENCE_END.finditer(text, max(0, start - 400), start)), default=max(0, start - 400)
    )
    stop = _SENTENCE_END.search(text, end, end + 401)
    return begin, min(stop.start() if stop else len(text), end + 400)


def is_missing(before: str, after: str) -> bool:
    """True where the words around say that the skill is not there: 'no Kubernetes yet', 'never used X, Y or Z'."""
    if MISSING_AFTER.match(after):
        return True
    headed = _HEADED_MISSING.search(before)
    if headed is not None:
        return RESET.search(headed[0].lower()) is None
    *_, last = [None, *MISSING_BEFORE.finditer(before)]
    if last is None or NO_SUCH_NO.match(before[last.start() :].lower()):
        return False
    if UNTIL_THEN.match(after):
        return False
    between = before[last.end() :]
    if RESET.search(between.lower()):
        return False
    if "," in between and not _is_one_list(between, after):
        return False
    # What stands between may name other skills: only verbs and statements end the reach of the "no".
    words = re.sub(r"[A-Z][\w.+#-]*|\b\w+\b(?=\s*(?:,|or\b|nor\b|/|and\b))", " ", between)
    return MISSING_LINK.fullmatch(words) is not None


def _is_one_list(between: str, after: str) -> bool:
    """True where the "no" holds for a whole list: it has an "or", or ends as it began: 'no A, B, C experience yet'."""
    return bool(re.search(r"\b(?:or|nor)\b", between + after[:80])) or MISSING_END.match(after) is not None
