"""The parts of a learning set as a person reads them: projects with reasons and costs, study blocks, milestones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tools.learning.effort import Piece
from tools.learning.first import Study
from tools.learning.models import ChosenProject, ExperienceMilestone, LearningTier, SkillStep, StudyBlock
from tools.learning.project_options import Taste
from tools.learning.project_works import Need
from tools.learning.resources import resources_for
from tools.proficiency.graph import skill_graph
from tools.proficiency.readiness import EXPECTED, NEAR, role_slots

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role
    from knowledge.models.skills import Project

CORE = 5

# Who can give the chance to learn what only experience teaches, by category of skill (judgement).
WHO: Mapping[str, str] = {
    "leadership": "your manager, or the person who leads a project you take part in",
    "architecture": "an architect whose design you may follow, or the owner of a system you work on",
    "product": "a product owner or the person who pays for the work",
    "security": "the security team of your employer, or of an open-source project",
    "domain": "people who work in that field: colleagues, a client, or a charity",
}
ANYBODY = "your manager, or an open-source project or charity that needs it"


def chosen_projects(
    knowledge: Knowledge,
    role: Role,
    pieces: Sequence[Piece],
    needs: Sequence[Need],
    levels: Mapping[str, float],
    taste: Taste,
    budget_usd: float | None,
) -> tuple[ChosenProject, ...]:
    """The projects in order, each with what it closes, why it was chosen, and what it costs within the budget."""
    free = done_free([piece.work.project for piece in pieces], budget_usd)
    state = dict(levels)
    found = []
    for piece in pieces:
        before = dict(state)
        for skill, _, to in piece.study:
            state[skill] = max(state.get(skill, 0.0), float(to))
        for skill, _, after in piece.raised:
            state[skill] = max(state.get(skill, 0.0), after)
        closes = tuple(need.best(state) for need in needs if need.is_met(state) and not need.is_met(before))
        found.append(chosen_project(knowledge, role, piece, closes, taste, piece.work.id in free))
    return tuple(found)


def chosen_project(
    knowledge: Knowledge, role: Role, piece: Piece, closes: tuple[str, ...], taste: Taste, is_free: bool
) -> ChosenProject:
    """One project with the hours that it takes this person."""
    graph, project = skill_graph(knowledge), piece.work.project
    return ChosenProject(
        id=project.id,
        title=project.title,
        brief=project.brief,
        why=why_chosen(knowledge, role, project, closes, taste),
        hours_low=round(piece.hours.low, 1),
        hours_typical=round(piece.hours.typical, 1),
        hours_high=round(piece.hours.high, 1),
        steps=tuple(
            SkillStep(skill=skill, name=graph[skill].name, from_level=round(have, 3), to_level=round(to, 3))
            for skill, have, to in piece.raised
        ),
        prerequisites=tuple(skill for skill, _ in piece.work.prerequisites),
        evidence_artefact=project.evidence_artefact,
        acceptance=project.acceptance,
        cost_usd_low=0 if is_free else project.cost_usd_low,
        cost_usd_high=0 if is_free else project.cost_usd_high,
        uses_free_way=is_free,
        free_way=project.free_way,
        employer_variant=project.employer_variant,
        seniority=project.seniority,
        closes=closes,
    )


def why_chosen(knowledge: Knowledge, role: Role, project: Project, closes: tuple[str, ...], taste: Taste) -> str:
    """Why this project: what it closes, and what it shares with where the person comes from."""
    graph = skill_graph(knowledge)
    names = [graph[skill].name for skill in closes]
    if names:
        why = f"It closes {listed(names)} for {role.title}."
    else:
        why = f"It shows work at the level of {role.title}; what you know already becomes something others can see."
    if taste.current_role in project.roles and taste.current_role != role.id:
        return f"{why} It is close to your present work as {knowledge.roles[taste.current_role].title}."
    if taste.background:
        background = knowledge.backgrounds[taste.background]
        shared = {skill.skill for skill in background.skills} & {step.skill for step in project.steps}
        if shared:
            return f"{why} It builds on {listed(sorted(graph[skill].name for skill in shared)[:2])}, which you bring."
    return why


def listed(names: Sequence[str]) -> str:
    """Names as a person lists them: a, b and c."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def done_free(projects: Sequence[Project], budget_usd: float | None) -> frozenset[str]:
    """Ids of the projects done in their free way so that the costs stay within the budget, dearest first."""
    left = sum(project.cost_usd_high for project in projects)
    free = set()
    for project in sorted(projects, key=lambda one: (-one.cost_usd_high, one.id)):
        # A project that can cost nothing is free too, even where its free way shows a little less.
        can_be_free = project.free_way.startswith("yes") or project.cost_usd_low == 0
        if budget_usd is not None and left > budget_usd and can_be_free:
            free.add(project.id)
            left -= project.cost_usd_high
    return frozenset(free)


def blocks_of(
    knowledge: Knowledge, pieces: Sequence[Piece], extra: Sequence[Study], known: Mapping[str, float]
) -> tuple[StudyBlock, ...]:
    """Study before each project, then what is learned at any time; `known` is what the person states."""
    before = [study_block(knowledge, study, piece.work.id, known) for piece in pieces for study in piece.study]
    return (*before, *(study_block(knowledge, study, "", known) for study in extra))


def study_block(knowledge: Knowledge, study: Study, before: str, known: Mapping[str, float]) -> StudyBlock:
    """Learning one skill to a level; practice where study does not reach that far, or where it is only to be shown.

    Nobody is sent to a course for what they named, so practice of that comes without resources.
    """
    skill, have, to = study
    node = skill_graph(knowledge)[skill]
    hours, is_named = node.span(have, to), known.get(skill, 0.0) >= to - NEAR
    return StudyBlock(
        kind="practice" if is_named or to > node.ceiling else "study",
        skill=skill,
        name=node.name,
        from_level=round(have, 3),
        to_level=to,
        hours_low=round(hours.low, 1),
        hours_typical=round(hours.typical, 1),
        hours_high=round(hours.high, 1),
        resources=() if is_named else resources_for(knowledge, skill, int(max(have, known.get(skill, 0.0))), to),
        before=before,
    )


def milestones_for(
    knowledge: Knowledge,
    role: str,
    tier: LearningTier,
    levels: Mapping[str, float],
    projects: Sequence[ChosenProject],
) -> tuple[ExperienceMilestone, ...]:
    """What only experience gives and is still below the tier's level, with who could give the chance."""
    graph = skill_graph(knowledge)
    least = CORE if tier == "credible" else EXPECTED
    found = []
    for slot in role_slots(knowledge, role):
        if slot.importance < least or any(graph[one.skill].learned_by != "experience" for one in slot.members):
            continue
        best = max(slot.members, key=lambda one: levels.get(one.skill, 0.0))
        if levels.get(best.skill, 0.0) < slot.goal() - NEAR:
            found.append(milestone(knowledge, best.skill, levels.get(best.skill, 0.0), slot.goal(), projects))
    return tuple(found)


def milestone(
    knowledge: Knowledge, skill: str, have: float, to: int, projects: Sequence[ChosenProject]
) -> ExperienceMilestone:
    """One milestone, with the chosen project in which it can be practised."""
    facts = knowledge.skills[skill]
    practised = [
        project.id for project in projects if any(step.skill == skill for step in knowledge.projects[project.id].steps)
    ]
    return ExperienceMilestone(
        skill=skill,
        name=facts.name,
        from_level=round(have, 3),
        to_level=to,
        what=facts.learning_note.removeprefix("Milestone: "),
        who=WHO.get(facts.category, ANYBODY),
        in_project=practised[0] if practised else "",
    )
