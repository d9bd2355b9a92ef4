"""Records of a table: whatever one row is like, the others are read as they stand."""

from __future__ import annotations

import csv
import io
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agent.batch import records
from agent.batch.records import MOST_BYTES, NOT_TEXT, OPEN_QUOTE, TOO_LARGE, Record, csv_records, json_records


def read(text: str | bytes, delimiter: str = ",") -> list[Record]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(csv_records(io.BytesIO(data), delimiter))


def written(rows: list[list[str]], delimiter: str) -> bytes:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue().encode()


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8), st.sampled_from(",;\t|"))
def test_what_any_program_writes_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    found = read(written([["a", "b", "c"], *rows], delimiter), delimiter)
    assert [record.cells for record in found[1:]] == [tuple(row) for row in rows if any(cell.strip() for cell in row)]
    assert not any(record.trouble for record in found)


def test_line_numbers_count_lines_inside_cells() -> None:
    found = read('a,b\n1,"two\nlines"\n2,x\n')
    assert [record.line for record in found] == [1, 2, 4]


def test_mark_that_excel_puts_first_is_no_part_of_the_header() -> None:
    assert read(b"\xef\xbb\xbfa,b\r\n1,2\r\n")[0].cells == ("a", "b")


def test_quote_that_is_never_closed_costs_its_own_row_alone() -> None:
    found = read('a,b,c\n1,x,y\n2,"x,y\n3,x,y\n4,x,"y"\n5,x,y\n')
    assert [(record.line, record.trouble) for record in found if record.trouble] == [(3, OPEN_QUOTE)]
    assert [record.cells[0] for record in found if not record.trouble] == ["a", "1", "3", "4", "5"]


def test_quote_that_is_never_closed_to_the_end_costs_its_own_row_alone() -> None:
    found = read('a,b\n1,x\n2,"x\n3,x\n4,x\n')
    assert [record.trouble for record in found] == ["", "", OPEN_QUOTE, "", ""]


def test_row_that_is_too_large_is_told_and_the_next_is_read() -> None:
    found = read("a,b\n1," + "x" * (50 * MOST_BYTES) + "\n2,y\n")
    assert [(record.line, record.trouble) for record in found[1:]] == [(2, TOO_LARGE), (3, "")]


def test_large_cell_of_many_lines_is_one_row() -> None:
    found = read('a,b\n1,"' + "word, word\n" * 200_000 + '"\n2,y\n')
    assert [record.trouble for record in found[1:]] == [TOO_LARGE, ""]
    assert found[2].cells == ("2", "y")


def test_large_row_is_not_kept_in_memory() -> None:
    lines = records.Lines(io.BytesIO(b"1," + b"x" * (20 * MOST_BYTES) + b"\n"), ",")
    assert len(next(lines)) < 2 * MOST_BYTES


def test_row_with_too_few_or_too_many_cells_says_how_many() -> None:
    found = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n")
    assert "2 cells where the header has 3" in found[1].trouble
    assert "4 cells where the header has 3" in found[2].trouble
    assert found[3].cells == ("1", "2", "3")


def test_row_that_is_not_utf8_is_told() -> None:
    found = read("a,b\n1,é\n".encode("cp1252") + b"2,y\n")
    assert [record.trouble for record in found] == ["", NOT_TEXT, ""]


def test_json_lines_are_read_each_by_itself() -> None:
    lines = [b'\xef\xbb\xbf{"goal": "a"}', b"", b"[1]", b"{", b'{"a": 1, "a": 2}', b'{"x": NaN}', b"\xff", b'{"id": 7}']
    found = list(json_records(io.BytesIO(b"\n".join(lines))))
    assert [record.line for record in found] == [1, 3, 4, 5, 6, 7, 8]
    assert [bool(record.trouble) for record in found] == [False, True, True, True, True, True, False]


def test_json_line_that_is_too_large_is_told_and_the_next_is_read() -> None:
    data = b'{"notes": "' + b"x" * (3 * MOST_BYTES) + b'"}\n{"id": 2}\n'
    assert [record.trouble for record in json_records(io.BytesIO(data))] == [TOO_LARGE, ""]


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    for found in (list(csv_records(io.BytesIO(data), ",")), list(json_records(io.BytesIO(data)))):
        assert all(record.trouble or record.cells is not None for record in found)
        numbers: list[Any] = [record.line for record in found]
        assert numbers == sorted(numbers)
