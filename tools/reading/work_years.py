"""Years of work in an answer: those of a skill, an age or the time ahead are none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.reading.facts import ReadFact
from tools.reading.jobs import years_of_ranges
from tools.reading.means import read_time
from tools.reading.near_numbers import near_numbers
from tools.reading.said import Reading
from tools.reading.skills import find_skills
from tools.reading.time_wording import in_plain_words
from tools.reading.year_parts import names_ai
from tools.reading.years import (
    YearsRead,
    find_years,
    part_with_ai,
    read_years,
    says_ai,
    says_no_ai,
    says_only_played,
    years_in_turn,
)

_IN_YEARS = re.compile(r"(?:years?|yrs?|yoe|saal|sal|a[nñ]os?|jahren?|ans)\W*$", re.IGNORECASE)
_OF_ONE_THING = ("production", "decision", "wants_code", "certifications", "employer_support", "constraints")
_OF_THEM = re.compile(r"\b(?:of (?:them|which|those|these)|davon|de ellos|dont)\b", re.IGNORECASE)
_WORKED = re.compile(r"\b(?:experience|in total|of work|as an? |in (?:it|tech|software)\b)", re.IGNORECASE)
_AI_SKILLS = frozenset(
    {
        "agent_frameworks",
        "agents",
        "dl",
        "genai",
        "llmops",
        "ml",
        "mlops",
        "model_families",
        "nlp",
        "cv",
        "vector_search",
    }
)
"""Categories of skills whose years are years with AI (judgement)."""
_RANK = {"total": 0, "plain": 1, "topic": 2, "ai": 3}


def years_facts(reading: Reading) -> list[ReadFact]:
    """Years of work and years with AI that an answer tells; years with one skill are not years of work."""
    near = near_numbers(reading)
    plain = in_plain_words(near.reading)
    return near.back(plain.back(_years_facts(plain.reading)))


def _years_facts(reading: Reading) -> Iterator[ReadFact]:
    found = list(find_years(reading.text, reading.today))
    if reading.asks("years_experience", "years_ai"):
        yield from _asked_years(reading, found)
        return
    if reading.about:
        # "18 months", given to another question, is not said to be experience: the question is asked again.
        found = [item for item in found if item.of != "plain" or not _is_all_of(item, reading.text)]
    if reading.asks(*_OF_ONE_THING):
        # "I have been on call for it for three years" tells of that thing, not of all the work.
        found = [item for item in found if item.of != "plain" or _WORKED.search(reading.text, item.start)]
    if reading.asks("education"):
        # "2 years college" were spent learning; those of work say so.
        found = [item for item in found if item.of == "total" or _WORKED.search(reading.text, item.start)]
    if any(item.of == "plain" for item in found):
        # The answer is about the time ahead: "6 months" is no experience here, "6 years" without hours is.
        ahead = [fact for fact in read_time(reading)[0] if fact.field in ("horizon_weeks", "deadline")]
        found = [item for item in found if item.of != "plain" or not _is_within(item, ahead)]
    if reading.asks("horizon", "hours_per_week"):
        found = [item for item in found if item.of != "plain" or _IN_YEARS.search(reading.text[item.start : item.end])]
    skills = [(skill.start, skill.end) for skill in find_skills(reading.text, reading.knowledge, is_casual=True)]
    if not reading.asks("", "goal", "current_role", "skills"):
        found = [item for item in found if not _is_of_skill(item, skills)]
    elif any(item.of in ("total", "plain") and not _is_of_skill(item, skills) for item in found):
        found = [item for item in found if item.of == "ai" or not _is_of_skill(item, skills)]
    ranked = sorted((item for item in found if item.of != "ai"), key=lambda item: (_RANK[item.of], -item.years))
    if ranked:
        in_turn = years_in_turn(reading.text, found)
        years, why = (ranked[0].years, "") if in_turn is None else (in_turn, "years in different jobs, added up")
        yield reading.fact("years_experience", years, ranked[0].start, ranked[0].end, why)
    ai = next((item for item in found if item.of == "ai"), None)
    if ai is not None:
        yield reading.fact("years_ai", ai.years, ai.start, ai.end)
    elif not found and not reading.about:
        spent = years_of_ranges(reading.text, reading.today)
        if spent is not None:
            yield reading.fact("years_experience", *spent, "counted from the dates you gave")
    elif ranked:
        part = read_years(reading.text, reading.today)[1]
        # "3 years, 6 of them with AI" cannot be, and is asked about.
        if part is not None and (part <= ranked[0].years or _OF_THEM.search(reading.text)):
            yield reading.fact("years_ai", part, ranked[0].end, len(reading.text))


def _is_all_of(item: YearsRead, text: str) -> bool:
    """True where an answer is this length of time and nothing else."""
    return not re.search(r"\w", text[: item.start] + text[item.end :])


def _is_within(item: YearsRead, facts: list[ReadFact]) -> bool:
    return any(fact.start < item.end and item.start < fact.end for fact in facts)


def _is_of_skill(item: YearsRead, skills: list[tuple[int, int]]) -> bool:
    """True where the years are those of one skill: 'Python 5 years', '5 years of Python', 'expert in Python with 5'."""
    if item.of == "ai":
        return False
    beside = any(0 <= item.start - end <= 3 or 0 <= start - item.end <= 6 for start, end in skills)
    return beside or (item.of == "topic" and any(item.start - 40 <= start <= item.end + 40 for start, end in skills))


def _is_other(item: YearsRead, reading: Reading) -> bool:
    """True for years in all, and for years of a topic that is no skill of AI."""
    if item.of != "topic":
        return item.of == "total"
    if names_ai(item.topic):
        return False
    skills = find_skills(item.topic, reading.knowledge, is_casual=True)
    return not any(reading.knowledge.skills[skill.skill].category in _AI_SKILLS for skill in skills)


def _asked_years(reading: Reading, found: list[YearsRead]) -> Iterator[ReadFact]:
    total, ai = read_years(reading.text, reading.today)
    start = min((item.start for item in found), default=0)
    end = max((item.end for item in found), default=len(reading.text))
    if reading.asks("years_ai") and (part := part_with_ai(reading.text, reading.today)) is not None:
        ai = part
    if reading.asks("years_ai") and ai is None:
        # Asked for the years with AI, a bare "2 years" are those; years of something else are not.
        is_other = bool(found) and all(_is_other(item, reading) for item in found)
        total, ai = (total, None) if is_other else (None, total)
        ai = 0.0 if ai is None and (says_no_ai(reading.text) or says_only_played(reading.text)) else ai
    if total is None and ai is None and reading.asks("years_ai") and says_ai(reading.text):
        spent = years_of_ranges(reading.text, reading.today)
        if spent is not None:
            yield reading.fact("years_ai", *spent, "counted from the dates you gave")
        return
    if total is None and ai is None and reading.asks("years_experience"):
        spent = years_of_ranges(reading.text, reading.today)
        if spent is not None:
            yield reading.fact("years_experience", *spent, "counted from the dates you gave")
        return
    if total is not None:
        yield reading.fact("years_experience", total, start, end)
    if ai is not None:
        yield reading.fact("years_ai", ai, start, end)
