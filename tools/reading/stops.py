"""Messages in which coaching stops, is limited, or carries on with care, apart from danger of life."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.reading.ages import OF_AGE, own_age
from tools.reading.care_words import ABUSE, HARASSED, MEDICAL, MINOR, URGENT_MEDICAL
from tools.reading.elsewhere_words import IN_FIELD, LEGAL_ALWAYS, LEGAL_NOT, OUT_OF_FIELD, QUESTION, VISA_LEGAL
from tools.reading.refusal_words import EXAM_DUMPS, FAKE_CV, GUARANTEE, INJECTION, RANKING, RANKING_BY_OTHERS


@dataclass(frozen=True)
class Stop:
    """One reason to stop or to limit an answer: its kind, what to do, and the words."""

    kind: str
    action: str
    words: str
    age: int | None = None


def find_stops(text: str) -> Iterator[Stop]:
    """Reasons found in a message, most serious first."""
    yield from _plain("medical", "urgent-medical", URGENT_MEDICAL, text)
    yield from _minor(text)
    yield from _plain("injection", "ignore-instruction", INJECTION, text)
    yield from _plain("exam-dumps", "decline-and-redirect", EXAM_DUMPS, text)
    yield from _plain("fake-cv", "decline-and-redirect", FAKE_CV, text)
    yield from _plain("harassment", "support", HARASSED, text)
    yield from _plain("harassment", "de-escalate", ABUSE, text)
    yield from _ranking(text)
    yield from _legal(text)
    yield from _plain("medical", "bound", MEDICAL, text)
    yield from _plain("guarantee", "bound", GUARANTEE, text)
    yield from _off_field(text)


def _plain(kind: str, action: str, pattern: re.Pattern[str], text: str) -> Iterator[Stop]:
    hit = pattern.search(text)
    if hit:
        yield Stop(kind, action, hit[0].strip())


def _minor(text: str) -> Iterator[Stop]:
    """A child: by the age stated of oneself, by school, or by what a parent says. Who is of age is no child."""
    own = own_age(text)
    if own is not None:
        if own.age < OF_AGE:
            yield Stop("minor", "adapt", text[own.start : own.end].strip(), own.age)
        return
    hit = MINOR.search(text)
    if hit:
        ages = [int(age) for age in hit.groupdict().values() if age]
        yield Stop("minor", "adapt", hit[0].strip(), ages[0] if ages else None)


def _legal(text: str) -> Iterator[Stop]:
    """Only questions: that somebody needs a visa is a fact about them, no question of law."""
    always = LEGAL_ALWAYS.search(text)
    hit = always or VISA_LEGAL.search(LEGAL_NOT.sub(lambda found: " " * len(found[0]), text))
    if hit and (always or QUESTION.search(text)):
        yield Stop("visa-legal", "bound", hit[0].strip())


def _ranking(text: str) -> Iterator[Stop]:
    hit = RANKING.search(RANKING_BY_OTHERS.sub(lambda found: " " * len(found[0]), text))
    if hit:
        yield Stop("ranking", "decline-and-redirect", hit[0].strip(" .,:;"))


def _off_field(text: str) -> Iterator[Stop]:
    hit = OUT_OF_FIELD.search(text)
    if hit and not IN_FIELD.search(text):
        yield Stop("out-of-field", "redirect", hit[0].strip())
