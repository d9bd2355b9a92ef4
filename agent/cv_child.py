"""A process of its own that reads one file: bytes come in, its text or the reason goes out as JSON.

What a stranger's file can do to a reader, it does to this process: its memory and its time are limited, it writes no
file, and it ends when it is done. It is started by agent/cv_source.py and imports nothing that one does not need here.
"""

from __future__ import annotations

import json
import sys


def main() -> None:
    """Reads standard input within the limits of the command line: bytes of memory, seconds of work."""
    limit(memory=int(sys.argv[1]), seconds=int(sys.argv[2]))
    from tools.reading.files.read import read_file
    from tools.reading.files.unreadable import UnreadableFile

    try:
        answer = {"text": read_file(sys.stdin.buffer.read())}
    except UnreadableFile as error:
        answer = {"reason": error.reason}
    except MemoryError:
        answer = {"reason": "memory"}
    # ASCII alone: lone surrogates, which a file may hold, could not be written otherwise.
    sys.stdout.write(json.dumps(answer))


def limit(memory: int, seconds: int) -> None:
    """Takes from this process what it does not need. Systems without such limits are left with the clock outside."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
