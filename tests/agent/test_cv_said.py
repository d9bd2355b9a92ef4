"""A CV named in the middle of a conversation: read, or an error after which the conversation goes on."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest
from pdf_files import lines_at, pdf_of

from agent.chat import run_chat
from agent.cv_said import sent_cv, typed_cv

TODAY = date(2026, 11, 23)
CV = ["Ravi Kumar", "Pune, India", "", "EXPERIENCE", "Java Developer, Infosys, 2020 - Present", "- Spring Boot, SQL"]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/cv my.pdf", "my.pdf"),
        ("  /CV  a b.docx ", "a b.docx"),
        ("/cv 'a b.docx'", "a b.docx"),
        ('/cv "/tmp/x.txt"', "/tmp/x.txt"),
    ],
)
def test_typed_file_is_understood_with_and_without_quotes(text: str, path: str) -> None:
    assert typed_cv(text) == Path(path)


@pytest.mark.parametrize("text", ["/cv", "/cv ", "my /cv x", "cv x.pdf", "/cvx y", "/cv a\nb", ""])
def test_other_words_name_no_file(text: str) -> None:
    assert typed_cv(text) is None


def test_file_in_the_home_folder_may_be_written_short() -> None:
    assert typed_cv("/cv ~/cv.pdf") == Path.home() / "cv.pdf"


@pytest.mark.parametrize(
    "line",
    ['{"type": "user", "text": "/cv x"}', '{"type": "cv"}', '{"type": "cv", "file": 5}', '{"type": "cv", "file": " "}',
     '["cv"]', '"cv"', "cv", "", '{"cv": ' + "[" * 100_000],
)  # fmt: skip
def test_only_an_event_of_its_own_kind_names_a_file(line: str) -> None:
    assert sent_cv(line) is None


def test_event_of_a_cv_names_its_file() -> None:
    assert sent_cv('{"type": "cv", "file": "a.pdf"}') == Path("a.pdf")


def talk(tmp_path: Path, given: str, jsonl: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    monkeypatch.setattr("select.select", lambda *_: ([sys.stdin], [], []))
    run_chat(tmp_path / "data", "one", None, "auto", jsonl, TODAY)


def test_cv_is_taken_in_the_middle_and_a_bad_one_leaves_the_question_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "cv.pdf", tmp_path / "scan.pdf"
    good.write_bytes(pdf_of([lines_at(40, 800, CV)]))
    bad.write_bytes(pdf_of([[]]))
    lines = [
        {"type": "cv", "file": str(bad)},
        {"type": "cv", "file": str(good)},
        {"type": "user", "text": f"/cv {good}"},
    ]
    talk(tmp_path, "\n".join(map(json.dumps, lines)) + "\n", True, monkeypatch)
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [event["type"] for event in events]
    assert kinds.count("error") == 1
    (error,) = [event for event in events if event["type"] == "error"]
    assert "pictures" in error["text"]
    assert "goes on" in error["text"]
    after = events[events.index(error) + 1 :]
    assert any("I have read your CV" in event.get("text", "") for event in after)
    # The words of the person are no order to open a file.
    assert sum("I have read your CV" in event.get("text", "") for event in after) == 1


def test_typed_cv_is_read_and_a_missing_one_is_an_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "cv.pdf"
    good.write_bytes(pdf_of([lines_at(40, 800, CV)]))
    talk(tmp_path, f"/cv {tmp_path / 'none.pdf'}\n/cv {good}\n", False, monkeypatch)
    out = capsys.readouterr().out
    assert "none.pdf: cannot be read" in out
    assert out.index("none.pdf") < out.index("I have read your CV")
