"""How well a skill is known and how it was shown: what the item of a list, its row and its sentence say."""

from __future__ import annotations

import re
from datetime import date

from tools.profile import EvidenceKind
from tools.reading.numbers import number_of
from tools.reading.skill_words import LAST_USED, LEVELS, LINKED, RATING, SHOWN, TESTED, YEARS_AGO
from tools.reading.years import find_years

# Years with a skill and the level they speak for (judgement).
LEVEL_BY_YEARS = ((5.0, 4.0), (2.0, 3.0), (0.9, 2.5), (0.3, 2.0), (0.0, 1.0))

# Without one of these there are no years in a text: a quick look before the long one.
_MAYBE_YEARS = re.compile(
    r"\d|y(?:ea)?rs?\b|yoe|since|month|a[nñ]os?\b|jahr|\bsaal|\bsal\b|\bmois|\bans\b|decade|seit|depuis|desde|fresher"
)
# Without one of these no proof is named, and no day without a number: quick looks too.
_PROOF_SIGNS = (
    "github", "gitlab", "http", "open", "kaggle", "publish", "pypi", "huggingface", "portfolio", "review", "assess",
    "audit", "passed",
)  # fmt: skip
_DAY_SIGNS = ("19", "20", "ago")
_ANY_LEVEL = re.compile("|".join(pattern.pattern for pattern, _ in LEVELS))


def level_in(item: str, after: str, around: str, today: date) -> float | None:
    """The level that an item says, in small letters: as a number right behind the name, in years, or in words.

    `after` is what follows the name, `around` the item without it.
    """
    rated = _rating(after)
    if rated is not None:
        return rated
    if _MAYBE_YEARS.search(item):
        years = next((read.years for read in find_years(item, today)), None)
        if years is not None:
            return next(level for limit, level in LEVEL_BY_YEARS if years >= limit)
    return level_in_words(around)


def level_in_words(words: str) -> float | None:
    """The level of the first kind of level word in a text in small letters; None where there is none."""
    if _ANY_LEVEL.search(words) is None:
        return None
    return next((level for pattern, level in LEVELS if pattern.search(words)), None)


def _rating(after: str) -> float | None:
    hit = RATING.match(after)
    if hit is None:
        return None
    if hit["plain"]:
        return float(hit["plain"].replace(",", "."))
    value = float(hit["value"].replace(",", ".")) * (0.5 if "10" in (hit["of"], hit["out"]) else 1)
    return value if value <= 5 else None


def proof_in(low: str, start: int, end: int) -> EvidenceKind | None:
    """What kind of proof a sentence in small letters names: a project to look at, or a test."""
    sentence = low[start:end]
    if not any(sign in sentence for sign in _PROOF_SIGNS):
        return None
    if LINKED.search(sentence):
        return "project"
    return "tested" if TESTED.search(sentence) else None


def is_shown(item: str) -> bool:
    """True where an item in small letters says that the skill was used for something."""
    return SHOWN.search(item) is not None


def last_used(item: str, today: date) -> date | None:
    """The last day of a year that is named as the last one; None where it goes on or nothing is said."""
    if not any(sign in item for sign in _DAY_SIGNS):
        return None
    hit = LAST_USED.search(item)
    if hit is not None:
        year = int(hit["year"])
        return date(year, 12, 31) if year < today.year else None
    ago = YEARS_AGO.search(item)
    return date(today.year - int(number_of(ago["n"])), 12, 31) if ago else None
