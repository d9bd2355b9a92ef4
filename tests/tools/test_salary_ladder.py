"""The ladder within one source: which step answers, and when none may."""

from __future__ import annotations

import pytest
from worlds import cell, country, factor, role, world

from knowledge.base import Knowledge
from knowledge.load import load
from knowledge.models.pay import LadderCheck
from knowledge.models.roles import RolePay
from tools.pay.ladder import climb
from tools.pay.models import PaySource

KNOWLEDGE = load()


def factors(source: str = "AIJOBS_2025", **more: float) -> list[object]:
    """A whole table of factors for ml-engineer at mid level in the US and Germany."""
    values = {"base": 200_000.0, "role": 0.9, "family_level": 0.8, "DE": 0.5, **more}
    spread = {"p10": 0.6, "p25": 0.8, "p50": 1.0, "p75": 1.25, "p90": 1.6}
    return [
        factor("base", "US / reference", values["base"], source),
        factor("role", "ml-engineer", values["role"], source),
        factor("family_level", "engineering:mid", values["family_level"], source),
        factor("country_vs_US", "US", 1.0, source),
        factor("country_vs_US", "DE", values["DE"], source),
        *[factor("spread", name, value, source) for name, value in spread.items()],
    ]


def small(cells: list[object], made: list[object] | None = None, pay: RolePay | None = None) -> Knowledge:
    return world(
        roles=[role("ml-engineer", pay=pay), role("ai-engineer")],
        countries=[country("US"), country("DE")],
        cells=cells,
        factors=factors() if made is None else made,
    )


def test_exact_cell_comes_first() -> None:
    knowledge = small([cell("family:engineering", p50=1), cell("ml-engineer", p50=2)])
    rung = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "US")
    assert rung is not None
    assert (rung.step, rung.median) == (1, 2)


def test_proxy_cell_comes_before_the_family() -> None:
    pay = RolePay(role="ml-engineer", family="engineering", proxy="ai-engineer", note="n")
    knowledge = small([cell("family:engineering", p50=1), cell("ai-engineer", p50=3)], pay=pay)
    rung = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "US")
    assert rung is not None
    assert (rung.step, rung.pay_role, rung.median) == (2, "ai-engineer", 3)


def test_family_cell_comes_before_the_factors() -> None:
    knowledge = small([cell("family:engineering", p50=1)])
    rung = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "US")
    assert rung is not None
    assert (rung.step, rung.median) == (3, 1)


def test_factors_multiply_and_turn_into_local_money_at_the_rate_of_the_data_year() -> None:
    knowledge = small([])
    rung = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "DE")
    assert rung is not None
    assert rung.step == 4
    # 200,000 x 0.9 x 0.8 x 0.5 US dollars, at 0.9 euros for one (the rate of 2025, not the newest)
    assert rung.median == pytest.approx(64_800)
    assert rung.percentiles[0] == pytest.approx(64_800 * 0.6)


def test_factors_of_the_other_source_are_never_mixed_in() -> None:
    knowledge = small([], made=factors("SO_2025"))
    assert climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "DE") is None
    assert climb(knowledge, "survey", knowledge.roles["ml-engineer"], "mid", "DE") is not None


def test_all_roles_stand_only_for_a_role_the_source_knows() -> None:
    pooled = [cell("all", p50=7)]
    knowledge = small(pooled, made=[factor("role", "ml-engineer", 0.9)])
    known = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "US")
    assert known is not None
    assert (known.step, known.median) == (5, 7)
    assert climb(knowledge, "adverts", knowledge.roles["ai-engineer"], "mid", "US") is None


def test_a_refused_survey_gives_nothing_even_where_it_has_cells() -> None:
    pay = RolePay(role="ml-engineer", family="engineering", survey_refused=True, note="n")
    cells = [cell("ml-engineer", basis="total_comp_self_reported", source="SO_2025")]
    knowledge = small(cells, pay=pay)
    assert climb(knowledge, "survey", knowledge.roles["ml-engineer"], "mid", "US") is None


def test_world_cell_never_fills_a_country() -> None:
    knowledge = small([cell("ml-engineer", country="WORLD")], made=[])
    assert climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "mid", "DE") is None


def test_a_level_factor_of_four_adverts_gives_way_to_the_upper_part_of_senior() -> None:
    thin = [entry for entry in factors() if "family_level" not in str(entry)]
    thin.append(factor("family_level", "engineering:lead", 0.9, units=4))
    knowledge = small([cell("ml-engineer", level="senior", p50=100)], made=thin)
    rung = climb(knowledge, "adverts", knowledge.roles["ml-engineer"], "lead", "US")
    assert rung is not None
    assert rung.upper_part
    assert rung.percentiles == (None, None, None, 130, 160)


def is_replaced(check: LadderCheck) -> bool:
    """Rows that show what the survey would say without a proxy: every one of them has a row 'survey with proxy'."""
    return check.source == "survey" and bool(KNOWLEDGE.roles[check.role].pay.survey_proxy)


@pytest.mark.parametrize(
    "check",
    [check for check in KNOWLEDGE.ladder_checks if not is_replaced(check)],
    ids=lambda check: f"{check.country}-{check.role}-{check.level}-{check.source}",
)
def test_ladder_gives_what_the_facts_say_it_gives(check: LadderCheck) -> None:
    kind: PaySource = "adverts" if check.source == "adverts" else "survey"
    rung = climb(KNOWLEDGE, kind, KNOWLEDGE.roles[check.role], check.level, check.country)
    if check.p50 is None:
        assert rung is None
        return
    assert rung is not None
    assert rung.median == pytest.approx(check.p50, abs=1)
    assert check.step.startswith(str(rung.step))


def test_every_survey_row_without_proxy_has_one_with_it() -> None:
    replaced = [check for check in KNOWLEDGE.ladder_checks if is_replaced(check)]
    assert len(replaced) == 26
    for check in replaced:
        rows = KNOWLEDGE.ladder_checks.where(country=check.country, role=check.role, level=check.level)
        assert "survey with proxy" in [row.source for row in rows]


def test_worked_example_of_the_factors_holds() -> None:
    # adverts, ml-engineer, senior, US: the figures of the pay facts, to check the formula by hand
    names = [("base", "US / reference"), ("role", "ml-engineer"), ("family_level", "ai_ml_engineering:senior")]
    product = 1.0
    for kind, key in names:
        product *= KNOWLEDGE.factors.where(source="AIJOBS_2025", kind=kind, key=key)[0].factor
    spread = {row.key: row.factor for row in KNOWLEDGE.factors.where(source="AIJOBS_2025", kind="spread")}
    worked_out = [round(product * spread[name]) for name in ("p25", "p50", "p75")]
    assert worked_out == pytest.approx([157_503, 201_781, 255_894], abs=15)
