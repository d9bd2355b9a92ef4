"""Facts that Claude took from what the person said: read by the same reader, and refused without their own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from agent.claude.schemas import NOTED
from agent.state import Json
from tools.asking.question_bank import BY_SLOT
from tools.problem import ProblemError
from tools.profile import Profile
from tools.profile_check import checked_profile
from tools.read_profile import ReadFact, merge_facts, read_text

if TYPE_CHECKING:
    from knowledge.base import Knowledge

ADDED_TO = ("skills", "certifications", "constraints")
"""Fields to which a fact is added; any other one that the person told stays as they told it."""

YES_OR_NO = ("production", "decision", "employer_support")
LEAST_WORDS = 3
"""A yes needs a sentence of the person's that says it (judgement)."""

DEMANDED = re.compile(
    r"\b(?:just (?:say|write|put|tell|note|assume)|say that|write (?:down )?that|put (?:down|in)|note that|pretend|"
    r"assume|make it|let'?s say|claim that|act as if)\b",
    re.IGNORECASE,
)
"""Words of somebody who wants something written down, which is not the same as having done it."""


@dataclass(frozen=True)
class Noted:
    """A profile after facts were offered, and what became of each."""

    profile: Profile
    taken: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def report(self) -> str:
        """What Claude is told."""
        lines = [f"Noted: {', '.join(self.taken)}."] if self.taken else []
        return "\n".join([*lines, *(f"Refused: {why}" for why in self.refused)]) or "There was nothing to note."


def note(facts: object, profile: Profile, said: Sequence[str], knowledge: Knowledge, today: date) -> Noted:
    """The profile with those facts that the person's own words bear out."""
    taken: list[str] = []
    refused: list[str] = []
    for offered in facts if isinstance(facts, list) else []:
        try:
            changed = with_fact(offered, profile, said, knowledge, today)
        except Refused as why:
            refused.append(str(why))
            continue
        except ProblemError as error:
            refused.append(error.problem.line())
            continue
        taken.append(str(offered["field"]))
        profile = changed
    return Noted(profile, tuple(taken), tuple(refused))


class Refused(Exception):
    """A fact that is not taken, with the reason."""


def with_fact(offered: object, profile: Profile, said: Sequence[str], knowledge: Knowledge, today: date) -> Profile:
    """The profile with one fact more. Raises Refused or ProblemError."""
    slot, value, words = parts_of(offered)
    if not stands_in(words, said):
        raise Refused(f"the person did not say {words!r}. Note only their own words, or ask.")
    check_words(slot, value, words)
    facts = read_facts(slot, value, words, profile, knowledge, today)
    for fact in facts:
        check_new(fact, profile)
    return checked_profile(merge_facts(profile, facts), knowledge, today)


def parts_of(offered: object) -> tuple[str, str, str]:
    """Slot, value and words of an offered fact. Raises Refused."""
    if not isinstance(offered, dict) or not all(isinstance(offered.get(key), str) for key in ("field", "value")):
        raise Refused("a fact has a field, a value and the person's words.")
    slot, value, words = (str(offered.get(key, "")).strip() for key in ("field", "value", "words"))
    if slot not in NOTED:
        raise Refused(f"{slot!r} cannot be noted. Fields: {', '.join(NOTED)}.")
    if not value or not plain(words):
        raise Refused(f"{slot}: the value and the person's words are needed.")
    return slot, value, words


def check_words(slot: str, value: str, words: str) -> None:
    """Raises Refused where the words do not hold the value, or only demand it."""
    if DEMANDED.search(words):
        raise Refused(f"{slot}: {words!r} asks for it to be written down; that is no fact about them.")
    if slot in YES_OR_NO or slot == "wants_code":
        if len(words.split()) < LEAST_WORDS:
            raise Refused(f"{slot}: {words!r} does not say it. Ask them.")
    elif plain(value) not in plain(words):
        raise Refused(f"{slot}: {value!r} does not stand in {words!r}.")


def read_facts(
    slot: str, value: str, words: str, profile: Profile, knowledge: Knowledge, today: date
) -> tuple[ReadFact, ...]:
    """The facts that the reader finds in the value, as the answer to the slot's question. Raises Refused."""
    fields = {slot, *BY_SLOT[slot].fields}
    found = read_text(value, knowledge, today, slot, country=profile.country or "").facts
    facts = [fact.model_copy(update={"words": words}) for fact in found if fact.field in fields]
    if not facts:
        raise Refused(f"{slot}: {value!r} could not be read. Ask them in simple words.")
    against = read_text(words, knowledge, today, slot, country=profile.country or "").facts
    for fact in facts:
        other = next((one for one in against if one.field == fact.field), None)
        if other is not None and fact.field not in ADDED_TO and other.value != fact.value:
            raise Refused(f"{slot}: {words!r} reads as {other.value}, not as {fact.value}. Ask them.")
    return tuple(facts)


def check_new(fact: ReadFact, profile: Profile) -> None:
    """Raises Refused where the person told something else before."""
    origin = profile.origins.get(fact.field)
    now = profile.model_dump(mode="json")[fact.field]
    is_told = origin is not None and origin.how != "assumed" and now not in (None, "", [])
    if is_told and fact.field not in ADDED_TO and now != fact.value:
        raise Refused(f"{fact.field} was told already: {now}. Ask them if it has changed.")


def plain(text: str) -> str:
    """Words without letter case, quotes and spaces that do not count."""
    return " ".join(re.sub(r"[\"'“”‘’`]", "", text).casefold().split()).strip(" .,;:!?")


def stands_in(words: str, said: Sequence[str]) -> bool:
    """True for words that stand in what was said."""
    return any(plain(words) in plain(text) for text in said)


def said_in(log: Iterable[Json], kept_back: Sequence[int] = ()) -> list[str]:
    """What the person said so far, but for what is kept from Claude."""
    return [
        str(entry["text"])
        for number, entry in enumerate(log)
        if entry["type"] == "user" and number not in kept_back and entry["text"].strip()
    ]
