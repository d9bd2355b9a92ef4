"""Number words of the languages people answer in: sixty thousand, dedh lakh, fünfzigtausend, un millón y medio."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from tools.reading.one_of import one_of

_ENGLISH = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "half": 0.5, "couple of": 2, "dozen": 12,
}  # fmt: skip
_SLIPS = {
    "eigth": 8, "eigh": 8, "eigt": 8, "fiv": 5, "fve": 5, "thre": 3, "threee": 3, "twelf": 12, "twelv": 12,
    "twelwe": 12, "tewlve": 12, "fiften": 15, "fiveteen": 15, "fivteen": 15, "tweny": 20, "twnety": 20, "tweenty": 20,
    "thrity": 30, "ninteen": 19, "eigthteen": 18, "eightteen": 18, "sevn": 7, "seveen": 7, "elven": 11,
}  # fmt: skip
_ITALIAN = {
    "sei": 6, "sette": 7, "undici": 11, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30, "quaranta": 40,
}  # fmt: skip
_SPANISH = {
    "uno": 1, "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veinticinco": 25,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600,
    "setecientos": 700, "ochocientos": 800, "novecientos": 900, "medio": 0.5, "media": 0.5,
}  # fmt: skip
_PORTUGUESE = {
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
    "onze": 11, "doze": 12, "treze": 13, "quatorze": 14, "quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40,
    "cinquenta": 50, "sessenta": 60, "oitenta": 80, "duzentos": 200, "trezentos": 300, "quatrocentos": 400,
    "quinhentos": 500, "seiscentos": 600, "setecentos": 700, "oitocentos": 800, "novecentos": 900, "meio": 0.5,
    "meia": 0.5,
}  # fmt: skip
_FRENCH = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12,
    "treize": 13, "quatorze": 14, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "septante": 70, "quatre-vingts": 80, "quatre-vingt": 80, "huitante": 80, "nonante": 90,
    "demi": 0.5, "demie": 0.5,
}  # fmt: skip
_HINDI = {
    "ek": 1, "do": 2, "teen": 3, "tin": 3, "chaar": 4, "char": 4, "paanch": 5, "panch": 5, "chhe": 6, "chhah": 6,
    "che": 6, "saat": 7, "aath": 8, "nau": 9, "das": 10, "gyarah": 11, "barah": 12, "baarah": 12, "pandrah": 15,
    "bees": 20, "pachees": 25, "pacchis": 25, "tees": 30, "chalis": 40, "chaalis": 40, "pachaas": 50, "pachas": 50,
    "saath": 60, "sattar": 70, "assi": 80, "nabbe": 90, "dedh": 1.5, "dhai": 2.5, "adhai": 2.5, "sava": 1.25,
    "sadhe": 0.5, "saadhe": 0.5, "paune": -0.25, "aadha": 0.5, "adha": 0.5,
}  # fmt: skip
_GERMAN_UNITS = {
    "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_GERMAN_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip


def _german() -> dict[str, float]:
    """German words up to 99, written together as they are: fünfundsechzig, zweieinhalb."""
    words: dict[str, float] = {**_GERMAN_UNITS, **_GERMAN_TENS, "anderthalb": 1.5, "eineinhalb": 1.5, "halbe": 0.5}
    ones = {name: value for name, value in _GERMAN_UNITS.items() if value < 10}
    for name, value in ones.items():
        words[f"{name}einhalb"] = value + 0.5
        words |= {f"{name}und{tens}": value + number for tens, number in _GERMAN_TENS.items()}
    return words


def _german_compounds() -> dict[str, float]:
    """German words with hundred and thousand in one: fünfhundert, sechzigtausend, zweihunderttausend."""
    below = _german()
    hundreds = {f"{name}hundert": value * 100 for name, value in _GERMAN_UNITS.items() if value < 10}
    hundreds["hundert"] = 100
    thousands = {f"{name}tausend": value * 1000 for name, value in {**below, **hundreds}.items()}
    return {**hundreds, **thousands, "tausend": 1000}


COMPOUNDS: Mapping[str, float] = MappingProxyType(_german_compounds())
WORDS: Mapping[str, float] = MappingProxyType(
    {**_SLIPS, **_ITALIAN, **_HINDI, **_FRENCH, **_PORTUGUESE, **_SPANISH, **_german(), **_ENGLISH}
)
"""Words for numbers below a hundred, and hundreds written in one word."""

HUNDREDS = frozenset({"hundred", "hundreds", "hundret", "cien", "ciento", "cientos", "cent", "cents", "cem", "sau"})
BIG: Mapping[str, float] = MappingProxyType(
    {
        "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "mil": 1e3, "mille": 1e3, "hazar": 1e3, "hazaar": 1e3,
        "hajar": 1e3, "hajaar": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7,
        "karod": 1e7, "million": 1e6, "millions": 1e6, "millón": 1e6, "millon": 1e6, "millones": 1e6, "milhão": 1e6,
        "milhões": 1e6, "milhao": 1e6, "milhoes": 1e6, "millionen": 1e6,
    }
)  # fmt: skip
_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_LINKS = frozenset({"and", "y", "e", "et", "und", "a", "an", "of"})

_ANY = one_of({*WORDS, *COMPOUNDS, *HUNDREDS, *BIG})
_FIRST = one_of({*WORDS, *COMPOUNDS, *HUNDREDS, "a", "an", "mil", "mille"})
PHRASE = rf"\b(?:{_FIRST})\b(?:(?:\s{{1,2}}(?:and|y|e|et|und|a|an)){{0,2}}[\s-]{{1,2}}(?:{_ANY})\b){{0,9}}"
"""A number in words as a regular expression, without groups; to be used without regard to case."""


def value_of(phrase: str) -> tuple[float, bool]:
    """What a number in words is worth, and whether a hundred, thousand, lakh or million stands in it."""
    text = phrase.lower().replace("quatre-vingt", "quatrevingt")
    words = [word.replace("quatrevingt", "quatre-vingt") for word in re.findall(r"[^\W\d_]+", text)]
    total, part, scale, is_big = 0.0, 0.0, 1.0, False
    for word in words:
        if word in BIG:
            scale, is_big = BIG[word], True
            total, part = total + (part or 1) * scale, 0.0
        elif word in HUNDREDS:
            part, is_big = (part or 1) * 100, True
        elif word in ("hundert", "tausend"):
            part, is_big = (part or 1) * COMPOUNDS[word], True
        elif word in COMPOUNDS:
            part, is_big = part + COMPOUNDS[word], True
        elif word in _TENS and 0 < part < 10 and total == 0:
            # "One twenty" is a hundred and twenty.
            part = part * 100 + WORDS[word]
        elif word in WORDS:
            # "un millón y medio": a half behind a scale is half of it.
            behind = part == 0 and scale > 1 and WORDS[word] == 0.5
            part += WORDS[word] * (scale if behind else 1)
        elif word not in _LINKS:
            continue
    return total + part, is_big
