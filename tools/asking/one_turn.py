"""What an answer makes of the person so far, and which question follows from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tools.asking.answers import Heard, Taken, take_reading
from tools.asking.at_odds import SLOT_OF
from tools.asking.contradictions import contradictions, settled
from tools.asking.question_bank import BY_SLOT
from tools.asking.read_back import read_back
from tools.coach_interview import Interview, InterviewQuery
from tools.interview import AGAIN, Question, check_keys, most_questions, question_for, untold
from tools.problem import Problem, ProblemError
from tools.profile import Profile
from tools.profile_text import told
from tools.read_profile import ProfileReading, ReadQuestion, TextKind, read_text
from tools.reading.boundaries import BoundaryKind, boundary_reply, country_named

if TYPE_CHECKING:
    from knowledge.base import Knowledge

CONTRADICTION, WHICH, READ_BACK = "contradiction:", "which:", "read_back"

REFUSED: tuple[BoundaryKind, ...] = ("exam-dumps", "fake-cv", "ranking")
"""What is never done: nothing is noted from an answer that asks for it."""

BOTH = "You said both"
"""How the note of two values in one answer begins."""

NOT_READ = "I could not read that as an answer."
GO_ON = "Ask the person. Then call coach_interview with their words as answer, and this profile and asked."
DONE = (
    "Read the summary back. If a line is wrong, call coach_interview with the correction as answer and slot"
    " 'read_back'. Then call build_plan with this profile."
)


def turn(query: InterviewQuery, knowledge: Knowledge) -> Interview:
    """The turn after an answer; without one the last question is still open. Raises ProblemError."""
    check_keys(query.asked)
    if not query.answer.strip():
        return posed(query.profile, query.asked[:-1], knowledge, query.today)
    about = slot_of(query, knowledge)
    reading = read_answer(query, about, knowledge)
    note = limit_of(reading, query, knowledge)
    if reading.boundary is not None and reading.boundary.kind in REFUSED:
        return posed(query.profile, query.asked[:-1], knowledge, query.today, note=note)
    taken = take_reading(query.profile, heard(query, about, reading, knowledge), knowledge)
    profile, question = with_conflict(taken, query)
    question = question or which(reading.questions, profile, query.asked)
    if not taken.is_understood and not note:
        note = NOT_READ
    understood = tuple(f"{fact.field}: {fact.words}" for fact in reading.facts)
    return posed(profile, query.asked, knowledge, query.today, question, note, understood)


def slot_of(query: InterviewQuery, knowledge: Knowledge) -> str:
    """What the answer is about: the slot named, else that of the last question; empty for the summary."""
    if query.slot:
        return "" if query.slot == READ_BACK else check_slot(query.slot)
    key = query.asked[-1] if query.asked else ""
    if not key.startswith((CONTRADICTION, WHICH)):
        return key.removesuffix(AGAIN) or "goal"
    for found in contradictions(query.profile, knowledge, query.today):
        if found.key == key:
            return found.slot
    return slot_of_field(key.split(":", 1)[1])


def check_slot(slot: str) -> str:
    """A slot that can be asked about. Raises ProblemError."""
    check_keys((slot,), "slot")
    return slot


def slot_of_field(field: str) -> str:
    """The slot whose answer fills a field; empty where there is none."""
    name = SLOT_OF.get(field, field)
    return next((entry.slot for entry in BY_SLOT.values() if name in (entry.slot, *entry.fields)), "")


def read_answer(query: InterviewQuery, about: str, knowledge: Knowledge) -> ProfileReading:
    """What an answer says. Raises ProblemError with words for the moment where coaching has to stop."""
    from tools.reading.cv_signs import looks_like_cv

    kind: TextKind = "cv" if looks_like_cv(query.answer) else "answer"
    country = query.profile.country or ""
    reading = read_text(query.answer, knowledge, query.today, "" if kind == "cv" else about, kind, country)
    if reading.boundary is not None and reading.boundary.stops_coaching:
        raise ProblemError(Problem(kind="stopped", message=limit_of(reading, query, knowledge)))
    return reading


def limit_of(reading: ProfileReading, query: InterviewQuery, knowledge: Knowledge) -> str:
    """What is said about a limit that the answer touches; empty where there is none."""
    if reading.boundary is None:
        return ""
    country = query.profile.country or country_named(query.answer, knowledge)
    return boundary_reply(reading.boundary, knowledge, country, query.today)


def heard(query: InterviewQuery, about: str, reading: ProfileReading, knowledge: Knowledge) -> Heard:
    """The answer with what was asked; the statements to be rated are those of the question that is open."""
    items: tuple[str, ...] = ()
    if about == "preferences":
        items = question_for(query.profile.without_name(), query.asked[:-1], knowledge, query.today).items
    settles = bool(query.asked) and query.asked[-1].startswith(CONTRADICTION) and not query.slot
    return Heard(query.answer, about, reading, items, settles, is_interview=query.slot != READ_BACK)


def with_conflict(taken: Taken, query: InterviewQuery) -> tuple[Profile, Question | None]:
    """The profile with a note of each value that excludes another one, and the question about the first of them."""
    kept = tuple(line for line in taken.profile.open_contradictions if not line.startswith(BOTH))
    noted = taken.profile.open_contradictions if taken.is_skip or not taken.is_understood else kept
    asking: Question | None = None
    for conflict in taken.conflicts:
        news = conflict.news()
        both = f"{BOTH} '{news['words'][0]}' and '{news['words'][1]}'."
        used = f"I use '{news['used']}'."
        noted = (*noted, f"{both} {used}")
        key = f"{CONTRADICTION}{conflict.field}"
        if asking is None and key not in query.asked:
            text = f"{both} Which one holds?"
            why = "Two of your answers do not go together."
            choices, slot = tuple(news["words"]), slot_of_field(conflict.field)
            asking = Question(key=key, slot=slot, text=text, why=why, choices=choices, default=used)
    return taken.profile.model_copy(update={"open_contradictions": tuple(dict.fromkeys(noted))}), asking


def which(questions: tuple[ReadQuestion, ...], profile: Profile, asked: tuple[str, ...]) -> Question | None:
    """The question about a word with several meanings, once for each slot."""
    for question in questions:
        key = f"{WHICH}{question.slot}"
        if key not in asked:
            return Question(key=key, slot=question.slot, text=question.text, choices=question.choices)
    return None


def posed(
    profile: Profile,
    asked: tuple[str, ...],
    knowledge: Knowledge,
    today: date,
    question: Question | None = None,
    note: str = "",
    understood: tuple[str, ...] = (),
) -> Interview:
    """The turn that asks a question: the one given, else the next; or the end of the interview."""
    most = most_questions(profile)
    if question is None or len(asked) >= most:
        question = question_for(profile.without_name(), asked, knowledge, today)
    if question.done:
        return ended(settled(profile, knowledge, today), asked, knowledge, note, understood)
    return Interview(
        question=question.text,
        why=question.why,
        choices=question.choices,
        default=question.default,
        slot=question.slot,
        progress=f"question {len(asked) + 1} of at most {most}",
        understood=understood,
        note=note,
        next_step=GO_ON,
        profile=told(profile),
        asked=(*asked, question.key),
    )


def ended(
    profile: Profile, asked: tuple[str, ...], knowledge: Knowledge, note: str, understood: tuple[str, ...]
) -> Interview:
    """The end of the interview, with the summary to be read back."""
    return Interview(
        done=True,
        slot=READ_BACK,
        progress=f"{len(asked)} asked, nothing left to ask",
        understood=understood,
        note=note,
        summary=read_back(profile, knowledge, untold(profile, asked)),
        next_step=DONE,
        profile=told(profile),
        asked=asked,
    )
