"""The parts of a long text that can tell of time or money, so that a pasted book is read as quickly as an answer."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tools.reading.facts import ReadFact
from tools.reading.number_words import BIG, HUNDREDS, WORDS
from tools.reading.numbers import ARTICLES
from tools.reading.one_of import one_of
from tools.reading.said import Reading

LONG_TEXT = 4000
"""Characters up to which every word of a text is looked at (judgement)."""
AROUND = 160
"""Characters kept on either side of a number or a word of time or money: no reader looks farther (judgement)."""
MOST_KEPT = 12_000
"""Characters that are kept of a text: whoever tells of more times and sums gives no answer (judgement)."""

_STEMS = (
    "hour", "hrs", "hora", "stund", "heure", "ghant", "uren", "timm", "godzin", "saat", "minut", "evening", "night",
    "morning", "weekend", "week", "woche", "wochen", "seman", "haft", "daily", "every day", "abend", "noche", "soir",
    "month", "monat", "meses", "mois", "mahin", "year", "jahr", "años", "anni", "saal", "summer", "winter", "spring",
    "autumn", "christmas", "diwali", "easter", "deadline", "hurry", "rush", "asap", "soon", "whenever", "flexible",
    "fresher", "graduat", "experience", "since", "full time", "full-time", "budget", "money", "salary", "paid",
    "earn", "free", "geld", "dinero", "paisa", "presupuesto",
)  # fmt: skip
# A trie over small letters begins with a set of letters, which the engine skips to: no flag for any case here.
_TOLD = re.compile(
    rf"\d|[一二三四五六七八九十百千万年月周]|(?<![^\W\d_])(?:{one_of(_STEMS)})|"
    rf"(?<![^\W\d_])(?:{one_of({*WORDS, *BIG, *HUNDREDS} - ARTICLES)})(?![^\W\d_])"
)


@dataclass(frozen=True)
class NearNumbers:
    """What is kept of a reading, and where each stretch of it stood."""

    reading: Reading
    begins: tuple[int, ...] = ()
    """Where the stretches begin in what was kept."""
    stood: tuple[int, ...] = ()
    """Where they stood in the whole text."""

    def back(self, facts: Iterable[ReadFact]) -> list[ReadFact]:
        """The facts at their places in the whole text."""
        if not self.begins:
            return list(facts)
        return [
            fact.model_copy(update={"start": self._place(fact.start), "end": self._place(fact.end)}) for fact in facts
        ]

    def _place(self, at: int) -> int:
        number = max(0, bisect_right(self.begins, at) - 1)
        return self.stood[number] + at - self.begins[number]


def near_numbers(reading: Reading) -> NearNumbers:
    """A reading of the stretches that tell of a number, a time or money; a text that is not long is kept whole."""
    text = reading.text
    if len(text) <= LONG_TEXT:
        return NearNumbers(reading)
    begins, stood, parts, kept = [0], [0], [], 0
    for start, end in _stretches(text):
        if kept + end - start > MOST_KEPT:
            break
        begins.append(kept)
        stood.append(start)
        parts.append(text[start:end])
        kept += end - start + 1
    return NearNumbers(replace(reading, text="\n".join(parts)), tuple(begins), tuple(stood))


def _stretches(text: str) -> Iterable[tuple[int, int]]:
    """Where the stretches stand, in order; those that touch are one, up to a length."""
    small = text.lower() if text.isascii() else "".join(char.lower() if char != "\u0130" else "i" for char in text)
    start = end = 0
    for hit in _TOLD.finditer(small):
        first, last = max(0, hit.start() - AROUND), hit.end() + AROUND
        if first <= end and last - start <= LONG_TEXT:
            end = last
            continue
        if end:
            yield start, min(end, len(text))
        start, end = max(first, end), last
    if end:
        yield start, min(end, len(text))
