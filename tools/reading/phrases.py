"""Finds thousands of phrases in one pass over a text: whole words, longest first, hyphen and plural aside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

V = TypeVar("V")

# A word, one of the signs that belong to names (C++, C#, R&D, Node.js, .NET), or a mark that ends a phrase.
_TOKEN = re.compile(r"[^\W_]+|[+#&.]|[^\w\s\-/–—'’\"“”`*]|\n")
_CLOSE = frozenset("+#.")
"""Signs that belong to a word only where they touch it: "C #" is no C#. "R & D" is R&D."""
# Around every word of the form that is searched stand these two; they count as blanks, so no text can hold them.
_OPEN, _SHUT = "\x1e", "\x1f"
LONGEST = 16
"""Words that are tried again where a phrase fits by its letters and not by its signs or capitals."""
PART = 50_000
"""Characters that are searched at a time, so that a long text needs no more memory than a short one (judgement)."""


class Found(NamedTuple, Generic[V]):
    """A phrase in a text."""

    value: V
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrase(Generic[V]):
    """A phrase to look for; `exact` holds its words as written where their case matters."""

    words: tuple[str, ...]
    exact: tuple[str, ...] | None
    has_signs: bool
    value: V


class _Words:
    """The words and signs of a text, and where each stands in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [hit.span() for hit in _TOKEN.finditer(text)]
        words: list[str] = _TOKEN.findall(text)
        # Folding may change the number of letters ("ß"), so it is done word by word where that can happen.
        self.folded = _TOKEN.findall(text.lower()) if text.isascii() else [word.casefold() for word in words]

    def searched(self) -> tuple[str, list[int]]:
        """The form that is searched, in which every word is marked off, and where in it each word begins."""
        starts = list(accumulate((len(word) + 2 for word in self.folded), initial=0))
        return _OPEN + (_SHUT + _OPEN).join(self.folded) + _SHUT, starts

    def written(self, number: int) -> str:
        """A word as it was written."""
        start, end = self.spans[number]
        return self.text[start:end]


class PhraseFinder(Generic[V]):
    """Phrases in one automaton: the time to search grows with the text, not with the number of phrases."""

    def __init__(self, phrases: Iterable[tuple[str, bool, V]], slips: Iterable[tuple[V, Iterable[str]]] = ()) -> None:
        """`phrases` holds text, whether its case matters, and what to give back; the first of two equal ones counts.

        `slips` holds what to give back for single words in small letters that are looked for just as they are.
        """
        named: dict[str, _Phrase[V]] = {}
        for text, exact, value in phrases:
            words = _Words(text)
            if words.spans:
                phrase = _phrase(words, exact, value)
                named.setdefault(_form(phrase.words), phrase)
        self._named = dict(named)
        for phrase in named.values():
            for plural in _plurals(phrase.words):
                self._named.setdefault(_form(plural), phrase)
        for value, words_written in slips:
            slip = _Phrase((), None, False, value)
            for word in words_written:
                self._named.setdefault(f"{_OPEN}{word}{_SHUT}", slip)
        self._listed = list(self._named.values())
        self._lengths = [form.count(_OPEN) for form in self._named]
        self._automaton = _automaton(list(self._named))

    def find(self, text: str, any_case: bool = False) -> Iterator[Found[V]]:
        """Phrases in order of place, none overlapping. With `any_case`, small letters stand for capitals too."""
        if self._automaton is None:
            return
        for start, end in _parts(text):
            if start == 0 and end == len(text):
                yield from self._in_part(text, any_case)
                continue
            for found in self._in_part(text[start:end], any_case):
                yield Found(found.value, start + found.start, start + found.end)

    def _in_part(self, text: str, any_case: bool) -> Iterator[Found[V]]:
        words = _Words(text)
        if not words.spans or self._automaton is None:
            return
        form, starts = words.searched()
        spans = words.spans
        for index, first, _ in self._automaton.find_matches_as_indexes(form):
            phrase, length, position = self._listed[index], self._lengths[index], bisect_left(starts, first)
            if _fits(phrase, words, position, length, any_case):
                yield Found(phrase.value, spans[position][0], spans[position + length - 1][1])
            else:
                yield from self._shorter(words, position, position + length, any_case)

    def _shorter(self, words: _Words, position: int, end: int, any_case: bool) -> Iterator[Found[V]]:
        """Phrases within the words of one that fits by its letters alone."""
        while position < end:
            for length in range(min(end - position, LONGEST), 0, -1):
                phrase = self._named.get(_form(words.folded[position : position + length]))
                if phrase is not None and _fits(phrase, words, position, length, any_case):
                    yield Found(phrase.value, words.spans[position][0], words.spans[position + length - 1][1])
                    position += length - 1
                    break
            position += 1


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of a text that no phrase reaches across: cut at the end of a line, else between two words."""
    start = 0
    while len(text) - start > PART:
        limit = start + PART
        cut = max(text.rfind("\n", start, limit), text.rfind(", ", start, limit)) + 1
        cut = cut or text.rfind(" ", start, limit) + 1 or limit
        yield start, cut
        start = cut
    yield start, len(text)


def _automaton(forms: list[str]) -> AhoCorasick | None:
    # Read late: an answer in which no text is read does not need it.
    from ahocorasick_rs import AhoCorasick, MatchKind

    return AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest) if forms else None


def _form(words: Sequence[str]) -> str:
    return _OPEN + (_SHUT + _OPEN).join(words) + _SHUT


def _phrase(words: _Words, exact: bool, value: V) -> _Phrase[V]:
    folded = tuple(words.folded)
    written = tuple(words.written(number) for number in range(len(folded))) if exact else None
    return _Phrase(folded, written, not _CLOSE.isdisjoint(folded), value)


def _plurals(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The phrase with its last word in the plural: agents, policies, indexes."""
    *first, last = words
    if len(last) < 2 or not last.isalnum():
        return
    yield (*first, last + "s")
    if len(last) > 3 and last.endswith("y") and last[-2] not in "aeiou":
        yield (*first, last[:-1] + "ies")
    elif len(last) > 3 and last.endswith(("s", "x", "ch", "sh")):
        yield (*first, last + "es")


def _fits(phrase: _Phrase[V], words: _Words, position: int, length: int, any_case: bool) -> bool:
    """True where the words found are written as the phrase wants them, and do not go on: C in C++."""
    if phrase.exact and not all(
        _as_written(words.written(position + number), exact, any_case) for number, exact in enumerate(phrase.exact)
    ):
        return False
    if phrase.has_signs and not _signs_touch(words, position, length):
        return False
    end = words.spans[position + length - 1][1]
    sign = words.text[end : end + 1]
    return not (sign == "#" or (sign == "+" and not words.text[end + 1 : end + 2].isalnum()))


def _signs_touch(words: _Words, position: int, length: int) -> bool:
    """True where every sign stands close to the word before and after it, as in Node.js; a first one to its word."""
    folded, spans = words.folded, words.spans
    return all(
        spans[number][1] == spans[number + 1][0]
        for number in range(position, position + length - 1)
        if (folded[number] in _CLOSE or folded[number + 1] in _CLOSE)
        and "&" not in (folded[number], folded[number + 1])
    )


def _as_written(text: str, exact: str, any_case: bool) -> bool:
    return text.removesuffix("s") == exact.removesuffix("s") or (any_case and text == text.lower())
