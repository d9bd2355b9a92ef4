"""Rules for certifications: figures, gates, exam domains, and what a second source said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.checks.calendar import check_calendar
from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection, cycles, report_shared_names
from knowledge.models.certifications import Certification, SecondSource
from knowledge.models.fact import Fact

LIMITS = {
    "price_usd": (0, 2500, "USD"),
    "duration_min_low": (20, 480, "minutes"),
    "duration_min_high": (20, 480, "minutes"),
    "questions_low": (5, 300, "questions"),
    "questions_high": (5, 300, "questions"),
    "study_hours_low": (1, 500, "hours"),
    "study_hours_high": (1, 500, "hours"),
}
"""What exams of the field cost and take; outside of it a figure is mistyped (judgement of the fact tables)."""

USUAL_VALIDITY_MONTHS = (12, 24, 36, 60)
PASSING_SCORE = re.compile(r"^(|\d{2,3}/\d{3,4}|\d{2}%( in each part)?|\d{3} on \d{3}-\d{3}|pass/fail)$")

RULE_FIELDS = frozenset(
    ("status", "price_usd", "duration", "questions", "passing_score", "validity_months", "prerequisites", "domains")
)
"""Fields of which two must agree before a record counts as known from two sources."""

COMPARED_FIELDS = RULE_FIELDS | {"launch_date", "retirement_date"}
SECOND_KINDS = ("official_page", "snapshot_of_official", "dated_report_of_official", "secondary")
WHOLE, TOLERANCE = 100.0, 0.01
"""Weights of exam domains add up to 100 percent, up to rounding in binary."""


def check_certifications(inspection: Inspection) -> None:
    """Every rule for certifications."""
    table = inspection.knowledge.certifications
    for exam in table.values():
        check_figures(inspection, exam)
        check_gates(inspection, exam)
        check_domains(inspection, exam)
        check_second_sources(inspection, exam)
        check_calendar(inspection, exam)
    report_shared_names(inspection, certification_names(inspection))
    for cycle in cycles({name: [first for first in exam.requires if first in table] for name, exam in table.items()}):
        problem = f"Required certifications go round in a circle: {' > '.join(cycle)}."
        inspection.report(table[cycle[0]], "requires", problem, "Remove one of these requirements.")


def certification_names(inspection: Inspection) -> Iterator[tuple[Fact, str, str, str]]:
    """Ids, codes and names; versions of one exam may share a name, so only codes and ids are claimed."""
    for exam in inspection.knowledge.certifications.values():
        yield exam, "id", exam.id, exam.id
        if exam.code:
            yield exam, "code", exam.id, exam.code


def check_figures(inspection: Inspection, exam: Certification) -> None:
    """Figures are in the range of real exams, and written as they are printed."""
    for key, (low, high, unit) in LIMITS.items():
        value = getattr(exam, key)
        if value is not None and value >= 0 and not low <= value <= high:
            inspection.report(exam, key, f"{value:g} {unit} is not possible.", f"It lies from {low} to {high}.")
    if exam.study_hours_low is not None and not exam.study_basis:
        inspection.report(exam, "study_basis", "Study hours have no basis.", "Say who gives them.")
    if exam.validity_months is not None and exam.validity_months not in USUAL_VALIDITY_MONTHS:
        problem = f"{exam.validity_months} months is an unusual validity."
        inspection.warn(exam, "validity_months", problem, "Is it years? 36 months are three years.")
    if not PASSING_SCORE.match(exam.passing_score):
        problem = f"{quoted(exam.passing_score)} is not written as a passing score."
        inspection.report(exam, "passing_score", problem, "Write 700/1000, 66%, 450 on 200-800 or pass/fail.")
    if exam.official_url and not exam.official_url.startswith("https://"):
        inspection.report(exam, "official_url", f"{quoted(exam.official_url)} is no address.", "Start with https://.")


def check_gates(inspection: Inspection, exam: Certification) -> None:
    """Required certifications say whether all or any of them are needed."""
    if exam.requires and not exam.requires_logic:
        problem = "Certifications are required, and not whether all or any of them."
        inspection.report(exam, "requires_logic", problem, 'Write "all" or "any".')
    for field in ("requires", "recommended_prior", "contains"):
        named = getattr(exam, field)
        for number, other in enumerate(named):
            if other in named[:number]:
                inspection.report(exam, f"{field}[{number}]", f"{quoted(other)} is there twice.", "Remove one.")


def check_domains(inspection: Inspection, exam: Certification) -> None:
    """Weights add up to 100 percent, or can, and each domain is named once."""
    names: set[str] = set()
    for number, domain in enumerate(exam.domains):
        where = f"domains[{number}]"
        if bool(domain.name) == (domain.name_basis == "not recorded"):
            problem = f"The name is {quoted(domain.name)} and its basis {quoted(domain.name_basis)}."
            inspection.report(exam, f"{where}.name_basis", problem, 'Without a name the basis is "not recorded".')
        if domain.name and domain.name in names:
            inspection.report(exam, f"{where}.name", f"{quoted(domain.name)} is there twice.", "Remove one.")
        if domain.weight_low_pct < 1:
            inspection.report(exam, f"{where}.weight_low_pct", "A domain weighs at least 1 percent.")
        names.add(domain.name)
    if exam.domains:
        check_weights(inspection, exam)


def check_weights(inspection: Inspection, exam: Certification) -> None:
    """The sum of the weights of an exam; exceptions are written down in exceptions.toml."""
    low = sum(domain.weight_low_pct for domain in exam.domains)
    high = sum(domain.weight_high_pct for domain in exam.domains)
    single = sum(domain.weight_low_pct == domain.weight_high_pct for domain in exam.domains)
    wanted = inspection.exceptions.get(("domain-weights", exam.id), WHOLE)
    if single not in (0, len(exam.domains)):
        problem = "Some weights are one figure and some a range."
        inspection.report(exam, "domains", problem, "Give low and high for all, equal where it is one figure.")
    elif single and abs(low - wanted) > TOLERANCE:
        problem = f"The weights add up to {low:g} percent, not {wanted:g}."
        remedy = (
            "Compare with the provider's page; if it says so itself, write it into exceptions.toml with the reason."
        )
        inspection.report(exam, "domains", problem, remedy)
    elif not single and not low <= wanted <= high:
        problem = f"The weights add up to {low:g} to {high:g} percent: 100 is out of reach."
        inspection.report(exam, "domains", problem, "Compare with the provider's page.")


def check_second_sources(inspection: Inspection, exam: Certification) -> None:
    """What the record says about a second source follows from the comparisons it holds."""
    for number, compared in enumerate(exam.second_sources):
        check_comparison(inspection, exam, compared, f"second_sources[{number}]")
    counted = [compared for compared in exam.second_sources if compared.counted]
    no = {compared.field for compared in counted if not compared.agrees}
    yes = {compared.field for compared in counted if compared.agrees} - no
    agrees = "" if not counted else "yes" if yes and not no else "partly" if yes else "no"
    if exam.second_source_agrees != agrees:
        problem = f"It says {quoted(exam.second_source_agrees)}, the comparisons below say {quoted(agrees)}."
        inspection.report(exam, "second_source_agrees", problem, "Correct the one that is wrong.")
    if set(exam.two_source_fields) != yes:
        problem = f"The comparisons below agree in: {', '.join(sorted(yes)) or 'nothing'}."
        inspection.report(exam, "two_source_fields", problem, "List exactly these.")
    two = len(yes & RULE_FIELDS) >= 2 and not no
    if exam.confidence == "two-source" and not two:
        problem = "Two sources must agree in two fields, and none disagree."
        inspection.report(exam, "confidence", problem, 'Write "secondary", or add the comparison.')
    if exam.confidence in ("secondary", "unverified") and two:
        problem = f"Two sources agree in {len(yes & RULE_FIELDS)} fields and none disagrees."
        inspection.report(exam, "confidence", problem, 'Write "two-source".')


def check_comparison(inspection: Inspection, exam: Certification, compared: SecondSource, where: str) -> None:
    """A comparison names a field, a kind of source, and why it disagrees."""
    if compared.field not in COMPARED_FIELDS:
        problem = f"{quoted(compared.field)} is not compared."
        inspection.report(exam, f"{where}.field", problem, f"Fields are: {', '.join(sorted(COMPARED_FIELDS))}.")
    if compared.kind not in SECOND_KINDS:
        problem = f"{quoted(compared.kind)} is no kind of source."
        inspection.report(exam, f"{where}.kind", problem, f"Kinds are: {', '.join(SECOND_KINDS)}.")
    if not compared.agrees and not compared.note:
        inspection.report(exam, f"{where}.note", "The sources disagree and nothing says how.", "Add a note.")
