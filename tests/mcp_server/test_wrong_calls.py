"""Two hundred wrong calls, mended by an assistant that reads nothing but the reply to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from mcp.shared.exceptions import MCPError
from mcp_lines import TODAY, Line
from mcp_lines import line as opened
from repairing import Call, closest, repaired

CALLS = Path(__file__).parent.parent / "data" / "mcp" / "wrong_calls.jsonl"
"""One a line: kind of slip, tool, arguments, and what was meant where only one thing can have been."""
AIM = 0.95
LEAST_OF_A_KIND = 0.8
"""Share of each kind of slip that has to be mended at least (judgement): none may be left without help."""


@dataclass(frozen=True)
class Reply:
    """What a client got: text and data, or the words of a protocol error."""

    is_error: bool
    text: str
    data: dict[str, Any] | None = None

    @property
    def is_understood(self) -> bool:
        """True for an answer to the whole of a call."""
        missed = (self.data or {}).get("not_understood") or "I do not know this one" in self.text
        return not self.is_error and not missed


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    def no_address() -> str:
        raise AssertionError

    with opened("memory", "2026-07-28", no_address) as line:
        yield line


def wrong_calls() -> list[dict[str, Any]]:
    return [json.loads(row) for row in CALLS.read_text(encoding="utf-8").splitlines()]


def replier(line: Line) -> Callable[[Call], Reply]:
    """How a call is answered."""

    def reply(call: Call) -> Reply:
        try:
            came = line.ask(line.client.call_tool, call.tool, {"today": TODAY.isoformat()} | call.arguments)
        except MCPError as error:
            return Reply(True, error.error.message)
        return Reply(bool(came.is_error), came.content[0].text, came.structured_content)

    return reply


def is_mended(row: dict[str, Any], ask: Callable[[Call], Reply]) -> bool:
    """True where the call made anew is answered as what was meant would be."""
    call = Call(row["tool"], row["arguments"])
    first = ask(call)
    assert not first.is_understood, f"not a wrong call: {row}"
    then = repaired(call, first.text, first.data)
    second = ask(then)
    if not second.is_understood or row["meant"] is None:
        return second.is_understood
    # Which tool an unknown one was meant to be is its own question.
    return second.data == ask(Call(then.tool, row["meant"])).data


def test_wrong_calls_are_two_hundred_and_all_different() -> None:
    rows = wrong_calls()
    assert len(rows) == 200
    assert len({json.dumps([row["tool"], row["arguments"]], sort_keys=True) for row in rows}) == 200


def test_assistant_that_reads_the_reply_mends_nearly_all_wrong_calls_at_once(line: Line) -> None:
    ask = replier(line)
    kinds: dict[str, list[bool]] = {}
    left = []
    for row in wrong_calls():
        mended = is_mended(row, ask)
        kinds.setdefault(row["family"], []).append(mended)
        left += [] if mended else [row]
    assert len(left) <= (1 - AIM) * 200, left
    assert {kind for kind, all_of in kinds.items() if sum(all_of) < LEAST_OF_A_KIND * len(all_of)} == set()


def test_reply_never_says_back_more_than_it_has_to(line: Line) -> None:
    ask = replier(line)
    for row in wrong_calls():
        text = ask(Call(row["tool"], row["arguments"])).text
        assert "pydantic" not in text
        assert "Traceback" not in text


@pytest.mark.parametrize(
    "reply",
    [
        '{"kind": "invalid", "field": "country", "given": "x", "message": "No.", "suggestions": [], "allowed": []}',
        "The server failed at this call.",
    ],
)
def test_assistant_has_no_idea_of_its_own(reply: str) -> None:
    call = Call("salary_lookup", {"role": "AI Engineer", "country": "Inda"})
    assert repaired(call, reply) == call


def test_nearest_of_the_words_told_is_taken() -> None:
    assert closest("get_salary", ["read_profile", "salary_lookup"]) == "salary_lookup"
