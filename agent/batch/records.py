"""Records of a table as they stand in the file, one after another; what is no record is told, and the next one read."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from agent.profile_source import json_value
from agent.wrong_use import WrongUse

MOST_BYTES = 1_000_000
"""Bytes of one record: hundreds of pages of text, as for a profile file (judgement)."""

MOST_LOOKED_AT = 64_000_000
"""Bytes in which the end of a record is looked for (judgement)."""

TOO_LARGE = f"This row is larger than {MOST_BYTES // 1_000_000} MB; a profile is a page of text. Shorten its cells."
NOT_TEXT = "This row is not UTF-8 text. Save the table as 'CSV UTF-8', or name its encoding with --encoding."
OPEN_QUOTE = "A quote is opened in this row and not closed. Write a quote inside a cell twice."
NO_OBJECT = "This line is no JSON object. Write {...} with the fields of a profile."


@dataclass(frozen=True)
class Record:
    """One record, or what is wrong with it."""

    line: int
    """Number of its first line in the file, from 1."""
    cells: tuple[str, ...] | dict[str, Any] = ()
    trouble: str = ""


class Lines:
    """Lines of a file as text. After many bytes of one record, only what holds its structure is given."""

    def __init__(self, file: BinaryIO, delimiter: str) -> None:
        self.file = file
        self.filler = re.compile(rb'[^"\r\n' + re.escape(delimiter.encode()) + rb"]+")
        self.number = 0
        """Lines read so far."""
        self.begin()

    def begin(self) -> None:
        """Begins a record."""
        self.first, self.bytes, self.after_first, self.is_text = self.number + 1, 0, self.file.tell(), True

    def second(self) -> None:
        """Goes back to the line after the first one of this record."""
        self.file.seek(self.after_first)
        self.number = self.first

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self.whole_line()
        if not line:
            raise StopIteration
        self.number += 1
        if self.number == self.first:
            self.after_first = self.file.tell()
        try:
            return line.decode("utf-8-sig" if self.number == 1 else "utf-8")
        except UnicodeDecodeError:
            self.is_text = False
            return line.decode("latin-1")

    def whole_line(self) -> bytes:
        """The next line; of what is beyond the limits only quotes, delimiters and ends of lines."""
        parts: list[bytes] = []
        while part := self.file.readline(MOST_BYTES):
            self.bytes += len(part)
            parts.append(part if self.bytes <= MOST_BYTES else self.filler.sub(b"", part))
            if part.endswith(b"\n"):
                break
            if self.bytes > MOST_LOOKED_AT:
                raise csv.Error("no end")
        return b"".join(parts)

    @property
    def is_large(self) -> bool:
        """True where the record is larger than it may be."""
        return self.bytes > MOST_BYTES


def csv_records(file: BinaryIO, delimiter: str) -> Iterator[Record]:
    """Records of a CSV file, its header first; rows without anything in them are left out.

    A quote that is opened and never closed swallows what follows. It is told from a cell of many lines by the number
    of cells; then reading goes on in the line after.
    """
    csv.field_size_limit(sys.maxsize if sys.maxsize < 2**31 else 2**31 - 1)
    lines = Lines(file, delimiter)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    width = 0
    while True:
        lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Record(lines.first, trouble=TOO_LARGE if lines.is_large else OPEN_QUOTE)
            lines.second()
            continue
        if width and len(cells) != width and lines.number > lines.first:
            yield Record(lines.first, trouble=OPEN_QUOTE)
            lines.second()
        elif lines.is_large:
            yield Record(lines.first, trouble=TOO_LARGE)
        elif not lines.is_text:
            yield Record(lines.first, trouble=NOT_TEXT)
        elif any(cell.strip() for cell in cells):
            width = width or len(cells)
            yield fitting(Record(lines.first, tuple(cells)), width)


def fitting(record: Record, width: int) -> Record:
    """A record with as many cells as the header, empty ones at the end left out; else what is wrong with it."""
    cells = record.cells
    assert isinstance(cells, tuple)
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        cells = cells[:width]
    if len(cells) == width:
        return Record(record.line, cells)
    what = "a cell with the separator in it needs quotes" if len(cells) > width else "empty cells need their separators"
    return Record(record.line, trouble=f"This row has {len(cells)} cells where the header has {width}; {what}.")


def json_records(file: BinaryIO) -> Iterator[Record]:
    """Records of a file with one JSON object a line; empty lines are left out."""
    number = 0
    while line := file.readline(MOST_BYTES + 1):
        number += 1
        if len(line) > MOST_BYTES:
            while line and not line.endswith(b"\n"):
                line = file.readline(MOST_BYTES)
            yield Record(number, trouble=TOO_LARGE)
        elif line.strip():
            yield json_record(number, line)


def json_record(number: int, line: bytes) -> Record:
    """One line as a record, or what is wrong with it."""
    try:
        value = json_value(line.decode("utf-8-sig" if number == 1 else "utf-8"), "This line")
    except UnicodeDecodeError:
        return Record(number, trouble=NOT_TEXT)
    except WrongUse as error:
        return Record(number, trouble=str(error))
    return Record(number, value) if isinstance(value, dict) else Record(number, trouble=NO_OBJECT)
