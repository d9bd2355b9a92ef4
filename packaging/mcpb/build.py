"""Makes the bundle that MCP clients install with a click (.mcpb), and the entry of a registry that goes with it.

Run it with the Python of the project's environment. It needs no network and no Node; the same sources make the same
bytes. The bundle holds the server, the tools and the facts, not the conversation, and pins what constraints.txt pins.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import anyio
from mcp import Client

from knowledge.load import load
from mcp_server.server import make_server
from tools.toolbox import Toolbox

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGES = ("knowledge", "mcp_server", "tools")
ONLY_TALKS = ("anthropic", "langgraph", "langgraph-checkpoint-sqlite", "orjson", "platformdirs", "rich")
"""Dependencies of the conversation alone; a test watches that nothing in the bundle imports them."""
LICENSES = ("LICENSE", "knowledge/data/pay/odbl/LICENSE.md")
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can name: bytes that depend on the sources alone."""
PLAIN_FILE = 0o644 << 16


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the bundle and the registry's entry into a folder, and prints where they are."""
    reader = argparse.ArgumentParser(prog="build.py", description=__doc__, allow_abbrev=False)
    reader.add_argument("folder", type=Path, help="where to write")
    reader.add_argument("--namespace", help="who publishes it, as a reversed host name, for example io.github.somebody")
    reader.add_argument("--address", metavar="URL", help="where the bundle can be had once it is published")
    given = reader.parse_args(arguments)
    files = dict(bundled())
    version = json.loads(files["manifest.json"])["version"]
    given.folder.mkdir(parents=True, exist_ok=True)
    bundle = given.folder / f"career-coach-{version}.mcpb"
    write_zip(bundle, files)
    entry = given.folder / "server.json"
    made = registry_entry(version, hashlib.sha256(bundle.read_bytes()).hexdigest(), given.namespace, given.address)
    entry.write_bytes(as_json(made))
    sys.stdout.write(f"{bundle}\n{entry}\n")
    return 0


def bundled() -> Iterator[tuple[str, bytes]]:
    """The files of the bundle by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    yield "manifest.json", as_json(manifest(project["project"]["version"]))
    yield "pyproject.toml", project_file(project).encode()
    yield "start.py", (HERE / "start.py").read_bytes()
    yield "LICENSE", (ROOT / "LICENSE").read_bytes()
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and not path.name.startswith("."):
                yield path.relative_to(ROOT).as_posix(), path.read_bytes()


def manifest(version: str) -> dict[str, Any]:
    """The manifest, with the tools as the server itself lists them."""
    made: dict[str, Any] = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    listed = anyio.run(listed_tools)
    return {**made, "version": version, "tools": [{"name": name, "description": text} for name, text in listed]}


async def listed_tools() -> list[tuple[str, str]]:
    """Name and first sentence of every tool, asked of the server over the protocol."""
    async with Client(make_server(Toolbox(load()))) as client:
        return [(tool.name, (tool.description or "").split(". ")[0]) for tool in (await client.list_tools()).tools]


def project_file(project: dict[str, Any]) -> str:
    """The bundle's pyproject.toml: what the server needs, pinned as in constraints.txt. JSON's lists are TOML's too."""
    about = project["project"]
    needed = [line for line in about["dependencies"] if not line.startswith(tuple(f"{name}>" for name in ONLY_TALKS))]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    lines = {
        "build-system": project["build-system"],
        "project": {
            **{name: about[name] for name in ("name", "version", "description", "requires-python", "license")},
            "license-files": LICENSES,
            "dependencies": needed,
            "classifiers": about["classifiers"],
        },
        "tool.hatch.build.targets.wheel": {"packages": PACKAGES},
        "tool.uv": {"constraint-dependencies": pins},
    }
    return "\n".join(section(name, values) for name, values in lines.items())


def section(name: str, values: dict[str, Any]) -> str:
    """A section of a TOML file with texts and lists of texts."""
    return f"[{name}]\n" + "".join(
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()
    )


def registry_entry(version: str, digest: str, namespace: str | None, address: str | None) -> dict[str, Any]:
    """server.json with this version and the digest of the bundle, and with who publishes it and where, when given."""
    made: dict[str, Any] = json.loads((ROOT / "server.json").read_text(encoding="utf-8"))
    (package,) = made["packages"]
    package |= {"version": version, "fileSha256": digest}
    if address:
        package["identifier"] = address
    if namespace:
        made["name"] = f"{namespace}/{made['name'].partition('/')[2]}"
    return {**made, "version": version}


def as_json(data: dict[str, Any]) -> bytes:
    """Plain data as a JSON file."""
    return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """Writes files into a zip whose bytes depend on them alone."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = PLAIN_FILE
            entry.create_system = 3  # Unix, so that the permissions count
            archive.writestr(entry, files[name])


if __name__ == "__main__":
    raise SystemExit(main())
