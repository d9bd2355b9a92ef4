"""Which pay level a number of years, a title or a word means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.pay.models import LEVELS, PayLevel

if TYPE_CHECKING:
    from knowledge.models.roles import Role

LEVEL_WORDS: dict[str, PayLevel] = {
    "intern": "entry",
    "junior": "entry",
    "entry": "entry",
    "mid": "mid",
    "senior": "senior",
    "staff": "lead",
    "lead": "lead",
    "principal": "lead",
    "manager": "lead",
    "director": "lead",
    "head": "lead",
}
"""Seniority words of titles as pay levels; staff and above share the top level of both sources."""

NOMINAL_YEARS: dict[PayLevel, tuple[float, float]] = {
    "entry": (0, 3),
    "mid": (3, 6),
    "senior": (6, 10),
    "lead": (10, 60),
}
"""Years that a level stands for: from the first, to below the second. The survey's bands; nominal for adverts."""


@dataclass(frozen=True)
class Levels:
    """The levels to answer for in each source, the first one first, and where they came from."""

    adverts: tuple[PayLevel, ...]
    survey: tuple[PayLevel, ...]
    words: str


def levels_of(role: Role, years: float | None, title_level: PayLevel | None) -> Levels:
    """The levels that a role, years and a level named in the title or by the person lead to."""
    fixed = role.pay.level
    if fixed:
        words = f"The title {role.title} fixes the level: {fixed}."
        return Levels((fixed,), (fixed,), words)
    if years is None and title_level is not None:
        return Levels((title_level,), (title_level,), f"Level as given: {title_level}.")
    if years is None:
        usual = level_of_years(role.years_typical)
        words = f"No years and no level were given: {usual} is assumed, from {role.years_typical} years, usual here."
        return Levels((usual,), (usual,), words)
    by_years = levels_of_years(years)
    if title_level is not None:
        words = f"Adverts go by title ({title_level}); the survey goes by years ({years:g}: {' or '.join(by_years)})."
        return Levels((title_level,), by_years, words)
    return Levels(by_years, by_years, _words_for_years(years, by_years))


def level_of_years(years: float) -> PayLevel:
    """The survey's band: under 3 entry, 3 to 5 mid, 6 to 9 senior, 10 and more lead."""
    return next(level for level in reversed(LEVELS) if years >= NOMINAL_YEARS[level][0])


def levels_of_years(years: float) -> tuple[PayLevel, ...]:
    """The band of the years, and its neighbour where published bands disagree: at 2 to 3, at 5, and at 8 years."""
    home = level_of_years(years)
    other: PayLevel | None = None
    if 2 <= years <= 3:
        other = "mid" if home == "entry" else "entry"
    elif 5 <= years < 6:
        other = "senior"
    elif years == 8:
        other = "lead"
    return (home,) if other is None else (home, other)


def _words_for_years(years: float, levels: tuple[PayLevel, ...]) -> str:
    bands = "under 3 years entry, 3 to 5 mid, 6 to 9 senior, 10 and more lead"
    if len(levels) == 1:
        return f"{years:g} years is read as {levels[0]} ({bands}). Job boards decide by title instead."
    return (
        f"{years:g} years lies where published bands end, so two levels are shown: {levels[0]} first, then {levels[1]} "
        f"({bands})."
    )
