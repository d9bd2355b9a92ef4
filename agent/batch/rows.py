"""Rows of a table of people, read one after another from CSV or JSON lines; a row that cannot be used says why."""

from __future__ import annotations

import codecs
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from agent.batch.cells import data_of
from agent.batch.columns import ID, Columns, columns_of, delimiter_of
from agent.batch.records import MOST_BYTES, Record, csv_records, json_records
from agent.profile_source import named
from agent.wrong_use import WrongUse, echoed, one_line

JSON_ENDINGS = (".jsonl", ".ndjson", ".json")
LONGEST_ID = 200
"""Characters of an id (judgement)."""
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class Row:
    """A person of a table: what the row holds, or why it cannot be used."""

    number: int
    """From 1, over all rows but the header."""
    line: int
    """Line of the file on which it begins, 0 where there is no file."""
    id: str
    """The person's id; the row's number where the table has none."""
    data: Mapping[str, Any] = field(default_factory=dict)
    """As in a profile file."""
    trouble: str = ""
    where: str = ""
    """The field the trouble is about."""


@dataclass(frozen=True)
class Table:
    """A file of people."""

    path: Path
    given: Mapping[str, str] = field(default_factory=dict)
    """Keys of a profile for headers, as --columns names them."""
    encoding: str = ""
    """Where it is not UTF-8."""

    @property
    def is_json(self) -> bool:
        """True for JSON lines."""
        return self.path.suffix.lower() in JSON_ENDINGS

    def columns(self) -> Columns:
        """What the columns hold. Raises WrongUse."""
        if self.is_json:
            return Columns(())
        with self.opened() as file:
            return self.columns_in(self.records(file))

    def rows(self) -> Iterator[Row]:
        """The rows of the file in their order. Raises WrongUse where nothing of it can be read."""
        with self.opened() as file:
            records = self.records(file)
            keys = () if self.is_json else self.columns_in(records).keys
            for number, record in enumerate(records, 1):
                yield row_of(number, record, keys)

    def records(self, file: BinaryIO) -> Iterator[Record]:
        """The records of the file, for CSV its header first."""
        if self.is_json:
            return json_records(file)
        delimiter = delimiter_of(file.readline(MOST_BYTES).decode("utf-8-sig", errors="replace"))
        file.seek(0)
        return csv_records(file, delimiter)

    def columns_in(self, records: Iterator[Record]) -> Columns:
        """What the columns hold, by the header. Raises WrongUse."""
        header = next(records, None)
        if header is None:
            raise WrongUse(
                f"{named(self.path)}: nothing is in it. The first row names the columns, then a row a person."
            )
        if header.trouble:
            raise WrongUse(f"{named(self.path)}: line {header.line}: {header.trouble}")
        return columns_of([str(cell) for cell in header.cells], self.given)

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The file as UTF-8. Raises WrongUse."""
        try:
            file = self.path.open("rb")
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            reason = error.strerror if isinstance(error, OSError) else "not a file name"
            raise WrongUse(f"{named(self.path)}: cannot be read ({reason}).") from None
        with file:
            encoding = self.encoding or ("utf-16" if file.read(2) in UTF16 else "")
            file.seek(0)
            if not encoding:
                yield file
                return
            with tempfile.TemporaryFile() as copy:
                copy_in_utf8(file, copy, encoding, self.path)
                copy.seek(0)
                yield copy


def copy_in_utf8(file: BinaryIO, copy: BinaryIO, encoding: str, path: Path) -> None:
    """Copies a file of another encoding as UTF-8. Raises WrongUse."""
    try:
        reader = codecs.getreader(encoding)(file)
        while part := reader.read(MOST_BYTES):
            copy.write(part.encode("utf-8"))
    except LookupError:
        raise WrongUse(
            f"--encoding: {echoed(encoding)} is no encoding I know. Usual ones: utf-8, utf-16, cp1252."
        ) from None
    except UnicodeError:
        raise WrongUse(
            f"{named(path)}: not {encoding} text. Save it as 'CSV UTF-8' and leave --encoding out."
        ) from None


def row_of(number: int, record: Record, keys: Sequence[str]) -> Row:
    """A record as a row, its id apart from the rest."""
    if record.trouble:
        return Row(number, record.line, str(number), trouble=record.trouble)
    cells = record.cells
    data = dict(cells) if isinstance(cells, dict) else data_of(keys, cells)
    given = data.pop(ID, None)
    if given is None or given == "":
        return Row(number, record.line, str(number), data)
    if isinstance(given, bool) or not isinstance(given, (str, int)):
        return Row(number, record.line, str(number), trouble="An id is a text or a whole number.", where=ID)
    name = one_line(str(given)[: LONGEST_ID + 1])
    if not name or len(name) > LONGEST_ID:
        trouble = f"An id has 1 to {LONGEST_ID} characters that can be printed."
        return Row(number, record.line, str(number), trouble=trouble, where=ID)
    return Row(number, record.line, name, data)
