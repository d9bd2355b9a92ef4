"""Where coaching stops or is limited: what a message calls for, and what is answered instead."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from tools.evidence import Model
from tools.reading.boundary_texts import (
    ASIDE,
    CRISIS,
    CRISIS_OTHER,
    DIRECTORY,
    EMERGENCY,
    LINE,
    LOCAL_EMERGENCY,
    REPLIES,
    SAFE,
)

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.services import Helpline

BoundaryKind = Literal[
    "crisis",
    "minor",
    "injection",
    "exam-dumps",
    "fake-cv",
    "harassment",
    "ranking",
    "visa-legal",
    "medical",
    "guarantee",
    "out-of-field",
    "low-mood",
]
BoundaryAction = Literal[
    "handoff",
    "handoff-other",
    "urgent-medical",
    "adapt",
    "ignore-instruction",
    "decline-and-redirect",
    "de-escalate",
    "support",
    "bound",
    "redirect",
    "check-in",
]

MOST_READ = 20_000
"""Characters of a message that are looked at: more is a document, not a message (judgement)."""

FRESH = timedelta(days=365)
"""Age from which a helpline row is shown with the directory beside it (coaching rules, section 2)."""

USABLE = ("high", "medium")
"""Confidence of the helpline rows that are shown; a number that is not confirmed is never shown."""


class Boundary(Model):
    """Why coaching stops or is limited, and what to do."""

    kind: BoundaryKind
    action: BoundaryAction
    words: str = Field(description="The words that show it.")
    stops_coaching: bool = Field(description="True where nothing else in the message is acted on.")
    language: str = Field(default="en", description="Language of the answer: en, hi (Latin script), hindi, es, other.")
    age: int | None = Field(default=None, description="Age a child stated; it is used for this answer and not kept.")


def find_boundary(text: str, country: str = "") -> Boundary | None:
    """The most serious reason in a message to stop or to limit the answer, or None. Rules only; nothing is assessed."""
    # Hundreds of phrases are made ready when the first message is looked at, not when the module is imported.
    from tools.reading.danger import find_danger, find_low_mood
    from tools.reading.stops import find_stops

    message = text[:MOST_READ].replace("’", "'")
    danger = find_danger(message)
    if danger is not None:
        action: BoundaryAction = "handoff-other" if danger.is_other else "handoff"
        return Boundary(kind="crisis", action=action, words=danger.words, stops_coaching=True, language=danger.language)
    for stop in find_stops(message):
        return Boundary.model_validate(
            {
                "kind": stop.kind,
                "action": stop.action,
                "words": stop.words,
                "stops_coaching": stop.action == "urgent-medical",
                "age": stop.age,
            }
        )
    low = find_low_mood(message)
    return Boundary(kind="low-mood", action="check-in", words=low, stops_coaching=False) if low else None


def boundary_reply(boundary: Boundary, knowledge: Knowledge, country: str = "", today: date | None = None) -> str:
    """What is answered. In a crisis: short, in the person's language where we have it, numbers first, no plan.

    With `today`, helpline rows looked at more than a year before are shown together with the directory.
    """
    if boundary.kind == "crisis":
        return _crisis_reply(boundary, knowledge, country, today)
    if boundary.action == "urgent-medical":
        return "\n".join([REPLIES["urgent-medical"], *_emergency_lines(knowledge, country, "en"), "", ASIDE])
    if boundary.kind == "out-of-field":
        return "\n".join([REPLIES["redirect"], *_services(knowledge, country)])
    return REPLIES.get(f"{boundary.kind}/{boundary.action}", REPLIES.get(boundary.kind, ""))


def _crisis_reply(boundary: Boundary, knowledge: Knowledge, country: str, today: date | None) -> str:
    is_other = boundary.action == "handoff-other"
    language = boundary.language if boundary.language in CRISIS else "en"
    first = CRISIS_OTHER[language] if is_other else CRISIS[language]
    lines = [*_emergency_lines(knowledge, country, language), *_crisis_lines(knowledge, country, language, today)]
    return "\n".join([first, *lines, "", SAFE[language][1 if is_other else 0]])


def _emergency_lines(knowledge: Knowledge, country: str, language: str) -> list[str]:
    rows = [row for row in _rows(knowledge, country) if row.kind == "emergency"]
    return [f"- {EMERGENCY[language]}: {row.number}" for row in rows[:1]] or [f"- {LOCAL_EMERGENCY[language]}"]


def _crisis_lines(knowledge: Knowledge, country: str, language: str, today: date | None) -> list[str]:
    """Lines of the country with a confirmed way to reach them; the directory where there is none, or they are old."""
    rows = [row for row in _rows(knowledge, country) if row.kind == "crisis"]
    lines = [f"- {LINE[language]}: {row.name}, {_contact(row)}" for row in rows]
    is_old = today is not None and any(today - date.fromisoformat(row.as_of) > FRESH for row in rows)
    if rows and not is_old:
        return lines
    directories = knowledge.helplines.where(country="ZZ", kind="directory")
    return [*lines, *(f"- {DIRECTORY[language]}: {row.url}" for row in directories[:1])]


def _rows(knowledge: Knowledge, country: str) -> list[Helpline]:
    """Rows of a country that may be shown: confirmed, and with a number or a text line."""
    rows = knowledge.helplines.where(country=country.upper()) if country else ()
    return [row for row in rows if row.confidence in USABLE and (row.number or row.text_or_chat)]


def _contact(row: Helpline) -> str:
    """Number and text line exactly as stored; hours only where they are confirmed."""
    ways = [way for way in (row.number, row.text_or_chat) if way]
    hours = f" ({row.hours})" if row.hours and "not confirmed" not in row.hours and "differs" not in row.hours else ""
    return ", ".join(ways) + hours


def _services(knowledge: Knowledge, country: str) -> list[str]:
    """Free public career services of the country, else the one that covers every occupation."""
    home = [service for service in knowledge.career_services if service.country == country.upper() and service.url]
    found = home or [service for service in knowledge.career_services if "My Next Move" in service.service]
    return [f"- {service.service}: {service.url}" for service in found[:2]]
