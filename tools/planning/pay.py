"""Pay now and at the target, taken from the salary reports as they are: sources side by side, nothing averaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.evidence import PERSON, Evidence
from tools.markdown import money, trim, yearly
from tools.pay.money import standing
from tools.planning.model import PayLine, PayPicture
from tools.reading.money import yearly_amount
from tools.salary import headline, pay_report

if TYPE_CHECKING:
    from knowledge.models.roles import Role
    from tools.evidence import Citation
    from tools.pay.models import CitedPay, OfficialPay, PayAnswer, SalaryReport
    from tools.planning.situation import Situation

REFERENCES_SHOWN = 2
CITED_SHOWN = 3
"""A plan names the few figures that carry the picture; the salary tool shows all (judgement)."""

MINOR = "Pay is left out: at your age the next school year counts for more. Talk pay over with a parent or adviser."
NO_COUNTRY = "You named no country, so there is no pay here: pay of one country says nothing about another."


def pay_picture(
    situation: Situation, target: Role, then: Role | None = None
) -> tuple[PayPicture, tuple[Evidence, ...], tuple[Citation, ...]]:
    """Pay for the present job, the target and the role behind it, with the evidence and sources they rest on."""
    profile, knowledge = situation.profile, situation.knowledge
    if profile.minor:
        return PayPicture(no_data=MINOR), (), ()
    if profile.country is None:
        return PayPicture(no_data=NO_COUNTRY), (), ()
    years = profile.years_experience
    report = pay_report(knowledge, target.id, profile.country, years)
    behind = pay_report(knowledge, then.id, profile.country, years) if then is not None else None
    present = present_report(situation, target)
    lines = [answer_line(answer) for answer in present.answers] if present else []
    lines += report_lines(report)
    lines += [answer_line(answer) for answer in behind.answers] if behind else []
    picture = PayPicture(
        now=pay_now(situation),
        lines=tuple(lines),
        published=tuple(published_lines(report)),
        spread=spread_words(report),
        claims=tuple(
            f"The article says {claim.words} for {claim.article_role}, {claim.experience or 'any experience'}: "
            f"{claim.verdict} ({claim.reason})"
            for found in (report, behind)
            if found is not None
            for claim in found.article
        ),
        no_data=no_data_words(report),
        notes=tuple([*standing_notes(situation, report), *step_notes(report), *background_note(situation)]),
    )
    both = [found for found in (present, report, behind) if found is not None]
    evidence = tuple(item for found in both for item in found.evidence)
    sources = tuple({source.id: source for found in both for source in found.sources}.values())
    return picture, (*evidence, *own_evidence(situation)), sources


def present_report(situation: Situation, target: Role, then: Role | None = None) -> SalaryReport | None:
    """The report of the present role, where it is one and another one than the target."""
    profile = situation.profile
    if profile.current_role is None or profile.current_role == target.id or profile.country is None:
        return None
    return pay_report(situation.knowledge, profile.current_role, profile.country, profile.years_experience)


def report_lines(report: SalaryReport) -> list[PayLine]:
    """The percentiles of a report, then the official wages that stand beside them."""
    official = [official_line(report, wage) for wage in report.official[:REFERENCES_SHOWN]]
    elsewhere = [
        official_line(report, wage, "United States, for orientation only") for wage in report.reference_elsewhere
    ]
    return [*(answer_line(answer) for answer in report.answers), *official, *elsewhere[:1]]


def published_lines(report: SalaryReport) -> list[str]:
    """Published figures in words: a range is no percentile, so they stay out of the table."""
    shown = CITED_SHOWN if report.published_first or not report.answers else 1
    return [
        f"{figure.role_title}{f', {figure.level}' if figure.level else ''}: {amount_words(figure)} "
        f"({figure.statistic}, {figure.basis.replace('_', ' ')}, {figure.publisher}, {figure.as_of}, "
        f"{figure.confidence} confidence; {figure.url})"
        for figure in report.cited[:shown]
    ]


def amount_words(figure: CitedPay) -> str:
    """A published figure: a range, a single value, or one end of a range."""
    low, mid, high = (
        yearly(value, figure.currency) if value is not None else "" for value in (figure.low, figure.mid, figure.high)
    )
    ends = f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}" if high else ""
    return f"{mid} ({ends})" if mid and ends else mid or ends


def middle_pay(situation: Situation, role: str) -> str:
    """The middle of the first answer for a role, with basis and confidence; empty where nothing is known."""
    profile = situation.profile
    if profile.country is None or profile.minor:
        return ""
    found = headline(pay_report(situation.knowledge, role, profile.country, profile.years_experience))
    if found is None or found.p50 is None:
        return "no percentiles"
    return f"{yearly(found.p50, found.currency)} ({found.basis}, {found.level}, {found.confidence} confidence)"


def answer_line(answer: PayAnswer) -> PayLine:
    """Percentiles of one source."""
    stand_in = f" (through {answer.stands_in})" if answer.stands_in else ""
    return PayLine(
        label=f"{answer.role_title}{stand_in}, {answer.level}, {answer.source_kind}",
        p10=answer.p10,
        p25=answer.p25,
        p50=answer.p50,
        p75=answer.p75,
        p90=answer.p90,
        currency=answer.currency,
        basis=answer.basis,
        n=answer.n,
        year=answer.year,
        source=answer.source,
        confidence=answer.confidence,
        note=f"step {answer.step}: {answer.step_label}",
    )


def official_line(report: SalaryReport, wage: OfficialPay, where: str = "") -> PayLine:
    """The official wage of the nearest occupation; `where` names another country that it is of."""
    place = f" ({where})" if where else ""
    return PayLine(
        label=f"Official wage beside {report.role_title}: {wage.occupation}{place}",
        p10=wage.p10,
        p25=wage.p25,
        p50=wage.p50 if wage.p50 is not None else wage.mean,
        p75=wage.p75,
        p90=wage.p90,
        currency=wage.currency,
        basis="official wage" if wage.p50 is not None else "official wage, mean",
        n=wage.n,
        year=str(wage.year),
        source=wage.source,
        confidence="high",
        note=f"{wage.match}; all seniorities",
    )


def spread_words(report: SalaryReport) -> str:
    """How far the sources lie apart, and why."""
    spread = report.spread
    if spread is None:
        return ""
    return (
        f"Highest middle ({spread.highest}) over lowest ({spread.lowest}): {spread.ratio:g} times. "
        f"{'; '.join(spread.reasons)}."
    )


def no_data_words(report: SalaryReport) -> str:
    """What is not known, and where there is something."""
    if report.no_data is None:
        return ""
    near = ", ".join(f"{market.name} ({market.confidence} confidence)" for market in report.no_data.nearest)
    return report.no_data.reason + (f" Nearest markets with data: {near}." if near else "")


def pay_now(situation: Situation) -> str:
    """The pay the person named, as a yearly amount."""
    pay = situation.profile.salary_current
    if pay is None:
        return ""
    shown = yearly(yearly_amount(pay), pay.currency)
    return f"You named {shown}{' net' if pay.net else ''} a year." if "LPA" not in shown else f"You named {shown}."


def own_evidence(situation: Situation) -> tuple[Evidence, ...]:
    """The person's own pay, as theirs."""
    pay = situation.profile.salary_current
    if pay is None:
        return ()
    return (
        Evidence(figure="your pay now, a year", value=yearly_amount(pay), unit=f"{pay.currency} a year", source=PERSON),
    )


def standing_notes(situation: Situation, report: SalaryReport) -> list[str]:
    """Where the present pay stands among the target's pay."""
    pay = situation.profile.salary_current
    if pay is None or pay.net or not report.answers or pay.amount == 0:
        return []
    found = (standing(situation.knowledge, answer, yearly_amount(pay), pay.currency) for answer in report.answers[:2])
    return [
        f"Your pay now, beside {report.role_title} ({one.source_kind}, {one.level}): {one.words}"
        for one in found
        if one
    ]


def step_notes(report: SalaryReport) -> list[str]:
    """What the next level and role pay, as a difference between groups."""
    return [
        f"{step.role_title}, {step.level}: {step.difference_pct:+.0f} % at the middle. {step.note}"
        for step in [step for step in report.next_steps if step.difference_pct is not None][:2]
    ]


def background_note(situation: Situation) -> list[str]:
    """The official pay of the old occupation, for a fall in pay at first should not surprise."""
    background = situation.knowledge.backgrounds.get(situation.profile.background or "")
    if background is None or background.us_median_pay_2025 is None:
        return []
    middle = money(background.us_median_pay_2025, "USD")
    return [
        f"For comparison, the official US median of your occupation ({background.soc_title}) was {middle} in May 2025. "
        "Pay often falls at first in such a move."
    ]


def years_words(years: float | None) -> str:
    """Years as they are said."""
    return "years not named" if years is None else f"{trim(years)} {'year' if years == 1 else 'years'}"
