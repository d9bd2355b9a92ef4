"""What Claude is told before it speaks: what happened since, what is known, and what the rules suggest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from agent.claude.memory import pending, result, shortened, text
from agent.claude.schemas import ASK, WRITE
from agent.policy import Ask
from agent.state import Json, State
from tools.asking.question_bank import BY_SLOT
from tools.interview import most_questions
from tools.markdown import trim
from tools.planning.model import Plan

if TYPE_CHECKING:
    from agent.offline import Talk

MOST_ENTRIES = 16
"""Entries of the log that are told when Claude has not followed for a while (judgement)."""

LONGEST_SAID = 4_000
"""Characters of one thing the person said that are passed on; facts are read from all of it (judgement)."""

MODEL = "claude"
"""Who said an entry of the log that Claude said itself."""

KEPT_BACK = "(The person said something that the program dealt with itself.)"


def person(words: str) -> str:
    """The person's words, marked as theirs; a mark inside them cannot end them."""
    said = words if len(words) <= LONGEST_SAID else f"{words[:LONGEST_SAID]} [...]"
    return f"<person>{said.replace('<', '&lt;')}</person>"


def news(state: State, told: int, kept_back: Sequence[int], messages: Sequence[Json]) -> list[Json]:
    """What happened since Claude was told last, as blocks: results for calls that wait, then the rest in order."""
    log = state.get("log", [])
    entries = [(number, entry) for number, entry in enumerate(log) if number >= told][-MOST_ENTRIES:]
    waiting = pending(messages)
    is_asked = any(call["name"] == ASK for call in waiting)
    # The first thing said since is the answer to the question that waits.
    answer = next((number for number, entry in entries if is_asked and entry["type"] == "user"), None)
    blocks = []
    for call in waiting:
        words = DONE.get(call["name"], WENT_ON)
        if call["name"] == ASK and answer is not None:
            words = said_words(log[answer]["text"], answer in kept_back)
        blocks.append(result(call["id"], words))
    lines = [line for number, entry in entries if number != answer for line in line_of(number, entry, kept_back)]
    return [*blocks, *([text("\n".join(lines))] if lines else [])]


DONE = {
    ASK: "(No answer to this: the program went on.)",
    WRITE: "The program reads back what it understood, and makes the plan when the person agrees.",
}
WENT_ON = "(The program went on by itself.)"


def said_words(words: str, is_kept_back: bool) -> str:
    """Words of the person as Claude gets them."""
    return KEPT_BACK if is_kept_back else person(words or "(nothing: they pressed Enter)")


def line_of(number: int, entry: Json, kept_back: Sequence[int]) -> Iterator[str]:
    """An entry of the log as Claude is told it; what it said itself it knows."""
    if entry["type"] == "user":
        yield said_words(entry["text"], number in kept_back)
    elif entry.get("by") == MODEL or entry["type"] == "tool":
        return
    elif entry["type"] == "question":
        yield f"The program asked: {shortened(entry['text'])}"
    elif entry["type"] == "plan":
        changes = "; ".join(entry.get("changes", []))
        yield f"The program showed the plan. {entry.get('reason', '')} {shortened(changes)}".strip()
    else:
        yield f"The program said: {shortened(entry['text'])}"


def context(talk: Talk, base: Ask, told: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """What is known and suggested now, and the facts as they were told with it."""
    facts = facts_of_person(talk)
    new = {name: value for name, value in facts.items() if told.get(name) != value}
    lines = [stage_line(talk)]
    if new:
        lines.append("Noted about the person: " + "; ".join(f"{name} = {value}" for name, value in new.items()) + ".")
    lines += suggestion(talk, base)
    return "\n".join(lines), facts


def stage_line(talk: Talk) -> str:
    """Where the conversation is."""
    if talk.stage == "open":
        return f"Today is {talk.today}. The plan was made; the person may ask anything."
    asked = f"{len(talk.asked)} of at most {most_questions(talk.profile)} questions were asked"
    where = "the summary waits for the person's yes" if talk.stage == "read-back" else "the interview"
    return f"Today is {talk.today}. Stage: {where}; {asked}."


def suggestion(talk: Talk, base: Ask) -> list[str]:
    """What the rules would ask next."""
    if talk.stage == "open" or base.slot == "follow_up":
        return ["Answer the person in plain words; the program keeps the talk open by itself."]
    if base.slot == "read_back":
        return ["Nothing is left to ask: answer what they asked, if anything, and call write_plan."]
    plain = " ".join(base.text.split())
    lines = [f"Suggested question: slot={base.slot}; text={plain}"]
    if not is_wordable(base):
        lines.append("The program asks it in exactly these words after yours: call ask_person with them unchanged.")
    if base.why:
        lines.append(f"Why it is asked: {base.why}")
    return lines


def is_wordable(base: Ask) -> bool:
    """True for a question that means the same in other words; not one whose parts are answered in order."""
    return not base.items and not base.key.startswith(("contradiction:", "which:", "read-back", "line"))


NAMES = {
    "goals": "goal",
    "out_of_field": "goal outside the field",
    "current_role": "present role",
    "current_title": "present job",
    "background": "background",
    "years_experience": "years of work",
    "years_ai": "years with AI",
    "production": "has run something in production",
    "decision": "took a technical decision others followed",
    "wants_code": "wants to write code",
    "country": "country",
    "hours_per_week": "hours a week",
    "deadline": "deadline",
    "horizon_weeks": "weeks until the goal",
    "employer_support": "employer helps",
    "education": "education",
    "constraints": "to be respected",
    "minor": "is under 18",
}
"""Fields of a person that Claude is told, in words."""


def facts_of_person(talk: Talk) -> dict[str, str]:
    """What is known about the person, in words, without the name."""
    data = talk.profile.model_dump(mode="json")
    found = {words: in_words(data[name]) for name, words in NAMES.items() if data[name] not in (None, "", [], False)}
    for name in ("production", "decision", "employer_support"):
        if data[name] is False:
            found[NAMES[name]] = "no"
    for name in ("budget", "salary_current", "salary_wanted"):
        if money := data[name]:
            found[name.replace("_", " ")] = f"{money['amount']:,.0f} {money['currency']}"
    skills = [claim for claim in talk.profile.skills if claim.level]
    if skills:
        found["skills claimed"] = ", ".join(f"{one.skill} {trim(one.level)} of 5" for one in skills)
    if talk.profile.certifications:
        found["certifications held"] = ", ".join(one.certification for one in talk.profile.certifications)
    if talk.profile.skipped:
        found["not answered"] = ", ".join(talk.profile.skipped)
    return {name: shortened(value) for name, value in found.items()}


def in_words(value: object) -> str:
    """A value in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return trim(value) if isinstance(value, float) else str(value)


def plan_words(plan: Plan) -> str:
    """What a plan comes to, for the few sentences that Claude says about it: its first screen, reasons and reach."""
    from agent.plan_questions import section
    from tools.planning.text import first_screen

    if plan.kind != "plan":
        return f"No plan was made: {plan.stopped}"
    reasons = plan.role.reasons if plan.role else ()
    parts = (
        first_screen(plan, "").partition("This plan was made by a program")[0].strip(),
        "Reasons: " + " ".join(reasons) if reasons else "",
        section(plan, "What your time allows"),
    )
    return "What the plan comes to (read more of it with look_in_plan):\n" + "\n\n".join(part for part in parts if part)


def entry_of(slot: str, talk: Talk) -> Ask | None:
    """The question of a slot as the rules know it, or None where it may not be asked now."""
    entry = BY_SLOT.get(slot)
    if entry is None or slot in talk.profile.skipped or any(key.split(":")[0] == slot for key in talk.asked):
        return None
    return Ask(key=slot, slot=slot, text=entry.text, why=entry.why, choices=entry.choices, default=entry.default)
