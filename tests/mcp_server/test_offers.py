"""Prompts, resources, completion and the picture of the plan, in memory and in both eras."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_types import PromptReference, ResourceTemplateReference

from knowledge.load import load
from mcp_server.plan_page import HTML, MIME, PAGE_URI
from mcp_server.prompts import PROMPTS
from mcp_server.resources import KINDS
from mcp_server.server import make_server
from tools.toolbox import HOMES, Toolbox

TODAY = date(2026, 11, 23)
MODES = ("auto", "legacy")


@cache
def toolbox() -> Toolbox:
    return Toolbox(load())


def ask(mode: str, do: Callable[[Client], Any]) -> Any:
    async def run() -> Any:
        async with Client(make_server(toolbox(), today=lambda: TODAY), mode=mode) as client:
            return await do(client)

    return anyio.run(run)


async def refused(client: Client, call: Callable[[Client], Any]) -> str:
    with pytest.raises(MCPError) as caught:
        await call(client)
    return str(caught.value)


@pytest.mark.parametrize("mode", MODES)
def test_every_prompt_is_listed_and_names_tools_that_there_are(mode: str) -> None:
    async def question(client: Client) -> None:
        listed = (await client.list_prompts()).prompts
        assert [prompt.name for prompt in listed] == list(PROMPTS)
        for prompt in listed:
            given = {each.name: "AI Engineer" for each in prompt.arguments or ()}
            (message,) = (await client.get_prompt(prompt.name, given)).messages
            assert message.role == "user"
            assert "AI Engineer" in message.content.text
            assert "{" not in message.content.text
            tools = set(re.findall(r"\b[a-z]+_[a-z]+\b", message.content.text)) - {"read_back"}
            assert tools
            assert tools <= set(HOMES)

    ask(mode, question)


def test_prompt_says_nothing_about_what_was_left_out() -> None:
    result = ask("auto", lambda client: client.get_prompt("start_coaching"))
    assert "I want to become" not in result.messages[0].content.text


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("start_coachin", {}, "start_coaching"),
        ("compare_roles", {"role_a": "AI Engineer"}, "role_b"),
        ("compare_roles", {"rolea": "x", "role_b": "y"}, "role_a"),
        ("review_cv", {"role": "x" * 5000}, "at most 200"),
    ],
)
def test_wrong_prompt_is_told_what_is_wrong(name: str, arguments: dict[str, str], told: str) -> None:
    message = ask("auto", lambda client: refused(client, lambda it: it.get_prompt(name, arguments)))
    assert told in message
    assert len(message) < 500


@pytest.mark.parametrize("mode", MODES)
def test_resources_are_listed_by_page_once_each_and_can_all_be_read(mode: str) -> None:
    async def question(client: Client) -> list[str]:
        found: list[str] = []
        cursor: str | None = None
        while True:
            page = await client.list_resources(cursor=cursor)
            assert len(page.resources) <= 100
            found += [resource.uri for resource in page.resources]
            cursor = page.next_cursor
            if cursor is None:
                break
        for uri in found[:: 1 if mode == "auto" else 20]:
            (content,) = (await client.read_resource(uri)).contents
            assert content.uri == uri
            assert content.text
        return found

    found = ask(mode, question)
    knowledge = toolbox().knowledge
    assert len(found) == len(set(found)) == 2 + sum(len(getattr(knowledge, kind)) for kind in KINDS)


@pytest.mark.parametrize("mode", MODES)
def test_every_template_leads_to_facts(mode: str) -> None:
    async def question(client: Client) -> None:
        listed = (await client.list_resource_templates()).resource_templates
        assert [each.uri_template for each in listed] == [f"coach://{kind}/{{id}}" for kind in KINDS]
        for uri, words in (
            ("coach://roles/ai-engineer", "AI Engineer"),
            ("coach://certifications/ms-az-104", "AZ-104"),
            ("coach://skills/python", "Python"),
            ("coach://sources/SO_2025", "Stack Overflow"),
            ("coach://sources/F001", "publisher"),
            ("coach://sources/certification:ms-az-104", "AZ-104"),
        ):
            assert words in (await client.read_resource(uri)).contents[0].text

    ask(mode, question)


def test_every_source_a_plan_names_can_be_read() -> None:
    profile = {"goals": ["ai-engineer"], "country": "IN", "hours_per_week": 8, "years_experience": 4}

    async def question(client: Client) -> None:
        result = await client.call_tool("build_plan", {"profile": profile, "detail": "full"})
        for source in (result.structured_content or {})["sources"]:
            assert (await client.read_resource(f"coach://sources/{source['id']}")).contents[0].text

    ask("auto", question)


def test_calendar_holds_days_to_come_in_order() -> None:
    text = ask("auto", lambda client: client.read_resource("coach://calendar/certifications")).contents[0].text
    days = re.findall(r"^- (\d{4}-\d{2}-\d{2})", text, re.MULTILINE)
    assert days
    assert days == sorted(days)
    assert days[0] >= TODAY.isoformat()


@pytest.mark.parametrize(
    ("uri", "told"),
    [
        ("coach://roles/ai-enginer", "coach://roles/ai-engineer"),
        ("coach://certifications/zzzz", "resources/list"),
        ("coach://rolls/ai-engineer", "coach://roles/{id}"),
        ("coach://skills/" + "x" * 3000, "not the id of a skill"),
    ],
)
def test_wrong_address_is_told_the_nearest(uri: str, told: str) -> None:
    message = ask("auto", lambda client: refused(client, lambda it: it.read_resource(uri)))
    assert told in message
    assert len(message) < 500


@pytest.mark.parametrize(("name", "is_named"), [("ai-enginer", True), ("x" * 3000, False)])
def test_address_there_is_not_is_named_as_data_unless_it_is_long(name: str, is_named: bool) -> None:
    async def question(client: Client) -> Any:
        with pytest.raises(MCPError) as caught:
            await client.read_resource(f"coach://roles/{name}")
        return caught.value.error.data

    assert ask("auto", question) == ({"uri": f"coach://roles/{name}"} if is_named else None)


@pytest.mark.parametrize("cursor", ["x", "-100", "7", "100000", "\u0661\u0660\u0660"])
def test_cursor_that_was_not_handed_out_is_refused(cursor: str) -> None:
    assert "cursor" in ask("auto", lambda client: refused(client, lambda it: it.list_resources(cursor=cursor)))


@pytest.mark.parametrize("mode", MODES)
def test_every_variable_is_completed(mode: str) -> None:
    async def question(client: Client) -> None:
        for name, prompt in PROMPTS.items():
            for each in prompt.arguments:
                found = await client.complete(PromptReference(name=name), {"name": each.name, "value": ""})
                assert found.completion.values
        for kind in KINDS:
            reference = ResourceTemplateReference(uri=f"coach://{kind}/{{id}}")
            found = await client.complete(reference, {"name": "id", "value": ""})
            assert 0 < len(found.completion.values) <= 100
            assert found.completion.total == len(getattr(toolbox().knowledge, kind))

    ask(mode, question)


def test_completion_puts_first_what_begins_with_the_letters_and_finds_titles_and_codes() -> None:
    async def question(client: Client) -> tuple[list[str], list[str]]:
        roles = await client.complete(
            ResourceTemplateReference(uri="coach://roles/{id}"), {"name": "id", "value": "AI-E"}
        )
        exams = await client.complete(
            ResourceTemplateReference(uri="coach://certifications/{id}"), {"name": "id", "value": "az-10"}
        )
        return roles.completion.values, exams.completion.values

    roles, exams = ask("auto", question)
    assert roles[0].startswith("ai-e")
    assert "ms-az-104" in exams


def test_second_role_is_not_the_first_one_again() -> None:
    async def question(client: Client) -> list[str]:
        found = await client.complete(
            PromptReference(name="compare_roles"),
            {"name": "role_b", "value": "ai-"},
            context_arguments={"role_a": "ai-engineer"},
        )
        return found.completion.values

    values = ask("auto", question)
    assert values
    assert "ai-engineer" not in values


def test_unknown_variable_is_told_what_there_is() -> None:
    reference = PromptReference(name="review_cv")
    call = lambda client: client.complete(reference, {"name": "rol", "value": ""})  # noqa: E731
    assert "role" in ask("auto", lambda client: refused(client, call))


@pytest.mark.parametrize("mode", MODES)
def test_plan_names_its_page_and_the_page_can_be_read(mode: str) -> None:
    async def question(client: Client) -> tuple[Any, Any]:
        tools = {entry.name: entry for entry in (await client.list_tools()).tools}
        return tools, (await client.read_resource(PAGE_URI)).contents[0]

    tools, page = ask(mode, question)
    pictured = [name for name, entry in tools.items() if entry.meta]
    assert pictured == ["build_plan"]
    assert tools["build_plan"].meta["ui"]["resourceUri"] == PAGE_URI
    assert page.mime_type == MIME
    assert page.meta["ui"]["csp"]["connectDomains"] == []


def test_page_reaches_nothing_outside_and_writes_no_markup() -> None:
    page = HTML.read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    shown = page.replace("url\\(|@import/i.test", "")  # the page's own guard against them
    assert not re.findall(r"https?:|//[a-z]+\.|\bsrc=|\bhref=|@import|url\(", shown)
    assert not re.findall(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|fetch\(|XMLHttp", page
    )


def test_page_shows_fields_that_a_plan_has() -> None:
    """Every field the page reads at the top of a plan is one of a plan's."""
    from tools.planning.model import Plan

    read = set(re.findall(r"\bplan\.([a-z_]+)", HTML.read_text(encoding="utf-8")))
    assert {"first_screen", "pay", "gaps", "phases", "certifications"} <= read <= set(Plan.model_fields)
