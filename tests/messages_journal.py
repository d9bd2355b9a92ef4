"""What a stand-in Messages API was asked, what it answered, and what that cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from messages_faults import Fault
from messages_reply import Reply

Json = dict[str, Any]

COUNTED = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


@dataclass
class Entry:
    """One request. A connection that was refused has none."""

    number: int
    request: Json
    headers: dict[str, str]
    fault: Fault | None = None
    status: int = 0
    """0 where the connection ended before an answer began."""
    reply: Reply | None = None
    usage: Json = field(default_factory=dict)
    events_sent: int = 0
    is_whole: bool = False
    """True where the answer was sent to its end."""

    @property
    def is_streamed(self) -> bool:
        """True where the answer was wanted as a stream."""
        return bool(self.request.get("stream"))


class Journal:
    """Every request in the order of arrival."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def add(self, entry: Entry) -> None:
        """Takes down a request."""
        with self._lock:
            self.entries.append(entry)

    @property
    def requests(self) -> list[Json]:
        """What was asked."""
        return [entry.request for entry in self.entries]

    @property
    def replies(self) -> list[Reply]:
        """What was answered, or would have been."""
        return [entry.reply for entry in self.entries if entry.reply]

    @property
    def calls(self) -> list[str]:
        """Names of the tools that were called, in order."""
        return [str(block["name"]) for reply in self.replies for block in reply.content if block["type"] == "tool_use"]

    @property
    def usage(self) -> dict[str, int]:
        """Tokens of all requests together."""
        return {name: sum(entry.usage.get(name, 0) for entry in self.entries) for name in COUNTED}

    @property
    def cache_share(self) -> float:
        """The part of all prompt tokens that was read from the cache, 0 to 1."""
        used = self.usage
        prompt = sum(used[name] for name in COUNTED if name != "output_tokens")
        return used["cache_read_input_tokens"] / prompt if prompt else 0.0
