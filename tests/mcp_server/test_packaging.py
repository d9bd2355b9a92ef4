"""The bundle that clients install with a click, and the entry of a registry: what they hold, and that they start."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from npm_packages import npm_package, shared_folder

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
COMES_WITH = {
    "mcp": {"mcp", "mcp_types", "anyio", "starlette", "uvicorn", "jwt"},
    "ahocorasick-rs": {"ahocorasick_rs"},
    "pydantic": {"pydantic", "pydantic_core"},
    "rapidfuzz": {"rapidfuzz"},
    "tomli": {"tomli"},
}
"""What each dependency of the bundle lets a module import."""
WHEN_THERE = {"pypdf"}
"""Imported only where it is installed (the extra `cv`)."""
HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}


def build() -> ModuleType:
    """The script that builds the bundle: it is in no package."""
    spec = importlib.util.spec_from_file_location("build_mcpb", ROOT / "packaging" / "mcpb" / "build.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bundle and the registry's entry."""
    folder = tmp_path_factory.mktemp("made")
    assert build().main([str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def bundle(made: Path) -> Path:
    """The bundle."""
    (found,) = made.glob("*.mcpb")
    return found


@pytest.fixture(scope="module")
def unpacked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is in the bundle."""
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(bundle).extractall(folder)
    return folder


def test_same_sources_make_the_same_bytes(bundle: Path, tmp_path: Path) -> None:
    assert build().main([str(tmp_path)]) == 0
    assert (tmp_path / bundle.name).read_bytes() == bundle.read_bytes()


def test_bundle_holds_server_tools_and_facts_and_nothing_else(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert tops == {"manifest.json", "pyproject.toml", "start.py", "LICENSE", "knowledge", "mcp_server", "tools"}
    for package in ("knowledge", "mcp_server", "tools"):
        there = {path.relative_to(ROOT) for path in (ROOT / package).rglob("*") if path.is_file()}
        kept = {path for path in there if "__pycache__" not in path.parts}
        assert {path.relative_to(unpacked) for path in (unpacked / package).rglob("*") if path.is_file()} == kept


def test_bundle_brings_what_its_modules_import_and_pins_it(unpacked: Path) -> None:
    bundled = tomllib.loads((unpacked / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split("[<>=]", line)[0] for line in bundled["project"]["dependencies"]}
    assert needed == set(COMES_WITH)
    assert set(bundled["project"]["dependencies"]) < set(PROJECT["dependencies"])
    allowed = set().union(*COMES_WITH.values()) | WHEN_THERE | {"knowledge", "mcp_server", "tools"}
    for path in unpacked.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            named += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            tops = {name.split(".")[0] for name in named}
            assert tops <= allowed | sys.stdlib_module_names, path
    pins = bundled["tool"]["uv"]["constraint-dependencies"]
    assert pins == (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    assert all((unpacked / name).exists() for name in bundled["project"]["license-files"])


def test_manifest_names_the_version_and_every_tool_as_the_server_lists_them(unpacked: Path) -> None:
    manifest = json.loads((unpacked / "manifest.json").read_text(encoding="utf-8"))
    template = json.loads((ROOT / "packaging" / "mcpb" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["version"] == template["version"] == PROJECT["version"]
    names = [tool["name"] for tool in manifest["tools"]]
    assert {"read_profile", "salary_lookup", "build_plan"} < set(names)
    assert len(names) == len(set(names)) <= 9
    assert all(tool["description"] for tool in manifest["tools"])
    server = manifest["server"]
    assert (unpacked / server["entry_point"]).exists()
    assert server["mcp_config"]["args"][-1] == server["entry_point"]


def test_unpacked_bundle_starts_and_answers(unpacked: Path) -> None:
    done = subprocess.run(
        [sys.executable, "start.py"],
        input=json.dumps(HELLO) + "\n",
        capture_output=True,
        text=True,
        cwd=unpacked,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["result"]["serverInfo"]["name"] == "career-coach"
    assert not done.stderr


def test_maker_of_bundles_takes_it(bundle: Path, unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    mcpb = npm_package(shared_folder(tmp_path_factory), "@anthropic-ai/mcpb", node=(18,)) / "dist" / "cli" / "cli.js"
    packed = tmp_path_factory.mktemp("packed") / "packed.mcpb"
    for command in (["validate", str(ROOT / "packaging" / "mcpb")], ["pack", str(unpacked), str(packed)]):
        done = subprocess.run(["node", str(mcpb), *command], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = zipfile.ZipFile(bundle), zipfile.ZipFile(packed)
    compiled = {name for name in theirs.namelist() if "__pycache__" in name}  # from the test that started it
    assert set(theirs.namelist()) - compiled == set(ours.namelist())
    assert all(theirs.read(name) == ours.read(name) for name in ours.namelist())


def wrong_with_entry(entry: dict[str, Any]) -> list[str]:
    """What a registry would refuse in an entry, by the rules of the schema that it names (2025-12-11)."""
    wrong = [key for key in ("$schema", "name", "description", "version", "packages") if not entry.get(key)]
    if wrong:
        return wrong
    if not re.fullmatch(r"[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+", entry["name"]) or not 3 <= len(entry["name"]) <= 200:
        wrong.append("name")
    wrong += [key for key in ("description", "title") if len(entry.get(key, "")) > 100]
    wrong += [] if re.fullmatch(r"\d+\.\d+\.\d+", entry["version"]) else ["version"]
    for package in entry["packages"]:
        wrong += [key for key in ("registryType", "identifier", "transport") if not package.get(key)]
        wrong += [] if package.get("version") == entry["version"] else ["package version"]
        wrong += [] if package.get("transport", {}).get("type") == "stdio" else ["transport"]
        if "fileSha256" in package and not re.fullmatch(r"[a-f0-9]{64}", package["fileSha256"]):
            wrong.append("fileSha256")
    return wrong


def test_entry_of_the_registry_has_the_shape_that_registries_take() -> None:
    entry = json.loads((ROOT / "server.json").read_text(encoding="utf-8"))
    assert wrong_with_entry(entry) == []
    assert entry["version"] == PROJECT["version"]
    assert wrong_with_entry({**entry, "name": "coach", "version": "latest"}) == ["name", "version", "package version"]


def test_entry_beside_a_bundle_holds_its_digest(made: Path, bundle: Path) -> None:
    entry = json.loads((made / "server.json").read_text(encoding="utf-8"))
    assert wrong_with_entry(entry) == []
    assert entry["packages"][0]["fileSha256"] == hashlib.sha256(bundle.read_bytes()).hexdigest()


def test_whoever_publishes_names_themselves_and_where_the_bundle_is() -> None:
    entry = build().registry_entry("1.2.3", "0" * 64, "io.github.somebody", "https://a.example/x.mcpb")
    assert wrong_with_entry(entry) == []
    assert entry["name"] == "io.github.somebody/career-coach"
    assert entry["packages"][0]["identifier"] == "https://a.example/x.mcpb"
    assert entry["version"] == "1.2.3"
