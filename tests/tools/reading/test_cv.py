"""Whole CVs of many layouts, countries and languages, each with the facts that must come out."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx_files import docx_of, paragraph
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_files import lines_at, pdf_of
from shipped_facts import facts

from tools.profile import Profile
from tools.read_profile import ProfileReading, read_text
from tools.reading.cv_signs import looks_like_cv, no_cv_because
from tools.reading.files.read import read_file
from tools.reading.jobs import JobRead, find_jobs, present_job, years_in

TODAY = date(2026, 11, 23)
CVS = Path(__file__).parents[2] / "data" / "cvs"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((CVS / "expected.toml").read_text(encoding="utf-8"))


def text_of(name: str) -> str:
    return read_file((CVS / f"{name}.txt").read_bytes())


@cache
def reading(name: str) -> ProfileReading:
    return read_text(text_of(name), facts(), TODAY, kind="cv")


def jobs(text: str) -> list[JobRead]:
    return find_jobs(text, facts(), TODAY)


def profile(text: str) -> Profile:
    return read_text(text, facts(), TODAY, kind="cv").profile


def test_there_are_at_least_two_dozen_cvs_and_each_has_its_facts() -> None:
    assert sorted(path.stem for path in CVS.glob("*.txt")) == sorted(EXPECTED)
    assert len(EXPECTED) >= 24


PLAIN = (
    "name", "country", "city", "current_title", "current_role", "background", "seniority", "years_experience",
    "years_ai", "education", "production", "decision",
)  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_cv_says_who_where_what_and_for_how_long(name: str) -> None:
    found = reading(name).profile
    wanted = {field: value for field, value in EXPECTED[name].items() if field in PLAIN}
    assert {field: getattr(found, field) or (0.0 if field == "years_experience" else "") for field in wanted} == wanted


@pytest.mark.parametrize("name", EXPECTED)
def test_jobs_of_a_cv_are_counted_and_internships_apart(name: str) -> None:
    found = jobs(text_of(name))
    training = sum(job.is_training for job in found)
    assert [len(found) - training, training] == EXPECTED[name]["jobs"]


@pytest.mark.parametrize("name", EXPECTED)
def test_skills_of_a_cv_have_their_level_and_last_use(name: str) -> None:
    claims = {claim.skill: claim for claim in reading(name).profile.skills}
    levels = EXPECTED[name].get("skills", {})
    assert {skill: claims[skill].level if skill in claims else None for skill in levels} == levels
    used = EXPECTED[name].get("used", {})
    assert {skill: str(claims[skill].last_used)[:7] for skill in used} == used
    assert not set(EXPECTED[name].get("absent", ())) & set(claims)


@pytest.mark.parametrize("name", [name for name in EXPECTED if "certifications" in EXPECTED[name]])
def test_certifications_of_a_cv_are_those_that_are_held(name: str) -> None:
    held = reading(name).profile.certifications
    assert [one.certification for one in held] == EXPECTED[name]["certifications"]


@pytest.mark.parametrize("name", EXPECTED)
def test_only_what_cannot_both_be_true_is_asked(name: str) -> None:
    asked = [EXPECTED[name]["asked"]] if "asked" in EXPECTED[name] else []
    assert [question.slot for question in reading(name).questions] == asked


@pytest.mark.parametrize("name", EXPECTED)
def test_no_goal_age_or_constraint_is_read_from_a_cv(name: str) -> None:
    found = reading(name).profile
    assert (found.goals, found.constraints, found.minor, found.hours_per_week) == ((), (), False, None)
    assert {origin.how for origin in found.origins.values()} == {"read"}


@pytest.mark.parametrize("name", ["us-classic", "uk-overlap", "linkedin-export", "es-datos"])
@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_same_cv_as_pdf_and_docx_says_the_same(name: str, form: str) -> None:
    text = (CVS / f"{name}.txt").read_text(encoding="utf-8").replace("●", "*").replace("○", "-")
    lines = text.split("\n")
    file = pdf_of([lines_at(40, 800, lines, 9, 12)]) if form == "pdf" else docx_of("".join(map(paragraph, lines)))
    plain, read = profile(text), profile(read_file(file))
    for field in (*PLAIN, "certifications"):
        assert getattr(read, field) == getattr(plain, field), field
    assert {(claim.skill, claim.level) for claim in read.skills} == {
        (claim.skill, claim.level) for claim in plain.skills
    }


def test_months_of_two_jobs_at_once_count_once() -> None:
    text = "EXPERIENCE\nData Engineer, A, Jan 2020 - Dec 2023\nData Analyst, B, Jan 2022 - Dec 2024\n"
    assert years_in(jobs(text), TODAY) == 5.0


def test_present_job_is_the_one_that_goes_on_and_is_no_internship() -> None:
    lines = ("Working student, A, 2026-01 - present", "Data Analyst, B, 2024-01 - present", "Tester, C, 2020 - 2023")
    found = present_job(jobs("\n".join(["EXPERIENCE", *lines])))
    assert found is not None
    assert found.title == "Data Analyst"
    assert present_job([]) is None


@pytest.mark.parametrize(
    "lines",
    [
        "Career break, 2020 - 2022",
        "Parental leave, Jan 2020 - Dec 2021",
        "Elternzeit 01/2020 - 12/2021",
        "Sabbatical, travelling in Asia, 2020 - 2021",
        "BSc Computer Science, 2014 - 2018",
        "- Led the 2019 - 2021 migration of all teams to the cloud",
        "Project: shop for a client, 2019 - 2021",
    ],
)
def test_span_that_is_no_job_gives_no_years(lines: str) -> None:
    assert jobs(f"EXPERIENCE\n{lines}\n") == []


@pytest.mark.parametrize("heading", ["VOLUNTEERING", "Projects", "Hobbies", "Sprachen", "Courses", "Awards"])
def test_span_in_a_part_that_is_no_work_gives_no_years(heading: str) -> None:
    text = f"EXPERIENCE\nData Engineer, A, 2020 - 2023\n\n{heading}\nWeb developer for the club, 2010 - 2019\n"
    assert [job.title for job in jobs(text)] == ["Data Engineer"]


def test_employer_and_school_give_no_home() -> None:
    assert profile("Ann Lee\n\nEXPERIENCE\nTester, Berlin Bank, Berlin, Germany, 2020 - now\n").country is None
    assert (
        profile("Ann Lee\nborn in Vienna\nLives in: Graz, Austria\n\nEXPERIENCE\nTester, Berlin, 2020\n").city == "Graz"
    )


def test_name_of_an_employer_is_no_skill() -> None:
    text = "EXPERIENCE\nData Engineer, Databricks Inc., 2020 - now\n- SQL pipelines\nCompany: Snowflake\n"
    assert {claim.skill for claim in profile(text).skills} >= {"sql"}
    assert not {"databricks", "snowflake"} & {claim.skill for claim in profile(text).skills}


def test_title_that_names_a_technology_claims_it() -> None:
    text = "EXPERIENCE\nJava Developer, Acme, 2018-01 - 2022-12\n- Payments for shops\n"
    (java,) = [claim for claim in profile(text).skills if claim.skill == "java"]
    assert (java.level, java.evidence, java.last_used) == (4.0, "described", date(2022, 12, 1))


@pytest.mark.parametrize(
    ("months", "level"), [("2026-08 - present", 2.0), ("2025-06 - present", 2.5), ("2021-01 - present", 4.0)]
)
def test_years_of_the_jobs_that_name_a_skill_are_its_level(months: str, level: float) -> None:
    (claim,) = profile(f"EXPERIENCE\nData Analyst, Acme, {months}\n- Reports with Snowflake\n").skills
    assert (claim.skill, claim.level, claim.last_used) == ("snowflake", level, None)


def test_text_is_told_from_a_posting_and_from_what_is_no_cv() -> None:
    for name in EXPECTED:
        assert no_cv_because(text_of(name), facts()) is None, name
    posting = (
        "We are looking for a data engineer.\nYour tasks: pipelines in Spark.\nWhat we offer: lunch.\nApply now!\n"
    )
    assert no_cv_because(posting, facts()) == "posting"
    recipe = "Peel the apples and cut them.\nStir in sugar and flour.\nBake for forty minutes.\n"
    assert no_cv_because(recipe, facts()) == "no-cv"
    assert no_cv_because("Python, Docker", facts()) is None


def test_answer_of_a_few_words_does_not_look_like_a_cv() -> None:
    assert looks_like_cv(text_of("us-classic"))
    assert not looks_like_cv("Java developer, 2019 - 2021, then Python")


PIECES = st.sampled_from(
    ["EXPERIENCE", "Skills:", "Data Engineer", "2019 - ", "Jan 2020", "present", "\n", "\t", "|", "- ", "●●○", "80%",
     "★★", "Python", ",", "Education", "(", "seit", "/", "99999", "Hobbies", "Summer 2020", "B.Sc", "\u200b", "é"]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("\n".join), st.text()))
def test_any_text_is_read_as_a_cv_without_a_fault_and_years_are_possible(text: str) -> None:
    found = read_text(text, facts(), TODAY, kind="cv")
    assert found.profile.years_experience is None or 0 <= found.profile.years_experience <= 61
    assert all(0 <= claim.level <= 5 for claim in found.profile.skills)
    for job in jobs(text):
        assert 0 <= job.start <= job.end <= len(text)
        assert text[job.title_start : job.title_end] == job.title


def test_line_that_says_how_well_something_is_known_is_no_job() -> None:
    text = "Work experience\nBeginner: Rust (self-taught, 2023 - now)\nNurse, City Hospital, 2015 - 2022\n"
    assert [job.title for job in jobs(text)] == ["Nurse"]


def test_years_in_a_job_do_not_raise_a_tool_of_every_desk() -> None:
    text = "Work experience\nRegistered Nurse, City Hospital, 2010 - now\n- Excel shifts for 40 people\n"
    assert {skill.skill: skill.level for skill in profile(text).skills}["excel"] == 3
