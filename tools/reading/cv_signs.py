"""Whether a text is a CV, a job posting or something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from tools.reading.cv_dates import has_span
from tools.reading.cv_sections import find_sections

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SHORTEST_CV = 400
"""Characters from which a text with dates and headings is taken for a CV (judgement)."""
LONG_TEXT = 3_000
"""Characters from which a text has to show two signs of a CV: any long text names some skill or trade (judgement)."""
SIGNS_OF_POSTING = 3
"""Different phrases of employers from which a text is a posting (judgement)."""

_CONTACT = re.compile(r"\S{1,64}@\S{1,64}\.\w+|linkedin\.com|github\.com|\+\d[\d ()-]{7,}", re.IGNORECASE)
_POSTING = re.compile(
    r"\b(?:we are (?:looking|hiring|seeking)|we're (?:looking|hiring)|you will (?:be|work|join|own|build|lead)|"
    r"your (?:responsibilities|tasks|profile)|what you(?:'ll| will) (?:do|bring|need)|what we offer|we offer|"
    r"the (?:ideal|successful) candidate|apply (?:now|today|here)|equal opportunity employer|about the (?:role|job|"
    r"team)|who you are|nice to have|minimum qualifications|preferred qualifications|join (?:us|our team)|"
    r"wir (?:suchen|bieten)|ihre aufgaben|deine aufgaben|ihr profil|dein profil|bewerben sie sich|"
    r"buscamos|te ofrecemos|nous recherchons|nous offrons|procuramos|oferecemos)\b",
    re.IGNORECASE,
)


def looks_like_cv(text: str) -> bool:
    """True for a text that is laid out as a CV: headings, dates of jobs, a way to reach the person."""
    if len(text) < SHORTEST_CV or text.count("\n") < 5:
        return False
    return _headings(text) + _dated_lines(text) + bool(_CONTACT.search(text)) >= 3


def no_cv_because(text: str, knowledge: Knowledge) -> Literal["no-cv", "posting"] | None:
    """Why a text cannot be a CV; None where it may be one, however short."""
    headings, dated = _headings(text), _dated_lines(text)
    phrases = {hit[0].lower() for hit in _POSTING.finditer(text)}
    if len(phrases) >= SIGNS_OF_POSTING and dated < 2:
        return "posting"
    if headings >= 2 or dated >= 2:
        return None
    from tools.reading.skills import find_skills
    from tools.reading.titles_in_text import find_titles

    skills = {found.skill for found in find_skills(text, knowledge, is_casual=True)}
    signs = headings + dated + bool(_CONTACT.search(text)) + bool(find_titles(text[:LONG_TEXT], knowledge))
    signs += min(2, len(skills))
    return None if signs >= (2 if len(text) > LONG_TEXT else 1) else "no-cv"


def _headings(text: str) -> int:
    return len({part.kind for part in find_sections(text)})


def _dated_lines(text: str) -> int:
    return sum(1 for line in text.split("\n") if len(line) < 200 and has_span(line))
