"""A profile as the interview sees it, and which questions are not for this person at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tools.asking.contradictions import has_work
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

NOT_FOR_CHILDREN = ("current_role", "years_experience", "production", "decision", "budget", "certifications",
                    "employer_support", "education")  # fmt: skip
"""A child is asked about wishes, time and place, never about work or money."""


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
    def is_outside(self) -> bool:
        """True for someone whose present work is outside the field."""
        return self.profile.current_role is None and self.profile.background is not None

    @property
    def works(self) -> bool:
        """True for someone with a present job we know of."""
        return has_work(self.profile)

    @property
    def may_weigh_taste(self) -> bool:
        """True where taste can decide: no single goal, and enough is known to have roles to choose from."""
        return len(self.goals) != 1 and self.is_in_field and (len(self.goals) > 1 or self.works)

    def may_be_asked(self, slot: str) -> bool:
        """False for what is none of this person's business, or follows from what was told."""
        profile = self.profile
        if not self.is_in_field:
            return slot == "country"
        if profile.minor and slot in NOT_FOR_CHILDREN:
            return False
        if slot == "horizon":
            # Asked together with the hours; alone only where those were told without it. A child has time.
            return profile.hours_per_week is not None and not profile.minor
        if slot == "employer_support":
            return self.works and profile.seniority != "intern"
        if slot in ("production", "decision", "certifications"):
            return profile.years_experience != 0
        return True

    def worth_of(self, question: str) -> str:
        """What the facts say the answer is worth: high, medium or low."""
        return self.knowledge.interview_questions[question].value
