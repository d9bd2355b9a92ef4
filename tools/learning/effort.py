"""What a project takes one person: the study it needs first, its own hours, and the levels reached afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from tools.learning.first import Study, Upto, as_study, bring, bring_first, learn, study_hours
from tools.learning.project_works import Choice, Move, Need, Work
from tools.proficiency.graph import SkillGraph, Span, sum_of
from tools.proficiency.readiness import NEAR


@dataclass(slots=True)
class Piece:
    """One project in its place: what is studied before it, how long it takes, what it raises."""

    work: Work
    study: list[Study]
    hours: Span
    raised: list[tuple[str, float, float]]  # skill, level before, level after


@dataclass(slots=True)
class Course:
    """Projects in an order that can be followed, and the levels at the end."""

    pieces: list[Piece]
    levels: dict[str, float]
    known: dict[str, float]  # the same, with what the person states
    study_hours: float = 0.0
    project_hours: float = 0.0

    @property
    def hours(self) -> float:
        """Typical hours of everything."""
        return self.study_hours + self.project_hours


def move_for(choice: Choice, levels: Mapping[str, float]) -> Move:
    """The member of a group to do a project with: what comes nearest to its goal, then what is known best."""

    def worth(one: tuple[str, int]) -> tuple[float, float]:
        move, have = choice.moves[one[0]], levels.get(one[0], 0.0)
        after = max(have, min(float(move.to), have + move.to - move.start))
        return (min(1.0, after / one[1]) if one[1] else 0.0, have)

    return choice.moves[max(choice.members, key=worth)[0]]


def moves_of(work: Work, levels: Mapping[str, float]) -> Sequence[Move]:
    """The steps of a project as this person does it."""
    return (*work.steps, *[move_for(choice, levels) for choice in work.choices]) if work.choices else work.steps


def can_start(work: Work, known: Mapping[str, float]) -> bool:
    """True where every prerequisite is known or can be studied; the others need an earlier project."""
    if not work.beyond_study:
        return True
    return all(known.get(skill, 0.0) >= level - NEAR for skill, level in work.beyond_study)


def study_before(work: Work, levels: Mapping[str, float], known: Mapping[str, float], graph: SkillGraph) -> list[Study]:
    """What this person has to study before a project, in an order that can be followed.

    That is what the project starts from, and the hard prerequisites of the skills for which it is done.
    """
    upto: Upto = {}
    for skill, to in work.before:
        if known.get(skill, 0.0) < to - NEAR:
            bring(skill, to, known, graph, upto)
    for move in moves_of(work, levels):
        if move.wanted and move.first and levels.get(move.skill, 0.0) < move.to - NEAR:
            for skill, least, added in move.first:
                if known.get(skill, 0.0) + added < least - NEAR:
                    bring_first(skill, least, known, graph, upto)
    return as_study(upto, levels)


def carry_out(
    work: Work, levels: dict[str, float], known: dict[str, float], study: list[Study], graph: SkillGraph
) -> Piece:
    """Study for a project and do it: raises both kinds of levels in place and gives back what happened.

    What is stated, and the project starts from it, is shown by doing the project.
    """
    moves = moves_of(work, levels)
    for skill, _, to in study:
        learn(skill, to, levels, known, graph)
    new = sum([levels.get(move.skill, 0.0) < move.to - NEAR for move in moves]) / len(moves) if moves else 0.0
    raised: dict[str, tuple[float, float]] = {}

    def lift(skill: str, after: float) -> None:
        have = levels.get(skill, 0.0)
        if after > have + NEAR:
            raised[skill] = (raised.get(skill, (have,))[0], after)
            learn(skill, after, levels, known, graph)

    for skill, least in work.prerequisites:
        lift(skill, min(float(least), known.get(skill, 0.0)))
    for move in moves:
        if not is_ready(move, known):
            continue  # a step beside the goal, whose prerequisites are missing: seen, but not learned
        base = max(levels.get(move.skill, 0.0), min(known.get(move.skill, 0.0), float(move.start)))
        lift(move.skill, min(float(move.to), base + move.to - move.start))
    return Piece(work, study, scaled(work.hours, new), [(skill, *span) for skill, span in raised.items()])


def is_ready(move: Move, known: Mapping[str, float]) -> bool:
    """True where everything that a step builds on is known."""
    for skill, least, _ in move.first:  # noqa: SIM110 - a generator would cost more than what it looks at
        if known.get(skill, 0.0) < least - NEAR:
            return False
    return True


def scaled(hours: Span, new: float) -> Span:
    """Hours of a project of which only a share is new: never below its low figure (as the project table has it)."""
    typical = hours.low + (hours.typical - hours.low) * new
    share = typical / hours.typical if hours.typical else 1.0
    return Span(hours.low * share, typical, hours.high * share)


@dataclass(slots=True)
class Point:
    """Levels at one point of a course, with what was worked out from there: many courses begin alike."""

    levels: dict[str, float]
    known: dict[str, float]
    before: dict[str, tuple[float, list[Study]]] = field(default_factory=dict)
    after: dict[str, tuple[Piece, Point]] = field(default_factory=dict)

    def study(self, work: Work, graph: SkillGraph) -> tuple[float, list[Study]]:
        """What has to be studied before a project from here, hours first."""
        found = self.before.get(work.id)
        if found is None:
            study = study_before(work, self.levels, self.known, graph)
            found = self.before[work.id] = (study_hours(study, graph), study)
        return found

    def do(self, work: Work, graph: SkillGraph) -> tuple[Piece, Point]:
        """A project carried out from here, and the point reached."""
        found = self.after.get(work.id)
        if found is None:
            levels, known = dict(self.levels), dict(self.known)
            piece = carry_out(work, levels, known, self.study(work, graph)[1], graph)
            found = self.after[work.id] = (piece, Point(levels, known))
        return found


def follow(works: Sequence[Work], start: Point, graph: SkillGraph, gentle: bool = False) -> Course | None:
    """Projects in the order that needs least study at each point, or None where one cannot be started.

    A gentle course begins with what suits a beginner. Courses that begin at the same `Point` share what was worked out.
    """
    point, order, left = start, [], list(works)
    while left:
        options = [
            (gentle and not work.project.beginner_ok, point.study(work, graph)[0], work.id, work)
            for work in left
            if can_start(work, point.known)
        ]
        if not options:
            return None
        work = min(options, key=itemgetter(0, 1, 2))[3]
        left.remove(work)
        order.append(work)
        _, point = point.do(work, graph)
    return course_of(order, start, graph)


def course_of(order: Sequence[Work], start: Point, graph: SkillGraph) -> Course:
    """Projects in the given order, and the levels at the end."""
    point, course = start, Course([], start.levels, start.known)
    for work in order:
        course.study_hours += point.study(work, graph)[0]
        piece, point = point.do(work, graph)
        course.pieces.append(piece)
        course.project_hours += piece.hours.typical
    course.levels, course.known = point.levels, point.known
    return course


def one_by_one(needs: Sequence[Need], levels: Mapping[str, float], graph: SkillGraph) -> Span:
    """Hours of closing each need by itself, the cheapest member of a group counted."""
    return sum_of(cheapest_way(need, levels, graph) for need in needs)


def cheapest_way(need: Need, levels: Mapping[str, float], graph: SkillGraph) -> Span:
    """Hours of closing one need by itself, by the member that takes the fewest."""
    spans = [graph[skill].span(levels.get(skill, 0.0), need.goal) for skill in need.members]
    return spans[0] if len(spans) == 1 else min(spans, key=lambda span: span.typical)


def study_to_close(
    needs: Sequence[Need], levels: Mapping[str, float], known: Mapping[str, float], graph: SkillGraph
) -> list[Study]:
    """The study that closes open needs, prerequisites first, each by the member that takes fewest hours."""
    upto = Upto()
    for need in needs:
        if len(need.members) == 1:
            bring(need.members[0], need.goal, known, graph, upto)
        elif not need.is_met(upto):
            ways = [dict(upto) for _ in need.members]
            for skill, way in zip(need.members, ways, strict=True):
                bring(skill, need.goal, known, graph, way)
            upto = min(ways, key=lambda way: study_hours(as_study(way, levels), graph))
    return as_study(upto, levels)
