"""The certification path: take, later or skip, in order and within means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from certification_worlds import TODAY, exam, path_of, replaced, world
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.load import load
from tools.certificates.answer import CertificationPath, CertificationStep
from tools.certificates.choice import EXAM_SHARE
from tools.certificates.index import same_credential
from tools.certifications import certification_path, certification_plan
from tools.evidence import PERSON, as_json
from tools.problem import Problem
from tools.toolbox import Toolbox

KNOWLEDGE = load()
BOX = Toolbox(KNOWLEDGE)
NAMES = sorted({fact.code or fact.name for fact in KNOWLEDGE.certifications.values()})
ROLES = sorted(KNOWLEDGE.roles)


def ask(**arguments: Any) -> CertificationPath:
    result = BOX.call("certification_path", arguments, TODAY)
    assert isinstance(result, CertificationPath), result
    return result


def refusal(**arguments: Any) -> Problem:
    result = BOX.call("certification_path", arguments, TODAY)
    assert isinstance(result, Problem), result
    return result


def step(path: CertificationPath, certification: str) -> CertificationStep:
    return next(item for item in path.steps if item.certification == certification)


def ids(path: CertificationPath) -> list[str]:
    return [item.certification for item in path.steps]


# --- rules, in small worlds ---------------------------------------------------------------------------------------


def test_retired_certification_is_left_out_of_the_pathway_and_its_successor_stands_there() -> None:
    facts = world(
        exam("old-1", status_seen="retired", retirement_date="2026-11-01"),
        exam("new-1"),
        pathway=["old-1"],
        replaced=[replaced("old-1", "new-1", old_certification="old-1", new_certification="new-1")],
    )
    path = certification_plan(facts, "maker", (), TODAY)
    assert ids(path) == ["new-1"]
    assert path.steps[0].replaces == ("OLD-1",)


def test_required_exam_comes_before_the_one_that_requires_it() -> None:
    facts = world(exam("gate"), exam("top", requires=("gate",), requires_logic="all"), pathway=["top"])
    path = certification_plan(facts, "maker", (), TODAY)
    assert [item.certification for item in path.taken()] == ["gate", "top"]
    first, second = path.taken()
    assert first.exam_day is not None
    assert second.exam_day is not None
    assert first.exam_day < second.exam_day


def test_an_exam_that_opens_later_gets_a_day_on_which_it_is_open() -> None:
    facts = world(exam("soon", status_seen="announced", launch_date="2027-03-01"))
    taken = certification_plan(facts, "maker", (), TODAY, weeks_hours=30.0).taken()
    assert [item.exam_day for item in taken] == [date(2027, 3, 1)]


@pytest.mark.parametrize(
    "facts", [{"status_seen": "announced"}, {"status_seen": "beta"}, {"status_seen": "conflicting"}]
)
def test_an_exam_without_a_known_day_is_left_for_later(facts: dict[str, Any]) -> None:
    path = certification_plan(world(exam("a-1", **facts)), "maker", (), TODAY)
    assert [(item.verdict, item.exam_day) for item in path.steps] == [("later", None)]


def test_an_exam_that_ends_before_anyone_could_be_ready_is_skipped() -> None:
    path = certification_plan(world(exam("a-1", retirement_date="2026-11-30")), "maker", (), TODAY, weeks_hours=8.0)
    assert path.steps[0].verdict == "skip"
    assert "2026-11-30" in path.steps[0].reason


def test_an_exam_for_members_only_is_skipped_unless_the_person_is_one() -> None:
    facts = world(exam("a-1", availability="Only staff of Partner Network organisations"))
    assert certification_plan(facts, "maker", (), TODAY).steps[0].verdict == "skip"
    taken = certification_plan(facts, "maker", (), TODAY, memberships=("Partner Network",)).taken()
    assert [item.certification for item in taken] == ["a-1"]


def test_years_that_are_missing_or_not_known_leave_an_advanced_exam_for_later() -> None:
    facts = world(exam("a-1", level="professional", recommended_experience="3+ years in production"))
    assert certification_plan(facts, "maker", (), TODAY, years=1.0).steps[0].verdict == "later"
    assert certification_plan(facts, "maker", (), TODAY).steps[0].verdict == "later"
    assert certification_plan(facts, "maker", (), TODAY, years=3.0).steps[0].verdict == "take"


def test_an_exam_that_closes_no_gap_is_skipped_and_building_is_the_answer() -> None:
    path = certification_plan(world(exam("a-1")), "maker", (), TODAY, levels={"building": 3.0, "testing": 1.0})
    assert path.decision == "build"
    assert path.steps[0].verdict == "skip"
    assert path.steps[0].closes == ()


def test_an_exam_without_a_known_price_is_not_planned_within_a_budget() -> None:
    facts = world(exam("a-1", price_usd=None))
    assert certification_plan(facts, "maker", (), TODAY, budget_usd=1000.0).steps[0].verdict == "later"
    path = certification_plan(facts, "maker", (), TODAY)
    assert path.steps[0].verdict == "take"
    assert path.steps[0].warnings == ("The fee is not known.",)


def test_a_budget_that_is_too_small_is_named_with_the_cheapest_ways_out() -> None:
    path = certification_plan(world(exam("a-1", price_usd=200)), "maker", (), TODAY, budget_usd=150.0)
    assert path.binding == "budget"
    needed = [way.usd for way in path.ways_out if way.kind == "budget"]
    assert needed == [260.0]
    assert certification_plan(world(exam("a-1", price_usd=200)), "maker", (), TODAY, budget_usd=260.0).taken()


def test_too_few_hours_are_named_with_a_day_and_hours_that_would_do() -> None:
    facts, deadline = world(exam("a-1")), TODAY + timedelta(weeks=10)
    path = certification_plan(facts, "maker", (), TODAY, weeks_hours=4.0, deadline=deadline)
    assert path.binding == "time"
    assert {way.kind for way in path.ways_out} >= {"deadline", "hours"}
    for way in path.ways_out:
        hours = way.hours_per_week or 4.0
        again = certification_plan(facts, "maker", (), TODAY, weeks_hours=hours, deadline=way.day or deadline)
        assert again.taken() or way.kind == "build"


def test_all_hours_that_exams_may_take_can_be_given_by_the_plan() -> None:
    assert not certification_plan(world(exam("a-1")), "maker", (), TODAY, hours_cap=29.0).taken()
    assert certification_plan(world(exam("a-1")), "maker", (), TODAY, hours_cap=30.0).taken()


def test_a_second_exam_on_covered_ground_waits() -> None:
    path = certification_plan(world(exam("a-1"), exam("b-1")), "maker", (), TODAY)
    assert [item.verdict for item in path.steps] == ["take", "later"]


def test_a_held_certification_is_not_planned_again_until_it_runs_out() -> None:
    facts = world(exam("a-1", validity_months=12))
    held = certification_plan(facts, "maker", ("A-1 (2026-06)",), TODAY)
    assert held.steps == ()
    assert held.held[0].state == "current"
    assert certification_plan(facts, "maker", ("A-1 (2025-06)",), TODAY).taken()


def test_a_required_certificate_that_runs_out_before_the_exam_is_warned_of() -> None:
    facts = world(
        exam("gate", validity_months=12),
        exam("top", requires=("gate",), requires_logic="all", skills=("building", "testing")),
        pathway=["top"],
    )
    path = certification_plan(facts, "maker", ("GATE (2025-12-15)",), TODAY, weeks_hours=8.0)
    assert path.warnings == ("GATE runs out on 2026-12-15, before the exam TOP: renew it first.",)


def test_an_unverified_record_says_so() -> None:
    path = certification_plan(world(exam("a-1", confidence="unverified")), "maker", (), TODAY)
    assert any("Unverified" in warning for warning in path.steps[0].warnings)


def test_the_small_world_has_the_pathway_it_claims() -> None:
    assert [item.certification for item in path_of("a-1", "b-1").steps] == ["a-1", "b-1"]


# --- the shipped facts --------------------------------------------------------------------------------------------


def test_the_architect_path_has_the_gate_the_associate_exam_and_the_successor() -> None:
    path = ask(role="ai-architect", today="2026-11-23")
    names = ids(path)
    assert names.index("ms-az-104") < names.index("ms-az-305")
    assert names.index("aws-saa-c03") < names.index("aws-sap-c03")
    assert "aws-sap-c02" not in names
    assert "SAP-C02" in step(path, "aws-sap-c03").replaces
    assert any(gate.kind == "certification" and gate.met is False for gate in step(path, "ms-az-305").gates)


def test_what_is_not_known_of_the_new_exam_stays_blank_and_is_said() -> None:
    unknown = step(ask(role="ai-architect"), "aws-sap-c03")
    assert (unknown.fee_usd, unknown.cost_usd, unknown.verdict) == (None, None, "later")
    assert "The fee is not known." in unknown.warnings
    assert unknown.study_assumed
    assert unknown.study_basis.startswith("assumption")


def test_an_old_code_is_answered_with_its_successor() -> None:
    path = ask(certification="AI-102")
    assert path.asked is not None
    assert (path.asked.kind, path.asked.certification) == ("replaced", "ms-ai-103")
    assert ids(path) == ["ms-ai-103"]


@pytest.mark.parametrize(("code", "kind"), [("SAA-C04", "does-not-exist"), ("QQQ-77", "unknown")])
def test_no_figure_is_given_for_what_does_not_exist_or_is_not_known(code: str, kind: str) -> None:
    path = ask(certification=code)
    assert path.asked is not None
    assert path.asked.kind == kind
    assert (path.steps, path.evidence, path.exam) == ((), (), None)
    assert "$" not in BOX.text("certification_path", path)


def test_shorthand_asks_which_one_is_meant() -> None:
    path = ask(certification="AIP")
    assert path.steps == ()
    assert "AIF-C01" in path.questions[0]
    assert "AIP-C01" in path.questions[0]


def test_a_retiring_exam_is_answered_with_both_last_days_and_what_comes_after() -> None:
    path = ask(certification="DVA-C02")
    assert ids(path) == ["aws-dva-c02", "aws-dva-c03"]
    assert step(path, "aws-dva-c02").status == "retiring"
    assert step(path, "aws-dva-c03").earliest_day == date(2026, 12, 1)
    days = {item.value for item in path.evidence if item.unit == "date"}
    assert {"2026-11-30", "2026-12-01"} <= days


def test_asking_for_an_expert_exam_shows_its_gate_first() -> None:
    assert ids(ask(certification="AZ-305", role="ai-architect")) == ["ms-az-104", "ms-az-305"]


def test_employers_are_counted_for_the_role_where_measured_and_for_all() -> None:
    pooled = ask(role="ai-governance-specialist").demand[-1]
    assert (pooled.sample, pooled.postings, pooled.share_pct) == ("all", 1691, 3.13)
    assert ask(role="devops-engineer").demand[0].share_pct == 16.67


def test_with_no_budget_free_credentials_come_first() -> None:
    path = ask(role="ai-engineer", budget=0)
    assert path.decision == "build"
    assert path.free
    text = BOX.text("certification_path", path)
    assert text.index("Free credentials") < text.index("## Later")
    for item in path.free:
        assert KNOWLEDGE.free_credentials[item.id].cost_usd == 0


def test_a_role_without_a_fitting_certification_says_so_and_builds() -> None:
    path = ask(role="ai-qa-engineer")
    assert path.decision == "build"
    assert "no certification that fits" in path.summary
    assert path.build_instead is not None


def test_partner_only_exams_are_skipped_by_whoever_is_no_partner() -> None:
    path = ask(role="ai-architect", providers=["Anthropic"])
    assert {item.verdict for item in path.steps} == {"skip"}


def test_only_the_named_providers_are_considered() -> None:
    path = ask(role="AI Engineer", providers=["amazon"])
    assert {item.provider for item in path.steps} == {"AWS"}


def test_the_cloud_a_person_works_in_comes_first() -> None:
    path = ask(role="ai-engineer", skills={"AWS": 3, "Python": 4}, years_experience=4)
    assert path.taken()[0].provider == "AWS"
    assert path.taken()[0].earliest_day == date(2027, 1, 14)


def test_the_articles_list_is_checked_for_its_two_roles_only() -> None:
    rows = ask(role="ai-engineer").article
    assert len(rows) == len(KNOWLEDGE.article_certifications)
    assert {row.certification: row.status for row in rows}["aws-sap-c03"] == "live"
    assert ask(role="data-engineer").article == ()


def test_fees_are_shown_in_the_currency_of_the_country_with_rate_and_date() -> None:
    path = ask(role="ai-architect", country="India")
    az = step(path, "ms-az-305")
    assert path.usd_rate is not None
    assert az.fee_usd is not None
    assert az.fee_local == round(az.fee_usd * path.usd_rate)
    assert path.rate_date


def test_the_plan_may_choose_the_currency_whatever_the_country() -> None:
    path = certification_plan(KNOWLEDGE, "ai-engineer", (), TODAY, country="IN", currency="EUR")
    assert path.currency == "EUR"


def test_a_short_week_takes_a_short_list() -> None:
    for role in ROLES:
        assert len(ask(role=role, hours_per_week=8, years_experience=6).taken()) <= 2


def test_no_pay_is_promised() -> None:
    for role in ROLES:
        assert "No pay rise is promised" in BOX.text("certification_path", ask(role=role))


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({}, "role"),
        ({"role": "  "}, "role"),
        ({"role": "wizard of oz"}, "role"),
        ({"role": "ai-engineer", "budget": "a lot"}, "budget"),
        ({"role": "ai-engineer", "budget": -5}, "budget"),
        ({"role": "ai-engineer", "providers": ["Amzon"]}, "providers"),
        ({"role": "ai-engineer", "skills": {"flying": 3}}, "skill"),
        ({"role": "ai-engineer", "hours_per_week": 200}, "hours_per_week"),
        ({"role": "ai-engineer", "today": "9999-12-31"}, "today"),
        ({"role": "ai-engineer", "roles": "x"}, "roles"),
    ],
)
def test_wrong_input_is_named(arguments: dict[str, Any], field: str) -> None:
    assert refusal(**arguments).field.split(".")[0] == field


def test_the_tool_declares_what_it_needs() -> None:
    assert certification_path.is_dated
    assert certification_path.name == "certification_path"
    assert "discounts" in certification_path.description


# --- rules that must always hold ----------------------------------------------------------------------------------

MEANS = st.fixed_dictionaries(
    {"role": st.sampled_from(ROLES), "today": st.dates(date(2026, 1, 1), date(2028, 6, 30))},
    optional={
        "held": st.lists(st.sampled_from(NAMES), max_size=4),
        "budget": st.sampled_from([0, 90, 215, 430, 700, 2000]),
        "hours_per_week": st.sampled_from([0, 0.5, 3, 8, 14, 40]),
        "deadline": st.dates(date(2026, 1, 1), date(2029, 6, 30)),
        "years_experience": st.sampled_from([0, 2, 5, 12]),
        "skills": st.dictionaries(
            st.sampled_from(sorted(KNOWLEDGE.skills)), st.sampled_from([0, 1, 2, 3, 4]), max_size=15
        ),
        "providers": st.lists(st.sampled_from(["AWS", "azure", "Google", "NVIDIA", "Databricks"]), max_size=2),
        "certification": st.sampled_from(NAMES),
    },
).map(lambda given: given | {"deadline": max(given["deadline"], given["today"])} if "deadline" in given else given)


@settings(max_examples=150, deadline=None)
@given(MEANS)
def test_order_days_budget_and_holdings_are_respected(arguments: dict[str, Any]) -> None:
    path = ask(**arguments)
    place = {item.certification: number for number, item in enumerate(path.steps)}
    days = {item.certification: item.exam_day for item in path.taken()}
    current = [status.certification for status in path.held if status.state in ("current", "runs out soon")]
    for item in path.taken():
        assert item.exam_day is not None
        assert item.earliest_day is not None
        assert path.today <= item.earliest_day <= item.exam_day
        assert item.latest_day is None or item.exam_day <= item.latest_day
        assert item.exam_day <= arguments.get("deadline", date.max)
        for name in item.requires:
            assert place.get(name, -1) < place[item.certification]
            if name in days:
                assert days[name] < item.exam_day
        assert not any(same_credential(KNOWLEDGE, held, item.certification) for held in current)
    if path.budget_usd is not None:
        assert path.cost_usd <= path.budget_usd + 0.01
        assert all(item.cost_usd is not None for item in path.taken())


@settings(max_examples=60, deadline=None)
@given(MEANS)
def test_study_fits_the_hours_and_every_requirement_is_met_or_taken(arguments: dict[str, Any]) -> None:
    path = ask(**arguments)
    taken = {item.certification for item in path.taken()}
    current = [status.certification for status in path.held if status.state != "not counted"]
    if path.hours_available is not None:
        assert (path.hours_low + path.hours_high) / 2 <= path.hours_available + 0.1
        assert path.hours_available <= arguments["hours_per_week"] * EXAM_SHARE * 183
    for item in path.taken():
        met = [
            name in taken or any(same_credential(KNOWLEDGE, held, name) for held in current) for name in item.requires
        ]
        assert not met or (any(met) if item.requires_logic == "any" else all(met))


@settings(max_examples=60, deadline=None)
@given(MEANS)
def test_every_figure_has_a_source_and_the_same_question_the_same_answer(arguments: dict[str, Any]) -> None:
    path = ask(**arguments)
    cited = {source.id for source in path.sources}
    assert {item.source for item in path.evidence} <= cited | {PERSON}
    values = {str(item.value) for item in path.evidence}
    for item in path.steps:
        for figure in (item.fee_usd, item.cost_usd, item.study_hours_low, item.study_hours_high):
            assert figure is None or str(figure) in values
    assert as_json(ask(**arguments)) == as_json(path)


@pytest.mark.parametrize("date_said", ["2099-01", "2025-13", "2026-02-30", "13/2025", "2099"])
def test_date_of_a_certification_that_cannot_be_is_a_problem(date_said: str) -> None:
    problem = refusal(role="ai-architect", held=[f"AZ-104 ({date_said})"])
    assert problem.field == "held"
    assert date_said in problem.message


def test_date_that_has_been_is_read() -> None:
    assert ask(role="ai-architect", held=["AZ-104 (2026-03)"]).held[0].earned == date(2026, 3, 1)


def test_deadline_that_has_passed_is_a_problem() -> None:
    assert refusal(role="ai-architect", deadline="2020-01-01").field == "deadline"
