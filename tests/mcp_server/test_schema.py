"""Tools as clients see them: short, true, and changed on purpose only."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema
import mcp_types as types
import pytest

from knowledge.load import load
from mcp_server.schema import DEFINITIONS, MOST_WORDS, answer_schema, listed, listing, query_schema, worked_out
from tools.declare import Tool
from tools.toolbox import HOMES, Toolbox

RENEW = "To renew it: .venv/bin/python tests/mcp_server/test_schema.py"
NAMES = tuple(name for name in HOMES if name != "next_question")


@cache
def toolbox() -> Toolbox:
    return Toolbox(load())


@cache
def entries() -> dict[str, types.Tool]:
    return {entry.name: entry for entry in worked_out(toolbox().tools)}


def as_snapshot() -> str:
    """The definitions as they are kept."""
    shown = [entry.model_dump(mode="json", by_alias=True, exclude_none=True) for entry in entries().values()]
    return json.dumps(shown, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def tool(name: str) -> Tool[Any, Any]:
    return toolbox().tool(name)


def test_definitions_that_are_served_are_those_of_the_declarations() -> None:
    assert as_snapshot() == DEFINITIONS.read_text(encoding="utf-8"), RENEW
    assert listing(toolbox()) == list(entries().values())


def test_all_definitions_together_take_at_most_ten_thousand_characters() -> None:
    whole = types.ListToolsResult(tools=list(entries().values()))
    assert len(whole.model_dump_json(by_alias=True, exclude_none=True)) <= 10_000


def test_the_interview_stands_in_the_list_in_place_of_its_parts() -> None:
    assert tuple(entries()) == NAMES
    assert "coach_interview" in NAMES
    assert len(NAMES) <= 9


@pytest.mark.parametrize("name", NAMES)
def test_tool_says_when_to_use_it_and_that_it_changes_nothing(name: str) -> None:
    entry = entries()[name]
    assert entry.title
    assert entry.description == tool(name).description
    assert 80 <= len(entry.description) <= 400
    assert entry.annotations == types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


@pytest.mark.parametrize("name", NAMES)
def test_schemas_are_valid_and_inputs_are_closed(name: str) -> None:
    given, told = query_schema(tool(name)), answer_schema(tool(name))
    for schema in (given, told):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object"
        assert set(schema.get("required", ())) <= set(schema["properties"])
    assert given["additionalProperties"] is False
    assert "today" not in given.get("required", ())


@pytest.mark.parametrize("name", NAMES)
def test_every_field_says_one_type_at_a_time(name: str) -> None:
    for schema in (entries()[name].input_schema, entries()[name].output_schema or {}):
        for field, told in schema["properties"].items():
            assert {"type", "anyOf", "enum"} & set(told), field
            assert not isinstance(told.get("type"), list), field


def test_profile_is_described_in_the_first_tool_that_takes_one_and_nowhere_else() -> None:
    told = [name for name in NAMES if "properties" in entries()[name].input_schema["properties"].get("profile", {})]
    assert told == ["coach_interview"]
    profile = entries()["coach_interview"].input_schema["properties"]["profile"]
    from tools.profile import Profile

    for field in Profile.model_fields:
        assert field in profile["properties"] or f" {field}" in profile["description"]


def test_profile_that_the_server_hands_out_fits_its_description() -> None:
    from datetime import date

    text = "I am a Java developer in Pune, 4 years, AZ-104, 8 hours a week, 300 dollars, by next June"
    turn = toolbox().call("coach_interview", {"answer": text}, date(2026, 11, 23))
    profile = turn.model_dump()["profile"]
    assert {"skills", "certifications", "budget", "origins"} <= set(profile)
    jsonschema.validate(profile, entries()["coach_interview"].input_schema["properties"]["profile"])


def test_how_much_is_wanted_can_be_said_where_a_result_is_large() -> None:
    large = [name for name in NAMES if "detail" in entries()[name].input_schema["properties"]]
    assert large == [name for name in NAMES if tool(name).brief is not None]
    assert "build_plan" in large


@pytest.mark.parametrize("name", NAMES)
def test_fixed_words_are_listed_where_they_are_few(name: str) -> None:
    for field in entries()[name].input_schema["properties"].values():
        assert len(field.get("enum", ())) <= MOST_WORDS
    assert listed(tool("read_profile")).input_schema["properties"]["kind"]["enum"] == ["auto", "answer", "cv"]


if __name__ == "__main__":
    DEFINITIONS.write_text(as_snapshot(), encoding="utf-8")
