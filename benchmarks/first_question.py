"""How long the conversation takes to its first question, beside what importing its graph library takes."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time

from interleaved import ROOT, environment, report, seconds

YARDSTICK = "import langgraph.graph"


def to_first_question(folder: str) -> float:
    """Seconds from the start of `chat --jsonl` to its first question. Raises RuntimeError where none comes."""
    code = "import sys; from agent.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "chat", "--jsonl", "--policy", "offline", "--data-dir", folder]
    begun = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as coach:
        assert coach.stdin
        assert coach.stdout
        for line in coach.stdout:
            if json.loads(line)["type"] == "question":
                taken = time.perf_counter() - begun
                coach.stdin.close()
                coach.stdout.read()
                return taken
    raise RuntimeError("chat ended without a question")


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=9)
    runs = options.parse_args().runs
    times: dict[str, list[float]] = {YARDSTICK: [], "chat, first question": []}
    for _ in range(runs):
        times[YARDSTICK].append(seconds([sys.executable, "-c", YARDSTICK]))
        with tempfile.TemporaryDirectory() as folder:
            times["chat, first question"].append(to_first_question(folder))
    report(times, YARDSTICK)


if __name__ == "__main__":
    main()
