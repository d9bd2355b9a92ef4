"""Parts of a whole in words: a third, nearly half, nine in ten; and the percentile that 'a quarter earn more' means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from agent.grounding.units import HEDGE

_NUMBER = MappingProxyType(
    {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
        "a hundred": 100,
        "a": 1, "an": 1, "another": 1,
    }
)  # fmt: skip
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 32, 40, 50, 100})
_PART = MappingProxyType(
    {
        "half": 2,
        "third": 3,
        "quarter": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "tenth": 10,
        "twentieth": 20,
    }
)
_N = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d{1,3})"
_M = r"(?:(?:a )?hundred|(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|" + _N[3:]
_FIND = re.compile(
    rf"\b(?P<n>{_N})[\s-](?:(?:[a-z][\w-]*\s){{1,4}})?(?:in|out of(?: every)?|"
    rf"of every)[\s-](?P<m>{_M})\b(?![\s-]?(?:%|weeks?|months?|years?|days?|hours?|minutes?|per ?cent|place|lakh|"
    rf"thousand))"
    rf"|\b(?P<n2>{_N})\s(?:out of|of)\s(?P<m2>ten|a hundred|hundred|twenty|10|20|100)\b(?=\s[a-z])"
    rf"|\b(?P<n3>{_N})\sof\s(?P<m3>three|four|five|six|seven|eight|nine)\b(?=\s(?:postings|adverts|employers|"
    rf"people|companies|"
    r"engineers|architects|answers)\b)"
    r"|\b(?P<fifty>fifty[\s-](?:to[\s-])?fifty|50\s?[-/:]\s?50)\b"
    rf"|\b(?P<count>another|a|an|one|two|three|four|five|six|seven|eight|nine)[\s-](?P<part>quarter|third|fifth|"
    rf"sixth|tenth|eighth|"
    rf"twentieth)s?\b(?!\s(?:percentile|of \d{{4}}|quarter|party|phase|level|question|time|year|month|week|"
    rf"step|exam|project|one|person|is |lakh))"
    r"|\bevery\s(?P<nth>second|third|fourth|fifth|tenth)\s(?!one\b|time|week|month|day|year|"
    r"weekend|evening|sunday|saturday|monday|word|sentence|question)(?=[a-z])"
    r"|\b(?P<half>half)\b(?!\s(?:an?\s|the (?:scope|time|battle|work)|its |way|day)|"
    r"-)(?<!middle half)(?<!and a half)(?<!other half)(?<!upper half)(?<!first half)(?<!second half)",
    re.IGNORECASE,
)  # fmt: skip
_QUANTIFIERS = (
    ("most", 50.5, 100.0, r"(?<!at )(?<!the )most(?= of| (?:[a-z]+ )?(?:mlops |ai |ml )?(?:postings|adverts|"
                          r"people|answers|respondents|employers|of))"),
    ("nearly every", 88.0, 100.0, r"(?:nearly|almost|virtually|practically) (?:every|all)\b"),
    ("every", 97.0, 100.0, r"(?<!nearly )(?<!almost )(?:every (?:single )?(?:posting|advert|employer)\b|all (?:the "
    r")?(?:postings|adverts|"
                           r"employers)\b)"),
    ("hardly any", 0.0, 15.0, r"(?:hardly|barely|scarcely) any(?:thing|one)?\b|next to nothing|almost (?:none|"
                              r"nothing)|very few"
     r"|hardly a\b|almost no (?:posting|advert)s?"),
    ("few", 0.0, 35.0, r"(?:only |just )?(?:a )?few(?= (?:postings|adverts|employers|of the (?:postings|adverts|"
        r"employers))\b)"),
    ("a minority", 0.0, 49.5, r"a minority"),
    ("a majority", 50.5, 100.0, r"(?:a|the) (?:clear |large |vast )?majority|the bulk of|the lion's share"),
    ("the vast", 75.0, 100.0, r"the vast majority|the great majority"),
)  # fmt: skip
_QUANTIFIER = tuple(
    (name, low, high, re.compile(rf"(?<![\w-])(?:{words})", re.IGNORECASE)) for name, low, high, words in _QUANTIFIERS
)


@dataclass(frozen=True, slots=True)
class Fraction:
    """A part of a whole in per cent, as the range it may stand for."""

    low: float
    high: float
    value: float
    start: int
    end: int
    words: str


def find_fractions(text: str) -> Iterator[Fraction]:
    """Parts of a whole in order, widened by how closely they are meant."""
    for hit in _FIND.finditer(text):
        value = _value(hit)
        if value is None:
            continue
        start, hedge = hit.start(), ""
        before = text[max(0, start - 30) : start]
        for name, pattern in HEDGE:
            if found := pattern.search(before):
                hedge, start = name, start - (len(before) - found.start())
                break
        low, high = _range(value, hedge, bool(hit["m"] or hit["m2"] or hit["m3"]))
        yield Fraction(low, high, value, start, hit.end(), text[start : hit.end()])


def find_quantifiers(text: str) -> Iterator[Fraction]:
    """Words that stand for a part of a whole: most, nearly every, hardly any."""
    for _, low, high, pattern in _QUANTIFIER:
        for hit in pattern.finditer(text):
            yield Fraction(low, high, (low + high) / 2, hit.start(), hit.end(), hit[0])


def _value(hit: re.Match[str]) -> float | None:
    if hit["m"]:
        n, m = _number(hit["n"]), _number(hit["m"])
        return 100 * n / m if 0 < n <= m and (n == 1 < m or m in _WHOLES) else None
    if hit["m2"] or hit["m3"]:
        n, m = _number(hit["n2"] or hit["n3"]), _number(hit["m2"] or hit["m3"])
        return 100 * n / m if 0 < n < m else None
    if hit["nth"]:
        return 100 / {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10}[hit["nth"].lower()]
    if hit["fifty"] or hit["half"]:
        return 50.0
    return 100 * _number(hit["count"]) / _PART[hit["part"].lower()]


def _number(word: str) -> int:
    word = word.lower().removeprefix("a ") if word.lower().startswith("a h") else word.lower()
    if word.isdigit():
        return int(word)
    return sum(_NUMBER.get(part, 0) for part in word.split("-"))


_FAR = 35.0
"""Points that 'more than half' may hide: beyond them a larger part would be named (judgement)."""


def _range(value: float, hedge: str, is_ratio: bool) -> tuple[float, float]:
    # Fractions are within two points of the share, hedged ones within three, 'nearly' and 'just over' within six
    # on their side (convention of the labelled sentences). A small share is meant more closely: 1 in 32.
    near = min(2.0, value * 0.15) if is_ratio else 2.0
    if hedge == "under":
        return value - 6, value + 0.2
    if hedge == "over":
        return value - 0.2, value + 6
    if hedge in ("more", "least"):
        return value - 0.2, min(100.0, value + _FAR)
    if hedge in ("less", "most"):
        return max(0.0, value - _FAR), value + 0.2
    near = near * 1.5 if hedge in ("about", "near") else near
    return value - near, value + near


_MORE = (
    r"(?:more than|over|above|at least|upwards of|or more|and up\b|and above|or above|exceed\w*|begins? at|starts? at)"
)
_LESS = r"(?:less than|under|below|up to|at most|or less|short of)"
_AFTER = re.compile(
    rf"(?:[^;.]|\.(?=\d)){{0,90}}?\b(?:(?P<more>{_MORE})|(?P<less>{_LESS})|(?P<both>between|from|lie in|is in|"
    rf"(?:earn|make|get|offer|pay|lie at|"
    rf"are at|have)(?=\s[^\s]{{0,3}}\s?\d[\d.,]*\s?[kK]?\s(?:to|-|–)\s)))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(?:(?P<more>{_MORE})|(?P<less>{_LESS}))\b(?P<what> what\b)?[^;.]{{0,60}}$", re.IGNORECASE)


def percentile_meant(text: str, part: Fraction) -> tuple[str, ...]:
    """The percentiles that 'a quarter of them earn over' points at; none where nothing points."""
    share = round(part.value)
    if share not in (10, 25, 50, 75, 90):
        return ()
    if re.match(
        r"\s(?:less|more|higher|lower) than\b|\s(?:below|above|under|over)\s+(?![A-Z]{3}\s|[A-Z]?\$)[A-Za-z]|\soff\b",
        text[part.end :],
    ):
        # "A quarter less than": a difference, not a part of a group.
        return ()
    after = _AFTER.match(text, part.end)
    found = after or _BEFORE.search(text[: part.start])
    if found is None:
        return ()
    if after and after["both"]:
        return ("25", "75") if share == 50 else ()
    # "Below what nine in ten earn": below the tenth percentile.
    is_turned = not after and found["what"] is not None
    return (str(100 - share if bool(found["more"]) != is_turned else share),)
