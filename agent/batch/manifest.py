"""What a run is a run of, kept beside its output: the table, the facts, the day. By it a later run knows it again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from agent.commands.output import json_text, write_whole
from knowledge.load import SHIPPED

FILE = "manifest.json"
CHUNK = 1_000_000


@dataclass(frozen=True)
class Manifest:
    """One run."""

    input: str
    """Digest of the bytes of the table and of what its columns were mapped to."""
    rows_at_most: int
    """Lines of the table: what progress is measured by."""
    facts: str
    """Digest of the facts and the version of the coach."""
    facts_as_of: str
    day: str
    """The day the plans are made, as 2026-11-23."""
    options: str
    """What else changes what is written."""
    finished: bool = False

    def changes(self, other: Manifest) -> list[str]:
        """What differs from another run, in words."""
        words = {
            "input": "the table changed",
            "facts": f"the facts are of {self.facts_as_of} now, then {other.facts_as_of}",
            "day": f"the plans are made for {self.day} now, then for {other.day}",
            "options": "other options are given",
        }
        return [said for name, said in words.items() if getattr(self, name) != getattr(other, name)]

    def fingerprint(self) -> bytes:
        """What every shard of this run depends on, besides its rows."""
        return json.dumps([self.facts, self.day, self.options]).encode()


def write(folder: Path, manifest: Manifest) -> None:
    """Keeps the manifest of a run."""
    write_whole(folder / FILE, json_text(asdict(manifest)) + "\n")


def read(folder: Path) -> Manifest | None:
    """The manifest of the run that wrote a folder; None where there is none, or it cannot be read."""
    try:
        kept: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Manifest(**{field.name: kept[field.name] for field in fields(Manifest)})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def digest_of_table(path: Path, given: str) -> tuple[str, int]:
    """Digest of a table and of its map of columns, and how many lines it has."""
    found, lines = hashlib.sha256(given.encode()), 0
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            found.update(part)
            lines += part.count(b"\n")
    return found.hexdigest(), lines + 1


def digest_of_facts(folder: Path = SHIPPED) -> str:
    """Digest of every file of facts and of the version of the coach: plans of another one may differ."""
    found = hashlib.sha256(version("career-coach").encode())
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".toml", ".csv"):
            found.update(path.relative_to(folder).as_posix().encode())
            found.update(path.read_bytes())
    return found.hexdigest()


def as_day(text: str) -> date:
    """The day of a manifest."""
    return date.fromisoformat(text)
