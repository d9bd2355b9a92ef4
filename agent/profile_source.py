"""Profile files from disk: every way a file can be wrong ends in one clear line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from agent.wrong_use import WrongUse, echoed
from tools.problem import ProblemError

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Profile

LARGEST_FILE = 1_000_000
"""Bytes of a profile file that are read: hundreds of pages of text, and no memory spent on more (judgement)."""

MOST_DIGITS = 400
"""Digits of a whole number that are read; none that is meant has more than twenty (judgement)."""

LONGEST_NAME = 60
"""Characters of a file's name that an error line shows: its end, so that the reason still fits (judgement)."""


def read_profile_file(path: Path, knowledge: Knowledge, today: date) -> Profile:
    """The profile of a TOML or JSON file, its CV included. Raises WrongUse."""
    return profile_of(read_data(path), path, knowledge, today)


def profile_of(data: Mapping[str, Any], path: Path, knowledge: Knowledge, today: date) -> Profile:
    """The profile of what a file holds, its CV included. Raises WrongUse."""
    from agent.cv_source import checked_cv
    from tools.reading.profile_file import profile_from_data

    cv_text = "".join(checked_cv(source, knowledge) for source in inputs_of(path, data)[1:])
    try:
        return profile_from_data(data, knowledge, today, cv_text=cv_text)
    except ProblemError as error:
        raise WrongUse(f"{named(path)}: {error.problem.line()}") from None


def inputs_of(path: Path, data: Mapping[str, Any]) -> tuple[Path, ...]:
    """The files that a profile is made from: its own, and the CV it names."""
    cv = data.get("cv")
    return (path, path.parent / cv) if isinstance(cv, str) and cv.strip() else (path,)


def read_data(path: Path) -> Mapping[str, Any]:
    """The table that a TOML or JSON file holds. Raises WrongUse."""
    text = read_text(path)
    is_json = path.suffix.lower() == ".json" or (path.suffix.lower() != ".toml" and text.lstrip().startswith("{"))
    data = json_value(text, named(path)) if is_json else toml_table(text, named(path))
    if not isinstance(data, dict):
        raise WrongUse(f"{named(path)}: this JSON is not an object. Write {{...}} with the fields of a profile.")
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
        raise WrongUse(f"{named(path)}: more than {LARGEST_FILE // 1_000_000} MB; a profile is a page of text.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongUse(f"{named(path)}: not UTF-8 text (byte {error.start + 1}). Save it as UTF-8 text.") from None
    if "\0" in text:
        raise WrongUse(f"{named(path)}: not a text file. Save it as UTF-8 text.")
    return text


def named(path: Path) -> str:
    """A file's name for an error line; of a very long one the end, which tells files apart."""
    name = str(path)
    return name if len(name) <= LONGEST_NAME else "..." + name[3 - LONGEST_NAME :]


def json_value(text: str, where: str) -> Any:
    """A JSON value; NaN and Infinity are no numbers to plan with, and no key may stand twice. Raises WrongUse."""

    def refuse(word: str) -> NoReturn:
        raise ValueError(f"{word} is not a number to work with")

    def whole(digits: str) -> int:
        if len(digits) > MOST_DIGITS:
            raise ValueError(f"a number of {len(digits):,} digits is not one to work with")
        return int(digits)

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        table: dict[str, Any] = {}
        for key, value in pairs:
            if key in table:
                raise ValueError(f"the key {echoed(key)} stands there twice. Keep one of them")
            table[key] = value
        return table

    try:
        return json.loads(text, parse_constant=refuse, parse_int=whole, object_pairs_hook=once)
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
        if "digits" in reason and "limit" in reason:
            reason = "a number of thousands of digits is not one to work with"
        raise WrongUse(
            f"{where}: not valid TOML: {reason}. Texts, and names with signs in them, stand in quotes."
        ) from None
