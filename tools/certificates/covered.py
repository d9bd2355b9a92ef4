"""What a held certification covers: what leads up to it, what is contained in it, and another version of itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tools.certificates.index import base_name, same_credential
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification

RANK = {"foundational": 0, "associate": 1, "specialty": 2, "professional": 2, "expert": 2}
# Judgement: a foundation exam that shares at least half of its subjects with a higher one adds nothing to it.
SHARED_ENOUGH = 0.5


def covered_by(knowledge: Knowledge, held: Iterable[str], certification_id: str) -> str:
    """The first held certification that covers another one below it or contained in it; empty where none does."""
    return next((name for name in held if covers(knowledge, name, certification_id)), "")


@per_knowledge
def covers(knowledge: Knowledge, held_id: str, certification_id: str) -> bool:
    """True where holding one certification makes another one needless; a version of itself is not another one."""
    if same_credential(knowledge, held_id, certification_id):
        return False
    fact = knowledge.certifications[held_id]
    if any(same_credential(knowledge, certification_id, name) for name in _below(knowledge, fact)):
        return True
    return _is_smaller(fact, knowledge.certifications[certification_id])


def _below(knowledge: Knowledge, fact: Certification) -> tuple[str, ...]:
    """What a certification contains, requires or is advised to follow at a lower level, all the way down."""
    found: dict[str, None] = {}

    def climb_down(above: Certification) -> None:
        # Where any one of several is enough, holding the upper one does not say which.
        required = above.requires if above.requires_logic == "all" else ()
        advised = (name for name in above.recommended_prior if _rank(knowledge, name) < RANK[above.level])
        for name in (*above.contains, *required, *advised):
            if name not in found and name != fact.id:
                found[name] = None
                climb_down(knowledge.certifications[name])

    climb_down(fact)
    return tuple(found)


def _rank(knowledge: Knowledge, certification_id: str) -> int:
    return RANK[knowledge.certifications[certification_id].level]


def _is_smaller(held: Certification, other: Certification) -> bool:
    """True for a lower exam of the same provider on nothing, or for a foundation on little, that the held one lacks."""
    if held.provider != other.provider or RANK[other.level] >= RANK[held.level] or not other.skills:
        return False
    shared = sum(skill in held.skills for skill in other.skills) / len(other.skills)
    return shared >= (SHARED_ENOUGH if other.level == "foundational" else 1)


@per_knowledge
def has_versions(knowledge: Knowledge, certification_id: str) -> bool:
    """True where the exam of a credential changed, so that its holder may have passed another version."""
    return any(
        name != certification_id and same_credential(knowledge, name, certification_id)
        for name in knowledge.certifications
    )


def held_name(knowledge: Knowledge, certification_id: str, is_dated: bool) -> str:
    """The name of a held credential: without the version where it is not known which one was passed."""
    name = knowledge.certifications[certification_id].name
    return base_name(name) if not is_dated and has_versions(knowledge, certification_id) else name
