"""What a certification is on a given day: announced, beta, live, retiring, retired; and on which days it can be sat."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tools.certificates.answer import Status
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification

# Facts older than this carry a warning: exam facts change within a quarter.
STALE_DAYS = 90


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a certification as days. Where a date is known by month only, the cautious end of it counts."""

    beta: date | None
    launch: date | None
    last_day: date | None
    other_last_day: date | None
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A certification on one day: status, the days on which it can be sat, and what has to be said about it."""

    status: Status
    earliest: date | None
    latest: date | None
    note: str

    @property
    def is_sittable(self) -> bool:
        """True where at least one day is known on which it can be sat."""
        return self.earliest is not None


def first_day(text: str) -> date | None:
    """The first day of a date known in full, by month or by year; None for anything else."""
    return _partial(text, last=False)


def final_day(text: str) -> date | None:
    """The last day of a date known in full, by month or by year; None for anything else."""
    return _partial(text, last=True)


def _partial(text: str, last: bool) -> date | None:
    parts = text.split("-")
    if not text or len(parts) > 3 or not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    year, *rest = map(int, parts)
    month = rest[0] if rest else (12 if last else 1)
    if not 1 <= month <= 12 or year < 1:
        return None
    month_length = calendar.monthrange(year, month)[1]
    day = rest[1] if len(rest) > 1 else (month_length if last else 1)
    return date(year, month, day) if 1 <= day <= month_length else None


@per_knowledge
def dates_of(knowledge: Knowledge, certification_id: str) -> Dates:
    """The dates of a certification, conflicting last days included."""
    fact = knowledge.certifications[certification_id]
    # A last day known by month only counts from the first of it: nobody is sent to an exam that may have closed.
    ends = sorted(day for day in map(first_day, _last_days(fact)) if day)
    return Dates(
        beta=final_day(fact.beta_start or ""),
        launch=final_day(fact.launch_date or ""),
        last_day=ends[0] if ends else None,
        other_last_day=ends[-1] if ends and ends[-1] != ends[0] else None,
        as_of=first_day(fact.as_of),
    )


def _last_days(fact: Certification) -> list[str]:
    disputed = [s for s in fact.second_sources if s.field == "retirement_date" and s.counted and not s.agrees]
    return [fact.retirement_date or "", *(second.second_value for second in disputed)]


@per_knowledge
def standing(knowledge: Knowledge, certification_id: str, today: date) -> Standing:
    """What a certification is on a day, worked out from its dates, not from the status it was last seen in."""
    fact, dates = knowledge.certifications[certification_id], dates_of(knowledge, certification_id)
    if fact.status_seen == "conflicting":
        return Standing("conflicting", None, None, "Sources disagree on whether it can be sat.")
    if dates.last_day and today > dates.last_day:
        return _ended(dates, today)
    if fact.status_seen == "retired" and not dates.last_day:
        return Standing("retired", None, None, "It has ended; the exact last day is not known.")
    return _before_the_end(fact, dates, today)


def _ended(dates: Dates, today: date) -> Standing:
    if dates.other_last_day and today <= dates.other_last_day:
        note = f"Two pages of the provider disagree on the last day: {dates.last_day} and {dates.other_last_day}."
        return Standing("conflicting", None, None, note)
    return Standing("retired", None, None, f"{_last_day_text(dates)}.")


def _before_the_end(fact: Certification, dates: Dates, today: date) -> Standing:
    opens = dates.launch or (dates.beta if fact.status_seen in ("live", "retiring", "retired") else None)
    if fact.status_seen in ("beta", "announced") and not dates.launch:
        started = fact.status_seen == "beta" and not (dates.beta and today < dates.beta)
        note = "It is in beta; the day of the standard exam is not known." if started else "No opening day is known."
        return Standing("beta" if started else "announced", None, None, note)
    if opens and today < opens:
        return _not_open_yet(dates, opens, today)
    if dates.last_day:
        return Standing("retiring", today, dates.last_day, f"{_last_day_text(dates)}.")
    return Standing("live", today, None, _live_note(fact, dates))


def _not_open_yet(dates: Dates, opens: date, today: date) -> Standing:
    if dates.beta and dates.beta <= today:
        note = f"It is in beta until the standard exam opens on {opens}; planned for the standard exam."
        return Standing("beta", opens, dates.last_day, note)
    return Standing("announced", opens, dates.last_day, f"It opens on {opens}.")


def _last_day_text(dates: Dates) -> str:
    if dates.other_last_day:
        return f"Last day {dates.last_day} or {dates.other_last_day}: two pages disagree, the earlier one counts here"
    return f"Last day {dates.last_day}"


def _live_note(fact: Certification, dates: Dates) -> str:
    if dates.launch and dates.as_of and dates.as_of < dates.launch:
        return f"Announced to open on {dates.launch}; not seen again since that day."
    return ""


def stale_warning(knowledge: Knowledge, certification_id: str, today: date) -> str:
    """A warning where the facts were read more than 90 days before the day asked about, otherwise nothing."""
    if not is_stale(knowledge, certification_id, today):
        return ""
    read_on = dates_of(knowledge, certification_id).as_of
    return f"Read on {read_on}: check it with the provider before you pay, as that is over {STALE_DAYS} days ago."


def is_stale(knowledge: Knowledge, certification_id: str, today: date) -> bool:
    """True where the facts were read more than 90 days before the day asked about."""
    read_on = dates_of(knowledge, certification_id).as_of
    return read_on is not None and (today - read_on).days > STALE_DAYS
