"""Work style: answers move axes, distance to a role counts, and some items tell two roles apart better than others."""

from __future__ import annotations

import pytest
from worlds import axes, interest_item, role, world

from knowledge.base import Knowledge
from knowledge.load import load
from tools.choosing.work_style import bits_between, style_match, taste_of, telling_items
from tools.profile import Profile


def small() -> Knowledge:
    return world(
        roles=[
            role("builder", work_style={"build": 5, "people": 1}),
            role("talker", work_style={"build": 0, "people": 5}),
        ],
        interest_items=[
            interest_item("code", {"build": 1.0}),
            interest_item("talk", {"people": 1.0}),
            interest_item("calm", {"ops": 1.0}),
        ],
        work_style_axes=axes(),
    )


def match(role_id: str, **facts: object) -> float:
    knowledge = small()
    profile = Profile.model_validate(facts)
    return style_match(taste_of(profile, knowledge), knowledge.roles[role_id].work_style)


def test_loving_code_speaks_for_the_role_that_codes() -> None:
    assert match("builder", preferences={"code": 5}) == 1.0
    assert match("talker", preferences={"code": 5}) == 0.0


def test_nothing_answered_counts_the_middle_for_every_role() -> None:
    assert match("builder") == match("talker") == 0.5


def test_axes_that_were_not_asked_about_do_not_count() -> None:
    assert match("builder", preferences={"calm": 3}) == pytest.approx(1 - 0.5 / 5)


def test_a_wish_for_no_code_is_taste_too() -> None:
    assert match("talker", wants_code="none") > match("builder", wants_code="none")


def test_items_on_which_the_roles_differ_most_tell_most() -> None:
    found = telling_items(small(), "builder", "talker")
    assert [name for name, _, _ in found] == ["code", "talk", "calm"]
    assert found[0][2] > 0 > found[1][2]
    assert found[2][1] == 0.0


def test_one_answer_never_tells_more_than_one_bit() -> None:
    assert bits_between(1, 5) <= 1.0
    assert bits_between(3, 3) == 0.0


def test_coding_tells_engineer_and_architect_apart_in_the_shipped_facts() -> None:
    assert telling_items(load(), "ai-engineer", "ai-architect")[0][0] == "s-coding"
