"""How many whole plans one core makes in a second, from profiles in memory to plans in memory."""

from __future__ import annotations

import argparse
import time
from datetime import date
from statistics import median

from interleaved import ROOT

from agent.profile_source import read_profile_file
from knowledge.load import load
from tools.evidence import Result
from tools.profile import Profile
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)


def one_round(toolbox: Toolbox, profiles: list[Profile]) -> list[float]:
    """Seconds that each plan took. Raises RuntimeError where a profile gives no result."""
    taken = []
    for profile in profiles:
        begun = time.perf_counter()
        result = toolbox.call("build_plan", {"profile": profile}, TODAY)
        taken.append(time.perf_counter() - begun)
        if not isinstance(result, Result):
            raise RuntimeError(result.line())
    return taken


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=40, help="rounds over all example profiles")
    runs = options.parse_args().runs
    toolbox = Toolbox(load())
    paths = sorted((ROOT / "examples" / "profiles").iterdir())
    profiles = [read_profile_file(path, toolbox.knowledge, TODAY) for path in paths]
    first = sum(one_round(toolbox, profiles))
    rounds = [one_round(toolbox, profiles) for _ in range(runs)]
    for path, taken in zip(paths, zip(*rounds, strict=True), strict=True):
        print(f"{median(taken) * 1000:8.2f} ms  {path.stem}")
    rates = sorted(len(profiles) / sum(taken) for taken in rounds)
    print(f"first round, facts still cold: {first:.2f} s for {len(profiles)} plans")
    print(f"plans per second: {median(rates):.0f} (from {rates[0]:.0f} to {rates[-1]:.0f} over {runs} rounds)")


if __name__ == "__main__":
    main()
