"""The conversation as a LangGraph graph: decide, then ask, use tools, write the plan or review what is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from langgraph.graph import END, START, StateGraph
from langgraph.types import interrupt

from agent.changes import brief_of, changes_between
from agent.clock import local_day
from agent.policy import Ask, Call, Policy, Say, Speaking, UseTools, WritePlan
from agent.spans import ARGUMENTS, RESULT, Spans
from agent.state import Json, State
from tools.asking.answers import Heard, take_reading
from tools.asking.contradictions import settled
from tools.evidence import Evidence, Result, as_json
from tools.planning.model import Plan
from tools.problem import Problem
from tools.profile import Profile
from tools.read_profile import ProfileReading
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from langgraph.graph.state import CompiledStateGraph

LONGEST_UNDO = 20
"""Changes that can be taken back (judgement)."""

STEPS_A_TURN = 40
"""Most steps of the graph between two questions: an offline turn takes at most nine (judgement)."""


def build_graph(
    policy: Policy,
    tools: Toolbox,
    clock: Callable[[], date],
    checkpointer: BaseCheckpointSaver[Any] | None = None,
    spans: Spans | None = None,
) -> CompiledStateGraph[State, None, State, State]:
    """The graph of a conversation, led by a policy; without a checkpointer where the server brings its own."""
    nodes = Nodes(policy, tools, clock, spans or Spans())
    graph = StateGraph(State)
    graph.add_node("decide", nodes.decide)
    graph.add_node("ask", nodes.ask)
    graph.add_node("use_tools", nodes.use_tools)
    graph.add_node("write_plan", nodes.write_plan)
    graph.add_node("review", nodes.review)
    graph.add_edge(START, "decide")
    graph.add_conditional_edges("decide", next_node, ["ask", "use_tools", "write_plan", "review"])
    graph.add_edge("ask", "decide")
    graph.add_edge("use_tools", "decide")
    graph.add_edge("write_plan", "review")
    graph.add_conditional_edges("review", after_review, ["decide", END])
    return graph.compile(checkpointer=checkpointer)


def make_graph() -> CompiledStateGraph[State, None, State, State]:
    """The graph for `langgraph dev`: offline policy, shipped facts, no checkpointer of its own."""
    from agent.offline import OfflinePolicy
    from knowledge.load import load

    return build_graph(OfflinePolicy(), Toolbox(load()), local_day)


def next_node(state: State) -> str:
    """The node that makes the move."""
    move: str = state["move"]["move"]
    return "review" if move == "say" else move


def after_review(state: State) -> str:
    """The end where the person leaves, else the next decision."""
    return END if state["move"].get("ends") else "decide"


class Nodes:
    """The five steps of the graph, each giving back only what changed."""

    def __init__(self, policy: Policy, tools: Toolbox, clock: Callable[[], date], spans: Spans) -> None:
        self.policy = policy
        self.tools = tools
        self.clock = clock
        self.spans = spans

    def decide(self, state: State) -> State:
        """The next move. News (an answer, a reading, results) has been looked at once a move is decided on."""
        today = self.clock().isoformat()
        now: State = {**state, "today": today}
        with self.spans.move() as span:
            move = self.decided(now)
            span.note({"career_coach.move": move.move, "career_coach.slot": getattr(move, "slot", None) or None})
        made = move.model_dump(mode="json", exclude={"remember"})
        seen = {"inbox": None, "reading": None, "results": None}
        return cast(State, {"today": today, "turn": state.get("turn", 0) + 1, "move": made, **seen, **move.remember})

    def decided(self, state: State) -> Ask | UseTools | WritePlan | Say:
        """What the policy decides on; who listens hears it while it decides. Words of a model are checked last here,
        before they are saved anywhere."""
        if isinstance(self.policy, Speaking):
            from langgraph.config import get_stream_writer

            move = self.policy.decide_aloud(state, self.tools, get_stream_writer())
        else:
            move = self.policy.decide(state, self.tools)
        if isinstance(move, Ask | Say) and move.is_model_text:
            from agent.claude.checked import guarded

            return guarded(move, state, self.tools)
        return move

    def ask(self, state: State) -> State:
        """Waits for the person. Nothing is done before, for this runs again when the conversation goes on."""
        question = state["move"]
        given = interrupt(question)
        inbox = given if isinstance(given, dict) else {"text": str(given), "kind": "answer"}
        inbox = {**inbox, "key": question["key"], "slot": question["slot"]}
        # A CV is read, not kept.
        words = f"[a CV of {len(inbox['text'])} characters]" if inbox["kind"] == "cv" else inbox["text"]
        asked = {"type": "question", "slot": question["slot"], "text": question["text"], **by_model(question)}
        return {"inbox": inbox, "log": [asked, {"type": "user", "text": words}]}

    def use_tools(self, state: State) -> State:
        """What the tools gave back, with their figures as evidence; an answer that was read goes into the profile."""
        move = UseTools.model_validate(state["move"])
        today = date.fromisoformat(state["today"])
        outcomes = [self.called(call, today) for call in move.calls]
        changed: State = {
            "results": [self.outcome(call, found) for call, found in zip(move.calls, outcomes, strict=True)],
            "evidence": figures_of(outcomes),
            "log": [{"type": "tool", "tool": call.tool} for call in move.calls],
        }
        for call, found in zip(move.calls, outcomes, strict=True):
            if isinstance(found, ProfileReading):
                changed.update(self.read(state, call, found, move.purpose))
        return changed

    def called(self, call: Call, today: date) -> Result | Problem:
        """What one tool gave back."""
        with self.spans.tool(call.tool) as span:
            found = self.tools.call(call.tool, call.arguments, today)
            if isinstance(found, Problem):
                span.fail(found.kind)
            span.words(lambda: {ARGUMENTS: call.arguments, RESULT: found.model_dump(mode="json")})
        return found

    def outcome(self, call: Call, found: Result | Problem) -> Json:
        """One tool result as plain data, with the text a person is shown. What was read is kept apart from it."""
        # Whole, unlike what is shown: a field that is absent would not come back as None where it is required.
        kept = {} if isinstance(found, ProfileReading) else found.model_dump(mode="json")
        return {
            "tool": call.tool,
            "is_problem": isinstance(found, Problem),
            "result": kept,
            "text": "" if isinstance(found, ProfileReading) else self.tools.text(call.tool, found),
        }

    def read(self, state: State, call: Call, found: ProfileReading, purpose: str) -> State:
        """What an answer changed. For any purpose but an answer the changed profile is only an offer."""
        before = Profile.model_validate(state.get("profile", {}))
        asked = state.get("question") or {}
        text, about = str(call.arguments.get("text", "")), str(call.arguments.get("about", ""))
        items = tuple(asked.get("items", ())) if about == "preferences" else ()
        is_interview = purpose == "answer" and state.get("stage", "interview") == "interview"
        is_conflict = str(asked.get("key", "")) == f"contradiction:{about}"
        heard = Heard(text, about, found, items, settles=is_conflict, is_interview=is_interview)
        taken = take_reading(before, heard, self.tools.knowledge)
        reading = {**taken.news(), "purpose": purpose}
        if purpose != "answer":
            return {"reading": {**reading, "profile": as_json(taken.profile)}}
        undo = [*state.get("undo", []), *taken.undo()][-LONGEST_UNDO:]
        return {"reading": reading, "profile": as_json(taken.profile), "undo": undo}

    def write_plan(self, state: State) -> State:
        """The plan of the profile, for today or for the day it was made; the name stays out of it."""
        today = date.fromisoformat(state["move"]["day"] or state["today"])
        profile = Profile.model_validate(state.get("profile", {}))
        query = plan_query(profile, self.tools, today)
        found = self.called(Call(tool="build_plan", arguments=query), today)
        if not isinstance(found, Plan):
            return {
                "results": [
                    {
                        "tool": "build_plan",
                        "is_problem": True,
                        "result": {},
                        "text": self.tools.text("build_plan", found),
                    }
                ]
            }
        before = (state.get("plan") or {}).get("brief")
        brief = brief_of(found)
        return {"plan": {"today": today.isoformat(), "before": before, "brief": brief}, "evidence": figures_of([found])}

    def review(self, state: State) -> State:
        """What is shown: words as they are, a plan together with what changed since the one before."""
        move, failed = state["move"], state.get("results")
        if move["move"] == "say":
            return {"log": [{"type": "message", "text": move["text"], **by_model(move)}]}
        if failed:
            return {"log": [{"type": "error", "text": failed[0]["text"]}]}
        plan = state["plan"] or {}
        changes = changes_between(plan["before"], plan["brief"]) if plan.get("before") else ()
        return {"log": [{"type": "plan", "today": plan["today"], "reason": move["reason"], "changes": list(changes)}]}


def by_model(move: Json) -> Json:
    """Who said an entry of the log, where a language model did."""
    return {"by": "claude"} if move.get("is_model_text") else {}


def plan_query(profile: Profile, tools: Toolbox, today: date) -> Json:
    """The arguments of `build_plan`: the person without the name, contradictions settled the cautious way."""
    return {"profile": settled(profile.without_name(), tools.knowledge, today), "today": today}


def figures_of(outcomes: Sequence[Result | Problem]) -> list[Json]:
    """The evidence of results, as plain data."""
    figures: list[Evidence] = [item for found in outcomes if isinstance(found, Result) for item in found.evidence]
    return [item.model_dump(mode="json", exclude_defaults=True) for item in figures]
