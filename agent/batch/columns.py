"""Columns of a table as keys of a profile: known headers, headers that somebody maps, and those that are left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from agent.profile_source import named, read_text, toml_table
from agent.wrong_use import WrongUse, echoed
from knowledge.tables import nearest
from tools.reading.profile_keys import READERS

ID = "id"
PARTS = ("skills", "preferences")
"""Keys with a column for each of their parts: `skills.Python`, `preferences.s-coding`."""

DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True)
class Columns:
    """What each column of a table holds: a key of a profile, `skills.NAME`, or nothing that is used."""

    keys: tuple[str, ...]
    unused: tuple[str, ...] = ()
    """Headers of columns that are left out."""


def columns_of(headers: Sequence[str], given: Mapping[str, str] | None = None) -> Columns:
    """What the columns hold; `given` names keys for headers, an empty one to leave a column out. Raises WrongUse."""
    mapped = {plain(header): key for header, key in (given or {}).items()}
    refuse_absent(given or {}, headers)
    keys = tuple(key_of(header, mapped) for header in headers)
    seen: dict[str, str] = {}
    for header, key in zip(headers, keys, strict=True):
        if key in seen:
            raise WrongUse(
                f"The columns {echoed(seen[key])} and {echoed(header)} are both read as {key}. "
                f'Leave one out with --columns, with the line {quoted(header)} = "".'
            )
        if key:
            seen[key] = header
    if not set(seen) - {ID, "name"}:
        raise WrongUse(
            f"No column says anything about a person: {', '.join(map(echoed, headers[:6]))}. The first row names the "
            f"columns: {', '.join(list(READERS)[1:6])} ..."
        )
    pairs = zip(headers, keys, strict=True)
    return Columns(keys, tuple(header for header, key in pairs if not key and header.strip()))


def key_of(header: str, mapped: Mapping[str, str]) -> str:
    """The key that a column holds, empty where it is left out. Raises WrongUse for one that is nearly a known one."""
    bare = plain(header)
    if bare in mapped:
        return mapped[bare]
    if bare in known():
        return known()[bare]
    whole, _, part = header.strip().partition(".")
    if part and known().get(plain(whole)) in PARTS:
        return f"{known()[plain(whole)]}.{part.strip()}"
    near = nearest(bare, known(), limit=1)
    if near and is_slip(bare, near[0]):
        raise WrongUse(
            f"Did you mean {near[0]} by the column {echoed(header)}? Rename it, or leave it out with --columns, "
            f'with the line {quoted(header)} = "".'
        )
    return ""


def is_slip(header: str, near: str) -> bool:
    """True for a header that differs from a known one by a slip of the hand: silently left out it would be missed."""
    from rapidfuzz.distance import OSA

    return len(near) > 3 and OSA.distance(header, near) <= (1 if len(near) < 7 else 2)


def refuse_absent(given: Mapping[str, str], headers: Sequence[str]) -> None:
    """Raises WrongUse for a mapped header that the table does not have, and for a key that no profile has."""
    there = {plain(header) for header in headers}
    for header, key in given.items():
        if plain(header) not in there:
            near = nearest(header, headers, limit=1)
            hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(headers)}."
            raise WrongUse(f"--columns: there is no column {echoed(header)} in the table. {hint}")
        if key and key != ID and key.partition(".")[0] not in READERS:
            near = nearest(key, READERS, limit=1)
            hint = f"Did you mean {near[0]}?" if near else f"Known keys: {', '.join(READERS)}."
            raise WrongUse(f"--columns: {echoed(key)} is no key of a profile. {hint}")


def read_map(path: Path) -> dict[str, str]:
    """The file of --columns: header = key, in TOML. Raises WrongUse."""
    table = toml_table(read_text(path), named(path))
    for header, key in table.items():
        if not isinstance(key, str):
            raise WrongUse(f'{named(path)}: {header}: write the key of a profile in quotes: {quoted(header)} = "goal".')
    return table


def delimiter_of(header: str) -> str:
    """The separator of a table: the one by which its first line has most columns that are known."""

    def columns_known(delimiter: str) -> tuple[int, int]:
        headers = header.replace('"', "").split(delimiter)
        return sum(plain(name) in known() for name in headers), len(headers)

    return max(DELIMITERS, key=columns_known)


def plain(header: str) -> str:
    """A header in small letters, with one space between words."""
    text = unicodedata.normalize("NFKC", header).casefold()
    return re.sub(r"[\W_]+", " ", text).strip()


def quoted(header: str) -> str:
    """A header as a key of TOML."""
    escaped = header.strip().replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@cache
def known() -> dict[str, str]:
    """Known headers and the key that each means."""
    import tomli

    table = tomli.loads(files("agent.batch").joinpath("headers.toml").read_text(encoding="utf-8"))
    named_keys = {plain(header): key for key, headers in table.items() for header in headers}
    return {plain(key): key for key in (*READERS, ID)} | named_keys
