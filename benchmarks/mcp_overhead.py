"""What our MCP server costs beside a bare SDK server: CPU and memory to the first `tools/list`, and time per call."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import anyio
from interleaved import ROOT, environment
from mcp import Client
from mcp_bare import always, bare_server

from knowledge.load import load
from mcp_server.server import make_server
from tools.toolbox import Toolbox

TODAY = date(2026, 11, 23)
MEGABYTE = 1024 * 1024
SERVERS = {
    "bare SDK server": [sys.executable, str(Path(__file__).parent / "mcp_bare.py")],
    "ours": [sys.executable, "-c", "from mcp_server.main import main; raise SystemExit(main())"],
}
HELLO = {
    "protocolVersion": "2025-11-25",
    "capabilities": {},
    "clientInfo": {"name": "benchmark", "version": "1"},
}
PROFILE = {"goals": ["ai-engineer"], "country": "IN", "hours_per_week": 8, "years_experience": 4}
CALLS: dict[str, dict[str, Any]] = {
    "read_profile": {"text": "I am a Java developer in Pune with 4 years of experience, 8 hours a week."},
    "coach_interview": {"profile": {"goals": ["ai-architect"]}, "answer": "Java, SQL and Docker"},
    "recommend_role": {"profile": {"country": "IN", "years_experience": 4, "current_role": "ml-engineer"}},
    "compare_roles": {"role_a": "AI Engineer", "role_b": "AI Architect", "country": "IN"},
    "salary_lookup": {"role": "AI Architect", "country": "IN", "years_experience": 9},
    "skill_gap": {"role": "AI Engineer", "skills": {"python": 4, "sql": 2}},
    "certification_path": {"role": "ai-architect"},
    "build_plan": {"profile": PROFILE},
}
"""A typical call of every tool."""
NEVER = ("langgraph", "anthropic")


@dataclass(frozen=True)
class Start:
    """What a server had used when it had answered `tools/list` for the first time, and how much it sent."""

    cpu: float
    memory: float
    characters: int


class Process:
    """A server in a process of its own, asked line by line."""

    def __init__(self, command: Sequence[str]) -> None:
        pipe = subprocess.PIPE
        self.running = subprocess.Popen(
            command, cwd=ROOT, env=environment(), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self.asked = 0
        self.request("initialize", HELLO)
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def send(self, message: Mapping[str, Any]) -> None:
        """One line to the server."""
        assert self.running.stdin
        self.running.stdin.write(json.dumps(message) + "\n")
        self.running.stdin.flush()

    def request(self, method: str, params: Mapping[str, Any]) -> str:
        """The answer of the server, as it is sent."""
        assert self.running.stdout
        self.asked += 1
        self.send({"jsonrpc": "2.0", "id": self.asked, "method": method, "params": params})
        line = self.running.stdout.readline()
        assert "result" in json.loads(line), line
        return line

    def cpu(self) -> float:
        """Seconds that its threads have computed so far."""
        tasks = Path(f"/proc/{self.running.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9

    def memory(self) -> float:
        """Megabytes it holds in memory now."""
        lines = Path(f"/proc/{self.running.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) * 1024 / MEGABYTE

    def end(self) -> None:
        """Hangs up."""
        assert self.running.stdin
        self.running.stdin.close()
        self.running.wait()


def first_list(command: Sequence[str]) -> Start:
    """What a server uses until it has told its tools."""
    server = Process(command)
    told = server.request("tools/list", {})
    start = Start(server.cpu(), server.memory(), len(told))
    server.end()
    return start


def starts(runs: int) -> None:
    """Measures both servers in turns and prints what ours uses beyond the bare one."""
    seen: dict[str, list[Start]] = {name: [] for name in SERVERS}
    for command in SERVERS.values():
        first_list(command)  # compiles what is not compiled yet
    for _ in range(runs):
        for name, command in SERVERS.items():
            seen[name].append(first_list(command))
    print(f"to the first tools/list, {runs} runs in turns (median; least to most)")
    for name, found in seen.items():
        cpu, memory = [one.cpu for one in found], [one.memory for one in found]
        print(
            f"  {name:<18} {median(cpu):6.3f} s CPU ({min(cpu):.3f} to {max(cpu):.3f})"
            f"   {median(memory):6.1f} MB ({min(memory):.1f} to {max(memory):.1f})"
        )
    bare, ours = seen.values()
    # Runs of one turn are compared with each other: what else the machine does weighs on both.
    ratios = [our.cpu / their.cpu for our, their in zip(ours, bare, strict=True)]
    more = median(one.memory for one in ours) - median(one.memory for one in bare)
    print(
        f"  CPU {(median(ratios) - 1) * 100:+.1f} % (aim: at most +10 %), memory {more:+.1f} MB (aim: at most +15 MB)"
    )
    print(f"  tools/list: {ours[0].characters:,} characters on the wire (aim: at most 10,000)")


def after_calls() -> None:
    """Prints the memory after a call of every tool, and which modules came in that must not."""
    server = Process(SERVERS["ours"])
    for name, arguments in CALLS.items():
        server.request("tools/call", {"name": name, "arguments": arguments})
    print(f"  after a call of every tool: {server.memory():.1f} MB")
    server.end()
    code = (
        "import sys, mcp_server.stdio, mcp_server.http\n"
        "from knowledge.load import load\nfrom tools.toolbox import Toolbox\nfrom datetime import date\n"
        f"box = Toolbox(load())\nfor name, given in {CALLS!r}.items(): box.call(name, given, date.today())\n"
        f"print([name for name in {NEVER!r} if name in sys.modules])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    ).stdout.strip()
    print(f"  of {', '.join(NEVER)} imported, every transport and tool used: {shown}")


def timed(work: Callable[[], Any]) -> float:
    """Milliseconds of CPU of one piece of work."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


async def timed_call(client: Client, name: str, arguments: dict[str, Any]) -> float:
    """Milliseconds of CPU of one call through a client in memory."""
    begun = time.process_time()
    result = await client.call_tool(name, arguments)
    taken = (time.process_time() - begun) * 1000
    assert not result.is_error
    return taken


async def calls(rounds: int) -> None:
    """Measures every tool called over the protocol, called directly, and a bare server's tool, in turns."""
    toolbox = Toolbox(load())
    print(f"a call in memory, ms of CPU, {rounds} rounds in turns (median)")
    print(f"  {'':<20}{'over MCP':>9}{'tool':>8}{'bare':>8}{'bare, same size':>17}{'our layer':>11}  characters")
    worst = 0.0
    for name, arguments in CALLS.items():
        tool = toolbox.tool(name)
        data, text = tool.short(toolbox.call(name, arguments, TODAY))

        def direct(name: str = name, arguments: dict[str, Any] = arguments) -> Any:
            return toolbox.tool(name).short(toolbox.call(name, arguments, TODAY))

        taken: dict[str, list[float]] = {"mcp": [], "tool": [], "bare": [], "same": []}
        ours, bare, same = (
            make_server(toolbox, today=lambda: TODAY),
            bare_server(always()),
            bare_server(always(text, data)),
        )
        async with Client(ours) as one, Client(bare) as two, Client(same) as three:
            for turn in range(rounds + 3):
                row = {
                    "mcp": await timed_call(one, name, arguments),
                    "tool": timed(direct),
                    "bare": await timed_call(two, "say", arguments),
                    "same": await timed_call(three, "say", arguments),
                }
                if turn >= 3:
                    for kind, value in row.items():
                        taken[kind].append(value)
        differences = [m - t - b for m, t, b in zip(taken["mcp"], taken["tool"], taken["bare"], strict=True)]
        layer = median(differences)
        worst = max(worst, layer)
        mcp, alone, small, equal = (median(values) for values in taken.values())
        print(f"  {name:<20}{mcp:9.2f}{alone:8.2f}{small:8.2f}{equal:17.2f}{layer:11.2f}  {len(text):,}")
    print(f"  our layer at most {worst:.2f} ms over the tool and the bare server (aim: at most 0.50 ms)")


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=15, help="starts of each server")
    options.add_argument("--rounds", type=int, default=100, help="calls of each tool")
    given = options.parse_args()
    starts(given.runs)
    after_calls()
    anyio.run(calls, given.rounds)


if __name__ == "__main__":
    main()
