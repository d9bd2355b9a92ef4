"""The jobs of a CV: titles, from when until when, and what they add up to in years."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tools.reading.cv_dates import SpanRead, find_single, find_spans, months_of
from tools.reading.cv_sections import SectionKind, Sections, find_sections
from tools.reading.job_titles import is_bullet, line_around, title_near
from tools.reading.titles import RoleMatch

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_DEGREE = (
    r"b\.?\s?tech|b\.?\s?sc|b\.?\s?e\b|m\.?\s?tech|m\.?\s?sc|bachelor|master(?:'s)? (?:of|in|degree)|ph\.?d|degree|"
    r"diploma|studium|abitur|licenciatura|cgpa|gpa|percentage|gcse|a-levels?|higher secondary|boot ?camp"
)
_STUDIED = re.compile(rf"\b(?:{_DEGREE})\b", re.IGNORECASE)
# Outside a part about work, the name of a school alone says that somebody went there.
_STUDY = re.compile(
    rf"\b(?:{_DEGREE}|university|college|school|institute of technology|universit\w+|universidad\w*|hochschule)\b",
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r"^\W*(?:projects?|projekte?|proyectos?|projets?|projetos?|client|course)\b[^:\n]{0,30}:", re.IGNORECASE
)
# "Beginner: Rust (3 months)": how well something is known, and since when.
_LEVEL_LINE = re.compile(
    r"^\W*(?:beginner|novice|elementary|basics?|intermediate|familiar|advanced|proficient|fluent|expert|strong|competent|"
    r"exposure|working knowledge|good|comfortable|learning)(?: (?:level|skills?|knowledge|in|with))?\s*[:=]",
    re.IGNORECASE,
)
_TRAINING = re.compile(
    r"\b(?:intern|interns?hips?|apprentice\w*|trainee|working student|student (?:assistant|worker|job)|co-?op|"
    r"summer analyst|praktik\w+|werkstudent\w*|studentische\w*|hilfskraft|stagiaire|stage|alternan\w+|apprenti\w*|"
    r"becari[oa]|pr[aá]cticas|estagi[aá]ri[oa]|est[aá]gio|tirocin\w+|stagista)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\b(?:career break|career gap|parental leave|maternity leave|paternity leave|family leave|sabbatical|gap year|"
    r"job (?:search|hunt)\w*|unemployed|elternzeit|arbeitssuchend|auszeit|sabbatjahr|excedencia|a[nñ]o sab[aá]tico|"
    r"cong[eé] (?:parental|maternit[eé]|sabbatique)|licen[cç]a[- ]maternidade|time off|travel(?:l?ing)?)\b",
    re.IGNORECASE,
)
_AI_TITLE = re.compile(
    r"\b(?:ai|a\.i\.|ml|mlops|llm\w*|llmops|gen ?ai|machine learning|deep learning|artificial intelligence|"
    r"data scien\w+|nlp|computer vision|prompt|generative|agentic|ki|ia|k[uü]nstliche\w* intelligenz|"
    r"inteligencia artificial|intelig[eê]ncia artificial|intelligence artificielle|aprendizaje autom[aá]tico|"
    r"aprendizado de m[aá]quina|apprentissage automatique|maschinelles lernen|cientista de dados|"
    r"cient[ií]fic[oa] de datos|reinforcement learning|applied scientist|perception engineer)\b",
    re.IGNORECASE,
)
_WORK: tuple[SectionKind | None, ...] = ("work", None)
LONGEST_PROSE = 600
"""Characters of a line in which no job is looked for (judgement)."""
LONGEST_JOB_LINE = 160
"""Characters of a line that says title, employer and dates; a longer one is prose (judgement)."""


@dataclass(frozen=True)
class JobRead:
    """One job: its title, its months, and the stretch of text that tells of it."""

    title: str
    match: RoleMatch | None
    first: date
    last: date | None
    """The last month; None where the job goes on."""
    start: int
    end: int
    title_start: int
    title_end: int
    is_training: bool = False
    """True for an internship, an apprenticeship or a job beside studies."""

    @property
    def is_ai(self) -> bool:
        """True where the title says that the work is with AI."""
        return _AI_TITLE.search(self.title) is not None

    @property
    def span(self) -> SpanRead:
        """Its months."""
        return SpanRead(self.first, self.last, self.start, self.end)


def find_jobs(text: str, knowledge: Knowledge, today: date) -> list[JobRead]:
    """The jobs of a CV, in order of the text; studies, breaks, projects and unpaid work are left out."""
    sections = find_sections(text)
    allowed = _WORK if any(part.kind == "work" for part in sections) else (*_WORK, "summary")
    spans = [span for span in find_spans(text, today) if sections.kind_at(span.start) in allowed]
    spans += _singles(text, spans, sections, today)
    found: list[JobRead] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda span: span.start):
        job = _job(text, span, sections, knowledge, taken)
        if job is not None:
            found.append(job)
            taken.add(line_around(text, job.title_start)[0])
    return _bounded(found, text, sections)


def years_in(jobs: Iterable[JobRead], today: date) -> float:
    """Years that jobs cover, months that overlap counted once, to one decimal."""
    return round(len(months_of((job.span for job in jobs), today)) / 12, 1)


def years_of_ranges(text: str, today: date) -> tuple[float, int, int] | None:
    """Years that the spans of a message cover ('2016-2019, 2019-now'), with where they stand; studies left out."""
    told: list[SpanRead] = []
    for span in find_spans(text, today):
        if re.match(r"(?:since|from|seit|desde|depuis|ab|von)\b", text[span.start :], re.IGNORECASE):
            continue
        first = max(text.rfind(mark, 0, span.start) for mark in ",;.\n")
        stops = [at for mark in ",;.\n" if (at := text.find(mark, span.end)) >= 0]
        if not _STUDY.search(text[first + 1 : min(stops, default=len(text))]):
            told.append(span)
    return (round(len(months_of(told, today)) / 12, 1), told[0].start, told[-1].end) if told else None


def present_job(jobs: Sequence[JobRead]) -> JobRead | None:
    """The job that goes on, else the last one; the first of the text where several go on."""
    titled = [job for job in jobs if job.title]
    running = [job for job in titled if job.last is None]
    paid = [job for job in running if not job.is_training]
    if paid or running:
        return (paid or running)[0]
    # Who has left the last job may have done an internship since: the job says more.
    ended = [job for job in titled if not job.is_training] or titled
    return max(ended, key=lambda job: job.last or job.first, default=None)


def _singles(text: str, spans: Sequence[SpanRead], sections: Sections, today: date) -> list[SpanRead]:
    """Lines of a part about work that name one point of time: "Summer 2020", "Intern, Acme, 2019"."""
    lines = {line_around(text, span.start)[0] for span in spans} | {line_around(text, span.end)[0] for span in spans}
    found: list[SpanRead] = []
    for part in sections:
        at = part.start + 1 if part.kind == "work" else part.end
        while at < part.end:
            end = text.find("\n", at, part.end)
            end = part.end if end < 0 else end
            is_work = sections.kind_at(at) == "work"
            if is_work and at not in lines and end - at <= LONGEST_JOB_LINE // 2 and not is_bullet(text[at:end]):
                single = find_single(text, at, end, today)
                found += [single] if single else []
            at = end + 1
    return found


def _job(text: str, span: SpanRead, sections: Sections, knowledge: Knowledge, taken: set[int]) -> JobRead | None:
    """The job of a span, or None where it is about something else."""
    start, end = line_around(text, span.start)
    if end - start > LONGEST_PROSE:
        return None
    line = text[start:end]
    part = sections.at(span.start)
    is_work = part is not None and part.kind == "work"
    title = title_near(text, start, max(end, line_around(text, span.end)[1]), part, knowledge, taken)
    is_role = title.match is not None
    if (is_bullet(line) or len(line) > LONGEST_JOB_LINE) and not is_role:
        return None
    about = f"{line}\n{title.words}"
    if (
        _BREAK.search(title.words)
        or (_BREAK.search(about) and not is_role)
        or _PROJECT.match(line)
        or _LEVEL_LINE.match(line)
    ):
        return None
    if not is_role and not (is_work and _TRAINING.search(about)) and _is_study(text, start, end, is_work):
        return None
    name = part.name if part is not None else ""
    is_training = _TRAINING.search(about) is not None or _TRAINING.search(name) is not None
    return JobRead(
        title.words,
        title.match,
        span.first,
        span.last,
        min(start, title.start),
        end,
        title.start,
        title.start + len(title.words),
        is_training,
    )


def _is_study(text: str, start: int, end: int, is_work: bool) -> bool:
    """True for the dates of a degree or a school, where no known title stands with them."""
    if is_work:
        return _STUDIED.search(text, start, end) is not None
    return _STUDY.search(text, start, min(len(text), end + 200)) is not None


def _bounded(jobs: list[JobRead], text: str, sections: Sections) -> list[JobRead]:
    """The jobs, each with its text up to the next job or the end of its part."""
    starts = sorted(job.start for job in jobs)
    bounded: list[JobRead] = []
    for job in jobs:
        stops = [_after(values, at, len(text)) for values, at in _stops(job, starts, sections)]
        bounded.append(replace(job, end=min(stops)))
    return bounded


def _stops(job: JobRead, starts: list[int], sections: Sections) -> Iterator[tuple[list[int], int]]:
    """Places that end a job, and from where they count."""
    yield starts, job.start
    yield sections.ends_of_jobs, max(job.start, job.title_end)


def _after(values: list[int], at: int, otherwise: int) -> int:
    """The first of some places in order that lies behind another."""
    number = bisect_right(values, at)
    return values[number] if number < len(values) else otherwise
