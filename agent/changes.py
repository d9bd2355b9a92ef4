"""What a plan comes down to in a few figures, and what changed between two plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.state import Json
from tools.markdown import count, money, trim

if TYPE_CHECKING:
    from tools.planning.model import Plan


def brief_of(plan: Plan) -> Json:
    """The figures of a plan that a later one is compared with."""
    first, role, reach, budget = plan.first_screen, plan.role, plan.reach, plan.budget
    brief: Json = {"stopped": plan.stopped}
    if first is not None:
        brief.update(verdict=first.verdict, ends=first.ends.isoformat(), hours_per_week=first.hours_per_week)
    if role is not None:
        brief.update(target=role.target.title, target_role=role.target.role)
    if reach is not None:
        brief.update(
            fits=reach.fits,
            hours_needed=reach.hours_needed,
            readiness_pct=reach.readiness_must_pct,
            date_needed=reach.date_needed.isoformat() if reach.date_needed else "",
        )
    if budget is not None:
        brief.update(cost=budget.total, currency=budget.currency)
    exams = [f"{line.code or line.name}" for line in plan.certifications if line.verdict == "take"]
    return {**brief, "exams": exams, "milestones": sum(len(phase.milestones) for phase in plan.phases)}


def changes_between(before: Json, after: Json) -> tuple[str, ...]:
    """What is different, one line each; a line saying so where nothing is."""
    lines = [line for name, label in LABELS.items() if (line := change(name, label, before, after))]
    lines += exam_changes(before.get("exams", []), after.get("exams", []))
    return tuple(lines) or ("Nothing in the plan changed: your answer was noted.",)


LABELS = {
    "target": "Role",
    "fits": "Fits within your means",
    "ends": "Last day",
    "date_needed": "Day by which all of it could be done",
    "hours_per_week": "Hours a week",
    "hours_needed": "Hours needed",
    "readiness_pct": "Readiness at the end, core skills",
    "cost": "Cost",
    "milestones": "Milestones",
    "stopped": "No plan",
}


def change(name: str, label: str, before: Json, after: Json) -> str:
    """One line for one figure, empty where it is the same or newly absent on both sides."""
    old, new = before.get(name), after.get(name)
    if old == new or (not old and not new):
        return ""
    return f"{label}: {shown(name, old, before)} before, now {shown(name, new, after)}."


def shown(name: str, value: object, brief: Json) -> str:
    """One figure as text."""
    if value is None or value == "":
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        if name == "cost":
            return money(value, brief["currency"])
        number = trim(value, 0 if name == "readiness_pct" else 1)
        return f"{number} %" if name == "readiness_pct" else number
    return str(value).rstrip(".")


def exam_changes(before: list[str], after: list[str]) -> list[str]:
    """Exams that came in or fell out."""
    new, gone = [code for code in after if code not in before], [code for code in before if code not in after]
    lines = [f"New in the plan: {count(len(new), 'exam')}, {', '.join(new)}."] if new else []
    return lines + ([f"No longer in the plan: {', '.join(gone)}."] if gone else [])
