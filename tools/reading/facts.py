"""A fact read from text, with the words it came from, and how facts become a profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, get_args

from pydantic import Field, JsonValue

from tools.evidence import Model
from tools.profile import EvidenceKind, Origin, Profile

LISTS: Mapping[str, str] = {"skills": "skill", "certifications": "certification"}
"""Fields whose facts come one by one, and the key by which a later one replaces an earlier one."""

ADDED = ("constraints", "skipped")
"""Fields to which a later statement adds."""


class ReadFact(Model):
    """One fact: a field of the profile, its value, and where it stands in the text."""

    field: str = Field(description="Field of the profile.")
    value: JsonValue = Field(
        description="As the profile holds it; for skills and certifications one item. An empty list: told that none."
    )
    words: str = Field(description="The words it came from.")
    start: int = Field(ge=0, description="First character, counted after hidden characters were dropped.")
    end: int = Field(ge=0)
    how: Literal["said", "read"] = "said"
    why: str = Field(default="", description="What had to be assumed, for example hours for an evening.")
    is_bare: bool = Field(
        default=False, description="True where less is said than may be known: a skill without how well."
    )


class ReadQuestion(Model):
    """Something in the text that has to be asked about."""

    slot: str
    text: str
    choices: tuple[str, ...] = ()
    words: str = ""


def merge_facts(profile: Profile, facts: Iterable[ReadFact]) -> Profile:
    """The profile with the facts in it. Skills and certifications are merged by id; a later statement corrects."""
    found = [fact for fact in facts if not (fact.is_bare and _says_less(profile, fact))]
    if not found:
        return profile
    changes: dict[str, Any] = {}
    origins = dict(profile.origins)
    for fact in found:
        if fact.value == []:
            changes |= {"goals": [], **_excluded(fact)} if fact.field == "goals" else {}
        elif fact.field in LISTS:
            changes[fact.field] = _replaced(_now(profile, changes, fact.field), fact)
        elif fact.field in ADDED:
            changes[fact.field] = _added(_now(profile, changes, fact.field), fact.value)
        elif fact.field == "preferences" and isinstance(fact.value, dict):
            changes[fact.field] = {**_now(profile, changes, fact.field), **fact.value}
        else:
            if fact.field == "country" and fact.value != _now(profile, changes, "country"):
                # A city lies in its country: it goes with it, unless the same words name another one.
                changes["city"] = ""
                origins.pop("city", None)
            changes[fact.field] = fact.value
            changes |= _excluded(fact)
        origins[fact.field] = Origin(how=fact.how, words=fact.words, why=fact.why)
    for name in _excluded_names(found):
        origins.pop(name, None)
    told = {slot for fact in found for slot in (fact.field, *_SLOTS.get(fact.field, ()))} - {"skipped"}
    skipped = tuple(slot for slot in _now(profile, changes, "skipped") if slot not in told)
    data = profile.model_dump() | changes | {"origins": origins, "skipped": skipped}
    return Profile.model_validate(data)


# The slot of the interview that a field answers, where they have different names.
_SLOTS: Mapping[str, tuple[str, ...]] = {
    "goals": ("goal",),
    "out_of_field": ("goal",),
    "deadline": ("horizon",),
    "horizon_weeks": ("horizon",),
    "current_title": ("current_role",),
    "background": ("current_role",),
}

# What a new value of one field takes away: a date instead of a number of weeks, another job instead of the old one.
_EXCLUDES: Mapping[str, tuple[str, ...]] = {
    "deadline": ("horizon_weeks",),
    "horizon_weeks": ("deadline",),
    "goals": ("out_of_field",),
    "current_title": ("current_role", "background", "seniority"),
}
_EMPTY: Mapping[str, Any] = {"horizon_weeks": None, "deadline": None, "out_of_field": "", "current_role": None}


def _excluded(fact: ReadFact) -> dict[str, Any]:
    """Values that a fact takes away."""
    names = _EXCLUDES.get(fact.field, ())
    return {name: _EMPTY.get(name, "" if name == "seniority" else None) for name in names}


def _excluded_names(facts: list[ReadFact]) -> set[str]:
    """Fields taken away by a fact and not given again after it."""
    gone: set[str] = set()
    for fact in facts:
        gone |= set(_EXCLUDES.get(fact.field, ()))
        gone.discard(fact.field)
    return gone


def _now(profile: Profile, changes: Mapping[str, Any], field: str) -> Any:
    return changes[field] if field in changes else profile.model_dump(include={field})[field]


def _replaced(items: Iterable[Any], fact: ReadFact) -> list[Any]:
    """A list with one item more, or with the one of the same id replaced in its place."""
    key = LISTS[fact.field]
    item = fact.value if isinstance(fact.value, dict) else {key: fact.value}
    listed = list(items)
    for number, old in enumerate(listed):
        if old[key] == item[key]:
            listed[number] = _kept_level(old, item) if fact.is_bare and old.get("level") else item
            return listed
    return [*listed, item]


def _kept_level(old: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    """A skill mentioned again without a word of how well: its level stays, a better proof or a later use counts."""
    used = [claim["last_used"] for claim in (old, item) if claim.get("last_used")]
    kept = {**old, "last_used": max(used, key=str, default=None)}
    proofs = get_args(EvidenceKind)  # The best first.
    if proofs.index(item.get("evidence", "bare")) < proofs.index(old["evidence"]):
        kept |= {"evidence": item["evidence"], "words": item.get("words", "")}
    return kept


def _says_less(profile: Profile, fact: ReadFact) -> bool:
    """True for a title such as 'engineer' where the kind of work is known already."""
    return fact.field == "current_title" and bool(profile.current_role or profile.background)


def _added(items: Iterable[str], value: JsonValue) -> list[str]:
    new = [str(part) for part in value] if isinstance(value, list) else [str(value)]
    return list(dict.fromkeys([*items, *(part for part in new if part)]))
