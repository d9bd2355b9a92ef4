"""Fields of a result as facts: the texts of our own plans pass, and their dates and hours are known."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from grounded import TODAY
from shipped_facts import facts

from agent.grounding import Known, check
from agent.grounding.facts import facts_of, names_of
from agent.profile_source import read_profile_file
from tools.evidence import as_json
from tools.problem import Problem
from tools.toolbox import Toolbox

EXAMPLES = Path(__file__).parents[3] / "examples" / "profiles"
# Plans that differ most: a long and a short one, two roles, another currency, no answer at all.
PROFILES = [
    EXAMPLES / name
    for name in (
        "architect-15-years.toml",
        "engineer-or-architect.toml",
        "four-hours-brazil.toml",
        "out-of-the-field.toml",
        "teacher-career-change.toml",
        "undecided-mlops-mexico.json",
    )
]
SHARE_REFUSED = 0.02
LOOK_UPS: dict[str, dict[str, Any]] = {
    "salary_lookup": {"role": "AI Architect", "country": "India", "level": "senior"},
    "certification_path": {"role": "AI Engineer"},
    "skill_gap": {"role": "AI Engineer"},
}


@cache
def toolbox() -> Toolbox:
    return Toolbox(facts())


def refused(text: str, result: dict[str, Any], said: str) -> tuple[int, list[str]]:
    figures = [*result.get("evidence", ()), *facts_of(result)]
    checked = check(text, Known(figures, (said,), TODAY, (*names_of(result), said)))
    return len(checked.sentences), [
        f"{one.text[:120]} => {one.faults[0].why}" for one in checked.sentences if one.faults
    ]


def test_texts_of_our_own_plans_pass() -> None:
    sentences, wrong = 0, []
    for path in PROFILES:
        profile = read_profile_file(path, facts(), TODAY).without_name()
        plan = toolbox().call("build_plan", {"profile": profile, "today": TODAY}, TODAY)
        assert not isinstance(plan, Problem)
        count, faulty = refused(toolbox().text("build_plan", plan), as_json(plan), path.read_text(encoding="utf-8"))
        sentences, wrong = sentences + count, [*wrong, *faulty]
    assert sentences > 1_500
    assert len(wrong) < SHARE_REFUSED * sentences, wrong


@pytest.mark.parametrize("name", sorted(LOOK_UPS))
def test_texts_of_look_ups_pass(name: str) -> None:
    result = toolbox().call(name, LOOK_UPS[name], TODAY)
    assert not isinstance(result, Problem)
    sentences, wrong = refused(toolbox().text(name, result), as_json(result), "")
    # A look-up has few sentences: one more may fail.
    assert len(wrong) <= SHARE_REFUSED * sentences + 3, wrong


RESULT = {
    "phases": [{"number": 1, "title": "Reference architecture", "end": "2027-08-07", "hours": 212.0}],
    "budget": {"currency": "GBP", "total": 299.0, "left": 901.0, "rows": [{"item": "Exam AI-300", "amount": 163.0}]},
    "certifications": [{"code": "AI-300", "verdict": "take", "exam_day": "2027-11-08", "cost": 163.0}],
    "sources": [
        {"id": "SO_2025", "title": "Developer Survey", "publisher": "Stack Overflow", "url": "https://example.org/so"}
    ],
}


def test_dates_hours_and_amounts_of_fields_are_facts() -> None:
    known = Known(facts_of(RESULT), (), TODAY, names_of(RESULT))
    assert check("The phase 'Reference architecture' ends on 7 August 2027 and takes 212 hours.", known).is_clean
    assert check("You sit AI-300 on 8 November 2027; it costs £163 and £901 are left.", known).is_clean
    assert check("One exam is planned, in one phase: see https://example.org/so.", known).is_clean
    assert not check("You sit AI-300 on 8 December 2027.", known).is_clean
    assert not check("The phase takes 221 hours.", known).is_clean


def test_publisher_of_a_source_may_be_named() -> None:
    figures = [
        {
            "figure": "50th percentile of pay: AI Engineer, senior level",
            "value": 90000,
            "unit": "GBP a year",
            "source": "SO_2025",
        }
    ]
    text = "According to Stack Overflow, senior AI Engineers have £90,000 in the middle."
    assert check(text, Known(figures, (), TODAY, names_of(RESULT))).is_clean
    assert not check(text.replace("Stack Overflow", "Payscale"), Known(figures, (), TODAY, names_of(RESULT))).is_clean
