"""How far a run is: a bar where somebody looks at a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from agent.commands.output import note

SECONDS_BETWEEN = 10.0
"""Between two plain lines (judgement)."""


@contextmanager
def shown(at_most: int, is_quiet: bool) -> Iterator[Callable[[int], None]]:
    """Takes how many rows are done, and shows it on stderr; `at_most` is 0 where nobody knows how many there are."""
    if is_quiet or sys.stderr is None:
        yield lambda done: None
    elif sys.stderr.isatty():
        with bar(at_most) as told:
            yield told
    else:
        yield Lines(at_most).told


@contextmanager
def bar(at_most: int) -> Iterator[Callable[[int], None]]:
    """A bar with the rate and the time left."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("plans"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("plans", total=at_most or None, rate="")
        rate = Rate()
        yield lambda done: progress.update(task, completed=done, rate=f"{rate.after(done):.0f} a second")


class Rate:
    """Rows a second since the first were done: the start of the workers is not counted."""

    def __init__(self) -> None:
        self.begun: tuple[float, int] | None = None

    def after(self, done: int) -> float:
        """Rows a second until now, 0 before there is anything to tell it from."""
        now = time.monotonic()
        if self.begun is None:
            self.begun = (now, done)
        seconds, rows = now - self.begun[0], done - self.begun[1]
        return rows / seconds if seconds > 0 else 0.0


class Lines:
    """Plain lines, not too many."""

    def __init__(self, at_most: int) -> None:
        self.at_most = at_most
        self.rate = Rate()
        self.last = time.monotonic()

    def told(self, done: int) -> None:
        """Says how many rows are done, unless it was said a moment ago."""
        rate = self.rate.after(done)
        if time.monotonic() - self.last < SECONDS_BETWEEN:
            return
        self.last = time.monotonic()
        left = f", about {(self.at_most - done) / rate:.0f} s left" if rate and self.at_most > done else ""
        note(f"{done:,} rows done, {rate:.0f} a second{left}")
