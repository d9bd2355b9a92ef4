"""Which question comes next: what changes the plan most, nothing twice, nothing told already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, get_args

from pydantic import Field

from knowledge.tables import nearest
from tools.asking.contradictions import contradictions
from tools.asking.expected_change import WORTH, change_of, expected_change
from tools.asking.fitting import fitted
from tools.asking.person import Person
from tools.asking.plausible import tastes
from tools.asking.question_bank import BY_SLOT, ENTRIES, OPENING, Entry
from tools.asking.taste import competing, taste_question
from tools.asking.told import Outlook
from tools.declare import tool
from tools.evidence import Model, Result
from tools.problem import Problem, ProblemError, shorten
from tools.profile import Profile, Slot

if TYPE_CHECKING:
    from knowledge.base import Knowledge

LIMIT_FROM_NOTHING, LIMIT_AFTER_CV = 10, 4
"""The most questions that are asked (coaching rules, section 2)."""

WORTH_ASKING = ((6, 0.15), (10, 0.3))
"""Up to how many questions the next one has to be worth how much, where telling somebody another role counts as 1:
people leave long questionnaires, so the seventh has to be worth twice as much (judgement). A question that was
skipped counts twice: who skips wants to be done."""

OUT_OF_FIELD_WORTH = 1.0
"""Outside the field only the country is asked for: the service that can help hangs on it alone."""

AGAIN = ":again"
"""End of the key of a question that is asked once more, because the answer was about something else."""


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


@tool(as_text=as_text, part_of="coach_interview")
def next_question(query: QuestionQuery, knowledge: Knowledge) -> Question:
    """What to ask the person next and why, or that nothing more is needed. Needs the profile so far and what was
    asked. It asks what changes the plan most, nothing twice and nothing told already."""
    check_keys(query.asked)
    return question_for(query.profile, query.asked, knowledge, query.today)


def check_keys(keys: Iterable[str], field: str = "asked") -> None:
    """Nothing where each is the key of a question. Raises ProblemError with the nearest one."""
    for key in keys:
        slot = key.removesuffix(AGAIN)
        if slot not in get_args(Slot) and not key.startswith(("contradiction:", "which:")):
            near = nearest(slot, get_args(Slot))
            hint = f"Did you mean {' or '.join(near)}?" if near else "Hand back the `key` of each question."
            message = f"{shorten(key)!r} is not the key of a question. {hint}"
            raise ProblemError(
                Problem(kind="unknown", field=field, given=shorten(key), message=message, suggestions=near)
            )


def question_for(profile: Profile, asked: tuple[str, ...], knowledge: Knowledge, today: date) -> Question:
    """The next question, or done with the reason. `asked` holds keys, or plain slots where a client keeps those."""
    person = Person(profile, knowledge)
    if len(asked) >= most_questions(profile) or len(asked) + len(profile.skipped) >= LIMIT_FROM_NOTHING:
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
    if open_entry is not None and person.may_be_asked(open_entry.slot):
        return ask_again(open_entry, person)
    worth, best = max(ranked(person, asked, today), key=lambda pair: pair[0], default=(0.0, None))
    if best is None or worth < threshold(len(asked) + len(profile.skipped)):
        return Question(done=True, reason="I know enough for a plan.")
    return best if isinstance(best, Question) else ask(fitted(best, person))


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


def ask_again(entry: Entry, person: Person) -> Question:
    """The same question in its simplest words."""
    again = ask(fitted(entry, person))
    return again.model_copy(update={"key": f"{entry.slot}{AGAIN}", "text": entry.simple})


def left_open(profile: Profile, asked: tuple[str, ...]) -> Entry | None:
    """The last question that was answered with something else: neither told nor skipped, and not yet asked again.

    The goal as well: nothing changes the plan more, and who says to be undecided has answered.
    """
    open_entries = (
        entry
        for key in reversed(asked)
        if (entry := BY_SLOT.get(key)) is not None
        and f"{key}{AGAIN}" not in asked
        and f"which:{key}" not in asked
        and key not in profile.skipped
        and not has_answer(profile, entry)
    )
    return next(open_entries, None)


def threshold(asked: int) -> float:
    """What the next question has to be worth after that many, skipped ones counted twice."""
    return next((worth for count, worth in WORTH_ASKING if asked < count), WORTH_ASKING[-1][1])


def most_questions(profile: Profile) -> int:
    """How many questions may be asked of a person."""
    return LIMIT_AFTER_CV if has_cv(profile) else LIMIT_FROM_NOTHING


def has_cv(profile: Profile) -> bool:
    """True where facts were read from a CV."""
    return any(origin.how == "read" for origin in profile.origins.values())


def ranked(person: Person, asked: tuple[str, ...], today: date) -> Iterator[tuple[float, Entry | Question]]:
    """What could be asked now, with its worth; earlier entries win where two are worth the same."""
    profile, knowledge = person.profile, person.knowledge
    is_closed = {*asked, *profile.skipped}
    outlook = Outlook(profile.without_name(), knowledge, today)
    for entry in ENTRIES:
        if entry.slot in is_closed or has_answer(profile, entry) or not person.may_be_asked(entry.slot):
            continue
        worth = change_of(entry.slot, person, outlook) if person.is_in_field else OUT_OF_FIELD_WORTH
        yield WORTH[person.worth_of(entry.question)] * worth, entry
    if "preferences" not in is_closed and not profile.preferences and person.may_weigh_taste:
        pair = competing(profile, outlook.told().close)
        if pair is not None:
            question = taste_question(knowledge, pair)
            answers = tastes(knowledge, question["items"], pair)
            yield WORTH["high"] * expected_change(answers, "preferences", outlook), Question(**question)


def has_answer(profile: Profile, entry: Entry) -> bool:
    """True where anything was said to the question, also that there is nothing."""
    fields = entry.fields
    return any(getattr(profile, field) not in (None, "", ()) or field in profile.origins for field in fields)


def untold(profile: Profile, asked: Iterable[str]) -> tuple[Entry, ...]:
    """Entries that were asked or skipped and have no answer: their defaults are in use."""
    posed = {*asked, *profile.skipped}
    return tuple(entry for entry in ENTRIES if entry.slot in posed and not has_answer(profile, entry))
