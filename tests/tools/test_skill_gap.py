"""Readiness and gaps: what must always hold, and what a person is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
import worlds as w
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shipped_facts import fresh_facts

from knowledge.base import Knowledge
from knowledge.load import load
from tools.evidence import as_json
from tools.problem import Problem
from tools.proficiency.readiness import band_of, entry_level, readiness, role_slots
from tools.skill_gap import SkillGapReport, gap_report
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
FACTS = load()
TOOLBOX = Toolbox(FACTS)
ROLES = sorted(FACTS.roles)
SKILLS = sorted(FACTS.skills)


def ask(toolbox: Toolbox = TOOLBOX, **arguments: Any) -> SkillGapReport:
    found = toolbox.call("skill_gap", arguments, TODAY)
    assert isinstance(found, SkillGapReport), found
    return found


def cloud_world(count: int = 1, **more: Any) -> Knowledge:
    """A role that wants Python and a cloud."""
    clouds = [w.role_skill(name, 3, 4, group="cloud") for name in ("aws", "azure")]
    needs = {"cloud": count} if count > 1 else None
    return w.world(
        roles=[w.role("ai-engineer", skills=[w.role_skill("python", 4, 5), *clouds], group_needs=needs)],
        skill_groups=[w.skill_group("cloud", ["aws", "azure"])],
        **more,
    )


def overall(knowledge: Knowledge, levels: Mapping[str, float], role: str = "ai-engineer") -> float:
    return readiness(knowledge, role, levels).overall_pct


# --- readiness ------------------------------------------------------------------------------------------------


def test_readiness_weighs_by_importance_squared() -> None:
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"python": (4, 5), "sql": (2, 3)})])
    assert overall(knowledge, {"python": 2}) == round(100 * 25 * 0.5 / 34, 1)
    assert readiness(knowledge, "ai-engineer", {"sql": 2}).must_have_pct == 0


def test_more_than_the_target_counts_as_the_target() -> None:
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"python": (2, 5), "sql": (2, 5)})])
    assert overall(knowledge, {"python": 5}) == 50


def test_an_any_of_group_counts_once_with_its_best_member() -> None:
    knowledge = cloud_world()
    assert overall(knowledge, {"aws": 3}) == overall(knowledge, {"aws": 3, "azure": 3})
    assert overall(knowledge, {"python": 4, "azure": 3}) == 100


def test_where_two_clouds_are_wanted_the_second_may_sit_one_level_lower() -> None:
    knowledge = cloud_world(count=2)
    assert overall(knowledge, {"python": 4, "aws": 3, "azure": 2}) == 100
    assert overall(knowledge, {"python": 4, "aws": 3}) < 100
    assert overall(knowledge, {"python": 4, "aws": 2, "azure": 2}) < 100


@pytest.mark.parametrize(
    ("pct", "band"),
    [
        (0, "explore"),
        (39.9, "explore"),
        (40, "build"),
        (60, "apply with a portfolio"),
        (79.9, "apply with a portfolio"),
        (80, "ready"),
    ],
)
def test_bands_start_where_they_say(pct: float, band: str) -> None:
    assert band_of(pct) == band


@pytest.mark.parametrize(("target", "level"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3)])
def test_one_below_the_target_is_enough_to_be_hired(target: int, level: int) -> None:
    assert entry_level(target) == level


levels_of_skills = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 10).map(lambda half: half / 2), max_size=25)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.sampled_from(SKILLS), st.floats(0, 5, allow_nan=False))
def test_adding_a_skill_never_lowers_readiness(role: str, levels: dict[str, float], skill: str, level: float) -> None:
    better = {**levels, skill: max(level, levels.get(skill, 0))}
    before, after = readiness(FACTS, role, levels), readiness(FACTS, role, better)
    assert after.overall_pct >= before.overall_pct
    assert after.must_have_pct >= before.must_have_pct


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.sampled_from(SKILLS), st.integers(1, 5))
def test_naming_one_more_skill_never_lowers_readiness(
    role: str, skills: dict[str, float], skill: str, level: int
) -> None:
    assume(skill not in skills)
    before = ask(role=role, skills=[{"skill": name, "level": at} for name, at in skills.items()])
    after = ask(
        role=role,
        skills=[*({"skill": name, "level": at} for name, at in skills.items()), {"skill": skill, "level": level}],
    )
    assert after.readiness.overall_pct >= before.readiness.overall_pct
    assert after.readiness.must_have_pct >= before.readiness.must_have_pct


@pytest.mark.parametrize("role", ROLES)
def test_nothing_known_is_0_and_every_target_reached_is_100(role: str) -> None:
    targets = {one.skill: float(one.target) for slot in role_slots(FACTS, role) for one in slot.members}
    nothing, everything = gap_report(FACTS, role, {}), gap_report(FACTS, role, targets)
    assert (nothing.readiness.overall_pct, nothing.readiness.must_have_pct) == (0, 0)
    assert (everything.readiness.overall_pct, everything.readiness.must_have_pct) == (100, 100)
    assert everything.gaps == ()


# --- gaps -----------------------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills)
def test_a_gap_is_never_something_that_is_covered(role: str, levels: dict[str, float]) -> None:
    report = gap_report(FACTS, role, levels)
    slots = {one.skill: slot for slot in role_slots(FACTS, role) for one in slot.members}
    for gap in report.gaps:
        assert gap.level < gap.to_level <= gap.target_level
        assert slots[gap.skill].fraction(levels) < 1


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills)
def test_what_a_gap_builds_on_stands_before_it(role: str, levels: dict[str, float]) -> None:
    gaps = gap_report(FACTS, role, levels).gaps
    place = {gap.skill: number for number, gap in enumerate(gaps)}
    for gap in gaps:
        assert all(place[first] < place[gap.skill] for first in gap.after if first in place)


def test_a_sibling_or_what_builds_on_a_skill_covers_it() -> None:
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"tensorflow": (2, 5), "embeddings": (2, 5)})],
        skills=[
            w.skill("pytorch", transfers={"tensorflow": 0.7}),
            w.skill("rag", prerequisites={"embeddings": 2}),
        ],
    )
    held = [{"skill": "pytorch", "level": 4, "evidence": "tested"}, {"skill": "rag", "level": 3, "evidence": "tested"}]
    assert ask(Toolbox(knowledge), role="ai-engineer", skills=held).gaps == ()


def test_tiers_follow_importance_and_level() -> None:
    skills = {"core": (4, 5), "expected": (4, 4), "useful": (3, 3), "above": (4, 5)}
    knowledge = w.world(roles=[w.role("ai-engineer", skills=skills)])
    gaps = {gap.skill: gap for gap in gap_report(knowledge, "ai-engineer", {"above": 3}).gaps}
    assert {name: (gap.tier, gap.to_level) for name, gap in gaps.items()} == {
        "core": ("credible", 3),
        "expected": ("hire-ready", 3),
        "useful": ("on the job", 3),
        "above": ("on the job", 4),
    }


def test_levels_4_and_5_are_never_study_hours() -> None:
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"python": (5, 5)})])
    assert gap_report(knowledge, "ai-engineer", {"python": 3}).gaps[0].hours_typical is None


def test_what_experience_teaches_gets_a_milestone_and_no_hours() -> None:
    led = w.skill("leading", learned_by="experience", learning_note="Milestone: a decision that others followed")
    knowledge = w.world(roles=[w.role("lead", skills={"leading": (4, 5)})], skills=[led])
    gap = gap_report(knowledge, "lead", {}).gaps[0]
    assert (gap.hours_typical, gap.milestone) == (None, "a decision that others followed")


def test_hours_count_only_what_is_missing() -> None:
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"python": (4, 5)})], skills=[w.skill("python", typical_hours=(4, 10, 20))]
    )
    gap = gap_report(knowledge, "ai-engineer", {"python": 1.5}).gaps[0]
    assert (gap.hours_low, gap.hours_typical, gap.hours_high) == (15.0, 25.0, 45.0)


def test_the_second_cloud_is_a_gap_for_the_job_not_for_being_hired() -> None:
    gaps = gap_report(cloud_world(count=2), "ai-engineer", {"python": 4, "azure": 3}).gaps
    assert [(gap.skill, gap.tier, gap.to_level) for gap in gaps] == [("aws", "on the job", 2)]


def test_priority_is_the_formula_of_the_rules() -> None:
    skills = [w.role_skill("python", 4, 5, posting_share_pct=50, posting_sample=100), w.role_skill("rag", 2, 4)]
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills=skills)],
        skills=[w.skill("python", typical_hours=(8, 10, 20)), w.skill("rag", prerequisites={"python": 2})],
    )
    gaps = {gap.skill: gap for gap in gap_report(knowledge, "ai-engineer", {}).gaps}
    assert gaps["python"].priority == pytest.approx(25 * 1 * (0.5 + 0.5) * 1.25 / 8, abs=1e-4)
    assert gaps["rag"].priority == pytest.approx(16 * 1 * 0.7 * 1 / 4)
    assert gaps["rag"].after == ("python",)


def test_the_biggest_lifts_say_by_how_much_readiness_moves() -> None:
    report = gap_report(FACTS, "ai-engineer", {"python": 2.0})
    assert len(report.biggest) == 3
    for lift in report.biggest:
        after = readiness(FACTS, "ai-engineer", {"python": 2.0, lift.skill: float(lift.to_level)})
        assert after.overall_pct - report.readiness.overall_pct == pytest.approx(lift.overall_points, abs=0.11)
    assert report.biggest[0].overall_points >= report.biggest[1].overall_points >= report.biggest[2].overall_points


def test_free_resources_with_a_seen_address_come_first_and_others_are_marked() -> None:
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"python": (3, 5)})],
        resources=[
            w.resource("lost", ["python"], url_status="not-found"),
            w.resource("dear", ["python"], cost_model="paid", cost_usd=40),
            w.resource("good", ["python"]),
        ],
    )
    found = gap_report(knowledge, "ai-engineer", {}).gaps[0].resources
    assert [item.id for item in found] == ["good", "lost"]
    assert found[0].note == ""
    assert "not met" in found[1].note


def test_every_core_gap_of_the_shipped_roles_has_something_to_learn_from_and_a_project() -> None:
    for role in ROLES:
        for gap in gap_report(FACTS, role, {}).gaps:
            if gap.tier == "credible":
                assert gap.resources, (role, gap.skill)
                assert gap.project is not None, (role, gap.skill)


def test_every_figure_has_its_evidence_and_every_source_is_cited() -> None:
    report = gap_report(FACTS, "ai-architect", {"python": 2.0, "aws": 2.0})
    values = {(item.unit, item.value) for item in report.evidence}
    cited = {source.id for source in report.sources}
    assert {item.source for item in report.evidence} <= cited
    for gap in report.gaps:
        if gap.posting_share_pct is not None:
            assert ("%", gap.posting_share_pct) in values
        if gap.hours_typical is not None:
            assert ("hours", gap.hours_typical) in values
        assert all(("hours", item.hours) in values for item in gap.resources)
    shares = [item for item in report.evidence if item.figure.startswith("Postings that ask for")]
    assert {item.source for item in shares} == {"jdarch2026"}


# --- the tool -------------------------------------------------------------------------------------------------


def test_skills_are_taken_in_any_form() -> None:
    by_table = ask(role="AI Engineer", skills={"Python": 2, "Retrieval augmented generation": 2})
    by_list = ask(role="ai-engineer", skills=[{"skill": "python", "level": 2}, {"skill": "RAG", "level": "guided"}])
    by_names = ask(role="ai_engineer", skills=["python", "rag"])
    by_text = ask(role="AI engineer", skills="python, rag")
    assert by_table.gaps == by_list.gaps == by_names.gaps == by_text.gaps
    assert "level 2 is assumed" in by_names.notes[0]
    assert by_table.notes == ()


def test_a_title_with_its_seniority_is_understood() -> None:
    assert ask(role="Sr. GenAI Engineer").role == "genai-engineer"


def test_an_unknown_skill_is_handed_back_with_suggestions_and_the_rest_is_used() -> None:
    report = ask(role="ai-engineer", skills={"Pyton": 3, "SQL": 3, "AI": 4})
    assert [item.given for item in report.not_understood] == ["Pyton", "AI"]
    assert "python" in report.not_understood[0].suggestions
    assert report.readiness.overall_pct > 0


def test_an_unknown_role_is_a_problem_that_names_the_nearest() -> None:
    found = TOOLBOX.call("skill_gap", {"role": "AI Engineering wizard", "skills": {}}, TODAY)
    assert isinstance(found, Problem)
    assert found.kind == "unknown"


def test_an_occupation_outside_the_field_is_no_target() -> None:
    found = TOOLBOX.call("skill_gap", {"role": "nurse"}, TODAY)
    assert isinstance(found, Problem)


@pytest.mark.parametrize("level", [-1, 6, "NaN", float("inf"), "often"])
def test_an_impossible_level_is_a_problem(level: object) -> None:
    found = TOOLBOX.call("skill_gap", {"role": "ai-engineer", "skills": {"python": level}}, TODAY)
    assert isinstance(found, Problem)
    assert found.field.startswith("skills")


def test_a_present_title_implies_skills_that_are_listed_for_correction() -> None:
    alone = ask(role="ai-engineer")
    with_title = ask(role="ai-engineer", current_role="Senior Java developer", years_experience=7)
    assert with_title.readiness.overall_pct > alone.readiness.overall_pct
    assert any(line.startswith("Git") for line in with_title.assumed)


def test_an_education_that_is_not_known_is_said() -> None:
    problem = Toolbox(load()).call("skill_gap", {"role": "ai-engineer", "education": "School of life"}, TODAY)
    assert isinstance(problem, Problem)
    assert (problem.field, "is not one I know" in problem.message) == ("education", True)
    assert ask(role="ai-engineer", education="CS degree").notes == ()


def test_the_same_question_gives_the_same_bytes() -> None:
    arguments: dict[str, Any] = {
        "role": "ai-architect",
        "skills": {"python": 3, "aws": 3, "rag": 2},
        "current_role": "Data engineer",
    }
    assert as_json(ask(**arguments)) == as_json(ask(Toolbox(fresh_facts()), **arguments))


def test_the_text_names_figures_gaps_lifts_and_sources() -> None:
    report = ask(role="ai-architect", skills={"python": 4, "aws": 3}, current_role="Senior Java developer")
    text = TOOLBOX.text("skill_gap", report)
    for part in (
        "Readiness: **",
        "## What moves it most",
        "## To be credible",
        "Prove it:",
        "correct me",
        "## Sources",
    ):
        assert part in text
    assert all(gap.name in text for gap in report.gaps)


def test_the_text_of_somebody_who_lacks_nothing_says_so() -> None:
    targets = {one.skill: float(one.target) for slot in role_slots(FACTS, "data-analyst") for one in slot.members}
    assert "Nothing is missing" in TOOLBOX.text("skill_gap", gap_report(FACTS, "data-analyst", targets))


def problem(**arguments: Any) -> Problem:
    found = Toolbox(load()).call("skill_gap", arguments, TODAY)
    assert isinstance(found, Problem)
    return found


def test_skill_named_twice_is_a_problem_under_any_of_its_names() -> None:
    assert "twice" in problem(role="ai-engineer", skills={"python": 3, "Python3": 2}).message


def test_skill_without_a_name_or_used_in_the_future_is_a_problem() -> None:
    assert "empty name" in problem(role="ai-engineer", skills={" ": 3}).message
    later = [{"skill": "python", "level": 3, "last_used": "2099-01-01"}]
    assert "has been" in problem(role="ai-engineer", skills=later).message


def test_skill_that_is_not_known_is_said_before_any_figure() -> None:
    report = ask(role="ai-engineer", skills={"pyton": 3})
    assert [item.given for item in report.not_understood] == ["pyton"]
    text = Toolbox(load()).text("skill_gap", report)
    assert text.index("pyton") < text.index("%")
