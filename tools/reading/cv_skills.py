"""The skills of a CV: how well by word, bar or years of jobs, shown by what, and used until when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tools.reading.clean import blanked
from tools.reading.cv_dates import months_of
from tools.reading.cv_ratings import find_ratings
from tools.reading.cv_sections import Sections
from tools.reading.facts import ReadFact
from tools.reading.job_titles import line_around
from tools.reading.jobs import JobRead
from tools.reading.said import Reading
from tools.reading.skill_claims import DEFAULT_LEVEL, ClaimRead, Job, read_claims
from tools.reading.skill_levels import LEVEL_BY_YEARS
from tools.reading.skills import find_skills
from tools.reading.titles_in_text import find_titles

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Names of languages people speak, and levels of the European frame: a part with them is about no programming language.
_SPOKEN = re.compile(
    r"\b(?:english|german|french|spanish|portuguese|italian|hindi|tamil|telugu|marathi|bengali|kannada|urdu|gujarati|"
    r"punjabi|malayalam|arabic|mandarin|chinese|japanese|korean|russian|polish|dutch|turkish|swahili|vietnamese|thai|"
    r"indonesian|hebrew|ukrainian|greek|romanian|czech|swedish|hungarian|deutsch|englisch|franz[oö]sisch|spanisch|"
    r"ingl[eé]s|espa[nñ]ol|alem[aá]n|franc[eé]s|anglais|fran[cç]ais|allemand|espagnol|portugu[eê]s|"
    r"mother tongue|native|muttersprache|lengua materna|langue maternelle|[abc][12])\b",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
# What was learned, said beside the degree.
_STUDIED = re.compile(
    r"\b(?:course ?work|courses?|modules?|subjects?|thesis|dissertation|project|focus|specialis|specializ|minor|"
    r"electives|"
    r"schwerpunkt|abschlussarbeit|bachelorarbeit|masterarbeit|asignaturas|tesis|mat[eé]rias|m[eé]moire|tfg|tfm|tcc)",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"^\W*(?:company|employer|organi[sz]ation|client|empresa|entreprise|arbeitgeber|firma|azienda)\s*:(?P<name>[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
NO_BREAK = "\u00a0"
TOP = 2_000
"""Characters above the first job in which titles are looked for (judgement)."""
_TOOLS = ("technology", "platform")
_AT_EVERY_DESK = frozenset({"excel"})
"""Tools that come up in jobs of every kind: years in the job say nothing on how well they are known (judgement)."""
LONGEST_HEADER = 110
"""Characters of a line with title, employer and dates; a longer one also tells of the work (judgement)."""


def skill_facts(
    reading: Reading, sections: Sections, jobs: Sequence[JobRead], taken: Sequence[tuple[int, int]]
) -> Iterator[ReadFact]:
    """Skills that a CV claims. Those told of in a job are described by it, last used when it ended, and their years
    are its years; hobbies, references and spoken languages claim nothing."""
    text = _claiming(reading.text, sections, jobs, reading.knowledge)
    spans = [Job(job.start, job.end, job.last) for job in jobs]
    claims = read_claims(text, reading.knowledge, reading.today, is_casual=False, taken=taken, jobs=spans)
    named: dict[str, list[int]] = {}
    for found in find_skills(text, reading.knowledge):
        named.setdefault(found.skill, []).append(found.start)
    ratings = find_ratings(text, sections)
    rated = _Stretches([(rating.start, rating.end) for rating in ratings])
    worked = _Stretches([(job.start, job.end) for job in jobs])
    for read in claims:
        places = named.get(read.claim.skill, [])
        drawn = [ratings[number].level for number in rated.of(places)]
        told = [jobs[number] for number in worked.of(places)]
        is_listed = len(places) > 0 and any(worked.at(place) is None for place in places)
        level, why = (max(drawn), "") if drawn else _level(read, told, is_listed, reading)
        claim = read.claim.model_copy(update={"level": level})
        yield reading.fact("skills", claim.model_dump(mode="json"), read.start, read.end, why)


class _Stretches:
    """Stretches of a text that do not overlap, and which of them a place lies in."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self.order = sorted(range(len(spans)), key=lambda number: spans[number])
        self.spans = [spans[number] for number in self.order]
        self.starts = [start for start, _ in self.spans]

    def at(self, place: int) -> int | None:
        """The number of the stretch, as it was given."""
        number = bisect_right(self.starts, place) - 1
        return self.order[number] if number >= 0 and place < self.spans[number][1] else None

    def of(self, places: Iterable[int]) -> list[int]:
        """The numbers of all stretches that hold one of the places."""
        return sorted({number for place in places if (number := self.at(place)) is not None})


def _level(read: ClaimRead, told: Sequence[JobRead], is_listed: bool, reading: Reading) -> tuple[float, str]:
    """The level of a claim as said in words, else by the years of the jobs that name the skill."""
    if read.is_rated or not told or read.claim.skill in _AT_EVERY_DESK:
        return read.claim.level, ""
    years = round(len(months_of((job.span for job in told), reading.today)) / 12, 1)
    level = next(level for least, level in LEVEL_BY_YEARS if years >= least)
    # A short job does not make less of a skill that is also listed by itself.
    return max(level, DEFAULT_LEVEL if is_listed else 0.0), f"{years:g} years in the jobs that name it"


def _claiming(text: str, sections: Sections, jobs: Sequence[JobRead], knowledge: Knowledge) -> str:
    """The text with all blanked that claims no skill; every place stays where it is.

    That is references, hobbies, spoken languages, names of degrees, headings, and who the employers are.
    """
    spans = [(part.head, part.start) for part in sections if text[part.start : part.start + 1] in ("\n", "")]
    for part in sections:
        words = text[part.start : part.end]
        if part.kind == "aside" or (part.kind == "languages" and _SPOKEN.search(words)):
            spans.append((part.start, part.end))
        elif part.kind == "education":
            spans += [hit.span() for hit in _LINE.finditer(text, part.start, part.end) if not _STUDIED.search(hit[0])]
    for job in jobs:
        first, last = line_around(text, job.title_start)
        # The line of the title names an employer as well; where a line is all there is of a job, it is kept.
        is_header = last - first <= LONGEST_HEADER and job.end > last + 2
        spans += _around(
            _tools_in(job.title, job.title_start, knowledge),
            (first, last) if is_header else (job.title_start, job.title_end),
        )
    top = min([TOP, *(job.start for job in jobs)])
    for title in find_titles(text[:top], knowledge):
        # Who wishes to be a machine learning engineer has not said that they know machine learning.
        spans += _around(_tools_in(title.words, title.start, knowledge), (title.start, title.end))
    spans += [hit.span("name") for hit in _EMPLOYER.finditer(text)]
    # Blanks that keep words apart would look like the columns of a table.
    return blanked(text, spans, NO_BREAK)


def _tools_in(title: str, start: int, knowledge: Knowledge) -> Iterator[tuple[int, int]]:
    """Where a title names what is worked with: a Java developer uses Java, a data engineer claims no skill by name."""
    for found in find_skills(title, knowledge):
        if knowledge.skills.raw(found.skill)["kind"] in _TOOLS:
            yield start + found.start, start + found.end


def _around(kept: Iterable[tuple[int, int]], within: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """What of a stretch lies outside the parts that are kept."""
    at, end = within
    for first, last in kept:
        yield at, max(at, first)
        at = max(at, last)
    yield at, max(at, end)
