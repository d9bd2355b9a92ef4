"""Field flags of a tool, generated from its query model, and what a flag's text means for that field."""

from __future__ import annotations

import argparse
import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from agent.commands.parser import CommandParser
from agent.profile_source import json_value

TABLE = Mapping
"""The kind of a field that holds names with a value each."""

NOT_TYPED = ("today",)
"""Fields with an option of their own on every surface."""


def add_fields(parser: CommandParser, query: type[BaseModel]) -> None:
    """Adds one flag for each field of a query."""
    for name, field in query.model_fields.items():
        if name not in NOT_TYPED:
            add_field(parser, name, field)


def add_field(parser: CommandParser, name: str, field: FieldInfo) -> None:
    """Adds the flag of one field; a list may be given several times or with commas."""
    flag, kinds = "--" + name.replace("_", "-"), set(kinds_of(field.annotation))
    text = help_text(field, kinds)
    if kinds == {bool}:
        parser.add_argument(flag, action=argparse.BooleanOptionalAction, default=None, help=text)
    elif kinds & {list, TABLE}:
        parser.add_argument(flag, action="append", metavar="A,B", help=text)
    else:
        parser.add_argument(flag, metavar="FILE" if takes_profile(kinds) else "VALUE", help=text)


def help_text(field: FieldInfo, kinds: set[Any]) -> str:
    """What a flag is for: the field's description, the words allowed, and whether it is needed."""
    allowed = [str(word) for word in words_of(field.annotation)]
    parts = [
        field.description or "",
        "Profile file (TOML or JSON)." if takes_profile(kinds) else "",
        "For example python=4,sql=2, or names alone." if TABLE in kinds else "",
        f"One of: {', '.join(allowed)}." if allowed else "",
        "Needed." if field.is_required() else "",
    ]
    return " ".join(part for part in parts if part).replace("%", "%%")


def given_fields(options: argparse.Namespace, query: type[BaseModel]) -> dict[str, Any]:
    """The fields that were given as flags, as plain data; a profile stays the name of its file. Raises WrongUse."""
    found: dict[str, Any] = {}
    for name, field in query.model_fields.items():
        value = None if name in NOT_TYPED else getattr(options, name, None)
        if value is not None:
            found[name] = value_of(name, value, set(kinds_of(field.annotation)))
    return found


def value_of(name: str, value: Any, kinds: set[Any]) -> Any:
    """What was typed for a field, as its kind of data: JSON too, where the field takes more than plain text."""
    if isinstance(value, list):
        return collected(name, value, kinds)
    takes_data = str not in kinds or any(map(is_model, kinds))
    if isinstance(value, str) and value[:1] in ("{", "[") and takes_data:
        return json_value(value, "--" + name.replace("_", "-"))
    return value


def collected(name: str, texts: Sequence[str], kinds: set[Any]) -> Any:
    """A list or a table: JSON, name=value pairs, or words between commas."""
    if len(texts) == 1 and texts[0][:1] in ("{", "["):
        return json_value(texts[0], "--" + name.replace("_", "-"))
    parts = [part.strip() for text in texts for part in text.split(",") if part.strip()]
    if TABLE in kinds and any("=" in part for part in parts):
        pairs = (part.partition("=") for part in parts)
        return {key.strip(): value.strip() if equals else None for key, equals, value in pairs}
    return parts


def kinds_of(annotation: Any) -> Iterator[Any]:
    """The kinds a field accepts: list, TABLE, bool, str, a model; None and constraints are looked through."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from kinds_of(get_args(annotation)[0])
    elif origin in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from kinds_of(part)
    elif origin is Literal:
        yield str
    elif origin in (list, tuple):
        yield list
        if is_model(get_args(annotation)[0]):
            yield TABLE  # a list of records is typed as their names with a value each
    elif origin is dict or origin is Mapping:
        yield TABLE
    elif annotation is not type(None):
        yield annotation


def is_model(annotation: Any) -> bool:
    """True for a model of our own."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def takes_profile(kinds: set[Any]) -> bool:
    """True where a field takes a profile, which is given as the name of its file."""
    if not any(map(is_model, kinds)):
        return False  # so for most fields, and then the models of a profile are not imported
    from tools.profile import Profile

    return Profile in kinds


def words_of(annotation: Any) -> Iterator[Any]:
    """The words of every Literal in an annotation."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from words_of(part)
