"""What Claude costs: tokens counted, priced from the facts, and the limits a conversation keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.state import Json

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.prices import ModelPrice

MILLION = 1_000_000

KINDS = {
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "cache_read": "cache_read_input_tokens",
    "cache_write": "cache_creation_input_tokens",
}
"""Kinds of tokens, and what the API calls them."""


@dataclass(frozen=True)
class Budget:
    """The most one conversation may cost. Ten times what a long one took in trials (judgement)."""

    calls: int = 200
    tokens: int = 3_000_000
    usd: float = 1.0

    def is_used_up(self, usage: Json) -> bool:
        """True where no further call may be made."""
        tokens = sum(usage.get(kind, 0) for kind in KINDS)
        used = (usage.get("calls", 0), self.calls), (tokens, self.tokens), (usage.get("usd", 0.0), self.usd)
        return any(spent >= most for spent, most in used)


def added(usage: Json, spent: Iterable[Json], model: str, knowledge: Knowledge) -> Json:
    """The usage of a conversation with some calls more, each as the API counted it."""
    total: Json = {"calls": 0, **dict.fromkeys(KINDS, 0), "usd": 0.0, "unpriced": 0, **usage, "model": model}
    for one in spent:
        total["calls"] += 1
        for kind, name in KINDS.items():
            total[kind] += one.get(name, 0)
        price = price_of(one, model, knowledge)
        total["unpriced"] += price is None
        total["usd"] = round(total["usd"] + (price or 0.0), 8)
    if rows := prices_of(model, knowledge):
        total |= {"prices_of": rows[0].as_of, "price_source": rows[0].source}
    return total


def price_of(one: Json, model: str, knowledge: Knowledge) -> float | None:
    """USD for one call, or None for a model without a price in the facts."""
    prompt = sum(one.get(name, 0) for kind, name in KINDS.items() if kind != "output_tokens")
    rows = [row for row in prices_of(model, knowledge) if prompt >= row.prompt_over]
    if not rows:
        return None
    row = max(rows, key=lambda price: price.prompt_over)
    per_token = {
        "input_tokens": row.input_usd,
        "output_tokens": row.output_usd,
        "cache_read": row.cache_read_usd,
        "cache_write": row.cache_write_usd,
    }
    usd: float = sum(one.get(name, 0) * per_token[kind] for kind, name in KINDS.items())
    return usd / MILLION


def prices_of(model: str, knowledge: Knowledge) -> tuple[ModelPrice, ...]:
    """The prices of a model; a name with a date behind it has those of the name."""
    names = dict.fromkeys(price.model for price in knowledge.model_prices)
    name = max((name for name in names if model == name or model.startswith(f"{name}-")), key=len, default="")
    return knowledge.model_prices.where(model=name) if name else ()


def cache_share(usage: Json) -> float:
    """The part of all prompt tokens that was read from the cache, 0 to 1."""
    prompt = sum(usage.get(kind, 0) for kind in KINDS if kind != "output_tokens")
    return float(usage.get("cache_read", 0) / prompt) if prompt else 0.0


def usage_line(usage: Json) -> str:
    """What a conversation has cost, in a line; empty where Claude was never asked."""
    if not usage.get("calls"):
        return ""
    price = f"{usage['usd']:.4f} USD at list prices{read_in(usage)}"
    if usage.get("unpriced"):
        price = "no price known" if usage["unpriced"] == usage["calls"] else f"{price} for the calls with a known price"
    return f"Claude ({usage['model']}): {counts(usage)}, {price}."


def so_far(usage: Json) -> str:
    """What a conversation has cost up to now, while it goes on."""
    return f"[cost so far] {counts(usage)}, {usage['usd']:.4f} USD"


def counts(usage: Json) -> str:
    """Calls and tokens."""
    prompt = sum(usage.get(kind, 0) for kind in KINDS if kind != "output_tokens")
    calls = "1 call" if usage["calls"] == 1 else f"{usage['calls']} calls"
    return (
        f"{calls}, {prompt:,} tokens read ({cache_share(usage):.0%} from the cache), {usage['output_tokens']:,} written"
    )


def read_in(usage: Json) -> str:
    """When and where the prices were read; `career-coach sources` shows more."""
    return f" of {usage['prices_of']} (source: {usage['price_source']})" if usage.get("prices_of") else ""
