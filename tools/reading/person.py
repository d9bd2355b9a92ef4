"""Everything an answer says about a person, from every reader, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tools.reading.certifications import find_held, says_none
from tools.reading.education import read_education
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.means import MONEY_SLOTS, read_country, read_means, read_time
from tools.reading.needs import find_needs, read_name
from tools.reading.needs import says_none as needs_nothing
from tools.reading.said import Reading
from tools.reading.skill_claims import read_claims
from tools.reading.work import is_occupation, read_work
from tools.reading.yes_no import Said, is_unsure, read_code_wish, read_decision, read_production, read_support

Spans = list[tuple[int, int]]

_NO_SKILL = re.compile(
    r"^\W*(?:none|nothing|no(?: skills?)?(?: yet)?|not yet|zero|nil|nahi|ninguna?)\W*$", re.IGNORECASE
)
_SKIP = re.compile(
    r"^\W*(?:skip(?: it| this)?|pass|next(?: question)?|later|prefer not to say|rather not(?: say)?|no answer)\W*$",
    re.IGNORECASE,
)
# Words of a sentence that say nothing of what somebody studied or does.
_SMALL_WORDS = """
live living lived based from have know use used using work working job want would like become becoming goal aim
experience years year hours hour hrs week weeks months month per within spend can with and the for now currently
earn expert good well passed hold budget current salary about around was are that this
"""
_TELLS_NOTHING = frozenset(_SMALL_WORDS.split())


def read_person(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Facts and questions of an answer; every reader sees the whole text, several facts at once are all taken."""
    if reading.about and _SKIP.match(reading.text):
        return [reading.fact("skipped", [reading.about], 0, len(reading.text))], []
    country_facts, country_questions, country = read_country(reading)
    reading = replace(reading, country=country)
    work, work_questions, titles = read_work(reading)
    time, time_questions = read_time(reading)
    means, money_questions = read_means(reading)
    time = [fact for fact in time if not _is_part_of(fact, [*time, *means], len(reading.text))]
    held, held_questions, exams = _certification_facts(reading)
    skills = list(_skill_facts(reading, [*titles, *exams]))
    told = [*country_facts, *skills, *(fact for fact in work if fact.field == "years_experience")]
    if time or means or held or (told and not _names_trade(reading.text, told)):
        # Hours, money, an exam, a place, years or skills told instead of a goal are no goal outside the field.
        work = [fact for fact in work if fact.field != "out_of_field" or fact.end - fact.start < len(reading.text)]
    facts = [
        *work,
        *country_facts,
        *time,
        *means,
        *held,
        *skills,
        *_education_facts(reading, [*work, *country_facts, *time, *means, *held, *skills]),
        *_statements(reading),
        *_name_facts(reading),
    ]
    facts += _need_facts(reading, bool(facts))
    questions = [*work_questions, *country_questions, *time_questions, *money_questions, *held_questions]
    return sorted(facts, key=lambda fact: fact.start), questions


def _certification_facts(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion], Spans]:
    is_answer = reading.asks("certifications")
    if is_answer and says_none(reading.text):
        return [reading.fact("certifications", [], 0, len(reading.text))], [], []
    facts: list[ReadFact] = []
    questions: list[ReadQuestion] = []
    spans: Spans = []
    for held in find_held(reading.text, reading.knowledge, reading.today, is_answer):
        spans.append((held.start, held.end))
        words = " ".join(reading.text[held.start : held.end].split())
        if held.question:
            questions.append(ReadQuestion(slot="certifications", text=held.question, choices=held.choices, words=words))
            continue
        earned = held.earned.isoformat() if held.earned else None
        item = {"certification": held.certification, "earned": earned, "words": words[:200]}
        facts.append(reading.fact("certifications", {**item}, held.start, held.end))
    return facts, questions, spans


def _skill_facts(reading: Reading, taken: Spans) -> Iterator[ReadFact]:
    is_list = reading.asks("skills")
    if is_list and _NO_SKILL.match(reading.text):
        yield reading.fact("skills", [], 0, len(reading.text))
        return
    for read in read_claims(
        reading.text, reading.knowledge, reading.today, is_casual=True, is_list=is_list, taken=taken
    ):
        fact = reading.fact("skills", read.claim.model_dump(mode="json"), read.start, read.end)
        yield fact if read.is_rated else fact.model_copy(update={"is_bare": True})


def _is_part_of(fact: ReadFact, others: list[ReadFact], length: int) -> bool:
    """True for the 65 and the "a year" of 65,000 euros a year, and for the days of 'two hours a day, five days'."""
    for other in others:
        is_in = other.start <= fact.start and fact.end <= other.end
        if fact.field == "hours_per_week" and other.field in MONEY_SLOTS and is_in and other.end - other.start < length:
            return True
        is_behind = other.field in ("salary_current", "salary_wanted") and 0 <= fact.start - other.end <= 1
        is_days = other.field == "hours_per_week" and is_in and fact.value in (0, 1)
        if fact.field == "horizon_weeks" and (is_behind or is_days):
            return True
    return False


def _rest(text: str, told: Iterable[ReadFact]) -> list[str]:
    """Words beside what was read that may tell more; 'I live in' tells nothing."""
    letters = list(text)
    for fact in told:
        letters[fact.start : fact.end] = " " * (fact.end - fact.start)
    words = re.findall(r"[^\W\d_]{3,}", "".join(letters).lower())
    return [word for word in words if word not in _TELLS_NOTHING]


def _names_trade(text: str, told: Iterable[ReadFact]) -> bool:
    """True where an occupation stands beside what was read: 'florist in Germany'."""
    return any(is_occupation(word) for word in _rest(text, told))


def _education_facts(reading: Reading, told: list[ReadFact]) -> Iterator[ReadFact]:
    is_answer = reading.asks("education") and not is_unsure(reading.text)
    found = read_education(reading.text, is_answer)
    if found is None:
        return
    if found.key is None and found.end - found.start == len(reading.text) and told and not _rest(reading.text, told):
        # Nothing but a place, hours or skills was told: that is no education.
        return
    words = " ".join(reading.text[found.start : found.end].split())
    if found.key in _education_keys(reading):
        yield reading.fact("education", found.key, found.start, found.end)
    yield reading.fact("education_text", words[:200], found.start, found.end)


def _education_keys(reading: Reading) -> frozenset[str]:
    return frozenset(row.key for row in reading.knowledge.implied_skills.where(scope="education"))


def _statements(reading: Reading) -> Iterator[ReadFact]:
    """Production, decisions, code and the employer's support: said in passing, or the answer to the question."""
    text = reading.text
    told: list[tuple[str, Said | None]] = [
        ("production", read_production(text, reading.asks("production"))),
        ("decision", read_decision(text, reading.asks("decision"))),
        ("wants_code", read_code_wish(text, reading.asks("wants_code"))),
        ("employer_support", read_support(text, reading.asks("employer_support"))),
    ]
    for field, said in told:
        if said is not None:
            yield reading.fact(field, said.value, said.start, said.end)


def _name_facts(reading: Reading) -> Iterator[ReadFact]:
    found = read_name(reading.text)
    if found is not None:
        yield reading.fact("name", found[0], found[1], found[2])
        return
    is_short = 0 < len(reading.text.split()) <= 4 and re.search(r"[\d()]", reading.text) is None
    if reading.asks("name") and is_short and not is_unsure(reading.text):
        yield reading.fact("name", " ".join(reading.text.split()).strip(" .!"), 0, len(reading.text))


def _need_facts(reading: Reading, has_others: bool) -> list[ReadFact]:
    """Constraints; other words of an answer to that question are kept only where nothing else was read in them."""
    is_answer = reading.asks("constraints")
    if is_answer and needs_nothing(reading.text):
        return [reading.fact("constraints", [], 0, len(reading.text))]
    found = find_needs(reading.text, is_answer and not has_others)
    return [reading.fact("constraints", [need.text], need.start, need.end) for need in found]


def not_understood(reading: Reading, facts: list[ReadFact]) -> list[str]:
    """Sentences in which nothing was found, at most ten; short ones are pleasantries."""
    missed: list[str] = []
    for hit in re.finditer(r"[^.!?\n;]+", reading.text):
        words = " ".join(hit[0].split())
        is_read = any(fact.start < hit.end() and hit.start() < fact.end for fact in facts)
        if not is_read and len(words.split()) > 3:
            missed.append(words[:200])
    if not missed and not facts and reading.about and reading.text.strip():
        missed = [" ".join(reading.text.split())[:200]]
    return missed[:10]
