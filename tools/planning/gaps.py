"""The gaps in order, with how far a plan takes each of them and what does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.markdown import trim
from tools.planning.model import (
    GapLine,
)
from tools.planning.program import Program
from tools.proficiency.readiness import NEAR

if TYPE_CHECKING:
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline
    from tools.skill_gap import Gap, SkillGapReport

GAPS_SHOWN = 12
"""Gaps beyond these are named in the role's record; a plan that lists forty is not read (judgement)."""


def gap_lines(
    situation: Situation, report: SkillGapReport, program: Program, timeline: Timeline
) -> tuple[GapLine, ...]:
    """The gaps in order, each with how far this plan takes it and what does."""
    lifts = {lift.skill: lift for lift in report.biggest}
    in_tiers = [gap for tier in ("credible", "hire-ready") for gap in report.gaps if gap.tier == tier]
    closers = closers_of(program, timeline)
    return tuple(
        GapLine(
            skill=gap.skill,
            name=gap.name,
            tier=gap.tier,
            now=round(gap.level, 1),
            target=gap.to_level,
            why=gap.why,
            closed_by=closed_words(situation, gap, program, closers),
            left_open=gap.learned_by != "experience" and reached(situation, gap, program) < gap.to_level - NEAR,
            hours_low=gap.hours_low or 0,
            hours_typical=gap.hours_typical or 0,
            hours_high=gap.hours_high or 0,
            gain_must_points=lifts[gap.skill].must_have_points if gap.skill in lifts else 0.0,
            gain_overall_points=lifts[gap.skill].overall_points if gap.skill in lifts else 0.0,
        )
        for gap in in_tiers[:GAPS_SHOWN]
    )


def reached(situation: Situation, gap: Gap, program: Program) -> float:
    """The level that the plan reaches in a gap: its skill's, or that of one that stands for it."""
    groups = situation.knowledge.skill_groups
    members = [groups[name].skills for name in groups if gap.instead_of and gap.skill in groups[name].skills]
    return max(program.ends.get(skill, 0.0) for skill in (gap.skill, *(one for some in members for one in some)))


def closed_words(situation: Situation, gap: Gap, program: Program, closers: dict[str, str]) -> str:
    """What closes a gap, how far the plan takes it otherwise, or that it is for later."""
    if gap.learned_by == "experience":
        return f"at work: {gap.milestone}"
    level, by = reached(situation, gap, program), closers.get(gap.skill, "")
    if level >= gap.to_level - NEAR:
        return by or "one that stands for it"
    if level > gap.level + NEAR:
        return f"in part, to {trim(level)}: {by or 'study'}"
    return by if by.startswith("study for") else "after this plan"


def closers_of(program: Program, timeline: Timeline) -> dict[str, str]:
    """What first works on each skill: a project, a study block, an exam."""
    found: dict[str, str] = {}
    for learning in (program.core, program.further):
        if learning is not None:
            for project in learning.projects:
                for skill in (*project.closes, *(step.skill for step in project.steps)):
                    found.setdefault(skill, project.title)
            for block in learning.study:
                found.setdefault(block.skill, block.kind)
    for phase in timeline.phases:
        for milestone in phase.milestones:
            if milestone.kind == "exam":
                for skill in milestone.closes:
                    found.setdefault(skill, f"study for {milestone.title.split(':')[0]}")
    return found
