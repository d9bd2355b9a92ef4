"""A value that stands in the wrong field: which field of the call it belongs to, told instead of what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from tools.problem import Problem, shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge

KINDS: dict[str, tuple[str, ...]] = {
    "country": ("country",),
    "currency": ("currency",),
    "level": ("level",),
    "certification": ("certification", "held", "certifications"),
    "role": ("role", "role_a", "role_b", "goals"),
    "skill": ("skills",),
}
"""Fields that hold a thing of each kind, the likeliest first."""
OWN = {"current_role": "role"}
"""What a field holds that nothing is sent on to."""
LONGEST = 60
"""Characters of a value that may be a name: what is longer was cut before it comes here."""
LONGEST_CODE = 3
"""Letters of the longest code of a country (ISO 3166)."""


def placed(problem: Problem, fields: Iterable[str], knowledge: Knowledge) -> Problem:
    """The problem, or where its value belongs, if that is a name of something else that the call takes."""
    before, _, field = problem.field.rpartition(".")
    own = next((kind for kind, names in KINDS.items() if field in names), OWN.get(field, ""))
    given = problem.given.strip()
    if not own or not given or len(given) >= LONGEST or problem.kind in ("ambiguous", "stopped"):
        return problem
    for kind, names in KINDS.items():
        target = next((name for name in names if name in fields), "") if kind != own else ""
        if target and IS_NAME_OF[kind](given, knowledge):
            place = f"{before}.{target}" if before else target
            message = f"{shorten(given)!r} is a {kind}. Give it as {place}, and a {own} as {problem.field}."
            return problem.model_copy(update={"message": message, "suggestions": (), "allowed": ()})
    return problem


def is_country(given: str, knowledge: Knowledge) -> bool:
    """True for a name or code of a country, or a city; a code is written in capitals."""
    if len(given) <= LONGEST_CODE and not given.isupper():
        return False
    return given in knowledge.countries or given in knowledge.place_names


def is_currency(given: str, knowledge: Knowledge) -> bool:
    """True for the code of a currency with a rate."""
    from tools.pay.money import currencies

    return given.upper() in currencies(knowledge)


def is_level(given: str, _: Knowledge) -> bool:
    """True for a word that names a level of pay."""
    from tools.pay.levels import LEVEL_WORDS

    return given.casefold().removesuffix(" level") in LEVEL_WORDS


def is_certification(given: str, knowledge: Knowledge) -> bool:
    """True for the code or name of a certification that there is or was."""
    from tools.certificates.index import compact, index

    known = index(knowledge)
    return compact(given) in known.codes or compact(given) in known.old_codes


def is_role(given: str, knowledge: Knowledge) -> bool:
    """True for an id or a name of a role."""
    return given in knowledge.role_names


def is_skill(given: str, knowledge: Knowledge) -> bool:
    """True for an id or a name of a skill."""
    return given in knowledge.skill_names


IS_NAME_OF: dict[str, Callable[[str, Knowledge], bool]] = {
    "country": is_country,
    "currency": is_currency,
    "level": is_level,
    "certification": is_certification,
    "role": is_role,
    "skill": is_skill,
}
