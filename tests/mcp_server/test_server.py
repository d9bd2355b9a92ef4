"""The server in memory, in both protocol eras, by the SDK's own client; and what it writes to stdout."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import anyio
import mcp_types as types
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from pydantic import Field

from knowledge.base import Knowledge
from knowledge.load import load
from mcp_server.faults import FAULT
from mcp_server.main import main
from mcp_server.server import make_server
from tools.declare import Tool, tool
from tools.evidence import Evidence, Model, Result
from tools.toolbox import HOMES, Toolbox

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 23)
MODES = ("auto", "legacy")
SERVED = [name for name in HOMES if name != "next_question"]


class ShareQuery(Model):
    """How much of a week."""

    role: str = Field(description="Role id or name.")
    hours: float = Field(ge=0, le=168, allow_inf_nan=False, description="Hours a week.")
    today: date


class Share(Result):
    """A share of a week, and the day it was asked."""

    role: str
    pct: float
    day: date
    remark: str | None = None


@tool(as_text=lambda share: f"{share.pct:.0f} % of the week")
def week_share(query: ShareQuery, knowledge: Knowledge) -> Share:
    """Say how much of a week some hours are; it needs a role and hours and knows nothing else."""
    pct = query.hours / 168 * 100
    evidence = (Evidence(figure="share of the week", value=pct, unit="%", source="person"),)
    return Share(role=knowledge.role(query.role).id, pct=pct, day=query.today, evidence=evidence)


class OneTool(Toolbox):
    """A toolbox with a single small tool, so that a test of the server is no test of the tools."""

    @property
    def names(self) -> tuple[str, ...]:
        return ("week_share",)

    @cached_property
    def tools(self) -> tuple[Tool[Any, Any], ...]:
        return (week_share,)

    def tool(self, name: str) -> Tool[Any, Any]:
        return week_share if name == "week_share" else super().tool(name)


def ask(mode: str, question: Callable[[Client], Awaitable[Any]], toolbox: Toolbox | None = None) -> Any:
    """What a client got from a server in memory."""

    async def run() -> Any:
        server = make_server(toolbox or OneTool(load()), today=lambda: TODAY)
        async with Client(server, mode=mode) as client:
            return await question(client)

    return anyio.run(run)


@pytest.mark.parametrize("mode", MODES)
def test_tool_is_listed_read_only_with_both_schemas(mode: str) -> None:
    listing = ask(mode, lambda client: client.list_tools())
    (entry,) = listing.tools
    assert entry.name == "week_share"
    assert entry.annotations.read_only_hint is True
    assert entry.annotations.open_world_hint is False
    assert entry.input_schema["required"] == ["role", "hours"]
    assert "pct" in entry.output_schema["required"]
    assert "remark" not in entry.output_schema["required"]


@pytest.mark.parametrize("mode", MODES)
def test_result_comes_as_data_and_as_text_with_the_day_of_the_server(mode: str) -> None:
    result = ask(mode, lambda client: client.call_tool("week_share", {"role": "AI Engineer", "hours": 84}))
    assert result.is_error is False
    assert result.structured_content["role"] == "ai-engineer"
    assert result.structured_content["pct"] == 50
    assert result.structured_content["day"] == "2026-11-23"
    assert [part.text for part in result.content] == ["50 % of the week"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("arguments", "kind", "field"),
    [
        ({"role": "AI Enginer", "hours": 8}, "unknown", "role"),
        ({"role": "AI Engineer", "hours": 500}, "invalid", "hours"),
        ({"role": "AI Engineer"}, "invalid", "hours"),
        ({"role": "AI Engineer", "hours": 8, "age": 24}, "invalid", "age"),
        ({"role": "AI Engineer", "hours": "many"}, "invalid", "hours"),
    ],
)
def test_problem_is_an_error_that_a_model_can_act_on(
    mode: str, arguments: dict[str, Any], kind: str, field: str
) -> None:
    result = ask(mode, lambda client: client.call_tool("week_share", arguments))
    assert result.is_error is True
    problem = json.loads(result.content[0].text)
    assert (problem["kind"], problem["field"]) == (kind, field)
    assert "pydantic" not in result.content[0].text
    if kind == "unknown":
        assert "ai-engineer" in problem["suggestions"]


@pytest.mark.parametrize("mode", MODES)
def test_tool_there_is_not_is_a_protocol_error_with_the_nearest_name(mode: str) -> None:
    async def question(client: Client) -> None:
        with pytest.raises(MCPError, match="week_share"):
            await client.call_tool("week_shar", {})

    ask(mode, question)


@pytest.mark.parametrize("mode", MODES)
def test_every_tool_of_the_toolbox_is_served_from_its_declaration(mode: str) -> None:
    toolbox = Toolbox(load())
    listing = ask(mode, lambda client: client.list_tools(), toolbox)
    assert [entry.name for entry in listing.tools] == SERVED
    for entry in listing.tools:
        declared = toolbox.tool(entry.name)
        assert entry.description == declared.description
        assert set(entry.input_schema["properties"]) - {"detail"} == set(declared.query.model_fields) - {"detail"}


CALLS: dict[str, dict[str, Any]] = {
    "read_profile": {"text": "I am a Java developer in Pune with 4 years of experience, 8 hours a week."},
    "coach_interview": {"profile": {"goals": ["ai-architect"]}},
    "recommend_role": {"profile": {"country": "IN", "years_experience": 4, "current_role": "ml-engineer"}},
    "compare_roles": {"role_a": "AI Engineer", "role_b": "AI Architect", "country": "IN"},
    "salary_lookup": {"role": "AI Architect", "country": "IN", "years_experience": 9},
    "skill_gap": {"role": "AI Engineer", "skills": {"python": 4, "sql": 2}},
    "certification_path": {"role": "ai-architect"},
    "build_plan": {"profile": {"goals": ["ai-engineer"], "country": "IN", "hours_per_week": 8, "years_experience": 4}},
}


@pytest.mark.parametrize("detail", ["concise", "full"])
@pytest.mark.parametrize("name", SERVED)
def test_real_answer_keeps_to_the_schema_it_announced(name: str, detail: str) -> None:
    import jsonschema

    async def question(client: Client) -> tuple[Any, Any]:
        listing = await client.list_tools()
        is_large = Toolbox(load()).tool(name).brief is not None
        return listing, await client.call_tool(name, CALLS[name] | ({"detail": detail} if is_large else {}))

    listing, result = ask("auto", question, Toolbox(load()))
    assert result.is_error is False, result.content
    schema = next(entry.output_schema for entry in listing.tools if entry.name == name)
    jsonschema.Draft202012Validator(schema).validate(result.structured_content)
    assert result.content[0].text.strip()


class Broken(OneTool):
    """A toolbox with a fault."""

    def call(self, *_: Any) -> Any:
        raise RuntimeError("secret at /home/somebody")


@pytest.mark.parametrize("mode", MODES)
def test_fault_of_ours_is_told_as_one_and_nothing_of_what_is_inside(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def question(client: Client) -> None:
        with pytest.raises(MCPError) as caught:
            await client.call_tool("week_share", {"role": "AI Engineer", "hours": 8})
        assert caught.value.error == types.ErrorData(code=types.INTERNAL_ERROR, message=FAULT)

    ask(mode, question, Broken(load()))
    assert "secret" in caplog.text


def test_nothing_but_protocol_is_written_to_stdout() -> None:
    client = {"name": "t", "version": "1"}
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client}
    code = "from mcp_server.main import main; raise SystemExit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin
        assert server.stdout

        def send(**message: Any) -> None:
            server.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
            server.stdin.flush()

        send(id=1, method="initialize", params=hello)
        assert json.loads(server.stdout.readline())["id"] == 1
        send(method="notifications/initialized")
        server.stdin.write("this is no JSON\n")
        send(id=2, method="tools/list")
        answers = [json.loads(server.stdout.readline())]
        while answers[-1].get("id") != 2:
            answers.append(json.loads(server.stdout.readline()))
        assert all(answer["jsonrpc"] == "2.0" for answer in answers)
        server.stdin.close()  # a client that hangs up ends the server
        assert server.stdout.read() == ""
        assert server.wait(30) == 0


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["--version"], 0), (["--port", "1"], 2), (["x"], 2)])
def test_wrong_use_is_one_line_on_stderr(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code
    shown = capsys.readouterr()
    assert bool(shown.out) == (code == 0)
    assert len(shown.err.splitlines()) == (0 if code == 0 else 1)
