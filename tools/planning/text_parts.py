"""The long parts of a plan's text: pay, certifications, phases, weeks and sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tools.evidence import JUDGEMENT
from tools.markdown import bullets, day, money, table, trim, yearly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.planning.model import CertificationLine, Milestone, PayLine, Phase, Plan, WeekLoad


def pay_section(plan: Plan) -> str:
    """Pay now and at the target, sources side by side."""
    pay = plan.pay
    if pay is None:
        return ""
    parts = [pay.now, pay.no_data]
    if pay.lines:
        header = ["Whose pay, gross a year", "10 %", "25 %", "Middle", "75 %", "90 %", "Rests on"]
        parts.append(table(header, [pay_row(line) for line in pay.lines]))
        parts.append("A quarter earn less than the 25 % column, and so on. Sources stand side by side, never averaged.")
    if pay.published:
        parts.append("Published figures, to read beside it:\n\n" + bullets(pay.published))
    if pay.spread:
        parts.append(f"**How far they lie apart.** {pay.spread}")
    parts += [bullets(pay.claims), bullets(pay.notes)]
    return "## Pay\n\n" + "\n\n".join(part for part in parts if part)


def pay_row(line: PayLine) -> list[str]:
    """One group's pay as a row: percentiles, then basis, sample, year, confidence, way and source."""
    values = (line.p10, line.p25, line.p50, line.p75, line.p90)
    amounts = [yearly(value, line.currency) if value is not None else "" for value in values]
    sample = f"n {line.n:,}" if line.n else "an estimate" if line.note.startswith("step") else ""
    rests = [line.basis, sample, line.year, f"{line.confidence} confidence", line.note, line.source]
    return [line.label, *amounts, "; ".join(part for part in rests if part)]


def certification_section(plan: Plan) -> str:
    """Certifications with verdicts; the ones to take first."""
    order = {"held": 0, "take": 1, "later": 2, "skip": 3}
    lines = sorted(plan.certifications, key=lambda line: order[line.verdict])
    currency = plan.budget.currency if plan.budget is not None else "USD"
    rows = [certification_row(line, currency) for line in lines]
    body = table(["Certification", "Verdict", "Exam day", "Cost, retake risk included", "Why"], rows) if rows else ""
    return "## Certifications\n\n" + "\n\n".join(part for part in (body, bullets(plan.certification_notes)) if part)


def certification_row(line: CertificationLine, plan_currency: str) -> list[str]:
    """One certification as a row; a price that is not known stays blank."""
    name = f"{line.code} {line.name}".strip()
    cost = money(line.cost, plan_currency) if line.cost is not None and line.verdict != "held" else ""
    return [name, line.verdict, day(line.exam_day) if line.exam_day else "", cost, line.reason]


def phase_sections(plan: Plan) -> str:
    """The phases with their milestones."""
    if not plan.phases:
        return "## The phases\n\nNo work could be placed in the time you named."
    return "## The phases\n\n" + "\n\n".join(phase_text(phase) for phase in plan.phases)


def phase_text(phase: Phase) -> str:
    """One phase: purpose, dates, hours, milestones."""
    reserve = f", {trim(phase.reserve_hours)} of them reserve" if phase.reserve_hours else ""
    dates = f"{day(phase.start)} to {day(phase.end)}, {trim(phase.hours)} hours{reserve}."
    head = f"### {phase.number}. {phase.title}\n\n{dates}"
    return "\n\n".join([f"{head} {phase.purpose}", *(milestone_text(one) for one in phase.milestones)])


def milestone_text(one: Milestone) -> str:
    """One milestone: what, when, why, how it is proved, what to do if it does not work."""
    due = f"exam day {day(one.due)}" if one.kind == "exam" else f"done by {day(one.due)}"
    lines = [f"**{one.title}** ({trim(one.hours)} h, from {day(one.start)}, {due})"]
    details = [f"Why: {one.reason}", *one.steps, *(f"Learn from: {resource}" for resource in one.resources)]
    details += [f"Proof: {one.proof}", f"If it does not work: {one.fallback}"]
    return (
        lines[0]
        + "\n\n"
        + bullets(detail.rstrip(".") + "." if not detail.startswith("Learn") else detail for detail in details)
    )


def weeks_section(plan: Plan) -> str:
    """A usual week, the lighter ones, and the run of weeks."""
    parts = []
    if plan.normal_week is not None:
        total = sum(hours for _, hours, _ in plan.normal_week.slots)
        rows = [[kind, trim(hours), remark] for kind, hours, remark in plan.normal_week.slots]
        parts.append(table(["In a normal week", "Hours", ""], [*rows, ["Together", trim(total), ""]]))
        parts.append(bullets(plan.normal_week.lighter))
    if plan.weeks:
        parts.append(table(["Weeks", "From", "Hours a week", "Work"], week_rows(plan)))
    return "## Your weeks\n\n" + "\n\n".join(part for part in parts if part) if parts else ""


def week_rows(plan: Plan) -> Iterator[list[str]]:
    """Runs of weeks with the same work as one row."""
    for (work, hours, note), run in groupby(plan.weeks, key=lambda week: (week.work, week.hours, week.note)):
        weeks: list[WeekLoad] = list(run)
        numbers = str(weeks[0].number) if len(weeks) == 1 else f"{weeks[0].number}-{weeks[-1].number}"
        shown = work.replace("reserve", "reserve: finish what is late, or start the next phase")
        remark = f"{shown} ({note})" if work and note else shown or note
        yield [numbers, day(weeks[0].start), trim(hours), remark]


def sources_section(plan: Plan) -> str:
    """Every source that a figure of this plan rests on, with its date and the notice it asks for."""
    lines = []
    for source in plan.sources:
        if source.id == JUDGEMENT:
            lines.append("judgement: our own estimate or threshold, said so beside the figure")
            continue
        address = f" {source.url}" if source.url else ""
        licence = f" ({source.licence})" if source.licence else ""
        title = source.title.split(", as read in")[0]
        lines.append(f"{source.id}: {title}, {source.as_of}{licence}.{address}")
    notices = dict.fromkeys(source.attribution for source in plan.sources if source.attribution)
    count = f"{len(plan.evidence)} figures of this plan carry a source; `--format json` lists them one by one."
    return "## Sources\n\n" + "\n\n".join(part for part in (bullets(lines), *notices, count) if part)
