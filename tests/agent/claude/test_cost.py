"""What Claude costs: tokens priced from the facts, and the limits of a conversation."""

from __future__ import annotations

import pytest

from agent.claude.cost import Budget, added, cache_share, price_of, so_far, usage_line
from knowledge.load import load

KNOWLEDGE = load()
CALL = {
    "input_tokens": 1_000,
    "output_tokens": 500,
    "cache_creation_input_tokens": 2_000,
    "cache_read_input_tokens": 10_000,
}


@pytest.mark.parametrize(
    ("model", "usd"),
    [
        ("claude-sonnet-5-5", 0.002 + 0.005 + 0.005 + 0.001),
        ("claude-opus-5-5", 0.004 + 0.010 + 0.010 + 0.002),
        ("claude-haiku-5-5", 0.0001 + 0.00025 + 0.00025 + 0.0001),
        ("claude-sonnet-5-5-20260928", 0.013),
    ],
)
def test_call_is_priced_by_kind_of_token(model: str, usd: float) -> None:
    assert price_of(CALL, model, KNOWLEDGE) == pytest.approx(usd)


def test_long_prompt_has_the_price_of_long_prompts_for_every_token() -> None:
    long = {"input_tokens": 90_000, "cache_read_input_tokens": 20_000, "output_tokens": 1_000}
    assert price_of(long, "claude-haiku-5-5", KNOWLEDGE) == pytest.approx(0.045 + 0.001 + 0.0025)


def test_unknown_model_has_no_price_and_says_so() -> None:
    assert price_of(CALL, "claude-nobody-1", KNOWLEDGE) is None
    usage = added({}, [CALL], "claude-nobody-1", KNOWLEDGE)
    assert "no price known" in usage_line(usage)
    mixed = added(usage, [CALL], "claude-sonnet-5-5", KNOWLEDGE)
    assert "for the calls with a known price" in usage_line(mixed)


def test_usage_adds_up_over_calls() -> None:
    usage = added(added({}, [CALL], "claude-sonnet-5-5", KNOWLEDGE), [CALL, {}], "claude-sonnet-5-5", KNOWLEDGE)
    assert usage["calls"] == 3
    assert usage["cache_read"] == 20_000
    assert usage["usd"] == pytest.approx(0.026)
    assert cache_share(usage) == pytest.approx(20 / 26)
    line = usage_line(usage)
    assert "3 calls, 26,000 tokens read (77% from the cache), 1,000 written, 0.0260 USD at list prices of 20" in line
    assert line.endswith("(source: claude-prices).")
    assert so_far(usage) == "[cost so far] 3 calls, 26,000 tokens read (77% from the cache), 1,000 written, 0.0260 USD"
    assert usage_line({}) == ""


@pytest.mark.parametrize("budget", [Budget(calls=1), Budget(tokens=13_500), Budget(usd=0.013)])
def test_limit_is_reached_by_calls_tokens_or_money(budget: Budget) -> None:
    usage = added({}, [CALL], "claude-sonnet-5-5", KNOWLEDGE)
    assert not budget.is_used_up({})
    assert budget.is_used_up(usage)
    assert not Budget().is_used_up(usage)
