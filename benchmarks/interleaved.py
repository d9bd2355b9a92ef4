"""Commands timed in turns, so that a machine that slows down slows all of them alike."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent


def seconds(command: Sequence[str], stdin: str = "") -> float:
    """Wall time of one run of a command. Raises CalledProcessError where it fails."""
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment(), input=stdin, text=True, capture_output=True, check=True)
    return time.perf_counter() - begun


def environment() -> dict[str, str]:
    """The caller's environment, with compiled modules kept as they are on anybody's machine."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def in_turns(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, list[float]]:
    """Wall times of every command over a number of rounds, after one round that is not counted."""
    for command in commands.values():
        seconds(command)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(seconds(command))
    return times


def report(times: Mapping[str, Sequence[float]], yardstick: str) -> None:
    """Prints median, spread and the multiple of the yardstick for every command."""
    base = median(times[yardstick])
    print(f"{'':<28}{'median':>9}{'least':>9}{'most':>9}{'multiple':>10}")
    for name, taken in times.items():
        middle = median(taken)
        shown = "".join(f"{value * 1000:7.0f}ms" for value in (middle, min(taken), max(taken)))
        print(f"{name:<28}{shown}{middle / base:9.2f}x")
