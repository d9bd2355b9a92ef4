"""Facts that exclude each other: two of one answer, or a new one and what was told before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.asking.corrections import corrects, corrects_between
from tools.markdown import trim
from tools.profile import Profile, SkillClaim
from tools.reading.facts import ReadFact

if TYPE_CHECKING:
    from knowledge.base import Knowledge

ONE_VALUE = ("years_experience", "years_ai", "hours_per_week", "horizon_weeks", "deadline", "country", "budget")
"""Fields that hold one value: two different ones in one answer are asked about, and the smaller is used meanwhile."""

KEPT_APART = ("years_experience", "hours_per_week", "country", "budget", "production", "decision")
"""Fields of which a later value that differs, and corrects nothing in words, is asked about."""

TOLERATED = {"years_experience": 1.5, "hours_per_week": 1.0}
"""Differences that come of rounding: months of a year, half an hour a day (judgement)."""

MONEY_TOLERATED = 0.2
"""A budget that moves by less than this share is the same one, said again (judgement)."""

LEAST_CLAIMED = 2.0
"""A programming language at this level is not had by somebody who never coded (judgement)."""

FIRST_WORK_AGE, USUAL_WORK_AGE = 13, 18
"""Years of work that began before the first age are asked about; the second is counted from meanwhile (judgement)."""

_NEVER_CODED = re.compile(
    r"\b(?:(?:i(?:'ve| have)? )?never (?:ever )?(?:once )?(?:written|wrote|write|done|did) (?:any |a line of )?"
    r"(?:code|coding|programming)|(?:i(?:'ve| have)? )?never (?:ever )?(?:coded|programmed)"
    r"|no (?:coding|programming) (?:experience|skills?|knowledge|background)|zero (?:coding|programming)"
    r"|(?:can'?t|cannot|can not|don'?t know how to) (?:code|program|write code))\b",
    re.IGNORECASE,
)

NOT_ABOUT_PLACE = ("budget", "skills", "certifications", "production", "decision", "education")
"""Questions in whose answers another country is that of a currency, an employer or a school."""

_LIVES = re.compile(r"\b(?:live|living|based|located|resid\w+|home|mov(?:e|ed|ing)|from|country)\b", re.IGNORECASE)

_IN_ALL = re.compile(
    r"\b(?:in (?:all|total)|total(?:ly)?|altogether|overall|years? of (?:work|experience)|work(?:ed|ing)? (?:for|since)"
    r"|only|just)\b",
    re.IGNORECASE,
)
"""Words that make years those of work in all."""

MOST_QUOTED = 40
"""Characters of the person's own words in a question about two answers (judgement)."""

UNITS = {
    "years_experience": "years",
    "years_ai": "years with AI",
    "hours_per_week": "hours a week",
    "horizon_weeks": "weeks",
}
YES_NO = {
    "production": ("I have run something in production", "I have not run anything in production"),
    "decision": ("I took a decision that others followed", "I have not taken such a decision"),
}

SLOT_OF = {"years_ai": "years_experience", "horizon_weeks": "horizon", "deadline": "horizon"}
"""The question that settles a field, where it has another name."""


@dataclass(frozen=True)
class Conflict:
    """Two facts that cannot both be true, and the ones used meanwhile."""

    field: str
    first: ReadFact
    second: ReadFact
    used: tuple[ReadFact, ...]

    def news(self) -> dict[str, Any]:
        """The conflict as plain data; `origin` are the words that what is used came from."""
        shown = [quoted(self.first), quoted(self.second)]
        if shown[0] == shown[1]:
            shown = [value_text(self.first), value_text(self.second)]
        used = shown[0] if self.used[0].value == self.first.value else shown[1]
        return {"field": self.field, "words": shown, "used": used, "origin": self.used[0].words}


def quoted(fact: ReadFact) -> str:
    """The words of a fact, or its value where the words are too many to be asked about."""
    is_yes_no = isinstance(fact.value, bool)
    return fact.words if fact.words and len(fact.words) <= MOST_QUOTED and not is_yes_no else value_text(fact)


def value_text(fact: ReadFact) -> str:
    """The value of a fact in words."""
    value = fact.value
    if isinstance(value, bool):
        return YES_NO[fact.field][not value] if fact.field in YES_NO else "yes" if value else "no"
    if isinstance(value, dict) and "amount" in value:
        return f"{trim(size(fact)[0])} {value.get('currency', '')}".strip()
    unit = UNITS.get(fact.field)
    return f"{trim(size(fact)[0])} {unit}" if unit and isinstance(value, (int, float)) else str(value)


def conflicts_in(facts: tuple[ReadFact, ...], text: str = "") -> tuple[Conflict, ...]:
    """Two different values of one field in the same answer; a CV tells of many times and is not asked about.

    What is corrected within the answer is no conflict: the later value counts.
    """
    first: dict[str, ReadFact] = {}
    found: list[Conflict] = []
    for fact in facts:
        if fact.field not in ONE_VALUE or fact.how != "said":
            continue
        known = first.setdefault(fact.field, fact)
        if known.value != fact.value and not corrects_between(text, known.end, fact.start):
            found.append(Conflict(fact.field, known, fact, (min(known, fact, key=size),)))
    return tuple(found)


def size(fact: ReadFact) -> tuple[float, str]:
    """What two values of one field are compared by: numbers and amounts by size, days by their date."""
    value = fact.value
    if isinstance(value, dict):
        amount = value.get("amount")
        return (float(amount) if isinstance(amount, (int, float)) else 0.0), ""
    return (float(value), "") if isinstance(value, (int, float)) else (0.0, str(value))


def against_before(
    before: Profile, facts: tuple[ReadFact, ...], text: str, about: str
) -> tuple[tuple[ReadFact, ...], tuple[Conflict, ...]]:
    """The facts of an answer that hold, and those at odds with what was told before.

    An answer to the very question of a slot, or one that corrects in words, replaces what was told. Of what somebody
    said themselves a CV takes nothing away.
    """
    kept: list[ReadFact] = []
    found: list[Conflict] = []
    for fact in facts:
        earlier = told_before(before, fact)
        if earlier is None or is_same(earlier, fact):
            kept.append(fact)
        elif fact.how == "read" and earlier.how == "said":
            found += [Conflict(fact.field, earlier, fact, (earlier,))] if fact.field == "years_experience" else []
        elif about == SLOT_OF.get(fact.field, fact.field) or corrects(text):
            kept.append(fact)
        elif is_part_of_years(fact, earlier, text) or is_another_place(fact, text, about):
            continue
        elif fact.field in KEPT_APART and (earlier.how == fact.how or fact.field == "years_experience"):
            used = fact if fact.field == "country" else min(earlier, fact, key=size)
            found.append(Conflict(fact.field, earlier, fact, (used,)))
        else:
            kept.append(fact)
    return tuple(kept), tuple(found)


def is_part_of_years(fact: ReadFact, earlier: ReadFact, text: str) -> bool:
    """True for fewer years told in passing: those of one job or one skill, not of work in all."""
    is_less = fact.field == "years_experience" and size(fact) < size(earlier)
    return is_less and _IN_ALL.search(text) is None


def is_another_place(fact: ReadFact, text: str, about: str) -> bool:
    """True for a country named in answer to something else, without a word of living there."""
    return fact.field == "country" and about in NOT_ABOUT_PLACE and _LIVES.search(text) is None


def told_before(before: Profile, fact: ReadFact) -> ReadFact | None:
    """What the profile holds of a field already, as a fact; None for lists, and where nobody told it."""
    origin = before.origins.get(fact.field)
    if origin is None or origin.how == "assumed" or fact.field in ("skills", "certifications"):
        return None
    value = before.model_dump(mode="json", include={fact.field}).get(fact.field)
    if value in (None, "", [], {}):
        return None
    how = "read" if origin.how == "read" else "said"
    return ReadFact(field=fact.field, value=value, words=origin.words, start=0, end=0, how=how)


def is_same(one: ReadFact, other: ReadFact) -> bool:
    """True where two values of a field say the same, rounding left aside."""
    if one.value == other.value:
        return True
    if isinstance(one.value, dict) and isinstance(other.value, dict):
        first, second = size(one)[0], size(other)[0]
        is_near = abs(first - second) <= MONEY_TOLERATED * min(first, second)
        return is_near and one.value.get("currency") == other.value.get("currency")
    tolerated = TOLERATED.get(one.field)
    return tolerated is not None and abs(size(one)[0] - size(other)[0]) <= tolerated


def code_at_odds(before: Profile, facts: tuple[ReadFact, ...], text: str, knowledge: Knowledge) -> Iterator[Conflict]:
    """Somebody who never coded and knows a programming language well, in one answer or in two."""
    never = _NEVER_CODED.search(text)
    now = [fact for fact in facts if fact.field == "skills" and is_language(fact.value, knowledge)]
    if never is not None:
        denied = claim_fact(SkillClaim(skill="python", level=0, words=never[0]), never[0])
        held = [claim_fact(one, one.words) for one in before.skills if is_language(one.model_dump(), knowledge)]
        for claimed in (*now, *held)[:1]:
            none = tuple(without_level(fact, never[0]) for fact in (*now, *held))
            yield Conflict("skills", claimed, denied, none)
    elif now and (said := never_said(before)) and not corrects(text):
        none = tuple(without_level(fact, said) for fact in now)
        yield Conflict("skills", none[0], now[0], none)


def never_coded(text: str) -> str:
    """The words in which somebody says that they never wrote code; empty where there are none."""
    found = _NEVER_CODED.search(text)
    return found[0] if found else ""


def never_said(before: Profile) -> str:
    """The same out of what is kept of earlier answers."""
    return next((words for claim in before.skills if not claim.level and (words := never_coded(claim.words))), "")


def is_language(value: Any, knowledge: Knowledge) -> bool:
    """True for a claim of a programming language that is more than first steps."""
    if not isinstance(value, dict) or float(value.get("level") or 0) < LEAST_CLAIMED:
        return False
    skill = knowledge.skills.get(str(value.get("skill")))
    return skill is not None and skill.category == "programming" and skill.kind == "technology"


def claim_fact(claim: SkillClaim, words: str) -> ReadFact:
    """A claim as a fact."""
    return ReadFact(field="skills", value=claim.model_dump(mode="json"), words=words, start=0, end=0)


def without_level(fact: ReadFact, words: str) -> ReadFact:
    """The same skill said to be missing."""
    skill = fact.value.get("skill") if isinstance(fact.value, dict) else ""
    return claim_fact(SkillClaim(skill=str(skill), level=0, words=words), words)


def age_at_odds(facts: tuple[ReadFact, ...], text: str) -> Iterator[Conflict]:
    """More years of work than an age that was named leaves room for. The age itself is not kept."""
    from tools.reading.ages import own_age

    age = own_age(text)
    years = next((fact for fact in facts if fact.field == "years_experience" and fact.how == "said"), None)
    if age is None or years is None or size(years)[0] <= age.age - FIRST_WORK_AGE:
        return
    words = " ".join(text[max(0, age.start - 5) : age.end].split())
    possible = float(max(0, age.age - USUAL_WORK_AGE))
    used = years.model_copy(update={"value": possible, "words": words})
    yield Conflict("years_experience", used, years, (used,))
