"""Figures in a text, in digits and in words, with their scale: 1,20,000 and 65.000 and 2.5 lakh and sixty thousand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tools.reading.money_words import SCALE, SCALES
from tools.reading.number_words import BIG, PHRASE, value_of

DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f\u2009 ]\d{2,3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?(?!\d)"
_FIGURE = re.compile(
    rf"(?<![\d.,_])(?P<digits>{DIGITS})(?P<half>\s?½| and a half)?(?:\s{{0,2}}(?P<scale>{SCALE}))?(?P<rest>(?<=万)\d)?"
    rf"|(?P<words>{PHRASE})(?:\s{{0,2}}(?P<words_scale>{SCALE}))?|"
    rf"(?P<han>[一二两三四五六七八九十百千]{{1,7}})(?P<han_scale>[万萬])",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(
    r"\s(?:euros?|dollars?|pounds?|quid|bucks|rupees?|francs?|franken|reais|pesos?|d[oó]lares|lei|z\u0142oty\w*|"
    r"kronor|kroner|rands?|"
    rf"naira|yen|ringgit|(?:to|bis|a|or|and|y|und|e|et)\s(?:\d|{PHRASE}))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|entre|zwischen)\s$", re.IGNORECASE)
_LINK = re.compile(r"\s(?:and|y|und|et|e)\s", re.IGNORECASE)
_JOINS = re.compile(r"\s{0,2}(?:and\s|,\s)?\s?")


@dataclass(frozen=True)
class Figure:
    """A number in a text, the scale it is counted in, and where it stands."""

    value: float
    scale: str
    """Name of the scale; empty where there is none."""
    start: int
    end: int
    is_words: bool = False
    is_marked: bool = False
    """True where words say a hundred or more: 'sixty thousand' is a figure, 'one' may be an article."""


def find_figures(text: str) -> Iterator[Figure]:
    """Figures in order; '1 crore 20 lakh' and '2 lakh 50 thousand' are one each."""
    last: Figure | None = None
    for hit in _FIGURE.finditer(text):
        if hit["words"] and not _is_figure(text, hit):
            continue
        if hit["words"] and (ends := _two_ends(text, hit)):
            yield from [*([last] if last is not None else []), ends[0]]
            last = ends[1]
            continue
        figure = _in_words(hit) if hit["words"] else _in_han(hit) if hit["han"] else _in_digits(hit)
        if last is not None and _goes_on(text, last, figure):
            last = replace(last, value=last.value + figure.value, end=figure.end)
            continue
        if last is not None:
            yield last
        last = figure
    if last is not None:
        yield last


def _two_ends(text: str, hit: re.Match[str]) -> tuple[Figure, Figure] | None:
    """'Between forty and fifty thousand' is two figures, whose words alone would be one."""
    link = _LINK.search(hit["words"]) if _BETWEEN.search(text[max(0, hit.start() - 12) : hit.start()]) else None
    if link is None:
        return None
    whole = _in_words(hit)
    low, high = value_of(hit["words"][: link.start()])[0], value_of(hit["words"][link.end() :])[0]
    high *= SCALES.get(whole.scale, 1) if hit["words_scale"] else 1
    start = hit.start()
    first = Figure(low, "", start, start + link.start(), True, True)
    return first, replace(whole, value=high, start=start + link.end(), is_marked=True)


def _is_figure(text: str, hit: re.Match[str]) -> bool:
    """True for words that say a hundred or more, or stand beside money: 'fifty euros', not 'one of us'."""
    return value_of(hit["words"])[1] or bool(hit["words_scale"]) or _MONEY_AFTER.match(text, hit.end()) is not None


def _goes_on(text: str, last: Figure, figure: Figure) -> bool:
    """True for a second figure of a smaller scale right behind the first."""
    factor, smaller = SCALES.get(last.scale, 1), SCALES.get(figure.scale, 1)
    is_close = _JOINS.fullmatch(text, last.end, figure.start) is not None
    return is_close and factor > smaller > 1 and figure.value < factor and not last.scale.endswith("pa")


def _in_digits(hit: re.Match[str]) -> Figure:
    scale = re.sub(r"[.\s]", "", hit["scale"] or "").lower()
    factor = SCALES.get(scale, 1)
    value = (plain_number(hit["digits"], bool(scale)) + (0.5 if hit["half"] else 0)) * factor
    # 1万5 is 15,000: a digit behind the scale counts its tenth part.
    value += int(hit["rest"]) * factor / 10 if hit["rest"] else 0
    return Figure(value, scale, hit.start(), hit.end())


def _in_words(hit: re.Match[str]) -> Figure:
    value, is_big = value_of(hit["words"])
    scales = [word for word in re.findall(r"[^\W\d_]+", hit["words"].lower()) if word in BIG]
    if hit["words_scale"]:
        scale = re.sub(r"[.\s]", "", hit["words_scale"]).lower()
        return Figure(value * SCALES.get(scale, 1), scale, hit.start(), hit.end(), True, True)
    german = "tausend" if hit["words"].lower().endswith("tausend") else ""
    return Figure(value, scales[-1] if scales else german, hit.start(), hit.end(), True, is_big)


_HAN = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}


def _in_han(hit: re.Match[str]) -> Figure:
    """Chinese numerals before ten thousand: 四十万."""
    total, digit = 0, 0
    for char in hit["han"]:
        if char in _HAN_UNITS:
            total, digit = total + (digit or 1) * _HAN_UNITS[char], 0
        else:
            digit = _HAN[char]
    scale = hit["han_scale"]
    return Figure((total + digit) * SCALES[scale], scale, hit.start(), hit.end())


def plain_number(digits: str, has_scale: bool) -> float:
    """A number in any of the usual ways of writing: 1,20,000 and 65.000 and 1'200 and 93.6 and 1.234,56."""
    text = re.sub(r"['’\s]", "", digits)
    marks = [char for char in text if char in ".,"]
    if not marks:
        return float(text)
    last = marks[-1]
    whole, _, rest = text.rpartition(last)
    whole = re.sub(r"[.,]", "", whole)
    # Three digits after the only kind of mark are thousands, unless a scale follows: 65.000, but 1.250 crore.
    is_decimal = len(rest) != 3 or (has_scale and marks == ["."])
    if len(marks) > 1 and len(set(marks)) == 1:
        is_decimal = False
    return float(f"{whole}.{rest}") if is_decimal else float(whole + rest)
