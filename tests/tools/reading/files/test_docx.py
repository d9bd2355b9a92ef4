"""Word files: what is shown comes out in reading order, what is hidden does not, and nothing harmful is unpacked."""

from __future__ import annotations

import zipfile
from contextlib import suppress

import pytest
from docx_files import docx_of, item, paragraph, part, table, text_box, zip_of
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading.files.read import read_file
from tools.reading.files.unreadable import UnreadableFile

LONG = "Data Engineer with pipelines in Python and SQL"


def reason_of(data: bytes) -> str:
    with pytest.raises(UnreadableFile) as raised:
        read_file(data)
    return raised.value.reason


def test_paragraphs_lists_tabs_and_breaks_come_out_in_order() -> None:
    body = paragraph("Ana López\tLisbon") + paragraph("EXPERIENCE\nData Engineer") + item("Built pipelines")
    assert read_file(docx_of(body)) == "Ana López\tLisbon\nEXPERIENCE\nData Engineer\n- Built pipelines"


def test_header_comes_first_and_footer_last_and_the_same_header_once() -> None:
    header, footer = part(paragraph("Ana López"), "hdr"), part(paragraph("Page one"), "ftr")
    parts = {"word/header1.xml": header, "word/header2.xml": header, "word/footer1.xml": footer}
    assert read_file(docx_of(paragraph(LONG), parts)) == f"Ana López\n\n{LONG}\n\nPage one"


def test_row_with_one_line_in_each_cell_is_one_line() -> None:
    rows = [(paragraph("Python"), paragraph("5 years")), (paragraph("SQL"), paragraph("2 years"))]
    assert read_file(docx_of(table(*rows))) == "Python\t5 years\nSQL\t2 years"


def test_table_that_makes_two_columns_is_read_column_by_column() -> None:
    left = paragraph("SKILLS") + paragraph("Python") + paragraph("SQL")
    right = paragraph("EXPERIENCE") + paragraph("Data Engineer, Acme") + paragraph("2019 - now")
    text = read_file(docx_of(table((left, right))))
    assert text == "SKILLS\nPython\nSQL\n\nEXPERIENCE\nData Engineer, Acme\n2019 - now"


def test_table_inside_a_cell_keeps_its_place() -> None:
    inner = table((paragraph("Python"), paragraph("5")))
    text = read_file(docx_of(table((paragraph("SKILLS") + inner, paragraph(LONG)))))
    assert text == f"SKILLS\nPython\t5\n\n{LONG}"


def test_text_box_is_read_once() -> None:
    text = read_file(docx_of(text_box(paragraph("Kubernetes")) + paragraph(LONG)))
    assert text.count("Kubernetes") == 1


@pytest.mark.parametrize(
    "hidden",
    [
        paragraph("Rust", run="<w:vanish/>"),
        paragraph("Rust", run='<w:sz w:val="2"/>'),
        "<w:p><w:del><w:r><w:delText>Rust</w:delText></w:r></w:del></w:p>",
        "<w:p><w:r><w:instrText>Rust</w:instrText></w:r></w:p>",
        "<w:p><w:moveFrom><w:r><w:t>Rust</w:t></w:r></w:moveFrom></w:p>",
    ],
)
def test_letters_that_nobody_is_shown_are_not_read(hidden: str) -> None:
    assert read_file(docx_of(hidden + paragraph(LONG))) == LONG


def test_hidden_mark_of_a_paragraph_hides_no_letters() -> None:
    assert read_file(docx_of(paragraph(LONG, properties="<w:rPr><w:vanish/></w:rPr>"))) == LONG


def test_dots_of_a_sign_font_are_drawn_as_dots() -> None:
    dots = '<w:sym w:font="Wingdings" w:char="F06C"/>' * 4 + '<w:sym w:font="Wingdings" w:char="F0A1"/>'
    body = f"<w:p><w:r><w:t xml:space='preserve'>Python programming </w:t>{dots}</w:r></w:p>"
    assert read_file(docx_of(body)) == "Python programming ●●●●○"


def test_file_with_macros_is_refused_with_a_way_out() -> None:
    with pytest.raises(UnreadableFile, match=r"macros.*\.docx") as raised:
        read_file(docx_of(paragraph(LONG), {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
    assert raised.value.reason == "macros"
    types = "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"
    assert reason_of(docx_of(paragraph(LONG), {"[Content_Types].xml": types})) == "macros"


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)


@pytest.mark.parametrize(
    "prolog",
    [f"{ENTITIES}]>", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE x SYSTEM "http://x.org/d">'],
    ids=["bomb", "file", "address"],
)
def test_document_type_is_refused_before_any_entity_is_read(prolog: str) -> None:
    body = "<w:p><w:r><w:t>&j;&a;</w:t></w:r></w:p>"
    assert reason_of(docx_of(body, prolog=prolog)) == "bomb"


def test_part_that_unpacks_without_end_is_stopped_whatever_it_says_of_its_size() -> None:
    bomb = docx_of(paragraph(LONG) + " " * 60_000_000)
    assert len(bomb) < 100_000
    assert reason_of(bomb) == "bomb"
    # The central directory declares ten bytes.
    place = bomb.rindex(b"word/document.xml") - 46 + 24
    assert reason_of(bomb[:place] + (10).to_bytes(4, "little") + bomb[place + 4 :]) in ("bomb", "damaged")


def test_elements_nested_too_deep_are_refused() -> None:
    assert reason_of(docx_of("<w:tbl><w:tr><w:tc>" * 1000 + "</w:tc></w:tr></w:tbl>" * 1000)) == "bomb"


def test_endless_text_is_refused_by_its_length() -> None:
    assert reason_of(docx_of(paragraph("Data engineer " * 40_000))) == "too-long"


def test_archive_of_very_many_parts_is_refused() -> None:
    assert reason_of(docx_of(paragraph(LONG), {f"word/media/{n}.txt": "" for n in range(2_100)})) == "bomb"


def test_method_that_word_does_not_use_is_refused() -> None:
    parts = {"word/document.xml": part(paragraph(LONG))}
    assert reason_of(zip_of(parts, zipfile.ZIP_LZMA)) == "damaged"
    assert reason_of(zip_of(parts, zipfile.ZIP_BZIP2)) == "damaged"


def test_encrypted_part_is_named() -> None:
    data = bytearray(docx_of(paragraph(LONG)))
    place = data.rindex(b"word/document.xml") - 46
    data[place + 8] |= 1
    assert reason_of(bytes(data)) == "encrypted"


def test_file_that_was_cut_off_anywhere_is_said_to_be_damaged() -> None:
    whole = docx_of(paragraph(LONG) * 30)
    for share in (0.2, 0.5, 0.9, 0.99):
        assert reason_of(whole[: int(len(whole) * share)]) == "damaged"


def test_zip_without_a_document_is_an_archive() -> None:
    assert reason_of(zip_of({"cv.txt": "Python"})) == "other-archive"
    assert reason_of(zip_of({"content.xml": "<x/>", "mimetype": "application/vnd.oasis.opendocument.text"}))


def test_document_without_words_is_empty() -> None:
    assert reason_of(docx_of(paragraph(""))) == "empty"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 3000))
def test_word_file_with_bytes_changed_is_read_or_refused_and_nothing_else(noise: bytes, place: int) -> None:
    whole = docx_of(table((paragraph(LONG), item("Python"))) + text_box(paragraph("SQL")))
    at = place % len(whole)
    with suppress(UnreadableFile):
        assert read_file(whole[:at] + noise + whole[at + len(noise) :]).strip()
