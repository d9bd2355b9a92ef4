"""Headings of a CV in many languages and dresses, and what is none."""

from __future__ import annotations

import pytest

from tools.reading.cv_ratings import find_ratings
from tools.reading.cv_sections import find_sections, heading_kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("EXPERIENCE", "work"),
        ("## Work Experience", "work"),
        ("**Professional Experience:**", "work"),
        ("--- Employment History ---", "work"),
        ("2. Career History", "work"),
        ("E X P E R I E N C E", "work"),
        ("W O R K   H I S T O R Y", "work"),
        ("Experience (continued)", "work"),
        ("Berufserfahrung", "work"),
        ("EXPÉRIENCE PROFESSIONNELLE", "work"),
        ("Experiencia laboral", "work"),
        ("Experiência Profissional", "work"),
        ("Ausbildung", "education"),
        ("Formação acadêmica", "education"),
        ("Skills & Tools", "skills"),
        ("Compétences", "skills"),
        ("Sprachkenntnisse", "languages"),
        ("Licenses & Certifications", "certificates"),
        ("Hobbies and interests", "aside"),
        ("Referees", "aside"),
    ],
)
def test_heading_is_known_in_its_dress(line: str, kind: str) -> None:
    assert heading_kind(line) == kind


@pytest.mark.parametrize("line", ["", "-", "Experienced engineer", "My skills are many", "Data Engineer", "x" * 500])
def test_line_that_is_no_heading_is_none(line: str) -> None:
    assert heading_kind(line) is None


def test_line_with_its_own_label_is_a_part_inside_another() -> None:
    text = "EXPERIENCE\nData Engineer\nTools: Python, SQL\n- more\n\nHobbies: chess\n"
    parts = find_sections(text)
    assert [part.kind for part in parts] == ["work", "skills", "aside"]
    assert parts.kind_at(text.index("Python")) == "skills"
    assert parts.kind_at(text.index("more")) == "work"
    assert parts.kind_at(text.index("chess")) == "aside"
    assert parts.kind_at(0) == "work"
    assert find_sections("x\nSkills\n").kind_at(0) is None


def levels(text: str) -> dict[str, float]:
    return {
        text[rating.start : rating.end].strip(" :|\t"): rating.level
        for rating in find_ratings(text, find_sections(text))
    }


@pytest.mark.parametrize(
    ("line", "name", "level"),
    [
        ("Python ●●●●○", "Python", 4),
        ("Python: ★★★☆☆", "Python", 3),
        ("Python ★★★", "Python", 3),
        ("Python ■■■■■□□□□□", "Python", 2.5),
        ("Python ▮▮▮▮▯", "Python", 4),
        ("Python ● ● ● ○ ○", "Python", 3),
        ("Python [████░░░░]", "Python", 2.5),
        ("Python 80%", "Python", 4),
        ("Python 75 %", "Python", 4),
        ("Python | Expert", "Python", 5),
        ("Python\tgood\t2 years", "Python", 3),
        ("| Python | 6 years |", "Python", 4),
        ("Python | 8/10", "Python", 4),
    ],
)
def test_drawn_level_is_read(line: str, name: str, level: float) -> None:
    assert levels(f"SKILLS\n{line}\n").get(name) == level


def test_two_bars_on_a_line_are_each_about_their_own() -> None:
    assert levels("Python ●●●●○  SQL ●●○○○") == {"Python": 4, "SQL": 2}


def test_bare_number_is_years_only_under_a_heading_that_says_so() -> None:
    assert levels("SKILLS\nSkill | Years\nPython | 6\n") == {"Python": 4}
    assert levels("SKILLS\nSkill | Number\nPython | 6\n") == {}


@pytest.mark.parametrize(
    "text", ["EXPERIENCE\n- cut the cost of Spark by 60%\n", "● Python\n● SQL\n", "- - - - -\n", "Python ○○○", "* * *"]
)
def test_what_is_no_rating_is_none(text: str) -> None:
    assert levels(text) == {}
