"""A profile file as a profile: every key understood or named, every value checked, nothing ignored."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from knowledge.tables import nearest
from tools.problem import Problem, ProblemError, shorten
from tools.profile import Origin, Profile
from tools.read_profile import read_text
from tools.reading.facts import ReadFact, merge_facts
from tools.reading.profile_keys import READERS, Values
from tools.reading.profile_values import SAID
from tools.stopped import person_in_danger

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def profile_from_data(data: Mapping[str, Any], knowledge: Knowledge, today: date, cv_text: str = "") -> Profile:
    """The profile of a TOML or JSON file. What the file says comes before what its notes and its CV say.

    Where its words tell of danger, these and the country are the profile: help comes before all that may be wrong.
    Raises ProblemError with field, what is wrong and how to mend it: unknown keys, impossible values, unknown names.
    """
    person = person_in_danger(data, cv_text, knowledge)
    if person is not None:
        return person
    for key in data:
        if key not in READERS:
            _refuse_key(str(key))
    values: Values = {}
    for key, read in READERS.items():
        if key in data and data[key] is not None:
            values |= read(data[key], knowledge, today, values)
    origins = {name: Origin(how="said", words=SAID) for name in values if name not in ("notes", "name")}
    told = Profile.model_validate(values | {"origins": origins})
    return _with_texts(told, str(values.get("notes", "")), cv_text, knowledge, today)


def _with_texts(told: Profile, notes: str, cv_text: str, knowledge: Knowledge, today: date) -> Profile:
    """The profile with what CV and notes add; where the file has a value, that one stays."""
    country = told.country or ""
    added: list[ReadFact] = []
    for text, kind in ((cv_text, "cv"), (notes, "answer")):
        if text:
            reading = read_text(text, knowledge, today, kind="cv" if kind == "cv" else "answer", country=country)
            added += [fact for fact in reading.facts if _adds(fact, told)]
    return merge_facts(told, added) if added else told


# A file that says one of these has said the others too: the notes do not change half of it.
_TOGETHER: tuple[frozenset[str], ...] = (
    frozenset({"goals", "out_of_field"}),
    frozenset({"current_role", "current_title", "background", "seniority"}),
    frozenset({"deadline", "horizon_weeks"}),
    frozenset({"country", "city"}),
    frozenset({"education", "education_text"}),
)


def _adds(fact: ReadFact, told: Profile) -> bool:
    """True for a fact about something that the file leaves open."""
    if fact.field == "skills" and isinstance(fact.value, dict):
        return fact.value["skill"] not in {claim.skill for claim in told.skills}
    if fact.field == "certifications" and isinstance(fact.value, dict):
        return fact.value["certification"] not in {held.certification for held in told.certifications}
    if fact.field in ("constraints", "minor"):
        return True
    if fact.field in ("name", "notes"):
        return not getattr(told, fact.field)
    fields = next((group for group in _TOGETHER if fact.field in group), frozenset({fact.field}))
    return not any(field in told.origins for field in fields)


def _refuse_key(key: str) -> NoReturn:
    near = nearest(key, READERS)
    hint = f"Did you mean {near[0]}?" if near else f"Known keys: {', '.join(READERS)}."
    message = f"There is no key {shorten(key)!r} in a profile. {hint}"
    raise ProblemError(
        Problem(kind="invalid", field=shorten(key), given=shorten(key), message=message, suggestions=near)
    )
