"""The stages on the calendar: phases with dated milestones, and what each week holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tools.planning.model import Milestone, MilestoneKind, Phase, WeekLoad
from tools.planning.stages import Item, Stage, stages_of
from tools.schedule import HALVES, Block, Placed, Week, place

if TYPE_CHECKING:
    from tools.planning.constraints import Limits
    from tools.planning.program import Program
    from tools.planning.situation import Situation


@dataclass(frozen=True)
class Timeline:
    """Phases and weeks, and the exams that found no day on which they can be sat."""

    phases: tuple[Phase, ...]
    weeks: tuple[WeekLoad, ...]
    exams_left_out: frozenset[str]

    @property
    def end(self) -> date | None:
        """Last day of the work."""
        return max((phase.end for phase in self.phases), default=None)

    def first(self, kind: MilestoneKind) -> Milestone | None:
        """The first milestone of a kind."""
        return next((m for phase in self.phases for m in phase.milestones if m.kind == kind), None)


def make_timeline(situation: Situation, program: Program, left_out: frozenset[str] = frozenset()) -> Timeline:
    """The work placed on days, one stage after the other, never above the hours of a week.

    An exam that would fall on a day on which it cannot be sat, or after the last day, is left out.
    """
    stages = [stage for stage in stages_of(situation, program, left_out) if stage.items]
    blocks: list[Block] = []
    labels: dict[str, str] = {}
    for number, stage in enumerate(stages):
        blocks += [Block(f"{number}/{item.key}", item.halves) for item in stage.items]
        labels |= {f"{number}/{item.key}": item.short for item in stage.items} | {f"{number}/reserve": "reserve"}
        if stage.reserve:
            blocks.append(Block(f"{number}/reserve", stage.reserve))
    placed = {
        found.key: found
        for found in place(trimmed(blocks, situation.halves), situation.weeks, situation.limits.weekdays_only)
    }
    found = [
        phase for number, stage in enumerate(stages) if (phase := phase_of(number, stage, placed, situation.limits))
    ]
    phases = tuple(phase.model_copy(update={"number": n}) for n, phase in enumerate(found, 1))
    misplaced = exams_without_day(situation, stages, phases)
    if misplaced - left_out:
        return make_timeline(situation, program, left_out | misplaced)
    return Timeline(phases, weeks_of(situation.weeks, placed, labels), left_out)


def trimmed(blocks: list[Block], halves: int) -> list[Block]:
    """The blocks, with reserves and applications cut by what rounding has put above the half hours there are."""
    over = sum(block.halves for block in blocks) - halves
    kept: list[Block] = []
    for block in reversed(blocks):
        gives = block.key.endswith(("/reserve", "/applications"))
        cut = min(max(over, 0), block.halves) if gives else 0
        over -= cut
        if block.halves > cut:
            kept.append(Block(block.key, block.halves - cut))
    return kept[::-1]


def exams_without_day(situation: Situation, stages: list[Stage], phases: tuple[Phase, ...]) -> frozenset[str]:
    """Exams of the stages that have no place, or whose day is after their last one or after the plan."""
    exams = {item.key: item for stage in stages for item in stage.items if item.kind == "exam"}
    due = {m.key: m.due for phase in phases for m in phase.milestones if m.kind == "exam"}
    last = situation.last_day
    return frozenset(
        key
        for key, item in exams.items()
        if key not in due or (item.latest and due[key] > item.latest) or (last is not None and due[key] > last)
    )


def phase_of(number: int, stage: Stage, placed: dict[str, Placed], limits: Limits) -> Phase | None:
    """A stage with its days, or None where nothing of it found a place."""
    milestones: list[Milestone] = []
    earlier: date | None = None
    for item in stage.items:
        spot = placed.get(f"{number}/{item.key}")
        if spot is not None:
            milestones.append(dated(item, spot, earlier, limits))
            earlier = milestones[-1].due if item.kind == "exam" else None
    if not milestones:
        return None
    reserve = placed.get(f"{number}/reserve")
    spare = reserve.halves if reserve else 0
    return Phase(
        number=number + 1,
        title=stage.title,
        purpose=stage.purpose,
        start=milestones[0].start,
        end=max([m.due for m in milestones] + ([reserve.end] if reserve else [])),
        milestones=tuple(milestones),
        reserve_hours=spare / HALVES,
        hours=sum(m.hours for m in milestones) + spare / HALVES,
    )


def dated(item: Item, spot: Placed, exam_before: date | None, limits: Limits) -> Milestone:
    """A milestone with its days. An exam is sat after its study, on a day on which it is open, and in order."""
    due = spot.end
    if item.kind == "exam":
        next_day = timedelta(days=1)
        due = max(spot.end + next_day, item.not_before or spot.end, (exam_before or spot.start) + next_day)
        due = limits.next_day(due)
    return Milestone(
        key=item.key,
        kind=item.kind,
        title=item.title,
        start=spot.start,
        due=due,
        hours=spot.halves / HALVES,
        reason=item.reason,
        proof=item.proof,
        fallback=item.fallback,
        steps=item.steps,
        resources=item.resources,
        closes=item.closes,
        cost_usd=item.cost_usd,
    )


def weeks_of(weeks: tuple[Week, ...], placed: dict[str, Placed], labels: dict[str, str]) -> tuple[WeekLoad, ...]:
    """Every week up to the last one with work: its hours, and what they go to."""
    load: dict[int, list[tuple[str, int]]] = {}
    for key, spot in placed.items():
        for number, halves in spot.parts:
            load.setdefault(number, []).append((labels[key], halves))
    last = max(load, default=0)
    return tuple(
        WeekLoad(
            number=week.number,
            start=week.start,
            hours=sum(halves for _, halves in load.get(week.number, [])) / HALVES,
            can=week.halves / HALVES,
            work="; ".join(dict.fromkeys(label for label, _ in load.get(week.number, []))),
            note=week.note,
        )
        for week in weeks
        if week.number <= last
    )
