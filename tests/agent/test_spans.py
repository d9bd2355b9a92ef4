"""Spans of OpenTelemetry: one for each turn, move and tool call, and never a word of the person unless it is asked."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from langgraph.checkpoint.memory import InMemorySaver
from opentelemetry.trace import SpanKind, StatusCode, get_current_span
from talking import ANSWERS, COMMAND, OPENING, TODAY, TOOLS, Talk, environment
from traced import Kept, kept, told

from agent.policy import Ask, Call, ScriptedPolicy, UseTools
from agent.session import Session
from agent.spans import CONTENT

TURN, TOOL = "invoke_agent career-coach", "execute_tool read_profile"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """The spans of a test."""
    with kept(monkeypatch) as found:
        yield found


def test_turn_holds_its_moves_and_tool_calls(seen: Kept) -> None:
    Talk().say(OPENING)
    greeting, answer = seen.named(TURN)
    assert told(greeting)["gen_ai.operation.name"] == "invoke_agent"
    assert told(greeting)["gen_ai.agent.name"] == "career-coach"
    assert told(answer) | {"career_coach.led_by": "offline", "career_coach.stage": "interview"} == told(answer)
    assert {seen.holder(span) for span in seen.spans if span.name != TURN} == {TURN}
    assert {told(span)["gen_ai.conversation.id"] for span in seen.spans} == {"t"}
    moves = [told(span)["career_coach.move"] for span in seen.named("decide")]
    assert moves == ["say", "ask", "use_tools", "ask"]
    assert told(seen.named("decide")[-1])["career_coach.slot"] == "hours_per_week"


def test_tool_call_is_named_as_the_conventions_want_it(seen: Kept) -> None:
    Talk().say(OPENING)
    (read,) = seen.named(TOOL)
    expected = {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": "read_profile"}
    assert told(read) == {**expected, "gen_ai.tool.type": "function", "gen_ai.conversation.id": "t"}
    assert read.kind is SpanKind.INTERNAL
    assert read.status.status_code is StatusCode.UNSET


def test_plan_is_a_tool_call_too(seen: Kept) -> None:
    Talk().to_plan()
    assert len(seen.named("execute_tool build_plan")) == 1


def test_nothing_of_what_was_said_or_shown_is_in_a_span(seen: Kept) -> None:
    talk = Talk()
    talk.say(f"My name is Zebedee Quill. {OPENING}")
    talk.to_plan()
    assert len(seen.spans) > 10
    for word in ("Zebedee", "Quill", "Pune", "Java", *ANSWERS["budget"].split(), "program, not a person"):
        assert word not in seen.written


def test_words_are_in_spans_where_that_is_wanted(seen: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CONTENT, "true")
    Talk().say(OPENING)
    turn = told(seen.named(TURN)[-1])
    assert json.loads(turn["gen_ai.input.messages"]) == [
        {"role": "user", "parts": [{"type": "text", "content": OPENING}]}
    ]
    (shown,) = json.loads(turn["gen_ai.output.messages"])
    assert "How many hours a week" in shown["parts"][-1]["content"]
    assert json.loads(told(seen.named(TOOL)[0])["gen_ai.tool.call.arguments"])["text"] == OPENING


def test_problem_of_a_tool_is_a_failed_call_named_by_its_kind(seen: Kept) -> None:
    wrong = UseTools(calls=(Call(tool="salary_lookup", arguments={"role": "Zebedee", "country": "IN"}),))
    policy = ScriptedPolicy([wrong, Ask(key="k", text="Well?")])
    list(Session(InMemorySaver(), "t", policy, TOOLS, TODAY).begin())
    (call,) = seen.named("execute_tool salary_lookup")
    assert told(call)["error.type"] == "unknown"
    assert call.status.status_code is StatusCode.ERROR
    assert "Zebedee" not in seen.written


class Broken(ScriptedPolicy):
    """A policy with a fault of ours."""

    def decide(self, state: object, tools: object) -> Ask:
        """Nothing: it fails."""
        raise ZeroDivisionError(OPENING)


def test_fault_is_named_without_its_message(seen: Kept) -> None:
    session = Session(InMemorySaver(), "t", Broken([]), TOOLS, TODAY)
    with pytest.raises(ZeroDivisionError):
        list(session.begin())
    assert [told(span)["error.type"] for span in seen.spans] == ["ZeroDivisionError"] * 2
    assert "Pune" not in seen.written


def test_turn_that_nobody_reads_to_its_end_has_ended_and_not_failed(seen: Kept) -> None:
    events = Session(InMemorySaver(), "t", Talk().session.policy, TOOLS, TODAY).begin()
    assert isinstance(events, Generator)
    next(events)
    assert not get_current_span().get_span_context().is_valid
    events.close()
    turn = seen.named(TURN)[-1]
    assert turn.end_time is not None
    assert turn.status.status_code is StatusCode.UNSET


def test_where_nobody_watches_opentelemetry_is_not_even_loaded() -> None:
    code = (
        "import sys; from agent.spans import Spans; spans = Spans('x')\n"
        "with spans.turn(), spans.move() as move, spans.tool('t'):\n"
        "    move.note({'a': 1}); move.words(dict); move.fail('f')\n"
        "print(move.is_heard, [name for name in sys.modules if name.startswith('opentelemetry')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False []\n"


def test_opentelemetry_instrument_shows_the_spans(tmp_path: Path) -> None:
    instrument = str(Path(sys.executable).parent / "opentelemetry-instrument")
    setting = {"OTEL_TRACES_EXPORTER": "console", "OTEL_METRICS_EXPORTER": "none", "OTEL_LOGS_EXPORTER": "none"}
    chat = ["--data-dir", str(tmp_path), "chat", "--thread", "x"]
    done = subprocess.run(
        [instrument, *COMMAND, *chat],
        input="hello\n",
        capture_output=True,
        text=True,
        env=environment(**setting),
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count('"name": "invoke_agent career-coach"') == 2
    assert '"gen_ai.conversation.id": "x"' in done.stdout
