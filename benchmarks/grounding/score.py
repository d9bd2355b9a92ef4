"""How much of what is false in labelled sentences is caught, and how much of what is true is refused."""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

from agent.grounding import Known, check

HERE = Path(__file__).parent


def main(arguments: list[str] | None = None) -> int:
    """Prints the figures of one part; --errors also the sentences that went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("work", "measure"), default="work")
    parser.add_argument("--errors", action="store_true", help="print each wrong verdict with its reason")
    options = parser.parse_args(arguments)
    worlds: dict[str, Known] = {}
    counts: dict[tuple[bool, str], list[int]] = defaultdict(lambda: [0, 0])
    wrong = []
    for line in (HERE / f"sentences_{options.part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        known = worlds.setdefault(row["world"], world(row["world"]))
        checked = check(row["text"], known)
        count = counts[(row["ok"], row["kind"])]
        count[0] += 1
        if checked.is_clean != row["ok"]:
            count[1] += 1
            wrong.append((row, [fault.why for fault in checked.faults]))
    show(counts)
    if options.errors:
        for row, whys in wrong:
            print(
                f"{'refused' if row['ok'] else 'missed '} {row['kind']:<16} {row['world']:<12} {row['text']}  "
                f"[{row['why']}] {whys}"
            )
    return 0


def world(name: str) -> Known:
    """What is known in one of the made-up conversations."""
    data: dict[str, Any] = json.loads((HERE / "worlds" / f"{name}.json").read_text(encoding="utf-8"))
    return Known(data["evidence"], [data["said"]], date.fromisoformat(data["today"]))


def show(counts: dict[tuple[bool, str], list[int]]) -> None:
    """Prints the shares, in all and by kind."""
    for ok, name in ((False, "false, caught"), (True, "true, refused")):
        rows = {kind: count for (is_ok, kind), count in counts.items() if is_ok is ok}
        total, errors = sum(row[0] for row in rows.values()), sum(row[1] for row in rows.values())
        shown = errors if ok else total - errors
        print(f"{name}: {shown} of {total} = {100 * shown / max(total, 1):.2f} %")
        for kind, (size, failed) in sorted(rows.items()):
            print(f"    {kind:<18} {failed if ok else size - failed:>3} of {size}")


if __name__ == "__main__":
    sys.exit(main())
