"""What holds for every title: seniority, brackets and letter case change no role, and no text breaks the reader."""

from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from knowledge.errors import AmbiguousName
from tools.reading.titles import RoleMatch, find_role, match_title
from tools.reading.titles_in_text import find_titles

WORK = Path(__file__).parents[3] / "benchmarks" / "reading" / "titles_work.csv"
# Titles of roles that have no seniority word among their own names: "Senior AI Engineer" is a role of its own.
TITLES = (
    "ML Engineer",
    "Data Scientist",
    "Data Engineer",
    "Cloud Architect",
    "Prompt Engineer",
    "Java Developer",
    "Product Analyst",
    "Computer Vision Engineer",
    "MLOps Engineer",
    "landscape architect",
    "wedding photographer",
    "school teacher",
)
LEVELS = ("Senior", "Sr.", "Jr.", "Junior", "Lead", "Staff", "Principal", "Graduate", "Mid-level")
ENDS = ("II", "III", "(Remote)", "[contract]", "(m/w/d)", "- Berlin", "| ACME GmbH | 2019 - now", "(full-time)", "IC4")


def role_of(title: str) -> str | None:
    found = find_role(title, facts())
    return found.role if found else None


@settings(max_examples=150, deadline=None)
@given(
    title=st.sampled_from(TITLES),
    level=st.sampled_from(("", *LEVELS)),
    end=st.sampled_from(("", *ENDS)),
    case=st.sampled_from((str.lower, str.upper, str.title, str)),
)
def test_seniority_brackets_and_case_change_no_role(title: str, level: str, end: str, case: type[str]) -> None:
    assert role_of(case(f"{level} {title} {end}".strip())) == role_of(title)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_is_a_title_a_question_or_nothing(text: str) -> None:
    try:
        found = match_title(text, facts())
    except AmbiguousName:
        return
    assert found is None or (isinstance(found, RoleMatch) and 0.4 <= found.confidence <= 1)


@settings(max_examples=100, deadline=None)
@given(words=st.lists(st.text(alphabet="bfhjkqvxz", min_size=4, max_size=9), min_size=1, max_size=4))
def test_nonsense_is_no_title(words: list[str]) -> None:
    assert find_role(" ".join(words), facts()) is None


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(st.one_of(st.text(max_size=12), st.sampled_from((*TITLES, *LEVELS, *ENDS, "\n", ". "))), max_size=12)
)
def test_titles_in_any_text_stand_where_they_say_and_do_not_overlap(parts: list[str]) -> None:
    text = " ".join(parts)
    end = 0
    for title in find_titles(text, facts()):
        assert title.start >= end
        assert text[title.start : title.end] == title.words
        end = title.end


def test_what_is_said_to_be_sure_is_nearly_always_right_on_the_work_set() -> None:
    with WORK.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sure = [
        (row["text"], found.role, row["role"].split("|"))
        for row in rows
        if (found := find_role(row["text"], facts())) and found.role and found.confidence >= 0.9
    ]
    assert len(sure) > 80
    assert sum(role in roles for _, role, roles in sure) / len(sure) >= 0.97


def test_long_texts_are_cut_and_answered() -> None:
    for text in ("data engineer " * 20_000, " " * 100_000 + "AI engineer", "a/" * 50_000, "(" * 50_000, "-" * 50_000):
        find_role(text, facts())
