"""What is said to the read-back: the plan where it is right, else the line that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.corrected import line_of, meant_slot, removed_line
from agent.policy import Ask, Say, UseTools, WritePlan
from agent.words import READ_BACK_WRONG, WHICH_VALUE, is_no, is_yes
from tools.asking.answers import SKIP
from tools.asking.question_bank import BY_SLOT
from tools.asking.read_back import lines_of

if TYPE_CHECKING:
    from agent.offline import Talk

Turn = Ask | UseTools | WritePlan | Say


def after_read_back(talk: Talk, text: str, slot: str) -> Turn:
    """The plan where the summary is right, else the correction read."""
    if slot in BY_SLOT:
        return talk.read(text, slot)
    if is_yes(text) or SKIP.fullmatch(text.strip()):
        return WritePlan(remember={"stage": "open", "question": None})
    if is_no(text):
        return Ask(key="read-back", slot="read_back", text=READ_BACK_WRONG)
    lines = lines_of(talk.profile, talk.knowledge)
    taken_out = removed_line(text, lines)
    if taken_out:
        return talk.read("remove", taken_out)
    wrong, rest = line_of(text, lines)
    if wrong and not rest and wrong in BY_SLOT:
        return talk.ask(Ask(key="line", slot=wrong, text=f"{BY_SLOT[wrong].simple} {WHICH_VALUE}"))
    return talk.read(*((rest, wrong) if wrong else meant_slot(talk, text, "")))
