"""The salary tool: pay for a role in one country, percentiles and published figures side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from knowledge.tables import nearest
from tools.amounts import Money, NotTrueOrFalse, Years
from tools.asked_role import role_asked
from tools.brief import Brief, Few, Part
from tools.declare import tool
from tools.evidence import Model, cite
from tools.pay.evidence import asked_evidence, places_cited
from tools.pay.levels import LEVEL_WORDS
from tools.pay.models import LEVELS, PayAnswer, PayLevel, SalaryReport, Standing
from tools.pay.money import adjusted, conversions, currencies, standing
from tools.pay.report import headline, pay_report
from tools.pay.text import report_as_text
from tools.problem import Problem, ProblemError, shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role

__all__ = ["PayAnswer", "PayLevel", "SalaryQuery", "SalaryReport", "headline", "pay_report", "salary_lookup"]

Pay = Annotated[float, NotTrueOrFalse, Field(ge=0, le=1e12, allow_inf_nan=False)]


class SalaryQuery(Model):
    """Whose pay, where, and how senior."""

    role: str = Field(description="Id or usual title, such as 'AI architect'.")
    country: str = Field(description="Country, code or large city.")
    years_experience: Years | None = Field(default=None, description="Years of work.")
    level: str | None = Field(default=None, description="entry, mid, senior or lead.")
    currency: str | None = Field(default=None, description="Shown as well.")
    pay: Pay | str | None = Field(default=None, description="Own pay, to place it: '12 LPA'.")
    basis: Literal["base", "total"] | None = Field(default=None, description="Which comes first.")
    detail: Literal["concise", "full"] = Field(default="concise", description="full shows every cited figure.")
    adjust: bool = Field(default=False, description="Move the first answer to today.")
    today: date | None = Field(default=None, description="The day asked about; used only with adjust.")


BRIEF = Brief(
    fields={
        "role": None,
        "role_title": None,
        "country": None,
        "levels": None,
        "answers": Few(
            2,
            (
                *("source", "stands_in", "level", "currency", "p10", "p25", "p50", "p75", "p90", "basis"),
                *("n", "n_of", "year", "confidence", "confidence_why", "step_label"),
            ),
        ),
        "omitted": None,
        "official": Few(1, ("occupation", "year", "currency", "mean", "p25", "p50", "p75", "source")),
        "cited": Few(2, ("level", "currency", "low", "high", "statistic", "publisher", "as_of", "confidence")),
        "article": Few(1, ("experience", "words", "verdict", "source")),
        "standings": None,
        "standing_note": None,
        "warnings": None,
    },
    parts=(
        Part("", 4),
        Part("Where your pay", 4),
        Part("Percentiles", 6),
        Part("Published", 5),
        Part("Official", 3),
        Part("What the article", 1),
        Part("The next level", 2),
    ),
)


@tool(as_text=report_as_text, brief=BRIEF)
def salary_lookup(query: SalaryQuery, knowledge: Knowledge) -> SalaryReport:
    """What a role pays in one country: percentiles, official wages and cited figures side by side, with sample, year
    and confidence. Needs a role and a country; years or a level sharpen it. It knows no single employers, taxes or
    most cities, and says where it has no data."""
    role, title_word = _role(query.role, knowledge)
    level = _level(query.level, knowledge) if query.level else LEVEL_WORDS.get(title_word)
    total_first = None if query.basis is None else query.basis == "total"
    # A code needs no index of place names, which takes longer to build than the answer.
    code = query.country if query.country in knowledge.countries else knowledge.place(query.country).code
    currency = _currency(query.currency, knowledge)
    full = query.detail == "full"
    report = pay_report(knowledge, role.id, code, query.years_experience, level, total_first, full)
    return _with_extras(report, query, currency, knowledge)


def _with_extras(report: SalaryReport, query: SalaryQuery, currency: str | None, knowledge: Knowledge) -> SalaryReport:
    """The report with what was asked beyond it: another currency, a given pay, the move to today."""
    first = headline(report)
    standings, note = _standings(report, query.pay, knowledge) if query.pay is not None else ((), "")
    if first is None:
        return report.model_copy(update={"standing_note": note}) if note else report
    extras = report.model_copy(
        update={
            "conversions": conversions(knowledge, first, currency) if currency else (),
            "standings": standings,
            "standing_note": note,
            "adjusted": adjusted(first, report.official, query.today) if query.adjust else None,
        }
    )
    asked = asked_evidence(extras)
    if not asked:
        return extras
    evidence = (*report.evidence, *asked)
    sources = cite(knowledge, evidence, places_cited(report))
    return extras.model_copy(update={"evidence": evidence, "sources": sources})


def _role(text: str, knowledge: Knowledge) -> tuple[Role, str]:
    """The role a title means and its seniority word. Raises ProblemError for a job outside the field."""
    match = role_asked(text, "role", knowledge)
    return knowledge.roles[str(match.role)], match.seniority


def _level(text: str, knowledge: Knowledge) -> PayLevel:
    """A level of a word. Raises ProblemError for a word that is none."""
    from tools.reading.title_words import seniority_of

    words = text.strip().casefold().removesuffix(" level")
    level = LEVEL_WORDS.get(seniority_of(text, knowledge) or words)
    if level is None:
        message = f"{shorten(text)!r} is not a level."
        raise ProblemError(
            Problem(kind="invalid", field="level", given=shorten(text), message=message, allowed=tuple(LEVELS))
        )
    return level


def _currency(text: str | None, knowledge: Knowledge) -> str | None:
    """A currency code with a known rate. Raises ProblemError for another one."""
    if text is None:
        return None
    code, known = text.strip().upper(), currencies(knowledge)
    if code in known:
        return code
    near = nearest(code, known) if len(code) == 3 else ()
    hint = f" Did you mean {' or '.join(near)}?" if near else " Give a three-letter code such as INR or USD."
    message = f"{shorten(text)!r} is not a currency with a rate here.{hint}"
    raise ProblemError(
        Problem(kind="unknown", field="currency", given=shorten(text), message=message, suggestions=near)
    )


def _standings(report: SalaryReport, pay: float | str, knowledge: Knowledge) -> tuple[tuple[Standing, ...], str]:
    """Where a given pay stands in each answer of the level asked for, or why it cannot be placed."""
    money = _money(pay, report.currency, knowledge)
    if not report.answers:
        return (), "Your pay cannot be placed: there is no distribution here to place it in."
    if money.net:
        return (), "Your pay was given net; all figures here are gross, so it is not placed among them."
    if money.period not in {"year", "month"}:
        return (), "Pay by the hour or day, or a single payment, is not turned into yearly pay, so it is not placed."
    yearly = money.amount * (12 if money.period == "month" else 1)
    if yearly == 0:
        return (), "A pay of nothing is not placed."
    placed = (standing(knowledge, answer, yearly, money.currency) for answer in report.answers)
    return tuple(found for found in placed if found is not None), ""


def _money(pay: float | str, currency: str, knowledge: Knowledge) -> Money:
    """A given pay as money. Raises ProblemError where it cannot be read or its currency has no rate."""
    from tools.reading.whole import too_small, whole_money

    money = whole_money(pay, currency, "year") if isinstance(pay, str) else Money(amount=pay, currency=currency)
    wrong = money if isinstance(money, str) else too_small(money)
    if isinstance(money, str) or wrong:
        raise ProblemError(Problem(kind="invalid", field="pay", given=shorten(pay), message=wrong))
    _currency(money.currency, knowledge)
    return money
