"""Where coaching stops or is limited: what a message calls for, and what is answered instead."""

from __future__ import annotations

import re
import unicodedata
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
from tools.reading.families import fold

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.services import Helpline
    from tools.reading.stops import Stop

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

LAST_READ = 5_000
"""Characters of these that are kept for the end of a longer text (judgement)."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BLANKS = re.compile(r"[ \t]{2,}|\t")

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
    language: str = Field(
        default="en", description="Language of the words: en, hi (Latin script), hindi, es, de, fr, pt, other."
    )
    age: int | None = Field(default=None, description="Age a child stated; it is used for this answer and not kept.")


def find_boundary(text: str, country: str = "") -> Boundary | None:
    """The most serious reason in a message to stop or to limit the answer, or None. Rules only; nothing is assessed."""
    # The phrasings are made ready when they are first needed, not when the module is imported.
    from tools.reading.low_mood import find_low_mood
    from tools.reading.stops import find_stops

    message = _message(text)
    folded = fold(message)
    danger = _danger(message, folded)
    if danger is not None:
        return danger
    for stop in find_stops(message, folded):
        return _limit(stop, message)
    low = find_low_mood(folded)
    if low is None:
        return None
    return Boundary(kind="low-mood", action="check-in", words=message[low[0] : low[1]].strip(), stops_coaching=False)


def find_emergency(text: str, is_document: bool = False) -> Boundary | None:
    """The reason in a text to stop at once, danger of life or of health, or None.

    In a document, a CV or lines copied from one, illnesses and the word "suicide" alone are somebody's work.
    """
    message = _message(text)
    folded = fold(message)
    danger = _danger(message, folded, is_document)
    if danger is not None or is_document:
        return danger
    from tools.reading.stops import find_urgent

    urgent = find_urgent(folded)
    return _limit(urgent, message) if urgent else None


def find_in_document(text: str) -> Boundary | None:
    """What counts in a CV: a sign of danger, else an order to a program. All else in it is about work."""
    from tools.reading.stops import find_order

    message = _message(text)
    folded = fold(message)
    danger = _danger(message, folded, is_document=True)
    if danger is not None:
        return danger
    order = find_order(message)
    return _limit(order, message) if order else None


def _message(text: str) -> str:
    """The part of a text that is looked at, in one way of writing: what is said last counts in a long one too."""
    from tools.reading.clean import visible

    read = text if len(text) <= MOST_READ else f"{text[: MOST_READ - LAST_READ]}\n\n{text[-LAST_READ:]}"
    if not read.isascii():
        read = unicodedata.normalize("NFC", read)
    if not read.isascii() or _CONTROL.search(read):
        read = visible(read)
    return _BLANKS.sub(" ", read)


def _danger(message: str, folded: str, is_document: bool = False) -> Boundary | None:
    from tools.reading.danger import find_danger

    sign = find_danger(folded, is_document)
    if sign is None:
        return None
    action: BoundaryAction = "handoff-other" if sign.is_other else "handoff"
    words = message[sign.start : sign.end].strip()
    return Boundary(kind="crisis", action=action, words=words, stops_coaching=True, language=sign.language)


def _limit(stop: Stop, message: str) -> Boundary:
    return Boundary.model_validate(
        {
            "kind": stop.kind,
            "action": stop.action,
            "words": message[stop.start : stop.end].strip(" .,:;\n"),
            "stops_coaching": stop.action == "urgent-medical",
            "age": stop.age,
        }
    )


def country_named(text: str, knowledge: Knowledge) -> str:
    """The code of the country that a message names as the place of its writer; nothing where it is not clear."""
    from tools.reading.places import read_place

    place = read_place(text[:MOST_READ], knowledge)
    return place.code if place is not None and not place.is_ambiguous else ""


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
