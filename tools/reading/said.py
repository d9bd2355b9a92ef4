"""The text of one reading, with what was asked and what is known, and how a fact is cut out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from pydantic import JsonValue

from tools.reading.facts import ReadFact

if TYPE_CHECKING:
    from knowledge.base import Knowledge

LONGEST_WORDS = 200
"""Characters of a quotation that are kept with a fact (judgement)."""


@dataclass(frozen=True)
class Reading:
    """What every reader is given."""

    text: str
    knowledge: Knowledge
    today: date
    about: str = ""
    how: Literal["said", "read"] = "said"
    country: str = ""

    @property
    def currency(self) -> str:
        """Currency of the country, or nothing."""
        return (
            str(self.knowledge.countries.raw(self.country)["currency"])
            if self.country in self.knowledge.countries
            else ""
        )

    def asks(self, *slots: str) -> bool:
        """True where one of these was asked just now."""
        return self.about in slots

    def fact(self, field: str, value: JsonValue, start: int, end: int, why: str = "") -> ReadFact:
        """A fact with the words it stands in."""
        first, last = max(0, start), min(len(self.text), end)
        words = " ".join(self.text[first:last].split())[:LONGEST_WORDS]
        return ReadFact(field=field, value=value, words=words, start=first, end=last, how=self.how, why=why)
