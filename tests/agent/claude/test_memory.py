"""The talk with Claude as it is kept: every call has its result, what is withdrawn is gone, older turns are short."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from messages_checks import fault_of

from agent.claude import memory, scrubbing
from agent.state import Json


def talk(turns: int, long: int = 200) -> list[Json]:
    """A talk with a question, two look-ups and words in each turn."""
    messages: list[Json] = []
    for turn in range(turns):
        calls: list[Json] = [
            {"type": "tool_use", "id": f"a{turn}", "name": "salary_lookup", "input": {"role": "x"}},
            {"type": "tool_use", "id": f"b{turn}", "name": "skill_gap", "input": {"role": "x"}},
        ]
        ask: Json = {"type": "tool_use", "id": f"c{turn}", "name": "ask_person", "input": {"text": f"Question {turn}?"}}
        messages = memory.told(messages, [memory.text(f"<person>answer {turn}</person> {'word ' * long}")])
        messages = memory.answered(messages, calls)
        results = [memory.result(call["id"], f"result {turn} {'figure ' * long}") for call in calls]
        messages = memory.told(messages, results)
        messages = memory.answered(messages, [{"type": "thinking", "thinking": "", "signature": "s"}, ask])
        messages = memory.told(messages, [memory.result(f"c{turn}", f"<person>reply {turn}</person>")])
    return messages


def request(messages: list[Json]) -> Json:
    """A request with a talk."""
    return {"model": "m", "max_tokens": 1, "messages": messages}


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(0, 300), st.integers(0, 60_000))
def test_condensed_talk_is_in_order_and_no_longer(turns: int, long: int, left: int) -> None:
    before = talk(turns, long)
    after = memory.condensed(before, left)
    assert fault_of(request(after)) is None
    assert fault_of(request(before)) is None
    assert memory.condensed(before, left) == after
    assert memory.size(after) <= memory.size(before) + 400


def test_condensed_talk_keeps_what_was_said_and_drops_old_results() -> None:
    after = json.dumps(memory.condensed(talk(10), 4_000))
    assert "answer 0" in after
    assert "Question 0?" in after
    assert "result 0" not in after
    assert "reply 9" in after
    assert '"thinking"' not in after


def test_calls_without_a_result_are_found_and_only_those() -> None:
    messages = talk(2)[:-1]
    assert [block["id"] for block in memory.pending(messages)] == ["c1"]
    assert memory.pending(talk(2)) == []
    assert memory.pending([]) == []


def test_results_stand_before_words() -> None:
    messages = memory.told(talk(1)[:-1], [memory.text("words"), memory.result("c0", "late")])
    assert [block["type"] for block in messages[-1]["content"]] == ["tool_result", "text"]


def test_withdrawn_words_are_gone_from_answer_and_report() -> None:
    lie = "People earn 187,350 USD."
    messages: list[Json] = [{"role": "user", "content": [memory.text("Hello")]}]
    call: Json = {
        "type": "tool_use",
        "id": "q",
        "name": "ask_person",
        "input": {"slot": "", "text": lie, "choices": []},
    }
    messages = memory.answered(messages, [memory.text(lie), {"type": "thinking", "thinking": lie}, call])
    messages = memory.told(messages, [memory.result("q", f"{scrubbing.REPORT}\n- {lie}", is_error=True)])
    after = scrubbing.scrubbed(messages, 1, "", "How many hours?")
    assert "187,350" not in json.dumps(after)
    assert after[1]["content"][0]["input"]["text"] == "How many hours?"
    assert fault_of(request(after)) is None


def test_answer_of_nothing_but_withdrawn_words_is_still_an_answer() -> None:
    messages = memory.answered([{"role": "user", "content": [memory.text("Hello")]}], [memory.text("a lie")])
    after = scrubbing.scrubbed(messages, 1, "", "")
    assert after[1]["content"] == [memory.text(scrubbing.WITHDRAWN)]


def test_silence_leaves_nothing_behind() -> None:
    before: list[Any] = [{"role": "user", "content": [memory.text("Hello")]}]
    assert memory.answered(before, []) == before
    assert memory.answered(before, [memory.text("  ")]) == before
