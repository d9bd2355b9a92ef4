"""The summary before the plan: every line with its number, assumptions named, nothing invented."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge.load import load
from tools.asking.question_bank import BY_SLOT
from tools.asking.read_back import lines_of, read_back
from tools.profile import HeldCertification, Money, Origin, Profile, SkillClaim

FACTS = load()
FULL = Profile(
    goals=("ai-engineer", "ai-architect"),
    current_role="software-engineer",
    current_title="Java developer",
    years_experience=6,
    years_ai=1,
    production=True,
    decision=False,
    wants_code="some",
    country="IN",
    city="Pune",
    skills=(SkillClaim(skill="python", level=2), SkillClaim(skill="java", level=4)),
    certifications=(HeldCertification(certification="aws-saa-c03"), HeldCertification(certification="Own diploma")),
    hours_per_week=8,
    deadline=date(2027, 11, 1),
    budget=Money(amount=20000, currency="INR", period="once"),
    preferences={"s-coding": 4},
    constraints=("remote only",),
    education_text="BTech",
    employer_support=True,
    salary_current=Money(amount=1_800_000, currency="INR"),
    salary_wanted=Money(amount=3_000_000, currency="INR"),
    origins={"country": Origin(how="read"), "hours_per_week": Origin(how="assumed")},
)


def test_every_value_has_a_line_in_words_a_person_understands() -> None:
    text = read_back(FULL, FACTS)
    for words in (
        "Goal: AI Engineer or AI Architect",
        "Work now: Java developer, which I count as Software Engineer",
        "Years of work: 6, 1 of them with AI",
        "Skills you named: Python (basics), Java (strong)",
        "Has run something in production: yes",
        "Has decided something others followed: not yet",
        "Place: Pune, India (from your CV)",
        "Hours a week: 8 (assumed)",
        "Time you give it: by Mon 1 Nov 2027",
        "Budget in all: ₹20,000",
        "Own diploma",
        "Pay now: ₹18 lakh a year",
    ):
        assert words in text


def test_lines_are_numbered_in_the_order_in_which_they_stand() -> None:
    text = read_back(FULL, FACTS)
    for number, line in enumerate(lines_of(FULL, FACTS), 1):
        assert f"{number}. {line.label}:" in text


@pytest.mark.parametrize("line", lines_of(FULL, FACTS), ids=lambda line: line.slot)
def test_line_of_a_slot_can_be_asked_about(line: object) -> None:
    slot = getattr(line, "slot", "")
    assert slot in BY_SLOT or slot in ("preferences", "salary_current", "salary_wanted")


def test_unknown_person_has_one_line_that_says_so() -> None:
    assert [line.value for line in lines_of(Profile(), FACTS)] == ["not decided yet"]


def test_zero_budget_is_a_real_answer() -> None:
    assert "Budget in all: nothing: free ways only" in read_back(Profile(budget=Money(amount=0, currency="USD")), FACTS)


def test_assumed_skills_of_the_title_are_read_out_for_correction() -> None:
    text = read_back(FULL, FACTS)
    assert "From Java developer I also take these as known" in text
    assert "Git" in text
    assert "Java (strong)," not in text.split("take these as known")[1]


def test_defaults_in_use_and_open_contradictions_are_named() -> None:
    open_one = FULL.model_copy(update={"open_contradictions": ("You said 2 and 9.",)})
    text = read_back(open_one, FACTS, [BY_SLOT["horizon"]])
    assert f"Time you give it: {BY_SLOT['horizon'].default}" in text
    assert "You said 2 and 9." in text


def test_skill_read_from_other_words_says_which() -> None:
    claims = (
        SkillClaim(skill="sre", level=3, words="was on call for two years"),
        SkillClaim(skill="python", level=2, words="Python for scripts"),
    )
    text = read_back(Profile(skills=claims), FACTS)
    assert "Site reliability engineering (solid, read from \u201con call\u201d), Python (basics)" in text


def test_held_certification_is_named_in_the_words_of_the_person() -> None:
    held = HeldCertification(certification="aws-saa-c03", words="AWS SAA", earned=date(2025, 1, 1))
    assert "Certifications held: AWS SAA" in read_back(Profile(certifications=(held,)), FACTS)


def test_undated_holding_of_a_changed_exam_names_no_version_and_asks_for_the_day() -> None:
    text = read_back(Profile(certifications=(HeldCertification(certification="aws-sap-c03"),)), FACTS)
    assert "AWS Certified Solutions Architect - Professional (when did you earn it?" in text
    assert "C03" not in text


def test_name_is_not_read_back() -> None:
    assert read_back(FULL.model_copy(update={"name": "Priya"}), FACTS) == read_back(FULL, FACTS)


def test_goal_outside_the_field_is_said_to_be_outside() -> None:
    assert "pastry chef (outside the field I know)" in read_back(Profile(out_of_field="pastry chef"), FACTS)
