"""What an answer of Claude wants done: words for the person, a question, facts to note, look-ups, the plan."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.claude.assembling import Answer
from agent.claude.disguised import has_number
from agent.claude.schemas import ASK, NOTE, WRITE
from agent.state import Json

CUT_OFF = ("max_tokens", "model_context_window_exceeded")
"""Reasons for which an answer ends in the middle."""

MOST_CHOICES = 4
LONGEST_CHOICE = 40

ENDS = re.compile(r"^.*[.!?…](?:[\"'”’)*_]*)(?=\s|$)", re.DOTALL)


@dataclass(frozen=True)
class Wanted:
    """One answer, sorted."""

    said: str
    ask: Json | None = None
    notes: tuple[Json, ...] = ()
    looks: tuple[Json, ...] = ()
    plan: Json | None = None
    more: tuple[Json, ...] = ()
    """Calls beside one of the same kind: only the first question counts."""

    @property
    def is_empty(self) -> bool:
        """True where it wants nothing at all."""
        return not self.said and not self.calls

    @property
    def calls(self) -> tuple[Json, ...]:
        """Every call, whatever comes of it."""
        single = tuple(block for block in (self.ask, self.plan) if block is not None)
        return (*self.notes, *self.looks, *single, *self.more)

    @property
    def asked_text(self) -> str:
        """The words of the question, empty where none is asked."""
        return str(self.ask["input"].get("text", "")).strip() if self.ask else ""

    @property
    def asked_slot(self) -> str:
        """What the question is about."""
        return str(self.ask["input"].get("slot", "")).strip() if self.ask else ""

    @property
    def choices(self) -> tuple[str, ...]:
        """Quick answers that hold no figure: those would be figures of the model's own."""
        given = self.ask["input"].get("choices", ()) if self.ask else ()
        plain = (str(one).strip() for one in given) if isinstance(given, list) else ()
        fitting = [one for one in plain if one and len(one) <= LONGEST_CHOICE and not has_number(one)]
        return tuple(fitting[:MOST_CHOICES])


def wanted(answer: Answer) -> Wanted:
    """What an answer wants done. A call counts only in an answer that came to its end with it."""
    said = whole_sentences(answer.text) if answer.stop_reason in CUT_OFF else answer.text
    kinds: dict[str, list[Json]] = {ASK: [], NOTE: [], WRITE: [], "": []}
    for block in answer.calls:
        kinds[block["name"] if block["name"] in kinds else ""].append(block)
    return Wanted(
        said=said,
        ask=next(iter(kinds[ASK]), None),
        notes=tuple(kinds[NOTE]),
        looks=tuple(kinds[""]),
        plan=next(iter(kinds[WRITE]), None),
        more=(*kinds[ASK][1:], *kinds[WRITE][1:]),
    )


def whole_sentences(words: str) -> str:
    """A text that broke off, up to its last whole sentence."""
    found = ENDS.match(words)
    return found[0].strip() if found else ""
