"""Files told apart by their bytes; text in the encodings that people save; what is no text, said so."""

from __future__ import annotations

from contextlib import suppress

import pytest
from docx_files import docx_of, paragraph
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_files import lines_at, pdf_of

from tools.reading.files.read import read_file
from tools.reading.files.sound import sound
from tools.reading.files.unreadable import LONGEST_TEXT, MOST_BYTES, REASONS, UnreadableFile

TEXT = "José Müller – Pune\nData Engineer, 2019 – today\nPython, SQL\n"


def reason_of(data: bytes) -> str:
    with pytest.raises(UnreadableFile) as raised:
        read_file(data)
    return raised.value.reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_is_read_in_the_encodings_that_people_save(encoding: str) -> None:
    assert read_file(TEXT.encode(encoding)) == TEXT


def test_text_that_was_saved_in_the_wrong_code_page_is_mended() -> None:
    assert read_file(TEXT.encode("utf-8").decode("cp1252").encode("utf-8")) == TEXT


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0" * 40, "image"),
        (b"GIF89a" + b"\0" * 40, "image"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"{\\rtf1\\ansi Python}", "rich-text"),
        (b"<!DOCTYPE html><html><body>Python</body></html>", "web-page"),
        (b"\n<HTML>", "web-page"),
        (bytes(range(256)) * 10, "not-text"),
        (b"Python\0\0\0SQL and more", "not-text"),
        (b"\x7fELF\x02\x01\x01" + bytes(range(1, 60)), "not-text"),
        (b"(cid:12)(cid:40)(cid:7) (cid:99)", "garbled"),
        (b"12345 67890 12345 67890 ---- 1234", "not-text"),
        (b"x" * (MOST_BYTES + 1), "too-large"),
        (b"Python and SQL " * 20_000, "too-long"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_file_that_gives_no_text_is_told_by_its_bytes(data: bytes, reason: str) -> None:
    assert reason_of(data) == reason


def test_word_at_the_beginning_of_a_text_makes_no_picture_of_it() -> None:
    assert read_file(b"BMW AG, data engineer, 2019 - 2021").startswith("BMW")
    assert read_file(b"RIFF generator in Python, 2019").startswith("RIFF")


def test_kind_is_told_by_the_bytes_and_a_few_in_front_do_not_matter() -> None:
    line = "Data Engineer, Acme GmbH, Jan 2019"
    assert read_file(b"\r\n" + pdf_of([lines_at(40, 700, [line])])) == line
    assert read_file(docx_of(paragraph(line))) == line


def test_text_of_the_longest_length_is_read() -> None:
    assert len(read_file(b"a " * (LONGEST_TEXT // 2))) == LONGEST_TEXT


def test_every_reason_is_one_line_that_says_what_to_do() -> None:
    for reason, said in REASONS.items():
        assert "\n" not in said, reason
        assert len(said) < 160, reason
        assert any(word in said for word in ("Save", "save", "Give", "give", "pip install")), reason


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.tuples(
            st.sampled_from([b"%PDF-1.4\n", b"PK\x03\x04", b"\xff\xfe", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG"]),
            st.binary(max_size=300),
        ).map(b"".join),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    )
)
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    with suppress(UnreadableFile):
        assert read_file(data).strip().strip()


def test_letters_of_any_script_are_text() -> None:
    for text in ("डेटा इंजीनियर, पुणे", "数据工程师 上海", "مهندس بيانات في دبي", "Инженер данных, Алматы"):
        assert sound(text) == text
