"""A call in whose words somebody may be in danger: it is answered with help, whichever tool was called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tools.problem import Problem
from tools.profile import Profile
from tools.reading.boundaries import Boundary, boundary_reply, find_boundary

if TYPE_CHECKING:
    from pydantic import BaseModel

    from knowledge.base import Knowledge

OWN_WORDS = ("notes", "constraints", "out_of_field", "current_title", "education_text")
"""Fields of a profile that hold words of the person's own."""

ANSWER_BY_THEMSELVES = ("read_profile", "build_plan")
"""Tools whose result has a place for a stop."""

LONGEST_NAME = 25
"""Characters up to which a text is a name, a code or a number, and no message (judgement)."""


def words_of(profile: Profile) -> str:
    """What the person wrote in their own words, apart from what was read out of it."""
    return "\n".join(_texts(profile, OWN_WORDS))


def stop_in(query: BaseModel, name: str, knowledge: Knowledge, today: date) -> Problem | None:
    """What to answer instead of the tool's result where a text of the query tells of danger, else None."""
    if name in ANSWER_BY_THEMSELVES:
        return None
    profile = getattr(query, "profile", None)
    country = getattr(query, "country", None) or ""
    told = list(_texts(query, type(query).model_fields))
    if isinstance(profile, Profile):
        told.append(words_of(profile))
        country = profile.country or country
    found = danger_in("\n".join(told), country)
    if found is None:
        return None
    code = country.upper() if country.upper() in knowledge.countries else ""
    return Problem(kind="stopped", message=boundary_reply(found, knowledge, code, today))


def danger_in(text: str, country: str = "") -> Boundary | None:
    """The reason to stop, if a text holds one; names and codes hold none."""
    if len(text) <= LONGEST_NAME and " " not in text.strip():
        return None
    found = find_boundary(text, country)
    return found if found is not None and found.stops_coaching else None


def _texts(model: BaseModel, fields: Iterable[str]) -> Iterator[str]:
    """Texts, also those in lists, among some fields of a model."""
    for name in fields:
        value = getattr(model, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str) and item:
                yield item
