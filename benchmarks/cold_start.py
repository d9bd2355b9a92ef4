"""How long a command takes from nothing, as a multiple of importing pydantic."""

from __future__ import annotations

import argparse
import subprocess
import sys

from interleaved import ROOT, environment, in_turns, report, seconds

COACH = [sys.executable, "-c", "import sys; from agent.cli import main; sys.exit(main())"]
SALARY = ["tool", "salary_lookup", "--role", "AI Architect", "--country", "IN", "--years-experience", "9"]
PLAN = ["plan", "examples/profiles/java-developer-us.toml", "--today", "2026-11-23"]
COMMANDS = {
    "import pydantic": [sys.executable, "-c", "import pydantic"],
    "from pydantic import BaseModel": [sys.executable, "-c", "from pydantic import BaseModel"],
    "--help": [*COACH, "--help"],
    "tool salary_lookup": [*COACH, *SALARY],
    "plan": [*COACH, *PLAN],
}


def where() -> None:
    """Prints the twenty dearest imports of `tool salary_lookup`, own time in milliseconds."""
    command = [sys.executable, "-X", "importtime", *COACH[1:], *SALARY]
    seconds(command)  # compiles what is not compiled yet
    shown = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True).stderr
    rows = [
        line.removeprefix("import time:").split("|") for line in shown.splitlines() if line.startswith("import time:")
    ]
    for own, _, name in sorted(rows[1:], key=lambda row: -int(row[0]))[:20]:
        print(f"{int(own) / 1000:8.1f}  {name.strip()}")


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--where", action="store_true", help="show the dearest imports instead")
    given = options.parse_args()
    if given.where:
        where()
    else:
        report(in_turns(COMMANDS, given.runs), "import pydantic")


if __name__ == "__main__":
    main()
