"""Where the means do not reach: which of them binds, and the cheapest ways out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from tools.asking.contradictions import HOURS_BESIDE_WORK
from tools.certificates.answer import Binding, BuildInstead, FreeOption, WayOut
from tools.certificates.calendar import standing
from tools.certificates.choice import EXAM_SHARE, LONGEST_DAYS, Choice, Means, Weighed, code_of
from tools.certificates.cost import cost_of, study_hours

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def binding_of(weighed: Sequence[Weighed], choice: Choice) -> tuple[Binding, str]:
    """What keeps the most valuable exam from being taken, budget or time, and which exam that is."""
    for item in sorted(weighed, key=lambda one: (-one.value, one.candidate.order)):
        barrier = choice.refused.get(item.id, ("", ""))[0]
        if barrier in ("budget", "time"):
            return ("budget" if barrier == "budget" else "time"), item.id
        if item.id in choice.taken:
            return "none", ""
    return "none", ""


def ways_out(
    knowledge: Knowledge,
    weighed: Sequence[Weighed],
    choice: Choice,
    means: Means,
    free: Sequence[FreeOption],
    project: BuildInstead | None,
) -> tuple[WayOut, ...]:
    """The cheapest ways out where budget or time binds; none where neither does."""
    binding, wanted = binding_of(weighed, choice)
    if binding == "none":
        return ()
    found: list[WayOut] = []
    if project:
        text = f"Build instead: {project.title}, about {project.hours_typical:.0f} h, and show it."
        found.append(WayOut(kind="build", text=text))
    if free:
        found.append(WayOut(kind="free", text=f"Start with what costs nothing: {free[0].name} ({free[0].provider})."))
    bundle = [name for item in weighed if item.id == wanted for name in (*item.before, item.id)]
    found += _money(knowledge, weighed, choice) if binding == "budget" else _time(knowledge, bundle, means)
    return tuple(found)


def _money(knowledge: Knowledge, weighed: Sequence[Weighed], choice: Choice) -> list[WayOut]:
    """Ask the employer, or raise the budget to what the cheapest refused exam needs."""
    short = [item for item in weighed if choice.refused.get(item.id, ("", ""))[0] == "budget"]
    costs = []
    for item in short:
        parts = [cost_of(knowledge, name).usd for name in (*choice.taken, *item.before, item.id)]
        if all(part is not None for part in parts):
            costs.append((sum(part for part in parts if part is not None), item.candidate.order, item.id))
    found = [WayOut(kind="employer", text="Ask your employer whether it pays exam fees before you pay one yourself.")]
    if costs:
        needed, _, name = min(costs)
        text = f"With a budget of {math.ceil(needed):,} USD, {code_of(knowledge, name)} fits."
        found.append(WayOut(kind="budget", text=text, usd=float(math.ceil(needed)), certification=name))
    return found


def _time(knowledge: Knowledge, bundle: Sequence[str], means: Means) -> list[WayOut]:
    """A later day with the same hours, or more hours until the same day, while they stay sustainable."""
    name = bundle[-1]
    hours = sum(study_hours(knowledge, item).typical for item in bundle)
    opening = max(standing(knowledge, item, means.today).earliest or means.today for item in bundle)
    found = []
    if means.weekly > 0 and (length := math.ceil(hours / means.weekly * 7)) <= LONGEST_DAYS:
        day = max(means.today + timedelta(days=length + len(bundle)), opening)
        text = f"With the same hours, {code_of(knowledge, name)} fits by {day}."
        found.append(WayOut(kind="deadline", text=text, day=day, certification=name))
    weeks = (means.last_day - means.today).days / 7
    needed = math.ceil(hours / weeks / EXAM_SHARE) if weeks > 0 else 0
    if 0 < needed <= HOURS_BESIDE_WORK and opening <= means.last_day and needed > (means.hours_per_week or 0):
        text = f"With {needed} hours a week, {code_of(knowledge, name)} fits by {means.last_day}."
        found.append(WayOut(kind="hours", text=text, hours_per_week=float(needed), certification=name))
    return found
