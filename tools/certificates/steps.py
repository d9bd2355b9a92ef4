"""A certification as one step of a path: facts, dates, cost, gates and warnings, with the evidence for every figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tools.certificates.answer import CertificationStep, ExamFacts, ExamPart, Verdict
from tools.certificates.calendar import dates_of, stale_warning, standing
from tools.certificates.cost import RETAKE_SHARE, cost_of, study_hours
from tools.certificates.gates import Person, gates_of
from tools.certificates.index import index
from tools.certificates.offers import mention_of, mention_source
from tools.certificates.succession import predecessors
from tools.evidence import JUDGEMENT, Citation, Evidence
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification
    from tools.certificates.order import Holdings

CONFIDENCE_WARNINGS = {
    "unverified": "Unverified: only that it exists was seen.",
    "secondary": "",
    "two-source": "",
    "verified-official": "",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """What was decided about a certification."""

    certification: str
    verdict: Verdict
    reason: str
    closes: tuple[str, ...]
    after: tuple[str, ...]
    exam_day: date | None


def source_of(certification_id: str) -> str:
    """Source id of the facts of one certification."""
    return f"certification:{certification_id}"


@per_knowledge
def certification_citation(knowledge: Knowledge, certification_id: str) -> Citation:
    """Where the facts of a certification were read; the fact names its sources in place."""
    fact = knowledge.certifications[certification_id]
    title = f"{label_of(fact)}, as read in: {fact.source}"
    return Citation(
        id=source_of(fact.id), title=title, publisher=fact.provider, url=fact.official_url, as_of=fact.as_of
    )


def label_of(fact: Certification) -> str:
    """Code and name, or the name alone."""
    return f"{fact.code} {fact.name}" if fact.code else fact.name


def build_step(
    knowledge: Knowledge,
    judged: Judged,
    holdings: Holdings,
    person: Person,
    today: date,
    role_id: str = "",
    usd_rate: float | None = None,
) -> CertificationStep:
    """The step for a verdict."""
    name = judged.certification
    fact, now = knowledge.certifications[name], standing(knowledge, name, today)
    cost, hours = cost_of(knowledge, name), study_hours(knowledge, name)
    return CertificationStep(
        certification=name,
        code=fact.code,
        name=fact.name,
        provider=fact.provider,
        level=fact.level,
        verdict=judged.verdict,
        reason=judged.reason,
        status=now.status,
        status_note=" ".join(filter(None, (now.note, fact.status_note))),
        earliest_day=now.earliest,
        latest_day=now.latest,
        exam_day=judged.exam_day,
        requires=fact.requires,
        requires_logic=fact.requires_logic,
        after=judged.after,
        gates=gates_of(knowledge, fact, holdings, person),
        advice=fact.recommended_experience,
        replaces=predecessors(knowledge).get(name, ()),
        closes=judged.closes,
        study_hours_low=hours.low,
        study_hours_high=hours.high,
        study_basis=hours.basis,
        study_assumed=hours.assumed,
        fee_usd=cost.fee,
        fee_note=fact.price_note,
        fee_local=round(cost.fee * usd_rate) if usd_rate and cost.fee is not None else None,
        cost_usd=cost.usd,
        cost_parts=cost.parts,
        validity_months=fact.validity_months,
        renewal=fact.renewal or fact.validity_note,
        mention=mention_of(knowledge, role_id, name),
        confidence=fact.confidence,
        as_of=fact.as_of,
        official_url=fact.official_url,
        warnings=_warnings(knowledge, fact, cost.warnings, today),
    )


def _warnings(knowledge: Knowledge, fact: Certification, cost: Sequence[str], today: date) -> tuple[str, ...]:
    unknown_fee = () if fact.price_usd is not None else ("The fee is not known.",)
    since = stale_warning(knowledge, fact.id, today)
    return tuple(filter(None, (*cost, *unknown_fee, CONFIDENCE_WARNINGS[fact.confidence], since)))


def step_evidence(knowledge: Knowledge, step: CertificationStep, currency: str = "") -> list[Evidence]:
    """The evidence of every figure of a step."""
    label = step.code or step.name
    found = list(_fact_evidence(knowledge, step.certification))
    if step.cost_usd is not None and step.cost_usd != step.fee_usd:
        note = f"fee, {RETAKE_SHARE:.0%} of a second fee unless one is included, and first-year maintenance where known"
        found.append(
            Evidence(figure=f"{label}: cost to plan with", value=step.cost_usd, unit="USD", source=JUDGEMENT, note=note)
        )
    if step.fee_local is not None:
        found.append(Evidence(figure=f"{label}: fee, converted", value=step.fee_local, unit=currency, source="FX_CAPI"))
    if step.exam_day:
        note = "after the study hours, within the days on which it can be sat"
        found.append(
            Evidence(
                figure=f"{label}: day of the exam in this path",
                value=step.exam_day.isoformat(),
                unit="date",
                source=JUDGEMENT,
                note=note,
            )
        )
    if step.mention:
        source = mention_source(knowledge, step.mention.sample, step.mention.name)
        found.append(
            Evidence(
                figure=f"{label}: postings that name it ({step.mention.postings} read)",
                value=step.mention.mentions,
                unit="postings",
                source=source,
            )
        )
    return found


@per_knowledge
def _fact_evidence(knowledge: Knowledge, certification_id: str) -> tuple[Evidence, ...]:
    """The evidence that does not depend on the person: fee, hours, validity, dates, fees in conflict."""
    fact = knowledge.certifications[certification_id]
    label, source = fact.code or fact.name, source_of(certification_id)
    cost, hours, dates = (
        cost_of(knowledge, certification_id),
        study_hours(knowledge, certification_id),
        dates_of(knowledge, certification_id),
    )
    hour_source = JUDGEMENT if hours.assumed else source
    rows: list[tuple[str, float | int | str | None, str, str, str]] = [
        (f"{label}: fee", cost.fee, "USD", source, "; ".join((*cost.warnings, fact.price_note)).strip("; ")),
        (f"{label}: study hours, low", hours.low, "hours", hour_source, hours.basis),
        (f"{label}: study hours, high", hours.high, "hours", hour_source, hours.basis),
        (f"{label}: validity", fact.validity_months, "months", source, fact.validity_note),
        (f"{label}: opens", fact.launch_date, "date", source, fact.launch_note),
        (f"{label}: beta from", fact.beta_start, "date", source, fact.launch_note),
        (f"{label}: last day", dates.last_day.isoformat() if dates.last_day else None, "date", source, ""),
        (
            f"{label}: last day on another page of the provider",
            dates.other_last_day.isoformat() if dates.other_last_day else None,
            "date",
            source,
            _read_elsewhere(fact),
        ),
    ]
    rows += [
        (f"{label}: {part.part}", part.usd, "USD", JUDGEMENT if part.part == "likely retake" else source, part.basis)
        for part in cost.parts[1:]
    ]
    return tuple(
        Evidence(figure=figure, value=value, unit=unit, source=where, as_of=fact.as_of, note=note)
        for figure, value, unit, where, note in rows
        if value is not None
    )


def _read_elsewhere(fact: Certification) -> str:
    """When and where a differing last day was read."""
    disputed = [second for second in fact.second_sources if second.field == "retirement_date" and not second.agrees]
    read = "; ".join(f"read {second.as_of} at {second.url}" for second in disputed)
    return f"{read}. The earlier day is counted with" if read else ""


def exam_facts(knowledge: Knowledge, certification_id: str) -> ExamFacts:
    """How the exam looks: length, questions, pass mark, weights of its domains."""
    fact = knowledge.certifications[certification_id]
    return ExamFacts(
        certification=fact.id,
        duration_min_low=fact.duration_min_low,
        duration_min_high=fact.duration_min_high,
        questions_low=fact.questions_low,
        questions_high=fact.questions_high,
        questions_note=fact.questions_note,
        passing_score=fact.passing_score,
        domains=tuple(
            ExamPart(name=part.name, weight_low_pct=part.weight_low_pct, weight_high_pct=part.weight_high_pct)
            for part in fact.domains
        ),
        availability=fact.availability,
    )


def exam_evidence(knowledge: Knowledge, exam: ExamFacts) -> list[Evidence]:
    """The evidence of the figures of an exam."""
    label = index(knowledge).printed.get(exam.certification) or index(knowledge).names[exam.certification]
    fact = knowledge.certifications[exam.certification]
    rows: list[tuple[str, float | int | str | None, str]] = [
        ("length, shortest", exam.duration_min_low, "minutes"),
        ("length, longest", exam.duration_min_high, "minutes"),
        ("questions, fewest", exam.questions_low, "questions"),
        ("questions, most", exam.questions_high, "questions"),
        ("pass mark", exam.passing_score or None, ""),
    ]
    found = [
        Evidence(figure=f"{label}: {what}", value=value, unit=unit, source=source_of(fact.id), as_of=fact.as_of)
        for what, value, unit in rows
        if value is not None
    ]
    for part in fact.domains:
        note = f"read in {part.source}; {part.name_basis}"
        for which, weight in (("lowest", part.weight_low_pct), ("highest", part.weight_high_pct)):
            figure = f"{label}: weight of {part.name or 'a part'}, {which}"
            found.append(
                Evidence(figure=figure, value=weight, unit="%", source=source_of(fact.id), as_of=part.as_of, note=note)
            )
    return found
