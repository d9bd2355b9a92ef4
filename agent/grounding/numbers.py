"""Numbers in a text, in digits or in words: 1,209 and 95.400 and ₹25,90,000 and forty-two and half a million."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

_ONES = MappingProxyType(
    {
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "dozen": 12,
    }
)  # fmt: skip
_TENS = MappingProxyType(
    {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
)
_WORDS = MappingProxyType({**_ONES, **_TENS})
_BIG = MappingProxyType({"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "lakh": 1e5, "crore": 1e7})

SCALES = MappingProxyType(
    {
        "k": 1e3, "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "mil": 1e3, "tsd": 1e3, "hundred": 1e2,
        "l": 1e5,
        "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "lpa": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7,
        "m": 1e6, "mn": 1e6, "million": 1e6, "millions": 1e6, "billion": 1e9, "bn": 1e9,
    }
)  # fmt: skip
"""What a word behind a number multiplies it by; 'mil' is the thousand of Portuguese and Spanish."""

_UNIT = "one|two|three|four|five|six|seven|eight|nine"
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_TEN = "|".join(_TENS)
_BELOW_100 = rf"(?:(?:{_TEN})(?:[-\s](?:{_UNIT})\b)?|{_ONE})"
# "One hundred and sixty-five", but not "between one hundred and two hundred".
_BELOW_1000 = rf"(?:(?:an?|{_BELOW_100})[\s-]hundred\b(?:\s(?:and\s)?{_BELOW_100}\b(?![\s-]hundred\b))?|{_BELOW_100})"
_LARGE = r"(?:thousand|million|billion|lakhs?|crores?)"
_WORD = (
    rf"(?:(?:{_BELOW_1000}|an?(?=\s{_LARGE}\b))"
    rf"(?:[\s-]{_LARGE}\b(?:\s(?:and\s)?{_BELOW_1000}\b(?![\s-]{_LARGE}\s{_LARGE}))?){{0,3}}"
    rf"(?:\spoint(?:[\s-](?:zero|oh|{_UNIT})\b){{1,3}}(?:\s{_LARGE}\b)?)?)"
)
_SCALE = "|".join(sorted(set(SCALES) - {"l"}, key=len, reverse=True)) + "|(?-i:L)"
_FIND = re.compile(
    r"(?<![\w])(?<!\d[.,/])(?P<digits>\d+(?:[.,'’\u00a0\u202f]\d+)*)(?P<half>\s?½|\s+and\s+a\s+half\b)?"
    rf"(?:\s?(?P<scale>{_SCALE})(?![\w]))?(?![\d])"
    rf"|\b(?P<words>{_WORD}(?:\s+and\s+a\s+half)?(?:\s+(?:hundred|thousand|million|billion|lakhs?|crores?))*"
    rf"|half\s+an?\s+(?:million|billion|lakh|crore|dozen|thousand|hundred)"
    rf"|an?\s+handful(?:\s+of)?|(?:dozens|hundreds|thousands|tens\s+of\s+thousands)\s+of"
    rf"|an?\s+(?:hundred|thousand|million|billion|lakh|crore|dozen)(?:\s+and\s+a\s+half)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it stands."""

    value: float
    step: float
    """What the last digit shown is worth."""
    start: int
    end: int
    other: float | None = None
    """A second reading where there are two: 95.400 is 95.4 or 95400."""
    scale: str = ""
    is_words: bool = False


def find_numbers(text: str) -> Iterator[Number]:
    """Every number of the text in order."""
    for hit in _FIND.finditer(text):
        number = _in_words(hit) if hit["words"] else _in_digits(hit)
        if number is not None:
            yield number


def _in_digits(hit: re.Match[str]) -> Number | None:
    read = read_digits(hit["digits"])
    if read is None:
        return None
    value, step, other = read
    if hit["half"]:
        value, step, other = value + 0.5, step / 2, None
    scale = (hit["scale"] or "").lower()
    factor = SCALES.get(scale, 1.0)
    return Number(
        value * factor,
        step * factor,
        hit.start(),
        hit.end(),
        None if scale else other,
        scale if scale != "hundred" else "",
    )


_VAGUE = MappingProxyType(
    {"handful": (5, 6), "dozens": (54, 84), "hundreds": (600, 800), "tens": (6e4, 8e4), "thousands": (6e3, 8e3)}
)
"""Middle and width of what a vague number word may stand for (judgement)."""


def _in_words(hit: re.Match[str]) -> Number:
    for name, (middle, width) in _VAGUE.items():
        if name in hit["words"].lower().split():
            return Number(float(middle), float(width), hit.start(), hit.end())
    words, _, decimals = hit["words"].lower().partition(" point ")
    total = part = 0.0
    scale = ""
    for word in re.findall(r"[a-z]+", words):
        bare = word.removesuffix("s") if word not in _WORDS else word
        if bare == "hundred":
            part, scale = (part or 1.0) * 100, bare
        elif bare in _BIG:
            total, part, scale = total + (part or (0.0 if total else 1.0)) * _BIG[bare], 0.0, bare
        elif word == "half":
            part += 0.5 * (_BIG[scale] if scale else 1.0)
        elif word in _WORDS:
            part, scale = (0.5 * _WORDS[word] if part == 0.5 else part + _WORDS[word]), ""
    value = total + part
    if decimals:
        return _with_decimals(value, decimals, hit)
    step = _BIG.get(scale, 1.0) if value >= 1 else 1.0
    # A hundred is no scale that the number before it shares: "eighty to a hundred".
    shared = scale if scale != "hundred" else ""
    return Number(value, step / 2 if "half" in words else step, hit.start(), hit.end(), None, shared, True)


def _with_decimals(whole: float, decimals: str, hit: re.Match[str]) -> Number:
    """'Eighty-seven point seven', 'seventeen point six lakh'."""
    words = re.findall(r"[a-z]+", decimals)
    scale = words[-1].removesuffix("s") if words[-1].removesuffix("s") in _BIG else ""
    digits = "".join(str(_ONES.get(word, 0)) for word in words if word.removesuffix("s") not in _BIG)
    factor = _BIG.get(scale, 1.0)
    value = (whole + float(f"0.{digits}")) * factor
    return Number(value, factor * 10.0 ** -len(digits), hit.start(), hit.end(), None, scale, True)


def read_digits(digits: str) -> tuple[float, float, float | None] | None:
    """Value, worth of the last digit and a second reading of digits with marks; None for a version number."""
    text = re.sub(r"['’\u00a0\u202f]", "", digits)
    if len(text) > 24:
        return None
    commas, dots = text.count(","), text.count(".")
    if not commas and not dots:
        return float(text), 1.0, None
    if commas and dots:
        return _two_marks(text)
    mark = "," if commas else "."
    groups = text.split(mark)
    thousands = all(len(group) in (2, 3) for group in groups[1:]) and len(groups[-1]) == 3 and len(groups[0]) <= 3
    if len(groups) > 2:
        return (float("".join(groups)), 1.0, None) if thousands else None
    decimal = float(f"{groups[0]}.{groups[1]}")
    step = 10.0 ** -len(groups[1])
    if thousands and groups[0] != "0":
        whole = float("".join(groups))
        return (whole, 1.0, None) if mark == "," else (decimal, step, whole)
    return decimal, step, None


def _two_marks(text: str) -> tuple[float, float, float | None] | None:
    last = max(text.rfind(","), text.rfind("."))
    mark, rest = text[last], text[last + 1 :]
    whole = re.sub(r"[.,]", "", text[:last])
    if text.count(mark) > 1:
        return None
    return float(f"{whole}.{rest}"), 10.0 ** -len(rest), None
