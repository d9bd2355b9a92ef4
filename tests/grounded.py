"""Small worlds for the check of prose: a few figures, and what stands against them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from agent.grounding import Known, check

TODAY = date(2026, 11, 23)


def figure(
    name: str, value: float | int | str, unit: str = "", source: str = "judgement", as_of: str = "", note: str = ""
) -> dict[str, Any]:
    """One figure as a conversation keeps it."""
    return {"figure": name, "value": value, "unit": unit, "source": source, "as_of": as_of, "note": note}


PAY = (
    figure("25th percentile of pay: AI Engineer, senior level, US", 141600.0, "USD a year", "AIJOBS_2025", "2025"),
    figure("50th percentile of pay: AI Engineer, senior level, US", 179000.0, "USD a year", "AIJOBS_2025", "2025"),
    figure("75th percentile of pay: AI Engineer, senior level, US", 237400.0, "USD a year", "AIJOBS_2025", "2025"),
    figure("number counted: AI Engineer, senior level, US", 207, "adverts", "AIJOBS_2025", "2025"),
    figure("50th percentile of pay: Data Engineer, senior level, US", 158000.0, "USD a year", "AIJOBS_2025", "2025"),
    figure("50th percentile of pay: Solutions Architect, senior level, US", 183000.0, "USD a year", "SO_2025", "2025"),
    figure("EUR for one US dollar", 0.88, "EUR", "FX_CAPI", "2026-09-29"),
    figure("your pay now, a year", 152000.0, "USD a year", "person"),
)
EXAMS = (
    figure("AI-103: fee", 165.0, "USD", "certification:ms-ai-103", "2026-08-22"),
    figure("AI-103: fee, converted", 145.0, "EUR", "FX_CAPI"),
    figure("AI-103: study hours, low", 36.0, "hours", "certification:ms-ai-103"),
    figure("AI-103: study hours, high", 60.0, "hours", "certification:ms-ai-103"),
    figure("AI-103: validity", 12, "months", "certification:ms-ai-103"),
    figure(
        "MLA-C02: fee",
        150.0,
        "USD",
        "certification:aws-mla-c02",
        "2026-10-08",
        "plus tax; 50% voucher after any AWS pass",
    ),
    figure("MLA-C02: validity", 36, "months", "certification:aws-mla-c02"),
    figure("MLA-C02: opens", "2027-01-14", "date", "certification:aws-mla-c02"),
    figure(
        "AI-102: last day",
        "2026-06-30",
        "date",
        "certification:ms-ai-102",
        "2026-08-22",
        "retired; can no longer be taken",
    ),
    figure("AI-102: replaced by", "AI-103", "", "certification:ms-ai-102"),
)
PLAN = (
    figure("hours a week", 8.0, "hours", "person"),
    figure("hours needed, low", 203.3, "hours"),
    figure("hours needed, typical", 338.4, "hours"),
    figure("hours needed, high", 608.4, "hours"),
    figure("hours until the last day", 324.0, "hours"),
    figure("readiness now, must-haves", 5.1, "%"),
    figure("must-have readiness at the end", 66.7, "%"),
    figure("postings for AI Engineer that ask for Python", 87.7, "%", "jd1765", "2026-02", "sample of 81 postings"),
    figure(
        "postings for AI Engineer that ask for Docker and containers",
        40.1,
        "%",
        "jd1765",
        "2026-02",
        "sample of 81 postings",
    ),
    figure("cost of the plan", 66.0, "USD"),
    figure("left of the budget", 734, "USD"),
    figure("start of applying", "2027-08-02", "date"),
    figure("end of the plan", "2027-09-20", "date"),
    figure("applications", 16, "applications"),
    figure("months to AI Engineer", "6 to 15", "months"),
)
SAID = (
    "I am a Java developer with nine years of work. I have 8 hours a week, until 31 October 2027, and $800 in all. "
    "I earn $152k. "
    "We have two children. My cousin says architects get $300k.",
)


def known(
    figures: Sequence[Mapping[str, Any]] = (*PAY, *EXAMS, *PLAN), said: Sequence[str] = SAID, named: Sequence[str] = ()
) -> Known:
    """What is known in the small world."""
    return Known(figures, said, TODAY, named)


def passes(text: str, world: Known | None = None) -> bool:
    """True where nothing in the text is refused."""
    return check(text, world or known()).is_clean


def whys(text: str, world: Known | None = None) -> list[str]:
    """Why a text is refused."""
    return [fault.why for fault in check(text, world or known()).faults]
