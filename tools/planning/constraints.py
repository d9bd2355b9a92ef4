"""What constraints change in the plan, and which ones the plan could not use: nothing is dropped silently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

# Words of a constraint, the limit it sets, and what is said about it. The words are judgement.
KNOWN: tuple[tuple[str, str, str], ...] = (
    (
        r"(no|not on|never on|without) (the )?weekend|weekdays? only",
        "weekdays_only",
        "Sittings, due days and decision days are on weekdays.",
    ),
    (r"evening", "short_sittings", "No sitting is longer than two hours."),
    (
        r"\bterm\b|term-time|school holiday",
        "holidays_unknown",
        "Only the turn of the year is lighter so far: name your school holidays and I free those weeks.",
    ),
    (
        r"caring|carer|\bcare for\b|look after|child|baby|parent",
        "short_sittings",
        "Sittings are short, and a missed one comes out of the reserve: it is not made up at night.",
    ),
    (
        r"remote",
        "remote_only",
        "Filter every search for remote work, and ask where the employer may hire. Pay is not split by it here.",
    ),
    (
        r"\bgpu\b|old laptop|slow laptop|weak laptop",
        "small_machine",
        "Take the small local model or a free tier; measure speed, but do not let a check on seconds fail the project.",
    ),
    (
        r"no paid|free only|no money",
        "free_only",
        "Everything named here has a way that costs nothing, where one is known.",
    ),
    (
        r"phone only|no computer|no laptop",
        "phone_only",
        "Most projects need a keyboard: ask a library or college for a place. Until then, read and plan on the phone.",
    ),
)


@dataclass(frozen=True)
class Limits:
    """What the constraints mean for days and sittings, and a line for each of them."""

    names: frozenset[str] = frozenset()
    lines: tuple[str, ...] = field(default=())

    @property
    def weekdays_only(self) -> bool:
        """True where nothing may fall on a weekend."""
        return "weekdays_only" in self.names

    @property
    def short_sittings(self) -> bool:
        """True where no sitting is longer than two hours."""
        return bool(self.names & {"short_sittings", "weekdays_only"})

    def next_day(self, day: date) -> date:
        """This day, or the next one on which something may fall due."""
        while self.weekdays_only and day.weekday() > 4:
            day += timedelta(days=1)
        return day


def limits_of(constraints: Iterable[str]) -> Limits:
    """The limits that constraints set; one that is not understood gets a line that says so."""
    names: set[str] = set()
    lines = []
    for constraint in constraints:
        hits = [(name, line) for words, name, line in KNOWN if re.search(words, constraint.casefold())]
        names.update(name for name, _ in hits)
        told = " ".join(dict.fromkeys(line for _, line in hits))
        unused = "I could not use this in the dates. Keep it in mind when you choose projects and employers."
        lines.append(f"{constraint[:1].upper()}{constraint[1:]}: {told or unused}")
    return Limits(frozenset(names), tuple(lines))
