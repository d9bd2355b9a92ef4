"""Knowledge finds facts by id and by the names people use."""

from __future__ import annotations

import pytest
import worlds as w

from knowledge.base import Knowledge
from knowledge.errors import AmbiguousName, UnknownId
from knowledge.load import load
from knowledge.models.titles import AmbiguousTitle


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    trainer = AmbiguousTitle(
        title="AI Trainer", default_role="ai-engineer", other_roles=("ai-architect",), ask="Which?"
    )
    return w.world(
        roles=[w.role("ai-engineer", aliases=["GenAI Dev"]), w.role("ai-architect")],
        ambiguous_titles=[trainer],
        skills=[w.skill("python", aliases=["py3"])],
        backgrounds=[w.background("teacher", ["ai-engineer"], aliases=("tutor",))],
        countries=[w.country("IN", aliases=("Bharat",), cities=("Pune",)), w.country("US"), w.country("KE")],
        world=[
            w.place("IN", "India", "Southern Asia", "Asia"),
            w.place("US", "United States", "Northern America", "Americas"),
            w.place("KE", "Kenya", "Eastern Africa", "Africa"),
            w.place("UG", "Uganda", "Eastern Africa", "Africa"),
            w.place("GE", "Georgia", "Western Asia", "Asia"),
            w.place("NG", "Nigeria", "Western Africa", "Africa"),
        ],
    )


@pytest.mark.parametrize("name", ["ai-engineer", "AI Engineer", "ai_engineer", "genai dev", "GENAI-DEV"])
def test_a_role_is_found_by_id_title_and_alias(knowledge: Knowledge, name: str) -> None:
    assert knowledge.role(name).id == "ai-engineer"


def test_an_unknown_role_comes_with_suggestions(knowledge: Knowledge) -> None:
    with pytest.raises(UnknownId) as caught:
        knowledge.role("AI Enginer")
    assert caught.value.suggestions


def test_a_title_with_several_meanings_is_asked_about(knowledge: Knowledge) -> None:
    with pytest.raises(AmbiguousName) as caught:
        knowledge.role("ai trainer")
    assert caught.value.choices == ("ai-engineer", "ai-architect")
    assert "Which?" in caught.value.question


def test_skills_and_backgrounds_have_names(knowledge: Knowledge) -> None:
    assert knowledge.skill("PY3").id == "python"
    assert knowledge.background_names["Tutor"] == "teacher"
    with pytest.raises(UnknownId):
        knowledge.skill("cobol")


@pytest.mark.parametrize("name", ["IN", "in", "India", "bharat", "Pune"])
def test_a_country_is_found_by_code_name_alias_and_city(knowledge: Knowledge, name: str) -> None:
    assert knowledge.country(name).code == "IN"


def test_a_country_without_facts_is_known_and_said_to_be_without(knowledge: Knowledge) -> None:
    assert knowledge.place("Uganda").code == "UG"
    with pytest.raises(UnknownId) as caught:
        knowledge.country("Uganda")
    assert caught.value.kind == "covered country"
    assert caught.value.suggestions == ("Kenya",)


def test_neighbours_are_of_the_subregion_first(knowledge: Knowledge) -> None:
    assert knowledge.neighbours("UG") == ("KE",)
    assert knowledge.neighbours("NG") == ("KE",)
    assert knowledge.neighbours("IN") == ()


def test_georgia_is_asked_about(knowledge: Knowledge) -> None:
    with pytest.raises(AmbiguousName) as caught:
        knowledge.place("georgia")
    assert caught.value.choices == ("GE", "US")


def test_a_world_refuses_a_group_that_knowledge_does_not_have() -> None:
    with pytest.raises(TypeError, match="no group 'rolls'"):
        w.world(rolls=[])


def test_a_world_adds_the_skills_and_sources_that_its_facts_name() -> None:
    knowledge = w.world(roles=[w.role("ai-engineer", skills={"sql": (3, 5)})])
    assert list(knowledge.skills) == ["sql"]
    assert {"judgement", "article", w.SOURCE} <= set(knowledge.sources)
    assert len(knowledge.skill_levels) == 6


@pytest.mark.parametrize(
    ("name", "code"), [("Bengaluru, India", "IN"), ("Pune, Maharashtra, India", "IN"), ("London, UK", "GB")]
)
def test_city_with_its_country_is_a_place(name: str, code: str) -> None:
    assert load().place(name).code == code


def test_city_with_a_country_there_is_not_is_no_place() -> None:
    with pytest.raises(UnknownId):
        load().place("Atlantis City, Atlantis")
