"""The evidence behind a salary report: one entry for every figure it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.evidence import JUDGEMENT, PERSON, Citation, Evidence
from tools.pay.ladder import SOURCE_IDS
from tools.pay.published import CITED_SOURCE

if TYPE_CHECKING:
    from tools.pay.models import ArticlePay, CitedPay, OfficialPay, PayAnswer, PayPart, SalaryReport

RANKS = {"p10": "10th", "p25": "25th", "p50": "50th", "p75": "75th", "p90": "90th"}


def evidence_of(report: SalaryReport) -> tuple[Evidence, ...]:
    """Evidence for the figures of a report, in the order in which they are shown."""
    found: list[Evidence] = []
    for answer in report.answers:
        found += _of_answer(answer)
    for row in (*report.official, *report.reference_elsewhere):
        found += _of_official(row)
    for figure in report.cited:
        found += _of_cited(figure)
    for claim in report.article:
        found += _of_article(claim)
    for part in report.parts:
        found += _of_part(part)
    for omitted in report.omitted:
        if any(letter.isdigit() for letter in omitted.reason):
            found.append(_entry("why a source is left out", omitted.reason, "", SOURCE_IDS[omitted.source_kind]))
    return (*found, *_worked_out(report))


def asked_evidence(report: SalaryReport) -> tuple[Evidence, ...]:
    """Evidence for what a question added: other currencies, the person's own pay, the move to today."""
    found: list[Evidence] = []
    for conversion in report.conversions:
        figure = f"{conversion.currency} for one {report.answers[0].currency}"
        found.append(_entry(figure, conversion.rate, "", conversion.source, conversion.rate_day))
        for name in ("p25", "p50", "p75"):
            value = getattr(conversion, name)
            note = f"{conversion.meaning}, rate of {conversion.rate_day}"
            figure = f"{RANKS[name]} percentile in {conversion.currency}"
            found += _maybe(figure, value, _yearly(conversion.currency), report.answers[0].source, "", note)
    for place in report.standings:
        found += _maybe("own pay", place.pay, _yearly(place.currency), PERSON, "", "")
        found += _maybe("percentile of the own pay", place.percentile, "", report_source(report, place.source_kind))
    moved = report.adjusted
    if moved and moved.growth_pct_a_year is not None:
        source = next(row.source for row in report.official if row.growth_pct is not None)
        found.append(_entry("growth of the official median", moved.growth_pct_a_year, "% a year", source))
        for name in ("p25", "p50", "p75"):
            figure = f"{RANKS[name]} percentile moved to today"
            found += _maybe(figure, getattr(moved, name), _yearly(report.currency), JUDGEMENT, "", moved.note)
    return tuple(found)


def report_source(report: SalaryReport, kind: str) -> str:
    """Source id of the answers of one kind."""
    return next(answer.source for answer in report.answers if answer.source_kind == kind)


def places_cited(report: SalaryReport) -> tuple[Citation, ...]:
    """Citations for figures that name their own address instead of a shared source."""
    return tuple(
        Citation(
            id=figure.id,
            title=f"{figure.role_title}, {figure.statistic}",
            publisher=figure.publisher + (f", quoting {figure.quotes}" if figure.quotes else ""),
            url=figure.url,
            as_of=figure.as_of,
            licence="a single figure quoted with its address",
        )
        for figure in report.cited
    )


def _of_answer(answer: PayAnswer) -> Iterator[Evidence]:
    who = f"{answer.stands_in or answer.role_title}, {answer.level} level, {answer.country}"
    note = f"step {answer.step}, {answer.step_label}; {answer.basis} pay; confidence {answer.confidence}"
    for name, rank in RANKS.items():
        figure = f"{rank} percentile of pay: {who}"
        yield from _maybe(figure, getattr(answer, name), _yearly(answer.currency), answer.source, answer.year, note)
    yield from _maybe(f"number counted: {who}", answer.n, answer.n_of, answer.source, answer.year)
    if answer.n is None:
        figure = f"smallest number behind it: {who}"
        yield _entry(figure, answer.n_weakest, answer.n_of, answer.source, answer.year)
    yield from _maybe(
        f"{answer.currency} for one US dollar",
        None if answer.rate == 1 else answer.rate,
        "",
        answer.rate_source,
        answer.rate_day,
    )
    for words in answer.notes:
        source = CITED_SOURCE if "published" in words else answer.source
        yield _entry(f"what to know: {who}", words, "", source, answer.year)
    for factor in answer.factors:
        unit = "USD a year" if factor.kind == "base" else "times"
        note = f"{factor.n} {answer.n_of} behind it"
        yield _entry(f"factor {factor.kind}: {factor.key}", factor.factor, unit, answer.source, answer.year, note)


def _of_official(row: OfficialPay) -> Iterator[Evidence]:
    for name, rank in RANKS.items():
        figure = f"{rank} percentile, {row.occupation}"
        yield from _maybe(figure, getattr(row, name), _yearly(row.currency), row.source, str(row.year), row.match)
    yield from _maybe(f"mean, {row.occupation}", row.mean, _yearly(row.currency), row.source, str(row.year), row.match)
    yield from _maybe(f"people or adverts counted, {row.occupation}", row.n, "", row.source, str(row.year), row.note)
    yield from _maybe(f"growth of the median, {row.occupation}", row.growth_pct, "%", row.source, str(row.year))


def _of_cited(figure: CitedPay) -> Iterator[Evidence]:
    unit = f"{figure.currency} a {figure.period}"
    note = f"basis: {figure.basis}" + (f"; {figure.note}" if figure.note else "")
    for name in ("low", "mid", "high"):
        words = f"{figure.statistic} ({name}), {figure.role_title}"
        yield from _maybe(words, getattr(figure, name), unit, figure.id, figure.as_of, note)


def _of_article(claim: ArticlePay) -> Iterator[Evidence]:
    words = f"the article's range, {claim.article_role} {claim.experience}".strip()
    note = f"a claim; verdict: {claim.verdict}"
    yield _entry(f"{words}, low", claim.low, _yearly(claim.currency), claim.source, note=note)
    yield _entry(f"{words}, high", claim.high, _yearly(claim.currency), claim.source, note=note)
    source = SOURCE_IDS["survey" if "survey" in claim.own_data else "adverts"]
    yield _entry("our data beside the article's range", claim.own_data, "", source)
    yield _entry("why the verdict", claim.reason, "", CITED_SOURCE)


def _of_part(part: PayPart) -> Iterator[Evidence]:
    for name in ("low", "mid", "high"):
        words = f"{part.component} ({name}), {part.role_title}, {part.publisher}"
        yield from _maybe(words, getattr(part, name), part.unit, part.source, part.as_of, part.url)


def _worked_out(report: SalaryReport) -> Iterator[Evidence]:
    if report.spread:
        note = "; ".join(f"{centre.name} {centre.value:,.0f}" for centre in report.spread.centres)
        yield _entry(
            "highest middle over the lowest, across sources", report.spread.ratio, "times", JUDGEMENT, "", note
        )
    for step in report.next_steps:
        who = f"{step.role_title}, {step.level} level"
        yield _entry(f"median: {who}", step.p50, _yearly(step.currency), step.source, "", step.note)
        yield from _maybe(f"difference of the median: {who}", step.difference_pct, "%", step.source, "", step.note)
    power = report.purchasing_power
    if power and power.p50_intl_usd is not None and power.ppp is not None:
        unit = "international dollars a year"
        yield _entry("median by purchasing power", power.p50_intl_usd, unit, power.source, str(power.year), power.note)
        yield _entry("local currency for one international dollar", power.ppp, "", power.source, str(power.year))


def _yearly(currency: str) -> str:
    return f"{currency} a year"


def _maybe(
    figure: str, value: float | int | str | None, unit: str, source: str, as_of: str = "", note: str = ""
) -> tuple[Evidence, ...]:
    return () if value is None else (_entry(figure, value, unit, source, as_of, note),)


def _entry(figure: str, value: float | int | str, unit: str, source: str, as_of: str = "", note: str = "") -> Evidence:
    return Evidence(figure=figure, value=value, unit=unit, source=source, as_of=as_of, note=note)
