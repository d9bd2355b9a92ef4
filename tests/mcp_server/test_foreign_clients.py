"""The server before programs that were not written here: the Inspector, the conformance suite and Claude Code.

They are npm packages (tests/npm_packages.py) and run on Node 22, itself one where there is an older Node.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from http_served import process
from npm_packages import current_node, npm_package, shared_folder

SERVER = str(Path(sys.executable).parent / "career-coach-mcp")
ROOT = Path(__file__).parent.parent.parent
NOWHERE = "http://127.0.0.1:9"
"""A proxy that nobody is at: whatever these programs would tell somebody outside, they cannot."""
NEED_A_WAY_BACK = (
    "elicitation-sep1034-defaults",
    "elicitation-sep1330-enums",
    "server-sse-multiple-streams",
    "tools-call-elicitation",
    "tools-call-sampling",
    "tools-call-with-logging",
    "tools-call-with-progress",
)
"""Scenarios in which a server speaks to an old client in the middle of a call, which needs a session. Ours keeps none,
and no tool of ours does that; the suite's own tools do, so they are asked with sessions, and fail without. One of the
seven only warns that there is no session. Of these, the new era keeps `WITHOUT_STREAM`."""
WITHOUT_STREAM = ("tools-call-with-progress",)


class Program:
    """A foreign program with a home of its own, on a Node that is new enough."""

    def __init__(self, shared: Path, name: str, entry: str, home: Path) -> None:
        package = npm_package(shared, name, node=(18,))
        self.command = [str(current_node(shared)), str(package / entry)]
        self.home = home

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What it does with these arguments."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
        outside = {"HTTP_PROXY": NOWHERE, "HTTPS_PROXY": NOWHERE, "NO_PROXY": "127.0.0.1,localhost"}
        quiet = {"DISABLE_AUTOUPDATER": "1", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1"}
        environment = {**kept, **outside, **quiet, "HOME": str(self.home)}
        return subprocess.run(
            [*self.command, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            cwd=self.home,
            env=environment,
            stdin=subprocess.DEVNULL,
        )


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of our server, as it is started from a shell."""
    with process() as (_, port):
        yield f"http://127.0.0.1:{port}/mcp"


@pytest.fixture
def inspector(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Program:
    """The Inspector."""
    entry = "clients/launcher/build/index.js"
    return Program(shared_folder(tmp_path_factory), "@modelcontextprotocol/inspector", entry, tmp_path)


@pytest.fixture
def claude(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Program:
    """Claude Code, without a key."""
    return Program(shared_folder(tmp_path_factory), "@anthropic-ai/claude-code", "cli-wrapper.cjs", tmp_path)


@pytest.fixture
def suite(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Program:
    """The conformance suite."""
    return Program(shared_folder(tmp_path_factory), "@modelcontextprotocol/conformance", "dist/index.js", tmp_path)


def target(transport: str, address: str) -> list[str]:
    """What the Inspector is told about where the server is."""
    return [SERVER] if transport == "stdio" else [address, "--transport", "http"]


@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_strict_inspector_finds_nothing_in_the_tools(inspector: Program, address: str, transport: str) -> None:
    done = inspector.run("--cli", *target(transport, address), "--method", "tools/list", "--strict")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["tools"]) > 1
    assert "arning" not in done.stderr


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        (["prompts/list"], "prompts"),
        (["prompts/get", "--prompt-name", "start_coaching", "--prompt-args", "goal=ai-engineer"], "messages"),
        (["resources/list"], "resources"),
        (["resources/templates/list"], "resourceTemplates"),
        (["resources/read", "--uri", "coach://roles/ai-engineer"], "contents"),
        (["tools/call", "--tool-name", "salary_lookup", "--tool-arg", "role=AI Engineer", "country=IN"], "content"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_inspector_gets_an_answer_to(inspector: Program, address: str, asked: list[str], key: str) -> None:
    done = inspector.run("--cli", *target("http", address), "--method", *asked)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[key]


@pytest.fixture(scope="module", params=["--sessions", "--as-shipped"])
def with_what_the_suite_wants(request: pytest.FixtureRequest) -> Iterator[tuple[str, bool]]:
    """The address of a process with our server and the suite's own tools, prompts and resources around it, and
    whether it keeps sessions."""
    command = [sys.executable, str(ROOT / "tests" / "conformance_server.py"), request.param]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as server:
        try:
            assert server.stdout
            yield server.stdout.readline().strip(), request.param == "--sessions"
        finally:
            server.kill()


@pytest.mark.parametrize(
    ("revision", "known"),
    [("2025-11-25", NEED_A_WAY_BACK), ("2026-07-28", WITHOUT_STREAM)],
    ids=["2025-11-25", "2026-07-28"],
)
def test_conformance_suite_has_no_scored_failure(
    suite: Program, with_what_the_suite_wants: tuple[str, bool], revision: str, known: tuple[str, ...]
) -> None:
    address, keeps_sessions = with_what_the_suite_wants
    # The suite holds such a list to the letter: what it names and does not fail is a failure too.
    (suite.home / "known.yml").write_text("server:\n" + "".join(f"  - {name}\n" for name in known))
    expected = [] if keeps_sessions else ["--expected-failures", "known.yml"]
    done = suite.run("server", "--url", address, "--requirements", revision, "-o", "results", *expected)
    assert "=== SUMMARY ===" in done.stdout, done.stderr
    assert done.returncode == 0, done.stdout[done.stdout.index("=== SUMMARY ===") :]
    assert len(list((suite.home / "results").glob("*/checks.json"))) > 25


@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_claude_code_says_that_it_is_connected(claude: Program, address: str, transport: str) -> None:
    how = ["--transport", "http", "career-coach", address] if transport == "http" else ["career-coach", "--", SERVER]
    added = claude.run("mcp", "add", *how)
    assert added.returncode == 0, added.stdout + added.stderr
    listed = claude.run("mcp", "list")
    assert listed.returncode == 0, listed.stdout + listed.stderr
    (line,) = [line for line in listed.stdout.splitlines() if line.startswith("career-coach:")]
    assert line.endswith("✔ Connected")
