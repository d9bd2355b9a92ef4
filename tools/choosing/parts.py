"""The parts of a recommendation: fits with their terms, the way with its conditions, means, flips, the runner-up."""

from __future__ import annotations

from collections.abc import Mapping

from tools.choosing.case import Case
from tools.choosing.deciding import gate_flips, goal_flip, means_flips, taste_flip
from tools.choosing.fit import WEIGHTS, Fit, terms_of
from tools.choosing.means import first_day, last_day
from tools.choosing.models import Condition, Flip, Means, RoleFit, RunnerUp, Step
from tools.choosing.moves import Hop
from tools.choosing.taste_words import taste_turned
from tools.choosing.verdict import Verdict
from tools.proficiency.readiness import CORE, NEAR, Slot, entry_level, role_slots

MOST_SHOWN = 5
MOST_NAMED = 3
WORDS = {"goal": "what you named", "move": "how usual the move is", "similarity": "how alike the skills are",
         "level": "years and evidence", "style": "taste"}  # fmt: skip

TURNS: Mapping[str, str] = {
    "move": "A way into {title} that I do not know of, such as a place that is offered to you already",
    "similarity": "More of the skills that {title} asks for, shown in work of yours",
    "level": "More years, or more to show, at the level of {title}",
    "style": "A stronger liking for the days of {title} than your answers say so far",
}
"""What would speak for a role that is behind on a term most of all."""


def ranking_of(case: Case, verdict: Verdict) -> tuple[RoleFit, ...]:
    """Target, goals, what comes after and the runner-up, filled up with the best fits; best first."""
    wanted = [fit for fit in (verdict.target, verdict.then, verdict.second, verdict.nearest) if fit is not None]
    wanted += [case.by_role[goal] for goal in case.profile.goals]
    pool = [fit for fit in case.fits if verdict.kind != "adjacent" or case.is_wanted(fit.role)]
    wanted += pool[:MOST_SHOWN]
    chosen = list({fit.role.id: fit for fit in wanted}.values())
    needed = max(MOST_SHOWN, len(wanted) - len(pool[:MOST_SHOWN]))
    return tuple(shown(case, fit) for fit in sorted(chosen[:needed], key=lambda fit: -fit.total))


def shown(case: Case, fit: Fit) -> RoleFit:
    """A fit with similarity and readiness beside it, never mixed."""
    must, overall = case.readiness(fit.role.id)
    return RoleFit(
        role=fit.role.id,
        title=fit.role.title,
        track=fit.role.track,
        level=fit.role.level,
        fit=fit.points,
        similarity=round(fit.similarity * 100, 1),
        readiness_must=must,
        readiness=overall,
        is_reachable=fit.is_reachable,
        terms=terms_of(fit, case.profile, case.knowledge),
        gates=tuple(gate.shown() for gate in fit.gates),
    )


def runner_up_of(case: Case, verdict: Verdict) -> RunnerUp | None:
    """The second choice and why it is second."""
    first, second = verdict.target, verdict.second
    if first is None or second is None:
        return None
    reason = why_second(case, verdict, first, second)
    if second is verdict.nearest:
        reason = f"It is the nearest role that fits into your time. {reason}"
    return RunnerUp(role=second.role.id, title=second.role.title, fit=second.points, reason=reason)


def why_second(case: Case, verdict: Verdict, first: Fit, second: Fit) -> str:
    """What keeps the second choice behind the first."""
    closed = [gate for gate in second.gates if not gate.is_open]
    if closed:
        return f"It asks for {closed[0].needs}; that is {closed[0].has} so far."
    if first.role.id in case.profile.goals and second.role.id not in case.profile.goals:
        return f"The best of the rest, {second.points:g} points beside {first.points:g}; you named {first.role.title}."
    behind = sorted(
        ((weight * (value_of(first, name) - value_of(second, name)), name) for name, weight in WEIGHTS.items()),
        key=lambda part: -part[0],
    )
    worst = [WORDS[name] for lead, name in behind if lead > 0.005][:2]
    gap = f"{second.points:g} points beside {first.points:g}"
    if second.total > first.total:
        return f"Weighed alone it is ahead, {gap}. {why_first(case, verdict, first, second)}"
    return f"It has {gap}" + (f"; it falls behind on {' and '.join(worst)}." if worst else ".")


def why_first(case: Case, verdict: Verdict, first: Fit, second: Fit) -> str:
    """Why a role comes first although another one has more points."""
    one, other = first.role.title, second.role.title
    if verdict.then is not None and verdict.then is not second:
        return f"{one} comes first all the same, because it is the step that leads to {verdict.then.role.title}."
    if case.means(second.role.id).fits is False and case.means(first.role.id).fits:
        return f"{one} comes first all the same, because it fits into the hours you have, and {other} does not."
    if first.role.id in case.profile.goals:
        return f"{one} comes first all the same, because it is what you named."
    return f"{one} comes first all the same, because it is nearer to what you asked for."


def value_of(fit: Fit, name: str) -> float:
    """The value of a term."""
    return fit.move.value if name == "move" else float(getattr(fit, name))


def steps_of(case: Case, verdict: Verdict) -> tuple[Step, ...]:
    """The way to the goal, each step with what it takes to enter it; for a role to go to now, that role alone."""
    hops = verdict.way
    if not hops and verdict.target is not None:
        hops = (Hop(verdict.target.role.id, verdict.target.move.step if is_direct(verdict.target) else None),)
    return tuple(step_of(case, hop) for hop in hops)


def is_direct(fit: Fit) -> bool:
    """True where the move is one step from the present role."""
    return fit.move.how == "step"


def step_of(case: Case, hop: Hop) -> Step:
    """One step with months, where the facts have them, and conditions."""
    role, step = case.knowledge.roles[hop.role], hop.step
    is_held = hop.role == case.profile.current_role
    return Step(
        role=role.id,
        title=role.title,
        months_low=step.months_low if step else None,
        months_high=step.months_high if step else None,
        difficulty=step.difficulty if step else None,
        why="the role you have" if is_held else step.why if step else role.summary,
        conditions=() if is_held else conditions_of(case, hop.role),
    )


def conditions_of(case: Case, role: str) -> tuple[Condition, ...]:
    """What it takes to enter a role: its gates, then the must-have skills that are still short."""
    gates = [
        Condition(text=f"{gate.needs} ({gate.has})", status="met" if gate.is_open else gate_state(gate.status))
        for gate in case.by_role[role].gates
    ]
    short = [slot for slot in role_slots(case.knowledge, role) if slot.importance == CORE and is_short(case, slot)]
    if not short:
        return (*gates, Condition(text="the must-have skills at a credible level", status="met"))
    names = ", ".join(name_of(case, slot) for slot in short[:MOST_NAMED])
    more = f" and {len(short) - MOST_NAMED} more" if len(short) > MOST_NAMED else ""
    return (*gates, Condition(text=f"the must-have skills at a credible level: {names}{more}", status="open"))


def gate_state(status: str) -> str:
    """A gate that is not open as the state of a condition."""
    return "unknown" if status == "unknown" else "open"


def is_short(case: Case, slot: Slot) -> bool:
    """True where no member of a need is at the level that makes it credible."""
    return all(case.plain.get(one.skill, 0.0) < entry_level(one.target) - NEAR for one in slot.members)


def name_of(case: Case, slot: Slot) -> str:
    """What a need is called: its skill, or the group of which one is enough."""
    if slot.group and slot.group in case.knowledge.skill_groups:
        return f"{case.knowledge.skill_groups[slot.group].label} (one of them)"
    return case.knowledge.skills[slot.members[0].skill].name


def means_shown(case: Case, verdict: Verdict) -> tuple[Means, ...]:
    """Hours for the target, and for the nearest role where the target does not fit."""
    roles = [fit.role.id for fit in (verdict.target, verdict.nearest) if fit is not None]
    return tuple(case.means(role) for role in roles)


def flips_of(case: Case, verdict: Verdict) -> tuple[Flip, ...]:
    """What would change the answer: gates, hours, a named goal, taste."""
    profile, knowledge = case.profile, case.knowledge
    first, second = verdict.target, verdict.second
    if first is None:
        return ()
    found: list[Flip] = []
    held_back = verdict.then if verdict.then is not None else first
    if not held_back.is_reachable:
        found += gate_flips(profile, knowledge, held_back)
    if second is not None and not second.is_reachable and second is not held_back:
        found += gate_flips(profile, knowledge, second)
    end, start = last_day(profile, case.today), first_day(profile, case.today)
    found += means_flips(profile, case.means(first.role.id), end, start)
    if second is not None and second.is_reachable and second.total <= first.total:
        found += taste_flip(profile, knowledge, first, second)
        found += goal_flip(profile, first, second)
    other = next((case.by_role[goal] for goal in profile.goals if goal != first.role.id), None)
    if len(profile.goals) > 1 and other is not None:
        is_answered = any(other.role.title in f"{flip.change} {flip.then}" for flip in found)
        return (*found, *(() if is_answered else between_goals(case, first, other)))
    return tuple(found) or (another_goal(first),)


def between_goals(case: Case, first: Fit, second: Fit) -> tuple[Flip, ...]:
    """What would put the other of two named roles first: taste, hours, or the term on which it is furthest behind."""
    profile, end, start = case.profile, last_day(case.profile, case.today), first_day(case.profile, case.today)
    if second.total > first.total:
        found = list(means_flips(profile, case.means(second.role.id), end, start))
    elif second.is_reachable:
        found = list(taste_turned(profile, case.knowledge, first, second))
    else:
        found = []
    if found:
        return tuple(found)
    _, name = max((WEIGHTS[name] * (value_of(first, name) - value_of(second, name)), name) for name in WEIGHTS)
    change = TURNS.get(name, "A reason of your own for {title} that I have not asked about").format(
        title=second.role.title
    )
    return (Flip(change=change, then=f"{second.role.title} gains where it is furthest behind {first.role.title}."),)


def another_goal(first: Fit) -> Flip:
    """What always changes the answer."""
    return Flip(
        change=f"If {first.role.title} is not what you want, name another role",
        then="A named goal is answered first, whatever the ranking says.",
    )
