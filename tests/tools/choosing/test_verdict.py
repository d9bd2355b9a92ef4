"""The verdict in small worlds: what happens when hours, gates or a missing way decide."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from worlds import project, question, role, skill, transition, world

from knowledge.base import Knowledge
from tools.choosing.case import case_of
from tools.choosing.verdict import Verdict, judge
from tools.proficiency.levels import effective_levels
from tools.profile import Profile

TODAY = date(2026, 11, 23)
PYTHON: Mapping[str, tuple[int, int]] = {"python": (3, 5)}


def small() -> Knowledge:
    return world(
        roles=[
            role("software", skills=PYTHON, transitions=[transition("ai-near"), transition("ai-far", difficulty=4)]),
            role("ai-near", title="AI Near", skills=PYTHON, years_min=0),
            role("ai-far", title="AI Far", skills={"python": (3, 5), "maths": (4, 5)}, years_min=0),
            role("ai-alone", title="AI Alone", level=4, years_min=6, years_max=12, years_typical=8, skills=PYTHON),
        ],
        skills=[skill("python"), skill("maths")],
        projects=[
            project("one", roles=("ai-near", "ai-far", "ai-alone"), steps={"python": (0, 3)}),
            project("two", roles=("ai-far",), steps={"maths": (0, 3)}),
        ],
        interview_questions=[question("q-coding"), question("q-goal")],
    )


def verdict(**facts: Any) -> Verdict:
    knowledge, profile = small(), Profile(current_role="software", years_experience=3, production=True, **facts)
    return judge(case_of(profile, knowledge, TODAY, effective_levels(profile, knowledge, TODAY)))


def test_the_hours_decide_whether_a_named_goal_is_within_means() -> None:
    ample = verdict(goals=("ai-far",), hours_per_week=20, horizon_weeks=150)
    scarce = verdict(goals=("ai-far",), hours_per_week=1, horizon_weeks=2)
    assert (ample.kind, scarce.kind) == ("go now", "not within means")
    assert scarce.target is not None
    assert scarce.target.role.id == "ai-far"


def test_a_closed_goal_without_a_known_way_is_still_answered() -> None:
    found = verdict(goals=("ai-alone",), hours_per_week=20, horizon_weeks=150)
    assert found.kind == "by way of"
    assert found.then is not None
    assert found.then.role.id == "ai-alone"
    assert found.way == ()
    assert found.target is not None
    assert found.target.is_reachable


def test_given_hours_replace_those_of_the_profile() -> None:
    knowledge = small()
    profile = Profile(current_role="software", goals=("ai-far",), years_experience=3, production=True)
    levels = effective_levels(profile, knowledge, TODAY)
    assert judge(case_of(profile, knowledge, TODAY, levels, available=1.0)).kind == "not within means"
    assert judge(case_of(profile, knowledge, TODAY, levels)).kind == "go now"


def test_a_deadline_that_is_over_leaves_no_hours() -> None:
    found = verdict(goals=("ai-far",), hours_per_week=20, deadline=date(2026, 1, 1))
    assert found.kind == "not within means"
