"""Figures in a shape in which nothing can be compared with them: signs, other languages, hints. They are written as
plain digits, or not at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

Found = tuple[int, int, str]
"""Where something stands, and what is wrong with it."""

IN_DIGITS = "a figure is written in plain digits, so that it can be checked"
NOT_GIVEN = "no tool gave this"
NOT_NAMED = "neither a tool nor the person named this"

SIGNS = re.compile(
    r"[0-9]\ufe0f?\u20e3"  # keycaps
    r"|\b0x[0-9a-f]+\b|\b\d+(?:[.,]\d+)?e[+-]?\d+\b"
    # A Roman number of four signs, or one before a unit: shorter ones are names, such as CV or ML.
    r"|\b(?-i:(?=[MDCLXVI]{4,}\b)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\b"
    r"|\b(?-i:[MDCLXVI]{2,})(?=\s(?:thousand|hundred|million|lakh|crore|weeks|months|years|hours|dollars|euros|rupees))",
    re.IGNORECASE,
)
CHINESE = re.compile(
    r"[〇零一二两三四五六七八九十百千万億亿兆]{2,}|[一二两三四五六七八九十百千万]\s?(?:个|個|ヶ|か)?(?:年|月|天|日|周|週|小时|時|元|円|倍|成|次|门|％)"
)
OTHER_SCRIPTS = re.compile(
    r"\b\w*(?:hundert|tausend)\w*\b|लाख|करोड़|हज़ार|हजार|प्रतिशत|тысяч\w*|миллион\w*|процент\w*|ألف|آلاف|مليون|بالمئة|만\s?(?:원|달러)|ล้าน|พัน(?:บาท|ดอลลาร์)"
)
"""Hundreds, thousands and shares in words: what stands before them is no figure that can be read."""

FOREIGN_UNIT = re.compile(
    r"\s+(?:\w+\s+)?(?:años?|mes(?:es)?|semanas?|horas?|días?|veces|ans?|années?|mois|semaines?|heures?|jours?|fois"
    r"|jahren?|monaten?|wochen?|stunden?|tagen?|prozent|anos?|mês|dias?|vezes|anni|mesi|settimane|ore|giorni|volte"
    r"|saal|mahine|hafte|ghante|din|guna|dólares|dolares|pesos|reais|rupias|rupaye|euros?|por ?ciento|por cento"
    r"|pour cent|per cento|puntos|pontos|exámenes|exames|prüfungen|examens)\b",
    re.IGNORECASE,
)
FOREIGN_FROM = 20
"""Number words of other languages from here on are taken for figures wherever they stand: smaller ones are articles
and other words too often (judgement)."""

VAGUE = re.compile(
    r"\b(?:four|five|six|seven|eight|[4-8])[- ]figures?\b"
    r"|\b(?:a|one|the) fortnight\b|\bfortnights\b|\b(?:a|one|half a|two|three) (?:decade|century)\b|\bdecades\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand)[- ]?fold\b"
    r"|\b(?:a )?(?:couple(?: of)?|few|several|handful of|dozen|dozens of|half a dozen)(?: more)? "
    r"(?:(?:hundred|thousand)(?= (?:dollars|euros|pounds|rupees|bucks|a month|a year|people|jobs|openings)|[.,;!?])"
    r"|lakhs?|crores?|million|grand|k|weeks|months|years|dollars|euros|pounds|rupees|exams|certificates|certifications)\b"
    r"|\ba (?:hundred|thousand|million|lakh|crore) ?(?:k|grand|bucks|dollars|euros|pounds|rupees)\b",
    re.IGNORECASE,
)
DAYS = re.compile(
    r"\b(?:by|until|till|before|on|at|around|next|coming) (?:the )?(?:coming |next )?"
    r"(?:christmas|new year(?:'s)?(?: day| eve)?|easter|diwali|eid|ramadan|thanksgiving|spring|summer|autumn|winter"
    r"|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b(?![^.;?!]{0,20}\d)",
    re.IGNORECASE,
)
"""Days without a date; a date behind them is checked as one."""

CODES = re.compile(r"\b(?:exam|certification|certificate|cert)\s+(?-i:[a-z]{2,4}[- ]?\d{2,4})\b", re.IGNORECASE)
MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b")


def disguised_figures(words: str, said: str, named: str) -> Iterator[Found]:
    """Figures that cannot be read; what the person or a result said in the same words may be repeated.

    `said` is what the person said, `named` what results name, both in small letters.
    """
    yield from ((hit.start(), hit.end(), IN_DIGITS) for hit in signs_in(words))
    yield from foreign_numbers(words)
    for pattern, why in ((VAGUE, NOT_GIVEN), (DAYS, NOT_GIVEN), (CODES, NOT_NAMED), (MAIL, NOT_NAMED)):
        for hit in pattern.finditer(words):
            bare = hit[0].casefold().split()[-1] if pattern is CODES else hit[0].casefold()
            if bare not in said and bare not in named:
                yield hit.start(), hit.end(), why


def signs_in(words: str) -> Iterator[re.Match[str]]:
    """Numbers in signs that are no digits."""
    for pattern in (SIGNS, CHINESE, OTHER_SCRIPTS, odd_numerals()):
        yield from pattern.finditer(words)


@cache
def odd_numerals() -> re.Pattern[str]:
    """Signs with a value that are no digits: ①, Ⅻ, ², ½."""
    signs = (chr(code) for code in range(0x80, 0x1FBFA) if unicodedata.category(chr(code)) in ("No", "Nl"))
    return re.compile(f"[{re.escape(''.join(signs))}]")


def foreign_numbers(words: str) -> Iterator[Found]:
    """Numbers in words of another language than English, large ones and those with a unit."""
    from tools.reading.number_words import value_of

    for hit in phrases().finditer(words):
        tokens = [token.casefold() for token in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", hit[0])]
        # "213 mil" is read as a figure.
        if not any(token in foreign() for token in tokens) or re.search(r"\d\s?$", words[: hit.start()]):
            continue
        is_large = value_of(hit[0])[0] >= FOREIGN_FROM
        if is_large or FOREIGN_UNIT.match(words, hit.end()):
            yield hit.start(), hit.end(), IN_DIGITS


@cache
def phrases() -> re.Pattern[str]:
    """A number in words of any language that is known."""
    from tools.reading.number_words import PHRASE

    return re.compile(PHRASE, re.IGNORECASE)


ENGLISH = frozenset(
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fourty",
        "fifty", "sixty", "seventy", "eighty", "ninety", "half", "dozen", "hundred", "hundreds", "hundret", "cent",
        "cents", "thousand", "thousands", "grand", "lakh", "lakhs", "lac", "lacs", "crore", "crores", "million",
        "millions", "once", "do", "char", "tin", "che", "sat", "assi", "tees", "media", "bees",
    }
)  # fmt: skip
"""Words that are English, or English as well; lakh and crore are read as figures."""


@cache
def foreign() -> frozenset[str]:
    """Number words that are of another language than English."""
    from tools.reading.number_words import BIG, COMPOUNDS, HUNDREDS, WORDS

    # "Couple of" is one entry of two words.
    return frozenset({word for word in (*BIG, *COMPOUNDS, *HUNDREDS, *WORDS) if " " not in word} - ENGLISH)


def has_number(words: str) -> bool:
    """True where a text holds a number in any shape, also one that is borne out."""
    tokens = set(re.findall(r"[^\W\d_]+", words.casefold()))
    is_worded = bool(tokens & (NUMBERS | foreign())) or any(True for _ in signs_in(words))
    return is_worded or re.search(r"\d", words) is not None


NUMBERS = ENGLISH - {"once", "do", "char", "tin", "che", "sat", "assi", "tees", "media", "bees"} | {"twice", "double"}
"""Words that are numbers in English."""
