"""Which skills a text names, by every name the facts know; words with several meanings need their surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tools.reading.skill_context import meant
from tools.reading.skill_layout import lowered, unwrapped
from tools.reading.skill_names import skill_finder

if TYPE_CHECKING:
    from knowledge.base import Knowledge


class SkillFound(NamedTuple):
    """A skill named in a text."""

    skill: str
    start: int
    end: int


def find_skills(
    text: str, knowledge: Knowledge, is_casual: bool = False, is_list: bool = False
) -> Iterator[SkillFound]:
    """Skills a text names, in order. `is_casual`: typed in a chat, where nobody minds capitals; `is_list`: an answer
    to the question for skills, in which a word between commas is one."""
    flowing = unwrapped(text)
    hits = list(skill_finder(knowledge).find(flowing))
    for hit in meant(hits, flowing, lowered(flowing), is_casual, is_list):
        yield SkillFound(hit.value.skill, hit.start, hit.end)
