"""Cells of a row as values of a profile: a table holds text alone, so lists, levels and yes or no are taken apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

LISTS = ("goal", "certifications", "constraints")
FLAGS = ("production", "decision", "employer_support")
WHOLE = ("horizon_weeks",)

SEPARATED = re.compile(r"\s*[;|\n]\s*")
WITH_COMMAS = re.compile(r"\s*[;|\n,]\s*")
LEVEL = re.compile(
    r"(?P<name>.+?)\s*(?:[=:]\s*(?P<level>[0-5](?:[.,]\d+)?)|\(\s*(?P<in_brackets>[0-5](?:[.,]\d+)?)\s*\))"
)
"""A skill with its level: `Python=4`, `Python: 4`, `Python (4)`."""

TRUE = ("true", "yes", "y", "1", "x", "ja", "oui", "si", "sí", "sim", "haan")
FALSE = ("false", "no", "n", "0", "nein", "non", "não", "nao", "nahi")


def data_of(keys: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """A row as the data of a profile file; empty cells are left out."""
    data: dict[str, Any] = {}
    for key, cell in zip(keys, cells, strict=True):
        text = cell.strip()
        if not key or not text:
            continue
        whole, _, part = key.partition(".")
        if part:
            put_part(data, whole, part, text)
        else:
            put(data, whole, value_of(whole, text))
    return data


def put(data: dict[str, Any], key: str, value: Any) -> None:
    """Puts a value beside the parts that other columns gave."""
    if isinstance(data.get(key), list) and isinstance(value, list):
        data[key] = [*value, *data[key]]
    elif isinstance(data.get(key), dict) and isinstance(value, dict):
        data[key] = {**value, **data[key]}
    else:
        data[key] = value


def put_part(data: dict[str, Any], key: str, part: str, text: str) -> None:
    """Puts the value of one part: a level of a skill, an answer to an interest item."""
    if key == "skills":
        put(data, key, [{"skill": part, "level": number_of(text)}])
    else:
        put(data, key, {part: number_of(text)})


def value_of(key: str, text: str) -> Any:
    """A cell as the value that a profile file has for a key. What cannot be taken apart stays text, and is refused by
    the reader of that key in its own words."""
    if key in LISTS:
        return [part for part in (WITH_COMMAS if key == "certifications" else SEPARATED).split(text) if part]
    if key == "skills":
        return [skill_of(part) for part in (SEPARATED if SEPARATED.search(text) else WITH_COMMAS).split(text) if part]
    if key in FLAGS:
        word = text.casefold()
        return True if word in TRUE else False if word in FALSE else text
    if key == "preferences":
        pairs = (part.partition("=") for part in WITH_COMMAS.split(text) if part)
        return {name.strip(): number_of(answer.strip()) for name, _, answer in pairs}
    return number_of(text) if key in WHOLE else text


def skill_of(text: str) -> str | Mapping[str, Any]:
    """A skill, with its level where one stands behind it."""
    hit = LEVEL.fullmatch(text)
    if hit is None:
        return text
    return {"skill": hit["name"], "level": number_of(hit["level"] or hit["in_brackets"])}


def number_of(text: str) -> float | str:
    """A number, or the text where it is none."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return text
    return int(value) if value.is_integer() else value
