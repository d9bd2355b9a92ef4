"""Rules for skills, any-of groups, resources and demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection, cycles, report_shared_names
from knowledge.models.fact import Fact
from knowledge.models.postings import PostingShare
from knowledge.models.skills import Skill, SkillDemand

HALF_LIFE_MONTHS = {"low": 60, "med": 30, "high": 15}
"""Months after which half of an unused skill is stale, by volatility (judgement of the fact tables)."""

ROUNDING_PCT = 0.06
"""Shares are printed with one digit after the point."""


def check_skills(inspection: Inspection) -> None:
    """Every rule for skills."""
    table = inspection.knowledge.skills
    for skill in table.values():
        check_skill(inspection, skill)
        check_hours(inspection, skill)
        check_links(inspection, skill)
    report_shared_names(inspection, skill_names(inspection))
    graph = {
        name: [first.skill for first in skill.prerequisites if first.skill in table] for name, skill in table.items()
    }
    for cycle in cycles(graph):
        problem = f"Prerequisites go round in a circle: {' > '.join(cycle)}."
        inspection.report(table[cycle[0]], "prerequisites", problem, "Remove one of these steps.")
    check_groups(inspection)
    check_resources(inspection)
    for row in inspection.knowledge.skill_demand:
        check_share(inspection, row)
    for share in inspection.knowledge.posting_shares:
        check_share(inspection, share)


def skill_names(inspection: Inspection) -> Iterator[tuple[Fact, str, str, str]]:
    """Every name of every skill; words that are never evidence belong to nobody."""
    for skill in inspection.knowledge.skills.values():
        yield skill, "id", skill.id, skill.id
        yield skill, "name", skill.id, skill.name
        for number, alias in enumerate(skill.aliases):
            if alias.kind != "never":
                yield skill, f"aliases[{number}].text", skill.id, alias.text


def check_skill(inspection: Inspection, skill: Skill) -> None:
    """Aliases say when they hold, half-life fits volatility, experience is not learned by study."""
    for number, alias in enumerate(skill.aliases):
        if alias.ambiguous and not (alias.needs_nearby or alias.needs_field or alias.rejected_by or alias.note):
            problem = f"{quoted(alias.text)} has several meanings and no rule to tell them apart."
            inspection.report(
                skill, f"aliases[{number}]", problem, "Add needs_nearby, needs_field, rejected_by or a note."
            )
    if skill.half_life_months != HALF_LIFE_MONTHS[skill.volatility]:
        problem = f"Volatility {quoted(skill.volatility)} goes with {HALF_LIFE_MONTHS[skill.volatility]} months."
        inspection.report(skill, "half_life_months", problem, "Correct one of the two.")
    if skill.learned_by == "experience" and skill.max_level_by_study > 1:
        problem = "What is learned by experience is not studied beyond level 1."
        inspection.report(skill, "max_level_by_study", problem, "Write 0 or 1.")
    for number, project in enumerate(skill.projects):
        if project.hours <= 0 or project.level_shown < 1:
            problem = "A project takes some hours and shows a level from 1 to 5."
            inspection.report(skill, f"projects[{number}]", problem)


def check_hours(inspection: Inspection, skill: Skill) -> None:
    """Hours for each of the five steps from level 0 to 5, more than none."""
    steps = sorted(step.from_level for step in skill.hours)
    if steps != [0, 1, 2, 3, 4]:
        found = ", ".join(map(str, steps)) or "none"
        problem = f"Hours are given for the steps from level {found}."
        inspection.report(skill, "hours", problem, "Give each of the steps from 0, 1, 2, 3 and 4 once.")
    for number, step in enumerate(skill.hours):
        if step.to_level != step.from_level + 1:
            problem = f"The step goes from {step.from_level} to {step.to_level}."
            inspection.report(skill, f"hours[{number}].to_level", problem, "A step goes one level up.")
        if step.low <= 0:
            inspection.report(skill, f"hours[{number}].low", "Learning takes more than 0 hours.")


def check_links(inspection: Inspection, skill: Skill) -> None:
    """A skill neither needs itself nor one skill twice, nor passes on to itself."""
    for field, named in (
        ("prerequisites", [first.skill for first in skill.prerequisites]),
        ("transfers", [other.skill for other in skill.transfers]),
    ):
        for number, other in enumerate(named):
            if other in named[:number] or (other == skill.id and field == "transfers"):
                problem = f"{quoted(other)} is {'the skill itself' if other == skill.id else 'named twice'}."
                inspection.report(skill, f"{field}[{number}].skill", problem, "Remove it.")


def check_groups(inspection: Inspection) -> None:
    """A group has members enough for what it asks."""
    for group in inspection.knowledge.skill_groups.values():
        if len(group.skills) < 2 or not 1 <= group.need_count <= len(group.skills):
            problem = f"The group has {len(group.skills)} skills and needs {group.need_count}."
            inspection.report(group, "skills", problem, "Name at least two, and no fewer than are needed.")


def check_resources(inspection: Inspection) -> None:
    """Every skill can be learned somewhere, and free means free."""
    covered = Counter(name for resource in inspection.knowledge.resources.values() for name in resource.skills)
    for resource in inspection.knowledge.resources.values():
        if not resource.skills:
            inspection.report(resource, "skills", "The resource teaches no skill.", "Name at least one.")
        if resource.hours <= 0:
            inspection.report(resource, "hours", "It takes more than 0 hours.")
        if resource.cost_model == "free" and resource.cost_usd > 0:
            problem = f"It is called free and costs {resource.cost_usd:g} USD."
            inspection.report(resource, "cost_usd", problem, 'Write 0, or cost_model = "paid".')
    if inspection.can_judge("resource"):
        for skill in inspection.knowledge.skills.values():
            if not covered[skill.id]:
                inspection.warn(skill, "id", "Nothing to learn it from.", "Add a file to the folder resources.")


def check_share(inspection: Inspection, row: SkillDemand | PostingShare) -> None:
    """A share is the part of the whole that it says."""
    if row.mentions > row.postings:
        problem = f"{row.mentions} mentions in {row.postings} postings."
        inspection.report(row, "mentions", problem, "There cannot be more mentions than postings.")
    elif row.postings and abs(100 * row.mentions / row.postings - row.pct) > ROUNDING_PCT:
        problem = (
            f"{row.mentions} of {row.postings} are {100 * row.mentions / row.postings:.1f} percent, not {row.pct:g}."
        )
        inspection.report(row, "pct", problem)
