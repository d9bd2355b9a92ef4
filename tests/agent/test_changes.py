"""Two plans are compared by their figures, and only what differs is named."""

from __future__ import annotations

from datetime import date

from agent.changes import brief_of, changes_between, outlook_of
from knowledge.load import load
from tools.markdown import day
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


def test_plan_that_differs_in_any_part_is_never_said_to_be_the_same() -> None:
    here = make_plan(PERSON, FACTS, TODAY)
    for update in ({"country": "DE"}, {"country": None}, {"hours_per_week": 7}, {"years_experience": 6}):
        there = make_plan(PERSON.model_copy(update=update), FACTS, TODAY)
        lines = changes_between(brief_of(here), brief_of(there))
        assert "Nothing in the plan changed" not in " ".join(lines), update


def test_other_country_names_place_pay_and_the_parts_that_moved() -> None:
    person = PERSON.model_copy(update={"budget": None})
    before = brief_of(make_plan(person, FACTS, TODAY))
    lines = changes_between(before, brief_of(make_plan(person.model_copy(update={"country": "DE"}), FACTS, TODAY)))
    assert "Place: India before, now Germany." in lines
    assert "Currency: INR before, now EUR." in lines
    assert any(line.startswith("Pay in the middle: ₹") and "now €" in line for line in lines)
    assert "pay" in lines[-1]


def test_outlook_agrees_with_the_plan() -> None:
    fitting = make_plan(PERSON.model_copy(update={"horizon_weeks": 150}), FACTS, TODAY)
    tight = make_plan(PERSON.model_copy(update={"hours_per_week": 1}), FACTS, TODAY)
    assert fitting.reach is not None
    assert tight.reach is not None
    assert fitting.reach.fits
    assert "it fits" in outlook_of(brief_of(fitting))
    assert not tight.reach.fits
    assert "not all of it fits" in outlook_of(brief_of(tight))
    assert tight.reach.date_needed is None or day(tight.reach.date_needed) in outlook_of(brief_of(tight))


def test_day_on_which_all_would_be_done_is_told_in_a_sentence() -> None:
    lines = changes_between({"fits": True, "date_needed": ""}, {"fits": False, "date_needed": "2028-01-30"})
    assert lines == ("It fitted before; now not all of it does.", "All of it would be done by Sun 30 Jan 2028.")


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
    assert "Cost: ₹20,000 before, now $120." in lines


def test_brief_holds_no_name() -> None:
    named = PERSON.model_copy(update={"name": "Priya"})
    assert brief_of(make_plan(named, FACTS, TODAY)) == brief_of(make_plan(PERSON, FACTS, TODAY))
