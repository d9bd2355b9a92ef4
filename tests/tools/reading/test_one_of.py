"""One expression for many words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tools.reading.one_of import one_of

WORDS = st.sets(st.text(alphabet="ab -é.", min_size=1, max_size=5), min_size=1, max_size=12)


@given(WORDS, st.text(alphabet="ab -é.", max_size=6))
def test_expression_matches_the_words_and_nothing_else(words: set[str], other: str) -> None:
    pattern = re.compile(one_of(words), re.IGNORECASE)
    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)


@given(WORDS)
def test_longest_word_is_taken_first(words: set[str]) -> None:
    longest = max(sorted(words), key=len)
    hit = re.compile(one_of(words)).match(longest)
    assert hit is not None
    assert hit[0] == longest
