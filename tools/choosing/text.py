"""A recommendation as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from tools.choosing.models import Condition, Door, Recommendation, RoleFit, Step
from tools.markdown import bullets, table, trim

MARKS = {"met": "there", "open": "still missing", "unknown": "not known yet"}


def recommendation_text(answer: Recommendation) -> str:
    """The recommendation, complete by itself."""
    return "\n\n".join(sections(answer)) + "\n"


def sections(answer: Recommendation) -> Iterator[str]:
    """The sections of the text, in reading order."""
    yield f"# {answer.headline}"
    if answer.reasons:
        yield "## Why\n\n" + bullets(answer.reasons)
    if answer.question:
        yield f"## The question that would decide\n\n{answer.question.text}\n\n{answer.question.why}"
    if answer.way:
        yield "## The way\n\n" + "\n".join(step_text(number, step) for number, step in enumerate(answer.way, 1))
    if answer.runner_up:
        yield f"## Runner-up: {answer.runner_up.title}\n\n{answer.runner_up.reason}"
    if answer.flips:
        yield "## What would change this\n\n" + bullets(
            f"{flip.change.rstrip('.')}. Then: {flip.then}" for flip in answer.flips
        )
    if answer.doors:
        yield "## Doors from your background\n\n" + "\n".join(door_text(door) for door in answer.doors)
    if answer.ranking:
        yield "## The roles beside each other\n\n" + ranking_table(answer.ranking)
    if answer.cautions:
        yield "## Taken cautiously\n\n" + bullets(answer.cautions)
    if answer.services:
        yield "## Where to turn\n\n" + bullets(
            " ".join(part for part in (f"{one.name}.", one.what and f"{one.what}.", one.url, one.note) if part)
            for one in answer.services
        )
    if answer.sources:
        yield "## Sources\n\n" + bullets(f"{one.title} ({one.id}, {one.as_of})" for one in answer.sources)
    credits = dict.fromkeys(one.attribution for one in answer.sources if one.attribution)
    if credits:
        yield "\n".join(credits)


def step_text(number: int, step: Step) -> str:
    """One step with months and conditions."""
    months = ""
    if step.months_low is not None:
        months = f" ({step.months_low} to {step.months_high} months as a rule, difficulty {step.difficulty} of 5)"
    lines = [f"{number}. **{step.title}**{months}: {step.why}."]
    lines += [f"   - {condition_text(condition)}" for condition in step.conditions]
    return "\n".join(lines)


def condition_text(condition: Condition) -> str:
    """A condition and whether it is met."""
    return f"{MARKS[condition.status]}: {condition.text}"


def door_text(door: Door) -> str:
    """A door with why, months and how its adverts read."""
    parts = [f"{door.rank}. {door.title}: {door.why}."]
    if door.months_low is not None:
        parts.append(f"About {door.months_low} to {door.months_high} months at eight hours a week.")
    if door.postings is not None:
        parts.append(f"{door.postings_saying_ai} of {door.postings} adverts of this work say AI in the title.")
    return " ".join(parts)


def ranking_table(fits: tuple[RoleFit, ...]) -> str:
    """Fit with its terms, and similarity and readiness apart from it."""
    header = ("Role", "Fit", "Goal", "Move", "Similarity", "Level", "Style", "Gates", "Like your skills", "Ready")
    rows = [
        (
            fit.title,
            trim(fit.fit),
            *(trim(term.points) for term in fit.terms),
            gates_text(fit),
            f"{trim(fit.similarity)} %",
            "" if fit.readiness is None else f"{trim(fit.readiness)} %",
        )
        for fit in fits
    ]
    note = (
        "Points of 100; the weights are judgement. Fit is a wish weighed against what is realistic; readiness is today."
    )
    return table(header, rows) + f"\n\n{note}"


def gates_text(fit: RoleFit) -> str:
    """Gates that are not open, and what they take."""
    shut = [f"{gate.name} {gate.status}" for gate in fit.gates if gate.status not in ("open", "assumed")]
    lost = sum(gate.points_lost for gate in fit.gates)
    return ", ".join(shut) + (f" (-{trim(lost)})" if lost else "") if shut or lost else "open"
