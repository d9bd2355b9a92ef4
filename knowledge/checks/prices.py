"""Rules for the prices of language models."""

from __future__ import annotations

from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection

DEAREST = 1000.0
"""USD for a million tokens; a higher one is a slip of the keys (judgement)."""


def check_prices(inspection: Inspection) -> None:
    """Each model has a price for the shortest prompts and one row a length; reading from the cache is no dearer."""
    seen: dict[str, set[int]] = {}
    for price in inspection.knowledge.model_prices:
        lengths = seen.setdefault(price.model, set())
        if price.prompt_over in lengths:
            inspection.report(price, "prompt_over", f"{quoted(price.model)} has two rows for it.", "Remove one.")
        lengths.add(price.prompt_over)
        if price.cache_read_usd > price.input_usd:
            inspection.report(price, "cache_read_usd", "Reading from the cache is dearer than not using it.")
        for key in ("input_usd", "cache_write_usd", "cache_read_usd", "output_usd"):
            if getattr(price, key) > DEAREST:
                inspection.report(price, key, "This is too much.", "Prices are for a million tokens.")
    for price in inspection.knowledge.model_prices:
        if 0 not in seen[price.model]:
            inspection.report(price, "prompt_over", "No row holds for short prompts.", "Add one with 0.")
            seen[price.model].add(0)
