"""What comes in, mended where it would otherwise be dropped or refused as no JSON."""

from __future__ import annotations

import io
import re
import sys

import anyio

# One escape of JSON at a time, so that the two backslashes of an escaped backslash are never cut apart.
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)")
_LONE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


class MendedInput(anyio.AsyncFile[str]):
    """Lines of JSON in which half of a surrogate pair, which no text can hold, is a replacement sign."""

    async def readline(self) -> str:
        """The next line; empty at the end. Waiting for it keeps nobody from stopping the server."""
        return mended(await anyio.to_thread.run_sync(self.wrapped.readline, abandon_on_cancel=True))


def mended(line: str) -> str:
    """A line of JSON without lone surrogates: with one, the whole request would be no JSON and get no answer."""
    if "\\u" not in line:
        return line
    return _ESCAPE.sub(lambda hit: "\\ufffd" if _LONE.fullmatch(hit[0]) else hit[0], line)


def mended_stdin() -> MendedInput:
    """Stdin as UTF-8 lines, mended."""
    return MendedInput(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace"))
