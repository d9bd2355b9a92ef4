"""Profile files and CVs from disk: every way a file can be wrong ends in one clear line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from agent.wrong_use import WrongUse
from tools.problem import ProblemError

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Profile

LARGEST_FILE = 1_000_000
"""Bytes of a profile file or CV that are read: hundreds of pages of text, and no memory spent on more (judgement)."""

LONGEST_NAME = 200
"""Characters of a file's name that an error line shows, so that the reason still fits (judgement)."""


def read_profile_file(path: Path, knowledge: Knowledge, today: date) -> Profile:
    """The profile of a TOML or JSON file, its CV included. Raises WrongUse."""
    data = read_data(path)
    cv = data.get("cv")
    cv_text = read_text(path.parent / cv) if isinstance(cv, str) and cv else ""
    from tools.profile_file import profile_from_data

    try:
        return profile_from_data(data, knowledge, today, cv_text=cv_text)
    except ProblemError as error:
        raise WrongUse(f"{path}: {error.problem.line()}") from None


def read_data(path: Path) -> Mapping[str, Any]:
    """The table that a TOML or JSON file holds. Raises WrongUse."""
    text = read_text(path)
    is_json = path.suffix.lower() == ".json" or (path.suffix.lower() != ".toml" and text.lstrip().startswith("{"))
    data = json_value(text, str(path)) if is_json else toml_table(text, str(path))
    if not isinstance(data, dict):
        raise WrongUse(f"{path}: this JSON is not an object. Write {{...}} with the fields of a profile.")
    return data


def read_text(path: Path) -> str:
    """The text of a file; a byte order mark is dropped. Raises WrongUse."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else "not a file name"
        raise WrongUse(f"{named(path)}: cannot be read ({reason}).") from None
    if len(content) > LARGEST_FILE:
        raise WrongUse(f"{path}: more than {LARGEST_FILE // 1_000_000} MB; a profile or CV is a few pages of text.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongUse(f"{path}: not UTF-8 text (byte {error.start + 1}). Save it as UTF-8 text.") from None
    if "\0" in text:
        raise WrongUse(f"{path}: not a text file. Save it as UTF-8 text.")
    return text


def named(path: Path) -> str:
    """A file's name for an error line; of a very long one the end, which tells files apart."""
    name = str(path)
    return name if len(name) <= LONGEST_NAME else "..." + name[-LONGEST_NAME:]


def json_value(text: str, where: str) -> Any:
    """A JSON value; NaN and Infinity are refused, being no numbers to plan with. Raises WrongUse."""

    def refuse(word: str) -> NoReturn:
        raise ValueError(f"{word} is not a number to work with")

    try:
        return json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise WrongUse(f"{where}: not valid JSON: {reason}.") from None


def toml_table(text: str, where: str) -> dict[str, Any]:
    """A TOML table. Raises WrongUse."""
    import tomli

    try:
        return tomli.loads(text)
    except (ValueError, RecursionError) as error:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise WrongUse(f"{where}: not valid TOML: {reason}.") from None
