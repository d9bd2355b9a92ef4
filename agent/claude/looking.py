"""A look-up that Claude asks for, as a call of the toolbox: what it left open is filled with what the person told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, get_args, get_origin

from agent.claude.memory import pending, result
from agent.claude.schemas import LOOK, LOOK_UPS
from agent.open_talk import held_text, own_roles
from agent.plan_questions import Topic, topic_text
from agent.policy import Call
from agent.result_texts import plan_of
from agent.state import Json
from agent.tried_out import plan_call
from agent.words import MINOR_PAY
from tools.asking.contradictions import settled
from tools.evidence import as_json
from tools.planning.situation import situate

if TYPE_CHECKING:
    from agent.offline import Talk

NO_PLAN = "There is no plan yet. Ask what is still open, or call write_plan."
NO_PART = f"There is no such part. Parts: {', '.join(get_args(Topic))}."
LONGEST_RESULT = 6_000
"""Characters of a result that Claude is given: its beginning says most, and every sign costs (judgement)."""


def refusal_of(block: Json, talk: Talk) -> str:
    """Why a look-up is not made, empty where it is."""
    if block["name"] == LOOK:
        is_known = block["input"].get("part") in get_args(Topic)
        return NO_PLAN if not talk.state.get("plan") else "" if is_known else NO_PART
    if block["name"] not in LOOK_UPS:
        return f"There is no tool {block['name']!r}."
    return MINOR_PAY if block["name"] == "salary_lookup" and talk.profile.minor else ""


def call_of(block: Json, talk: Talk) -> Call:
    """The call of a look-up that is made."""
    if block["name"] == LOOK:
        return plan_call(talk, talk.profile, plan_day(talk))
    declared = talk.tools.tool(block["name"])
    given = {name: value for name, value in block["input"].items() if value not in ("", None, [])}
    known = known_of(talk)
    known["profile"] = as_goal(known["profile"], str(given.pop("goal", "")))
    fields = declared.query.model_fields
    filled = {name: known[name] for name in fields if name not in given and known.get(name) is not None}
    if "skills" in filled and get_origin(fields["skills"].annotation) is not tuple:
        filled["skills"] = levels_of(talk)
    required = {name for name, field in fields.items() if field.is_required()}
    if "role" in required and "role" not in given and own_roles(talk):
        filled["role"] = own_roles(talk)[0]
    return Call(tool=block["name"], arguments={**filled, **given})


def plan_day(talk: Talk) -> date:
    """The day of the plan that was made."""
    made = (talk.state.get("plan") or {}).get("today", "")
    return date.fromisoformat(made) if made else talk.today


def as_goal(person: Json, goal: str) -> Json:
    """A person as data, with another goal where one is asked about; a name that is no role is left to the tool."""
    return {**person, "goals": [goal], "out_of_field": ""} if goal else person


def known_of(talk: Talk) -> Json:
    """What is known about the nameless person, by the names that fields of tools have."""
    person = settled(talk.profile.without_name(), talk.knowledge, talk.today)
    here = situate(person, talk.knowledge, plan_day(talk))
    skills = [as_json(claim) for claim in person.skills]
    for claim in skills:
        claim.pop("words", None)
    return {
        "profile": as_json(person),
        "country": person.country,
        "years_experience": person.years_experience,
        "held": [held_text(item) for item in person.certifications] or None,
        "budget": as_json(person.budget) if person.budget else None,
        "hours_per_week": here.hours_per_week,
        "deadline": here.last_day.isoformat() if here.last_day else None,
        "skills": skills or None,
        "education": person.education,
        "current_role": person.current_title or person.current_role or person.background,
    }


def levels_of(talk: Talk) -> dict[str, float]:
    """Levels of skills by id, those above none."""
    here = situate(talk.profile, talk.knowledge, plan_day(talk))
    return {name: level for name, level in here.plain_levels.items() if level}


def told_of(block: Json) -> Json:
    """A look-up as it is shown to who wants to see it: the tool, and what was asked of it."""
    given = {name: value for name, value in block["input"].items() if value not in ("", [], None)}
    return {"tool": block["name"], **given}


def results_of(messages: Sequence[Json], results: Sequence[Json], talk: Talk) -> list[Json]:
    """Results of look-ups as blocks, each for its call, in the order in which they were made."""
    pairs = zip(pending(messages), results, strict=False)
    return [result(call["id"], result_text(call, one, talk), bool(one["is_problem"])) for call, one in pairs]


def result_text(block: Json, found: Json, talk: Talk) -> str:
    """What Claude is told of a result: one part of the plan, or the text of a look-up, cut where it is long."""
    if block["name"] == LOOK and not found["is_problem"]:
        topic = str(block["input"].get("part", ""))
        return cut(topic_text(topic, plan_of(talk, found["result"]), talk.today))
    return cut(str(found["text"]))


def cut(text: str) -> str:
    """A text of a length that Claude is given, cut between two lines, with what was left out said."""
    if len(text) <= LONGEST_RESULT:
        return text
    head = text[:LONGEST_RESULT].rpartition("\n")[0] or text[:LONGEST_RESULT]
    rest = [line.strip("# *") for line in text[len(head) :].splitlines() if line.startswith(("#", "**"))]
    named = f" Left out: {', '.join(dict.fromkeys(rest))}."[:400] if rest else ""
    return f"{head}\n\n[The rest is left out here.{named}]"
