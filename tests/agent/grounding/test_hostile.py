"""Texts made to break the check: it ends, and says nothing false about where faults stand."""

import pytest
from grounded import known
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.grounding import check

WORLD = known()
SIZE = 20_000


@pytest.mark.parametrize(
    "unit",
    [
        "1", "1 ", "1,", "$", "$1 ", ". ", "one ", "and ", "half of ", "AB-100 ", "ai/ml ", "between 1 and ", "- 1\n",
        "| 1 ", "Aa ", "*", "(", 
        "at least about nearly ", "1\u00a0", "one aaaa bbb in ", "https://a.b ", "5 % more than ",
        "certified people earn more with exam ",
    ],
)  # fmt: skip
def test_long_text_of_one_thing_over_and_over_is_checked(unit: str) -> None:
    text = unit * (SIZE // len(unit))
    checked = check(text, WORLD)
    assert "".join("".join(one.text for one in checked.sentences).split()) == "".join(text.split())


@settings(max_examples=120, deadline=None)
@given(st.text(alphabet=st.sampled_from("aAI19 .,-|*$€₹%\n/():?!half to per engineers"), max_size=200))
def test_any_text_is_checked_and_faults_point_at_their_words(text: str) -> None:
    checked = check(text, WORLD)
    for fault in checked.faults:
        assert text[fault.start : fault.end].strip() == fault.words
        assert fault.why
    cut, count = checked.without_faults()
    assert count == sum(1 for one in checked.sentences if one.faults)
    assert len(cut) <= len(text)
