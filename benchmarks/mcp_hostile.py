"""A hundred thousand hostile calls over MCP: each answered in time, with a result as announced or a shaped problem."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import anyio
from interleaved import ROOT

from knowledge.load import load
from tools.toolbox import Toolbox

if TYPE_CHECKING:
    from hostile_judged import Judged

TODAY = date(2026, 11, 23)
MODES = ("auto", "legacy")
PATIENCE = 2.0
"""Seconds of CPU for a call that brings little; what it brings adds to it (judgement)."""
IN_A_ROW = 1_000
"""Calls over one connection."""
SLOWEST = 8
SHOWN_FAULTS = 30


@dataclass
class Course:
    """What came of the calls so far."""

    kinds: Counter[str] = field(default_factory=Counter)
    by_tool: dict[str, list[float]] = field(default_factory=dict)
    slowest: list[tuple[float, int, str, int]] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)

    def take(self, judged: Judged) -> None:
        """Counts one call; the first faults of a kind are printed at once."""
        from hostile_calls import SECONDS_PER_SIGN, size

        call, characters = judged.call, size(judged.call.arguments)
        self.kinds[judged.kind] += 1
        self.by_tool.setdefault(call.tool, []).append(judged.seconds)
        self.slowest = sorted([*self.slowest, (judged.seconds, call.number, call.tool, characters)])[-SLOWEST:]
        late = judged.seconds > PATIENCE + characters * SECONDS_PER_SIGN
        fault = judged.fault or (f"{judged.seconds:.1f} s for {characters:,} characters" if late else "")
        if fault:
            self.faults[fault.split(":")[0][:60]] += 1
            if sum(self.faults.values()) <= SHOWN_FAULTS:
                print(f"FAULT at {call.number}, {call.tool}: {fault}: {str(call.arguments)[:300]!r}", flush=True)


async def run(course: Course, count: int, seed: int, first: int) -> None:
    """Makes the calls, a thousand to a connection, in both eras by turns."""
    from hostile_calls import RIGHT, hostile_calls
    from hostile_judged import judged

    toolbox = Toolbox(load())
    for name, arguments in RIGHT.items():  # what is made ready with the first call is no call's own time
        toolbox.call(name, arguments, TODAY)
    calls = (call for call in hostile_calls(first + count, seed) if call.number >= first)
    begun = time.perf_counter()
    for turn in range(-(-count // IN_A_ROW)):
        some = [call for _, call in zip(range(min(IN_A_ROW, count - turn * IN_A_ROW)), calls, strict=False)]
        async for one in judged(some, toolbox, TODAY, MODES[turn % len(MODES)]):
            course.take(one)
        done = min(count, (turn + 1) * IN_A_ROW)
        print(f"{done:,} calls, {time.perf_counter() - begun:.0f} s, faults {sum(course.faults.values())}", flush=True)


def report(course: Course) -> str:
    """What came of all of them."""
    lines = ["answers: " + ", ".join(f"{kind} {count:,}" for kind, count in course.kinds.most_common())]
    for tool, taken in course.by_tool.items():
        ordered = sorted(taken)
        middle, late = ordered[len(ordered) // 2], ordered[-max(1, len(ordered) // 100)]
        lines.append(f"  {tool:<20} median {middle * 1000:7.1f} ms  99 % {late * 1000:8.1f} ms  {len(taken):,} calls")
    lines += [
        f"  {taken:6.2f} s  call {number}, {tool}, {size:,} characters" for taken, number, tool, size in course.slowest
    ]
    lines.append(f"faults: {sum(course.faults.values())} {dict(course.faults) or ''}")
    return "\n".join(lines)


def main() -> int:
    """Calls and prints. Gives back 1 where anything was raised, malformed or late."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000, help="calls")
    options.add_argument("--first", type=int, default=0, help="number of the first call")
    options.add_argument("--seed", type=int, default=20261123)
    given = options.parse_args()
    # The calls live beside the tests, which are no package.
    sys.path.insert(0, str(ROOT / "tests"))
    logging.disable(logging.CRITICAL)  # a fault is told here
    course = Course()
    anyio.run(run, course, given.count, given.seed, given.first)
    print(report(course))
    return 1 if course.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
