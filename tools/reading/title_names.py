"""The names of roles and of occupations outside the field, in the form in which titles are compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.title_words import pieces, plain_text, segment, vocabulary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Kinds of words that are put right even where they are short.
_MENDED = frozenset({"field", "broad", "loose", "head"})


@dataclass(frozen=True)
class TitleNames:
    """Names of roles and backgrounds in the form in which titles are compared."""

    roles: dict[str, tuple[str, bool]]
    sorted_roles: dict[str, tuple[str, bool]]
    backgrounds: dict[str, str]
    ambiguous: dict[str, str]
    words: dict[str, tuple[str, ...]]
    """Known words by their first letter, for the spelling check."""
    names: frozenset[str]
    """Those of them that stand in a name of a role or background, or name the field: taken first."""
    mended: dict[str, str]


@per_knowledge
def title_names(knowledge: Knowledge) -> TitleNames:
    """The names in the facts, each in the spelling of the lists."""
    vocabulary = vocabulary_of(knowledge)

    def key(name: str) -> str:
        parts = (segment(piece, vocabulary) for piece in pieces(plain_text(name)))
        return " ".join(word for part in parts for word in part.full)

    roles: dict[str, tuple[str, bool]] = {}
    for role in knowledge.roles:
        record = knowledge.roles.raw(role)
        names = [(role.replace("-", " "), "canonical"), (record["title"], "canonical")]
        for name, kind in [*names, *((alias["name"], alias["kind"]) for alias in record["aliases"])]:
            roles.setdefault(key(name), (role, kind == "plain"))
    backgrounds: dict[str, str] = {}
    for background in knowledge.backgrounds:
        record = knowledge.backgrounds.raw(background)
        for name in (background.replace("-", " "), record["title"], *record.get("aliases", ())):
            backgrounds.setdefault(key(name), background)
    ambiguous = {key(title): title for title in knowledge.ambiguous_titles}
    sorted_roles: dict[str, tuple[str, bool]] = {}
    for words, owner in roles.items():
        sorted_roles.setdefault(" ".join(sorted(words.split())), owner)
    # A short word is as near to many others: only those of the field are worth a guess.
    field = {w for key, kind in vocabulary.kinds.items() if kind in _MENDED for w in key.split()}
    field |= {word for name in (*roles, *backgrounds, *ambiguous) for word in name.split()}
    marks = {key for key, kind in vocabulary.kinds.items() if kind == "mark"}
    known = {word for word in field if len(word) > 3} | {word for word in vocabulary.single - marks if len(word) > 5}
    by_letter: dict[str, list[str]] = {}
    for word in sorted(known):
        if word.isascii():
            by_letter.setdefault(word[0], []).append(word)
    by_first = {first: tuple(each) for first, each in by_letter.items()}
    return TitleNames(roles, sorted_roles, backgrounds, ambiguous, by_first, frozenset(field), {})
