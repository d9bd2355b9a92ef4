"""One thing that is wrong with the facts, said so that a person who does not program can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.tables import nearest

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Finding:
    """Which file, which key, what is wrong, how to mend it. A warning does not stop the facts from being used."""

    file: str
    key: str
    problem: str
    remedy: str = ""
    severity: Severity = "error"

    def line(self) -> str:
        """The finding as two lines: where it is, then what is wrong and how to mend it."""
        place = f"{self.file}: {self.key}" if self.key else self.file
        said = " ".join(part for part in (self.problem, self.remedy) if part)
        return f"{place}\n  {'Warning: ' if self.severity == 'warning' else ''}{said}"


def quoted(given: object, limit: int = 60) -> str:
    """A value in quotation marks, cut so that a long one does not hide the sentence."""
    text = " ".join(str(given).split())
    return f'"{text}"' if len(text) <= limit else f'"{text[: limit - 3]}..."'


def did_you_mean(given: str, names: list[str]) -> str:
    """'Did you mean "..."?', or nothing where no name is near."""
    near = nearest(given, names, limit=1)
    return f"Did you mean {quoted(near[0])}?" if near else ""
