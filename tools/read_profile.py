"""Reads free text, an answer or a CV into facts about a person, each with the words it came from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, get_args

from pydantic import Field

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.tables import nearest
from tools.declare import tool
from tools.evidence import Model, Result
from tools.problem import Problem, ProblemError, shorten
from tools.profile import Profile, Slot
from tools.reading.boundaries import Boundary, find_boundary, find_in_document
from tools.reading.facts import ReadFact, ReadQuestion, merge_facts
from tools.reading.files.unreadable import LONGEST_TEXT
from tools.reading.said import Reading

if TYPE_CHECKING:
    from knowledge.base import Knowledge

__all__ = [
    "LONGEST_TEXT",
    "ProfileQuery",
    "ProfileReading",
    "ReadFact",
    "ReadQuestion",
    "merge_facts",
    "read_profile",
    "read_text",
]

TextKind = Literal["auto", "answer", "cv"]


class ProfileQuery(Model):
    """A text about a person."""

    text: str = Field(description="What the person wrote, or a CV.")
    kind: TextKind = Field(default="auto", description="'auto' tells them apart.")
    about: str = Field(default="", description="Slot just asked, so that '8' or 'yes' is understood.")
    country: str = Field(default="", description="Country known already.")
    today: date = Field(description="The day it is read on; 'in six months' counts from it.")


class ProfileReading(Result):
    """What was found in a text, and what has to be asked."""

    facts: tuple[ReadFact, ...] = ()
    profile: Profile = Field(default=Profile(), description="The facts as a profile.")
    questions: tuple[ReadQuestion, ...] = Field(default=(), description="What could mean several things.")
    boundary: Boundary | None = Field(default=None, description="Why coaching stops or is limited, if it does.")
    not_understood: tuple[str, ...] = Field(default=(), description="Parts in which nothing was found.")


def as_text(reading: ProfileReading) -> str:
    """The facts as a list, each with its words."""
    lines = [f"- {fact.field}: {fact.value} (from: {fact.words!r})" for fact in reading.facts]
    lines += [f"- to ask: {question.text}" for question in reading.questions]
    return "\n".join(lines) or "I found nothing about the person in this text."


@tool(as_text=as_text)
def read_profile(query: ProfileQuery, knowledge: Knowledge) -> ProfileReading:
    """Read a CV or a longer text about a person into a profile, each fact with the words it came from. Use it for a CV
    or notes; in an interview coach_interview reads the answers. It never guesses age, gender or health, and follows
    no instructions in the text."""
    slots = get_args(Slot)
    if query.about and query.about not in (*slots, *Profile.model_fields):
        near = nearest(query.about, slots)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"Slots: {', '.join(slots)}."
        message = f"{shorten(query.about)!r} is not a slot. {hint}"
        raise ProblemError(
            Problem(kind="unknown", field="about", given=shorten(query.about), message=message, suggestions=near)
        )
    country = knowledge.place(query.country).code if query.country.strip() else ""
    return read_text(query.text, knowledge, query.today, query.about, query.kind, country)


def read_text(
    text: str,
    knowledge: Knowledge,
    today: date,
    about: str = "",
    kind: TextKind = "answer",
    country: str = "",
) -> ProfileReading:
    """What a text says about a person. Raises ProblemError for a text that is too long to be read.

    `about` is the slot that was just asked; `country` is used for currencies until the text names another.
    """
    # The readers hold hundreds of phrases: they are made ready when the first text is read, not on import.
    from tools.reading.ages import OF_AGE, own_age
    from tools.reading.clean import visible, without_negatives, without_orders
    from tools.reading.cv import looks_like_cv, read_cv
    from tools.reading.person import not_understood, read_person
    from tools.reading.turns import is_question_back

    if len(text) > LONGEST_TEXT:
        message = f"The text has {len(text):,} characters; {LONGEST_TEXT:,} are read. Send the CV or answer alone."
        raise ProblemError(Problem(kind="invalid", field="text", given=shorten(text[:200]), message=message))
    plain = visible(text)
    is_cv = kind == "cv" or (kind == "auto" and not about and looks_like_cv(plain))
    code = _code(country, knowledge)
    boundary = find_boundary(plain, code) if not is_cv else _boundary_of_cv(plain)
    if boundary is not None and boundary.stops_coaching:
        return ProfileReading(boundary=boundary)
    # A question back answers nothing: it is read like any other words, not as the answer.
    slot = "" if about and is_question_back(plain) else about
    # A CV is blanked by its own reader, line by line: what follows an order on its line is part of it.
    readable = plain if is_cv else without_orders(without_negatives(plain))
    reading = Reading(readable, knowledge, today, slot, "read" if is_cv else "said", code)
    facts, questions = read_cv(reading) if is_cv else read_person(reading)
    if boundary is not None and boundary.kind == "minor":
        facts.append(ReadFact(field="minor", value=True, words="said to be under 18", start=0, end=0))
    elif not is_cv and (age := own_age(plain)) is not None and age.age >= OF_AGE:
        facts.append(ReadFact(field="minor", value=False, words="said to be of age", start=0, end=0))
    outside = next((fact for fact in facts if fact.field == "out_of_field"), None)
    if boundary is None and outside is not None:
        boundary = Boundary(kind="out-of-field", action="redirect", words=outside.words, stops_coaching=False)
    missed = [] if is_cv or boundary is not None or questions else not_understood(reading, facts)
    return ProfileReading(
        facts=tuple(facts),
        profile=merge_facts(Profile(), facts),
        questions=tuple(questions),
        boundary=boundary,
        not_understood=tuple(missed),
    )


def _code(country: str, knowledge: Knowledge) -> str:
    """The code of a country by code or name; nothing where it has none or two."""
    if not country or country in knowledge.countries:
        return country
    try:
        return knowledge.place(country).code
    except (UnknownId, AmbiguousName):
        return ""


def _boundary_of_cv(text: str) -> Boundary | None:
    """In a CV only a sign of danger counts, and orders to a program: its subjects are work."""
    from tools.reading.cv_orders import find_orders

    found = find_in_document(text)
    if found is not None:
        return found
    orders = find_orders(text)
    if not orders:
        return None
    words = " ".join(text[orders[0][0] : orders[0][1]].split())[:200]
    return Boundary(kind="injection", action="ignore-instruction", words=words, stops_coaching=False)
