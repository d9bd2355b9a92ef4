"""Made-up persons of tests/people/: what they say, and the hidden facts that have to come out of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "people"

MINOR_ANSWERS = {"read_back": "yes", "preferences": "3 4 3", "contradiction": "skip", "paused": "go on"}
"""What anybody says where the person has nothing of their own to say."""


@dataclass(frozen=True)
class Said:
    """Something a person says at a turn of their own choosing, whatever was asked."""

    at: int | str
    """Number of the turn, counted from 1, or `read_back`."""
    text: str
    tells: tuple[str, ...] = ()
    """Slots it tells; `skills.python` for one skill."""
    stop: str = ""
    """Kind of stop that has to follow at once."""


@dataclass(frozen=True)
class Person:
    """One made-up person."""

    case: str
    kind: str
    opening: str = ""
    opening_tells: tuple[str, ...] = ()
    opening_stop: str = ""
    opening_says_nothing: bool = False
    """True where the opening answers nothing, so that the goal may be asked for again."""
    cv: str = ""
    cv_by: str = ""
    """`typing` or `file`."""
    cv_at: int = 1
    cv_tells: tuple[str, ...] = ()
    says: tuple[Said, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    tells: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Slots an answer tells, where it is not just the one that was asked."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Hidden facts by field of the profile: a value, a range, or the ids of a list."""
    contradiction: tuple[str, ...] = ()
    """Slots of which one has to be asked about because of two answers; none where nothing contradicts."""
    stop: tuple[str, ...] = ()
    may_stop: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    """Words that have to be shown with the stop, such as the number to call."""
    leaves: bool = False
    """True for a person who leaves at the stop."""
    may_clarify: tuple[str, ...] = ()
    """Slots that may be asked again: the word has several meanings in the facts, or the question was not understood."""
    asked_again_ok: bool = False
    """True where an answer may be asked for again in simple words, for it is in another language."""
    most_questions: int = 10

    @property
    def cv_text(self) -> str:
        """The CV, empty for a person without one."""
        return (HERE / "cvs" / f"{self.cv}.txt").read_text(encoding="utf-8") if self.cv else ""

    @property
    def cv_file(self) -> Path:
        """The CV as a file."""
        return HERE / "cvs" / f"{self.cv}.txt"

    def answer(self, slot: str, key: str) -> str:
        """What the person answers to a question."""
        own = {**MINOR_ANSWERS, **self.answers}
        if key.startswith("contradiction"):
            return own["contradiction"]
        return own.get(key) or own.get(slot, "skip")

    def told_by(self, slot: str, key: str) -> tuple[str, ...]:
        """The slots which that answer tells."""
        if slot not in self.answers and slot not in MINOR_ANSWERS:
            return ()
        told = (slot,)
        return told if key.startswith("contradiction") else self.tells.get(slot, told)


@cache
def made_up_people(folder: str = "persons") -> tuple[Person, ...]:
    """Every person of a folder, in the order of the files. Those in `later` were written after the interview had been
    mended for the others: they show how it fares with people it does not know, and some still fare badly."""
    tables = [
        table
        for path in sorted((HERE / folder).glob("*.toml"))
        for table in tomllib.loads(path.read_text(encoding="utf-8"))["person"]
    ]
    return tuple(person_of(table) for table in tables)


def person_of(table: Mapping[str, Any]) -> Person:
    """A person as their table says. Raises TypeError for a key that none has."""
    known = {one.name for one in fields(Person)}
    if unknown := set(table) - known:
        raise TypeError(f"{table.get('case')}: unknown keys {sorted(unknown)}")
    values: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in table.items()}
    values["says"] = tuple(Said(**{**said, "tells": tuple(said["tells"])}) for said in table.get("says", ()))
    values["tells"] = {slot: tuple(told) for slot, told in table.get("tells", {}).items()}
    return Person(**values)
