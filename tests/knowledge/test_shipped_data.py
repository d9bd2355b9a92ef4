"""What the shipped facts promise: they are whole, sourced, and nothing in them is out of place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest

from knowledge.base import Knowledge
from knowledge.check import all_facts, check
from knowledge.checks.everywhere import ADDRESSED
from knowledge.checks.shapes import parts_of
from knowledge.load import SHIPPED, load
from knowledge.models.fact import Fact
from knowledge.models.pay import SalaryCell

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def test_nothing_is_wrong_with_the_facts_and_nothing_is_thin() -> None:
    assert check(SHIPPED, TODAY) == []


def test_the_facts_are_right_on_later_days_too() -> None:
    assert check(SHIPPED, date(2028, 2, 29)) == []


COUNTS = {
    "roles": 40,
    "backgrounds": 40,
    "ambiguous_titles": 10,
    "implied_skills": 3402,
    "work_style_axes": 8,
    "postings": 603,
    "posting_shares": 604,
    "title_counts": 11,
    "skills": 229,
    "skill_groups": 13,
    "skill_levels": 6,
    "skill_demand": 2467,
    "resources": 244,
    "projects": 60,
    "certifications": 119,
    "successions": 55,
    "certification_aliases": 23,
    "posting_mentions": 119,
    "pathways": 29,
    "free_credentials": 85,
    "cells": 557 + 1071,
    "factors": 94 + 120,
    "occupation_wages": 104,
    "official_wages": 26 + 10,
    "adjacent_wages": 19,
    "reference_figures": 226 - 11,
    "pay_mix": 35,
    "ladder_checks": 130,
    "article_ranges": 11,
    "article_certifications": 10,
    "claims": 37,
    "article_terms": 84,
    "countries": 62,
    "helplines": 157,
    "career_services": 37,
    "interest_items": 32,
    "interview_questions": 20,
    "sources": 53,
    "model_prices": 4,
}


@pytest.mark.parametrize(("group", "count"), COUNTS.items())
def test_every_fact_is_there(knowledge: Knowledge, group: str, count: int) -> None:
    assert len(getattr(knowledge, group)) == count


def test_every_part_of_a_fact_is_there(knowledge: Knowledge) -> None:
    roles, skills = knowledge.roles.values(), knowledge.skills.values()
    exams = knowledge.certifications.values()
    aliases = sum(len(skill.aliases) for skill in skills) + len(knowledge.never_skills)
    assert {
        "role aliases": sum(len(role.aliases) for role in roles),
        "responsibilities": sum(len(role.responsibilities) for role in roles),
        "role skills": sum(len(role.skills) for role in roles),
        "group needs": sum(len(role.group_needs) for role in roles),
        "transitions": sum(len(role.transitions) for role in roles),
        "roles of a path": sum(bool(role.path) for role in roles),
        "skill aliases": aliases,
        "prerequisites": sum(len(skill.prerequisites) for skill in skills),
        "transfers": sum(len(skill.transfers) for skill in skills),
        "hours": sum(len(skill.hours) for skill in skills),
        "skill projects": sum(len(skill.projects) for skill in skills),
        "domains": sum(len(exam.domains) for exam in exams),
        "exams with domains": sum(bool(exam.domains) for exam in exams),
        "second sources": sum(len(exam.second_sources) for exam in exams),
        "pathway steps": sum(len(way.steps) for way in knowledge.pathways.values()),
    } == {
        "role aliases": 363,
        "responsibilities": 192,
        "role skills": 1451,
        "group needs": 6,
        "transitions": 115,
        "roles of a path": 13,
        "skill aliases": 2923,
        "prerequisites": 303,
        "transfers": 93,
        "hours": 1145,
        "skill projects": 114,
        "domains": 376,
        "exams with domains": 77,
        "second sources": 292,
        "pathway steps": 79,
    }


def test_every_role_has_pay_of_its_own_a_named_proxy_or_says_that_there_is_none(knowledge: Knowledge) -> None:
    paid = {cell.role for cell in knowledge.cells}
    for role in knowledge.roles.values():
        assert role.pay.note
        own = role.pay.role in paid
        assert own or role.pay.proxy in paid or role.pay.survey_proxy in paid or "no " in role.pay.note, role.id


def test_no_role_both_refuses_the_survey_and_has_a_stand_in(knowledge: Knowledge) -> None:
    for role in knowledge.roles.values():
        assert not (role.pay.survey_refused and role.pay.survey_proxy)


def cited(knowledge: Knowledge) -> Iterator[tuple[Fact, str]]:
    for top in all_facts(knowledge):
        for _, fact in parts_of(top):
            if not isinstance(fact, ADDRESSED):
                for field in ("source", "sources", "work_style_sources"):
                    value = getattr(fact, field, ())
                    yield from ((fact, each) for each in (value if isinstance(value, tuple) else (value,)) if each)


def test_every_source_that_a_fact_names_is_described(knowledge: Knowledge) -> None:
    named = list(cited(knowledge))
    assert len(named) > 5000
    assert {source for _, source in named} - set(knowledge.sources) == set()


def test_sources_that_ask_to_be_named_are(knowledge: Knowledge) -> None:
    for name, source in knowledge.sources.items():
        if name.startswith("onet"):
            assert "O*NET(R) is a trademark of USDOL/ETA" in source.attribution
        if name.startswith("BLS_"):
            assert "US Bureau of Labor Statistics" in source.attribution
        if source.licence.startswith(("ODbL", "CC BY", "CC-BY", "Open Government")):
            assert source.attribution, name


def test_share_alike_data_is_kept_apart_with_its_notice(knowledge: Knowledge) -> None:
    bound = {name for name, source in knowledge.sources.items() if source.licence.startswith("ODbL")}
    assert bound == {"SO_2025", "PLFS_2025"}
    notice = (SHIPPED / "pay/odbl/LICENSE.md").read_text(encoding="utf-8")
    for name in ("ODbL", "Stack Overflow Developer Survey 2025", "Periodic Labour Force Survey 2025"):
        assert name in notice
    for path in (SHIPPED / "pay").rglob("*.csv"):
        text = path.read_text(encoding="utf-8")
        assert any(f",{source}" in text for source in bound) == (path.parent.name == "odbl"), path.name


def test_no_path_of_a_machine_is_in_the_facts() -> None:
    left = re.compile(r"\.\./|SEED_|seed_|(?<![\w.])/(work|home|root|tmp)/")
    for path in SHIPPED.rglob("*.*"):
        assert not left.search(path.read_text(encoding="utf-8")), path.relative_to(SHIPPED)


def test_the_article_is_called_the_article() -> None:
    # A fixed random seed is meant where the word is left.
    lines = [line for path in SHIPPED.rglob("*.toml") for line in path.read_text(encoding="utf-8").splitlines()]
    assert "article" in load().sources
    assert not [line for line in lines if re.search(r"\bthe seed\b|seed (article|range|list|topic)", line)]


def test_two_sources_that_disagree_stay_two_rows(knowledge: Knowledge) -> None:
    cells = knowledge.cells.where(role="data-scientist", level="senior", country="US")
    assert {cell.source for cell in cells} == {"AIJOBS_2025", "SO_2025"}
    assert len({cell.p50 for cell in cells}) == 2


def test_percentiles_rise_in_every_cell(knowledge: Knowledge) -> None:
    for cell in knowledge.cells:
        assert all(low <= high for low, high in pairwise(percentiles(cell)))


def percentiles(cell: SalaryCell) -> list[float]:
    return [each for each in (cell.p10, cell.p25, cell.p50, cell.p75, cell.p90) if each is not None]


def test_what_is_not_known_is_blank_and_no_zero(knowledge: Knowledge) -> None:
    assert knowledge.certifications["aws-sap-c03"].price_usd is None
    assert knowledge.certifications["aws-sap-c03"].duration_min_low is None
    assert knowledge.skills["ai-literacy"].posting_share_pct is None
    assert any(free.cost_usd is None for free in knowledge.free_credentials.values())


def test_the_article_is_there_with_verdicts(knowledge: Knowledge) -> None:
    india = [band for band in knowledge.article_ranges if band.country == "IN" and band.role == "ai-architect"]
    assert any("50" in band.text and "90" in band.text for band in india)
    assert all(band.verdict and band.reason for band in knowledge.article_ranges)


def test_known_conflicts_stay_conflicts(knowledge: Knowledge) -> None:
    for name in ("aws-sap-c02", "aws-dva-c02"):
        exam = knowledge.certifications[name]
        told = " ".join([exam.status_note, exam.status_basis, exam.launch_note, *(s.note for s in exam.second_sources)])
        days = re.findall(r"2026-1[12]-\d\d|11-\d\d|12-01", f"{told} {exam.retirement_date}")
        assert len(set(days)) >= 2, name


def test_every_covered_country_has_help(knowledge: Knowledge) -> None:
    for code in knowledge.countries:
        kinds = {line.kind for line in knowledge.helplines if line.country == code}
        assert {"emergency", "crisis"} <= kinds


def test_no_note_of_a_certification_sends_a_reader_to_a_file_of_ours() -> None:
    knowledge = load()
    shown = [
        text
        for fact in knowledge.certifications.values()
        for text in (fact.status_note, fact.price_note, fact.recommended_experience, fact.gate_note, fact.renewal)
    ]
    shown += [row.note for row in knowledge.successions]
    assert [text for text in shown if ".csv" in text or "not seen by" in text] == []
