"""CV files from disk: the process that reads them is really started, really limited, and its end is always one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from docx_files import docx_of, paragraph
from pdf_files import lines_at, pdf_of, pdf_with_contents

from agent.cli import main
from agent.cv_source import Limits, read_cv_file, text_of
from agent.wrong_use import WrongUse
from tools.reading.files.unreadable import UnreadableFile

CV = ["Ravi Kumar", "Pune, India", "", "EXPERIENCE", "Java Developer, Infosys, 2020 - Present", "- Spring Boot, SQL"]


def refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(WrongUse) as raised:
        read_cv_file(path, limits) if limits else read_cv_file(path)
    line = str(raised.value)
    assert "\n" not in line
    assert len(line) < 300
    return line


@pytest.mark.parametrize("form", ["txt", "pdf", "docx"])
def test_cv_is_read_whatever_its_name_says(form: str, tmp_path: Path) -> None:
    made = {
        "txt": "\n".join(CV).encode(),
        "pdf": pdf_of([lines_at(40, 800, CV)]),
        "docx": docx_of("".join(map(paragraph, CV))),
    }
    path = tmp_path / "cv.jpeg"
    path.write_bytes(made[form])
    assert "Java Developer, Infosys" in read_cv_file(path)


def test_pdf_reader_is_never_in_this_process() -> None:
    # In a process of its own, for other tests read PDFs in this one.
    code = (
        "import sys; from agent.cv_source import text_of; text = text_of(sys.stdin.buffer.read()); "
        "print('Infosys' in text, 'pypdf' in sys.modules, 'zipfile' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], input=pdf_of([lines_at(40, 800, CV)]), capture_output=True)
    assert done.stdout.split() == [b"True", b"False", b"False"], done.stderr


def test_process_that_needs_more_memory_than_it_is_given_ends_with_that_answer() -> None:
    with pytest.raises(UnreadableFile, match="memory") as raised:
        text_of(pdf_of([lines_at(40, 800, CV)]), Limits(memory=30_000_000))
    assert raised.value.reason == "memory"


def test_process_that_works_too_long_is_ended_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # How long a page takes differs between machines; work without an end takes longer than a second on each.
    endless = tmp_path / "endless.py"
    endless.write_text(
        "import sys; from agent.cv_child import limit; limit(int(sys.argv[-2]), int(sys.argv[-1]))\nwhile True: pass\n"
    )
    interpreter = tmp_path / "python"
    interpreter.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{endless}" "$@"\n')
    interpreter.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(interpreter))
    with pytest.raises(UnreadableFile, match="longer") as raised:
        text_of(pdf_of([lines_at(40, 800, CV)]), Limits(cpu_seconds=1))
    assert raised.value.reason == "time"


def test_process_that_does_not_end_is_ended_by_the_clock() -> None:
    with pytest.raises(UnreadableFile, match="longer"):
        text_of(pdf_of([lines_at(40, 800, CV)]), Limits(wall_seconds=0.01))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_bomb_on_disk_is_named_with_its_limit(form: str, tmp_path: Path) -> None:
    blanks = 60_000_000
    made = {
        "pdf": pdf_with_contents([b"BT /F1 10 Tf 40 700 Td (Python) Tj ET\n" + b" " * blanks]),
        "docx": docx_of(paragraph("Python") + " " * blanks),
    }
    path = tmp_path / f"cv.{form}"
    path.write_bytes(made[form])
    assert path.stat().st_size < 100_000
    assert "20 MB" in refused(path)


def test_process_gets_no_key_and_takes_no_module_of_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "agent").mkdir()
    for name in ("__init__.py", "cv_child.py"):
        (tmp_path / "agent" / name).write_text("raise SystemExit('not mine')")
    (tmp_path / "json.py").write_text("raise SystemExit('not mine')")
    monkeypatch.chdir(tmp_path)
    assert "Infosys" in text_of(docx_of("".join(map(paragraph, CV))))


def test_file_that_cannot_be_had_is_named(tmp_path: Path) -> None:
    assert "nowhere.pdf" in refused(tmp_path / "nowhere.pdf")
    assert "directory" in refused(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in refused(tmp_path / "pipe")
    assert "not a file name" in refused(Path("a\0b"))
    large = tmp_path / "large.pdf"
    with large.open("wb") as stream:
        stream.truncate(11_000_000)
    assert "10 MB" in refused(large)


def test_long_name_leaves_room_for_the_reason(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 200)
    path.write_bytes(b"")
    assert "nothing in it" in refused(path)


BAD = {
    "empty": (b"", "nothing in it"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "a picture"),
    "old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".doc"),
    "scan": (pdf_of([[]]), "pictures"),
    "cut PDF": (pdf_of([lines_at(40, 800, CV)], packed=False)[:300], "cut off"),
    "cut Word file": (docx_of(paragraph("Python") * 50)[:400], "cut off"),
    "macros": (docx_of(paragraph("Python"), {"word/vbaProject.bin": b"x"}), "macros"),
    "too many pages": (pdf_of([lines_at(40, 800, CV)] * 31), "30 pages"),
    "no text": (b"Python\0\0\0 and more of it", "neither text"),
    "recipe": (b"Peel the apples and cut them.\nBake for forty minutes.\n", "does not look like a CV"),
    "posting": (b"We are looking for you.\nWhat we offer: lunch.\nYour tasks: tests.\nApply now!\n", "job posting"),
}


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("command", ["chat", "plan"])
def test_bad_cv_is_one_line_and_exit_code_2_from_every_command(
    kind: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, says = BAD[kind]
    (tmp_path / "my-cv.pdf").write_bytes(content)
    (tmp_path / "me.toml").write_text('goal = "ai-engineer"\ncv = "my-cv.pdf"\n', encoding="utf-8")
    data = tmp_path / "data"
    given = {
        "chat": ["--data-dir", str(data), "chat", "--cv", str(tmp_path / "my-cv.pdf")],
        "plan": ["plan", str(tmp_path / "me.toml"), "--today", "2026-11-23"],
    }
    assert main(given[command]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert says in err
    assert "my-cv.pdf" in err
    assert not data.exists()


def test_plan_takes_its_cv_from_a_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cv.pdf").write_bytes(pdf_of([lines_at(40, 800, CV)]))
    (tmp_path / "me.toml").write_text('goal = "ai-engineer"\nhours_per_week = 8\ncv = "cv.pdf"\n', encoding="utf-8")
    assert main(["plan", str(tmp_path / "me.toml"), "--today", "2026-11-23"]) in (0, 1)
    assert "Ravi Kumar" in capsys.readouterr().out
