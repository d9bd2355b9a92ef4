"""The budget of a plan: what each thing costs, what is kept in reserve, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.markdown import money
from tools.planning.model import Budget, BudgetRow

if TYPE_CHECKING:
    from tools.planning.program import Program
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline

RESERVE_SHARE = 0.1
"""Share of the costs kept for a price that has changed, where the budget allows it (judgement)."""


def budget_of(situation: Situation, program: Program, timeline: Timeline) -> Budget:
    """Every cost of what the timeline holds, in the currency of the person. The total never exceeds what was given."""
    budget = situation.profile.budget
    given = budget.amount if budget is not None and (situation.rate or budget.amount == 0) else None
    rows = [*exam_rows(situation, program, timeline), *project_rows(situation, timeline)]
    total = sum(row.amount for row in rows)
    spare = situation.local(total * RESERVE_SHARE / (situation.rate[0] if situation.rate else 1.0)) if total else 0.0
    if total and (given is None or total + spare <= given):
        rows.append(BudgetRow(item="Reserve for changed prices", amount=spare, note="10 %, judgement"))
        total += spare
    return Budget(
        currency=situation.shown_currency,
        given=given,
        rows=tuple(rows),
        total=total,
        left=None if given is None else given - total,
        notes=tuple(notes_of(situation)),
    )


def exam_rows(situation: Situation, program: Program, timeline: Timeline) -> list[BudgetRow]:
    """A row for each exam that has a day."""
    planned = {m.key for phase in timeline.phases for m in phase.milestones if m.kind == "exam"}
    return [
        BudgetRow(
            item=f"Exam {step.code or step.name}",
            amount=situation.local(step.cost_usd or 0.0),
            note="; ".join(f"{part.part} {local_words(situation, part.usd)}" for part in step.cost_parts if part.usd)
            if step.cost_usd is not None
            else "the price is not known and not in the total: ask the provider first",
        )
        for step in program.taken
        if step.certification in planned
    ]


def local_words(situation: Situation, usd: float) -> str:
    """A part of a price in the person's currency."""
    return money(situation.local(usd), situation.shown_currency)


def project_rows(situation: Situation, timeline: Timeline) -> list[BudgetRow]:
    """A row for each project that may cost something: model calls, cloud use."""
    return [
        BudgetRow(
            item=f"Cloud and model use: {m.title.removeprefix('Build: ')}",
            amount=situation.local(m.cost_usd),
            note="upper end; most of it is optional (judgement)",
        )
        for phase in timeline.phases
        for m in phase.milestones
        if m.kind == "project" and m.cost_usd
    ]


def notes_of(situation: Situation) -> list[str]:
    """How amounts were turned into the person's currency, and what is not in them."""
    notes = []
    if situation.rate and situation.shown_currency != "USD":
        rate, day = situation.rate
        notes.append(
            f"Prices are in US dollars at their source; 1 USD = {rate:,.2f} {situation.shown_currency} on {day}."
        )
    elif situation.profile.budget is not None and not situation.rate and situation.profile.budget.amount:
        given = money(situation.profile.budget.amount, situation.profile.budget.currency)
        notes.append(f"I have no exchange rate for your budget of {given}: costs are in US dollars.")
    notes.append(
        "List prices before tax. The learning resources named in the plan cost nothing unless a price is shown."
    )
    return notes
