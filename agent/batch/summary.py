"""The summary of a run: how many people, which roles and gaps, how many hours, how much money. Nobody is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

MOST_LISTED = 25
"""Gaps, and problems of one kind, that a summary lists (judgement)."""

BANDS = (25, 50, 70, 85)
"""Where one group of readiness ends and the next begins, in percent of the must-haves (judgement)."""


class Summary:
    """Counts over outcomes, one after another: its size does not depend on how many there are."""

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.roles: Counter[str] = Counter()
        self.titles: dict[str, str] = {}
        self.verdicts: Counter[str] = Counter()
        self.readiness: Counter[str] = Counter()
        self.fits: Counter[bool] = Counter()
        self.gaps: Counter[str] = Counter()
        self.gap_names: dict[str, str] = {}
        self.phases: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
        self.seats: dict[str, Counter[str]] = defaultdict(Counter)
        self.budgets: dict[str, float] = defaultdict(float)
        self.problems: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.left_open: Counter[str] = Counter()

    def add(self, digest: dict[str, Any]) -> None:
        """Counts one outcome."""
        self.kinds[digest["kind"]] += 1
        if digest["kind"] == "problem":
            self.problems[digest["field"] or "row"] += 1
        elif digest["kind"] != "plan":
            self.reasons[digest["kind"]] += 1
        else:
            self.add_plan(digest)

    def add_plan(self, digest: dict[str, Any]) -> None:
        """Counts one plan."""
        self.roles[digest["role"]] += 1
        self.titles[digest["role"]] = digest["title"]
        self.verdicts[digest["verdict"]] += 1
        self.readiness[group_of(digest["readiness"])] += 1
        self.fits[digest["fits"]] += 1
        for skill, name in digest["gaps"]:
            self.gaps[skill] += 1
            self.gap_names[skill] = name
        for _, title, hours, cost in digest["phases"]:
            kind = title if title in ("Exams", "Apply") else "Study and projects"
            counted = self.phases[kind]
            counted[0] += 1
            counted[1] += hours
            counted[2] += cost
        for certification, _, day, _ in digest["exams"]:
            self.seats[certification][day[:7] or "no date"] += 1
        if digest["budget"]:
            currency, total = digest["budget"]
            self.budgets[currency] += total
        if not digest["fits"]:
            self.left_open.update(digest["left_open"])

    def as_data(self) -> dict[str, Any]:
        """The summary as plain data, in an order that depends on nothing but the outcomes."""
        return {
            "people": sum(self.kinds.values()),
            "outcomes": dict(sorted(self.kinds.items())),
            "roles": [
                {"role": role, "title": self.titles[role], "people": count} for role, count in in_order(self.roles)
            ],
            "verdicts": dict(in_order(self.verdicts)),
            "readiness_pct": {group: self.readiness[group] for group in groups()},
            "fits": {"yes": self.fits[True], "no": self.fits[False]},
            "left_open": dict(in_order(self.left_open)[:MOST_LISTED]),
            "gaps": [
                {"skill": skill, "name": self.gap_names[skill], "people": count}
                for skill, count in in_order(self.gaps)[:MOST_LISTED]
            ],
            "phases": {
                kind: {"phases": int(count), "hours": round(hours, 2), "cost_usd": round(cost, 2)}
                for kind, (count, hours, cost) in sorted(self.phases.items())
            },
            "hours": round(sum(hours for _, hours, _ in self.phases.values()), 2),
            "cost_usd": round(sum(cost for _, _, cost in self.phases.values()), 2),
            "cost": {currency: round(total, 2) for currency, total in sorted(self.budgets.items())},
            "seats": {exam: dict(sorted(months.items())) for exam, months in sorted(self.seats.items())},
            "problems": dict(in_order(self.problems)),
        }


def in_order(counted: Counter[str]) -> list[tuple[str, int]]:
    """Most first; what is as many in alphabetical order."""
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))


def groups() -> tuple[str, ...]:
    """The groups of readiness, the least ready first."""
    lows = (0, *BANDS)
    highs = (*BANDS, 100)
    return tuple(f"{low}-{high}" for low, high in zip(lows, highs, strict=True))


def group_of(readiness: float) -> str:
    """The group that a readiness in percent belongs to."""
    return groups()[sum(readiness >= low for low in BANDS)]
