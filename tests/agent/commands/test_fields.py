"""Flags made from a query model: what each kind of field takes, and what is made of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from agent.commands.fields import add_fields, given_fields
from agent.commands.parser import CommandParser
from agent.wrong_use import WrongUse
from tools.evidence import Model
from tools.profile import Money, Profile


class Part(Model):
    skill: str
    level: float | None = None


class Everything(Model):
    """A field of each kind."""

    role: str = Field(description="A role, 100 % of it.")
    hours: Annotated[float, Field(ge=0, allow_inf_nan=False)] | None = None
    size: Literal["small", "large"] = "small"
    held: tuple[str, ...] = ()
    levels: dict[str, float] = Field(default={})
    parts: tuple[Part, ...] = ()
    budget: str | float | Money | None = None
    remote: bool | None = None
    profile: Profile | None = None
    today: date


def read(*arguments: str) -> dict[str, Any]:
    parser = CommandParser("tool everything", "")
    add_fields(parser, Everything)
    return given_fields(parser.read(arguments), Everything)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], {}),
        (["--role", "a, b"], {"role": "a, b"}),
        (["--role", '{"x"}'], {"role": '{"x"}'}),
        (["--role", ""], {"role": ""}),
        (["--hours", "8"], {"hours": "8"}),
        (["--held", "a, b", "--held", "c"], {"held": ["a", "b", "c"]}),
        (["--held", "a=b"], {"held": ["a=b"]}),
        (["--held", ""], {"held": []}),
        (["--held", '["a, b"]'], {"held": ["a, b"]}),
        (["--levels", "python=4, sql=2"], {"levels": {"python": "4", "sql": "2"}}),
        (["--levels", '{"c, d": 1}'], {"levels": {"c, d": 1}}),
        (["--parts", "python=4", "--parts", "sql"], {"parts": {"python": "4", "sql": None}}),
        (["--parts", "python,sql"], {"parts": ["python", "sql"]}),
        (["--budget", "1,000 USD"], {"budget": "1,000 USD"}),
        (["--budget", '{"amount": 5, "currency": "USD"}'], {"budget": {"amount": 5, "currency": "USD"}}),
        (["--remote"], {"remote": True}),
        (["--no-remote"], {"remote": False}),
        (["--profile", "me.toml"], {"profile": "me.toml"}),
        (["--profile", '{"goals": []}'], {"profile": {"goals": []}}),
    ],
    ids=str,
)
def test_what_is_typed_becomes_the_kind_of_its_field(arguments: list[str], expected: dict[str, Any]) -> None:
    assert read(*arguments) == expected


@pytest.mark.parametrize(
    "arguments", [["--levels", "{"], ["--levels", '{"a": NaN}'], ["--nope", "1"], ["--role"]], ids=str
)
def test_what_cannot_be_read_is_wrong_use(arguments: list[str]) -> None:
    with pytest.raises(WrongUse):
        read(*arguments)


def test_the_day_has_no_flag_of_its_own() -> None:
    with pytest.raises(WrongUse):
        read("--today", "2026-11-23")


def test_help_names_what_is_allowed_and_what_is_needed() -> None:
    parser = CommandParser("tool everything", "")
    add_fields(parser, Everything)
    text = " ".join(parser.format_help().split())
    assert "A role, 100 % of it. Needed." in text
    assert "One of: small, large." in text
    assert "--remote, --no-remote" in text
