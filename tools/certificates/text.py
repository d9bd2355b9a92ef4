"""A certification path as text that a person can read from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable

from tools.certificates.answer import CertificationPath, CertificationStep, HeldStatus, Mention
from tools.markdown import bullets, day, money, plain, table, trim

HEADINGS = {"take": "Take", "later": "Later", "skip": "Skip"}


def path_text(path: CertificationPath) -> str:
    """The whole path: answer, steps by verdict, money and time, what else would do, demand, sources."""
    parts = [
        f"# {_title(path)}",
        path.summary,
        *_exam(path),
        *_free(path, first=True),
        *(_steps(path, verdict) for verdict in HEADINGS),
        _held(path),
        _section("Watch out", path.warnings),
        _means(path),
        *_free(path, first=False),
        _demand(path),
        _article(path),
        _section("To ask back", path.questions),
        _section("Assumed", path.assumptions),
        _sources(path),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _title(path: CertificationPath) -> str:
    if path.asked:
        return f"Certification: {path.asked.given}"
    return f"Certifications for {path.role_title} on {day(path.today)}"


def _section(heading: str, lines: Iterable[str]) -> str:
    shown = list(lines)
    return f"## {heading}\n\n{bullets(shown)}" if shown else ""


def _steps(path: CertificationPath, verdict: str) -> str:
    if path.asked:
        return "\n\n".join(_full(path, step) for step in path.steps) if verdict == "take" else ""
    steps = [step for step in path.steps if step.verdict == verdict]
    if not steps:
        return ""
    if verdict == "skip":
        return _section("Skip", (f"**{_label(step)}**: {plain(step.reason)}" for step in steps))
    return f"## {HEADINGS[verdict]}\n\n" + "\n\n".join(_full(path, step) for step in steps)


def _label(step: CertificationStep) -> str:
    return f"{step.code} {step.name}" if step.code else step.name


def _full(path: CertificationPath, step: CertificationStep) -> str:
    lines = [f"{plain(step.reason)}", f"Status: {step.status}. {plain(step.status_note)}".strip()]
    if step.exam_day:
        lines.append(f"Exam from {day(step.exam_day)}, after the study for it.")
    if step.earliest_day and step.status in ("announced", "beta"):
        lines.append(f"Can be sat from {day(step.earliest_day)}.")
    if step.latest_day:
        lines.append(f"Last day: {day(step.latest_day)}.")
    if step.replaces and path.asked is None:
        lines.append(f"Takes the place of {', '.join(step.replaces)}.")
    lines += [_gate(gate.text, gate.kind, gate.met) for gate in step.gates]
    lines += [_cost(path, step), _hours(step)]
    # What only matters to somebody about to book is left to the exams to take.
    lines += _details(step) if path.asked or step.verdict == "take" else []
    lines += step.warnings
    if step.official_url:
        lines.append(f"Provider: {step.official_url} (facts read {step.as_of}, {step.confidence})")
    verdict = f", verdict: {step.verdict}" if path.asked else ""
    return f"**{_label(step)}** ({step.provider}, {step.level}{verdict})\n\n{bullets(lines)}"


def _details(step: CertificationStep) -> list[str]:
    lines = [f"Advised, not required: {step.advice}."] if step.advice else []
    if step.validity_months or step.renewal:
        validity = f"Valid for {step.validity_months} months. " if step.validity_months else ""
        lines.append(f"{validity}Keeping it: {step.renewal or 'not known'}.")
    if step.mention:
        lines.append(_named_in(step.mention))
    return lines


def _gate(text: str, kind: str, met: bool | None) -> str:
    state = {True: "met", False: "not met yet", None: "to check"}[met]
    return f"Gate ({kind}), {state}: {plain(text)}"


def _cost(path: CertificationPath, step: CertificationStep) -> str:
    if step.fee_usd is None:
        return f"Cost: not known{f' ({step.fee_note})' if step.fee_note else ''}."
    local = ""
    if step.fee_local is not None:
        local = f" (about {money(step.fee_local, path.currency)})"
    parts = [f"fee {_usd(step.fee_usd)}{local}"]
    parts += [f"{part.part} {_usd(part.usd) if part.usd is not None else 'not known'}" for part in step.cost_parts[1:]]
    total = "" if step.cost_usd is None else f"; plan with {_usd(step.cost_usd)}"
    return f"Cost: {', '.join(parts)}{total}. {step.fee_note}".strip()


def _usd(amount: float) -> str:
    """Dollars to the cent where there are cents, so that parts add up."""
    return f"${amount:,.0f}" if amount == round(amount) else f"${amount:,.2f}"


def _hours(step: CertificationStep) -> str:
    low, high = step.study_hours_low, step.study_hours_high
    if low is None or high is None:
        return "Study hours: not known."
    span = f"{trim(low)} h" if low == high else f"{trim(low)} to {trim(high)} h"
    return f"Study: {span} ({step.study_basis})."


def _named_in(mention: Mention) -> str:
    return f"Named in {mention.mentions} of {mention.postings:,} postings read."


def _held(path: CertificationPath) -> str:
    return _section("What you hold", (_held_line(path, status) for status in path.held))


def _held_line(path: CertificationPath, status: HeldStatus) -> str:
    codes = {step.certification: step.code or step.name for step in path.steps}
    name = f"{status.code} {status.name}".strip() or status.given
    until = f", until {day(status.expires)}" if status.expires else ""
    parts = [f"**{name}**: {status.state}{until}.", status.note]
    if status.renewal and status.state != "not counted":
        parts.append(f"Keeping it: {status.renewal}.")
    if status.renewed_by:
        parts.append(f"A pass of {' or '.join(codes[item] for item in status.renewed_by)} renews it.")
    return " ".join(part for part in parts if part)


def _means(path: CertificationPath) -> str:
    taken = path.taken()
    lines = []
    if taken:
        span = dict.fromkeys([trim(path.hours_low), trim(path.hours_high)])
        priced = [step for step in taken if step.cost_usd is not None]
        cost = f"about {_usd(path.cost_usd)}" if priced else "a cost that is not known"
        lines.append(f"All taken together: {cost} and {' to '.join(span)} h of study.")
        if priced and len(priced) < len(taken):
            lines.append("At least one price is not known and is not in that sum.")
    if path.budget_usd is not None:
        lines.append(f"Budget: {_usd(path.budget_usd)}.")
    if path.usd_rate:
        lines.append(f"Rate used: {path.usd_rate:g} {path.currency} for one US dollar ({path.rate_date}).")
    if path.hours_available is not None:
        lines.append(f"Hours that may go to exams until then: {trim(path.hours_available)}.")
    if path.binding != "none":
        lines.append(f"What binds: {path.binding}. Ways out, cheapest first:")
        lines += [way.text for way in path.ways_out]
    return _section("Money and time", lines)


def _free(path: CertificationPath, first: bool) -> list[str]:
    """Free credentials: at the top where there is no money, else further down; the project next to them."""
    if first != (path.budget_usd == 0):
        return []
    lines = [
        f"**{item.name}** ({item.provider}, {item.kind}{f', {item.hours} h' if item.hours else ''}): {item.url} "
        f"{' '.join(item.warnings)}".strip()
        for item in path.free
    ]
    if lines:
        lines.append("A free credential shows exposure, not skill: put it next to something you built.")
    parts = [_section("Free credentials", lines)]
    if path.build_instead and path.asked is None:
        project = path.build_instead
        text = f"{project.title}, about {trim(project.hours_typical)} h. It leaves behind: {plain(project.proves)}"
        parts.append(_section("What to build, with or without an exam", [text]))
    return parts


def _demand(path: CertificationPath) -> str:
    lines = []
    for item in path.demand:
        bound = " (a lower bound: only the start of each posting was read)" if item.lower_bound else ""
        lines.append(
            f"{plain(item.name)}: {item.share_pct:g} % of {item.postings:,} postings ({item.sample_title}){bound}."
        )
    if path.role or path.steps:
        lines.append("No pay rise is promised for any certificate: these facts hold no source for one.")
    return _section("How often employers ask", lines)


def _exam(path: CertificationPath) -> list[str]:
    if path.exam is None:
        return []
    exam, lines = path.exam, []
    if exam.duration_min_low is not None:
        lines.append(f"Length: {_span(exam.duration_min_low, exam.duration_min_high)} minutes.")
    if exam.questions_low is not None:
        note = f" ({exam.questions_note})" if exam.questions_note else ""
        lines.append(f"Questions: {_span(exam.questions_low, exam.questions_high)}{note}.")
    if exam.passing_score:
        lines.append(f"Pass mark: {exam.passing_score}.")
    if exam.availability:
        lines.append(f"Offered: {exam.availability}.")
    parts = [_section("The exam", lines or ["Length, questions and pass mark are not known."])]
    if exam.domains:
        rows = ([part.name, f"{_span(part.weight_low_pct, part.weight_high_pct)} %"] for part in exam.domains)
        parts.append(table(["Part", "Weight"], rows))
    return parts


def _span(low: float, high: float | None) -> str:
    return f"{low:g}" if high is None or high == low else f"{low:g} to {high:g}"


def _article(path: CertificationPath) -> str:
    if not path.article:
        return ""
    rows = [[item.text, item.verdict, item.fact, item.status, item.our_verdict] for item in path.article]
    header = ["The article says", "Checked", "What was found", "Status today", "For you"]
    return f"## The article's list, checked\n\n{table(header, rows)}"


def _sources(path: CertificationPath) -> str:
    cited = [source for source in path.sources if source.id != "judgement"]
    return _section("Sources", (plain(f"{source.title} ({source.as_of})") for source in cited))
