"""What is known when a text is checked, and what the check says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from agent.grounding.bank import Bank
from agent.grounding.filling import make_bank


@dataclass(frozen=True)
class Known:
    """What a text may state: figures of results, the person's own words, and names that results gave."""

    figures: Sequence[Mapping[str, Any]]
    said: Sequence[str]
    today: date
    named: Sequence[str] = ()
    """Ids, titles, publishers and addresses of results that may be named."""

    @cached_property
    def bank(self) -> Bank:
        """All of it in small pieces, made when first used."""
        return make_bank(self.figures, self.said, self.named, self.today)


@dataclass(frozen=True, slots=True)
class Fault:
    """Words that nothing backs, where they stand in the text, and what is missing in one line."""

    words: str
    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text with its faults."""

    text: str
    start: int
    end: int
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Checked:
    """A text sentence by sentence."""

    text: str
    sentences: tuple[Sentence, ...]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Every fault in order."""
        return tuple(fault for sentence in self.sentences for fault in sentence.faults)

    @property
    def is_clean(self) -> bool:
        """True where everything is backed."""
        return not any(sentence.faults for sentence in self.sentences)

    def report(self) -> str:
        """What is wrong, one line a fault, for whoever wrote the text; empty for a clean one."""
        lines = [f'- "{_short(one.text)}": {fault.why}.' for one in self.sentences for fault in one.faults]
        if not lines:
            return ""
        return "Not backed by any tool result or by what the person said:\n" + "\n".join(lines[:MOST_LINES])

    def without_faults(self) -> tuple[str, int]:
        """The text without its faulty sentences, and how many were cut."""
        from agent.grounding.cutting import cut

        return cut(self.text, [one for one in self.sentences if one.faults])


MOST_LINES = 20
"""Faults that a report lists: more teach nothing new (judgement)."""


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 160 else plain[:157] + "..."
