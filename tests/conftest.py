"""What holds for every test but those that are asked for by `-m live`: nobody's key is used."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from programs import Programs, programs
from talking import environment

# Hundreds of processes are begun: what one has compiled the others need not. Git leaves these files out.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


@pytest.fixture(scope="session")
def start() -> Iterator[Programs]:
    """Processes of `career-coach` that begin at once."""
    with programs(environment()) as found:
        yield found


@pytest.fixture(autouse=True)
def _no_key_of_anybody(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("live"):
        return
    for name in [name for name in os.environ if name.startswith("ANTHROPIC")]:
        monkeypatch.delenv(name)
