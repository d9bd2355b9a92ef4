"""Stdout and stderr as they are: full, closed, or read by somebody who has enough."""

from __future__ import annotations

import errno
import os
import sys
from typing import TextIO

from agent.wrong_use import WRONG, WrongUse

NO_MORE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""Errors of a write to a disk that is full, too large a file, a device that is gone, a stream that was closed."""


def put(text: str) -> None:
    """Writes to stdout as it stands, and on to where it goes. Raises WrongUse."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WrongUse(f"The answer cannot be written: {error.strerror}.") from None


def stopped(line: str) -> int:
    """Says what went wrong, where anybody can hear it, and gives back the exit code."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        let_go(sys.stdout)
    try:
        if sys.stderr is not None:
            sys.stderr.write(line)
            sys.stderr.flush()
    except OSError:
        let_go(sys.stderr)
    return WRONG


def is_full(error: OSError) -> bool:
    """True for an error of writing to a place that takes nothing more; an error about a named file is another."""
    return error.filename is None and error.errno in NO_MORE


def let_go(stream: TextIO) -> None:
    """Turns a stream that takes nothing more to nowhere, so that nothing is flushed to it on exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
