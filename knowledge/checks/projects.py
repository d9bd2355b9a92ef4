"""Rules for portfolio projects, and whether they are enough to show what a role must have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection
from knowledge.models.roles import Role
from knowledge.models.skills import Project, ProjectGroupStep, ProjectStep

SHORTEST, LONGEST = 5, 130
"""Hours of a project: shorter is an exercise, longer is several projects (judgement of the fact tables)."""

MOST_CLAIM = 3
"""A step claims at most this many times the project's hours in hours of the same skill learned alone (judgement)."""

FEWEST_PROJECTS, MOST_TOGETHER, ENOUGH = 2, 4, 0.85
"""A role has two projects to choose from, and at most four show 85 percent of its core (judgement)."""

CREDIBLE_CAP = 3
"""Levels above 3 are experience, never the aim of a project."""

FEWEST_LETTERS = 12
"""Shorter texts say nothing: 'a repo', 'do it'."""

Slot = tuple[str, str]


def check_projects(inspection: Inspection) -> None:
    """Every rule for portfolio projects."""
    projects = inspection.knowledge.projects
    for project in projects.values():
        check_steps(inspection, project, "steps", [(step.skill, step) for step in project.steps])
        check_steps(inspection, project, "group_steps", [(step.group, step) for step in project.group_steps])
        check_start(inspection, project)
        check_texts(inspection, project)
        check_claims(inspection, project)
    if inspection.can_judge("project", "skill", "skill group"):
        for role in inspection.knowledge.roles.values():
            check_coverage(inspection, role, [project for project in projects.values() if role.id in project.roles])


def check_steps(
    inspection: Inspection,
    project: Project,
    field: str,
    steps: Sequence[tuple[str, ProjectStep | ProjectGroupStep]],
) -> None:
    """Steps rise to level 1, 2 or 3, each skill once; a step in a group rises for certain."""
    for number, (name, step) in enumerate(steps):
        if step.to_level < 1 or (field == "group_steps" and step.to_level == step.from_level):
            problem = f"{quoted(name)} goes from {step.from_level} to {step.to_level}."
            inspection.report(project, f"{field}[{number}].to_level", problem, "A step ends at 1, 2 or 3 and rises.")
        if name in [other for other, _ in steps[:number]]:
            inspection.report(project, f"{field}[{number}]", f"{quoted(name)} is there twice.", "Remove one.")


def check_start(inspection: Inspection, project: Project) -> None:
    """A project starts near what it asks for."""
    needed = {first.skill: first.min_level for first in project.prerequisites}
    for number, first in enumerate(project.prerequisites):
        if first.min_level < 1:
            inspection.report(
                project, f"prerequisites[{number}].min_level", "Level 0 asks for nothing.", "Write 1 to 3."
            )
    for number, step in enumerate(project.steps):
        if step.skill in needed and step.from_level > needed[step.skill] + 1:
            problem = f"It starts at level {step.from_level} and asks for {needed[step.skill]} in {quoted(step.skill)}."
            inspection.report(project, f"steps[{number}].from_level", problem, "Ask for more, or start lower.")


def check_texts(inspection: Inspection, project: Project) -> None:
    """Three checks with a figure, a plain yes or no on the free way, hours that a person can plan."""
    if len(project.acceptance) != 3 or not re.search(r"\d", " ".join(project.acceptance)):
        problem = f"{len(project.acceptance)} checks say when the project is done."
        inspection.report(project, "acceptance", problem, "Give three, at least one with a figure.")
    if not project.free_way.startswith(("yes", "no")):
        problem = f"{quoted(project.free_way)} does not say whether there is a free way."
        inspection.report(project, "free_way", problem, "Start with yes or no.")
    if not SHORTEST <= project.hours_low < project.hours_typical < project.hours_high <= LONGEST:
        problem = f"{project.hours_low:g}, {project.hours_typical:g} and {project.hours_high:g} hours."
        inspection.report(project, "hours_typical", problem, f"They rise, and lie from {SHORTEST} to {LONGEST}.")
    for key in ("title", "brief", "evidence_artefact", "employer_variant"):
        if len(getattr(project, key)) < FEWEST_LETTERS:
            inspection.report(project, key, f"{quoted(getattr(project, key))} says too little.", "Write a sentence.")
    if not project.roles:
        inspection.report(project, "roles", "The project is for no role.", "Name at least one.")


def check_claims(inspection: Inspection, project: Project) -> None:
    """A project does not claim to teach in days what takes months."""
    for number, step in enumerate(project.steps):
        skill = inspection.knowledge.skills.get(step.skill)
        if skill is None or skill.learned_by == "experience":
            continue
        alone = sum(each.typical for each in skill.hours if step.from_level <= each.from_level < step.to_level)
        if alone > MOST_CLAIM * project.hours_typical:
            problem = f"{quoted(step.skill)} takes {alone:.0f} hours alone, the project {project.hours_typical:g}."
            inspection.report(project, f"steps[{number}]", problem, "Raise the level less, or plan more hours.")


def check_coverage(inspection: Inspection, role: Role, projects: Sequence[Project]) -> None:
    """A role has projects to choose from, and a few of them show nearly all it must have."""
    if len(projects) < FEWEST_PROJECTS:
        problem = f"{len(projects)} portfolio projects are for this role."
        remedy = f"Add its id to `roles` of at least {FEWEST_PROJECTS} projects."
        inspection.warn(role, "id", problem, remedy)
        return
    wanted = core(inspection, role)
    shown = [
        sum(1 << n for n, slot in enumerate(wanted) if reaches(inspection, each, slot, wanted[slot]))
        for each in projects
    ]
    together = [sum_of(some) for some in combinations(shown, min(MOST_TOGETHER, len(shown)))]
    best = max(each.bit_count() for each in together)
    if best < ENOUGH * len(wanted):
        problem = f"{MOST_TOGETHER} projects show at most {best} of the {len(wanted)} skills it must have."
        inspection.warn(role, "id", problem, "Add the others to projects, or a project that shows them.")


def core(inspection: Inspection, role: Role) -> dict[Slot, int]:
    """What a role must have and a project can show, with the credible level; a group is one slot."""
    wanted: dict[Slot, int] = defaultdict(int)
    for need in role.skills:
        skill = inspection.knowledge.skills.get(need.skill)
        if need.importance == 5 and skill is not None and skill.learned_by != "experience":
            slot = ("group", need.group) if need.group else ("skill", need.skill)
            wanted[slot] = max(wanted[slot], min(CREDIBLE_CAP, max(2, need.target_level - 1)))
    return wanted


def reaches(inspection: Inspection, project: Project, slot: Slot, level: int) -> bool:
    """Whether a project takes a skill, or a member of a group, to a level."""
    kind, name = slot
    group = inspection.knowledge.skill_groups.get(name) if kind == "group" else None
    members = set(group.skills) if group else {name}
    reached = [step.to_level for step in project.steps if step.skill in members]
    reached += [step.to_level for step in project.group_steps if kind == "group" and step.group == name]
    return max(reached, default=0) >= level


def sum_of(masks: Sequence[int]) -> int:
    """The slots that several projects show together, as bits."""
    found = 0
    for mask in masks:
        found |= mask
    return found
