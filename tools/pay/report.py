"""The salary report of a role, country and level: worked out once for each Knowledge, from the facts alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.evidence import cite
from tools.memo import per_knowledge
from tools.pay.beside import nearest_markets, next_steps, spread_of
from tools.pay.evidence import evidence_of, places_cited
from tools.pay.levels import Levels, levels_of
from tools.pay.models import NoData, PayAnswer, PayLevel, SalaryReport
from tools.pay.money import purchasing_power
from tools.pay.official import countries_with_reference, is_adjacent, is_contract_work, official_pay
from tools.pay.order import Answers, answers_for
from tools.pay.published import CITED_SHOWN, ENOUGH_CITED, PARTS_SHOWN, article_pay, cited_pay, pay_parts

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

OLD_FIGURES = "All figures are gross and of the year they name; none was observed later than that."


def pay_report(
    knowledge: Knowledge,
    role_id: str,
    country_code: str,
    years: float | None = None,
    level: PayLevel | None = None,
    total_first: bool | None = None,
    full: bool = False,
) -> SalaryReport:
    """The report of a role id and a two-letter country code, remembered per Knowledge; never raises for no data."""
    # Half years are enough, and rounding down never lifts anybody over a border.
    rounded = None if years is None else int(min(years, 60) * 2) / 2
    return _report(knowledge, role_id, country_code, rounded, level, total_first, full)


def headline(report: SalaryReport) -> PayAnswer | None:
    """The answer to start from, or None where there is no percentile."""
    return report.answers[0] if report.answers else None


@per_knowledge
def _report(
    knowledge: Knowledge,
    role_id: str,
    country: str,
    years: float | None,
    level: PayLevel | None,
    total_first: bool | None,
    full: bool,
) -> SalaryReport:
    role = knowledge.roles[role_id]
    if country not in knowledge.countries:
        bare = _not_covered(knowledge, role, country, years, level)
    elif is_adjacent(role):
        bare = _adjacent(knowledge, role, country)
    else:
        bare = _covered(knowledge, role, country, years, level, total_first, full)
    evidence = evidence_of(bare)
    sources = cite(knowledge, evidence, places_cited(bare))
    return bare.model_copy(update={"evidence": evidence, "sources": sources})


def _covered(
    knowledge: Knowledge,
    role: Role,
    country: str,
    years: float | None,
    level: PayLevel | None,
    total_first: bool | None,
    full: bool,
) -> SalaryReport:
    levels = levels_of(role, years, level)
    shown = tuple(dict.fromkeys((*levels.adverts, *levels.survey)))
    years_told = None if role.pay.level else years
    found = answers_for(knowledge, role, country, levels.adverts, levels.survey, total_first)
    first = found.answers[0] if found.answers else None
    official = official_pay(knowledge, role, country, with_regions=full)
    cited, fitting = cited_pay(knowledge, role, country, shown, years_told)
    cited_shown = cited if full else cited[: min(CITED_SHOWN, max(fitting, ENOUGH_CITED))]
    article, article_note = article_pay(knowledge, role, country, shown, years_told)
    parts = pay_parts(knowledge, role, country, shown)
    currency = knowledge.countries[country].currency
    spread = spread_of(found.answers, official, cited_shown[:fitting], article, currency, shown[0])
    return SalaryReport(
        role=role.id,
        role_title=role.title,
        country=country,
        country_name=knowledge.countries[country].name,
        currency=currency,
        years=years,
        title_level=level,
        levels=shown,
        level_from=levels.words,
        published_first=bool(cited) and (found.published_first or not found.answers),
        answers=found.answers,
        omitted=found.omitted,
        no_data=None if first else _no_data(knowledge, role, country, shown[0], found),
        official=official,
        cited=cited_shown,
        cited_more=len(cited) - len(cited_shown),
        article=article,
        article_note=article_note,
        parts=parts if full else parts[:PARTS_SHOWN],
        spread=spread,
        spread_note="" if spread else "No spread: fewer than two sources can be compared here.",
        next_steps=next_steps(knowledge, role, first) if first else (),
        purchasing_power=purchasing_power(knowledge, first) if first else None,
        warnings=_warnings(found, levels),
    )


def _no_data(knowledge: Knowledge, role: Role, country: str, level: str, found: Answers) -> NoData:
    name = knowledge.countries[country].name
    why = " ".join(omitted.reason for omitted in found.omitted)
    reason = f"No percentiles for {role.title} in {name}. {why} A world figure never stands in for a country."
    return NoData(reason=reason, nearest=nearest_markets(knowledge, role, country, level))


def _not_covered(
    knowledge: Knowledge, role: Role, country: str, years: float | None, level: PayLevel | None
) -> SalaryReport:
    """A country without facts: no figure at all, and the nearest markets that have some."""
    place = knowledge.place(country)
    levels = levels_of(role, years, level)
    nearest = () if is_adjacent(role) else nearest_markets(knowledge, role, country, levels.survey[0])
    reason = f"There is no pay data for {place.name}, from any source. A world figure never stands in for a country."
    return SalaryReport(
        role=role.id,
        role_title=role.title,
        country=country,
        country_name=place.name,
        currency=place.currency,
        years=years,
        title_level=level,
        no_data=NoData(reason=reason, nearest=nearest),
        reference_elsewhere=official_pay(knowledge, role, "US") if is_adjacent(role) else (),
    )


def _adjacent(knowledge: Knowledge, role: Role, country: str) -> SalaryReport:
    """A role without pay data of its own: reference wages of the nearest occupations, and no percentiles."""
    official = official_pay(knowledge, role, country)
    name = knowledge.countries[country].name
    elsewhere = countries_with_reference(knowledge, role)
    reason = f"There is no pay data for the title {role.title}, in any source."
    if not official:
        where = f" Reference wages exist for: {', '.join(elsewhere)}." if elsewhere else ""
        reason += f" For {name} there is no reference wage either.{where}"
    warnings = [OLD_FIGURES] if official else []
    if is_contract_work(role):
        warnings.insert(0, "Mostly contract work, paid by the hour or task with uneven hours: no yearly pay is given.")
    elif official:
        warnings.insert(0, "Pay often falls at first: compare with the wage of the job you have now.")
    return SalaryReport(
        role=role.id,
        role_title=role.title,
        country=country,
        country_name=name,
        currency=knowledge.countries[country].currency,
        no_data=NoData(reason=reason),
        official=official,
        reference_elsewhere=() if official else official_pay(knowledge, role, "US"),
        spread_note="No spread: reference wages of other occupations are not compared.",
        warnings=tuple(warnings),
    )


def _warnings(found: Answers, levels: Levels) -> tuple[str, ...]:
    warnings = []
    if found.published_first:
        warnings.append(
            "The percentiles rest on few adverts and lie far from what several publishers say: read the published "
            "figures first."
        )
    if len({answer.level for answer in found.answers}) > 1 and levels.adverts == levels.survey:
        warnings.append("The answers are for different levels: each one says which.")
    if found.answers and found.answers[0].confidence == "low":
        first = found.answers[0]
        warnings.append(
            f"The first answer is of low confidence: at its weakest point it rests on {first.n_weakest} {first.n_of}. "
            "Take it as a rough idea."
        )
    if found.answers:
        warnings.append(OLD_FIGURES)
    return tuple(warnings)
