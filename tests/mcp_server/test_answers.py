"""What a call gives back: short and in full, and what is said when something is wrong with it."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import pytest
from mcp.shared.exceptions import MCPError

from knowledge.load import load
from mcp_server.answers import answered
from tools.brief import LONGEST_TEXT
from tools.evidence import as_json
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
PERSON: dict[str, Any] = {
    "goals": ["ai-engineer"],
    "current_role": "software-engineer",
    "country": "IN",
    "hours_per_week": 8,
    "years_experience": 4,
    "skills": [{"skill": "python", "level": 4}, {"skill": "sql", "level": 3}],
}
LARGE: dict[str, dict[str, Any]] = {
    "recommend_role": {"profile": PERSON},
    "compare_roles": {"role_a": "AI Engineer", "role_b": "AI Architect", "country": "India", "profile": PERSON},
    "salary_lookup": {"role": "AI Architect", "country": "IN", "years_experience": 9},
    "skill_gap": {"role": "AI Engineer", "skills": {"python": 4, "sql": 2}},
    "certification_path": {"role": "ai-architect"},
    "build_plan": {"profile": PERSON},
}


@cache
def toolbox() -> Toolbox:
    return Toolbox(load())


def told(name: str, **arguments: Any) -> Any:
    return answered(toolbox(), name, arguments, TODAY).told()


def problem(name: str, **arguments: Any) -> dict[str, Any]:
    answer = told(name, **arguments)
    assert answer.is_error is True
    assert answer.structured_content is None
    found: dict[str, Any] = json.loads(answer.content[0].text)
    return found


@pytest.mark.parametrize("name", LARGE)
def test_short_answer_is_short_and_says_how_to_get_the_rest(name: str) -> None:
    short, full = told(name, **LARGE[name]), told(name, **LARGE[name], detail="full")
    assert len(short.content[0].text) <= LONGEST_TEXT
    is_whole = short.content[0].text == full.content[0].text
    assert is_whole or "detail 'full'" in short.content[0].text
    assert len(json.dumps(short.structured_content)) < len(json.dumps(full.structured_content)) / 2
    assert short.structured_content["detail"] == "concise"


@pytest.mark.parametrize("name", LARGE)
def test_every_line_of_a_short_answer_stands_in_the_full_one(name: str) -> None:
    """No figure is cut apart or reworded."""
    whole = toolbox().text(name, toolbox().call(name, LARGE[name], TODAY))
    short = told(name, **LARGE[name]).content[0].text
    lines = [line for line in short.split("\n") if line.strip() and not line.startswith("(and ")]
    if short != whole:
        assert lines.pop().startswith("Sources: ")
    assert len(lines) > 10
    assert [line for line in lines if line not in whole] == []


@pytest.mark.parametrize("name", LARGE)
def test_short_data_is_part_of_the_full_data_and_counts_what_is_left_out(name: str) -> None:
    short = dict(told(name, **LARGE[name]).structured_content)
    whole = as_json(toolbox().call(name, LARGE[name], TODAY))
    sources = short.pop("sources")
    more = short.pop("more")
    assert short.pop("detail") == "concise"
    for field, value in short.items():
        if isinstance(value, list):
            assert len(value) + more.get(field, 0) == len(whole[field])
            assert all(is_within(item, held) for item, held in zip(value, whole[field], strict=False))
        else:
            assert is_within(value, whole[field])
    assert more["evidence"] == len(whole["evidence"])
    known = {source["id"]: source["title"] for source in whole["sources"]}
    assert all(known[source["id"]] == source["title"] for source in sources)


def is_within(part: Any, whole: Any) -> bool:
    if isinstance(part, dict):
        return all(name in whole and is_within(value, whole[name]) for name, value in part.items())
    return bool(part == whole)


def test_full_answer_is_what_the_toolbox_gives() -> None:
    for name, arguments in LARGE.items():
        given = arguments | ({"detail": "full"} if name == "salary_lookup" else {})
        result = toolbox().call(name, given, TODAY)
        full = told(name, **arguments, detail="full")
        assert full.structured_content == as_json(result)
        assert full.content[0].text == toolbox().text(name, result)


def test_detail_there_is_not_is_named_with_what_is_allowed() -> None:
    found = problem("build_plan", profile=PERSON, detail="ful")
    assert (found["field"], found["given"]) == ("detail", "ful")
    assert found["allowed"] == ["concise", "full"]
    assert found["suggestions"] == ["full"]


@pytest.mark.parametrize("detail", [7, ["full"], {}, "full " * 100])
def test_detail_of_any_kind_gets_an_answer(detail: Any) -> None:
    assert problem("salary_lookup", role="AI Engineer", country="IN", detail=detail)["field"] == "detail"


def test_detail_is_no_field_of_a_tool_whose_result_is_short() -> None:
    assert problem("read_profile", text="I am a tester", detail="full")["field"] == "detail"


def test_part_of_another_tool_is_not_served_and_that_one_is_named() -> None:
    with pytest.raises(MCPError, match="coach_interview"):
        told("next_question")


def test_stop_comes_before_everything_that_is_wrong_with_a_call() -> None:
    words = {"note": "I want to kill myself"}
    for name in ("salary_lookup", "no_such_tool", "next_question"):
        found = problem(name, **words)
        assert found["kind"] == "stopped"
        assert found["message"]
    assert problem("build_plan", profile={}, detail="I want to kill myself")["kind"] == "stopped"


def test_stopped_plan_is_told_whole() -> None:
    answer = told("build_plan", profile={"notes": "I want to kill myself", "country": "IN"})
    assert answer.structured_content["kind"] == "stopped"
    assert "14416" in answer.content[0].text
    assert "detail" not in answer.content[0].text


def test_long_input_is_not_echoed() -> None:
    answer = told("salary_lookup", role="x" * 5_000, country="y" * 5_000)
    assert answer.is_error is True
    assert len(answer.content[0].text) < 700
