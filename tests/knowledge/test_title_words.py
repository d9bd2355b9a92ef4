"""The words of job titles are checked, and a new one is read without a change of code."""

from __future__ import annotations

from pathlib import Path

import pytest
import worlds as w
from small_data import SmallData, small_data

from knowledge.models.titles import TitleRule, TitleWord
from tools.reading.titles import find_role

WORDS, RULES = "title_words/words.csv", "title_words/rules.csv"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path)


def named(data: SmallData) -> list[str]:
    return [f"{Path(finding.file).name} {finding.key}" for finding in data.findings()]


@pytest.mark.parametrize(
    ("line", "column", "value", "key"),
    [
        (3, "words", "senior;engineer;ai", "words[0]"),
        (3, "means", "boss", "means"),
        (4, "means", "engineer", "means"),
        (2, "means", "", "means"),
        (4, "words", "", "words"),
    ],
)
def test_word_that_contradicts_itself_or_another_is_named(
    data: SmallData, line: int, column: str, value: str, key: str
) -> None:
    data.set_cell(WORDS, line, column, value)
    assert any(key in found and "words.csv" in found for found in named(data))


@pytest.mark.parametrize(
    ("column", "value"), [("head", "enginer"), ("words", ""), ("role", "ai-enginer"), ("seniority", "boss")]
)
def test_rule_that_leads_nowhere_is_named(data: SmallData, column: str, value: str) -> None:
    data.set_cell(RULES, 2, column, value)
    assert any("rules.csv" in found and column in found for found in named(data))


def test_new_word_and_new_rule_are_read_without_a_change_of_code() -> None:
    words = [
        TitleWord(kind="head", means="engineer", words=("engineer",)),
        TitleWord(kind="spelling", means="engineer", words=("inxenier",)),
        TitleWord(kind="seniority", means="senior", words=("vello",)),
        TitleWord(kind="field", words=("quantum",)),
        TitleWord(kind="outside", words=("bridge",)),
    ]
    rule = TitleRule(head=("engineer",), words=("quantum",), role="ml-engineer")
    knowledge = w.world(roles=[w.role("ml-engineer")], title_words=words, title_rules=[rule])
    found = find_role("Vello inxenier, quantum", knowledge)
    assert found is not None
    assert (found.role, found.seniority) == ("ml-engineer", "senior")
    assert find_role("Quantum bridge inxenier", knowledge) is None


def test_without_any_words_the_names_of_roles_are_still_read() -> None:
    found = find_role("ML Engineer", w.world(roles=[w.role("ml-engineer", title="ML Engineer")]))
    assert found is not None
    assert found.role == "ml-engineer"
