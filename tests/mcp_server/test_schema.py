"""Schemas as clients get them: nothing required that may be absent, nothing named twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import jsonschema
import pytest

from knowledge.load import load
from mcp_server.schema import answer_schema, query_schema, slim, without_absent
from tools.evidence import Model, Result, as_json
from tools.toolbox import HOMES, Toolbox


class Inner(Model):
    title: str | None = None
    count: int


class Outer(Result):
    title: str
    inner: tuple[Inner, ...] = ()
    day: date | None = None


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of a schema that describes an object."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for value in schema.values():
            yield from objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects(value)


def test_property_called_title_is_kept_and_derived_titles_are_dropped() -> None:
    schema = slim(Outer.model_json_schema(mode="serialization"))
    assert "title" not in schema
    assert schema["properties"]["title"] == {"type": "string"}
    assert "title" in schema["$defs"]["Inner"]["properties"]


def test_absent_value_is_not_required_and_a_present_one_is() -> None:
    schema = without_absent(slim(Outer.model_json_schema(mode="serialization")))
    assert "title" in schema["required"]
    assert "day" not in schema["required"]
    assert schema["$defs"]["Inner"]["required"] == ["count"]


def test_result_without_its_absent_values_fits_the_schema() -> None:
    schema = without_absent(slim(Outer.model_json_schema(mode="serialization")))
    result = Outer(title="x", inner=(Inner(count=1),))
    assert not list(jsonschema.Draft202012Validator(schema).iter_errors(as_json(result)))


@pytest.mark.parametrize("name", HOMES)
def test_schemas_of_every_tool_are_valid_and_closed(name: str) -> None:
    tool = Toolbox(load()).tool(name)
    for schema in (query_schema(tool), answer_schema(tool)):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object"
        for part in objects(schema):
            assert part.get("additionalProperties") is False
            assert set(part.get("required", ())) <= set(part["properties"])
