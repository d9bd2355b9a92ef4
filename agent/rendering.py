"""Markdown as a terminal shows it: rich where there is room and colour, plain lines that never cut a word elsewhere."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TextIO

NARROWEST_FOR_RICH = 60
"""Columns below which tables are shown as lines, for cells of a few letters cannot be read (judgement)."""

WIDEST = 100
"""Columns above which lines are not made longer: longer ones are hard to follow (judgement)."""

_ITEM = re.compile(r"^(\s*)([-*]|\d+[.)])\s+")


def show_block(text: str, out: TextIO, width: int, colour: bool) -> None:
    """Prints one finished block of Markdown."""
    if colour and width >= NARROWEST_FOR_RICH:
        from rich.console import Console
        from rich.markdown import Markdown

        room = min(width, WIDEST)
        Console(file=out, width=room, highlight=False).print(Markdown(with_narrow_tables(text, room)))
    else:
        out.write(plain_block(text, min(width, WIDEST)) + "\n")


def plain_block(text: str, width: int) -> str:
    """Markdown as plain lines of at most that width; tables that do not fit become one short list a row."""
    lines: list[str] = []
    for part in parts_of(text):
        lines += table_lines(part, width) if is_table(part) else wrapped(part[0], width)
    return "\n".join(lines)


def with_narrow_tables(text: str, width: int) -> str:
    """The same Markdown with every table as a list that would otherwise have its cells cut."""
    lines: list[str] = []
    for part in parts_of(text):
        lines += table_items(part) if is_table(part) and natural_width(part) > width else part
    return "\n".join(lines)


def parts_of(text: str) -> Iterator[list[str]]:
    """The tables of a text, each whole, and its other lines one by one."""
    rows = text.split("\n")
    while rows:
        end = next((n for n, row in enumerate(rows) if not row.startswith("|")), len(rows)) if is_table(rows) else 1
        yield rows[:end]
        rows = rows[end:]


def natural_width(rows: list[str]) -> int:
    """Columns a table needs with no cell broken, three between two of them."""
    grid = [[unmarked(cell) for cell in cells(row)] for row in (rows[0], *rows[2:])]
    return sum(max(len(row[column]) for row in grid if column < len(row)) + 3 for column in range(len(grid[0])))


def table_items(rows: list[str]) -> list[str]:
    """A table as a Markdown list: the first cell of each row, then the others with their names."""
    header, *body = [cells(row) for row in (rows[0], *rows[2:])]
    items: list[str] = []
    for row in body:
        others = [f"{label}: {cell}" for label, cell in zip(header[1:], row[1:], strict=False) if cell]
        items.append(f"- {row[0]}" + (f" | {'; '.join(others)}" if others else ""))
    return items


def is_table(rows: list[str]) -> bool:
    """True where a table begins."""
    return len(rows) > 1 and rows[0].startswith("|") and set(rows[1]) <= set("|-: ") and "-" in rows[1]


def cells(row: str) -> list[str]:
    """The cells of a table row."""
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip().strip("|"))]


def table_lines(rows: list[str], width: int) -> list[str]:
    """A table in columns where it fits, else the first cell of each row with the others below it."""
    grid = [[unmarked(cell) for cell in cells(row)] for row in (rows[0], *rows[2:])]
    widths = [max(len(row[column]) for row in grid if column < len(row)) for column in range(len(grid[0]))]
    if sum(widths) + 2 * (len(widths) - 1) <= width:
        return ["  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=False)).rstrip() for row in grid]
    return [line for item in table_items(rows) for line in wrapped(item, width)]


def fold(text: str, width: int, hang: str = "") -> list[str]:
    """Text as lines of at most that width; a word longer than it stays whole."""
    return textwrap.wrap(text, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def unmarked(text: str) -> str:
    """Text without the marks of Markdown."""
    return re.sub(r"\[([^\]]+)\]\((https?://[^)]+)\)", r"\1 (\2)", text.replace("**", "").replace("`", ""))


def wrapped(row: str, width: int) -> list[str]:
    """One line of Markdown as lines of at most that width; a word longer than it stays whole."""
    if not row.strip():
        return [""]
    if row.startswith("#"):
        title = unmarked(row.lstrip("# "))
        return [*fold(title, width), "-" * min(width, len(title))]
    marker = _ITEM.match(row)
    hang = " " * len(marker[0]) if marker else row[: len(row) - len(row.lstrip())]
    return fold(unmarked(row), width, hang)
