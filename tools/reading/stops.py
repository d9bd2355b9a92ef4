"""Messages in which coaching stops, is limited, or carries on with care, apart from danger of life."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tools.reading.ages import OF_AGE, own_age
from tools.reading.care_words import ABUSE, HARASSED, MEDICAL, URGENT_MEDICAL
from tools.reading.child_words import MINOR, MINOR_OTHERS
from tools.reading.elsewhere_words import (
    IN_FIELD,
    LAW,
    LEGAL_ALWAYS,
    LEGAL_NOT,
    OUT_OF_FIELD,
    QUESTION,
    VISA,
    VISA_ASKED,
)
from tools.reading.families import Family, Sieve, Sifted, fold
from tools.reading.ranking_words import RANKING, RANKING_BY_OTHERS
from tools.reading.refusal_words import EXAM_DUMPS, FAKE_CV, GUARANTEE, INJECTION, ORDERS

MOST_MENTIONS = 30
"""Mentions of a visa or of the law whose sentences are looked at (judgement)."""
_DIGITS = frozenset("0123456789")
_CARE = (URGENT_MEDICAL, MINOR, MINOR_OTHERS, HARASSED, ABUSE, MEDICAL)
_REFUSED = (EXAM_DUMPS, FAKE_CV, GUARANTEE, RANKING, RANKING_BY_OTHERS)
_ELSEWHERE = (VISA, LAW, LEGAL_ALWAYS, LEGAL_NOT, OUT_OF_FIELD, IN_FIELD)
_SIEVE = Sieve((*_CARE, *_REFUSED, *_ELSEWHERE))
_URGENT_SIEVE = Sieve((URGENT_MEDICAL,))
_ORDER_SIEVE = Sieve((Family(*ORDERS),))


@dataclass(frozen=True)
class Stop:
    """One reason to stop or to limit an answer: its kind, what to do, and where its words stand."""

    kind: str
    action: str
    start: int
    end: int
    age: int | None = None


def find_stops(text: str, folded: str) -> Iterator[Stop]:
    """Reasons found in a message, most serious first; `folded` is the same text folded."""
    sifted = _SIEVE.of(folded)
    yield from _plain("medical", "urgent-medical", URGENT_MEDICAL, sifted)
    yield from _minor(text, sifted)
    yield from _order(text)
    yield from _plain("exam-dumps", "decline-and-redirect", EXAM_DUMPS, sifted)
    yield from _plain("fake-cv", "decline-and-redirect", FAKE_CV, sifted)
    yield from _plain("harassment", "support", HARASSED, sifted)
    yield from _plain("harassment", "de-escalate", ABUSE, sifted)
    if sifted.may_hold(RANKING):
        yield from _plain("ranking", "decline-and-redirect", RANKING, sifted, sifted.without(RANKING_BY_OTHERS))
    yield from _legal(sifted)
    yield from _plain("medical", "bound", MEDICAL, sifted)
    yield from _plain("guarantee", "bound", GUARANTEE, sifted)
    if sifted.first(IN_FIELD) is None:
        yield from _plain("out-of-field", "redirect", OUT_OF_FIELD, sifted)


def find_urgent(folded: str) -> Stop | None:
    """Signs of an illness that needs help now, in a folded text."""
    return next(_plain("medical", "urgent-medical", URGENT_MEDICAL, _URGENT_SIEVE.of(folded)), None)


def find_order(text: str) -> Stop | None:
    """The first order to a program in a text, which is data and not followed."""
    return next(_order(text), None)


def _plain(kind: str, action: str, family: Family, sifted: Sifted, text: str | None = None) -> Iterator[Stop]:
    hit = sifted.first(family, text)
    if hit:
        yield Stop(kind, action, *hit.span())


def _order(text: str) -> Iterator[Stop]:
    if _ORDER_SIEVE.of(fold(text)) and (hit := INJECTION.search(text)):
        yield Stop("injection", "ignore-instruction", *hit.span())


def _minor(text: str, sifted: Sifted) -> Iterator[Stop]:
    """A child: by the age stated of oneself, by school, or by what a parent says. Who is of age is no child."""
    own = None if _DIGITS.isdisjoint(text) else own_age(text)
    if own is not None:
        if own.age < OF_AGE:
            yield Stop("minor", "adapt", own.start, own.end, own.age)
        return
    hit = sifted.first(MINOR) or sifted.first(MINOR_OTHERS)
    if hit:
        ages = [int(age) for age in hit.groupdict().values() if age]
        yield Stop("minor", "adapt", *hit.span(), ages[0] if ages else None)


def _legal(sifted: Sifted) -> Iterator[Stop]:
    """Only questions, within one sentence: that somebody needs a visa is a fact about them, no question of law."""
    always = sifted.first(LEGAL_ALWAYS)
    if always:
        yield Stop("visa-legal", "bound", *always.span())
        return
    readable = sifted.without(LEGAL_NOT)
    for family in (VISA, LAW):
        for hit in islice(sifted.hits(family, readable), MOST_MENTIONS):
            sentence = _sentence(readable, *hit.span())
            if QUESTION.holds(sentence) and (family is LAW or VISA_ASKED.holds(sentence)):
                yield Stop("visa-legal", "bound", *hit.span())
                return


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence in which a place stands, its closing sign included; at most 300 characters to each side."""
    low, high = max(0, start - 300), min(len(text), end + 300)
    first = max(low, *(text.rfind(sign, low, start) + 1 for sign in ".!?\n"))
    ends = [place for sign in ".!?\n" if (place := text.find(sign, end, high)) >= 0]
    return text[first : min(ends, default=high) + 1]
