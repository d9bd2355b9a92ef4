"""The stand-in Messages API as the real SDK sees it: answers, stop reasons, usage, and what it refuses."""

from __future__ import annotations

import threading
from typing import Any

import anthropic
import pytest
from messages_asking import SAID, WORDS, assistant, cached, calling, client_of, request, result, tool
from messages_faults import STOPS, Fault
from messages_models import Fixed, SilentModel
from messages_reply import Json, Reply, text, thinking, use
from messages_server import Limits, serving


def streamed(client: anthropic.Anthropic, **asked: Any) -> Any:
    """The final message of a stream."""
    with client.messages.stream(**asked) as stream:
        return stream.get_final_message()


def test_the_same_answer_comes_at_once_and_as_a_stream() -> None:
    with calling(Fixed(*SAID)) as client:
        asked = request(tools=[tool("salary_lookup", role=WORDS, country=WORDS)])
        at_once = client.messages.create(**asked)
        stream = streamed(client, **asked)
    shared = {"id", "content"}
    assert at_once.to_dict().keys() == stream.to_dict().keys()
    assert [block.to_dict() for block in at_once.content] == [
        {key: value for key, value in block.to_dict().items() if key != "parsed_output"} for block in stream.content
    ]
    kept = [{k: v for k, v in m.to_dict().items() if k not in shared} for m in (at_once, stream)]
    assert kept[0] == kept[1]
    assert at_once.stop_reason == "tool_use"
    assert at_once.content[1].input == {"role": "x", "country": "y"}


def test_text_arrives_piece_by_piece_and_adds_up() -> None:
    said = text("Some words to read.\n\nAnd ₹50-90 LPA more.")
    with calling(Fixed(said)) as client, client.messages.stream(**request()) as stream:
        pieces = list(stream.text_stream)
    assert len(pieces) > 2
    assert "".join(pieces) == said["text"]


def test_parallel_calls_come_in_one_answer_with_ids_of_their_own() -> None:
    calls = (use("a", x=[1, {"y": "€"}]), use("b"), use("a", x=[]))
    with calling(Fixed(*calls)) as client:
        message = streamed(client, **request(tools=[tool("a", x={}), tool("b")]))
    assert [block.name for block in message.content] == ["a", "b", "a"]
    assert [block.input for block in message.content] == [{"x": [1, {"y": "€"}]}, {}, {"x": []}]
    assert len({block.id for block in message.content}) == 3


def test_a_turn_that_is_tried_again_has_the_same_call_ids_and_the_next_turn_others() -> None:
    asked = request(tools=[tool("a")])
    with calling(Fixed(use("a"))) as client:
        first, again = streamed(client, **asked), streamed(client, **asked)
        call = first.content[0]
        more = (*asked["messages"], assistant(call.to_dict()), {"role": "user", "content": [result(call.id, "done")]})
        later = streamed(client, **request(*more, tools=asked["tools"]))
    assert first.content[0].id == again.content[0].id != later.content[0].id


def test_thinking_comes_signed() -> None:
    with calling(Fixed(thinking("Hm."), text("Well."))) as client:
        message = streamed(client, **request())
    assert [block.type for block in message.content] == ["thinking", "text"]
    assert message.content[0].thinking == "Hm."
    assert message.content[0].signature


def test_an_answer_may_be_empty() -> None:
    with calling(SilentModel()) as client:
        message, at_once = streamed(client, **request()), client.messages.create(**request())
    assert (message.content, message.stop_reason) == ([], "end_turn") == (at_once.content, at_once.stop_reason)


@pytest.mark.parametrize("reason", ["end_turn", "tool_use", *STOPS])
@pytest.mark.parametrize("is_streamed", [True, False])
def test_every_stop_reason_arrives(reason: str, is_streamed: bool) -> None:
    with calling(Fixed(text("Well."), stop_reason=reason)) as client:
        message = streamed(client, **request()) if is_streamed else client.messages.create(**request())
    assert (message.stop_reason, message.content[0].text) == (reason, "Well.")


@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_refusal_says_of_what_kind_it_is(is_streamed: bool) -> None:
    fault = Fault("refusal", at_event=4)
    with calling(Fixed(text("One two three four five six")), [fault]) as client:
        message = streamed(client, **request()) if is_streamed else client.messages.create(**request())
    assert message.stop_reason == "refusal"
    assert message.stop_details is not None
    assert message.stop_details.category == "general_harms"
    assert message.content[0].text == "One two three"


def test_an_answer_longer_than_max_tokens_is_cut_off() -> None:
    with calling(Fixed(text("word " * 400))) as client:
        message = streamed(client, **request(max_tokens=50))
    assert message.stop_reason == "max_tokens"
    assert 100 < len(message.content[0].text) <= 200


def test_a_call_cut_off_by_max_tokens_looks_whole_but_has_lost_its_input() -> None:
    """Why a call may only be made when the stop reason is `tool_use`."""
    with calling(Fixed(use("a", slot="goal", words="w" * 900))) as client:
        message = streamed(client, **request(max_tokens=20, tools=[tool("a", slot=WORDS, words=WORDS)]))
    assert message.stop_reason == "max_tokens"
    assert message.content[0].type == "tool_use"
    assert message.content[0].input == {"slot": "goal"}


def test_an_answer_that_fills_the_context_is_cut_off_and_a_prompt_that_does_is_refused() -> None:
    limits = Limits(context_window=100)
    with calling(Fixed(text("word " * 200)), limits=limits) as client:
        assert streamed(client, **request()).stop_reason == "model_context_window_exceeded"
        with pytest.raises(anthropic.BadRequestError, match=r"prompt is too long: .* tokens > 100 maximum"):
            streamed(client, **request("word " * 200))


def test_a_paused_turn_goes_on_when_its_content_is_sent_back() -> None:
    fault = Fault("pause_turn", at_event=5)
    whole = "First some words and then some more of them."
    with calling(Fixed(text(whole), use("a")), [fault]) as client:
        asked = request(tools=[tool("a")])
        first = streamed(client, **asked)
        back = [block.model_dump(include={"type", "text"}) for block in first.content]
        rest = streamed(client, **request(*asked["messages"], assistant(*back), tools=asked["tools"]))
    assert (first.stop_reason, rest.stop_reason) == ("pause_turn", "tool_use")
    assert first.content[0].text + rest.content[0].text == whole
    assert rest.content[1].type == "tool_use"


def test_words_put_into_the_models_mouth_are_refused() -> None:
    with calling(Fixed(text("Well."))) as client, pytest.raises(anthropic.BadRequestError, match="prefill"):
        client.messages.create(**request("Hello", assistant(text("I think"))))


def test_journal_keeps_what_was_asked_and_answered() -> None:
    with serving(Fixed(*SAID)) as served, client_of(served) as client:
        streamed(client, **request("First", tools=[tool("salary_lookup", role=WORDS, country=WORDS)]))
        with pytest.raises(anthropic.BadRequestError):
            client.messages.create(**request("Second", extra_body={"temperature": 1}))
    first, second = served.journal
    assert (first.request["messages"][0]["content"], first.is_streamed, first.status) == ("First", True, 200)
    assert first.is_whole
    assert first.headers["anthropic-version"] == "2026-10-21"
    assert (second.status, second.reply) == (400, None)
    assert served.journal.calls == ["salary_lookup"]
    assert served.journal.usage["output_tokens"] > 0


# --- what it refuses ---------------------------------------------------------------------------------------

CALL = {"type": "tool_use", "id": "toolu_1", "name": "a", "input": {}}
WRONG: dict[str, dict[str, Any]] = {
    "first message must use": request(assistant(text("Hi"))),
    "non-empty content": request({"role": "user", "content": []}),
    "non-whitespace text": request({"role": "user", "content": [text(" ")]}),
    "`tool_use` ids were found without": request("Hello", assistant(CALL), "Go on"),
    "unexpected `tool_use_id`": request({"role": "user", "content": [result("toolu_9", "done")]}),
    "must come first": request(
        "Hello", assistant(CALL), {"role": "user", "content": [text("Here"), result("toolu_1", "done")]}
    ),
    "must be unique": request(
        "Hello",
        assistant(CALL),
        {"role": "user", "content": [result("toolu_1", "done")]},
        assistant(CALL),
        {"role": "user", "content": [result("toolu_1", "done")]},
    ),
    "Tool names must be unique": request(tools=[tool("a"), tool("a")]),
    "should match pattern": request(tools=[tool("a tool")]),
    "maximum of 4 blocks": request({"role": "user", "content": [cached(str(number)) for number in range(5)]}),
    "max_tokens": request(max_tokens=0),
    "temperature": request(extra_body={"temperature": 0.5}),
    "'additionalProperties' must be": request(
        tools=[{"name": "a", "strict": True, "input_schema": {"type": "object", "properties": {}}}]
    ),
    "not required: x": request(
        tools=[
            {
                "name": "a",
                "strict": True,
                "input_schema": {"type": "object", "properties": {"x": WORDS}, "additionalProperties": False},
            }
        ]
    ),
    "For 'integer' type, properties maximum, minimum are not supported": request(
        tools=[tool("a", True, x={"anyOf": [{"type": "integer", "minimum": 0, "maximum": 9}, {"type": "null"}]})]
    ),
    "too many parameters with union types": request(
        tools=[tool("a", True, **{f"x{number}": {"type": ["string", "null"]} for number in range(17)})]
    ),
    "Too many strict tools": request(tools=[tool(f"a{number}", True) for number in range(21)]),
}


@pytest.mark.parametrize("words", WRONG)
def test_a_request_out_of_shape_is_refused_in_the_words_of_the_api(words: str) -> None:
    with calling(Fixed(text("Well."))) as client, pytest.raises(anthropic.BadRequestError) as caught:
        client.messages.create(**WRONG[words])
    assert words in str(caught.value)
    assert caught.value.type == "invalid_request_error"
    assert caught.value.request_id == "req_00000000000000000001"


def test_a_wrong_key_and_an_unknown_model_are_refused() -> None:
    with serving(Fixed(text("Well."))) as served:
        with client_of(served, api_key="sk-ant-another") as client, pytest.raises(anthropic.AuthenticationError):
            client.messages.create(**request())
        with client_of(served) as client, pytest.raises(anthropic.NotFoundError, match="model: claude-of-old"):
            client.messages.create(**{**request(), "model": "claude-of-old"})


def test_a_request_that_is_too_large_is_refused() -> None:
    limits = Limits(most_bytes=1000)
    with calling(Fixed(text("Well.")), limits=limits) as client, pytest.raises(anthropic.ContentTooLargeError):
        client.messages.create(**request("word " * 300))


def test_a_model_that_calls_what_it_was_not_given_is_a_fault_of_the_test() -> None:
    def call() -> None:
        with calling(Fixed(use("salary_lookup"))) as client, pytest.raises(anthropic.APIConnectionError):
            client.messages.create(**request())

    with pytest.raises(ValueError, match="salary_lookup is no tool"):
        call()


def test_many_calls_at_once_are_answered_each_for_itself() -> None:
    class Echo:
        def answer(self, asked: Json) -> Reply:
            return Reply((text(asked["messages"][0]["content"]),))

    said: dict[str, str] = {}
    with serving(Echo()) as served, client_of(served) as client:

        def ask(words: str) -> None:
            said[words] = streamed(client, **request(words)).content[0].text

        threads = [threading.Thread(target=ask, args=(f"Number {number}",)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert said == {f"Number {number}": f"Number {number}" for number in range(12)}
    assert sorted(entry.number for entry in served.journal) == list(range(1, 13))


def test_nothing_is_left_behind() -> None:
    before = threading.active_count()
    with (
        calling(Fixed(text("Well.")), [Fault("stall", at_event=3)]) as client,
        client.messages.stream(**request()) as stream,
    ):
        next(iter(stream))
    assert threading.active_count() == before
