"""Which question comes next: what changes the plan most, nothing twice, nothing told already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, get_args

from pydantic import Field

from knowledge.tables import nearest
from tools.asking.contradictions import contradictions
from tools.asking.question_bank import BY_SLOT, ENTRIES, OPENING, Entry
from tools.asking.relevance import RELEVANCE, Person
from tools.asking.taste import taste_question
from tools.declare import tool
from tools.evidence import Model, Result
from tools.problem import Problem, ProblemError, shorten
from tools.profile import Profile, Slot

if TYPE_CHECKING:
    from knowledge.base import Knowledge

LIMIT_FROM_NOTHING, LIMIT_AFTER_CV = 10, 4
"""The most questions that are asked (coaching rules, section 2)."""

WORTH = {"high": 3.0, "medium": 2.0, "low": 1.0}
"""What the facts say an answer is worth, as a number (judgement)."""

WORTH_ASKING = ((5, 1.0), (7, 2.0), (10, 2.9))
"""After how many questions the next one has to be worth how much; most people then get six (judgement)."""

AGAIN = ":again"
"""End of the key of a question that is asked once more, because the answer was about something else."""

FEW_SKILLS = 3
"""With fewer skills named than this, and no title that tells more, skills are asked about (judgement)."""


class QuestionQuery(Model):
    """The person so far, and what was asked already."""

    profile: Profile = Profile()
    asked: tuple[str, ...] = Field(default=(), description="Keys of the questions asked so far, in order.")
    today: date = Field(description="The day the plan is made.")


class Question(Result):
    """What to ask next, or that nothing more is needed."""

    done: bool = Field(default=False, description="True where nothing more is needed.")
    reason: str = Field(default="", description="Why nothing more is needed.")
    key: str = Field(default="", description="Name of this question; hand it back in `asked`.")
    slot: str = Field(default="", description="What the answer is about; hand it to read_profile as `about`.")
    text: str = ""
    why: str = Field(default="", description="Why it is asked.")
    choices: tuple[str, ...] = Field(default=(), description="Quick answers; any other words are as good.")
    items: tuple[str, ...] = Field(default=(), description="Interest items asked in this question, answered 1 to 5.")
    default: str = Field(default="", description="What is used when it is skipped.")


def as_text(question: Question) -> str:
    """The question as a person reads it."""
    if question.done:
        return question.reason
    quick = f"\n\nFor example: {', '.join(question.choices)}." if question.choices else ""
    return f"{question.text}\n\nWhy I ask: {question.why} If you skip it: {question.default}{quick}"


@tool(as_text=as_text)
def next_question(query: QuestionQuery, knowledge: Knowledge) -> Question:
    """What to ask the person next and why, or that nothing more is needed. Needs the profile so far and what was
    asked. It asks what changes the plan most, nothing twice and nothing told already."""
    for key in query.asked:
        slot = key.removesuffix(AGAIN)
        if slot not in get_args(Slot) and not key.startswith("contradiction:"):
            near = nearest(slot, get_args(Slot))
            hint = f"Did you mean {' or '.join(near)}?" if near else "Hand back the `key` of each question."
            message = f"{shorten(key)!r} is not the key of a question. {hint}"
            raise ProblemError(
                Problem(kind="unknown", field="asked", given=shorten(key), message=message, suggestions=near)
            )
    return question_for(query.profile, query.asked, knowledge, query.today)


def question_for(profile: Profile, asked: tuple[str, ...], knowledge: Knowledge, today: date) -> Question:
    """The next question, or done with the reason. `asked` holds keys, or plain slots where a client keeps those."""
    person = Person(profile, knowledge)
    limit = LIMIT_AFTER_CV if has_cv(profile) else LIMIT_FROM_NOTHING
    if len(asked) >= limit:
        return Question(done=True, reason="I have asked enough; the rest is named among the assumptions.")
    if person.is_unknown and not asked:
        return ask(OPENING)
    for found in contradictions(profile, knowledge, today):
        if found.key not in asked:
            return Question(
                key=found.key,
                slot=found.slot,
                text=found.text,
                why="Two of your answers do not go together.",
                choices=found.choices,
                default=found.cautious,
            )
    open_entry = left_open(profile, asked)
    if open_entry is not None and person.is_in_field and RELEVANCE[open_entry.slot](person):
        return ask_again(open_entry)
    worth, best = max(ranked(person, asked, today), key=lambda pair: pair[0], default=(0.0, None))
    if best is None or worth < threshold(len(asked)):
        return Question(done=True, reason="I know enough for a plan.")
    return best if isinstance(best, Question) else ask(best)


def ask(entry: Entry) -> Question:
    """A question of the bank."""
    return Question(
        key=entry.slot,
        slot=entry.slot,
        text=entry.text,
        why=entry.why,
        choices=entry.choices,
        default=entry.default,
    )


def ask_again(entry: Entry) -> Question:
    """The same question in its simplest words."""
    again = ask(entry)
    return again.model_copy(update={"key": f"{entry.slot}{AGAIN}", "text": entry.simple})


def left_open(profile: Profile, asked: tuple[str, ...]) -> Entry | None:
    """The last question that was answered with something else: neither told nor skipped, and not yet asked again.

    The goal is left out: who names none is undecided, and that is an answer.
    """
    open_entries = (
        entry
        for key in reversed(asked)
        if (entry := BY_SLOT.get(key)) is not None
        and key != "goal"
        and f"{key}{AGAIN}" not in asked
        and key not in profile.skipped
        and not has_answer(profile, entry)
    )
    return next(open_entries, None)


def threshold(asked: int) -> float:
    """What the next question has to be worth after that many."""
    return next((worth for count, worth in WORTH_ASKING if asked < count), WORTH_ASKING[-1][1])


def has_cv(profile: Profile) -> bool:
    """True where facts were read from a CV."""
    return any(origin.how == "read" for origin in profile.origins.values())


def ranked(person: Person, asked: tuple[str, ...], today: date) -> Iterator[tuple[float, Entry | Question]]:
    """What could be asked now, with its worth; earlier entries win where two are worth the same."""
    for entry in ENTRIES:
        if entry.slot in asked or entry.slot in person.profile.skipped or is_told(person.profile, entry):
            continue
        factor = RELEVANCE[entry.slot](person) if person.is_in_field or entry.slot == "country" else 0.0
        if factor:
            yield WORTH[person.worth_of(entry.question)] * factor, entry
    if "preferences" not in asked and "preferences" not in person.profile.skipped and not person.profile.preferences:
        question = taste_question(person.profile, person.knowledge, today) if person.may_weigh_taste else None
        if question is not None:
            yield WORTH["high"] * 0.95, Question(**question)


def is_told(profile: Profile, entry: Entry) -> bool:
    """True where the person answered this already, by whatever words, or said that there is no answer."""
    if entry.slot == "skills" and len(profile.skills) < FEW_SKILLS and not profile.current_role:
        return False
    return has_answer(profile, entry)


def has_answer(profile: Profile, entry: Entry) -> bool:
    """True where anything was said to the question, also that there is nothing."""
    fields = entry.fields
    return any(getattr(profile, field) not in (None, "", ()) or field in profile.origins for field in fields)


def untold(profile: Profile, asked: Iterable[str]) -> tuple[Entry, ...]:
    """Entries that were asked or skipped and have no answer: their defaults are in use."""
    posed = {*asked, *profile.skipped}
    return tuple(entry for entry in ENTRIES if entry.slot in posed and not is_told(profile, entry))
