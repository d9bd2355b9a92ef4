"""How a name is compared: by its letters and digits, not by its case, hyphens or spacing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from knowledge.errors import UnknownId
from knowledge.tables import nearest

LEAST_LIKE = 75
"""Likeness, of 100, below which a name is no help as a suggestion (judgement, tried on made-up places)."""
_SEPARATORS = re.compile(r"[\s_\-–—/,;:()\[\]\"'’`]+")


def fold(text: str) -> str:
    """A name in the form in which names are compared; '+', '#', '&' and '.' inside words are kept."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    words = (word.rstrip(".?!") if len(word) > 1 else word for word in _SEPARATORS.split(plain))
    return " ".join(word for word in words if word)


def without_accents(text: str) -> str:
    """A name as people type it on a keyboard that lacks its accents: Malaga, Zurich."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


class NameIndex(Mapping[str, str]):
    """Names of one kind of fact, each leading to one id."""

    def __init__(self, kind: str, names: Iterable[tuple[str, str]]) -> None:
        """`names` holds name and id; the first id to claim a name keeps it."""
        self.kind = kind
        self._ids: dict[str, str] = {}
        self._shown: dict[str, str] = {}
        for name, owner in names:
            key = fold(name)
            if key:
                self._ids.setdefault(key, owner)
                self._shown.setdefault(key, name)

    def __getitem__(self, name: str) -> str:
        return self._ids[fold(name)]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and fold(name) in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def resolve(self, name: str) -> str:
        """The id a name belongs to. Raises UnknownId with suggestions."""
        key = fold(name)
        if key in self._ids:
            return self._ids[key]
        # Codes of two letters resemble everything; they are no help as suggestions, and nothing is near to them.
        words = [known for known in self._ids if len(known) > 2] if len(key) > 2 else []
        raise UnknownId(self.kind, name, tuple(self._shown[near] for near in nearest(key, words, least=LEAST_LIKE)))
