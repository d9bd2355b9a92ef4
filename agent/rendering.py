"""Markdown as a terminal shows it: rich where there is room and colour, plain lines that never cut a word elsewhere."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

NARROWEST_FOR_RICH = 60
"""Columns below which tables are shown as lines, for cells of a few letters cannot be read (judgement)."""

WIDEST = 100
"""Columns above which lines are not made longer: longer ones are hard to follow (judgement)."""

_ITEM = re.compile(r"^(\s*)([-*]|\d+[.)])\s+")

_RUN = re.compile(r"\d+(?: ?[–-] ?\d+)?")


@dataclass(frozen=True)
class Group:
    """One row of a table: what it is about, and its other cells with the names of their columns."""

    heading: str
    cells: tuple[tuple[str, str], ...]
    is_run: bool = False
    """True where the row is for a number or a run of numbers: 'Weeks 1-4'."""

    @property
    def one_line(self) -> str:
        """The row as one line: 'Goal: AI Architect', or 'Weeks 1-4: From Mon 23 Nov 2026, Hours a week 8'."""
        if not self.cells:
            return self.heading
        if len(self.cells) == 1:
            return f"{self.heading}: {self.cells[0][1]}"
        return f"{self.heading}: " + ", ".join(f"{label} {cell}".strip() for label, cell in self.cells)

    @property
    def lines(self) -> list[str]:
        """Each cell with its label."""
        return [f"{label}: {cell}" if label else cell for label, cell in self.cells]


def show_block(text: str, out: TextIO, width: int, colour: bool) -> None:
    """Prints one finished block of Markdown."""
    if colour and width >= NARROWEST_FOR_RICH:
        from rich.console import Console
        from rich.markdown import Markdown

        room = min(width, WIDEST)
        Console(file=out, width=room, highlight=False).print(Markdown(with_narrow_tables(apart(text), room)))
    else:
        out.write(plain_block(text, min(width, WIDEST)) + "\n")


def apart(text: str) -> str:
    """The same text with an empty line behind every list, so that what follows is no part of its last item."""
    lines: list[str] = []
    for row in text.split("\n"):
        follows = bool(lines) and _ITEM.match(lines[-1]) is not None
        if follows and row.strip() and not row.startswith(" ") and not _ITEM.match(row):
            lines.append("")
        lines.append(row)
    return "\n".join(lines)


def plain_block(text: str, width: int) -> str:
    """Markdown as plain lines of at most that width; tables that do not fit become one short group a row."""
    lines: list[str] = []
    for part in parts_of(apart(text)):
        lines += table_lines(part, width) if is_table(part) else wrapped(part[0], width)
    return "\n".join(lines)


def with_narrow_tables(text: str, width: int) -> str:
    """The same Markdown with every table in groups that would otherwise have its cells cut."""
    lines: list[str] = []
    for part in parts_of(text):
        lines += group_items(part, width) if is_table(part) and (natural_width(part) > width) else part
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


def groups_of(rows: list[str]) -> list[Group]:
    """The rows of a table as groups; empty cells are left out."""
    header, *body = [cells(row) for row in (rows[0], *rows[2:])]
    # In a table of two columns the first cell says what the second one is.
    labels = ["" for _ in header] if len(header) == 2 else header
    return [group_of(labels, row) for row in body if any(row)]


def group_of(labels: list[str], row: list[str]) -> Group:
    """One row; a bare number in front of a name is read together with it."""
    heading, others = row[0], list(zip(labels[1:], row[1:], strict=False))
    is_run = bool(labels[0]) and _RUN.fullmatch(heading) is not None
    if (heading.isdigit() and not labels[0]) or not heading:
        first = others.pop(0)[1] if others else ""
        heading = f"{heading}. {first}" if heading else first
    elif is_run:
        label = labels[0].removesuffix("s") if heading.isdigit() else labels[0]
        heading = f"{label} {heading}"
    return Group(heading, tuple((label, cell) for label, cell in others if cell), is_run)


def are_short(groups: list[Group], width: int) -> bool:
    """True where each row can be read as one item: short ones, and runs of weeks, which would fill pages otherwise."""
    return all(group.is_run or len(group.cells) < 2 or fits(group, width) for group in groups)


def fits(group: Group, width: int) -> bool:
    """True where a row is one line, or hardly more with few cells."""
    room = width * 1.5 if len(group.cells) == 2 else width - 2
    return len(unmarked(group.one_line)) <= room


def group_items(rows: list[str], width: int) -> list[str]:
    """A table as Markdown: a line a row where that is short, else a heading with its cells below."""
    groups = groups_of(rows)
    if are_short(groups, width):
        return [f"- {group.one_line}" for group in groups]
    lines: list[str] = []
    for group in groups:
        lines += [f"**{unmarked(group.heading)}**", "", *(f"- {line}" for line in group.lines), ""]
    return lines[:-1] if lines and not lines[-1] else lines


def is_table(rows: list[str]) -> bool:
    """True where a table begins."""
    return len(rows) > 1 and rows[0].startswith("|") and set(rows[1]) <= set("|-: ") and "-" in rows[1]


def cells(row: str) -> list[str]:
    """The cells of a table row."""
    inner = row.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def table_lines(rows: list[str], width: int) -> list[str]:
    """A table in columns where it fits, else its rows as groups."""
    grid = [[unmarked(cell) for cell in cells(row)] for row in (rows[0], *rows[2:])]
    widths = [max(len(row[column]) for row in grid if column < len(row)) for column in range(len(grid[0]))]
    if sum(widths) + 2 * (len(widths) - 1) <= width:
        return ["  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=False)).rstrip() for row in grid]
    groups = groups_of(rows)
    if are_short(groups, width):
        return [line for group in groups for line in wrapped(f"- {group.one_line}", width)]
    lines: list[str] = []
    for group in groups:
        lines += wrapped(group.heading, width)
        lines += [line for cell in group.lines for line in wrapped(f"  {cell}", width, hang="    ")]
        lines.append("")
    return lines[:-1]


def fold(text: str, width: int, hang: str = "") -> list[str]:
    """Text as lines of at most that width; a word longer than it stays whole."""
    return textwrap.wrap(text, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def unmarked(text: str) -> str:
    """Text without the marks of Markdown."""
    return re.sub(r"\[([^\]]+)\]\((https?://[^)]+)\)", r"\1 (\2)", text.replace("**", "").replace("`", ""))


def wrapped(row: str, width: int, hang: str = "") -> list[str]:
    """One line of Markdown as lines of at most that width; a word longer than it stays whole."""
    if not row.strip():
        return [""]
    if row.startswith("#"):
        title = unmarked(row.lstrip("# "))
        return [*fold(title, width), "-" * min(width, len(title))]
    marker = _ITEM.match(row)
    hang = hang or (" " * len(marker[0]) if marker else row[: len(row) - len(row.lstrip())])
    return fold(unmarked(row), width, hang)
