"""How skills hang together: what builds on what, what transfers, and how many hours lie between two levels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, NamedTuple

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.skills import Skill

LearnedBy = Literal["study", "project", "experience"]

BASICS, FIRST_LANGUAGE, LANGUAGES = "programming-fundamentals", "python", "programming"
"""Who has a level in a language has that level in programming as such, so that nobody learns it twice. Who needs more
of it than a first language starts from learns it in Python, the language of the field (judgement)."""

STUDY_LIMIT = 3
"""Levels 4 and 5 are experience and never study hours (note of the learning-hours table)."""


class Span(NamedTuple):
    """Hours from low to high, with what is typical."""

    low: float = 0.0
    typical: float = 0.0
    high: float = 0.0


NO_HOURS = Span()


def both(one: Span, other: Span) -> Span:
    """Two spans as one."""
    return Span(one.low + other.low, one.typical + other.typical, one.high + other.high)


def sum_of(spans: Iterable[Span]) -> Span:
    """Several spans as one."""
    low = typical = high = 0.0
    for span in spans:
        low, typical, high = low + span.low, typical + span.typical, high + span.high
    return Span(low, typical, high)


@dataclass(frozen=True, slots=True)
class SkillNode:
    """What the arithmetic needs to know of a skill, as plain values."""

    id: str
    name: str
    half_life_months: int
    learned_by: LearnedBy
    ceiling: int  # highest level that study alone reaches
    note: str  # how it is learned; for experience the milestone that shows it
    hours: tuple[Span, ...]  # one span for each step, from level 0 up
    until: tuple[Span, ...]  # hours from nothing to each level
    basis: tuple[str, ...]  # where the hours of each step come from
    transfers: tuple[tuple[str, float], ...]
    needs: tuple[tuple[str, int], ...]  # hard prerequisites and the level they ask for
    first: tuple[tuple[str, int], ...]  # those that study gives, at the level that study can bring
    builds_on: tuple[tuple[str, int], ...]  # the same all the way down: holding this skill shows those
    is_language: bool  # it builds on programming as such, and shows as much of it

    def typical_hours(self, have: float, to: int) -> float:
        """Typical hours from a level, which may be a fraction, to a whole level; 0 where it is reached."""
        if have >= to:
            return 0.0
        if not have:
            return self.until[to].typical
        step = int(have)
        done = self.until[step].typical + (have - step) * self.hours[step].typical
        return self.until[to].typical - done

    def span(self, have: float, to: int) -> Span:
        """The same, low to high."""
        if have >= to:
            return NO_HOURS
        if not have:
            return self.until[to]
        step, part = int(have), have - int(have)
        goal, start, rate = self.until[to], self.until[step], self.hours[step]
        return Span(
            goal.low - start.low - part * rate.low,
            goal.typical - start.typical - part * rate.typical,
            goal.high - start.high - part * rate.high,
        )


class SkillGraph(dict[str, SkillNode]):
    """Skills as nodes by id, each made when it is first asked for; it holds every skill of the facts from the start."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._skills = knowledge.skills
        self._siblings = siblings(knowledge)

    def __contains__(self, skill: object) -> bool:
        return skill in self._skills

    def __missing__(self, skill: str) -> SkillNode:
        node = self[skill] = self._node(self._skills[skill])
        return node

    def _node(self, skill: Skill) -> SkillNode:
        steps = sorted(skill.hours, key=lambda step: step.from_level)
        hours = tuple(Span(step.low, step.typical, step.high) for step in steps)
        return SkillNode(
            id=skill.id,
            name=skill.name,
            half_life_months=skill.half_life_months,
            learned_by=skill.learned_by,
            ceiling=skill.max_level_by_study,
            note=skill.learning_note,
            hours=hours,
            until=tuple(accumulate(hours, both, initial=Span())),
            basis=tuple(step.basis for step in steps),
            transfers=tuple(sorted(self._siblings.get(skill.id, {}).items())),
            needs=self._hard(skill),
            first=self._first(skill),
            builds_on=self._all_below(skill),
            is_language=is_language(skill),
        )

    @staticmethod
    def _hard(skill: Skill) -> tuple[tuple[str, int], ...]:
        # A soft prerequisite only helps: holding the skill says nothing about it.
        return tuple((need.skill, need.min_level) for need in skill.prerequisites if need.strength == "hard")

    def _shown(self, skill: Skill) -> tuple[tuple[str, int], ...]:
        """Hard prerequisites with the level that holding a skill shows at most."""
        whole = is_language(skill)
        return tuple((name, 5 if whole and name == BASICS else level) for name, level in self._hard(skill))

    def _first(self, skill: Skill) -> tuple[tuple[str, int], ...]:
        """Hard prerequisites that study gives, at the level it can bring; a skill below itself is left out."""
        found = []
        for name, level in self._hard(skill):
            facts = self._skills.get(name)
            if (
                facts is None
                or facts.learned_by == "experience"
                or any(b == skill.id for b, _ in self._all_below(facts))
            ):
                continue
            if least := min(level, facts.max_level_by_study):
                found.append((name, least))
        return tuple(found)

    def _all_below(self, skill: Skill) -> tuple[tuple[str, int], ...]:
        found: dict[str, int] = {}
        waiting = list(self._shown(skill))
        while waiting:
            name, level = waiting.pop(0)
            if name == skill.id or found.get(name, 0) >= level or name not in self._skills:
                continue
            found[name] = level
            waiting.extend((below, min(level, least)) for below, least in self._shown(self._skills[name]))
        return tuple(found.items())


def is_language(skill: Skill) -> bool:
    """True for a language one programs in: it builds on programming as such."""
    return skill.category == LANGUAGES and any(need.skill == BASICS for need in skill.prerequisites)


def siblings(knowledge: Knowledge) -> dict[str, dict[str, float]]:
    """What each skill saves in others; the facts name a pair once, and it holds in both directions."""
    found: dict[str, dict[str, float]] = {}
    for name in knowledge.skills:
        for transfer in knowledge.skills.raw(name).get("transfers", ()):
            other, share = transfer["skill"], transfer["coefficient"]
            for one, two in ((name, other), (other, name)):
                known = found.setdefault(one, {})
                known[two] = max(share, known.get(two, 0.0))
    return found


@per_knowledge
def skill_graph(knowledge: Knowledge) -> SkillGraph:
    """The skills of a Knowledge as a graph, made once."""
    return SkillGraph(knowledge)
