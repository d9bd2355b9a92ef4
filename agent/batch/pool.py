"""Worker processes: each does one shard at a time, and ends when this process ends, however it ends."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress

from agent.batch.shards import Shard
from agent.batch.worker import Job
from agent.wrong_use import WrongUse

AHEAD = 2
"""Shards for each worker that are read before they are wanted, so that none waits for the table (judgement)."""

TRIES = 2
"""How often a shard is tried whose worker the system ends."""


class Ended(Exception):
    """The process of a worker ended in the middle of a shard."""


class Pool:
    """Workers, started when they are first needed."""

    def __init__(self, job: Job, workers: int) -> None:
        self.job = job
        self.workers = workers
        self.own = threading.local()
        self.processes: list[subprocess.Popen[str]] = []

    def done(self, shards: Iterable[Shard]) -> Iterator[Shard]:
        """Has shards done, and gives each back when it is. Raises WrongUse where one cannot be done."""
        with ThreadPoolExecutor(self.workers) as threads:
            try:
                yield from self.finished(shards, threads)
            except BaseException:
                self.stop()
                threads.shutdown(cancel_futures=True)
                raise

    def finished(self, shards: Iterable[Shard], threads: ThreadPoolExecutor) -> Iterator[Shard]:
        """Shards as they are done; no more are taken up than can be worked on soon."""
        running: set[Future[Shard]] = set()
        ready: deque[Future[Shard]] = deque()
        for shard in shards:
            running.add(threads.submit(self.do, shard))
            if len(running) >= self.workers * AHEAD:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                ready.extend(done)
            while ready:
                yield ready.popleft().result()
        for future in running:
            yield future.result()

    def do(self, shard: Shard) -> Shard:
        """Has one shard done by the worker of this thread. Raises WrongUse."""
        code = 0
        for _ in range(TRIES):
            try:
                trouble = self.answer(shard)
            except Ended:
                code = self.own.process.wait()
                self.own.process = None
                continue
            if trouble:
                raise WrongUse(f"What is planned cannot be kept: {trouble}.")
            return shard
        first, last = shard.rows[0].number, shard.rows[-1].number
        where = f"at rows {first} to {last}"
        if code < 0:
            raise WrongUse(
                f"The system ended a worker twice {where} (signal {-code}), probably for want of memory. Free some, or "
                "give fewer --workers."
            )
        raise WrongUse(f"A worker failed twice {where}, as shown above. That is a fault of this program.")

    def answer(self, shard: Shard) -> str:
        """What the worker of this thread says about a shard. Raises Ended."""
        process = getattr(self.own, "process", None)
        if process is None:
            process = self.own.process = self.start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(shard.as_json() + "\n")
            process.stdin.flush()
            said = process.stdout.readline()
        except (BrokenPipeError, ValueError):  # ValueError: closed because another shard could not be done
            raise Ended from None
        if not said.endswith("\n"):
            raise Ended
        return str(json.loads(said))

    def start(self) -> subprocess.Popen[str]:
        """Starts a worker."""
        # -P: no module of the folder somebody happens to stand in is taken for one of ours.
        command = [sys.executable, "-P", "-c", "from agent.batch.worker import main; main()"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.processes.append(process)
        assert process.stdin is not None
        process.stdin.write(self.job.as_json() + "\n")
        return process

    def stop(self) -> None:
        """Ends all workers at once."""
        for process in self.processes:
            process.kill()

    def close(self) -> None:
        """Lets the workers end, and waits for them."""
        for process in self.processes:
            with suppress(BrokenPipeError):
                if process.stdin is not None:
                    process.stdin.close()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()


@contextmanager
def pool_of(job: Job, workers: int) -> Iterator[Pool]:
    """Workers that are gone afterwards."""
    pool = Pool(job, workers)
    try:
        yield pool
    finally:
        pool.close()
