"""What an answer means for the profile: facts taken, a skip noted, ratings counted, an assumed skill denied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tools.asking.question_bank import BY_SLOT
from tools.asking.taste import read_ratings
from tools.evidence import as_json
from tools.profile import Origin, Profile, SkillClaim
from tools.read_profile import ProfileReading, ReadFact, merge_facts

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SKIP = re.compile(
    r"(skip( it| this)?|pass|next( question)?|no idea|dunno|idk|n/?a|later"
    r"|(i )?(do not|don'?t|dont) know( yet)?|not sure( yet)?|(i('d| would)? )?(prefer|rather) not( to)?( say| answer)?"
    r"|no answer|none of your business|no s[eé]|pata nahi|keine ahnung|je ne sais pas)?[\s.!?,-]*",
    re.IGNORECASE,
)
"""Ways of leaving a question open; an empty line is one."""

DENIED = re.compile(
    r"\b(?:no|not|never|without|don'?t know|do not know|haven'?t used|have not used|know no|drop|remove)\b([^.;\n]*)",
    re.IGNORECASE,
)
"""What stands behind such words, up to the end of the clause, is denied."""

SAYS_SKILLS = ("goal", "current_role", "skills", "years_experience", "wants_code", "read_back")
"""Questions in whose answers a skill that is missing is noted, also one that nobody took for granted."""

SMALLEST_IS_CAUTIOUS = ("years_experience", "years_ai", "hours_per_week", "horizon_weeks", "deadline")
"""Fields that hold one value: two different ones in one answer are asked about, and the smaller is used meanwhile."""


@dataclass(frozen=True)
class Heard:
    """One answer: the words, what was asked, and what the reader made of it."""

    text: str
    about: str
    reading: ProfileReading
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Taken:
    """A profile after an answer, and what came of it."""

    before: Profile
    profile: Profile
    heard: Heard
    is_skip: bool = False
    conflicts: tuple[tuple[ReadFact, ReadFact], ...] = field(default=())
    """Facts of one answer that exclude each other."""

    @property
    def changed(self) -> tuple[str, ...]:
        """Fields of the profile that are different now, in their order."""
        names = (name for name in Profile.model_fields if name not in ("origins", "skipped"))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.profile, name))

    @property
    def is_understood(self) -> bool:
        """True where the answer told something, confirmed something, or was a skip."""
        return bool(self.is_skip or self.changed or self.heard.reading.facts)

    def news(self) -> dict[str, Any]:
        """What came of the answer, as plain data."""
        reading = self.heard.reading
        return {
            "text": self.heard.text,
            "about": self.heard.about,
            "changed": list(self.changed),
            "is_skip": self.is_skip,
            "is_understood": self.is_understood,
            "conflicts": [
                {"field": one.field, "words": [one.words, other.words], "used": min((one, other), key=size).words}
                for one, other in self.conflicts
            ],
            "boundary": as_json(reading.boundary) if reading.boundary else None,
            "questions": [as_json(question) for question in reading.questions],
        }

    def undo(self) -> list[dict[str, Any]]:
        """The values before, of the fields that changed; empty where nothing did."""
        touched = [name for name in Profile.model_fields if getattr(self.before, name) != getattr(self.profile, name)]
        if not touched:
            return []
        before = self.before.model_dump(mode="json", include=set(touched))
        return [{name: before[name] for name in touched}]


def take_reading(before: Profile, heard: Heard, knowledge: Knowledge) -> Taken:
    """The profile after an answer. A later statement corrects an earlier one; a skip is noted and changes nothing."""
    if heard.about and SKIP.fullmatch(heard.text.strip()):
        return Taken(before, skipped(before, heard.about), heard, is_skip=True)
    conflicts = conflicts_in(heard.reading.facts)
    profile = merge_facts(before, [*heard.reading.facts, *(min(pair, key=size) for pair in conflicts)])
    if heard.items:
        profile = rated(profile, heard)
    profile = denied(profile, heard, knowledge)
    return Taken(before, profile, heard, conflicts=conflicts)


def skipped(profile: Profile, slot: str) -> Profile:
    """The profile with one more slot the person did not want to answer."""
    if slot not in (*BY_SLOT, "preferences"):
        return profile
    return profile.model_copy(update={"skipped": tuple(dict.fromkeys((*profile.skipped, slot)))})


def rated(profile: Profile, heard: Heard) -> Profile:
    """The profile with answers 1 to 5 to the statements that were asked."""
    ratings = read_ratings(heard.text, heard.items)
    if not ratings:
        return profile
    origin = Origin(how="said", words=heard.text.strip())
    return profile.model_copy(
        update={
            "preferences": {**profile.preferences, **ratings},
            "origins": {**profile.origins, "preferences": origin},
        }
    )


def denied(profile: Profile, heard: Heard, knowledge: Knowledge) -> Profile:
    """The profile without skills the person says they do not have; a said level of 0 replaces an assumed one."""
    from tools.proficiency.levels import assumed_skills
    from tools.reading.skill_missing import missing_skills

    is_about_skills = heard.about in SAYS_SKILLS
    missing = missing_skills(heard.text, knowledge, heard.about == "skills") if is_about_skills else []
    spans = [found.group(1) for found in DENIED.finditer(heard.text)]
    if not spans and not missing:
        return profile
    held = {claim.skill for claim in profile.skills}
    taken_for_granted = {assumed.skill for assumed in assumed_skills(profile, knowledge)} | held
    named = [name for name in sorted(taken_for_granted) if any(names_skill(knowledge, name, span) for span in spans)]
    named = [*named, *(name for name in missing if name not in named)]
    read_now = {fact.value.get("skill") for fact in heard.reading.facts if isinstance(fact.value, dict)}
    gone = [name for name in named if name not in read_now]
    if not gone:
        return profile
    kept = tuple(claim for claim in profile.skills if claim.skill not in gone)
    zero = tuple(SkillClaim(skill=name, level=0, words=heard.text.strip()[:200]) for name in gone)
    return profile.model_copy(update={"skills": (*kept, *zero)})


def names_skill(knowledge: Knowledge, skill: str, text: str) -> bool:
    """True where a text holds a name of the skill as whole words."""
    record = knowledge.skills[skill]
    names = {record.name, *(alias.text for alias in record.aliases if alias.kind != "never" and not alias.ambiguous)}
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in names)


def conflicts_in(facts: tuple[ReadFact, ...]) -> tuple[tuple[ReadFact, ReadFact], ...]:
    """Two different values of one field in the same answer; a CV tells of many times and is not asked about."""
    first: dict[str, ReadFact] = {}
    found: list[tuple[ReadFact, ReadFact]] = []
    for fact in facts:
        if fact.field not in SMALLEST_IS_CAUTIOUS or fact.how != "said":
            continue
        known = first.setdefault(fact.field, fact)
        if known.value != fact.value:
            found.append((known, fact))
    return tuple(found)


def size(fact: ReadFact) -> tuple[float, str]:
    """What two values of one field are compared by: numbers by size, days by their date."""
    return (float(fact.value), "") if isinstance(fact.value, (int, float)) else (0.0, str(fact.value))
