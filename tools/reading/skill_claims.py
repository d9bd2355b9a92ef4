"""What a text claims about skills: which, how well, shown by what, and used until when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tools.profile import EvidenceKind, SkillClaim
from tools.reading.skill_asides import LEVEL_HEADING, ROLE_AFTER, SELF_BEFORE, TITLE_AFTER
from tools.reading.skill_layout import Layout, unwrapped
from tools.reading.skill_levels import is_shown, last_used, level_in, level_in_words
from tools.reading.skill_missing import without_addresses
from tools.reading.skill_sentence import Mention, Sentence
from tools.reading.skill_words import ROLES, SHARED_AFTER
from tools.reading.skills import SkillFound, find_skills

if TYPE_CHECKING:
    from knowledge.base import Knowledge

DEFAULT_LEVEL = 3.0
"""Level of a skill that is named without a word on how well: the person can work with it (judgement; it counts at the
confidence of a bare claim, and the read-back shows it)."""

MOST_MENTIONS = 30
"""Mentions of one skill that are looked at; more tell nothing new (judgement)."""

_ITEM_END = re.compile(r"[,;|\n•·]|\.(?<!\.{4})(?=\s|$)|\s(?:and|but|plus|&)\s|\)")
_LINK = re.compile(r"\s*(?:,\s*)?(?:and|&|/|\+|y|und|et|aur)?\s*")
_PAIR = frozenset({"and", "&", "/", "+"})
_PROOFS: tuple[EvidenceKind, ...] = ("bare", "described", "project", "tested")


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


@dataclass(frozen=True, slots=True)
class _Told:
    """What one mention tells; it becomes a claim when all mentions of the skill are read."""

    level: float | None
    evidence: EvidenceKind
    last_used: date | None
    words: tuple[int, int]
    start: int
    end: int


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
    straight = unwrapped(text.replace("’", "'"))
    reader = _Reader(
        straight, list(find_skills(without_addresses(straight), knowledge, is_casual, is_list)), today, is_casual, jobs
    )
    best: dict[str, _Told] = {}
    for number in _looked_at(reader.found, sorted(taken), reader.layout.low):
        told = reader.told(number)
        if told is not None:
            skill = reader.found[number].skill
            best[skill] = _stronger(best[skill], told) if skill in best else told
    return [_claim(skill, told, text) for skill, told in best.items()]


def skills_of(claims: Iterable[ClaimRead]) -> Iterator[str]:
    """The ids of the skills claimed."""
    return (read.claim.skill for read in claims)


def _looked_at(found: Sequence[SkillFound], taken: Sequence[tuple[int, int]], low: str) -> Iterator[int]:
    """Numbers of the mentions that count: not inside a taken span, and no more than tell something new."""
    starts = [start for start, _ in taken]
    # The furthest end of the spans so far: a span may lie inside another.
    ends: list[int] = []
    for _, end in taken:
        ends.append(max(end, ends[-1]) if ends else end)
    mentions: Counter[str] = Counter()
    for number, skill in enumerate(found):
        mentions[skill.skill] += 1
        before = bisect_right(starts, skill.start)
        is_taken = before > 0 and skill.end <= ends[before - 1] and not _is_own_title(low, skill)
        if mentions[skill.skill] <= MOST_MENTIONS and not is_taken:
            yield number


def _is_own_title(low: str, skill: SkillFound) -> bool:
    """True for the skill in a title that somebody says of themselves: 'Java dev here', 'pm here', 'pm for a shop'."""
    if low[skill.start : skill.end] in ROLES and ROLE_AFTER.match(low, skill.end):
        return True
    title = TITLE_AFTER.match(low[skill.end : skill.end + 30])
    if title is None:
        return False
    return title["told"] is not None or SELF_BEFORE.search(low[max(0, skill.start - 40) : skill.start]) is not None


def _claim(skill: str, told: _Told, text: str) -> ClaimRead:
    level = DEFAULT_LEVEL if told.level is None else min(5.0, told.level)
    words = " ".join(text[told.words[0] : told.words[1]].split())[:200]
    claim = SkillClaim(skill=skill, level=level, evidence=told.evidence, last_used=told.last_used, words=words)
    return ClaimRead(claim, told.start, told.end, is_rated=told.level is not None)


def _stronger(old: _Told, new: _Told) -> _Told:
    """Two mentions of one skill: the better proof, the level that was said, and the latest use."""
    first = new if new.level is not None and old.level is None else old
    levels = [told.level for told in (old, new) if told.level is not None]
    uses = [told.last_used for told in (old, new) if told.evidence != "bare"]
    return replace(
        first,
        level=max(levels, default=None),
        evidence=max(old.evidence, new.evidence, key=_PROOFS.index),
        last_used=None if None in uses or not uses else max(day for day in uses if day),
        start=min(old.start, new.start),
    )


class _Reader:
    """One text with the skills it names; a sentence is looked through once for all the skills in it."""

    def __init__(self, text: str, found: list[SkillFound], today: date, is_casual: bool, jobs: Sequence[Job]) -> None:
        self.layout = Layout(text)
        self.found = found
        self._today, self._is_casual, self._jobs = today, is_casual, jobs
        self._sentence: Sentence | None = None

    def told(self, number: int) -> _Told | None:
        """What a mention tells of the person; None where it claims nothing."""
        skill, low = self.found[number], self.layout.low
        sentence = self._sentence_of(skill)
        mention = Mention(skill.start, skill.end, self._chain_end(number))
        if sentence.denies(mention):
            return None
        start, end = self._item(number, sentence)
        level = self._level(number, sentence, start, end)
        if level is None and sentence.is_learning(mention):
            level = 1.0
        if level == 0:
            return None
        item = low[start:end]
        job = next((job for job in self._jobs if job.start <= skill.start < job.end), None)
        shown: EvidenceKind = "described" if job is not None or is_shown(item) else "bare"
        used = last_used(item, self._today) or (job.until if job else None)
        return _Told(level, sentence.proof or shown, used, (start, end), skill.start, skill.end)

    def _sentence_of(self, skill: SkillFound) -> Sentence:
        start, end = self.layout.sentence(skill.start)
        if self._sentence is None or self._sentence.start != start:
            self._sentence = Sentence(self.layout, start, end, self.found, self._is_casual)
        return self._sentence

    def _chain_end(self, number: int) -> int:
        """Where the chain of skills ends that a mention is part of: 'Java and Spring Boot'."""
        at = number
        while at + 1 < len(self.found) and at < number + 20:
            first, second = self.found[at], self.found[at + 1]
            if second.start - first.end > 8 or not _LINK.fullmatch(self.layout.low, first.end, second.start):
                break
            at += 1
        return self.found[at].end

    def _item(self, number: int, sentence: Sentence) -> tuple[int, int]:
        """The item of a list that a skill stands in: from the last separator to the next, other skills left out."""
        low, skill = self.layout.low, self.found[number]
        row = self._row(number)
        if row is not None:
            return row
        start, end = sentence.start, max(sentence.end, skill.end)
        left = max((hit.end() for hit in _ITEM_END.finditer(low, start, skill.start)), default=start)
        stop = _ITEM_END.search(low, skill.end, end)
        right = stop.start() if stop else end
        if stop is not None and stop[0] == ")" and "(" in low[skill.end : stop.start()]:
            right = stop.end()
        if number:
            left = max(left, min(self.found[number - 1].end, skill.start))
        if number + 1 < len(self.found) and self.found[number + 1].start <= right:
            right = max(skill.end, self.found[number + 1].start)
        return left, right

    def _row(self, number: int) -> tuple[int, int] | None:
        """The cells of a table that belong to a skill: those behind it up to the next skill; None outside a table."""
        low, skill = self.layout.low, self.found[number]
        start, end = self.layout.row(skill.start)
        if not self.layout.is_table(start, end):
            return None
        before = self.found[number - 1].end if number else 0
        # Several skills in one cell share what the row says: "AWS, Azure | expert".
        last = self._last_of_cell(number)
        after = self.found[last + 1].start if last + 1 < len(self.found) else len(low)
        cell = max(
            low.rfind("|", start, skill.start),
            low.rfind("\t", start, skill.start),
            low.rfind("   ", start, skill.start),
        )
        left = start if before <= start and after >= end else max(cell + 1, start, min(before, skill.start))
        return left, max(skill.end, min(end, after))

    def _last_of_cell(self, number: int) -> int:
        """The number of the last skill of the chain that a mention begins or goes on, no further than its cell."""
        end = self._chain_end(number)
        while number + 1 < len(self.found) and self.found[number].end < end:
            if self.layout.is_table(self.found[number].end - 1, self.found[number + 1].start + 1):
                break
            number += 1
        return number

    def _level(self, number: int, sentence: Sentence, start: int, end: int) -> float | None:
        """The level said of the item, else of the list that it stands in, its neighbours, or its heading."""
        low, skill = self.layout.low, self.found[number]
        around = f"{low[start : skill.start]} ~ {low[skill.end : end]}"
        said = level_in(low[start:end], low[skill.end : end + 2], around, self._today)
        if said is not None:
            return said
        listed = sentence.list_level(skill.start)
        if listed is not None:
            return level_in_words(listed)
        for level in (self._shared_after(number), self._of_pair(number, sentence.start)):
            if level is not None:
                return level
        headed = LEVEL_HEADING.match(sentence.heading) if sentence.heading else None
        return level_in_words(headed["word"]) if headed else None

    def _shared_after(self, number: int) -> float | None:
        """'Java and Spring Boot very well': the words behind the last of a chain of skills hold for each."""
        end = self._chain_end(number)
        if end == self.found[number].end:
            return None
        hit = SHARED_AFTER.match(self.layout.low[end : end + 60])
        return level_in_words(hit["word"]) if hit else None

    def _of_pair(self, number: int, start: int) -> float | None:
        """'Strong Python and SQL': the word before the first of a pair holds for both."""
        if number == 0:
            return None
        low, first, second = self.layout.low, self.found[number - 1], self.found[number]
        if first.start < start or low[first.end : second.start].strip() not in _PAIR:
            return None
        left = max((hit.end() for hit in _ITEM_END.finditer(low, start, first.start)), default=start)
        return level_in_words(low[left : first.start])
