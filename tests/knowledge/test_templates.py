"""Every template explains all its keys, and is right when it is copied to its place."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge.check import Finding, check
from knowledge.load import SHIPPED, TEMPLATES, load
from knowledge.models.certifications import Certification, Domain, SecondSource
from knowledge.models.fact import Fact, Source
from knowledge.models.pay import ReferenceFigure, SalaryCell
from knowledge.models.prices import ModelPrice
from knowledge.models.roles import Occupation, Role, RolePay, RoleSkill
from knowledge.models.skills import Project, Resource, Skill, SkillAlias
from knowledge.models.titles import TitleRule, TitleWord

PLACES = {
    "certification.toml": "certifications/example/example-ex-101.toml",
    "role.toml": "roles/example-role.toml",
    "skill.toml": "skills/example-skill.toml",
    "resource.toml": "resources/example-course.toml",
    "project.toml": "projects/example-project.toml",
    "pay_cells.csv": "pay/example_cells.csv",
}
APPENDED = {
    "source.toml": "sources.toml",
    "reference_figures.csv": "pay/reference_figures.csv",
    "model_prices.csv": "model_prices.csv",
    "title_words.csv": "title_words/words.csv",
    "title_rules.csv": "title_words/rules.csv",
}
MODELS: dict[str, tuple[type[Fact], ...]] = {
    "certification.toml": (Certification, Domain, SecondSource),
    "role.toml": (Role, RolePay, RoleSkill, Occupation),
    "skill.toml": (Skill, SkillAlias),
    "resource.toml": (Resource,),
    "project.toml": (Project,),
    "source.toml": (Source,),
    "pay_cells.csv": (SalaryCell,),
    "reference_figures.csv": (ReferenceFigure,),
    "model_prices.csv": (ModelPrice,),
    "title_words.csv": (TitleWord,),
    "title_rules.csv": (TitleRule,),
}
TODAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "data"))


def errors(folder: Path) -> list[Finding]:
    return [finding for finding in check(folder, TODAY) if finding.severity == "error"]


def test_templates_are_right_when_they_are_copied_to_their_places(folder: Path) -> None:
    for name, place in PLACES.items():
        (folder / place).parent.mkdir(exist_ok=True)
        shutil.copy(folder / TEMPLATES / name, folder / place)
    for name, place in APPENDED.items():
        content = (folder / TEMPLATES / name).read_text(encoding="utf-8")
        added = content.partition("\n")[2] if name.endswith(".csv") else content
        with (folder / place).open("a", encoding="utf-8") as file:
            file.write("\n" * name.endswith(".toml") + added)
    assert errors(folder) == []
    knowledge = load(folder)
    assert knowledge.role("Engineer of Examples").id == "example-role"
    assert knowledge.certifications["example-ex-101"].price_usd == 150
    assert knowledge.sources["EXAMPLE_2026"].publisher == "Example Publisher"
    assert [cell.p50 for cell in knowledge.cells.where(role="ai-engineer", country="KE")] == [3_100_000]
    assert knowledge.reference_figures[-1].publisher == "Example Publisher"
    assert "dataingenjor" in knowledge.title_words[-1].words
    assert "quantum + ml" in knowledge.title_rules[-1].words


def test_every_template_has_its_place() -> None:
    assert {path.name for path in (SHIPPED / TEMPLATES).iterdir()} == {*PLACES, *APPENDED}


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_key_is_in_its_template(name: str) -> None:
    words = set((SHIPPED / TEMPLATES / name).read_text(encoding="utf-8").replace(",", " ").replace("=", " ").split())
    given_by_the_heading = {"id"} if name == "source.toml" else set()
    missing = {key for model in MODELS[name] for key in model.model_fields} - words - given_by_the_heading
    nested = {key for key in missing if f"[{key}]" in words or f"[[{key}]]" in words}
    assert missing - nested == set()


@pytest.mark.parametrize("name", sorted(name for name in MODELS if name.endswith(".toml")))
def test_every_template_says_how_to_check_it(name: str) -> None:
    assert "career-coach knowledge check" in (SHIPPED / TEMPLATES / name).read_text(encoding="utf-8")


def test_templates_are_never_loaded_as_facts() -> None:
    knowledge = load()
    assert not any(cell.country == "KE" and cell.source == "AIJOBS_2025" for cell in knowledge.cells)
    assert "F9001" not in {figure.id for figure in knowledge.reference_figures}
    assert not any(name.startswith("example") for name in (*knowledge.roles, *knowledge.skills, *knowledge.projects))


def test_columns_of_table_templates_are_those_of_the_facts() -> None:
    places = {
        "pay_cells.csv": "pay/aijobs_2025_cells.csv",
        **{name: APPENDED[name] for name in APPENDED if ".csv" in name},
    }
    for name, place in places.items():
        headers = []
        for path in (SHIPPED / TEMPLATES / name, SHIPPED / place):
            with path.open(encoding="utf-8", newline="") as lines:
                headers.append(next(csv.reader(lines)))
        assert headers[0] == headers[1]


def test_the_guide_for_people_who_do_not_program_names_every_place() -> None:
    guide = (SHIPPED / "README.md").read_text(encoding="utf-8")
    for name in (*PLACES, *APPENDED):
        assert f"templates/{name}" in guide
    for path in SHIPPED.iterdir():
        if path.name not in ("README.md", TEMPLATES):
            assert f"`{path.name}{'/' if path.is_dir() else ''}`" in guide, path.name
