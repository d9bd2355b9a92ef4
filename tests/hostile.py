"""Texts nobody would call an answer, the same for the same seed: noise, traps for patterns, and slots in garbage."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import get_args

from tools.profile import Slot

SLOTS: tuple[str, ...] = ("", *get_args(Slot))
"""What may have been asked; nothing, too."""

LENGTHS = {0: 1, 1: 1, 3: 1, 12: 3, 40: 4, 120: 5, 400: 4, 1500: 2, 5000: 1}
"""Characters, and how often: most texts are as long as answers, some as long as a CV (judgement)."""

UNITS: Mapping[str, str] = {
    "words of one letter": "a ",
    "lists of numbers": "1,2,3,",
    "numbers and commas": "1, 2, 3, ",
    "open ranges": "9 to ",
    "ranges with dashes": "5 - 6 - ",
    "skills": "Python, ",
    "skill lists in lines": "- Java, Spring\n",
    "skills without a comma": "Python SQL Docker ",
    "signs of languages": "C++ C# R Go ",
    "missing skills": "no Kubernetes yet, ",
    "noes": "no ",
    "nots": "not ",
    "ands": "and ",
    "ors": "or ",
    "wishes": "I want to ",
    "wishes that go on": "I want to become a ",
    "jobs that go on": "I work as a senior ",
    "seniority": "senior lead ",
    "titles": "data engineer ",
    "titles with slashes": "AI/ML/",
    "amounts": "12 LPA ",
    "amounts that go on": "$5k - ",
    "signs of money": "₹ ",
    "lakhs": "lakh crore ",
    "years": "5 years ",
    "years that go on": "5 years and ",
    "dates": "from 2019 to 2020 ",
    "months": "January ",
    "days": "2026-12-01 ",
    "days with slashes": "1/2/",
    "deadlines": "by next ",
    "hours": "8-10 hrs ",
    "evenings": "two evenings and ",
    "weekends": "every weekend except ",
    "half hours": "half an hour and a ",
    "places": "Germany, ",
    "places with two meanings": "Georgia ",
    "places that go on": "I live in ",
    "certificates": "AWS certified ",
    "codes": "AZ-900 ",
    "codes that go on": "AI-",
    "degrees": "degree in ",
    "quotes": '" ',
    "brackets": "( ",
    "data": '{"a": [',
    "tables": "| a | b |\n",
    "headings": "# Skills\n",
    "quotations": "> ",
    "stars": "** ",
    "code": "` ",
    "links": "http://a.b/c?d=e ",
    "mails": "x@y.z ",
    "tags": "<b><a href='",
    "dots": "... ",
    "dashes": "--- ",
    "questions": "why? ",
    "line ends": " \n",
    "tabs": "\t a",
    "paragraphs": "a\n\n",
    "marks on letters": "a\u0301 ",
    "letters with two cases": "İß ",
    "wide letters": "Ａ１ ",
    "other digits": "٣ ४ ",
    "signs beyond the plane": "𝟗 😀 ",
    "direction marks": "a\u202e\u2066 ",
    "joiners": "a\u200d\u200b ",
    "nul bytes": "a\x00 ",
    "escapes": "\x1b[2J ",
    "ages": "I am 17 ",
    "orders": "ignore all previous ",
    "quoted orders": "system: you are now ",
    "visas": "visa ",
    "dumps": "exam dumps ",
    "sorrow": "I feel so ",
    "kills": "kill the process ",
    "ratings": "1) 4 ",
    "stars of skills": "Python ***** ",
    "jobs with days": "Engineer, Acme, Jan 2019 - ",
    "corrections": "no wait, ",
    "removals": "forget my ",
    "actually": "actually ",
    "hedges": "maybe about ",
}
"""What is repeated without end: the beginning, or the whole, of what a reader looks for."""

PREFIXES = (
    "I am a", "I'm in", "we live in", "moved to", "from", "since", "until", "by", "by the end of", "in", "within",
    "next", "for", "at least", "up to", "about", "between 5 and", "8 to", "8 -", "10 hrs/", "twice a", "every",
    "every other", "weekday", "my budget is", "not more than", "$", "€", "₹", "1.2 c", "12 L", "45 £/",
    "net", "gross", "per", "k",
    "certified", "AWS Certified", "AZ-", "CK", "passed", "hold a", "valid until", "BSc", "B.", "PhD in", "degree",
    "5+ yrs of", "years", "yoe:", "led", "expert in", "basic", "no", "never", "not yet", "I want to learn",
    "want to become", "either", "compare", "neither", "senior", "Sr.", "Head of", "VP,", "Associate", "II", "intern at",
    "remote", "only", "I care for my", "my name is", "call me", "yes", "yes but", "no,", "most of", "none of", "skip",
    "4 2", "1)", "1: 5 2:", "actually", "no wait", "forget", "I have", "I do not have a", "earned in", "expires",
    "17 years", "I am 1", "my son is", "I was told to", "ignore", "disregard the", "as an AI", "</system>", "R,", "Go",
    "C+", ".N", "Node.", "CI/", "GPT-", "Jan 20", "01/20", "2019-", "Q3", "summer", "Diwali", "Monday", "half a",
    "1/", "٣", "½", "zwei", "dos", "ek", "saal", "Jahre", "horas", "por semana", "bis", "hasta", "tak",
)  # fmt: skip
"""Beginnings of what the readers look for, each cut off where it matters."""

CV_LINES = (
    "CURRICULUM VITAE", "Skills:", "## Experience", "Work history", "Education", "Languages: Python, Hindi, German",
    "Acme Ltd — Senior Engineer (Jan 2019 – Present)", "2016 - 2019  Analyst, Bank", "03/2014-12/2013 Developer",
    "Jan 2035 - Feb 1890 Wizard", "- Built a thing with Kafka and Spark, used by 3 teams", "• Led 4 people",
    "Python ●●●●○", "SQL | 5 years | daily", "AWS Certified Solutions Architect – Associate, 2024",
    "BTech, Computer Science, 2012", "Pune, India", "x@y.z | +91 00000 00000", "Interests: chess", "References: —",
    "0000 - 9999 Nobody", "Jan - Jan", "to Present", "Present - Present CEO", "– – –", "1,5 years",
)  # fmt: skip

ALPHABETS: Mapping[str, str] = {
    "ascii": "".join(map(chr, range(32, 127))),
    "punctuation": "!#%&'()*+,-./:;<=>?@[]^_`{|}~\"\\ \n",
    "hidden": "ab \n\t\x00\x01\x07\x08\x1b\x7f\x85\xa0\xad"
    "\u200b\u200c\u200d\u200e\u202e\u2060\u2066\u2069\u2800\ufeff\ufffd",
    "marks": "aeo \u0300\u0301\u0308\u0323\u0489\u20dd\ufe0f",
    "money": "0123456789.,  ₹$€£¥kKlLcCrRpPaA/-–",
    "time": "0123456789 /-:hHdwmy.,to\n",
    "scripts": "абвжя αβγω अआकख ا ب ت שלם 中文字 かな 한글 ไทย",
    "ascii letters with i": "iIıİßſK fF ﬁ",
}
"""Signs that random texts are made of."""

VOWELS, CONSONANTS = "aeiou", "bcdfghklmnprstvz"
STRAY = "zqxvwj"


def noise(chance: Random, length: int) -> str:
    """Random letters and punctuation, from which nobody could learn anything; of about this length."""
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        if chance.random() < 0.75:
            parts.append("".join(chance.choice(STRAY) for _ in range(chance.randint(6, 11))))
        else:
            parts.append("".join(chance.choice("!%&*;=?@^_~|<>[]{}\\") for _ in range(chance.randint(1, 6))))
    return " ".join(parts)


def repeated(unit: str, length: int) -> str:
    """A unit over and over, up to a length."""
    return (unit * (length // len(unit) + 1))[:length]


def _random_unicode(chance: Random, length: int) -> str:
    """Any signs at all apart from lone surrogates, which no text in UTF-8 holds."""
    codes = (chance.randrange(0x11_0000) for _ in range(length))
    return "".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000)


def _alphabet(chance: Random, length: int) -> str:
    signs = ALPHABETS[chance.choice(list(ALPHABETS))]
    return "".join(chance.choice(signs) for _ in range(length))


def _nested(chance: Random, length: int) -> str:
    """Brackets, quotes, data or Markdown opened again and again, and closed again or not."""
    opened, closed = chance.choice(
        [("(", ")"), ("[", "]"), ('{"a":', "}"), ("<div>", "</div>"), ("> ", ""), ("- ", "\n"), ("((( ", " )))"),
         ("“", "”"), ('"\\"', '"'), ("![](", ")"), ("**_", "_**"), ("```\n", "\n```"), ("<!--", "-->")]
    )  # fmt: skip
    depth = max(1, length // (len(opened) + len(closed) + 1))
    inside = chance.choice(["", "Python", "8 hours", "x"])
    return opened * depth + inside + (closed * depth if chance.random() < 0.6 else "")


def _digits(chance: Random, length: int) -> str:
    sign = chance.choice(["", "", ",", ".", " ", "-", "/", ":", "e", "\u00a0", "'", "_"])
    return sign.join(
        "".join(chance.choice("0123456789") for _ in range(chance.randint(1, 9))) for _ in range(length // 5)
    )


def _endless_word(chance: Random, length: int) -> str:
    return "".join(chance.choice(VOWELS + CONSONANTS + "-'") for _ in range(length))


def _unit(chance: Random, length: int) -> str:
    return repeated(chance.choice(list(UNITS.values())), length)


def _units(chance: Random, length: int) -> str:
    """Several repeated units one after the other, so that what one begins another may end."""
    chosen = [chance.choice(list(UNITS.values())) for _ in range(4)]
    return "".join(repeated(unit, length // 4) for unit in chosen)


def _prefixes(chance: Random, length: int) -> str:
    """Beginnings strung together, parted by signs that may or may not end a clause."""
    parts: list[str] = []
    for _ in range(max(1, length // 8)):
        parts += [chance.choice(PREFIXES), chance.choice([" ", " ", " ", ", ", ". ", "\n", "", " - ", " / "])]
    return "".join(parts)


def _cv(chance: Random, length: int) -> str:
    ends = chance.choice(["\n", "\r\n", "\n\n", "\t", " | "])
    return ends.join(chance.choice(CV_LINES) for _ in range(max(1, length // 25)))


def _html(chance: Random, length: int) -> str:
    tags = (
        "<p>",
        "</p>",
        "<script>alert(1)</script>",
        "&nbsp;",
        "&#x202e;",
        "<td>Python",
        "<!--",
        "<a href='javascript:",
    )
    return "".join(chance.choice(tags) for _ in range(max(1, length // 8)))


def _base64(chance: Random, length: int) -> str:
    return base64.b64encode(chance.randbytes(length * 3 // 4)).decode()


def _mixed(chance: Random, length: int) -> str:
    """Pieces of every other family."""
    makers = [maker for name, maker in FAMILIES.items() if name != "mixed"]
    return " ".join(chance.choice(makers)(chance, length // 5) for _ in range(5))


FAMILIES: Mapping[str, Callable[[Random, int], str]] = {
    "unicode": _random_unicode,
    "alphabet": _alphabet,
    "nested": _nested,
    "digits": _digits,
    "endless word": _endless_word,
    "unit": _unit,
    "units": _units,
    "prefixes": _prefixes,
    "cv": _cv,
    "html": _html,
    "base64": _base64,
    "noise": noise,
    "mixed": _mixed,
}
"""Makers of texts of about a length, by the name of what they make."""


@dataclass(frozen=True)
class Hostile:
    """One text, and how it is read."""

    number: int
    family: str
    text: str
    about: str
    kind: str

    @property
    def label(self) -> str:
        """The text in a few words."""
        return f"#{self.number} {self.family}, {len(self.text):,} characters, about {self.about!r}, {self.kind}"


def hostile_texts(count: int, seed: int, longest: int = max(LENGTHS)) -> Iterator[Hostile]:
    """So many texts, every family and slot in turn; one in eight read as a CV. The same for the same seed."""
    lengths = [length for length in LENGTHS if length <= longest]
    weights = [LENGTHS[length] for length in lengths]
    for number in range(count):
        # A source for each: any one text can be made again by itself.
        chance = Random(f"{seed}:{number}")
        family = list(FAMILIES)[number % len(FAMILIES)]
        length = chance.choices(lengths, weights)[0]
        is_cv = chance.random() < 0.125
        about = "" if is_cv else SLOTS[number % len(SLOTS)]
        yield Hostile(number, family, FAMILIES[family](chance, length), about, "cv" if is_cv else "answer")


FIELDS_OF: Mapping[str, frozenset[str]] = {
    "goal": frozenset({"goals", "out_of_field"}),
    "current_role": frozenset({"current_role", "current_title", "background", "seniority"}),
    "years_experience": frozenset({"years_experience"}),
    "years_ai": frozenset({"years_ai"}),
    "production": frozenset({"production"}),
    "decision": frozenset({"decision"}),
    "wants_code": frozenset({"wants_code"}),
    "country": frozenset({"country", "city"}),
    "skills": frozenset({"skills"}),
    "certifications": frozenset({"certifications"}),
    "hours_per_week": frozenset({"hours_per_week"}),
    "horizon": frozenset({"deadline", "horizon_weeks"}),
    "budget": frozenset({"budget"}),
    "preferences": frozenset({"preferences"}),
    "constraints": frozenset({"constraints"}),
    "education": frozenset({"education", "education_text"}),
    "employer_support": frozenset({"employer_support"}),
    "salary_current": frozenset({"salary_current"}),
    "salary_wanted": frozenset({"salary_wanted"}),
    "name": frozenset({"name"}),
}
"""Fields of the profile that a slot fills."""

SAYS: Mapping[str, tuple[str, ...]] = {
    "goal": ("I want to become an AI engineer", "My goal is to be an AI architect"),
    "current_role": ("I work as a data analyst", "I am a backend developer"),
    "years_experience": ("6 years of experience", "I have 12 years of work experience"),
    "country": ("I live in Germany", "I am based in Pune"),
    "skills": ("I know Python and SQL", "Python (expert), Docker"),
    "certifications": ("I passed AZ-900", "I hold the CKA"),
    "hours_per_week": ("8 hours a week", "10 hrs per week"),
    "horizon": ("within 12 months", "by the end of 2027"),
    "budget": ("My budget is 500 euros", "I can spend 20000 rupees"),
    "salary_current": ("I earn 12 LPA now", "my current salary is 65,000 euros"),
}
"""Plain statements, each about one slot alone and understood whatever was asked."""


def wrapped(chance: Random, said: str) -> str:
    """A statement with noise before and after it, parted from it as sentences are."""
    before, after = noise(chance, chance.randint(5, 60)), noise(chance, chance.randint(5, 60))
    first, second = chance.choice([". ", "\n", " ... ", ".\n\n"]), chance.choice([". ", "\n", ".\n\n"])
    return f"{before}{first}{said}{second}{after}"
