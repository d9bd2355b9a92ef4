"""Documents keep their word: every shown command runs and prints what is shown; every command and tool is shown.

A fenced block marked `console` is run: `$ ` begins a command, the lines below it are what it prints. A line `...`
stands for any number of lines, `...` at the end of a line for its rest, and `(exit code N)` for the exit code.
Commands of one block share a scratch folder that sees the repository's examples and documents.
The first example of each command of `career-coach` is started from nothing; the others begin at once (programs.py).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from programs import Programs

from agent.cli import COMMANDS
from tools.toolbox import HOMES

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
SETS_UP = ("python3 -m venv", "pip install", ".ci/run", "apt", "pipx", "uvx", "git ")
"""Beginnings of commands that set up a machine: they need the network, and .ci/run runs them instead."""


@dataclass(frozen=True)
class Shown:
    """A command as a document shows it, with the lines that it is said to print."""

    command: str
    lines: tuple[str, ...]
    code: int


@dataclass(frozen=True)
class Block:
    """A `console` block of a document."""

    page: Path
    line: int
    shown: tuple[Shown, ...]

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    """The `console` blocks of a page."""
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(r"^```console\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        yield Block(page, text.count("\n", 0, found.start()) + 1, tuple(commands(found.group(1))))


def commands(text: str) -> Iterator[Shown]:
    """The commands of a block, each with what follows it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *lines = re.sub(r"\\\n\s*", "", part).splitlines()
        codes = [int(found.group(1)) for line in lines if (found := re.fullmatch(r"\(exit code (\d+)\)", line))]
        kept = tuple(line for line in lines if line.strip() and not line.startswith("(exit code "))
        yield Shown(command, kept, codes[0] if codes else 0)


def is_printed(shown: tuple[str, ...], printed: str) -> str:
    """The first shown line that was not printed in its place; empty when all were."""
    rest, may_skip = [line.rstrip() for line in printed.splitlines() if line.strip()], True
    for line in shown:
        if line.strip() == "...":
            may_skip = True
            continue
        start = line.rstrip().removesuffix("...").rstrip()
        whole = not line.rstrip().endswith("...")
        hits = [i for i, real in enumerate(rest) if (real == start if whole else real.startswith(start))]
        if not hits or (hits[0] > 0 and not may_skip):
            return line
        rest, may_skip = rest[hits[0] + 1 :], False
    return ""


def scratch(folder: Path) -> None:
    """Makes a folder look like the repository to a command, without letting it write there."""
    for name in ("examples", "docs", "knowledge", "benchmarks", "packaging", "README.md"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)


def environment(folder: Path, *programs: Path) -> dict[str, str]:
    """The caller's environment with a home of its own, our commands on the path, and no key."""
    kept = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    path = os.pathsep.join([*map(str, programs), str(Path(sys.executable).parent), kept.get("PATH", "")])
    return {**kept, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "PATH": path, "COLUMNS": "80"}


ALL = [block for page in PAGES for block in blocks(page)]


def examples(name: str) -> list[str]:
    """The shown commands that begin with this command of `career-coach`."""
    bare = r"|career-coach( --\S+)*$" if name == "chat" else ""  # chat is what runs when no command is named
    begins = re.compile(rf"career-coach (--data-dir \S+ )?{name}\b{bare}")
    return [shown.command for block in ALL for shown in block.shown if begins.search(shown.command)]


STARTED = {command for name in COMMANDS for command in examples(name)[:1]}
"""Commands that are started as a person starts them."""


@pytest.mark.parametrize("block", ALL, ids=str)
def test_shown_commands_run_and_print_what_is_shown(block: Block, tmp_path: Path, start: Programs) -> None:
    scratch(tmp_path)
    for shown in block.shown:
        if shown.command.startswith(SETS_UP):
            continue
        done = subprocess.run(
            ["bash", "-c", shown.command],
            cwd=tmp_path,
            env=environment(tmp_path, *([] if shown.command in STARTED else [start.folder])),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == shown.code, f"{shown.command}\n{done.stdout[-2000:]}"
        missing = is_printed(shown.lines, done.stdout)
        assert not missing, f"{shown.command}\nnot printed here: {missing}\n{done.stdout[:4000]}"


def everything_written() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_shown_with_an_example_that_is_run(name: str) -> None:
    assert examples(name)


@pytest.mark.parametrize("name", HOMES)
def test_every_tool_is_shown_with_an_example_that_is_run(name: str) -> None:
    asked = [shown.command for block in ALL for shown in block.shown if f"career-coach tool {name}" in shown.command]
    assert asked


def test_readme_starts_with_the_two_commands_a_newcomer_needs() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    set_up = "python3 -m venv .venv && .venv/bin/pip install -e"
    assert f"{set_up} . -c constraints.txt && .venv/bin/career-coach" in text
    assert f"{set_up} '.[dev]' -c constraints.txt && .venv/bin/python -m pytest" in text
    assert "python3-venv" in text


@pytest.mark.parametrize("page", [*PAGES, ROOT / "AGENTS.md", ROOT / "CHANGELOG.md"], ids=lambda page: page.name)
def test_links_to_files_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("mailto:"):
            assert (page.parent / target).exists(), target


# The reader of documents is tested too: a test that cannot fail keeps no word.


def test_line_that_is_not_printed_is_found() -> None:
    assert is_printed(("one", "two"), "one\ntwo\n") == ""
    assert is_printed(("one", "...", "three"), "one\ntwo\nthree\n") == ""
    assert is_printed(("one", "tw..."), "one\ntwo\n") == ""
    assert is_printed(("one", "three"), "one\ntwo\nthree\n") == "three"
    assert is_printed(("four",), "one\n") == "four"


def test_block_is_read_into_commands_output_and_exit_code(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("x\n```console\n$ a --b \\\n    c\nout\n\n$ d\n(exit code 2)\n```\n", encoding="utf-8")
    (block,) = blocks(page)
    assert block.shown == (Shown("a --b c", ("out",), 0), Shown("d", (), 2))
