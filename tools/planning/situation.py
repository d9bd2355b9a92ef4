"""What a plan starts from: the person with open contradictions settled, their means, and the days they have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from tools.asking.contradictions import has_work, settled
from tools.markdown import day, trim
from tools.pay.rates import spendable_usd, usd_rate
from tools.planning.constraints import Limits, limits_of
from tools.proficiency.levels import EffectiveSkill, effective_levels, plain_levels
from tools.profile import Profile
from tools.schedule import Week, calendar, capacity

if TYPE_CHECKING:
    from knowledge.base import Knowledge

DEFAULT_HOURS_PER_WEEK = 6.0
"""Used when no hours are named: two evenings and a morning (judgement)."""

LATEST_START = timedelta(days=366)
"""A plan that starts later than this is made from today: the facts would be stale by then (judgement)."""

FARTHEST_WEEKS = 260
"""No plan looks further than five years ahead (judgement)."""

LONGEST_PLAN_WEEKS = 104
"""A plan without a deadline ends where the work ends, and after two years at the latest (judgement)."""


@dataclass(frozen=True)
class Situation:
    """A person on one day, with everything about them that the plan needs worked out once."""

    profile: Profile
    knowledge: Knowledge
    today: date

    @property
    def start(self) -> date:
        """First day of the plan: the one asked for, or today."""
        asked = self.profile.start
        soon = asked is not None and self.today <= asked <= self.today + LATEST_START
        return asked if asked is not None and soon else self.today

    @property
    def hours_per_week(self) -> float:
        """Hours a week that are planned with."""
        hours = self.profile.hours_per_week
        return DEFAULT_HOURS_PER_WEEK if hours is None else hours

    @property
    def last_day(self) -> date | None:
        """Last day of the means: the deadline, or the end of the weeks named; None where neither is."""
        weeks = self.profile.horizon_weeks
        farthest = self.start + timedelta(weeks=FARTHEST_WEEKS, days=-1)
        if self.profile.deadline is not None:
            return min(self.profile.deadline, farthest)
        return min(self.start + timedelta(weeks=weeks, days=-1), farthest) if weeks else None

    @cached_property
    def weeks(self) -> tuple[Week, ...]:
        """The weeks the person has."""
        end = self.last_day or self.start + timedelta(weeks=LONGEST_PLAN_WEEKS, days=-1)
        return calendar(self.start, end, self.hours_per_week)

    @cached_property
    def halves(self) -> int:
        """Half hours the person has until the last day."""
        return capacity(self.weeks)

    @cached_property
    def limits(self) -> Limits:
        """What the constraints mean for days and sittings."""
        return limits_of(self.profile.constraints)

    @property
    def has_work(self) -> bool:
        """True where there is an employer, in the field or outside it."""
        return has_work(self.profile)

    @cached_property
    def levels(self) -> dict[str, EffectiveSkill]:
        """Effective level of each skill, with what it rests on."""
        return effective_levels(self.profile, self.knowledge, self.today)

    @cached_property
    def plain_levels(self) -> dict[str, float]:
        """The same as numbers."""
        return plain_levels(self.levels)

    @property
    def currency(self) -> str:
        """Currency of the budget, else of the country, else US dollars."""
        if self.profile.budget is not None:
            return self.profile.budget.currency
        country = self.knowledge.countries.get(self.profile.country or "")
        return country.currency if country else "USD"

    @cached_property
    def rate(self) -> tuple[float, str] | None:
        """Units of the currency for one US dollar and the day of that rate; None where no rate is known."""
        return usd_rate(self.knowledge, self.currency)

    @property
    def shown_currency(self) -> str:
        """The currency costs are shown in: US dollars where there is no rate."""
        return self.currency if self.rate else "USD"

    @property
    def budget_usd(self) -> float | None:
        """The budget in US dollars; None where none was named, or no rate is known for a budget above zero."""
        return spendable_usd(self.knowledge, self.profile.budget)

    def local(self, usd: float) -> float:
        """An amount in US dollars in the currency that costs are shown in, to whole units, rounded up."""
        return float(-int(-usd * (self.rate[0] if self.rate else 1.0) // 1))

    @cached_property
    def assumptions(self) -> tuple[str, ...]:
        """The means that were not named, and what is used instead."""
        found = []
        known = self.profile.current_role or self.profile.background
        if self.profile.current_title and not known and self.has_work:
            found.append(f"I do not know the job '{self.profile.current_title}', so nothing is assumed from it.")
        if self.profile.hours_per_week is None:
            found.append(f"No hours were named: I plan with {trim(DEFAULT_HOURS_PER_WEEK)} a week (judgement).")
        if self.last_day is None:
            found.append("No last day was named: the plan ends where the work ends, after two years at the latest.")
        if self.profile.budget is None:
            found.append("No budget was named: costs are shown, and nothing was left out because of its price.")
        if self.profile.start is not None and self.profile.start != self.start:
            found.append(
                f"The first day you named is over or more than a year ahead: the plan starts on {day(self.start)}."
            )
        return tuple(found)


def situate(profile: Profile, knowledge: Knowledge, today: date) -> Situation:
    """The situation of a person without their name, under the cautious reading of what cannot be true."""
    nameless = profile.without_name()
    return Situation(settled(nameless, knowledge, today), knowledge, today)
