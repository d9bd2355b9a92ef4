"""A single wrong value is found by the check, at its file and key, and nothing else is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_data import SmallData, small_data

ENGINEER, EXAM, SECOND_EXAM = (
    "roles/ai-engineer.toml",
    "certifications/provider/exam-a.toml",
    "certifications/provider/exam-b.toml",
)
PROJECT, SKILL = "projects/first.toml", "skills/python.toml"
CELLS, FIGURES, CODES = "pay/board_cells.csv", "pay/reference_figures.csv", "certification_codes"


@pytest.fixture
def data(tmp_path: Path) -> SmallData:
    return small_data(tmp_path / "data")


IN_RECORDS: list[tuple[str, str, str, Any, str, str]] = [
    # what is wrong, file, key that is changed, value, key that is named, words of the finding
    ("skill of a role", ENGINEER, "skills[2].skill", "sqll", "skills[2].skill", '"sqll" is not a skill. Did you mean'),
    ("group of a role", ENGINEER, "skills[3].group", "clouds", "skills[3].group", "is not a skill group"),
    ("target of a move", ENGINEER, "transitions[0].to", "ai-architct", "transitions[0].to", "is not a role"),
    ("source of a role", ENGINEER, "sources[0]", "nowhere", "sources[0]", '"nowhere" is not a source.'),
    ("source of a part", ENGINEER, "skills[0].sources[0]", "x", "skills[0].sources[0]", "is not a source"),
    ("pay name of a role", ENGINEER, "pay.proxy", "ai-enginer", "pay.proxy", '"ai-enginer" is not a pay role'),
    ("role of a project", PROJECT, "roles[0]", "ai-enginer", "roles[0]", "is not a role"),
    ("skill of a project", PROJECT, "steps[0].skill", "pyton", "steps[0].skill", "is not a skill"),
    ("group of a project", PROJECT, "group_steps[0].group", "cloudy", "group_steps[0].group", "is not a skill group"),
    ("skill of a resource", "resources/course.toml", "skills[0]", "pyhton", "skills[0]", "is not a skill"),
    ("skill of a group", "groups/cloud.toml", "skills[0]", "awss", "skills[0]", "is not a skill"),
    ("prerequisite", SKILL, "prerequisites[0].skill", "gti", "prerequisites[0].skill", "is not a skill"),
    ("transfer", SKILL, "transfers[0].skill", "sqll", "transfers[0].skill", "is not a skill"),
    ("role of a background", "backgrounds/teacher.toml", "roles[1]", "architect", "roles[1]", "is not a role"),
    ("gap of a background", "backgrounds/teacher.toml", "first_gaps[0]", "pythn", "first_gaps[0]", "is not a skill"),
    ("other role of a title", "titles/ai-trainer.toml", "other_roles[0]", "ai-x", "other_roles[0]", "is not a role"),
    ("role of an exam", EXAM, "roles", ["ai-enginer"], "roles[0]", "is not a role"),
    ("skill of an exam", EXAM, "skills[0]", "awz", "skills[0]", "is not a skill"),
    ("advice of an exam", EXAM, "recommended_prior", ["exam-c"], "recommended_prior[0]", "is not a certification"),
    ("step of a pathway", "pathways/way.toml", "steps[0].certification", "exam-c", "steps[0].certification", "is not"),
    ("skill of a free one", "free_credentials/badge.toml", "skills[0]", "awz", "skills[0]", "is not a skill"),
    ("topic of a free one", "free_credentials/badge.toml", "topics[0]", "cluod", "topics[0]", "topic of no cert"),
    ("source of a country", "countries/in.toml", "sources[0]", "bank", "sources[0]", "is not a source"),
    ("id that is named twice", "resources/course.toml", "skills[1]", "python", "skills[1]", "is named twice"),
    ("unknown key", EXAM, "provder", "X", "provder", 'There is no key "provder" here. Did you mean "provider"?'),
    ("unknown key in a part", EXAM, "domains[0].wieght", 3, "domains[0].wieght", "no key"),
    ("missing key", EXAM, "provider", None, "provider", "This key is missing. Add a line: provider = ..."),
    ("word that is not allowed", EXAM, "level", "senior", "level", 'Allowed: "foundational", "associate"'),
    ("text for a number", EXAM, "price_usd", "cheap", "price_usd", '"cheap" is not a number'),
    ("number for a text", EXAM, "name", 12, "name", "is not a text in quotation marks"),
    ("text for a list", ENGINEER, "sources", "judgement", "sources", "is not a list in square brackets"),
    ("broken date", EXAM, "launch_date", "01.03.2026", "launch_date", "Write 2026-11-23, 2026-11 or 2026."),
    ("day that does not exist", EXAM, "launch_date", "2026-02-30", "launch_date", '"2026-02-30" is not a date'),
    ("negative price", EXAM, "price_usd", -5, "price_usd", "greater than or equal to 0"),
    ("impossible price", EXAM, "price_usd", 25000, "price_usd", "25000 USD is not possible"),
    ("negative years", ENGINEER, "years_min", -1, "years_min", "-1 is not possible here"),
    ("share above 100", ENGINEER, "coding_share_pct", 130, "coding_share_pct", "less than or equal to 100"),
    ("endless hours", "resources/course.toml", "hours", float("inf"), "hours", "inf"),
    ("low above high", ENGINEER, "transitions[0].months_low", 99, "transitions[0].months_low", "out of order"),
    ("years out of order", ENGINEER, "years_typical", 9, "years_typical", "years_typical is 9 and years_max is 6"),
    ("duration out of order", EXAM, "duration_min_low", 120, "duration_min_low", "out of order"),
    ("level of a resource", "resources/course.toml", "level_from", 4, "level_from", "level_from is 4 and"),
    ("hours of a skill", SKILL, "hours[1].low", 99, "hours[1].low", "low is 99 and typical is 10"),
    ("step that is missing", SKILL, "hours[4]", None, "hours", "the steps from level 0, 1, 2, 3."),
    ("step of two levels", SKILL, "hours[0].to_level", 2, "hours[0].to_level", "A step goes one level up"),
    ("half-life", SKILL, "half_life_months", 12, "half_life_months", '"med" goes with 30 months'),
    ("study of experience", SKILL, "learned_by", "experience", "max_level_by_study", "not studied beyond level 1"),
    ("ambiguous word", SKILL, "aliases[0].ambiguous", True, "aliases[0]", "no rule to tell them apart"),
    ("transfer to itself", SKILL, "transfers[0].skill", "python", "transfers[0].skill", "is the skill itself"),
    ("group of one", "groups/cloud.toml", "skills", ["aws"], "skills", "The group has 1 skills and needs 1"),
    ("free that costs", "resources/course.toml", "cost_usd", 9, "cost_usd", "called free and costs 9 USD"),
    ("address", "resources/course.toml", "url", "example.org", "url", "starts with https://"),
    ("skill asked for twice", ENGINEER, "skills[2].skill", "python", "skills[2].skill", '"python" is named twice'),
    ("share without sample", ENGINEER, "skills[2].posting_share_pct", 5, "skills[2].posting_share_pct", "Give both"),
    ("letters of interest", ENGINEER, "riasec", "XYZ", "riasec", '"XYZ" is no code'),
    ("axis without value", ENGINEER, "work_style.ops", None, "work_style.ops", "This axis has no value"),
    ("no responsibility", ENGINEER, "responsibilities", [], "responsibilities", "has no responsibility"),
    ("code without match", ENGINEER, "occupation.soc_code", "15-1252", "occupation.soc_match", 'The match is "none"'),
    ("group need", ENGINEER, "group_needs", [{"group": "cloud", "count": 3}], "group_needs[0].count", "names 2"),
    ("move to itself", ENGINEER, "transitions[0].to", "ai-engineer", "transitions[0].to", "to the role itself"),
    ("no pay and no proxy", ENGINEER, "pay.role", "any-engineer", "pay.role", "no proxy is named"),
    ("proxy without pay", ENGINEER, "pay.proxy", "any-engineer", "pay.proxy", "stands in for this role and has no pay"),
    ("background with one role", "backgrounds/teacher.toml", "roles", ["ai-engineer"], "roles", "1 roles are named"),
    ("gap that is brought", "backgrounds/teacher.toml", "first_gaps[0]", "writing", "first_gaps[0]", "level 3 already"),
    ("pay of no occupation", "backgrounds/teacher.toml", "us_median_pay_2025", 5, "us_median_pay_2025", "occupation"),
    ("project without figure", PROJECT, "acceptance[2]", None, "acceptance", "2 checks say when the project is done"),
    ("project without free way", PROJECT, "free_way", "maybe", "free_way", "Start with yes or no"),
    ("project that says nothing", PROJECT, "brief", "Do it", "brief", "says too little"),
    ("project too long", PROJECT, "hours_high", 200, "hours_typical", "from 5 to 130"),
    ("step that ends at 0", PROJECT, "steps[1].to_level", 0, "steps[1].to_level", "A step ends at 1, 2 or 3"),
    ("group step that does not rise", PROJECT, "group_steps[0].from_level", 1, "group_steps[0].to_level", "rises"),
    ("project above its start", PROJECT, "steps[0]", {"skill": "python", "from_level": 3, "to_level": 3}, "steps[0].fr",
     "starts at level 3 and asks for 1"),
    ("gate without logic", SECOND_EXAM, "requires_logic", "", "requires_logic", "not whether all or any"),
    ("hours without basis", EXAM, "study_basis", "", "study_basis", "Study hours have no basis"),
    ("passing score", EXAM, "passing_score", "seven of ten", "passing_score", "not written as a passing score"),
    ("exam address", EXAM, "official_url", "aws.com", "official_url", "is no address"),
    ("domain without name", EXAM, "domains[0].name", "", "domains[0].name_basis", "its basis"),
    ("domain twice", EXAM, "domains[1].name", "Build", "domains[1].name", '"Build" is there twice'),
    ("roll-up", EXAM, "second_source_agrees", "no", "second_source_agrees", 'the comparisons below say "yes"'),
    ("fields of the roll-up", EXAM, "two_source_fields", [], "two_source_fields", "agree in: price_usd"),
    ("two sources that are one", EXAM, "confidence", "two-source", "confidence", "must agree in two fields"),
    ("kind of source", EXAM, "second_sources[0].kind", "rumour", "second_sources[0].kind", "is no kind of source"),
    ("beta after launch", EXAM, "beta_start", "2024-06", "beta_start", "beta_start is 2024-06 and"),
    ("retired and live", EXAM, "retirement_date", "2025-05-01", "status_seen", 'Write "retired"'),
    ("launched and announced", EXAM, "status_seen", "announced", "status_seen", 'Write "live"'),
    ("live before launch", EXAM, "launch_date", "2027-01-01", "status_seen", 'Write "announced" or "beta"'),
    ("retiring without a day", EXAM, "status_seen", "retiring", "status_seen", "has no last day"),
    ("checked before it was read", EXAM, "checked_on", "2026-01-01", "checked_on", "and checked before"),
    ("read tomorrow", EXAM, "as_of", "2026-12-24", "as_of", "lies in the future"),
    ("checked on no day", EXAM, "checked_on", "2026-11", "checked_on", '"2026-11" is not a day'),
    ("free id that is an exam", "free_credentials/badge.toml", "kind", "medal", "kind", '"medal" is not allowed'),
    ("free hours", "free_credentials/badge.toml", "hours", "many", "hours", "is no number of hours"),
    ("free without price", "free_credentials/badge.toml", "cost_usd", None, "cost_note", "Neither cost nor a note"),
    ("free that is dear", "free_credentials/badge.toml", "cost_usd", 400, "cost_usd", "It costs 400 USD"),
    ("pathway without a step", "pathways/way.toml", "steps", [], "steps", "The pathway has no step"),
    ("rate of no day", "countries/us.toml", "rates", {"soon": 1.0}, "rates.soon", "is no day"),
    ("rate of 0", "countries/us.toml", "rates", {"2026-01-01": 0.0}, "rates.2026-01-01", "is not possible"),
    ("rates far apart", "countries/us.toml", "rates", {"2025-06-15": 1.0, "2026-06-15": 90.0}, "rates", "from 1 to 90"),
    ("year of purchasing power", "countries/us.toml", "ppp_year", None, "ppp_year", "belong together"),
    ("place alias twice", "countries/us.toml", "aliases", ["USA", "USA"], "aliases[1]", '"USA" is there twice'),
    ("attribution", "sources.toml", "SO_2025.attribution", "", "SO_2025.attribution", "asks for a text"),
    ("date of a source", "sources.toml", "SO_2025.as_of", "", "SO_2025.as_of", "The source has no date"),
    ("source of tomorrow", "sources.toml", "SO_2025.as_of", "2027", "SO_2025.as_of", "lies in the future"),
    ("address of a source", "sources.toml", "SO_2025.url", "so.com", "SO_2025.url", "is no address"),
    ("pay name that is a role", "pay/pay_roles.toml", "roles[0].id", "ai-engineer", "roles[0].id", "is a role"),
    ("item that moves nothing", "interview/items.toml", "items[0].loadings", {}, "items[0].loadings", "moves no axis"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "key", "value", "named", "words"),
    [case[1:] for case in IN_RECORDS],
    ids=[case[0].replace(" ", "-") for case in IN_RECORDS],
)
def test_a_value_that_is_wrong_is_named_with_its_key(
    data: SmallData, file: str, key: str, value: Any, named: str, words: str
) -> None:
    data.change(file, key, value)
    told = data.told()
    assert len(told) == 1, told
    assert told[0].startswith(f"{file}: {named}")
    assert words in told[0]


IN_ROWS: list[tuple[str, str, int, str, str, str, str]] = [
    # what is wrong, file, line, column that is changed, value, what is named, words of the finding
    ("role of a cell", CELLS, 2, "role", "ai-enginer", "line 2: role", '"ai-enginer" is not a pay role. Did you mean'),
    ("family of a cell", CELLS, 2, "role", "family:data", "line 2: role", "is not the family of this row"),
    ("country of a cell", CELLS, 2, "country", "UZ", "line 2: country", '"UZ" is not a pay country'),
    ("source of a cell", CELLS, 2, "source", "AIJOBS_2052", "line 2: source", 'Did you mean "AIJOBS_2025"?'),
    ("no source of a cell", CELLS, 2, "source", "", "line 2: source", "No source is named"),
    ("currency of a cell", CELLS, 2, "currency", "INR", "line 2: currency", 'Pay in "US" is in USD, not in "INR"'),
    ("percentiles", CELLS, 2, "p75", "90000", "line 2: p50", "p50 is 100000 and p75 is 90000: they are out of order"),
    ("negative pay", CELLS, 2, "p10", "-3", "line 2: p10", "greater than or equal to 0"),
    ("text for pay", CELLS, 2, "p50", "1.2 lakh", "line 2: p50", '"1.2 lakh" is not a number'),
    ("too few units", CELLS, 2, "units", "5", "line 2: units", "are too few"),
    ("fewer values than adverts", CELLS, 2, "observations", "100", "line 2: observations", "Each gives at least one"),
    ("confidence of a cell", CELLS, 2, "confidence", "low", "line 2: confidence", "120 units are of high confidence"),
    ("year of a cell", CELLS, 2, "year", "'25", "line 2: year", "is no year"),
    ("year to come", CELLS, 2, "year", "2031", "line 2: year", "lies in the future"),
    ("rate of a cell", CELLS, 2, "p50_usd", "81000", "line 2: p50_usd", "One of the four amounts is mistyped"),
    ("key of a role factor", "pay/board_factors.csv", 3, "key", "ai-enginer", "line 3: key", "is not a pay role"),
    ("key of a family factor", "pay/board_factors.csv", 4, "key", "data:boss", "line 4: key", "no family and level"),
    ("key of a spread", "pay/board_factors.csv", 5, "key", "p51", "line 5: key", '"p51" is no percentile'),
    ("key of a country factor", "pay/board_factors.csv", 6, "key", "XX", "line 6: key", "is not a country"),
    ("size of a factor", "pay/board_factors.csv", 6, "factor", "300", "line 6: factor", "300 is not possible"),
    ("occupation wage", "pay/us_occupation_wages.csv", 2, "p10", "99000", "line 2: p10", "out of order"),
    ("official wage", "pay/official_wages.csv", 2, "nearest_role", "x", "line 2: nearest_role", "is not a pay role"),
    ("reference wage", "pay/adjacent_wages.csv", 2, "role", "x-y", "line 2: role", "is not a role"),
    ("rejected figure", FIGURES, 2, "confidence", "reject", "line 2: confidence", '"reject" is not allowed here'),
    ("figure of no role", FIGURES, 2, "roles", "ai-enginer", "line 2: roles[0]", "is not a role"),
    ("figure without amount", FIGURES, 2, "mid", "", "line 2: mid", "The row has no figure"),
    ("figure without address", FIGURES, 2, "url", "a page", "line 2: url", "is no address"),
    ("figure in other money", FIGURES, 2, "currency", "EUR", "line 2: currency", "is in USD"),
    ("part of pay of no role", "pay/pay_mix.csv", 2, "role", "ai-engineer;x", "line 2: role", '"x" is not a role'),
    ("part above the whole", "pay/pay_mix.csv", 2, "high", "150", "line 2: high", "150 percent is not possible"),
    ("part of pay without amount", "pay/pay_mix.csv", 2, "low", "20", "line 2: low", "out of order"),
    ("ladder", "evidence/ladder_check.csv", 2, "low", "150000", "line 2: low", "out of order"),
    ("verdict", "article/pay_ranges.csv", 2, "agree", "3", "line 2: publishers", "cannot be more than the whole"),
    ("band", "article/pay_ranges.csv", 2, "low", "9000000", "line 2: low", "out of order"),
    ("term", "article/skill_terms.csv", 2, "skills", "pyhton", "line 2: skills[0]", "is not a skill"),
    ("term of nothing", "article/skill_terms.csv", 2, "skills", "", "line 2: skills", "leads to no skill"),
    ("claim", "article/claims.csv", 2, "role", "ai-enginer", "line 2: role", "is not a role"),
    ("implied skill", "implied_skills.csv", 2, "skill", "pyhton", "line 2: skill", "is not a skill"),
    ("implied role", "implied_skills.csv", 12, "scope", "background", "line 12: key", '"senior" is not a background'),
    ("implied seniority", "implied_skills.csv", 12, "key", "boss", "line 12: key", '"boss" is no seniority word'),
    ("implied nothing", "implied_skills.csv", 12, "level", "0", "line 12: level", "Level 0 implies nothing"),
    ("implied for sure", "implied_skills.csv", 12, "confidence", "1.0", "line 12: confidence", "less than 1"),
    ("implied years", "implied_skills.csv", 12, "years_min", "120", "line 12: years_min", "out of order"),
    ("demand of no skill", "evidence/skill_demand.csv", 2, "skill", "pythn", "line 2: skill", "is not a skill"),
    ("more mentions than adverts", "evidence/skill_demand.csv", 2, "mentions", "500", "line 2: mentions", "500"),
    ("share that is wrong", "evidence/skill_demand.csv", 2, "pct", "12", "line 2: pct", "50.0 percent, not 12"),
    ("posting share", "evidence/architect_shares.csv", 2, "pct", "50", "line 2: pct", "40.0 percent, not 50"),
    ("posting of no role", "evidence/architect_postings.csv", 2, "role", "chief", "line 2: role", "is not a role"),
    ("posting of no skill", "evidence/architect_postings.csv", 2, "skills", "a;python", "line 2: skills[0]", "is not"),
    ("years of a posting", "evidence/architect_postings.csv", 2, "years_min", "five", "line 2: years_min", "no"),
    ("titles", "evidence/title_counts.csv", 2, "with_ai_in_title", "20", "line 2: postings", "more than the whole"),
    ("old exam", f"{CODES}/replaced.csv", 3, "old_certification", "exam-c", "line 3: old_certification", "is not"),
    ("successor without code", f"{CODES}/replaced.csv", 2, "new_code", "", "line 2: new_code", "no successor is named"),
    ("end that is a successor", f"{CODES}/replaced.csv", 2, "kind", "none", "line 2: kind", '"OLD-2" is named'),
    ("code of another exam", f"{CODES}/replaced.csv", 3, "new_certification", "exam-b", "line 3: new_certification",
     '"EXAM-A" is the code of "exam-a"'),
    ("day of an end", f"{CODES}/replaced.csv", 2, "ended_on", "2025-13", "line 2: ended_on", "not written"),
    ("shorthand", f"{CODES}/aliases.csv", 2, "certification", "exam-c", "line 2: certification", "is not a cert"),
    ("shorthand of nothing", f"{CODES}/aliases.csv", 2, "certification", "", "line 2: certification", "nothing"),
    ("mention of no role", f"{CODES}/posting_mentions.csv", 3, "role", "boss", "line 3: role", "is not a role"),
    ("share of mentions", f"{CODES}/posting_mentions.csv", 3, "share_pct", "9", "line 3: share_pct", "not 9"),
    ("number nobody vouches for", "safety/helplines.csv", 3, "confidence", "none", "line 3: number", "no confidence"),
    ("helpline without source", "safety/helplines.csv", 3, "source_1", "", "line 3: source_1", "No source is named"),
    ("helpline with one source", "safety/helplines.csv", 3, "source_2", "", "line 3: source_2", "needs two sources"),
    ("day of a helpline", "safety/helplines.csv", 3, "as_of", "2026", "line 3: as_of", '"2026" is not a day'),
    ("service of no country", "safety/career_services.csv", 2, "country", "XX", "line 2: country", "is not a country"),
    ("service that was seen nowhere", "safety/career_services.csv", 2, "source", "", "line 2: source", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "line", "column", "value", "named", "words"),
    [case[1:] for case in IN_ROWS],
    ids=[case[0].replace(" ", "-") for case in IN_ROWS],
)
def test_a_cell_that_is_wrong_is_named_with_line_and_column(
    data: SmallData, file: str, line: int, column: str, value: str, named: str, words: str
) -> None:
    data.set_cell(file, line, column, value)
    told = data.told()
    assert len(told) == 1, told
    assert told[0].startswith(f"{file}: {named}")
    assert words in told[0]
