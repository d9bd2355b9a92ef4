"""What a person would be told, in the parts an answer can change, and how far apart two tellings are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from tools.certifications import certification_plan
from tools.choosing.case import Case
from tools.choosing.means import hours_until, steady_hours
from tools.choosing.verdict import Verdict, judge
from tools.memo import per_knowledge
from tools.pay.rates import spendable_usd
from tools.planning.situation import DEFAULT_HOURS_PER_WEEK
from tools.proficiency.levels import EffectiveSkill, effective_levels
from tools.proficiency.readiness import CORE, NEAR, entry_level, role_slots
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.learning.models import LearningSet

# How much it matters that a part of what somebody is told changes, where another role is 1 (judgement).
OTHER_ROLE = 1.0
OTHER_VERDICT = 0.6
OTHER_NEAREST = 0.3
OTHER_LATER = 0.3
OTHER_DOORS = 0.3
OTHER_RUNNER_UP = 0.1
OTHER_GAPS = 0.4
OTHER_HOURS = 0.5
OTHER_FINISH = 0.6
OTHER_WEEK = 0.4
OTHER_EXAMS = 0.3
OTHER_COST = 0.2
OTHER_PLACE = 0.3
PAY_SHOWN = 0.5

HOURS_TOLERANCE, HOURS_SCALE = 0.1, 0.5
"""Hours needed within a tenth are the same plan; half as many again, or half, is a wholly different one (judgement)."""

FINISH_TOLERANCE, FINISH_SCALE = 4.0, 26.0
"""Weeks by which the last day may move unnoticed, and by which it moves a whole plan (judgement)."""

NEARBY_ROLES = 6
"""Best fitting roles whose gates are looked at: those a person would hear of (judgement)."""

LEVEL_FIELDS = ("skills", "certifications", "current_role", "current_title", "seniority", "background", "education",
                "years_experience", "years_ai")  # fmt: skip
"""What levels rest on: the rest of a profile leaves them as they are."""


@dataclass(frozen=True, slots=True)
class Told:
    """The parts of a recommendation and of a plan that hang on answers."""

    kind: str
    target: str = ""
    then: str = ""
    nearest: str = ""
    runner_up: str = ""
    open_roles: tuple[str, ...] = ()
    close: tuple[str, str] | None = None
    gaps: tuple[str, ...] = ()
    hours: float = 0.0
    weeks: float = 0.0
    hours_per_week: float = 0.0
    place: str = ""
    has_pay: bool = False
    exams: tuple[str, ...] = ()
    is_free: bool = False


def apart(one: Told, other: Told) -> float:
    """How far two tellings lie apart: 0 the same, about 1 another role, more where nearly everything differs."""
    far = OTHER_ROLE * (one.target != other.target)
    far += OTHER_VERDICT * (one.kind != other.kind)
    far += OTHER_NEAREST * (one.nearest != other.nearest)
    far += OTHER_LATER * (one.then != other.then)
    far += OTHER_RUNNER_UP * (one.runner_up != other.runner_up)
    far += OTHER_DOORS * _unshared(one.open_roles, other.open_roles)
    far += OTHER_GAPS * _unshared(one.gaps, other.gaps)
    far += OTHER_HOURS * _moved(one.hours, other.hours)
    far += OTHER_WEEK * _moved(one.hours_per_week, other.hours_per_week)
    far += OTHER_FINISH * _beyond(abs(one.weeks - other.weeks), FINISH_TOLERANCE, FINISH_SCALE)
    far += OTHER_EXAMS * _unshared(one.exams, other.exams)
    far += OTHER_COST * (one.is_free != other.is_free)
    far += OTHER_PLACE * (one.place != other.place)
    far += PAY_SHOWN * (one.has_pay != other.has_pay)
    return far


def _unshared(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Share of two lists that stands in one of them only."""
    both = {*one, *other}
    return len(both - ({*one} & {*other})) / len(both) if both else 0.0


def _moved(one: float, other: float) -> float:
    """Hours beyond what is tolerated, as a share of the larger number."""
    most = max(one, other)
    return _beyond(abs(one - other) / most, HOURS_TOLERANCE, HOURS_SCALE) if most else 0.0


def _beyond(distance: float, tolerance: float, scale: float) -> float:
    """A distance beyond what is tolerated, 1 from the scale on."""
    return min(1.0, (distance - tolerance) / (scale - tolerance)) if distance > tolerance else 0.0


class Outlook:
    """What one person would be told under different answers; what several of them share is worked out once."""

    def __init__(self, profile: Profile, knowledge: Knowledge, today: date) -> None:
        self.profile = profile
        self.knowledge = knowledge
        self.today = today
        self._levels: dict[str, dict[str, EffectiveSkill]] = {}
        self._courses: dict[tuple[object, ...], dict[str, LearningSet]] = {}
        self._exams_of: dict[tuple[str, float | None, int], tuple[str, ...]] = {}
        self._told: dict[str, Told] = {}

    def told(self, changes: Mapping[str, Any] | None = None) -> Told:
        """What is told with some fields of the profile changed; as it stands without."""
        key = repr(sorted((changes or {}).items()))
        found = self._told.get(key)
        if found is None:
            found = self._told[key] = self._work_out({**(changes or {})})
        return found

    def _work_out(self, changes: dict[str, Any]) -> Told:
        profile = self.profile.model_copy(update=changes) if changes else self.profile
        case = self._case(profile, changes)
        verdict = judge(case)
        if verdict.target is None:
            return Told(kind=verdict.kind, place=profile.country or "")
        role = verdict.then if verdict.target.role.id == profile.current_role and verdict.then else verdict.target
        course = case.course(role.role.id)
        named = steady_hours(profile)
        weekly = DEFAULT_HOURS_PER_WEEK if named is None else named
        return Told(
            kind=verdict.kind,
            target=verdict.target.role.id,
            then=_id(verdict, "then"),
            nearest=_id(verdict, "nearest"),
            runner_up=_id(verdict, "second"),
            open_roles=tuple(fit.role.id for fit in case.fits[:NEARBY_ROLES] if fit.is_reachable),
            close=(verdict.close[0].role.id, verdict.close[1].role.id) if verdict.close else None,
            hours=course.hours_typical,
            gaps=gaps_of(case, role.role.id),
            weeks=course.hours_typical / max(1.0, weekly),
            hours_per_week=weekly,
            place=profile.country or "",
            has_pay=self._has_pay(profile, role.role.id),
            exams=self._exams(profile, role.role.id, case, course),
            is_free=spendable_usd(self.knowledge, profile.budget) == 0,
        )

    def _case(self, profile: Profile, changes: Mapping[str, Any]) -> Case:
        """The person ready to be judged; courses are shared by all who learn the same."""
        level_key = repr([(name, changes[name]) for name in LEVEL_FIELDS if name in changes])
        levels = self._levels.get(level_key)
        if levels is None:
            levels = self._levels[level_key] = effective_levels(profile, self.knowledge, self.today)
        available = hours_until(profile, self.today)
        is_free = spendable_usd(self.knowledge, profile.budget) == 0
        courses = self._courses.setdefault((level_key, available, is_free), {})
        return Case(profile, self.knowledge, self.today, levels, available, _courses=courses)

    def _has_pay(self, profile: Profile, role: str) -> bool:
        """True where pay is shown: a country is named, it has data, and this is no child."""
        return bool(profile.country) and not profile.minor and has_pay(self.knowledge, role, profile.country or "")

    def _exams(self, profile: Profile, role: str, case: Case, course: LearningSet) -> tuple[str, ...]:
        """The exams that would be taken; those of a child are none."""
        if profile.minor:
            return ()
        budget = spendable_usd(self.knowledge, profile.budget)
        left = None if budget is None else max(0.0, budget - course.cost_usd_high)
        key = (role, left, id(case.levels))
        found = self._exams_of.get(key)
        if found is None:
            path = certification_plan(
                self.knowledge,
                role,
                profile.certifications,
                self.today,
                budget_usd=left,
                levels=case.plain,
                years=profile.years_experience,
            )
            found = self._exams_of[key] = tuple(step.certification for step in path.taken())
        return found


def _id(verdict: Verdict, part: str) -> str:
    """Id of a role of a verdict, empty where it has none."""
    fit = getattr(verdict, part)
    return fit.role.id if fit is not None else ""


def gaps_of(case: Case, role: str) -> tuple[str, ...]:
    """The must-haves of a role that are not at a credible level yet."""
    return tuple(
        slot.key
        for slot in role_slots(case.knowledge, role)
        if slot.importance == CORE
        and all(case.plain.get(one.skill, 0.0) < entry_level(one.target) - NEAR for one in slot.members)
    )


@per_knowledge
def has_pay(knowledge: Knowledge, role: str, country: str) -> bool:
    """True where the facts hold any pay of a role in a country."""
    from tools.salary import pay_report

    report = pay_report(knowledge, role, country, None)
    return bool(report.answers or report.official)
