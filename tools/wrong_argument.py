"""What is wrong with the arguments of a tool, in words a person can act on: field, what it is, how to mend it."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.tables import nearest
from tools.amounts import NO_NUMBER
from tools.problem import Problem, shorten

NUMBERS = ("float_type", "float_parsing", "int_type", "int_parsing", "int_parsing_size", "finite_number")
MESSAGES = {
    "missing": "This field is needed.",
    "string_type": "This is text. Put it in quotes.",
    "bool_type": "Write true or false.",
    "bool_parsing": "Write true or false.",
    "int_from_float": "This is a whole number.",
    "date_type": "This is not a day. Write it like 2026-11-23.",
    "date_parsing": "This is not a day. Write it like 2026-11-23.",
    "date_from_datetime_parsing": "This is not a day. Write it like 2026-11-23.",
    "date_from_datetime_inexact": "This is not a day. Write it like 2026-11-23.",
    "tuple_type": "Give a list.",
    "list_type": "Give a list.",
    "dict_type": "Give a table of names and values.",
    "mapping_type": "Give a table of names and values.",
    "model_type": "Give an object with its fields.",
    "model_attributes_type": "Give an object with its fields.",
    "literal_error": "This is not one of the words that can stand here.",
    **dict.fromkeys(NUMBERS, "This is not a number. Write it like 8 or 2.5."),
}
"""What is said of each kind of mistake."""
MOST_LIKELY = 3
"""Fields that are named in the place of one there is not (judgement)."""

NAME_OF_ROLE = "Write an id or a usual title, such as 'AI architect'."
HOW_TO = {
    **dict.fromkeys(("role", "role_a", "role_b"), NAME_OF_ROLE),
    "country": "Write its name or its two-letter code, such as 'India' or 'IN'.",
    "text": "Write what the person said, or a CV, such as 'Java developer in Pune, 4 years'.",
    "budget": 'Write an amount such as 300, \'₹20,000\' or \'500 EUR\', or {"amount": 300, "currency": "USD"}.',
    "pay": "Write an amount such as '12 LPA', '$120k' or '65000 EUR'.",
    "salary_current": 'Write {"amount": 1200000, "currency": "INR", "period": "year"}.',
    "salary_wanted": 'Write {"amount": 1200000, "currency": "INR", "period": "year"}.',
    "years_experience": "Write a number of years from 0 to 60, such as 4 or 2.5.",
    "years_ai": "Write a number of years from 0 to 60, such as 4 or 2.5.",
    "hours_per_week": "Write a number of hours from 0 to 168, such as 8.",
    "horizon_weeks": "Write a whole number of weeks from 1 to 520, such as 26.",
    "skills": 'Write names with a level from 0 to 5 each, such as {"python": 4, "sql": 2}.',
    "held": 'Write a list of codes or names, such as ["AZ-104"].',
    "currency": "Write three capital letters such as INR or USD.",
    "level": "Write a word such as 'mid': entry, mid, senior or lead.",
    "profile": 'Write an object, such as {"goals": ["ai-engineer"], "country": "IN"}.',
}
"""How the value of a field is written, where the kind of mistake does not say it."""
PROFILE_HOW_TO = {
    "profile.skills": 'Write a list such as [{"skill": "python", "level": 4}].',
    "profile.budget": 'Write {"amount": 300, "currency": "USD"}.',
}
PART_HOW_TO = {"level": "Write a level from 0 to 5, such as 3."}
"""The same for a part of a value."""
NAMELESS = "(no name)"
"""What is said of a field whose name holds nothing that can be seen."""


def invalid(error: ValidationError, fields: tuple[str, ...]) -> Problem:
    """The first thing wrong with arguments: field, what was given, what is allowed; no address, no traceback."""
    found = error.errors(include_url=False, include_context=True)
    first = found[0]
    names = named_parts(first)
    field = ".".join(map(field_name, names))
    missing = tuple(str(error["loc"][0]) for error in found if error["type"] == "missing" and len(error["loc"]) == 1)
    extra = [error for error in found if error["type"] == "extra_forbidden" and len(error["loc"]) == 1]
    if missing and extra:
        # A field that is missing beside one that there is not was given under another name.
        names = named_parts(extra[0])
        return unknown_field(field_name(names[0]), names, fields, missing)
    if first["type"] == "extra_forbidden":
        return unknown_field(field, names, fields)
    # Each way in which a field could have been written has its own complaint; together they say nothing but "neither".
    several = sum(named_parts(other)[: len(names)] == names for other in found) > 1
    message = how_to(names) if several else message_of(first, names)
    return Problem(
        kind="invalid",
        field=field,
        given="" if first["type"] == "missing" else shorten(first["input"]),
        message=message,
        allowed=() if several else allowed_words(first),
    )


def field_name(part: str) -> str:
    """A part of a field's name as it can be shown."""
    return shorten(part) or NAMELESS


def unknown_field(field: str, names: list[str], fields: tuple[str, ...], missing: tuple[str, ...] = ()) -> Problem:
    """What to say about a field there is not, at the top or inside a profile; one that is missing comes first."""
    known = fields_inside(names, fields)
    near = tuple(dict.fromkeys((*likely(names[-1], missing), *missing))) or likely(names[-1], known)
    hint = f"Did you mean {near[0]}?" if near else f"Known fields: {', '.join(known)}." if known else ""
    return Problem(kind="invalid", field=field, message=f"There is no such field. {hint}".strip(), suggestions=near)


def likely(name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that a name may stand for: those that share its words, as years and years_experience, then slips."""
    words = set(name.split("_"))
    sharing = [field for field in known if set(field.split("_")) <= words or words <= set(field.split("_"))]
    return tuple(dict.fromkeys((*sharing, *nearest(name, known))))[:MOST_LIKELY]


def fields_inside(names: list[str], fields: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that stand beside the one that was named."""
    if len(names) == 1:
        return fields
    if names[0] != "profile" or len(names) > 2:
        return ()
    from tools.profile import Profile

    return tuple(Profile.model_fields)


def named_parts(error: ErrorDetails) -> list[str]:
    """Where a mistake stands, as a person knows it: the branches of a union, which pydantic counts too, left out."""
    return [str(part) for place, part in enumerate(error["loc"]) if place == 0 or not is_branch(part)]


def is_branch(part: int | str) -> bool:
    """True for the name pydantic gives to one way of writing a value."""
    if isinstance(part, int):
        return False
    known = ("str", "float", "int", "bool", "date", "none", "Money", "[key]")
    kinds = ("constrained-", "function-", "nullable", "literal[", "dict[", "tuple[", "list[", "is-instance", "lax-or")
    return part in known or part.startswith(kinds)


def how_to(names: list[str]) -> str:
    """How a value of a field is written."""
    return f"I cannot read this. {example_of(names)}".strip()


def example_of(names: list[str]) -> str:
    """How a value of a field is written, with an example; empty where there is none."""
    if len(names) > 2 and (found := PART_HOW_TO.get(names[-1]) or HOW_TO.get(names[-1])):
        return found
    inside = PROFILE_HOW_TO.get(".".join(names[:2]))
    # How a profile is written is no help with one of its fields.
    asked = names[1:] if len(names) > 1 and names[0] == "profile" else names
    return inside or next((HOW_TO[name] for name in reversed(asked) if name in HOW_TO), "")


def message_of(error: ErrorDetails, names: list[str]) -> str:
    """What is wrong and how to mend it."""
    kind, context = error["type"], error.get("ctx") or {}
    if kind == "value_error":
        said = f"{error['msg'].removeprefix('Value error, ').removesuffix('.')}."
        return f"{said} {example_of(names) or 'Write a number like 8.'}" if said == NO_NUMBER else said
    if kind == "missing":
        return f"{MESSAGES[kind]} {example_of(names)}".strip()
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return limits(kind, context, names)
    if kind in ("string_too_long", "too_long"):
        most = context["max_length"]
        return f"This is too long. Give at most {most} {'characters' if kind == 'string_too_long' else 'entries'}."
    if kind in NUMBERS or kind.endswith("_type") or kind == "string_pattern_mismatch":
        example = how_to(names)
        if example != "I cannot read this.":
            return example
    return MESSAGES.get(kind, "I cannot read this. Write it as the description of the field says.")


def limits(kind: str, context: dict[str, Any], names: list[str]) -> str:
    """What to say about a number beyond its limits."""
    bound = next(iter(context.values()))
    side = "at least" if kind.startswith("greater") else "at most"
    shown = f"{bound:g}" if isinstance(bound, (int, float)) else str(bound)
    said = "This is not possible. " + f"Give {side} {shown}."
    how = PART_HOW_TO.get(names[-1], "") if len(names) > 2 else ""
    how = how or next((HOW_TO[name] for name in reversed(names) if name in HOW_TO and " from " in HOW_TO[name]), "")
    return f"This is not possible. {how}" if how else said


def allowed_words(error: ErrorDetails) -> tuple[str, ...]:
    """The words that a field of fixed words takes."""
    expected = str((error.get("ctx") or {}).get("expected", "")) if error["type"] == "literal_error" else ""
    return tuple(part.strip(" '") for part in expected.replace(" or ", ",").split(",") if part.strip())
