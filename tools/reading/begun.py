"""Work that began some time ago and goes on: joined the AI team two years ago, vor drei Jahren angefangen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.reading.bare_years import MOST_YEARS, length_of
from tools.reading.year_words import AI_WORDS, SPAN

_AT_WORK = (
    rf"(?:teams?|roles?|jobs?|departments?|positions?|groups?|industry|field|trade|work(?:ing|force)?|career|tech|it|"
    rf"engineering|analytics|data|software|desk|unit|company|startup|firm|project|{AI_WORDS})"
)
_BEGAN = (
    r"(?:started|began|begun|joined|(?:was|got|been) (?:hired|employed|promoted|transferred|taken on)|onboarded|"
    r"signed on|"
    r"took (?:over|on|up)|became|picked up|qualified|landed|got my first|(?:my )?first (?:real |paid |proper |"
    r"ever )?job|"
    rf"(?:moved|switched|transferred|changed|came|went|got|shifted|pivoted|"
    rf"jumped)\b(?=[^.;!?\n]{{0,50}}(?<![a-z]){_AT_WORK}(?![a-z])))"
)
_BEGUN_ELSEWHERE = (
    r"(?:angefangen|begonnen|eingestiegen|gewechselt|gestartet|empec[eé]|comenc[eé]|entré|arranqu[eé]|inici[eé]|"
    r"commencé|débuté|rejoint|passée? à|comecei|entrei|iniciei|cominciato|iniziato|entrat[oa]|shuru|start|join|laga|"
    r"lagi|aaya|aayi|gaya|gayi)"
)
_NO_WORK = (
    r"(?!\s(?:to )?(?:learn\w*|study\w*|playing|reading|smoking|dating|living|looking|a family|school|"
    r"(?:my |a |the |our )?(?:\w+ )?(?:degree|studies|course|bootcamp|boot camp|gym|army|family|church|club|phd|"
    r"master\w*|"
    r"bachelor\w*))\b)"
)
_STOPPED = (
    r"(?![^.;!?\n]{0,60}\b(?:left|quit|until|till|ended|laid off|stopped|aufgehört|dejé|arrêté|parei|"
    r"chhod\w*)\b)"
)
_BEFORE = re.compile(rf"\b(?:{_BEGAN}\b{_NO_WORK}|since\s(?:i|we|my|\w+ing)\b)[^.;!?\n\d]{{0,60}}$", re.IGNORECASE)
_AGO = re.compile(rf"\s?ago\b{_STOPPED}", re.IGNORECASE)
_AFTER = re.compile(
    rf"\s?ago\b,? (?:when )?(?:i|we|my)\b(?:'ve|"
    rf" have)?\s?(?:\w+ )?{_BEGAN}\b{_STOPPED}[^.;!?\n]{{0,40}}",
    re.I,
)
_AGO_BEFORE = re.compile(
    r"\b(?:vor|hace|il y a|há|faz)\s(?:etwa |ca\.? |knapp |unos |cerca de |environ |"
    r"uns )?$",
    re.IGNORECASE,
)
_AGO_AFTER = re.compile(r"\s(?:pehle|fa)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"\b{_BEGUN_ELSEWHERE}\b", re.IGNORECASE)


@dataclass(frozen=True)
class BegunRead:
    """Years since some work began, whether it is work with AI, and where it is told."""

    years: float
    is_ai: bool
    start: int
    end: int


def find_begun(text: str) -> Iterator[BegunRead]:
    """Lengths of time ago when a work began that goes on."""
    for hit in SPAN.finditer(text):
        years = length_of(hit)
        before = text[max(0, hit.start() - 80) : hit.start()]
        if years > MOST_YEARS:
            continue
        began = _BEFORE.search(before)
        ago = _AGO.match(text, hit.end()) if began is not None else None
        after = _AFTER.match(text, hit.end())
        if began is not None and ago is not None:
            told = began[0] + text[ago.end() : ago.end() + 40]
            yield BegunRead(years, _says_ai(told), hit.start(), ago.end())
        elif after is not None:
            yield BegunRead(years, _says_ai(after[0]), hit.start(), after.end())
        elif (_AGO_BEFORE.search(before) or _AGO_AFTER.match(text, hit.end())) and _ELSEWHERE.search(text):
            yield BegunRead(years, _says_ai(text), hit.start(), hit.end())


def _says_ai(text: str) -> bool:
    return re.search(rf"(?<![a-z]){AI_WORDS}(?![a-z])", text, re.IGNORECASE) is not None


# "After graduating in 2023 I joined a bank and I'm still there": from that year on.
_SINCE_STUDIES = re.compile(
    r"\b(?:after|once|since|when|left|finished|graduated|completed)\b[^.;!?\n\d]{0,45}?\b(?:in |back in |um |em |"
    r"en )?"
    r"(?P<year>(?:19|20)\d\d)\b(?=[^;!?\n]{0,80}\b(?:ever since|since then|since|still (?:there|here|am|at it|"
    r"working|do)|"
    r"to this day|until (?:now|today)|till (?:now|today)|straight (?:in)?to|never stopped|all the time)\b)",
    re.IGNORECASE,
)


def begun_after_studies(text: str) -> re.Match[str] | None:
    """The `year` from which somebody says to have worked until today; None where it is not said."""
    return _SINCE_STUDIES.search(text)
