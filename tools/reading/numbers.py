"""Numbers as people write them in words or figures: 8, 8.5, eight, half a, ocho, aath."""

from __future__ import annotations

import re
from types import MappingProxyType

from tools.reading.number_words import WORDS
from tools.reading.one_of import lettered, one_of

_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_GERMAN_ONES = ("drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_FRENCH_TENS = ("vingt", "trente", "quarante", "cinquante", "soixante")
_FRENCH_ONES = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_SPANISH_ONES = ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_PORTUGUESE_ONES = ("um", "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
_ROMANCE = (
    {f"{tens}{link}{ones}": WORDS[tens] + WORDS.get(ones, 6) for tens in _FRENCH_TENS for ones in _FRENCH_ONES
     for link in ("-", " ")}
    | {f"{tens} et un": WORDS[tens] + 1 for tens in _FRENCH_TENS}
    | {f"{tens} y {ones}": WORDS[tens] + WORDS[ones] for tens in ("treinta", "cuarenta") for ones in _SPANISH_ONES}
    | {f"{tens} e {ones}": WORDS[tens] + WORDS[ones] for tens in ("vinte", "trinta", "quarenta")
       for ones in _PORTUGUESE_ONES}
    | {"veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintidos": 22, "veintitrés": 23, "veintitres": 23,
       "veinticuatro": 24, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
       "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "dix sept": 17, "dix huit": 18, "dix neuf": 19,
       "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19,
       "dezanove": 19, "tredici": 13, "quattordici": 14, "sedici": 16, "diciassette": 17, "diciotto": 18,
       "diciannove": 19, "ventuno": 21, "ventidue": 22, "venticinque": 25,
       "terah": 13, "chaudah": 14, "solah": 16, "satrah": 17, "atharah": 18, "unnees": 19, "unnis": 19, "ikkees": 21,
       "ikkis": 21, "bais": 22, "baees": 22, "teis": 23, "chaubees": 24, "chaubis": 24, "chhabbees": 26, "sattais": 27,
       "atthais": 28, "paintees": 35}
)  # fmt: skip
_WORDS = MappingProxyType(
    {
        f"{tens}{link}{ones}": WORDS[tens] + WORDS[ones]
        for tens in _ENGLISH_TENS
        for ones in _ENGLISH_ONES
        for link in ("-", " ")
    }
    | {name: value for name, value in WORDS.items() if name not in {"che", "once", "sava", "sadhe", "saadhe", "paune"}}
    | {f"{ones} and a half": WORDS[ones] + 0.5 for ones in (*_ENGLISH_ONES, "ten")}
    | _ROMANCE
    | {f"{ones}einhalb": WORDS[ones] + 0.5 for ones in _GERMAN_ONES}
    | {
        "zero": 0, "half an": 0.5, "half a": 0.5, "half": 0.5, "an": 1, "a": 1, "a couple of": 2, "a couple": 2,
        "couple of": 2, "couple": 2, "a few": 3, "few": 3, "several": 4, "a dozen": 12, "one and a half": 1.5,
        "two and a half": 2.5, "three and a half": 3.5, "four and a half": 4.5, "one or two": 1, "both": 2,
        "twenty-five": 25, "twenty four": 24, "twenty-one": 21, "thirty-six": 36, "forty-five": 45, "ninety": 90,
        "un par de": 2, "ein paar": 3, "une demi": 0.5, "quelques": 3, "algunos": 3, "unas": 3, "unos": 3,
        "six heures": 6, "eine halbe": 0.5, "einer halben": 0.5, "halbe": 0.5, "ein halbes": 0.5, "saadhe teen": 3.5,
        "sadhe teen": 3.5, "sadhe chaar": 4.5, "sadhe char": 4.5, "sadhe paanch": 5.5, "aadha": 0.5, "ardha": 0.5,
        "ne": 1, "nen": 1,
        "una": 1, "eine": 1, "einer": 1, "einem": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "acht": 8, "tien": 10,
        "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "otto": 8, "dieci": 10, "fem": 5, "dwa": 2,
        "dwie": 2, "trzy": 3, "cztery": 4, "pięć": 5, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "dua": 2, "tiga": 3,
        "empat": 4, "une dizaine": 10, "une quinzaine": 15, "une vingtaine": 20, "une douzaine": 12, "dizaine": 10,
        "una decena": 10, "una docena": 12, "uma dezena": 10, "uma dúzia": 12, "hundred": 100, "hundert": 100,
    }
)  # fmt: skip
"""Number words; "a few" is 3 and "several" 4 (judgement)."""

_HALF = (
    r"(?:\s(?:and|&|y|und|et|e)\s(?:a |one |una? |eine )?(?:half|media|medio|halb(?:e[ns]?)?|demie?|mei[oa])|\s1/2|½)"
)
NUMBER = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}}|{_HALF}(?!\s?h(?:ou)?rs? (?:on|at|every|each)))?|{one_of(_WORDS)})"
"""A number as a regular expression, without groups; to be used without regard to case."""

UP_TO = r"\s{0,3}(?:-|–|—|~|to|or|bis|a|à|al|y|se|até|tot|till|do|hasta|oder|ou|o)\s{0,3}"
"""What stands between the two ends of a range."""


ARTICLES = frozenset(
    {
        "a", "an", "un", "una", "une", "um", "uma", "ein", "eine", "einen", "einer", "einem", "half", "half a",
        "half an",
        "das", "do", "tin", "ne", "nen", "sei", "both", "teen", "char", "saat", "six heures", "due", "tre", "fem",
        "dua",
        "media", "medio", "meia", "meio", "demi", "demie", "halbe", "eine halbe", "unas", "unos", "couple", "sept",
        "neuf", "seize", "hundred", "hundert", "adha", "aadha",
    }
)  # fmt: skip
"""Number words that mostly mean something else: without a unit behind them they are no number."""

COUNT = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}}|{_HALF})?|{one_of(word for word in _WORDS if word not in ARTICLES)})(?![\w])"
"""A number that stands for itself, without groups; to be used without regard to case."""

OTHER_UNIT = re.compile(
    r"^\s*\+?[\s-]*(?:years?|yrs?|yoe|saal|sal|a[nñ]os?|jahren?|ans|anni|months?|mos?\b|meses|mes\b|mahin\w+|"
    r"monaten?|"
    r"mois|"
    r"weeks?|wks?|semanas?|wochen?|hafte|days?|d[ií]as|tage?|hours?|hrs?\b|h\b|ghant\w+|horas?|stunden?|minutes?|"
    r"mins?\b|"
    r"%|percent|per cent|people|persons?|kids?|children|engineers?|developers?|colleagues?|team|projects?|clients?|"
    r"quarters?(?! (?:of a )?century)|semesters?|trimest\w+|customers?|users?|exams?|courses?|jobs?|companies|times|"
    r"x\b|/\s?(?:5|10)\b|am\b|pm\b|lpa|lakhs?|lacs?|crores?|"
    r"k\b|usd|eur|gbp|inr|dollars?|euros?|pounds?|rupees?|[$€£₹])",
    re.IGNORECASE,
)
"""Behind a number: what it counts, where that is neither hours a week, nor years, nor money."""


def number_of(text: str) -> float:
    """The value of what NUMBER matched."""
    word = " ".join(text.lower().split())
    if word[:1].isdigit() and not word.replace(",", ".").replace(".", "").isdigit():
        # "2 and a half", "2½".
        return float(re.split(r"[^\d.,]", word)[0].replace(",", ".")) + 0.5
    word = word if word in _WORDS else lettered(word)
    return float(_WORDS[word]) if word in _WORDS else float(word.replace(",", "."))
