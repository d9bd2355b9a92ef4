"""What a picture of many people needs of one plan: no names, no words of theirs."""

from __future__ import annotations

from typing import Any

from tools.planning.model import Plan

MOST_GAPS = 8
"""Gaps of a person that count in the picture of all: those that are closed first (judgement)."""


def digest_of(plan: Plan) -> dict[str, Any]:
    """Role, readiness, gaps, hours, cost in USD at list prices and exams of a plan, as plain data."""
    if plan.kind != "plan" or plan.role is None or plan.standing is None or plan.reach is None:
        return {"kind": plan.kind, "why": plan.stopped.split("\n", 1)[0]}
    return {
        "kind": plan.kind,
        "role": plan.role.target.role,
        "title": plan.role.target.title,
        "verdict": plan.role.kind,
        "wished": list(plan.role.wished),
        "readiness": plan.standing.readiness_must_pct,
        "band": plan.standing.band,
        "reached": plan.reach.tier_reached,
        "fits": plan.reach.fits,
        "readiness_at_end": plan.reach.readiness_must_pct,
        "left_open": list(plan.reach.left_open[:1]),
        "gaps": [[gap.skill, gap.name] for gap in plan.gaps[:MOST_GAPS]],
        "phases": [
            [phase.number, phase.title, phase.hours, round(sum(one.cost_usd for one in phase.milestones), 2)]
            for phase in plan.phases
        ],
        "exams": [
            [one.certification, one.code, one.exam_day.isoformat() if one.exam_day else "", one.cost_usd or 0]
            for one in plan.certifications
            if one.verdict == "take"
        ],
        "budget": [plan.budget.currency, plan.budget.total] if plan.budget else [],
        "ends": plan.first_screen.ends.isoformat() if plan.first_screen else "",
    }
