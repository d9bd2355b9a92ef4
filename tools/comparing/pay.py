"""Pay of two roles level by level, source beside source, and the article's ranges as claims."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.comparing.models import ArticlePay, PayFigure, Side
from tools.evidence import Citation
from tools.pay.levels import NOMINAL_YEARS, levels_of_years
from tools.pay.models import LEVELS, PayAnswer, PayLevel, SalaryReport
from tools.pay.report import pay_report

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role


class PayRows:
    """What is known of the pay of two roles in one country."""

    def __init__(self) -> None:
        self.figures: list[PayFigure] = []
        self.article: list[ArticlePay] = []
        self.notes: list[str] = []
        self.citations: list[Citation] = []

    def add(self, figure: PayFigure) -> None:
        """Keep a figure once: a pooled one comes back at every level."""
        bare = figure.model_copy(update={"is_yours": False})
        for index, known in enumerate(self.figures):
            if known.model_copy(update={"is_yours": False}) == bare:
                self.figures[index] = known if known.is_yours else figure
                return
        self.figures.append(figure)


def pay_rows(knowledge: Knowledge, a: Role, b: Role, country: str, years: float | None) -> PayRows:
    """Pay by level for both roles: every level that the years of a role reach, those asked about marked."""
    rows = PayRows()
    yours = levels_of_years(years) if years is not None else ()
    sides: tuple[tuple[Side, Role], ...] = (("a", a), ("b", b))
    for side, role in sides:
        for level in levels_in(role):
            report = pay_report(knowledge, role.id, country, None, level)
            take(rows, side, role, report, level, level in yours)
    rows.figures.sort(key=lambda figure: (figure.side, figure.level == "all"))
    return rows


def levels_in(role: Role) -> Iterator[PayLevel]:
    """The pay levels that people of a role have, by its years; the one that its title fixes."""
    if role.pay.level:
        yield role.pay.level
        return
    for level in LEVELS:
        first, end = NOMINAL_YEARS[level]
        if role.years_min < end and role.years_max > first:
            yield level


def take(rows: PayRows, side: Side, role: Role, report: SalaryReport, level: PayLevel, is_yours: bool) -> None:
    """Add what one report says."""
    for answer in report.answers:
        rows.add(figure_of(side, answer, level, is_yours))
    if report.official:
        rows.add(official_of(side, role, report))
    for claim in report.article:
        row = ArticlePay(
            side=side, title=claim.article_role, where=claim.table, experience=claim.experience, text=claim.words,
            verdict=claim.verdict, reason=claim.reason,
        )  # fmt: skip
        if row not in rows.article:
            rows.article.append(row)
    notes = [report.no_data.reason] if report.no_data else []
    if report.no_data and report.no_data.nearest:
        near = ", ".join(market.name for market in report.no_data.nearest)
        notes.append(f"Nearest countries with pay data for {role.title}: {near}.")
    if report.article_note and not report.article:
        notes.append(report.article_note)
    rows.notes += [note for note in notes if note not in rows.notes]
    known = {citation.id for citation in rows.citations}
    rows.citations += [citation for citation in report.sources if citation.id not in known]


def figure_of(side: Side, answer: PayAnswer, asked: PayLevel, is_yours: bool) -> PayFigure:
    """One source's answer as a row."""
    return PayFigure(
        side=side,
        role=answer.stands_in or answer.role_title,
        is_stand_in=bool(answer.stands_in),
        level=answer.level if answer.level in (asked, "all") else f"{asked}, from {answer.level}",
        is_yours=is_yours and answer.level != "all",
        p25=answer.p25,
        p50=answer.p50,
        p75=answer.p75,
        p90=answer.p90 if answer.p50 is None else None,
        currency=answer.currency,
        basis=answer.basis_means,
        n=answer.n,
        year=answer.year,
        confidence=answer.confidence,
        step=answer.step_label,
        source=answer.source,
    )


def official_of(side: Side, role: Role, report: SalaryReport) -> PayFigure:
    """The official wage of the nearest occupation as a row: a reference, all seniorities together."""
    wage = report.official[0]
    return PayFigure(
        side=side,
        role=wage.occupation,
        is_stand_in=True,
        level="all",
        p25=wage.p25,
        p50=wage.p50,
        p75=wage.p75,
        mean=wage.mean if wage.p50 is None else None,
        currency=wage.currency,
        basis="official wage, a reference",
        is_published=True,
        n=wage.n,
        year=str(wage.year),
        step=f"nearest occupation to {role.title}: {wage.match}",
        source=wage.source,
    )
