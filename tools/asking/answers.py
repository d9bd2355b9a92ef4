"""What an answer means for the profile: facts taken, a skip noted, ratings counted, an assumed skill denied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tools.asking.at_odds import (
    Conflict,
    against_before,
    age_at_odds,
    claim_fact,
    code_at_odds,
    conflicts_in,
    never_coded,
)
from tools.asking.corrections import removed
from tools.asking.fitting import brought_by
from tools.asking.question_bank import BY_SLOT
from tools.asking.taste import read_ratings
from tools.evidence import as_json
from tools.profile import Origin, Profile, SkillClaim
from tools.read_profile import ProfileReading, ReadFact, merge_facts
from tools.reading.later_country import in_money_of
from tools.reading.needs import OF_THE_TALK

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SKIP = re.compile(
    r"(?:(?:no|sorry|well|hm+)\b[, ]+(?=\w))?"
    r"(?:(?:please )?skip(?: it| this| that)?|pass|next(?: question)?|no idea|dunno|idk|n/?a|later"
    r"|(?:i )?(?:really |honestly )?(?:do not|don'?t|dont) (?:really )?know(?: yet| that)?|not sure(?: yet)?"
    r"|(?:i(?:'d| would)? )?(?:prefer|rather) not(?: to)?(?: (?:say|answer|tell|discuss|set)\b[^.!?\n]{0,40})?"
    r"|i (?:won'?t|will not|am not going to|refuse to) (?:say|answer|tell|discuss)\b[^.!?\n]{0,40}"
    r"|(?:i )?(?:do not|don'?t) want to (?:say|answer|tell|discuss|talk about|share)\b[^.!?\n]{0,40}"
    r"|no (?:answer|comment)|none of your (?:business|concern)"
    r"|i (?:really |honestly )?(?:couldn'?t|could not|can'?t|cannot|can not) (?:really )?(?:say|tell|"
    r"judge)(?: (?:yet|now|that))?"
    r"|(?:that|this|it)(?:'s| is) (?:private|personal|my business)|private"
    r"|no s[eé]|prefiero no(?: decirlo| contestar| responder)?|paso"
    r"|pata nahi|nahi batana|keine ahnung"
    r"|keine angabe|wei(?:ß|ss) (?:ich )?nicht|je ne sais pas)?"
    r"(?:[ ,]+(?:please|sorry|really|honestly|maybe not|perhaps not))?[\s.!?,-]*",
    re.IGNORECASE,
)
"""Ways of leaving a question open; an empty line is one."""

ALL_OF_THEM = re.compile(
    r"\W*(?:yes[, ]*)?(?:(?:i have )?(?:all|most|pretty much all)(?: of (?:these|those|them|it))?|yes|these|all these"
    r"|everything)\W*",
    re.IGNORECASE,
)
"""A yes to what people of a kind of work usually bring."""

CAN_BE_NONE = ("constraints", "certifications")
NONE = re.compile(
    r"\W*(?:(?:h+m+|well|er+m?|u+m+|uh+|oh|ah|let me (?:think|see))\b[\s,.…-]*)*(?:no|nope|none|nothing|nah|"
    r"not really|not (?:that|as far as) i (?:know|can think)|i do(?: not|n'?t) think so"
    r"|i have (?:none|no \w+))\b[^?\n]{0,40}",
    re.IGNORECASE,
)
"""Ways of saying that there is nothing to tell."""

OF_NO_WEIGHT = re.compile(
    r"\b(?:do not|don'?t|doubt) (?:suppose|think|believe|imagine|guess)? ?(?:that |it |this |they )?"
    r"(?:really )?(?:matters?|counts?|is (?:important|relevant))\b",
    re.IGNORECASE,
)
"""A constraint that is named and said not to matter."""

LONGEST_REMARK = 100
"""Characters of a remark about the questions (judgement)."""

FEWEST_LISTED, LONGEST_LISTED = 3, 5
"""An answer is a list from so many items on, each of so many words at most (judgement)."""

NOT_LISTED = re.compile(r"\b(?:i|i'?m|me|you|your|it|that|this|what|why|how|my|we|not?|don'?t)\b|\?", re.IGNORECASE)
"""Words of sentences, which a list of skills does not hold."""

LESS_WORK = re.compile(
    r"\b(?:half[- ]time|part[- ]time|quit my job|left my job|(?:on )?(?:sabbatical|parental leave|a career break)"
    r"|teilzeit|media jornada|mi-temps|meio período)\b",
    re.IGNORECASE,
)
"""Less than a full-time job beside the plan, said with the hours."""

DENIED = re.compile(
    r"\b(?:no|not|never|without|don'?t know|do not know|haven'?t used|have not used|know no|drop|remove)\b([^.;\n]*)",
    re.IGNORECASE,
)
"""What stands behind such words, up to the end of the clause, is denied."""

SAYS_SKILLS = ("goal", "current_role", "skills", "years_experience", "wants_code", "read_back")
"""Questions in whose answers a skill that is missing is noted, also one that nobody took for granted."""


@dataclass(frozen=True)
class Heard:
    """One answer: the words, what was asked, and what the reader made of it."""

    text: str
    about: str
    reading: ProfileReading
    items: tuple[str, ...] = ()
    settles: bool = False
    """True for an answer to the question which of two values holds."""
    is_interview: bool = False
    """True while questions are asked: what differs from an earlier answer is then asked about, later it replaces."""


@dataclass(frozen=True)
class Taken:
    """A profile after an answer, and what came of it."""

    before: Profile
    profile: Profile
    heard: Heard
    is_skip: bool = False
    conflicts: tuple[Conflict, ...] = field(default=())
    """Facts that exclude each other."""

    @property
    def changed(self) -> tuple[str, ...]:
        """Fields of the profile that are different now, in their order."""
        names = (name for name in Profile.model_fields if name not in ("origins", "skipped"))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.profile, name))

    @property
    def is_understood(self) -> bool:
        """True where the answer told something, confirmed something, or was a skip."""
        told = self.before.origins != self.profile.origins
        return bool(self.is_skip or self.changed or told or self.heard.reading.facts)

    def news(self) -> dict[str, Any]:
        """What came of the answer, as plain data."""
        reading = self.heard.reading
        return {
            "text": self.heard.text,
            "about": self.heard.about,
            "changed": list(self.changed),
            "is_skip": self.is_skip,
            "is_understood": self.is_understood,
            "conflicts": [conflict.news() for conflict in self.conflicts],
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
    if heard.about and is_skip(heard):
        return Taken(before, skipped(before, heard.about), heard, is_skip=True)
    taken_out = removed(before, heard.text, heard.about, knowledge)
    if taken_out is not before:
        return Taken(before, taken_out, heard)
    facts, conflicts = weighed(before, heard, knowledge)
    profile = merge_facts(before, [*facts, *(fact for conflict in conflicts for fact in conflict.used)])
    profile = in_money_of(before, profile, knowledge)
    profile = confirmed(profile, heard)
    if heard.items:
        profile = rated(profile, heard)
    profile = denied(profile, heard, knowledge)
    return Taken(before, profile, heard, conflicts=conflicts)


def confirmed(profile: Profile, heard: Heard) -> Profile:
    """The profile with hours that are settled: chosen out of two answers, or told with less work beside them."""
    field = "hours_per_week"
    is_told = heard.about == field and any(fact.field == field for fact in heard.reading.facts)
    if not is_told or not (heard.settles or LESS_WORK.search(heard.text)):
        return profile
    origin = profile.origins[field].model_copy(update={"how": "confirmed"})
    return profile.model_copy(update={"origins": {**profile.origins, field: origin}})


def is_skip(heard: Heard) -> bool:
    """True where the question is left open, also with a remark behind it that tells nothing."""
    text = heard.text.strip()
    is_remark = heard.about == "constraints" and OF_THE_TALK.match(text[:LONGEST_REMARK]) is not None
    if SKIP.fullmatch(text) or is_remark:
        return True
    first, *rest = [part for part in re.split(r"(?<=[.!?])\s+", text) if part]
    said = (first, rest[-1]) if rest else ()
    return not heard.reading.facts and any(SKIP.fullmatch(part) for part in said)


def weighed(before: Profile, heard: Heard, knowledge: Knowledge) -> tuple[tuple[ReadFact, ...], tuple[Conflict, ...]]:
    """The facts of an answer that hold, and those that exclude each other or what was told before."""
    facts = (*heard.reading.facts, *brought(before, heard, knowledge), *none_of(heard))
    found = list(conflicts_in(facts, heard.text))
    if heard.is_interview:
        facts, at_odds = against_before(before, facts, heard.text, heard.about)
        found += at_odds
        if heard.about != "skills":
            found += code_at_odds(before, facts, heard.text, knowledge)
        found += age_at_odds(facts, heard.text)
    return facts, tuple({conflict.field: conflict for conflict in reversed(found)}.values())


def none_of(heard: Heard) -> list[ReadFact]:
    """That there is nothing, said in a sentence in answer to what there is."""
    if heard.reading.facts:
        return []
    is_none = heard.about in CAN_BE_NONE and NONE.fullmatch(heard.text) is not None
    is_none = is_none or (heard.about == "constraints" and OF_NO_WEIGHT.search(heard.text) is not None)
    is_none = is_none or (heard.about == "skills" and is_list(heard.text))
    words = heard.text.strip()[:200]
    return [ReadFact(field=heard.about, value=[], words=words, start=0, end=0)] if is_none else []


def is_list(text: str) -> bool:
    """True for a plain list of things: what of it no fact knows is told all the same, and not asked again."""
    items = [part.split() for part in re.split(r"[,;/\n]", text[:300]) if part.strip(" .")]
    return len(items) >= FEWEST_LISTED and max(map(len, items)) <= LONGEST_LISTED and not NOT_LISTED.search(text)


def brought(before: Profile, heard: Heard, knowledge: Knowledge) -> list[ReadFact]:
    """What people of the person's work usually bring, where they said that they do."""
    is_yes = heard.about == "skills" and ALL_OF_THEM.fullmatch(heard.text) is not None
    if not is_yes or before.background not in knowledge.backgrounds:
        return []
    claims = brought_by(knowledge, before.background or "")
    words = heard.text.strip()[:200]
    return [claim_fact(claim.model_copy(update={"words": words}), words) for claim in claims]


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
    if not spans and not missing and not never_coded(heard.text):
        return profile
    held = {claim.skill for claim in profile.skills}
    taken_for_granted = {assumed.skill for assumed in assumed_skills(profile, knowledge)} | held
    named = [name for name in sorted(taken_for_granted) if any(names_skill(knowledge, name, span) for span in spans)]
    named = [*named, *(name for name in missing if name not in named)]
    if never_coded(heard.text) and "python" not in named:
        # Kept, so that a language claimed later can be asked about.
        named = [*named, "python"]
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
