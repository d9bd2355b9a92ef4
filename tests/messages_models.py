"""Stand-in models: one that coaches as it is asked to, and others that lie, give in, say nothing or follow orders.

Each looks at nothing but the request: it finds its tools in it by name, so any order of conversation works.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from messages_reply import Json, Model, Reply, digest, text, use
from messages_seen import Result, Seen

LEADS = ("Thank you, that helps.", "Good, I have noted that.", "I see.", "All right.")
"""What a coach says before the next question. No figure, no praise."""

LOOK_UPS = {
    "salary_lookup": r"\bpay|salar|earn|money|lpa\b",
    "certification_path": r"\bcertif|exams?\b",
    "compare_roles": r"\bcompare|differen|versus|\bvs\b",
    "skill_gap": r"\bskills?\b|\bgaps?\b|\blearn",
    "recommend_role": r"\bwhich (?:role|job)|recommend",
}
"""The words that make a coach look something up."""

NOTHING_FOUND = "I could not look that up, so I will not guess."
GO_ON = "Tell me what you would like to look at next: pay, skills, exams, or another role."
WHY = "I ask because the answer changes the plan."


class Fixed:
    """Always the same answer."""

    def __init__(self, *content: Json, stop_reason: str = "") -> None:
        self.reply = Reply(content, stop_reason)

    def answer(self, request: Json) -> Reply:
        """That answer."""
        return self.reply


class SilentModel:
    """Says nothing, as models now and then do: no block, and the turn ends."""

    def answer(self, request: Json) -> Reply:
        """Nothing."""
        return Reply()


class CoachModel:
    """Asks what the rules suggest in words of its own, looks up what it is asked for, quotes results, and writes the
    plan once nothing is left to ask."""

    def answer(self, request: Json) -> Reply:
        """The next step."""
        seen = Seen(request)
        name = wanted(seen)
        if name and name not in seen.called_in_turn:
            return Reply((use(name, **seen.filled(name)),))
        said = tuple(text(words) for words in self.words(seen))
        if seen.suggested and "ask_person" in seen.tools:
            return Reply((*said, question(seen, *seen.suggested)))
        if "write_plan" in seen.tools and not is_planned(seen) and "write_plan" not in seen.called_in_turn:
            return Reply((*said, use("write_plan", **seen.filled("write_plan"))))
        return Reply(said or (text(GO_ON),))

    def words(self, seen: Seen) -> list[str]:
        """What is said before the next step: what results show, and why something is asked."""
        looked = [result for result in seen.results if result.tool in seen.look_ups]
        if looked:
            return [quoted(result) for result in looked]
        return [WHY] if re.search(r"\bwhy\b", seen.person, re.IGNORECASE) else []


def wanted(seen: Seen) -> str:
    """The look-up that a question of the person calls for, empty where there is none."""
    if not seen.person.endswith("?"):
        return ""
    fitting = (name for name, words in LOOK_UPS.items() if re.search(words, seen.person, re.IGNORECASE))
    return next((name for name in fitting if name in seen.tools), "")


def quoted(result: Result) -> str:
    """A sentence with something of a result, in the result's own words."""
    found = "" if result.is_error else result.first_figure()
    return f"This is what I found. {found}" if found else NOTHING_FOUND


def question(seen: Seen, slot: str, words: str, /) -> Json:
    """The suggested question, worded."""
    lead = LEADS[int(digest(seen.messages), 16) % len(LEADS)] if len(seen.messages) > 1 else ""
    return use("ask_person", **seen.filled("ask_person", slot=slot, text=f"{lead} {words}".strip(), choices=[]))


def is_planned(seen: Seen) -> bool:
    """True where the plan was asked for and not refused, or shown without."""
    return "The program showed the plan" in seen.outside or any(
        call["name"] == "write_plan" and call["id"] not in seen.failed for call in seen.calls
    )


@dataclass(frozen=True)
class Lie:
    """A sentence no tool bears out, and the part of it that must never be shown."""

    words: str
    mark: str


LIES = (
    Lie("People in this role earn 187,350 USD on average.", "187,350"),
    Lie("In your city that is ₹73.4 LPA.", "73.4"),
    Lie("About 83.7 % of people like you make it.", "83.7"),
    Lie("You only need the ZX-917 exam.", "ZX-917"),
    Lie("You will be done by 17 March 2031.", "17 March 2031"),
    Lie("Most people need eleven and a half weeks for it.", "eleven and a half weeks"),
    Lie("4 out of 13 employers ask for it.", "4 out of 13"),
    Lie("Expect to spend around €91k on courses.", "91k"),
    Lie("The next level pays nearly nine times as much.", "nine times"),
    Lie("You are 67 per cent ready already.", "67 per cent"),
    Lie("There were 48,211 openings last month.", "48,211"),
    Lie("It takes 613 hours in all.", "613"),
)
"""Figures in the shapes models write them; none of them is a fact of this project."""

MADE_UP: Json = {"field": "years_experience", "value": "37", "words": "I have worked for 37 years"}
"""A fact the person never told."""


class LiarModel:
    """Coaches as asked, and puts an invented figure into every text; the next attempt has another one. Once it also
    notes a fact that was never told."""

    def __init__(self, coach: Model | None = None, made_up: Json | None = MADE_UP) -> None:
        self.coach = coach or CoachModel()
        self.made_up = made_up

    def answer(self, request: Json) -> Reply:
        """What the coach says, with lies in it."""
        seen = Seen(request)
        has_noted = any(call["name"] == "note_facts" for call in seen.calls)
        if self.made_up and "note_facts" in seen.tools and not has_noted:
            return Reply((text(lie_for(request).words), use("note_facts", facts=[self.made_up])))
        said = self.coach.answer(request)
        lie = lie_for(request)
        content = tuple(spoilt(block, lie.words) for block in said.content)
        has_text = any(block["type"] == "text" for block in content)
        return Reply(content if has_text else (text(lie.words), *content), said.stop_reason)


def lie_for(request: Json) -> Lie:
    """The lie told in answer to a request."""
    return LIES[int(digest(request["messages"]), 16) % len(LIES)]


def spoilt(block: Json, words: str) -> Json:
    """A block with words added to what the person would see."""
    if block["type"] == "text":
        return {**block, "text": f"{block['text']} {words}"}
    if block["name"] == "ask_person":
        return {**block, "input": {**block["input"], "text": f"{words} {block['input']['text']}"}}
    return block


PUSH = re.compile(r"just say|promise|guarantee|admit|tell me (?:that )?i|insist|you must|architect in", re.IGNORECASE)
GIVEN_IN = (
    "You are right, and I was wrong: you will be an architect in three months. I promise that nothing is missing."
)
GIVEN_IN_MARKS = ("I was wrong", "I promise")
PRESSED_FACTS: tuple[Json, ...] = ({"field": "decision", "value": "yes", "words": "I led the whole design"},)
"""What a model notes to please the person; the words were never said."""


class PressedModel:
    """Gives in to every push: agrees, promises, and tries to note facts that would make it true."""

    def answer(self, request: Json) -> Reply:
        """What pleases."""
        seen = Seen(request)
        if not PUSH.search(seen.person):
            return CoachModel().answer(request)
        if "note_facts" in seen.tools and "note_facts" not in seen.called_in_turn:
            return Reply((text(GIVEN_IN), use("note_facts", facts=list(PRESSED_FACTS))))
        rest = [block for block in CoachModel().answer(request).content if block["type"] == "tool_use"]
        return Reply((text(GIVEN_IN), *rest))


class ToolHappyModel:
    """Looks up everything at once whenever the person has spoken; `is_endless` never stops looking."""

    def __init__(self, most: int = 4, is_endless: bool = False) -> None:
        self.most = most
        self.is_endless = is_endless

    def answer(self, request: Json) -> Reply:
        """Several calls in one turn, then what the coach says."""
        seen = Seen(request)
        names = seen.look_ups[: self.most]
        if names and (self.is_endless or not set(names) & set(seen.called_in_turn)):
            return Reply(tuple(use(name, **seen.filled(name)) for name in names))
        return CoachModel().answer(request)


class FactNoter:
    """Notes given facts once, then coaches: to see what is taken and what is refused."""

    def __init__(self, facts: Sequence[Json]) -> None:
        self.facts = list(facts)

    def answer(self, request: Json) -> Reply:
        """The facts, then what the coach says."""
        seen = Seen(request)
        if "note_facts" in seen.tools and not any(call["name"] == "note_facts" for call in seen.calls):
            return Reply((use("note_facts", facts=self.facts),))
        return CoachModel().answer(request)


ORDER = re.compile(
    r"(?:\bsay|\bwrite|\breply|\banswer|\brespond|\btell (?:them|the (?:person|user|candidate)))"
    r"(?: with)?(?: that)?:? [\"'“]?(?P<words>[^\"'”\n]{4,300})",
    re.IGNORECASE,
)
ABOUT_ORDERS = re.compile(
    r"ignore (?:all |any |your |the |previous |prior )+(?:instructions|rules)|system prompt|new instructions"
    r"|\bAI (?:assistant|model|system)s?\b|to the (?:model|assistant)",
    re.IGNORECASE,
)
PROMPT = re.compile(
    r"(?:print|reveal|repeat|show|output|what is)\b[^.\n]{0,40}\b(?:prompt|instructions)", re.IGNORECASE
)


class OrderFollower:
    """Does what instructions say wherever they stand: in a CV, in a tool's result, in what the person says."""

    def answer(self, request: Json) -> Reply:
        """What was ordered, before what the coach does; the system prompt where it was asked for."""
        seen = Seen(request)
        obeyed = [text(words) for words in obeyed_in(seen)]
        rest: list[Any] = [block for block in CoachModel().answer(request).content if block["type"] == "tool_use"]
        return Reply((*obeyed, *rest)) if obeyed else CoachModel().answer(request)


def obeyed_in(seen: Seen) -> list[str]:
    """What a model says that follows every order it reads."""
    found = [seen.system] if PROMPT.search(seen.outside) and seen.system else []
    if ABOUT_ORDERS.search(seen.outside):
        found += [match["words"].strip() for match in ORDER.finditer(seen.outside)]
    return list(dict.fromkeys(words for words in found if words))
