"""Which skills a text names, by every name the facts know; words with several meanings need their surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.phrases import Found, PhraseFinder

if TYPE_CHECKING:
    from knowledge.base import Knowledge

NEAR = 60
"""Characters on both sides that count as surroundings (rule of the alias table)."""

# Written small, these are everyday words or names.
_EVERYDAY = frozenset(
    {"lime", "torch", "slam", "yolo", "bert", "make", "express", "spring", "go", "r", "c", "ray", "palm"}
)
_LIST_BEFORE = re.compile(r"(?:^|[,;:|•·/&\n(]|\b(?:and|or|plus|know|use|with|in|skills?|like))\s*$", re.IGNORECASE)
_LIST_AFTER = re.compile(
    r"^\s*(?:$|[,;|•·/&\n).]|\b(?:and|or|plus|basics?|well|too|a bit|also|expert|beginner|intermediate|advanced|"
    r"good)\b|[-:=(]?\s*[0-5]\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Alias:
    """One name of a skill, and what must or must not stand near it."""

    skill: str
    text: str
    is_ambiguous: bool
    needs: re.Pattern[str] | None
    rejects: re.Pattern[str] | None
    exact: bool


@dataclass(frozen=True)
class SkillFound:
    """A skill named in a text."""

    skill: str
    start: int
    end: int


def find_skills(
    text: str, knowledge: Knowledge, is_casual: bool = False, is_list: bool = False
) -> Iterator[SkillFound]:
    """Skills a text names, in order. `is_casual`: typed in a chat, where nobody minds capitals; `is_list`: an answer
    to the question for skills, in which a word between commas is one."""
    finder = _finder(knowledge)
    hits = list(finder.find(text, any_case=is_casual))
    certain = [hit for hit in hits if not hit.value.is_ambiguous and hit.value.skill]
    for hit in hits:
        if hit.value.skill and _is_meant(hit, text, len(certain), is_casual, is_list):
            yield SkillFound(hit.value.skill, hit.start, hit.end)


def _is_meant(hit: Found[Alias], text: str, certain: int, is_casual: bool, is_list: bool) -> bool:
    alias, written = hit.value, text[hit.start : hit.end]
    # In a list of skills a word of its own is a skill, whatever else it may mean elsewhere.
    is_item = _is_list_item(hit, text, is_list) and certain >= (0 if is_list else 1 if is_casual else 2)
    if alias.exact and written == written.lower() and written in _EVERYDAY and not is_item:
        return False
    if not alias.is_ambiguous:
        return True
    around = text[max(0, hit.start - NEAR) : hit.end + NEAR].lower()
    if alias.rejects and alias.rejects.search(around):
        return False
    if alias.needs is None or is_item:
        return True
    beside = f"{text[max(0, hit.start - NEAR) : hit.start]} \n {text[hit.end : hit.end + NEAR]}".lower()
    return alias.needs.search(beside) is not None


def _is_list_item(hit: Found[Alias], text: str, is_list: bool) -> bool:
    """True where the word stands alone between commas, as in a list of skills."""
    line_start = text.rfind("\n", 0, hit.start) + 1
    before, after = text[max(line_start, hit.start - 20) : hit.start], text[hit.end : hit.end + 20]
    has_comma = is_list or "," in text[max(line_start, hit.start - NEAR) : hit.end + NEAR]
    return has_comma and bool(_LIST_BEFORE.search(before)) and bool(_LIST_AFTER.match(after))


@per_knowledge
def _finder(knowledge: Knowledge) -> PhraseFinder[Alias]:
    names: list[tuple[str, bool, Alias]] = []
    for skill in knowledge.skills:
        record = knowledge.skills.raw(skill)
        for alias in record.get("aliases", ()):
            names.append(_named(skill, alias))
        if not any(alias["text"] == record["name"] for alias in record.get("aliases", ())) and len(record["name"]) > 3:
            names.append((record["name"], False, Alias(skill, record["name"], False, None, None, False)))
    for text in knowledge.never_skills:
        names.append((text, False, Alias("", text, False, None, None, False)))
    return PhraseFinder(names)


def _named(skill: str, alias: dict[str, object]) -> tuple[str, bool, Alias]:
    text = str(alias["text"])
    exact = bool(alias.get("case_sensitive"))
    found = Alias(
        skill=skill,
        text=text,
        is_ambiguous=bool(alias.get("ambiguous")),
        needs=_any_of(alias.get("needs_nearby")),
        rejects=_any_of(alias.get("rejected_by")),
        exact=exact,
    )
    return text, exact, found


def _any_of(words: object) -> re.Pattern[str] | None:
    """One of these words or phrases, as whole words; case aside."""
    listed = [str(word).strip().lower() for word in words] if isinstance(words, (list, tuple)) else []
    if not listed:
        return None
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in listed))
