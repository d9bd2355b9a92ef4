"""Some hundred hostile calls; benchmarks/mcp_hostile.py makes a hundred thousand of them."""

from __future__ import annotations

from collections import Counter

import anyio
import pytest
from hostile_calls import RIGHT, hostile_calls
from hostile_judged import judged, wrong_problem
from mcp_lines import ERAS, TODAY, toolbox

from mcp_server.answers import answered

SEED = 1
MANY = 240


@pytest.mark.parametrize("mode", ERAS.values())
def test_hostile_call_is_answered_with_a_result_as_announced_or_a_shaped_problem(mode: str) -> None:
    kinds: Counter[str] = Counter()

    async def ask() -> None:
        async for one in judged(hostile_calls(MANY, SEED), toolbox(), TODAY, mode):
            assert one.fault == "", one
            kinds[one.kind] += 1

    anyio.run(ask)
    assert sum(kinds.values()) == MANY
    assert kinds["invalid"] > MANY / 5
    assert kinds["result"] > MANY / 10


def test_right_calls_that_are_spoiled_are_right() -> None:
    for name, arguments in RIGHT.items():
        assert not answered(toolbox(), name, arguments, TODAY).told().is_error, name


def test_calls_are_the_same_for_the_same_seed() -> None:
    assert [repr(call) for call in hostile_calls(80, 5)] == [repr(call) for call in hostile_calls(80, 5)]


@pytest.mark.parametrize(
    "text", ["", "Error: x", '{"kind": "invalid", "field": "", "message": "x"}', '{"kind": "x", "message": "y"}']
)
def test_judge_takes_no_problem_without_shape(text: str) -> None:
    assert wrong_problem(text, None)
