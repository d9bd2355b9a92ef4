"""A verdict in words: headline, reasons, and what was taken cautiously."""

from __future__ import annotations

from collections.abc import Iterator

from tools.choosing.case import NO_CODE_PCT, Case
from tools.choosing.doors import all_said_ai
from tools.choosing.fit import Fit, move_words
from tools.choosing.gates import asks_for_decision
from tools.choosing.taste_words import taste_reasons
from tools.choosing.verdict import Verdict
from tools.markdown import trim
from tools.proficiency.readiness import APPLY_FROM_PCT


def headline_of(case: Case, verdict: Verdict) -> str:
    """The verdict in one sentence, without figures."""
    first, then, second = verdict.target, verdict.then, verdict.second
    assert first is not None
    title = first.role.title
    if verdict.kind == "go now":
        return go_now_words(case, first)
    if verdict.kind == "by way of":
        return by_way_words(first, then, verdict.is_grown_into)
    if verdict.kind == "not within means":
        return not_within_words(title, verdict.nearest)
    if verdict.kind == "undecided" and second is not None:
        return f"{title} and {second.role.title} are too close to call for you; one question would decide."
    if verdict.kind == "decision":
        return decision_words(title, then, verdict.is_grown_into)
    if verdict.kind == "adjacent":
        return f"Without code, {title} is the nearest role for you in this field."
    if then is not None:
        return by_way_words(first, then, is_grown_into=False)
    return f"{title} fits you best among the roles that are open to you now."


def go_now_words(case: Case, first: Fit) -> str:
    """A goal that nothing stands in the way of: apply now, or build first."""
    title, must = first.role.title, case.readiness(first.role.id)[0]
    if must >= APPLY_FROM_PCT:
        return f"{title}: go for it now, and apply with what you can show."
    return f"{title} is open to you, and nothing but work stands in the way: build first, then apply."


def by_way_words(first: Fit, then: Fit | None, is_grown_into: bool) -> str:
    """A goal that comes later."""
    if then is None:
        return f"{first.role.title}, grown into from the role you have: it opens when the conditions below are met."
    if is_grown_into:
        return f"{then.role.title}, grown into from the role you have, with {first.role.title} as the next step."
    if then.role.path == "architect" and first.role.path == "engineer":
        return f"Engineer now, architect track: {first.role.title} first, then {then.role.title}."
    return f"{then.role.title}, by way of {first.role.title} first."


def not_within_words(title: str, nearest: Fit | None) -> str:
    """A goal that the hours do not allow."""
    if nearest is None:
        return f"{title} does not fit whole into the time you have, nor does a role near it; a part of it does."
    return f"{title} does not fit whole into the time you have; the nearest role that does is {nearest.role.title}."


def decision_words(title: str, then: Fit | None, is_grown_into: bool) -> str:
    """A choice between named roles."""
    if is_grown_into:
        return f"Neither is open yet; of the two, {title} is the one to grow into from the role you have."
    return (
        f"{title} now, {then.role.title} after it." if then is not None else f"Of the roles you named, aim for {title}."
    )


def reasons_of(case: Case, verdict: Verdict) -> tuple[str, ...]:
    """Why, most important first: what holds the goal back, how the move is made, readiness, hours, taste."""
    return tuple(reasons(case, verdict))


def reasons(case: Case, verdict: Verdict) -> Iterator[str]:
    """The reasons one by one."""
    first = verdict.target
    assert first is not None
    for fit in dict.fromkeys(fit.role.id for fit in (verdict.then, first) if fit is not None):
        yield from gate_reasons(case.by_role[fit])
    title = first.role.title
    if first.move.how != "none":
        yield f"{title}: {move_words(first, case.profile, case.knowledge).rstrip('.')}."
    named = next((case.by_role[goal] for goal in case.profile.goals if goal != first.role.id), None)
    other = named or verdict.second
    if other is not None and verdict.kind in ("decision", "undecided"):
        yield from taste_reasons(case.profile, case.knowledge, first, other)
    must, overall = case.readiness(first.role.id)
    yield f"Readiness for {title} today: {must:g} % of the must-haves, {overall:g} % of everything it asks for."
    means = case.means(first.role.id)
    hours = f"about {trim(means.hours_typical)} hours ({trim(means.hours_low)} to {trim(means.hours_high)})"
    if means.fits is None or means.hours_available is None:
        yield f"To be credible in it takes {hours}."
    else:
        fits = "fits into" if means.fits else "is more than"
        yield f"To be credible in it takes {hours}, which {fits} the {trim(means.hours_available)} you have."
    if verdict.nearest is not None:
        near = case.means(verdict.nearest.role.id)
        span = f"{trim(near.hours_low)} to {trim(near.hours_high)}"
        yield f"{near.title} would take about {trim(near.hours_typical)} hours ({span})."


def gate_reasons(fit: Fit) -> Iterator[str]:
    """What a role asks for that is not there."""
    for gate in fit.gates:
        if not gate.is_open:
            yield f"{fit.role.title} asks for {gate.needs}; so far: {gate.has}."


def cautions_of(case: Case, verdict: Verdict) -> tuple[str, ...]:
    """What is not known and was taken cautiously, and what does not go together."""
    return tuple(cautions(case, verdict))


def cautions(case: Case, verdict: Verdict) -> Iterator[str]:
    """The cautions one by one."""
    profile, first = case.profile, verdict.target
    assert first is not None
    concerned = [fit for fit in (verdict.then, first, verdict.second) if fit is not None]
    gates = [gate for fit in concerned for gate in fit.gates]
    for name in dict.fromkeys(gate.needs for gate in gates if gate.status == "unknown"):
        yield f"I do not know yet whether you have {name}; until you tell me I take it as not yet."
    for gate in {gate.name: gate for gate in gates if gate.status == "assumed"}.values():
        yield f"{gate.needs[0].upper()}{gate.needs[1:]}: {gate.has}. Correct me if it is not so."
    if case.available is None:
        yield "Your hours a week or your day are not known, so I cannot say whether it fits into your time."
    note = case.means(first.role.id).note
    if note:
        yield f"Hours: {note}."
    yield from code_cautions(case)
    if profile.minor:
        yield "Talk this over with a parent, a teacher or a school adviser first; pay and jobs come later."
    if first.role.track == "adjacent":
        yield from adjacent_cautions(case, first)
    if asks_for_decision(first.role) and verdict.kind == "go now":
        yield "What is missing is depth in AI, not years: bring one design that others built from."
    if verdict.kind in ("by way of", "decision") and verdict.then is not None and not verdict.way:
        yield f"I know of no usual way from {first.role.title} to {verdict.then.role.title}; ask people who hold it."


def code_cautions(case: Case) -> Iterator[str]:
    """A wish for no code beside a goal that codes."""
    if case.profile.wants_code != "none":
        return
    for goal in case.profile.goals:
        role = case.knowledge.roles[goal]
        if role.coding_share_pct >= NO_CODE_PCT:
            yield (
                f"You would rather not write code, and {role.title} is about {role.coding_share_pct:.0f} % code."
                " I answer the role you named; say so if you want roles without code instead."
            )


def adjacent_cautions(case: Case, first: Fit) -> Iterator[str]:
    """What to know of roles around AI: their adverts rarely say so, and their pay is not measured."""
    postings, saying = all_said_ai(case.knowledge)
    if postings:
        yield (
            f"Adverts for roles around AI rarely say AI ({saying} of {postings} titles in one sample): search for the"
            " plain title together with words for the tools."
        )
    yield (
        f"{first.role.title} has no pay data of its own. The official wage of the nearest occupation is a reference"
        " only, and pay often falls at first in such a change."
    )
