"""Which of two roles is for whom, as rules that a person can apply; and where one person stands toward both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tools.choosing.case import Case, case_of
from tools.choosing.gates import ARCHITECT_YEARS, SENIOR_LEVEL, asks_for_decision, asks_for_production
from tools.comparing.models import EnjoyItem, Side, SkillRow, Standing
from tools.proficiency.levels import effective_levels
from tools.recommend import recommend

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role
    from tools.profile import Profile

MOST_ITEMS = 3
CODE_APART = 15
"""Shares of code this many points apart make two different weeks (judgement)."""


def rules_for(
    a: Role, b: Role, items: tuple[EnjoyItem, ...], shared: tuple[SkillRow, ...], own: tuple[int, int]
) -> tuple[str, ...]:
    """The rules, most deciding first; `own` counts the core skills that only a and only b ask for."""
    return tuple(rules(a, b, items, shared, own))


def rules(
    a: Role, b: Role, items: tuple[EnjoyItem, ...], shared: tuple[SkillRow, ...], own: tuple[int, int]
) -> Iterator[str]:
    """The rules one by one."""
    yield from order_rules(a, b)
    sides: tuple[tuple[Side, Role, Role], ...] = (("a", a, b), ("b", b, a))
    for side, role, other in sides:
        mine = [item for item in items if item.for_side == side]
        if a.in_article and b.in_article:
            mine.sort(key=lambda item: not item.in_article)
        yield choice_rule(role, other, [item.text for item in mine][:MOST_ITEMS])
    core = sum((row.importance_a or 0) >= 5 and (row.importance_b or 0) >= 5 for row in shared)
    yield (
        f"They share {len(shared)} skills, {core} of them core to both. Core to {a.title} and not asked of the other:"
        f" {own[0]}; core to {b.title} and not asked of the other: {own[1]}."
    )


def order_rules(a: Role, b: Role) -> Iterator[str]:
    """Which comes first where one asks for more seniority than the other."""
    first, then = (a, b) if (a.level, a.years_min) <= (b.level, b.years_min) else (b, a)
    asked = [f"at least {then.years_min} years"] if then.years_min else []
    asked += ["something you ran in production"] if asks_for_production(then) else []
    asked += ["a technical decision that others followed"] if asks_for_decision(then) else []
    if then.level < SENIOR_LEVEL or first.level == then.level:
        return
    yield f"{then.title} asks for {joined(asked)}. Without these, {first.title} comes first and {then.title} after it."
    if then.track == "architect" and first.path == "engineer":
        yield (
            f"Under {ARCHITECT_YEARS} years or without production evidence a taste for architecture means: engineer"
            " now, architect track. A cloud or solutions architect with real design ownership may go direct: depth in"
            " AI is what is missing there, not years."
        )


def choice_rule(role: Role, other: Role, items: list[str]) -> str:
    """Who should choose a role over the other."""
    parts = []
    gap = role.coding_share_pct - other.coding_share_pct
    if abs(gap) >= CODE_APART:
        more = "more" if gap > 0 else "less"
        shares = f"about {role.coding_share_pct:.0f} % against {other.coding_share_pct:.0f} %"
        parts.append(f"you want {more} code in your week ({shares})")
    if items:
        parts.append("you agree with: " + "; ".join(items))
    if not parts:
        return f"{role.title} and {other.title} feel much the same from day to day: let the work itself decide."
    return f"Choose {role.title} if {', and '.join(parts)}."


def joined(parts: list[str]) -> str:
    """A list in words."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def stand_toward(
    profile: Profile, knowledge: Knowledge, a: Role, b: Role, today: date
) -> tuple[Standing, Standing, str]:
    """Where a person stands toward both roles, with nothing else named as a goal, and the verdict for them."""
    torn = profile.model_copy(update={"goals": (a.id, b.id), "out_of_field": ""})
    levels = effective_levels(torn, knowledge, today)
    case = case_of(torn, knowledge, today, levels)
    answer = recommend(torn, knowledge, today, levels)
    return standing(case, "a", a), standing(case, "b", b), f"For you: {answer.headline}"


def standing(case: Case, side: Side, role: Role) -> Standing:
    """Fit, similarity, readiness and means of one role, kept apart."""
    fit = case.by_role[role.id]
    must, overall = case.readiness(role.id)
    return Standing(
        side=side,
        fit=fit.points,
        similarity=round(fit.similarity * 100, 1),
        readiness_must=must,
        readiness=overall,
        gates=tuple(gate.shown() for gate in fit.gates),
        means=case.means(role.id),
    )
