"""Portfolio projects as one person meets them: what they close, how long they take, how close they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tools.learning.effort import moves_of, scaled, study_before
from tools.learning.first import Study, study_hours
from tools.learning.project_works import Need, Work, works_for
from tools.memo import per_knowledge
from tools.proficiency.graph import SkillGraph, skill_graph
from tools.proficiency.readiness import NEAR

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.learning.models import LearningTier, Seniority

GOAL_WEIGHT, NEAR_WEIGHT = 0.6, 0.4  # closeness: to the goal, and to where the person comes from (judgement)
SHARED_ENOUGH = 3  # skills shared with a background from which a project counts as wholly close to it (judgement)

STEPS: tuple[Seniority, ...] = ("entry", "mid", "senior", "architect")


@dataclass(frozen=True)
class Taste:
    """What a set of projects should be close to."""

    seniority: Seniority
    background: str | None = None
    current_role: str | None = None
    domains: tuple[str, ...] = ()
    beginner: bool = False
    free_only: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be closed, from which levels."""

    open_needs: tuple[Need, ...]
    levels: Mapping[str, float]
    known: Mapping[str, float]  # the same as the person states them
    tier: LearningTier
    taste: Taste
    floor_hours: float  # no set counts as shorter than this


class Option(NamedTuple):
    """A project as this person meets it."""

    work: Work
    closes: int  # bits of the open needs that it closes by itself
    chained: tuple[tuple[int, int], ...]  # bits of a need that it closes after another project, and of those projects
    study: tuple[Study, ...]  # what it needs first
    work_hours: float  # the project itself
    hours: float  # both
    closeness: float
    at_seniority: bool
    suppliers: tuple[int, ...]  # for each prerequisite that study cannot give: bits of the projects that do


def options_for(knowledge: Knowledge, role: str, case: Case) -> list[Option]:
    """The role's projects as this person meets them; with no money, those that cannot be done free are left out."""
    graph, taste, levels, known = skill_graph(knowledge), case.taste, case.levels, case.known
    works = [work for work in works_for(knowledge, role, case.tier) if not (taste.free_only and is_never_free(work))]
    near = closeness(knowledge, role, taste.background, None, taste.domains)
    at_work = closeness(knowledge, role, taste.background, taste.current_role, taste.domains)
    target = nearest_seniority(works, taste.seniority)
    places = {need.key: place for place, need in enumerate(case.open_needs)}
    found = []
    for work in works:
        closes, chained = closed_by(work, works, places, known)
        study = study_before(work, moves_of(work, levels), levels, known, graph)
        own = own_hours(work, levels)
        found.append(
            Option(
                work=work,
                closes=closes,
                chained=chained,
                study=tuple(study),
                work_hours=own,
                hours=own + study_hours(study, graph),
                # Near the present job counts by what is new in it: nobody is sent to learn their own job again.
                closeness=near[work.id] + (at_work[work.id] - near[work.id]) * share_new(work, known),
                at_seniority=work.project.seniority == target,
                suppliers=suppliers(work, works, known) if work.beyond_study else (),
            )
        )
    return found


def closed_by(
    work: Work, works: Sequence[Work], places: Mapping[str, int], known: Mapping[str, float]
) -> tuple[int, tuple[tuple[int, int], ...]]:
    """Bits of the open needs that a project closes by itself; and of each that it closes after another, and of those.

    `places` has the place of each open need; the needs that a project takes to their goal stand in the same order.
    """
    closes, chained = 0, []
    for key, chances in work.chances.items():
        place = places.get(key)
        if place is None:
            continue
        for chance in chances:
            if chance.by_study or known.get(chance.skill, 0.0) >= chance.start - NEAR:
                closes |= 1 << place
                break
        else:
            last = chances[-1]
            givers = [other is not work and other.reaches.get(last.skill, 0) >= last.start for other in works]
            chained.append((1 << place, bits(givers)))
    return closes, tuple(chained)


def bits(truths: Sequence[bool]) -> int:
    """Truths as the bits of a number, the first one lowest."""
    return sum([1 << place for place, truth in enumerate(truths) if truth])


def own_hours(work: Work, levels: Mapping[str, float]) -> float:
    """Typical hours of a project by itself, without its study."""
    return scaled(work.hours, share_new(work, levels)).typical


def share_new(work: Work, levels: Mapping[str, float]) -> float:
    """Share of the steps of a project that are not at their end yet: 0 for who would only do their own job again."""
    if not work.steps:
        return 0.0
    return sum([levels.get(move.skill, 0.0) < move.reached_at for move in work.steps]) / len(work.steps)


def suppliers(work: Work, works: Sequence[Work], known: Mapping[str, float]) -> tuple[int, ...]:
    """For each prerequisite that neither the person nor study can give: which projects do."""
    return tuple(
        bits([other is not work and other.reaches.get(skill, 0) >= level for other in works])
        for skill, level in work.beyond_study
        if known.get(skill, 0.0) < level - NEAR
    )


def useful(options: Sequence[Option]) -> list[int]:
    """Places of the projects that close something and that no other one beats, or that another one waits for."""
    needed = 0
    for option in options:
        for givers in (*option.suppliers, *(before for _, before in option.chained)):
            needed |= givers
    return [
        place
        for place, mine in enumerate(options)
        if needed >> place & 1 or ((mine.closes or mine.chained or mine.at_seniority) and not is_beaten(mine, options))
    ]


def is_beaten(mine: Option, options: Sequence[Option]) -> bool:
    """True where another project beats this one in every respect."""
    return not mine.chained and any(beats(other, mine) for other in options if other is not mine)


def beats(other: Option, mine: Option) -> bool:
    """True where a project closes all that another, unchained one closes, is as near, takes less, waits for nothing."""
    return (
        other.hours < mine.hours
        and not other.suppliers
        and other.closes & mine.closes == mine.closes
        and other.closeness >= mine.closeness
        and other.at_seniority >= mine.at_seniority
        and other.work.project.beginner_ok >= mine.work.project.beginner_ok
    )


def by_study(need: Need, graph: SkillGraph) -> bool:
    """True where study alone reaches the goal."""
    return any(graph[skill].ceiling >= need.goal for skill in need.members)


def is_never_free(work: Work) -> bool:
    """True for a project that cannot be done without money."""
    return work.project.free_way.startswith("no") and work.project.cost_usd_low > 0


def nearest_seniority(works: Sequence[Work], wanted: Seniority) -> Seniority:
    """The seniority nearest to the wanted one that the role's projects have, the lower one on a tie."""
    present = {work.project.seniority for work in works} or {wanted}
    return min(present, key=lambda one: (abs(STEPS.index(one) - STEPS.index(wanted)), STEPS.index(one)))


@per_knowledge
def closeness(
    knowledge: Knowledge, role: str, background: str | None, current_role: str | None, domains: tuple[str, ...]
) -> dict[str, float]:
    """How close each project of a role is to the goal and to where somebody comes from, 0 to 1, by id."""
    brought = {skill.skill for skill in knowledge.backgrounds[background].skills} if background else set()
    found = {}
    for work in works_for(knowledge, role):
        project = work.project
        goal = 1 / (1 + 0.25 * project.roles.index(role))  # the roles of a project stand in order of fit
        shared = len(brought & {step.skill for step in project.steps})
        in_domain = bool(domains) and any(step.group == "domain" for step in project.group_steps)
        near = max(min(1.0, shared / SHARED_ENOUGH), float(current_role in project.roles), float(in_domain))
        found[project.id] = GOAL_WEIGHT * goal + NEAR_WEIGHT * near
    return found
