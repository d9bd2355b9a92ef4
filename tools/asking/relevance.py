"""How much each question matters for one person: 0 not at all, 1 as much as the facts say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tools.asking.contradictions import has_work
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

SENIOR_LEVEL = 5
"""Level from which a role asks for decisions that others follow: lead and architect."""

YEARS_FOR_DECISIONS = 4.0
"""With fewer years, nobody is asked for decisions that others followed unless the goal needs them (judgement)."""

TRACKS_RUN_SYSTEMS = ("engineer", "hybrid", "architect", "data", "research", "security")
"""Tracks in which having run something in production counts."""


@dataclass(frozen=True)
class Person:
    """A profile as the interview sees it."""

    profile: Profile
    knowledge: Knowledge

    @cached_property
    def goals(self) -> tuple[Role, ...]:
        """The roles named as goals."""
        return tuple(self.knowledge.roles[name] for name in self.profile.goals)

    @property
    def is_unknown(self) -> bool:
        """True where nothing at all is known."""
        told = self.profile.model_fields_set - {"origins", "skipped", "name"}
        return not any(getattr(self.profile, field) not in (None, "", (), {}, False) for field in told)

    @property
    def is_in_field(self) -> bool:
        """False where the only goal lies outside the field: then only the country helps, to name a service there."""
        return bool(self.goals) or not self.profile.out_of_field

    @property
    def is_undecided(self) -> bool:
        """True without one named goal in the field."""
        return len(self.goals) != 1

    @property
    def is_outside(self) -> bool:
        """True for someone whose present work is outside the field."""
        return self.profile.current_role is None and self.profile.background is not None

    @property
    def works(self) -> bool:
        """True for someone with a present job we know of."""
        return has_work(self.profile)

    @property
    def codes(self) -> bool:
        """True unless the person wants no code, or comes from outside and has not said."""
        return self.profile.wants_code != "none"

    @property
    def may_weigh_taste(self) -> bool:
        """True where taste can decide: no single goal, no child, and enough is known to have roles to choose from."""
        return self.is_undecided and self.is_in_field and (len(self.goals) > 1 or self.works)

    def any_goal(self, *tracks: str) -> bool:
        """True where a goal is in one of these tracks."""
        return any(role.track in tracks for role in self.goals)

    def worth_of(self, question: str) -> str:
        """What the facts say the answer is worth: high, medium or low."""
        return self.knowledge.interview_questions[question].value


def _goal(person: Person) -> float:
    return 1.5


def _current_role(person: Person) -> float:
    return 0.0 if person.profile.minor else 1.4


def _years(person: Person) -> float:
    return 0.0 if person.profile.minor else 1.25


def _wants_code(person: Person) -> float:
    """Asked early where it decides: no goal, work outside the field, or two goals with different shares of code."""
    if len(person.goals) == 1:
        return 1.2 if person.is_outside and person.goals[0].coding_share_pct >= 40 else 0.0
    if person.goals:
        shares = [role.coding_share_pct for role in person.goals]
        return 1.1 if max(shares) - min(shares) > 20 else 0.0
    return 1.3


def _skills(person: Person) -> float:
    """Worth less where the title tells most of it."""
    return 1.1 if person.profile.current_role else 1.2


def _country(person: Person) -> float:
    return 1.0


def _hours(person: Person) -> float:
    return 1.15


def _horizon(person: Person) -> float:
    """Asked with the hours; alone only where those were told without it. A child has time."""
    return 0.8 if person.profile.hours_per_week is not None and not person.profile.minor else 0.0


def _production(person: Person) -> float:
    """Only where it opens or closes a role: not for children, beginners, or goals that never run a system."""
    profile = person.profile
    if profile.minor or profile.years_experience == 0 or person.is_outside or not person.codes:
        return 0.0
    if person.goals and not person.any_goal(*TRACKS_RUN_SYSTEMS):
        return 0.0
    return 1.05


def _decision(person: Person) -> float:
    """Only where an architect or lead role is wished for, or could be."""
    profile = person.profile
    if profile.minor:
        return 0.0
    senior = any(role.track in ("architect", "hybrid") or role.level >= SENIOR_LEVEL for role in person.goals)
    if senior:
        return 1.1
    could = not person.goals and (profile.years_experience or 0) >= YEARS_FOR_DECISIONS and not person.is_outside
    return 1.0 if could else 0.0


def _budget(person: Person) -> float:
    return 0.0 if person.profile.minor else 1.0


def _certifications(person: Person) -> float:
    """Worth most to people who may hold some."""
    profile = person.profile
    if profile.minor or person.is_outside or not profile.years_experience:
        return 0.0
    return 0.9 if person.any_goal("architect", "security", "governance") else 0.6


def _employer_support(person: Person) -> float:
    profile = person.profile
    return 0.7 if person.works and not profile.minor and profile.seniority != "intern" else 0.0


def _education(person: Person) -> float:
    """Tells much only of people without years of work, and of research and governance goals."""
    profile = person.profile
    if person.any_goal("research", "governance"):
        return 1.2
    return 1.5 if not person.works and (profile.years_experience or 0) < 2 and not profile.minor else 0.0


def _constraints(person: Person) -> float:
    return 0.55


RELEVANCE = {
    "goal": _goal,
    "current_role": _current_role,
    "years_experience": _years,
    "wants_code": _wants_code,
    "skills": _skills,
    "country": _country,
    "hours_per_week": _hours,
    "horizon": _horizon,
    "production": _production,
    "decision": _decision,
    "budget": _budget,
    "certifications": _certifications,
    "employer_support": _employer_support,
    "education": _education,
    "constraints": _constraints,
}
"""How much a slot matters for this person: 0 not at all, 1 as much as the facts say (judgement)."""
