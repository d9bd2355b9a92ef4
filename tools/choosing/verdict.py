"""The verdict: a named goal is answered, two are decided between, and only the undecided get a ranking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tools.choosing.case import Case
from tools.choosing.deciding import CLOSE
from tools.choosing.fit import Fit
from tools.choosing.models import VerdictKind
from tools.choosing.moves import Hop, distances_to, way_to

BUILD = 40.0
"""Below this readiness, and with no usual move, a role is first reached by way of another one (judgement)."""

NEARBY = 0.10
"""Among the undecided, a role that fits the hours goes before one that does not, this close in fit (judgement)."""

MOST_TRIED = 4
"""Roles whose hours are worked out in search of one within the means: each costs time (judgement)."""

TASTE_APART = 0.1
"""So much better must the taste match an architect track to name it as the step after (judgement)."""

ENGINEERS = ("engineer", "hybrid")
FIRST_JOB_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided, before it is put into words."""

    kind: VerdictKind
    target: Fit | None
    then: Fit | None = None  # the role the target leads to
    second: Fit | None = None
    nearest: Fit | None = None  # the role that the hours allow, put beside a goal that they do not
    way: tuple[Hop, ...] = ()
    close: tuple[Fit, Fit] | None = None  # two roles that one question would decide between
    is_grown_into: bool = False  # the goal is reached from the role the person has


def judge(case: Case) -> Verdict:
    """The verdict for a person; beside a target that the hours do not allow stands the nearest role that they do."""
    verdict = decided(case)
    if verdict.target is None or case.means(verdict.target.role.id).fits is not False:
        return verdict
    nearest = nearest_within_means(case, verdict.target)
    second = verdict.second if verdict.close else nearest or verdict.second
    return replace(verdict, nearest=nearest, second=second)


def decided(case: Case) -> Verdict:
    """The verdict by what is named: one goal, several, or none."""
    goals = tuple(dict.fromkeys(case.profile.goals))
    if case.profile.out_of_field and not goals:
        return Verdict("out of field", None)
    if len(goals) == 1:
        return answer(case, goals[0])
    if goals:
        return decide(case, goals)
    if case.profile.wants_code == "none":
        return rank(case, "adjacent")
    return rank(case, "ranking")


def answer(case: Case, goal: str) -> Verdict:
    """A named goal: go now, by way of another role, or not within these means with the nearest that is."""
    fit = case.by_role[goal]
    if not fit.is_reachable:
        return by_way_of(case, fit)
    if fit.move.value == 0 and case.readiness(goal)[1] < BUILD:
        return by_way_of(case, fit)
    if case.means(goal).fits is False:
        return Verdict("not within means", fit, second=second_to(case, fit))
    return Verdict("go now", fit, second=second_to(case, fit))


def by_way_of(case: Case, goal: Fit) -> Verdict:
    """Another role first; the next one up, grown into from the role held, where nothing open lies between."""
    way = first_job(case, goal) or case.way(goal.role.id)
    is_grown_into = bool(way) and way[0].role == case.held
    if way:
        first = case.by_role[way[1 if is_grown_into else 0].role]
        then = goal if first is not goal else None
        second = second_to(case, first, goal)
        return Verdict("by way of", first, then, second, way=way, is_grown_into=is_grown_into)
    if goal.is_reachable:
        kind: VerdictKind = "not within means" if case.means(goal.role.id).fits is False else "go now"
        return Verdict(kind, goal, second=second_to(case, goal))
    first = best_like(case, goal)
    return Verdict("by way of", first, then=goal, second=second_to(case, first, goal))


def first_job(case: Case, goal: Fit) -> tuple[Hop, ...]:
    """By study to the beginner's role of the same craft, where the hours for that are there; else nothing."""
    if case.available is None or goal.move.value > 0 or not goal.is_reachable:
        return ()
    for name, (_, step) in distances_to(case.knowledge, goal.role.id).items():
        before = case.by_role[name]
        is_entry = before.role.level <= FIRST_JOB_LEVEL and before.role.family == goal.role.family
        if is_entry and step is not None and step.to == goal.role.id and before.is_reachable:
            return (Hop(name), Hop(goal.role.id, step)) if case.means(name).fits else ()
    return ()


def best_like(case: Case, goal: Fit) -> Fit:
    """The best open role of the goal's family or track, or the best open one of all."""
    open_now = [fit for fit in case.fits if fit.is_reachable]
    like = [fit for fit in open_now if goal.role.family == fit.role.family or goal.role.track == fit.role.track]
    return (like or open_now)[0]


def nearest_within_means(case: Case, goal: Fit) -> Fit | None:
    """The nearest role that the hours allow: on the way to the goal first, then by fit; None where there is none."""
    near = [case.by_role[hop.role] for hop in case.way(goal.role.id)[:-1]]
    near += [fit for fit in case.fits if fit.is_reachable and fit.move.value > 0]
    if not case.profile.goals:
        near = [fit for fit in near if case.is_wanted(fit.role)]
    return first_within_means(case, (fit for fit in near if fit.role.id not in (goal.role.id, case.held)))


def first_within_means(case: Case, fits: Iterable[Fit]) -> Fit | None:
    """The first of a few roles that fits into the hours."""
    tried = list(dict.fromkeys(fit.role.id for fit in fits))[:MOST_TRIED]
    return next((case.by_role[name] for name in tried if case.means(name).fits), None)


def decide(case: Case, goals: tuple[str, ...]) -> Verdict:
    """Between named roles: the better one that is open; a closed one comes after it."""
    named = [fit for fit in case.fits if fit.role.id in goals]
    open_now = [fit for fit in named if fit.is_reachable]
    if not open_now:
        return replace(by_way_of(case, named[0]), kind="decision", second=named[1])
    best = open_now[0]
    if case.means(best.role.id).fits is False:
        near = [fit for fit in open_now if best.total - fit.total <= NEARBY]
        best = first_within_means(case, near) or best
    others = [fit for fit in named if fit is not best]
    later = next((fit for fit in others if not fit.is_reachable), None)
    hops = onward(case, best, later) if later is not None else ()
    if best is open_now[0] and len(open_now) > 1 and best.total - open_now[1].total <= CLOSE:
        return Verdict("undecided", best, later, others[0], way=hops, close=(best, open_now[1]))
    return Verdict("decision", best, later, others[0], way=hops)


def onward(case: Case, first: Fit, goal: Fit) -> tuple[Hop, ...]:
    """The way from one role to another; empty where none is known."""
    if goal.role.id == first.role.id or first.role.id not in distances_to(case.knowledge, goal.role.id):
        return ()
    return way_to(case.knowledge, first.role.id, "", goal.role.id, lambda role: role.id == first.role.id)


def rank(case: Case, kind: VerdictKind) -> Verdict:
    """The best open role among those wished for, one that fits the hours first among near equals."""
    open_now = [fit for fit in case.fits if fit.is_reachable and case.is_wanted(fit.role)]
    best = open_now[0]
    if case.means(best.role.id).fits is False:
        near = [fit for fit in open_now if best.total - fit.total <= NEARBY]
        best = first_within_means(case, near) or best
    others = [fit for fit in open_now if fit is not best]
    second = others[0] if others else None
    then = wished_later(case, best)
    way = onward(case, best, then) if then else ()
    if second is not None and abs(best.total - second.total) <= CLOSE:
        shown: VerdictKind = "undecided" if kind == "ranking" else kind
        return Verdict(shown, best, then, second, way=way, close=(best, second))
    return Verdict(kind, best, then, second, way=way)


def wished_later(case: Case, best: Fit) -> Fit | None:
    """The architect track that taste asks for and gates hold back: engineer now, that one after it."""
    if best.role.path not in ENGINEERS:
        return None
    closed = [
        fit
        for fit in case.fits
        if fit.role.track == "architect"
        and not fit.is_reachable
        and case.is_wanted(fit.role)
        and fit.style >= best.style + TASTE_APART
        and best.role.id in distances_to(case.knowledge, fit.role.id)
    ]
    return min(closed, key=lambda fit: (-fit.goal, fit.role.years_min, -fit.style), default=None)


def second_to(case: Case, *chosen: Fit) -> Fit | None:
    """The best open role besides those chosen and the one held, among those wished for where there is one."""
    taken = {fit.role.id for fit in chosen} | {case.held}
    open_now = [fit for fit in case.fits if fit.is_reachable and fit.role.id not in taken]
    return next((fit for fit in open_now if case.is_wanted(fit.role)), open_now[0] if open_now else None)
