"""The last look at words of a model before a person sees them: every figure is backed, nothing is promised, no prompt
leaks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from agent.claude.disguised import Found
from agent.claude.noted import said_in
from agent.claude.unbacked import unbacked
from agent.grounding import Checked, Fault, Known, Sentence, check
from agent.grounding.facts import facts_of, names_of
from agent.state import Json, State
from tools.problem import Problem
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from agent.policy import Ask, Call, Say

CUT_ONE = "I left out a sentence of mine, because nothing I have looked up bears it out."
CUT_MORE = "I left out {count} sentences of mine, because nothing I have looked up bears them out."

ENDS = (".", "?", "!", ":", ";", "…", "|")


@dataclass(frozen=True)
class Backing:
    """What words of a model may rest on."""

    known: Known
    prompt: str = ""

    def look_over(self, words: str) -> Checked:
        """The words sentence by sentence, each with what nothing bears out."""
        found = check(words, self.known)
        more = list(unbacked(words, self.said, self.named, self.prompt))
        sentences = [with_faults(one, more, words) for one in found.sentences]
        return replace(found, sentences=tuple(with_beginnings(sentences)))

    def look_over_both(self, said: str, asked: str) -> tuple[Checked, Checked]:
        """What is said and what is asked then; a figure may begin in the one and end in the other."""
        first, second = self.look_over(said), self.look_over(asked)
        if said and asked and not said.rstrip().endswith(ENDS) and not self.holds(f"{said} {asked}"):
            last = first.sentences[-1]
            fault = Fault(last.text, last.start, last.end, "it goes on in what nothing bears out")
            first = replace(first, sentences=(*first.sentences[:-1], replace(last, faults=(fault,))))
        return first, second

    def holds(self, words: str) -> bool:
        """True where everything in words is borne out."""
        return self.look_over(words).is_clean

    @cached_property
    def said(self) -> str:
        """What the person said, in small letters."""
        return "\n".join(self.known.said).casefold()

    @cached_property
    def named(self) -> str:
        """What results name, in small letters."""
        return "\n".join(self.known.named).casefold()


def with_faults(sentence: Sentence, more: Sequence[Found], words: str) -> Sentence:
    """A sentence with those faults that stand in it."""
    inside = [one for one in more if one[0] < sentence.end and one[1] > sentence.start]
    found = tuple(Fault(words[start:end], start, end, why) for start, end, why in inside)
    return replace(sentence, faults=(*sentence.faults, *found)) if found else sentence


def with_beginnings(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Sentences, faulty where they go on in one that is: a figure may be spread over two lines."""
    for one, following in zip_longest(sentences, sentences[1:]):
        goes_on = following and following.faults and following.text.lstrip()[:1].islower()
        if goes_on and not one.faults and one.text.strip() and not one.text.rstrip().endswith(ENDS):
            one = replace(one, faults=(Fault(one.text, one.start, one.end, "it goes on in what nothing bears out"),))
        yield one


@dataclass(frozen=True)
class Asked:
    """A call of a tool, which has the same result whenever it is made: known by its digest."""

    digest: str
    tools: Toolbox
    call: Call = field(compare=False)
    today: date = field(compare=False)


@dataclass(frozen=True)
class Ground:
    """Everything words may rest on, known by its digest: sorting it takes longer than checking a text."""

    digest: str
    tools: Toolbox
    figures: tuple[Json, ...] = field(compare=False)
    said: tuple[str, ...] = field(compare=False)
    named: tuple[str, ...] = field(compare=False)
    today: date = field(compare=False)


@lru_cache(maxsize=32)
def found_by(asked: Asked) -> tuple[tuple[Json, ...], tuple[str, ...]]:
    """The figures of a whole result, and the names in it."""
    found = asked.tools.call(asked.call.tool, asked.call.arguments, asked.today)
    if isinstance(found, Problem):
        # It repeats what was asked, which may be made up; what is near to it is not.
        return (), tuple(found.suggestions)
    result = found.model_dump(mode="json", exclude_none=True)
    made_up = tuple(echoes(result))
    facts = (fact for fact in facts_of(result) if not any(one in str(fact["value"]) for one in made_up))
    return tuple(facts), tuple(names_of(result))


def echoes(data: object) -> Iterator[str]:
    """What a result repeats because it is unknown: who asked may have made it up."""
    if isinstance(data, dict):
        if data.get("kind") == "unknown" and data.get("given"):
            yield str(data["given"])
        data = list(data.values())
    for one in data if isinstance(data, list) else ():
        yield from echoes(one)


@lru_cache(maxsize=4)
def known_on(ground: Ground) -> Known:
    """What is known on a ground."""
    return Known(ground.figures, ground.said, ground.today, ground.named)


def digest(data: object) -> str:
    """A short name that depends on nothing but the data."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def backing_of(state: State, tools: Toolbox) -> Backing:
    """What is known in a conversation: evidence, the plan, what Claude looked up lately, and what the person said.

    A look-up is made again for it: the same question has the same answer, and keeping results whole would cost more.
    """
    from agent.claude.looking import call_of, plan_day
    from agent.claude.request import system_words
    from agent.offline import Talk
    from agent.tried_out import plan_call

    talk, kept = Talk(state, tools), state.get("claude") or {}
    calls = [call_of(block, talk) for block in kept.get("looked", [])]
    if state.get("plan"):
        calls.append(plan_call(talk, talk.profile, plan_day(talk)))
    asked = [Asked(digest([call.tool, call.arguments, state["today"]]), tools, call, talk.today) for call in calls]
    found = [found_by(one) for one in asked]
    evidence, said = state.get("evidence", []), said_in(state.get("log", []), kept.get("kept_back", []))
    name = digest([evidence, said, [one.digest for one in asked], state["today"]])
    figures = (*evidence, *(figure for facts, _ in found for figure in facts))
    named = tuple(one for _, names in found for one in names)
    return Backing(known_on(Ground(name, tools, figures, tuple(said), named, talk.today)), system_words())


def without_faults(words: str, backing: Backing) -> tuple[str, int]:
    """The words that are borne out, and how many sentences were cut."""
    found = backing.look_over(words)
    return (words, 0) if found.is_clean else found.without_faults()


def cut_note(count: int) -> str:
    """That something was cut, empty where nothing was."""
    return "" if count == 0 else CUT_ONE if count == 1 else CUT_MORE.format(count=count)


def guarded(move: Ask | Say, state: State, tools: Toolbox) -> Ask | Say:
    """A move of a model with words that hold, whatever the policy let through; where nothing is left, it says so."""
    words, count = without_faults(move.text, backing_of(state, tools))
    if not count:
        return move
    kept = "\n\n".join(part for part in (words.strip(), cut_note(count)) if part)
    return move.model_copy(update={"text": kept, "remember": with_words(move.remember, kept, move.text)})


def with_words(remember: Json, words: str, before: str) -> Json:
    """What is remembered, with the open question in the words that were shown."""
    question = remember.get("question")
    if not isinstance(question, dict) or question.get("text") != before:
        return remember
    return {**remember, "question": {**question, "text": words}}


def reports(found: Sequence[Checked]) -> str:
    """What is sent back to the model about its words."""
    return "\n".join(report for one in found if (report := one.report()))
