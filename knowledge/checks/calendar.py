"""Rules for the dates of certifications: they do not contradict each other, nor the status that was seen."""

from __future__ import annotations

from datetime import date

from knowledge.checks.dates import first_day, last_day
from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection
from knowledge.models.certifications import Certification


def check_calendar(inspection: Inspection, exam: Certification) -> None:
    """Beta before launch before retirement, checked after it was read, and a status that these dates allow."""
    check_order(inspection, exam, "beta_start", "launch_date")
    check_order(inspection, exam, "launch_date", "retirement_date")
    check_order(inspection, exam, "beta_start", "retirement_date")
    for key in ("as_of", "checked_on"):
        text = getattr(exam, key)
        if text and (len(text) != len("2026-11-23") or last_day(text) is None):
            inspection.report(exam, key, f"{quoted(text)} is not a day.", "Write it like 2026-11-23.")
    check_status(inspection, exam)


def check_order(inspection: Inspection, exam: Certification, early: str, late: str) -> None:
    """One date lies before the other, as far as the two are known."""
    before, after = getattr(exam, early), getattr(exam, late)
    end = last_day(after or "")
    if before and end and last_day(before) and first_day(before) > end:
        problem = f"{early} is {before} and {late} is {after}."
        inspection.report(exam, early, problem, "One of them is wrong: an exam starts before it ends.")


def check_status(inspection: Inspection, exam: Certification) -> None:
    """The status that was seen fits the dates on the day the facts were looked over."""
    seen_on = inspection.as_of
    end, start = last_day(exam.retirement_date or ""), last_day(exam.launch_date or "")
    if seen_on is None or exam.status_seen == "conflicting":
        return
    if end and exam.status_seen != _ending(end, seen_on):
        problem = f"The status is {quoted(exam.status_seen)} and the last day {exam.retirement_date}."
        inspection.report(exam, "status_seen", problem, f'Write "{_ending(end, seen_on)}", or correct the date.')
    elif start and exam.status_seen == "announced" and start < seen_on:
        problem = f'The status is "announced" and the launch was on {exam.launch_date}.'
        inspection.report(exam, "status_seen", problem, 'Write "live", or correct the date.')
    elif start and exam.status_seen == "live" and first_day(exam.launch_date or "") > seen_on:
        problem = f'The status is "live" and the launch is on {exam.launch_date}.'
        inspection.report(exam, "status_seen", problem, 'Write "announced" or "beta", or correct the date.')
    elif exam.status_seen == "retiring" and end is None:
        inspection.report(exam, "status_seen", "The exam is retiring and has no last day.", "Give retirement_date.")


def _ending(end: date, seen_on: date) -> str:
    return "retired" if end < seen_on else "retiring"
