"""How much the answer to a question is expected to change what a person is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.asking.plausible import Answers, plausible
from tools.asking.told import Outlook, apart

if TYPE_CHECKING:
    from tools.asking.person import Person

WORTH = {"high": 1.0, "medium": 0.75, "low": 0.5}
"""What the facts say an answer is worth, as a factor (judgement)."""

IN_WORDS = {
    "current_role": 0.4,
    "skills": 0.3,
    "production": 0.4,
    "decision": 0.4,
    "employer_support": 0.3,
    "constraints": 0.8,
}
"""What an answer other than a no changes in a plan beyond what is worked out here (judgement): what is taken as
known, own evidence in words, the route inside the employer, what is respected."""

ONLY_IN_WORDS = ("employer_support", "constraints")
"""Slots no part of what is worked out hangs on."""


def expected_change(answers: Answers, slot: str, outlook: Outlook) -> float:
    """Sum over plausible answers of their chance times how far they move what is told."""
    now = outlook.told()
    in_words = IN_WORDS.get(slot, 0.0)
    total = 0.0
    for answer in answers:
        if not answer.chance:
            continue
        far = 0.0 if slot in ONLY_IN_WORDS else apart(now, outlook.told(answer.changes))
        says_no = any(value is False for value in answer.changes.values())
        total += answer.chance * (far + (0.0 if says_no else in_words))
    return total


def change_of(slot: str, person: Person, outlook: Outlook) -> float:
    """The same for a slot of the interview."""
    return expected_change(plausible(slot, person, outlook.told()), slot, outlook)
