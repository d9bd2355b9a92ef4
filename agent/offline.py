"""The offline policy: rules alone lead the conversation, the same words always to the same move."""

from __future__ import annotations

from datetime import date
from itertools import takewhile
from typing import Any

from agent.after_plan import follow_up, heard_after_plan, taken_after_plan
from agent.asides import TIMES_SHOWN, aside, ask_again, supposed
from agent.at_read_back import after_read_back
from agent.conflicts import conflict_question, with_conflicts
from agent.corrected import meant_slot
from agent.follow_up import command_word, look_up
from agent.intents import Intent
from agent.open_talk import answer_intent
from agent.policy import Ask, Call, Say, UseTools, WritePlan
from agent.result_texts import results_text
from agent.state import Json, State
from agent.tried_out import offer_shown
from agent.words import (
    CHANGED,
    CV_EMPTY,
    CV_ORDERS,
    CV_READ,
    FOLLOW_UP_SHORT,
    GREETING,
    NOTED,
    PAUSED,
    PAUSED_AGAIN,
    READ_BACK_ASK,
    READ_BACK_CHOICES,
    SAME,
    WHY,
    is_go_on,
    is_why,
)
from tools.asking.contradictions import settled
from tools.asking.question_bank import BY_SLOT
from tools.asking.read_back import read_back
from tools.evidence import as_json
from tools.interview import AGAIN as AGAIN_KEY
from tools.interview import has_answer, most_questions, question_for, untold
from tools.profile import Profile
from tools.read_profile import ReadFact, read_text
from tools.reading.boundaries import Boundary, BoundaryKind, boundary_reply, country_named, find_boundary
from tools.reading.cv_signs import looks_like_cv
from tools.toolbox import Toolbox

Turn = Ask | UseTools | WritePlan | Say

REFUSED: tuple[BoundaryKind, ...] = ("exam-dumps", "fake-cv", "ranking")
"""What is never done, whenever it is asked for: the message is answered with that and nothing is noted from it."""

LIMITED: tuple[BoundaryKind, ...] = ("visa-legal", "guarantee", "medical", "injection", "harassment")
"""What is answered with its limit where a message asks for nothing else."""

ANSWERED_AFTER_PLAN: tuple[BoundaryKind, ...] = (
    *REFUSED,
    "injection",
    "visa-legal",
    "guarantee",
    "out-of-field",
    "harassment",
)
"""After the plan a message of these kinds is a request, and no answer of the interview with facts beside it."""

SHORT = {"read-back": READ_BACK_ASK, "follow-up": FOLLOW_UP_SHORT}
"""What is asked in place of a long question that was shown already."""


class OfflinePolicy:
    """Interview, read-back, plan, open talk. Holds no state: everything is in the conversation."""

    def decide(self, state: State, tools: Toolbox) -> Turn:
        """The next move."""
        talk = Talk(state, tools)
        if not state.get("is_greeted"):
            return Say(text=GREETING, remember={"is_greeted": True, "inbox": state.get("inbox")})
        if state.get("inbox"):
            return talk.after_answer()
        if state.get("reading"):
            return talk.after_reading()
        if state.get("results"):
            return talk.after_tools()
        return talk.go_on()


class Talk:
    """One decision: the conversation as it stands, and the toolbox for what can be looked up."""

    def __init__(self, state: State, tools: Toolbox) -> None:
        self.state = state
        self.tools = tools
        self.knowledge = tools.knowledge
        self.today = date.fromisoformat(state["today"])
        self.profile = Profile.model_validate(state.get("profile", {}))
        self.asked: list[str] = state.get("asked", [])
        self.stage = state.get("stage", "interview")

    # --- what to do when there is no news -----------------------------------------------------------------

    def go_on(self, **remember: Any) -> Turn:
        """The open question again, or what the stage asks for next."""
        question = self.state.get("question")
        if question and "question" not in remember:
            # A summary, and what can be asked, are not read out twice.
            shorter = {"text": SHORT[question["key"]]} if question["key"] in SHORT else {}
            return Ask(**{**question, **shorter}, remember=remember)
        stage = remember.get("stage", self.stage)
        if stage == "paused":
            return self.ask(Ask(key="paused", slot="paused", text=self.in_language(PAUSED)), **remember)
        if stage == "open":
            return self.ask(follow_up(self), **remember)
        if stage == "read-back":
            return self.ask_read_back(**remember)
        return self.interview(**remember)

    def ask(self, question: Ask, /, **remember: Any) -> Ask:
        """A question that stays open until it is answered."""
        kept = question.model_dump(mode="json", exclude={"remember", "move"})
        return question.model_copy(update={"remember": {**remember, "question": kept}})

    def interview(self, **remember: Any) -> Turn:
        """The next question of the interview, or the read-back."""
        conflict = conflict_question(remember.get("conflicts", self.state.get("conflicts", [])), self.asked)
        if conflict is not None and self.may_ask:
            self.put_off()
            return self.pose(conflict, **remember)
        found = question_for(self.profile.without_name(), tuple(self.asked), self.knowledge, self.today)
        if found.done:
            return self.ask_read_back(**remember)
        waiting = self.state.get("question") or {}
        is_same = found.key == f"{waiting.get('key')}{AGAIN_KEY}"
        # Who names no goal twice has none to name.
        if is_same and found.slot != "goal" and self.times_shown < TIMES_SHOWN:
            # Something else was told meanwhile. The question is still the same one, and does not count again.
            shown = Ask(**{**waiting, "text": f"{NOTED} {found.text}"})
            return self.ask(shown, **{name: kept for name, kept in remember.items() if name != "question"})
        fields = found.model_dump(include={"key", "slot", "text", "why", "choices", "items", "default"})
        return self.pose(Ask(**fields), **remember)

    def pose(self, question: Ask, /, **remember: Any) -> Ask:
        """A question of the interview: it counts."""
        return self.ask(question, **remember, asked=[*self.asked, question.key])

    def put_off(self) -> None:
        """The question that waits without an answer is asked later, and does not count twice."""
        waiting = self.state.get("question") or {}
        entry = BY_SLOT.get(waiting.get("slot", ""))
        if entry is not None and not has_answer(self.profile, entry) and entry.slot not in self.profile.skipped:
            self.asked = [key for key in self.asked if key != waiting["key"]]

    @property
    def may_ask(self) -> bool:
        """False where as many questions were asked as anybody is asked."""
        return len(self.asked) < most_questions(self.profile)

    @property
    def times_shown(self) -> int:
        """How often the question that waits was shown in a row."""
        shown = [entry for entry in self.state.get("log", []) if entry["type"] == "question"]
        slot = (self.state.get("question") or {}).get("slot")
        return len(list(takewhile(lambda entry: entry["slot"] == slot, reversed(shown))))

    def ask_read_back(self, heading: str = "", **remember: Any) -> Ask:
        """The summary, with what is not settled taken the cautious way."""
        profile = with_conflicts(settled(self.profile, self.knowledge, self.today), self.state.get("conflicts", []))
        text = read_back(profile, self.knowledge, untold(profile, self.asked))
        question = Ask(
            key="read-back",
            slot="read_back",
            text=f"{heading}{text}\n\n{READ_BACK_ASK}",
            choices=READ_BACK_CHOICES,
        )
        return self.ask(question, **{**remember, "stage": "read-back", "profile": as_json(profile)})

    # --- what the person said ------------------------------------------------------------------------------

    def after_answer(self) -> Turn:
        """What an answer calls for: care first, then commands, then reading."""
        inbox = self.state["inbox"] or {}
        text: str = inbox["text"]
        if inbox.get("kind") == "cv" or (self.stage == "interview" and looks_like_cv(text)):
            return self.read(text, "", kind="cv")
        boundary = find_boundary(text, self.profile.country or "")
        if boundary is not None and boundary.stops_coaching:
            return self.stop(as_json(boundary))
        if self.stage == "paused":
            return self.after_pause(text)
        if boundary is not None and boundary.kind in (ANSWERED_AFTER_PLAN if self.stage == "open" else REFUSED):
            # Nothing is noted from such a message.
            return Say(text=self.limit(as_json(boundary)))
        command = command_word(" ".join(text.split()))
        if command:
            return self.answer(Intent(command))
        if self.stage == "open":
            return heard_after_plan(self, text, inbox)
        if is_why(text):
            why = (self.state.get("question") or {}).get("why") or WHY
            return Say(text=why)
        intent = look_up(text, self.knowledge)
        if intent is not None:
            return self.answer(intent)
        asked_back = aside(self, text)
        if asked_back is not None:
            # What is asked back about a visa or a guarantee is answered with its limit; a child is read, not put off.
            if boundary is None or boundary.kind not in (*LIMITED, "minor"):
                return asked_back
            if boundary.kind != "minor":
                return Say(text=self.limit(as_json(boundary)))
        text = supposed(text)
        if self.stage == "read-back":
            return after_read_back(self, text, inbox["slot"])
        return self.read(*meant_slot(self, text, inbox["slot"]))

    def read(self, text: str, about: str, purpose: str = "answer", kind: str = "answer", **remember: Any) -> UseTools:
        """Have a text read for facts about the person."""
        # An empty line leaves the question open, as 'skip' does.
        arguments = {
            "text": text if text.strip() else "skip",
            "about": about,
            "kind": kind,
            "country": self.profile.country or "",
        }
        return UseTools(calls=(Call(tool="read_profile", arguments=arguments),), purpose=purpose, remember=remember)

    def facts_in(self, text: str, about: str) -> tuple[ReadFact, ...]:
        """What would be read in a text if a slot had been asked about."""
        if not text.strip():
            return ()
        return read_text(text, self.knowledge, self.today, about, country=self.profile.country or "").facts

    def stop(self, boundary: Json) -> Say:
        """No coaching now: the words for this moment, and a pause until the person wants to go on."""
        reply = self.limit(boundary)
        kept = self.state.get("before_pause", "interview") if self.stage == "paused" else self.stage
        remember: Json = {
            "stage": "paused",
            "before_pause": kept,
            "question": None,
            "language": boundary.get("language", "en"),
        }
        if self.stage != "paused" and self.state.get("question"):
            # The question that was open is asked again afterwards, and does not count twice.
            remember["asked"] = [key for key in self.asked if key != (self.state["question"] or {})["key"]]
        return Say(text=reply, remember=remember)

    def limit(self, boundary: Json) -> str:
        """The words for a limit, empty where nothing needs to be said."""
        found = Boundary.model_validate(boundary)
        country = self.profile.country or ""
        if found.stops_coaching and not country:
            # "I am in Manchester, and I have had enough": the numbers of there help more than a directory.
            country = country_named((self.state.get("inbox") or {}).get("text", ""), self.knowledge)
        return boundary_reply(found, self.knowledge, country, self.today)

    def after_pause(self, text: str) -> Turn:
        """Back to where the conversation was, once the person wants it."""
        if command_word(text) == "quit":
            return self.answer(Intent("quit"))
        if is_go_on(text):
            return self.resume()
        return self.ask(Ask(key="paused", slot="paused", text=self.in_language(PAUSED_AGAIN)))

    def in_language(self, words: dict[str, str]) -> str:
        """The words in the language in which the person asked for help, where there are any."""
        return words.get(self.state.get("language", "en"), words["en"])

    def resume(self) -> Turn:
        """The stage before the pause, its question asked anew."""
        before = self.state.get("before_pause", "interview")
        self.stage = before
        return self.go_on(stage=before, question=None)

    def answer(self, intent: Intent) -> Turn:
        """The move that answers an intent."""
        return answer_intent(intent, self)

    # --- what was read -------------------------------------------------------------------------------------

    def after_reading(self) -> Turn:
        """What comes of facts that were read: a limit explained, one thing asked again, or on."""
        reading = self.state["reading"] or {}
        if reading["purpose"] == "what if":
            return offer_shown(self, reading)
        if reading["purpose"] == "told":
            return taken_after_plan(self, reading)
        boundary = reading["boundary"]
        if boundary and boundary["stops_coaching"]:
            return self.stop(boundary)
        remember = self.heard(reading)
        if self.state["move"]["calls"][0]["arguments"].get("kind") == "cv":
            return Say(text=cv_text(reading), remember=remember)
        reply = self.limit(boundary) if boundary else ""
        if reply:
            return Say(text=reply, remember=remember if reading["is_understood"] else {})
        for question in reading["questions"]:
            key = f"which:{question['slot']}"
            if key not in self.asked and self.may_ask:
                ask = Ask(key=key, slot=question["slot"], text=question["text"], choices=tuple(question["choices"]))
                return self.pose(ask, **{name: kept for name, kept in remember.items() if name != "question"})
        if not reading["is_understood"]:
            return ask_again(self, reading, remember)
        if self.stage == "open":
            return self.plan_again(reading, remember)
        if self.stage == "read-back" and "goals" in reading["changed"]:
            # Another goal may call for another question.
            return self.interview(**remember, stage="interview")
        if self.stage == "read-back":
            return self.ask_read_back(heading=CHANGED, **remember)
        return self.interview(**remember)

    def heard(self, reading: Json) -> Json:
        """What is remembered once an answer was read."""
        asked = (self.state.get("question") or {}).get("key", "")
        is_settled = reading["is_understood"] and not reading["is_skip"]
        left = [one for one in self.state.get("conflicts", []) if not is_settled or not asked.endswith(one["field"])]
        offer = None if reading["changed"] else self.state.get("offer")
        return {"question": None, "conflicts": [*left, *reading["conflicts"]], "offer": offer}

    def plan_again(self, reading: Json, remember: Json) -> Turn:
        """The plan worked out again after an answer changed."""
        if not reading["changed"]:
            return Say(text=SAME, remember=remember)
        return WritePlan(reason="You changed an answer, so I worked the plan out again.", remember=remember)

    # --- what tools gave back --------------------------------------------------------------------------------

    def after_tools(self) -> Turn:
        """The text of what was looked up."""
        return Say(text=results_text(self, self.state["move"].get("purpose", ""), self.state["results"] or []))


def cv_text(reading: Json) -> str:
    """What is said about a CV: that it was read, and that an order in it was not followed."""
    found = CV_READ if reading["is_understood"] else CV_EMPTY
    boundary = reading["boundary"]
    return f"{found}\n\n{CV_ORDERS}" if boundary and boundary["kind"] == "injection" else found
