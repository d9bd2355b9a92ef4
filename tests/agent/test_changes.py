"""Two plans are compared by their figures, and only what differs is named."""

from __future__ import annotations

from datetime import date

from agent.changes import brief_of, changes_between
from knowledge.load import load
from tools.plan import make_plan
from tools.profile import Money, Profile

FACTS = load()
TODAY = date(2026, 11, 23)
PERSON = Profile(
    goals=("ai-engineer",),
    current_role="software-engineer",
    years_experience=5,
    country="IN",
    hours_per_week=8,
    horizon_weeks=60,
    budget=Money(amount=20000, currency="INR"),
)


def test_same_plan_has_no_changes_and_says_so() -> None:
    brief = brief_of(make_plan(PERSON, FACTS, TODAY))
    assert changes_between(brief, brief) == ("Nothing in the plan changed: your answer was noted.",)


def test_fewer_hours_are_named_with_the_value_before_and_after() -> None:
    before = brief_of(make_plan(PERSON, FACTS, TODAY))
    after = brief_of(make_plan(PERSON.model_copy(update={"hours_per_week": 5}), FACTS, TODAY))
    assert "Hours a week: 8 before, now 5." in changes_between(before, after)


def test_other_goal_changes_the_role() -> None:
    before = brief_of(make_plan(PERSON, FACTS, TODAY))
    after = brief_of(make_plan(PERSON.model_copy(update={"goals": ("data-engineer",)}), FACTS, TODAY))
    assert any(
        line.startswith("Role: AI Engineer before, now Data Engineer") for line in changes_between(before, after)
    )


def test_exams_that_come_and_go_are_named() -> None:
    lines = changes_between({"exams": ["AZ-900", "AI-103"]}, {"exams": ["AI-103", "SAA-C03"]})
    assert lines == ("New in the plan: 1 exam, SAA-C03.", "No longer in the plan: AZ-900.")


def test_cost_is_shown_in_the_currency_of_its_plan() -> None:
    lines = changes_between({"cost": 20000.0, "currency": "INR"}, {"cost": 120.0, "currency": "USD"})
    assert lines == ("Cost: ₹20,000 before, now $120.",)


def test_brief_holds_no_name() -> None:
    named = PERSON.model_copy(update={"name": "Priya"})
    assert brief_of(make_plan(named, FACTS, TODAY)) == brief_of(make_plan(PERSON, FACTS, TODAY))
