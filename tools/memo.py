"""Results that depend on the facts alone, worked out once for each Knowledge and kept as long as it lives."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from knowledge.base import Knowledge

P = ParamSpec("P")
T = TypeVar("T")


def per_knowledge(
    function: Callable[Concatenate[Knowledge, P], T],
) -> Callable[Concatenate[Knowledge, P], T]:
    """Remember `function(knowledge, *hashable)`; for small key sets such as roles, countries and levels."""
    kept: WeakKeyDictionary[Knowledge, dict[Hashable, T]] = WeakKeyDictionary()

    @wraps(function)
    def remembered(knowledge: Knowledge, /, *args: P.args, **kwargs: P.kwargs) -> T:
        known = kept.setdefault(knowledge, {})
        key = (args, tuple(sorted(kwargs.items())))
        if key not in known:
            known[key] = function(knowledge, *args, **kwargs)
        return known[key]

    return remembered
