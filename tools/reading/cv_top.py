"""Who a CV is about and where they live: from its top and its contact part, never from an employer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.reading.cv_sections import Sections, heading_kind
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.jobs import JobRead
from tools.reading.means import read_country
from tools.reading.said import Reading
from tools.reading.titles_in_text import find_titles

_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,4}$")
_NOT_NAME = re.compile(
    r"\b(?:curriculum|vitae|resume|résumé|cv|profile|summary|page|confidential|contact|objective|experience|"
    r"lebenslauf|currículum|curriculum|hoja de vida|currículo|bewerbung|remote|open to|available)\b",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(r"^\W*(?:full )?(?:name|nombre|nom|nome|vor- und nachname)\s*:\s*", re.IGNORECASE)
_PLACE_LABEL = re.compile(
    r"^\W*(?:address|current location|location|based in|city|residence|place of residence|lives in|adresse|wohnort|"
    r"anschrift|direcci[oó]n|ciudad|residencia|ubicaci[oó]n|domicile|ville|endere[cç]o|cidade|localiza[cç][aã]o|"
    r"indirizzo|residenza|adres|woonplaats)\s*[:\t-]\s*(?P<place>[^\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
# Who was born there, or holds a passport of it, need not live there.
_NOT_HOME = re.compile(
    r"^[^\n]*\b(?:born|birth|nationality|citizen\w*|passport|geboren|geburtsort|staatsangeh[oö]rigkeit|nacionalidad|"
    r"nacimiento|naissance|nationalit[eé]|nacionalidade|nascimento|nascita|visa|relocat\w*|willing)\b[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_APART = re.compile(r"\s*[|•·,;\t]\s*|\s{2,}|\s[-–—]\s")
LONGEST_TOP = 600
"""Characters at the top that are about the person, where no heading says otherwise (judgement)."""
MOST_CONTACTS = 3
"""Parts with that heading that are looked at: one at the top, one at the foot, one more (judgement)."""
LINES_OF_NAME = 4
"""Lines at the top in which the name is looked for (judgement)."""


def name_facts(reading: Reading) -> Iterator[ReadFact]:
    """The name: the first line that looks like one, is no title and no heading. It is for display only."""
    at = 0
    for line in [line for line in reading.text[:LONGEST_TOP].split("\n")][: 2 * LINES_OF_NAME]:
        label = _NAME_LABEL.match(line)
        given = _APART.split((line[label.end() :] if label else line).strip(" #*_\t"))[0].strip(" *_")
        is_name = _NAME.match(given) and given[0].isupper() and not _NOT_NAME.search(given)
        if is_name and heading_kind(given) is None and not find_titles(given, reading.knowledge):
            start = at + line.index(given)
            yield reading.fact("name", " ".join(given.split()), start, start + len(given))
            return
        if given and not _NOT_NAME.search(given):
            return
        at += len(line) + 1


def home_facts(
    reading: Reading, sections: Sections, jobs: Sequence[JobRead]
) -> tuple[list[ReadFact], list[ReadQuestion], str]:
    """Where the person lives: a line that says so, the top of the CV, or its contact part; and the country."""
    text = _NOT_HOME.sub(lambda hit: " " * len(hit[0]), reading.text)
    labelled = _PLACE_LABEL.search(text)
    stops = [part.head for part in sections if part.kind != "contact"] + [job.start for job in jobs]
    top = min([LONGEST_TOP, *stops])
    # A note of a few lines without headings says in one breath who and where somebody is.
    if not sections.heads and text[:top].count("\n") < 2:
        top = 200
    parts = [(labelled.start("place"), labelled.end())] if labelled else []
    parts += [(0, top), *[(part.start, part.end) for part in sections if part.kind == "contact"][:MOST_CONTACTS]]
    for start, end in parts:
        blanked = " " * start + text[start:end]
        facts, questions, country = read_country(replace(reading, text=blanked))
        if facts or questions:
            return facts, questions, country
    return [], [], reading.country
