"""Families of phrasing: of hundreds of patterns, those alone are tried on a text that can stand in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from tools.reading.stems import stems_of

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# Letters that are typed with and without their marks, and signs that stand for an apostrophe.
_PLAIN = (
    {
        code: base
        for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
        if (base := unicodedata.normalize("NFD", chr(code))[0]) != chr(code) and base.isascii()
    }
    | {ord(sign): "'" for sign in "’‘ʼ´`"}
    | {0x131: "i", 0x17F: "s", 0x212A: "k", 0xA0: " "}
)


def fold(text: str) -> str:
    """The text in small letters without marks, in as many characters as before: "Más" is "mas"."""
    return text.lower() if text.isascii() else text.translate(_PLAIN).lower()


class Family:
    """Phrasings of one thing, as patterns of folded text; each is made ready when a text may hold it."""

    def __init__(self, *phrasings: str) -> None:
        self.phrasings = phrasings
        self._ready: dict[int, re.Pattern[str]] = {}

    @cached_property
    def stems(self) -> tuple[frozenset[str] | None, ...]:
        """Of each phrasing the pieces of text of which every match holds one, or None."""
        return tuple(stems_of(phrasing) for phrasing in self.phrasings)

    def hits(self, folded: str, tried: Collection[int] | None = None) -> Iterator[re.Match[str]]:
        """Matches in a folded text in order of place; of the phrasings, `tried` alone where given."""
        numbers = range(len(self.phrasings)) if tried is None else sorted(tried)
        found = [(hit.start(), number, hit) for number in numbers for hit in self._pattern(number).finditer(folded)]
        yield from (hit for _, _, hit in sorted(found, key=lambda one: one[:2]))

    def holds(self, folded: str) -> bool:
        """True where any phrasing stands in a short folded text; each is tried."""
        return any(self._pattern(number).search(folded) for number in range(len(self.phrasings)))

    def _pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._ready:
            self._ready[number] = re.compile(self.phrasings[number], re.MULTILINE)
        return self._ready[number]


class Sieve:
    """Families looked for together: one pass over a text says which phrasings can stand in it."""

    def __init__(self, families: Iterable[Family]) -> None:
        self.families = tuple(families)

    def of(self, folded: str) -> Sifted:
        """A folded text with the phrasings that it may hold."""
        automaton, owners, always = self._automaton
        tried: dict[Family, set[int]] = {family: set(numbers) for family, numbers in always.items()}
        for stem in {stem for stem, _, _ in automaton.find_matches_as_indexes(folded, overlapping=True)}:
            for family, number in owners[stem]:
                tried.setdefault(family, set()).add(number)
        return Sifted(folded, tried)

    @cached_property
    def _automaton(self) -> tuple[AhoCorasick, list[list[tuple[Family, int]]], dict[Family, list[int]]]:
        # Read late: an answer in which no text is read does not need it.
        from ahocorasick_rs import AhoCorasick

        owners: dict[str, list[tuple[Family, int]]] = {}
        always: dict[Family, list[int]] = {}
        for family in self.families:
            for number, stems in enumerate(family.stems):
                for stem in sorted(stems or ()):
                    owners.setdefault(stem, []).append((family, number))
                if stems is None:
                    always.setdefault(family, []).append(number)
        return AhoCorasick(list(owners)), list(owners.values()), always


class Sifted:
    """A folded text, and the phrasings that can stand in it."""

    def __init__(self, folded: str, tried: dict[Family, set[int]]) -> None:
        self.folded = folded
        self._tried = tried

    def __bool__(self) -> bool:
        return bool(self._tried)

    def may_hold(self, family: Family) -> bool:
        """False where no phrasing of a family can stand in the text."""
        return family in self._tried

    def hits(self, family: Family, text: str | None = None) -> Iterator[re.Match[str]]:
        """Matches of a family, in order; in the text itself, or in one that differs from it by blanks alone."""
        if family not in self._tried:
            return iter(())
        return family.hits(self.folded if text is None else text, self._tried[family])

    def first(self, family: Family, text: str | None = None) -> re.Match[str] | None:
        """The first match of a family."""
        return next(self.hits(family, text), None)

    def without(self, family: Family, text: str | None = None) -> str:
        """The text with every match of a family blanked; all places stay where they are."""
        blanked = self.folded if text is None else text
        for hit in list(self.hits(family, blanked)):
            blanked = blanked[: hit.start()] + " " * len(hit[0]) + blanked[hit.end() :]
        return blanked
