"""The interview over MCP: asked through the client where it can, else by the assistant; in both eras the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import anyio
import mcp_types as types
import pytest
from mcp import Client

from knowledge.load import load
from mcp_server.server import make_server
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
MODES = ("auto", "legacy")
ANSWERS = {
    "goal": "I am a Java developer in Pune with 4 years of experience and want to become an AI engineer",
    "hours_per_week": "8 hours a week, within a year",
    "skills": "Java well, SQL, Docker",
    "wants_code": "most of it",
    "production": "yes, a payment service",
    "budget": "300 dollars",
    "certifications": "none",
}


@cache
def toolbox() -> Toolbox:
    return Toolbox(load())


def answer_to(slot: str) -> str:
    return ANSWERS.get(slot, "skip")


async def led_by_the_assistant(client: Client) -> tuple[list[str], dict[str, Any]]:
    """The whole interview by a client that cannot ask: what was asked, and the last turn."""
    asked: list[str] = []
    turn = (await client.call_tool("coach_interview", {})).structured_content or {}
    while not turn["done"]:
        asked.append(turn["question"])
        given = {"profile": turn["profile"], "asked": turn["asked"], "answer": answer_to(turn["slot"])}
        turn = (await client.call_tool("coach_interview", given)).structured_content or {}
    return asked, turn


class Person:
    """Somebody who answers what the client puts to them."""

    def __init__(self, *replies: types.ElicitResult) -> None:
        self.replies = list(replies)
        self.asked: list[types.ElicitRequestFormParams] = []

    async def __call__(self, _: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        assert isinstance(params, types.ElicitRequestFormParams)
        self.asked.append(params)
        if self.replies:
            return self.replies.pop(0)
        known = {question: slot for slot, question in QUESTIONS.items()}
        slot = next((slot for question, slot in known.items() if question in params.message), "")
        return types.ElicitResult(action="accept", content={"answer": answer_to(slot)})


QUESTIONS: dict[str, str] = {}
"""Questions by slot, as the assistant was given them: the person in the form answers the same."""


def ask(mode: str, do: Callable[[Client], Any], person: Person | None = None) -> Any:
    async def run() -> Any:
        server = make_server(toolbox(), today=lambda: TODAY)
        async with Client(server, mode=mode, elicitation_callback=person) as client:
            return await do(client)

    return anyio.run(run)


@pytest.mark.parametrize("mode", MODES)
def test_whole_interview_by_an_assistant_ends_with_a_profile_for_the_plan(mode: str) -> None:
    asked, last = ask(mode, led_by_the_assistant)
    assert 1 < len(asked) <= 10
    assert len(set(asked)) == len(asked)
    assert "build_plan" in last["next_step"]
    assert "AI Engineer" in last["summary"]

    async def plan(client: Client) -> Any:
        return await client.call_tool("build_plan", {"profile": last["profile"]})

    assert ask(mode, plan).structured_content["kind"] == "plan"


@pytest.mark.parametrize("mode", MODES)
def test_person_is_asked_as_many_questions_through_the_client_as_by_the_assistant(mode: str) -> None:
    async def noting(client: Client) -> tuple[list[str], dict[str, Any]]:
        turn = (await client.call_tool("coach_interview", {})).structured_content or {}
        asked = []
        while not turn["done"]:
            asked.append(turn["question"])
            QUESTIONS[turn["slot"]] = turn["question"]
            given = {"profile": turn["profile"], "asked": turn["asked"], "answer": answer_to(turn["slot"])}
            turn = (await client.call_tool("coach_interview", given)).structured_content or {}
        return asked, turn

    asked, by_assistant = ask(mode, noting)
    person = Person()

    async def through_the_client(client: Client) -> dict[str, Any]:
        turn: dict[str, Any] = {"profile": {}, "asked": [], "done": False}
        while not turn["done"]:
            given = {"profile": turn["profile"], "asked": turn["asked"]}
            turn = (await client.call_tool("coach_interview", given)).structured_content or {}
        return turn

    by_client = ask(mode, through_the_client, person)
    assert len(person.asked) == len(asked)
    assert by_client["profile"] == by_assistant["profile"]
    assert by_client["asked"] == by_assistant["asked"]


@pytest.mark.parametrize("mode", MODES)
def test_form_has_one_line_with_examples_and_any_words_are_taken(mode: str) -> None:
    person = Person()
    turn = ask(mode, lambda client: client.call_tool("coach_interview", {}), person).structured_content
    (request,) = person.asked
    (field,) = request.requested_schema["properties"].values()
    assert field["type"] == "string"
    assert "enum" not in field
    assert "AI architect" in field["description"]
    assert "If you skip it" in request.message
    assert turn["asked"][0] == "goal"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "reply",
    [types.ElicitResult(action="decline"), types.ElicitResult(action="accept", content={"answer": " "})],
    ids=["declined", "empty"],
)
def test_declined_question_is_skipped_and_not_asked_again(mode: str, reply: types.ElicitResult) -> None:
    turn = ask(mode, lambda client: client.call_tool("coach_interview", {}), Person(reply)).structured_content
    assert turn["profile"]["skipped"] == ["goal"]
    assert "goal" not in turn["asked"][1:]


@pytest.mark.parametrize("mode", MODES)
def test_closed_question_stays_open_and_the_assistant_is_told(mode: str) -> None:
    person = Person(types.ElicitResult(action="cancel"))
    turn = ask(mode, lambda client: client.call_tool("coach_interview", {}), person).structured_content
    assert turn["asked"] == ["goal"]
    assert turn["profile"] == {}
    assert "whether to go on" in turn["next_step"]


@pytest.mark.parametrize("mode", MODES)
def test_danger_in_an_answer_stops_the_interview(mode: str) -> None:
    reply = types.ElicitResult(action="accept", content={"answer": "I want to kill myself"})
    answer = ask(mode, lambda client: client.call_tool("coach_interview", {}), Person(reply))
    assert answer.is_error is True
    assert '"stopped"' in answer.content[0].text


@pytest.mark.parametrize("mode", MODES)
def test_nothing_is_asked_through_the_client_once_all_is_known(mode: str) -> None:
    _, last = ask(mode, led_by_the_assistant)
    person = Person()
    given = {"profile": last["profile"], "asked": last["asked"], "answer": "6 hours a week", "slot": "read_back"}
    turn = ask(mode, lambda client: client.call_tool("coach_interview", given), person).structured_content
    assert person.asked == []
    assert turn["done"] is True
    assert turn["profile"]["hours_per_week"] == 6


def test_client_that_promised_to_ask_and_cannot_leaves_it_to_the_assistant() -> None:
    async def broken(_: Any, __: types.ElicitRequestParams) -> types.ErrorData:
        return types.ErrorData(code=types.INTERNAL_ERROR, message="no window")

    turn = ask("legacy", lambda client: client.call_tool("coach_interview", {}), broken).structured_content
    assert turn["asked"] == ["goal"]
    assert "Ask the person" in turn["next_step"]
