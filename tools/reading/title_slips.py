"""Misspelt words of titles, put right where exactly one known word is near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.reading.title_names import TitleNames, title_names
from tools.reading.title_words import Vocabulary, plain_text, spell, vocabulary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge

MOST_KEPT = 5000
"""Words remembered with what they were put right to: what is kept does not grow with what is read."""


def put_right(line: str, knowledge: Knowledge) -> str | None:
    """A title with each unknown word put right; None where there is nothing to put right."""
    names, vocabulary = title_names(knowledge), vocabulary_of(knowledge)
    words = plain_text(line).replace("-", " ").split(" ")
    mended = [_mend(word, names, vocabulary) for word in words]
    return None if mended == words else " ".join(mended)


def is_title_word(word: str, knowledge: Knowledge) -> bool:
    """True for a word that stands in some title of the lists, also where it is misspelt."""
    vocabulary, titles = vocabulary_of(knowledge), title_names(knowledge)
    plain = plain_text(word)
    words = spell(plain, vocabulary)
    return (
        words != (plain,)
        or plain in titles.names
        or plain in vocabulary.single
        or _mend(plain, titles, vocabulary) != plain
    )


def _mend(word: str, titles: TitleNames, vocabulary: Vocabulary) -> str:
    """A word put right: one slip in four to seven letters, two in longer ones (judgement)."""
    bare = word.strip(",.;:()/|")
    if len(bare) < 4 or not bare.isalpha() or not bare.isascii() or bare in vocabulary.single:
        return word
    if bare not in titles.mended:
        if len(titles.mended) > MOST_KEPT:
            titles.mended.clear()
        titles.mended[bare] = _nearest(bare, titles)
    return word.replace(bare, titles.mended[bare])


def _nearest(word: str, titles: TitleNames) -> str:
    from rapidfuzz.distance import OSA

    known = titles.words.get(word[0], ())
    if word in known:
        return word
    limit = 1 if len(word) < 8 else 2
    near = [(OSA.distance(word, other, score_cutoff=limit), other) for other in known]
    least = min((distance for distance, _ in near), default=limit + 1)
    close = [other for distance, other in near if distance == least <= limit]
    if len(word) == 4:  # two letters exchanged, no more: "dtaa"
        close = [other for other in close if sorted(other) == sorted(word)]
    named = [other for other in close if other in titles.names]
    best = named if named else close
    return best[0] if len(best) == 1 else word
