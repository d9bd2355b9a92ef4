"""How well a CV says a skill is known without words for it: stars, dots, bars, per cent, and cells of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.reading.cv_sections import Sections
from tools.reading.skill_levels import LEVEL_BY_YEARS

BEST = 5.0
FEWEST_MARKS = 3
"""Marks of a bar of which one is empty; fewer are bullets of a list (judgement)."""
LONGEST_CELL = 40

_FULL, _HALF, _EMPTY = "●★■▮█⬤🟊⭐◼▰◆♦⚫✮✭✦#", "◐◑⯨½", "○☆□▯░◯⭘◻▱◇♢⚪✩·"
_BAR = re.compile(
    rf"(?<![^\s|:(\[])[\[(]?(?P<bar>[{_FULL}{_HALF}{_EMPTY}▒▓_=-](?:\s?[{_FULL}{_HALF}{_EMPTY}▒▓_=-]){{1,19}})[\])]?(?=\s|$|[|,;)])"
)
_PERCENT = re.compile(r"(?<![\d.,-])(?P<share>\d{1,3})\s?%")
_LEVEL_WORDS = re.compile(
    r"(?:(?P<best>expert|experte|experto|expertin|master|native|experte|avanc[eé] ?\+)|"
    r"(?P<high>advanced|fortgeschritten|sehr gut|avanzado|avanc[eé]|avan[cç]ado|excellent|strong|very good|senior)|"
    r"(?P<good>proficient|good|gut|intermediate|mittel|intermedio|interm[eé]diaire|intermedi[aá]rio|solid|competent|"
    r"fluent|confident|working)|"
    r"(?P<low>basic|basics|grundkenntnisse|grundlagen|b[aá]sico|notions|novice|beginner|elementary|familiar|"
    r"anf[aä]nger|"
    r"principiante|iniciante|d[eé]butant))(?: (?:level|knowledge|kenntnisse))?",
    re.IGNORECASE,
)
_WORD_LEVELS = (("best", 5.0), ("high", 4.0), ("good", 3.0), ("low", 1.5))
_YEARS = re.compile(
    r"(?P<n>\d{1,2}(?:[.,]\d)?)\s?\+?\s?(?:years?|yrs?\.?|y|jahren?|a[nñ]os?|ans|anos|anni|jaar)?", re.IGNORECASE
)
_OF = re.compile(r"(?P<n>\d{1,2}(?:[.,]\d)?)\s?(?:/|of|von|de)\s?(?P<of>5|10)")
_YEARS_COLUMN = re.compile(
    r"\b(?:years?|yrs|experience|jahre|erfahrung|a[nñ]os|experiencia|ann[eé]es|anos)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Rating:
    """A level, and the stretch of text whose skills it is about."""

    level: float
    start: int
    end: int


def find_ratings(text: str, sections: Sections) -> list[Rating]:
    """Levels that are drawn or stand in tables, in order; per cent and cells count in a part about skills alone."""
    found: list[Rating] = []
    at, is_years = 0, False
    for line in text.split("\n"):
        is_skills = sections.kind_at(at) == "skills"
        cells = _cells(line)
        if is_skills and len(cells) > 1 and not any(_level(cell, is_years) for _, _, cell in cells[1:]):
            is_years = _YEARS_COLUMN.search(line) is not None
        found += list(_bars(line, at))
        if is_skills:
            found += [*_percents(line, at), *_table(cells, at, is_years)]
        at += len(line) + 1
    return found


def _bars(line: str, at: int) -> Iterator[Rating]:
    """Bars of a line, each about what stands before it, back to the bar before."""
    begins = 0
    for hit in _BAR.finditer(line):
        marks = re.sub(r"\s", "", hit["bar"])
        full = sum(marks.count(mark) for mark in _FULL + "▓=") + sum(marks.count(mark) for mark in _HALF) / 2
        is_drawn = any(mark in marks for mark in _FULL + _HALF) and (len(marks) >= FEWEST_MARKS or "★" in marks)
        if is_drawn and set(marks) != {"#"} and re.search(r"\w", line[begins : hit.start()]):
            # Stars without empty ones are of five, as everywhere.
            whole = max(len(marks), 5) if "★" in marks or "⭐" in marks else len(marks)
            yield Rating(_rounded(BEST * full / whole), at + begins, at + hit.start())
            begins = hit.end()


def _percents(line: str, at: int) -> Iterator[Rating]:
    """Per cent behind a name, and nothing else on the line but other such names."""
    begins = 0
    for hit in _PERCENT.finditer(line):
        share, name = int(hit["share"]), line[begins : hit.start()]
        if share <= 100 and 0 < len(name.split()) <= 6:
            yield Rating(_rounded(BEST * share / 100), at + begins, at + hit.start())
        begins = hit.end()


def _table(cells: Sequence[tuple[int, int, str]], at: int, is_years: bool) -> Iterator[Rating]:
    """The level in a row of a table: of the first cell that says one."""
    if len(cells) < 2 or len(cells[0][2]) > LONGEST_CELL:
        return
    levels = [level for _, _, cell in cells[1:] if (level := _level(cell, is_years))]
    if levels:
        yield Rating(levels[0], at + cells[0][0], at + cells[0][1])


def _cells(line: str) -> list[tuple[int, int, str]]:
    """The cells of a row, with where each begins and ends."""
    return [
        (hit.start(), hit.end(), hit[0].strip()) for hit in re.finditer(r"[^|\t]+", line) if re.search(r"\w", hit[0])
    ]


def _level(cell: str, is_years: bool) -> float | None:
    """The level a cell gives, where it gives one and nothing else."""
    plain = cell.strip(" *_()")
    words = _LEVEL_WORDS.fullmatch(plain)
    if words:
        return next(level for name, level in _WORD_LEVELS if words[name])
    of = _OF.fullmatch(plain)
    if of:
        return _rounded(min(BEST, float(of["n"].replace(",", ".")) * (0.5 if of["of"] == "10" else 1)))
    years = _YEARS.fullmatch(plain)
    if years is None or (plain.isdecimal() and not is_years):
        return None
    number = float(years["n"].replace(",", "."))
    return next(level for least, level in LEVEL_BY_YEARS if number >= least)


def _rounded(level: float) -> float:
    """A level in halves, at least a half: a bar with one mark is still a claim."""
    return max(0.5, round(level * 2) / 2)
