"""One sentence with the skills it names: what it denies, wishes for, asks, learns or tells of others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from tools.reading.skill_asides import (
    ANSWERED,
    ASKED,
    CUE,
    LEARNING_HEADING,
    OTHERS_SPEAK,
    SEEN_ONLY,
    TAKEN_BACK_AFTER,
    TAKEN_BACK_BEFORE,
    WISH_HEADING,
)
from tools.reading.skill_layout import Layout
from tools.reading.skill_levels import proof_in
from tools.reading.skill_missing import is_missing
from tools.reading.skill_others import DONE_BY_OTHERS, DONE_CUE, OF_OTHERS, OTHERS, OTHERS_AFTER
from tools.reading.skill_words import (
    CLAIMS,
    EXAM_AFTER,
    LEARNING,
    LIST_LEVEL,
    NEGATIVE,
    NOT_ASKED,
    RESET,
    WISH,
    WISH_AFTER,
    ZERO_OF_LAST,
)
from tools.reading.skills import SkillFound

Spans = list[tuple[int, int]]


class Mention(NamedTuple):
    """A skill in a sentence, and where the chain of skills ends that it is part of: 'Java and Spring Boot'."""

    start: int
    end: int
    chain_end: int


class Sentence:
    """A sentence of a text; its cues are looked for once, however many skills it names."""

    def __init__(self, layout: Layout, start: int, end: int, found: Sequence[SkillFound], is_casual: bool) -> None:
        low = layout.low
        self.start, self.end = start, end
        self.heading = layout.heading(start)
        self.proof = proof_in(low, start, end)
        """The kind of proof the sentence names."""
        self._text, self._low, self._is_casual = layout.text, low, is_casual
        self._found = found
        self._is_negative = NEGATIVE.search(low, start, end) is not None
        # In a chat a question is known by its mark or by the way it begins.
        # In a CV or a posting nobody asks to be told: "Looker or Power BI? Either will do."
        is_question = is_casual and (low[end : end + 1] == "?" or ASKED.match(low, start, end) is not None)
        self._only_asks = is_question and CLAIMS.search(low, start, end) is None and not ANSWERED.match(low, end)
        self._list_levels = list(LIST_LEVEL.finditer(low, start, end))
        has_cue = CUE.search(low, start, end) is not None
        self._wishes = _spans(WISH, low, start, end) if has_cue else []
        self._learning = _spans(LEARNING, low, start, end) if has_cue else []
        others = OTHERS if is_casual else OTHERS_SPEAK
        self._others = _spans(others, low, start, end) if has_cue else []
        has_cue = has_cue or bool(self._list_levels)
        self._may_be_done = DONE_CUE.search(low, start, end) is not None
        self._resets = _spans(RESET, low, start, end) if has_cue else []

    def denies(self, mention: Mention) -> bool:
        """True where a mention claims nothing: missing, wished for, asked about, or somebody else's."""
        low, end = self._low, self.end
        after = low[mention.end : end]
        if self._is_missing(mention, after) or self._is_wished(mention, after):
            return True
        if self._only_asks:
            return True
        if after and (EXAM_AFTER.match(after) or SEEN_ONLY.match(after)):
            return True
        return self._is_taken_back(mention) or self._is_of_others(mention, after)

    def is_learning(self, mention: Mention) -> bool:
        """True where the skill is being learned now."""
        if self.heading and LEARNING_HEADING.search(self.heading):
            return True
        return bool(self._learning) and _within(self._learning, self._since(mention), mention.start)

    def list_level(self, place: int) -> str | None:
        """The level word before a list that holds for all of it: 'expert in Python, SQL and Docker'."""
        words = [hit for hit in self._list_levels if hit.end() <= place]
        if not words or any(words[-1].end() <= start < place for start, _ in self._resets):
            return None
        return words[-1]["word"]

    def _is_missing(self, mention: Mention, after: str) -> bool:
        if not self._is_negative:
            return False
        before = self._named_away(mention.start)
        chained = self._low[mention.chain_end : self.end]
        if NOT_ASKED.search(before.lower()):
            return True
        if is_missing(before, after):
            return True
        if mention.chain_end == mention.end or not is_missing("", chained):
            return False
        if not after.startswith(",") or ZERO_OF_LAST.match(chained) is None:
            return True
        return re.search(r"\b(?:and|or|nor)\b|[/&]", self._low[mention.end : mention.chain_end]) is not None

    def _is_taken_back(self, mention: Mention) -> bool:
        """True where the words right before or behind say it was something else; a sentence may end in between."""
        before = self._low[max(self.start, mention.start - 100) : mention.start]
        behind = self._low[mention.end : mention.end + 40]
        return TAKEN_BACK_AFTER.match(behind) is not None or TAKEN_BACK_BEFORE.search(before) is not None

    def _is_wished(self, mention: Mention, after: str) -> bool:
        if self.heading and WISH_HEADING.search(self.heading):
            return True
        if WISH_AFTER.match(after) or WISH_AFTER.match(self._low[mention.chain_end : self.end]):
            return True
        return bool(self._wishes) and _within(self._wishes, self._since(mention), mention.start)

    def _is_of_others(self, mention: Mention, after: str) -> bool:
        if OTHERS_AFTER.match(after):
            return OF_OTHERS.search(self._low[max(self.start, mention.start - 60) : mention.start]) is not None
        if self._may_be_done and (
            DONE_BY_OTHERS.match(after) or DONE_BY_OTHERS.match(self._low[mention.chain_end : self.end])
        ):
            return True
        return bool(self._others) and _within(self._others, self._since(mention), mention.start)

    def _since(self, mention: Mention) -> int:
        """Where the last statement about the person before a mention begins."""
        return max((end for _, end in self._resets if end <= mention.start), default=self.start)

    def _named_away(self, end: int) -> str:
        """The sentence up to a place, with a sign for every skill it names: what stands between them is what counts."""
        parts, at = [], self.start
        for skill in self._found[bisect_left(self._found, self.start, key=lambda item: item.start) :]:
            if skill.start >= end:
                break
            parts += [self._text[at : skill.start], "X"]
            at = skill.end
        return "".join([*parts, self._text[at:end]])


def _spans(pattern: re.Pattern[str], low: str, start: int, end: int) -> Spans:
    return [hit.span() for hit in pattern.finditer(low, start, end)]


def _within(spans: Spans, start: int, end: int) -> bool:
    return any(start <= first and last <= end for first, last in spans)
