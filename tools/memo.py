"""Results that depend on the facts alone, worked out once for each Knowledge and kept as long as it lives."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from weakref import ReferenceType, WeakKeyDictionary, ref

if TYPE_CHECKING:
    from knowledge.base import Knowledge

P = ParamSpec("P")
T = TypeVar("T")


def per_knowledge(
    function: Callable[Concatenate[Knowledge, P], T],
) -> Callable[Concatenate[Knowledge, P], T]:
    """Remember `function(knowledge, *hashable)`; for small key sets such as roles, countries and levels."""
    kept: WeakKeyDictionary[Knowledge, dict[Hashable, T]] = WeakKeyDictionary()
    # The facts asked about last, with what is kept of them: a process mostly has one Knowledge.
    latest: tuple[ReferenceType[Knowledge], dict[Hashable, T]] | None = None

    @wraps(function)
    def remembered(knowledge: Knowledge, /, *args: P.args, **kwargs: P.kwargs) -> T:
        nonlocal latest
        if latest is not None and latest[0]() is knowledge:
            known = latest[1]
        else:
            known = kept.setdefault(knowledge, {})
            latest = (ref(knowledge), known)
        key: Hashable = (args, tuple(sorted(kwargs.items()))) if kwargs else args
        try:
            return known[key]
        except KeyError:
            pass
        found = known[key] = function(knowledge, *args, **kwargs)
        return found

    return remembered
