"""What a project takes one person: the study it needs first, its own hours, and the levels reached afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tools.learning.first import Study, Upto, as_study, bring, bring_first, learn, study_hours
from tools.learning.project_works import Choice, Move, Need, Work
from tools.proficiency.graph import BASICS, SkillGraph, Span, sum_of
from tools.proficiency.readiness import NEAR


class Piece(NamedTuple):
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
    best, best_share, best_have = choice.ways[0][1], -1.0, -1.0
    for goal, move in choice.ways:
        have = levels.get(move.skill, 0.0)
        after = have + move.to - move.start
        if after > move.to_level:
            after = move.to_level
        if after < have:
            after = have
        share = min(1.0, after / goal) if goal else 0.0
        if share > best_share or (share == best_share and have > best_have):
            best, best_share, best_have = move, share, have
    return best


def moves_of(work: Work, levels: Mapping[str, float]) -> Sequence[Move]:
    """The steps of a project as this person does it."""
    return (*work.steps, *[move_for(choice, levels) for choice in work.choices]) if work.choices else work.steps


def can_start(work: Work, known: Mapping[str, float]) -> bool:
    """True where every prerequisite is known or can be studied; the others need an earlier project."""
    if not work.beyond_study:
        return True
    return all(known.get(skill, 0.0) >= level - NEAR for skill, level in work.beyond_study)


def study_before(
    work: Work, moves: Sequence[Move], levels: Mapping[str, float], known: Mapping[str, float], graph: SkillGraph
) -> list[Study]:
    """What this person has to study before a project, in an order that can be followed.

    That is what the project starts from, and the hard prerequisites of the skills for which it is done.
    """
    upto: Upto = {}
    for skill, to in work.before:
        if known.get(skill, 0.0) < to - NEAR:
            bring(skill, to, known, graph, upto)
    chosen = moves[len(work.steps) :]
    for move in (*work.building, *chosen) if chosen else work.building:
        if move.wanted and levels.get(move.skill, 0.0) < move.reached_at:
            for skill, least, added in move.first:
                if known.get(skill, 0.0) + added < least - NEAR:
                    bring_first(skill, least, known, graph, upto)
    return as_study(upto, levels) if upto else []


def carry_out(
    work: Work,
    moves: Sequence[Move],
    levels: dict[str, float],
    known: dict[str, float],
    study: list[Study],
    graph: SkillGraph,
) -> Piece:
    """Study for a project and do it: raises both kinds of levels in place and gives back what happened.

    What is stated, and the project starts from it, is shown by doing the project.
    """
    for skill, _, to in study:
        learn(skill, to, levels, known, graph)
    new = 0
    for move in moves:
        if levels.get(move.skill, 0.0) < move.reached_at:
            new += 1
    raised: dict[str, tuple[float, float]] = {}
    for skill, least, is_language in work.shown:
        after, have = known.get(skill, 0.0), levels.get(skill, 0.0)
        if after > least:
            after = least
        if after > have + NEAR:
            lift(skill, have, after, is_language, raised, levels, known)
    for move in moves:
        for skill, least in move.open_at:
            if known.get(skill, 0.0) < least:
                break  # a step beside the goal, whose prerequisites are missing: seen, but not learned
        else:
            base = have = levels.get(move.skill, 0.0)
            stated = known.get(move.skill, 0.0)
            if stated > move.from_level:
                stated = move.from_level
            if stated > base:
                base = stated
            after = base + move.to - move.start
            if after > move.to_level:
                after = move.to_level
            if after > have + NEAR:
                lift(move.skill, have, after, move.is_language, raised, levels, known)
    hours = scaled(work.hours, new / len(moves) if moves else 0.0)
    return Piece(work, study, hours, [(skill, *span) for skill, span in raised.items()])


def lift(
    skill: str,
    have: float,
    after: float,
    is_language: bool,
    raised: dict[str, tuple[float, float]],
    levels: dict[str, float],
    known: dict[str, float],
) -> None:
    """Raise a skill in place to a level above the one it has, and note from where."""
    raised[skill] = (raised[skill][0] if skill in raised else have, after)
    levels[skill] = after
    if known.get(skill, 0.0) < after:
        known[skill] = after
    if is_language and known.get(BASICS, 0.0) < after:
        known[BASICS] = after


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
    before: dict[str, tuple[float, list[Study], Sequence[Move]]] = field(default_factory=dict)
    after: dict[str, tuple[Piece, Point]] = field(default_factory=dict)

    def study(self, work: Work, graph: SkillGraph) -> tuple[float, list[Study], Sequence[Move]]:
        """What has to be studied before a project from here, hours first, and the steps of it from here."""
        found = self.before.get(work.id)
        if found is None:
            moves = moves_of(work, self.levels)
            study = study_before(work, moves, self.levels, self.known, graph)
            found = self.before[work.id] = (study_hours(study, graph), study, moves)
        return found

    def do(self, work: Work, graph: SkillGraph) -> tuple[Piece, Point]:
        """A project carried out from here, and the point reached."""
        found = self.after.get(work.id)
        if found is None:
            levels, known = self.levels.copy(), self.known.copy()
            _, study, moves = self.study(work, graph)
            piece = carry_out(work, moves, levels, known, study, graph)
            found = self.after[work.id] = (piece, Point(levels, known))
        return found


def follow(works: Sequence[Work], start: Point, graph: SkillGraph, gentle: bool = False) -> Course | None:
    """Projects in the order that needs least study at each point, or None where one cannot be started.

    A gentle course begins with what suits a beginner. Courses that begin at the same `Point` share what was worked out.
    """
    point, order, left = start, [], list(works)
    while left:
        options = [
            (gentle and not work.project.beginner_ok, point.study(work, graph)[0], work.id, place)
            for place, work in enumerate(left)
            if can_start(work, point.known)
        ]
        if not options:
            return None
        work = left.pop(min(options)[3])
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
