"""Words of danger are answered with help, whichever tool they were handed to."""

from datetime import date

import pytest
from shipped_facts import facts

from tools.evidence import as_json
from tools.problem import Problem
from tools.toolbox import HOMES, Toolbox

TODAY = date(2026, 11, 23)
DANGER = "After this rejection I do not want to live anymore."
TOOLS = Toolbox(facts())
TAKE_A_PROFILE = {
    "next_question": {},
    "recommend_role": {},
    "compare_roles": {"role_a": "ai-engineer", "role_b": "ai-architect"},
}
TAKE_A_ROLE = {
    "salary_lookup": {"role": DANGER, "country": "IN"},
    "skill_gap": {"role": DANGER},
    "certification_path": {"role": DANGER},
    "compare_roles": {"role_a": "ai-engineer", "role_b": DANGER},
}


@pytest.mark.parametrize("tool", TAKE_A_PROFILE)
@pytest.mark.parametrize("field", ["notes", "out_of_field", "current_title", "education_text"])
def test_danger_in_a_persons_own_words_is_answered_with_help_by_every_tool(tool: str, field: str) -> None:
    profile = {"country": "IN", field: DANGER}
    answer = TOOLS.call(tool, {**TAKE_A_PROFILE[tool], "profile": profile}, TODAY)
    assert isinstance(answer, Problem)
    assert answer.kind == "stopped"
    assert "14416" in answer.message


def test_danger_among_the_constraints_leaves_no_plan() -> None:
    answer = TOOLS.call("build_plan", {"profile": {"country": "IN", "constraints": [DANGER]}}, TODAY)
    assert not isinstance(answer, Problem)
    told = as_json(answer)
    assert told["kind"] == "stopped"
    assert "14416" in told["stopped"]


@pytest.mark.parametrize("tool", TAKE_A_ROLE)
def test_danger_in_the_place_of_a_name_is_answered_with_help(tool: str) -> None:
    answer = TOOLS.call(tool, TAKE_A_ROLE[tool], TODAY)
    assert isinstance(answer, Problem)
    assert (answer.kind, "not a crisis service" in answer.message) == ("stopped", True)


def test_every_tool_is_held_to_it() -> None:
    assert set(HOMES) == {*TAKE_A_PROFILE, *TAKE_A_ROLE, "read_profile", "build_plan"}


@pytest.mark.parametrize("words", ["this job is killing me", "kill the process", "I am dying to get into AI"])
def test_a_way_of_speaking_stops_no_tool(words: str) -> None:
    answer = TOOLS.call("recommend_role", {"profile": {"country": "IN", "notes": words}}, TODAY)
    assert not isinstance(answer, Problem)
