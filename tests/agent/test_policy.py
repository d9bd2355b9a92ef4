"""What every policy promises, whoever leads."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from aimock import aimock, library
from messages_models import CoachModel, ToolHappyModel
from messages_server import serving
from npm_packages import shared_folder
from talking import ANSWERS, TODAY, TOOLS, Talk
from wired import PlainWire, Remembering, offline_plan, plan_of, wire_to

from agent.claude.policy import ClaudePolicy
from agent.claude.wire import Line
from agent.offline import OfflinePolicy
from agent.policy import Ask, Call, Policy, Say, ScriptedPolicy, UseTools, WritePlan, read_move
from agent.state import State, add_figures
from tools.profile import Profile

MOVES = [
    Say(text="Hello."),
    Ask(key="goal", slot="goal", text="What do you want?"),
    UseTools(calls=(Call(tool="recommend_role", arguments={"profile": {}}),)),
    WritePlan(reason="again"),
]


@pytest.fixture(scope="module", params=["offline", "scripted", "claude", "claude by aimock"])
def policy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Policy]:
    """Each policy; Claude's over real sockets, played by our own server and by one that was not written here."""
    if request.param == "claude":
        with serving(CoachModel()) as served, wire_to(served) as wire:
            yield ClaudePolicy(wire, run="test")
    elif request.param == "claude by aimock":
        with wire_to_aimock(tmp_path_factory) as wire:
            yield ClaudePolicy(wire, run="test")
    else:
        yield OfflinePolicy() if request.param == "offline" else ScriptedPolicy(script())


@cache
def script() -> list[Any]:
    """The moves of a whole conversation by rules, up to the plan."""
    moves: list[Any] = []

    class Watched(Remembering):
        def decide(self, state: State, tools: Any) -> Any:
            moves.append(super().decide(state, tools))
            return moves[-1]

    Talk(Watched()).to_plan()
    return moves


@contextmanager
def wire_to_aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainWire]:
    """A line to aimock, with the same model behind it. Skips where aimock cannot be had."""
    with aimock(library(shared_folder(tmp_path_factory)), CoachModel()) as address:
        wire = PlainWire(Line(api_key="k", base_url=address, silence=10.0, pause=0.0))
        try:
            yield wire
        finally:
            wire.close()


def states() -> list[State]:
    """States of two whole conversations, one by rules and one with Claude, each as a policy sees it."""
    seen: list[State] = []

    class Watched(OfflinePolicy):
        def decide(self, state: State, tools: Any) -> Any:
            seen.append(copy.deepcopy(state))
            return super().decide(state, tools)

    class WatchedClaude(ClaudePolicy):
        def decide_aloud(self, state: State, tools: Any, emit: Any) -> Any:
            seen.append(copy.deepcopy(state))
            return super().decide_aloud(state, tools, emit)

    talk = Talk(Watched()).to_plan()
    talk.tell("what if I had 5 hours", "keep it", "why not architect", "I want to end my life", "go on", "quit")
    with serving(CoachModel()) as served, wire_to(served) as wire:
        led = Talk(WatchedClaude(wire, run="test")).to_plan()
        led.tell("what would I earn?", "why is that?", "quit")
    return seen


def without_cost(move: Any) -> Any:
    """A move without what it cost: the second time more of it comes out of the cache."""
    return move.model_copy(update={"remember": {**move.remember, "usage": None}})


STATES = states()


def test_policy_decides_without_touching_the_state_and_the_same_way_each_time(policy: Policy) -> None:
    for state in STATES:
        before = copy.deepcopy(state)
        move = policy.decide(state, TOOLS)
        assert state == before
        assert without_cost(policy.decide(state, TOOLS)) == without_cost(move)


def test_every_move_is_plain_json_and_comes_back_whole(policy: Policy) -> None:
    for state in STATES:
        move = policy.decide(state, TOOLS)
        assert read_move(json.loads(json.dumps(move.model_dump(mode="json")))) == move


def test_move_remembers_only_what_a_conversation_keeps_and_never_rewrites_evidence(policy: Policy) -> None:
    for state in STATES:
        remembered = set(policy.decide(state, TOOLS).remember)
        assert remembered <= set(State.__annotations__) - {"evidence", "log", "move", "plan", "turn", "today"}


def test_only_tools_of_the_toolbox_are_called(policy: Policy) -> None:
    for state in STATES:
        move = policy.decide(state, TOOLS)
        if isinstance(move, UseTools):
            assert {call.tool for call in move.calls} <= set(TOOLS.names)


def test_conversation_keeps_every_answer_and_comes_to_the_same_plan_whoever_leads_it(policy: Policy) -> None:
    talk = Talk(policy).to_plan()
    assert plan_of(talk) == offline_plan()
    talk.say("what would you do in my place?")
    assert plan_of(talk) == offline_plan()
    log = talk.state["log"]
    assert [entry["type"] for entry in log].count("plan") == 1
    assert answers_of(talk) == [*answers_of(Talk(Remembering()).to_plan()), "what would you do in my place?"]
    if isinstance(policy, ClaudePolicy):
        assert talk.state["led_by"] == "claude"
        assert talk.state["usage"]["calls"] >= len(talk.state["asked"])


def answers_of(talk: Talk) -> list[str]:
    """What the person said."""
    return [entry["text"] for entry in talk.state["log"] if entry["type"] == "user"]


def test_conversation_visits_every_kind_of_move() -> None:
    kinds = {state["move"]["move"] for state in STATES if "move" in state}
    assert kinds == {"say", "ask", "use_tools", "write_plan"}


def test_scripted_policy_replays_its_moves_and_repeats_the_last() -> None:
    policy = ScriptedPolicy(MOVES)
    assert [policy.decide({"turn": turn}, TOOLS) for turn in (0, 1, 3, 9)] == [MOVES[0], MOVES[1], MOVES[3], MOVES[3]]


def test_figures_are_kept_once_and_never_dropped() -> None:
    old = [{"figure": "pay", "value": 10, "unit": "USD", "source": "a"}]
    new = [{"figure": "pay", "value": 10, "unit": "USD", "source": "a"}, {"figure": "pay", "value": 11, "source": "a"}]
    assert add_figures(old, new) == [old[0], new[1]]
    assert add_figures(old, []) == old


NAMED = "Ananya"


@pytest.mark.parametrize("leader", ["offline", "claude"])
def test_name_never_reaches_a_tool(leader: str) -> None:
    calls: list[UseTools] = []

    def named(state: State) -> State:
        person = Profile.model_validate(state.get("profile", {})).model_copy(update={"name": NAMED})
        return {**state, "profile": person.model_dump(mode="json")}

    class Watched(OfflinePolicy):
        def decide(self, state: State, tools: Any) -> Any:
            return noted(super().decide(named(state), tools))

    class WatchedClaude(ClaudePolicy):
        def decide_aloud(self, state: State, tools: Any, emit: Any) -> Any:
            return noted(super().decide_aloud(named(state), tools, emit))

    def noted(move: Any) -> Any:
        if isinstance(move, UseTools):
            calls.append(move)
        return move

    with serving(ToolHappyModel(most=6)) as served, wire_to(served) as wire:
        talk = Talk(Watched() if leader == "offline" else WatchedClaude(wire)).to_plan()
        talk.tell("what if I had 5 hours", "compare with data engineer", "why not architect", "what does it pay")
        talk.tell("sources", "what do I lack", "SAA-C03", "change my country to Germany")
        sent = json.dumps(served.journal.requests)
    assert {call.tool for move in calls for call in move.calls} >= {"build_plan", "compare_roles", "recommend_role"}
    assert not any(NAMED in json.dumps(move.model_dump(mode="json")["calls"]) for move in calls)
    assert NAMED not in sent


def test_day_of_the_conversation_is_the_day_of_its_plan() -> None:
    assert Talk().to_plan().state["plan"]["today"] == TODAY.isoformat()


def test_answers_of_the_test_person_are_all_for_real_questions() -> None:
    from tools.asking.question_bank import BY_SLOT

    assert set(ANSWERS) <= {*BY_SLOT, "preferences", "read_back"}
