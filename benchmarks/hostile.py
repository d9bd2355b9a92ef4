"""Ten thousand random and hostile texts read as answers and CVs: nothing raised, time that grows with the length."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from interleaved import ROOT

from knowledge.load import load
from tools.problem import Problem
from tools.profile import Profile
from tools.read_profile import ProfileReading
from tools.reading.files.unreadable import LONGEST_TEXT
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from hostile import Hostile

TODAY = date(2026, 11, 23)
TOO_LONG = 10_000_000
GROWN = (25_000, 50_000, 100_000, 200_000)
MOST_GROWTH = 2.6
"""Twice the text may take this much longer: twice, and what a busy machine adds (judgement)."""
FLOOR = 0.05
"""Seconds below which a growth says nothing (judgement)."""
SECONDS_AT_FIRST, SECONDS_PER_10K_AT_FIRST = 1.0, 4.0
SECONDS_LATER, SECONDS_PER_10K_LATER = 5.0, 0.6
"""Bound for one text, the lower of two lines: readers that look round every mention stop after some hundred of them,
so the first pages may cost more than those behind them (judgement)."""
WRAPPED = 60
"""Texts for each slot in which a plain statement stands in noise."""
SLOWEST = 10
SHOWN_FAULTS = 20


@dataclass
class Course:
    """What came of the texts so far."""

    timed: list[tuple[float, Hostile]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def fault(self, what: str) -> None:
        """Notes what must not be; only the first ones are printed at once."""
        self.faults.append(what)
        if len(self.faults) <= SHOWN_FAULTS:
            print(f"FAULT: {what}", flush=True)


def main() -> int:
    """Reads, measures and prints. Gives back 1 where anything was raised, misread or slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="texts")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--units", default="", help="measure growth only where these words are in a unit's name")
    parser.add_argument(
        "--longest", type=int, default=GROWN[-1], help="measure growth up to so many characters; 0: not"
    )
    options = parser.parse_args()
    # The texts live beside the tests, which are no package.
    sys.path.insert(0, str(ROOT / "tests"))
    toolbox = Toolbox(load())
    for kind in ("answer", "cv"):  # What is made ready with the first text is no text's own time.
        toolbox.call("read_profile", {"text": "I know Python, 5 years, Pune, 12 LPA", "kind": kind}, TODAY)
    course = Course()
    read_all(toolbox, course, options.count, options.seed)
    other_slots(toolbox, course, options.seed)
    print(report(course))
    too_long(toolbox, course)
    if lengths := [length for length in GROWN if length <= options.longest]:
        growth(toolbox, course, options.units, lengths)
    print(f"faults: {len(course.faults)}")
    return 1 if course.faults else 0


def read_all(toolbox: Toolbox, course: Course, count: int, seed: int) -> None:
    """Reads every text once; noise must leave the profile empty but for what is kept in the person's own words."""
    from hostile import hostile_texts

    for one in hostile_texts(count, seed):
        found = timed(toolbox, course, one)
        is_noise = one.family == "noise" and one.about not in KEEPS_WORDS
        if is_noise and isinstance(found, ProfileReading) and (changed := changes(found.profile)):
            course.fault(f"noise changed {changed}: {one.label}: {one.text[:100]!r}")


def other_slots(toolbox: Toolbox, course: Course, seed: int) -> None:
    """Plain statements in the middle of noise: each may change the fields of its own slot, and has to."""
    from hostile import FIELDS_OF, SAYS, Hostile, wrapped

    for slot, texts in SAYS.items():
        for number in range(WRAPPED):
            text = wrapped(Random(f"{seed}:{slot}:{number}"), texts[number % len(texts)])
            found = timed(
                toolbox, course, Hostile(number, f"said of {slot}", text, slot if number % 3 else "", "answer")
            )
            changed = changes(found.profile) if isinstance(found, ProfileReading) else []
            if not changed or not set(changed) <= FIELDS_OF[slot]:
                course.fault(f"said of {slot}, changed {changed}: {text!r}")


def changes(profile: Profile) -> list[str]:
    """Fields in which a profile differs from an empty one."""
    return [name for name in Profile.model_fields if name != "origins" and getattr(profile, name) != EMPTY[name]]


EMPTY = {name: getattr(Profile(), name) for name in Profile.model_fields}
KEEPS_WORDS = ("goal", "current_role", "name", "education", "constraints")
"""Questions whose answer is kept in the person's own words where no reader knows them."""


def timed(toolbox: Toolbox, course: Course, one: Hostile) -> object:
    """What the reader makes of a text. What is raised is a fault and is printed with its last line of code."""
    found: object = None
    begun = time.process_time()
    try:
        found = toolbox.call("read_profile", {"text": one.text, "about": one.about, "kind": one.kind}, TODAY)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
        place = traceback.extract_tb(error.__traceback__)[-1]
        course.fault(f"{type(error).__name__} at {place.filename}:{place.lineno}: {one.label}: {one.text[:100]!r}")
    taken = time.process_time() - begun
    course.timed.append((taken, one))
    if taken > bound(len(one.text)):
        course.fault(f"{taken:.2f} s: {one.label}: {one.text[:60]!r}")
    return found


def bound(length: int) -> float:
    """Seconds that a text of a length may take."""
    pages = length / 10_000
    return min(SECONDS_AT_FIRST + SECONDS_PER_10K_AT_FIRST * pages, SECONDS_LATER + SECONDS_PER_10K_LATER * pages)


def report(course: Course) -> str:
    """Seconds by length, and the slowest texts."""
    lines = ["characters      texts   seconds   seconds per 10,000"]
    for low, high in steps():
        there = [(taken, one) for taken, one in course.timed if low <= len(one.text) < high]
        if there:
            signs, taken = sum(len(one.text) for _, one in there), sum(taken for taken, _ in there)
            per = f"{taken / signs * 10_000:.3f}" if signs else "-"
            lines.append(f"{low:>7,} to {high:>9,} {len(there):>6} {taken:9.2f}   {per}")
    slowest = sorted(course.timed, key=lambda row: -row[0])[:SLOWEST]
    lines += [f"{taken:7.3f} s  {one.label}: {one.text[:50]!r}" for taken, one in slowest]
    return "\n".join(lines)


def steps() -> Iterator[tuple[int, int]]:
    """Lengths from and to, tenfold."""
    yield 0, 10
    for power in range(1, 6):
        yield 10**power, 10 ** (power + 1)


def too_long(toolbox: Toolbox, course: Course) -> None:
    """Texts of ten million characters are refused at once, in words, whatever they are made of."""
    from hostile import UNITS, Hostile, repeated

    for name in ("words of one letter", "skills", "direction marks", "nul bytes", "data", "sorrow"):
        for kind in ("answer", "cv"):
            one = Hostile(-1, name, repeated(UNITS[name], TOO_LONG), "", kind)
            found = timed(toolbox, course, one)
            taken = course.timed[-1][0]
            print(f"{taken:7.3f} s  {one.label}: {found.line()[:60] if isinstance(found, Problem) else found!r:.60}")
            if not isinstance(found, Problem):
                course.fault(f"a text of {TOO_LONG:,} characters was no problem: {one.label}")
    at_most = Hostile(-1, "at the limit", repeated("Python ", LONGEST_TEXT), "", "answer")
    if not isinstance(timed(toolbox, course, at_most), ProfileReading):
        course.fault("a text of the longest length was not read")


def growth(toolbox: Toolbox, course: Course, words: str, lengths: list[int]) -> None:
    """Every unit in texts that double, as a CV and as an answer to one slot after the other."""
    from hostile import SLOTS, UNITS, Hostile, repeated

    print("seconds for " + ", ".join(f"{length:,}" for length in lengths) + " characters")
    for place, (name, unit) in enumerate(UNITS.items()):
        for kind, about in (("answer", SLOTS[place % len(SLOTS)]), ("cv", "")) if words in name else ():
            texts = [Hostile(-1, name, repeated(unit, length), about, kind) for length in lengths]
            grows(f"{name}, {kind} {about}", lambda one: seconds(toolbox, course, one), texts, course)


def seconds(toolbox: Toolbox, course: Course, one: Hostile) -> float:
    """Time of one reading."""
    timed(toolbox, course, one)
    return course.timed[-1][0]


def grows(label: str, measure: Callable[[Hostile], float], texts: list[Hostile], course: Course) -> None:
    """Prints the times of texts that double; a growth that is too much is measured once more before it counts."""
    taken = [measure(one) for one in texts]
    for place in range(1, len(taken)):
        if taken[place] > MOST_GROWTH * max(FLOOR, taken[place - 1]):
            again = measure(texts[place]), max(FLOOR, measure(texts[place - 1]))
            if again[0] > MOST_GROWTH * again[1]:
                length = len(texts[place].text)
                course.fault(
                    f"{again[0] / again[1]:.1f} times as long for twice the text: {label}, {length:,} characters"
                )
    print(f"{'  '.join(f'{one:6.2f}' for one in taken)}  {label}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
