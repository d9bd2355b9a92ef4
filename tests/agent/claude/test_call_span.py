"""The span of a call of Claude: tokens, why it ended, what failed; words only where they are wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from messages_faults import Fault
from messages_models import CoachModel, ToolHappyModel
from messages_server import closed_address
from opentelemetry.trace import SpanKind, StatusCode
from talking import OPENING
from traced import Kept, kept, told
from wired import coached

from agent.claude.call_span import parts, used
from agent.claude.wire import Line, Wire
from agent.spans import CONTENT

CHAT = "chat claude-sonnet-5-5"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """The spans of a test."""
    with kept(monkeypatch) as found:
        yield found


def test_call_is_within_the_move_it_was_made_for_and_has_the_names_of_the_conventions(seen: Kept) -> None:
    with coached(CoachModel()) as coach:
        coach.talk.say(OPENING)
        usage = coach.talk.session.usage
    (call,) = seen.named(CHAT)
    assert seen.holder(call) == "decide"
    assert call.kind is SpanKind.CLIENT
    found = told(call)
    assert found.pop("gen_ai.response.time_to_first_chunk") > 0
    assert found.pop("gen_ai.response.id").startswith("msg_")
    assert found == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "anthropic",
        "gen_ai.conversation.id": "t",
        "gen_ai.request.model": "claude-sonnet-5-5",
        "gen_ai.request.max_tokens": 4000,
        "gen_ai.request.reasoning.level": "low",
        "gen_ai.request.stream": True,
        "gen_ai.response.model": "claude-sonnet-5-5",
        "gen_ai.response.finish_reasons": ("tool_use",),
        "gen_ai.usage.input_tokens": usage["input_tokens"] + usage["cache_read"] + usage["cache_write"],
        "gen_ai.usage.cache_read.input_tokens": usage["cache_read"],
        "gen_ai.usage.cache_write.input_tokens": usage["cache_write"],
        "gen_ai.usage.output_tokens": usage["output_tokens"],
        "server.address": "127.0.0.1",
        "server.port": int(coach.served.base_url.rpartition(":")[2]),
    }


def test_turn_says_who_led_it(seen: Kept) -> None:
    with coached(CoachModel()) as coach:
        coach.talk.say(OPENING)
    turn = told(seen.named("invoke_agent career-coach")[-1])
    assert turn["career_coach.led_by"] == "claude"
    assert turn["gen_ai.provider.name"] == "anthropic"


def test_look_ups_of_claude_are_tool_calls_of_the_turn(seen: Kept) -> None:
    with coached(ToolHappyModel(most=2)) as coach:
        coach.talk.say(OPENING)
    tools = [span.name for span in seen.spans if span.name.startswith("execute_tool ")]
    assert tools == ["execute_tool read_profile", "execute_tool recommend_role"]
    assert {seen.holder(span) for span in seen.spans if span.name in tools} == {"invoke_agent career-coach"}


def test_every_try_has_a_span_and_the_broken_one_says_what_broke(seen: Kept) -> None:
    with coached(CoachModel(), [Fault("clean-cut", 5)]) as coach:
        coach.talk.say(OPENING)
    broken, whole = seen.named(CHAT)
    assert told(broken)["error.type"] == "BrokenStream"
    assert told(broken)["gen_ai.response.finish_reasons"] == ("error",)
    assert broken.status.status_code is StatusCode.ERROR
    assert broken.status.description is None
    assert whole.status.status_code is StatusCode.UNSET


def test_error_of_the_api_is_named_as_the_api_names_it(seen: Kept) -> None:
    with coached(CoachModel(), api_key="wrong") as coach:
        coach.talk.say(OPENING)
    (call,) = seen.named(CHAT)
    assert told(call)["error.type"] == "authentication_error"
    assert "gen_ai.usage.input_tokens" not in told(call)
    assert told(seen.named("invoke_agent career-coach")[-1])["career_coach.led_by"] == "offline"


def test_call_that_never_arrives_is_named_too(seen: Kept) -> None:
    with coached(CoachModel(), base_url=closed_address(), retries=0) as coach:
        coach.talk.say(OPENING)
    assert told(seen.named(CHAT)[0])["error.type"] == "APIConnectionError"


def test_no_word_of_person_coach_or_instructions_is_in_a_span(seen: Kept) -> None:
    with coached(CoachModel()) as coach:
        coach.talk.say(OPENING)
        coach.talk.to_plan()
    assert len(seen.named(CHAT)) > 2
    for word in ("Pune", "Java", "career coach for", "ask_person", "cache_control"):
        assert word not in seen.written


def test_words_are_in_the_span_where_they_are_wanted(seen: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CONTENT, "SPAN_ONLY")
    with coached(CoachModel()) as coach:
        coach.talk.say(OPENING)
    found = told(seen.named(CHAT)[0])
    given, made = json.loads(found["gen_ai.input.messages"]), json.loads(found["gen_ai.output.messages"])
    assert OPENING in json.dumps(given)
    assert given[0]["role"] == "user"
    assert made[0]["finish_reason"] == "tool_use"
    assert made[0]["parts"][-1]["type"] == "tool_call"
    assert json.loads(found["gen_ai.system_instructions"])[0]["type"] == "text"


def test_blocks_are_written_as_the_conventions_write_them() -> None:
    blocks = [
        {"type": "text", "text": "a"},
        {"type": "tool_use", "id": "1", "name": "n", "input": {"x": 1}},
        {"type": "tool_result", "tool_use_id": "1", "content": "c", "cache_control": {"type": "ephemeral"}},
        {"type": "thinking", "thinking": "hm", "signature": "s"},
        {"type": "redacted_thinking", "data": "secret"},
    ]
    assert parts(blocks) == [
        {"type": "text", "content": "a"},
        {"type": "tool_call", "id": "1", "name": "n", "arguments": {"x": 1}},
        {"type": "tool_call_response", "id": "1", "response": "c"},
        {"type": "reasoning", "content": "hm"},
        {"type": "redacted_thinking"},
    ]


def test_prompt_tokens_hold_those_of_the_cache() -> None:
    counted = {"input_tokens": 3, "cache_read_input_tokens": 40, "cache_creation_input_tokens": 5, "output_tokens": 7}
    assert used(counted)["gen_ai.usage.input_tokens"] == 48
    assert used({}) == {}


def test_spans_of_the_sdk_are_off_for_they_would_count_every_token_twice() -> None:
    wire = Wire(Line(api_key="k"))
    assert wire.client.open_telemetry["traces"]["enabled"] is False
    wire.close()
