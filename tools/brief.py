"""The short form of a large result: chosen fields and sections of the very same result, lists cut, nothing reworded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tools.evidence import Result, as_json
from tools.markdown import count

LONGEST_TEXT = 2_000
"""Characters of a short text: what an assistant can read at a glance (issue of the server)."""

LONGEST_LINE = 300
"""Characters of one line of a short text; a longer one ends after a sentence, or is left out (judgement)."""

MOST_SOURCES = 4
"""Sources named in a short text (judgement)."""

EMPTY: tuple[Any, ...] = (None, "", [])
"""Values that say nothing."""

SHORTENED = "Shortened: detail 'full' gives everything"
"""How the last line of a short text begins."""

_HEADING = re.compile(r"^(?=#{1,3} )", re.MULTILINE)
_ENTRY = re.compile(r"\s*(?:-|\d+\.) ")
_SENTENCE_END = re.compile(r"(?<=[.;!?]) ")


@dataclass(frozen=True)
class Few:
    """The first entries of a list, each with the fields named; whole where none is named."""

    first: int
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """A section of a text by how its heading begins; its first lines, or those that begin with one of some words."""

    heading: str
    lines: int = 40
    starting: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Brief:
    """What the short form of a tool's result keeps: fields of the data, and sections of the text."""

    fields: Mapping[str, Few | tuple[str, ...] | None]
    parts: tuple[Part, ...]


def brief_data(result: Result, brief: Brief) -> dict[str, Any]:
    """The fields a short form keeps, its sources by name, and in `more` how much every other one holds."""
    whole = as_json(result)
    is_needed = {name for name, field in type(result).model_fields.items() if field.is_required()}
    kept = {
        name: cut(whole[name], how)
        for name, how in brief.fields.items()
        if name in whole and (whole[name] not in EMPTY or name in is_needed)
    }
    named = set(ids_in(kept))
    sources = [source for source in whole.get("sources", ()) if source["id"] in named]
    more = {name: held - len(kept.get(name, ())) for name, held in sizes(whole) if name != "sources"}
    return {
        **kept,
        "detail": "concise",
        "sources": [{"id": source["id"], "title": source["title"]} for source in sources],
        "more": {name: left for name, left in more.items() if left},
    }


def cut(value: Any, how: Few | tuple[str, ...] | None) -> Any:
    """One field as the short form shows it."""
    if isinstance(how, Few):
        return [only(item, how.fields) for item in value[: how.first]]
    return only(value, how) if how else value


def only(value: Any, fields: tuple[str, ...]) -> Any:
    """A record with the fields named that say something; anything else as it is."""
    if not fields or not isinstance(value, Mapping):
        return value
    return {name: value[name] for name in fields if value.get(name) not in EMPTY}


def sizes(whole: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Fields that are lists, with how many entries each holds."""
    return ((name, len(value)) for name, value in whole.items() if isinstance(value, list))


def ids_in(value: Any) -> Iterator[str]:
    """Ids of sources that stand in data."""
    if isinstance(value, Mapping):
        if isinstance(value.get("source"), str):
            yield value["source"]
        for part in value.values():
            yield from ids_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from ids_in(part)


def brief_text(text: str, result: Result, brief: Brief, data: Mapping[str, Any] | None = None) -> str:
    """The sections a short form keeps, as long as there is room; a text that is short already is left whole. `data` is
    what `brief_data` gave, where the caller has it."""
    sections = [section.strip() for section in _HEADING.split(text) if section.strip()]
    if len(text) <= LONGEST_TEXT or len(sections) < 2:
        return text
    foot = last_lines(result, data or brief_data(result, brief))
    room = LONGEST_TEXT - len(foot) - 2
    shown: list[str] = []
    named = [(section_of(part, sections), part) for part in brief.parts]
    chosen = [section for section, _ in named]
    # What is left of the room goes to the sections nobody named, the sources apart: the last line has those.
    others = [(section, Part("")) for section in sections if section not in chosen and title_of(section) != "Sources"]
    for section, part in (*named, *others):
        if cut_to_fit := fitting(section, part, room):
            shown.append(cut_to_fit)
            room -= len(cut_to_fit) + 2
    return "\n\n".join([*shown, foot])


def section_of(part: Part, sections: list[str]) -> str:
    """The first section whose heading begins as a part says; empty where there is none."""
    return next((section for section in sections if title_of(section).startswith(part.heading)), "")


def title_of(section: str) -> str:
    """The words of a section's heading."""
    return section.split("\n", 1)[0].lstrip("# ")


def fitting(section: str, part: Part, room: int) -> str:
    """A section cut to its lines and to the room; empty where not even one line fits."""
    heading, *lines = section.split("\n")
    told = [line for line in lines if line.strip()]
    wanted = [line for line in told if not part.starting or line.startswith(part.starting)]
    kept = [heading]
    taken = len(heading) + 2
    for line in wanted[: part.lines]:
        short = shorter(line)
        # Room is left for the line that says how much is missing.
        if short and taken + len(short) + 30 <= room:
            kept.append(short)
            taken += len(short) + 2
    while kept and kept[-1].startswith("| ---"):
        # A table of which no row fits; where its names of columns do not fit either, the heading goes with it.
        del kept[-2:]
    if len(kept) <= 1 and not (heading.startswith("# ") and not told and taken <= room):
        # Nothing but its heading is left of it; a title may stand alone.
        return ""
    left = len(wanted) - len(kept) + 1
    more = [f"(and {count(left, 'more line')})"] if left else []
    return "\n".join(spaced([*kept, *more]))


def shorter(line: str) -> str:
    """A line, up to the last sentence that ends in time; empty where none does: a figure is never cut apart."""
    if len(line) <= LONGEST_LINE:
        return line
    if line.startswith("|"):
        return ""
    kept = ""
    for sentence in _SENTENCE_END.split(line):
        if len(kept) + len(sentence) >= LONGEST_LINE:
            break
        kept = f"{kept} {sentence}".strip() if kept else sentence
    return kept


def spaced(lines: Iterable[str]) -> Iterator[str]:
    """Lines with a blank one between them, but for the rows of a table and the entries of a list."""
    before = ""
    for line in lines:
        if before and not (kind_of(line) and kind_of(line) == kind_of(before)):
            yield ""
        yield line
        before = line


def kind_of(line: str) -> str:
    """Table or list, where a line of Markdown is part of one; else empty."""
    return "table" if line.startswith("|") else "list" if _ENTRY.match(line) else ""


def last_lines(result: Result, data: Mapping[str, Any]) -> str:
    """Where the figures come from, those of the short data first, and how to get everything."""
    first = [source["id"] for source in data["sources"]]
    named = list(dict.fromkeys((*first, *(source.id for source in result.sources))))
    shown = ", ".join(named[:MOST_SOURCES])
    others = f" and {count(len(named) - MOST_SOURCES, 'other')}" if len(named) > MOST_SOURCES else ""
    sources = f"Sources: {shown}{others}. " if named else ""
    return f"{sources}{SHORTENED}, with the evidence for each figure."
