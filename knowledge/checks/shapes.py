"""What a model of facts is made of, read once from its annotations, and its validation errors in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from knowledge.checks.finding import did_you_mean, quoted
from knowledge.models.fact import Fact

if TYPE_CHECKING:
    from pydantic import ValidationError


@dataclass(frozen=True)
class Shape:
    """The fields of a model, by what the rules for every fact look at."""

    parts: tuple[str, ...]
    plain: tuple[str, ...]


@cache
def shape_of(model: type[Fact]) -> Shape:
    """Which fields of a model hold facts of their own, and which hold values."""
    parts = tuple(name for name, field in model.model_fields.items() if fact_in(field.annotation))
    return Shape(parts, tuple(name for name in model.model_fields if name not in parts))


def fact_in(annotation: Any) -> type[Fact] | None:
    """The model inside an annotation such as `tuple[RoleSkill, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, Fact):
        return annotation
    return next((found for inner in get_args(annotation) if (found := fact_in(inner))), None)


def parts_of(fact: Fact, key: str = "") -> Iterator[tuple[str, Fact]]:
    """A fact and all facts inside it, each with its key as the file has it, for example 'skills[3].'."""
    yield key, fact
    for name in shape_of(type(fact)).parts:
        value = getattr(fact, name)
        if isinstance(value, tuple):
            for number, part in enumerate(value):
                yield from parts_of(part, f"{key}{name}[{number}].")
        elif value is not None:
            yield from parts_of(value, f"{key}{name}.")


def key_of(location: Sequence[int | str]) -> str:
    """Where in a record something is: skills[3].target_level."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")


def explain(model: type[Fact], error: ValidationError) -> Iterator[tuple[str, str, str]]:
    """Everything that is wrong with a record: key, problem and remedy."""
    for each in error.errors(include_url=False):
        problem, remedy = _in_words(model, each["loc"], each["type"], each)
        yield key_of(each["loc"]), problem, remedy


def _in_words(model: type[Fact], location: Sequence[int | str], kind: str, error: Mapping[str, Any]) -> tuple[str, str]:
    given, context = error["input"], error.get("ctx", {})
    name = str(location[-1]) if location else ""
    if kind == "missing":
        return "This key is missing.", f"Add a line: {name} = ..."
    if kind == "extra_forbidden":
        known = list(_model_at(model, location[:-1]).model_fields)
        if len(location) > 1 and name in model.model_fields:
            return f"There is no key {quoted(name)} here.", "Move it up, above the first line in brackets."
        return f"There is no key {quoted(name)} here.", did_you_mean(name, known) or f"Keys are: {', '.join(known)}."
    if kind == "literal_error":
        allowed = str(context["expected"]).replace("'", '"')
        return f"{quoted(given)} is not allowed here.", f"Allowed: {allowed}."
    if kind == "string_pattern_mismatch":
        return f"{quoted(given)} is not written as it should be.", _PATTERNS.get(str(context["pattern"]), "")
    if kind in _KINDS:
        return f"{quoted(given)} is not {_KINDS[kind]}.", ""
    said = str(error["msg"]).removeprefix("Input ").removeprefix("Value error, ")
    return f"{quoted(given)}: it {said}.", ""


def _model_at(model: type[Fact], location: Sequence[int | str]) -> type[Fact]:
    for part in location:
        if isinstance(part, str) and part in model.model_fields:
            model = fact_in(model.model_fields[part].annotation) or model
    return model


_KINDS = {
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_parsing": "a number",
    "float_type": "a number",
    "finite_number": "a number that can be counted with",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "string_type": "a text in quotation marks",
    "string_too_short": "filled in",
    "tuple_type": "a list in square brackets",
    "model_type": "a table of keys and values",
    "dict_type": "a table of keys and values",
}

_PATTERNS = {
    r"^[a-z0-9][a-z0-9-]*$": "An id has small letters, digits and hyphens only, for example ai-engineer.",
    r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$": "Write 2026-11-23, 2026-11 or 2026.",
    r"^https://\S+$": "Write a whole address that starts with https://.",
}
