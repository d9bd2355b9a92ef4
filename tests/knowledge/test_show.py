"""Any fact can be shown by id, name or code, with what it rests on."""

from __future__ import annotations

import pytest

from knowledge.base import Knowledge
from knowledge.errors import UnknownId
from knowledge.load import load
from knowledge.show import TABLES, find_facts, show, show_fact


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


@pytest.mark.parametrize(
    ("name", "head", "words"),
    [
        ("AI Architect", "Role: AI Architect (ai-architect)", "File: roles/ai-architect.toml"),
        ("saa-c03", "Certification: AWS Certified Solutions Architect - Associate (aws-saa-c03)", "Price in USD: 150"),
        ("India", "Country: India", "Currency: INR"),
        ("GenAI Architect", "Role: AI Architect (ai-architect)", "Work style: build 2, design 5"),
        ("py3", "Skill: Python (python)", "- from level 0, to level 1, low 9, typical 15"),
        ("nurse", "Background: Nurse (nurse)", "US median pay 2025: 97550"),
        ("BLS_OEWS_2025", "Source: ", "Attribution: Source: US Bureau of Labor Statistics"),
        ("F001", "Reference figure: ", "Mid: 186,555"),
        ("AIP", "Certification alias: AIP", "Kind: ambiguous"),
        ("AI Trainer", "Ambiguous title: AI Trainer", "Ask: "),
        ("rag-cited", "Project: ", "Acceptance: "),
    ],
)
def test_a_fact_is_shown_by_the_name_people_use(knowledge: Knowledge, name: str, head: str, words: str) -> None:
    text = show(knowledge, name)
    assert text.startswith(head)
    assert words in text


def test_an_old_code_is_shown_with_its_succession(knowledge: Knowledge) -> None:
    text = show(knowledge, "AI-102")
    assert "Succession: AI-102" in text
    assert "New code: AI-103" in text


def test_sources_are_shown_with_date_licence_and_the_text_they_ask_for(knowledge: Knowledge) -> None:
    text = show(knowledge, "ai-architect")
    assert "- O*NET 30.1 Database (December 2025 release), as of 2025-12, CC BY 4.0" in text
    assert "O*NET(R) is a trademark of USDOL/ETA" in text


@pytest.mark.parametrize("group", TABLES)
def test_every_fact_with_an_id_is_found_under_it_and_can_be_shown(knowledge: Knowledge, group: str) -> None:
    table = getattr(knowledge, group)
    for name in list(table)[:5]:
        assert table[name] in list(find_facts(knowledge, name))
        assert show_fact(knowledge, table[name]).count("\n") >= 2


def test_what_is_not_known_is_left_out(knowledge: Knowledge) -> None:
    text = show(knowledge, "aws-sap-c03")
    assert "Price in USD" not in text
    assert "None" not in text


@pytest.mark.parametrize("name", ["", " ", "-"])
def test_no_name_is_no_fact(knowledge: Knowledge, name: str) -> None:
    with pytest.raises(UnknownId):
        show(knowledge, name)


def test_an_unknown_name_comes_with_the_nearest(knowledge: Knowledge) -> None:
    with pytest.raises(UnknownId) as caught:
        show(knowledge, "AI Arkitect")
    assert "AI Architect" in caught.value.suggestions
