"""How the made-up persons of tests/people/ fare: a line for each, and the totals."""

from __future__ import annotations

import argparse
import sys
from statistics import median
from typing import TYPE_CHECKING

from interleaved import ROOT

if TYPE_CHECKING:
    from people_judged import Judged


def main() -> int:
    """Prints the table. Gives back 1 where an aim of the interview is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", help="only persons with these words in their case, with the whole conversation")
    parser.add_argument("--later", action="store_true", help="the persons that were written after the others")
    options = parser.parse_args()
    words, folder = options.case, "later" if options.later else "persons"
    # The persons live beside the tests, which are no package.
    sys.path.insert(0, str(ROOT / "tests"))
    from people_judged import judged, made_up_people

    people = [judged(person.case) for person in made_up_people(folder) if not words or words in person.case]
    for one in people:
        print(line(one))
        for fault in faults(one):
            print(f"    {fault}")
        if words:
            print(conversation(one))
    print(totals(people))
    return 0


def line(one: Judged) -> str:
    """One person in one line."""
    told = len(one.right) + len(one.wrong)
    return f"{one.person.case[:58]:58} {one.course.asked:2} questions, {len(one.right):2} of {told:2} slots"


def faults(one: Judged) -> list[str]:
    """What went wrong with one person."""
    course, person = one.course, one.person
    most = min(4, person.most_questions) if person.cv else person.most_questions
    found = [f"slot: {words}" for words in one.wrong]
    found += [f"repeated: {key}" for key in course.repeated]
    found += [f"stop missed: {kind}" for kind in course.missed_stops]
    found += [f"false stop: {kind}" for kind in course.false_stops]
    if not right_contradiction(one):
        found.append(f"contradiction: raised {course.raised}, expected one of {list(person.contradiction)}")
    if course.asked > most:
        found.append(f"too many questions: {course.asked} of {most}")
    if course.is_endless or not (course.has_plan or person.leaves):
        found.append("no plan came")
    return found


def right_contradiction(one: Judged) -> bool:
    """True where a contradiction was raised once if there is one, and not at all if there is none."""
    raised, expected = one.course.raised, one.person.contradiction
    return len(raised) == min(1, len(expected)) and set(raised) <= set(expected)


def conversation(one: Judged) -> str:
    """Everything that was said, for a closer look."""
    parts = [one.course.first_shown]
    for turn in one.course.turns:
        parts += [f"[{turn.key}] > {turn.text}", turn.shown]
    return "\n".join(parts)


def totals(people: list[Judged]) -> str:
    """The totals over all persons."""
    right, wrong = sum(len(one.right) for one in people), sum(len(one.wrong) for one in people)
    stayed = [one for one in people if not one.person.leaves]
    nothing = [one.course.asked for one in stayed if not one.person.cv]
    after_cv = [one.course.asked for one in stayed if one.person.cv]
    expected = [one for one in people if one.person.contradiction]
    stops = sum(len(one.person.stop) for one in people)
    rows = (
        f"people: {len(people)}",
        f"slots filled: {right} of {right + wrong} ({right / max(1, right + wrong):.1%})",
        f"questions from nothing: median {median(nothing or [0]):g}, most {max(nothing, default=0)}",
        f"questions after a CV: median {median(after_cv or [0]):g}, most {max(after_cv, default=0)}",
        f"repeated or told before: {sum(len(one.course.repeated) for one in people)}",
        f"contradictions raised: {sum(right_contradiction(one) for one in expected)} of {len(expected)},"
        f" false ones {sum(bool(one.course.raised) for one in people if not one.person.contradiction)}",
        f"stops missed: {sum(bool(one.course.missed_stops) for one in people)} of {stops},"
        f" false stops: {sum(len(one.course.false_stops) for one in people)}",
    )
    return "\n".join(rows)


if __name__ == "__main__":
    raise SystemExit(main())
