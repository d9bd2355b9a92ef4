"""Which projects, study and milestones bring a person to a role, and how many hours that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.learning.draft import (
    ENTRY_ROLE_LEVEL,
    FLOOR_SHARE,
    FLOOR_SHARE_ENTRY,
    RESERVE_SHARE,
    Draft,
    Ground,
    draft,
    floor_share,
    ground_of,
)
from tools.learning.effort import Course, Point, can_start, course_of
from tools.learning.evidence import learning_evidence
from tools.learning.models import LearningSet, LearningTier, Seniority
from tools.learning.part import fullest_part
from tools.learning.parts import blocks_of, chosen_projects, milestones_for
from tools.learning.project_choice import ProjectChoice
from tools.learning.project_options import Case, Taste, closeness, nearest_seniority
from tools.learning.project_works import Need, needs_of, works_for
from tools.proficiency.graph import sum_of
from tools.proficiency.levels import EffectiveSkill, Levels, level_of, plain_levels
from tools.proficiency.readiness import NEAR

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

__all__ = [
    "FLOOR_SHARE",
    "FLOOR_SHARE_ENTRY",
    "RESERVE_SHARE",
    "LearningSet",
    "held_after",
    "learning_evidence",
    "learning_set",
    "levels_after",
    "part_that_fits",
    "target_seniority",
]

ROUNDING_HOURS = 0.5
"""What rounding can add to the hours of a set of some ten parts, each shown to a tenth of an hour."""


def learning_set(
    knowledge: Knowledge,
    role_id: str,
    levels: Levels,
    *,
    seniority_hint: str = "",
    background: str | None = None,
    domains: tuple[str, ...] = (),
    beginner: bool = False,
    budget_usd: float | None = None,
    hours_available: float | None = None,
    tier: LearningTier = "credible",
    current_role: str | None = None,
) -> LearningSet:
    """The few projects, the study and the milestones that close a tier, in order, with hours low to high.

    Where the hours there are do not suffice, `fits` is False and `part_that_fits` gives the part that does.
    """
    role = knowledge.roles[role_id]
    ground = ground_of(knowledge, role, needs_of(knowledge, role_id, tier), levels)
    taste = Taste(
        seniority=target_seniority(role, seniority_hint),
        background=background,
        current_role=current_role,
        domains=domains,
        beginner=beginner,
        free_only=budget_usd == 0,
    )
    if ground.opened:
        chosen = best_draft(knowledge, ground, tier, taste, hours_available)
    else:
        chosen = draft(ground, proof_course(knowledge, ground, levels, taste))
    return in_words(knowledge, ground, tier, chosen, taste, budget_usd, hours_available)


def part_that_fits(
    knowledge: Knowledge, learning: LearningSet, levels: Levels, hours_available: float, budget_usd: float | None = None
) -> LearningSet:
    """The part of a set that fits the hours there are: what raises must-have readiness most, prerequisites first.

    Hours that the projects leave go to study of the must-haves that stay open, and then to practice of them.
    """
    if learning.hours_typical <= hours_available and not learning.left_open:
        return learning
    role = knowledge.roles[learning.role]
    ground = ground_of(knowledge, role, needs_of(knowledge, role.id, learning.tier), levels)
    # Hours are shown rounded, part by part: the margin keeps their sum within what there is.
    best = fullest_part(knowledge, ground, learning, hours_available - ROUNDING_HOURS, free_only=budget_usd == 0)
    taste = Taste(target_seniority(role, ""))
    part = in_words(knowledge, ground, learning.tier, best, taste, budget_usd, hours_available)
    return part.model_copy(update={"is_partial": True})


def levels_after(levels: Levels, learning: LearningSet) -> dict[str, float]:
    """Levels when the projects passed their checks and the study is done; milestones are not counted in advance."""
    after = plain_levels(levels)
    for project in learning.projects:
        for step in project.steps:
            after[step.skill] = max(after.get(step.skill, 0.0), step.to_level)
    for block in learning.study:
        after[block.skill] = max(after.get(block.skill, 0.0), float(block.to_level))
    return after


def held_after(levels: Levels, learning: LearningSet) -> dict[str, float | EffectiveSkill]:
    """The same with what the person states, for learning that goes on from there."""
    after: dict[str, float | EffectiveSkill] = dict(levels)
    for skill, level in levels_after(levels, learning).items():
        held = after.get(skill)
        after[skill] = held._replace(level=level) if isinstance(held, EffectiveSkill) else level
    return after


def target_seniority(role: Role, hint: str) -> Seniority:
    """The seniority that one project should have: the hint where it is one, else what the role asks for."""
    named: dict[str, Seniority] = {"entry": "entry", "mid": "mid", "senior": "senior", "architect": "architect"}
    if hint in named:
        return named[hint]
    if role.track == "architect":
        return "architect"
    return "entry" if role.level <= ENTRY_ROLE_LEVEL else "mid" if role.level == ENTRY_ROLE_LEVEL + 1 else "senior"


def best_draft(
    knowledge: Knowledge, ground: Ground, tier: LearningTier, taste: Taste, hours_available: float | None
) -> Draft:
    """The projects that suit the person best; the quickest ones where only those fit the hours there are."""
    floor_hours = floor_share(ground.role) * sum_of(ground.alone).typical
    choice = ProjectChoice(
        knowledge, ground.role.id, Case(ground.opened, ground.levels, ground.known, tier, taste, floor_hours)
    )
    best = draft(ground, choice.course())
    if hours_available is None or best.hours.typical <= hours_available:
        return best
    quick = draft(ground, choice.course(cheapest=True))
    return quick if quick.hours.typical <= hours_available else best


def is_shown(need: Need, levels: Levels) -> bool:
    """True where a member at its goal rests on work that can be shown; a bare number is taken as it is."""
    for skill, goal in need.goals:
        held = levels.get(skill)
        if level_of(levels, skill) >= goal - NEAR and (not isinstance(held, EffectiveSkill) or held.is_shown):
            return True
    return False


def proof_course(knowledge: Knowledge, ground: Ground, levels: Levels, taste: Taste) -> Course:
    """The one project that shows most of what is only claimed or assumed, if possible at the target seniority."""
    unshown = [need for need in ground.needs if not is_shown(need, levels)]
    start, role = Point(ground.levels, ground.known), ground.role.id
    works = [work for work in works_for(knowledge, role) if can_start(work, start.known)]
    if not works or not unshown:
        return Course([], start.levels, start.known)
    near = closeness(knowledge, role, taste.background, taste.current_role, taste.domains)
    target = nearest_seniority(works, taste.seniority)

    def rank(place: int) -> tuple[bool, int, float, float, str]:
        work = works[place]
        shows = sum(any(skill in work.reaches for skill in need.members) for need in unshown)
        return (work.project.seniority != target, -shows, -near[work.id], work.hours.typical, work.id)

    return course_of([works[min(range(len(works)), key=rank)]], start, ground.graph)


def in_words(
    knowledge: Knowledge,
    ground: Ground,
    tier: LearningTier,
    chosen: Draft,
    taste: Taste,
    budget_usd: float | None,
    hours_available: float | None,
) -> LearningSet:
    """A draft as it is shown: hours add up to the figure to plan on."""
    role, pieces, opened = ground.role, chosen.course.pieces, ground.opened
    projects = chosen_projects(knowledge, role, pieces, ground.needs, ground.levels, taste, budget_usd)
    study = blocks_of(knowledge, pieces, chosen.extra, ground.known)
    project_hours = round(sum(project.hours_typical for project in projects), 1)
    study_hours = round(sum(block.hours_typical for block in study), 1)
    # What is shown adds up: floor and reserve are worked out from the rounded parts.
    floor = round(max(0.0, floor_share(role) * chosen.alone.typical - project_hours - study_hours), 1)
    reserve = round((project_hours + study_hours + floor) * RESERVE_SHARE, 1)
    typical = round(project_hours + study_hours + floor + reserve, 1)
    return LearningSet(
        role=role.id,
        tier=tier,
        projects=projects,
        study=study,
        milestones=milestones_for(knowledge, role.id, tier, ground.levels, projects),
        project_hours=project_hours,
        study_hours=study_hours,
        floor_hours=floor,
        reserve_hours=reserve,
        hours_low=min(round(chosen.hours.low, 1), typical),
        hours_typical=typical,
        hours_high=max(round(chosen.hours.high, 1), typical),
        floor_share=floor_share(role),
        one_by_one_hours=round(chosen.alone.typical, 1),
        cost_usd_low=sum(project.cost_usd_low for project in projects),
        cost_usd_high=sum(project.cost_usd_high for project in projects),
        closes=tuple(need.best(chosen.end) for need in opened if need.is_met(chosen.end)),
        left_open=tuple(need.best(chosen.end) for need in opened if not need.is_met(chosen.end)),
        hours_available=hours_available,
        fits=hours_available is None or (typical <= hours_available and all(n.is_met(chosen.end) for n in opened)),
    )
