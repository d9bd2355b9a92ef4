"""What a language model costs."""

from typing import Annotated

from pydantic import Field

from knowledge.models.fact import Amount, Fact, PartialDate, Text


class ModelPrice(Fact):
    """List prices of one model in USD per million tokens, for prompts of more than so many tokens."""

    model: Text
    prompt_over: Annotated[int, Field(ge=0)]
    """The prices hold for every token of a request whose prompt, cached parts included, is longer than this."""
    input_usd: Amount
    cache_write_usd: Amount
    cache_read_usd: Amount
    output_usd: Amount
    as_of: PartialDate
    source: str
    note: str = ""
