"""Effective levels: what is claimed, carried over, implied or assumed, and never more than that."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import worlds as w
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.base import Knowledge
from knowledge.load import load
from tools.proficiency.graph import skill_graph
from tools.proficiency.levels import EffectiveSkill, assumed_skills, effective_levels, faded, level_of
from tools.profile import EvidenceKind, HeldCertification, Profile, SkillClaim

TODAY = date(2026, 11, 23)
FACTS = load()
SKILLS = sorted(FACTS.skills)
EVIDENCE: tuple[EvidenceKind, ...] = ("tested", "project", "described", "bare")


def small() -> Knowledge:
    return w.world(
        roles=[w.role("java-developer", skills={"java": (4, 5)}, years_min=1)],
        skills=[
            w.skill("rag", prerequisites={"embeddings": 2}),
            w.skill("embeddings", prerequisites={"python": 2}),
            w.skill("pytorch", transfers={"tensorflow": 0.7}),
            w.skill("java", transfers={"csharp": 0.5}),
        ],
        implied_skills=[
            w.implied("java", 3, scope="role_id", key="java-developer", years=(2, 6), confidence=0.8),
            w.implied("git", 4, scope="role_id", key="java-developer", years=(2, 6), confidence=0.5),
            w.implied("rag", 3, scope="education", key="cs-degree", confidence=0.5),
            w.implied("mentoring", 3, scope="seniority", key="senior", confidence=0.6),
            w.implied("golang", 2, scope="title_contains", key="Go", confidence=0.7, note="title context needed"),
            w.implied("java", 4, scope="title_contains", key="Java", confidence=0.85),
        ],
        certifications=[w.certification("exam", skills=("pytorch",), level="associate")],
    )


def levels(*claims: SkillClaim, knowledge: Knowledge | None = None, **more: object) -> dict[str, EffectiveSkill]:
    profile = Profile(skills=claims).model_copy(update=more)
    return effective_levels(profile, knowledge or small(), TODAY)


def claim(skill: str, level: float, evidence: EvidenceKind = "bare", last_used: date | None = None) -> SkillClaim:
    return SkillClaim(skill=skill, level=level, evidence=evidence, last_used=last_used)


def test_skill_that_is_denied_stays_at_nothing_whatever_builds_on_it() -> None:
    found = levels(claim("python", 0), claim("embeddings", 4), claim("rag", 3))
    assert level_of(found, "python") == 0
    assert level_of(found, "embeddings") > 0


@pytest.mark.parametrize(
    ("evidence", "expected"), [("tested", 4.0), ("project", 3.6), ("described", 3.0), ("bare", 2.4)]
)
def test_a_claim_counts_as_far_as_it_is_shown(evidence: EvidenceKind, expected: float) -> None:
    found = levels(claim("python", 4, evidence))["python"]
    assert (found.level, found.how, found.stated) == (expected, "claimed", 4)


def test_a_sibling_gives_a_head_start() -> None:
    found = levels(claim("pytorch", 4, "tested"))["tensorflow"]
    assert (found.level, found.how, found.via) == (2.8, "transfer", "pytorch")


def test_a_head_start_holds_in_both_directions() -> None:
    assert levels(claim("tensorflow", 4, "tested"))["pytorch"].level == 2.8


def test_what_a_skill_builds_on_is_held_too_all_the_way_down() -> None:
    found = levels(claim("rag", 3, "tested"))
    assert {name: held.level for name, held in found.items()} == {"rag": 3, "embeddings": 2, "python": 2}
    assert found["python"].how == "implied by what builds on it"


def test_what_lies_below_is_never_held_better_than_the_skill_itself() -> None:
    assert levels(claim("rag", 1, "tested"))["embeddings"].level == 1


def test_a_soft_prerequisite_is_not_implied() -> None:
    soft = w.skill(
        "rag", prerequisites=[{"skill": "sql", "min_level": 2, "strength": "soft", "sources": ["judgement"]}]
    )
    assert "sql" not in levels(claim("rag", 3, "tested"), knowledge=w.world(skills=[soft]))


def test_an_unused_skill_fades_by_half_each_half_life() -> None:
    assert faded(1.6, TODAY - timedelta(days=913), 30, TODAY) == pytest.approx(0.8, abs=0.01)


def test_fading_never_takes_more_than_one_level() -> None:
    assert faded(4, date(1999, 1, 1), 15, TODAY) == 3
    assert faded(0.4, date(1999, 1, 1), 15, TODAY) == pytest.approx(0, abs=0.01)


def test_a_day_in_the_future_does_not_raise_a_level() -> None:
    assert faded(3, TODAY + timedelta(days=900), 15, TODAY) == 3


def test_a_title_implies_skills_at_their_stated_confidence() -> None:
    found = levels(current_role="java-developer", years_experience=3)["git"]
    assert (found.level, found.how, found.is_shown) == (2.0, "assumed", False)


def test_nothing_is_implied_outside_the_years_of_a_row() -> None:
    assert levels(current_role="java-developer", years_experience=1) == {}


def test_without_years_the_fewest_that_the_role_asks_for_count() -> None:
    assert levels(current_role="java-developer") == {}


def test_a_stated_level_replaces_the_assumed_one_also_when_it_is_lower() -> None:
    found = levels(claim("git", 1), current_role="java-developer", years_experience=3)["git"]
    assert (found.level, found.stated) == (0.6, 1)


def test_a_statement_also_corrects_what_an_assumption_builds_on() -> None:
    before = levels(education="cs-degree")["embeddings"].level
    after = levels(claim("embeddings", 1), education="cs-degree")["embeddings"].level
    assert (before, after) == (1.0, 0.6)


def test_a_claim_that_agrees_with_the_title_is_believed_at_least_as_much() -> None:
    found = levels(claim("java", 3), current_role="java-developer", years_experience=3)["java"]
    assert (found.level, found.how) == (2.4, "claimed")


def test_a_word_of_the_title_matches_whole_words_only() -> None:
    assert levels(current_title="Senior JavaScript developer") == {}
    assert levels(current_title="Java developer")["java"].level == 3.4


def test_a_broad_word_counts_only_in_a_technical_title() -> None:
    assert "golang" in levels(current_title="Go engineer")
    assert "golang" not in levels(current_title="Ready to Go ambassador")


def test_an_education_counts_one_level_less_after_ten_years() -> None:
    assert levels(education="cs-degree", years_experience=12)["rag"].level == 1.0
    assert levels(education="cs-degree", years_experience=3)["rag"].level == 1.5


def test_a_seniority_word_implies_what_comes_with_it() -> None:
    assert levels(seniority="senior")["mentoring"].level == 1.8


def test_a_certification_shows_its_skills() -> None:
    found = levels(certifications=(HeldCertification(certification="exam"),))["pytorch"]
    assert (found.level, found.via, found.is_shown) == (1.8, "Exam", True)


def test_an_unknown_certification_shows_nothing() -> None:
    assert levels(certifications=(HeldCertification(certification="never heard of"),)) == {}


def test_stated_skills_are_left_out_of_the_read_back() -> None:
    profile = Profile(current_role="java-developer", years_experience=3, skills=(claim("git", 1),))
    found = assumed_skills(profile, small())
    assert [item.skill for item in found] == ["java"]
    assert found[0].why == "usual for the title Java developer"


def test_years_in_ai_limit_what_an_ai_title_implies() -> None:
    old_hand = Profile(current_role="ai-engineer", years_experience=12, years_ai=1)
    newcomer = Profile(current_role="ai-engineer", years_experience=1)
    assert assumed_skills(old_hand, FACTS) == assumed_skills(newcomer, FACTS)


def test_architect_as_a_seniority_word_adds_nothing_to_an_architect() -> None:
    plain = Profile(current_role="ai-architect", years_experience=9)
    assert effective_levels(plain.model_copy(update={"seniority": "architect"}), FACTS, TODAY) == effective_levels(
        plain, FACTS, TODAY
    )


def test_skills_come_in_the_same_order_whatever_the_order_of_claims() -> None:
    one, two = claim("rag", 3), claim("java", 4)
    assert list(levels(one, two).items()) == list(levels(two, one).items())


def test_a_plain_number_is_a_level_too() -> None:
    assert level_of({"python": 2}, "python") == 2.0
    assert level_of({}, "python") == 0.0


def test_every_transfer_of_the_shipped_facts_holds_in_both_directions() -> None:
    graph = skill_graph(FACTS)
    pairs = [(name, other) for name in SKILLS for other, _ in graph[name].transfers]
    assert len(pairs) > 100
    assert all((two, one) in pairs for one, two in pairs)


claims = st.builds(
    SkillClaim,
    skill=st.sampled_from(SKILLS),
    level=st.integers(0, 10).map(lambda half: half / 2),
    evidence=st.sampled_from(EVIDENCE),
    last_used=st.none() | st.dates(date(2015, 1, 1), TODAY),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(claims, max_size=8), claims.filter(lambda claim: claim.level > 0))
def test_naming_one_more_skill_lowers_no_level(held: list[SkillClaim], extra: SkillClaim) -> None:
    before = effective_levels(Profile(skills=tuple(held)), FACTS, TODAY)
    after = effective_levels(Profile(skills=(*held, extra)), FACTS, TODAY)
    assert all(after[name].level >= before[name].level for name in before)


@settings(max_examples=60, deadline=None)
@given(st.lists(claims, max_size=8), st.sampled_from(sorted(FACTS.roles)), st.integers(0, 20), st.integers(0, 3))
def test_confirming_an_assumption_lowers_no_level(held: list[SkillClaim], role: str, years: int, more: int) -> None:
    profile = Profile(skills=tuple(held), current_role=role, years_experience=years)
    assumed = assumed_skills(profile, FACTS)
    if not assumed:
        return
    said = claim(assumed[0].skill, min(5, assumed[0].level + more))
    before = effective_levels(profile, FACTS, TODAY)
    after = effective_levels(profile.model_copy(update={"skills": (*held, said)}), FACTS, TODAY)
    assert all(after[name].level >= before[name].level for name in before)


@settings(max_examples=60, deadline=None)
@given(st.lists(claims, max_size=8))
def test_every_level_lies_between_0_and_5_and_is_never_above_what_was_named(held: list[SkillClaim]) -> None:
    best = max((claim.level for claim in held), default=0)
    assert all(
        0 < found.level <= best for found in effective_levels(Profile(skills=tuple(held)), FACTS, TODAY).values()
    )
