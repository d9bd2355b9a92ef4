"""What has to be known before a skill is raised: its hard prerequisites all the way down, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.proficiency.graph import BASICS, FIRST_LANGUAGE, SkillGraph
from tools.proficiency.levels import EffectiveSkill, Levels
from tools.proficiency.readiness import NEAR

Study = tuple[str, float, int]
"""Skill, level before, level after."""

StudyStep = tuple[str, int]
"""Skill, and the level that is studied to from the one below."""

Upto = dict[str, int]
"""Levels to study to by skill, in an order in which each skill stands after what it builds on."""


def known_levels(levels: Levels, graph: SkillGraph) -> dict[str, float]:
    """Levels as the person states them, with what the stated skills build on: nobody is taught what they named.

    Hours and readiness count on the lower, believed levels; a prerequisite is met by what is stated.
    """
    known: dict[str, float] = {}
    named: list[tuple[str, float]] = []
    for skill, held in levels.items():
        if isinstance(held, EffectiveSkill):
            level, said = max(held.level, held.stated), held.stated
        else:
            level = said = float(held)
        known[skill] = max(known.get(skill, 0.0), level)
        if said:
            named.append((skill, said))
    for skill, said in named:
        for below, least in graph[skill].builds_on if skill in graph else ():
            if known.get(below, 0.0) < (shown := min(float(least), said)):
                known[below] = shown
    return known


def bring(skill: str, to: int, known: Mapping[str, float], graph: SkillGraph, upto: Upto) -> None:
    """Add the study of a skill to a level, after that of every prerequisite that is not known yet."""
    if to <= upto.get(skill, 0):
        return
    for below, least in graph[skill].first:
        if known.get(below, 0.0) < least - NEAR:
            bring_first(below, least, known, graph, upto)
    upto[skill] = to


def bring_first(below: str, least: int, known: Mapping[str, float], graph: SkillGraph, upto: Upto) -> None:
    """Add the study of a prerequisite that is not known yet; programming beyond its start is learned in a language."""
    in_language = below == BASICS and least > 1 and FIRST_LANGUAGE in graph
    bring(FIRST_LANGUAGE if in_language else below, least, known, graph, upto)


def learn(skill: str, level: float, levels: dict[str, float], known: dict[str, float], graph: SkillGraph) -> None:
    """Raise a skill in place, as believed and as known; a language raises programming as such."""
    if levels.get(skill, 0.0) < level:
        levels[skill] = level
    if known.get(skill, 0.0) < level:
        known[skill] = level
    if graph[skill].is_language and known.get(BASICS, 0.0) < level:
        known[BASICS] = level


def as_study(upto: Mapping[str, int], levels: Mapping[str, float]) -> list[Study]:
    """Levels to study to, with the level each starts from."""
    return [(skill, levels.get(skill, 0.0), to) for skill, to in upto.items()]


def study_hours(study: Sequence[Study], graph: SkillGraph) -> float:
    """Typical hours of studying several skills."""
    return sum([graph[skill].typical_hours(have, to) for skill, have, to in study])
