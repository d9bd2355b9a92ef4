"""Finds thousands of phrases in one pass over a text: whole words, longest first, hyphen and plural aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")

# A word, one of the signs that belong to names (C++, C#, R&D, Node.js, .NET), or a mark that ends a phrase.
_TOKEN = re.compile(r"\w+|[+#&.]|[^\w\s\-/_–—'’\"“”`*]|\n", re.UNICODE)
_SIGNS = frozenset("+#&.")


@dataclass(frozen=True)
class Token:
    """A word or sign of a text and where it stands."""

    text: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class Phrase(Generic[V]):
    """A phrase to look for."""

    words: tuple[str, ...]
    exact: tuple[str, ...] | None
    """The words as written, where their case matters."""
    value: V


@dataclass(frozen=True)
class Found(Generic[V]):
    """A phrase in a text."""

    value: V
    start: int
    end: int


class PhraseFinder(Generic[V]):
    """Phrases by their first word; the time to search grows with the text, not with the number of phrases."""

    def __init__(self, phrases: Iterable[tuple[str, bool, V]]) -> None:
        """`phrases` holds text, whether its case matters, and what to give back; the first of two equal ones counts."""
        self._by_word: dict[str, list[Phrase[V]]] = {}
        seen: set[tuple[str, ...]] = set()
        for text, exact, value in phrases:
            tokens = tokenise(text)
            words = tuple(token.folded for token in tokens)
            if words and words not in seen:
                seen.add(words)
                written = tuple(token.text for token in tokens) if exact else None
                self._by_word.setdefault(words[0], []).append(Phrase(words, written, value))
        for listed in self._by_word.values():
            listed.sort(key=lambda phrase: -len(phrase.words))

    def find(self, text: str, any_case: bool = False) -> Iterator[Found[V]]:
        """Phrases in order of place, none overlapping. With `any_case`, small letters stand for capitals too."""
        tokens = tokenise(text)
        position = 0
        while position < len(tokens):
            hit = self._at(tokens, position, any_case)
            if hit is None:
                position += 1
                continue
            phrase, length = hit
            last = tokens[position + length - 1]
            yield Found(phrase.value, tokens[position].start, last.end)
            position += length

    def _at(self, tokens: list[Token], position: int, any_case: bool) -> tuple[Phrase[V], int] | None:
        first = tokens[position]
        for phrase in self._by_word.get(first.folded, ()):
            length = len(phrase.words)
            if _fits(phrase, tokens[position : position + length], any_case) and not _goes_on(tokens, position, length):
                return phrase, length
        singular = first.folded[:-1] if len(first.folded) > 2 and first.folded.endswith("s") else ""
        for phrase in self._by_word.get(singular, ()):
            if len(phrase.words) == 1 and _fits(phrase, [first], any_case):
                return phrase, 1
        return None


def tokenise(text: str) -> list[Token]:
    """The words, signs and marks of a text; hyphens, slashes and quotes only separate."""
    return [Token(hit[0], hit[0].casefold(), hit.start(), hit.end()) for hit in _TOKEN.finditer(text)]


def _fits(phrase: Phrase[V], tokens: list[Token], any_case: bool) -> bool:
    """True where the tokens are the phrase; its last word may stand in the plural."""
    if len(tokens) != len(phrase.words):
        return False
    for number, (word, token) in enumerate(zip(phrase.words, tokens, strict=True)):
        is_last = number == len(tokens) - 1
        if token.folded != word and not (is_last and len(word) > 1 and token.folded == word + "s"):
            return False
        if phrase.exact and not _as_written(token.text, phrase.exact[number], any_case):
            return False
        # "C #" is no C#, and a sentence that ends before "NET" is no .NET: signs stand close to their word.
        if number and (token.text in _SIGNS or tokens[number - 1].text in _SIGNS):
            close = token.start == tokens[number - 1].end
            if not close and token.text != "&" and tokens[number - 1].text != "&":
                return False
    return True


def _as_written(text: str, exact: str, any_case: bool) -> bool:
    return text.removesuffix("s") == exact.removesuffix("s") or (any_case and text == text.lower())


def _goes_on(tokens: list[Token], position: int, length: int) -> bool:
    """True where a sign right after the phrase makes it another word: C in C++, R in R&D."""
    after = position + length
    if after >= len(tokens) or tokens[after].start != tokens[after - 1].end:
        return False
    sign = tokens[after].text
    return sign in {"+", "#"} and not (sign == "+" and after + 1 < len(tokens) and tokens[after + 1].text.isdigit())
