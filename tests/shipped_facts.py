"""The shipped facts, read once for every test that checks their promises."""

from functools import cache

from knowledge.base import Knowledge
from knowledge.load import load


@cache
def facts() -> Knowledge:
    """The data folder of the package."""
    return load()
