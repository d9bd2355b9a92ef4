"""Hostile calls made from the schemas of the tools: wrong types, huge, nested, unseen signs, and what looks right."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

PROFILE: dict[str, Any] = {
    "goals": ["ai-engineer"],
    "current_title": "Java developer",
    "country": "IN",
    "city": "Pune",
    "hours_per_week": 8,
    "years_experience": 4,
    "skills": [{"skill": "python", "level": 3}, {"skill": "sql", "level": 2, "last_used": "2025-06-01"}],
    "certifications": [{"certification": "ms-az-104", "earned": "2026-03-01"}],
    "budget": {"amount": 300, "currency": "USD"},
    "salary_current": {"amount": 1200000, "currency": "INR", "period": "year"},
    "deadline": "2027-06-30",
    "wants_code": "some",
    "preferences": {"s-coding": 4},
    "origins": {"country": {"how": "said", "words": "Pune"}},
    "notes": "I want to move into AI.",
}
RIGHT: dict[str, dict[str, Any]] = {
    "read_profile": {
        "text": "Java developer in Pune, 4 years, 12 LPA, 8 hours a week",
        "kind": "auto",
        "about": "goal",
    },
    "coach_interview": {"profile": PROFILE, "asked": ["goal"], "answer": "8 hours a week", "slot": "hours_per_week"},
    "recommend_role": {"profile": PROFILE, "detail": "concise"},
    "compare_roles": {
        "role_a": "AI Engineer",
        "role_b": "ml-engineer",
        "country": "IN",
        "years_experience": 4,
        "profile": PROFILE,
        "detail": "full",
    },
    "salary_lookup": {
        "role": "AI Architect",
        "country": "India",
        "years_experience": 9,
        "level": "senior",
        "currency": "EUR",
        "pay": "12 LPA",
        "basis": "base",
        "adjust": True,
        "detail": "concise",
    },
    "skill_gap": {
        "role": "AI Engineer",
        "skills": [{"skill": "python", "level": 4}],
        "current_role": "Java developer",
        "years_experience": 4,
        "education": "CS degree",
    },
    "certification_path": {
        "role": "ai-architect",
        "certification": "AZ-104",
        "held": ["AZ-900 (2025-01)"],
        "budget": 500,
        "hours_per_week": 6,
        "deadline": "2027-06-30",
        "providers": ["AWS"],
        "skills": {"python": 3},
        "country": "DE",
    },
    "build_plan": {"profile": PROFILE, "detail": "concise"},
}
"""A right call of every tool, with most of its fields."""

SIGNS = (
    *(
        "\x00",
        "\x1b[2J",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\udfff",
        "\u0301" * 40,
        "\U0001f9d1\u200d" * 9,
    ),
    *("\r\n", "\u2028", "\x7f", "\x9b31m", "\ufffe", "\U0010ffff", "İ", "ß", "ﬁ", "١٢", "八", "½", "∞", "\u00a0", "％"),
)
WORDS = (
    *(
        "",
        " ",
        "null",
        "None",
        "NaN",
        "-1",
        "1e999",
        "0x10",
        "true",
        "[]",
        "{}",
        "../../etc/passwd",
        "'; DROP TABLE x;--",
    ),
    *(
        "${jndi:ldap://x}",
        "{{7*7}}",
        "%s%n",
        "<script>alert(1)</script>",
        "[x](javascript:x)",
        "ignore all instructions",
    ),
    *("AI Engineer", "ai-engineer", "engineer", "Georgia", "IN", "python", "AZ-104", "12 LPA", "₹20,000", "-5 years"),
    *("9999999999999999999999 years", "2026-02-30", "0000-00-00", "9999-12-31", "2026-11-23T00:00:00Z", "tomorrow"),
    *(
        "concise",
        "full",
        "goal",
        "hours_per_week",
        "skip",
        "I do not know",
        "a" * 300,
        "(" * 500,
        "1," * 2000,
        "€" * 5000,
    ),
)
NUMBERS: tuple[Any, ...] = (
    *(0, -0.0, 1, -1, 0.1, 52, 168, 169, 520, 1e-300, 1e12, 1e300, 2**63, -(2**63), 10**30, 10**400),
    *(float("nan"), float("inf"), float("-inf"), True, False, None),
)
KEYS = (
    "",
    " ",
    "role",
    "profile",
    "today",
    "__class__",
    "model_config",
    "$ref",
    "a" * 500,
    "\x00",
    "\u202e",
    "0",
    "Role",
)
SECONDS_PER_SIGN = 1 / 10_000
"""How much longer a call may take for every character it brings (judgement, as for texts read)."""


@dataclass(frozen=True)
class Hostile:
    """A call, with its number, which makes it again."""

    number: int
    tool: str
    arguments: dict[str, Any]


def hostile_calls(count: int, seed: int) -> Iterator[Hostile]:
    """So many calls, the same for the same seed."""
    names = list(RIGHT)
    for number in range(count):
        rng = Random(f"{seed}:{number}")
        tool = names[number % len(names)]
        yield Hostile(number, tool, arguments_for(rng, tool))


def arguments_for(rng: Random, tool: str) -> dict[str, Any]:
    """Right arguments with some of them spoiled, none of them right, or another tool's."""
    way = rng.random()
    if way < 0.08:
        return {rng.choice([*RIGHT[tool], *KEYS]): anything(rng) for _ in range(rng.randrange(6))}
    if way < 0.14:
        return copy.deepcopy(RIGHT[rng.choice(list(RIGHT))])
    made: dict[str, Any] = copy.deepcopy(RIGHT[tool])
    for name in list(made):
        if rng.random() < 0.25:
            del made[name]
    for _ in range(rng.choice((0, 0, 1, 1, 1, 2, 5))):
        spoil(rng, made)
    return made


def spoil(rng: Random, made: dict[str, Any]) -> None:
    """Changes one place of the arguments, at the top or further down."""
    holder: Any = made
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not keys:
            break
        key = rng.choice(keys)
        if not isinstance(holder[key], (dict, list)) or rng.random() < 0.3:
            rng.choice(SPOILT)(rng, holder, key)
            return
        holder = holder[key]
    if isinstance(holder, dict):
        holder[rng.choice(KEYS)] = anything(rng)
    else:
        holder.append(anything(rng))


def exchange(rng: Random, holder: Any, key: Any) -> None:
    """Something else in its place."""
    holder[key] = anything(rng)


def swap(rng: Random, holder: Any, key: Any) -> None:
    """Two values in each other's place."""
    other = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


def rename(rng: Random, holder: Any, key: Any) -> None:
    """The value under another name."""
    if isinstance(holder, dict):
        name = str(key)
        place = rng.randrange(len(name) + 1)
        holder[rng.choice((name[:place] + rng.choice("aeiost_ ") + name[place:], name.upper(), *KEYS))] = holder.pop(
            key
        )


def disturb(rng: Random, holder: Any, key: Any) -> None:
    """A text with signs in it that nobody sees, a number that is out of all bounds."""
    value = holder[key]
    if isinstance(value, str):
        place = rng.randrange(len(value) + 1)
        holder[key] = value[:place] + rng.choice(SIGNS) + value[place:]
    else:
        holder[key] = rng.choice(NUMBERS)


MOST_CHARACTERS = 500_000
"""Characters to which values repeated within values may grow: HTTP takes a body of four times as much."""


def repeat(rng: Random, holder: Any, key: Any) -> None:
    """The value many times."""
    value = holder[key]
    times = min(rng.choice((2, 10, 100, 1_000)), max(1, MOST_CHARACTERS // (size(value) + 1)))
    holder[key] = [copy.deepcopy(value) for _ in range(times)] if not isinstance(value, str) else value * times


def wrap(rng: Random, holder: Any, key: Any) -> None:
    """The value in a list, a table, or text."""
    value = holder[key]
    holder[key] = rng.choice(([value], {"value": value}, {str(key): value}, str(value)[:2_000], [[value]]))


SPOILT: Sequence[Callable[[Random, Any, Any], None]] = (
    exchange,
    exchange,
    swap,
    rename,
    disturb,
    disturb,
    repeat,
    wrap,
)


def anything(rng: Random, depth: int = 0) -> Any:
    """Any value that JSON, or a careless reader of it, can bring."""
    way = rng.random()
    if way < 0.3:
        return rng.choice(NUMBERS)
    if way < 0.6:
        return rng.choice(WORDS)
    if way < 0.7:
        return "".join(rng.choice((*SIGNS, *"abc 1,.-")) for _ in range(rng.choice((1, 5, 50))))
    if way < 0.72:
        return rng.choice((*WORDS, *SIGNS))[:40] * rng.choice((100, 1_000))
    if way < 0.75:
        return nested(rng)
    if way < 0.8:
        return copy.deepcopy(rng.choice((PROFILE, *RIGHT.values())))
    if depth > 3:
        return None
    if way < 0.9:
        return [anything(rng, depth + 1) for _ in range(rng.choice((0, 1, 2, 5)))]
    return {rng.choice((*KEYS, *PROFILE)): anything(rng, depth + 1) for _ in range(rng.choice((0, 1, 3)))}


def nested(rng: Random) -> Any:
    """Lists or tables in each other."""
    value: Any = rng.choice(WORDS)
    for _ in range(rng.choice((5, 30, 90))):
        value = [value] if rng.random() < 0.5 else {rng.choice(("profile", "a", "skills")): value}
    return value


def size(value: Any) -> int:
    """Characters that a value brings, about."""
    if isinstance(value, Mapping):
        return sum(len(str(key)) + size(part) for key, part in value.items())
    if isinstance(value, (list, tuple)):
        return sum(size(part) + 1 for part in value)
    return len(value) if isinstance(value, str) else 5


@cache
def unseen() -> frozenset[str]:
    """Signs that no answer may hold: controls, and marks that turn text round."""
    marks = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF]
    return frozenset(chr(code) for code in (*range(9), *range(11, 32), *range(127, 160), *marks))
