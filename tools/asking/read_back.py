"""The summary that is read back before the plan: every line can be corrected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.names import fold
from tools.asking.question_bank import Entry
from tools.certificates.covered import has_versions, held_name
from tools.markdown import count, day, money, trim
from tools.problem import shorten
from tools.proficiency.levels import AssumedSkill, assumed_skills
from tools.profile import HeldCertification, Money, Profile, SkillClaim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from knowledge.base import Knowledge

MOST_ASSUMED = 10
"""Assumed skills named in the read-back: more than can be checked at a glance help nobody (judgement)."""

MOST_QUOTED = 60
"""Characters of the person's own words that are quoted beside a skill (judgement)."""

HOW = {"said": "", "confirmed": "", "read": " (from your CV)", "assumed": " (assumed)"}
LEVEL_WORDS = ("none", "first steps", "basics", "solid", "strong", "expert")
CODE = {"most": "most of the week", "some": "some of the week", "none": "none"}


@dataclass(frozen=True)
class Line:
    """One line of the read-back."""

    slot: str
    label: str
    value: str
    how: str = "said"

    def text(self, number: int) -> str:
        """The line as it is read, with the number it is corrected by."""
        return f"{number}. {self.label}: {self.value}{HOW[self.how]}"


def read_back(profile: Profile, knowledge: Knowledge, untold: Iterable[Entry] = ()) -> str:
    """The whole summary: what was heard, what is assumed, and how to correct it."""
    lines = [line.text(number) for number, line in enumerate(lines_of(profile, knowledge), 1)]
    parts = ["This is what I have understood:", "\n".join(lines) or "Nothing yet."]
    assumed = assumed_skills(profile, knowledge)
    if assumed:
        parts.append(assumed_text(profile, assumed))
    open_defaults = [f"- {LABELS[entry.slot]}: {entry.default}" for entry in untold]
    if open_defaults:
        parts.append("Left open, so I use a default:\n" + "\n".join(open_defaults))
    if profile.open_contradictions:
        parts.append("Not settled between us:\n" + "\n".join(f"- {line}" for line in profile.open_contradictions))
    return "\n\n".join(parts)


def assumed_text(profile: Profile, assumed: tuple[AssumedSkill, ...]) -> str:
    """The skills taken as known from the title, to be corrected."""
    names = [f"{skill.name} ({LEVEL_WORDS[skill.level]})" for skill in assumed[:MOST_ASSUMED]]
    more = len(assumed) - len(names)
    rest = f", and {count(more, 'smaller one')}" if more else ""
    who = profile.current_title or "your background"
    listed = ", ".join(names)
    return f"From {who} I also take these as known: {listed}{rest}. If one is wrong, say for example 'no Docker'."


def lines_of(profile: Profile, knowledge: Knowledge) -> tuple[Line, ...]:
    """The lines of the read-back, in a fixed order; what is not known has no line."""
    lines: list[Line] = []
    for slot, value_of in VALUES.items():
        value = value_of(profile, knowledge)
        if value:
            lines.append(Line(slot, LABELS[slot], value, how(profile, slot)))
    return tuple(lines)


def how(profile: Profile, slot: str) -> str:
    """Where the value of a slot came from."""
    origins = (profile.origins.get(field) for field in FIELDS.get(slot, (slot,)))
    return next((origin.how for origin in origins if origin is not None), "said")


def _goal(profile: Profile, knowledge: Knowledge) -> str:
    if profile.out_of_field:
        return f"{profile.out_of_field} (outside the field I know)"
    titles = [knowledge.roles[role].title for role in profile.goals]
    return " or ".join(titles) if titles else "not decided yet"


def _current(profile: Profile, knowledge: Knowledge) -> str:
    if profile.current_role:
        title = knowledge.roles[profile.current_role].title
    elif profile.background:
        title = knowledge.backgrounds[profile.background].title
    else:
        return profile.current_title
    words = profile.current_title
    return f"{words}, which I count as {title}" if words and words.casefold() != title.casefold() else title


def _years(profile: Profile, knowledge: Knowledge) -> str:
    if profile.years_experience is None:
        return f"{trim(profile.years_ai)} with AI" if profile.years_ai is not None else ""
    with_ai = f", {trim(profile.years_ai)} of them with AI" if profile.years_ai is not None else ""
    return f"{trim(profile.years_experience)}{with_ai}"


def _skills(profile: Profile, knowledge: Knowledge) -> str:
    return ", ".join(
        f"{knowledge.skills[claim.skill].name} ({level_word(claim.level)}{other_words(claim, knowledge)})"
        for claim in profile.skills
    )


def other_words(claim: SkillClaim, knowledge: Knowledge) -> str:
    """The words a skill was read from, where they are not its name: what was understood can then be corrected."""
    words = f" {fold(claim.words)} "
    own_names = (knowledge.skills[claim.skill].name, claim.skill)
    if not words.strip() or any(f" {fold(name)} " in words for name in own_names):
        return ""
    names = [str(alias["text"]) for alias in knowledge.skills.raw(claim.skill).get("aliases", ())]
    written = (re.search(r"\W+".join(map(re.escape, fold(name).split())), claim.words, re.I) for name in names)
    quoted = max((hit[0] for hit in written if hit), key=len, default=claim.words)
    return f", read from \u201c{shorten(quoted, MOST_QUOTED)}\u201d"


def level_word(level: float) -> str:
    """A level of 0 to 5 in a word or two."""
    return LEVEL_WORDS[min(5, max(0, round(level)))]


def _country(profile: Profile, knowledge: Knowledge) -> str:
    if not profile.country:
        return profile.city
    name = knowledge.place(profile.country).name
    return f"{profile.city}, {name}" if profile.city else name


def _horizon(profile: Profile, knowledge: Knowledge) -> str:
    if profile.deadline:
        return f"by {day(profile.deadline)}"
    return f"in {count(profile.horizon_weeks, 'week')}" if profile.horizon_weeks else ""


def _budget(profile: Profile, knowledge: Knowledge) -> str:
    if profile.budget is None:
        return ""
    return money(profile.budget.amount, profile.budget.currency) if profile.budget.amount else "nothing: free ways only"


def _certifications(profile: Profile, knowledge: Knowledge) -> str:
    return ", ".join(held_words(item, knowledge) for item in profile.certifications)


def held_words(held: HeldCertification, knowledge: Knowledge) -> str:
    """A certification in the person's own words; without a day none of its versions is named, and the day is asked."""
    if knowledge.certifications.get(held.certification) is None:
        return held.words or held.certification
    name = held_name(knowledge, held.certification, held.earned is not None)
    is_open = held.earned is None and has_versions(knowledge, held.certification)
    asked = " (when did you earn it? its exam has changed since)" if is_open else ""
    return f"{held.words or name}{asked}"


def _preferences(profile: Profile, knowledge: Knowledge) -> str:
    rated = (f"{knowledge.interest_items[name].text}: {rating}" for name, rating in profile.preferences.items())
    return "; ".join(rated)


def yes_no(value: bool | None) -> str:
    """A yes or no that was given, else nothing."""
    return "" if value is None else "yes" if value else "not yet"


def amount(pay: Money | None) -> str:
    """Pay as it was given, with its period."""
    if pay is None:
        return ""
    period = "" if pay.period == "once" else f" a {pay.period}"
    return money(pay.amount, pay.currency) + period


VALUES: dict[str, Callable[[Profile, Knowledge], str]] = {
    "goal": _goal,
    "current_role": _current,
    "years_experience": _years,
    "wants_code": lambda profile, _: CODE[profile.wants_code] if profile.wants_code else "",
    "skills": _skills,
    "production": lambda profile, _: yes_no(profile.production),
    "decision": lambda profile, _: yes_no(profile.decision),
    "certifications": _certifications,
    "education": lambda profile, _: profile.education_text or (profile.education or "").replace("-", " "),
    "country": _country,
    "hours_per_week": lambda profile, _: trim(profile.hours_per_week) if profile.hours_per_week is not None else "",
    "horizon": _horizon,
    "budget": _budget,
    "employer_support": lambda profile, _: yes_no(profile.employer_support),
    "constraints": lambda profile, _: ", ".join(profile.constraints),
    "preferences": _preferences,
    "salary_current": lambda profile, _: amount(profile.salary_current),
    "salary_wanted": lambda profile, _: amount(profile.salary_wanted),
}

LABELS = {
    "goal": "Goal",
    "current_role": "Work now",
    "years_experience": "Years of work",
    "wants_code": "Code you would like to write",
    "skills": "Skills you named",
    "production": "Has run something in production",
    "decision": "Has decided something others followed",
    "certifications": "Certifications held",
    "education": "Education",
    "country": "Place",
    "hours_per_week": "Hours a week",
    "horizon": "Time you give it",
    "budget": "Budget in all",
    "employer_support": "AI work possible in the present job",
    "constraints": "To be respected",
    "preferences": "What you like, 1 to 5",
    "salary_current": "Pay now",
    "salary_wanted": "Pay wanted",
}

FIELDS = {
    "goal": ("goals", "out_of_field"),
    "current_role": ("current_role", "background", "current_title"),
    "horizon": ("deadline", "horizon_weeks"),
}
"""Fields behind a slot, where they have other names."""
