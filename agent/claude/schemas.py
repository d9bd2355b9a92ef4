"""The tools Claude is given: four of the conversation itself, and those that look something up, all of them strict."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from agent.plan_questions import Topic
from agent.state import Json
from tools.asking.question_bank import BY_SLOT
from tools.declare import Tool
from tools.toolbox import HOMES, Toolbox

LED_BY_RULES = ("read_profile", "coach_interview", "next_question", "build_plan")
"""Tools that rules call themselves: they read every answer, suggest every question and make every plan."""

LOOK_UPS = tuple(name for name in HOMES if name not in LED_BY_RULES)
"""Names of the tools that look something up."""

FILLED = ("profile", "today", "held", "skills", "hours_per_week", "deadline", "budget", "education", "current_role")
"""Fields the program fills: the day, and the person as they are known."""

ASK, NOTE, WRITE, LOOK = "ask_person", "note_facts", "write_plan", "look_in_plan"
OWN = (ASK, NOTE, WRITE, LOOK)

SLOTS = ("", *BY_SLOT, "preferences")
NOTED = tuple(slot for slot in BY_SLOT if slot not in ("horizon", "education"))
"""What Claude may note; a date or a degree it asks about."""

WORDS: Json = {"type": "string"}


def tool(name: str, description: str, **properties: Json) -> Json:
    """A strict tool: all of its fields are required, and there are no others."""
    schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return {"name": name, "description": description, "strict": True, "input_schema": schema}


def described(schema: Json, words: str) -> Json:
    """A schema that says what it is for."""
    return {**schema, "description": words}


OWN_TOOLS: tuple[Json, ...] = (
    tool(
        ASK,
        "Ask the person one thing and wait. Everything they shall read before it (thanks, an answer to what they asked,"
        " a remark) goes into `text` too, the question last. Usually word the suggested question and keep its slot.",
        slot=described({"type": "string", "enum": list(SLOTS)}, "What the answer is about; empty for a free question."),
        text=described(WORDS, "What the person reads: at most four short sentences with one question."),
        choices=described({"type": "array", "items": WORDS}, "Up to four quick answers, or none."),
    ),
    tool(
        NOTE,
        "Note facts the person told that the program missed. Each needs the person's own words, letter by letter, and"
        " a value that stands in those words. It is refused otherwise, and where they told something else: then ask.",
        facts={
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "field": {"type": "string", "enum": list(NOTED)},
                    "value": described(WORDS, "As said: '7 years', 'Kenya', 'Python', 'yes'."),
                    "words": described(WORDS, "The person's words, copied."),
                },
                "required": ["field", "value", "words"],
                "additionalProperties": False,
            },
        },
    ),
    tool(
        WRITE,
        "Make the plan: when the person wants it or nothing is left to ask. The program reads back what it understood"
        " first. After the plan it shows it again.",
    ),
    tool(
        LOOK,
        "Read one part of the person's plan, once it is made: this week, how long it takes, cost, applying, projects,"
        " the reasons for the role, exams, risks, the step after, who can help, where they stand, what was assumed.",
        part=described({"type": "string", "enum": list(get_args(Topic))}, "Which part."),
    ),
)


def tools_of(toolbox: Toolbox) -> list[Json]:
    """Every tool Claude is given, always in the same order and with the same bytes, so that it is cached."""
    return [*OWN_TOOLS, *(look_up(toolbox.tool(name)) for name in LOOK_UPS)]


@cache
def look_up(declared: Tool[Any, Any]) -> Json:
    """A tool of the toolbox as Claude sees it: only the fields it has to choose, none that may be left out."""
    schema = declared.query_schema()
    found = {
        name: slim
        for name, field in schema["properties"].items()
        if name not in FILLED and (slim := for_claude(field, name in schema.get("required", ()))) is not None
    }
    if "profile" in schema.get("required", ()):
        found["goal"] = described(WORDS, "A role to answer for as if they had named it; empty for their own goal.")
    return tool(declared.name, f"{declared.description} The program adds what it knows about the person.", **found)


def for_claude(field: Json, is_required: bool) -> Json | None:
    """One field in the strict dialect; None for what the program fills or what has a usual value."""
    kinds = [part for part in field.get("anyOf", [field]) if part.get("type") != "null"]
    words = str(field.get("description", ""))
    plain = next((part for part in kinds if part.get("type") in ("string", "number", "integer")), None)
    if plain is None:
        is_names = kinds[0].get("type") == "array" and kinds[0].get("items", {}).get("type") == "string"
        return described({"type": "array", "items": WORDS}, f"{words} Empty where none.".strip()) if is_names else None
    if "enum" in plain:
        usual = field.get("default")
        return described({"type": "string", "enum": ["", *plain["enum"]]}, words) if usual is None else None
    if any(part.get("type") == "string" for part in kinds):
        return described(WORDS, words if is_required else f"{words} Empty where not asked for.".strip())
    # The fewest unions there can be: the API allows sixteen over all strict tools.
    return described({"type": ["number", "null"]}, f"{words} Null for the person's own.".strip())
