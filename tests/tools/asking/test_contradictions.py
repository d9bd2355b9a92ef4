"""Answers that cannot both be true are found, and settled the cautious way where they stay open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.load import load
from tools.asking.contradictions import HOURS_BESIDE_WORK, contradictions, settled
from tools.profile import Profile, SkillClaim

FACTS = load()
TODAY = date(2026, 11, 23)


def found(**facts: Any) -> list[str]:
    return [item.key for item in contradictions(Profile(**facts), FACTS, TODAY)]


def after(**facts: Any) -> Profile:
    return settled(Profile(**facts), FACTS, TODAY)


def test_profile_without_contradiction_is_left_as_it_is() -> None:
    profile = Profile(years_experience=6, years_ai=2, hours_per_week=8, current_role="software-engineer")
    assert contradictions(profile, FACTS, TODAY) == ()
    assert settled(profile, FACTS, TODAY) is profile


def test_more_years_with_one_skill_than_of_work_are_asked_about() -> None:
    expert = SkillClaim(skill="python", level=4, words="I am an expert in Python with 10 years")
    assert found(years_experience=3, skills=(expert,)) == ["contradiction:years_of_skill"]
    assert found(years_experience=9, skills=(expert,)) == []
    assert "I count 3 in all" in after(years_experience=3, skills=(expert,)).open_contradictions[0]


def test_more_years_with_ai_than_years_of_work_are_cut_to_the_years_of_work() -> None:
    assert found(years_experience=2, years_ai=9) == ["contradiction:years_ai"]
    profile = after(years_experience=2, years_ai=9)
    assert profile.years_ai == 2
    assert "2 for both" in profile.open_contradictions[0]


def test_senior_title_without_years_goes_by_the_years() -> None:
    assert found(seniority="senior", years_experience=0.5) == ["contradiction:seniority"]
    assert after(seniority="senior", years_experience=0.5).seniority == ""


def test_beginner_with_ten_years_counts_as_a_beginner_unless_the_years_were_in_another_field() -> None:
    assert after(seniority="junior", years_experience=10).years_experience == 0
    assert found(seniority="junior", years_experience=10, background="school-teacher") == []


def test_week_nobody_keeps_up_is_challenged() -> None:
    assert found(hours_per_week=60, current_role="software-engineer") == ["contradiction:hours"]
    assert after(hours_per_week=60, current_role="software-engineer").hours_per_week == HOURS_BESIDE_WORK
    assert found(hours_per_week=40) == []


def test_nobody_is_planned_beyond_fifteen_hours_a_week_beside_a_job() -> None:
    assert found(hours_per_week=15, current_role="software-engineer") == []
    assert after(hours_per_week=20, current_role="software-engineer").hours_per_week == 15


def test_top_level_without_years_or_proof_stays_and_is_named_as_a_claim() -> None:
    bare = SkillClaim(skill="enterprise-architecture", level=5)
    profile = after(skills=(bare,), years_experience=2)
    assert profile.skills == (bare,)
    (noted,) = profile.open_contradictions
    assert noted == (
        "You rate Enterprise architecture at 5 with 2 years of work: I count it as a claim until something shows it."
    )


@pytest.mark.parametrize(
    ("level", "evidence", "years"), [(4, "bare", 2), (5, "project", 2), (5, "bare", 5), (5, "bare", None)]
)
def test_claim_that_is_lower_shown_or_made_after_years_is_no_contradiction(
    level: float, evidence: Any, years: float | None
) -> None:
    claim = SkillClaim(skill="enterprise-architecture", level=level, evidence=evidence)
    assert after(skills=(claim,), years_experience=years).open_contradictions == ()


def test_date_that_is_over_is_asked_about_and_otherwise_dropped() -> None:
    assert found(deadline=date(2026, 1, 1)) == ["contradiction:deadline"]
    assert after(deadline=date(2026, 1, 1)).deadline is None


def test_date_and_weeks_that_disagree_leave_the_sooner_one() -> None:
    profile = after(deadline=date(2027, 11, 23), horizon_weeks=12)
    assert (profile.deadline, profile.horizon_weeks) == (date(2027, 2, 15), None)
    assert found(deadline=date(2027, 2, 15), horizon_weeks=12) == []


def test_no_code_and_a_coding_role_are_both_named_and_the_role_is_kept() -> None:
    profile = Profile(goals=("ai-engineer",), wants_code="none")
    (item,) = contradictions(profile, FACTS, TODAY)
    share = FACTS.roles["ai-engineer"].coding_share_pct
    assert f"{share:.0f} % code" in item.text
    assert settled(profile, FACTS, TODAY).goals == ("ai-engineer",)


@pytest.mark.parametrize("goals", [("ai-project-manager",), ("ai-engineer", "ai-project-manager"), ()])
def test_no_code_is_no_contradiction_where_a_goal_needs_none(goals: tuple[str, ...]) -> None:
    assert found(goals=goals, wants_code="none") == []


@settings(max_examples=100, deadline=None)
@given(
    years=st.none() | st.floats(0, 60),
    years_ai=st.none() | st.floats(0, 60),
    hours=st.none() | st.floats(0, 168),
    seniority=st.sampled_from(["", "junior", "senior", "lead"]),
    deadline=st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    weeks=st.none() | st.integers(1, 520),
)
def test_what_is_settled_holds_no_contradiction_any_more_and_notes_each_once(
    years: float | None, years_ai: float | None, hours: float | None, seniority: str, deadline: Any, weeks: int | None
) -> None:
    profile = after(
        years_experience=years,
        years_ai=years_ai,
        hours_per_week=hours,
        seniority=seniority,
        deadline=deadline,
        horizon_weeks=weeks,
    )
    assert contradictions(profile, FACTS, TODAY) == ()
    assert settled(profile, FACTS, TODAY) == profile
    assert len(set(profile.open_contradictions)) == len(profile.open_contradictions)
