"""Fit: five weighed terms, then the gates; each term stays visible."""

from __future__ import annotations

from typing import Any

import pytest
from advised_people import PEOPLE, TODAY
from worlds import role, transition, world

from knowledge.base import Knowledge
from knowledge.load import load
from tools.choosing.fit import WEIGHTS, Fit, ai_roles, terms_of, weigh_roles, years_match
from tools.proficiency.levels import effective_levels, plain_levels
from tools.profile import Profile

SHIPPED = load()


def small() -> Knowledge:
    return world(
        roles=[
            role("software", skills={"python": (3, 5)}, transitions=[transition("ai-builder")]),
            role("ai-builder", title="AI Builder", family="ai", skills={"python": (3, 5)}, years_min=0),
            role("ai-tester", title="AI Tester", family="ai", skills={"tests": (3, 5)}, years_min=0),
        ]
    )


def fits(**facts: Any) -> dict[str, Fit]:
    return {fit.role.id: fit for fit in weigh_roles(Profile(**facts), small(), {"python": 3.0})}


def test_the_weights_add_up_to_one() -> None:
    assert sum(WEIGHTS.values()) == pytest.approx(1)


def test_a_named_role_its_family_and_the_rest_count_differently() -> None:
    found = fits(goals=("ai-builder",))
    assert [found[name].goal for name in ("ai-builder", "ai-tester", "software")] == [1.0, 0.7, 0.0]


def test_any_ai_role_counts_where_nothing_is_named() -> None:
    found = fits()
    assert [found[name].goal for name in ("ai-builder", "ai-tester", "software")] == [0.4, 0.4, 0.0]


def test_staying_loses_a_tenth_unless_it_is_the_goal() -> None:
    away = fits(current_role="software", years_experience=3)["software"]
    home = fits(current_role="software", years_experience=3, goals=("software",))["software"]
    named = WEIGHTS["goal"] * (home.goal - away.goal)
    assert home.total - away.total == pytest.approx(named + 0.1)


def test_terms_less_losses_make_the_total() -> None:
    profile = PEOPLE[3].profile
    levels = plain_levels(effective_levels(profile, SHIPPED, TODAY))
    for fit in weigh_roles(profile, SHIPPED, levels):
        terms = sum(term.weight * term.value for term in terms_of(fit, profile, SHIPPED))
        lost = sum(gate.lost for gate in fit.gates)
        stays = 0.1 if fit.move.how == "stay" and fit.role.id not in profile.goals else 0.0
        assert fit.total == pytest.approx(max(terms - lost - stays, 0.0), abs=0.002)


def test_years_fit_best_at_the_typical_years_of_a_role() -> None:
    wanted = small().roles["software"]  # 1 to 6 years, 3 as a rule
    best = years_match(3, wanted)
    assert best == 1.0
    assert best > years_match(6, wanted) > years_match(12, wanted)
    assert best > years_match(1, wanted) > years_match(0, wanted)


def test_plain_engineering_roles_are_no_ai_roles_by_themselves() -> None:
    plain = {"software-engineer", "cloud-engineer", "devops-engineer", "data-engineer", "cloud-architect"}
    assert not plain & ai_roles(SHIPPED)
    assert {"ai-architect", "ml-engineer", "mlops-engineer", "prompt-engineer", "ai-technical-writer"} <= ai_roles(
        SHIPPED
    )


def test_goal_and_move_set_right_what_likeness_alone_gets_wrong() -> None:
    """Likeness recommends people the job they have; the weighed terms are measured against it on the same people."""
    alike = weighed = 0
    people = [person for person in PEOPLE if person.targets]
    for person in people:
        levels = plain_levels(effective_levels(person.profile, SHIPPED, TODAY))
        found = weigh_roles(person.profile, SHIPPED, levels)
        alike += max(found, key=lambda fit: fit.similarity).role.id in person.targets
        weighed += next(fit for fit in found if fit.is_reachable).role.id in person.targets
    assert weighed >= alike + 8
    assert weighed >= 0.8 * len(people)
