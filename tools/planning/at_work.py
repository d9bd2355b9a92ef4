"""What no course teaches: milestones at work, and the ones that a later step asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.planning.model import (
    Milestone,
)
from tools.planning.program import Program

if TYPE_CHECKING:
    from tools.choosing.models import Recommendation
    from tools.learning.models import ExperienceMilestone
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline

GATE_WORDS = {
    "production": ("Run something in production that others rely on", "the owner of a small internal service"),
    "decision": (
        "Take one technical decision that others follow, and write down what you rejected and why",
        "your lead: ask to own one design, however small, and to have it reviewed",
    ),
}


def gate_milestones(situation: Situation, recommendation: Recommendation, timeline: Timeline) -> tuple[Milestone, ...]:
    """What a later step asks for and is not there yet: it is started now, at work, beside the study."""
    fits = {fit.role: fit for fit in recommendation.ranking}
    wanted = [fits[step.role] for step in recommendation.way if step.role in fits]
    missing = dict.fromkeys(
        (gate.name, fit.title) for fit in wanted for gate in fit.gates if gate.status in ("closed", "unknown")
    )
    end = timeline.end or situation.last_day or situation.start
    named: dict[str, str] = {}
    for name, title in missing:
        named.setdefault(name, title)
    return tuple(
        Milestone(
            key=f"gate-{name}",
            kind="experience",
            title=GATE_WORDS[name][0],
            start=situation.start,
            due=end,
            hours=0,
            reason=f"{title} asks for it, and no course stands in for it",
            proof="One page: the situation, the options, what was chosen, what happened",
            fallback=f"Who could give you the chance: {GATE_WORDS[name][1]}",
        )
        for name, title in named.items()
        if name in GATE_WORDS
    )


def milestone_title(situation: Situation, one: ExperienceMilestone) -> str:
    """A milestone in words; what the person has done already is only to be written down."""
    if situation.profile.decision and "decision" in one.what:
        return f"{one.name}: you named a decision that others followed. Write it down as a record; do not do it again"
    return f"{one.name}: {one.what}"


def experience(situation: Situation, program: Program, timeline: Timeline) -> tuple[Milestone, ...]:
    """What only practice with others gives: no study hours, a time of its own, and who could give the chance."""
    end = timeline.end or situation.last_day or situation.start
    return tuple(
        Milestone(
            key=f"experience-{one.skill}",
            kind="experience",
            title=milestone_title(situation, one),
            start=situation.start,
            due=end,
            hours=0,
            reason=f"The role asks for level {one.to_level}; this is not learned from a course",
            proof=f"One page on it ({one.name.lower()}), with the name of someone who saw it",
            fallback=f"Who could give you the chance: {one.who}",
        )
        for one in program.core.milestones
    )
