"""Percentile answers of both sources, in the order in which to read them, and why a source gives none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.pay.answers import FEWEST_ADVERTS, FEWEST_PEOPLE, answer_of, check_of, is_far, is_used
from tools.pay.ladder import factor_of, pay_name
from tools.pay.models import OmittedSource, PayAnswer, PayLevel, PaySource

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

ADVERTS_FIRST = ("US", "CA", "GB", "AU", "NL")
"""Countries with enough adverts for base pay to come first; elsewhere the survey does (pay facts, order of sources)."""


@dataclass(frozen=True)
class Answers:
    """Percentile answers in the order in which to read them."""

    answers: tuple[PayAnswer, ...]
    omitted: tuple[OmittedSource, ...]
    published_first: bool


def answers_for(
    knowledge: Knowledge,
    role: Role,
    country: str,
    adverts: tuple[PayLevel, ...],
    survey: tuple[PayLevel, ...],
    total_first: bool | None,
) -> Answers:
    """Answers of both sources, level by level; `total_first` overrides the usual order of sources."""
    wanted: dict[PaySource, tuple[PayLevel, ...]] = {"adverts": adverts, "survey": survey}
    first, published_first = _first_source(knowledge, role, country, adverts[0], total_first)
    order: tuple[PaySource, PaySource] = ("adverts", "survey") if first == "adverts" else ("survey", "adverts")
    found: list[PayAnswer] = []
    for turn in range(max(len(adverts), len(survey))):
        for kind in order:
            if turn < len(wanted[kind]):
                found += _answers_at(knowledge, role, kind, wanted[kind][turn], country, kind == first)
    omitted = tuple(
        OmittedSource(source_kind=kind, reason=_why_nothing(knowledge, role, kind, country))
        for kind in order
        if not any(answer.source_kind == kind for answer in found)
    )
    # One group can answer for two levels (all levels together); it is shown once.
    return Answers(tuple(dict.fromkeys(found)), omitted, published_first)


def _answers_at(
    knowledge: Knowledge, role: Role, kind: PaySource, level: PayLevel, country: str, is_first: bool
) -> list[PayAnswer]:
    answer = answer_of(knowledge, role.id, kind, level, country)
    if answer is None:
        return []
    # For architects the survey's direct cell of all levels is better than a factor (pay facts).
    if kind == "survey" and is_first and answer.step == 4 and role.pay.family == "architecture":
        together = answer_of(knowledge, role.id, kind, "all", country)
        return [together, answer] if together else [answer]
    return [answer]


def _why_nothing(knowledge: Knowledge, role: Role, kind: PaySource, country: str) -> str:
    name = knowledge.countries[country].name
    factor = factor_of(knowledge, kind, "country_vs_US", country)
    of = "adverts" if kind == "adverts" else "survey answers"
    if factor is None and not is_used(knowledge, kind, country):
        return f"There are no {of} from {name}."
    if factor is not None and not is_used(knowledge, kind, country):
        fewest = FEWEST_ADVERTS if kind == "adverts" else FEWEST_PEOPLE
        return f"Only {factor.units} {of} from {name}: under {fewest} no figure is given."
    if pay_name(knowledge, role, kind) is None:
        return f"The {of} hold nothing under this title, and no other role stands in for it fairly."
    return f"The {of} from {name} hold too little at this level."


def _first_source(
    knowledge: Knowledge, role: Role, country: str, level: PayLevel, total_first: bool | None
) -> tuple[PaySource, bool]:
    """Which source to read first, and whether published figures come before both."""
    usual: PaySource = "adverts" if country in ADVERTS_FIRST and not total_first else "survey"
    if total_first is not None and is_used(knowledge, "adverts", country):
        usual = "survey" if total_first else "adverts"
    other: PaySource = "survey" if usual == "adverts" else "adverts"
    if answer_of(knowledge, role.id, usual, level, country) is None:
        return other, False
    check = check_of(knowledge, role, usual, level, country)
    if check is None or not is_far(check) or check.inside_range != "no":
        return usual, False
    # Far outside what several publishers say: read them first. Against one publisher, the other source decides.
    if check.publishers_n.isdigit() and int(check.publishers_n) >= 2:
        return usual, True
    rival = check_of(knowledge, role, other, level, country)
    has_better = rival is not None and not is_far(rival) and rival.p50 is not None
    return (other if has_better else usual), False
