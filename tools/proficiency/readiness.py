"""How ready somebody is for a role: what the role needs, how much of it is met, and in which tier the rest falls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.evidence import Model
from tools.memo import per_knowledge
from tools.proficiency.levels import Levels, plain_levels

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import RoleSkill

Tier = Literal["credible", "hire-ready", "on the job"]
TIERS: tuple[Tier, ...] = ("credible", "hire-ready", "on the job")
"""What comes first stands first; each tier includes the one before."""

Band = Literal["explore", "build", "apply with a portfolio", "ready"]

# Coaching rules, section 4 (judgement): the readiness from which each band starts, in percent.
APPLY_FROM_PCT = 60
BANDS: tuple[tuple[float, Band], ...] = ((80, "ready"), (APPLY_FROM_PCT, "apply with a portfolio"), (40, "build"))
CORE = 5
EXPECTED = 4
NEAR = 1e-9  # a level that misses by a rounding error is reached


@dataclass(frozen=True, slots=True)
class Wanted:
    """One skill as a role wants it."""

    skill: str
    target: int
    importance: int
    share_pct: float | None
    sample: int | None
    source: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing a role needs: a skill, or the best of several that stand for each other."""

    key: str
    group: str
    members: tuple[Wanted, ...]
    count: int
    importance: int
    weight: float

    def fraction(self, levels: Mapping[str, float]) -> float:
        """How much of it is met, 0 to 1."""
        if len(self.members) == 1:
            only = self.members[0]
            have = levels.get(only.skill, 0.0)
            return 1.0 if have >= only.target else have / only.target
        if self.count == 1:
            best = 0.0
            for one in self.members:
                have = levels.get(one.skill, 0.0)
                if have >= one.target:
                    return 1.0
                best = max(best, have / one.target)
            return best
        return self._of_several(levels)

    def _of_several(self, levels: Mapping[str, float]) -> float:
        # One member counts at its target; the further ones may sit one level lower (note of the group needs).
        full = [reached(levels, one) for one in self.members]
        eased = [min(1.0, levels.get(one.skill, 0.0) / max(1, one.target - 1)) for one in self.members]
        best = 0.0
        for first, value in enumerate(full):
            others = sorted((other for i, other in enumerate(eased) if i != first), reverse=True)
            best = max(best, value + sum(others[: self.count - 1]))
        return best / min(self.count, len(self.members))

    def goal(self) -> int:
        """The level that makes a member credible, or ready to be hired."""
        return max(entry_level(one.target) for one in self.members)


class RoleSlots(tuple[Slot, ...]):
    """The slots of a role, with what readiness adds up as bare values: it is asked for some fifty times a plan."""

    def __init__(self, slots: Iterable[Slot]) -> None:
        super().__init__()
        self.rows = tuple(row_of(slot) for slot in self)
        self.core_rows = tuple(row for row, slot in zip(self.rows, self, strict=True) if slot.importance == CORE)
        self.total = sum([slot.weight for slot in self])
        self.core_total = sum([slot.weight for slot in self if slot.importance == CORE])


Row = tuple[str, int, float, bool, Slot | None]
"""Skill and target of a slot with one member, weight, True for a must-have; the slot where it has several."""


def row_of(slot: Slot) -> Row:
    """What readiness looks at in a slot."""
    only = slot.members[0] if len(slot.members) == 1 else None
    is_core = slot.importance == CORE
    return (only.skill, only.target, slot.weight, is_core, None) if only else ("", 0, slot.weight, is_core, slot)


def reached(levels: Mapping[str, float], one: Wanted) -> float:
    """How much of its target a skill has reached, 0 to 1."""
    have = levels.get(one.skill, 0.0)
    return 1.0 if have >= one.target else have / one.target


class Readiness(Model):
    """How much of a role is met, weighted by importance squared, in percent."""

    must_have_pct: float
    overall_pct: float
    band: Band
    must_have_band: Band


def entry_level(target: int) -> int:
    """The level that is enough to be credible or hired: one below the target, at least 2, at most 3."""
    return min(target, 3, max(2, target - 1))


def band_of(pct: float) -> Band:
    """What a readiness means: explore, build, apply with a portfolio, or ready."""
    return next((band for start, band in BANDS if pct >= start - NEAR), "explore")


def tier_of(importance: int, level: float, target: int) -> Tier | None:
    """The tier in which a skill is still a gap, or None where it is at its target."""
    if level >= target - NEAR:
        return None
    if importance >= EXPECTED and level < entry_level(target) - NEAR:
        return "credible" if importance == CORE else "hire-ready"
    return "on the job"


@per_knowledge
def role_slots(knowledge: Knowledge, role: str) -> RoleSlots:
    """What a role needs, most important first; the members of an any-of group are one slot."""
    facts = knowledge.roles[role]
    counts = {need.group: need.count for need in facts.group_needs}
    members: dict[str, list[Wanted]] = {}
    for skill in facts.skills:
        members.setdefault(f"any {skill.group}" if skill.group else skill.skill, []).append(wanted(skill))
    slots = [slot_of(key, tuple(found), counts) for key, found in members.items()]
    return RoleSlots(sorted(slots, key=lambda slot: -slot.importance))


def slot_of(key: str, members: tuple[Wanted, ...], counts: Mapping[str, int]) -> Slot:
    """A slot of its members; it weighs as much as its most important one."""
    group = key.removeprefix("any ") if key.startswith("any ") else ""
    importance = max(one.importance for one in members)
    count = min(counts.get(group, 1), len(members))
    return Slot(key, group, members, count, importance, float(importance**2))


def wanted(skill: RoleSkill) -> Wanted:
    """A role's skill as plain values, with the source of its posting share."""
    # The measured samples come before the article and O*NET in trust: the share was counted there.
    counted = [name for name in skill.sources if name.startswith(("jd", "ats", "is-"))]
    source = counted[0] if counted else "judgement"
    return Wanted(
        skill.skill, skill.target_level, skill.importance, skill.posting_share_pct, skill.posting_sample, source
    )


def readiness(knowledge: Knowledge, role: str, levels: Levels) -> Readiness:
    """Must-have and overall readiness for a role: `sum(w f) / sum(w)` (coaching rules, section 4)."""
    return readiness_of(role_slots(knowledge, role), plain_levels(levels))


def readiness_of(slots: tuple[Slot, ...], levels: Mapping[str, float]) -> Readiness:
    """The same for slots that are at hand."""
    must, overall = shares(slots, levels)
    return Readiness(must_have_pct=must, overall_pct=overall, band=band_of(overall), must_have_band=band_of(must))


def shares(slots: tuple[Slot, ...], levels: Mapping[str, float]) -> tuple[float, float]:
    """Must-have and overall readiness in percent, one decimal; a role without must-haves is judged as a whole."""
    scale = slots if isinstance(slots, RoleSlots) else RoleSlots(slots)
    met = core_met = 0.0
    for skill, target, weight, is_core, several in scale.rows:
        if several is not None:
            part = weight * several.fraction(levels)
        else:
            have = levels.get(skill, 0.0)
            part = weight if have >= target else weight * (have / target)
        met += part
        if is_core:
            core_met += part
    overall = round(100 * met / scale.total, 1) if scale.total else 0.0
    return (round(100 * core_met / scale.core_total, 1) if scale.core_total else overall), overall


def must_have_share(slots: RoleSlots, levels: Mapping[str, float]) -> float:
    """The first of the two alone."""
    if not slots.core_total:
        return shares(slots, levels)[0]
    met = 0.0
    for skill, target, weight, _, several in slots.core_rows:
        if several is not None:
            met += weight * several.fraction(levels)
        else:
            have = levels.get(skill, 0.0)
            met += weight if have >= target else weight * (have / target)
    return round(100 * met / slots.core_total, 1)
