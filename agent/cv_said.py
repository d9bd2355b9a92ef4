"""A CV named in the middle of a conversation: typed as `/cv FILE`, or sent by a program as an event."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from agent.cv_source import checked_cv
from agent.wrong_use import WrongUse, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent.session import Event, Session

_TYPED = re.compile(r"\s*/cv\s+(?P<file>[^\n]+?)\s*", re.IGNORECASE)
_QUOTES = "'\""


def typed_cv(text: str) -> Path | None:
    """The file that `/cv FILE` names; None for any other line."""
    hit = _TYPED.fullmatch(text)
    if hit is None:
        return None
    given = hit["file"]
    is_quoted = len(given) > 2 and given[0] == given[-1] and given[0] in _QUOTES
    path = Path(given[1:-1] if is_quoted else given)
    return path.expanduser() if given.startswith("~/") else path


def sent_cv(line: str) -> Path | None:
    """The file of an event {"type": "cv", "file": "..."}; None for any other line.

    What a person writes never names a file here: a program that passes on a stranger's words opens nothing for them.
    """
    try:
        event = json.loads(line) if '"cv"' in line[:200] else None
    except (ValueError, RecursionError):
        return None
    file = event.get("file") if isinstance(event, dict) and event.get("type") == "cv" else None
    return Path(file) if isinstance(file, str) and file.strip() else None


def give_cv(session: Session, path: Path) -> Iterator[Event]:
    """What comes of a CV; one that cannot be read is an error event, and the question stays open."""
    try:
        text = checked_cv(path, session.tools.knowledge)
    except WrongUse as error:
        yield {"type": "error", "thread": session.thread, "text": one_line(f"{error} The conversation goes on.")}
        return
    yield from session.begin(text)
