"""The house itself: imports point down, heavy libraries stay in their rooms, every face shows the same tools."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from agent.commands.fields import kinds_of
from agent.commands.tool import parser
from knowledge.load import load
from mcp_server.schema import listed, query_schema
from tools.toolbox import HOMES, Toolbox

ROOT = Path(__file__).parent.parent
PACKAGES = ("agent", "knowledge", "mcp_server", "tools")
ALLOWED = {
    "knowledge": {"knowledge"},
    "tools": {"knowledge", "tools"},
    "agent": {"knowledge", "tools", "agent"},
    "mcp_server": {"knowledge", "tools", "mcp_server"},
}
ROOMS = {"anthropic": {"agent"}, "langgraph": {"agent"}, "rich": {"agent"}, "mcp": {"mcp_server"}}
IMPURE = {"time", "random", "socket", "urllib", "http", "subprocess", "os", "sys", "logging", "requests", "pathlib"}
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module an import statement names, wherever it stands in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def names(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_imports_point_down(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    ours = {name.split(".")[0] for name in imported(tree_of(path))} & set(PACKAGES)
    assert ours <= ALLOWED[package]


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_heavy_libraries_stay_in_their_rooms(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    for name in imported(tree_of(path)):
        assert package in ROOMS.get(name.split(".")[0], {package}), name


@pytest.mark.parametrize("path", [path for path in MODULES if "tools" in path.relative_to(ROOT).parts[:1]], ids=names)
def test_tools_have_no_clock_network_environment_or_files(path: Path) -> None:
    tree = tree_of(path)
    assert not {name.split(".")[0] for name in imported(tree)} & IMPURE
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not calls & {"date.today", "datetime.now", "datetime.utcnow", "open", "print", "input"}


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_module_opens_with_one_sentence_on_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(tree_of(path))


def test_no_test_folder_holds_an_init_file() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))


@pytest.mark.parametrize("name", HOMES)
def test_tool_has_the_same_fields_on_the_command_line_and_over_mcp(name: str) -> None:
    tool = Toolbox(load()).tool(name)
    entry = listed(tool)
    fields = set(tool.query.model_fields)
    assert set(entry.input_schema["properties"]) == fields | ({"detail"} if tool.brief is not None else set())
    assert entry.description == tool.description
    options = vars(parser(tool, date(2026, 11, 23)).parse_args([]))
    assert set(options) == fields | {"today", "json", "format", "data_dir"}


@pytest.mark.parametrize("name", HOMES)
def test_no_tool_field_takes_the_name_of_an_option(name: str) -> None:
    tool = Toolbox(load()).tool(name)
    assert not set(tool.query.model_fields) & {"json", "format", "data_dir", "help", "output"}


@pytest.mark.parametrize("name", HOMES)
def test_every_tool_and_every_field_says_what_it_is_for(name: str) -> None:
    tool = Toolbox(load()).tool(name)
    assert len(tool.description) > 60
    for field in set(tool.query.model_fields) - {"today", "profile"}:
        kind = tool.query.model_fields[field]
        assert kind.description or len(set(kinds_of(kind.annotation))) == 1, field


@pytest.mark.parametrize("name", HOMES)
def test_the_day_may_be_left_out_of_every_call(name: str) -> None:
    assert "today" not in query_schema(Toolbox(load()).tool(name)).get("required", [])


def test_only_agent_and_mcp_server_are_started_from_the_shell() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert scripts == {"career-coach": "agent.cli:main", "career-coach-mcp": "mcp_server.main:main"}


def test_wheel_holds_the_four_packages_their_facts_and_no_tests(tmp_path: Path) -> None:
    # hatchling is the build backend of pyproject.toml; asked directly, it needs no network.
    build = "import sys; from hatchling.builders.wheel import WheelBuilder as W; [*W('.').build(directory=sys.argv[1])]"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], check=True, capture_output=True, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    held = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in held if ".dist-info/" not in name}
    assert tops == set(PACKAGES)
    assert not [name for name in held if "test" in name.split("/")[-1] and name.endswith(".py")]
    for path in (ROOT / "knowledge" / "data").rglob("*"):
        if path.suffix in (".toml", ".csv", ".md"):
            assert names(path) in held
    assert "agent/claude/prompts/coach.md" in held
    assert not [name for name in held if "__pycache__" in name]
    entry_points = next(name for name in held if name.endswith("entry_points.txt"))
    assert "career-coach-mcp = mcp_server.main:main" in zipfile.ZipFile(wheel).read(entry_points).decode()


def test_constraints_pin_by_version_and_name_no_host_hash_or_path() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    assert len(lines) > 50
    for line in lines:
        assert re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9.]+", line), line


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pinned = {
        re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in (ROOT / "constraints.txt").read_text().split()
    }
    for requirement in wanted:
        name = re.match(r"[A-Za-z0-9_.-]+", requirement)
        assert name
        assert re.sub(r"[-_.]+", "-", name.group()).lower() in pinned, requirement


def test_no_lock_file_that_names_a_package_host_is_kept() -> None:
    assert not [name for name in ("uv.lock", "pylock.toml", "poetry.lock") if (ROOT / name).exists()]


def test_ci_ends_with_the_test_command_of_the_readme() -> None:
    steps = [line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line and not line.startswith("#")]
    command = steps[-1]
    assert command.endswith("-m pytest")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["tool"],
        ["tool", "salary_lookup", "--role", "AI Architect", "--country", "IN"],
        ["plan", "examples/profiles/graduate-india.toml", "--today", "2026-11-23"],
        ["compare", "ai-engineer", "ai-architect", "--country", "IN"],
        ["roles"],
    ],
    ids=" ".join,
)
def test_command_imports_no_heavy_library(arguments: list[str]) -> None:
    heavy = ("langgraph", "anthropic", "mcp", "rich", "langchain_core", "opentelemetry")
    code = (
        "import sys; from agent.cli import main; "
        f"code = main({arguments!r}); "
        f"sys.stderr.write('heavy: ' + ' '.join(name for name in {heavy!r} if name in sys.modules)); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.endswith("heavy: ")


def test_importing_the_server_brings_neither_langgraph_nor_anthropic() -> None:
    code = "import mcp_server.server, sys; print([n for n in ('langgraph', 'anthropic', 'agent') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
