"""What the stand-in Messages API counts: prompt tokens, and which of them its cache writes and reads."""

from __future__ import annotations

from typing import Any

from messages_asking import MODEL, TOOLS, assistant, cached, calling, client_of, request
from messages_models import Fixed
from messages_reply import Json, text
from messages_server import serving

LONG = "Coach kindly and plainly. " * 200
"""A system prompt of 1,300 tokens."""


def usages(*asked: dict[str, Any]) -> list[tuple[int, int, int]]:
    """Plain, written and read prompt tokens of each call."""
    with calling(Fixed(text("Well."))) as client:
        found = [client.messages.create(**one).usage for one in asked]
    return [(use.input_tokens, use.cache_creation_input_tokens or 0, use.cache_read_input_tokens or 0) for use in found]


def test_a_marked_prefix_is_written_once_and_read_after() -> None:
    asked = [request(words, system=[cached(LONG)]) for words in ("One", "Two", "One")]
    (plain, written, read), second, third = usages(*asked)
    assert (written > 1024, read) == (True, 0)
    assert second == third == (plain, 0, written)


def test_a_short_prefix_is_not_cached() -> None:
    assert [use[1:] for use in usages(*[request(system=[cached("Short.")])] * 2)] == [(0, 0), (0, 0)]


def test_without_a_mark_nothing_is_cached() -> None:
    assert [use[1:] for use in usages(*[request(system=LONG)] * 2)] == [(0, 0), (0, 0)]


def test_one_changed_byte_before_the_mark_loses_the_cache() -> None:
    first, second = usages(request(system=[cached(LONG)]), request(system=[cached(f"{LONG}.")]))
    assert second[2] == 0
    assert second[1] >= first[1]


def test_tools_come_before_the_system_prompt_and_a_change_there_loses_both() -> None:
    with_tools = [request(system=[cached(LONG)], tools=TOOLS[:count]) for count in (2, 2, 3)]
    first, second, third = usages(*with_tools)
    assert second[2] == first[1]
    assert third[2] == 0


def test_another_model_shares_no_cache() -> None:
    asked = request(system=[cached(LONG)])
    assert usages(asked, {**asked, "model": "claude-haiku-5-5"})[1][2] == 0


def test_a_growing_conversation_reads_what_the_turn_before_wrote() -> None:
    said: list[Json] = []
    asked = []
    for number in range(4):
        said.append({"role": "user", "content": [cached(f"Question {number}")]})
        asked.append(request(*[uncached(message) for message in said[:-1]], said[-1], system=[cached(LONG)]))
        said.append(assistant(text("Well.")))
    found = usages(*asked)
    assert [use[2] for use in found[1:]] == [sum(use[1:]) for use in found[:-1]]
    assert all(plain == 0 for plain, _, _ in found)


def uncached(message: Json) -> Json:
    """A message without marks."""
    bare = [{key: value for key, value in part.items() if key != "cache_control"} for part in message["content"]]
    return {**message, "content": bare}


def test_a_mark_looks_back_over_twenty_blocks_and_no_further() -> None:
    def asked(blocks: int) -> dict[str, Any]:
        more = [text(f"Block {number}") for number in range(blocks)]
        return request({"role": "user", "content": [text(LONG), *more[:-1], cached(more[-1]["text"])]})

    (_, written, _), near, far = usages(asked(1), asked(20), asked(60))
    assert near[2] == written
    assert far[2] == 0


def test_a_mark_on_the_whole_request_counts_as_one_on_its_last_block() -> None:
    first, second = usages(*[request(LONG, cache_control={"type": "ephemeral"})] * 2)
    assert (first[2], second[2]) == (0, first[1])


def test_share_of_the_cache_is_that_of_all_prompt_tokens() -> None:
    with serving(Fixed(text("Well."))) as served, client_of(served) as client:
        for _ in range(2):
            client.messages.create(**request(system=[cached(LONG)]))
    used = served.journal.usage
    assert used["cache_read_input_tokens"] == used["cache_creation_input_tokens"] > 1024
    assert 0.4 < served.journal.cache_share < 0.5


def test_tokens_can_be_counted_before_a_call() -> None:
    with calling(Fixed(text("Well."))) as client:
        counted = client.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": LONG}])
        message = client.messages.create(**request(LONG))
    assert counted.input_tokens == message.usage.input_tokens
