"""What a text claims about skills: which, how well, shown by what, and used until when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tools.profile import EvidenceKind, SkillClaim
from tools.reading.numbers import number_of
from tools.reading.skill_missing import ADDRESS, is_missing, sentence_of
from tools.reading.skill_words import (
    CLAIMS,
    EXAM_AFTER,
    LAST_USED,
    LEARNING,
    LEVELS,
    LINKED,
    LIST_LEVEL,
    OTHERS,
    RATING,
    RESET,
    SHARED_AFTER,
    SHOWN,
    TESTED,
    WISH,
    YEARS_AGO,
)
from tools.reading.skills import SkillFound, find_skills
from tools.reading.years import find_years

if TYPE_CHECKING:
    from knowledge.base import Knowledge

DEFAULT_LEVEL = 3.0
"""Level of a skill that is named without a word on how well: the person can work with it (judgement; it counts at the
confidence of a bare claim, and the read-back shows it)."""

# Years with a skill and the level they speak for (judgement).
LEVEL_BY_YEARS = ((5.0, 4.0), (2.0, 3.0), (0.9, 2.5), (0.3, 2.0), (0.0, 1.0))

MOST_MENTIONS = 30
"""Mentions of one skill that are looked at; more tell nothing new (judgement)."""

_ITEM_END = re.compile(r"[,;|\n•·]|\.(?=\s|$)|\s(?:and|but|plus|&)\s|\)")


@dataclass(frozen=True)
class ClaimRead:
    """A claim and where it stands."""

    claim: SkillClaim
    start: int
    end: int
    is_rated: bool
    """True where a word, a number or years say how well."""


@dataclass(frozen=True)
class Job:
    """A stretch of text about one job, and when the job ended; None where it goes on."""

    start: int
    end: int
    until: date | None


def read_claims(
    text: str,
    knowledge: Knowledge,
    today: date,
    is_casual: bool = True,
    is_list: bool = False,
    taken: Iterable[tuple[int, int]] = (),
    jobs: Sequence[Job] = (),
) -> list[ClaimRead]:
    """One claim a skill, in order of first mention. `taken`: spans that mean something else, such as titles."""
    spans = list(taken)
    # The letters of an address are no skills; blanks keep every place as it is.
    plain = ADDRESS.sub(lambda hit: " " * len(hit[0]), text)
    found = list(find_skills(plain, knowledge, is_casual, is_list))
    best: dict[str, ClaimRead] = {}
    mentions: Counter[str] = Counter()
    for number, skill in enumerate(found):
        mentions[skill.skill] += 1
        if mentions[skill.skill] > MOST_MENTIONS or any(
            start <= skill.start and skill.end <= end for start, end in spans
        ):
            continue
        claim = _claim(text, found, number, today, jobs)
        if claim is None:
            continue
        best[skill.skill] = _stronger(best[skill.skill], claim) if skill.skill in best else claim
    return list(best.values())


def _stronger(old: ClaimRead, new: ClaimRead) -> ClaimRead:
    """Two mentions of one skill: the better proof, the level that was said, and the latest use."""
    order = ("bare", "described", "project", "tested")
    first, second = (new, old) if new.is_rated and not old.is_rated else (old, new)
    level = max(old.claim.level, new.claim.level) if old.is_rated == new.is_rated else first.claim.level
    evidence = max(old.claim.evidence, new.claim.evidence, key=order.index)
    uses = [item.claim.last_used for item in (old, new) if item.claim.evidence != "bare"]
    last = None if None in uses or not uses else max(day for day in uses if day)
    claim = first.claim.model_copy(update={"level": level, "evidence": evidence, "last_used": last})
    return replace(first, claim=claim, start=min(old.start, new.start), is_rated=old.is_rated or second.is_rated)


def _claim(text: str, found: Sequence[SkillFound], number: int, today: date, jobs: Sequence[Job]) -> ClaimRead | None:
    skill = found[number]
    start, end = sentence_of(text, skill.start, skill.end)
    before, after = text[start : skill.start], text[skill.end : end]
    if (
        EXAM_AFTER.match(after)
        or is_missing(before, after)
        or _is_only_wished(before)
        or _is_asked(text, start, end)
        or OTHERS.search(before)
    ):
        return None
    item_start, item_end = _item_of(text, found, number, start, end)
    item = text[item_start:item_end]
    level = _level(text, item_start, item_end, skill, before, found, number, today)
    job = next((job for job in jobs if job.start <= skill.start < job.end), None)
    learning = LEARNING.search(_since_reset(before)) is not None and not level
    stated = 1.0 if learning else level
    if stated == 0:
        return None
    last = _last_used(item, today) or (job.until if job else None)
    return ClaimRead(
        SkillClaim(
            skill=skill.skill,
            level=DEFAULT_LEVEL if stated is None else min(5.0, stated),
            evidence=_evidence(item, text[start:end], job is not None),
            last_used=last,
            words=" ".join(item.split())[:200],
        ),
        skill.start,
        skill.end,
        is_rated=stated is not None,
    )


def _is_only_wished(before: str) -> bool:
    return WISH.search(_since_reset(before)) is not None


def _since_reset(before: str) -> str:
    """The words before a skill, as far back as the last statement about the person."""
    ends = [hit.end() for hit in RESET.finditer(before)]
    return before[ends[-1] :] if ends else before


def _is_asked(text: str, start: int, end: int) -> bool:
    """True in a question that claims nothing: 'Do I need Kubernetes?'"""
    return text[end : end + 1] == "?" and CLAIMS.search(text[start:end]) is None


def _item_of(text: str, found: Sequence[SkillFound], number: int, start: int, end: int) -> tuple[int, int]:
    """The item of a list that a skill stands in: from the last separator to the next, other skills left out."""
    skill = found[number]
    left = max((hit.end() for hit in _ITEM_END.finditer(text, start, skill.start)), default=start)
    stop = _ITEM_END.search(text, skill.end)
    right = min(stop.start() if stop else end, end)
    if stop is not None and text[skill.end : stop.start()].count("(") and stop[0] == ")":
        right = min(stop.end(), end)
    if number and left <= found[number - 1].end:
        left = found[number - 1].end
    if number + 1 < len(found) and found[number + 1].start <= right:
        right = found[number + 1].start
    return left, right


def _level(
    text: str,
    item_start: int,
    item_end: int,
    skill: SkillFound,
    before: str,
    found: Sequence[SkillFound],
    number: int,
    today: date,
) -> float | None:
    """The level said: as a number, in years, or in words; of the item, else of the list it stands in."""
    rated = _rating(text[skill.end : item_end + 2])
    if rated is not None:
        return rated
    item = text[item_start:item_end]
    years = next((item_years.years for item_years in find_years(item, today)), None)
    if years is not None:
        return next(level for limit, level in LEVEL_BY_YEARS if years >= limit)
    said = _in_words(item[: skill.start - item_start] + " ~ " + item[skill.end - item_start :])
    if said is not None:
        return said
    headings = list(LIST_LEVEL.finditer(before))
    if headings and not RESET.search(before[headings[-1].end() :]):
        return _in_words(headings[-1]["word"])
    shared = _shared_after(text, found, number)
    return _of_pair(text, found, number) if shared is None else shared


def _shared_after(text: str, found: Sequence[SkillFound], number: int) -> float | None:
    """'Java and Spring Boot very well': the words behind the last of a chain of skills hold for each."""
    at = number
    while at + 1 < len(found) and _LINK.fullmatch(text[found[at].end : found[at + 1].start]):
        at += 1
    hit = SHARED_AFTER.match(text[found[at].end :]) if at > number else None
    return _in_words(hit["word"]) if hit else None


_LINK = re.compile(r"\s*(?:,\s*)?(?:and|&|/|\+|y|und|et|aur)?\s*", re.IGNORECASE)


def _of_pair(text: str, found: Sequence[SkillFound], number: int) -> float | None:
    """'Strong Python and SQL': the word before the first of a pair holds for both."""
    if number == 0:
        return None
    first, second = found[number - 1], found[number]
    if text[first.end : second.start].strip().lower() not in {"and", "&", "/", "+"}:
        return None
    start, _ = sentence_of(text, first.start, first.end)
    left = max((hit.end() for hit in _ITEM_END.finditer(text, start, first.start)), default=start)
    return _in_words(text[left : first.start])


def _in_words(words: str) -> float | None:
    for pattern, level in LEVELS:
        if pattern.search(words):
            return level
    return None


def _rating(after: str) -> float | None:
    hit = RATING.match(after)
    if hit is None:
        return None
    if hit["plain"]:
        return float(hit["plain"].replace(",", "."))
    value = float(hit["value"].replace(",", ".")) * (0.5 if "10" in (hit["of"], hit["out"]) else 1)
    return value if value <= 5 else None


def _evidence(item: str, sentence: str, is_in_job: bool) -> EvidenceKind:
    if LINKED.search(sentence):
        return "project"
    if TESTED.search(sentence):
        return "tested"
    return "described" if is_in_job or SHOWN.search(item) else "bare"


def _last_used(item: str, today: date) -> date | None:
    """The last day of a year that is named as the last one; None where it goes on or nothing is said."""
    hit = LAST_USED.search(item)
    if hit is not None:
        year = int(hit["year"])
        return date(year, 12, 31) if year < today.year else None
    ago = YEARS_AGO.search(item)
    return date(today.year - int(number_of(ago["n"])), 12, 31) if ago else None


def skills_of(claims: Iterable[ClaimRead]) -> Iterator[str]:
    """The ids of the skills claimed."""
    return (read.claim.skill for read in claims)
