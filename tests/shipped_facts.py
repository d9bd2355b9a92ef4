"""The shipped facts: those that every test of a process shares, and ones that nobody has asked anything yet."""

from knowledge.base import Knowledge
from knowledge.load import SHIPPED, load, opened


def facts() -> Knowledge:
    """The data folder of the package."""
    return load()


def fresh_facts() -> Knowledge:
    """The data folder of the package, with nothing read and nothing worked out."""
    return opened(SHIPPED)
