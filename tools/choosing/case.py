"""One person with everything that is weighed once: fits, readiness, means, the way to a goal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from tools.choosing.fit import Fit, weigh_roles
from tools.choosing.gates import WITHOUT_CRAFT
from tools.choosing.means import course_of, hours_until, means_of
from tools.choosing.models import Means
from tools.choosing.moves import Hop, way_to
from tools.proficiency.levels import plain_levels
from tools.proficiency.readiness import role_slots, shares

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role
    from tools.learning.models import LearningSet
    from tools.proficiency.levels import EffectiveSkill
    from tools.profile import Profile

NO_CODE_PCT = 20
"""'No code' means under 20 percent of the week, as the question on coding has it."""


@dataclass
class Case:
    """One person with everything that is weighed once."""

    profile: Profile
    knowledge: Knowledge
    today: date
    levels: Mapping[str, EffectiveSkill]
    available: float | None = None
    _courses: dict[str, LearningSet] = field(default_factory=dict)
    _means: dict[str, Means] = field(default_factory=dict)

    @cached_property
    def plain(self) -> dict[str, float]:
        """Levels as numbers alone."""
        return plain_levels(self.levels)

    @cached_property
    def fits(self) -> tuple[Fit, ...]:
        """Every role, best fit first."""
        return weigh_roles(self.profile, self.knowledge, self.plain)

    @cached_property
    def by_role(self) -> dict[str, Fit]:
        """The same by role id."""
        return {fit.role.id: fit for fit in self.fits}

    @property
    def start(self) -> tuple[str, str]:
        """Present role and background, empty where there is none."""
        return self.profile.current_role or "", self.profile.background or ""

    def readiness(self, role: str) -> tuple[float, float]:
        """Must-have and overall readiness in percent."""
        return shares(role_slots(self.knowledge, role), self.plain)

    def means(self, role: str) -> Means:
        """Hours needed and had, worked out once a role."""
        found = self._means.get(role)
        if found is None:
            title = self.knowledge.roles[role].title
            found = self._means[role] = means_of(self.profile, self.course(role), title)
        return found

    def course(self, role: str) -> LearningSet:
        """What is to be learned for a role, worked out once; a plan can take it from here."""
        found = self._courses.get(role)
        if found is None:
            found = course_of(self.profile, self.knowledge, role, self.levels, self.available)
            self._courses[role] = found
        return found

    @cached_property
    def held(self) -> str:
        """The present role, empty where there is none."""
        return self.profile.current_role or ""

    def is_wanted(self, role: Role) -> bool:
        """False only for roles that code where nothing is named and no code is wished for.

        The engineer-or-architect decision does not apply then; a present architect still looks at what hardly codes.
        """
        if self.profile.wants_code != "none":
            return True
        if role.track in WITHOUT_CRAFT:
            return role.coding_share_pct < NO_CODE_PCT
        is_architect = self.held in self.knowledge.roles and self.knowledge.roles[self.held].track == "architect"
        return is_architect and role.track == "architect" and role.coding_share_pct <= NO_CODE_PCT

    def way(self, goal: str) -> tuple[Hop, ...]:
        """The shortest way to a role; it starts with the role held only where the next one is not open yet."""
        way = way_to(self.knowledge, *self.start, goal, lambda role: self.by_role[role.id].is_reachable)
        if len(way) > 1 and way[0].role == self.held and self.by_role[way[1].role].is_reachable:
            return way[1:]
        return way


def case_of(
    profile: Profile,
    knowledge: Knowledge,
    today: date,
    levels: Mapping[str, EffectiveSkill],
    available: float | None = None,
) -> Case:
    """A person ready to be judged; `available` hours replace those counted from the profile."""
    hours = hours_until(profile, today) if available is None else available
    return Case(profile, knowledge, today, levels, hours)
