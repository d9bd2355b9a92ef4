"""Gates: years, production evidence, a decision that others followed. What is not known is taken cautiously."""

from __future__ import annotations

from typing import Any

from worlds import background, role, world

from knowledge.base import Knowledge
from tools.choosing.gates import GateCheck, check_gates, counted_years
from tools.profile import Profile

ARCHITECT: dict[str, Any] = {
    "track": "architect", "path": "architect", "level": 5, "years_min": 5, "years_typical": 9, "years_max": 15,
    "coding_share_pct": 20,
}  # fmt: skip


def small() -> Knowledge:
    return world(
        roles=[
            role("engineer", years_min=0),
            role("specialist", years_min=2),
            role("senior-engineer", level=4, years_min=4),
            role("architect", **ARCHITECT),
            role("cloud-architect", **ARCHITECT),
            role("helper", track="adjacent", path="", years_min=3, years_typical=5, years_max=9, coding_share_pct=2),
        ],
        backgrounds=[background("teacher", ["helper"]), background("game-developer", ["engineer", "specialist"])],
    )


def gate(name: str, role_id: str, **facts: Any) -> GateCheck:
    knowledge = small()
    gates = check_gates(Profile(**facts), knowledge.roles[role_id], knowledge)
    return next(gate for gate in gates if gate.name == name)


def test_an_architect_track_loses_half_under_five_years() -> None:
    assert gate("years", "architect", years_experience=4.9).lost == 0.5
    assert gate("years", "architect", years_experience=5).lost == 0.0


def test_an_architect_track_loses_a_little_under_eight_years_without_design_ownership() -> None:
    assert gate("decision", "architect", years_experience=7, decision=False).lost == 0.15
    assert gate("decision", "architect", years_experience=7, decision=True).lost == 0.0
    assert gate("decision", "architect", years_experience=8, decision=False).lost == 0.0


def test_what_was_not_said_counts_as_not_there() -> None:
    for name in ("years", "production", "decision"):
        found = gate(name, "architect")
        assert found.status == "unknown"
        assert not found.is_open


def test_a_present_architect_is_taken_at_the_title_until_asked() -> None:
    held = {"current_role": "cloud-architect", "years_experience": 9}
    assert gate("decision", "architect", **held).status == "assumed"
    assert gate("production", "architect", **held).status == "assumed"


def test_a_plain_no_closes_the_gate_of_a_present_architect_too() -> None:
    found = gate("decision", "architect", current_role="cloud-architect", years_experience=9, decision=False)
    assert found.status == "closed"


def test_the_role_one_holds_has_no_gates() -> None:
    knowledge = small()
    assert check_gates(Profile(current_role="architect"), knowledge.roles["architect"], knowledge) == ()


def test_one_year_short_does_not_close_a_role_below_senior() -> None:
    assert gate("years", "specialist", years_experience=1).is_open
    assert not gate("years", "specialist", years_experience=0).is_open


def test_a_senior_role_asks_for_production_and_every_year() -> None:
    assert not gate("production", "senior-engineer", years_experience=6, production=False).is_open
    assert not gate("years", "senior-engineer", years_experience=3.5).is_open


def test_years_of_teaching_are_no_years_of_engineering() -> None:
    knowledge = small()
    teacher = Profile(background="teacher", years_experience=12)
    assert counted_years(teacher, knowledge.roles["architect"], knowledge) == 0
    assert counted_years(teacher, knowledge.roles["helper"], knowledge) == 12


def test_years_of_a_technical_background_count() -> None:
    knowledge = small()
    developer = Profile(background="game-developer", years_experience=6)
    assert counted_years(developer, knowledge.roles["architect"], knowledge) == 6
