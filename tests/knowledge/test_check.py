"""The check finds what is wrong with facts, and says it so that their author can mend it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from small_data import SmallData, small_data

from knowledge.check import Finding, check

ENGINEER, ARCHITECT = "roles/ai-engineer.toml", "roles/ai-architect.toml"
EXAM, SECOND_EXAM = "certifications/provider/exam-a.toml", "certifications/provider/exam-b.toml"
PROJECT, SKILL, CODES = "projects/first.toml", "skills/python.toml", "certification_codes"
CELLS, FIGURES = "pay/board_cells.csv", "pay/reference_figures.csv"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path / "data")


def test_facts_that_are_right_have_no_finding(data: SmallData) -> None:
    assert data.told() == []


def test_a_finding_names_file_key_problem_and_the_nearest_valid_value(tmp_path: Path) -> None:
    data = small_data(tmp_path / "knowledge" / "data")
    data.change(SECOND_EXAM, "requires[0]", "exma-a")
    (finding,) = data.findings()
    assert finding.line() == (
        "knowledge/data/certifications/provider/exam-b.toml: requires[0]\n"
        '  "exma-a" is not a certification. Did you mean "exam-a"?'
    )
    assert finding.severity == "error"


def test_a_warning_says_that_it_is_one() -> None:
    assert Finding("f", "", "P.", "R.", "warning").line() == "f\n  Warning: P. R."


# --- what takes more than one value to break ------------------------------------------------------------------


def named(data: SmallData) -> list[str]:
    """File and key of each finding."""
    home = f"{data.folder.parent.name}/{data.folder.name}/"
    return [f"{finding.file}: {finding.key}".removeprefix(home) for finding in data.findings()]


def test_prerequisites_that_go_round_in_a_circle_are_found(data: SmallData) -> None:
    back = {"skill": "python", "min_level": 1, "strength": "soft", "sources": ["judgement"]}
    data.change("skills/git.toml", "prerequisites", [back])
    (told,) = data.told()
    assert "go round in a circle" in told
    assert "git" in told
    assert "python" in told


def test_required_certifications_that_go_round_in_a_circle_are_found(data: SmallData) -> None:
    data.change(EXAM, "requires", ["exam-b"])
    data.change(EXAM, "requires_logic", "all")
    (told,) = data.told()
    assert "exam-a > exam-b > exam-a" in told


def test_successors_that_go_round_in_a_circle_are_found(data: SmallData) -> None:
    data.set_cell(f"{CODES}/replaced.csv", 3, "new_certification", "")
    data.set_cell(f"{CODES}/replaced.csv", 3, "new_code", "OLD-1")
    (told,) = data.told()
    assert "Successors go round in a circle: OLD-1 > OLD-2 > OLD-1" in told


def test_an_old_code_has_one_successor(data: SmallData) -> None:
    data.repeat_row(f"{CODES}/replaced.csv", 2)
    (told,) = data.told()
    assert told.startswith(f"{CODES}/replaced.csv: line 4: old_code")
    assert f"{CODES}/replaced.csv: line 2" in told


@pytest.mark.parametrize(("weight", "words"), [(50, "add up to 90 percent, not 100"), (70, "add up to 110 percent")])
def test_weights_that_do_not_add_up_are_found(data: SmallData, weight: int, words: str) -> None:
    for key in ("weight_low_pct", "weight_high_pct"):
        data.change(EXAM, f"domains[0].{key}", weight)
    (told,) = data.told()
    assert told.startswith(f"{EXAM}: domains ")
    assert words in told


def test_weights_that_are_documented_as_odd_are_right_and_only_they(data: SmallData) -> None:
    for key in ("weight_low_pct", "weight_high_pct"):
        data.change(EXAM, f"domains[0].{key}", 61)
    exception = '[[exceptions]]\nrule = "domain-weights"\nid = "exam-a"\nvalue = 101\nreason = "as published"\n'
    data.put("exceptions.toml", exception)
    assert data.told() == []
    data.put("exceptions.toml", exception.replace("101", "99"))
    assert "not 99" in data.told()[0]


def test_an_exception_without_a_reason_is_found(data: SmallData) -> None:
    data.put("exceptions.toml", '[[exceptions]]\nrule = "domain-weights"\nid = "exam-a"\nvalue = 101\n')
    assert named(data) == ["exceptions.toml: exceptions[0]"]


def test_weight_ranges_that_cannot_reach_100_are_found(data: SmallData) -> None:
    for number in (0, 1):
        data.change(EXAM, f"domains[{number}].weight_low_pct", 20)
        data.change(EXAM, f"domains[{number}].weight_high_pct", 40)
    (told,) = data.told()
    assert "40 to 80 percent: 100 is out of reach" in told


def test_single_weights_and_ranges_do_not_mix(data: SmallData) -> None:
    data.change(EXAM, "domains[0].weight_low_pct", 50)
    (told,) = data.told()
    assert "some a range" in told


def test_a_launch_after_the_retirement_is_found(data: SmallData) -> None:
    data.change(EXAM, "retirement_date", "2023-05-01")
    data.change(EXAM, "status_seen", "retired")
    (told,) = data.told()
    assert "launch_date is 2024-01-01 and retirement_date is 2023-05-01" in told


def test_a_month_does_not_contradict_a_day_inside_it(data: SmallData) -> None:
    data.change(EXAM, "beta_start", "2024-01")
    data.change(EXAM, "launch_date", "2024-01-01")
    assert data.told() == []


def test_two_sources_that_agree_in_two_fields_are_called_so(data: SmallData) -> None:
    record = {"value": "90", "second_value": "90", "agrees": True, "counted": True, "url": "https://example.com"}
    record |= {"field": "duration", "as_of": "2026-09-01", "kind": "secondary", "checked_on": "2026-11-01"}
    data.change(EXAM, "second_sources[1]", record)
    data.change(EXAM, "two_source_fields", ["duration", "price_usd"])
    (told,) = data.told()
    assert told.startswith(f"{EXAM}: confidence")
    assert 'Write "two-source"' in told


def test_a_disagreement_needs_a_note(data: SmallData) -> None:
    data.change(EXAM, "second_sources[0].agrees", False)
    data.change(EXAM, "second_source_agrees", "no")
    data.change(EXAM, "two_source_fields", [])
    assert named(data) == [f"{EXAM}: second_sources[0].note"]


def test_a_field_that_nobody_compares_is_found(data: SmallData) -> None:
    data.change(EXAM, "second_sources[0].field", "colour")
    data.change(EXAM, "two_source_fields", ["colour"])
    assert named(data) == [f"{EXAM}: second_sources[0].field"]


def test_a_code_belongs_to_one_certification(data: SmallData) -> None:
    data.change(SECOND_EXAM, "code", "exam a")
    (told,) = data.told()
    assert '"exam a" is a name of "exam-a" too' in told


def test_a_free_credential_is_no_certification(data: SmallData) -> None:
    data.put("free_credentials/exam-a.toml", data.text("free_credentials/badge.toml").replace('"badge"', '"exam-a"'))
    assert named(data) == ["free_credentials/exam-a.toml: id"]


def test_a_shorthand_leads_to_one_certification(data: SmallData) -> None:
    data.repeat_row(f"{CODES}/aliases.csv", 2, certification="exam-b")
    (told,) = data.told()
    assert '"Exam Alpha" is a name of "exam-a" too' in told


@pytest.mark.parametrize(
    ("file", "key", "value"),
    [
        ("skills/git.toml", "aliases[0].text", "Python Skill"),
        ("roles/ai-engineer.toml", "aliases[1]", {"name": "AI-designer", "kind": "alias"}),
        ("countries/us.toml", "aliases", ["India"]),
    ],
)
def test_a_name_belongs_to_one_owner(data: SmallData, file: str, key: str, value: Any) -> None:
    data.change(file, key, value)
    (told,) = data.told()
    assert " is a name of " in told


def test_a_background_is_no_title_of_an_adjacent_role(data: SmallData) -> None:
    data.change(ARCHITECT, "track", "adjacent")
    data.change("backgrounds/teacher.toml", "title", "AI Designer")
    assert named(data) == ["backgrounds/teacher.toml: title"]


def test_a_title_with_several_meanings_agrees_with_the_aliases(data: SmallData) -> None:
    data.change(ENGINEER, "aliases[1]", {"name": "AI Trainer", "kind": "alias"})
    assert data.told() == []
    data.change("titles/ai-trainer.toml", "default_role", "ai-architect")
    assert named(data) == ["titles/ai-trainer.toml: default_role"]


def test_a_role_has_a_must_have_skill(data: SmallData) -> None:
    for number in (0, 1):
        data.change(ARCHITECT, f"skills[{number}].importance", 4)
    assert named(data) == [f"{ARCHITECT}: skills"]


def test_a_role_has_enough_skills(data: SmallData) -> None:
    for _ in range(2):
        data.change(ARCHITECT, "skills[15]" if _ == 0 else "skills[14]", None)
    (told,) = data.told()
    assert "The role has 14 skills" in told


def test_a_survey_stand_in_and_a_refusal_exclude_each_other(data: SmallData) -> None:
    data.change(ENGINEER, "pay.survey_proxy", "ai-architect")
    data.change(ENGINEER, "pay.survey_refused", True)
    assert named(data) == [f"{ENGINEER}: pay.survey_refused"]


def test_a_measured_share_needs_a_source(data: SmallData) -> None:
    data.change(SKILL, "sources", [])
    assert data.told() == []
    data.change(SKILL, "posting_share_pct", 12)
    assert named(data) == [f"{SKILL}: sources"]


def test_a_project_does_not_claim_months_in_days(data: SmallData) -> None:
    data.change(SKILL, "hours[1].high", 400)
    data.change(SKILL, "hours[1].typical", 300)
    assert [each for each in named(data) if "first" in each] == [f"{PROJECT}: steps[0]"]


def test_a_role_without_projects_is_a_warning(data: SmallData) -> None:
    for name in ("first", "second"):
        data.change(f"projects/{name}.toml", "roles", ["ai-engineer"])
    (finding,) = data.findings()
    assert finding.severity == "warning"
    assert "1 portfolio projects are for this role" in finding.problem


def test_projects_that_do_not_show_the_core_of_a_role_are_a_warning(data: SmallData) -> None:
    for name in ("first", "second", "third"):
        data.change(f"projects/{name}.toml", "steps[0].to_level", 1)
    findings = data.findings()
    assert {finding.severity for finding in findings} == {"warning"}
    assert "show at most 1 of the 2 skills" in findings[0].problem


def test_a_skill_without_a_resource_is_a_warning(data: SmallData) -> None:
    for name in ("course", "book"):
        data.change(f"resources/{name}.toml", "skills[0]", None)
    (finding,) = data.findings()
    assert (finding.severity, finding.problem) == ("warning", "Nothing to learn it from.")


def test_a_title_that_implies_too_little_is_a_warning(data: SmallData) -> None:
    data.set_cell("implied_skills.csv", 2, "years_min", "1")
    (finding,) = data.findings()
    assert (finding.severity, finding.problem) == ("warning", "After 0 years the title implies 4 skills.")


def test_years_of_an_implied_skill_do_not_overlap(data: SmallData) -> None:
    data.repeat_row("implied_skills.csv", 12, years_min="5", level="3")
    assert named(data) == ["implied_skills.csv: line 13: years_min"]


@pytest.mark.parametrize(("level", "expected"), [("1", []), ("3", []), ("0", ["level", "level"])])
def test_an_implied_level_never_falls_with_the_years(data: SmallData, level: str, expected: list[str]) -> None:
    data.set_cell("implied_skills.csv", 12, "years_max", "4")
    data.repeat_row("implied_skills.csv", 12, years_min="5", years_max="99", level=level)
    assert [each.rpartition(" ")[2] for each in named(data)] == expected


def test_a_pay_cell_is_there_once(data: SmallData) -> None:
    data.repeat_row(CELLS, 2)
    (told,) = data.told()
    assert f"The cell is there already: {data.folder.parent.name}/data/{CELLS}: line 2" in told


def test_a_small_cell_has_no_tails(data: SmallData) -> None:
    data.set_cell(CELLS, 2, "units", "12")
    data.set_cell(CELLS, 2, "confidence", "low")
    assert named(data) == [f"{CELLS}: line 2: p10"]
    for tail in ("p10", "p90"):
        data.set_cell(CELLS, 2, tail, "")
    assert data.told() == []


def test_share_alike_data_stays_in_its_folder(data: SmallData) -> None:
    data.set_cell(CELLS, 3, "source", "SO_2025")
    (told,) = data.told()
    assert '"SO_2025" is under ODbL, this folder is not' in told


def test_nothing_else_goes_into_the_share_alike_folder(data: SmallData) -> None:
    data.set_cell("pay/odbl/survey_cells.csv", 2, "source", "AIJOBS_2025")
    data.set_cell("pay/odbl/survey_cells.csv", 2, "level", "senior")
    (told,) = data.told()
    assert '"AIJOBS_2025" is not under ODbL, this folder is.' in told


def test_the_share_alike_notice_is_kept(data: SmallData) -> None:
    (data.folder / "pay/odbl/LICENSE.md").unlink()
    assert named(data) == ["pay/odbl/LICENSE.md: "]


def test_a_publisher_is_not_quoted_wholesale(data: SmallData) -> None:
    for number in range(2, 13):
        data.repeat_row(FIGURES, 2, id=f"F{number}")
    assert data.told() == []
    data.repeat_row(FIGURES, 2, id="F13")
    data.repeat_row(FIGURES, 2, id="F14")
    assert named(data) == [f"{FIGURES}: line 14: publisher"]


def test_a_cited_figure_has_an_id_of_its_own(data: SmallData) -> None:
    data.repeat_row(FIGURES, 2)
    assert named(data) == [f"{FIGURES}: line 3: id"]


def test_an_official_figure_has_an_origin(data: SmallData) -> None:
    data.set_cell("pay/official_wages.csv", 2, "source", "")
    assert data.told() == []
    data.set_cell("pay/official_wages.csv", 2, "url", "")
    assert named(data) == ["pay/official_wages.csv: line 2: source"]


def test_an_official_row_has_a_figure(data: SmallData) -> None:
    for percentile in ("p25", "p50"):
        data.set_cell("pay/official_wages.csv", 2, percentile, "")
    assert named(data) == ["pay/official_wages.csv: line 2: p50"]


def test_every_country_has_an_emergency_number_and_a_crisis_row(data: SmallData) -> None:
    data.set_cell("safety/helplines.csv", 2, "number", "")
    (told,) = data.told()
    assert told.startswith("countries/in.toml: code")
    assert "no emergency number for India" in told


def test_a_helpline_is_of_a_country_there_is(data: SmallData) -> None:
    data.repeat_row("safety/helplines.csv", 3, country="ZZ")
    assert data.told() == []
    data.repeat_row("safety/helplines.csv", 3, country="XX")
    assert named(data) == ["safety/helplines.csv: line 7: country"]


def test_a_place_of_the_world_is_there_once(data: SmallData) -> None:
    data.repeat_row("world.csv", 2)
    assert named(data) == ["world.csv: line 4: code"]


def test_a_country_is_one_of_the_world(data: SmallData) -> None:
    data.set_cell("world.csv", 2, "code", "IQ")
    assert named(data) == ["countries/in.toml: code"]


def test_the_scale_has_six_levels(data: SmallData) -> None:
    data.change("levels.toml", "levels[5]", None)
    assert named(data) == ["levels.toml: "]


def test_a_posting_of_another_role_is_right_where_it_is_documented(data: SmallData) -> None:
    data.set_cell("evidence/architect_postings.csv", 2, "role", "chief")
    exception = '[[exceptions]]\nrule = "posting-role"\nid = "chief"\nreason = "fits no role"\n'
    data.put("exceptions.toml", exception)
    assert data.told() == []


def test_all_findings_come_at_once_errors_first(data: SmallData) -> None:
    data.change(EXAM, "price_usd", 9999)
    data.set_cell("implied_skills.csv", 2, "years_min", "1")
    data.set_cell(CELLS, 2, "year", "-")
    severities = [finding.severity for finding in data.findings()]
    assert severities == ["error", "error", "warning"]


def test_the_day_decides_what_lies_in_the_future(data: SmallData) -> None:
    data.change(EXAM, "as_of", "2026-12-24")
    assert check(data.folder, date(2027, 1, 1)) == []
    assert len(check(data.folder)) == 1


def test_a_kind_of_education_is_written_in_small_letters(data: SmallData) -> None:
    data.set_cell("implied_skills.csv", 12, "scope", "education")
    data.set_cell("implied_skills.csv", 12, "key", "CS degree")
    assert named(data) == ["implied_skills.csv: line 12: key"]


def test_an_old_exam_ends_once(data: SmallData) -> None:
    data.change(EXAM, "retirement_date", "2026-06-30")
    data.change(EXAM, "status_seen", "retired")
    data.repeat_row(f"{CODES}/replaced.csv", 2, old_code="EXAM-A", old_certification="exam-a", new_code="", kind="none")
    data.set_cell(f"{CODES}/replaced.csv", 4, "ended_on", "2026-06")
    assert data.told() == []
    data.set_cell(f"{CODES}/replaced.csv", 4, "ended_on", "2025-12-31")
    (told,) = data.told()
    assert "ended on 2025-12-31 here and 2026-06-30 in the record of the exam" in told
