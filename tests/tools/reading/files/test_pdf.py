"""PDF files: columns in reading order, and a clear answer for each kind that has no text to give."""

from __future__ import annotations

import io
import sys
from contextlib import suppress

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_files import Placed, lines_at, pdf_of, pdf_of_objects, pdf_with_contents, stream_of

from tools.reading.files.read import read_file
from tools.reading.files.unreadable import UnreadableFile

LINE = "Data Engineer, Acme GmbH, Jan 2019 - Present"
SIDEBAR = ["CONTACT", "ana@example.org", "Lisbon", "", "SKILLS", "Python", "SQL (advanced)", "Docker", "", "LANGUAGES"]
MAIN = [
    "EXPERIENCE",
    LINE,
    "- Built pipelines with Spark and Airflow for three banks,",
    "and ran them in production for four years",
    "",
    "Data Analyst, Beta Analytics Limited",
    "2016 - 2018",
    "- Dashboards in Power BI for the whole of the sales team",
]


def reason_of(data: bytes) -> str:
    with pytest.raises(UnreadableFile) as raised:
        read_file(data)
    return raised.value.reason


def two_columns() -> list[Placed]:
    return [(40, 790, 20, "Ana Silva"), *lines_at(40, 740, SIDEBAR, 9), *lines_at(220, 740, MAIN, 10)]


@pytest.mark.parametrize("order", ["column by column", "line by line"])
def test_two_columns_are_read_one_after_the_other_however_the_file_keeps_them(order: str) -> None:
    page = two_columns()
    drawn = page if order == "column by column" else sorted(page, key=lambda placed: (-placed[1], placed[0]))
    text = read_file(pdf_of([drawn]))
    words = ["Ana Silva", "CONTACT", "Lisbon", "Python", "Docker", "LANGUAGES", "EXPERIENCE", "2016 - 2018", "Power BI"]
    places = [text.index(word) for word in words]
    assert places == sorted(places)
    assert "three banks, and ran them in production" in text


def test_dates_beside_jobs_stay_on_the_line_of_their_job() -> None:
    jobs = ["Data Engineer, Acme GmbH", "Data Analyst, Beta Ltd", "Developer, Gamma AG", "Intern, Delta", "Tutor, Eta"]
    dates = ["2021 - now", "2018 - 2021", "2016 - 2018", "06/2015 - 08/2015", "2014 - 2015"]
    text = read_file(pdf_of([[*lines_at(40, 700, jobs), *lines_at(420, 700, dates)]]))
    assert text.split("\n") == [f"{job}\t{date}" for job, date in zip(jobs, dates, strict=True)]


def test_table_of_skills_stays_row_by_row() -> None:
    names, levels = ["Python", "SQL", "Docker", "Kubernetes", "Terraform"], ["good", "expert", "basic", "basic", "good"]
    text = read_file(pdf_of([[*lines_at(40, 700, names), *lines_at(220, 700, levels)]]))
    assert "SQL\texpert" in text


def test_pages_follow_each_other() -> None:
    text = read_file(pdf_of([lines_at(40, 700, [LINE]), lines_at(40, 700, ["Second page of the CV"])]))
    assert text == f"{LINE}\n\nSecond page of the CV"


def encrypted(password: str, owner: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_of([lines_at(40, 700, [LINE])])))
    writer.encrypt(password, owner, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_password_is_named_and_a_file_locked_against_changes_alone_is_read() -> None:
    assert reason_of(encrypted("secret", "other")) == "encrypted"
    assert read_file(encrypted("", "other")) == LINE


def test_pages_without_text_are_said_to_be_pictures() -> None:
    with pytest.raises(UnreadableFile, match="pictures") as raised:
        read_file(pdf_of([[]]))
    assert raised.value.reason == "scanned"
    assert reason_of(pdf_of([[(300, 20, 8, "1 / 2")], [(300, 20, 8, "2 / 2")]])) == "scanned"


def test_file_that_was_cut_off_is_damaged() -> None:
    whole = pdf_of([lines_at(40, 700, [LINE] * 20)], packed=False)
    assert reason_of(whole[:300]) == "damaged"
    assert reason_of(b"%PDF-1.7\n") == "damaged"


def test_file_whose_table_of_places_is_wrong_is_still_read() -> None:
    whole = pdf_of([lines_at(40, 700, [LINE])])
    assert read_file(whole.replace(b"%PDF-1.7\n", b"%PDF-1.7\n% a line more\n")) == LINE


def test_too_many_pages_are_refused_with_the_number() -> None:
    with pytest.raises(UnreadableFile, match="30 pages"):
        read_file(pdf_of([lines_at(40, 700, [LINE])] * 31))
    assert read_file(pdf_of([lines_at(40, 700, [LINE])] * 30)).count(LINE) == 30


def test_stream_that_unpacks_without_end_is_stopped() -> None:
    bomb = pdf_with_contents([b"BT /F1 10 Tf 40 700 Td (Python) Tj ET\n" + b" " * 60_000_000])
    assert len(bomb) < 100_000
    with pytest.raises(UnreadableFile, match="20 MB"):
        read_file(bomb)


def test_page_of_endless_drawing_is_stopped() -> None:
    assert reason_of(pdf_with_contents([b"q\n" * 1_000_000])) == "bomb"


def test_pages_that_name_each_other_end() -> None:
    catalog = b"<< /Type /Catalog /Pages 2 0 R >>"
    assert reason_of(pdf_of_objects([catalog, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])) in ("bomb", "damaged")
    assert reason_of(pdf_of_objects([catalog, stream_of(b"x")])) in ("damaged", "scanned")


def test_glyphs_without_letters_are_said_to_be_garbled() -> None:
    assert reason_of(pdf_of([lines_at(40, 700, ["(cid:12)(cid:34)(cid:56) (cid:78)(cid:90)"] * 5)])) == "garbled"
    assert reason_of(pdf_of([lines_at(40, 700, ["\x01\x02\x03\x04\x05 abcd"] * 20)])) == "garbled"


def test_without_pypdf_the_answer_says_how_to_get_it_and_what_works_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UnreadableFile, match=r"pip install -e '\.\[cv\]' -c constraints\.txt\. Or .*DOCX or text"):
        read_file(pdf_of([lines_at(40, 700, [LINE])]))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 3000), st.booleans())
def test_pdf_with_bytes_changed_is_read_or_refused_and_nothing_else(noise: bytes, place: int, packed: bool) -> None:
    whole = pdf_of([two_columns()], packed=packed)
    at = place % len(whole)
    with suppress(UnreadableFile):
        assert read_file(whole[:at] + noise + whole[at + len(noise) :]).strip()
