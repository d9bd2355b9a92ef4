"""A call in whose words somebody may be in danger: it is answered with help, whatever else is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from knowledge.errors import AmbiguousName, UnknownId
from tools.problem import Problem
from tools.profile import Profile
from tools.reading.boundaries import Boundary, boundary_reply, country_named, find_boundary, find_emergency

if TYPE_CHECKING:
    from knowledge.base import Knowledge

OWN_WORDS = ("notes", "constraints", "out_of_field", "current_title", "education_text")
"""Fields of a profile that hold words of the person's own."""

ANSWER_BY_THEMSELVES = {"read_profile": ("text",), "build_plan": ("profile",)}
"""Arguments in which a tool looks for a stop itself: its result has a place for one."""

MOST_NESTED = 24
"""Levels of lists and tables that are looked through: no query of ours has more than four (judgement)."""
MOST_TEXTS = 5_000
"""Texts of one call that are looked at: the fullest profile has some hundred (judgement)."""


def words_of(profile: Profile) -> str:
    """What the person wrote in their own words, apart from what was read out of it."""
    return "\n\n".join(text for name in OWN_WORDS for _, text in _texts(getattr(profile, name), True))


def boundary_of(profile: Profile) -> Boundary | None:
    """Why no plan, or a limited one, is made: danger anywhere in the profile, else what the person's words say."""
    words = words_of(profile)
    boundary = find_boundary(words) if words else None
    if boundary is not None and boundary.stops_coaching:
        return boundary
    # One after the other by name, for every plan comes by here.
    lines = dict.fromkeys(line for line in _lines_of(profile) if " " in line or not line.isascii())
    return (find_emergency("\n\n".join(lines), is_document=True) if lines else None) or boundary


def _lines_of(profile: Profile) -> Iterator[str]:
    """Every other text of a profile: names, and lines copied from what was read."""
    yield from (profile.name, profile.city, profile.seniority, profile.background or "", profile.current_role or "")
    yield from (profile.country or "", profile.education or "")
    yield from (*profile.goals, *profile.open_contradictions, *profile.skipped, *profile.preferences)
    for claim in profile.skills:
        yield from (claim.skill, claim.words)
    for held in profile.certifications:
        yield from (held.certification, held.words)
    for origin in profile.origins.values():
        yield from (origin.words, origin.why)


def stop_in(arguments: Mapping[str, Any], name: str, knowledge: Knowledge, today: date) -> Problem | None:
    """What to answer instead of a tool's result where its arguments tell of danger, else None. Nothing is checked yet.

    Arguments in which the tool named looks itself are left to it; without a name all are looked at.
    """
    left = ANSWER_BY_THEMSELVES.get(name, ())
    given = {key: value for key, value in arguments.items() if key not in left}
    found = danger_in(given)
    if found is None:
        return None
    told = "\n".join(text for is_own, text in _texts(given, True) if is_own)
    code = _country(given, told, knowledge)
    return Problem(kind="stopped", message=boundary_reply(found, knowledge, code, today))


def danger_in(value: object) -> Boundary | None:
    """The reason to stop that a person's profile or plain data holds in any of its texts."""
    if isinstance(value, Profile):
        found = boundary_of(value)
        return found if found is not None and found.stops_coaching else None
    own: dict[str, None] = {}
    copied: dict[str, None] = {}
    for is_own, text in islice(_texts(value, True), MOST_TEXTS):
        if is_own:
            own[text] = None
        elif " " in text or not text.isascii():
            # One word by itself is an id or a name: copied from a CV, not even "suicidal" is said of oneself.
            copied[text] = None
    found = find_emergency("\n\n".join(own)) if own else None
    return found or (find_emergency("\n\n".join(copied), is_document=True) if copied else None)


def person_in_danger(data: Mapping[str, Any], cv_text: str, knowledge: Knowledge) -> Profile | None:
    """The profile of a file in which somebody may be in danger: these words and the country, whatever else it holds."""
    if danger_in(data) is None and (not cv_text or find_emergency(cv_text, is_document=True) is None):
        return None
    texts = [*_texts(data, True), *([(False, cv_text)] if cv_text else [])]
    shown = [text for is_own, text in texts if find_emergency(text, is_document=not is_own) is not None]
    words = "\n\n".join(shown or [text for _, text in texts])
    return Profile(notes=words, country=_country({"profile": data}, words, knowledge) or None)


def _country(arguments: Mapping[str, Any], told: str, knowledge: Knowledge) -> str:
    """The country whose numbers are shown: the person's by code, name or city, else one that the words name."""
    person = arguments.get("profile")
    for holder, key in ((person, "country"), (arguments, "country"), (person, "city")):
        given = holder.get(key) if isinstance(holder, Mapping) else getattr(holder, key, None)
        if isinstance(given, str) and given.strip():
            try:
                return knowledge.place(given.strip()[:100]).code
            except (UnknownId, AmbiguousName):
                continue
    return country_named(told, knowledge)


def _texts(value: object, is_own: bool, depth: int = 0) -> Iterator[tuple[bool, str]]:
    """Texts anywhere in plain data or a model, each with whether somebody wrote it as a message to us.

    What stands below a profile apart from `OWN_WORDS`, and everything in lists of tables, was copied from elsewhere.
    """
    if isinstance(value, str):
        if value:
            yield is_own, value
    elif depth > MOST_NESTED:
        return
    elif isinstance(value, (Mapping, BaseModel)):
        for key, part in value.items() if isinstance(value, Mapping) else value:
            if isinstance(key, str) and " " in key:
                yield is_own, key
            yield from _texts(part, key in OWN_WORDS or (is_own and key != "profile"), depth + 1)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part, is_own and not isinstance(part, (Mapping, BaseModel)), depth + 1)
