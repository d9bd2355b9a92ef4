"""A second opinion on the Messages API: aimock, which was not written here, sees the same SDK the same way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aimock as bridge
import anthropic
import httpx2
import pytest
from messages_asking import MODEL, SAID, TOOLS, assistant, request, result, tool
from messages_models import CoachModel, Fixed, ToolHappyModel
from messages_reply import Json, Model, Reply, text
from npm_packages import shared_folder

SUGGESTED = "Suggested question: slot=country; text=Which country do you want to work in?"


@pytest.fixture(scope="module")
def entry(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of aimock."""
    return bridge.library(shared_folder(tmp_path_factory))


class Called:
    """The real SDK, pointed at an aimock whose model can be changed."""

    def __init__(self) -> None:
        self.model: Model = Fixed(text("Well."))
        self.address = ""
        plain = httpx2.Client(verify=False, trust_env=False)
        self.client = anthropic.Anthropic(api_key="k", max_retries=0, timeout=10, http_client=plain)

    def answer(self, asked: Json) -> Reply:
        """What the model of the moment answers."""
        return self.model.answer(asked)

    def with_model(self, model: Model) -> Called:
        """The same, with another model."""
        self.model = model
        return self

    def streamed(self, **asked: Any) -> Any:
        """The final message of a stream."""
        with self.client.messages.stream(**asked) as stream:
            return stream.get_final_message()

    def control(self, method: str, path: str, **data: Any) -> Any:
        """What aimock says over its own door."""
        with httpx2.Client(verify=False, trust_env=False) as plain:
            answer = plain.request(method, f"{self.address}/__aimock/{path}", json=data or None)
        return json.loads(answer.content or b"{}")


@contextmanager
def started(entry: Path, **options: Any) -> Iterator[Called]:
    """An aimock that is up, and the SDK to call it with."""
    called = Called()
    with bridge.aimock(entry, called, **options) as address, called.client:
        called.address = called.client.base_url = address
        yield called


@pytest.fixture(scope="module")
def shared(entry: Path) -> Iterator[Called]:
    """One aimock for the tests of this module."""
    with started(entry) as called:
        yield called


@pytest.fixture
def calling(shared: Called) -> Iterator[Any]:
    """Gives that aimock a model; what was done to it does not outlast the test."""
    yield shared.with_model
    shared.control("POST", "reset/journal")
    shared.control("DELETE", "chaos")


def test_words_and_calls_arrive_as_from_our_own_server(calling: Any) -> None:
    called = calling(Fixed(*SAID, SAID[1]))
    message = called.streamed(**request(tools=[TOOLS[3]]))
    assert message.stop_reason == "tool_use"
    assert message.content[0].text == SAID[0]["text"]
    assert [block.input for block in message.content[1:]] == [SAID[1]["input"]] * 2
    assert len({block.id for block in message.content[1:]}) == 2
    assert called.client.messages.create(**request(tools=[TOOLS[3]])).content[0].text == SAID[0]["text"]


def test_a_coach_leads_a_conversation_whose_order_nobody_wrote_down(calling: Any) -> None:
    called = calling(CoachModel())
    asked = request(f"What does it pay?\n\n{SUGGESTED}", tools=TOOLS)
    asked["messages"][0]["content"] = [text("<person>What does it pay?</person>"), text(SUGGESTED)]
    first = called.streamed(**asked)
    (call,) = first.content
    assert (call.name, call.input["role"]) == ("salary_lookup", "ai-engineer")
    back = assistant({"type": "tool_use", "id": call.id, "name": call.name, "input": call.input})
    more = {"role": "user", "content": [result(call.id, "The median is 157,600 USD.")]}
    second = called.streamed(**{**asked, "messages": [*asked["messages"], back, more]})
    assert "157,600 USD" in second.content[0].text
    assert second.content[1].input["slot"] == "country"


def test_parallel_calls_arrive(calling: Any) -> None:
    message = calling(ToolHappyModel()).streamed(**request(tools=TOOLS))
    assert [block.name for block in message.content] == ["salary_lookup", "certification_path", "compare_roles"]


@pytest.mark.parametrize("reason", ["max_tokens", "refusal", "pause_turn", "model_context_window_exceeded"])
def test_stop_reasons_arrive(calling: Any, reason: str) -> None:
    assert calling(Fixed(text("Well."), stop_reason=reason)).streamed(**request()).stop_reason == reason


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, anthropic.AuthenticationError),
        (429, anthropic.RateLimitError),
        (500, anthropic.InternalServerError),
        (529, anthropic.OverloadedError),
    ],
)
def test_errors_raise_as_from_our_own_server(calling: Any, status: int, error: type[Exception]) -> None:
    called = calling(Fixed(text("Well.")))
    called.control("POST", "error", status=status, body={"message": "No.", "type": "some_error"})
    with pytest.raises(error):
        called.streamed(**request())
    assert called.streamed(**request()).content[0].text == "Well."


def test_a_connection_destroyed_before_the_answer_is_a_connection_error(calling: Any) -> None:
    called = calling(Fixed(text("Well.")))
    called.control("POST", "chaos", disconnectRate=1)
    with pytest.raises(anthropic.APIConnectionError):
        called.streamed(**request())
    called.control("DELETE", "chaos")
    assert called.streamed(**request()).content[0].text == "Well."


def test_a_stream_torn_in_the_middle_raises_an_error_that_is_not_the_sdks(entry: Path) -> None:
    words = text("Some words that go on for a while. " * 10)
    with started(entry, truncateAfterChunks=5, latency=20) as called, pytest.raises(httpx2.TransportError):
        called.with_model(Fixed(words)).streamed(**request())


def test_journal_holds_what_was_asked(calling: Any) -> None:
    called = calling(Fixed(text("Well.")))
    called.streamed(**request("Hello there", tools=[tool("a")]))
    (kept,) = called.control("GET", "journal")
    assert kept["path"] == "/v1/messages"
    assert kept["body"]["messages"][0] == {"role": "user", "content": "Hello there"}


def test_tokens_cannot_be_counted_there(calling: Any) -> None:
    with pytest.raises(anthropic.NotFoundError):
        calling(Fixed(text("Well."))).client.messages.count_tokens(
            model=MODEL, messages=[{"role": "user", "content": "Hello"}]
        )
