"""What every policy promises, whoever leads."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from talking import ANSWERS, TODAY, TOOLS, Talk

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
POLICIES: list[Policy] = [OfflinePolicy(), ScriptedPolicy(MOVES)]


def states() -> list[State]:
    """States of a whole conversation, each as a policy sees it."""
    seen: list[State] = []

    class Watched(OfflinePolicy):
        def decide(self, state: State, tools: Any) -> Any:
            seen.append(copy.deepcopy(state))
            return super().decide(state, tools)

    talk = Talk(Watched()).to_plan()
    talk.tell("what if I had 5 hours", "keep it", "why not architect", "I want to end my life", "go on", "quit")
    return seen


STATES = states()


@pytest.mark.parametrize("policy", POLICIES, ids=["offline", "scripted"])
def test_policy_decides_without_touching_the_state_and_the_same_way_each_time(policy: Policy) -> None:
    for state in STATES:
        before = copy.deepcopy(state)
        move = policy.decide(state, TOOLS)
        assert state == before
        assert policy.decide(state, TOOLS) == move


@pytest.mark.parametrize("policy", POLICIES, ids=["offline", "scripted"])
def test_every_move_is_plain_json_and_comes_back_whole(policy: Policy) -> None:
    for state in STATES:
        move = policy.decide(state, TOOLS)
        assert read_move(json.loads(json.dumps(move.model_dump(mode="json")))) == move


@pytest.mark.parametrize("policy", POLICIES, ids=["offline", "scripted"])
def test_move_remembers_only_what_a_conversation_keeps_and_never_rewrites_evidence(policy: Policy) -> None:
    for state in STATES:
        remembered = set(policy.decide(state, TOOLS).remember)
        assert remembered <= set(State.__annotations__) - {"evidence", "log", "move", "plan", "turn", "today"}


@pytest.mark.parametrize("policy", POLICIES, ids=["offline", "scripted"])
def test_only_tools_of_the_toolbox_are_called(policy: Policy) -> None:
    for state in STATES:
        move = policy.decide(state, TOOLS)
        if isinstance(move, UseTools):
            assert {call.tool for call in move.calls} <= set(TOOLS.names)


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


def test_name_never_reaches_a_tool() -> None:
    calls: list[UseTools] = []

    class Watched(OfflinePolicy):
        def decide(self, state: State, tools: Any) -> Any:
            named = Profile.model_validate(state.get("profile", {})).model_copy(update={"name": "Ananya"})
            move = super().decide({**state, "profile": named.model_dump(mode="json")}, tools)
            if isinstance(move, UseTools):
                calls.append(move)
            return move

    talk = Talk(Watched()).to_plan()
    talk.tell("what if I had 5 hours", "compare with data engineer", "why not architect", "what does it pay", "sources")
    talk.tell("what do I lack", "SAA-C03", "change my country to Germany")
    assert {call.tool for move in calls for call in move.calls} >= {"build_plan", "compare_roles", "recommend_role"}
    assert not any("Ananya" in json.dumps(move.model_dump(mode="json")["calls"]) for move in calls)


def test_day_of_the_conversation_is_the_day_of_its_plan() -> None:
    assert Talk().to_plan().state["plan"]["today"] == TODAY.isoformat()


def test_answers_of_the_test_person_are_all_for_real_questions() -> None:
    from tools.asking.question_bank import BY_SLOT

    assert set(ANSWERS) <= {*BY_SLOT, "preferences", "read_back"}
