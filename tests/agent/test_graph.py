"""The graph itself: five steps, nothing done before a question is asked, only plain data in the store."""

from __future__ import annotations

from pathlib import Path

from talking import OPENING, TODAY, TOOLS, Talk

from agent.graph import make_graph
from agent.session import open_session
from agent.threads import open_store
from tools.profile import Profile


def test_graph_has_the_five_steps_and_needs_no_store_of_its_own() -> None:
    graph = make_graph()
    assert set(graph.nodes) - {"__start__"} == {"decide", "ask", "use_tools", "write_plan", "review"}
    assert graph.checkpointer is None


def test_question_and_answer_are_logged_once_each() -> None:
    talk = Talk()
    before = len(talk.state["log"])
    talk.say(OPENING)
    kinds = [entry["type"] for entry in talk.state["log"][before:]]
    assert kinds == ["question", "user", "tool"]


def test_asking_changes_nothing_until_there_is_an_answer() -> None:
    talk = Talk()
    state = talk.state
    assert talk.session.waiting == talk.session.waiting
    list(talk.session.begin())
    assert talk.state == state


def test_object_of_a_class_of_ours_is_never_revived_from_the_store(tmp_path: Path) -> None:
    with open_store(tmp_path) as saver:
        stored = saver.serde.dumps_typed(Profile(name="Priya"))
        assert not isinstance(saver.serde.loads_typed(stored), Profile)


def test_only_the_last_step_is_kept(tmp_path: Path) -> None:
    with open_session(tmp_path, "t", today=TODAY, tools=TOOLS) as session:
        Talk(session=session).tell(OPENING, "8 hours a week, 12 months")
    with open_store(tmp_path) as saver:
        assert saver.conn.execute("SELECT COUNT(*) FROM checkpoints").fetchone() == (1,)


def test_evidence_only_grows() -> None:
    talk = Talk().to_plan()
    first = talk.state["evidence"]
    talk.say("change my hours to 5")
    assert talk.state["evidence"][: len(first)] == first
    assert len(talk.state["evidence"]) > len(first)
