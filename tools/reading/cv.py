"""What a CV says about a person: jobs and years, skills with where they were used, education, certifications, place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from tools.reading.certifications import find_held
from tools.reading.clean import blanked
from tools.reading.cv_dates import find_single
from tools.reading.cv_orders import without_orders_of_cv
from tools.reading.cv_sections import Sections, find_sections, heading_kind
from tools.reading.cv_signs import looks_like_cv
from tools.reading.cv_skills import skill_facts
from tools.reading.cv_top import home_facts, name_facts
from tools.reading.education import read_education
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.jobs import JobRead, find_jobs, present_job, years_in
from tools.reading.means import read_means
from tools.reading.person import Spans
from tools.reading.said import Reading
from tools.reading.skills import find_skills
from tools.reading.titles_in_text import TitleRead, find_titles
from tools.reading.work import job_facts
from tools.reading.years import YearsRead, find_years
from tools.reading.yes_no import read_decision, read_production

__all__ = ["looks_like_cv", "read_cv"]

YEARS_APART = 2.0
"""A stated and a counted number of years that differ by more are asked about (judgement)."""
LONGEST_SUMMARY = 4_000
"""Characters of the top and of a summary in which years are looked for (judgement)."""
MOST_SUMMARIES = 4
HEADLINE = 600
"""Characters at the top in which a title stands for the present job, where no job with dates does (judgement)."""

MOST_PAY_LINES = 4
"""Lines of pay that are read (judgement)."""

_NO_EXAM = re.compile(
    r"\W*(?:valid|expir\w+|renew\w*|issued|in progress|since|until|till|credential id)\b", re.IGNORECASE
)
_LABELLED = re.compile(
    r"[ \t]*(?:[-*•]\s*)?(?:notice period|(?:current |expected |present )?(?:ctc|salary|pay|package)|expected|"
    r"place|date|"
    r"name|location|address|phone|languages?|hobbies|declaration|nationality|date of birth)\s*[:–-]",
    re.IGNORECASE,
)
"""Lines of a CV's end that are no exam."""
_PAY_LINE = re.compile(
    r"^[ \t]*(?:[-*•][ \t]*)?(?:(?:current|present|last drawn) (?:ctc|salary|pay|package|compensation)|ctc)["
    r" \t]*[:–-][^\n]{1,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_SOUGHT = re.compile(
    r"\b(?:seeking|seek|looking (?:for|to)|aspiring|aspire|aim(?:ing|s)? (?:to|for)|want(?:s)? to (?:be|become)|"
    r"would like to (?:be|become)|target role|goal|hoping to)\b[^.\n;]*$",
    re.IGNORECASE,
)


def read_cv(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Facts and questions of a CV. A skill named in it is a claim; a goal is read only where it says what is sought."""
    reading = replace(reading, text=without_orders_of_cv(reading.text))
    sections = find_sections(reading.text)
    jobs = find_jobs(reading.text, reading.knowledge, reading.today)
    place, place_questions, country = home_facts(reading, sections, jobs)
    reading = replace(reading, country=country)
    facts = [*name_facts(reading), *place, *_present(reading, sections, jobs)]
    years, year_questions = _years(reading, sections, jobs)
    held, exams = _held(reading, sections)
    facts += [*years, *held, *_education(reading, sections), *_pay(reading), *_goal(reading, sections)]
    facts += [*skill_facts(reading, sections, jobs, exams), *_shown(reading, sections)]
    return sorted(facts, key=lambda fact: fact.start), [*place_questions, *year_questions]


def _present(reading: Reading, sections: Sections, jobs: Sequence[JobRead]) -> Iterator[ReadFact]:
    """The job that goes on, else the title at the top; a job that ended is the present one for want of both."""
    job = present_job(jobs)
    top = min([HEADLINE, *(part.head for part in sections if part.kind not in ("contact", "summary"))])
    listed = find_titles(reading.text[:top], reading.knowledge)
    told = (title for title in listed if title.match and title.use not in ("goal", "other", "unwanted"))
    headline = next((title for title in told if not is_sought(reading.text, title)), None)
    if job is not None and job.is_training and job.last is not None and headline is None:
        # Who was an intern once is not of that trade yet.
        yield reading.fact("current_title", job.title, job.title_start, job.title_end)
    elif job is not None and job.match is not None and (job.last is None or headline is None):
        yield from job_facts(reading, job.title, job.match, job.title_start, job.title_end)
    elif headline is not None and headline.match is not None:
        yield from job_facts(reading, headline.words, headline.match, headline.start, headline.end)
    elif job is not None and job.title:
        yield reading.fact("current_title", job.title, job.title_start, job.title_end)


def _years(reading: Reading, sections: Sections, jobs: Sequence[JobRead]) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Years in all and with AI: as stated at the top, else counted from the dates of the jobs."""
    said, ai = _stated(reading, sections, jobs)
    paid = [job for job in jobs if not job.is_training]
    counted = years_in(paid, reading.today) if jobs else None
    facts: list[ReadFact] = []
    questions: list[ReadQuestion] = []
    if said is not None:
        facts.append(reading.fact("years_experience", said.years, said.start, said.end))
        if counted is not None and abs(counted - said.years) > YEARS_APART:
            text = f"Your CV says {said.years:g} years, but its jobs add up to {counted:g}. Which is right?"
            choices = (f"{said.years:g}", f"{counted:g}")
            questions.append(ReadQuestion(slot="years_experience", text=text, choices=choices))
    elif counted is not None:
        why = "counted from the dates of the jobs" + ("" if len(paid) == len(jobs) else ", internships left out")
        first = (paid or list(jobs))[0]
        facts.append(reading.fact("years_experience", counted, first.start, first.title_end, why))
    ai_jobs = [job for job in paid if job.is_ai]
    if ai is not None:
        facts.append(reading.fact("years_ai", ai.years, ai.start, ai.end))
    elif ai_jobs:
        why = "counted from the jobs whose title names AI"
        years = years_in(ai_jobs, reading.today)
        facts.append(reading.fact("years_ai", years, ai_jobs[0].start, ai_jobs[0].title_end, why))
    return facts, questions


def _stated(reading: Reading, sections: Sections, jobs: Sequence[JobRead]) -> tuple[YearsRead | None, YearsRead | None]:
    """Years that the top or the summary states, in all and with AI; years with one skill are not years of work."""
    first_job = min((job.start for job in jobs), default=len(reading.text))
    parts = [(0, first_job), *((part.start, part.end) for part in sections if part.kind == "summary")]
    found: list[YearsRead] = []
    for start, end in sorted(parts)[:MOST_SUMMARIES]:
        words = reading.text[start : min(end, start + LONGEST_SUMMARY)]
        told = [
            replace(item, start=start + item.start, end=start + item.end) for item in find_years(words, reading.today)
        ]
        found += [item for item in told if sections.kind_at(item.start) in (None, "work", "summary")]
    totals = (item for item in found if item.of == "total")
    others = (item for item in found if item.of in ("plain", "topic") and not _of_skill(reading, item))
    ai = next((item for item in found if item.of == "ai"), None)
    return next(chain(totals, others), None), ai


def _of_skill(reading: Reading, item: YearsRead) -> bool:
    """True for "Python (5 years)" and "3 years of SQL": the line names one skill, and the years are its own."""
    first = max(reading.text.rfind("\n", 0, item.start), item.start - 25) + 1
    beside = reading.text[max(0, first) : item.start]
    words = item.topic or (beside if item.of == "plain" else "")
    return any(True for _ in find_skills(words, reading.knowledge, is_casual=True))


def _held(reading: Reading, sections: Sections) -> tuple[list[ReadFact], Spans]:
    """Certifications held; in a part with that heading the name alone is enough."""
    asides = [part for part in sections if part.kind == "aside"]
    found = [
        held
        for held in find_held(reading.text, reading.knowledge, reading.today)
        if not any(part.start <= held.start < part.end for part in asides)
    ]
    for part in sections:
        if part.kind != "certificates":
            continue
        words = reading.text[part.start : part.end]
        for held in find_held(words, reading.knowledge, reading.today, is_answer=True):
            first, last = part.start + held.start, part.start + held.end
            if not any(other.start < last and first < other.end for other in found):
                found.append(replace(held, start=first, end=last))
    facts: list[ReadFact] = []
    for held in found:
        is_known = held.certification in reading.knowledge.certifications
        if not is_known and not _may_be_held(reading, held.start, held.end):
            continue
        words = " ".join(reading.text[held.start : held.end].split())
        item = {
            "certification": held.certification,
            "earned": earned.isoformat() if (earned := held.earned or _earned(reading, held.end)) else None,
            "words": words[:200],
        }
        facts.append(reading.fact("certifications", {**item}, held.start, held.end))
    return facts, [(held.start, held.end) for held in found]


def _may_be_held(reading: Reading, start: int, end: int) -> bool:
    """False for lines under a list of certificates that are none: a label with its value, a validity, a heading."""
    words = reading.text[start:end].strip()
    line = reading.text[reading.text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
    if not re.search(r"[^\W\d_]", words) or _NO_EXAM.match(words) or _LABELLED.match(line):
        return False
    return not all(heading_kind(part) for part in re.split(r"\s{3,}", line.strip()))


def _pay(reading: Reading) -> Iterator[ReadFact]:
    """Pay now, on a line that names it; what is expected is meant for one employer."""
    for hit in islice(_PAY_LINE.finditer(reading.text), MOST_PAY_LINES):
        facts, _ = read_means(replace(reading, text=hit[0]))
        for fact in facts:
            if fact.field == "salary_current":
                yield reading.fact(fact.field, fact.value, hit.start() + fact.start, hit.start() + fact.end)


def _goal(reading: Reading, sections: Sections) -> Iterator[ReadFact]:
    """The role that the top or the summary says is sought."""
    for start, end in _summaries(reading, sections):
        words = reading.text[start : min(end, start + LONGEST_SUMMARY)]
        sought = (title for title in find_titles(words, reading.knowledge) if title.match and is_sought(words, title))
        title = next((one for one in sought if one.match and one.match.role), None)
        if title is not None and title.match is not None:
            yield reading.fact("goals", [title.match.role], start + title.start, start + title.end)
            return


def _summaries(reading: Reading, sections: Sections) -> list[tuple[int, int]]:
    """The top of a CV, and its summaries."""
    first = min((part.head for part in sections), default=HEADLINE)
    return [(0, first), *((part.start, part.end) for part in sections if part.kind == "summary")][:MOST_SUMMARIES]


def is_sought(text: str, title: TitleRead) -> bool:
    """True for a title behind 'seeking a role as'."""
    return _SOUGHT.search(text[max(0, title.start - 80) : title.start]) is not None


def _earned(reading: Reading, end: int) -> date | None:
    """The date behind a name and its comma: "AZ-104, 2023"."""
    hit = re.compile(r"[ \t]*[,(–|-][^\n,;|]{0,20}").match(reading.text, end)
    span = find_single(reading.text, end, hit.end(), reading.today) if hit else None
    if span is None:
        return None
    words = reading.text[span.start : span.end]
    return date(span.first.year, 1, 1) if words.isdecimal() else span.first


def _education(reading: Reading, sections: Sections) -> Iterator[ReadFact]:
    """The degree that tells most, from the part about education, else from anywhere."""
    parts = [(part.start, part.end) for part in sections if part.kind == "education"]
    for start, end in parts or [(0, len(reading.text))]:
        found = read_education(reading.text[start:end])
        if found is not None:
            if found.key:
                yield reading.fact("education", found.key, start + found.start, start + found.end)
            words = " ".join(reading.text[start + found.start : start + found.end].split())
            yield reading.fact("education_text", words[:200], start + found.start, start + found.end)
            return


def _shown(reading: Reading, sections: Sections) -> Iterator[ReadFact]:
    """Production and decisions, where a CV says so of the person; silence says nothing."""
    text = blanked(reading.text, ((part.start, part.end) for part in sections if part.kind == "aside"))
    for field, said in (("production", read_production(text)), ("decision", read_decision(text))):
        if said is not None and said.value is True:
            yield reading.fact(field, True, said.start, said.end)
