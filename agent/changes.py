"""What a plan comes down to in a few figures, and what changed between two plans."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from agent.state import Json
from tools.evidence import as_json
from tools.markdown import count, day, join, money, trim, yearly

if TYPE_CHECKING:
    from tools.planning.model import Plan

PARTS = {
    "standing": "where you stand",
    "role": "the role and its reasons",
    "pay": "pay",
    "reach": "what your time allows",
    "gaps": "the gaps",
    "certifications": "certifications",
    "certification_notes": "certifications",
    "phases": "the phases",
    "experience_milestones": "milestones at work",
    "weeks": "your weeks",
    "normal_week": "your weeks",
    "decision_points": "days to decide",
    "applying": "applying",
    "inside_route": "the way inside your employer",
    "budget": "money",
    "market": "what the market asks for",
    "supporters": "who could support you",
    "risks": "risks",
    "step_after": "the step after",
    "assumptions": "what I have assumed",
    "would_change": "what would change the plan",
    "constraints": "what has to be respected",
}
"""Parts of a plan with the words for them."""

MOST_PARTS = 8
"""Parts that are named one by one: a longer list says no more than that the plan is another one (judgement)."""

SAME_PLAN = "Nothing in the plan changed: your answer was noted."
ONLY_NOTED = "Only what I noted about you changed: steps, dates and costs stay the same."


def brief_of(plan: Plan) -> Json:
    """The figures of a plan that a later one is compared with."""
    first, role, reach, budget = plan.first_screen, plan.role, plan.reach, plan.budget
    brief: Json = {"stopped": plan.stopped, "place": place_of(plan), "pay": pay_of(plan)}
    if first is not None:
        brief.update(verdict=first.verdict, ends=first.ends.isoformat(), hours_per_week=first.hours_per_week)
    if role is not None:
        brief.update(target=role.target.title, target_role=role.target.role, deciding=role.deciding_question)
    if reach is not None:
        brief.update(
            fits=reach.fits,
            hours_needed=reach.hours_needed,
            readiness_pct=reach.readiness_must_pct,
            date_needed=reach.date_needed.isoformat() if reach.date_needed and not reach.fits else "",
        )
    if budget is not None:
        brief.update(cost=budget.total, currency=budget.currency)
    exams = [f"{line.code or line.name}" for line in plan.certifications if line.verdict == "take"]
    milestones = sum(len(phase.milestones) for phase in plan.phases)
    return {**brief, "exams": exams, "milestones": milestones, "parts": digests(plan)}


def place_of(plan: Plan) -> str:
    """The place that the plan goes by."""
    readings = plan.standing.readings if plan.standing is not None else ()
    return next((line.value for line in readings if line.label == "Place"), "")


def pay_of(plan: Plan) -> str:
    """Pay in the middle for the plan's role by its first source, or that there is none."""
    if plan.pay is None or plan.role is None:
        return ""
    title = plan.role.target.title
    lines = [line for line in plan.pay.lines if line.p50 is not None]
    line = next((one for one in lines if one.label.startswith(title)), None)
    if line is None:
        return f"no figure for {title}"
    return f"{yearly(line.p50 or 0.0, line.currency)} ({line.basis}, gross a year; {line.label})"


def digests(plan: Plan) -> dict[str, str]:
    """A short mark of each part of a plan: two parts that read the same have the same one."""
    whole = as_json(plan)
    found = {}
    for part in PARTS:
        text = json.dumps(whole.get(part), sort_keys=True, ensure_ascii=False)
        found[part] = hashlib.sha256(text.encode()).hexdigest()[:12]
    return found


def outlook_of(brief: Json) -> str:
    """Whether the plan's work fits, in a sentence; empty where no plan is made."""
    if brief.get("stopped") or brief.get("fits") is None:
        return ""
    title, ends = brief.get("target", ""), shown_day(brief.get("ends", ""))
    if brief["fits"]:
        return f"{title}: it fits, with {ends} as the last day."
    hours, needed = trim(brief.get("hours_per_week", 0)), shown_day(brief.get("date_needed", ""))
    then = f" With {hours} hours a week all of it takes until {needed}." if needed else ""
    return f"{title}: not all of it fits into the time you named.{then}"


def changes_between(before: Json, after: Json) -> tuple[str, ...]:
    """What is different, one line each; a line saying so where nothing is."""
    lines = [line for name, words in WORDS.items() if (line := change(name, words, before, after))]
    lines += exam_changes(before.get("exams", []), after.get("exams", []))
    parts = changed_parts(before, after)
    if parts and (lines or parts != ["where you stand"]):
        named = join(parts) if len(parts) <= MOST_PARTS else "nearly all of them"
        return (*lines, f"Parts of the plan that read differently now: {named}.")
    return tuple(lines) or ((ONLY_NOTED,) if parts else (SAME_PLAN,))


def changed_parts(before: Json, after: Json) -> list[str]:
    """The words for the parts that differ, each once."""
    old, new = before.get("parts", {}), after.get("parts", {})
    return list(dict.fromkeys(PARTS[part] for part in PARTS if part in old and old[part] != new.get(part)))


def change(name: str, words: Callable[[object, object, Json, Json], str], before: Json, after: Json) -> str:
    """One line for one figure, empty where it is the same or absent on both sides."""
    old, new = before.get(name), after.get(name)
    return "" if old == new or (not old and not new) else words(old, new, before, after)


def moved(label: str) -> Callable[[object, object, Json, Json], str]:
    """A line with the value before and now."""

    def line(old: object, new: object, before: Json, after: Json) -> str:
        return f"{label}: {shown(old)} before, now {shown(new)}."

    return line


def shown(value: object) -> str:
    """One figure as text."""
    if value is None or value == "":
        return "none"
    if isinstance(value, (int, float)):
        return trim(value)
    return shown_day(str(value)).rstrip(".")


def shown_day(text: str) -> str:
    """A day as people read it; any other text as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def _fits(old: object, new: object, before: Json, after: Json) -> str:
    if new is None or old is None:
        return ""
    return "It fits now; it did not before." if new else "It fitted before; now not all of it does."


def _needed(old: object, new: object, before: Json, after: Json) -> str:
    if not new:
        return ""
    earlier = f" Before, it was {shown(old)}." if old else ""
    return f"All of it would be done by {shown(new)}.{earlier}"


def _percent(old: object, new: object, before: Json, after: Json) -> str:
    return f"Readiness at the end, core skills: {whole_percent(old)} before, now {whole_percent(new)}."


def whole_percent(value: object) -> str:
    """A share of a hundred without digits behind the point."""
    return f"{value:.0f} %" if isinstance(value, (int, float)) else "not known"


def _cost(old: object, new: object, before: Json, after: Json) -> str:
    return f"Cost: {priced(old, before)} before, now {priced(new, after)}."


def priced(value: object, brief: Json) -> str:
    """A cost in the currency of its plan."""
    return money(value, brief["currency"]) if isinstance(value, (int, float)) else "none"


def _stopped(old: object, new: object, before: Json, after: Json) -> str:
    return f"I make no plan with that. {new}" if new else "There is a plan again."


WORDS: dict[str, Callable[[object, object, Json, Json], str]] = {
    "stopped": _stopped,
    "target": moved("Role"),
    "place": moved("Place"),
    "fits": _fits,
    "ends": moved("Last day"),
    "date_needed": _needed,
    "hours_per_week": moved("Hours a week"),
    "hours_needed": moved("Hours needed"),
    "readiness_pct": _percent,
    "pay": moved("Pay in the middle"),
    "currency": moved("Currency"),
    "cost": _cost,
    "milestones": moved("Milestones"),
}
"""What is compared, in the order in which it is told."""


def exam_changes(before: list[str], after: list[str]) -> Iterator[str]:
    """Exams that came in or fell out."""
    new, gone = [code for code in after if code not in before], [code for code in before if code not in after]
    if new:
        yield f"New in the plan: {count(len(new), 'exam')}, {', '.join(new)}."
    if gone:
        yield f"No longer in the plan: {', '.join(gone)}."
