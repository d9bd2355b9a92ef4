"""Learning sets: few projects that fit the person, hours that add up, and the part that fits when time is short."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

import pytest
import worlds as w
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import fresh_facts

from knowledge.base import Knowledge
from knowledge.load import load
from tools.learning.draft import floor_share
from tools.learning.effort import Point, follow, one_by_one, study_to_close
from tools.learning.first import known_levels, study_hours
from tools.learning.learning_set import (
    FLOOR_SHARE,
    FLOOR_SHARE_ENTRY,
    RESERVE_SHARE,
    held_after,
    learning_evidence,
    learning_set,
    levels_after,
    part_that_fits,
)
from tools.learning.models import LearningSet
from tools.learning.project_choice import CLOSENESS_RANGE, SENIORITY_RANGE, by_study
from tools.learning.project_order import ORDER_RANGE
from tools.learning.project_works import needs_of, works_for
from tools.proficiency.graph import skill_graph
from tools.proficiency.levels import EffectiveSkill
from tools.proficiency.readiness import readiness, role_slots

FACTS = load()
ROLES = sorted(FACTS.roles)
SKILLS = sorted(FACTS.skills)


def small(*projects: Any, skills: Any = (), **role: Any) -> Knowledge:
    """A role that wants Python, RAG and agents, the last two learned in projects."""
    asked = {"python": (3, 5), "rag": (3, 5), "agents": (3, 5), "leading": (4, 5)}
    return w.world(
        roles=[w.role("ai-engineer", **{"skills": asked, "level": 3, **role})],
        skills=[
            w.skill("rag", learned_by="project", max_level_by_study=1),
            w.skill("agents", learned_by="project", max_level_by_study=1),
            w.skill("leading", learned_by="experience", category="leadership", learning_note="Milestone: lead once"),
            *skills,
        ],
        projects=list(projects),
    )


RAG = w.project("rag-app", {"rag": (0, 2), "leading": (0, 1)}, roles=["ai-engineer"], prerequisites={"python": 2})
AGENT = w.project("agent-app", {"agents": (0, 2)}, roles=["ai-engineer"], prerequisites={"rag": 2})
HELD = {"python": 2.0}


def ids(learning: LearningSet) -> list[str]:
    return [project.id for project in learning.projects]


# --- what is chosen -------------------------------------------------------------------------------------------


def test_projects_close_the_gaps_and_stand_in_an_order_that_can_be_followed() -> None:
    found = learning_set(small(AGENT, RAG), "ai-engineer", HELD)
    assert ids(found) == ["rag-app", "agent-app"]
    assert set(found.closes) == {"rag", "agents"}
    assert found.left_open == ()


def test_study_is_only_what_a_project_needs_first() -> None:
    found = learning_set(small(RAG, AGENT), "ai-engineer", {})
    assert [(block.skill, block.to_level, block.kind, block.before) for block in found.study] == [
        ("python", 2, "study", "rag-app")
    ]


def test_a_gap_that_no_project_closes_is_learned_beside_them() -> None:
    found = learning_set(small(RAG), "ai-engineer", HELD)
    assert [(block.skill, block.kind, block.before) for block in found.study] == [("agents", "practice", "")]
    assert found.left_open == ()


def test_what_experience_teaches_is_a_milestone_with_somebody_who_can_give_the_chance() -> None:
    found = learning_set(small(RAG, AGENT), "ai-engineer", HELD)
    assert [(one.skill, one.what, one.in_project) for one in found.milestones] == [("leading", "lead once", "rag-app")]
    assert "manager" in found.milestones[0].who
    assert all(block.skill != "leading" for block in found.study)


def test_the_project_close_to_the_background_is_chosen_among_equals() -> None:
    near = w.project("z-near", {"rag": (0, 2), "teaching": (0, 1)}, roles=["ai-engineer"])
    far = w.project("a-far", {"rag": (0, 2), "trading": (0, 1)}, roles=["ai-engineer"])
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"rag": (3, 5)})],
        skills=[w.skill("rag", learned_by="project", max_level_by_study=1)],
        projects=[near, far],
        backgrounds=[w.background("teacher", ["ai-engineer"], {"teaching": 3})],
    )
    assert ids(learning_set(knowledge, "ai-engineer", {})) == ["a-far"]
    chosen = learning_set(knowledge, "ai-engineer", {}, background="teacher")
    assert ids(chosen) == ["z-near"]
    assert "which you bring" in chosen.projects[0].why


def test_closeness_to_the_goal_decides_before_hours() -> None:
    longer = w.project("made-for-it", {"rag": (0, 2)}, roles=["ai-engineer", "other"], hours=(20, 32, 50))
    shorter = w.project("made-for-others", {"rag": (0, 2)}, roles=["other", "ai-engineer"], hours=(20, 30, 50))
    knowledge = w.world(
        roles=[w.role(name, skills={"rag": (3, 5)}) for name in ("ai-engineer", "other")],
        skills=[w.skill("rag", learned_by="project", max_level_by_study=1)],
        projects=[longer, shorter],
    )
    assert ids(learning_set(knowledge, "ai-engineer", {})) == ["made-for-it"]


def test_one_project_is_at_the_target_seniority() -> None:
    junior = w.project("junior", {"rag": (0, 2)}, roles=["ai-engineer"], seniority="entry")
    senior = w.project("senior", {"rag": (0, 2)}, roles=["ai-engineer"], seniority="senior", hours=(25, 40, 60))
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"rag": (3, 5)}, level=4)],
        skills=[w.skill("rag", learned_by="project", max_level_by_study=1)],
        projects=[junior, senior],
    )
    assert ids(learning_set(knowledge, "ai-engineer", {})) == ["senior"]
    assert ids(learning_set(knowledge, "ai-engineer", {}, seniority_hint="entry")) == ["junior"]


def test_a_beginner_starts_with_a_project_for_beginners() -> None:
    hard = w.project("hard", {"rag": (0, 2)}, roles=["ai-engineer"], beginner_ok=False)
    soft = w.project("soft", {"rag": (0, 1)}, roles=["ai-engineer"], beginner_ok=True, hours=(5, 8, 12))
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"rag": (3, 5)})],
        skills=[w.skill("rag", learned_by="project", max_level_by_study=1)],
        projects=[hard, soft],
    )
    assert ids(learning_set(knowledge, "ai-engineer", {}))[0] == "hard"
    assert ids(learning_set(knowledge, "ai-engineer", {}, beginner=True))[0] == "soft"


def test_with_no_money_projects_are_done_in_their_free_way() -> None:
    dear = RAG.model_copy(update={"cost_usd_low": 5.0, "cost_usd_high": 80.0})
    found = learning_set(small(dear, AGENT), "ai-engineer", HELD, budget_usd=0)
    assert (found.cost_usd_low, found.cost_usd_high) == (0, 0)
    assert [project.uses_free_way for project in found.projects] == [True, False]


def test_with_no_money_a_project_that_costs_something_in_any_case_is_left_out() -> None:
    dear = RAG.model_copy(update={"cost_usd_low": 5.0, "cost_usd_high": 80.0, "free_way": "no: it needs a cloud"})
    assert "rag-app" in ids(learning_set(small(dear), "ai-engineer", HELD))
    assert "rag-app" not in ids(learning_set(small(dear), "ai-engineer", HELD, budget_usd=0))


@pytest.mark.parametrize("role", ROLES)
def test_costs_stay_within_any_budget(role: str) -> None:
    for budget in (0.0, 30.0):
        assert learning_set(FACTS, role, {}, budget_usd=budget).cost_usd_high <= budget


def test_who_has_closed_everything_and_shown_it_needs_no_project() -> None:
    levels = {"python": 3.0, "rag": 3.0, "agents": 3.0}
    found = learning_set(small(RAG, AGENT), "ai-engineer", levels)
    assert (found.projects, found.study, found.hours_typical) == ((), (), 0)


def test_who_only_claims_everything_gets_one_project_that_shows_it() -> None:
    levels = {name: EffectiveSkill(name, 3.0, "assumed") for name in ("python", "rag", "agents")}
    found = learning_set(small(RAG, AGENT), "ai-engineer", levels)
    assert len(found.projects) == 1
    assert found.closes == ()


# --- hours ----------------------------------------------------------------------------------------------------


def test_hours_are_projects_study_floor_and_a_reserve_of_a_quarter() -> None:
    found = learning_set(small(RAG, AGENT), "ai-engineer", {})
    alone = 2 * (4 + 10) + 4 + 10  # three skills from 0 to 2
    assert found.project_hours == 60
    assert found.study_hours == 14
    assert found.one_by_one_hours == alone
    assert found.floor_hours == 0
    assert found.hours_typical == (60 + 14) * 1.25


def test_a_set_never_takes_less_than_half_of_the_skills_one_by_one() -> None:
    quick = w.project("quick", {"rag": (0, 2)}, roles=["ai-engineer"], hours=(5, 6, 7))
    slow = w.skill("rag", learned_by="project", max_level_by_study=1, typical_hours=(100, 100, 100, 100, 100))
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"rag": (3, 5)})], skills=[slow], projects=[quick])
    found = learning_set(knowledge, "ai-engineer", {})
    assert (found.project_hours, found.floor_hours, found.hours_typical) == (6, 94, 125)
    entry = w.world(roles=[w.role("ai-engineer", skills={"rag": (3, 5)}, level=1)], skills=[slow], projects=[quick])
    assert learning_set(entry, "ai-engineer", {}).hours_typical == pytest.approx(200 * FLOOR_SHARE_ENTRY * 1.25)


def test_a_project_of_which_half_is_known_takes_less_but_never_below_its_low_figure() -> None:
    both = w.project("both", {"rag": (0, 2), "agents": (0, 2)}, roles=["ai-engineer"], hours=(20, 30, 50))
    half = learning_set(small(both), "ai-engineer", {"python": 3.0, "rag": 2.0})
    assert half.projects[0].hours_typical == 25


levels_of_skills = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 10).map(lambda half: half / 2), max_size=25)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.sampled_from(["credible", "hire-ready"]), st.booleans())
def test_hours_add_up_and_lie_in_order(role: str, levels: dict[str, float], tier: Any, beginner: bool) -> None:
    found = learning_set(FACTS, role, levels, tier=tier, beginner=beginner)
    work = found.project_hours + found.study_hours + found.floor_hours
    assert found.hours_typical == pytest.approx(work + found.reserve_hours)
    assert found.reserve_hours == pytest.approx(work * RESERVE_SHARE, abs=0.06)
    assert work >= floor_share(FACTS.roles[role]) * found.one_by_one_hours - 0.2
    assert found.hours_low <= found.hours_typical <= found.hours_high
    for part in (*found.projects, *found.study):
        assert part.hours_low <= part.hours_typical <= part.hours_high


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills)
def test_at_the_end_every_gap_of_the_tier_is_closed_and_no_level_has_fallen(
    role: str, levels: dict[str, float]
) -> None:
    found = learning_set(FACTS, role, levels)
    after = levels_after(levels, found)
    assert all(need.is_met(after) for need in needs_of(FACTS, role, "credible"))
    assert all(after[skill] >= levels[skill] for skill in levels)
    assert readiness(FACTS, role, after).must_have_pct >= readiness(FACTS, role, levels).must_have_pct


LANGUAGES = {name for name, skill in FACTS.skills.items() if skill.category == "programming"}


def hard(skill: str) -> list[tuple[str, int]]:
    """The hard prerequisites that can be studied, at most at the level that study gives."""
    needs = [
        (need.skill, FACTS.skills[need.skill], need.min_level)
        for need in FACTS.skills[skill].prerequisites
        if need.strength == "hard"
    ]
    return [
        (name, min(level, facts.max_level_by_study)) for name, facts, level in needs if facts.learned_by != "experience"
    ]


def hold(state: dict[str, float], skill: str, level: float) -> None:
    """Hold a skill, and what it shows: its hard prerequisites; a language shows programming as such."""
    state[skill] = max(state.get(skill, 0.0), level)
    for need in FACTS.skills[skill].prerequisites:
        if need.strength == "hard":
            whole = skill in LANGUAGES and need.skill == "programming-fundamentals"
            least = level if whole else min(level, need.min_level)
            if state.get(need.skill, 0.0) < least:
                hold(state, need.skill, least)


def stated(levels: Mapping[str, float | EffectiveSkill]) -> dict[str, float]:
    """What a person says they know, and what that builds on."""
    state: dict[str, float] = {}
    for skill, held in levels.items():
        if isinstance(held, EffectiveSkill):
            hold(state, skill, held.stated)
            state[skill] = max(state[skill], held.level)
        else:
            hold(state, skill, held)
    return state


def check_walk(found: LearningSet, levels: Mapping[str, float | EffectiveSkill]) -> None:
    """Walk through a set as a plan does; fail where something is raised before what it builds on."""
    state = stated(levels)

    def raise_to(skill: str, level: float, why: str) -> None:
        for below, least in hard(skill):
            assert state.get(below, 0.0) >= least - 1e-3, (why, skill, below, least)
        hold(state, skill, level)

    def study(before: str) -> None:
        for block in found.study:
            if block.before == before:
                assert block.kind == "practice" or state.get(block.skill, 0.0) < block.to_level, block.skill
                raise_to(block.skill, block.to_level, f"study before {before}")

    for project in found.projects:
        study(project.id)
        for need in FACTS.projects[project.id].prerequisites:
            if FACTS.skills[need.skill].learned_by != "experience":
                assert state.get(need.skill, 0.0) >= need.min_level - 1e-3, (project.id, need.skill)
        for step in project.steps:
            raise_to(step.skill, step.to_level, project.id)
    study("")


def claims(levels: dict[str, float]) -> dict[str, float | EffectiveSkill]:
    """Bare claims: believed at six tenths."""
    return {
        skill: EffectiveSkill(skill, 0.6 * level, "claimed", "", 0.6, "bare", "", level)
        for skill, level in levels.items()
    }


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.sampled_from(["credible", "hire-ready"]), st.booleans())
def test_everything_is_raised_after_what_it_builds_on_and_nothing_stated_is_studied(
    role: str, levels: dict[str, float], tier: Any, bare: bool
) -> None:
    held = claims(levels) if bare else levels
    found = learning_set(FACTS, role, held, tier=tier)
    check_walk(found, held)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.integers(10, 500), st.booleans())
def test_the_part_that_fits_raises_everything_after_what_it_builds_on(
    role: str, levels: dict[str, float], hours: int, bare: bool
) -> None:
    held = claims(levels) if bare else levels
    whole = learning_set(FACTS, role, held, hours_available=hours)
    check_walk(part_that_fits(FACTS, whole, held, hours), held)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills)
def test_no_study_goes_further_than_study_reaches_or_touches_what_experience_teaches(
    role: str, levels: dict[str, float]
) -> None:
    graph = skill_graph(FACTS)
    for block in learning_set(FACTS, role, levels).study:
        assert block.to_level <= 3
        assert graph[block.skill].learned_by != "experience"
        assert block.kind == "practice" or block.to_level <= graph[block.skill].ceiling


def said(skill: str, level: float) -> EffectiveSkill:
    """A bare claim: believed at six tenths."""
    return EffectiveSkill(skill, 0.6 * level, "claimed", "", 0.6, "bare", "", level)


def test_a_stated_prerequisite_is_not_studied_and_the_project_shows_it() -> None:
    found = learning_set(small(RAG, AGENT), "ai-engineer", {"python": said("python", 2.0)})
    assert found.study == ()
    assert ("python", 1.2, 2.0) in [(s.skill, s.from_level, s.to_level) for s in found.projects[0].steps]


def test_what_a_stated_skill_builds_on_is_not_studied_either() -> None:
    held = {"postgresql": said("postgresql", 3.0), "java": said("java", 4.0)}
    known = known_levels(held, skill_graph(FACTS))
    assert known["sql"] == 2
    assert known["programming-fundamentals"] == 4


def test_study_without_a_project_begins_with_what_it_builds_on() -> None:
    needs = [w.skill("rag", prerequisites={"apis": 2}), w.skill("apis", prerequisites={"python": 1}), w.skill("python")]
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"rag": (3, 5)})], skills=needs)
    found = learning_set(knowledge, "ai-engineer", {})
    assert [(block.skill, block.to_level) for block in found.study] == [("python", 1), ("apis", 2), ("rag", 2)]
    assert found.study_hours == 4 + 14 + 14


def test_what_moves_must_have_readiness_most_comes_first() -> None:
    one = w.project("a-one", {"rag": (0, 2)}, roles=["ai-engineer"])
    two = w.project("z-two", {"agents": (0, 2), "evals": (0, 2)}, roles=["ai-engineer"])
    knowledge = w.world(
        roles=[w.role("ai-engineer", skills={"rag": (3, 5), "agents": (3, 5), "evals": (3, 5)})],
        skills=[w.skill(name, learned_by="project", max_level_by_study=1) for name in ("rag", "agents", "evals")],
        projects=[one, two],
    )
    assert ids(learning_set(knowledge, "ai-engineer", {})) == ["z-two", "a-one"]


def test_what_is_stated_is_kept_for_learning_that_goes_on() -> None:
    held = {"python": said("python", 2.0)}
    after = held_after(held, learning_set(small(RAG, AGENT), "ai-engineer", held))
    assert (after["rag"], after["python"]) == (2.0, EffectiveSkill("python", 2.0, "claimed", "", 0.6, "bare", "", 2.0))


# --- when time is short ---------------------------------------------------------------------------------------


def test_a_set_that_takes_too_long_says_that_it_does_not_fit() -> None:
    knowledge = small(RAG, AGENT)
    assert learning_set(knowledge, "ai-engineer", HELD, hours_available=200).fits
    assert not learning_set(knowledge, "ai-engineer", HELD, hours_available=60).fits


def test_the_part_that_fits_keeps_what_the_rest_builds_on() -> None:
    knowledge = small(RAG, AGENT)
    whole = learning_set(knowledge, "ai-engineer", HELD, hours_available=60)
    part = part_that_fits(knowledge, whole, HELD, 60)
    assert ids(part) == ["rag-app"]
    assert (part.is_partial, part.fits, part.left_open) == (True, False, ("agents",))
    assert part.hours_typical <= 60


def test_where_no_project_of_the_set_fits_a_smaller_one_comes_before_study_alone() -> None:
    small_one = w.project("tiny", {"rag": (0, 1)}, roles=["ai-engineer"], hours=(5, 8, 12))
    knowledge = small(RAG, AGENT, small_one)
    whole = learning_set(knowledge, "ai-engineer", HELD, hours_available=15)
    assert "tiny" not in ids(whole)
    assert ids(part_that_fits(knowledge, whole, HELD, 15)) == ["tiny"]


def test_where_nothing_fits_the_part_is_empty() -> None:
    knowledge = small(RAG, AGENT)
    part = part_that_fits(knowledge, learning_set(knowledge, "ai-engineer", HELD), HELD, 1)
    assert (part.projects, part.study, part.hours_typical) == ((), (), 0)
    assert set(part.left_open) == {"rag", "agents"}


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(ROLES), levels_of_skills, st.integers(0, 600))
def test_the_part_that_fits_never_takes_more_hours_than_there_are(
    role: str, levels: dict[str, float], hours: int
) -> None:
    whole = learning_set(FACTS, role, levels, hours_available=hours)
    part = part_that_fits(FACTS, whole, levels, hours)
    assert part.hours_typical <= hours
    before, after = readiness(FACTS, role, levels), readiness(FACTS, role, levels_after(levels, part))
    assert after.must_have_pct >= before.must_have_pct
    if whole.fits:
        assert set(part.closes) == set(whole.closes)


# --- against every set there is -------------------------------------------------------------------------------


def shortest_of_all(role: str, levels: dict[str, float]) -> tuple[int, float]:
    """What the best of all sets of at most three projects leaves open, and its hours; every set is followed."""
    graph, needs = skill_graph(FACTS), needs_of(FACTS, role, "credible")
    opened = [need for need in needs if not need.is_met(levels)]
    floor = floor_share(FACTS.roles[role]) * one_by_one(opened, levels, graph).typical
    found, start = [], Point(levels, known_levels(levels, graph))
    for size in range(4):
        for picks in combinations(works_for(FACTS, role, "credible"), size):
            course = follow(picks, start, graph)
            if course is not None:
                rest = [need for need in opened if not need.is_met(course.levels)]
                hours = course.hours + study_hours(study_to_close(rest, course.levels, course.known, graph), graph)
                found.append((sum(not by_study(need, graph) for need in rest), max(hours, floor)))
    return min(found)


@pytest.mark.parametrize("role", [role for role in ROLES if len(works_for(FACTS, role)) <= 7])
def test_a_set_is_near_the_shortest_of_all_and_closes_as_much(role: str) -> None:
    for start in (0.0, 1.0, 2.0):
        levels = {one.skill: start for slot in role_slots(FACTS, role) for one in slot.members}
        missed, hours = shortest_of_all(role, levels)
        found = learning_set(FACTS, role, levels)
        work = found.project_hours + found.study_hours + found.floor_hours
        assert sum(block.kind == "practice" for block in found.study) <= missed
        assert work <= hours * SENIORITY_RANGE * CLOSENESS_RANGE * ORDER_RANGE + 0.5


def test_every_role_is_closed_from_nothing_with_at_most_four_projects() -> None:
    sizes = [len(learning_set(FACTS, role, {}).projects) for role in ROLES]
    assert max(sizes) <= 4
    assert min(sizes) >= 1


# --- the rest -------------------------------------------------------------------------------------------------


def test_floor_and_reserve_are_those_of_the_rules() -> None:
    assert (FLOOR_SHARE, FLOOR_SHARE_ENTRY, RESERVE_SHARE) == (0.5, 0.65, 0.25)


def test_every_figure_of_a_set_has_its_evidence() -> None:
    found = learning_set(FACTS, "ai-architect", {"python": 2.0})
    values = {(item.unit, item.value) for item in learning_evidence(found)}
    for part in (*found.projects, *found.study):
        assert ("hours", part.hours_typical) in values
    assert {("hours", found.hours_typical), ("hours", found.reserve_hours), ("hours", found.floor_hours)} <= values
    assert all(("USD", project.cost_usd_high) in values for project in found.projects)


def test_the_same_person_gets_the_same_set() -> None:
    levels = {"python": 2.0, "sql": 1.5, "aws": 2.0}
    once = learning_set(FACTS, "ai-architect", levels, background="dba", budget_usd=50)
    again = learning_set(fresh_facts(), "ai-architect", dict(reversed(levels.items())), background="dba", budget_usd=50)
    assert once.model_dump_json() == again.model_dump_json()
