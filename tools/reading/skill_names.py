"""Every way to write a skill: its names from the facts, spelled apart or together, and slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.phrases import PhraseFinder
from tools.reading.skill_field import WORD, is_technical
from tools.reading.skill_words import EVERYDAY, SLIPS_ARE_WORDS

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_PRODUCTS = frozenset({"technology", "platform"})
NEAR = 60
"""Characters on both sides that count as surroundings (rule of the alias table)."""
SHORTEST_SLIP, SHORTEST_SWAP = 7, 6
"""Letters from which one slip, or two letters swapped, are understood in the name of a product (judgement)."""
_VOWELS = "aeiou"
_CAMEL = re.compile(r"[A-Z]*[a-z]+|[A-Z]+(?![a-z])")
# "my SQL", "no SQL" and the like mean something else.
_NO_FIRST_PART = frozenset({"my", "no", "on", "in", "an", "a", "so", "we", "us", "post"})


class Rejection(Enum):
    """How another meaning shows."""

    THROUGH = auto()
    NEAR = auto()


@dataclass(frozen=True)
class Alias:
    """One name of a skill, and what must or must not stand near it. Without a skill it is a word that names none."""

    skill: str
    text: str
    kind: str
    exact: bool = False
    """Its capitals matter: written small it may be an everyday word."""
    is_ambiguous: bool = False
    needs_nearby: tuple[str, ...] = ()
    rejected_by: tuple[str, ...] = ()
    needs_field: bool = False
    """It counts only beside words of the field, or of `needs_nearby`."""
    category: str = ""

    @cached_property
    def is_technical(self) -> bool:
        """True for a name that people outside the field rarely use."""
        return is_technical(self.category, self.skill)

    @cached_property
    def is_trade(self) -> bool:
        """True for a trade or for what every trade asks for: it says nothing of the words around it."""
        return self.kind == "soft" or self.category == "domain"

    @cached_property
    def is_sure(self) -> bool:
        """True for the name of a tool that rarely means anything else: it speaks for the words around it."""
        return self.is_technical and not (self.is_everyday or self.needs_field or self.needs_nearby)

    @cached_property
    def is_everyday(self) -> bool:
        """True where the same letters written small are an everyday word."""
        return self.text.lower() in EVERYDAY

    def is_small(self, written: str) -> bool:
        """True where it is written as the everyday word would be: "make", and "Sap" for SAP."""
        if not self.is_everyday:
            return False
        if not self.exact:
            return written.islower()
        return written.removesuffix("s") != self.text.removesuffix("s") and not (written.isupper() and len(written) > 2)

    @cached_property
    def needs(self) -> re.Pattern[str] | None:
        """What must stand near it, in small letters."""
        return _any_of(self.needs_nearby)

    def is_needed_near(self, low: str, start: int, end: int) -> bool:
        """True where one of the words it needs stands near it."""
        words, phrases = self._needed
        before, after = low[max(0, start - NEAR) : start], low[end : end + NEAR]
        if not words.isdisjoint(WORD.findall(before)) or not words.isdisjoint(WORD.findall(after)):
            return True
        return phrases is not None and phrases.search(f"{before} \n {after}") is not None

    @cached_property
    def _needed(self) -> tuple[frozenset[str], re.Pattern[str] | None]:
        """Single words, which are quick to look up, and phrases."""
        listed = [word.strip().lower() for word in self.needs_nearby]
        words = frozenset(word for word in listed if WORD.fullmatch(word))
        return words, _any_of(tuple(word for word in listed if word not in words))

    def rejection(self, low: str, start: int, end: int) -> Rejection | None:
        """Whether a phrase of another meaning goes through the word, or a word of another meaning stands near it."""
        first, last = max(0, start - NEAR), end + NEAR
        through, near = self._rejects
        if through is not None:
            for hit in through.finditer(low, first, last):
                if hit.start() < end and start < hit.end():
                    return Rejection.THROUGH
        return Rejection.NEAR if near is not None and near.search(low, first, last) is not None else None

    @cached_property
    def _rejects(self) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        """Phrases that hold the word itself, as in "go live", and words that only stand near it."""
        own = re.compile(rf"(?<!\w){re.escape(self.text.lower())}(?!\w)")
        through = tuple(words for words in self.rejected_by if own.search(words.lower()))
        return _any_of(through), _any_of(tuple(words for words in self.rejected_by if words not in through))


@per_knowledge
def skill_finder(knowledge: Knowledge) -> PhraseFinder[Alias]:
    """The finder of every name of every skill."""
    named = list(_named(knowledge))
    written = [*((alias.text, alias) for alias in named), *_apart_or_together(named)]
    return PhraseFinder(((text, False, alias) for text, alias in written), _slips(named))


def _named(knowledge: Knowledge) -> Iterator[Alias]:
    for skill in knowledge.skills:
        record = knowledge.skills.raw(skill)
        category = str(record["category"])
        rows = record.get("aliases", ())
        for row in rows:
            yield Alias(
                skill,
                str(row["text"]),
                str(record["kind"]),
                bool(row.get("case_sensitive")),
                bool(row.get("ambiguous")),
                tuple(row.get("needs_nearby", ())),
                tuple(row.get("rejected_by", ())),
                bool(row.get("needs_field")),
                category,
            )
        if not any(row["text"] == record["name"] for row in rows) and len(record["name"]) > 3:
            yield Alias(skill, str(record["name"]), str(record["kind"]), category=category)
    for text in knowledge.never_skills:
        yield Alias("", text, "")


def _apart_or_together(named: Iterable[Alias]) -> Iterator[tuple[str, Alias]]:
    """'lang chain' for LangChain, 'PowerBI' for Power BI, 'node js' for Node.js, 'data pipeline' for data pipelines."""
    for alias in named:
        words = re.findall(r"[^\W_]+", alias.text)
        free = replace(alias, exact=False)
        if len(words) == 2 and len("".join(words)) > 5 and min(map(len, words)) > 1:
            yield "".join(words), free
        if len(words) > 1 and "." in alias.text.strip("."):
            yield " ".join(words), free
            yield "".join(words), free
        parts = _CAMEL.findall(alias.text) if alias.text.isalpha() else []
        if len(parts) == 2 and min(map(len, parts)) > 1 and parts[0].lower() not in _NO_FIRST_PART:
            yield " ".join(parts), free
        is_name = words and words[0].lower() in EVERYDAY
        if len(words) > 1 and not is_name and len(words[-1]) > 3 and re.search(r"[^sui]s$", words[-1]):
            yield alias.text.removesuffix("s"), alias


def _slips(named: Iterable[Alias]) -> Iterator[tuple[Alias, list[str]]]:
    """One slip in a long name of a product: 'kubernets', 'pyhton', 'tensorfow'."""
    for alias in named:
        word = alias.text.lower()
        if (
            alias.kind not in _PRODUCTS
            or alias.needs_nearby
            or word in EVERYDAY
            or not (word.isalpha() and word.isascii())
        ):
            continue
        if len(word) >= SHORTEST_SWAP:
            slips = [slip for slip in _one_slip(word, len(word) >= SHORTEST_SLIP) if slip not in SLIPS_ARE_WORDS]
            yield replace(alias, exact=False), slips


def _one_slip(word: str, is_long: bool) -> Iterator[str]:
    """The word with two neighbours swapped; a long one also with a letter left out, doubled, or a vowel wrong or added.

    The first letter is kept: people rarely miss it, and without it many a name is another word.
    """
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if not is_long:
        return
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield from (word[:at] + vowel + word[at:] for vowel in _VOWELS)
        if word[at] in _VOWELS:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in _VOWELS if vowel != word[at])


def _any_of(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """One of these words or phrases, as whole words; for text in small letters."""
    listed = [word.strip().lower() for word in words]
    if not listed:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(listed)))})(?!\w)")
