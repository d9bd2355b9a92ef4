"""What the person holds, what has to come before an exam, and which pass keeps another one alive."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from tools.certificates.answer import HeldStatus, NamedCertification
from tools.certificates.calendar import dates_of, first_day, standing
from tools.certificates.covered import has_versions, held_name
from tools.certificates.index import compact, index, same_credential, stem_of
from tools.certificates.names import resolve_certification
from tools.memo import per_knowledge
from tools.problem import Problem, ProblemError, shorten
from tools.profile import HeldCertification

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Judgement: half a year, the time in which Microsoft lets people renew before the last day.
SOON_DAYS = 183
_EARNED = re.compile(r"\b20\d\d(?:-\d\d)?(?:-\d\d)?\b")
_WRITTEN_DATE = re.compile(
    r"(?<![\w-])(?:(?P<n>\d{1,2})/)?(?P<y>(?:19|20)\d\d)(?:-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?)?(?![\w-])"
)
_AROUND_DATE = re.compile(r"\b(?:earned|passed|since|in|from|on|valid|obtained|expired|lapsed)\b|[(),]", re.IGNORECASE)
_LAPSED = re.compile(r"\b(?:expired|lapsed|ran out)\b", re.IGNORECASE)
_BY_PASSING = re.compile(r"\bpass (?:latest )?([A-Z]{3}(?:-C\d\d)?)\b")
_RENEWS = re.compile(r"renews ((?:[A-Z]{3}(?:-C\d\d)?(?:, | and )?)+)")


@dataclass(frozen=True)
class Holdings:
    """What a person holds. `current` counts today; `ever` also holds what has run out."""

    statuses: tuple[HeldStatus, ...] = ()
    current: tuple[str, ...] = ()
    ever: tuple[str, ...] = ()
    questions: tuple[str, ...] = field(default=())

    def covers(self, knowledge: Knowledge, certification_id: str) -> bool:
        """True where the person holds this credential, in whatever version, and it has not run out."""
        return any(same_credential(knowledge, held, certification_id) for held in self.current)

    def is_dated(self, certification_id: str) -> bool:
        """True where the day a held certification was earned is known."""
        return any(status.certification == certification_id and status.earned for status in self.statuses)

    def satisfies(self, knowledge: Knowledge, required: str, by: str) -> bool:
        """True where what is held meets a requirement of the certification `by`."""
        past_counts = "need not be current" in knowledge.certifications[by].gate_note
        held = self.ever if past_counts else self.current
        return any(same_credential(knowledge, name, required) for name in held)


def read_holdings(knowledge: Knowledge, held: Iterable[str | HeldCertification], today: date) -> Holdings:
    """Everything a person says to hold, with its state on the day; what is not understood is not counted."""
    statuses = tuple(
        _status(knowledge, item, today) for item in held if isinstance(item, HeldCertification) or item.strip()
    )
    counted = [status for status in statuses if status.state != "not counted"]
    return Holdings(
        statuses,
        tuple(status.certification for status in counted if status.state != "expired"),
        tuple(status.certification for status in counted),
        (
            *(status.note for status in statuses if status.kind == "ambiguous"),
            *(
                f"When did you earn {status.name}? Its exam has changed since, so the day says until when it counts."
                for status in counted
                if status.earned is None and not status.code and has_versions(knowledge, status.certification)
            ),
        ),
    )


def check_date(text: str, field: str, today: date) -> None:
    """Raises ProblemError for a date beside a certification that is none, or that is still to come."""
    for hit in _WRITTEN_DATE.finditer(text):
        year, month, day = (int(part) if part else None for part in hit.group("y", "m", "d"))
        month = int(hit["n"]) if hit["n"] else month
        try:
            first = date(year or 0, 1 if month is None else month, 1 if day is None else day)
        except ValueError:
            first = None
        if first is None or first > today:
            why = "is not a day" if first is None else f"is after {today}"
            message = f"{hit[0]!r} {why}. Write the month in which it was earned, like 'AZ-104 (2026-03)', or none."
            bare = " ".join(_AROUND_DATE.sub(" ", text.replace(hit[0], " ")).split())
            near = (shorten(bare),) if bare else ()
            raise ProblemError(
                Problem(kind="invalid", field=field, given=shorten(text), message=message, suggestions=near)
            )


def _status(knowledge: Knowledge, item: str | HeldCertification, today: date) -> HeldStatus:
    text, earned = (item, None) if isinstance(item, str) else (item.certification, item.earned)
    if isinstance(item, str) and (found := _EARNED.search(item)):
        earned = first_day(found[0])
        text = item.replace(found[0], " ")
    lapsed = bool(_LAPSED.search(text))
    name = " ".join(_AROUND_DATE.sub(" ", text).split()) if earned or lapsed else text
    named = resolve_certification(knowledge, name, today)
    held_id = _held_id(named)
    given = shorten(item if isinstance(item, str) else item.words or item.certification)
    if not held_id:
        return _not_counted(given, named)
    return _counted(knowledge, given, named, held_id, earned, lapsed, today)


def _held_id(named: NamedCertification) -> str:
    """The certification that is held: the one that was named, or the present version of an old code of it."""
    if named.named:
        return named.named
    same = all(
        link.kind in ("rename", "edition") or (stem_of(link.old_code) and stem_of(link.old_code) == stem_of(named.code))
        for link in named.successors
    )
    return named.certification if named.successors and same else ""


def _not_counted(given: str, named: NamedCertification) -> HeldStatus:
    return HeldStatus(
        given=given, kind=named.kind, name=named.name, state="not counted", note=named.question or named.message
    )


def _counted(
    knowledge: Knowledge,
    given: str,
    named: NamedCertification,
    held_id: str,
    earned: date | None,
    lapsed: bool,
    today: date,
) -> HeldStatus:
    fact = knowledge.certifications[held_id]
    expires = add_months(earned, fact.validity_months) if earned and fact.validity_months else None
    latest = _latest_expiry(knowledge, named, held_id)
    state, note = _state(expires, latest, lapsed, today)
    if named.kind == "replaced" and named.certification != held_id:
        note = f"{note} {named.message}".strip()
    # Which version was passed is not known without a day, or without the code in what was said.
    is_one_version = earned is not None or compact(fact.code) in compact(given)
    return HeldStatus(
        given=given,
        kind=named.kind,
        certification=held_id,
        code=fact.code if is_one_version or not has_versions(knowledge, held_id) else "",
        name=held_name(knowledge, held_id, is_one_version),
        state=state,
        earned=earned,
        expires=expires,
        renewal=_renewal(knowledge, named, held_id),
        note=note or ("" if expires or not fact.validity_months else _UNDATED),
    )


def _renewal(knowledge: Knowledge, named: NamedCertification, held_id: str) -> str:
    """How it is kept; where the credential itself has ended, what is known of that and nothing else."""
    fact = knowledge.certifications[held_id]
    lives_on = named.kind == "known" or same_credential(knowledge, held_id, named.certification)
    if lives_on or not fact.validity_months:
        return fact.renewal
    if "renew" in fact.status_note.casefold():
        return fact.status_note
    return "the certification has ended: ask the provider whether yours can still be renewed"


_UNDATED = "Taken as current: no date was given, and it runs out."


def _latest_expiry(knowledge: Knowledge, named: NamedCertification, held_id: str) -> date | None:
    """The day by which even a pass on the last day of an ended exam has run out."""
    months = knowledge.certifications[held_id].validity_months
    ended = dates_of(knowledge, held_id).last_day
    if named.successors and not named.named:
        ended = first_day(named.successors[0].ended_on)
    return add_months(ended, months) if ended and months else None


def _state(
    expires: date | None, latest: date | None, lapsed: bool, today: date
) -> tuple[Literal["current", "runs out soon", "expired"], str]:
    if lapsed:
        return "expired", "You say that it has run out."
    if expires and expires < today:
        return "expired", f"It ran out on {expires}, unless you renewed it: say so if you did."
    if not expires and latest and latest < today:
        return "expired", f"The exam ended long ago: it ran out by {latest}, unless you renewed it: say so if you did."
    if expires and expires - today <= timedelta(days=SOON_DAYS):
        return "runs out soon", f"It runs out on {expires}."
    return "current", ""


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def first_required(
    knowledge: Knowledge,
    certification_id: str,
    holdings: Holdings,
    today: date,
    preferred: Sequence[str] = (),
    above: tuple[str, ...] = (),
) -> tuple[str, ...] | None:
    """What has to be passed before a certification and is not held, in order; None where that cannot be done."""
    fact = knowledge.certifications[certification_id]
    missing = [name for name in fact.requires if not holdings.satisfies(knowledge, name, certification_id)]
    if not missing or (fact.requires_logic == "any" and len(missing) < len(fact.requires)):
        return ()
    if certification_id in above:
        return None
    if fact.requires_logic == "any":
        missing = _best_open(knowledge, missing, today, preferred)
        if not missing:
            return None
    chain: list[str] = []
    for name in missing:
        before = first_required(knowledge, name, holdings, today, preferred, (*above, certification_id))
        if before is None or not standing(knowledge, name, today).is_sittable:
            return None
        chain += [*before, name]
    return tuple(dict.fromkeys(chain))


def _best_open(knowledge: Knowledge, ids: Sequence[str], today: date, preferred: Sequence[str]) -> list[str]:
    """The one of several that the path holds anyway, else the first that can be sat."""
    sittable = [name for name in ids if standing(knowledge, name, today).is_sittable]
    wished = [name for name in preferred if name in sittable]
    return (wished or sittable)[:1]


@per_knowledge
def renewals(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """Which certifications a pass renews, as the notes of pathways and the renewal rules say."""
    notes: dict[str, str] = {}
    for pathway in knowledge.pathways.values():
        for step in pathway.steps:
            notes[step.certification] = f"{notes.get(step.certification, '')} {step.note}"
    found: dict[str, dict[str, None]] = {}
    for name in knowledge.certifications:
        rule = str(knowledge.certifications.raw(name).get("renewal", ""))
        for hit in _RENEWS.finditer(f"{notes.get(name, '')} {rule}"):
            found.setdefault(name, {}).update(dict.fromkeys(_versions(knowledge, hit[1])))
        for hit in _BY_PASSING.finditer(rule):
            for other in _versions(knowledge, hit[1]):
                found.setdefault(other, {})[name] = None
    return {name: tuple(renewed) for name, renewed in found.items()}


def _versions(knowledge: Knowledge, text: str) -> list[str]:
    """Every version of the exams whose short codes a rule names."""
    stems = index(knowledge).stems
    words = re.findall(r"[A-Z]{3}(?:-C\d\d)?", text)
    return [name for word in words for name in stems.get(stem_of(word) or word.casefold(), ())]
