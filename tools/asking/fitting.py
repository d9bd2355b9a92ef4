"""A question of the bank as it fits one person: their money, their hours, what people of their work bring."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.names import fold
from tools.asking.person import Person
from tools.asking.question_bank import Entry
from tools.markdown import join
from tools.memo import per_knowledge
from tools.pay.rates import usd_rate
from tools.profile import SkillClaim

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.base import Knowledge
    from knowledge.models.titles import Background

MOST_BROUGHT = 6
"""Skills of a background that are named in a question: more are not read (judgement)."""

LEAST_BROUGHT = 2
"""Below this usual level a skill is not named as something that people bring (judgement)."""

BUDGETS_USD = (200.0, 500.0)
"""One exam, or an exam and a course (judgement)."""

FULL_WEEK_HOURS = ("8 hours", "15 hours", "25 hours", "I do not know")
"""Weeks of people without a job beside it (judgement)."""

ALL_OF_THEM = "All of these"


def fitted(entry: Entry, person: Person) -> Entry:
    """The entry in words and quick answers that fit the person; as it stands where nothing is known of them."""
    fit = FITS.get(entry.slot)
    return fit(entry, person) if fit is not None else entry


def _goal(entry: Entry, person: Person) -> Entry:
    """Someone from outside the field is shown the doors that are realistic from there."""
    background = background_of(person)
    if background is None:
        return entry
    doors = tuple(person.knowledge.roles[role].title for role in background.roles)
    text = (
        f"From {work_of(background)}, the realistic ways into this field are {join(doors)}. Which role do you want:"
        " one of these, another one, or 'I do not know yet'?"
    )
    return replace(entry, text=text, choices=(*doors, "I do not know yet"))


def _skills(entry: Entry, person: Person) -> Entry:
    """Someone from outside the field is asked about what people of their work usually bring."""
    background = background_of(person)
    brought = brought_by(person.knowledge, background.id) if background is not None else ()
    if background is None or not brought:
        return entry
    names = [person.knowledge.skills[claim.skill].name for claim in brought]
    text = (
        f"People from {work_of(background)} often bring {join(names)}. Which of these do you have, and what else, for"
        " example with computers or AI tools?"
    )
    return replace(entry, text=text, choices=(ALL_OF_THEM, *names[:3]))


def _hours(entry: Entry, person: Person) -> Entry:
    return entry if person.works or not person.profile.current_title else replace(entry, choices=FULL_WEEK_HOURS)


def _budget(entry: Entry, person: Person) -> Entry:
    """Amounts in the money of the person's country."""
    country = person.knowledge.countries.get(person.profile.country or "")
    rate = usd_rate(person.knowledge, country.currency) if country is not None else None
    if country is None or rate is None:
        return entry
    amounts = (f"Up to {round_amount(usd * rate[0]):,.0f} {country.currency}" for usd in BUDGETS_USD)
    return replace(entry, choices=("Nothing", *amounts))


def round_amount(amount: float) -> float:
    """An amount to one leading digit, as people name a budget."""
    digits = len(str(int(amount))) - 1
    return float(round(amount, -digits))


FITS: dict[str, Callable[[Entry, Person], Entry]] = {
    "goal": _goal,
    "skills": _skills,
    "hours_per_week": _hours,
    "budget": _budget,
}


def background_of(person: Person) -> Background | None:
    """The background of someone from outside the field."""
    return person.knowledge.backgrounds.get(person.profile.background or "") if person.is_outside else None


def work_of(background: Background) -> str:
    """A background inside a sentence: work as a nurse."""
    title = background.title if background.title[:2].isupper() else background.title[0].lower() + background.title[1:]
    article = "an" if fold(title)[:1] in "aeio" or background.title[:2] in ("HR", "UX", "SA") else "a"
    return f"work as {article} {title}"


@per_knowledge
def brought_by(knowledge: Knowledge, background: str) -> tuple[SkillClaim, ...]:
    """What people of a background usually bring, as they would claim it, strongest first."""
    usual = sorted(knowledge.backgrounds[background].skills, key=lambda row: -row.typical_level)
    return tuple(
        SkillClaim(skill=row.skill, level=row.typical_level) for row in usual if row.typical_level >= LEAST_BROUGHT
    )[:MOST_BROUGHT]
