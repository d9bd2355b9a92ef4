"""What a CV says about a person: jobs and years, skills with where they were used, education, certifications, place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.reading.certifications import find_held
from tools.reading.education import read_education
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.jobs import JobRead, find_jobs, present_job, sections, years_in
from tools.reading.means import read_country
from tools.reading.person import Spans
from tools.reading.said import Reading
from tools.reading.skill_claims import Job, read_claims
from tools.reading.titles_in_text import find_titles
from tools.reading.work import job_facts
from tools.reading.years import find_years
from tools.reading.yes_no import read_decision, read_production

_RANGES = re.compile(
    r"(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:(?:\w+\.?\s*)?(?:19|20)\d\d|present|current|now|today)", re.IGNORECASE
)
_CONTACT = re.compile(r"\S+@\S+\.\w+|linkedin\.com|github\.com|\+\d[\d ()-]{7,}", re.IGNORECASE)
_NAME = re.compile(r"^[^\W\d_][\w'’.-]+(?:\s+[^\W\d_][\w'’.-]*){1,3}$")
_NOT_NAME = re.compile(
    r"\b(?:curriculum|vitae|resume|résumé|cv|profile|summary|page|confidential|contact|objective|experience)\b",
    re.IGNORECASE,
)
SHORTEST_CV = 400
"""Characters from which a text with dates and headings is taken for a CV (judgement)."""
YEARS_APART = 2.0
"""A stated and a counted number of years that differ by more are asked about (judgement)."""


def looks_like_cv(text: str) -> bool:
    """True for a text that is laid out as a CV: headings, dates of jobs, a way to reach the person."""
    if len(text) < SHORTEST_CV or text.count("\n") < 5:
        return False
    signs = len(sections(text)) + len(_RANGES.findall(text)) + bool(_CONTACT.search(text))
    return signs >= 3


def read_cv(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Facts and questions of a CV. A skill named in it is a claim; the goal is not read from it."""
    jobs = find_jobs(reading.text, reading.knowledge, reading.today)
    place, place_questions, country = _home(reading)
    reading = replace(reading, country=country)
    facts = [*_name(reading), *place, *_present(reading, jobs)]
    years, year_questions = _years(reading, jobs)
    held, exams = _held(reading)
    titles: Spans = [(job.title_start, job.title_end) for job in jobs]
    facts += [*years, *held, *_education(reading), *_skills(reading, jobs, [*titles, *exams]), *_shown(reading)]
    return sorted(facts, key=lambda fact: fact.start), [*place_questions, *year_questions]


def _name(reading: Reading) -> Iterator[ReadFact]:
    """The first line, where it looks like a name and is no title."""
    hit = re.search(r"\S[^\n]*", reading.text)
    if hit is None:
        return
    line = hit[0].strip(" #*_\t")
    titled = find_titles(line, reading.knowledge)
    if _NAME.match(line) and line[0].isupper() and not titled and not _NOT_NAME.search(line):
        start = hit.start() + hit[0].index(line)
        yield reading.fact("name", " ".join(line.split()), start, start + len(line))


def _home(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion], str]:
    """The place at the top of the CV, above the first heading or job; employers' places are further down."""
    first = min([start for _, start, _ in sections(reading.text)] + [600])
    top = replace(reading, text=reading.text[: max(200, first)])
    facts, questions, country = read_country(top)
    return facts, questions, country


def _present(reading: Reading, jobs: Sequence[JobRead]) -> Iterator[ReadFact]:
    job = present_job(list(jobs))
    if job is not None and job.match is not None:
        yield from job_facts(reading, job.title, job.match, job.title_start, job.title_end)
        return
    titles = [
        title for title in find_titles(reading.text[:600], reading.knowledge) if title.match and title.use != "goal"
    ]
    if job is not None and job.title:
        yield reading.fact("current_title", job.title, job.title_start, job.title_end)
    elif titles and titles[0].match:
        yield from job_facts(reading, titles[0].words, titles[0].match, titles[0].start, titles[0].end)


def _years(reading: Reading, jobs: Sequence[JobRead]) -> tuple[list[ReadFact], list[ReadQuestion]]:
    """Years in all and with AI: as stated in the text, else counted from the dates of the jobs."""
    facts: list[ReadFact] = []
    questions: list[ReadQuestion] = []
    first_job = min((job.start for job in jobs), default=len(reading.text))
    said = [
        item for item in find_years(reading.text[:first_job], reading.today) if item.of in ("total", "plain", "topic")
    ]
    counted = years_in(jobs, reading.today) if jobs else None
    if said:
        facts.append(reading.fact("years_experience", said[0].years, said[0].start, said[0].end))
        if counted is not None and abs(counted - said[0].years) > YEARS_APART:
            text = f"Your CV says {said[0].years:g} years, but its jobs add up to {counted:g}. Which is right?"
            questions.append(
                ReadQuestion(slot="years_experience", text=text, choices=(f"{said[0].years:g}", f"{counted:g}"))
            )
    elif counted is not None:
        why = "counted from the dates of the jobs"
        facts.append(reading.fact("years_experience", counted, jobs[0].start, jobs[0].title_end, why))
    ai = next((item for item in find_years(reading.text[:first_job], reading.today) if item.of == "ai"), None)
    ai_jobs = [job for job in jobs if job.is_ai]
    if ai is not None:
        facts.append(reading.fact("years_ai", ai.years, ai.start, ai.end))
    elif ai_jobs:
        why = "counted from the jobs whose title names AI"
        facts.append(
            reading.fact("years_ai", years_in(ai_jobs, reading.today), ai_jobs[0].start, ai_jobs[0].title_end, why)
        )
    return facts, questions


def _held(reading: Reading) -> tuple[list[ReadFact], Spans]:
    """Certifications held; in a part with that heading the name alone is enough."""
    parts = [(start, end) for name, start, end in sections(reading.text) if re.search(r"certif|licen[cs]", name)]
    found = list(find_held(reading.text, reading.knowledge, reading.today))
    for start, end in parts:
        inside = find_held(reading.text[start:end], reading.knowledge, reading.today, is_answer=True)
        for held in inside:
            if not any(other.start < start + held.end and start + held.start < other.end for other in found):
                found.append(replace(held, start=start + held.start, end=start + held.end))
    facts: list[ReadFact] = []
    for held in found:
        words = " ".join(reading.text[held.start : held.end].split())
        item = {
            "certification": held.certification,
            "earned": held.earned.isoformat() if held.earned else None,
            "words": words[:200],
        }
        facts.append(reading.fact("certifications", {**item}, held.start, held.end))
    return facts, [(held.start, held.end) for held in found]


def _education(reading: Reading) -> Iterator[ReadFact]:
    parts = [
        (start, end)
        for name, start, end in sections(reading.text)
        if re.search(r"educ|academ|qualif|formaci|ausbild", name)
    ]
    for start, end in parts or [(0, len(reading.text))]:
        found = read_education(reading.text[start:end])
        if found is not None:
            if found.key:
                yield reading.fact("education", found.key, start + found.start, start + found.end)
            words = " ".join(reading.text[start + found.start : start + found.end].split())
            yield reading.fact("education_text", words[:200], start + found.start, start + found.end)
            return


def _skills(reading: Reading, jobs: Sequence[JobRead], taken: Spans) -> Iterator[ReadFact]:
    """Skills; those told of in a job count as described, and as used until that job ended."""
    spans = [Job(job.start, job.end, job.last) for job in jobs]
    for read in read_claims(reading.text, reading.knowledge, reading.today, is_casual=False, taken=taken, jobs=spans):
        yield reading.fact("skills", read.claim.model_dump(mode="json"), read.start, read.end)


def _shown(reading: Reading) -> Iterator[ReadFact]:
    """Production and decisions, where a CV says so; silence says nothing."""
    for field, said in (("production", read_production(reading.text)), ("decision", read_decision(reading.text))):
        if said is not None and said.value is True:
            yield reading.fact(field, True, said.start, said.end)
