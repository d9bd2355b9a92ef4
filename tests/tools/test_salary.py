"""The salary tool on the shipped facts: what it promises for the countries and roles people ask about."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import fresh_facts

from knowledge.load import load
from tools.evidence import JUDGEMENT, PERSON, as_json
from tools.pay.answers import answer_of
from tools.pay.models import LEVELS
from tools.problem import Problem
from tools.salary import PayLevel, SalaryReport, headline, pay_report
from tools.toolbox import Toolbox

KNOWLEDGE = load()
TOOLBOX = Toolbox(KNOWLEDGE)
DAY = date(2026, 11, 23)
ROLES = sorted(KNOWLEDGE.roles)
COUNTRIES = sorted(KNOWLEDGE.countries)


def ask(**arguments: object) -> SalaryReport:
    found = TOOLBOX.call("salary_lookup", arguments, DAY)
    assert isinstance(found, SalaryReport), found
    return found


def problem(**arguments: object) -> Problem:
    found = TOOLBOX.call("salary_lookup", arguments, DAY)
    assert isinstance(found, Problem)
    return found


def test_india_architect_shows_the_claim_with_its_verdict_and_the_survey_by_its_proxy() -> None:
    report = ask(role="AI Architect", country="IN", years_experience=9)
    claim = report.article[0]
    assert (claim.low, claim.high, claim.verdict) == (5_000_000, 9_000_000, "weakly supported")
    first = headline(report)
    assert first is not None
    assert (first.source_kind, first.stands_in, first.step, first.n, first.year) == (
        "survey", "Solutions Architect", 1, 12, "2025"
    )  # fmt: skip
    assert (first.p25, first.p50, first.p75, first.p10) == (2_427_000, 3_002_000, 4_028_000, None)
    assert (first.basis, first.confidence) == ("total", "low")
    text = TOOLBOX.text("salary_lookup", report)
    assert "₹50–90 LPA (a claim). Verdict: **weakly supported**" in text
    assert "₹30 LPA" in text
    assert "Solutions Architect, standing in" in text


def test_us_architect_shows_adverts_survey_wages_and_article_side_by_side_with_their_spread() -> None:
    report = ask(role="AI Architect", country="US", years_experience=9)
    assert [answer.source_kind for answer in report.answers] == ["adverts", "survey"]
    assert report.official[0].occupation_code == "15-1299"
    assert report.official[0].year == 2025
    assert report.official[0].growth_pct is not None
    assert report.article[0].verdict == "high, even for the US"
    spread = report.spread
    assert spread is not None
    names = [centre.name for centre in spread.centres]
    assert {"adverts, median", "survey, median", "official wage, median"} <= set(names)
    assert "the article's claim, middle of the range, geometric" in names
    compared = [centre.value for centre in spread.centres if centre.is_compared]
    assert spread.ratio == round(max(compared) / min(compared), 2)
    assert any("base pay" in reason and "total pay" in reason for reason in spread.reasons)


def test_kenya_gives_a_figure_of_low_confidence_that_says_so() -> None:
    report = ask(role="AI Engineer", country="Kenya", years_experience=4)
    first = headline(report)
    assert first is not None
    assert (first.step, first.confidence, first.n, first.n_weakest) == (4, "low", None, 16)
    assert "low confidence" in report.warnings[0]
    assert "16 people" in TOOLBOX.text("salary_lookup", report)


def test_mongolia_has_no_figure_at_all_and_names_the_nearest_markets() -> None:
    report = ask(role="AI Architect", country="MN", years_experience=9)
    assert report.no_data is not None
    assert "Mongolia" in report.no_data.reason
    assert len(report.no_data.nearest) == 3
    for field in ("answers", "official", "cited", "article", "parts", "next_steps", "evidence"):
        assert getattr(report, field) == ()
    for market in report.no_data.nearest:
        assert pay_report(KNOWLEDGE, "ai-architect", market.country, 9).answers


def test_nigeria_gives_no_percentiles_but_cites_local_figures() -> None:
    report = ask(role="AI Engineer", country="Lagos", years_experience=6)
    assert report.no_data is not None
    assert report.answers == ()
    assert report.cited[0].currency == "NGN"
    assert "8 survey answers" in report.no_data.reason


def test_british_ai_engineer_reads_the_published_figures_first() -> None:
    report = ask(role="AI Engineer", country="GB", years_experience=4)
    assert report.published_first
    text = TOOLBOX.text("salary_lookup", report)
    assert text.index("## Published figures") < text.index("## Percentiles")
    adverts = next(answer for answer in report.answers if answer.source_kind == "adverts")
    assert "42% under" in adverts.notes[0]


def test_australian_architect_takes_the_survey_and_its_direct_group() -> None:
    report = ask(role="AI Architect", country="AU", years_experience=7)
    first = headline(report)
    assert first is not None
    assert (first.source_kind, first.level, first.p50) == ("survey", "all", 200_400)
    assert not report.published_first


def test_engineers_in_the_us_stay_with_adverts_first() -> None:
    first = headline(ask(role="AI Engineer", country="US", years_experience=4))
    assert first is not None
    assert (first.source_kind, first.p50, first.confidence) == ("adverts", 149_400, "high")


def test_total_pay_asked_for_puts_the_survey_first() -> None:
    first = headline(ask(role="AI Engineer", country="US", years_experience=4, basis="total"))
    assert first is not None
    assert first.source_kind == "survey"


def test_survey_only_country_names_the_adverts_it_leaves_out() -> None:
    report = ask(role="AI Engineer", country="IN", years_experience=4)
    assert {answer.source_kind for answer in report.answers} == {"survey"}
    assert report.omitted[0].reason.startswith("Only 24 adverts from India")


def test_role_without_fair_proxy_is_refused_where_there_is_only_the_survey() -> None:
    report = ask(role="prompt engineer", country="IN", years_experience=4)
    assert report.answers == ()
    assert report.no_data is not None


@pytest.mark.parametrize(
    ("years", "levels"),
    [
        (1, ("entry",)),
        (2.5, ("entry", "mid")),
        (3, ("mid", "entry")),
        (4, ("mid",)),
        (5, ("mid", "senior")),
        (7, ("senior",)),
        (7.9, ("senior",)),
        (8, ("senior", "lead")),
        (9, ("senior",)),
        (10, ("lead",)),
    ],
)
def test_years_on_a_border_show_both_levels(years: float, levels: tuple[str, ...]) -> None:
    report = ask(role="ML engineer", country="US", years_experience=years)
    assert report.levels == levels
    assert {answer.level for answer in report.answers} == set(levels)


@pytest.mark.parametrize(
    ("years", "bands"),
    [(1, ["0-2 Years"]), (2.5, ["0-2 Years", "3-5 Years"]), (5, ["3-5 Years", "5-8 Years"]), (9, ["8+ Years"])],
)
def test_article_bands_overlap_and_leave_a_hole(years: float, bands: list[str]) -> None:
    report = ask(role="AI Engineer", country="India", years_experience=years)
    assert [claim.experience for claim in report.article] == bands


def test_article_has_no_range_for_an_architect_of_three_years() -> None:
    report = ask(role="AI Architect", country="India", years_experience=3)
    assert report.article == ()
    assert "no range for this experience" in report.article_note


@pytest.mark.parametrize("country", ["DE", "KE", "GB", "NG"])
def test_article_ranges_stay_out_of_other_countries(country: str) -> None:
    report = ask(role="AI Architect", country=country, years_experience=9)
    assert report.article == ()
    assert "do not hold elsewhere" in report.article_note


def test_title_fixes_the_level_whatever_the_years() -> None:
    report = ask(role="Lead AI Engineer", country="IN", years_experience=2)
    assert report.levels == ("lead",)
    assert "fixes the level" in report.level_from
    assert {answer.stands_in for answer in report.answers} == {"AI Engineer"}


def test_principal_architect_quotes_the_upper_part_of_senior_adverts() -> None:
    report = ask(role="Principal AI Architect", country="US")
    first = headline(report)
    assert first is not None
    assert (first.level, first.p50, first.p75, first.p90) == ("senior", None, 272_000, 339_900)
    assert report.article[0].verdict == "unsupported"


def test_title_word_goes_to_adverts_and_years_to_the_survey() -> None:
    report = ask(role="Sr. GenAI Engineer", country="US", years_experience=4)
    levels = {(answer.source_kind, answer.level) for answer in report.answers}
    assert levels == {("adverts", "senior"), ("survey", "mid")}
    assert "Adverts go by title" in report.level_from


@pytest.mark.parametrize("word", ["junior", "Entry level", "fresher", "entry"])
def test_level_is_read_from_a_word(word: str) -> None:
    assert ask(role="Data Engineer", country="US", level=word).levels == ("entry",)


def test_adjacent_role_shows_reference_wages_and_no_percentiles() -> None:
    report = ask(role="ai-qa-engineer", country="US", years_experience=3)
    assert report.answers == ()
    assert report.levels == ()
    assert report.official[0].occupation == "Software Quality Assurance Analysts and Testers"
    assert report.official[0].match == "nearest"


def test_adjacent_role_elsewhere_has_no_reference_and_says_where_there_is_one() -> None:
    report = ask(role="ai-technical-writer", country="DE")
    assert report.official == ()
    assert report.no_data is not None
    assert "United States" in report.no_data.reason


def test_adjacent_role_without_a_reference_shows_that_of_the_united_states_marked_as_such() -> None:
    report = ask(role="ai-adoption-specialist", country="IE")
    assert report.official == ()
    assert [row.p50 for row in report.reference_elsewhere] == [69280]
    text = TOOLBOX.text("salary_lookup", report)
    assert "United States, for orientation only" in text
    assert "$69,280" in text
    assert any(entry.value == 69280 for entry in report.evidence)
    assert ask(role="ai-adoption-specialist", country="US").reference_elsewhere == ()


def test_answer_that_was_worked_out_says_so_in_plain_words() -> None:
    report = ask(role="AI Architect", country="KE", years_experience=9, pay="$60k")
    assert any(answer.n is None for answer in report.answers)
    text = TOOLBOX.text("salary_lookup", report)
    assert "an estimate from a country factor, no direct answers" in text
    assert "a distribution worked out from" not in text


def test_contract_work_is_never_made_a_yearly_figure() -> None:
    report = ask(role="ai-domain-evaluator", country="US", pay="40 $/h")
    assert report.evidence == ()
    assert "contract work" in report.warnings[0]
    assert report.standings == ()


def test_factor_step_is_never_of_high_confidence() -> None:
    steps = set()
    for role in ROLES:
        for country in ("US", "GB", "IN", "DE", "BR", "KE"):
            for answer in pay_report(KNOWLEDGE, role, country, 7).answers:
                steps.add(answer.step)
                assert not (answer.step == 4 and answer.confidence == "high")
                assert not (answer.stands_in and answer.confidence == "high")
                assert answer.step != 5 or answer.confidence == "low"
    assert {1, 2, 3, 4} <= steps


def test_architects_are_not_paid_less_than_engineers_because_roles_were_pooled() -> None:
    for country in ("IN", "DE", "JP", "BR", "SG", "AE", "FR"):
        engineer = answer_of(KNOWLEDGE, "ai-engineer", "survey", "senior", country)
        architect = answer_of(KNOWLEDGE, "ai-architect", "survey", "senior", country)
        assert engineer is not None
        assert architect is not None
        assert architect.step < 5
        assert architect.p50 is not None
        assert engineer.p50 is not None
        assert architect.p50 > engineer.p50


@given(
    role=st.sampled_from(ROLES),
    country=st.sampled_from(COUNTRIES),
    years=st.one_of(st.none(), st.floats(0, 60)),
    level=st.sampled_from([None, *LEVELS]),
)
@settings(max_examples=150, deadline=None)
def test_every_report_stands_on_its_sources(
    role: str, country: str, years: float | None, level: PayLevel | None
) -> None:
    report = pay_report(KNOWLEDGE, role, country, years, level)
    cited = {source.id for source in report.sources}
    assert {item.source for item in report.evidence} - {PERSON} <= cited
    values = {item.value for item in report.evidence}
    for answer in report.answers:
        known = [value for value in (answer.p10, answer.p25, answer.p50, answer.p75, answer.p90) if value is not None]
        assert known == sorted(known)
        assert set(known) <= values
        assert answer.currency == report.currency
    assert (report.no_data is None) == bool(report.answers)
    assert TOOLBOX.text("salary_lookup", report).startswith("# Pay: ")


def test_every_covered_country_names_all_its_sources_once() -> None:
    for country in COUNTRIES:
        report = pay_report(KNOWLEDGE, "software-engineer", country, 4)
        ids = [source.id for source in report.sources]
        assert len(ids) == len(set(ids))


def test_odbl_attribution_is_shown_with_survey_figures() -> None:
    text = TOOLBOX.text("salary_lookup", ask(role="AI Engineer", country="IN", years_experience=4))
    assert "Stack Overflow Developer Survey 2025" in text
    assert "ODbL" in text


def test_same_question_gives_the_same_bytes() -> None:
    arguments = {"role": "AI Architect", "country": "US", "years_experience": 9}
    again = Toolbox(fresh_facts()).call("salary_lookup", arguments, DAY)
    assert as_json(again) == as_json(ask(**arguments))
    assert again.model_dump_json() == ask(**arguments).model_dump_json()


def test_cited_figures_are_capped_unless_all_are_wanted() -> None:
    concise = ask(role="AI Engineer", country="IN", years_experience=4)
    full = ask(role="AI Engineer", country="IN", years_experience=4, detail="full")
    assert len(concise.cited) == 6
    assert len(full.cited) == len(concise.cited) + concise.cited_more
    assert full.cited[:6] == concise.cited
    assert full.cited_more == 0


def test_cited_figures_start_with_the_role_and_experience_asked_for() -> None:
    report = ask(role="AI Engineer", country="IN", years_experience=4)
    assert report.cited[0].nearness == "same role"
    assert report.cited[0].level == "mid"


def test_day_rates_stay_day_rates() -> None:
    report = ask(role="ML engineer", country="GB", years_experience=4, detail="full")
    rate = next(figure for figure in report.cited if figure.period == "day")
    assert rate.mid == 570
    assert "£570" in TOOLBOX.text("salary_lookup", report)
    assert " a day" in TOOLBOX.text("salary_lookup", report)


def test_rejected_figures_are_nowhere() -> None:
    assert all(figure.id != "F004" for figure in KNOWLEDGE.reference_figures)


def test_official_wage_of_a_near_role_says_so() -> None:
    report = ask(role="AI Architect", country="GB", years_experience=9)
    assert report.official[0].occupation.startswith("IT business analysts, architects")
    assert "near role" in report.official[0].match


def test_unknown_role_country_and_currency_come_back_with_help() -> None:
    assert problem(role="qqqq zzzz", country="IN").kind == "unknown"
    assert problem(role="AI Engineer", country="Atlantis").field == "country"
    assert problem(role="AI Engineer", country="IN", currency="ZZZ").field == "currency"
    assert problem(role="AI Engineer", country="IN", level="wizard").allowed == LEVELS
    assert problem(role="nurse", country="IN").kind == "out-of-field"
    assert problem(role="AI Engineer", country="IN", pay="plenty").field == "pay"
    assert problem(role="AI Engineer", country="IN", years_experience=float("nan")).field == "years_experience"


def test_only_the_spread_is_called_our_own_judgement() -> None:
    report = ask(role="AI Architect", country="US", years_experience=9)
    judged = [item.value for item in report.evidence if item.source == JUDGEMENT]
    assert report.spread is not None
    assert judged == [report.spread.ratio]


def test_person_is_the_source_of_their_own_pay() -> None:
    report = ask(role="AI Engineer", country="US", years_experience=4, pay="$150k")
    assert 150_000 in [item.value for item in report.evidence if item.source == PERSON]


@pytest.mark.parametrize("country", ["US", "IN", "GB", "DE"])
def test_spread_has_one_figure_of_a_publisher_and_says_what_a_middle_is(country: str) -> None:
    report = pay_report(KNOWLEDGE, "ai-engineer", country, None, None)
    if report.spread is None:
        pytest.fail("these countries have several sources")
    cited = [centre.name.split(", ")[1] for centre in report.spread.centres if centre.name.startswith("cited")]
    assert len(cited) == len(set(cited))
    claims = [centre.name for centre in report.spread.centres if "article" in centre.name]
    assert all("geometric" in name for name in claims)
