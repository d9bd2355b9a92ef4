"""What is worked out beside the answers: the spread, the next level and role, the nearest markets."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from tools.pay.answers import answer_of, people_word
from tools.pay.models import (
    LEVELS,
    ArticlePay,
    Centre,
    CitedPay,
    Market,
    OfficialPay,
    PayAnswer,
    PaySource,
    PayStep,
    Spread,
)
from tools.pay.money import rounded
from tools.pay.order import ADVERTS_FIRST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

NEAREST_SHOWN = 3
NEXT_ROLES_SHOWN = 3
FEWEST_IN_A_STEP = 8
"""Adverts or people under which no step is shown: a group of that size would not be published."""

ARTICLE_CENTRE = "the article's claim"
MIDDLE = "middle of the range, geometric"
DIFFERENCE = "A difference between two groups of {of}, not a promise."
NOT_COMPARED = "No difference is given: one of the two figures was counted, the other worked out from factors."


def spread_of(
    answers: Sequence[PayAnswer],
    official: Sequence[OfficialPay],
    cited: Sequence[CitedPay],
    article: Sequence[ArticlePay],
    currency: str,
    level: str,
) -> Spread | None:
    """How far the middles of the sources lie apart, with reasons; None where fewer than two can be compared."""
    centres = _centres(answers, official, cited, article, currency, level)
    compared = [centre for centre in centres if centre.is_compared]
    if len(compared) < 2:
        return None
    ordered = sorted(compared, key=lambda centre: centre.value)
    low, high = ordered[0], ordered[-1]
    return Spread(
        currency=currency,
        centres=tuple(centres),
        lowest=low.name,
        highest=high.name,
        ratio=round(high.value / low.value, 2),
        reasons=_reasons(answers, centres),
    )


def _centres(
    answers: Sequence[PayAnswer],
    official: Sequence[OfficialPay],
    cited: Sequence[CitedPay],
    article: Sequence[ArticlePay],
    currency: str,
    level: str,
) -> list[Centre]:
    found = []
    kinds: tuple[PaySource, PaySource] = ("adverts", "survey")
    for kind in kinds:
        middle = next((a for a in answers if a.source_kind == kind and a.p50 and a.currency == currency), None)
        if middle and middle.p50:
            name = "adverts, median" if kind == "adverts" else "survey, median"
            found.append(Centre(name=name, value=middle.p50, source=middle.source))
    wage = next((row for row in official if row.currency == currency and (row.p50 or row.mean)), None)
    if wage:
        name = f"official wage, {'median' if wage.p50 else 'mean'}"
        # All software staff or a catch-all occupation would measure the width of the group, not of the sources.
        is_compared = not wage.match.startswith("broad")
        found.append(Centre(name=name, value=wage.p50 or wage.mean or 0, source=wage.source, is_compared=is_compared))
    found += _cited_ends(cited, currency, level)
    if article and article[0].currency == currency:
        value = sqrt(article[0].low * article[0].high)  # as the checks of the facts take the middle of a range
        found.append(Centre(name=f"{ARTICLE_CENTRE}, {MIDDLE}", value=rounded(value), source=article[0].source))
    return found


def _cited_ends(cited: Sequence[CitedPay], currency: str, level: str) -> list[Centre]:
    """The lowest and the highest middle of the cited figures about the role itself, one figure of each publisher."""
    middles = []
    publishers: set[str] = set()
    fitting = [figure for figure in cited if _is_comparable(figure, currency) and figure.level in {"", level}]
    # Of one publisher the figure of the level asked for counts, then one with a middle of its own, then the newest.
    for figure in sorted(fitting, key=lambda one: (one.level == level, one.mid is not None, one.as_of), reverse=True):
        if figure.publisher not in publishers:
            publishers.add(figure.publisher)
            value = figure.mid or sqrt((figure.low or 0) * (figure.high or 0))
            name = f"cited, {figure.publisher}" + ("" if figure.mid else f", {MIDDLE}")
            middles.append(Centre(name=name, value=rounded(value), source=figure.id))
    ordered = sorted(middles, key=lambda centre: (centre.value, centre.source))
    return ordered if len(ordered) < 2 else [ordered[0], ordered[-1]]


def _is_comparable(figure: CitedPay, currency: str) -> bool:
    """True for a yearly gross figure of the role itself, in the whole country, that has a middle."""
    has_middle = figure.mid is not None or (bool(figure.low) and bool(figure.high))
    is_own = figure.nearness in {"same role", "same pay title"} and not figure.region
    return has_middle and is_own and figure.period == "year" and figure.basis != "net" and figure.currency == currency


def _reasons(answers: Sequence[PayAnswer], centres: Sequence[Centre]) -> tuple[str, ...]:
    """Why sources differ, as far as it can be said from what was compared."""
    kinds = {answer.source_kind for answer in answers}
    reasons = []
    if len(kinds) == 2:
        reasons.append(
            "adverts give base pay as employers offer it, level by title; "
            "the survey gives total pay as volunteers report it, level by years"
        )
    if any(answer.step > 1 or answer.stands_in for answer in answers):
        reasons.append("some of the groups are not the role itself")
    names = [centre.name.split(",")[0] for centre in centres]
    if "official wage" in names:
        reasons.append("an official wage holds all seniorities of an occupation that is only near the role")
    if "cited" in names:
        reasons.append("publishers use different methods, many tell none, and their figures are newer than the data")
    if ARTICLE_CENTRE in names:
        reasons.append("the article names no method for its ranges")
    return tuple(reasons)


def next_steps(knowledge: Knowledge, role: Role, first: PayAnswer) -> tuple[PayStep, ...]:
    """What the next level and the roles that people move on to pay, in the source and country of the first answer."""
    if first.p50 is None:
        return ()
    found = []
    if first.level in LEVELS[:-1] and not role.pay.level:
        level = LEVELS[LEVELS.index(first.level) + 1]
        found.append(_step(knowledge, first, role.id, level, "level"))
    targets = [knowledge.roles[move.to] for move in role.transitions]
    upward = [target for target in targets if target.level >= role.level]
    # The article's roles come first: they are what people ask about.
    for target in sorted(upward, key=lambda target: not target.in_article):
        # A title that fixes its level is compared at that level, every other one at the level of the first answer.
        found.append(_step(knowledge, first, target.id, target.pay.level or first.level, "role"))
    steps = [step for step in found if step is not None]
    # One group is shown once, under the first name that leads to it.
    shown = {(step.p50, step.level): step for step in reversed(steps)}.values()
    return tuple(step for step in steps if step in shown)[: NEXT_ROLES_SHOWN + 1]


def _step(knowledge: Knowledge, first: PayAnswer, role_id: str, level: str, kind: str) -> PayStep | None:
    other = answer_of(knowledge, role_id, first.source_kind, level, first.country)
    if other is None or other.p50 is None or first.p50 is None or other.p50 == first.p50:
        return None
    if other.n_weakest < FEWEST_IN_A_STEP:
        return None
    # A counted group against one worked out from factors would measure the method, not the step.
    is_comparable = (other.step == 4) == (first.step == 4)
    note = DIFFERENCE.format(of=people_word(first.source_kind)) if is_comparable else NOT_COMPARED
    if is_comparable and (other.step, other.stands_in) != (first.step, first.stands_in):
        note += " The two groups are not equally near to their roles, so it is rough."
    return PayStep(
        kind="level" if kind == "level" else "role",
        role=role_id,
        role_title=other.role_title,
        level=other.level,
        p50=other.p50,
        currency=other.currency,
        difference_pct=round((other.p50 / first.p50 - 1) * 100) if is_comparable else None,
        source=other.source,
        step=other.step,
        note=note,
    )


def nearest_markets(knowledge: Knowledge, role: Role, country: str, level: str) -> tuple[Market, ...]:
    """Countries near by that have pay data for the role, nearest first; no figures: they are other markets."""
    found = []
    kinds: tuple[PaySource, PaySource] = ("survey", "adverts")
    # Where nobody near has any, the markets with the most adverts stand in.
    for code in dict.fromkeys((*knowledge.neighbours(country), *ADVERTS_FIRST)):
        for kind in kinds:
            answer = answer_of(knowledge, role.id, kind, level, code)
            if answer is not None:
                name = knowledge.countries[code].name
                found.append(Market(country=code, name=name, source_kind=kind, confidence=answer.confidence))
                break
        if len(found) == NEAREST_SHOWN:
            break
    return tuple(found)
