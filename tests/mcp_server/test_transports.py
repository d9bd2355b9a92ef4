"""Everything the server offers, in memory, over stdio and over HTTP, by clients of both eras: the same each time."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, redirect_stdout
from datetime import date
from functools import cache
from typing import Any

import mcp_types as types
import pytest
from mcp.shared.exceptions import MCPError
from mcp_lines import ERAS, TODAY, TRANSPORTS, Line, http_server, toolbox
from mcp_lines import line as opened

from agent.cli import main as command_line
from agent.commands.output import json_text
from mcp_server import prompts, resources
from mcp_server.completion import completed
from mcp_server.schema import listing
from tools.evidence import as_json
from tools.toolbox import HOMES

SERVED = [name for name in HOMES if name != "next_question"]
LARGE = [name for name in SERVED if toolbox().tool(name).brief is not None]
PROFILE = {"goals": ["ai-engineer"], "country": "IN", "hours_per_week": 8, "years_experience": 4}
CALLS: dict[str, dict[str, Any]] = {
    "read_profile": {"text": "I am a Java developer in Pune with 4 years of experience, 8 hours a week."},
    "coach_interview": {"profile": {"goals": ["ai-architect"]}, "answer": "Java, SQL and Docker"},
    "recommend_role": {"profile": {"country": "IN", "years_experience": 4, "current_role": "ml-engineer"}},
    "compare_roles": {"role_a": "AI Engineer", "role_b": "AI Architect", "country": "IN"},
    "salary_lookup": {"role": "AI Architect", "country": "IN", "years_experience": 9},
    "skill_gap": {"role": "AI Engineer", "skills": {"python": 4, "sql": 2}},
    "certification_path": {"role": "ai-architect"},
    "build_plan": {"profile": PROFILE},
}
PLACES = ("ai-engineer", "ms-az-104", "python", "SO_2025")
READ = [resources.address(kind, name) for kind, name in zip(resources.KINDS, PLACES, strict=True)]
TEMPLATES = [f"coach://{kind}/{{id}}" for kind in resources.KINDS]
ARGUMENTS = [(name, each.name) for name, prompt in prompts.PROMPTS.items() for each in prompt.arguments]
LONGEST_CONCISE = 2000
"""Characters of the text of a typical short answer."""


@pytest.fixture(scope="module")
def address() -> Iterator[Callable[[], str]]:
    """Says where the HTTP server is; it is started when somebody asks."""
    with ExitStack() as until_the_end:
        yield cache(lambda: until_the_end.enter_context(http_server()))


@pytest.fixture(scope="module", params=[(transport, era) for transport in TRANSPORTS for era in ERAS], ids="-".join)
def line(request: pytest.FixtureRequest, address: Callable[[], str]) -> Iterator[Line]:
    """A client with a server at the other end, for all tests of a module."""
    with opened(*request.param, address) as line:
        yield line


def with_day(name: str, **more: str) -> dict[str, Any]:
    return CALLS[name] | {"today": TODAY.isoformat()} | more


@cache
def printed(name: str, form: str) -> str:
    """What `career-coach tool` prints for the same call."""
    full = {"detail": "full"} if "detail" in toolbox().tool(name).query.model_fields else {}
    out = io.StringIO()
    with redirect_stdout(out):
        code = command_line(["tool", name, "--json", json.dumps(with_day(name, **full)), "--format", form])
    assert code == 0
    return out.getvalue()


def test_client_speaks_the_era_it_was_made_for(line: Line) -> None:
    assert line.client.protocol_version == line.era
    assert line.client.server_info.name == "career-coach"
    assert "coach_interview" in (line.client.instructions or "")


def test_tools_are_listed_as_they_are_declared(line: Line) -> None:
    assert line.ask(line.client.list_tools).tools == listing(toolbox())


@pytest.mark.parametrize("name", SERVED)
def test_full_result_is_that_of_the_command_line_byte_for_byte(line: Line, name: str) -> None:
    full = {"detail": "full"} if name in LARGE else {}
    result = line.ask(line.client.call_tool, name, with_day(name, **full))
    assert result.is_error is False, result.content
    assert json_text(result.structured_content) + "\n" == printed(name, "json")
    assert [part.text.rstrip("\n") + "\n" for part in result.content] == [printed(name, "text")]


@pytest.mark.parametrize("name", LARGE)
def test_concise_result_is_made_from_the_full_one_and_is_short(line: Line, name: str) -> None:
    result = line.ask(line.client.call_tool, name, with_day(name))
    tool = toolbox().tool(name)
    told = {"detail": "concise"} if "detail" in tool.query.model_fields else {}
    data, text = tool.short(toolbox().call(name, CALLS[name] | told, TODAY))
    assert result.structured_content == data
    assert [part.text for part in result.content] == [text]
    assert len(text) <= LONGEST_CONCISE
    assert len(json_text(data)) < len(printed(name, "json"))


def test_interview_of_an_assistant_is_the_same_to_its_end(line: Line) -> None:
    given: dict[str, Any] = {}
    asked = []
    while len(asked) < 15:
        turn = line.ask(line.client.call_tool, "coach_interview", given).structured_content
        assert turn == as_json(toolbox().call("coach_interview", given, TODAY))
        if turn["done"]:
            break
        asked.append(turn["question"])
        given = {"profile": turn["profile"], "asked": turn["asked"], "answer": ANSWERS.get(turn["slot"], "skip")}
        given["today"] = TODAY.isoformat()
    assert 1 < len(asked) <= 10
    assert turn["profile"]["goals"] == ["ai-engineer"]


ANSWERS = {
    "goal": "I am a Java developer in Pune with 4 years of experience and want to become an AI engineer",
    "hours_per_week": "8 hours a week",
    "skills": "Java, SQL, Docker",
}


def test_prompts_are_listed_as_they_are_declared(line: Line) -> None:
    assert line.ask(line.client.list_prompts).prompts == prompts.listed()


@pytest.mark.parametrize("name", prompts.PROMPTS)
def test_prompt_is_filled_in(line: Line, name: str) -> None:
    given = {each.name: "AI Engineer" for each in prompts.PROMPTS[name].arguments}
    assert line.ask(line.client.get_prompt, name, given).messages == prompts.filled(name, given).messages


def test_resources_are_listed_page_by_page(line: Line) -> None:
    async def every() -> list[types.Resource]:
        page = await line.client.list_resources()
        found = list(page.resources)
        while page.next_cursor:
            page = await line.client.list_resources(cursor=page.next_cursor)
            found += page.resources
        return found

    assert line.ask(every) == list(resources.everything(toolbox().knowledge))
    assert line.ask(line.client.list_resource_templates).resource_templates == resources.templates()


@pytest.mark.parametrize("uri", [*READ, resources.CALENDAR, resources.PAGE_URI])
def test_resource_can_be_read(line: Line, uri: str) -> None:
    (content,) = line.ask(line.client.read_resource, uri).contents
    # The calendar begins on the day on which the server was asked.
    day = re.search(r"\d{4}-\d{2}-\d{2}", content.text) if uri == resources.CALENDAR else None
    today = date.fromisoformat(day[0]) if day else TODAY
    assert [content] == resources.read(toolbox().knowledge, uri, today).contents
    assert content.text.strip()


@pytest.mark.parametrize(("prompt", "argument"), ARGUMENTS, ids=" ".join)
def test_argument_of_a_prompt_is_completed(line: Line, prompt: str, argument: str) -> None:
    check_completion(line, types.PromptReference(name=prompt), argument)


@pytest.mark.parametrize("template", TEMPLATES)
def test_variable_of_an_address_is_completed(line: Line, template: str) -> None:
    check_completion(line, types.ResourceTemplateReference(uri=template), "id")


def check_completion(line: Line, reference: types.PromptReference | types.ResourceTemplateReference, name: str) -> None:
    for typed in ("", "a", "10"):
        argument = {"name": name, "value": typed}
        params = types.CompleteRequestParams(ref=reference, argument=types.CompletionArgument(**argument))
        expected = completed(toolbox().knowledge, params).completion
        assert line.ask(line.client.complete, reference, argument).completion == expected
        assert expected.values or typed


WRONG_CALLS: list[tuple[str, dict[str, Any], str]] = [
    ("salary_lookup", {"role": "AI Engineer", "country": "Atlantis"}, "unknown"),
    ("skill_gap", {"role": "AI Engineer", "age": 24}, "invalid"),
    ("build_plan", {"profile": {}, "detail": "ful"}, "invalid"),
    ("coach_interview", {"answer": "I want to kill myself"}, "stopped"),
]


@pytest.mark.parametrize(("name", "arguments", "kind"), WRONG_CALLS, ids=[case[2] for case in WRONG_CALLS])
def test_problem_is_shaped_alike(line: Line, name: str, arguments: dict[str, Any], kind: str) -> None:
    result = line.ask(line.client.call_tool, name, arguments)
    assert (result.is_error, result.structured_content) == (True, None)
    problem = json.loads(result.content[0].text)
    assert problem["kind"] == kind
    if "detail" not in arguments:
        assert problem == as_json(toolbox().call(name, arguments, TODAY))


@pytest.mark.parametrize(
    ("call", "given", "near"),
    [
        ("call_tool", ("build_pla", {}), "build_plan"),
        ("get_prompt", ("review_cw",), "review_cv"),
        ("read_resource", ("coach://roles/ai-enginer",), "coach://roles/ai-engineer"),
    ],
)
def test_name_there_is_not_is_told_the_nearest(line: Line, call: str, given: tuple[Any, ...], near: str) -> None:
    with pytest.raises(MCPError, match=re.escape(near)) as caught:
        line.ask(getattr(line.client, call), *given)
    assert caught.value.error.code == types.INVALID_PARAMS


async def skips(_: Any, __: types.ElicitRequestParams) -> types.ElicitResult:
    """A client's form, which the person skips."""
    return types.ElicitResult(action="decline")


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_person_is_asked_through_the_client_where_there_is_a_way_back(
    address: Callable[[], str], transport: str, era: str
) -> None:
    with opened(transport, era, address, skips) as line:
        turn = line.ask(line.client.call_tool, "coach_interview", {"today": TODAY.isoformat()}).structured_content
    # Over HTTP a client of the old era would have to keep a session with one server: it gets the question instead.
    is_asked = (transport, era) != ("http", "2025-11-25")
    assert turn["profile"].get("skipped", []) == (["goal"] if is_asked else [])
    assert turn["asked"][0] == "goal"
    assert turn["question"]
