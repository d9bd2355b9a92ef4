"""Takes sentences out of Markdown and leaves lists, tables and bold words in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent.grounding.model import Sentence

_EMPTY_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])?[ \t]*(?:\*\*|__)?[ \t]*$")
_NUMBERED = re.compile(r"^([ \t]*)(\d{1,3})([.)][ \t])")
_RULE = re.compile(r"^[ \t]*\|[\s|:-]+\|?[ \t]*$")


def cut(text: str, faulty: Sequence[Sentence]) -> tuple[str, int]:
    """The text without these sentences, and how many they were."""
    if not faulty:
        return text, 0
    parts, at, touched = [], 0, set()
    for one in faulty:
        parts.append(text[at : one.start])
        touched.add(sum(part.count("\n") for part in parts))
        at = one.end
    parts.append(text[at:])
    return _tidied("".join(parts), touched), len(faulty)


def _tidied(text: str, touched: set[int]) -> str:
    lines = text.split("\n")
    kept: list[str] = []
    for number, line in enumerate(lines):
        if number in touched:
            if _EMPTY_ITEM.fullmatch(line):
                continue
            line = _balanced(re.sub(r"(?<=\S)[ \t]{2,}", " ", line).rstrip())
        kept.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_renumbered(_without_bare_tables(kept)))).strip("\n")


def _balanced(line: str) -> str:
    """A line whose bold begins and ends."""
    return line.replace("**", "", 1) if line.count("**") % 2 else line


def _without_bare_tables(lines: list[str]) -> list[str]:
    """Lines without the head of a table that has no rows left."""
    kept = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        behind = lines[number + 2] if number + 2 < len(lines) else ""
        is_head = line.lstrip().startswith("|") and _RULE.match(following) and not behind.lstrip().startswith("|")
        is_rule = _RULE.match(line) and not following.lstrip().startswith("|")
        if not is_head and not is_rule:
            kept.append(line)
    return kept


def _renumbered(lines: list[str]) -> list[str]:
    """Numbered items counted on without holes."""
    made, last, indent = [], 0, None
    for line in lines:
        hit = _NUMBERED.match(line)
        if hit and hit[1] == indent and last and int(hit[2]) > last:
            last += 1
            line = f"{hit[1]}{last}{hit[3]}{line[hit.end() :]}"
        elif hit:
            last, indent = int(hit[2]), hit[1]
        elif line.strip() and not line.startswith((" ", "\t")):
            last = 0
        made.append(line)
    return made
