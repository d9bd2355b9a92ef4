"""Comparing two roles: every row of the article's comparison, for any two of the roles."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from advised_people import TODAY, claims
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import fresh_facts

from knowledge.load import load
from tools.compare import compare
from tools.comparing.models import Comparison
from tools.comparing.text import comparison_text
from tools.plan import make_plan
from tools.problem import Problem
from tools.profile import Profile
from tools.toolbox import Toolbox

KNOWLEDGE = load()
TOOLBOX = Toolbox(KNOWLEDGE)
ROLES = sorted(KNOWLEDGE.roles)


def asked(**arguments: Any) -> Any:
    return TOOLBOX.call("compare_roles", arguments, TODAY)


@pytest.fixture(scope="module")
def india() -> Comparison:
    found = asked(role_a="AI engineer", role_b="AI architect", country="India")
    assert isinstance(found, Comparison)
    return found


def test_the_work_of_both_is_shown(india: Comparison) -> None:
    assert (india.a.coding_share_pct, india.b.coding_share_pct) == (70, 20)
    assert india.a.responsibilities
    assert india.b.responsibilities
    assert india.b.years_min == 5


def test_every_skill_of_both_is_in_one_of_three_lists(india: Comparison) -> None:
    wanted_a = {row.skill for row in KNOWLEDGE.roles["ai-engineer"].skills}
    wanted_b = {row.skill for row in KNOWLEDGE.roles["ai-architect"].skills}
    assert {row.skill for row in india.shared_skills} == wanted_a & wanted_b
    assert {row.skill for row in india.only_a} == wanted_a - wanted_b
    assert {row.skill for row in india.only_b} == wanted_b - wanted_a


def test_pay_stands_level_by_level_with_its_source(india: Comparison) -> None:
    levels = {(figure.side, figure.level) for figure in india.pay}
    assert {("a", "entry"), ("a", "mid"), ("a", "senior"), ("b", "senior"), ("b", "lead")} <= levels
    assert not any(level == "entry" for side, level in levels if side == "b"), "no architect starts at entry level"
    assert all(figure.currency == "INR" for figure in india.pay)


def test_a_stand_in_role_is_named(india: Comparison) -> None:
    survey = [figure for figure in india.pay if figure.side == "b" and figure.source == "SO_2025"]
    assert survey
    assert {figure.role for figure in survey} == {"Solutions Architect"}


def test_the_articles_pay_bands_are_claims_with_a_verdict(india: Comparison) -> None:
    found = {(claim.side, claim.text): claim.verdict for claim in india.article_pay}
    assert found["b", "₹50–90 LPA"] == "weakly supported"
    assert found["b", "₹80 LPA–₹1.5 Crore+"] == "unsupported"
    assert ("a", "₹6–15 LPA") in found


def test_certificates_stand_with_their_status_of_the_day(india: Comparison) -> None:
    codes = {(row.side, row.code): row.status for row in india.certifications}
    assert codes["b", "AZ-104"] == "live"
    assert ("a", "AI-103") in codes
    assert not any(row.status == "retired" and row.verdict == "first to look at" for row in india.certifications)


def test_nobody_is_told_to_take_an_exam_without_a_profile(india: Comparison) -> None:
    assert {row.verdict for row in india.certifications} <= {"first to look at", "later", "rarely needed"}
    assert "first to look at" in {row.verdict for row in india.certifications}


def test_with_a_profile_the_verdicts_are_those_of_the_plan() -> None:
    person = Profile(
        goals=("ai-engineer",), current_role="software-engineer", years_experience=6, country="IN", hours_per_week=8,
        horizon_weeks=78,
    )  # fmt: skip
    plan = make_plan(person, KNOWLEDGE, TODAY)
    known = {line.certification: line.verdict for line in plan.certifications}
    rows = compare(KNOWLEDGE, "ai-engineer", "ml-engineer", TODAY, profile=person).certifications
    shown = {row.certification: row.verdict for row in rows if row.side == "a" and row.certification in known}
    assert shown
    assert shown == {name: known[name] for name in shown}


def test_the_articles_items_speak_for_one_of_the_two(india: Comparison) -> None:
    sides = {item.item: item.for_side for item in india.enjoy}
    assert sides["s-coding"] == "a"
    assert sides["s-lead"] == "b"
    assert len([item for item in india.enjoy if item.in_article]) == 12


def test_the_path_leads_by_senior_engineering_and_names_its_conditions(india: Comparison) -> None:
    assert [step.role for step in india.path] == ["ai-engineer", "senior-ai-engineer", "ai-architect"]
    texts = [condition.text for condition in india.path[-1].conditions]
    assert texts == ["at least 5 years", "something you ran in production", "a technical decision that others followed"]


def test_growth_shows_where_each_role_leads(india: Comparison) -> None:
    assert "principal-ai-architect" in {move.to for move in india.onward if move.side == "b"}
    assert "senior-ai-engineer" in {move.to for move in india.onward if move.side == "a"}


def test_the_articles_claims_stand_with_their_check_and_its_advertising_is_left_out(india: Comparison) -> None:
    found = {row.section: row.check for row in india.claims}
    assert {"responsibilities", "skills", "pay", "certifications", "preference", "growth", "verdict"} <= set(found)
    assert "promotion" not in found
    assert "250,000" not in comparison_text(india)


def test_the_verdict_says_which_is_for_whom(india: Comparison) -> None:
    text = " ".join(india.verdict)
    assert "AI Engineer comes first and AI Architect after it" in text
    assert "Choose AI Engineer if" in text
    assert "Choose AI Architect if" in text


def test_the_text_holds_every_row(india: Comparison) -> None:
    text = comparison_text(india)
    for heading in ("Which, for whom", "The work", "Skills", "Pay in India", "Certificates", "Who enjoys what",
                    "Growth", "The path", "What the article says", "Sources"):  # fmt: skip
        assert f"## {heading}" in text
    assert "Open Database License" in text, "the survey's notice goes with its figures"


def test_figures_of_pay_have_evidence(india: Comparison) -> None:
    values = {item.value for item in india.evidence}
    for figure in india.pay:
        assert {value for value in (figure.p25, figure.p50, figure.p75, figure.p90, figure.mean) if value} <= values


def test_years_mark_the_level_they_mean() -> None:
    found = asked(role_a="AI engineer", role_b="AI architect", country="US", years_experience=9)
    assert {figure.level for figure in found.pay if figure.is_yours} == {"senior"}


def test_without_a_country_no_pay_is_shown() -> None:
    found = asked(role_a="ai-engineer", role_b="ml-engineer")
    assert found.pay == ()
    assert found.article_pay == ()
    assert "Name a country" in found.pay_notes[0]


def test_a_country_without_data_says_so_and_names_the_nearest() -> None:
    found = asked(role_a="ai-engineer", role_b="ml-engineer", country="Mongolia")
    assert found.pay == ()
    assert any("no pay data for Mongolia" in note for note in found.pay_notes)
    assert any("Nearest countries" in note for note in found.pay_notes)


def test_roles_around_ai_show_that_they_have_no_pay_data() -> None:
    found = asked(role_a="ai-adoption-specialist", role_b="ai-customer-success", country="US")
    assert any("no pay data of its own" in note for note in found.notes)
    assert all(figure.is_stand_in for figure in found.pay)


def test_titles_are_read_as_people_write_them() -> None:
    found = asked(role_a="Sr. GenAI Engineer", role_b="solution architect")
    assert (found.a.role, found.b.role) == ("genai-engineer", "solutions-architect")


def test_the_same_role_twice_is_a_problem() -> None:
    found = asked(role_a="AI architect", role_b="ai-architect")
    assert isinstance(found, Problem)
    assert found.field == "role_b"


def test_a_job_outside_the_field_is_a_problem() -> None:
    found = asked(role_a="AI architect", role_b="nurse")
    assert isinstance(found, Problem)
    assert found.kind == "out-of-field"


def test_an_unknown_country_is_a_problem() -> None:
    found = asked(role_a="AI architect", role_b="AI engineer", country="Atlantis")
    assert isinstance(found, Problem)
    assert found.kind == "unknown"


def test_with_a_profile_the_person_stands_beside_both() -> None:
    profile = Profile(
        current_role="software-engineer", years_experience=3, production=True, decision=False,
        skills=claims(python=3), hours_per_week=8, horizon_weeks=52, country="IN",
    )  # fmt: skip
    found = compare(KNOWLEDGE, "ai-engineer", "ai-architect", TODAY, profile=profile)
    assert [standing.side for standing in found.standing] == ["a", "b"]
    assert found.verdict[0].startswith("For you: AI Engineer now")
    assert found.country == "IN"
    assert any(gate.status == "closed" for gate in found.standing[1].gates)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(ROLES), min_size=2, max_size=2, unique=True), st.sampled_from(["", "US", "KE"]))
def test_any_two_roles_can_be_compared(pair: list[str], country: str) -> None:
    found = compare(KNOWLEDGE, pair[0], pair[1], date(2026, 11, 23), country)
    assert found.verdict
    cited = {source.id for source in found.sources} | {"person"}
    assert {item.source for item in found.evidence} <= cited
    for path in (found.path, found.path_back):
        for before, step in pairwise(path):
            assert step.role in {move.to for move in KNOWLEDGE.roles[before.role].transitions}
    assert not re.search(r"\bNone\b", comparison_text(found))


def test_the_same_question_gives_the_same_bytes() -> None:
    first, again = (
        compare(knowledge, "ai-engineer", "ai-architect", TODAY, "IN") for knowledge in (fresh_facts(), KNOWLEDGE)
    )
    assert first.model_dump_json() == again.model_dump_json()


def test_size_of_a_group_is_shown_only_where_the_group_was_counted(india: Comparison) -> None:
    rows = [line for line in comparison_text(india).splitlines() if line.count("|") >= 10]
    assert any("estimate" in row for row in rows)
    for figure in asked(role_a="ai-engineer", role_b="ai-architect", country="KE").pay:
        assert figure.n is None or figure.is_published or "factor" not in figure.step
