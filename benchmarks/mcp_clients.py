"""Fifty clients at once over HTTP: errors, calls a second and waiting time, beside bare SDK servers in the same run."""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from interleaved import ROOT, environment

RATE = "1000000"
"""Calls a second that one address may make: all clients here come from the same."""
LOOKUP = {"name": "salary_lookup", "arguments": {"role": "AI Architect", "country": "IN", "years_experience": 9}}
PLAN = {"goals": ["ai-engineer"], "country": "IN", "hours_per_week": 8, "years_experience": 4}
Asked = Sequence[tuple[str, dict[str, Any]]]
ASKED: dict[str, Asked] = {
    "ping": [("ping", {})],
    "salary_lookup": [("tools/call", LOOKUP)],
    "six tools in turn": [
        ("tools/call", LOOKUP),
        ("tools/call", {"name": "skill_gap", "arguments": {"role": "AI Engineer", "skills": {"python": 4, "sql": 2}}}),
        ("tools/call", {"name": "certification_path", "arguments": {"role": "ai-architect"}}),
        ("tools/call", {"name": "compare_roles", "arguments": {"role_a": "AI Engineer", "role_b": "AI Architect"}}),
        ("tools/call", {"name": "recommend_role", "arguments": {"profile": PLAN}}),
        ("tools/call", {"name": "build_plan", "arguments": {"profile": PLAN}}),
    ],
}
SAY = [("tools/call", {"name": "say", "arguments": {}})]
BARE, WORK, OURS = "bare SDK server", "bare SDK server with our tools", "ours"
KINDS: Sequence[tuple[str, str, Asked, str]] = (
    (BARE, "trivial tool", SAY, ""),
    (BARE, "ping", ASKED["ping"], ""),
    (OURS, "ping", ASKED["ping"], BARE),
    (WORK, "salary_lookup", ASKED["salary_lookup"], ""),
    (OURS, "salary_lookup", ASKED["salary_lookup"], WORK),
    (WORK, "six tools in turn", ASKED["six tools in turn"], ""),
    (OURS, "six tools in turn", ASKED["six tools in turn"], WORK),
)
"""Who is asked for what, and which server's time for the same is the measure: the same work on both sides."""
HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "benchmark", "version": "1"}}
HEADERS = (
    "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
    "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2025-11-25\r\n"
    "Content-Length: {length}\r\n\r\n"
)


@dataclass
class Course:
    """What came of the calls of all clients."""

    waits: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Calls a second."""
        return len(self.waits) / self.seconds


async def exchange(streams: tuple[asyncio.StreamReader, asyncio.StreamWriter], port: int, body: bytes) -> str:
    """What is wrong with the answer to one call; empty where it is a result."""
    reader, writer = streams
    writer.write(HEADERS.format(port=port, length=len(body)).encode() + body)
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
    answer = await reader.readexactly(int(length[1])) if length else b""
    if " 200 " not in head.split("\r\n", 1)[0]:
        return f"{head.splitlines()[0]} {answer[:200]!r}"
    result = json.loads(answer).get("result")
    return "" if result is not None and not result.get("isError") else answer[:200].decode()


async def client(
    port: int, asked: Sequence[tuple[str, dict[str, Any]]], calls: int, start: int, course: Course
) -> None:
    """One client on one connection: says hello, then makes its calls one after the other."""
    streams = await asyncio.open_connection("127.0.0.1", port)
    try:
        hello = json.dumps({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": HELLO}).encode()
        if wrong := await exchange(streams, port, hello):
            course.errors.append(wrong)
        for number in range(calls):
            method, params = asked[(start + number) % len(asked)]
            body = json.dumps({"jsonrpc": "2.0", "id": number + 1, "method": method, "params": params}).encode()
            begun = time.perf_counter()
            if wrong := await exchange(streams, port, body):
                course.errors.append(wrong)
            course.waits.append(time.perf_counter() - begun)
    finally:
        streams[1].close()


async def crowd(port: int, asked: Sequence[tuple[str, dict[str, Any]]], clients: int, calls: int) -> Course:
    """Every client at once."""
    course = Course()
    begun = time.perf_counter()
    work = [client(port, asked, calls, number, course) for number in range(clients)]
    for failed in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(failed, BaseException):
            course.errors.append(repr(failed))
    course.seconds = time.perf_counter() - begun
    return course


@contextmanager
def served(command: Sequence[str], port: int) -> Iterator[int]:
    """A server that listens, and is stopped in the end."""
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stderr=subprocess.DEVNULL) as running:
        try:
            for _ in range(200):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield port
        finally:
            running.terminate()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> int:
    """Measures and prints. Gives back 1 where a call failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--clients", type=int, default=50)
    options.add_argument("--calls", type=int, default=20, help="calls of each client in a round")
    options.add_argument("--rounds", type=int, default=7)
    given = options.parse_args()
    bare = [sys.executable, str(Path(__file__).parent / "mcp_bare.py")]
    ours = [sys.executable, "-c", "from mcp_server.main import main; raise SystemExit(main())", "--http"]
    ports = {name: free_port() for name in (BARE, WORK, OURS)}
    commands = {
        BARE: [*bare, str(ports[BARE])],
        WORK: [*bare, str(ports[WORK]), "work"],
        OURS: [*ours, "--rate", RATE, "--port", str(ports[OURS])],
    }
    seen: dict[tuple[str, str], list[Course]] = {(server, what): [] for server, what, _, _ in KINDS}
    with ExitStack() as until_the_end:
        for name, command in commands.items():
            until_the_end.enter_context(served(command, ports[name]))
        for turn in range(given.rounds + 1):
            for server, what, asked, _ in KINDS:
                course = asyncio.run(crowd(ports[server], asked, given.clients, given.calls))
                if turn:  # the first round makes everything ready
                    seen[server, what].append(course)
                elif course.errors:
                    print(f"  error: {course.errors[0]}")
    return report(seen, given.clients, given.calls)


def report(seen: dict[tuple[str, str], list[Course]], clients: int, calls: int) -> int:
    """Prints what came of it; 1 where a call failed."""
    print(
        f"{clients} clients at once, {calls} calls each, {len(seen[BARE, 'ping'])} rounds in turns (aim: 85 % of bare)"
    )
    print(f"  {'':<50}{'calls/s':>9}{'median':>9}{'95 %':>9}{'errors':>8}{'of bare, same work':>20}{'trivial':>9}")
    trivial = [course.rate for course in seen[BARE, "trivial tool"]]
    wrong = []
    for server, what, _, measure in KINDS:
        courses = seen[server, what]
        waits = [wait * 1000 for course in courses for wait in course.waits]
        errors = [error for course in courses for error in course.errors]
        wrong += errors
        rates = [course.rate for course in courses]
        of = f"{share(rates, [course.rate for course in seen[measure, what]]):.0%}" if measure else ""
        late = quantiles(waits, n=20)[-1]
        times = f"{median(rates):9.0f}{median(waits):7.0f}ms{late:7.0f}ms{len(errors):8}"
        print(f"  {server + ', ' + what:<50}{times}{of:>20}{share(rates, trivial):9.0%}")
    for error in wrong[:5]:
        print(f"  error: {error}")
    return 1 if wrong else 0


def share(rates: Sequence[float], of: Sequence[float]) -> float:
    """How many of the other's calls one makes: each round compared with the other's of the same round."""
    return median(one / other for one, other in zip(rates, of, strict=True))


if __name__ == "__main__":
    raise SystemExit(main())
