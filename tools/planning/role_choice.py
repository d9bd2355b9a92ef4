"""The role a plan is made for, beside the roles that were wished for or come next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.planning.model import (
    FitPart,
    RoleChoice,
    RoleOption,
    RoleSide,
)
from tools.planning.pay import middle_pay
from tools.proficiency.readiness import readiness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.models.roles import Role
    from tools.choosing.case import Case
    from tools.choosing.models import Recommendation, RoleFit
    from tools.planning.situation import Situation

SIDES_SHOWN = 3
"""Roles put side by side; more are not compared by anybody (judgement)."""


def planned_role(situation: Situation, recommendation: Recommendation) -> str:
    """The role to learn for: the target, or what it leads to where the person holds the target already."""
    target = recommendation.target or ""
    if target == situation.profile.current_role and recommendation.then is not None:
        return recommendation.then
    return target


def role_behind(situation: Situation, recommendation: Recommendation, target: Role) -> Role | None:
    """The role that the target leads to, or the other one that was named; None where there is none."""
    wished = [recommendation.then, *recommendation.goals]
    other = next((role for role in wished if role is not None and role != target.id), None)
    return situation.knowledge.roles[other] if other is not None else None


def role_choice(situation: Situation, case: Case, recommendation: Recommendation, target: Role) -> RoleChoice:
    """The role, the runner-up, the nearest within the means, and the reasons."""
    fits = {fit.role: fit for fit in recommendation.ranking}
    runner = recommendation.runner_up
    nearest = next((m for m in recommendation.means if m.role != target.id and m.fits), None)
    return RoleChoice(
        kind=recommendation.kind,
        wished=recommendation.goals,
        then=situation.knowledge.roles[recommendation.then].title if recommendation.then else "",
        target=option(situation, target.id, fits, recommendation.reasons[0] if recommendation.reasons else ""),
        runner_up=option(situation, runner.role, fits, runner.reason) if runner else None,
        nearest_within_means=option(situation, nearest.role, fits, nearest.note) if nearest else None,
        reasons=recommendation.reasons,
        sides=sides_of(situation, case, recommendation, target),
        entry_conditions=tuple(
            f"{step.title}: {condition.text} ({condition.status})"
            for step in recommendation.way
            for condition in step.conditions
        ),
        flips=tuple(f"{flip.change}: {flip.then}" for flip in recommendation.flips),
        deciding_question=recommendation.question.text if recommendation.question else "",
    )


def sides_of(situation: Situation, case: Case, recommendation: Recommendation, target: Role) -> tuple[RoleSide, ...]:
    """The target, the roles named and the alternative, each with the same figures for the same person."""
    beside = [recommendation.nearest] if recommendation.nearest else []
    beside += [recommendation.runner_up.role] if recommendation.runner_up else []
    roles = dict.fromkeys([target.id, *recommendation.goals, *beside])
    fits = {fit.role: fit for fit in recommendation.ranking}
    return tuple(side_of(situation, case, fits[role]) for role in list(roles)[:SIDES_SHOWN] if role in fits)


def side_of(situation: Situation, case: Case, fit: RoleFit) -> RoleSide:
    """One role for this person: fit with its parts, readiness, hours, what it still asks for, pay."""
    course = case.course(fit.role)
    return RoleSide(
        role=fit.role,
        title=fit.title,
        fit=fit.fit,
        readiness_pct=fit.readiness_must or 0.0,
        hours_low=float(round(course.hours_low)),
        hours_typical=float(round(course.hours_typical)),
        hours_high=float(round(course.hours_high)),
        still_asks_for=tuple(gate.needs for gate in fit.gates if gate.status in ("closed", "unknown")),
        pay=middle_pay(situation, fit.role),
        begins_with=course.projects[0].title if course.projects else "",
        parts=tuple(
            FitPart(name=term.name, points=term.points, of=round(term.weight * 100), why=term.why) for term in fit.terms
        ),
    )


def option(situation: Situation, role: str, fits: Mapping[str, RoleFit], reason: str) -> RoleOption:
    """A role with fit and readiness."""
    fit = fits.get(role)
    known = fit.readiness_must if fit is not None else None
    return RoleOption(
        role=role,
        title=situation.knowledge.roles[role].title,
        fit=fit.fit if fit is not None else 0.0,
        readiness_pct=known if known is not None else readiness_at(situation, role),
        reason=reason,
    )


def readiness_at(situation: Situation, role: str) -> float:
    """Must-have readiness for a role today, in percent."""
    return readiness(situation.knowledge, role, situation.plain_levels).must_have_pct
