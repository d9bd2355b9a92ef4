"""What holds for every test but those that are asked for by `-m live`: nobody's key is used."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def _no_key_of_anybody(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("live"):
        return
    for name in [name for name in os.environ if name.startswith("ANTHROPIC")]:
        monkeypatch.delenv(name)
