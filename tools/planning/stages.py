"""The work of a plan as stages with milestones, before it has days: what each is for, its proof and its way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from tools.learning.learning_set import RESERVE_SHARE
from tools.learning.resources import resources_for
from tools.markdown import join, trim
from tools.planning.program import step_hours
from tools.proficiency.readiness import APPLY_FROM_PCT
from tools.schedule import HALVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.base import Knowledge
    from tools.certificates.answer import CertificationStep
    from tools.learning.models import ChosenProject, LearningResource, LearningSet, SkillStep, StudyBlock
    from tools.planning.model import MilestoneKind
    from tools.planning.program import Program
    from tools.planning.situation import Situation

SMALL_STUDY_HOURS = 10.0
"""Study blocks below this are done together before the project that needs them (judgement)."""

PRACTISED = 4
"""Skills named for practice beside one project; more are not practised (judgement)."""

PIECE_HOURS = 6.0
"""One small exercise takes this long at the least (judgement)."""

HOURS_PER_APPLICATION = 3.0
"""Reading the advert, fitting the CV, a note to a person there (judgement)."""


@dataclass
class Item:
    """Work for one milestone, before it has days."""

    key: str
    kind: MilestoneKind
    title: str
    halves: int
    reason: str
    proof: str
    fallback: str
    short: str
    steps: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    cost_usd: float = 0.0
    not_before: date | None = None
    latest: date | None = None


@dataclass
class Stage:
    """Work with one purpose, before it has days."""

    title: str
    purpose: str
    items: list[Item] = field(default_factory=list)
    has_reserve: bool = True
    raises: tuple[SkillStep, ...] = ()

    @property
    def reserve(self) -> int:
        """Half hours kept free for what takes longer."""
        return round(sum(item.halves for item in self.items) * RESERVE_SHARE) if self.has_reserve else 0


def stages_of(situation: Situation, program: Program, left_out: frozenset[str]) -> list[Stage]:
    """The stages in order: projects of the core, exams, applications, what goes further."""
    core = learning_stages(situation, program.core, "core")
    further = learning_stages(situation, program.further, "further") if program.further is not None else []
    # Applying waits for the end where the core alone would only disappoint.
    applying = [apply_stage(program)]
    rest = [*applying, *further] if program.after_core.must_have_pct >= APPLY_FROM_PCT else [*further, *applying]
    return [*core, exam_stage(program, left_out), *rest]


def learning_stages(situation: Situation, learning: LearningSet, part: str) -> list[Stage]:
    """One stage a project, with the study before it; practice that the floor adds is spread over them."""
    stages: list[Stage] = []
    for project in learning.projects:
        study = [block for block in learning.study if block.before == project.id]
        stage = Stage(project.title, purpose_of(situation, project, part), raises=project.steps)
        stage.items = [*study_items(situation, study, project.title), project_item(situation, project)]
        stages.append(stage)
    loose = [block for block in learning.study if not block.before]
    if loose:
        title = "What the projects do not cover" if stages else "Study"
        stages.append(Stage(title, "Close what no project exercises.", study_items(situation, loose, "")))
    spread_practice(situation.knowledge, stages, round(learning.floor_hours * HALVES))
    return stages


def spread_practice(knowledge: Knowledge, stages: list[Stage], halves: int) -> None:
    """Add practice to each stage in proportion to its work, so that dates do not promise too much."""
    practised = [stage for stage in stages if stage.raises] or stages
    total = sum(item.halves for stage in practised for item in stage.items)
    given = 0
    for number, stage in enumerate(practised):
        own = sum(item.halves for item in stage.items)
        share = halves - given if number == len(practised) - 1 else halves * own // total if total else 0
        given += share
        if share >= PIECE_HOURS * HALVES:
            stage.items.insert(len(stage.items) - 1, practice_item(knowledge, stage, share))
        else:
            # Too little for a piece of its own: the project simply takes longer.
            stage.items[-1].halves += share


def practice_item(knowledge: Knowledge, stage: Stage, halves: int) -> Item:
    """Practice beside a project: one small exercise a skill, and what to learn it from."""
    closed = stage.items[-1].closes
    by_need = sorted(
        stage.raises, key=lambda step: (step.skill not in closed, step.from_level - step.to_level, step.skill)
    )
    raised = by_need[: min(PRACTISED, int(halves / HALVES // PIECE_HOURS))]
    names = [step.name for step in raised]
    exercises = [
        f"{step.name}: {project.title}. {project.brief}"
        for step in raised
        for project in knowledge.skills[step.skill].projects[:1]
    ]
    found = [
        resource
        for step in raised
        for resource in resources_for(knowledge, step.skill, int(step.from_level), -int(-step.to_level // 1))[:1]
    ]
    return Item(
        key=f"practice-{stage.items[-1].key}",
        kind="study",
        title=f"Practise {join(names)} in small pieces" if names else "Repeat what you studied in small pieces",
        halves=halves,
        reason="A project lets you use many skills; it does not yet make each of them your own. An assumed time",
        proof="You redo one exercise of each from an empty file, without looking",
        fallback="Stuck for three hours on one piece: read a solution, explain it in writing, go on",
        short="practice",
        steps=tuple(exercises),
        resources=tuple(dict.fromkeys(resource_line(r.title, r.provider, r.url, r.cost_usd, r.note) for r in found)),
        closes=tuple(step.skill for step in raised),
    )


def study_items(situation: Situation, blocks: list[StudyBlock], before: str) -> list[Item]:
    """Long study blocks one by one, short ones together."""
    large = [block for block in blocks if block.hours_typical >= SMALL_STUDY_HOURS]
    small = [block for block in blocks if block.hours_typical < SMALL_STUDY_HOURS]
    items = [study_item(situation, [block], before) for block in large]
    return [*items, study_item(situation, small, before)] if small else items


def study_item(situation: Situation, blocks: list[StudyBlock], before: str) -> Item:
    """Study of one skill, or of a few short ones, with what to learn from and how to know that it is done."""
    names = [f"{block.name} to level {block.to_level}" for block in blocks]
    knowledge = situation.knowledge
    most = 2 if len(blocks) == 1 else 1
    resources = [resource for block in blocks for resource in free_first(block.resources)[:most]]
    need = before or "your target role"
    return Item(
        key="study-" + "-".join(block.skill for block in blocks),
        kind="study",
        title=("Study " if blocks[0].kind == "study" else "Practise ") + join(names),
        halves=max(1, round(sum(block.hours_typical for block in blocks) * HALVES)),
        reason=f"{need} starts from it" if before else "A gap for the role that no project closes",
        proof=proof_of(knowledge, blocks),
        fallback="Skip ahead to the project and come back to the chapter you miss",
        short=blocks[0].name if len(blocks) == 1 else "short studies",
        steps=tuple(f"{b.name}: level {trim(b.from_level)} to {b.to_level}, {trim(b.hours_typical)} h" for b in blocks),
        resources=tuple(
            dict.fromkeys(resource_line(r.title, r.provider, r.url, r.cost_usd, r.note) for r in resources)
        ),
        closes=tuple(block.skill for block in blocks),
    )


def proof_of(knowledge: Knowledge, blocks: list[StudyBlock]) -> str:
    """What shows that study is done: the artefact of a small exercise, or an explanation somebody else understands."""
    artefacts = [project.evidence_artefact for b in blocks for project in knowledge.skills[b.skill].projects[:1]]
    if len(blocks) == 1 and artefacts and blocks[0].to_level > 1:
        return artefacts[0]
    return "One page in your own words on each, which somebody else reads and can repeat"


def free_first(resources: Sequence[LearningResource]) -> list[LearningResource]:
    """The resources that cost nothing; all of them only where none does."""
    return [resource for resource in resources if not resource.cost_usd] or list(resources)


def resource_line(title: str, provider: str, url: str, cost_usd: float, note: str) -> str:
    """A resource with its address, its price where it has one, and what is not certain about it."""
    price = f", about ${cost_usd:,.0f}" if cost_usd else ""
    doubt = " (address not confirmed: check it first)" if note else ""
    return f"{title} ({provider}{price}): {url}{doubt}"


def project_item(situation: Situation, project: ChosenProject) -> Item:
    """A portfolio project with what it closes and how to know that it is good."""
    cost = project.cost_usd_low if project.uses_free_way else project.cost_usd_high
    return Item(
        key=project.id,
        kind="project",
        title=f"Build: {project.title}",
        halves=max(1, round(project.hours_typical * HALVES)),
        reason=project.why,
        proof=project.evidence_artefact,
        fallback="Half the scope, same checks"
        + (f"; or at work: {project.employer_variant}" if situation.has_work else ""),
        short=project.title,
        steps=(project.brief, *(f"Check: {check}" for check in project.acceptance), *free_way(situation, project)),
        closes=project.closes,
        cost_usd=cost,
    )


def free_way(situation: Situation, project: ChosenProject) -> list[str]:
    """How to do it without money, where there is none or little."""
    how = project.free_way.partition(":")[2].strip()
    return [f"At no cost: {how}"] if how and (project.uses_free_way or situation.budget_usd == 0) else []


def purpose_of(situation: Situation, project: ChosenProject, part: str) -> str:
    """What a stage is for, in one line."""
    skills = situation.knowledge.skills
    closed = [skills[skill].name for skill in project.closes if skill in skills]
    lead = "Make this visible" if part == "core" else "Widen it"
    return f"{lead}: {join(closed)}." if closed else "Show that you finish things and can explain them."


def exam_stage(program: Program, left_out: frozenset[str]) -> Stage:
    """The exams to sit, in order."""
    stage = Stage("Exams", "Only the exams that are worth their hours and money here.", has_reserve=False)
    stage.items = [exam_item(step) for step in program.taken if step.certification not in left_out]
    return stage


def exam_item(step: CertificationStep) -> Item:
    """Study for an exam and the day it is sat."""
    low, high = trim(step.study_hours_low or 0), trim(step.study_hours_high or step.study_hours_low or 0)
    basis = "assumed" if step.study_assumed else f"basis: {step.study_basis}"
    return Item(
        key=step.certification,
        kind="exam",
        title=f"Exam {step.code or step.name}: {step.name}" if step.code else f"Exam: {step.name}",
        halves=max(1, round(step_hours(step) * HALVES)),
        reason=step.reason,
        proof="The result in your provider account",
        fallback="Move the exam by two weeks before you fail it; the projects go on meanwhile",
        short=step.code or step.name,
        steps=tuple(
            line
            for line in (
                f"Study hours: {low} to {high}, planned {trim(step_hours(step))} ({basis})",
                f"Exam page, look before you pay: {step.official_url}" if step.official_url else "",
            )
            if line
        ),
        closes=step.closes,
        cost_usd=step.cost_usd or 0.0,
        not_before=step.earliest_day,
        latest=step.latest_day,
    )


def apply_stage(program: Program) -> Stage:
    """Applications, in the hours kept for them."""
    stage = Stage("Apply", "Show the work to people who hire, and learn from their answers.", has_reserve=False)
    if program.apply_halves:
        number = max(1, int(program.apply_halves / HALVES // HOURS_PER_APPLICATION))
        stage.items = [
            Item(
                key="applications",
                kind="applications",
                title=f"About {number} applications, each fitted to the advert" if number > 1 else "One application",
                halves=program.apply_halves,
                reason="Readiness is judged by people who hire; their answers are the best information there is",
                proof="A list with date, advert, person written to, answer",
                fallback="No answer to the first ten: change the first page of the CV, not the target",
                short="applications",
            )
        ]
    return stage
