"""A made-up person who talks: what they answer to each question, in words."""

from __future__ import annotations

from knowledge.base import Knowledge
from tools.profile import Profile

CODE = {"most": "Most of the week", "some": "Some of the week", "none": "No code", None: "skip"}


def answers_in_words(person: Profile, knowledge: Knowledge) -> dict[str, str]:
    """What a person answers, by slot; what they do not know they skip."""
    country = next((place.name for place in knowledge.world if place.code == person.country), "")
    years = "" if person.years_experience is None else f"{person.years_experience:g} years"
    skills = ", ".join(f"{knowledge.skills[one.skill].name} {one.level:g} of 5" for one in person.skills)
    held = ", ".join(knowledge.certifications[one.certification].name for one in person.certifications)
    budget = f"{person.budget.amount:.0f} {person.budget.currency}" if person.budget else ""
    hours = "" if person.hours_per_week is None else f"{person.hours_per_week:g} hours a week"
    weeks = "" if person.horizon_weeks is None else f"{person.horizon_weeks} weeks"
    told = {
        "goal": " or ".join(knowledge.roles[role].title for role in person.goals) or "I do not know yet",
        "current_role": " ".join(part for part in (job_of(person, knowledge), years) if part),
        "years_experience": years,
        "wants_code": CODE[person.wants_code],
        "skills": skills,
        "country": country,
        "hours_per_week": ", ".join(part for part in (hours, weeks) if part),
        "horizon": weeks,
        "production": yes_or_no(person.production),
        "decision": yes_or_no(person.decision),
        "budget": budget,
        "certifications": held or "none",
        "employer_support": yes_or_no(person.employer_support),
        "preferences": "4 2 3",
        "read_back": "yes",
        "paused": "go on",
    }
    return {slot: words or "skip" for slot, words in told.items()}


def job_of(person: Profile, knowledge: Knowledge) -> str:
    """The present job in words."""
    if person.current_role:
        return f"I work as {knowledge.roles[person.current_role].title}"
    return f"I work as {knowledge.backgrounds[person.background].title}" if person.background else ""


def yes_or_no(said: bool | None) -> str:
    """Yes, no, or nothing."""
    return "" if said is None else "yes" if said else "no"
