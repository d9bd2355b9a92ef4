"""Numbers as people write them in words or figures: 8, 8.5, eight, half a, ocho, aath."""

from __future__ import annotations

import re
from types import MappingProxyType

_WORDS = MappingProxyType(
    {
        "zero": 0, "half an": 0.5, "half a": 0.5, "half": 0.5, "an": 1, "a": 1, "one": 1, "two": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30,
        "twenty-five": 25, "forty": 40, "fifty": 50, "a couple of": 2, "a couple": 2, "couple of": 2, "a few": 3,
        "few": 3, "several": 4, "a dozen": 12, "one and a half": 1.5, "two and a half": 2.5, "both": 2,
        "uno": 1, "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "doce": 12, "quince": 15, "veinte": 20,
        "ek": 1, "teen": 3, "chaar": 4, "char": 4, "paanch": 5, "panch": 5, "chhe": 6, "saat": 7, "aath": 8, "nau": 9,
        "das": 10,
        "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10,
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six heures": 6, "huit": 8, "dix": 10,
    }
)  # fmt: skip
"""Number words; "a few" is 3 and "several" 4 (judgement)."""

NUMBER = r"(?:\d{1,4}(?:[.,]\d{1,2})?|" + "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True)) + r")"
"""A number as a regular expression, without groups; to be used without regard to case."""

UP_TO = r"\s*(?:-|–|—|to|or|bis|a|y|se)\s*"
"""What stands between the two ends of a range."""


ARTICLES = frozenset(
    {"a", "an", "un", "una", "ein", "eine", "half", "half a", "half an", "das", "both", "teen", "char", "six heures"}
)
"""Number words that mostly mean something else: without a unit behind them they are no number."""

COUNT = (
    r"(?:\d{1,4}(?:[.,]\d{1,2})?|"
    + "|".join(sorted((re.escape(word) for word in _WORDS if word not in ARTICLES), key=len, reverse=True))
    + r")(?![\w])"
)
"""A number that stands for itself, without groups; to be used without regard to case."""

OTHER_UNIT = re.compile(
    r"^\s*\+?[\s-]*(?:years?|yrs?|yoe|saal|sal|a[nñ]os?|jahren?|ans|anni|months?|mos?\b|meses|mes\b|mahin\w+|monaten?|"
    r"mois|"
    r"weeks?|wks?|semanas?|wochen?|hafte|days?|d[ií]as|tage?|hours?|hrs?\b|h\b|ghant\w+|horas?|stunden?|minutes?|"
    r"mins?\b|"
    r"%|percent|per cent|people|persons?|kids?|children|engineers?|developers?|colleagues?|team|projects?|clients?|"
    r"customers?|users?|exams?|courses?|jobs?|companies|times|x\b|/\s?(?:5|10)\b|am\b|pm\b|lpa|lakhs?|lacs?|crores?|"
    r"k\b|usd|eur|gbp|inr|dollars?|euros?|pounds?|rupees?|[$€£₹])",
    re.IGNORECASE,
)
"""Behind a number: what it counts, where that is neither hours a week, nor years, nor money."""


def number_of(text: str) -> float:
    """The value of what NUMBER matched."""
    word = " ".join(text.lower().split())
    return float(_WORDS[word]) if word in _WORDS else float(word.replace(",", "."))
