"""Take, later or skip: which exams are worth their place within the person's means, and what stands in the way."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from tools.certificates.answer import Verdict
from tools.certificates.calendar import Standing, standing
from tools.certificates.candidates import CLOUDS, Benefit, Candidate
from tools.certificates.caveats import other_cloud
from tools.certificates.cost import cost_of, study_hours
from tools.certificates.covered import covered_by, held_name
from tools.certificates.gates import Person, is_member, lacks_years, needs_membership
from tools.certificates.order import Holdings, first_required

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Judgement: at most two fifths of the weekly hours go to exams; the rest builds what an employer can look at.
EXAM_SHARE = 0.4
# Judgement: hours a week where nobody said any, and the horizon where there is no deadline.
ASSUMED_HOURS, HORIZON_DAYS = 8.0, 364
LONGEST_DAYS = 3650
# Judgement: an exam below a quarter of a full benefit is not worth its fee and hours.
TAKE_FLOOR = 0.25
# Judgement: a provider the person named or works with counts half as much again; another cloud, three fifths.
FAVOURED, RIVAL = 1.5, 0.6
GATE_RELATIONS = ("required", "one of required")
RIVALS = frozenset(CLOUDS.values())

Barrier = Literal["", "door", "years", "value", "count", "budget", "price", "time", "cloud"]


@dataclass(frozen=True, slots=True)
class Means:
    """What the person can spend; None is not known, which caps nothing."""

    today: date
    budget_usd: float | None = None
    hours_per_week: float | None = None
    deadline: date | None = None
    hours_cap: float | None = None

    @property
    def weekly(self) -> float:
        """Hours a week for exams."""
        return (ASSUMED_HOURS if self.hours_per_week is None else self.hours_per_week) * EXAM_SHARE

    @property
    def last_day(self) -> date:
        """The deadline, or the end of the horizon."""
        return self.deadline or self.today + timedelta(days=HORIZON_DAYS)

    @property
    def hours(self) -> float | None:
        """All hours for exams until the last day; None where no hours are known."""
        if self.hours_cap is not None or self.hours_per_week is None:
            return self.hours_cap
        return max(0.0, (self.last_day - self.today).days / 7 * self.weekly)

    @property
    def most_exams(self) -> int:
        """Judgement: one exam under 5 hours a week, two under 12, three above; two where unknown."""
        if self.hours_per_week is None:
            return 2
        return 1 if self.hours_per_week < 5 else 2 if self.hours_per_week < 12 else 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with what it closes, what it is worth, and what keeps it from being taken whatever the means."""

    candidate: Candidate
    benefit: Benefit
    value: float
    now: Standing
    before: tuple[str, ...]
    barrier: Barrier
    verdict: Verdict
    reason: str

    @property
    def id(self) -> str:
        """The certification."""
        return self.candidate.certification


@dataclass
class Choice:
    """What is taken, in order, with a day for each exam; and why the others are not."""

    taken: list[str] = field(default_factory=list)
    days: dict[str, date] = field(default_factory=dict)
    required_by: dict[str, str] = field(default_factory=dict)
    refused: dict[str, tuple[Barrier, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """What candidates are weighed against."""

    means: Means
    holdings: Holdings
    person: Person
    favoured: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    levels: Mapping[str, float] | None = None


def weigh(knowledge: Knowledge, candidate: Candidate, benefit: Benefit, setting: Setting) -> Weighed:
    """A candidate with its value and the first thing that bars it whatever the means."""
    name, today = candidate.certification, setting.means.today
    now = standing(knowledge, name, today)
    before = first_required(knowledge, name, setting.holdings, today, setting.preferred)
    value = candidate.weight * benefit.share * _affinity(candidate.provider, setting.favoured)
    barrier, verdict, reason = _bar(knowledge, candidate, now, before, setting)
    if not barrier and value < TAKE_FLOOR:
        barrier, verdict, reason = "value", "skip", _small_value(knowledge, candidate, benefit)
    return Weighed(candidate, benefit, value, now, before or (), barrier, verdict, reason)


def _affinity(provider: str, favoured: Sequence[str]) -> float:
    if provider in favoured:
        return FAVOURED
    return RIVAL if provider in RIVALS and any(name in RIVALS for name in favoured) else 1.0


def _bar(
    knowledge: Knowledge, candidate: Candidate, now: Standing, before: tuple[str, ...] | None, setting: Setting
) -> tuple[Barrier, Verdict, str]:
    """What closes the door: the calendar, a membership, a requirement, years, or an exam nobody has described."""
    fact = knowledge.certifications[candidate.certification]
    if setting.holdings.covers(knowledge, fact.id):
        return "door", "skip", "You hold it."
    if above := covered_by(knowledge, setting.holdings.current, fact.id):
        held = held_name(knowledge, above, setting.holdings.is_dated(above))
        return "door", "skip", f"Covered by what you hold: {held}."
    if now.status == "retired":
        return "door", "skip", f"It can no longer be taken. {now.note}"
    if _ends_too_soon(knowledge, fact.id, now, setting.means):
        return "door", "skip", f"It ends on {now.latest}, before you could be ready.{_next_name(knowledge, fact.id)}"
    if needs_membership(fact) and not is_member(fact, setting.person.memberships):
        return "door", "skip", f"{fact.availability}. Skip it unless you are one of them."
    if candidate.relation.startswith("if ") and before != ():
        return "door", "skip", f"Only of use {candidate.relation}."
    if before is None:
        return "door", "later", "What it requires cannot be sat on any known day."
    if not now.is_sittable:
        return "door", "later", f"{now.note} Nothing is planned before a day is known."
    if why := lacks_years(fact, setting.person.years):
        return "years", "later", why
    if why := other_cloud(knowledge, fact, setting.levels, setting.favoured):
        return "cloud", "later", why
    if cost_of(knowledge, fact.id).fee is None and study_hours(knowledge, fact.id).assumed:
        return (
            "price",
            "later",
            "Its fee and content are not known: ask the provider before you plan with it.",
        )
    return "", "take", ""


def _ends_too_soon(knowledge: Knowledge, name: str, now: Standing, means: Means) -> bool:
    """True where even the fewest hours of study, in every hour of the week there is, end after the last day."""
    if now.latest is None:
        return False
    hours_per_week = ASSUMED_HOURS if means.hours_per_week is None else means.hours_per_week
    days_left = (now.latest - means.today).days
    return study_hours(knowledge, name).low > hours_per_week / 7 * days_left


def _next_name(knowledge: Knowledge, name: str) -> str:
    rows = (row.new_code for row in knowledge.successions if row.old_certification == name and row.new_code)
    code = next(rows, "")
    return f" {code} takes its place." if code else ""


def _small_value(knowledge: Knowledge, candidate: Candidate, benefit: Benefit) -> str:
    level = knowledge.certifications[candidate.certification].level
    if level == "foundational":
        return "A foundation exam: it shows less than a small project does, and the exams above it do not need it."
    if not benefit.skills:
        return "It closes no gap you still have for this role."
    return "It closes little that this role needs and you lack."


def choose(knowledge: Knowledge, weighed: Sequence[Weighed], means: Means) -> Choice:
    """The exams to take, best value first, each with what it requires, as far as the means go."""
    choice, known = Choice(), {item.id: item for item in weighed}
    gates = only_gates(weighed)
    for item in sorted(weighed, key=lambda one: (-one.value, one.candidate.order)):
        if item.barrier or item.id in choice.taken or item.id in gates:
            continue
        bundle = [*(name for name in item.before if name not in choice.taken), item.id]
        barrier, reason, days = _fit(knowledge, known, choice, bundle, item, means)
        if barrier:
            choice.refused[item.id] = (barrier, reason)
            continue
        choice.required_by.update({name: item.id for name in bundle[:-1]})
        choice.taken = study_order(knowledge, [*choice.taken, *bundle])
        choice.days = days
    return choice


def study_order(knowledge: Knowledge, names: Sequence[str]) -> list[str]:
    """The exams with what each requires, or is advised to follow, before it; otherwise as they come."""
    placed: dict[str, None] = {}

    def place(name: str, above: tuple[str, ...]) -> None:
        fact = knowledge.certifications[name]
        for earlier in (*fact.requires, *fact.recommended_prior):
            if earlier in names and earlier not in above:
                place(earlier, (*above, name))
        placed[name] = None

    for name in names:
        if name not in placed:
            place(name, (name,))
    return list(placed)


def only_gates(weighed: Sequence[Weighed]) -> frozenset[str]:
    """What stands in the path only because something else requires it; it is taken with that or not at all."""
    before = {name for item in weighed for name in item.before}
    return frozenset(
        item.id for item in weighed if item.id in before and item.candidate.relation.startswith(GATE_RELATIONS)
    )


def _fit(
    knowledge: Knowledge, known: dict[str, Weighed], choice: Choice, bundle: list[str], item: Weighed, means: Means
) -> tuple[Barrier, str, dict[str, date]]:
    """Why a bundle does not fit, or the days of all exams with it."""
    for name in bundle[:-1]:
        if name not in known or known[name].barrier in ("door", "years", "price"):
            return "door", f"It needs {code_of(knowledge, name)} first, which is not open to you now.", {}
    if reason := _one_is_enough(knowledge, known, choice, item):
        return "cloud", reason, {}
    covered = {skill for name in choice.taken for skill in known[name].benefit.skills}
    if item.value * item.benefit.left_after(covered) < TAKE_FLOOR:
        return "value", "The exams above cover most of what it would close.", {}
    if len(choice.taken) + len(bundle) > means.most_exams:
        return "count", "One thing at a time: the exams above come first.", {}
    barrier, reason = _money(knowledge, choice, bundle, means)
    if barrier:
        return barrier, reason, {}
    return _time(knowledge, study_order(knowledge, [*choice.taken, *bundle]), bundle, means)


def _one_is_enough(knowledge: Knowledge, known: dict[str, Weighed], choice: Choice, item: Weighed) -> str:
    if not choice.taken:
        return ""
    if "alternative" in item.candidate.relation:
        return f"The same ground as {code_of(knowledge, choice.taken[0])} with another provider: one is enough."
    above = any(knowledge.certifications[name].level != "foundational" for name in choice.taken)
    if above and knowledge.certifications[item.id].level == "foundational":
        return "A foundation exam adds nothing to the exams above."
    clouds = {knowledge.certifications[name].provider for name in choice.taken} & RIVALS
    if item.candidate.provider in RIVALS and clouds and item.candidate.provider not in clouds:
        return "One cloud first; a second one later, if your employer uses it."
    return ""


def _money(knowledge: Knowledge, choice: Choice, bundle: list[str], means: Means) -> tuple[Barrier, str]:
    if means.budget_usd is None:
        return "", ""
    costs = [cost_of(knowledge, name).usd for name in [*choice.taken, *bundle]]
    if any(cost is None for cost in costs):
        return "price", "Its full price is not known, so it cannot be planned within a budget: ask the provider first."
    total = sum(cost for cost in costs if cost is not None)
    left = means.budget_usd - sum(cost_of(knowledge, name).usd or 0.0 for name in choice.taken)
    if total > means.budget_usd + 1e-9:
        needed = total - (means.budget_usd - left)
        return "budget", f"It needs {needed:,.2f} USD in all; {max(0.0, left):,.2f} USD are left for exams."
    return "", ""


def _time(
    knowledge: Knowledge, order: list[str], bundle: list[str], means: Means
) -> tuple[Barrier, str, dict[str, date]]:
    hours = sum(study_hours(knowledge, name).typical for name in order)
    if means.hours is not None and hours > means.hours + 1e-9:
        used = sum(study_hours(knowledge, name).typical for name in order if name not in bundle)
        left, needed = max(0.0, means.hours - used), hours - used
        return "time", f"It takes about {needed:.0f} h of study; about {left:.0f} h are left for exams by then.", {}
    days = exam_days(knowledge, order, means)
    if days is None:
        return "time", "There is no day on which you could be ready before its last day or your deadline.", {}
    return "", "", days


def exam_days(knowledge: Knowledge, order: Sequence[str], means: Means) -> dict[str, date] | None:
    """A day for each exam: after its study, after what it requires, while it can be sat; None if there is none."""
    days: dict[str, date] = {}
    hours = 0.0
    for name in order:
        hours += study_hours(knowledge, name).typical
        length = math.ceil(hours / means.weekly * 7) if means.weekly > 0 else LONGEST_DAYS + 1
        now = standing(knowledge, name, means.today)
        if length > LONGEST_DAYS or now.earliest is None:
            return None
        ready = means.today + timedelta(days=max(1, length))
        after = [days[other] + timedelta(days=1) for other in knowledge.certifications[name].requires if other in days]
        day = _weekday(
            max([ready, now.earliest, *after]), min(filter(None, (now.latest, means.deadline)), default=None)
        )
        is_late = means.deadline is not None and day > means.deadline
        if is_late or (now.latest and day > now.latest):
            return None
        days[name] = day
    return days


def _weekday(day: date, limit: date | None) -> date:
    """The next day from Monday to Friday, while the limit allows: the safer day to book (judgement)."""
    moved = day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    return day if limit and moved > limit else moved


def code_of(knowledge: Knowledge, certification_id: str) -> str:
    """The code of a certification, or its name where it has none."""
    fact = knowledge.certifications[certification_id]
    return fact.code or fact.name
