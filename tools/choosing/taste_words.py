"""What a person's answers on taste say about two roles, and which answers would turn the choice around."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.choosing.fit import WEIGHTS, Fit
from tools.choosing.models import Flip
from tools.choosing.work_style import style_match, taste_of, telling_items
from tools.markdown import join

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.profile import Profile

TELLS = 0.05
"""An answer on an item that tells two roles apart by fewer bits says nothing about the choice (judgement)."""

MOST_QUOTED = 3
"""Answers named for one role: more are not read (judgement)."""

FITS_YOU = {1: "does not fit you at all", 2: "hardly fits you", 4: "fits you well", 5: "fits you very well"}
WISHES = {"most": "code most of the week", "some": "code some of the week", "none": "write no code"}
APART_IN_CODE_PCT = 15.0
"""Shares of coding this far apart let a wish for code speak for one of two roles (judgement)."""
WISHED_CODE_PCT = {"most": 70.0, "some": 35.0, "none": 0.0}
"""The share of coding that a wish stands for (judgement)."""


def taste_reasons(profile: Profile, knowledge: Knowledge, first: Fit, second: Fit) -> Iterator[str]:
    """For each of two roles, what the person said about their taste that speaks for it; nothing where they did not."""
    for mine, other in ((first, second), (second, first)):
        said = [*wish_for(profile, mine, other), *answers_for(profile, knowledge, mine, other)][:MOST_QUOTED]
        if said:
            yield f"What you said about your taste speaks for {mine.role.title}: {join(said)}."


def wish_for(profile: Profile, mine: Fit, other: Fit) -> Iterator[str]:
    """The wish for code, where it lies nearer to one role."""
    if profile.wants_code is None:
        return
    wished = WISHED_CODE_PCT[profile.wants_code]
    near, far = (abs(fit.role.coding_share_pct - wished) for fit in (mine, other))
    if abs(mine.role.coding_share_pct - other.role.coding_share_pct) >= APART_IN_CODE_PCT and near < far:
        yield f"you would like to {WISHES[profile.wants_code]}"


def answers_for(profile: Profile, knowledge: Knowledge, mine: Fit, other: Fit) -> Iterator[str]:
    """Answers on interest items that lean towards one role, most telling first."""
    for item, bits, lean in telling_items(knowledge, mine.role.id, other.role.id):
        answer = profile.preferences.get(item, 3)
        if bits >= TELLS and answer in FITS_YOU and (answer - 3) * lean > 0:
            yield f"\u201c{knowledge.interest_items[item].text}\u201d {FITS_YOU[answer]}"


def taste_turned(profile: Profile, knowledge: Knowledge, first: Fit, second: Fit) -> Iterator[Flip]:
    """The fewest answers on taste that together put the second role first, where the most telling ones can."""
    wanted: dict[str, int] = {}
    for item, bits, lean in telling_items(knowledge, second.role.id, first.role.id):
        if bits < TELLS or len(wanted) == MOST_QUOTED:
            return
        wanted[item] = 5 if lean > 0 else 1
        other = taste_of(profile.model_copy(update={"preferences": {**profile.preferences, **wanted}}), knowledge)
        gain = style_match(other, second.role.work_style) - second.style
        loss = first.style - style_match(other, first.role.work_style)
        if second.total + WEIGHTS["style"] * (gain + loss) > first.total:
            texts = (
                f"\u201c{knowledge.interest_items[name].text}\u201d {FITS_YOU[value]}" for name, value in wanted.items()
            )
            yield Flip(
                change=f"Other answers on taste: {join(list(texts))}",
                then=f"{second.role.title} goes before {first.role.title}.",
            )
            return
