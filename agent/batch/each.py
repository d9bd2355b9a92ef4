"""A file a person: the plan as the person reads it, named by their id."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from agent.commands.output import write_whole

if TYPE_CHECKING:
    from agent.batch.work import Outcome

FORMATS = ("markdown",)
LONGEST_STEM = 60
"""Characters of an id that a file's name keeps (judgement)."""


def stem_of(id: str) -> str:
    """The name of a person's file. An id that makes no file name everywhere is cut, and told apart by its digest."""
    bare = re.sub(r"[^A-Za-z0-9_-]+", "-", id)[:LONGEST_STEM].strip("-").lower()
    # Names that differ in case alone are one file on some disks, and some names are devices there.
    if bare == id and not re.fullmatch(r"con|prn|aux|nul|com\d|lpt\d", bare):
        return bare
    return f"{bare or 'id'}.{hashlib.sha256(id.encode()).hexdigest()[:8]}"


def write_each(folder: Path, outcome: Outcome) -> None:
    """Writes the plan of one person as Markdown. Raises OSError."""
    from tools.planning.text import plan_text

    assert outcome.plan is not None
    folder.mkdir(parents=True, exist_ok=True)
    text = plan_text(outcome.plan, outcome.name)
    write_whole(folder / f"{stem_of(outcome.row.id)}.md", text.rstrip("\n") + "\n")
