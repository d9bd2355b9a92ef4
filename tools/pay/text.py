"""A salary report as Markdown, complete by itself."""

from __future__ import annotations

from tools.markdown import bullets, count, table, trim, yearly
from tools.pay.models import ArticlePay, CitedPay, OfficialPay, PayAnswer, PayPart, SalaryReport

NOT_KNOWN = "–"
ELSEWHERE = "United States, for orientation only"


def report_as_text(report: SalaryReport) -> str:
    """The report for reading: what to start from, then everything beside it, then the sources."""
    parts = [
        f"# Pay: {report.role_title}, {report.country_name}",
        report.level_from,
        _no_data(report),
        _notices(report),
        *([_cited(report), _answers(report)] if report.published_first else [_answers(report), _cited(report)]),
        _official(report),
        _elsewhere(report),
        _article(report),
        _spread(report),
        _standing(report),
        _next_steps(report),
        _other_terms(report),
        _pay_parts(report),
        _sources(report),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _no_data(report: SalaryReport) -> str:
    if report.no_data is None:
        return ""
    near = ", ".join(f"{market.name} ({market.confidence} confidence)" for market in report.no_data.nearest)
    return f"**No data.** {report.no_data.reason}" + (f" Nearest markets that have some: {near}." if near else "")


def _notices(report: SalaryReport) -> str:
    return bullets(report.warnings)


def _answers(report: SalaryReport) -> str:
    if not report.answers:
        return ""
    header = ["Source", "Whose pay", "Level", "10th", "25th", "Median", "75th", "90th", "Counted", "Year", "Confidence"]
    rows = [_answer_row(answer) for answer in report.answers]
    lines = [f"## Percentiles, {report.currency} a year, gross", "", table(header, rows), ""]
    lines.append(bullets(_answer_line(answer) for answer in report.answers))
    if report.omitted:
        lines += ["", bullets(f"Not shown: {omitted.reason}" for omitted in report.omitted)]
    return "\n".join(lines)


def _answer_row(answer: PayAnswer) -> list[str]:
    counted = f"{answer.n} {answer.n_of}" if answer.n else "an estimate from a country factor, no direct answers"
    return [
        f"{answer.source_kind} ({answer.basis})",
        answer.stands_in or answer.role_title,
        answer.level,
        *(_amount(value, answer.currency) for value in (answer.p10, answer.p25, answer.p50, answer.p75, answer.p90)),
        counted,
        answer.year,
        answer.confidence,
    ]


def _answer_line(answer: PayAnswer) -> str:
    notes = " " + " ".join(_sentence(note) for note in answer.notes) if answer.notes else ""
    return (
        f"{answer.source_kind.capitalize()}, {answer.level}: step {answer.step} of 5, {answer.step_label}. "
        f"{_sentence(answer.basis_means)} Level: {answer.level_means}. "
        f"Confidence {answer.confidence}: {answer.confidence_why}.{notes}"
    )


def _official(report: SalaryReport) -> str:
    if not report.official:
        return ""
    header = ["Occupation", "Match", "25th", "Median", "75th", "90th", "Mean", "Year", "Growth in a year", "Source"]
    rows = [_official_row(row) for row in report.official]
    concepts = dict.fromkeys(
        f"{row.source}: {row.concept}" + (f" ({row.annualisation})" if row.annualisation else "")
        for row in report.official
        if row.concept
    )
    notes = [f"{row.occupation}: {row.note}" for row in report.official if row.note]
    title = "## Reference wages of near occupations" if report.no_data else "## Official wages"
    return "\n".join([title, "", table(header, rows), "", bullets([*concepts, *notes])])


def _elsewhere(report: SalaryReport) -> str:
    """Reference wages of another country, marked as such, where this one has none."""
    if not report.reference_elsewhere:
        return ""
    header = ["Occupation", "Match", "25th", "Median", "75th", "90th", "Mean", "Year", "Growth in a year", "Source"]
    rows = [_official_row(row) for row in report.reference_elsewhere]
    return "\n".join([f"## {ELSEWHERE}; none for {report.country_name}", "", table(header, rows)])


def _official_row(row: OfficialPay) -> list[str]:
    amounts = (row.p25, row.p50, row.p75, row.p90, row.mean)
    return [
        f"{row.occupation} ({row.occupation_code})" if row.occupation_code else row.occupation,
        row.match,
        *(_amount(value, row.currency) for value in amounts),
        str(row.year),
        f"{row.growth_pct:+.1f} %" if row.growth_pct is not None else NOT_KNOWN,
        row.source,
    ]


def _cited(report: SalaryReport) -> str:
    if not report.cited:
        return ""
    header = ["Role", "For", "Figure", "What it is", "Basis", "Publisher", "Date", "Confidence"]
    rows = [_cited_row(figure) for figure in report.cited]
    lines = ["## Published figures, to read beside", "", table(header, rows)]
    if report.cited_more:
        lines += ["", f"{count(report.cited_more, 'more figure')} with full detail. Addresses are under Sources."]
    return "\n".join(lines)


def _cited_row(figure: CitedPay) -> list[str]:
    words = dict.fromkeys((figure.level, figure.experience, figure.region))
    group = ", ".join(filter(None, words)) or "all levels"
    unit = "" if figure.period == "year" else " a day"
    quotes = f"{figure.publisher}, quoting {figure.quotes}" if figure.quotes else figure.publisher
    near = "" if figure.nearness == "same role" else f" ({figure.nearness})"
    return [
        figure.role_title + near,
        group,
        _range(figure.low, figure.mid, figure.high, figure.currency) + unit,
        figure.statistic + (f"; {figure.note}" if figure.note else ""),
        figure.basis,
        quotes,
        figure.as_of,
        figure.confidence,
    ]


def _range(low: float | None, mid: float | None, high: float | None, currency: str) -> str:
    """A published range as far as it goes: both ends, one end, a middle."""
    if low is not None and high is not None:
        ends = f"{_amount(low, currency)} to {_amount(high, currency)}"
    elif low is not None:
        ends = f"from {_amount(low, currency)}"
    else:
        ends = f"up to {_amount(high, currency)}" if high is not None else ""
    middle = _amount(mid, currency) if mid is not None else ""
    return f"{middle} ({ends})" if middle and ends else middle or ends


def _article(report: SalaryReport) -> str:
    if not report.article and not report.article_note:
        return ""
    claims = [_article_line(claim) for claim in report.article]
    notes = [report.article_note] if report.article_note else []
    return "\n".join(["## What the article claims", "", bullets([*claims, *notes])])


def _article_line(claim: ArticlePay) -> str:
    group = f"{claim.article_role}, {claim.experience}" if claim.experience else claim.article_role
    return (
        f"{group}: {claim.words} (a claim). Verdict: **{claim.verdict}**. "
        f"{_sentence(claim.reason)} Our data: {_sentence(claim.own_data)}"
    )


def _spread(report: SalaryReport) -> str:
    if report.spread is None:
        return ""
    spread = report.spread
    centres = "; ".join(f"{centre.name} {_amount(centre.value, spread.currency)}" for centre in spread.centres)
    wide = "".join(f" Not compared, as its group is too wide: {c.name}." for c in spread.centres if not c.is_compared)
    return "\n".join(
        [
            "## How far the sources lie apart",
            "",
            f"Highest middle over lowest: **{trim(spread.ratio, 2)} times** ({spread.highest} over {spread.lowest}). "
            f"Side by side, never averaged: {centres}.{wide}",
            "",
            "Why they differ:",
            "",
            bullets(spread.reasons),
        ]
    )


def _standing(report: SalaryReport) -> str:
    lines = [place.words for place in report.standings] + ([report.standing_note] if report.standing_note else [])
    return "\n".join(["## Where your pay stands", "", bullets(lines)]) if lines else ""


def _next_steps(report: SalaryReport) -> str:
    if not report.next_steps:
        return ""
    lines = [
        f"{step.role_title}, {step.level}: median {_amount(step.p50, step.currency)}"
        + (f", {step.difference_pct:+.0f} %. " if step.difference_pct is not None else ". ")
        + step.note
        for step in report.next_steps
    ]
    return "\n".join(["## The next level and the next roles", "", bullets(lines)])


def _other_terms(report: SalaryReport) -> str:
    """Other currencies, purchasing power, and the move to today."""
    lines = []
    for conversion in report.conversions:
        amounts = (conversion.p25, conversion.p50, conversion.p75)
        shown = " / ".join(_amount(value, conversion.currency) for value in amounts)
        lines.append(
            f"In {conversion.currency}: {shown} (25th, median, 75th) at {conversion.rate:g} on {conversion.rate_day}: "
            f"{conversion.meaning}."
        )
    power = report.purchasing_power
    if power:
        amount = f"{power.p50_intl_usd:,.0f} international dollars. " if power.p50_intl_usd else ""
        lines.append(f"Purchasing power: {amount}{power.note}")
    if report.adjusted:
        moved = report.adjusted
        shown = " / ".join(_amount(value, report.currency) for value in (moved.p25, moved.p50, moved.p75))
        growth = f" ({moved.growth_pct_a_year:g} % a year for {moved.years:g} years)" if moved.growth_pct_a_year else ""
        lines.append(f"Moved to today: {shown}{growth}. {moved.note}" if moved.p50 else moved.note)
    return "\n".join(["## In other terms", "", bullets(lines)]) if lines else ""


def _pay_parts(report: SalaryReport) -> str:
    if not report.parts:
        return ""
    header = ["Part", "For", "Figure", "Unit", "Publisher", "Date", "Confidence", "Note"]
    return "\n".join(["## Bonus, cash and equity", "", table(header, (_part_row(part) for part in report.parts))])


def _part_row(part: PayPart) -> list[str]:
    figures = [
        trim(value, 1) if value < 1000 else f"{value:,.0f}" for value in (part.low, part.mid, part.high) if value
    ]
    group = ", ".join(filter(None, [part.level, part.employers, part.region]))
    return [
        part.component,
        group,
        " to ".join(figures),
        part.unit,
        part.publisher,
        part.as_of,
        part.confidence,
        part.note,
    ]


def _sources(report: SalaryReport) -> str:
    if not report.sources:
        return ""
    lines = []
    for source in report.sources:
        details = (source.publisher, source.as_of, source.licence, source.url, source.attribution)
        lines.append(f"{source.id}: {source.title}. " + ". ".join(detail.rstrip(".") for detail in details if detail))
    return "\n".join(["## Sources", "", bullets(lines)])


def _sentence(text: str) -> str:
    """A note as a sentence."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _amount(value: float | None, currency: str) -> str:
    return NOT_KNOWN if value is None else yearly(value, currency)
